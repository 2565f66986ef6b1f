//! Raising what `ferroboto.exceptions` defines. The classes and their texts live in Python.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyModule};

use ferroboto_transport::Error;

use crate::wire::Graph;

static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();

fn module(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    MODULE
        .get_or_try_init(py, || py.import("ferroboto.exceptions").map(Bound::unbind))
        .map(|module| module.bind(py))
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

/// `ParamValidationError`.
pub fn param_validation_error(py: Python<'_>, report: &str) -> PyErr {
    raised(py, "ParamValidationError", &[("report", Some(report))])
}

/// `ResponseParserError`.
pub fn response_parser_error(py: Python<'_>, text: &str) -> PyErr {
    module(py)
        .and_then(|module| module.getattr("ResponseParserError")?.call1((text,)))
        .map_or_else(|error| error, PyErr::from_value)
}

/// The exception of an error response: the class modeled for its code, or `ClientError`.
pub fn service_error(
    py: Python<'_>,
    graph: &Graph,
    parsed: &Bound<'_, PyDict>,
    operation_name: &str,
) -> PyErr {
    let made = || -> PyResult<Bound<'_, PyAny>> {
        let error = parsed.call_method1("get", ("Error", PyDict::new(py)))?;
        let code = error.call_method1("get", ("Code",))?;
        let shape = code
            .extract::<&str>()
            .ok()
            .and_then(|code| graph.service.error_shape(code));
        let class = match shape {
            Some(shape) => module(py)?
                .getattr("make_service_error_class")?
                .call1((graph.service.name, shape.name))?,
            None => module(py)?.getattr("ClientError")?,
        };
        class.call1((parsed, operation_name))
    };
    made().map_or_else(|error| error, PyErr::from_value)
}

/// The exception that boto3 raises where the transport failed.
pub fn transport_error(py: Python<'_>, error: &Error) -> PyErr {
    match error {
        Error::EndpointConnection {
            endpoint_url,
            error,
        } => raised(
            py,
            "EndpointConnectionError",
            &[("endpoint_url", Some(endpoint_url)), ("error", Some(error))],
        ),
        Error::ConnectTimeout { endpoint_url } => raised(
            py,
            "ConnectTimeoutError",
            &[
                ("endpoint_url", Some(endpoint_url)),
                ("error", Some("timed out")),
            ],
        ),
        Error::ReadTimeout { endpoint_url } => raised(
            py,
            "ReadTimeoutError",
            &[
                ("endpoint_url", endpoint_url.as_deref()),
                ("error", Some("timed out")),
            ],
        ),
        Error::ConnectionClosed {
            endpoint_url,
            error,
        } => raised(
            py,
            "ConnectionClosedError",
            &[("endpoint_url", Some(endpoint_url)), ("error", Some(error))],
        ),
        Error::Ssl {
            endpoint_url,
            error,
        } => raised(
            py,
            "SSLError",
            &[("endpoint_url", Some(endpoint_url)), ("error", Some(error))],
        ),
        Error::ProxyConnection { proxy_url, error } => raised(
            py,
            "ProxyConnectionError",
            &[("proxy_url", Some(proxy_url)), ("error", Some(error))],
        ),
        Error::InvalidProxiesConfig { error } => {
            raised(py, "InvalidProxiesConfigError", &[("error", Some(error))])
        }
        Error::HttpClient { error } => raised(py, "HTTPClientError", &[("error", Some(error))]),
        Error::ResponseStreaming { error } => {
            raised(py, "ResponseStreamingError", &[("error", Some(error))])
        }
        Error::IncompleteRead { actual, expected } => {
            // In the words of the HTTP client under boto3.
            let missing = expected.saturating_sub(*actual);
            let read = format!("IncompleteRead({actual} bytes read, {missing} more expected)");
            let text = format!("('Connection broken: {read}', {read})");
            raised(py, "ResponseStreamingError", &[("error", Some(&text))])
        }
        Error::NoRegion => raised(py, "NoRegionError", &[]),
        Error::NoCredentials => raised(py, "NoCredentialsError", &[]),
        Error::EndpointResolution { message } => {
            raised(py, "EndpointProviderError", &[("msg", Some(message))])
        }
        Error::InvalidEndpoint { .. } | Error::InvalidPort { .. } => {
            pyo3::exceptions::PyValueError::new_err(error.to_string())
        }
        other => pyo3::exceptions::PyRuntimeError::new_err(other.to_string()),
    }
}
