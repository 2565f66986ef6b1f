//! The wiring of the services whose engines are crates of their own: their members and errors
//! become ours.

use std::io;

use bytes::Bytes;
use ferroboto_local_polly as polly;
use ferroboto_local_rekognition as rekognition;
use serde_json::Value;

use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, Handler};

/// The handler of an operation of Polly, if it is offered.
pub(crate) fn polly(operation: &str) -> Option<Handler> {
    Some(match operation {
        "DescribeVoices" => |call| Ok(polly::describe_voices(&call.input)?.into()),
        "SynthesizeSpeech" => synthesize_speech,
        _ => return None,
    })
}

/// The handler of an operation of Rekognition, if it is offered.
pub(crate) fn rekognition(operation: &str) -> Option<Handler> {
    Some(match operation {
        "DetectFaces" => |call| Ok(rekognition::detect_faces(&call.input)?.into()),
        "DetectLabels" => |call| Ok(rekognition::detect_labels(&call.input)?.into()),
        _ => return None,
    })
}

fn synthesize_speech(call: &Call<'_>) -> Result<Output> {
    let mut speech = polly::synthesize_speech(&call.input)?;
    // An engine that fails at once is refused with a status.
    let first = speech.audio.next().transpose()?;
    let members = Members::from_iter([
        ("ContentType".to_owned(), Value::from(speech.content_type)),
        (
            "RequestCharacters".to_owned(),
            Value::from(speech.request_characters),
        ),
    ]);
    Ok(Output {
        members,
        stream: Some(chunks(first, speech.audio)),
    })
}

/// A stream that fails ends with the failure: its status went out long ago.
fn chunks(first: Option<Bytes>, rest: polly::Audio) -> Body {
    let audio = first.map(Ok).into_iter().chain(rest);
    Body::chunks(audio.map(|chunk| chunk.map_err(io::Error::other)))
}

impl From<polly::ServiceError> for ServiceError {
    fn from(error: polly::ServiceError) -> Self {
        Self::new(error.code, error.status, error.message)
    }
}

impl From<rekognition::ServiceError> for ServiceError {
    fn from(error: rekognition::ServiceError) -> Self {
        Self::new(error.code, error.status, error.message)
    }
}
