//! Polly: which operations there are, what it remembers, and the way to the engine and back.

use std::io;

use bytes::Bytes;
use ferroboto_local_polly as polly;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, Handler};

/// What Polly remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "DescribeVoices" => |call| Ok(polly::describe_voices(&call.input)?.into()),
        "SynthesizeSpeech" => synthesize_speech,
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
