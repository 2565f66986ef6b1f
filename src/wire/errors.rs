//! Error responses: code, message, metadata and the fields that the error's shape has. The one place
//! that knows error documents.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use ferroboto_model::{Protocol, Shape};

use super::graph::Graph;
use super::response::{WireResponse, header_text, request_id, rest_metadata};
use super::{cbor, json, lenient, rest, xml};
use crate::exceptions;
use crate::imports;

/// Parses a response whose status says that it is an error.
pub fn parse<'py>(
    py: Python<'py>,
    graph: &Graph,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    if is_generic(response) {
        return generic(py, response.status, PyDict::new(py));
    }
    match graph.service.metadata.protocol {
        Protocol::Query => query(py, graph, response, &["RequestId"]),
        Protocol::Ec2 => query(py, graph, response, &["RequestId", "RequestID"]),
        Protocol::RestXml => rest_xml(py, graph, response),
        Protocol::Json => {
            let body = lenient::load(py, response.bytes())?;
            json_error(py, response, &body)
        }
        Protocol::RestJson => {
            let body = lenient::load(py, response.bytes())?;
            let parsed = json_error(py, response, &body)?;
            rest_code(py, response, &body, &parsed)?;
            Ok(parsed)
        }
        Protocol::Cbor => {
            let body = cbor::load(py, response.bytes())?;
            json_error(py, response, &body)
        }
    }
}

/// The code of an error response, where it has one; `Err` where boto3 fails to parse its document, or to look the code
/// up among those that are retried.
pub fn code(
    py: Python<'_>,
    graph: &Graph,
    response: &WireResponse<'_, '_>,
) -> PyResult<Option<String>> {
    let parsed = parse(py, graph, response)?;
    let error = parsed.get_item("Error").ok().flatten();
    let Some(code) = error.and_then(|error| error.get_item("Code").ok()) else {
        return Ok(None);
    };
    code.hash()?;
    Ok(code.extract().ok())
}

/// Whether something in between answered: an HTML page, or nothing at all.
pub fn is_generic(response: &WireResponse<'_, '_>) -> bool {
    if response.status < 500 {
        return false;
    }
    let body = response.bytes().trim_ascii();
    body.is_empty() || body.starts_with(b"<html>")
}

/// The error that a status alone tells of.
fn generic<'py>(
    py: Python<'py>,
    status: u16,
    metadata: Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyDict>> {
    let responses = imports::HTTP_CLIENT.get(py)?.getattr("responses")?;
    let error = PyDict::new(py);
    error.set_item("Code", status.to_string())?;
    error.set_item("Message", responses.call_method1("get", (status, ""))?)?;
    let parsed = PyDict::new(py);
    parsed.set_item("Error", error)?;
    parsed.set_item("ResponseMetadata", metadata)?;
    Ok(parsed)
}

fn query<'py>(
    py: Python<'py>,
    graph: &Graph,
    response: &WireResponse<'_, 'py>,
    request_ids: &[&str],
) -> PyResult<Bound<'py, PyDict>> {
    let (_, parsed) = xml::parse_untyped(py, graph, response.bytes())?;
    if let Some(errors) = pop(&parsed, "Errors")? {
        parsed.call_method1("update", (errors,))?;
    }
    for name in request_ids {
        move_request_id(&parsed, name)?;
    }
    Ok(parsed)
}

fn move_request_id(parsed: &Bound<'_, PyDict>, name: &str) -> PyResult<()> {
    if let Some(id) = pop(parsed, name)? {
        let metadata = PyDict::new(parsed.py());
        metadata.set_item("RequestId", id)?;
        parsed.set_item("ResponseMetadata", metadata)?;
    }
    Ok(())
}

fn pop<'py>(dict: &Bound<'py, PyDict>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let value = dict.get_item(name)?;
    if value.is_some() {
        dict.del_item(name)?;
    }
    Ok(value)
}

/// The error is the root element in S3, and stands in it in the other services. A body that is no
/// XML leaves the status.
fn rest_xml<'py>(
    py: Python<'py>,
    graph: &Graph,
    response: &WireResponse<'_, 'py>,
) -> PyResult<Bound<'py, PyDict>> {
    let body = response.bytes();
    let parsed = if body.is_empty() {
        None
    } else {
        match xml::parse_untyped(py, graph, body) {
            Ok(parsed) => Some(parsed),
            Err(error) if exceptions::is_response_parser_error(py, &error) => None,
            Err(error) => return Err(error),
        }
    };
    let Some((is_error, parsed)) = parsed else {
        let metadata = PyDict::new(py);
        for (key, header) in [("RequestId", "x-amz-request-id"), ("HostId", "x-amz-id-2")] {
            let text = header_text(py, response.headers, header);
            metadata.set_item(key, text.unwrap_or_else(|| PyString::new(py, "")))?;
        }
        return generic(py, response.status, metadata);
    };
    if is_error {
        for name in ["RequestId", "HostId"] {
            pop(&parsed, name)?;
        }
        let whole = PyDict::new(py);
        whole.set_item("Error", parsed)?;
        whole.set_item("ResponseMetadata", rest_metadata(py, response)?)?;
        return Ok(whole);
    }
    move_request_id(&parsed, "RequestId")?;
    let error = PyDict::new(py);
    error.set_item("Message", "")?;
    error.set_item("Code", "")?;
    let whole = PyDict::new(py);
    whole.set_item("Error", error)?;
    merge(&whole, &parsed)?;
    Ok(whole)
}

/// Lays one dict over another, dicts within them too.
fn merge(into: &Bound<'_, PyDict>, from: &Bound<'_, PyDict>) -> PyResult<()> {
    for (key, value) in from.iter() {
        match (value.cast::<PyDict>(), into.get_item(&key)?) {
            (Ok(value), Some(known)) => match known.cast::<PyDict>() {
                Ok(known) => merge(known, value)?,
                Err(_) if value.is_empty() => {}
                Err(_) => {
                    let text = "'str' object does not support item assignment";
                    return Err(PyTypeError::new_err(text));
                }
            },
            _ => into.set_item(key, value)?,
        }
    }
    Ok(())
}

/// The error of a loaded JSON or CBOR body.
fn json_error<'py>(
    py: Python<'py>,
    response: &WireResponse<'_, 'py>,
    body: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyDict>> {
    let get = |key: &str, default: Bound<'py, PyAny>| body.call_method1("get", (key, default));
    let empty = PyString::new(py, "").into_any();
    let message = get("message", get("Message", empty.clone())?)?;
    let error = PyDict::new(py);
    error.set_item("Message", message)?;
    error.set_item("Code", empty)?;
    let parsed = PyDict::new(py);
    parsed.set_item("Error", &error)?;
    parsed.set_item("ResponseMetadata", PyDict::new(py))?;
    let status = PyString::new(py, &response.status.to_string()).into_any();
    let code = get("__type", status)?;
    if !code.is_none() {
        let code = match code.cast::<PyString>() {
            Ok(text) => bare(text)?.into_any(),
            Err(_) => {
                // A number cannot be searched, nor a list be split: the errors are Python's.
                for (mark, method) in [(":", "split"), ("#", "rsplit")] {
                    if code.contains(mark)? {
                        code.getattr(method)?;
                    }
                }
                code
            }
        };
        let code = query_compatible(py, response, &error, code)?;
        error.set_item("Code", code)?;
    }
    request_id(py, response.headers, &parsed)?;
    Ok(parsed)
}

/// The code without the namespace in front and the address behind.
fn bare<'py>(code: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyString>> {
    if let Ok(text) = code.to_str() {
        let text = text.split(':').next().unwrap_or(text);
        let text = text.rsplit('#').next().unwrap_or(text);
        return Ok(PyString::new(code.py(), text));
    }
    // Lone surrogates.
    let code = code.call_method1("split", (":",))?.get_item(0)?;
    let code = code.call_method1("rsplit", ("#",))?.get_item(-1)?;
    Ok(code.cast_into()?)
}

/// The code that a former query service gives in a header, if it does.
fn query_compatible<'py>(
    py: Python<'py>,
    response: &WireResponse<'_, 'py>,
    error: &Bound<'py, PyDict>,
    code: Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let header = header_text(py, response.headers, "x-amzn-query-error");
    let Some(header) = &header else {
        return Ok(code);
    };
    let Some((query_code, kind)) = header
        .to_str()?
        .split_once(';')
        .filter(|(code, kind)| !code.is_empty() && !kind.contains(';'))
    else {
        return Ok(code);
    };
    error.set_item("QueryErrorCode", code)?;
    error.set_item("Type", kind)?;
    Ok(PyString::new(py, query_code).into_any())
}

fn rest_code<'py>(
    py: Python<'py>,
    response: &WireResponse<'_, 'py>,
    body: &Bound<'py, PyAny>,
    parsed: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let code = if let Some(code) = header_text(py, response.headers, "x-amzn-errortype") {
        code.into_any()
    } else {
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
        Protocol::Query | Protocol::Ec2 => {
            xml::parse_body(py, graph, shape, None, response.bytes())
        }
        Protocol::Json => json::parse_body(py, graph, shape, response.bytes(), false),
        Protocol::Cbor => cbor::parse_body(py, graph, shape, response.bytes()),
        Protocol::RestJson | Protocol::RestXml => {
            let parsed = PyDict::new(py);
            rest::parse_members(py, graph, shape, response, &parsed)?;
            Ok(parsed.into_any())
        }
    }
}
