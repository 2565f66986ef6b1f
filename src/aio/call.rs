//! A call of an operation in an event loop: begun there, sent by the driving thread, ended there.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use ferroboto_transport::{
    Asked, BackgroundBody, Body, Done, Error, Response, Result as Sent, Ticket,
};

use super::bridge::{self, Shared};
use super::stream;
use crate::client::base::BaseClient;
use crate::client::call::ClientCore;
use crate::client::event_input::{self, EventFailure};
use crate::client::events::{self, PythonHooks};
use crate::client::log;
use crate::client::raise;

static STREAMING_BODY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// What something that a loop waits for does when something has come for it.
pub trait Step: Send + Sync {
    /// The end of a call's sending.
    fn sent(&mut self, _sent: Sent<Response<Body<BackgroundBody>>>) {}

    /// A question to a call's hooks.
    fn asked(&mut self, _asked: Asked) {}

    /// The end of a wait for bytes.
    fn filled(&mut self, _filled: Sent<()>) {}

    /// Goes on as far as it can; gives the end where that is reached.
    fn go_on(&mut self, py: Python<'_>) -> Option<PyResult<Py<PyAny>>>;

    /// Nobody waits any more.
    fn cancel(&mut self);
}

struct Call {
    core: Arc<ClientCore>,
    index: usize,
    ticket: Option<Ticket>,
    told: Option<log::Told>,
    hooks: Option<PythonHooks>,
    sent: Option<Sent<Response<Body<BackgroundBody>>>>,
    asked: Option<Asked>,
    /// What became of the request's events, where it has some.
    failure: Option<Py<EventFailure>>,
}

impl Step for Call {
    fn sent(&mut self, sent: Sent<Response<Body<BackgroundBody>>>) {
        self.sent = Some(sent);
    }

    fn asked(&mut self, asked: Asked) {
        self.asked = Some(asked);
    }

    fn go_on(&mut self, py: Python<'_>) -> Option<PyResult<Py<PyAny>>> {
        if let (Some(asked), Some(hooks)) = (self.asked.take(), &mut self.hooks) {
            asked.answer(hooks);
        }
        let sent = self.sent.take()?;
        Some(self.end(py, sent).map(Bound::unbind))
    }

    fn cancel(&mut self) {
        if let Some(ticket) = &self.ticket {
            ticket.cancel();
        }
    }
}

impl Call {
    fn end<'py>(
        &mut self,
        py: Python<'py>,
        sent: Sent<Response<Body<BackgroundBody>>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if let Some(told) = self.told.take() {
            told.ended(py, &sent)?;
        }
        let operation = self.core.operation(self.index);
        let own = match (&sent, &self.failure) {
            (Err(Error::Stopped), Some(failure)) => failure.get().taken(),
            _ => None,
        };
        let answer = if let Some(hooks) = self.hooks.take() {
            let events = hooks.events(py).clone();
            hooks.sent(py, sent, own, stream::attach)?;
            events::finish(py, &self.core, self.index, &events)?
        } else {
            let response =
                sent.map_err(|error| own.unwrap_or_else(|| self.core.transport_error(py, &error)))?;
            let (of_body, of_bytes) = (stream::of_body, stream::of_bytes);
            self.core
                .answer(py, operation, response, of_body, of_bytes)?
        };
        let failure = self.failure.take();
        event_input::attach(&self.core.entry.graph, operation, &answer, failure)?;
        Ok(answer)
    }
}

/// Begins the operation at an index of a client's service; gives what to wait for, or the answer where a handler
/// has one.
#[pyfunction]
pub fn aio_begin<'py>(
    client: &Bound<'py, BaseClient>,
    index: usize,
    params: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = client.py();
    let core = &client.get().core;
    let (request, own, hooks) = if core.listening.get() {
        let body = STREAMING_BODY.import(py, "ferroboto.aio.response", "AioStreamingBody")?;
        let (events, request) = events::begin(client, index, params, body)?;
        let Some((request, own)) = request else {
            return events::finish(py, core, index, &events);
        };
        let hooks = PythonHooks::new(&events, core, stream::pending);
        (request, own, Some(hooks))
    } else {
        let mut request = core.outgoing(py, index, params)?;
        let own = core.events(core.operation(index), params, &mut request)?;
        (request, own, None)
    };
    let operation = core.operation(index);
    let told = log::sending(py, core, operation, &request)?;
    let prepared = core
        .prepared(index, operation)
        .map_err(|error| raise::transport_error(py, &error))?;
    let streaming = core.streams(operation);
    let (outbound, failure) = match own {
        Some(own) => {
            py.import("ferroboto.aio._pump")?
                .getattr("start")?
                .call1((&own.given, &own.sink))?;
            (Some(own.outbound), Some(own.failure))
        }
        None => (None, None),
    };
    let pending = bridge::begin(py, |shared, number| {
        let asker = hooks.is_some().then(|| asker(shared, number));
        let done = bringing(shared, number, |step, sent| step.sent(sent));
        let transport = &core.transport;
        let ticket = match outbound {
            Some(events) => transport.start_with_events(prepared, request, events, asker, done),
            None => transport.start(prepared, request, streaming, asker, done),
        };
        let ticket = ticket.map_err(|error| raise::transport_error(py, &error))?;
        Ok(Box::new(Call {
            core: Arc::clone(core),
            index,
            ticket: Some(ticket),
            told,
            hooks,
            sent: None,
            asked: None,
            failure,
        }))
    })?;
    Ok(Bound::new(py, pending)?.into_any())
}

fn asker(shared: &Arc<Shared>, number: u64) -> ferroboto_transport::Asker {
    let shared = Arc::clone(shared);
    Box::new(move |asked| shared.bring(number, |step| step.asked(asked)))
}

/// A callback that brings an outcome to a step.
pub fn bringing<T: Send + 'static>(
    shared: &Arc<Shared>,
    number: u64,
    give: fn(&mut dyn Step, Sent<T>),
) -> Done<T> {
    let shared = Arc::clone(shared);
    Box::new(move |outcome| shared.bring(number, move |step| give(step, outcome)))
}
