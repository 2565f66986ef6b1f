//! The services that are built in: compiled by the build script from `models/` to an archive of frames, of which each is
//! decoded when it is first asked for, and no other with it.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::regions::{Listing, Partition, RulePartition};
use crate::rules::RuleSet;
use crate::{Protocol, Result, Service};

/// Place and length in the archive.
type Frame = (u32, u32);

struct Entry {
    name: &'static str,
    /// What clients need of the service's graph.
    head: Frame,
    /// The rest of it, of which calls need a little.
    body: Frame,
    rules: Frame,
    resources: Frame,
    help: Frame,
    listings: Frame,
}

/// The table that the build script writes.
#[allow(clippy::unreadable_literal)] // nobody reads it
mod table {
    use super::{Entry, Frame};

    include!(concat!(env!("OUT_DIR"), "/archive.rs"));
}

use table::{
    COUNT, ENTRIES, EVENT_ALIASES, FACTS, METHOD_NAMES, PARTITIONS, RULE_PARTITIONS,
    SERVICE_ALIASES,
};

static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/archive.bin"));
static SERVICES: [OnceLock<&'static Service>; COUNT] = [const { OnceLock::new() }; COUNT];
static RULE_SETS: [OnceLock<&'static RuleSet<'static>>; COUNT] = [const { OnceLock::new() }; COUNT];

/// What is known of a service without its shapes.
#[derive(Debug, Deserialize)]
pub struct Facts {
    /// The name that `client(name)` takes.
    pub name: &'static str,
    /// The service's identifier, with spaces and capitals.
    pub service_id: &'static str,
    /// First label of the service's host names.
    pub endpoint_prefix: &'static str,
    /// Name in the credential scope.
    pub signing_name: &'static str,
    /// Prefix of `X-Amz-Target`.
    pub target_prefix: Option<&'static str>,
    /// The date that versions the interface.
    pub api_version: &'static str,
    /// The wire protocol.
    pub protocol: Protocol,
}

fn bytes((place, length): Frame) -> &'static [u8] {
    let place = place as usize;
    ARCHIVE
        .get(place..place + length as usize)
        .unwrap_or_default()
}

fn decoded<T: Deserialize<'static>>(frame: Frame) -> Result<T> {
    Ok(postcard::from_bytes(bytes(frame))?)
}

fn place(name: &str) -> Option<usize> {
    ENTRIES.binary_search_by(|entry| entry.name.cmp(name)).ok()
}

/// The service of a name, or nothing where none is built in.
///
/// # Errors
/// When the precompiled bytes do not decode, which a test rules out for what ships.
pub fn service(name: &str) -> Result<Option<&'static Service>> {
    let Some(place) = place(name) else {
        return Ok(None);
    };
    let Entry { head, body, .. } = ENTRIES[place];
    once(&SERVICES[place], head, |service| {
        service.attach(bytes(body));
    })
    .map(Some)
}

/// The endpoint rules of a service, or nothing where there are none.
///
/// # Errors
/// When the precompiled bytes do not decode, which a test rules out for what ships.
pub fn rule_set(name: &str) -> Result<Option<&'static RuleSet<'static>>> {
    let Some(place) = place(name).filter(|place| ENTRIES[*place].rules.1 > 0) else {
        return Ok(None);
    };
    once(&RULE_SETS[place], ENTRIES[place].rules, |_| ()).map(Some)
}

/// What a cell holds, or else a frame that is decoded for it. What is decoded stays for as long as the process.
fn once<T: Deserialize<'static>>(
    cell: &OnceLock<&'static T>,
    frame: Frame,
    complete: impl FnOnce(&mut T),
) -> Result<&'static T> {
    if let Some(known) = cell.get() {
        return Ok(known);
    }
    let mut found: T = decoded(frame)?;
    complete(&mut found);
    Ok(cell.get_or_init(|| Box::leak(Box::new(found))))
}

/// Names of the services that are built in, in alphabetical order.
#[must_use]
pub fn service_names() -> impl ExactSizeIterator<Item = &'static str> {
    ENTRIES.iter().map(|entry| entry.name)
}

/// What is known of each service without its shapes, in the order of the names.
pub fn facts() -> &'static [Facts] {
    static CELL: OnceLock<Vec<Facts>> = OnceLock::new();
    CELL.get_or_init(|| decoded(FACTS).unwrap_or_default())
}

/// All partitions, `aws` first.
pub(crate) fn partitions() -> &'static [Partition<'static>] {
    static CELL: OnceLock<Vec<Partition<'static>>> = OnceLock::new();
    CELL.get_or_init(|| decoded(PARTITIONS).unwrap_or_default())
}

/// All partitions as endpoint rules ask about them, `aws` first.
pub fn rule_partitions() -> &'static [RulePartition<'static>] {
    static CELL: OnceLock<Vec<RulePartition<'static>>> = OnceLock::new();
    CELL.get_or_init(|| decoded(RULE_PARTITIONS).unwrap_or_default())
}

/// Where a service has endpoints, by partition; services with one endpoint prefix share this.
///
/// # Errors
/// When the precompiled bytes do not decode, which a test rules out for what ships.
pub fn listings(service: &str) -> Result<Vec<Listing<'static>>> {
    match place(service).map(|place| ENTRIES[place].listings) {
        None | Some((_, 0)) => Ok(Vec::new()),
        Some(frame) => decoded(frame),
    }
}

/// The name of a service that has other names as well.
#[must_use]
pub fn service_alias(name: &str) -> Option<&'static str> {
    let aliases: Vec<(&str, &str)> = decoded(SERVICE_ALIASES).unwrap_or_default();
    aliases
        .into_iter()
        .find(|(alias, _)| *alias == name)
        .map(|(_, service)| service)
}

/// Other names that services go by in events, each with the name to use.
#[must_use]
pub fn event_aliases() -> Vec<(&'static str, &'static str)> {
    decoded(EVENT_ALIASES).unwrap_or_default()
}

/// Python names of operations that follow no rule.
pub fn method_names() -> &'static HashMap<String, String> {
    static CELL: OnceLock<HashMap<String, String>> = OnceLock::new();
    CELL.get_or_init(|| {
        let pairs: Vec<(String, String)> = decoded(METHOD_NAMES).unwrap_or_default();
        pairs.into_iter().collect()
    })
}

/// The resource model of a service as JSON, or nothing where it has none.
#[must_use]
pub fn resources(name: &str) -> Option<&'static str> {
    let frame = ENTRIES[place(name)?].resources;
    std::str::from_utf8(bytes(frame))
        .ok()
        .filter(|text| !text.is_empty())
}

/// What `help/` data says of an operation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
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

/// The page of `help.json` whose parameters mean the same in every operation of a service.
const EVERY_OPERATION: &str = "*";

/// What is written for people about an operation; read when it is asked for.
#[must_use]
pub fn help_text(service: &str, operation: &str) -> HelpText {
    let Some(place) = place(service) else {
        return HelpText::default();
    };
    let pages: Vec<(&str, HelpText)> = decoded(ENTRIES[place].help).unwrap_or_default();
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

    fn sentence_on(text: &HelpText, name: &str) -> Option<&'static str> {
        let mut sentences = text.parameters.iter();
        sentences
            .find(|(known, _)| *known == name)
            .map(|found| found.1)
    }

    #[test]
    fn every_service_decodes() {
        assert!(service_names().is_sorted());
        for (name, facts) in service_names().zip(facts()) {
            let service = service(name).unwrap().unwrap();
            assert_eq!(service.name, name);
            assert_eq!(facts.name, name);
            assert_eq!(facts.service_id, service.metadata.service_id);
            assert!(!service.operations.is_empty());
            assert_eq!(service.operations.iter().count(), service.operations.len());
            for operation in service.operations.iter() {
                for root in [&operation.input, &operation.output].into_iter().flatten() {
                    let shape = service.shape(root.shape);
                    assert_eq!(
                        shape.kind,
                        crate::ShapeKind::Structure,
                        "{}",
                        operation.name
                    );
                }
            }
        }
        assert_eq!(facts().len(), service_names().len());
    }

    #[test]
    fn every_service_has_endpoint_rules() {
        for name in service_names() {
            let rules = rule_set(name).unwrap().unwrap();
            assert!(!rules.rules.is_empty(), "{name}");
            listings(name).unwrap();
        }
        assert_eq!(rule_partitions()[0].name, "aws");
        assert!(rule_set("no-such-service").unwrap().is_none());
    }

    #[test]
    fn names_that_follow_no_rule() {
        assert_eq!(
            service_alias("runtime.sagemaker"),
            Some("sagemaker-runtime")
        );
        assert_eq!(service_alias("sns"), None);
        assert!(event_aliases().contains(&("cloudwatch-events", "eventbridge")));
        let storage = service("storagegateway").unwrap().unwrap();
        let operation = storage.operation("CreateCachediSCSIVolume").unwrap();
        assert_eq!(operation.method, "create_cached_iscsi_volume");
    }

    #[test]
    fn where_help_is_written_it_is_whole() {
        let written = |name: &&str| ENTRIES[place(name).unwrap()].help.1 > 0;
        for name in service_names().filter(written) {
            let service = service(name).unwrap().unwrap();
            for operation in service.operations.iter() {
                let text = help_text(name, operation.name);
                assert!(!text.summary.is_empty(), "{name} {}", operation.name);
                let input = service.root(operation.input.as_ref());
                for member in input
                    .map(|shape| service.members(shape))
                    .unwrap_or_default()
                {
                    let sentence = sentence_on(&text, member.name).unwrap_or_default();
                    assert!(
                        sentence.ends_with('.'),
                        "{name} {} {}",
                        operation.name,
                        member.name
                    );
                }
            }
        }
        assert_eq!(service_names().filter(written).count(), 4);
        assert_eq!(help_text("no-such-service", "x"), HelpText::default());
    }

    #[test]
    fn the_sentence_of_an_operation_comes_before_the_shared_one() {
        let text = HelpText {
            parameters: vec![("Name", "Own."), ("Name", "Shared.")],
            ..HelpText::default()
        };
        assert_eq!(sentence_on(&text, "Name"), Some("Own."));
        assert_eq!(sentence_on(&text, "Other"), None);
    }

    #[test]
    fn an_unknown_service_is_none() {
        assert!(service("no-such-service").unwrap().is_none());
        assert!(resources("no-such-service").is_none());
        assert!(listings("no-such-service").unwrap().is_empty());
    }
}
