//! What ends a call before its time: signals, Ctrl-C among them, and a sign that threads watch. Both are looked at
//! between slices of waiting.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ferroboto_transport::{self as transport, Interrupt, ProgramSockets};
use pyo3::exceptions::PyInterruptedError;
use pyo3::prelude::*;

use super::sockets::{self, PythonSockets};
use crate::interpreter;

thread_local! {
    /// The sign that this thread watches.
    static WATCHED: RefCell<Option<Arc<AtomicBool>>> = const { RefCell::new(None) };
}

/// Ends the calls of all threads that watch it.
#[pyclass(frozen, module = "ferroboto._map.calls")]
pub struct StopSign(Arc<AtomicBool>);

impl StopSign {
    /// Is set when the calls have to end.
    pub fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.0)
    }
}

#[pymethods]
impl StopSign {
    #[new]
    fn new() -> Self {
        Self(Arc::default())
    }

    /// Ends the calls.
    fn set(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether it was set.
    fn is_set(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    /// Has the calls of this thread watch it, for as long as the thread lives.
    fn watch(&self) {
        WATCHED.set(Some(Arc::clone(&self.0)));
    }

    /// Has the calls of this thread watch nothing.
    #[allow(clippy::unused_self)] // a method in Python, as its opposite
    fn unwatch(&self) {
        WATCHED.set(None);
    }
}

/// Whether another thread has asked for the end of this thread's calls.
fn stop_requested() -> bool {
    WATCHED.with_borrow(|sign| {
        sign.as_ref()
            .is_some_and(|sign| sign.load(Ordering::Acquire))
    })
}

/// Ends a call, and may know an exception to raise for it.
pub trait Raises: Interrupt + Send {
    /// What to raise.
    fn take_raised(&mut self) -> Option<PyErr>;

    /// Does what has to wait: without the interpreter, unless Python's sockets do the waiting. These may switch to
    /// another greenlet, which must find the interpreter as this one had it.
    fn waiting<T: Send>(&mut self, py: Python<'_>, work: impl FnOnce(&mut Self) -> T + Send) -> T {
        if self.sockets().is_some() {
            work(self)
        } else {
            interpreter::detach(py, || work(self))
        }
    }
}

/// Asks Python for signals, and keeps what a handler raised.
pub struct PythonSignals {
    raised: Option<PyErr>,
    /// Whether the program has replaced Python's sockets.
    sockets: bool,
}

impl PythonSignals {
    /// Looks whether the program has replaced Python's sockets, for what follows.
    pub fn new(py: Python<'_>) -> Self {
        Self {
            raised: None,
            sockets: sockets::are_replaced(py),
        }
    }

    /// For what has nothing to do with sockets of Python's.
    pub fn without_sockets() -> Self {
        Self {
            raised: None,
            sockets: false,
        }
    }

    /// What ended the call, usually `KeyboardInterrupt`.
    pub fn into_raised(self) -> Option<PyErr> {
        self.raised
    }
}

impl Raises for PythonSignals {
    fn take_raised(&mut self) -> Option<PyErr> {
        self.raised.take()
    }
}

impl Interrupt for PythonSignals {
    fn interrupted(&mut self) -> bool {
        if self.raised.is_none() {
            self.raised = if stop_requested() {
                Some(PyInterruptedError::new_err("the call was given up"))
            } else {
                // An interpreter that ends has no handlers any more; what it deletes may still make calls.
                interpreter::try_attach(|py| py.check_signals().err()).flatten()
            };
        }
        self.raised.is_some()
    }

    fn sockets(&self) -> Option<&'static dyn ProgramSockets> {
        self.sockets.then_some(&PythonSockets)
    }

    fn sleep(&mut self, delay: Duration) -> Option<transport::Result<()>> {
        let slept = interpreter::try_attach(|py| {
            let sleep = if self.sockets {
                Some(sockets::sleep(py)?)
            } else {
                sockets::replaced_sleep(py)?
            };
            let Some(sleep) = sleep else { return Ok(None) };
            sleep.call1((delay.as_secs_f64(),)).map(Some)?;
            Ok(Some(()))
        });
        match slept? {
            Ok(slept) => slept.map(Ok),
            Err(error) => {
                self.raised = Some(error);
                Some(Err(transport::Error::Interrupted))
            }
        }
    }
}
