//! From parameters to a request without address and signature: what the protocols share.

use bytes::Bytes;
use http::{HeaderMap, HeaderName};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use ferroboto_model::{Operation, Protocol};

use super::graph::Graph;
use super::{cbor, json, query, rest};
use crate::exceptions;

/// Tells a former query service that its client knows the errors of that protocol.
pub const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

/// A serialized request.
pub struct WireRequest {
    /// HTTP method.
    pub method: &'static str,
    /// Path and query, percent-encoded.
    pub uri: String,
    /// Headers of the protocol and of members, in order.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
    /// The object that is read for the body instead, where a program has given one.
    pub stream: Option<Py<PyAny>>,
    /// Expanded host prefix.
    pub host_prefix: Option<String>,
}

/// Serializes parameters that validation has passed.
pub fn serialize(
    graph: &Graph,
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
) -> PyResult<WireRequest> {
    let mut request = match graph.service.metadata.protocol {
        Protocol::Query | Protocol::Ec2 => query::serialize(graph, operation, params),
        Protocol::Json => json::serialize(graph, operation, params),
        Protocol::RestJson | Protocol::RestXml => rest::serialize(graph, operation, params),
        Protocol::Cbor => cbor::serialize(graph, operation, params),
    }?;
    request.host_prefix = host_prefix(graph, operation, params)?;
    Ok(request)
}

fn host_prefix(
    graph: &Graph,
    operation: &Operation,
    params: &Bound<'_, PyDict>,
) -> PyResult<Option<String>> {
    let Some(template) = operation.host_prefix else {
        return Ok(None);
    };
    if is_of_endpoint(graph, operation, template) {
        return Ok(None);
    }
    let mut expanded = template.to_owned();
    let mut bad = Vec::new();
    if let Some((_, shape)) = graph.input(operation) {
        for member in graph
            .service
            .members(shape)
            .iter()
            .filter(|member| member.traits().host_label)
        {
            let value = params.as_any().get_item(member.name)?;
            let label = value.cast::<PyString>()?.to_str()?;
            let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
            if label.is_empty() || !label.bytes().all(allowed) {
                bad.push(member.name);
            }
            expanded = expanded.replace(&format!("{{{}}}", member.name), label);
        }
    }
    if bad.is_empty() {
        // As the host itself.
        expanded.make_ascii_lowercase();
        return Ok(Some(expanded));
    }
    let report = format!(
        "Invalid value for parameter(s): {}. Must contain only alphanumeric characters, hyphen, or period.",
        bad.join(", ")
    );
    Err(exceptions::param_validation_error(params.py(), &report))
}

/// Whether a host prefix is nothing but a parameter of the endpoint, which has it then.
fn is_of_endpoint(graph: &Graph, operation: &Operation, template: &str) -> bool {
    let label = template
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix("}."));
    let (Some(label), Some((_, shape))) = (label, graph.input(operation)) else {
        return false;
    };
    let mut members = graph.service.members(shape).iter();
    members.any(|member| member.name == label && member.traits().context_param.is_some())
}
