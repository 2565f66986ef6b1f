//! The events of a request: what a program gives, one by one, on their way to the transport.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use ferroboto_model::{Operation, Shape};
use ferroboto_transport::{EventMessage, EventSender, EventValue, Outbound, Request};

use super::call::ClientCore;
use super::registry::ServiceEntry;
use crate::wire::events::{self, Event, EventHeader};
use crate::wire::{Graph, WireRequest};
use crate::{exceptions, params};

/// What became of a program's events.
#[pyclass(frozen, module = "ferroboto.eventstream")]
#[derive(Default)]
pub struct EventFailure(Mutex<Option<PyErr>>);

impl EventFailure {
    fn lock(&self) -> MutexGuard<'_, Option<PyErr>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the program raised in place of an event.
    pub fn taken(&self) -> Option<PyErr> {
        self.lock().take()
    }
}

#[pymethods]
impl EventFailure {
    /// What the program raised in place of an event; told once.
    fn take<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        Some(self.taken()?.into_value(py).into_bound(py).into_any())
    }
}

/// The events of a call.
pub struct CallEvents {
    /// Where the transport takes them from.
    pub outbound: Outbound,
    /// Why there are no more.
    pub failure: Py<EventFailure>,
    /// Where to put them.
    pub sink: Py<EventSink>,
    /// Whence they come.
    pub given: Py<PyAny>,
}

/// Takes the events of one call.
#[pyclass(frozen, module = "ferroboto.eventstream")]
pub struct EventSink {
    sender: Mutex<Option<EventSender>>,
    failure: Py<EventFailure>,
    entry: Arc<ServiceEntry>,
    stream: &'static Shape,
    validate: bool,
}

impl EventSink {
    /// A handle on the way to the transport; nothing once there are no more events.
    pub fn outlet(&self) -> Option<EventSender> {
        self.sender().clone()
    }

    fn sender(&self) -> MutexGuard<'_, Option<EventSender>> {
        self.sender.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The message of an event that fits the model.
    pub fn message(&self, event: &Bound<'_, PyAny>) -> PyResult<EventMessage> {
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
impl EventSink {
    /// Sends an event, waiting until there is room; false when the stream takes no more.
    fn send(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<bool> {
        let message = self.message(event)?;
        let sender = self.outlet();
        Ok(py.detach(|| sender.is_some_and(|sender| sender.send_blocking(message))))
    }

    /// Says that there are no more events.
    fn end(&self) {
        self.sender().take();
    }

    /// Breaks the stream off with what was raised in place of an event.
    fn fail(&self, error: Bound<'_, PyAny>) {
        *self.failure.get().lock() = Some(PyErr::from_value(error));
        if let Some(sender) = self.sender().take() {
            sender.fail();
        }
    }
}

fn message(event: Event) -> EventMessage {
    let value = |value| match value {
        EventHeader::Bool(flag) => EventValue::Bool(flag),
        EventHeader::Byte(number) => EventValue::Byte(number),
        EventHeader::Short(number) => EventValue::Short(number),
        EventHeader::Integer(number) => EventValue::Integer(number),
        EventHeader::Long(number) => EventValue::Long(number),
        EventHeader::Bytes(bytes) => EventValue::Bytes(bytes),
        EventHeader::Text(text) => EventValue::Text(text),
        EventHeader::Timestamp(time) => EventValue::Timestamp(time),
    };
    EventMessage {
        headers: event
            .headers
            .into_iter()
            .map(|(name, header)| (name, value(header)))
            .collect(),
        payload: event.payload,
    }
}

impl ClientCore {
    /// The events of a call, from its parameters, where its operation has some; nothing takes them yet.
    pub fn events(
        &self,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
        request: &mut Request,
    ) -> PyResult<Option<CallEvents>> {
        let py = params.py();
        let graph = &self.entry.graph;
        let (Some(place), Some(shape)) = (
            graph.service.event_stream(operation.input),
            graph.service.root(operation.input),
        ) else {
            return Ok(None);
        };
        let given = params.get_item(graph.key(py, shape, place))?;
        let given = given
            .filter(|given| !given.is_none())
            .unwrap_or_else(|| PyTuple::empty(py).into_any());
        let (sender, outbound) = Outbound::new();
        let failure = Py::new(py, EventFailure::default())?;
        let mut wire = WireRequest {
            method: operation.http_method,
            uri: String::new(),
            headers: std::mem::take(&mut request.headers),
            body: std::mem::take(&mut request.body),
            host_prefix: None,
        };
        if let Some(first) = events::initial_request(graph, &mut wire) {
            // There is room for one.
            sender.send_blocking(message(first));
        }
        request.headers = wire.headers;
        let sink = EventSink {
            sender: Mutex::new(Some(sender)),
            failure: failure.clone_ref(py),
            entry: Arc::clone(&self.entry),
            stream: graph
                .service
                .shape(graph.service.members(shape)[place].shape),
            validate: self.parameter_validation,
        };
        Ok(Some(CallEvents {
            outbound,
            failure,
            sink: Py::new(py, sink)?,
            given: given.unbind(),
        }))
    }
}

/// Takes a call's events from the program, on a thread of their own.
pub fn pump(py: Python<'_>, events: &CallEvents) -> PyResult<()> {
    py.import("ferroboto._pump")?
        .getattr("start")?
        .call1((&events.given, &events.sink))
        .map(drop)
}

/// Lets the stream in an answer tell what became of the request's events.
pub fn attach(
    graph: &Graph,
    operation: &Operation,
    answer: &Bound<'_, PyAny>,
    failure: Option<Py<EventFailure>>,
) -> PyResult<()> {
    let (Some(failure), Some(place), Some(shape)) = (
        failure,
        graph.service.event_stream(operation.output),
        graph.service.root(operation.output),
    ) else {
        return Ok(());
    };
    let key = graph.key(answer.py(), shape, place);
    let stream = answer.call_method1("get", (key,))?;
    if stream.is_none() {
        return Ok(());
    }
    stream.setattr("_request_failure", failure)
}
