//! The one error of this crate: what Polly answers when it refuses a request.
//! No wire format here; whoever serves the answer renders it.

use thiserror::Error;

/// A refusal, with the code, HTTP status and text that Polly gives.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{code}: {message}")]
pub struct ServiceError {
    /// Error code, for example `TextLengthExceededException`.
    pub code: &'static str,
    /// HTTP status of the answer.
    pub status: u16,
    /// Text for people.
    pub message: String,
}

/// Result of this crate.
pub type Result<T> = std::result::Result<T, ServiceError>;

impl ServiceError {
    /// A refusal that is the caller's to mend (status 400).
    pub(crate) fn client(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            status: 400,
            message: message.into(),
        }
    }

    /// An input that breaks a constraint of the API's model.
    pub(crate) fn validation(message: impl Into<String>) -> Self {
        Self::client("ValidationException", message)
    }

    /// SSML that cannot be read, or that this engine cannot speak.
    pub(crate) fn ssml(message: impl Into<String>) -> Self {
        Self::client("InvalidSsmlException", message)
    }

    /// Something that Polly speaks and nothing here can (status 501).
    pub(crate) fn not_here(what: &str) -> Self {
        Self {
            code: "NotImplemented",
            status: 501,
            message: format!("ferroboto's local AWS cannot speak {what}."),
        }
    }

    /// A fault of our own (status 500).
    pub(crate) fn failure(message: impl Into<String>) -> Self {
        Self {
            code: "ServiceFailureException",
            status: 500,
            message: message.into(),
        }
    }
}
