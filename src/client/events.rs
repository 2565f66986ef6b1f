//! Calls that event handlers take part in: the same way as any other, with Python asked at each step.
//! What handlers see and in which order they are called is settled in `ferroboto._events` and `ferroboto.hooks`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDict, PyList, PyString, PyTuple};

use ferroboto_model::{Operation, Service};
use ferroboto_transport::{
    self as transport, Hooked, Judgement, Outcome, Sending, Signing, Stopped,
};
use ferroboto_transport::{Unsigned, Verdict};

use super::base::BaseClient;
use super::call::ClientCore;
use super::event_input::{self, CallEvents};
use super::event_stream;
use super::interrupt::PythonSignals;
use super::log;
use super::raise;
use super::registry::{self, ServiceEntry};
use super::stream::RawStream;
use crate::wire::response::WireBody;
use crate::wire::{self, WireResponse};

static CALL_EVENTS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

pub(super) type PyHeaders<'py> = Vec<(String, Bound<'py, PyBytes>)>;
type Message<'py> = (String, String, PyHeaders<'py>, Bound<'py, PyBytes>);

/// Whether a client's events have handlers; Python says so by calling it.
#[pyclass(frozen, skip_from_py_object, module = "ferroboto._client")]
#[derive(Clone, Default)]
pub struct Listening(Arc<AtomicBool>);

impl Listening {
    /// Whether somebody listens.
    pub fn get(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

#[pymethods]
impl Listening {
    fn __call__(&self, listening: bool) {
        self.0.store(listening, Ordering::Relaxed);
    }
}

/// A service's name in events.
pub fn service_id(service: &Service) -> String {
    service.metadata.service_id.replace(' ', "-").to_lowercase()
}

/// The emitter of a client, from its session's where that has one.
pub fn client_emitter<'py>(
    py: Python<'py>,
    core: &ClientCore,
    session_events: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    py.import("ferroboto.hooks")?
        .getattr("client_emitter")?
        .call1((
            session_events,
            service_id(core.entry.graph.service),
            core.listening.clone(),
        ))
}

/// The class of a client whose session has an emitter, where handlers have a say in it.
pub fn client_class<'py>(
    py: Python<'py>,
    entry: &Arc<ServiceEntry>,
    session_events: &Bound<'py, PyAny>,
    asynchronous: bool,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let service = entry.graph.service;
    let class = py
        .import("ferroboto.hooks")?
        .getattr("client_class")?
        .call1((
            session_events,
            service_id(service),
            registry::class_name(service),
            registry::base_class(py, asynchronous)?,
            entry.methods(py, asynchronous)?,
        ))?;
    Ok(Some(class).filter(|class| !class.is_none()))
}

/// Other names that services go by in events, with the name to use.
#[pyfunction]
pub fn event_aliases(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let aliases = PyDict::new(py);
    for (other, id) in ferroboto_model::event_aliases() {
        aliases.set_item(other, id)?;
    }
    Ok(aliases)
}

/// Calls an operation with the client's handlers taking part.
pub fn call<'py>(
    client: &Bound<'py, BaseClient>,
    index: usize,
    params: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = client.py();
    let core = &client.get().core;
    let body = py.import("ferroboto.response")?.getattr("StreamingBody")?;
    let (events, request) = begin(client, index, params, &body)?;
    let mut failure = None;
    if let Some((request, own)) = request {
        failure = own.as_ref().map(|own| own.failure.clone_ref(py));
        send(&events, core, index, request, own)?;
    }
    let answer = finish(py, core, index, &events)?;
    event_input::attach(&core.entry.graph, core.operation(index), &answer, failure)?;
    Ok(answer)
}

/// What is to be sent, with the events that go with it.
type Outgoing = (transport::Request, Option<CallEvents>);

/// The events of a call up to its sending, and what is to be sent; nothing where a handler has answered.
pub fn begin<'py>(
    client: &Bound<'py, BaseClient>,
    index: usize,
    params: &Bound<'py, PyDict>,
    streaming_body: &Bound<'py, PyAny>,
) -> PyResult<(Bound<'py, PyAny>, Option<Outgoing>)> {
    let py = client.py();
    let this = client.get();
    let core = &this.core;
    let operation = core.operation(index);
    let parser = Parser {
        core: Arc::clone(core),
        operation,
    };
    let events = CALL_EVENTS
        .import(py, "ferroboto._events", "CallEvents")?
        .call1((this.meta(py), operation.name, parser, streaming_body))?;
    let params = events
        .call_method1("parameters", (params,))?
        .cast_into::<PyDict>()?;
    let mut request = core.request(operation, &params)?;
    core.payload
        .apply(&core.entry.graph, operation, &params, &mut request)?;
    let own = core.events(operation, &params, &mut request)?;
    let answered = before_call(&events, core, &request)?;
    Ok((events, Some((request, own)).filter(|_| !answered)))
}

/// The last event of a call that has an answer: what the call returns or raises.
pub fn finish<'py>(
    py: Python<'py>,
    core: &ClientCore,
    index: usize,
    events: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (failed, parsed) = events
        .call_method0("after_call")?
        .extract::<(bool, Bound<'py, PyAny>)>()?;
    if failed {
        return Err(raise::service_error(
            py,
            &core.entry.graph,
            parsed.cast::<PyDict>()?,
            core.operation(index).name,
        ));
    }
    Ok(parsed)
}

fn before_call(
    events: &Bound<'_, PyAny>,
    core: &ClientCore,
    request: &transport::Request,
) -> PyResult<bool> {
    let py = events.py();
    let raise = |error| raise::transport_error(py, &error);
    let message = (
        request.method.as_str(),
        request.uri.as_str(),
        headers_list(py, &request.headers)?,
        PyBytes::new(py, &request.body),
    );
    let url = core.transport.url(request).map_err(raise)?;
    let scope = core.transport.signing_scope().map_err(raise)?;
    let arguments = (
        message,
        url,
        request.host_prefix.as_deref(),
        scope,
        core.transport.user_agent(),
        core.transport.max_attempts(),
    );
    events.call_method1("before_call", arguments)?.extract()
}

fn send(
    events: &Bound<'_, PyAny>,
    core: &Arc<ClientCore>,
    index: usize,
    request: transport::Request,
    own: Option<CallEvents>,
) -> PyResult<()> {
    let py = events.py();
    let operation = core.operation(index);
    let streaming = core.streams(operation);
    let (outbound, failure) = match own {
        Some(own) => {
            event_input::pump(py, &own)?;
            (Some(own.outbound), Some(own.failure))
        }
        None => (None, None),
    };
    let mut signals = PythonSignals::default();
    let mut hooks = PythonHooks::new(events, core, |py| {
        Ok(Py::new(py, RawStream::pending())?.into_any())
    });
    let told = log::sending(py, core, operation, &request)?;
    let sent = match core.prepared(index, operation) {
        Ok(prepared) => py.detach(|| match outbound {
            Some(outbound) => core.transport.call_with_events(
                prepared,
                request,
                outbound,
                &mut signals,
                Some(&mut hooks),
            ),
            None => core.transport.call_with_hooks(
                prepared,
                request,
                streaming,
                &mut signals,
                &mut hooks,
            ),
        }),
        Err(error) => Err(error),
    };
    if let Some(told) = told {
        told.ended(py, &sent)?;
    }
    let interrupted = signals.into_raised().or_else(|| match &sent {
        Err(transport::Error::Stopped) => failure?.get().taken(),
        _ => None,
    });
    hooks.sent(py, sent, interrupted, |stream, reader| {
        stream.cast::<RawStream>()?.get().attach(py, reader);
        Ok(())
    })
}

/// Parses responses of an operation, as handlers left them.
#[pyclass(frozen, module = "ferroboto._client")]
struct Parser {
    core: Arc<ClientCore>,
    operation: &'static Operation,
}

#[pymethods]
impl Parser {
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        status: u16,
        headers: PyHeaders<'py>,
        body: Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let headers = header_map(headers)?;
        let bytes;
        let body = match body.cast_into::<PyBytes>() {
            Ok(found) => {
                bytes = found;
                WireBody::Bytes(bytes.as_bytes())
            }
            Err(other) => {
                let raw = other.into_inner();
                let events = event_stream::of_raw(raw.clone(), &self.core.entry, self.operation)?;
                WireBody::Stream(events.unwrap_or(raw))
            }
        };
        let response = WireResponse {
            status,
            headers: &headers,
            body,
        };
        wire::parse(py, &self.core.entry.graph, self.operation, &response)
    }
}

/// A client's handlers, as the transport asks them.
pub struct PythonHooks {
    events: Py<PyAny>,
    core: Arc<ClientCore>,
    raised: Option<PyErr>,
    /// Makes a raw stream whose connection is still in use.
    pending: fn(Python<'_>) -> PyResult<Py<PyAny>>,
    /// The raw stream that waits for its connection.
    stream: Option<Py<PyAny>>,
}

impl PythonHooks {
    /// The handlers behind the events of a call.
    pub fn new(
        events: &Bound<'_, PyAny>,
        core: &Arc<ClientCore>,
        pending: fn(Python<'_>) -> PyResult<Py<PyAny>>,
    ) -> Self {
        Self {
            events: events.clone().unbind(),
            core: Arc::clone(core),
            raised: None,
            pending,
            stream: None,
        }
    }

    /// The events of the call.
    pub fn events<'py>(&self, py: Python<'py>) -> &Bound<'py, PyAny> {
        self.events.bind(py)
    }

    /// Tells the events what came of the sending; `attach` gives a waiting stream its connection.
    pub fn sent<S>(
        self,
        py: Python<'_>,
        sent: transport::Result<transport::Response<transport::Body<S>>>,
        interrupted: Option<PyErr>,
        attach: impl FnOnce(&Bound<'_, PyAny>, S) -> PyResult<()>,
    ) -> PyResult<()> {
        let events = self.events.bind(py);
        let raised = match sent {
            Ok(response) => {
                if let (transport::Body::Stream(reader), Some(stream)) =
                    (response.body, &self.stream)
                {
                    attach(stream.bind(py), reader)?;
                }
                let arguments = (
                    response.retry_attempts,
                    response.max_attempts_reached,
                    response.retry_quota_reached,
                );
                events.call_method1("finished", arguments)?;
                return Ok(());
            }
            Err(error) => match interrupted.or(self.raised) {
                Some(raised) => raised,
                None => match events.getattr("exception")? {
                    own if own.is_none() => self.core.transport_error(py, &error),
                    own => PyErr::from_value(own),
                },
            },
        };
        events.call_method1("after_call_error", (raised.value(py),))?;
        Err(raised)
    }

    /// Asks Python; what it raises ends the call.
    fn ask<T>(
        &mut self,
        question: impl FnOnce(&mut Self, &Bound<'_, PyAny>) -> PyResult<T>,
    ) -> Hooked<T> {
        Python::attach(|py| {
            let events = self.events.bind(py).clone();
            question(self, &events).map_err(|raised| {
                self.raised = Some(raised);
                Stopped
            })
        })
    }
}

impl transport::Hooks for PythonHooks {
    fn before_signing(&mut self, attempt: u32, invocation_id: &str) -> Hooked<Unsigned> {
        self.ask(|_, events| {
            let (message, scope) = events
                .call_method1("before_signing", (attempt, invocation_id))?
                .extract::<(Message, Option<(Option<String>, Option<String>)>)>()?;
            let signing = match scope {
                None => Signing::Off,
                Some((region, name)) => Signing::On { region, name },
            };
            let request = to_request(message)?;
            Ok(Unsigned { request, signing })
        })
    }

    fn before_sending(&mut self, headers: &HeaderMap) -> Hooked<Sending> {
        self.ask(|_, events| {
            let headers = headers_list(events.py(), headers)?;
            let (kind, what) = events
                .call_method1("before_sending", (headers,))?
                .extract::<(String, Bound<'_, PyAny>)>()?;
            Ok(match kind.as_str() {
                "request" => Sending::Request(to_request(what.extract()?)?),
                "answered" => {
                    let (status, headers) = what.extract::<(u16, PyHeaders)>()?;
                    let headers = header_map(headers)?;
                    Sending::Answered { status, headers }
                }
                _ => Sending::Failed,
            })
        })
    }

    fn received(&mut self, outcome: Outcome<'_>) -> Hooked<Judgement> {
        self.ask(|hooks, events| {
            let py = events.py();
            let judged = match outcome {
                Outcome::Own => events.call_method0("handled"),
                Outcome::Fault(error) => {
                    let raised = hooks.core.transport_error(py, error);
                    events.call_method1("failed", (raised.into_value(py),))
                }
                Outcome::Answer {
                    status,
                    headers,
                    body,
                } => {
                    let body = if let Some(body) = body {
                        PyBytes::new(py, &body).into_any()
                    } else {
                        let stream = (hooks.pending)(py)?;
                        hooks.stream = Some(stream.clone_ref(py));
                        stream.into_bound(py)
                    };
                    events.call_method1("received", (status, headers_list(py, headers)?, body))
                }
            };
            judgement(judged?.cast::<PyTuple>()?)
        })
    }
}

fn judgement(judged: &Bound<'_, PyTuple>) -> PyResult<Judgement> {
    let (status, code, before, rules, after) = judged.extract::<(
        Option<u16>,
        Option<String>,
        Bound<'_, PyAny>,
        bool,
        Bound<'_, PyAny>,
    )>()?;
    Ok(Judgement {
        answer: status.map(|status| (status, code)),
        before: verdict(&before)?,
        rules,
        after: verdict(&after)?,
    })
}

fn verdict(answer: &Bound<'_, PyAny>) -> PyResult<Option<Verdict>> {
    if answer.is_none() {
        return Ok(None);
    }
    if answer.is_instance_of::<PyBool>() {
        return Ok(Some(Verdict::Stop));
    }
    let delay = Duration::try_from_secs_f64(answer.extract()?)
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    Ok(Some(Verdict::Retry(delay)))
}

pub(super) fn headers_list<'py>(
    py: Python<'py>,
    headers: &HeaderMap,
) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    for (name, value) in headers {
        let name = PyString::new(py, name.as_str());
        list.append((name, PyBytes::new(py, value.as_bytes())))?;
    }
    Ok(list)
}

pub(super) fn header_map(headers: PyHeaders<'_>) -> PyResult<HeaderMap> {
    let mut map = HeaderMap::with_capacity(headers.len());
    for (name, value) in headers {
        let found = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| PyValueError::new_err(format!("Invalid header name {name:?}")))?;
        let value = HeaderValue::from_bytes(value.as_bytes())
            .map_err(|_| PyValueError::new_err(format!("Invalid header value for {name}")))?;
        map.append(found, value);
    }
    Ok(map)
}

fn to_request((method, url, headers, body): Message<'_>) -> PyResult<http::Request<Bytes>> {
    let wrong = |error: &dyn std::error::Error| PyValueError::new_err(error.to_string());
    let mut request = http::Request::new(Bytes::copy_from_slice(body.as_bytes()));
    *request.method_mut() = Method::from_bytes(method.as_bytes()).map_err(|error| wrong(&error))?;
    *request.uri_mut() = url
        .parse::<Uri>()
        .map_err(|_| PyValueError::new_err(format!("Invalid endpoint: {url}")))?;
    *request.headers_mut() = header_map(headers)?;
    Ok(request)
}
