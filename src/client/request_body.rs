//! A program's object as the body of a request: a file, anything with `read`, or an iterable.
//!
//! Regular files and bytes in memory are read without the interpreter; all other objects are read by their own
//! `read`, in the order and sizes in which boto3 reads them.

use std::any::Any;
use std::fs::File;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use pyo3::exceptions::{PyAttributeError, PyException, PyOSError, PyRuntimeError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyByteArray, PyBytes, PyIterator, PyMemoryView, PyString, PyType};

use ferroboto_transport::{
    AwsChunked, BodyFailure, BodySource, ChecksumAlgorithm, FileRange, Look, MemoryRange,
    RequestBody, StreamedBody,
};

use crate::exceptions;

/// What Python's hashes say of what they cannot read.
const NO_BUFFER: &str = "object supporting the buffer API required";

static FILE_IO: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static BUFFERED_READER: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static BYTES_IO: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static IS_COROUTINE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

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
    object: Py<PyAny>,
    reading: Reading,
    /// Where the object was when the call began.
    start: Option<Py<PyAny>>,
    length: Option<u64>,
    /// The loop that runs a `read` that is a coroutine.
    event_loop: Option<Py<PyAny>>,
    raised: BodyError,
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

/// A body that is read without an object of a program, where parameters have it.
#[pyclass(frozen, module = "ferroboto._calls.client")]
pub struct NativeBody(StreamedBody);

impl NativeBody {
    /// A body for the parameters of one call.
    pub fn new(body: StreamedBody) -> Self {
        Self(body)
    }
}

#[pymethods]
impl NativeBody {
    /// What is valid for a streamed member has this method. Nobody calls it.
    fn read(&self) -> PyResult<()> {
        let length = self.0.length().unwrap_or_default();
        let text = format!("{length} bytes that are read as they are sent");
        Err(PyOSError::new_err(text))
    }
}

/// The body that is read from an object of a program.
pub fn of_object(object: &Bound<'_, PyAny>) -> PyResult<RequestBody> {
    if let Ok(native) = object.cast::<NativeBody>() {
        return Ok(native.get().0.clone().into());
    }
    Ok(StreamedBody::new(PythonBody::new(object)?).into())
}

/// The body that a handler leaves: bytes, or an object to be read, which may be the one that the request had.
pub fn of_handler(
    object: &Bound<'_, PyAny>,
    before: Option<&RequestBody>,
) -> PyResult<RequestBody> {
    let py = object.py();
    if let Ok(bytes) = object.cast::<PyBytes>() {
        return Ok(Bytes::copy_from_slice(bytes.as_bytes()).into());
    }
    if let Ok(encoded) = object.cast::<EncodedBody>() {
        return Ok(encoded.get().0.clone().into());
    }
    if let Some(RequestBody::Streamed(streamed)) = before
        && object_of(py, streamed).is_some_and(|own| own.is(object))
    {
        return Ok(streamed.clone().into());
    }
    of_object(object)
}

/// A body as handlers see it.
pub fn to_python<'py>(py: Python<'py>, body: &RequestBody) -> Bound<'py, PyAny> {
    match body {
        RequestBody::Whole(bytes) => PyBytes::new(py, bytes).into_any(),
        RequestBody::Streamed(streamed) => {
            let plain = streamed.with(|source| source.as_any().is::<PythonBody>());
            let shown = match object_of(py, streamed) {
                Some(object) if plain => Ok(object),
                _ => Py::new(py, EncodedBody(streamed.clone())).map(Py::into_any),
            };
            shown.unwrap_or_else(|_| py.None()).into_bound(py)
        }
    }
}

/// A body in an encoding of its own, for handlers that look at it.
#[pyclass(frozen, name = "AwsChunkedWrapper", module = "ferroboto.httpchecksum")]
struct EncodedBody(StreamedBody);

#[pymethods]
impl EncodedBody {
    /// Up to `size` bytes, or all that is left.
    #[pyo3(signature = (size=None))]
    fn read<'py>(&self, py: Python<'py>, size: Option<i64>) -> PyResult<Bound<'py, PyBytes>> {
        let most = size
            .and_then(|size| usize::try_from(size).ok())
            .filter(|size| *size > 0);
        let body = self.0.clone();
        let read = py.detach(move || {
            let mut piece = Vec::new();
            loop {
                let read = body.with(|source| source.read(&mut piece, most.unwrap_or(1 << 20)))?;
                if most.is_some() || read == 0 {
                    return Ok(piece);
                }
            }
        });
        match read {
            Ok(piece) => Ok(PyBytes::new(py, &piece)),
            Err(failure) => Err(self.error(py, &failure)),
        }
    }

    /// Goes back to the start, which is the only place to go to.
    #[pyo3(signature = (offset, whence=0))]
    fn seek(&self, py: Python<'_>, offset: i64, whence: i64) -> PyResult<()> {
        if offset != 0 || whence != 0 {
            let text = "Can only seek to start of stream";
            return Err(exceptions::raised(
                py,
                "AwsChunkedWrapperError",
                &[("error_msg", Some(text))],
            ));
        }
        let body = self.0.clone();
        let sought = py.detach(move || body.with(|source| source.rewind()));
        sought.map_err(|failure| self.error(py, &failure))
    }
}

impl EncodedBody {
    fn error(&self, py: Python<'_>, failure: &BodyFailure) -> PyErr {
        let raised = of_program(&self.0, |own| own.raised.clone());
        raised.and_then(|raised| raised.taken()).unwrap_or_else(|| {
            let _ = py;
            PyOSError::new_err(format!("{failure:?}"))
        })
    }
}

/// The program's object under a body.
pub fn object_of(py: Python<'_>, streamed: &StreamedBody) -> Option<Py<PyAny>> {
    of_program(streamed, |own| own.object.clone_ref(py))
}

/// Whether a body is read by an object's `read`, and not iterated over.
pub fn is_read(py: Python<'_>, streamed: &StreamedBody) -> PyResult<bool> {
    match object_of(py, streamed) {
        Some(object) => object.bind(py).hasattr(intern!(py, "read")),
        None => Ok(true),
    }
}

/// Looks at the source that reads a program's object, where there is one under a body.
fn of_program<T>(streamed: &StreamedBody, look: impl FnOnce(&PythonBody) -> T) -> Option<T> {
    let raw = streamed.with(|source| {
        let encoded = source.as_any().downcast_ref::<AwsChunked>()?;
        Some(encoded.raw().clone())
    });
    raw.as_ref().unwrap_or(streamed).with(|source| {
        let own = source.as_any().downcast_ref::<PythonBody>()?;
        Some(look(own))
    })
}

/// The end of a call that has read a body: the exception that reading it has raised, if it has. The object is left
/// where reading has brought it.
pub fn settle(py: Python<'_>, streamed: &StreamedBody) -> Option<PyErr> {
    let (object, reached, raised) = of_program(streamed, |own| {
        (
            own.object.clone_ref(py),
            own.reached(py),
            own.raised.clone(),
        )
    })?;
    if let Some(position) = reached {
        // A file that was closed meanwhile has no position.
        let _ = object
            .bind(py)
            .call_method1(intern!(py, "seek"), (position,));
    }
    raised.taken()
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
            let unsupported = py.import("io")?.getattr("UnsupportedOperation")?;
            if error.matches(py, unsupported)? {
                return Ok(None);
            }
            Err(error)
        }
    }
}

impl PythonBody {
    fn new(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = object.py();
        let length = length_of(object)?;
        let start = match object.call_method0(intern!(py, "tell")) {
            Ok(start) => Some(start.unbind()),
            Err(error) if error.is_instance_of::<PyException>(py) => None,
            Err(error) => return Err(error),
        };
        let position = start
            .as_ref()
            .and_then(|start| start.extract::<u64>(py).ok());
        let reading = if !object.hasattr(intern!(py, "read"))? {
            Reading::Iterate(None)
        } else if let (Some(position), Some(length)) = (position, length)
            && let Some(reading) = Reading::native(object, position, length)?
        {
            reading
        } else {
            Reading::Read
        };
        Ok(Self {
            event_loop: match reading {
                Reading::Read => loop_of(object)?,
                _ => None,
            },
            object: object.clone().unbind(),
            reading,
            start,
            length,
            raised: BodyError::default(),
        })
    }

    /// The next piece of the object itself.
    fn read_object(&mut self, py: Python<'_>, into: &mut Vec<u8>, most: usize) -> PyResult<usize> {
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
        &self,
        py: Python<'_>,
        into: &mut Vec<u8>,
        most: usize,
        purpose: Look,
    ) -> PyResult<usize> {
        let object = self.object.bind(py);
        let mut piece = object.call_method1(intern!(py, "read"), (most,))?;
        if let Some(event_loop) = &self.event_loop {
            piece = awaited(piece, event_loop.bind(py))?;
        }
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
    fn reached(&self, py: Python<'_>) -> Option<u64> {
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
        let object = self.object.bind(py);
        match &self.start {
            Some(start) => object.call_method1(intern!(py, "seek"), (start,))?,
            None => object.call_method1(intern!(py, "seek"), (0,))?,
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
        if class.is(BYTES_IO.import(py, "io", "BytesIO")?) {
            let all = object.call_method0(intern!(py, "getvalue"))?;
            let all = Bytes::from_owner(PyBackedBytes::from(all.cast_into::<PyBytes>()?));
            let start = usize::try_from(position).map_or(all.len(), |start| start.min(all.len()));
            return Ok(Some(Self::Memory(MemoryRange::new(all.slice(start..)))));
        }
        if !class.is(BUFFERED_READER.import(py, "io", "BufferedReader")?)
            && !class.is(FILE_IO.import(py, "io", "FileIO")?)
        {
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
    let is_coroutine = IS_COROUTINE
        .import(py, "inspect", "iscoroutinefunction")?
        .call1((object.getattr(intern!(py, "read"))?,))?;
    if !is_coroutine.is_truthy()? {
        return Ok(None);
    }
    let running = py.import("asyncio")?.call_method0("get_running_loop");
    Ok(running.ok().map(Bound::unbind))
}

/// What a coroutine returns that is run in a loop of another thread.
fn awaited<'py>(
    coroutine: Bound<'py, PyAny>,
    event_loop: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let asyncio = coroutine.py().import("asyncio")?;
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
            Reading::Read | Reading::Iterate(_) => Python::attach(|py| {
                let read = self.read_object(py, into, most);
                read.map_err(|error| self.failed(py, error))
            }),
        }
    }

    fn begin_look(&mut self, purpose: Look) -> Result<(), BodyFailure> {
        if self.is_quick() {
            return Ok(());
        }
        Python::attach(|py| {
            let object = self.object.bind(py);
            let begun = match object.hasattr(intern!(py, "seek")) {
                Ok(false) if purpose == Look::Signature => Err(PyTypeError::new_err(NO_BUFFER)),
                Err(error) => Err(error),
                Ok(_) => object.call_method0(intern!(py, "tell")),
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
        Python::attach(|py| {
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
            Reading::Read | Reading::Iterate(_) => Python::attach(|py| {
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
                Err(BodyFailure::Unseekable(Python::attach(|py| {
                    self.object.bind(py).to_string()
                })))
            }
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
