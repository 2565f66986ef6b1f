//! A call of an operation in an event loop: begun there, sent by the driving thread, ended there.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_transport::{
    Asked, BackgroundBody, Body, Control, Done, Response, Result as Sent, Ticket,
};

use super::bridge::{self, Shared};
use super::stream::BackgroundBodies;
use crate::client::base::BaseClient;
use crate::client::call::{Begun, Call};
use crate::client::hooks::PythonHooks;
use crate::client::raise;
use crate::wire::events;

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

struct Pending {
    /// Taken at the end.
    call: Option<Box<Call>>,
    ticket: Option<Ticket>,
    sent: Option<Sent<Response<Body<BackgroundBody>>>>,
    asked: Option<Asked>,
}

impl Step for Pending {
    fn sent(&mut self, sent: Sent<Response<Body<BackgroundBody>>>) {
        self.sent = Some(sent);
    }

    fn asked(&mut self, asked: Asked) {
        self.asked = Some(asked);
    }

    fn go_on(&mut self, py: Python<'_>) -> Option<PyResult<Py<PyAny>>> {
        let call = self.call.as_mut()?;
        if let (Some(asked), Some(hooks)) = (self.asked.take(), &mut call.hooks) {
            asked.answer(hooks);
        }
        let sent = self.sent.take()?;
        let call = self.call.take()?;
        let ended = call.end::<BackgroundBodies>(py, sent, None);
        Some(ended.map(Bound::unbind))
    }

    fn cancel(&mut self) {
        if let Some(ticket) = &self.ticket {
            ticket.cancel();
        }
    }
}

/// Begins the operation at an index of a client's service; returns what to wait for, or the response where a handler
/// has one.
#[pyfunction]
pub fn aio_begin<'py>(
    client: &Bound<'py, BaseClient>,
    index: usize,
    params: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = client.py();
    let (call, outgoing) = match Call::begin::<BackgroundBodies>(client, index, params)? {
        Begun::Answered(response) => return Ok(response),
        Begun::Ready(call, outgoing) => (call, outgoing),
    };
    let graph = &call.core().entry.graph;
    let initial = events::initial_stream(graph, call.operation())
        .map(|(shape, place)| graph.key(py, shape, place).clone().unbind());
    let mut pending = bridge::begin(py, |shared, number| {
        let control = Control {
            steps: call
                .hooks
                .as_ref()
                .map(PythonHooks::steps)
                .unwrap_or_default(),
            hooks: call.hooks.is_some().then(|| asker(shared, number)),
            outbound: outgoing.outbound,
            stream: outgoing.stream,
        };
        let done = bringing(shared, number, |step, sent| step.sent(sent));
        let transport = &call.core().transport;
        let ticket = transport
            .start(call.prepared(), outgoing.request, control, done)
            .map_err(|error| raise::transport_error(py, &error))?;
        Ok(Box::new(Pending {
            call: Some(call),
            ticket: Some(ticket),
            sent: None,
            asked: None,
        }))
    })?;
    pending.initial = initial;
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
