//! The messages of a response: bytes to messages, messages to dicts. The classes that programs see are in
//! `ferroboto.eventstream`.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use ferroboto_frames::{Decoder, FramingError, HeaderValue};
use ferroboto_model::{Operation, Shape};

use super::registry::ServiceEntry;
use crate::imports;
use crate::wire::events;

type Prelude = (u32, u32, u32);
type Message<'py> = (Prelude, Bound<'py, PyDict>, Bound<'py, PyBytes>, u32);

/// Reads messages from bytes.
#[pyclass(frozen, module = "ferroboto.eventstream")]
pub struct MessageDecoder(Mutex<Decoder>);

impl MessageDecoder {
    fn lock(&self) -> MutexGuard<'_, Decoder> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl MessageDecoder {
    #[new]
    fn new() -> Self {
        Self(Mutex::default())
    }

    /// Adds bytes as they came.
    fn feed(&self, data: &[u8]) {
        self.lock().feed(data);
    }

    /// The next message that is all there: prelude, headers, payload and checksum.
    fn next_message<'py>(&self, py: Python<'py>) -> PyResult<Option<Message<'py>>> {
        let decoded = self.lock().next_message();
        let Some(decoded) = decoded.map_err(|error| raised(py, &error))? else {
            return Ok(None);
        };
        let headers = PyDict::new(py);
        for (name, value) in &decoded.message.headers {
            headers.set_item(name, header_value(py, value)?)?;
        }
        let prelude = decoded.prelude;
        let payload = PyBytes::new(py, &decoded.message.payload);
        Ok(Some((
            (prelude.total_length, prelude.headers_length, prelude.crc),
            headers,
            payload,
            decoded.crc,
        )))
    }

    /// Whether the beginning of a message waits for its rest.
    #[getter]
    fn in_message(&self) -> bool {
        !self.lock().is_empty()
    }
}

fn header_value<'py>(py: Python<'py>, value: &HeaderValue) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        HeaderValue::Bool(flag) => flag.into_pyobject(py)?.to_owned().into_any(),
        HeaderValue::Byte(number) => number.into_pyobject(py)?.into_any(),
        HeaderValue::Short(number) => number.into_pyobject(py)?.into_any(),
        HeaderValue::Integer(number) => number.into_pyobject(py)?.into_any(),
        HeaderValue::Long(number) | HeaderValue::Timestamp(number) => {
            number.into_pyobject(py)?.into_any()
        }
        HeaderValue::Bytes(bytes) => PyBytes::new(py, bytes).into_any(),
        HeaderValue::Uuid(bytes) => PyBytes::new(py, bytes).into_any(),
        HeaderValue::Text(text) => text.into_pyobject(py)?.into_any(),
    })
}

fn raised(py: Python<'_>, error: &FramingError) -> PyErr {
    let made = || -> PyResult<Bound<'_, PyAny>> {
        let module = imports::EVENT_STREAM.get(py)?;
        match error {
            FramingError::Checksum {
                expected,
                calculated,
            } => module
                .getattr("ChecksumMismatch")?
                .call1((expected, calculated)),
            FramingError::HeadersLength(length) => {
                module.getattr("InvalidHeadersLength")?.call1((length,))
            }
            FramingError::PayloadLength(length) => {
                module.getattr("InvalidPayloadLength")?.call1((length,))
            }
            FramingError::DuplicateHeader(name) => {
                module.getattr("DuplicateHeader")?.call1((name,))
            }
            FramingError::Malformed(text) => module.getattr("ParserError")?.call1((text,)),
        }
    };
    made().map_or_else(|error| error, PyErr::from_value)
}

/// Makes dicts of the messages of one operation's responses.
#[pyclass(frozen, module = "ferroboto.eventstream")]
pub struct MessageParser {
    entry: Arc<ServiceEntry>,
    /// The structure that has the stream among its members.
    output: &'static Shape,
    stream: &'static Shape,
}

#[pymethods]
impl MessageParser {
    /// Parses the payload of the first message, where that has the members beside the stream.
    fn parse_initial<'py>(&self, py: Python<'py>, payload: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        events::initial_members(py, &self.entry.graph, self.output, payload)
    }

    /// Parses a message, given as `EventStreamMessage.to_response_dict` gives it.
    #[pyo3(signature = (response, _shape=None))]
    fn parse<'py>(
        &self,
        py: Python<'py>,
        response: &Bound<'py, PyDict>,
        _shape: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let response = response.as_any();
        let headers = response.get_item("headers")?.cast_into::<PyDict>()?;
        let body = response.get_item("body")?.cast_into::<PyBytes>()?;
        let status: u16 = response.get_item("status_code")?.extract()?;
        let graph = &self.entry.graph;
        if status >= 301 {
            events::parse_error(py, graph, self.stream, &headers, body.as_bytes())
        } else {
            events::parse(py, graph, self.stream, &headers, body.as_bytes())
        }
    }
}

/// The stream of events over a raw body, where the operation responds with one.
pub fn of_raw<'py>(
    raw: Bound<'py, PyAny>,
    entry: &Arc<ServiceEntry>,
    operation: &'static Operation,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let service = entry.graph.service;
    let (Some(place), Some(shape)) = (
        service.event_stream(operation.output.as_ref()),
        service.root(operation.output.as_ref()),
    ) else {
        return Ok(None);
    };
    let py = raw.py();
    let parser = MessageParser {
        entry: Arc::clone(entry),
        output: shape,
        stream: service.shape(service.members(shape)[place].shape),
    };
    imports::EVENT_STREAM
        .get(py)?
        .getattr("over")?
        .call1((raw, parser, operation.name))
        .map(Some)
}
