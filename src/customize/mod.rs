//! The rules of single services that no trait of a model states: the one module beside the local AWS that may name a
//! service. Each service has a file of data; the mechanisms that read it are here.

pub mod clients;
pub mod dynamodb;
pub mod endpoints;
mod sqs;

/// The member of an error that names its exception class, for a service of this name.
///
/// Services that once spoke the query protocol report two codes.
pub fn class_code(service: &str) -> &'static str {
    if service == sqs::NAME {
        sqs::CLASS_CODE
    } else {
        "Code"
    }
}
