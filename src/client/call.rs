//! The one way of a call: validate, serialize, send without the GIL, parse, return or raise.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::{HeaderMap, Method};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_model::Operation;
use ferroboto_transport as transport;

use super::auth::{self, SignatureChoice};
use super::error_code::ProtocolErrorCode;
use super::event_input;
use super::event_stream;
use super::events::Listening;
use super::interrupt::PythonSignals;
use super::log;
use super::payload::PayloadRules;
use super::raise;
use super::registry::ServiceEntry;
use super::{stream, trace};
use crate::exceptions;
use crate::params;
use crate::wire::response::WireBody;
use crate::wire::{self, WireResponse};

/// Finds the exception behind a signature that failed.
pub type CredentialsFailure = Box<dyn Fn(Python<'_>) -> Option<PyErr> + Send + Sync>;

/// What a client is made of, apart from its Python face.
pub struct ClientCore {
    /// The service.
    pub entry: Arc<ServiceEntry>,
    /// The way to it.
    pub transport: transport::Transport,
    /// Whether parameters are validated.
    pub parameter_validation: bool,
    /// Whether host prefixes are put in front of the endpoint.
    pub inject_host_prefix: bool,
    /// What the user says of signatures.
    pub signature: SignatureChoice,
    /// What is done to bodies.
    pub payload: PayloadRules,
    /// What boto3 raises for the failure of the client's source of credentials.
    pub credentials_failure: Option<CredentialsFailure>,
    /// Whether the client's events have handlers.
    pub listening: Listening,
    operations: Box<[OnceLock<transport::Operation>]>,
    error_code: Arc<dyn transport::ErrorCode>,
}

impl ClientCore {
    /// A client of a service over a transport, with boto3's defaults.
    pub fn new(entry: Arc<ServiceEntry>, transport: transport::Transport) -> Self {
        let service = entry.graph.service;
        Self {
            transport,
            parameter_validation: true,
            inject_host_prefix: true,
            signature: SignatureChoice::default(),
            payload: PayloadRules::default(),
            credentials_failure: None,
            listening: Listening::default(),
            operations: service.operations.iter().map(|_| OnceLock::new()).collect(),
            error_code: Arc::new(ProtocolErrorCode(entry.clone())),
            entry,
        }
    }

    /// Calls the operation at an index of the service.
    pub fn call<'py>(
        &self,
        py: Python<'py>,
        index: usize,
        params: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let operation = self.operation(index);
        let mut request = self.outgoing(py, index, params)?;
        let prepared = self
            .prepared(index, operation)
            .map_err(|error| raise::transport_error(py, &error))?;
        let streaming = self.streams(operation);
        let mut signals = PythonSignals::default();
        let told = log::sending(py, self, operation, &request)?;
        let events = self.events(operation, params, &mut request)?;
        let (events, failure) = match events {
            Some(events) => {
                event_input::pump(py, &events)?;
                (Some(events.outbound), Some(events.failure))
            }
            None => (None, None),
        };
        let sent = py.detach(|| match events {
            Some(events) => {
                self.transport
                    .call_with_events(prepared, request, events, &mut signals, None)
            }
            None => self
                .transport
                .call(prepared, request, streaming, &mut signals),
        });
        if let Some(told) = told {
            told.ended(py, &sent)?;
        }
        let response = match sent {
            Ok(response) => response,
            Err(error) => {
                let own = signals.into_raised().or_else(|| failure?.get().taken());
                return Err(own.unwrap_or_else(|| self.transport_error(py, &error)));
            }
        };
        let answer = self.answer(py, operation, response, stream::of_reader, stream::of_bytes)?;
        event_input::attach(&self.entry.graph, operation, &answer, failure)?;
        Ok(answer)
    }

    /// The operation at an index of the service.
    pub fn operation(&self, index: usize) -> &'static Operation {
        &self.entry.graph.service.operations[index]
    }

    /// Whether a part of an operation's answer is read from the connection.
    pub fn streams(&self, operation: &Operation) -> bool {
        let service = self.entry.graph.service;
        service.streaming_member(operation).is_some()
            || service.event_stream(operation.output).is_some()
    }

    /// The request of a call, ready to be sent.
    pub fn outgoing(
        &self,
        py: Python<'_>,
        index: usize,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<transport::Request> {
        let graph = &self.entry.graph;
        let operation = self.operation(index);
        let mut request = self.request(operation, params)?;
        self.payload.apply(graph, operation, params, &mut request)?;
        if self.operations[index].get().is_none() && self.transport.signs() {
            self.signature.check(py, graph.service, operation)?;
        }
        Ok(request)
    }

    /// What is raised for a failure of the transport.
    pub fn transport_error(&self, py: Python<'_>, error: &transport::Error) -> PyErr {
        if let transport::Error::CredentialsFailed(_) = error
            && let Some(raised) = self.credentials_failure.as_ref().and_then(|find| find(py))
        {
            return raised;
        }
        raise::transport_error(py, error)
    }

    pub(super) fn request(
        &self,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<transport::Request> {
        let py = params.py();
        let graph = &self.entry.graph;
        if let Some((root, shape)) = graph.input(operation) {
            for (place, member) in graph.service.members(shape).iter().enumerate() {
                if !member.traits().idempotency_token {
                    continue;
                }
                let key = graph.key(py, shape, place);
                if !params.contains(key)? {
                    params.set_item(key, uuid::Uuid::new_v4().to_string())?;
                }
            }
            if self.parameter_validation
                && let Some(report) = params::report(graph.service, root, params)?
            {
                return Err(exceptions::param_validation_error(py, &report));
            }
        }
        let mut wire = wire::serialize(graph, operation, params)?;
        trace::hand_on(&mut wire.headers);
        let method = Method::from_bytes(wire.method.as_bytes())
            .map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(transport::Request {
            method,
            uri: wire.uri,
            headers: wire.headers,
            body: wire.body,
            host_prefix: wire.host_prefix.filter(|_| self.inject_host_prefix),
        })
    }

    /// An operation, prepared for the client's transport.
    pub fn prepared(
        &self,
        index: usize,
        operation: &'static Operation,
    ) -> transport::Result<&transport::Operation> {
        let cell = &self.operations[index];
        if let Some(prepared) = cell.get() {
            return Ok(prepared);
        }
        let service = self.entry.graph.service;
        let mut spec = transport::OperationSpec::new(operation.name, self.error_code.clone());
        spec.no_auth = self.signature.is_unsigned(service, operation);
        spec.unsigned_payload = auth::leaves_payload_unsigned(operation);
        spec.events = operation.event_stream_input;
        spec.errors = operation
            .errors
            .iter()
            .map(|id| service.shape(*id))
            .filter_map(|shape| {
                Some(transport::ModeledError {
                    code: shape.error_code()?.to_owned(),
                    retryable: shape.error.as_ref()?.retryable,
                })
            })
            .collect();
        let prepared = self.transport.operation(spec)?;
        Ok(cell.get_or_init(|| prepared))
    }

    /// A streamed body as the operation's answers have it.
    fn shown<'py>(
        &self,
        operation: &'static Operation,
        body: Bound<'py, PyAny>,
    ) -> PyResult<WireBody<'static, 'py>> {
        if self
            .entry
            .graph
            .service
            .event_stream(operation.output)
            .is_none()
        {
            return Ok(WireBody::Stream(body));
        }
        let raw = body.getattr("_raw_stream")?;
        let events = event_stream::of_raw(raw, &self.entry, operation)?;
        Ok(WireBody::Stream(events.unwrap_or(body)))
    }

    /// What a call returns or raises, given how a stream of its kind, or one that is all there, is shown.
    pub fn answer<'py, S>(
        &self,
        py: Python<'py>,
        operation: &'static Operation,
        response: transport::Response<transport::Body<S>>,
        of_stream: impl FnOnce(Python<'py>, S, &HeaderMap) -> PyResult<Bound<'py, PyAny>>,
        of_bytes: impl FnOnce(Python<'py>, &Bytes, &HeaderMap) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let graph = &self.entry.graph;
        let bytes;
        let body = match response.body {
            transport::Body::Full(full) => {
                bytes = full;
                if response.status < 300 && self.streams(operation) {
                    self.shown(operation, of_bytes(py, &bytes, &response.headers)?)?
                } else {
                    WireBody::Bytes(&bytes)
                }
            }
            transport::Body::Stream(stream) => {
                self.shown(operation, of_stream(py, stream, &response.headers)?)?
            }
        };
        let wire_response = WireResponse {
            status: response.status,
            headers: &response.headers,
            body,
        };
        let parsed = wire::parse(py, graph, operation, &wire_response)?;
        let metadata = parsed
            .as_any()
            .get_item(pyo3::intern!(py, "ResponseMetadata"))?;
        if response.max_attempts_reached {
            metadata.set_item("MaxAttemptsReached", true)?;
        }
        if response.retry_quota_reached {
            metadata.set_item("RetryQuotaReached", true)?;
        }
        metadata.set_item(pyo3::intern!(py, "RetryAttempts"), response.retry_attempts)?;
        if response.status >= 300 {
            return Err(raise::service_error(py, graph, &parsed, operation.name));
        }
        Ok(parsed.into_any())
    }
}
