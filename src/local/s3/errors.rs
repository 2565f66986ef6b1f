//! What S3 refuses, in its words.

use crate::error::ServiceError;

pub(super) fn no_bucket(name: &str) -> ServiceError {
    ServiceError::new("NoSuchBucket", 404, "The specified bucket does not exist")
        .with("BucketName", name)
}

pub(super) fn no_key(key: &str) -> ServiceError {
    ServiceError::new("NoSuchKey", 404, "The specified key does not exist.").with("Key", key)
}

pub(super) fn no_version(key: &str, id: &str) -> ServiceError {
    ServiceError::new(
        "NoSuchVersion",
        404,
        "The specified version does not exist.",
    )
    .with("Key", key)
    .with("VersionId", id)
}

/// An identifier that no version can have.
pub(super) fn version_id(id: &str) -> ServiceError {
    argument("versionId", id, "Invalid version id specified")
}

pub(super) fn no_upload(id: &str) -> ServiceError {
    ServiceError::new(
        "NoSuchUpload",
        404,
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or \
         completed.",
    )
    .with("UploadId", id)
}

/// A document that lacks what it has to have.
pub(super) fn malformed() -> ServiceError {
    ServiceError::client(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

/// A condition that does not hold, by its header.
pub(super) fn precondition(condition: &'static str) -> ServiceError {
    ServiceError::new(
        "PreconditionFailed",
        412,
        "At least one of the pre-conditions you specified did not hold",
    )
    .with("Condition", condition)
}

pub(super) fn argument(name: &str, value: impl Into<String>, message: &str) -> ServiceError {
    ServiceError::client("InvalidArgument", message)
        .with("ArgumentName", name)
        .with("ArgumentValue", value)
}

pub(super) fn request(message: &str) -> ServiceError {
    ServiceError::client("InvalidRequest", message)
}

/// A bucket in another region than the one that a request was signed for.
pub(super) fn moved(bucket: &str, region: &str) -> ServiceError {
    ServiceError::new(
        "PermanentRedirect",
        301,
        "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future \
         requests to this endpoint.",
    )
    .with("Endpoint", format!("{bucket}.s3.{region}.amazonaws.com"))
    .with("Bucket", bucket)
    .with_header("x-amz-bucket-region", region)
}

/// Something that a folder cannot do.
pub(super) fn folder(what: &str) -> ServiceError {
    ServiceError::not_offered(&format!("{what} in a bucket that is a folder"))
}

/// A file that cannot be written or read.
pub(super) fn disk(error: &std::io::Error) -> ServiceError {
    ServiceError::new(
        "InternalError",
        500,
        format!(
            "We encountered an internal error. Please try again. ({})",
            error.kind()
        ),
    )
}
