//! The traits of shapes and operations in the description of a service.

use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_model::{ErrorTraits, Location, MemberTraits, Operation, TimestampFormat};

pub(super) fn checksum<'py>(
    py: Python<'py>,
    operation: &Operation,
) -> PyResult<Bound<'py, PyDict>> {
    let out = PyDict::new(py);
    if let Some(required) = operation.request_checksum_required {
        out.set_item("requestChecksumRequired", required)?;
    }
    for (key, member) in [
        ("requestAlgorithmMember", operation.checksum_member),
        (
            "requestValidationModeMember",
            operation.checksum_mode_member,
        ),
    ] {
        if let Some(member) = member {
            out.set_item(key, member)?;
        }
    }
    if !operation.checksum_response_algorithms.is_empty() {
        out.set_item(
            "responseAlgorithms",
            &operation.checksum_response_algorithms,
        )?;
    }
    Ok(out)
}

pub(super) fn entry<'py>(
    py: Python<'py>,
    key: &str,
    value: impl IntoPyObject<'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let out = PyDict::new(py);
    out.set_item(key, value)?;
    Ok(out)
}

pub(super) fn set_flags(out: &Bound<'_, PyDict>, flags: &[(&str, bool)]) -> PyResult<()> {
    for (key, _) in flags.iter().filter(|(_, set)| *set) {
        out.set_item(key, true)?;
    }
    Ok(())
}

pub(super) fn set_error(out: &Bound<'_, PyDict>, error: &ErrorTraits) -> PyResult<()> {
    let facts = PyDict::new(out.py());
    if let Some(code) = error.code {
        facts.set_item("code", code)?;
    }
    if let Some(status) = error.http_status {
        facts.set_item("httpStatusCode", status)?;
    }
    if let Some(at_fault) = error.sender_fault {
        facts.set_item("senderFault", at_fault)?;
    }
    if !facts.is_empty() {
        out.set_item("error", facts)?;
    }
    if let Some(throttling) = error.retryable {
        out.set_item("retryable", entry(out.py(), "throttling", throttling)?)?;
    }
    set_flags(out, &[("exception", true), ("fault", error.fault)])
}

pub(super) fn set_traits(out: &Bound<'_, PyDict>, traits: &MemberTraits) -> PyResult<()> {
    let texts = [
        ("location", traits.location.map(location)),
        ("locationName", traits.location_name),
        ("queryName", traits.query_name),
        ("timestampFormat", traits.timestamp_format.map(format)),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            out.set_item(key, text)?;
        }
    }
    if let Some(namespace) = &traits.xml_namespace {
        let nested = entry(out.py(), "uri", namespace.uri)?;
        if let Some(prefix) = namespace.prefix {
            nested.set_item("prefix", prefix)?;
        }
        out.set_item("xmlNamespace", nested)?;
    }
    if !traits.values.is_empty() {
        out.set_item("enum", &traits.values)?;
    }
    if let Some(name) = traits.context_param {
        out.set_item("contextParam", entry(out.py(), "name", name)?)?;
    }
    set_flags(
        out,
        &[
            ("flattened", traits.flattened),
            ("streaming", traits.streaming),
            ("requiresLength", traits.requires_length),
            ("xmlAttribute", traits.xml_attribute),
            ("jsonvalue", traits.json_value),
            ("hostLabel", traits.host_label),
            ("idempotencyToken", traits.idempotency_token),
            ("eventstream", traits.event_stream),
            ("event", traits.event),
            ("eventheader", traits.event_header),
            ("eventpayload", traits.event_payload),
            ("deprecated", traits.deprecated),
        ],
    )
}

fn location(location: Location) -> &'static str {
    match location {
        Location::Uri => "uri",
        Location::QueryString => "querystring",
        Location::Header => "header",
        Location::Headers => "headers",
        Location::StatusCode => "statusCode",
    }
}

fn format(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::Iso8601 => "iso8601",
        TimestampFormat::Rfc822 => "rfc822",
        TimestampFormat::UnixTimestamp => "unixTimestamp",
    }
}
