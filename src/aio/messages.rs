//! The messages of a request, on their way from an event loop to the transport.

use pyo3::prelude::*;
use pyo3::types::PyBool;

use ferroboto_transport::{MessageSender, Result as Sent, Ticket};

use super::bridge;
use super::call::{Step, bringing};
use crate::client::messages::MessageSink;
use crate::client::raise;

/// An event that waits for room.
struct Sending {
    sender: MessageSender,
    ticket: Ticket,
    filled: Option<Sent<()>>,
}

impl Step for Sending {
    fn filled(&mut self, filled: Sent<()>) {
        self.filled = Some(filled);
    }

    fn go_on(&mut self, py: Python<'_>) -> Option<PyResult<Py<PyAny>>> {
        let taken = self.filled.take()?.is_ok() && !self.sender.is_closed();
        Some(Ok(PyBool::new(py, taken).to_owned().into_any().unbind()))
    }

    fn cancel(&mut self) {
        self.ticket.cancel();
    }
}

/// Begins to send an event; gives what to wait for, or at once whether the stream goes on.
#[pyfunction]
pub fn aio_send<'py>(
    sink: &Bound<'py, MessageSink>,
    event: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = sink.py();
    let message = sink.get().message(event)?;
    let Some(sender) = sink.get().sender() else {
        return Ok(PyBool::new(py, false).to_owned().into_any());
    };
    let message = match sender.try_send(message) {
        Ok(goes_on) => return Ok(PyBool::new(py, goes_on).to_owned().into_any()),
        Err(message) => message,
    };
    let pending = bridge::begin(py, |shared, number| {
        let done = bringing(shared, number, |step, filled| step.filled(filled));
        let ticket = sender
            .start_send(message, done)
            .map_err(|error| raise::transport_error(py, &error))?;
        Ok(Box::new(Sending {
            sender,
            ticket,
            filled: None,
        }))
    })?;
    Ok(Bound::new(py, pending)?.into_any())
}
