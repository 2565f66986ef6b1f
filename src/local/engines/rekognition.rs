//! Rekognition: which operations there are, what it remembers, and the way to the engine and back.

use ferroboto_local_rekognition as rekognition;
use serde::{Deserialize, Serialize};

use crate::error::ServiceError;
use crate::services::Handler;

/// What Rekognition remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "DetectFaces" => |call| Ok(rekognition::detect_faces(&call.input)?.into()),
        "DetectLabels" => |call| Ok(rekognition::detect_labels(&call.input)?.into()),
        _ => return None,
    })
}

impl From<rekognition::ServiceError> for ServiceError {
    fn from(error: rekognition::ServiceError) -> Self {
        Self::new(error.code, error.status, error.message)
    }
}
