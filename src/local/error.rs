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
    /// What goes along with it, where a service says more than a code and a text.
    pub(crate) details: Option<Box<Details>>,
}

/// What goes along with an error.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Details {
    /// Elements of the document, in order.
    pub(crate) elements: Vec<(&'static str, String)>,
    /// Headers of the response.
    pub(crate) headers: Vec<(&'static str, String)>,
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
            details: None,
        }
    }

    /// The same with an element more in its document.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let details = self.details.get_or_insert_default();
        details.elements.push((name, value.into()));
        self
    }

    /// The same with a header more.
    pub(crate) fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let details = self.details.get_or_insert_default();
        details.headers.push((name, value.into()));
        self
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
