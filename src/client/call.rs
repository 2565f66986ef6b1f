//! One call of an operation, the same for blocking clients and for asyncio: it begins with parameters and ends with
//! what the caller is given. What lies between, the sending, is the driver's.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_model::Operation;
use ferroboto_transport::{self as transport, Features};

use super::addressing::Addressed;
use super::base::BaseClient;
use super::clock;
use super::core::ClientCore;
use super::features;
use super::hooks::PythonHooks;
use super::interrupt::{PythonSignals, Raises};
use super::log;
use super::messages::{self, CallMessages, MessageFailure};
use super::payload::BodyPlan;
use super::request_body;
use super::stream::BlockingBodies;
use crate::customize::Flags;

/// The header with the version of the API, for operations of endpoint discovery.
const API_VERSION: HeaderName = HeaderName::from_static("x-amz-api-version");

/// How one kind of client waits for bodies, and for what it sends in pieces.
pub trait Bodies {
    /// Whether calls are begun in an event loop, which nothing may hold up.
    const IN_LOOP: bool;

    /// A body that is still on its connection.
    type Stream;

    /// The body of a response, over an open connection.
    fn of_stream<'py>(
        py: Python<'py>,
        stream: Self::Stream,
        headers: &HeaderMap,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// The body of a response, over bytes that have all arrived.
    fn of_bytes<'py>(
        py: Python<'py>,
        bytes: &Bytes,
        headers: &HeaderMap,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// A raw stream whose connection is still in use by the call, for handlers to hold.
    fn pending(py: Python<'_>) -> PyResult<Py<PyAny>>;

    /// Gives a pending stream its connection.
    fn attach(pending: &Bound<'_, PyAny>, stream: Self::Stream) -> PyResult<()>;

    /// The class of streaming bodies.
    fn class(py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;

    /// Starts to send a program's messages.
    fn pump(py: Python<'_>, messages: &CallMessages) -> PyResult<()>;
}

/// A call under way.
pub struct Call {
    core: Arc<ClientCore>,
    index: usize,
    /// Its handlers, where the client has some.
    pub hooks: Option<PythonHooks>,
    logged: Option<log::Sent>,
    /// Why a program's messages ended, where the call sends some.
    failure: Option<Py<MessageFailure>>,
    /// The body that the call reads, where a program has given an object for it.
    body: Option<transport::StreamedBody>,
    /// What the rules of its service have noted, where no handlers run among them.
    flags: Option<Flags>,
    /// Whether the checksum of the response is verified.
    verifies: bool,
}

/// What a call has to send.
pub struct Outgoing {
    /// The request.
    pub request: transport::Request,
    /// The messages that are its body.
    pub outbound: Option<transport::Outbound>,
    /// Whether the body of a successful response stays on the connection.
    pub stream: bool,
}

/// The beginning of a call.
#[expect(
    clippy::large_enum_variant,
    reason = "made and taken apart once a call, where a box would be an allocation"
)]
pub enum Begun<'py> {
    /// A handler has the response.
    Answered(Bound<'py, PyAny>),
    /// The request has to be sent.
    Ready(Box<Call>, Outgoing),
}

impl Call {
    /// Validates and serializes the parameters of the operation at an index of the client's service.
    pub fn begin<'py, B: Bodies>(
        client: &Bound<'py, BaseClient>,
        index: usize,
        params: &Bound<'py, PyDict>,
        around: Features,
    ) -> PyResult<Begun<'py>> {
        let py = client.py();
        let core = &client.get().core;
        let operation = core.operation(index);
        clock::observe(py);
        let mut hooks = None;
        if core.listening.get() {
            hooks = PythonHooks::new::<B>(client, index)?;
        }
        let params = match &mut hooks {
            Some(hooks) => hooks.parameters(py, params)?,
            None => core.transformation.parameters(operation, params)?,
        };
        let rules = core.entry.rules(index);
        let rules = rules.filter(|_| !hooks.as_ref().is_some_and(PythonHooks::is_full));
        let flags = match rules {
            Some(rules) => Some(rules.build(&params, &core.entry, operation)?),
            None => None,
        };
        let addressed = addressed(core, index, &params, hooks.as_ref())?;
        if let Some(member) = operation.checksum_mode_member
            && core.payload.validate_when_supported
            && !params.contains(member)?
        {
            params.set_item(member, "ENABLED")?;
        }
        let mut request = core.request(operation, &params)?;
        let mut features = around;
        if let Some(addressed) = addressed {
            features = features.with(addressed.features);
            go_to(addressed, core, index, &mut request);
        }
        if operation.endpoint_operation {
            request.headers.insert(API_VERSION, core.api_version()?);
        }
        if let Some(rules) = rules {
            rules.address(py, core, operation, &mut request)?;
        }
        if let Some(hooks) = &mut hooks {
            hooks.flags = flags.unwrap_or_default();
            hooks.note_body(&params, rules)?;
        }
        let plan = core.payload.plan(core, operation, &params, &mut request)?;
        let verifies = match operation.checksum_mode_member {
            Some(member) => params.contains(member)?,
            None => false,
        };
        if !hooks.as_ref().is_some_and(PythonHooks::is_full) {
            core.check_signature(py, index)?;
        }
        let messages = core.messages(operation, &params, &mut request)?;
        if let Some(hooks) = &mut hooks
            && hooks.before_call(py, core, &mut request)?
        {
            return hooks.finish(py, core, operation).map(Begun::Answered);
        }
        if let Some(plan) = plan {
            features = features.with(plan.features(&request.headers));
            if finish_body::<B>(py, core, operation, plan, &mut hooks, &mut request)? {
                features = features.with(Features::GZIP);
            }
        }
        if features != Features::default() || request.relocate.is_some() {
            core.name_features(features, &mut request);
            if let Some(hooks) = &mut hooks {
                hooks.use_user_agent(py, &request)?;
            }
        }
        let logged = log::sending(py, core, operation, &request)?;
        let (outbound, failure) = match messages {
            Some(messages) => {
                B::pump(py, &messages)?;
                (Some(messages.outbound), Some(messages.failure))
            }
            None => (None, None),
        };
        let call = Self {
            core: Arc::clone(core),
            index,
            hooks,
            logged,
            failure,
            body: match &request.body {
                transport::RequestBody::Whole(_) => None,
                transport::RequestBody::Streamed(body) => Some(body.clone()),
            },
            flags,
            verifies,
        };
        let outgoing = Outgoing {
            request,
            outbound,
            stream: core.streams(operation),
        };
        Ok(Begun::Ready(Box::new(call), outgoing))
    }

    /// The client.
    pub fn core(&self) -> &Arc<ClientCore> {
        &self.core
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.core.operation(self.index)
    }

    /// The operation as the transport knows it.
    pub fn prepared(&self) -> &transport::Operation {
        self.core.prepared(self.index, self.operation())
    }

    /// What the caller is given for what was received; `interrupted` is the exception of a signal handler.
    pub fn end<B: Bodies>(
        self,
        py: Python<'_>,
        sent: transport::Result<transport::Response<transport::Body<B::Stream>>>,
        interrupted: Option<PyErr>,
    ) -> PyResult<Bound<'_, PyAny>> {
        let operation = self.operation();
        if let Some(logged) = self.logged {
            logged.ended(py, &sent)?;
        }
        let mut raised = match (&sent, &self.failure) {
            (Err(_), Some(failure)) => interrupted.or_else(|| failure.get().taken()),
            _ => interrupted,
        };
        if let Some(body) = &self.body {
            let unread = request_body::settle(py, body);
            if let Err(transport::Error::Stopped | transport::Error::UnreadableBody { .. }) = sent {
                raised = raised.or(unread);
            }
        }
        let response = match self.hooks {
            // Only now is it known whether a handler has answered.
            Some(mut hooks) if hooks.is_full() => {
                hooks.sent::<B>(py, &self.core, sent, raised)?;
                hooks.finish(py, &self.core, operation)?
            }
            hooks => {
                let raised = raised.or_else(|| hooks?.into_raised());
                let sent = sent.map_err(|error| {
                    raised.unwrap_or_else(|| self.core.transport_error(py, &error))
                });
                let rules = self.core.entry.rules(self.index).zip(self.flags);
                self.core
                    .read::<B>(py, operation, sent?, rules, self.verifies)?
            }
        };
        messages::attach(&self.core.entry.graph, operation, &response, self.failure)?;
        Ok(response)
    }
}

/// Calls the operation at an index of the client's service on the calling thread.
pub fn call<'py>(
    client: &Bound<'py, BaseClient>,
    index: usize,
    params: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    // The local AWS has no sockets.
    let mut signals = if client.get().core.transport.is_in_process() {
        PythonSignals::without_sockets()
    } else {
        PythonSignals::new(client.py())
    };
    let around = features::around(client.py())?;
    call_until(client, index, params, around, &mut signals)
}

/// The same, as long as nothing else ends the call.
pub fn call_until<'py>(
    client: &Bound<'py, BaseClient>,
    index: usize,
    params: &Bound<'py, PyDict>,
    around: Features,
    signals: &mut impl Raises,
) -> PyResult<Bound<'py, PyAny>> {
    let py = client.py();
    let begun = Call::begin::<BlockingBodies>(client, index, params, around)?;
    let (mut call, outgoing) = match begun {
        Begun::Answered(response) => return Ok(response),
        Begun::Ready(call, outgoing) => (call, outgoing),
    };
    let sent = signals.waiting(py, |signals| {
        let core = Arc::clone(&call.core);
        let operation = core.prepared(call.index, call.operation());
        let control = transport::Control {
            steps: call
                .hooks
                .as_ref()
                .map(PythonHooks::steps)
                .unwrap_or_default(),
            hooks: call
                .hooks
                .as_mut()
                .map(|hooks| hooks as &mut dyn transport::Hooks),
            outbound: outgoing.outbound,
            stream: outgoing.stream,
        };
        let transport = &core.transport;
        transport.call(operation, outgoing.request, control, signals)
    });
    call.end::<BlockingBodies>(py, sent, signals.take_raised())
}

/// Where a call goes, if not where all calls of the client go; handlers may have a say in it.
fn addressed(
    core: &ClientCore,
    index: usize,
    params: &Bound<'_, PyDict>,
    hooks: Option<&PythonHooks>,
) -> PyResult<Option<Addressed>> {
    let py = params.py();
    if let Some(hooks) = hooks
        && let Some(handlers) = hooks.resolving(py)?
    {
        let addressing = core.handled_addressing(py)?;
        return addressing
            .map(|addressing| addressing.of_handlers(index, params, &handlers))
            .transpose();
    }
    let addressing = core.addressing(py)?;
    addressing
        .map(|addressing| addressing.of_call(index, params))
        .transpose()
}

/// Directs a request to an endpoint of its own.
fn go_to(
    addressed: Addressed,
    core: &Arc<ClientCore>,
    index: usize,
    request: &mut transport::Request,
) {
    let headers = addressed.endpoint.headers().iter();
    let headers = headers.map(|(name, value)| (name.clone(), value.clone()));
    request.headers.extend(headers);
    request.endpoint = Some(Arc::clone(&addressed.endpoint));
    request.relocate = core.locator(index, addressed);
}

/// Compresses the body, where the model says so, and adds its checksum; handlers of all events see the request as it was serialized, and may change it.
fn finish_body<B: Bodies>(
    py: Python<'_>,
    core: &ClientCore,
    operation: &'static Operation,
    plan: BodyPlan,
    hooks: &mut Option<PythonHooks>,
    request: &mut transport::Request,
) -> PyResult<bool> {
    let payload = core.payload;
    match hooks {
        Some(hooks) if hooks.is_full() => {
            hooks.serialized(py, request)?;
            let compressed = payload.finish(py, core, operation, plan, request)?;
            hooks.replace_serialized(py, request)?;
            Ok(compressed)
        }
        _ => payload.finish(py, core, operation, plan.later(B::IN_LOOP), request),
    }
}
