//! SES. Which operations there are, and what it remembers.

use serde::{Deserialize, Serialize};

use crate::services::Handler;

/// What SES remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(_operation: &str) -> Option<Handler> {
    None
}
