//! The services that are built in: precompiled by the build script from `models/`, decoded once a
//! process when first asked for.

use std::sync::OnceLock;

use crate::{Result, Service};

struct Builtin {
    name: &'static str,
    bytes: &'static [u8],
    resources: Option<&'static str>,
    service: OnceLock<Service>,
}

include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// The service of a name, or nothing where none is built in.
///
/// # Errors
/// When the precompiled bytes do not decode, which a test rules out for what ships.
pub fn service(name: &str) -> Result<Option<&'static Service>> {
    let Some(builtin) = BUILTINS.iter().find(|builtin| builtin.name == name) else {
        return Ok(None);
    };
    if let Some(service) = builtin.service.get() {
        return Ok(Some(service));
    }
    let decoded = postcard::from_bytes(builtin.bytes)?;
    Ok(Some(builtin.service.get_or_init(|| decoded)))
}

/// Names of the services that are built in, in alphabetical order.
pub fn service_names() -> impl Iterator<Item = &'static str> {
    BUILTINS.iter().map(|builtin| builtin.name)
}

/// The resource model of a service as JSON, or nothing where it has none.
pub fn resources(name: &str) -> Option<&'static str> {
    BUILTINS
        .iter()
        .find(|builtin| builtin.name == name)?
        .resources
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may
mod tests {
    use super::*;

    #[test]
    fn every_builtin_decodes() {
        for name in service_names() {
            let service = service(name).unwrap().unwrap();
            assert_eq!(service.name, name);
            assert!(!service.operations.is_empty());
            for operation in &service.operations {
                for root in [operation.input, operation.output].into_iter().flatten() {
                    let shape = service.shape(service.member(root).shape);
                    assert_eq!(
                        shape.kind,
                        crate::ShapeKind::Structure,
                        "{}",
                        operation.name
                    );
                }
            }
        }
    }

    #[test]
    fn an_unknown_service_is_none() {
        assert!(service("no-such-service").unwrap().is_none());
    }
}
