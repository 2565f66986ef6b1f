//! Timestamps by way of Python's `datetime`; the module that knows their formats is
//! `ferroboto._timestamps`, loaded when the first timestamp is met.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use ferroboto_model::TimestampFormat;

const MODULE: &str = "ferroboto._timestamps";

fn call<'py>(
    cell: &'static PyOnceLock<Py<PyAny>>,
    function: &str,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let function = cell.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
        Ok(py.import(MODULE)?.getattr(function)?.unbind())
    })?;
    function.bind(py).call1((value,))
}

/// A datetime from what a service sent.
pub fn parse_timestamp<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static CELL: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    call(&CELL, "parse_timestamp", value)
}

/// An aware datetime from what a user gave.
pub fn parse_to_aware_datetime<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static CELL: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    call(&CELL, "parse_to_aware_datetime", value)
}

/// A user's timestamp in the format of the wire: text, or a number of seconds.
pub fn format<'py>(
    value: &Bound<'py, PyAny>,
    format: TimestampFormat,
) -> PyResult<Bound<'py, PyAny>> {
    static ISO8601: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static RFC822: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static UNIX: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    match format {
        TimestampFormat::Iso8601 => call(&ISO8601, "format_iso8601", value),
        TimestampFormat::Rfc822 => call(&RFC822, "format_rfc822", value),
        TimestampFormat::UnixTimestamp => call(&UNIX, "format_unixtimestamp", value),
    }
}
