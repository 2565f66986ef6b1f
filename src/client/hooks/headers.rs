//! Headers on their way between Python and a request or response.

use http::{HeaderMap, HeaderName};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyString};

use ferroboto_transport as transport;

use crate::wire::response::spelled;

pub(in crate::client) type PyHeaders<'py> = Vec<(String, Bound<'py, PyBytes>)>;

pub(in crate::client) fn headers_list<'py>(
    py: Python<'py>,
    headers: &HeaderMap,
) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    for (name, value) in headers {
        let name = PyString::new(py, name.as_str());
        list.append((name, PyBytes::new(py, value.as_bytes())))?;
    }
    Ok(list)
}

/// The headers of a response, whose names are spelled as they were in its head.
pub(super) fn spelled_list<'py>(
    py: Python<'py>,
    headers: &HeaderMap,
    raw_head: &[u8],
) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    for (name, value) in headers {
        let name = spelled(raw_head, name.as_str());
        list.append((name, PyBytes::new(py, value.as_bytes())))?;
    }
    Ok(list)
}

/// A header that cannot be sent, in the words of Python's HTTP client.
pub(in crate::client) struct InvalidHeader(pub(super) String);

impl From<InvalidHeader> for PyErr {
    fn from(InvalidHeader(text): InvalidHeader) -> Self {
        PyValueError::new_err(text)
    }
}

pub(in crate::client) fn header_map(headers: PyHeaders<'_>) -> Result<HeaderMap, InvalidHeader> {
    let mut map = HeaderMap::with_capacity(headers.len());
    for (name, value) in headers {
        let found = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| InvalidHeader(format!("Invalid header name b{name:?}")))?;
        let value = transport::header_value(value.as_bytes())
            .map_err(|error| InvalidHeader(error.to_string()))?;
        map.append(found, value);
    }
    Ok(map)
}
