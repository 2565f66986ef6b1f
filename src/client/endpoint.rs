//! Endpoint rules asked from Python: parameters in, an endpoint with its properties out.

use ferroboto_endpoints::{Endpoint, Error, ParameterValue, PropertyValue};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyList, PyString};

use super::raise::auth_error;
use crate::customize::endpoints as customize;
use crate::exceptions;

/// Where the rules of a service lead: URL, properties and headers.
pub fn resolved<'py>(
    py: Python<'py>,
    service: &str,
    parameters: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let rules = ferroboto_model::rule_set(service)
        .map_err(|error| PyRuntimeError::new_err(error.to_string()))?
        .ok_or_else(|| PyRuntimeError::new_err(format!("{service} has no endpoint rules")))?;
    let mut given = Vec::with_capacity(parameters.len());
    for (name, value) in parameters {
        given.push((name.extract::<String>()?, parameter(&value)?));
    }
    let found = ferroboto_endpoints::resolve(rules, |parameter| {
        let value = given.iter().find(|(name, _)| name == parameter.name);
        Ok(value.map(|(_, value)| value.clone()))
    });
    let endpoint = found.map_err(|error| endpoint_error(py, &error))?;
    to_python(py, &endpoint)
}

/// An endpoint that could not be found, as botocore raises it.
pub fn endpoint_error(py: Python<'_>, error: &Error) -> PyErr {
    let text = error.to_string();
    match error {
        Error::Auth(error) => auth_error(py, error),
        Error::NoRegion => exceptions::raised(py, "NoRegionError", &[]),
        Error::UnknownBuiltIn(name) => {
            let class = "UnknownEndpointResolutionBuiltInName";
            exceptions::raised(py, class, &[("name", Some(name))])
        }
        Error::Variant { tags } => {
            exceptions::raised(py, "EndpointVariantError", &[("tags", Some(tags))])
        }
        _ => exceptions::raised(py, "EndpointResolutionError", &[("msg", Some(&text))]),
    }
}

/// A value of Python as a parameter of rules.
pub fn parameter(value: &Bound<'_, PyAny>) -> PyResult<ParameterValue> {
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(ParameterValue::Flag(flag.is_true()));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(ParameterValue::Text(text.to_str()?.to_owned()));
    }
    value.extract().map(ParameterValue::List).map_err(|_| {
        PyTypeError::new_err("A parameter of endpoint rules is a str, a bool or a list of str")
    })
}

/// The error of a call that has no endpoint, as botocore raises it; `value` gives the texts of its parameters.
pub fn call_error(
    py: Python<'_>,
    service: &str,
    error: &Error,
    value: customize::Texts<'_>,
) -> PyErr {
    let text = match error {
        Error::Resolution(text) => text,
        other => return endpoint_error(py, other),
    };
    match customize::error(service, text, value) {
        Some((class, arguments)) => {
            let arguments: Vec<(&str, Option<&str>)> = arguments
                .iter()
                .map(|(name, value)| (*name, Some(value.as_str())))
                .collect();
            exceptions::raised(py, class, &arguments)
        }
        None => endpoint_error(py, error),
    }
}

fn to_python<'py>(py: Python<'py>, endpoint: &Endpoint) -> PyResult<Bound<'py, PyAny>> {
    let properties = PyDict::new(py);
    for (name, value) in &endpoint.properties {
        properties.set_item(name, property(py, value)?)?;
    }
    let headers = PyDict::new(py);
    for (name, values) in &endpoint.headers {
        headers.set_item(name, values)?;
    }
    Ok((&endpoint.url, properties, headers)
        .into_pyobject(py)?
        .into_any())
}

/// A property of an endpoint as Python has it.
pub fn property<'py>(py: Python<'py>, value: &PropertyValue) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        PropertyValue::Flag(flag) => PyBool::new(py, *flag).to_owned().into_any(),
        PropertyValue::Number(number) => number.into_pyobject(py)?.into_any(),
        PropertyValue::Text(text) => PyString::new(py, text).into_any(),
        PropertyValue::List(entries) => {
            let list = PyList::empty(py);
            for entry in entries {
                list.append(property(py, entry)?)?;
            }
            list.into_any()
        }
        PropertyValue::Map(entries) => {
            let map = PyDict::new(py);
            for (name, entry) in entries {
                map.set_item(name, property(py, entry)?)?;
            }
            map.into_any()
        }
    })
}
