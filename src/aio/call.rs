//! A call of an operation in an event loop: begun there, sent by the driving thread, ended there.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict};

use ferroboto_transport::{
    Asked, BackgroundBody, Body, Control, Done, Response, Result as Sent, Ticket,
};

use super::bridge::{self, Shared};
use super::stream::BackgroundBodies;
use crate::client::base::BaseClient;
use crate::client::call::{Begun, Call, Outgoing};
use crate::client::features;
use crate::client::hooks::PythonHooks;
use crate::client::raise;
use crate::imports;
use crate::interpreter;
use crate::wire::events;

/// What something that a loop waits for does when something has come for it.
pub trait Step: Send + Sync {
    /// The end of a call's sending.
    fn sent(&mut self, _sent: Sent<Response<Body<BackgroundBody>>>) {}

    /// A question to a call's hooks.
    fn asked(&mut self, _asked: Asked) {}

    /// The hooks of a call are back from the thread that asked them.
    fn returned(&mut self, _hooks: PythonHooks) {}

    /// The end of a call that another thread has ended.
    fn ended(&mut self, _ended: PyResult<Py<PyAny>>) {}

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
    /// Whether another thread has the hooks of the call, or ends it.
    lent: bool,
    /// The loop that runs the coroutines of its handlers, where there are some.
    event_loop: Option<Py<PyAny>>,
    ended: Option<PyResult<Py<PyAny>>>,
    shared: Arc<Shared>,
    number: u64,
}

impl Pending {
    /// Asks the hooks on another thread: some of them wait for the network, which would stop the loop.
    fn lend(&mut self, asked: Asked, mut hooks: PythonHooks) {
        self.lent = true;
        let (shared, number) = (Arc::clone(&self.shared), self.number);
        let event_loop = self.event_loop_of_thread();
        std::thread::spawn(move || {
            within(event_loop, |_| asked.answer(&mut hooks));
            shared.bring(number, |step| step.returned(hooks));
        });
    }

    /// Ends the call on another thread, where handlers that this loop has to run see the end.
    fn end_elsewhere(&mut self, call: Box<Call>, sent: Sent<Response<Body<BackgroundBody>>>) {
        self.lent = true;
        let (shared, number) = (Arc::clone(&self.shared), self.number);
        let event_loop = self.event_loop_of_thread();
        std::thread::spawn(move || {
            let ended = within(event_loop, |py| {
                let ended = call.end::<BackgroundBodies>(py, sent, None);
                ended.map(Bound::unbind)
            });
            shared.bring(number, |step| step.ended(ended));
        });
    }

    fn event_loop_of_thread(&self) -> Option<Py<PyAny>> {
        let event_loop = self.event_loop.as_ref()?;
        Some(interpreter::attach(|py| event_loop.clone_ref(py)))
    }
}

/// Does `work` while a loop runs the coroutines of handlers that this thread calls.
fn within<T>(event_loop: Option<Py<PyAny>>, work: impl FnOnce(Python<'_>) -> T) -> T {
    // Attached all the time, since Python's variables of a thread are those of one attachment.
    interpreter::attach(|py| {
        if let Some(event_loop) = event_loop {
            let enter = imports::AWAITED
                .get(py)
                .and_then(|module| module.getattr("enter"));
            // Without it handlers return coroutines, as those of blocking clients do.
            let _ = enter.and_then(|enter| enter.call1((event_loop,)));
        }
        work(py)
    })
}

impl Step for Pending {
    fn sent(&mut self, sent: Sent<Response<Body<BackgroundBody>>>) {
        self.sent = Some(sent);
    }

    fn asked(&mut self, asked: Asked) {
        self.asked = Some(asked);
    }

    fn returned(&mut self, hooks: PythonHooks) {
        self.lent = false;
        if let Some(call) = &mut self.call {
            call.hooks = Some(hooks);
        }
    }

    fn ended(&mut self, ended: PyResult<Py<PyAny>>) {
        self.ended = Some(ended);
    }

    fn go_on(&mut self, py: Python<'_>) -> Option<PyResult<Py<PyAny>>> {
        if let Some(ended) = self.ended.take() {
            return Some(ended);
        }
        if self.lent {
            return None;
        }
        let call = self.call.as_mut()?;
        if let Some(asked) = self.asked.take() {
            // No thread can ask them while the interpreter ends.
            let waits = (self.event_loop.is_some()
                || call.core().handlers_wait.load(Ordering::Relaxed))
                && !interpreter::is_ending();
            match (&mut call.hooks, waits) {
                (Some(hooks), false) => asked.answer(hooks),
                (hooks, _) => {
                    if let Some(hooks) = hooks.take() {
                        self.lend(asked, hooks);
                        return None;
                    }
                }
            }
        }
        let sent = self.sent.take()?;
        let call = self.call.take()?;
        if self.event_loop.is_some() && call.hooks.is_some() && !interpreter::is_ending() {
            self.end_elsewhere(call, sent);
            return None;
        }
        let ended = call.end::<BackgroundBodies>(py, sent, None);
        Some(ended.map(Bound::unbind))
    }

    fn cancel(&mut self) {
        if let Some(ticket) = &self.ticket {
            ticket.cancel();
        }
    }
}

/// A call that is ready to be sent, whose handlers are coroutine functions.
#[pyclass(frozen, module = "ferroboto.aio")]
pub struct Prepared(Mutex<Option<(Box<Call>, Outgoing)>>);

/// Begins the operation at an index of a client's service; returns what to wait for, or the response where a handler
/// has one. Nothing where it would have to wait for credentials first, unless that has been done; `False` where handlers
/// are coroutine functions.
#[pyfunction]
pub fn aio_begin<'py>(
    client: &Bound<'py, BaseClient>,
    index: usize,
    params: &Bound<'py, PyDict>,
    waited: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let py = client.py();
    let core = &client.get().core;
    if !waited
        && let Some(addressing) = core.addressing(py)?
        && addressing.waits_for_account()
    {
        return Ok(py.None().into_bound(py));
    }
    if core.listening.awaits() {
        return Ok(PyBool::new(py, false).to_owned().into_any());
    }
    let around = features::around(py)?;
    match Call::begin::<BackgroundBodies>(client, index, params, around)? {
        Begun::Answered(response) => Ok(response),
        Begun::Ready(call, outgoing) => start(py, call, outgoing, None),
    }
}

/// Prepares a call for `aio_start`, on a thread that may wait for the handlers. Returns the response where one has it.
#[pyfunction]
pub fn aio_prepare<'py>(
    client: &Bound<'py, BaseClient>,
    index: usize,
    params: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = client.py();
    let around = features::around(py)?;
    match Call::begin::<BackgroundBodies>(client, index, params, around)? {
        Begun::Answered(response) => Ok(response),
        Begun::Ready(call, outgoing) => {
            let prepared = Prepared(Mutex::new(Some((call, outgoing))));
            Ok(Bound::new(py, prepared)?.into_any())
        }
    }
}

/// Sends a call that is prepared, in the loop of this thread, which runs the coroutines of its handlers.
#[pyfunction]
pub fn aio_start<'py>(prepared: &Bound<'py, Prepared>) -> PyResult<Bound<'py, PyAny>> {
    let py = prepared.py();
    let mut prepared = prepared
        .get()
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let Some((call, outgoing)) = prepared.take() else {
        return Err(PyRuntimeError::new_err("the call was sent before"));
    };
    let event_loop = imports::GET_RUNNING_LOOP.get(py)?.call0()?.unbind();
    start(py, call, outgoing, Some(event_loop))
}

fn start(
    py: Python<'_>,
    call: Box<Call>,
    outgoing: Outgoing,
    event_loop: Option<Py<PyAny>>,
) -> PyResult<Bound<'_, PyAny>> {
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
            lent: false,
            event_loop,
            ended: None,
            shared: Arc::clone(shared),
            number,
        }))
    })?;
    pending.initial = initial;
    Ok(Bound::new(py, pending)?.into_any())
}

/// Waits for credentials whose account is part of the endpoint of a client's calls. Not for the thread of a loop.
#[pyfunction]
pub fn aio_wait(client: &Bound<'_, BaseClient>) -> PyResult<()> {
    let py = client.py();
    match client.get().core.addressing(py)? {
        Some(addressing) => addressing.fetch_account(py),
        None => Ok(()),
    }
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
