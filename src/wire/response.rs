//! From a response to the dict that a method returns: what the protocols share.

use http::HeaderMap;
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use ferroboto_model::{Operation, Protocol};

use super::graph::Graph;
use super::{cbor, errors, events, json, rest, xml};

/// The body as the protocols see it.
pub enum WireBody<'a, 'py> {
    /// All of it.
    Bytes(&'a [u8]),
    /// The streaming body that the user will read.
    Stream(Bound<'py, PyAny>),
}

/// A response.
pub struct WireResponse<'a, 'py> {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: &'a HeaderMap,
    /// The head as it has arrived, where names of headers have their case.
    pub raw_head: &'a [u8],
    /// Body.
    pub body: WireBody<'a, 'py>,
}

impl WireResponse<'_, '_> {
    /// The body's bytes; none of a stream's.
    pub fn bytes(&self) -> &[u8] {
        match &self.body {
            WireBody::Bytes(bytes) => bytes,
            WireBody::Stream(_) => b"",
        }
    }
}

/// Parses a response, error or not, with its `ResponseMetadata`.
pub fn parse<'py>(
    py: Python<'py>,
    graph: &Graph,
    operation: &'static Operation,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let parsed = if response.status >= 301 {
        errors::parse(py, graph, response)?
    } else {
        match graph.service.metadata.protocol {
            Protocol::Query | Protocol::Ec2 => {
                xml::parse_query(py, graph, operation, response.bytes())?
            }
            Protocol::Json => rpc_json(py, graph, operation, response)?,
            Protocol::Cbor => rpc_cbor(py, graph, operation, response)?,
            Protocol::RestJson | Protocol::RestXml => {
                let parsed = PyDict::new(py);
                parsed.set_item(
                    pyo3::intern!(py, "ResponseMetadata"),
                    rest_metadata(py, response)?,
                )?;
                if let Some((_, shape)) = graph.output(operation) {
                    rest::parse_members(py, graph, shape, response, &parsed)?;
                }
                parsed
            }
        }
    };
    add_metadata(py, response, &parsed)?;
    if response.status >= 301 {
        errors::add_modeled_fields(py, graph, response, &parsed)?;
    }
    Ok(parsed)
}

/// Parses a successful response whose values of one shape are read by `values`; nothing where that cannot be done.
pub fn parse_with<'py>(
    py: Python<'py>,
    graph: &Graph,
    operation: &'static Operation,
    response: &WireResponse<'_, 'py>,
    values: &dyn json::ShapeReader<'py>,
) -> PyResult<Option<Bound<'py, PyDict>>> {
    let is_json = graph.service.metadata.protocol == Protocol::Json;
    let (true, 200..300, WireBody::Bytes(bytes), Some((_, shape))) = (
        is_json,
        response.status,
        &response.body,
        graph.output(operation),
    ) else {
        return Ok(None);
    };
    let Some(parsed) = json::parse_body_with(py, graph, shape, bytes, values)? else {
        return Ok(None);
    };
    request_id(py, response.headers, &parsed)?;
    add_metadata(py, response, &parsed)?;
    Ok(Some(parsed))
}

/// Adds status and headers.
fn add_metadata<'py>(
    py: Python<'py>,
    response: &WireResponse<'_, 'py>,
    parsed: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let key = pyo3::intern!(py, "ResponseMetadata");
    let metadata = match parsed.get_item(key)? {
        Some(metadata) => metadata.cast_into::<PyDict>()?,
        None => PyDict::new(py),
    };
    metadata.set_item(pyo3::intern!(py, "HTTPStatusCode"), response.status)?;
    metadata.set_item(
        pyo3::intern!(py, "HTTPHeaders"),
        header_dict(py, response.headers)?,
    )?;
    parsed.set_item(key, metadata)?;
    Ok(())
}

/// A body that is `null`: boto3 stumbles over it in these words.
fn no_dict(parsed: &Bound<'_, PyAny>) -> PyErr {
    match parsed.get_type().name() {
        Ok(class) => {
            PyAttributeError::new_err(format!("'{class}' object has no attribute 'update'"))
        }
        Err(error) => error,
    }
}

fn rpc_json<'py>(
    py: Python<'py>,
    graph: &Graph,
    operation: &'static Operation,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let as_dict = |parsed: Bound<'py, PyAny>| {
        parsed
            .cast_into::<PyDict>()
            .map_err(|error| no_dict(&error.into_inner()))
    };
    let parsed = match graph.output(operation) {
        Some(_)
            if let WireBody::Stream(stream) = &response.body
                && let Some((shape, place)) = events::initial_stream(graph, operation) =>
        {
            let parsed = if events::begins_later(stream)? {
                PyDict::new(py)
            } else {
                let payload = events::initial_response(stream)?;
                as_dict(events::initial_members(py, graph, shape, &payload)?)?
            };
            parsed.set_item(graph.key(py, shape, place), stream)?;
            parsed
        }
        Some((_, shape)) => as_dict(json::parse_body(py, graph, shape, response.bytes(), false)?)?,
        None => PyDict::new(py),
    };
    request_id(py, response.headers, &parsed)?;
    Ok(parsed)
}

fn rpc_cbor<'py>(
    py: Python<'py>,
    graph: &Graph,
    operation: &'static Operation,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let parsed = PyDict::new(py);
    let Some((_, shape)) = graph.output(operation) else {
        return Ok(parsed);
    };
    if let WireBody::Stream(stream) = &response.body
        && let Some((shape, place)) = events::initial_stream(graph, operation)
    {
        if !events::begins_later(stream)? {
            let payload = events::initial_response(stream)?;
            let members = events::initial_members(py, graph, shape, &payload)?;
            parsed.call_method1("update", (members,))?;
        }
        parsed.set_item(graph.key(py, shape, place), stream)?;
    } else {
        let body = cbor::parse_body(py, graph, shape, response.bytes())?;
        parsed.call_method1("update", (body,))?;
    }
    let metadata = PyDict::new(py);
    if let Some(id) = header_text(py, response.headers, "x-amzn-requestid") {
        metadata.set_item(pyo3::intern!(py, "RequestId"), id)?;
    }
    parsed.set_item(pyo3::intern!(py, "ResponseMetadata"), metadata)?;
    Ok(parsed)
}

/// Puts the request id of the headers where the JSON protocols have it.
pub fn request_id(py: Python<'_>, headers: &HeaderMap, parsed: &Bound<'_, PyDict>) -> PyResult<()> {
    let Some(id) = header_text(py, headers, "x-amzn-requestid") else {
        return Ok(());
    };
    let key = pyo3::intern!(py, "ResponseMetadata");
    let metadata = match parsed.get_item(key)? {
        Some(metadata) => metadata,
        None => {
            let metadata = PyDict::new(py).into_any();
            parsed.set_item(key, &metadata)?;
            metadata
        }
    };
    metadata.set_item(pyo3::intern!(py, "RequestId"), id)
}

/// Where the REST protocols have the request id.
pub fn rest_metadata<'py>(
    py: Python<'py>,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let metadata = PyDict::new(py);
    if let Some(id) = header_text(py, response.headers, "x-amzn-requestid") {
        metadata.set_item(pyo3::intern!(py, "RequestId"), id)?;
    } else if let Some(id) = header_text(py, response.headers, "x-amz-request-id") {
        metadata.set_item(pyo3::intern!(py, "RequestId"), id)?;
        let host_id = header_text(py, response.headers, "x-amz-id-2");
        metadata.set_item("HostId", host_id.unwrap_or_else(|| PyString::new(py, "")))?;
    }
    Ok(metadata)
}

/// A header's text; several of one name are joined as Python's HTTP client joins them.
pub fn header_text<'py>(
    py: Python<'py>,
    headers: &HeaderMap,
    name: &str,
) -> Option<Bound<'py, PyString>> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?;
    let mut rest = values.peekable();
    if rest.peek().is_none()
        && let Ok(text) = first.to_str()
    {
        return Some(PyString::new(py, text));
    }
    let mut joined: String = latin1(first.as_bytes());
    for value in rest {
        joined.push_str(", ");
        joined.push_str(&latin1(value.as_bytes()));
    }
    Some(PyString::new(py, &joined))
}

/// The name of a header as it stands in a head; as it is given, where it does not.
#[must_use]
pub fn spelled<'a>(raw_head: &'a [u8], name: &'a str) -> &'a str {
    let mut lines = raw_head.split(|byte| *byte == b'\n');
    let found = lines.find_map(|line| {
        let end = line.iter().position(|byte| *byte == b':')?;
        let found = line.get(..end)?.trim_ascii_end();
        found.eq_ignore_ascii_case(name.as_bytes()).then_some(found)
    });
    found
        .and_then(|found| std::str::from_utf8(found).ok())
        .unwrap_or(name)
}

fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// All headers, by names in lower case.
pub fn header_dict<'py>(py: Python<'py>, headers: &HeaderMap) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for name in headers.keys() {
        if let Some(text) = header_text(py, headers, name.as_str()) {
            dict.set_item(name.as_str(), text)?;
        }
    }
    Ok(dict)
}
