//! Facts about a service as a whole, and the choice among its protocols.

use serde_json::Value;

use super::Object;
use super::json::{leak, leaked, optional, strings, text};
use crate::error::{Error, Result};
use crate::shapes::{self, Protocol};

type Metadata = shapes::Metadata<'static>;
type MetadataValue = shapes::MetadataValue<'static>;

/// The protocols, in the order in which botocore prefers them.
pub const PREFERRED: [Protocol; 6] = [
    Protocol::Json,
    Protocol::RestJson,
    Protocol::RestXml,
    Protocol::Cbor,
    Protocol::Query,
    Protocol::Ec2,
];

pub(super) fn metadata(raw: &Object) -> Result<Metadata> {
    let entries = raw
        .iter()
        .map(|(key, value)| {
            let value = match value {
                Value::Array(_) => MetadataValue::List(leaked(raw, key)?),
                Value::Object(map) => MetadataValue::Map(
                    map.iter()
                        .map(|(key, value)| (leak(key), leak(value.as_str().unwrap_or_default())))
                        .collect(),
                ),
                other => MetadataValue::Text(leak(other.as_str().unwrap_or_default())),
            };
            Ok((leak(key), value))
        })
        .collect::<Result<_>>()?;
    Ok(Metadata {
        api_version: leak(text(raw, "apiVersion")?),
        endpoint_prefix: leak(text(raw, "endpointPrefix")?),
        protocol: protocol(raw)?,
        json_version: optional(raw, "jsonVersion"),
        target_prefix: optional(raw, "targetPrefix"),
        service_id: leak(text(raw, "serviceId")?),
        signing_name: optional(raw, "signingName"),
        signature_version: optional(raw, "signatureVersion"),
        auth: leaked(raw, "auth")?,
        full_name: optional(raw, "serviceFullName").unwrap_or_default(),
        abbreviation: optional(raw, "serviceAbbreviation"),
        class_name: None,
        query_compatible: raw.contains_key("awsQueryCompatible"),
        entries,
    })
}

/// The protocol that botocore chooses: among those listed the one it prefers, or else the single one that old models name.
pub(super) fn protocol(raw: &Object) -> Result<Protocol> {
    let offered = match strings(raw, "protocols")? {
        listed if listed.is_empty() => vec![text(raw, "protocol")?],
        listed => listed,
    };
    PREFERRED
        .into_iter()
        .find(|protocol| offered.contains(&protocol.name()))
        .ok_or_else(|| Error::Protocols(offered.into_iter().map(str::to_owned).collect()))
}
