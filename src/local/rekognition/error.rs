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

    pub(crate) fn parameters(message: impl Into<String>) -> Self {
        Self::client("InvalidParameterException", message)
    }

    pub(crate) fn no_faces() -> Self {
        Self::parameters("There are no faces in the image. Should be at least 1.")
    }

    pub(crate) fn object_too_large(size: u64, limit: u64) -> Self {
        Self::client(
            "ImageTooLargeException",
            format!("Image of {size} bytes exceeds the maximum size of {limit} bytes"),
        )
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::client("ResourceNotFoundException", message)
    }

    pub(crate) fn already_exists(message: impl Into<String>) -> Self {
        Self::client("ResourceAlreadyExistsException", message)
    }

    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::client("ConflictException", message)
    }

    pub(crate) fn quota(message: impl Into<String>) -> Self {
        Self::client("ServiceQuotaExceededException", message)
    }

    pub(crate) fn mismatch() -> Self {
        Self::client(
            "IdempotentParameterMismatchException",
            "A client token was reused with other parameters",
        )
    }

    pub(crate) fn pagination_token() -> Self {
        Self::client(
            "InvalidPaginationTokenException",
            "Invalid pagination token",
        )
    }

    /// The answer to what needs models that are not installed.
    pub(crate) fn models_missing() -> Self {
        Self {
            code: "NotImplemented",
            status: 501,
            message: "This operation needs larger models. Install the package \
                      ferroboto-local-models: pip install ./models-wheel in a copy of the repository"
                .into(),
        }
    }

    pub(crate) fn internal() -> Self {
        Self {
            code: "InternalServerError",
            status: 500,
            message: "Internal server error".into(),
        }
    }
}
