//! Error responses: code, message, metadata and the fields that the error's shape has.

use pyo3::exceptions::{PyNotImplementedError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use ferroboto_model::{Protocol, Shape};

use super::graph::Graph;
use super::lenient;
use super::response::{WireResponse, header_text, request_id};
use super::xml;
use super::{json, rest_json};

/// Parses a response whose status says that it is an error.
pub fn parse<'py>(
    py: Python<'py>,
    graph: &Graph,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    if is_generic(response) {
        return generic(py, response.status);
    }
    match graph.service.metadata.protocol {
        Protocol::Query => query(py, response),
        Protocol::Json => json_error(py, response),
        Protocol::RestJson => {
            let parsed = json_error(py, response)?;
            rest_code(py, response, &parsed)?;
            Ok(parsed)
        }
        protocol => Err(PyNotImplementedError::new_err(protocol.name())),
    }
}

/// Whether something in between answered: an HTML page, or nothing at all.
pub fn is_generic(response: &WireResponse<'_, '_>) -> bool {
    if response.status < 500 {
        return false;
    }
    let body = response.bytes().trim_ascii();
    body.is_empty() || body.starts_with(b"<html>")
}

fn generic(py: Python<'_>, status: u16) -> PyResult<Bound<'_, PyDict>> {
    let responses = py.import("http.client")?.getattr("responses")?;
    let error = PyDict::new(py);
    error.set_item("Code", status.to_string())?;
    error.set_item("Message", responses.call_method1("get", (status, ""))?)?;
    let parsed = PyDict::new(py);
    parsed.set_item("Error", error)?;
    parsed.set_item("ResponseMetadata", PyDict::new(py))?;
    Ok(parsed)
}

fn query<'py>(py: Python<'py>, response: &WireResponse<'_, 'py>) -> PyResult<Bound<'py, PyDict>> {
    let mut rewritten = String::new();
    let document = xml::parse(py, response.bytes(), &mut rewritten)?;
    let parsed = xml::untyped(py, document.root_element())?;
    if let Some(errors) = parsed.get_item("Errors")? {
        parsed.del_item("Errors")?;
        parsed.call_method1("update", (errors,))?;
    }
    if let Some(id) = parsed.get_item("RequestId")? {
        parsed.del_item("RequestId")?;
        let metadata = PyDict::new(py);
        metadata.set_item("RequestId", id)?;
        parsed.set_item("ResponseMetadata", metadata)?;
    }
    Ok(parsed)
}

fn json_error<'py>(
    py: Python<'py>,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let body = lenient::load(py, response.bytes())?;
    let get = |key: &str, default: Bound<'py, PyAny>| body.call_method1("get", (key, default));
    let empty = PyString::new(py, "").into_any();
    let message = get("message", get("Message", empty.clone())?)?;
    let error = PyDict::new(py);
    error.set_item("Message", message)?;
    error.set_item("Code", empty)?;
    let parsed = PyDict::new(py);
    parsed.set_item("Error", &error)?;
    parsed.set_item("ResponseMetadata", PyDict::new(py))?;
    let code = get(
        "__type",
        PyString::new(py, &response.status.to_string()).into_any(),
    )?;
    if !code.is_none() {
        let code = code.cast::<PyString>().map_err(|_| {
            let class = code
                .get_type()
                .name()
                .map(|name| name.to_string())
                .unwrap_or_default();
            PyTypeError::new_err(if matches!(class.as_str(), "dict" | "list") {
                format!("unhashable type: '{class}'")
            } else {
                format!("argument of type '{class}' is not iterable")
            })
        })?;
        let code = bare(code)?;
        let code = query_compatible(py, response, &error, code)?;
        error.set_item("Code", code)?;
    }
    request_id(py, response.headers, &parsed)?;
    Ok(parsed)
}

/// The code without the namespace in front and the address behind.
pub fn bare_code(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or(code);
    code.rsplit('#').next().unwrap_or(code)
}

/// The same for text that may hold lone surrogates.
fn bare<'py>(code: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyString>> {
    if let Ok(text) = code.to_str() {
        return Ok(PyString::new(code.py(), bare_code(text)));
    }
    let code = code.call_method1("split", (":",))?.get_item(0)?;
    let code = code.call_method1("rsplit", ("#",))?.get_item(-1)?;
    Ok(code.cast_into()?)
}

/// Code and kind that a former query service gives in a header.
pub fn query_error(header: &str) -> Option<(&str, &str)> {
    header
        .split_once(';')
        .filter(|(code, kind)| !code.is_empty() && !kind.contains(';'))
}

fn query_compatible<'py>(
    py: Python<'py>,
    response: &WireResponse<'_, 'py>,
    error: &Bound<'py, PyDict>,
    code: Bound<'py, PyString>,
) -> PyResult<Bound<'py, PyString>> {
    let header = header_text(py, response.headers, "x-amzn-query-error");
    let Some(header) = &header else {
        return Ok(code);
    };
    let Some((query_code, kind)) = query_error(header.to_str()?) else {
        return Ok(code);
    };
    error.set_item("QueryErrorCode", code)?;
    error.set_item("Type", kind)?;
    Ok(PyString::new(py, query_code))
}

fn rest_code<'py>(
    py: Python<'py>,
    response: &WireResponse<'_, 'py>,
    parsed: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let code = if let Some(code) = header_text(py, response.headers, "x-amzn-errortype") {
        code.into_any()
    } else {
        let body = lenient::load(py, response.bytes())?;
        if !body.contains("code")? && !body.contains("Code")? {
            return Ok(());
        }
        let upper = body.call_method1("get", ("Code", ""))?;
        body.call_method1("get", ("code", upper))?
    };
    if code.is_none() {
        return Ok(());
    }
    let error = parsed.as_any().get_item("Error")?;
    match code.cast::<PyString>() {
        Ok(text) => error.set_item("Code", bare(text)?),
        Err(_) => error.set_item("Code", code),
    }
}

/// Adds the members of the error's own shape beside `Error`.
pub fn add_modeled_fields<'py>(
    py: Python<'py>,
    graph: &Graph,
    response: &WireResponse<'_, 'py>,
    parsed: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let error = parsed.call_method1("get", ("Error", PyDict::new(py)))?;
    let code = error.call_method1("get", ("Code",))?;
    if code.is_none() {
        return Ok(());
    }
    // What cannot be looked up, such as the code of an error that has two, is Python's `TypeError`.
    code.hash()?;
    let Ok(code) = code.extract::<&str>() else {
        return Ok(());
    };
    let Some(shape) = graph.service.error_shape(code) else {
        return Ok(());
    };
    if is_generic(response) {
        return Ok(());
    }
    let fields = modeled(py, graph, shape, response)?;
    parsed.call_method1("update", (fields,))?;
    Ok(())
}

fn modeled<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    match graph.service.metadata.protocol {
        Protocol::Query => {
            let mut rewritten = String::new();
            let document = xml::parse(py, response.bytes(), &mut rewritten)?;
            xml::Walker { py, graph }.structure(shape, document.root_element())
        }
        Protocol::Json => json::parse_body(py, graph, shape, response.bytes(), false),
        Protocol::RestJson => {
            let parsed = PyDict::new(py);
            rest_json::parse_members(py, graph, shape, response, &parsed)?;
            Ok(parsed.into_any())
        }
        protocol => Err(PyNotImplementedError::new_err(protocol.name())),
    }
}
