//! The REST protocols: members stand in the path, the query, headers, the status and the body, which a codec writes and
//! reads: JSON or XML.

mod headers;
mod uri;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyString};

use ferroboto_model::{Location, Member, Operation, Protocol, Shape, ShapeKind};

use self::headers::{header, prefix_headers};
use self::uri::{QueryString, expand, path_template, query_values, uri_value};
use super::events::EVENT_STREAM;
use super::graph::Graph;
use super::lenient::{self, Walker};
use super::request::WireRequest;
use super::response::{WireBody, WireResponse, header_text, spelled};
use super::values::{bytes_of, copied, named, reserve};
use super::{json, xml};

/// The format of bodies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Codec {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

impl Codec {
    /// The codec of a service.
    fn of(graph: &Graph) -> Self {
        match graph.service.metadata.protocol {
            Protocol::RestXml => Self::Xml,
            _ => Self::Json,
        }
    }

    fn write(
        self,
        graph: &Graph,
        member: &'static Member,
        value: &Bound<'_, PyAny>,
    ) -> PyResult<Bytes> {
        match self {
            Self::Json => json::write_body(graph, member, value),
            Self::Xml => xml::write_body(graph, member, value),
        }
    }

    /// The body of a structure that has no members.
    fn empty(self) -> Bytes {
        Bytes::from_static(match self {
            Self::Json => b"{}",
            Self::Xml => b"",
        })
    }

    /// A body that is a value of a member's shape, or of `shape` itself.
    fn read<'py>(
        self,
        py: Python<'py>,
        graph: &Graph,
        shape: &'static Shape,
        member: Option<&'static Member>,
        body: &[u8],
    ) -> PyResult<Bound<'py, PyAny>> {
        match (self, member) {
            (Self::Xml, _) => xml::parse_body(py, graph, shape, member, body),
            (Self::Json, Some(member)) if shape.kind != ShapeKind::Structure => {
                let loaded = lenient::load(py, body)?;
                Walker { graph, rest: true }.value(member, &loaded)
            }
            (Self::Json, _) => json::parse_body(py, graph, shape, body, true),
        }
    }

    /// A value that stands outside of the body.
    fn outside<'py>(
        self,
        graph: &Graph,
        member: &'static Member,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Json => Walker { graph, rest: true }.value(member, value),
            Self::Xml => xml::header_value(graph, member, value),
        }
    }
}

/// Serializes the parameters over the parts of an HTTP request.
pub fn serialize(
    graph: &Graph,
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
) -> PyResult<WireRequest> {
    let mut request = WireRequest {
        method: operation.http_method,
        uri: operation.request_uri.to_owned(),
        headers: HeaderMap::new(),
        body: Bytes::new(),
        stream: None,
        host_prefix: None,
    };
    let Some((root, shape)) = graph.input(operation) else {
        return Ok(request);
    };
    let members = graph.service.members(shape);
    let mut labels = Vec::new();
    let mut query = QueryString::default();
    let in_body = PyDict::new(params.py());
    for (key, value) in params.iter() {
        if value.is_none() {
            continue;
        }
        let member = named(members, key.cast::<PyString>()?.to_str()?)?;
        match member.traits().location {
            Some(Location::Uri) => {
                labels.push((member.wire_name(), uri_value(graph, member, &value)?));
            }
            Some(Location::QueryString) => query_values(graph, member, &value, &mut query)?,
            Some(Location::Header) => header(graph, member, &value, &mut request.headers)?,
            Some(Location::Headers) => prefix_headers(member, &value, &mut request.headers)?,
            _ => in_body.set_item(key, value)?,
        }
    }
    request.uri = expand(path_template(operation, members), &labels)?;
    query.write(&mut request.uri);
    body(graph, root, shape, params, &in_body, &mut request)?;
    Ok(request)
}

fn body(
    graph: &Graph,
    root: &'static Member,
    shape: &'static Shape,
    params: &Bound<'_, PyDict>,
    in_body: &Bound<'_, PyDict>,
    request: &mut WireRequest,
) -> PyResult<()> {
    let members = graph.service.members(shape);
    let codec = Codec::of(graph);
    if let Some(payload) = shape.payload {
        let payload = &members[usize::from(payload)];
        if payload.traits().event_stream {
            // The body is sent piece by piece.
            let content_type = HeaderValue::from_static(EVENT_STREAM);
            request.headers.insert(CONTENT_TYPE, content_type);
            return Ok(());
        }
        let value = params
            .get_item(payload.name)?
            .filter(|value| !value.is_none());
        match (graph.service.shape(payload.shape).kind, value) {
            (ShapeKind::Blob | ShapeKind::String, value) => {
                if let Some(value) = value {
                    match given_bytes(&value)? {
                        Some(bytes) => request.body = bytes,
                        None => request.stream = Some(value.unbind()),
                    }
                }
                return Ok(());
            }
            (_, Some(value)) => request.body = codec.write(graph, payload, &value)?,
            (_, None) => request.body = codec.empty(),
        }
    } else if !in_body.is_empty() {
        request.body = codec.write(graph, root, in_body.as_any())?;
    } else if members
        .iter()
        .any(|member| member.traits().location.is_none())
    {
        request.body = codec.empty();
    }
    let untyped = !request.body.is_empty() && !request.headers.contains_key(CONTENT_TYPE);
    if codec == Codec::Json && untyped {
        request
            .headers
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    Ok(())
}

pub(super) fn raw_body(value: &Bound<'_, PyAny>) -> PyResult<Bytes> {
    match given_bytes(value)? {
        Some(bytes) => Ok(bytes),
        None => raw_body(&value.call_method0("read")?),
    }
}

/// The bytes of a value that has them at hand, without a copy where they are many.
fn given_bytes(value: &Bound<'_, PyAny>) -> PyResult<Option<Bytes>> {
    const MANY: usize = 4096;
    if let Ok(text) = value.cast::<PyString>() {
        let mut bytes = Vec::new();
        let text = text.to_str()?;
        reserve(&mut bytes, text.len())?;
        bytes.extend_from_slice(text.as_bytes());
        return Ok(Some(bytes.into()));
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Some(match bytes.as_bytes() {
            few if few.len() < MANY => Bytes::copy_from_slice(few),
            _ => Bytes::from_owner(PyBackedBytes::from(bytes.clone())),
        }));
    }
    let Ok(array) = value.cast::<PyByteArray>() else {
        return Ok(None);
    };
    Ok(Some(copied(array)?.into()))
}

/// Fills in the members that stand outside the body, then those of the body.
pub fn parse_members<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    response: &WireResponse<'_, 'py>,
    parsed: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let codec = Codec::of(graph);
    for (place, member) in graph.service.members(shape).iter().enumerate() {
        let value = match member.traits().location {
            Some(Location::StatusCode) => {
                codec.outside(graph, member, response.status.into_pyobject(py)?.as_any())?
            }
            Some(Location::Headers) => header_map(py, member, response)?,
            Some(Location::Header) => {
                let Some(text) = header_text(py, response.headers, member.wire_name()) else {
                    continue;
                };
                codec.outside(graph, member, text.as_any())?
            }
            _ => continue,
        };
        parsed.set_item(graph.key(py, shape, place), value)?;
    }
    let Some(payload) = shape.payload else {
        let body = codec.read(py, graph, shape, None, response.bytes())?;
        return match body.cast::<PyDict>() {
            Ok(members) => parsed.update(members.as_mapping()),
            // A body that is `null`: the error is Python's.
            Err(_) => parsed.call_method1("update", (body,)).map(drop),
        };
    };
    let place = usize::from(payload);
    let member = &graph.service.members(shape)[place];
    let value = match (&response.body, graph.service.shape(member.shape).kind) {
        (WireBody::Stream(stream), _) => stream.clone(),
        (WireBody::Bytes(bytes), ShapeKind::String | ShapeKind::Blob) => {
            bytes_of(py, bytes)?.call_method1("decode", ("utf-8",))?
        }
        (WireBody::Bytes(bytes), _) => {
            let shape = graph.service.shape(member.shape);
            codec.read(py, graph, shape, Some(member), bytes)?
        }
    };
    parsed.set_item(graph.key(py, shape, place), value)
}

fn header_map<'py>(
    py: Python<'py>,
    member: &Member,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let prefix = member
        .location_name
        .unwrap_or_default()
        .to_ascii_lowercase();
    let parsed = PyDict::new(py);
    for name in response.headers.keys() {
        if name.as_str().starts_with(&prefix)
            && let Some(text) = header_text(py, response.headers, name.as_str())
        {
            let name = spelled(response.raw_head, name.as_str());
            parsed.set_item(name.get(prefix.len()..).unwrap_or_default(), text)?;
        }
    }
    Ok(parsed.into_any())
}
