//! What a client is made of, apart from its Python class: how its requests are made and its responses are read.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};

use http::{HeaderValue, Method};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_endpoints::AuthError;
use ferroboto_model::Operation;
use ferroboto_transport::{self as transport, Features};

use super::addressing::{Addressed, Addressing};
use super::auth;
use super::call::Bodies;
use super::error_code::ProtocolErrorCode;
use super::hooks::Listening;
use super::message_stream;
use super::payload::PayloadRules;
use super::raise;
use super::registry::ServiceEntry;
use super::relocation::Locator;
use super::request_body;
use super::rules::{self, NativeResponse};
use super::trace;
use super::transformation::Transformation;
use super::verify;
use crate::customize::endpoints::is_arn;
use crate::customize::signing::session_call;
use crate::customize::{Flags, OperationRules};
use crate::exceptions;
use crate::params;
use crate::wire::response::WireBody;
use crate::wire::{self, Cells, WireResponse};

/// Makes the endpoints of a client's calls, when they are first needed.
pub type MakeAddressing =
    Box<dyn Fn(Python<'_>, &Arc<ServiceEntry>, bool) -> PyResult<Option<Addressing>> + Send + Sync>;

/// What a client is made of, apart from its Python face.
pub struct ClientCore {
    /// The service.
    pub entry: Arc<ServiceEntry>,
    /// What carries its calls.
    pub transport: transport::Transport,
    /// Whether parameters are validated.
    pub parameter_validation: bool,
    /// Whether host prefixes are put in front of the endpoint.
    pub inject_host_prefix: bool,
    /// `auth_scheme_preference`.
    pub auth_scheme_preference: Option<String>,
    /// The `User-Agent` header of its calls.
    pub user_agent: transport::UserAgent,
    /// What is done to bodies.
    pub payload: PayloadRules,
    /// The exception for a failure of the client's source of credentials.
    pub credentials_error: fn(Python<'_>, &transport::SourceError) -> PyErr,
    /// Whether handlers are registered on the client.
    pub listening: Listening,
    /// Whether handlers of the client wait for the network, so that no event loop may run them.
    pub handlers_wait: AtomicBool,
    /// Makes the endpoints of its calls, where they may differ.
    pub make_addressing: Option<MakeAddressing>,
    addressing: OnceLock<Option<Arc<Addressing>>>,
    /// The same for handlers of services whose endpoints do not depend on the call.
    handled_addressing: OnceLock<Option<Arc<Addressing>>>,
    /// What is done to values while there are none.
    pub transformation: Transformation,
    operations: Cells<transport::Operation>,
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
            auth_scheme_preference: None,
            user_agent: transport::UserAgent::default(),
            payload: PayloadRules::default(),
            credentials_error: |_, error| PyRuntimeError::new_err(error.to_string()),
            listening: Listening::default(),
            handlers_wait: AtomicBool::new(false),
            make_addressing: None,
            addressing: OnceLock::new(),
            handled_addressing: OnceLock::new(),
            transformation: Transformation::default(),
            operations: Cells::new(service.operations.len()),
            error_code: Arc::new(ProtocolErrorCode(entry.clone())),
            entry,
        }
    }

    /// The operation at an index of the service.
    pub fn operation(&self, index: usize) -> &'static Operation {
        &self.entry.graph.service.operations[index]
    }

    /// The endpoints of its calls, where they depend on the call.
    pub fn addressing(&self, py: Python<'_>) -> PyResult<Option<&Arc<Addressing>>> {
        let Some(maker) = &self.make_addressing else {
            return Ok(None);
        };
        if let Some(made) = self.addressing.get() {
            return Ok(made.as_ref());
        }
        let made = maker(py, &self.entry, false)?.map(Arc::new);
        Ok(self.addressing.get_or_init(|| made).as_ref())
    }

    /// The endpoints of its calls, for handlers that have a say in them; none where the service has no rules.
    pub fn handled_addressing(&self, py: Python<'_>) -> PyResult<Option<&Arc<Addressing>>> {
        if let Some(usual) = self.addressing(py)? {
            return Ok(Some(usual));
        }
        let Some(maker) = &self.make_addressing else {
            return Ok(None);
        };
        if let Some(made) = self.handled_addressing.get() {
            return Ok(made.as_ref());
        }
        let made = maker(py, &self.entry, true)?.map(Arc::new);
        Ok(self.handled_addressing.get_or_init(|| made).as_ref())
    }

    /// Finds the region of the resource that a call is about, where it may be another.
    pub fn locator(
        &self,
        index: usize,
        addressed: Addressed,
    ) -> Option<Arc<dyn transport::Relocate>> {
        let addressing = self.addressing.get()?.as_ref()?;
        let rule = addressing.region_rule()?;
        let resource = addressed.resource?;
        if is_arn(&resource) {
            return None;
        }
        let operations = &self.entry.graph.service.operations;
        let probe = operations.position(rule.probe)?;
        let operation = &operations[probe];
        Some(Arc::new(Locator {
            addressing: Arc::clone(addressing),
            rule,
            operation: operations[index].name,
            resource,
            values: addressed.values,
            endpoint: addressed.endpoint,
            probe: self.prepared(probe, operation).clone(),
            probe_method: Method::from_bytes(operation.http_method.as_bytes()).ok()?,
        }))
    }

    /// The version of the service's API, for a header.
    pub fn api_version(&self) -> PyResult<HeaderValue> {
        let version = self.entry.graph.service.metadata.api_version;
        HeaderValue::try_from(version).map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// Whether a part of an operation's response is read from the connection.
    pub fn streams(&self, operation: &Operation) -> bool {
        let service = self.entry.graph.service;
        service.streaming_member(operation).is_some()
            || service.event_stream(operation.output.as_ref()).is_some()
    }

    /// Fails where the calls of an operation cannot be signed as the user asks.
    pub fn check_signature(&self, py: Python<'_>, index: usize) -> PyResult<()> {
        if self.operations.cell(index).get().is_none() && self.transport.signs() {
            let found = self.operation_auth(self.operation(index));
            found.map_err(|error| raise::transport_error(py, &error.into()))?;
        }
        Ok(())
    }

    /// What the model of an operation says about signatures.
    pub fn operation_auth(
        &self,
        operation: &'static Operation,
    ) -> Result<transport::OperationAuth, AuthError> {
        let preference = self.auth_scheme_preference.as_deref();
        auth::of_operation(self.entry.graph.service, operation, preference)
    }

    /// Has the `User-Agent` header of a request list what its call uses.
    pub fn name_features(&self, features: Features, request: &mut transport::Request) {
        request.user_agent = self.user_agent.with(features);
        if request.relocate.is_some() {
            let moved = features.with(Features::REGION_REDIRECT);
            request.moved_user_agent = self.user_agent.with(moved);
        }
    }

    /// What is raised for a failure of the transport.
    pub fn transport_error(&self, py: Python<'_>, error: &transport::Error) -> PyErr {
        match error {
            transport::Error::CredentialsFailed(error) => (self.credentials_error)(py, error),
            error => raise::transport_error(py, error),
        }
    }

    /// The request of a call, serialized and not yet addressed.
    pub fn request(
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
        let session_key = session_key(graph.service.name, params)?;
        let modeled_path = session_key
            .as_deref()
            .map(|key| modeled_path(key, &wire.uri));
        trace::add(&mut wire.headers);
        let method = Method::from_bytes(wire.method.as_bytes())
            .map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(transport::Request {
            method,
            uri: wire.uri,
            headers: wire.headers,
            body: match &wire.stream {
                Some(object) => request_body::of_object(object.bind(py))?,
                None => wire.body.into(),
            },
            host_prefix: wire.host_prefix.filter(|_| self.inject_host_prefix),
            checksum: transport::ChecksumPlace::Unstated,
            session_key,
            modeled_path,
            endpoint: None,
            relocate: None,
            user_agent: None,
            moved_user_agent: None,
        })
    }

    /// An operation, prepared for the client's transport.
    pub fn prepared(&self, index: usize, operation: &'static Operation) -> &transport::Operation {
        let cell = self.operations.cell(index);
        if let Some(prepared) = cell.get() {
            return prepared;
        }
        let service = self.entry.graph.service;
        let mut spec = transport::OperationSpec::new(operation.name, self.error_code.clone());
        // An operation without any has been refused before.
        spec.auth = self.operation_auth(operation).unwrap_or_default();
        if let Some(rules) = self.entry.rules(index) {
            rules::specify(rules, &mut spec);
        }
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
        cell.get_or_init(|| self.transport.operation(spec))
    }

    /// A streamed body as the operation's responses have it.
    fn shown<'py>(
        &self,
        operation: &'static Operation,
        body: Bound<'py, PyAny>,
        expected: Option<(transport::ChecksumAlgorithm, String)>,
    ) -> PyResult<WireBody<'static, 'py>> {
        if self
            .entry
            .graph
            .service
            .event_stream(operation.output.as_ref())
            .is_none()
        {
            return Ok(WireBody::Stream(match expected {
                Some(expected) => verify::verifying(&body, expected)?,
                None => body,
            }));
        }
        let raw = body.getattr("_raw_stream")?;
        let events = message_stream::of_raw(raw, &self.entry, operation)?;
        Ok(WireBody::Stream(events.unwrap_or(body)))
    }

    /// What a call returns or raises for a response; `rules` are those of its operation, with what they noted so far.
    pub fn read<'py, B: Bodies>(
        &self,
        py: Python<'py>,
        operation: &'static Operation,
        response: transport::Response<transport::Body<B::Stream>>,
        rules: Option<(&OperationRules, Flags)>,
        verifies: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let graph = &self.entry.graph;
        let expected = if verifies {
            verify::expected(operation, &response.headers)
        } else {
            None
        };
        let checksum = expected.as_ref().map(|(algorithm, _)| algorithm.name());
        let bytes;
        let mut full = None;
        let body = match response.body {
            transport::Body::Full(found) => {
                bytes = found;
                if response.status < 300 && self.streams(operation) {
                    let body = B::of_bytes(py, &bytes, &response.headers)?;
                    self.shown(operation, body, expected)?
                } else {
                    full = Some(&bytes[..]);
                    if let Some(expected) = expected {
                        verify::verify(py, &bytes, expected)?;
                    }
                    WireBody::Bytes(&bytes)
                }
            }
            transport::Body::Stream(stream) => {
                let body = B::of_stream(py, stream, &response.headers)?;
                self.shown(operation, body, expected)?
            }
        };
        let changed = match rules {
            Some((rules, _)) => {
                NativeResponse::changed(py, rules, response.status, &response.headers, full)?
            }
            None => None,
        };
        let mut wire_response = WireResponse {
            status: response.status,
            headers: &response.headers,
            raw_head: &response.raw_head,
            body,
        };
        if let Some(changed) = &changed {
            if let Some(headers) = &changed.changed_headers {
                wire_response.headers = headers;
            }
            if let Some(body) = &changed.changed_body {
                wire_response.body = WireBody::Bytes(body.as_bytes());
            }
        }
        let transformation = &self.transformation;
        let parsed = transformation.response(py, graph, operation, &wire_response)?;
        for (member, value) in changed.iter().flat_map(|changed| &changed.added) {
            parsed.set_item(member, value)?;
        }
        let metadata = parsed
            .as_any()
            .get_item(pyo3::intern!(py, "ResponseMetadata"))?;
        if let Some(algorithm) = checksum {
            metadata.set_item(pyo3::intern!(py, "ChecksumAlgorithm"), algorithm)?;
        }
        if response.max_attempts_reached {
            metadata.set_item("MaxAttemptsReached", true)?;
        }
        if response.retry_quota_reached {
            metadata.set_item("RetryQuotaReached", true)?;
        }
        metadata.set_item(pyo3::intern!(py, "RetryAttempts"), response.retry_attempts)?;
        if let Some((rules, flags)) = rules {
            rules.finish(&parsed, full, &self.entry, operation, flags)?;
        }
        if response.status >= 300 {
            return Err(raise::service_error(py, graph, &parsed, operation.name));
        }
        Ok(parsed.into_any())
    }
}

/// What the session is for that a call may be signed for.
fn session_key(service: &str, params: &Bound<'_, PyDict>) -> PyResult<Option<String>> {
    let Some(call) = session_call(service) else {
        return Ok(None);
    };
    let key = params.get_item(call.parameter)?;
    Ok(key.and_then(|key| key.extract().ok()))
}

/// A path with what a session may be for, which is sent in the host or with the endpoint's own path; without it where it
/// is a name with colons, which is no part of what is signed.
fn modeled_path(key: &str, uri: &str) -> String {
    let path = uri.split('?').next().unwrap_or_default();
    if key.contains(':') {
        return path.to_owned();
    }
    let joint = if path.starts_with('/') { "" } else { "/" };
    format!("/{key}{joint}{path}")
}
