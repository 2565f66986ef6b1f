//! The services that are built in: precompiled by the build script from `models/`, decoded once a
//! process when first asked for.

use std::sync::OnceLock;

use crate::{Result, Service};

struct Builtin {
    name: &'static str,
    bytes: &'static [u8],
    help: &'static [u8],
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

/// What `help/` data says of an operation.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
pub struct HelpText {
    /// What the operation does, in one line; empty where nobody has written it.
    pub summary: &'static str,
    /// Python that calls it; empty where nobody has written any.
    pub example: &'static str,
    /// Options of the operation's command that the model does not tell: the name, and the member that it stands for, with
    /// dots where that is inside another.
    pub options: Vec<(&'static str, &'static str)>,
    /// A sentence on each parameter, by name; empty where nobody has written one.
    pub parameters: Vec<(&'static str, &'static str)>,
}

impl HelpText {
    /// The sentence on a parameter.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static str> {
        let found = self.parameters.iter().find(|(known, _)| *known == name)?;
        Some(found.1)
    }
}

/// The page of `help.json` whose parameters mean the same in every operation of a service.
const EVERY_OPERATION: &str = "*";

/// What is written for people about an operation; read when it is asked for.
pub fn help_text(service: &str, operation: &str) -> HelpText {
    let Some(builtin) = BUILTINS.iter().find(|builtin| builtin.name == service) else {
        return HelpText::default();
    };
    let pages: Vec<(&str, HelpText)> = postcard::from_bytes(builtin.help).unwrap_or_default();
    let mut found = HelpText::default();
    let mut shared = Vec::new();
    for (name, text) in pages {
        if name == operation {
            found = text;
        } else if name == EVERY_OPERATION {
            shared = text.parameters;
        }
    }
    // An operation's own sentence comes first, so it is the one that is found.
    found.parameters.append(&mut shared);
    found
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
    fn every_operation_has_a_summary() {
        for name in service_names() {
            for operation in &service(name).unwrap().unwrap().operations {
                let text = help_text(name, operation.name);
                assert!(!text.summary.is_empty(), "{name} {}", operation.name);
            }
        }
        assert_eq!(help_text("no-such-service", "x"), HelpText::default());
    }

    #[test]
    fn every_parameter_has_a_sentence() {
        for name in service_names() {
            let service = service(name).unwrap().unwrap();
            for operation in &service.operations {
                let text = help_text(name, operation.name);
                for member in service
                    .root(operation.input)
                    .map(|shape| service.members(shape))
                    .unwrap_or_default()
                {
                    let sentence = text.parameter(member.name).unwrap_or_default();
                    assert!(
                        sentence.ends_with('.'),
                        "{name} {} {}",
                        operation.name,
                        member.name
                    );
                }
            }
        }
    }

    #[test]
    fn the_sentence_of_an_operation_comes_before_the_shared_one() {
        let text = HelpText {
            parameters: vec![("Name", "Own."), ("Name", "Shared.")],
            ..HelpText::default()
        };
        assert_eq!(text.parameter("Name"), Some("Own."));
        assert_eq!(text.parameter("Other"), None);
    }

    #[test]
    fn an_unknown_service_is_none() {
        assert!(service("no-such-service").unwrap().is_none());
    }
}
