//! Ctrl-C during a call: signals are looked at between slices of waiting.

use ferroboto_transport::Interrupt;
use pyo3::prelude::*;

/// Asks Python for signals, and keeps what a handler raised.
#[derive(Default)]
pub struct PythonSignals {
    raised: Option<PyErr>,
}

impl PythonSignals {
    /// What a signal handler raised, usually `KeyboardInterrupt`.
    pub fn into_raised(self) -> Option<PyErr> {
        self.raised
    }
}

impl Interrupt for PythonSignals {
    fn interrupted(&mut self) -> bool {
        if self.raised.is_none() {
            self.raised = Python::attach(|py| py.check_signals().err());
        }
        self.raised.is_some()
    }
}
