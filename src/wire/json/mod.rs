//! The JSON protocol, and the JSON bodies of others.

mod read;
mod write;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_model::{Operation, Shape};

use super::graph::Graph;
use super::lenient;
use super::request::{QUERY_MODE, WireRequest};
use read::Reader;

pub use read::{Detour, Direct, ShapeReader};
pub use write::{python_dumps, write_body};

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// Serializes the parameters as one JSON object.
pub fn serialize(
    graph: &Graph,
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
) -> PyResult<WireRequest> {
    let metadata = &graph.service.metadata;
    let mut headers = HeaderMap::with_capacity(8);
    let target = format!(
        "{}.{}",
        metadata.target_prefix.unwrap_or_default(),
        operation.name
    );
    let content_type = format!(
        "application/x-amz-json-{}",
        metadata.json_version.unwrap_or("1.0")
    );
    headers.insert(TARGET, header_value(&target)?);
    headers.insert(CONTENT_TYPE, header_value(&content_type)?);
    if metadata.query_compatible {
        headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    }
    let body = match graph.input(operation) {
        Some((member, shape)) => match graph.service.event_stream(operation.input.as_ref()) {
            Some(place) => {
                let params = params.copy()?;
                let key = graph.key(params.py(), shape, place);
                if params.contains(key)? {
                    params.del_item(key)?;
                }
                write_body(graph, member, params.as_any())?
            }
            None => write_body(graph, member, params.as_any())?,
        },
        None => Bytes::from_static(b"{}"),
    };
    Ok(WireRequest {
        method: operation.http_method,
        uri: "/".to_owned(),
        headers,
        body,
        stream: None,
        host_prefix: None,
    })
}

fn header_value(text: &str) -> PyResult<HeaderValue> {
    HeaderValue::from_str(text).map_err(|error| PyValueError::new_err(error.to_string()))
}
/// Parses the body of a structure. Where it is not what the shape says, the careful way gives
/// boto3's answer to it. `rest` says that the protocol converts scalars.
pub fn parse_body<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    body: &[u8],
    rest: bool,
) -> PyResult<Bound<'py, PyAny>> {
    if !body.is_empty() && !shape.document && std::str::from_utf8(body).is_ok() {
        let mut reader = Reader::new(py, graph, body, rest, None);
        if let Some(parsed) = reader.whole_unless_detour(shape)? {
            return Ok(parsed.into_any());
        }
    }
    let parsed = lenient::load(py, body)?;
    lenient::Walker { graph, rest }.root(shape, &parsed)
}

/// Parses the body of a structure whose values of one shape are read by `values`; nothing where the careful way has to
/// be taken.
pub fn parse_body_with<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    body: &[u8],
    values: &dyn ShapeReader<'py>,
) -> PyResult<Option<Bound<'py, PyDict>>> {
    if std::str::from_utf8(body).is_err() {
        return Ok(None);
    }
    Reader::new(py, graph, body, false, Some(values)).whole_unless_detour(shape)
}
