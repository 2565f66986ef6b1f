//! Event handlers of programs as the hooks of a call: Python is called at each step of an attempt.
//! What handlers see and in which order they are called is decided in `ferroboto._calls.hooks` and `ferroboto._calls.emitters`.

mod answers;
mod attempt;
mod emitter;
mod headers;
mod parser;
mod signed_request;

use std::sync::Arc;

use http::header::EXPECT;
use http::{HeaderName, HeaderValue};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyTuple};

use ferroboto_model::Operation;
use ferroboto_transport::{self as transport, RequestBody, SignatureVersion, Steps};

pub use self::emitter::{Listening, client_class, client_emitter, event_aliases, service_id};
pub(super) use self::headers::{PyHeaders, header_map, headers_list};
use self::parser::Parser;
pub use self::signed_request::SignedRequest;
use self::signed_request::endpoint_facts;
use super::base::BaseClient;
use super::call::Bodies;
use super::core::ClientCore;
use super::payload;
use super::raise;
use super::request_body::{self, GivenBody};
use crate::customize::{Flags, OperationRules};
use crate::exceptions;
use crate::imports;
use crate::params;

/// The handlers of a client, as they take part in one call.
pub struct PythonHooks {
    /// What handlers see and change: `ferroboto._calls.hooks.CallHooks`. Where a call has handlers of its sending alone, it
    /// is made once one of them has a response or a failure.
    full: Option<Py<PyAny>>,
    /// The event of the sending and its handlers, where a call has no others.
    sending: Option<Py<PyAny>>,
    meta: Py<PyAny>,
    operation: &'static Operation,
    /// Its place in the service.
    index: usize,
    /// The class of streaming bodies.
    body_class: fn(Python<'_>) -> PyResult<Bound<'_, PyAny>>,
    core: Arc<ClientCore>,
    raised: Option<PyErr>,
    /// Makes a raw stream whose connection is still in use.
    pending: fn(Python<'_>) -> PyResult<Py<PyAny>>,
    /// The raw stream that waits for its connection.
    stream: Option<Py<PyAny>>,
    /// The body of the request as it was serialized.
    body: RequestBody,
    /// Where the call goes, if not where all calls of the client go.
    endpoint: Option<Arc<transport::Endpoint>>,
    /// The `User-Agent` header once the call goes elsewhere.
    moved_user_agent: Option<HeaderValue>,
    /// The parameters, where a call has handlers of its sending alone.
    params: Option<Py<PyDict>>,
    /// Names of the headers that the request was serialized with, in such a call.
    header_names: Vec<HeaderName>,
    /// What the rules of the service have noted.
    pub flags: Flags,
    /// The parameter that the body was made of.
    given: Option<GivenBody>,
    /// Whether handlers see bytes as a file.
    as_file: bool,
}

impl PythonHooks {
    /// The handlers of a client for a call of an operation, if there are some.
    pub fn new<B: Bodies>(client: &Bound<'_, BaseClient>, index: usize) -> PyResult<Option<Self>> {
        let py = client.py();
        let this = client.get();
        let operation = this.core.operation(index);
        let meta = this.meta(py);
        let service = this.core.entry.graph.service;
        let name = format!("{}.{}", service_id(service), operation.name);
        let sending = imports::SENDING_ONLY
            .get(py)?
            .call1((meta.getattr(intern!(py, "events"))?, name))?;
        if let Ok(sending) = sending.cast::<PyTuple>()
            && sending.get_item(1)?.len()? == 0
        {
            return Ok(None);
        }
        let mut hooks = Self {
            full: None,
            sending: Some(sending.unbind()).filter(|sending| !sending.is_none(py)),
            meta: meta.clone().unbind(),
            operation,
            index,
            body_class: B::class,
            core: Arc::clone(&this.core),
            raised: None,
            pending: B::pending,
            stream: None,
            body: RequestBody::default(),
            endpoint: None,
            moved_user_agent: None,
            params: None,
            header_names: Vec::new(),
            flags: Flags::default(),
            given: None,
            as_file: false,
        };
        if hooks.sending.is_none() {
            hooks.full(py)?;
        }
        Ok(Some(hooks))
    }

    /// The steps that the handlers take part in.
    pub fn steps(&self) -> Steps {
        if self.sending.is_some() {
            Steps::Sending
        } else {
            Steps::All
        }
    }

    /// What ended the call, if a handler could not be called.
    pub fn into_raised(self) -> Option<PyErr> {
        self.raised
    }

    /// Whether handlers see more than the sending.
    pub fn is_full(&self) -> bool {
        self.full.is_some()
    }

    fn full<'py>(&mut self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if let Some(full) = &self.full {
            return Ok(full.bind(py).clone());
        }
        let parser = Parser {
            core: Arc::clone(&self.core),
            operation: self.operation,
        };
        let made = imports::CALL_HOOKS.get(py)?.call1((
            &self.meta,
            self.operation.name,
            parser,
            (self.body_class)(py)?,
        ))?;
        self.full = Some(made.clone().unbind());
        Ok(made)
    }

    /// Notes what handlers see of the body.
    pub fn note_body(
        &mut self,
        params: &Bound<'_, PyDict>,
        rules: Option<&OperationRules>,
    ) -> PyResult<()> {
        let given = payload::given(&self.core, self.operation, params)?;
        self.given = given.map(GivenBody::new);
        self.as_file = self.given.is_some() && rules.is_some_and(|it| it.bytes_as_file.is_some());
        Ok(())
    }

    /// The program's own object, where the body is the bytes in it.
    fn object_given<'py>(&self, py: Python<'py>, body: &RequestBody) -> Option<Bound<'py, PyAny>> {
        self.given.as_ref()?.of(py, body.bytes()?)
    }

    /// The body as the handlers of the sending see it, where that is an object of its own.
    fn shown(&self, py: Python<'_>, body: &RequestBody) -> PyResult<Option<Py<PyAny>>> {
        let Some(bytes) = body.bytes() else {
            return Ok(None);
        };
        let given = self.object_given(py, body);
        let is_array = |given: &Bound<'_, PyAny>| given.is_instance_of::<PyByteArray>();
        if self.as_file && !given.as_ref().is_some_and(is_array) {
            let bytes = PyBytes::new(py, bytes);
            return Ok(Some(request_body::as_file(bytes.as_any())?.unbind()));
        }
        // Nothing stands for a body without bytes.
        Ok(given.filter(|_| !bytes.is_empty()).map(Bound::unbind))
    }

    /// What shows handlers the settings of the call's endpoint, where some want to see them.
    pub fn resolving<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(full) = &self.full else {
            return Ok(None);
        };
        let full = full.bind(py);
        Ok(have_endpoints(full)?.then(|| full.clone()))
    }

    /// The parameters as handlers leave them.
    pub fn parameters<'py>(
        &mut self,
        py: Python<'py>,
        params: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let Some(full) = &self.full else {
            self.params = Some(params.clone().unbind());
            return Ok(params.clone());
        };
        let full = full.bind(py);
        let params = full.call_method1(intern!(py, "parameters"), (params,))?;
        params.cast_into::<PyDict>().map_err(|error| {
            let core = &self.core;
            let graph = &core.entry.graph;
            let report = match graph.input(self.operation) {
                Some((_, shape)) if core.parameter_validation => {
                    params::shape_report(graph.service, shape, &error.into_inner())
                }
                _ => return error.into(),
            };
            match report {
                Ok(report) => exceptions::param_validation_error(py, &report.unwrap_or_default()),
                Err(error) => error,
            }
        })
    }

    /// Shows handlers the serialized request; whether one of them has a response to it.
    pub fn before_call(
        &mut self,
        py: Python<'_>,
        core: &ClientCore,
        request: &mut transport::Request,
    ) -> PyResult<bool> {
        let Some(full) = &self.full else {
            self.endpoint.clone_from(&request.endpoint);
            self.header_names = request.headers.keys().cloned().collect();
            return Ok(false);
        };
        if request.headers.contains_key(EXPECT) && sends_at_once(full.bind(py))? {
            request.headers.remove(EXPECT);
        }
        self.body = request.body.clone();
        let raise = |error| raise::transport_error(py, &error);
        let message = (
            request.method.as_str(),
            request.uri.as_str(),
            headers_list(py, &request.headers)?,
            match self.object_given(py, &request.body) {
                Some(given) => given,
                None => request_body::to_python(py, &request.body),
            },
        );
        let url = core.transport.url(request).map_err(raise)?;
        let scope = match &request.endpoint {
            Some(endpoint) => endpoint.signing_scope(),
            None => core.transport.signing_scope().map_err(raise)?,
        };
        let auth = core.operation_auth(self.operation);
        let auth = auth.map_err(|error| raise(error.into()))?;
        let chosen = core.transport.choice(&auth, request).map_err(raise)?;
        let version = chosen.version.map(SignatureVersion::name);
        let scope = (scope.0, scope.1, version, chosen.unsigned_payload);
        let endpoint = core.transport.endpoint_of(request).map_err(raise)?;
        let arguments = (
            message,
            url,
            request.host_prefix.as_deref(),
            scope,
            endpoint_facts(py, endpoint)?,
            request.modeled_path.as_deref(),
            core.transport.user_agent(),
            core.transport.max_attempts(),
        );
        full.bind(py)
            .call_method1(intern!(py, "before_call"), arguments)?
            .extract()
    }

    /// Headers and body of the request as handlers have left it.
    pub fn serialized(&mut self, py: Python<'_>, request: &mut transport::Request) -> PyResult<()> {
        let full = self.full(py)?;
        let (headers, body) = full
            .call_method0(intern!(py, "serialized"))?
            .extract::<(PyHeaders, Bound<'_, PyAny>)>()?;
        request.headers = header_map(headers)?;
        request.body = request_body::of_handler(&body, Some(&self.body))?;
        Ok(())
    }

    /// Puts headers and body back, as they are to be sent.
    pub fn replace_serialized(
        &mut self,
        py: Python<'_>,
        request: &transport::Request,
    ) -> PyResult<()> {
        self.body = request.body.clone();
        let headers = headers_list(py, &request.headers)?;
        let body = request_body::to_python(py, &request.body);
        self.full(py)?
            .call_method1(intern!(py, "replace_serialized"), (headers, body))
            .map(drop)
    }

    /// Has handlers of all events see what the request says of the program.
    pub fn use_user_agent(&mut self, py: Python<'_>, request: &transport::Request) -> PyResult<()> {
        self.moved_user_agent.clone_from(&request.moved_user_agent);
        match (&self.full, &request.user_agent) {
            (Some(full), Some(user_agent)) => set_user_agent(full.bind(py), user_agent),
            _ => Ok(()),
        }
    }

    /// Shows handlers the end of the sending; raises where it failed.
    pub fn sent<B: Bodies>(
        &mut self,
        py: Python<'_>,
        core: &ClientCore,
        sent: transport::Result<transport::Response<transport::Body<B::Stream>>>,
        interrupted: Option<PyErr>,
    ) -> PyResult<()> {
        let steps = self.full(py)?;
        let raised = match sent {
            Ok(response) => {
                if let (transport::Body::Stream(body), Some(stream)) = (response.body, &self.stream)
                {
                    B::attach(stream.bind(py), body)?;
                }
                let arguments = (
                    response.retry_attempts,
                    response.max_attempts_reached,
                    response.retry_quota_reached,
                );
                match steps.call_method1(intern!(py, "finished"), arguments) {
                    Ok(_) => return Ok(()),
                    Err(error) => error,
                }
            }
            Err(error) => match interrupted.or_else(|| self.raised.take()) {
                Some(raised) => raised,
                None => match steps.getattr("exception")? {
                    own if own.is_none() => core.transport_error(py, &error),
                    own => PyErr::from_value(own),
                },
            },
        };
        steps.call_method1(intern!(py, "after_call_error"), (raised.value(py),))?;
        Err(raised)
    }

    /// What a call that has a response returns or raises, once handlers have seen it.
    pub fn finish<'py>(
        &mut self,
        py: Python<'py>,
        core: &ClientCore,
        operation: &Operation,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (failed, parsed) = self
            .full(py)?
            .call_method0(intern!(py, "after_call"))?
            .extract::<(bool, Bound<'py, PyAny>)>()?;
        if failed {
            let parsed = parsed.cast::<PyDict>()?;
            return Err(raise::service_error(
                py,
                &core.entry.graph,
                parsed,
                operation.name,
            ));
        }
        Ok(parsed)
    }
}

/// Whether a program has taken away the rule by which servers are asked before a body is sent.
fn sends_at_once(full: &Bound<'_, PyAny>) -> PyResult<bool> {
    full.call_method0(intern!(full.py(), "sends_at_once"))?
        .is_truthy()
}

fn set_user_agent(full: &Bound<'_, PyAny>, user_agent: &HeaderValue) -> PyResult<()> {
    let text = String::from_utf8_lossy(user_agent.as_bytes());
    full.setattr(intern!(full.py(), "_user_agent"), text)
}

/// Whether handlers want to see the settings of endpoints.
pub(super) fn have_endpoints(hooks: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = hooks.py();
    hooks
        .call_method0(intern!(py, "have_endpoints"))?
        .is_truthy()
}
