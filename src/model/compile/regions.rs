//! From the lists of partitions and endpoints in JSON to their types.

use serde_json::Value;

use super::json::{as_object, flag, leak, list, object, optional, parse, text};
use super::{Object, leaked};
use crate::error::{Error, Result};
use crate::regions::{self, CredentialScope, Output};

type Partition = regions::Partition<'static>;
type RulePartition = regions::RulePartition<'static>;
type Listing = regions::Listing<'static>;
type EndpointFacts = regions::EndpointFacts<'static>;
type Variant = regions::Variant<'static>;

/// Partitions, and the listings of each endpoint prefix in the order of its first appearance.
pub type Regions = (Vec<Partition>, Vec<(String, Vec<Listing>)>);

/// Reads the partitions that endpoint rules ask about.
///
/// # Errors
/// When the description is not JSON or lacks something.
pub fn rule_partitions(json: &str) -> Result<Vec<RulePartition>> {
    parse(json)?
        .iter()
        .map(|(name, raw)| {
            let raw = as_object(raw)?;
            Ok(RulePartition {
                name: leak(name),
                region_regex: leak(text(raw, "regionRegex")?),
                regions: object(raw, "regions")?
                    .keys()
                    .map(|region| leak(region))
                    .collect(),
                outputs: object(raw, "outputs")?
                    .iter()
                    .map(|(name, value)| Ok((leak(name), output(value)?)))
                    .collect::<Result<_>>()?,
            })
        })
        .collect()
}

fn output(value: &Value) -> Result<Output<'static>> {
    match value {
        Value::String(text) => Ok(Output::Text(leak(text))),
        Value::Bool(flag) => Ok(Output::Flag(*flag)),
        other => Err(Error::Description(format!(
            "a fact of a partition: {other}"
        ))),
    }
}

/// Reads the partitions and the endpoints that are listed in them.
///
/// # Errors
/// When the description is not JSON or lacks something.
pub fn listed(json: &str) -> Result<Regions> {
    let mut partitions = Vec::new();
    let mut listings: Vec<(String, Vec<Listing>)> = Vec::new();
    for ((name, raw), place) in parse(json)?.iter().zip(0..) {
        let raw = as_object(raw)?;
        partitions.push(Partition {
            name: leak(name),
            dns_suffix: leak(text(raw, "dnsSuffix")?),
            region_regex: leak(text(raw, "regionRegex")?),
            regions: leaked(raw, "regions")?,
            defaults: endpoint(object(raw, "defaults")?)?,
        });
        for (prefix, raw) in object(raw, "services")? {
            let listing = listing(place, as_object(raw)?)?;
            match listings.iter_mut().find(|(known, _)| known == prefix) {
                Some((_, known)) => known.push(listing),
                None => listings.push((prefix.clone(), vec![listing])),
            }
        }
    }
    Ok((partitions, listings))
}

fn listing(partition: u8, raw: &Object) -> Result<Listing> {
    Ok(Listing {
        partition,
        partition_endpoint: optional(raw, "partitionEndpoint"),
        regionalized: raw
            .get("isRegionalized")
            .and_then(Value::as_bool)
            .unwrap_or(true),
        defaults: raw
            .get("defaults")
            .map(|defaults| endpoint(as_object(defaults)?))
            .transpose()?
            .unwrap_or_default(),
        endpoints: object(raw, "endpoints")?
            .iter()
            .map(|(name, raw)| Ok((leak(name), endpoint(as_object(raw)?)?)))
            .collect::<Result<_>>()?,
    })
}

fn endpoint(raw: &Object) -> Result<EndpointFacts> {
    Ok(EndpointFacts {
        hostname: optional(raw, "hostname"),
        dns_suffix: optional(raw, "dnsSuffix"),
        protocols: leaked(raw, "protocols")?,
        signature_versions: leaked(raw, "signatureVersions")?,
        credential_scope: raw
            .get("credentialScope")
            .map(|scope| {
                let scope = as_object(scope)?;
                Ok::<_, Error>(CredentialScope {
                    region: optional(scope, "region"),
                    service: optional(scope, "service"),
                })
            })
            .transpose()?,
        variants: list(raw, "variants")?
            .iter()
            .map(|variant| variant_of(as_object(variant)?))
            .collect::<Result<_>>()?,
        deprecated: flag(raw, "deprecated"),
    })
}

fn variant_of(raw: &Object) -> Result<Variant> {
    let tags = leaked(raw, "tags")?;
    Ok(Variant {
        fips: tags.contains(&"fips"),
        dualstack: tags.contains(&"dualstack"),
        hostname: optional(raw, "hostname"),
        dns_suffix: optional(raw, "dnsSuffix"),
    })
}
