//! Events of a stream: Python dicts to messages and messages to dicts, by the shape of the stream.
//! How messages are framed and signed is not known here.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use ferroboto_model::{Member, Operation, Protocol, Shape, ShapeKind};

use super::graph::Graph;
use super::request::WireRequest;
use super::rest::raw_body;
use super::values::{bytes_of, named};
use super::{cbor, json, timestamps, xml};
use crate::exceptions;
use crate::imports;

/// Content type of a stream.
pub const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

/// A message without its frame.
pub struct Event {
    /// Headers in their order.
    pub headers: Vec<(String, EventHeader)>,
    /// Payload.
    pub payload: Bytes,
}

/// Value of a header.
pub enum EventHeader {
    /// True or false.
    Bool(bool),
    /// 8 bits.
    Byte(i8),
    /// 16 bits.
    Short(i16),
    /// 32 bits.
    Integer(i32),
    /// 64 bits.
    Long(i64),
    /// Bytes.
    Bytes(Bytes),
    /// Text.
    Text(String),
    /// Milliseconds since the epoch.
    Timestamp(i64),
}

impl Event {
    fn named(name: &str) -> Self {
        let text = |text: &str| EventHeader::Text(text.to_owned());
        Self {
            headers: vec![
                (":message-type".to_owned(), text("event")),
                (":event-type".to_owned(), text(name)),
            ],
            payload: Bytes::new(),
        }
    }

    fn content(&mut self, kind: &str, payload: Bytes) {
        let kind = EventHeader::Text(kind.to_owned());
        self.headers.push((":content-type".to_owned(), kind));
        self.payload = payload;
    }

    /// Content in the format of the service's bodies.
    fn write(
        &mut self,
        graph: &Graph,
        member: &'static Member,
        value: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        match graph.service.metadata.protocol {
            Protocol::Cbor => {
                self.content("application/cbor", cbor::write_body(graph, member, value)?);
            }
            Protocol::RestXml | Protocol::Query | Protocol::Ec2 => {
                self.content("application/xml", xml::write_body(graph, member, value)?);
            }
            Protocol::Json | Protocol::RestJson => {
                self.content("application/json", json::write_body(graph, member, value)?);
            }
        }
        Ok(())
    }
}

/// What has to go ahead of a request's events: the members that have no other place in this protocol.
pub fn initial_request(graph: &Graph, request: &mut WireRequest) -> Option<Event> {
    if !matches!(
        graph.service.metadata.protocol,
        Protocol::Json | Protocol::Cbor
    ) {
        return None;
    }
    let stream = HeaderValue::from_static(EVENT_STREAM);
    let kind = request.headers.insert(CONTENT_TYPE, stream);
    let mut event = Event::named("initial-request");
    let kind = kind.as_ref().and_then(|kind| kind.to_str().ok());
    event.content(
        kind.unwrap_or("application/json"),
        std::mem::take(&mut request.body),
    );
    Some(event)
}

/// Makes an event of a dict that validation has passed.
pub fn serialize(
    graph: &Graph,
    stream: &'static Shape,
    event: &Bound<'_, PyAny>,
) -> PyResult<Event> {
    let event = event.cast::<PyDict>()?;
    let Some((name, content)) = event.iter().next() else {
        return Err(PyTypeError::new_err("an event without a name"));
    };
    let member = named(
        graph.service.members(stream),
        name.cast::<PyString>()?.to_str()?,
    )?;
    let content = content.cast::<PyDict>()?;
    let shape = graph.service.shape(member.shape);
    let members = graph.service.members(shape);
    let mut made = Event::named(member.name);
    let in_body = PyDict::new(event.py());
    let mut payload = None;
    for (key, value) in content.iter() {
        if value.is_none() {
            continue;
        }
        let part = named(members, key.cast::<PyString>()?.to_str()?)?;
        if part.traits().event_header {
            let value = header(graph.service.shape(part.shape), &value)?;
            made.headers.push((part.name.to_owned(), value));
        } else if part.traits().event_payload {
            payload = Some(value);
        } else {
            in_body.set_item(key, value)?;
        }
    }
    if let Some(part) = members.iter().find(|part| part.traits().event_payload) {
        match (graph.service.shape(part.shape).kind, payload) {
            (ShapeKind::Blob, value) => {
                let bytes = value.map_or(Ok(Bytes::new()), |value| raw_body(&value))?;
                made.content("application/octet-stream", bytes);
            }
            (ShapeKind::String, value) => {
                let text = value.map_or(Ok(Bytes::new()), |value| raw_body(&value))?;
                made.content("text/plain", text);
            }
            (_, Some(value)) => made.write(graph, part, &value)?,
            (_, None) => {}
        }
    } else if members.is_empty() || members.iter().any(|part| !part.traits().event_header) {
        made.write(graph, member, in_body.as_any())?;
    }
    Ok(made)
}

fn header(shape: &Shape, value: &Bound<'_, PyAny>) -> PyResult<EventHeader> {
    Ok(match shape.kind {
        ShapeKind::Boolean => EventHeader::Bool(value.is_truthy()?),
        ShapeKind::Byte => EventHeader::Byte(value.extract()?),
        ShapeKind::Short => EventHeader::Short(value.extract()?),
        ShapeKind::Integer => EventHeader::Integer(value.extract()?),
        ShapeKind::Long => EventHeader::Long(value.extract()?),
        ShapeKind::Blob => EventHeader::Bytes(raw_body(value)?),
        ShapeKind::Timestamp => {
            let time = timestamps::parse_to_aware_datetime(value)?;
            let seconds: f64 = time.call_method0("timestamp")?.extract()?;
            // Python's times end long before this could overflow.
            #[allow(clippy::cast_possible_truncation)]
            EventHeader::Timestamp((seconds * 1000.0).round() as i64)
        }
        _ => EventHeader::Text(value.cast::<PyString>()?.to_str()?.to_owned()),
    })
}

/// Makes a dict of a message that is an event; of one that the stream does not know, an empty one.
pub fn parse<'py>(
    py: Python<'py>,
    graph: &Graph,
    stream: &'static Shape,
    headers: &Bound<'py, PyDict>,
    payload: &[u8],
) -> PyResult<Bound<'py, PyDict>> {
    let parsed = PyDict::new(py);
    let members = graph.service.members(stream);
    let kind = headers.get_item(":event-type")?;
    let Some(place) = place_of(members, kind.as_ref()) else {
        return Ok(parsed);
    };
    let member = &members[place];
    let shape = graph.service.shape(member.shape);
    let content = PyDict::new(py);
    for (at, part) in graph.service.members(shape).iter().enumerate() {
        if part.traits().event_header
            && let Some(mut value) = headers.get_item(part.name)?
        {
            if graph.service.shape(part.shape).kind == ShapeKind::Timestamp {
                value = timestamps::parse_timestamp(&value.div(1000.0)?)?;
            }
            content.set_item(graph.key(py, shape, at), value)?;
        }
    }
    if member.traits().event {
        body(py, graph, shape, payload, &content)?;
    }
    parsed.set_item(graph.key(py, stream, place), content)?;
    Ok(parsed)
}

fn place_of(members: &[Member], name: Option<&Bound<'_, PyAny>>) -> Option<usize> {
    let name = name?.extract::<&str>().ok()?;
    members.iter().position(|member| member.name == name)
}

fn body<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    payload: &[u8],
    content: &Bound<'py, PyDict>,
) -> PyResult<()> {
    for (at, part) in graph.service.members(shape).iter().enumerate() {
        if !part.traits().event_payload {
            continue;
        }
        let shape_of_part = graph.service.shape(part.shape);
        let value = match shape_of_part.kind {
            ShapeKind::Blob => bytes_of(py, payload)?.into_any(),
            ShapeKind::String => bytes_of(py, payload)?.call_method1("decode", ("utf-8",))?,
            _ => parse_content(py, graph, shape_of_part, Some(part), payload)?,
        };
        return content.set_item(graph.key(py, shape, at), value);
    }
    let parsed = parse_content(py, graph, shape, None, payload)?;
    content.call_method1("update", (parsed,)).map(drop)
}

/// The content of an event in the format of the service's bodies.
fn parse_content<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    member: Option<&'static Member>,
    payload: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    match graph.service.metadata.protocol {
        Protocol::Query | Protocol::Ec2 | Protocol::RestXml => {
            xml::parse_body(py, graph, shape, member, payload)
        }
        // As in boto3, which hands on what CBOR has.
        Protocol::Cbor if payload.is_empty() => Ok(PyDict::new(py).into_any()),
        Protocol::Cbor => cbor::load(py, payload),
        Protocol::Json | Protocol::RestJson => json::parse_body(py, graph, shape, payload, false),
    }
}

/// Makes the dict of an error that came in place of an event.
pub fn parse_error<'py>(
    py: Python<'py>,
    graph: &Graph,
    stream: &'static Shape,
    headers: &Bound<'py, PyDict>,
    payload: &[u8],
) -> PyResult<Bound<'py, PyDict>> {
    let members = graph.service.members(stream);
    let kind = headers.get_item(":exception-type")?;
    let get = |name: &str| headers.call_method1("get", (name, ""));
    let (code, message) = match place_of(members, kind.as_ref()) {
        Some(place) => {
            let shape = graph.service.shape(members[place].shape);
            let body = parse_content(py, graph, shape, None, payload)?;
            let message = body.call_method1("get", ("message", ""))?;
            (
                get(":exception-type")?,
                body.call_method1("get", ("Message", message))?,
            )
        }
        None => (get(":error-code")?, get(":error-message")?),
    };
    let error = PyDict::new(py);
    error.set_item("Code", code)?;
    error.set_item("Message", message)?;
    let parsed = PyDict::new(py);
    parsed.set_item("Error", error)?;
    Ok(parsed)
}

/// The member of a response's stream, where the others come in the stream's first message.
pub fn initial_stream(graph: &Graph, operation: &Operation) -> Option<(&'static Shape, usize)> {
    let rpc = matches!(
        graph.service.metadata.protocol,
        Protocol::Json | Protocol::Cbor
    );
    let place = graph.service.event_stream(operation.output.as_ref())?;
    let shape = graph.service.root(operation.output.as_ref())?;
    rpc.then_some((shape, place))
}

/// The members of a response that come in the first message of its stream.
pub fn initial_members<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    payload: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    match graph.service.metadata.protocol {
        // As in boto3, which hands on what CBOR has.
        Protocol::Cbor => cbor::load(py, payload),
        _ => json::parse_body(py, graph, shape, payload, false),
    }
}

/// Whether the first message of a stream is taken later: by an event loop, or once a call with handlers has its connection
/// back, for which the stream is marked.
pub fn begins_later(stream: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = stream.py();
    if stream.hasattr(pyo3::intern!(py, "__aiter__"))? {
        return Ok(true);
    }
    let raw = stream.getattr(pyo3::intern!(py, "_raw_stream"))?;
    let pending = match raw.getattr_opt(pyo3::intern!(py, "_is_pending"))? {
        Some(pending) => pending.is_truthy()?,
        None => false,
    };
    if pending {
        stream.setattr(pyo3::intern!(py, "_begins_later"), true)?;
    }
    Ok(pending)
}

/// The payload of a stream's first message, which has the members that are no events.
pub fn initial_response(stream: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    let py = stream.py();
    let message = stream
        .call_method0("get_initial_response")
        .map_err(|error| {
            let missing = imports::EVENT_STREAM
                .get(py)
                .and_then(|module| module.getattr("NoInitialResponseError"));
            match missing {
                Ok(class) if error.matches(py, &class).unwrap_or_default() => {
                    let text = "First event was not of type initial-response";
                    exceptions::response_parser_error(py, text)
                }
                _ => error,
            }
        })?;
    message.getattr("payload")?.extract()
}
