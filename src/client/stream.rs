//! The raw stream under a `StreamingBody`: bytes pulled from the open connection as they are asked
//! for.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use bytes::{Buf, Bytes};
use http::HeaderMap;
use pyo3::exceptions::{PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::MutexExt as _;
use pyo3::types::{PyBytes, PyList, PyMemoryView, PySlice, PyTuple};

use ferroboto_transport::{BodyReader, Error, Interrupt as _};

use super::call::Bodies;
use super::interrupt::PythonSignals;
use super::messages::{self, CallMessages};
use super::raise;
use super::sockets;
use crate::imports;
use crate::interpreter;
use crate::wire::response::{header_dict, header_text};
use crate::wire::values::bytes_of;

/// A body of fewer bytes is not worth the care.
const SMALL: usize = 64 * 1024;
/// A `Content-Length` is believed up to here when memory is set aside for a body.
const TRUSTED_LENGTH: usize = 256 * 1024 * 1024;
/// How long a greenlet sleeps while another one reads, in seconds.
const NAP: f64 = 0.002;

/// A response's body, not yet read.
#[pyclass(frozen, module = "ferroboto.response")]
pub struct RawStream {
    state: Mutex<State>,
    headers: HeaderMap,
    /// The thread that waits for the connection.
    reads: AtomicUsize,
}

struct State {
    reader: Option<BodyReader>,
    /// The call is not over, and with it the connection.
    pending: bool,
    /// What has arrived and was not asked for yet.
    ahead: Bytes,
    position: u64,
    closed: bool,
}

/// Headers as users hold them.
pub fn headers_of<'py>(py: Python<'py>, headers: &HeaderMap) -> PyResult<Bound<'py, PyAny>> {
    imports::AWS_REQUEST
        .get(py)?
        .getattr("HeadersDict")?
        .call1((header_dict(py, headers)?,))
}

fn streaming_body<'py>(
    py: Python<'py>,
    state: State,
    headers: &HeaderMap,
) -> PyResult<Bound<'py, PyAny>> {
    let raw = RawStream::new(state, headers.clone());
    let length = header_text(py, headers, "content-length");
    imports::RESPONSE
        .get(py)?
        .getattr("StreamingBody")?
        .call1((raw, length))
}

/// Bodies of a blocking client.
pub struct BlockingBodies;

impl Bodies for BlockingBodies {
    const IN_LOOP: bool = false;

    type Stream = BodyReader;

    fn of_stream<'py>(
        py: Python<'py>,
        mut reader: BodyReader,
        headers: &HeaderMap,
    ) -> PyResult<Bound<'py, PyAny>> {
        let state = match reader.take_arrived() {
            Some(bytes) => State::new(None, bytes),
            None => State::new(Some(reader), Bytes::new()),
        };
        streaming_body(py, state, headers)
    }

    fn of_bytes<'py>(
        py: Python<'py>,
        bytes: &Bytes,
        headers: &HeaderMap,
    ) -> PyResult<Bound<'py, PyAny>> {
        streaming_body(py, State::new(None, bytes.clone()), headers)
    }

    fn pending(py: Python<'_>) -> PyResult<Py<PyAny>> {
        let mut state = State::new(None, Bytes::new());
        state.pending = true;
        let raw = RawStream::new(state, HeaderMap::new());
        Ok(Py::new(py, raw)?.into_any())
    }

    fn attach(pending: &Bound<'_, PyAny>, mut reader: BodyReader) -> PyResult<()> {
        let mut state = pending.cast::<RawStream>()?.get().lock(pending.py())?;
        state.pending = false;
        if state.closed {
            reader.close();
        } else {
            state.reader = Some(reader);
        }
        Ok(())
    }

    fn class(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        imports::RESPONSE.get(py)?.getattr("StreamingBody")
    }

    fn pump(py: Python<'_>, messages: &CallMessages) -> PyResult<()> {
        messages::pump(py, messages)
    }
}

impl State {
    fn new(reader: Option<BodyReader>, ahead: Bytes) -> Self {
        Self {
            reader,
            pending: false,
            ahead,
            position: 0,
            closed: false,
        }
    }
}

impl State {
    /// Takes up to `wanted` bytes, waiting until there are so many or the body ends. Where it ends
    /// too early, `partial` gives what there is.
    fn take(
        &mut self,
        wanted: usize,
        partial: bool,
        signals: &mut PythonSignals,
    ) -> ferroboto_transport::Result<Vec<u8>> {
        let mut all = Vec::new();
        loop {
            let part = wanted.saturating_sub(all.len()).min(self.ahead.len());
            append(&mut all, &self.ahead[..part])?;
            self.ahead.advance(part);
            let missing = wanted.saturating_sub(all.len());
            let before = all.len();
            let more = match &mut self.reader {
                Some(reader) if missing >= SMALL => reader.fill(&mut all, wanted, signals),
                Some(reader) if missing > 0 => reader.next_chunk(signals).map(|next| {
                    self.ahead = next.unwrap_or_default();
                }),
                _ => break,
            };
            match more {
                Err(Error::IncompleteRead { .. }) if partial => self.reader = None,
                Err(error) => return Err(error.of_read(all.len())),
                Ok(()) if all.len() == before && self.ahead.is_empty() => self.reader = None,
                Ok(()) => {}
            }
        }
        if all.len() > wanted {
            let mut excess = Vec::new();
            append(&mut excess, &all[wanted..])?;
            self.ahead = excess.into();
            all.truncate(wanted);
        }
        self.position += all.len() as u64;
        Ok(all)
    }

    /// Fills `target` with what comes, as far as the body reaches; how much that is.
    fn take_into(
        &mut self,
        target: &mut [u8],
        signals: &mut PythonSignals,
    ) -> ferroboto_transport::Result<usize> {
        let mut filled = 0;
        while filled < target.len() {
            if self.ahead.is_empty() {
                let Some(reader) = &mut self.reader else {
                    break;
                };
                match reader.next_chunk(signals) {
                    Ok(Some(chunk)) => self.ahead = chunk,
                    Ok(None) => self.reader = None,
                    Err(error) => return Err(error.of_read(filled)),
                }
            }
            let part = self.ahead.len().min(target.len() - filled);
            target[filled..filled + part].copy_from_slice(&self.ahead[..part]);
            self.ahead.advance(part);
            filled += part;
        }
        self.position += filled as u64;
        Ok(filled)
    }

    /// Gives the connection up.
    fn close(&mut self) {
        if let Some(mut reader) = self.reader.take() {
            reader.close();
        }
        self.ahead = Bytes::new();
        self.closed = true;
    }

    /// How much is left, where the body says so and is believed.
    fn left(&self) -> Option<usize> {
        let reader = self.reader.as_ref()?;
        let left = reader.content_length()?.checked_sub(reader.bytes_read())?;
        let left = usize::try_from(left).ok()?.checked_add(self.ahead.len())?;
        (SMALL..=TRUSTED_LENGTH).contains(&left).then_some(left)
    }
}

/// A number of this thread, which is never 0.
fn this_thread() -> usize {
    thread_local!(static PLACE: u8 = const { 0 });
    PLACE.with(|place| std::ptr::from_ref(place) as usize)
}

impl RawStream {
    fn new(state: State, headers: HeaderMap) -> Self {
        Self {
            state: Mutex::new(state),
            headers,
            reads: AtomicUsize::new(0),
        }
    }

    /// Whether this thread is in the middle of reading: a signal handler came in between.
    fn is_read_here(&self) -> bool {
        self.reads.load(Ordering::Relaxed) == this_thread()
    }

    /// What has arrived of the body, and the reader of the rest; nothing is left here.
    pub fn take_parts(&self, py: Python<'_>) -> PyResult<(Bytes, Option<BodyReader>)> {
        let mut state = self.lock(py)?;
        Ok((std::mem::take(&mut state.ahead), state.reader.take()))
    }

    /// Waits for the reader, without the interpreter, which the reader needs to look for signals. Where the program has
    /// replaced Python's sockets, the reader may be a greenlet of this thread.
    fn lock(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, State>> {
        loop {
            match self.state.try_lock() {
                Ok(state) => return Ok(state),
                Err(TryLockError::Poisoned(error)) => return Ok(error.into_inner()),
                Err(TryLockError::WouldBlock) if sockets::are_replaced(py) => {
                    sockets::sleep(py)?.call1((NAP,))?;
                }
                Err(TryLockError::WouldBlock) => {
                    if self.is_read_here() {
                        let text = "reentrant call inside the body of a response";
                        return Err(PyRuntimeError::new_err(text));
                    }
                    let state = self.state.lock_py_attached(py);
                    return Ok(state.unwrap_or_else(PoisonError::into_inner));
                }
            }
        }
    }

    fn take(&self, py: Python<'_>, wanted: usize, partial: bool) -> PyResult<Vec<u8>> {
        self.waiting(py, |state, signals| state.take(wanted, partial, signals))
    }

    /// Reads all that is left into one `bytes` as it arrives, so that it is never there twice.
    fn read_all<'py>(&self, py: Python<'py>, left: usize) -> PyResult<Bound<'py, PyBytes>> {
        let mut filled = 0;
        let bytes = PyBytes::new_with(py, left, |target| {
            // Somebody else may have read in between: then there is less.
            filled = self.waiting(py, |state, signals| state.take_into(target, signals))?;
            Ok(())
        })?;
        if filled < left {
            return bytes_of(py, &bytes.as_bytes()[..filled]);
        }
        // The end is behind the last byte: the connection may serve another call.
        self.take(py, usize::MAX, false).map(|_| bytes)
    }

    /// What was asked for, if it has arrived or nothing more will, and nobody else is reading: then nothing has to wait,
    /// and no other thread has to get the interpreter meanwhile.
    fn at_hand<'py>(
        &self,
        py: Python<'py>,
        wanted: usize,
    ) -> Option<PyResult<Bound<'py, PyBytes>>> {
        let mut state = self.state.try_lock().ok()?;
        let may_wait = state.reader.is_some() && (wanted == 0 || wanted > state.ahead.len());
        if state.pending || may_wait {
            return None;
        }
        let length = wanted.min(state.ahead.len());
        let bytes = bytes_of(py, &state.ahead[..length]);
        state.ahead.advance(length);
        state.position += length as u64;
        Some(bytes)
    }

    /// Does what may have to wait for the connection.
    fn waiting<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut State, &mut PythonSignals) -> ferroboto_transport::Result<T> + Send,
    ) -> PyResult<T> {
        let mut signals = PythonSignals::new(py);
        if self.lock(py)?.pending {
            let text = "the body can be read once the call has returned";
            return Err(PyRuntimeError::new_err(text));
        }
        let done = if signals.sockets().is_some() {
            let mut state = self.lock(py)?;
            work(&mut state, &mut signals)
        } else {
            interpreter::detach(py, || {
                let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
                self.reads.store(this_thread(), Ordering::Relaxed);
                let done = work(&mut state, &mut signals);
                self.reads.store(0, Ordering::Relaxed);
                done
            })
        };
        done.map_err(|error| match signals.into_raised() {
            Some(raised) => raised,
            None => raise::transport_error(py, &error),
        })
    }
}

/// Appends bytes for which there may be no memory.
pub fn append(into: &mut Vec<u8>, bytes: &[u8]) -> ferroboto_transport::Result<()> {
    into.try_reserve(bytes.len()).map_err(|_| Error::NoMemory)?;
    into.extend_from_slice(bytes);
    Ok(())
}

#[pymethods]
impl RawStream {
    /// Up to `amt` bytes, or all that is left.
    #[pyo3(signature = (amt=None))]
    fn read<'py>(&self, py: Python<'py>, amt: Option<i64>) -> PyResult<Bound<'py, PyBytes>> {
        let wanted = amt
            .and_then(|amt| usize::try_from(amt).ok())
            .unwrap_or(usize::MAX);
        if let Some(bytes) = self.at_hand(py, wanted) {
            return bytes;
        }
        if wanted == usize::MAX {
            let left = self.lock(py)?.left();
            if let Some(left) = left {
                return self.read_all(py, left);
            }
        }
        // Who asks for a part gets what there is; the streaming body counts it.
        bytes_of(py, &self.take(py, wanted, wanted != usize::MAX)?)
    }

    /// The next piece as it came; nothing at the end.
    fn piece<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let piece = self.waiting(py, |state, signals| {
            if !state.ahead.is_empty() {
                return Ok(Some(std::mem::take(&mut state.ahead)));
            }
            match &mut state.reader {
                Some(reader) => reader.next_chunk(signals),
                None => Ok(None),
            }
        })?;
        piece.map(|piece| bytes_of(py, &piece)).transpose()
    }

    /// Fills a writable buffer as far as the body reaches.
    fn readinto(&self, py: Python<'_>, buffer: &Bound<'_, PyAny>) -> PyResult<usize> {
        let view = PyMemoryView::from(buffer)?.call_method1("cast", ("B",))?;
        if view.getattr("readonly")?.is_truthy()? {
            return Err(PyTypeError::new_err(
                "readinto() argument must be read-write bytes-like object",
            ));
        }
        let bytes = bytes_of(py, &self.take(py, view.len()?, true)?)?;
        let length = bytes.len()?;
        view.set_item(PySlice::new(py, 0, isize::try_from(length)?, 1), bytes)?;
        Ok(length)
    }

    /// The lines that are left.
    fn readlines<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let rest = self.take(py, usize::MAX, false)?;
        // Lines of binary files end at a newline only.
        let lines = PyList::empty(py);
        for line in rest.split_inclusive(|byte| *byte == b'\n') {
            lines.append(bytes_of(py, line)?)?;
        }
        Ok(lines.into_any())
    }

    /// Whether this is a stream that can be read, as urllib3's say of themselves when they are closed, too.
    #[allow(clippy::unused_self)] // a method in Python
    fn readable(&self) -> bool {
        true
    }

    /// How many bytes were read.
    fn tell(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.lock(py)?.position)
    }

    /// Gives the connection up.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.lock(py)?.close();
        Ok(())
    }

    /// Whether the stream was closed.
    #[getter]
    fn closed(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.lock(py)?.closed)
    }

    /// Whether the call is not over, and nothing can be read yet.
    #[getter]
    fn _is_pending(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.lock(py)?.pending)
    }

    /// The response's headers, by names of any case; none where the body began before them.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        headers_of(py, &self.headers)
    }

    /// Limits the wait for the next bytes, in seconds.
    fn set_timeout(&self, py: Python<'_>, seconds: Option<f64>) -> PyResult<()> {
        let timeout = seconds
            .map(Duration::try_from_secs_f64)
            .transpose()
            .map_err(|_| PyValueError::new_err("Timeout value out of range"))?;
        if let Some(reader) = &mut self.lock(py)?.reader {
            reader.set_read_timeout(timeout);
        }
        Ok(())
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        self.close(py)
    }
}
