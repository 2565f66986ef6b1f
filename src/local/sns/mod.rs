//! SNS. Which operations there are, and what it remembers.

mod attributes;
mod outbox;
mod publish;

use crate::error::ServiceError;
use crate::services::Handler;

pub use outbox::OutboxMessage;

/// What SNS remembers in one world.
#[derive(Debug, Default)]
pub(crate) struct State {
    /// What was sent to phones.
    pub(crate) outbox: Vec<OutboxMessage>,
}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "Publish" => publish::publish,
        _ => return None,
    })
}

/// The refusal most of SNS's rules end in.
fn invalid(reason: impl std::fmt::Display) -> ServiceError {
    ServiceError::client("InvalidParameter", format!("Invalid parameter: {reason}"))
}

/// A required parameter that is not there.
pub(crate) fn missing(name: &str) -> ServiceError {
    invalid(format_args!("{name} Reason: no value for required parameter"))
}
