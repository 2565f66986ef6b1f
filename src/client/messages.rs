//! The messages of a request: events that a program yields, one by one, on their way to the transport.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use ferroboto_frames::{HeaderValue, Message};
use ferroboto_model::{Operation, Shape};
use ferroboto_transport::{MessageSender, Outbound, Request};

use super::core::ClientCore;
use super::registry::ServiceEntry;
use crate::interpreter;
use crate::wire::events::{self, Event, EventHeader};
use crate::wire::{Graph, WireRequest};
use crate::{exceptions, imports, params};

/// Why a program's events ended.
#[pyclass(frozen, module = "ferroboto.eventstream")]
#[derive(Default)]
pub struct MessageFailure(Mutex<Option<PyErr>>);

impl MessageFailure {
    fn lock(&self) -> MutexGuard<'_, Option<PyErr>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the program raised in place of an event.
    pub fn taken(&self) -> Option<PyErr> {
        self.lock().take()
    }
}

#[pymethods]
impl MessageFailure {
    /// What the program raised in place of an event; returned once.
    fn take<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        Some(self.taken()?.into_value(py).into_bound(py).into_any())
    }
}

/// The messages of a call.
pub struct CallMessages {
    /// The end that the transport reads from.
    pub outbound: Outbound,
    /// Why there are no more.
    pub failure: Py<MessageFailure>,
    /// The end that the program's events are sent to.
    pub sink: Py<MessageSink>,
    /// The program's iterable of events.
    pub events: Py<PyAny>,
}

/// Sends the events of one call.
#[pyclass(frozen, module = "ferroboto.eventstream")]
pub struct MessageSink {
    sender: Mutex<Option<MessageSender>>,
    failure: Py<MessageFailure>,
    entry: Arc<ServiceEntry>,
    stream: &'static Shape,
    validate: bool,
}

impl MessageSink {
    /// What passes messages to the transport; nothing once there are no more events.
    pub fn sender(&self) -> Option<MessageSender> {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Option<MessageSender>> {
        self.sender.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The message of an event that fits the model.
    pub fn message(&self, event: &Bound<'_, PyAny>) -> PyResult<Message> {
        let graph = &self.entry.graph;
        if self.validate
            && let Some(report) = params::event_report(graph.service, self.stream, event)?
        {
            return Err(exceptions::param_validation_error(event.py(), &report));
        }
        events::serialize(graph, self.stream, event).map(message)
    }
}

#[pymethods]
impl MessageSink {
    /// Sends an event, waiting until there is room; false when the stream takes no more.
    fn send(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<bool> {
        let message = self.message(event)?;
        let sender = self.sender();
        Ok(interpreter::detach(py, || {
            sender.is_some_and(|sender| sender.send_blocking(message))
        }))
    }

    /// Says that there are no more events.
    fn end(&self) {
        self.lock().take();
    }

    /// Breaks the stream off with what was raised in place of an event.
    fn fail(&self, error: Bound<'_, PyAny>) {
        *self.failure.get().lock() = Some(PyErr::from_value(error));
        if let Some(sender) = self.lock().take() {
            sender.fail();
        }
    }
}

fn message(event: Event) -> Message {
    let value = |value| match value {
        EventHeader::Bool(flag) => HeaderValue::Bool(flag),
        EventHeader::Byte(number) => HeaderValue::Byte(number),
        EventHeader::Short(number) => HeaderValue::Short(number),
        EventHeader::Integer(number) => HeaderValue::Integer(number),
        EventHeader::Long(number) => HeaderValue::Long(number),
        EventHeader::Bytes(bytes) => HeaderValue::Bytes(bytes),
        EventHeader::Text(text) => HeaderValue::Text(text),
        EventHeader::Timestamp(time) => HeaderValue::Timestamp(time),
    };
    Message {
        headers: event
            .headers
            .into_iter()
            .map(|(name, header)| (name, value(header)))
            .collect(),
        payload: event.payload,
    }
}

impl ClientCore {
    /// The messages of a call, from its parameters, where its operation has some; nothing is sent yet.
    pub fn messages(
        &self,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
        request: &mut Request,
    ) -> PyResult<Option<CallMessages>> {
        let py = params.py();
        let graph = &self.entry.graph;
        let (Some(place), Some(shape)) = (
            graph.service.event_stream(operation.input.as_ref()),
            graph.service.root(operation.input.as_ref()),
        ) else {
            return Ok(None);
        };
        let given = params.get_item(graph.key(py, shape, place))?;
        let given = given
            .filter(|given| !given.is_none())
            .unwrap_or_else(|| PyTuple::empty(py).into_any());
        let (sender, outbound) = Outbound::new();
        let failure = Py::new(py, MessageFailure::default())?;
        let mut wire = WireRequest {
            method: operation.http_method,
            uri: String::new(),
            headers: std::mem::take(&mut request.headers),
            body: request.body.bytes().cloned().unwrap_or_default(),
            stream: None,
            host_prefix: None,
        };
        if let Some(first) = events::initial_request(graph, &mut wire) {
            // There is room for one.
            sender.send_blocking(message(first));
        }
        request.headers = wire.headers;
        request.body = wire.body.into();
        let sink = MessageSink {
            sender: Mutex::new(Some(sender)),
            failure: failure.clone_ref(py),
            entry: Arc::clone(&self.entry),
            stream: graph
                .service
                .shape(graph.service.members(shape)[place].shape),
            validate: self.parameter_validation,
        };
        Ok(Some(CallMessages {
            outbound,
            failure,
            sink: Py::new(py, sink)?,
            events: given.unbind(),
        }))
    }
}

/// Sends a program's events on a thread of their own.
pub fn pump(py: Python<'_>, messages: &CallMessages) -> PyResult<()> {
    imports::PUMP
        .get(py)?
        .getattr("start")?
        .call1((&messages.events, &messages.sink))
        .map(drop)
}

/// Lets the stream in a response raise what ended the request's events.
pub fn attach(
    graph: &Graph,
    operation: &Operation,
    response: &Bound<'_, PyAny>,
    failure: Option<Py<MessageFailure>>,
) -> PyResult<()> {
    let (Some(failure), Some(place), Some(shape)) = (
        failure,
        graph.service.event_stream(operation.output.as_ref()),
        graph.service.root(operation.output.as_ref()),
    ) else {
        return Ok(());
    };
    let key = graph.key(response.py(), shape, place);
    let stream = response.call_method1("get", (key,))?;
    if stream.is_none() {
        return Ok(());
    }
    stream.setattr("_request_failure", failure)
}
