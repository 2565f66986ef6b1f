//! Raises the errors of `ferroboto-config` as boto3's exceptions.

use pyo3::exceptions::{
    PyAttributeError, PyIndexError, PyKeyError, PyOSError, PyRuntimeError, PyTypeError,
    PyValueError,
};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

use ferroboto_config::{Argument, Error};
use ferroboto_transport::SourceError;

use crate::client::raise::transport_error;
use crate::imports;

/// The exception that boto3 raises for this error.
pub fn raised(py: Python<'_>, error: &Error) -> PyErr {
    match error {
        Error::Value(text) => PyValueError::new_err(text.clone()),
        Error::Type(text) => PyTypeError::new_err(text.clone()),
        Error::Attribute(text) => PyAttributeError::new_err(text.clone()),
        Error::Runtime(text) => PyRuntimeError::new_err(text.clone()),
        Error::Key(text) => PyKeyError::new_err(text.clone()),
        Error::Index(text) => PyIndexError::new_err(text.clone()),
        Error::Service { raised, .. } | Error::Raised { raised, .. } => of_source(py, raised),
        Error::Os {
            errno,
            strerror,
            filename,
        } => PyOSError::new_err((*errno, strerror.clone(), filename.clone())),
        Error::Http(error) => transport_error(py, error),
        other => instance(py, other).unwrap_or_else(|error| error),
    }
}

/// The exception behind the failure of a source of credentials.
pub fn of_source(py: Python<'_>, error: &SourceError) -> PyErr {
    if let Some(error) = error.downcast::<Error>() {
        raised(py, error)
    } else if let Some(error) = error.downcast::<PyErr>() {
        error.clone_ref(py)
    } else {
        PyRuntimeError::new_err(error.to_string())
    }
}

fn instance(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let class = imports::EXCEPTIONS.get(py)?.getattr(error.class_name())?;
    let kwargs = PyDict::new(py);
    for (name, value) in error.arguments() {
        match value {
            Argument::Text(text) => kwargs.set_item(name, text)?,
            Argument::Integer(number) => kwargs.set_item(name, number)?,
            Argument::Tuple(items) => kwargs.set_item(name, PyTuple::new(py, items)?)?,
            Argument::List(items) => kwargs.set_item(name, PyList::new(py, items)?)?,
        }
    }
    Ok(PyErr::from_value(class.call((), Some(&kwargs))?))
}
