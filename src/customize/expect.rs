//! Services that are asked whether they want a body before it is sent.

const SERVICE: &str = "s3";
/// Operations whose bytes are handled like files.
pub const LIKE_FILES: [&str; 2] = ["PutObject", "UploadPart"];

/// What is asked for.
pub const CONTINUE: &str = "100-continue";

/// Whether a method is one with bodies.
pub fn of_method(method: &str) -> bool {
    matches!(method, "PUT" | "POST")
}

/// Whether `Expect: 100-continue` goes before the bodies of a service that are read from files.
pub fn is_asked(service: &str) -> bool {
    service == SERVICE
}

/// Whether bytes are a body like a file to an operation of such a service.
pub fn takes_bytes_for_files(operation: &str) -> bool {
    LIKE_FILES.contains(&operation)
}
