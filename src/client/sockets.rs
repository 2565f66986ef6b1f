//! Python's sockets, where a program has replaced them (gevent, eventlet, guards of test suites, overrides of name
//! lookups): detecting that, and connecting by them.

use std::time::Duration;

use pyo3::exceptions::{PyBlockingIOError, PyException, PyOSError, PyTimeoutError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyCFunction, PyDict, PyFunction, PyType};

use ferroboto_transport::{ProgramSocket, ProgramSockets, Raised, SocketError, SourceError};

use crate::imports;
use crate::interpreter;

/// Methods that programs replace in the class, which has them from the class of C.
const METHODS: [&str; 5] = ["connect", "sendall", "recv_into", "recv", "send"];

static NAMES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
static ORIGINALS: PyOnceLock<Originals> = PyOnceLock::new();

/// Python's own, by which boto3 connects.
struct Originals {
    class: Py<PyAny>,
    lookup: Py<PyAny>,
    /// What the class has of its own: more, once a method of the class above is replaced in it.
    attributes: Py<PyAny>,
    count: usize,
}

/// The same for Python.
#[pyfunction]
pub fn sockets_are_replaced(py: Python<'_>) -> bool {
    are_replaced(py)
}

/// Whether the program has replaced Python's sockets.
pub fn are_replaced(py: Python<'_>) -> bool {
    // What lacks an attribute, or is of another kind, is not Python's.
    judge(py).unwrap_or(true)
}

fn judge(py: Python<'_>) -> PyResult<bool> {
    let names = match NAMES.get(py) {
        Some(names) => names.bind(py),
        None => match super::clock::loaded(py, intern!(py, "socket"))? {
            Some(module) if super::clock::is_loading(&module) => return Ok(false),
            Some(module) => NAMES.get_or_init(py, || module.dict().unbind()).bind(py),
            None => return Ok(false),
        },
    };
    let (Some(class), Some(lookup)) = (
        names.get_item(intern!(py, "socket"))?,
        names.get_item(intern!(py, "getaddrinfo"))?,
    ) else {
        return Ok(true);
    };
    if let Some(originals) = ORIGINALS.get(py)
        && class.is(&originals.class)
        && lookup.is(&originals.lookup)
        && originals.attributes.bind(py).len()? == originals.count
    {
        return Ok(false);
    }
    let of_c = imports::C_SOCKET.get(py)?.getattr(intern!(py, "socket"))?;
    if !is_original(names, &class, &lookup, &of_c)? {
        return Ok(true);
    }
    // Where a method has been put back, the count says no more of what follows.
    let attributes = class.getattr(intern!(py, "__dict__"))?;
    for method in METHODS {
        if attributes.contains(method)? {
            return Ok(false);
        }
    }
    let count = attributes.len()?;
    ORIGINALS.get_or_init(py, || Originals {
        class: class.unbind(),
        lookup: lookup.unbind(),
        attributes: attributes.unbind(),
        count,
    });
    Ok(false)
}

/// Whether they are Python's: a class of the module right above the one of C, whose methods it has, and a function whose
/// globals are the module's.
fn is_original(
    names: &Bound<'_, PyDict>,
    class: &Bound<'_, PyAny>,
    lookup: &Bound<'_, PyAny>,
    of_c: &Bound<'_, PyAny>,
) -> PyResult<bool> {
    let py = names.py();
    let (Ok(class), Ok(lookup)) = (class.cast::<PyType>(), lookup.cast::<PyFunction>()) else {
        return Ok(false);
    };
    for method in METHODS {
        if !class.getattr(method)?.is(&of_c.getattr(method)?) {
            return Ok(false);
        }
    }
    Ok(class.getattr(intern!(py, "__base__"))?.is(of_c)
        && class.module()?.to_string_lossy() == "socket"
        && lookup.getattr(intern!(py, "__globals__"))?.is(names))
}

/// `time.sleep`, where the program has replaced it.
pub fn replaced_sleep(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    let sleep = sleep(py)?;
    Ok((!sleep.is_instance_of::<PyCFunction>()).then_some(sleep))
}

/// `time.sleep`, as it is.
pub fn sleep(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    imports::TIME.get(py)?.getattr(intern!(py, "sleep"))
}

/// Python's sockets, as they are at the moment of connecting.
pub struct PythonSockets;

impl ProgramSockets for PythonSockets {
    fn connect(
        &self,
        host: &str,
        port: u16,
        timeout: Option<Duration>,
        keepalive: bool,
    ) -> Result<Box<dyn ProgramSocket>, SocketError> {
        interpreter::attach(|py| {
            let timeout = timeout.map(|timeout| timeout.as_secs_f64());
            let connection = imports::SOCKETS
                .get(py)?
                .getattr("connect")?
                .call1((host, port, timeout, keepalive))?;
            Ok(Box::new(PythonSocket(connection.unbind())) as Box<dyn ProgramSocket>)
        })
        .map_err(|error| failure(&error))
    }
}

/// A `Connection` of `ferroboto._calls.sockets`.
struct PythonSocket(Py<PyAny>);

impl PythonSocket {
    fn call<T>(
        &self,
        work: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<T>,
    ) -> Result<T, SocketError> {
        interpreter::attach(|py| work(self.0.bind(py))).map_err(|error| failure(&error))
    }

    fn is(&self, quality: &str) -> bool {
        self.call(|connection| connection.call_method0(quality)?.is_truthy())
            .unwrap_or(false)
    }
}

impl ProgramSocket for PythonSocket {
    fn set_timeout(&mut self, timeout: Option<Duration>) -> Result<(), SocketError> {
        let timeout = timeout.map(|timeout| timeout.as_secs_f64());
        self.call(|connection| {
            connection.call_method1(intern!(connection.py(), "set_timeout"), (timeout,))?;
            Ok(())
        })
    }

    fn read(&self, into: &mut Vec<u8>) -> Result<usize, SocketError> {
        let room = into.capacity() - into.len();
        self.call(|connection| {
            let read = connection.call_method1(intern!(connection.py(), "read"), (room,))?;
            let bytes = read.cast::<PyBytes>()?.as_bytes();
            // Never more than there is room for, whatever a socket believes.
            let bytes = bytes.get(..room).unwrap_or(bytes);
            into.extend_from_slice(bytes);
            Ok(bytes.len())
        })
    }

    fn write(&self, bytes: &[u8]) -> Result<usize, SocketError> {
        let part = bytes.get(..MOST_WRITTEN).unwrap_or(bytes);
        self.call(|connection| {
            let part = PyBytes::new(connection.py(), part);
            connection.call_method1(intern!(connection.py(), "write"), (part,))?;
            Ok(())
        })?;
        Ok(part.len())
    }

    fn is_silent(&self) -> bool {
        self.is("is_silent")
    }

    fn is_readable(&self, within: Duration) -> Result<bool, SocketError> {
        self.call(|connection| {
            let within = (within.as_secs_f64(),);
            connection
                .call_method1(intern!(connection.py(), "is_readable"), within)?
                .is_truthy()
        })
    }

    fn is_usable_here(&self) -> bool {
        self.is("is_usable_here")
    }
}

impl Drop for PythonSocket {
    fn drop(&mut self) {
        // A failure to close is not reported: the interpreter may have ended.
        interpreter::try_attach(|py| drop(self.0.call_method0(py, intern!(py, "close"))));
    }
}

/// What is copied at once to be sent.
const MOST_WRITTEN: usize = 1 << 20;

/// The transport's error for an exception, by the distinctions that urllib3 makes.
fn failure(error: &PyErr) -> SocketError {
    interpreter::attach(|py| {
        if error.is_instance_of::<PyTimeoutError>(py)
            || error.is_instance_of::<PyBlockingIOError>(py)
        {
            return SocketError::TimedOut;
        }
        let text = || {
            error
                .value(py)
                .str()
                .map(|text| text.to_string_lossy().into_owned())
        };
        if error.is_instance_of::<PyOSError>(py) {
            let number = error.value(py).getattr(intern!(py, "errno"));
            return SocketError::Io(match number.and_then(|number| number.extract::<i32>()) {
                Ok(number) => std::io::Error::from_raw_os_error(number),
                Err(_) => std::io::Error::other(text().unwrap_or_default()),
            });
        }
        SocketError::Raised(Raised {
            text: text().unwrap_or_default(),
            exits: !error.is_instance_of::<PyException>(py),
            exception: SourceError::from(error.clone_ref(py)),
        })
    })
}
