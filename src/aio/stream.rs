//! The raw stream under an `AioStreamingBody`: bytes that arrive in the background as they are asked for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::{Buf as _, Bytes};
use http::HeaderMap;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;

use ferroboto_transport::{BackgroundBody, Error, Result as Sent};

use super::bridge;
use super::call::{Step, bringing};
use crate::client::call::Bodies;
use crate::client::messages::CallMessages;
use crate::client::raise;
use crate::client::stream::{append, headers_of};
use crate::imports;
use crate::wire::response::header_text;
use crate::wire::values::bytes_of;

/// A response's body, not yet read.
#[pyclass(frozen, module = "ferroboto.aio.response")]
pub struct AioRawStream {
    state: Arc<Mutex<State>>,
    headers: HeaderMap,
}

#[derive(Default)]
struct State {
    body: Option<Arc<BackgroundBody>>,
    /// The call is not over, and with it the connection.
    pending: bool,
    /// A body that was all there.
    ahead: Bytes,
    position: u64,
    closed: bool,
}

impl State {
    fn take(&mut self, wanted: usize, some: bool, partial: bool) -> Sent<Vec<u8>> {
        let part = if self.ahead.is_empty() {
            match &self.body {
                Some(body) => body.take(wanted, some, partial)?,
                None => Vec::new(),
            }
        } else {
            let length = wanted.min(self.ahead.len());
            let mut part = Vec::new();
            append(&mut part, &self.ahead[..length])?;
            self.ahead.advance(length);
            part
        };
        self.position += part.len() as u64;
        Ok(part)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn streaming_body<'py>(
    py: Python<'py>,
    state: State,
    headers: &HeaderMap,
) -> PyResult<Bound<'py, PyAny>> {
    let raw = AioRawStream {
        state: Arc::new(Mutex::new(state)),
        headers: headers.clone(),
    };
    let length = header_text(py, headers, "content-length");
    BackgroundBodies::class(py)?.call1((raw, length))
}

/// Bodies of a client for asyncio.
pub struct BackgroundBodies;

impl Bodies for BackgroundBodies {
    const IN_LOOP: bool = true;

    type Stream = BackgroundBody;

    fn of_stream<'py>(
        py: Python<'py>,
        body: BackgroundBody,
        headers: &HeaderMap,
    ) -> PyResult<Bound<'py, PyAny>> {
        let state = State {
            body: Some(Arc::new(body)),
            ..State::default()
        };
        streaming_body(py, state, headers)
    }

    fn of_bytes<'py>(
        py: Python<'py>,
        bytes: &Bytes,
        headers: &HeaderMap,
    ) -> PyResult<Bound<'py, PyAny>> {
        let state = State {
            ahead: bytes.clone(),
            ..State::default()
        };
        streaming_body(py, state, headers)
    }

    fn pending(py: Python<'_>) -> PyResult<Py<PyAny>> {
        let raw = AioRawStream {
            state: Arc::new(Mutex::new(State {
                pending: true,
                ..State::default()
            })),
            headers: HeaderMap::new(),
        };
        Ok(Py::new(py, raw)?.into_any())
    }

    fn attach(pending: &Bound<'_, PyAny>, body: BackgroundBody) -> PyResult<()> {
        let mut state = lock(&pending.cast::<AioRawStream>()?.get().state);
        state.pending = false;
        if !state.closed {
            state.body = Some(Arc::new(body));
        }
        Ok(())
    }

    fn class(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let class = imports::AIO_STREAMING_BODY.get(py)?;
        Ok(class.clone())
    }

    fn pump(py: Python<'_>, messages: &CallMessages) -> PyResult<()> {
        imports::AIO_PUMP
            .get(py)?
            .getattr("start")?
            .call1((&messages.events, &messages.sink))
            .map(drop)
    }
}

/// A read that a loop waits for.
struct Reading {
    state: Arc<Mutex<State>>,
    wanted: usize,
    some: bool,
    partial: bool,
    filled: Option<Sent<()>>,
}

impl Step for Reading {
    fn filled(&mut self, filled: Sent<()>) {
        self.filled = Some(filled);
    }

    fn go_on(&mut self, py: Python<'_>) -> Option<PyResult<Py<PyAny>>> {
        let filled = self.filled.take()?;
        let taken =
            filled.and_then(|()| lock(&self.state).take(self.wanted, self.some, self.partial));
        Some(given(py, taken))
    }

    fn cancel(&mut self) {}
}

fn given(py: Python<'_>, taken: Sent<Vec<u8>>) -> PyResult<Py<PyAny>> {
    let bytes = taken.map_err(|error: Error| raise::transport_error(py, &error))?;
    Ok(bytes_of(py, &bytes)?.into_any().unbind())
}

#[pymethods]
impl AioRawStream {
    /// Begins to read up to `amt` bytes, or all that is left; with `some`, as many of them as come first. Gives
    /// what to wait for, or the bytes where they are there.
    #[pyo3(signature = (amt=None, some=false))]
    fn begin_read<'py>(
        &self,
        py: Python<'py>,
        amt: Option<i64>,
        some: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let wanted = amt
            .and_then(|amt| usize::try_from(amt).ok())
            .unwrap_or(usize::MAX);
        let partial = wanted != usize::MAX;
        let body = {
            let state = lock(&self.state);
            if state.pending {
                let text = "the body can be read once the call has returned";
                return Err(PyRuntimeError::new_err(text));
            }
            state.body.clone().filter(|_| state.ahead.is_empty())
        };
        let Some(body) = body else {
            return Ok(given(py, lock(&self.state).take(wanted, some, partial))?.into_bound(py));
        };
        let mut waits = true;
        let pending = bridge::begin(py, |shared, number| {
            let done = bringing(shared, number, |step, filled| step.filled(filled));
            waits = body
                .fill(wanted, some, done)
                .map_err(|error| raise::transport_error(py, &error))?;
            Ok(Box::new(Reading {
                state: Arc::clone(&self.state),
                wanted,
                some,
                partial,
                filled: None,
            }))
        })?;
        if waits {
            return Ok(Bound::new(py, pending)?.into_any());
        }
        let pending = Bound::new(py, pending)?;
        pending.call_method0("cancel")?;
        Ok(given(py, lock(&self.state).take(wanted, some, partial))?.into_bound(py))
    }

    /// Whether this is a stream that can be read, as urllib3's say of themselves when they are closed, too.
    #[allow(clippy::unused_self)] // a method in Python
    fn readable(&self) -> bool {
        true
    }

    /// How many bytes were read.
    fn tell(&self) -> u64 {
        lock(&self.state).position
    }

    /// Gives the connection up.
    fn close(&self) {
        let mut state = lock(&self.state);
        if let Some(body) = state.body.take() {
            body.close();
        }
        state.ahead = Bytes::new();
        state.closed = true;
    }

    /// Whether the stream was closed.
    #[getter]
    fn closed(&self) -> bool {
        lock(&self.state).closed
    }

    /// The response's headers, by names of any case; none where the body began before them.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        headers_of(py, &self.headers)
    }

    /// Limits the wait for the next bytes, in seconds.
    fn set_timeout(&self, seconds: Option<f64>) -> PyResult<()> {
        let timeout = seconds
            .map(Duration::try_from_secs_f64)
            .transpose()
            .map_err(|_| PyValueError::new_err("Timeout value out of range"))?;
        if let Some(body) = &lock(&self.state).body {
            body.set_read_timeout(timeout);
        }
        Ok(())
    }
}
