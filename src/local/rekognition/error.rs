//! What a call can fail with, in the words and codes of the service.

/// An error as the service would answer it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct ServiceError {
    /// The name of the exception.
    pub code: &'static str,
    /// The HTTP status that comes with it.
    pub status: u16,
    /// The text for people.
    pub message: String,
}

/// The result of every call of this crate.
pub type Result<T> = std::result::Result<T, ServiceError>;

impl ServiceError {
    fn client(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            status: 400,
            message: message.into(),
        }
    }

    pub(crate) fn image_format() -> Self {
        Self::client(
            "InvalidImageFormatException",
            "Request has invalid image format",
        )
    }

    pub(crate) fn image_too_large(width: usize, height: usize, limit: usize) -> Self {
        Self::client(
            "ImageTooLargeException",
            format!(
                "Input image dimensions {width} x {height} exceed maximum dimension size of {limit} pixels"
            ),
        )
    }

    pub(crate) fn parameter() -> Self {
        Self::client(
            "InvalidParameterException",
            "Request has invalid parameters",
        )
    }

    pub(crate) fn s3_object() -> Self {
        Self::client(
            "InvalidS3ObjectException",
            "Unable to get object metadata from S3. Check object key, region and/or access permissions.",
        )
    }

    pub(crate) fn validation(message: impl Into<String>) -> Self {
        Self::client("ValidationException", message)
    }

    pub(crate) fn serialization(message: impl Into<String>) -> Self {
        Self::client("SerializationException", message)
    }

    pub(crate) fn internal() -> Self {
        Self {
            code: "InternalServerError",
            status: 500,
            message: "Internal server error".into(),
        }
    }
}
