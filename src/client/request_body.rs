//! The body of a request between Python and the transport: what parameters and handlers have of it, and what they see.

use bytes::Bytes;
use pyo3::exceptions::PyOSError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes};

use ferroboto_transport::{AwsChunked, BodyFailure, RequestBody, StreamedBody};

use super::program_body::PythonBody;
use crate::exceptions;
use crate::imports;
use crate::interpreter;

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

/// Bytes as a file.
pub fn as_file<'py>(bytes: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    imports::BYTES_IO.get(bytes.py())?.call1((bytes,))
}

/// The bytes that a parameter is the whole body of, as the object that the program has given.
pub struct GivenBody(Py<PyAny>);

impl GivenBody {
    /// The object of a parameter.
    pub fn new(object: Bound<'_, PyAny>) -> Self {
        Self(object.unbind())
    }

    /// It, where this is the body that it has become.
    pub fn of<'py>(&self, py: Python<'py>, body: &[u8]) -> Option<Bound<'py, PyAny>> {
        let given = self.0.bind(py);
        let same = match given.cast::<PyBytes>() {
            Ok(bytes) => bytes.as_bytes() == body,
            Err(_) => given
                .cast::<PyByteArray>()
                .is_ok_and(|array| array.to_vec() == body),
        };
        same.then(|| given.clone())
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
        let read = interpreter::detach(py, move || {
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
        let sought = interpreter::detach(py, move || body.with(|source| source.rewind()));
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

/// Whether a body can be put back to where it was.
pub fn goes_back(py: Python<'_>, streamed: &StreamedBody) -> PyResult<bool> {
    match object_of(py, streamed) {
        Some(object) => {
            let object = object.bind(py);
            Ok(object.hasattr(intern!(py, "seek"))? && object.hasattr(intern!(py, "tell"))?)
        }
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
