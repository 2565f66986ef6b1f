//! Traits of shapes, of references to them, and of errors.

use serde_json::Value;

use super::Object;
use super::json::{flag, leak, leaked, optional};
use crate::error::{Error, Result};
use crate::shapes::{self, Location, TimestampFormat};

type ErrorTraits = shapes::ErrorTraits<'static>;
type MemberTraits = shapes::MemberTraits<'static>;
type XmlNamespace = shapes::XmlNamespace<'static>;

/// A reference to a shape with what the shape says itself: the reference wins.
pub(super) struct Overlay<'a> {
    pub(super) reference: &'a Object,
    pub(super) shape: &'a Object,
}

impl<'a> Overlay<'a> {
    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.reference.get(key).or_else(|| self.shape.get(key))
    }

    pub(super) fn text(&self, key: &str) -> Option<&'static str> {
        self.get(key).and_then(Value::as_str).map(leak)
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool).unwrap_or(false)
    }
}

pub(super) fn shape_traits(raw: &Object) -> Result<Option<Box<MemberTraits>>> {
    let own = Object::new();
    let alone = Overlay {
        reference: &own,
        shape: raw,
    };
    let mut traits = member_traits(&alone)?;
    if let Some(name) = optional(raw, "locationName") {
        traits.get_or_insert_default().location_name = Some(name);
    }
    Ok(traits.map(Box::new))
}

pub(super) fn member_traits(merged: &Overlay<'_>) -> Result<Option<MemberTraits>> {
    const NAMES: [&str; 17] = [
        "location",
        "queryName",
        "flattened",
        "streaming",
        "requiresLength",
        "xmlNamespace",
        "xmlAttribute",
        "timestampFormat",
        "jsonvalue",
        "hostLabel",
        "idempotencyToken",
        "eventstream",
        "event",
        "eventheader",
        "eventpayload",
        "contextParam",
        "deprecated",
    ];
    let own_values = leaked(merged.reference, "enum")?;
    if own_values.is_empty() && !NAMES.iter().any(|name| merged.get(name).is_some()) {
        return Ok(None);
    }
    Ok(Some(MemberTraits {
        location: merged
            .get("location")
            .and_then(Value::as_str)
            .map(location)
            .transpose()?,
        location_name: None,
        query_name: merged.text("queryName"),
        flattened: merged.flag("flattened"),
        streaming: merged.flag("streaming"),
        requires_length: merged.flag("requiresLength"),
        xml_namespace: merged.get("xmlNamespace").and_then(xml_namespace),
        xml_attribute: merged.flag("xmlAttribute"),
        timestamp_format: merged
            .get("timestampFormat")
            .and_then(Value::as_str)
            .map(timestamp_format)
            .transpose()?,
        json_value: merged.flag("jsonvalue"),
        host_label: merged.flag("hostLabel"),
        idempotency_token: merged.flag("idempotencyToken"),
        event_stream: merged.flag("eventstream"),
        event: merged.flag("event"),
        event_header: merged.flag("eventheader"),
        event_payload: merged.flag("eventpayload"),
        values: own_values,
        context_param: merged
            .get("contextParam")
            .and_then(|param| param.get("name"))
            .and_then(Value::as_str)
            .map(leak),
        deprecated: merged.flag("deprecated"),
    }))
}

pub(super) fn error_traits(raw: &Object) -> ErrorTraits {
    let error = raw.get("error");
    let of_error = |key: &str| error.and_then(|error| error.get(key));
    ErrorTraits {
        code: of_error("code").and_then(Value::as_str).map(leak),
        http_status: of_error("httpStatusCode")
            .and_then(Value::as_u64)
            .and_then(|status| u16::try_from(status).ok()),
        sender_fault: of_error("senderFault").and_then(Value::as_bool),
        fault: flag(raw, "fault"),
        retryable: raw.get("retryable").map(|retryable| {
            retryable
                .get("throttling")
                .and_then(Value::as_bool)
                .unwrap_or(false)
        }),
    }
}

pub(super) fn location(name: &str) -> Result<Location> {
    Ok(match name {
        "uri" => Location::Uri,
        "querystring" => Location::QueryString,
        "header" => Location::Header,
        "headers" => Location::Headers,
        "statusCode" => Location::StatusCode,
        other => return Err(Error::Description(format!("location {other}"))),
    })
}

pub(super) fn timestamp_format(name: &str) -> Result<TimestampFormat> {
    Ok(match name.to_ascii_lowercase().as_str() {
        "iso8601" => TimestampFormat::Iso8601,
        "rfc822" => TimestampFormat::Rfc822,
        "unixtimestamp" => TimestampFormat::UnixTimestamp,
        other => return Err(Error::Description(format!("timestamp format {other}"))),
    })
}

pub(super) fn xml_namespace(value: &Value) -> Option<XmlNamespace> {
    match value {
        Value::String(uri) => Some(XmlNamespace {
            prefix: None,
            uri: leak(uri),
        }),
        Value::Object(namespace) => Some(XmlNamespace {
            prefix: optional(namespace, "prefix").filter(|prefix| !prefix.is_empty()),
            uri: optional(namespace, "uri")?,
        }),
        _ => None,
    }
}
