//! A call of an operation in an event loop: begun there, sent by the driving thread, ended there.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use ferroboto_transport::{Asked, BackgroundBody, Body, Done, Response, Result as Sent, Ticket};

use super::bridge::{self, Shared};
use super::stream;
use crate::client::base::BaseClient;
use crate::client::call::ClientCore;
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
        if let Some(hooks) = self.hooks.take() {
            let events = hooks.events(py).clone();
            hooks.sent(py, sent, None, stream::attach)?;
            return events::finish(py, &self.core, self.index, &events);
        }
        match sent {
            Ok(response) => self.core.answer(
                py,
                self.core.operation(self.index),
                response,
                stream::of_body,
                stream::of_bytes,
            ),
            Err(error) => Err(self.core.transport_error(py, &error)),
        }
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
    let (request, hooks) = if core.listening.get() {
        let body = STREAMING_BODY.import(py, "ferroboto.aio.response", "AioStreamingBody")?;
        let (events, request) = events::begin(client, index, params, body)?;
        let Some(request) = request else {
            return events::finish(py, core, index, &events);
        };
        let hooks = PythonHooks::new(&events, core, stream::pending);
        (request, Some(hooks))
    } else {
        (core.outgoing(py, index, params)?, None)
    };
    let operation = core.operation(index);
    let told = log::sending(py, core, operation, &request)?;
    let prepared = core
        .prepared(index, operation)
        .map_err(|error| raise::transport_error(py, &error))?;
    let streaming = core.streams(operation);
    let pending = bridge::begin(py, |shared, number| {
        let asker = hooks.is_some().then(|| asker(shared, number));
        let done = bringing(shared, number, |step, sent| step.sent(sent));
        let ticket = core
            .transport
            .start(prepared, request, streaming, asker, done)
            .map_err(|error| raise::transport_error(py, &error))?;
        Ok(Box::new(Call {
            core: Arc::clone(core),
            index,
            ticket: Some(ticket),
            told,
            hooks,
            sent: None,
            asked: None,
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
