//! A program's object as the source of a body: a file, anything with `read`, or an iterable.
//!
//! Regular files and bytes in memory are read without the interpreter; all other objects are read by their own
//! `read`, in the order and sizes in which boto3 reads them.

use std::any::Any;
use std::fs::File;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use pyo3::call::PyCallArgs;
use pyo3::exceptions::{PyAttributeError, PyException, PyOSError, PyRuntimeError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyByteArray, PyBytes, PyIterator, PyMemoryView, PyString};

use ferroboto_transport::{
    BodyFailure, BodySource, ChecksumAlgorithm, FileRange, Look, MemoryRange,
};

use crate::imports;
use crate::interpreter;

/// What Python's hashes say of what they cannot read.
const NO_BUFFER: &str = "object supporting the buffer API required";

/// What a source of a program has raised, for the end of its call.
#[derive(Clone, Default)]
pub struct BodyError(Arc<Mutex<Option<PyErr>>>);

impl BodyError {
    /// The exception, if there is one.
    pub fn taken(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn set(&self, error: PyErr) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }
}

/// A body that a program's object is read for.
pub struct PythonBody {
    pub(super) object: Py<PyAny>,
    reading: Reading,
    /// Where the object was when the call began.
    start: Option<Py<PyAny>>,
    length: Option<u64>,
    /// The loop that runs a `read` that is a coroutine.
    event_loop: Option<Py<PyAny>>,
    pub(super) raised: BodyError,
}

/// How an object is read.
enum Reading {
    /// By its `read`.
    Read,
    /// As an iterable, with its iterator once that exists.
    Iterate(Option<Py<PyIterator>>),
    /// By its descriptor.
    File(FileRange),
    /// From memory that it shares.
    Memory(MemoryRange),
}

/// The length of a body as boto3 finds it; nothing where it cannot.
fn length_of(object: &Bound<'_, PyAny>) -> PyResult<Option<u64>> {
    let py = object.py();
    if !object.is_truthy()? {
        return Ok(Some(0));
    }
    match object.len() {
        Ok(length) => return Ok(Some(length as u64)),
        Err(error)
            if error.is_instance_of::<PyTypeError>(py)
                || error.is_instance_of::<PyAttributeError>(py) => {}
        Err(error) => return Err(error),
    }
    if !object.hasattr(intern!(py, "seek"))? || !object.hasattr(intern!(py, "tell"))? {
        return Ok(None);
    }
    let measured = || -> PyResult<i64> {
        let start = object.call_method0(intern!(py, "tell"))?;
        object.call_method1(intern!(py, "seek"), (0, 2))?;
        let end = object.call_method0(intern!(py, "tell"))?;
        object.call_method1(intern!(py, "seek"), (&start,))?;
        end.sub(start)?.extract()
    };
    match measured() {
        Ok(length) => Ok(u64::try_from(length).ok()),
        Err(error) => {
            let unsupported = imports::IO.get(py)?.getattr("UnsupportedOperation")?;
            if error.matches(py, unsupported)? {
                return Ok(None);
            }
            Err(error)
        }
    }
}

impl PythonBody {
    pub(super) fn new(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = object.py();
        let reads = object.hasattr(intern!(py, "read"))?;
        if reads && let Some(event_loop) = loop_of(object)? {
            return Ok(Self::of_coroutines(object, event_loop));
        }
        let length = length_of(object)?;
        let start = match object.call_method0(intern!(py, "tell")) {
            Ok(start) => Some(start.unbind()),
            Err(error) if error.is_instance_of::<PyException>(py) => None,
            Err(error) => return Err(error),
        };
        let position = start
            .as_ref()
            .and_then(|start| start.extract::<u64>(py).ok());
        let reading = if !reads {
            Reading::Iterate(None)
        } else if let (Some(position), Some(length)) = (position, length)
            && let Some(reading) = Reading::native(object, position, length)?
        {
            reading
        } else {
            Reading::Read
        };
        Ok(Self {
            event_loop: None,
            object: object.clone().unbind(),
            reading,
            start,
            length,
            raised: BodyError::default(),
        })
    }

    /// A body whose `read` is a coroutine; its other methods may be, so that they are called only where the loop
    /// does not wait for them.
    fn of_coroutines(object: &Bound<'_, PyAny>, event_loop: Py<PyAny>) -> Self {
        Self {
            object: object.clone().unbind(),
            reading: Reading::Read,
            start: None,
            length: object.len().ok().map(|length| length as u64),
            event_loop: Some(event_loop),
            raised: BodyError::default(),
        }
    }

    /// Calls a method of the object, and awaits what a coroutine returns.
    fn call<'py>(
        &self,
        py: Python<'py>,
        name: &Bound<'py, PyString>,
        arguments: impl PyCallArgs<'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let returned = self.object.bind(py).call_method1(name, arguments)?;
        match &self.event_loop {
            Some(event_loop) if is_awaitable(&returned)? => awaited(returned, event_loop.bind(py)),
            _ => Ok(returned),
        }
    }

    /// Notes where the object is before anything is read of it, where nobody could wait for that before.
    fn note_start(&mut self, py: Python<'_>) -> PyResult<()> {
        if self.event_loop.is_some()
            && self.start.is_none()
            && self.object.bind(py).hasattr(intern!(py, "tell"))?
        {
            self.start = Some(self.call(py, intern!(py, "tell"), ())?.unbind());
        }
        Ok(())
    }

    /// The next piece of the object itself.
    fn read_object(&mut self, py: Python<'_>, into: &mut Vec<u8>, most: usize) -> PyResult<usize> {
        self.note_start(py)?;
        let object = self.object.bind(py);
        loop {
            let piece = match &mut self.reading {
                Reading::Iterate(iterator) => {
                    let iterator = match iterator {
                        Some(iterator) => iterator.bind(py).clone(),
                        None => iterator
                            .insert(object.try_iter()?.unbind())
                            .bind(py)
                            .clone(),
                    };
                    match iterator.into_iter().next() {
                        Some(piece) => piece?,
                        None => return Ok(0),
                    }
                }
                _ => {
                    let piece = object.call_method1(intern!(py, "read"), (most,))?;
                    let piece = match &self.event_loop {
                        Some(event_loop) => awaited(piece, event_loop.bind(py))?,
                        None => piece,
                    };
                    if !piece.is_truthy()? {
                        return Ok(0);
                    }
                    piece
                }
            };
            let before = into.len();
            append(&piece, into)?;
            if into.len() > before {
                return Ok(into.len() - before);
            }
        }
    }

    /// The next piece of the object for what is computed from it, which takes bytes only.
    fn look_object(
        &mut self,
        py: Python<'_>,
        into: &mut Vec<u8>,
        most: usize,
        purpose: Look,
    ) -> PyResult<usize> {
        self.note_start(py)?;
        let piece = self.call(py, intern!(py, "read"), (most,))?;
        let before = into.len();
        if piece.is_instance_of::<PyString>() || PyMemoryView::from(&piece).is_err() {
            let class = piece.get_type().name()?;
            return Err(PyTypeError::new_err(match purpose {
                Look::Chunk(_) if piece.is_none() => {
                    "object of type 'NoneType' has no len()".to_owned()
                }
                Look::Checksum(ChecksumAlgorithm::Crc32)
                | Look::Chunk(ChecksumAlgorithm::Crc32) => {
                    format!("a bytes-like object is required, not '{class}'")
                }
                _ if piece.is_instance_of::<PyString>() => {
                    "Strings must be encoded before hashing".to_owned()
                }
                _ => NO_BUFFER.to_owned(),
            }));
        }
        append(&piece, into)?;
        Ok(into.len() - before)
    }

    /// Where boto3 would have left an object that was read without its doing.
    pub(super) fn reached(&self, py: Python<'_>) -> Option<u64> {
        let read = match &self.reading {
            Reading::File(range) => range.bytes_read(),
            Reading::Memory(range) => range.bytes_read() as u64,
            Reading::Read | Reading::Iterate(_) => return None,
        };
        let start = self.start.as_ref()?.extract::<u64>(py).ok()?;
        (read > 0).then_some(start + read)
    }

    /// Puts the object where it was when the call began.
    fn seek_to_start(&self, py: Python<'_>) -> PyResult<()> {
        match &self.start {
            Some(start) => self.call(py, intern!(py, "seek"), (start,))?,
            None => self.call(py, intern!(py, "seek"), (0,))?,
        };
        Ok(())
    }

    /// What the transport learns of an exception; the exception itself is kept for the end of the call.
    fn failed(&self, py: Python<'_>, error: PyErr) -> BodyFailure {
        let text = error.value(py).to_string();
        let failure = if !error.is_instance_of::<PyException>(py) {
            BodyFailure::Stopped
        } else if error.is_instance_of::<PyOSError>(py) {
            BodyFailure::Broken(text)
        } else {
            BodyFailure::Failed(text)
        };
        self.raised.set(error);
        failure
    }
}

impl Reading {
    /// How an object can be read without the interpreter, if it can.
    fn native(object: &Bound<'_, PyAny>, position: u64, length: u64) -> PyResult<Option<Self>> {
        let py = object.py();
        let class = object.get_type();
        if class.is(imports::BYTES_IO.get(py)?) {
            let all = object.call_method0(intern!(py, "getvalue"))?;
            let all = Bytes::from_owner(PyBackedBytes::from(all.cast_into::<PyBytes>()?));
            let start = usize::try_from(position).map_or(all.len(), |start| start.min(all.len()));
            return Ok(Some(Self::Memory(MemoryRange::new(all.slice(start..)))));
        }
        if !class.is(imports::BUFFERED_READER.get(py)?) && !class.is(imports::FILE_IO.get(py)?) {
            return Ok(None);
        }
        let Ok(descriptor) = object
            .call_method0(intern!(py, "fileno"))
            .and_then(|descriptor| descriptor.extract::<i32>())
        else {
            return Ok(None);
        };
        let Some(file) = regular(descriptor) else {
            return Ok(None);
        };
        Ok(Some(Self::File(FileRange::new(
            Arc::new(file),
            position,
            length,
        ))))
    }
}

/// A regular file that is open for reading, by a descriptor of our own.
fn regular(descriptor: i32) -> Option<File> {
    if descriptor < 0 {
        return None;
    }
    // SAFETY: the descriptor belongs to a file object that the caller holds, and is only duplicated here, with the
    // interpreter lock, so that the object cannot be closed meanwhile by Python code.
    #[expect(unsafe_code, reason = "a descriptor of Python's is borrowed")]
    let borrowed = unsafe { BorrowedFd::borrow_raw(descriptor) };
    let file = File::from(borrowed.as_fd().try_clone_to_owned().ok()?);
    let is_regular = file.metadata().is_ok_and(|metadata| metadata.is_file());
    is_regular.then_some(file)
}

/// The event loop that runs now, where the `read` of an object is a coroutine.
fn loop_of(object: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    let py = object.py();
    let is_coroutine = imports::IS_COROUTINE_FUNCTION
        .get(py)?
        .call1((object.getattr(intern!(py, "read"))?,))?;
    if !is_coroutine.is_truthy()? {
        return Ok(None);
    }
    let running = imports::ASYNCIO.get(py)?.call_method0("get_running_loop");
    Ok(running.ok().map(Bound::unbind))
}

fn is_awaitable(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    object.hasattr(intern!(object.py(), "__await__"))
}

/// What a coroutine returns that is run in a loop of another thread.
fn awaited<'py>(
    coroutine: Bound<'py, PyAny>,
    event_loop: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let asyncio = imports::ASYNCIO.get(coroutine.py())?;
    if asyncio.call_method0("_get_running_loop")?.is(event_loop) {
        coroutine.call_method0("close")?;
        let text = "the body has to be read before it is sent, and its read is a coroutine";
        return Err(PyRuntimeError::new_err(text));
    }
    asyncio
        .call_method1("run_coroutine_threadsafe", (coroutine, event_loop))?
        .call_method0("result")
}

/// Adds a piece: bytes, text, or what has a buffer.
fn append(piece: &Bound<'_, PyAny>, into: &mut Vec<u8>) -> PyResult<()> {
    if let Ok(bytes) = piece.cast::<PyBytes>() {
        into.extend_from_slice(bytes.as_bytes());
    } else if let Ok(text) = piece.cast::<PyString>() {
        into.extend_from_slice(text.to_str()?.as_bytes());
    } else if let Ok(bytes) = piece.cast::<PyByteArray>() {
        into.extend_from_slice(&bytes.to_vec());
    } else {
        let bytes = piece
            .py()
            .get_type::<PyBytes>()
            .call1((PyMemoryView::from(piece)?,))?;
        into.extend_from_slice(bytes.cast::<PyBytes>()?.as_bytes());
    }
    Ok(())
}

impl BodySource for PythonBody {
    fn length(&self) -> Option<u64> {
        self.length
    }

    fn read(&mut self, into: &mut Vec<u8>, most: usize) -> Result<usize, BodyFailure> {
        match &mut self.reading {
            Reading::File(range) => range.read(into, most).inspect_err(|failure| {
                if let BodyFailure::Broken(error) = failure {
                    self.raised.set(PyOSError::new_err(error.clone()));
                }
            }),
            Reading::Memory(range) => range.read(into, most),
            Reading::Read | Reading::Iterate(_) => interpreter::attach(|py| {
                let read = self.read_object(py, into, most);
                read.map_err(|error| self.failed(py, error))
            }),
        }
    }

    fn begin_look(&mut self, purpose: Look) -> Result<(), BodyFailure> {
        if self.is_quick() {
            return Ok(());
        }
        interpreter::attach(|py| {
            let object = self.object.bind(py);
            let begun = match object.hasattr(intern!(py, "seek")) {
                Ok(false) if purpose == Look::Signature => Err(PyTypeError::new_err(NO_BUFFER)),
                Err(error) => Err(error),
                Ok(_) => self.call(py, intern!(py, "tell"), ()),
            };
            match begun {
                Ok(start) => {
                    self.start = Some(start.unbind());
                    Ok(())
                }
                Err(error) => Err(self.failed(py, error)),
            }
        })
    }

    fn look(
        &mut self,
        into: &mut Vec<u8>,
        most: usize,
        purpose: Look,
    ) -> Result<usize, BodyFailure> {
        if self.is_quick() {
            return self.read(into, most);
        }
        interpreter::attach(|py| {
            let read = self.look_object(py, into, most, purpose);
            read.map_err(|error| self.failed(py, error))
        })
    }

    fn is_quick(&self) -> bool {
        matches!(self.reading, Reading::File(_) | Reading::Memory(_))
    }

    fn rewind(&mut self) -> Result<(), BodyFailure> {
        match &mut self.reading {
            Reading::File(range) => range.rewind(),
            Reading::Memory(range) => range.rewind(),
            Reading::Read | Reading::Iterate(_) => interpreter::attach(|py| {
                let sought = self.seek_to_start(py);
                sought.map_err(|error| self.failed(py, error))
            }),
        }
    }

    fn restart(&mut self) -> Result<(), BodyFailure> {
        match self.rewind() {
            Ok(()) => Ok(()),
            Err(BodyFailure::Stopped) => Err(BodyFailure::Stopped),
            Err(_) => {
                self.raised.taken();
                Err(BodyFailure::Unseekable(interpreter::attach(|py| {
                    self.object.bind(py).to_string()
                })))
            }
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
