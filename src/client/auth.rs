//! What the models of a service and of an operation say about signatures.

use ferroboto_endpoints::AuthError;
use ferroboto_model::{Operation, Service, ShapeKind};
pub use ferroboto_transport::NEVER_SIGNED;
use ferroboto_transport::{OperationAuth, scheme};

use crate::customize::signing;

/// The signature of an operation's calls, as far as its model and the preference of the user have a say in it.
///
/// # Errors
/// When the model has no scheme that is known.
pub fn of_operation(
    service: &Service,
    operation: &Operation,
    preference: Option<&str>,
) -> Result<OperationAuth, AuthError> {
    let version = match (operation.auth.as_slice(), preference) {
        ([], _) => operation.auth_type,
        (offered, Some(preference)) if !preference.is_empty() => {
            Some(scheme::preferred(preference, offered)?)
        }
        (offered, _) => Some(scheme::first(offered)?),
    };
    Ok(OperationAuth {
        version,
        never: false,
        unsigned_payload: operation.unsigned_payload,
        streams: streams(service, operation),
    })
}

/// The signature version of clients whose user sets none.
///
/// # Errors
/// When the model has no version that is known.
pub fn of_service(service: &Service) -> Result<&'static str, AuthError> {
    let metadata = &service.metadata;
    if let Some(version) = signing::default_version(metadata.endpoint_prefix) {
        return Ok(version);
    }
    let version = match (metadata.auth.as_slice(), metadata.signature_version) {
        ([], None) => "v4",
        ([], Some(version)) => version,
        (offered, _) => scheme::first(offered)?,
    };
    Ok(version)
}

/// Whether the body of a request is bytes that may be a stream.
fn streams(service: &Service, operation: &Operation) -> bool {
    let Some(shape) = service.root(operation.input.as_ref()) else {
        return false;
    };
    let payload = shape.payload.map(usize::from);
    payload
        .and_then(|place| service.members(shape).get(place))
        .is_some_and(|member| service.shape(member.shape).kind == ShapeKind::Blob)
}
