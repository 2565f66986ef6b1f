//! The one error of this crate: what a service answers when it refuses a request. No wire format
//! here; the protocols render it.

use std::borrow::Cow;

/// A refusal, with the code, HTTP status and text that the service gives.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct ServiceError {
    /// Code on the wire.
    pub code: Cow<'static, str>,
    /// HTTP status, unless the service's model has one for the code.
    pub status: u16,
    /// Text for people; some protocol errors have none.
    pub message: String,
}

/// Result of this crate.
pub type Result<T> = std::result::Result<T, ServiceError>;

impl ServiceError {
    /// A refusal with a status of its own.
    pub fn new(
        code: impl Into<Cow<'static, str>>,
        status: u16,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            status,
            message: message.into(),
        }
    }

    /// A refusal that is the caller's to mend (status 400).
    pub(crate) fn client(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, 400, message)
    }

    /// A fault of our own.
    pub(crate) fn internal() -> Self {
        Self::new(
            "InternalFailure",
            500,
            "The request processing has failed because of an unknown error, exception or failure.",
        )
    }

    /// A path at which there is nothing.
    pub(crate) fn not_found() -> Self {
        Self::new("NotFound", 404, "There is nothing at this path.")
    }

    /// Something that AWS does and the local AWS does not.
    pub(crate) fn not_offered(what: &str) -> Self {
        Self::new(
            "NotImplemented",
            501,
            format!("ferroboto's local AWS does not offer {what}."),
        )
    }
}
