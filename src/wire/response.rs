//! From a response to the dict that a method returns: what the protocols share.

use http::HeaderMap;
use pyo3::exceptions::{PyAttributeError, PyKeyError, PyNotImplementedError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use ferroboto_model::{Operation, Protocol};

use super::graph::Graph;
use super::xml;
use super::{errors, events, json, rest_json};

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
            Protocol::Query => query(py, graph, operation, response)?,
            Protocol::Json => {
                let parsed = match graph.output(operation) {
                    Some((_, shape))
                        if let WireBody::Stream(stream) = &response.body
                            && let Some(place) = graph.service.event_stream(operation.output) =>
                    {
                        let body = events::initial_response(stream)?;
                        let parsed = json::parse_body(py, graph, shape, &body, false)?;
                        let parsed = parsed
                            .cast_into::<PyDict>()
                            .map_err(|error| no_dict(&error.into_inner()))?;
                        parsed.set_item(graph.key(py, shape, place), stream)?;
                        parsed
                    }
                    Some((_, shape)) => {
                        let parsed = json::parse_body(py, graph, shape, response.bytes(), false)?;
                        parsed
                            .cast_into::<PyDict>()
                            .map_err(|error| no_dict(&error.into_inner()))?
                    }
                    None => PyDict::new(py),
                };
                request_id(py, response.headers, &parsed)?;
                parsed
            }
            Protocol::RestJson => {
                let parsed = PyDict::new(py);
                parsed.set_item(
                    pyo3::intern!(py, "ResponseMetadata"),
                    rest_metadata(py, response)?,
                )?;
                if let Some((_, shape)) = graph.output(operation) {
                    rest_json::parse_members(py, graph, shape, response, &parsed)?;
                }
                parsed
            }
            protocol => return Err(PyNotImplementedError::new_err(protocol.name())),
        }
    };
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
    if response.status >= 301 {
        errors::add_modeled_fields(py, graph, response, &parsed)?;
    }
    Ok(parsed)
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

fn query<'py>(
    py: Python<'py>,
    graph: &Graph,
    operation: &'static Operation,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let mut rewritten = String::new();
    let document = xml::parse(py, response.bytes(), &mut rewritten)?;
    let root = document.root_element();
    let parsed = match graph.output(operation) {
        Some((_, shape)) => {
            let start = match operation.result_wrapper {
                Some(wrapper) => *xml::named(root, wrapper)
                    .first()
                    .ok_or_else(|| PyKeyError::new_err(wrapper))?,
                None => root,
            };
            xml::Walker { py, graph }
                .structure(shape, start)?
                .cast_into::<PyDict>()?
        }
        None => PyDict::new(py),
    };
    if let Some(metadata) = xml::named(root, "ResponseMetadata").first() {
        let texts = PyDict::new(py);
        for child in xml::elements(*metadata) {
            texts.set_item(child.tag_name().name(), xml::text(child))?;
        }
        parsed.set_item(pyo3::intern!(py, "ResponseMetadata"), texts)?;
    }
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

fn rest_metadata<'py>(
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
