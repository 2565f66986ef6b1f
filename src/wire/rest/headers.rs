//! Members of a request in its headers.

use http::header::{HeaderMap, HeaderName, HeaderValue};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use ferroboto_model::{Member, ShapeKind, TimestampFormat};

use super::super::graph::Graph;
use super::super::values::{float_text, is_json_value_header, python_str, write_base64};
use super::super::{json, timestamps};
use crate::exceptions;

/// Sets the header of a member; an empty list has none.
pub fn header(
    graph: &Graph,
    member: &'static Member,
    value: &Bound<'_, PyAny>,
    headers: &mut HeaderMap,
) -> PyResult<()> {
    if graph.service.shape(member.shape).kind == ShapeKind::List && !value.is_truthy()? {
        return Ok(());
    }
    insert(
        value.py(),
        headers,
        member.wire_name(),
        &header_value(graph, member, value)?,
    )
}

fn header_value(
    graph: &Graph,
    member: &'static Member,
    value: &Bound<'_, PyAny>,
) -> PyResult<String> {
    let shape = graph.service.shape(member.shape);
    Ok(match shape.kind {
        ShapeKind::Timestamp => {
            let format = member
                .traits()
                .timestamp_format
                .unwrap_or(TimestampFormat::Rfc822);
            // Headers carry whole seconds in every format.
            let aware = timestamps::parse_to_aware_datetime(value)?;
            let options = PyDict::new(value.py());
            options.set_item("microsecond", 0)?;
            let whole = aware.call_method("replace", (), Some(&options))?;
            python_str(&timestamps::format(&whole, format)?)?.into_owned()
        }
        ShapeKind::List => {
            let element = &graph.service.members(shape)[0];
            let text = graph.service.shape(element.shape).kind == ShapeKind::String;
            let mut parts = Vec::new();
            for item in value.try_iter()? {
                let item = item?;
                if item.is_none() {
                    continue;
                }
                parts.push(if text {
                    quoted(item.cast::<PyString>()?.to_str()?)
                } else {
                    header_value(graph, element, &item)?
                });
            }
            parts.join(",")
        }
        _ if is_json_value_header(member, shape) => {
            let mut encoded = Vec::new();
            let text = json::python_dumps(value, true)?;
            write_base64(&mut encoded, PyString::new(value.py(), &text).as_any())?;
            String::from_utf8_lossy(&encoded).into_owned()
        }
        ShapeKind::Boolean => python_str(value)?.to_lowercase(),
        ShapeKind::Float | ShapeKind::Double => float_text(value)?.into_owned(),
        _ => python_str(value)?.into_owned(),
    })
}

fn quoted(text: &str) -> String {
    if text.contains(['"', ',']) {
        format!("\"{}\"", text.replace('"', "\\\""))
    } else {
        text.to_owned()
    }
}

/// Sets the headers of a map, whose names share a prefix.
pub fn prefix_headers(
    member: &Member,
    value: &Bound<'_, PyAny>,
    headers: &mut HeaderMap,
) -> PyResult<()> {
    for (key, value) in value.cast::<PyDict>()?.iter() {
        let name = format!("{}{}", member.wire_name(), python_str(&key)?);
        insert(value.py(), headers, &name, &python_str(&value)?)?;
    }
    Ok(())
}

fn insert(py: Python<'_>, headers: &mut HeaderMap, name: &str, value: &str) -> PyResult<()> {
    // In the words of Python's HTTP client, by way of boto3.
    let refused = |what: &str, text: &str| match PyBytes::new(py, text.as_bytes()).repr() {
        Ok(shown) => {
            let error = format!("Invalid header {what} {shown}");
            exceptions::raised(py, "HTTPClientError", &[("error", Some(&error))])
        }
        Err(error) => error,
    };
    headers.insert(
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused("name", name))?,
        HeaderValue::from_bytes(value.as_bytes()).map_err(|_| refused("value", value))?,
    );
    Ok(())
}
