//! Signatures: the rules of single services, where botocore has code for them.

/// Names in signatures for which paths are signed as they are sent, and bodies by the rules of S3.
pub const NAMES_WITH_PLAIN_PATHS: &[&str] = &["s3", "s3-outposts", "s3-object-lambda", "s3express"];

/// Names in signatures of the services whose bearer token in the environment takes precedence over access keys.
pub const NAMES_WITH_TOKENS: &[&str] = &["bedrock"];

/// The signature version of a service by the first label of its host names, where its model has another.
pub fn default_version(endpoint_prefix: &str) -> Option<&'static str> {
    matches!(endpoint_prefix, "s3" | "s3-control").then_some("s3v4")
}

/// The version that all calls of a service get unless a program sets one, whatever the model says.
pub fn fixed_version(service: &str) -> Option<&'static str> {
    (service == "importexport").then_some("v4")
}

/// The version of signed URLs in regions that know it, unless a program sets one.
pub fn version_of_urls(service: &str) -> Option<&'static str> {
    (service == "s3").then_some("s3")
}

/// A call that returns the credentials of a session.
pub struct SessionCall {
    /// Method of the client.
    pub method: &'static str,
    /// Parameter for what the session is for, of this call and of those that are signed with its credentials.
    pub parameter: &'static str,
    /// Member of the response that has the credentials.
    pub member: &'static str,
}

/// How the sessions of a service begin.
pub fn session_call(service: &str) -> Option<&'static SessionCall> {
    const EXPRESS: SessionCall = SessionCall {
        method: "create_session",
        parameter: "Bucket",
        member: "Credentials",
    };
    (service == "s3").then_some(&EXPRESS)
}
