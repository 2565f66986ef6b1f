//! Raising what `ferroboto.exceptions` defines. The classes and their texts live in Python.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyModule};

use crate::{imports, surrogates};

/// The module of the classes.
pub fn module(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    imports::EXCEPTIONS.get(py)
}

fn instance(py: Python<'_>, class: &str, kwargs: &[(&str, Option<&str>)]) -> PyResult<PyErr> {
    let options = PyDict::new(py);
    for (name, value) in kwargs {
        options.set_item(name, value)?;
    }
    let error = module(py)?.getattr(class)?.call((), Some(&options))?;
    Ok(PyErr::from_value(error))
}

/// An exception of `ferroboto.exceptions`, made with keyword arguments.
pub fn raised(py: Python<'_>, class: &str, kwargs: &[(&str, Option<&str>)]) -> PyErr {
    instance(py, class, kwargs).unwrap_or_else(|error| error)
}

/// An error about a name that is not there, with a note on those that are like it.
pub fn near(py: Python<'_>, error: PyErr, given: &str, names: &[&str]) -> PyErr {
    // Names with an underscore in front are asked for by tools, which take no hints.
    if !given.starts_with('_') {
        // The error itself is what counts.
        let _ = imports::NOTES
            .get(py)
            .and_then(|notes| notes.call_method1("add_nearest", (error.value(py), given, names)));
    }
    error
}

/// An error about parameters by position, with a note on how they are written.
pub fn by_keyword(py: Python<'_>, error: PyErr, method: &str, names: &[&str]) -> PyErr {
    let _ = imports::NOTES
        .get(py)
        .and_then(|notes| notes.call_method1("add_keywords", (error.value(py), method, names)));
    error
}

/// `ParamValidationError`.
pub fn param_validation_error(py: Python<'_>, report: &str) -> PyErr {
    match surrogates::to_python(py, report) {
        Ok(report) => invalid_params(&report),
        Err(error) => error,
    }
}

/// `ParamValidationError` with a text that may be none of UTF-8.
pub fn invalid_params(report: &Bound<'_, PyAny>) -> PyErr {
    let made = || -> PyResult<PyErr> {
        let options = PyDict::new(report.py());
        options.set_item("report", report)?;
        let class = module(report.py())?.getattr("ParamValidationError")?;
        Ok(PyErr::from_value(class.call((), Some(&options))?))
    };
    made().unwrap_or_else(|error| error)
}

/// `ChecksumError`.
pub fn checksum_error(py: Python<'_>, expected: u32, actual: u32) -> PyErr {
    let made = || -> PyResult<PyErr> {
        let options = PyDict::new(py);
        options.set_item("checksum_type", "crc32")?;
        options.set_item("expected_checksum", expected)?;
        options.set_item("actual_checksum", actual)?;
        let class = module(py)?.getattr("ChecksumError")?;
        Ok(PyErr::from_value(class.call((), Some(&options))?))
    };
    made().unwrap_or_else(|error| error)
}

/// `ResponseParserError`.
pub fn response_parser_error(py: Python<'_>, text: &str) -> PyErr {
    module(py)
        .and_then(|module| module.getattr("ResponseParserError")?.call1((text,)))
        .map_or_else(|error| error, PyErr::from_value)
}

/// Whether an error is a `ResponseParserError`.
pub fn is_response_parser_error(py: Python<'_>, error: &PyErr) -> bool {
    module(py)
        .and_then(|module| module.getattr("ResponseParserError"))
        .is_ok_and(|class| error.value(py).is_instance(&class).unwrap_or(false))
}
