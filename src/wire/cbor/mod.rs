//! The RPC protocol with CBOR bodies: the operation stands in the path.

mod read;
mod write;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList};

use ferroboto_model::{Operation, Shape, ShapeKind};

use super::depth;
use super::events::EVENT_STREAM;
use super::graph::Graph;
use super::lenient::one_union_member;
use super::request::{QUERY_MODE, WireRequest};
use read::{Detour, Reader};

pub use write::write_body;

const PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");
const CBOR: HeaderValue = HeaderValue::from_static("application/cbor");

/// Serializes the parameters as one CBOR map.
pub fn serialize(
    graph: &Graph,
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
) -> PyResult<WireRequest> {
    let metadata = &graph.service.metadata;
    let stream = HeaderValue::from_static(EVENT_STREAM);
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert(PROTOCOL, HeaderValue::from_static("rpc-v2-cbor"));
    if metadata.query_compatible {
        headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    }
    let streams = |root| graph.service.event_stream(root).is_some();
    headers.insert(
        ACCEPT,
        if streams(operation.output.as_ref()) {
            stream.clone()
        } else {
            CBOR
        },
    );
    let mut body = Bytes::new();
    if let Some((member, shape)) = graph.input(operation) {
        let params = match graph.service.event_stream(operation.input.as_ref()) {
            Some(place) => {
                // The messages of the stream follow the request.
                let others = params.copy()?;
                let key = graph.key(params.py(), shape, place);
                if others.contains(key)? {
                    others.del_item(key)?;
                }
                others
            }
            None => params.clone(),
        };
        body = write_body(graph, member, params.as_any())?;
        let kind = if streams(operation.input.as_ref()) {
            stream
        } else {
            CBOR
        };
        headers.insert(CONTENT_TYPE, kind);
    }
    Ok(WireRequest {
        method: "POST",
        uri: format!(
            "/service/{}/operation/{}",
            metadata.target_prefix.unwrap_or_default(),
            operation.name
        ),
        headers,
        body,
        stream: None,
        host_prefix: None,
    })
}

/// The data item of a body without a shape; an empty body is empty bytes.
pub fn load<'py>(py: Python<'py>, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    if body.is_empty() {
        return Ok(PyBytes::new(py, body).into_any());
    }
    Reader::new(py, body).item()
}

/// Parses the body of a structure. Where it is not what the shape says, it is loaded without the
/// shape first, and its values are taken as boto3 takes them.
pub fn parse_body<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    body: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    match Reader::new(py, body).structure(graph, shape) {
        Ok(parsed) => return Ok(parsed.into_any()),
        Err(Detour::Raised(error)) if !error.is_instance_of::<PyException>(py) => {
            return Err(error);
        }
        Err(_) => {}
    }
    structure(graph, shape, &load(py, body)?)
}

/// A structure of loaded data.
fn structure<'py>(
    graph: &Graph,
    shape: &'static Shape,
    node: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = node.py();
    let _level = depth::enter()?;
    if shape.union {
        one_union_member(shape, node)?;
    }
    let parsed = PyDict::new(py);
    for (place, member) in graph.service.members(shape).iter().enumerate() {
        let key = graph.key(py, shape, place);
        let raw = node.call_method1("get", (key,))?;
        if !raw.is_none() {
            let shape = graph.service.shape(member.shape);
            parsed.set_item(key, value(graph, shape, &raw)?)?;
        }
    }
    Ok(parsed.into_any())
}

/// A loaded value; only structures and lists have anything in them that a shape changes.
fn value<'py>(
    graph: &Graph,
    shape: &'static Shape,
    node: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    match shape.kind {
        ShapeKind::Structure => structure(graph, shape, node),
        ShapeKind::List => {
            let _level = depth::enter()?;
            let element = &graph.service.members(shape)[0];
            let element = graph.service.shape(element.shape);
            let parsed = PyList::empty(node.py());
            for item in node.try_iter()? {
                let item = item?;
                if item.is_none() {
                    parsed.append(item)?;
                } else {
                    parsed.append(value(graph, element, &item)?)?;
                }
            }
            Ok(parsed.into_any())
        }
        _ => Ok(node.clone()),
    }
}
