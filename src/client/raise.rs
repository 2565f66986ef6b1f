//! The exceptions of a call: what an error response means, and what boto3 raises where the transport
//! failed.

use pyo3::exceptions::{PyMemoryError, PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_endpoints::AuthError;
use ferroboto_transport::Error;

use crate::customize::class_code;
use crate::exceptions::{self, module, raised};
use crate::wire::Graph;

/// The exception of an error response: the class modeled for its code, or `ClientError`.
pub fn service_error(
    py: Python<'_>,
    graph: &Graph,
    parsed: &Bound<'_, PyDict>,
    operation_name: &str,
) -> PyErr {
    let made = || -> PyResult<Bound<'_, PyAny>> {
        let error = parsed.call_method1("get", ("Error", PyDict::new(py)))?;
        let code = match error.call_method1("get", (class_code(graph.service.name),))? {
            code if code.is_truthy()? => code,
            _ => error.call_method1("get", ("Code",))?,
        };
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

/// The exception that boto3 raises where it knows no way to sign.
pub fn auth_error(py: Python<'_>, error: &AuthError) -> PyErr {
    let (class, names) = match error {
        AuthError::Unknown(names) => ("UnknownSignatureVersionError", names),
        AuthError::Unsupported(names) => ("UnsupportedSignatureVersionError", names),
        other => return PyRuntimeError::new_err(other.to_string()),
    };
    raised(py, class, &[("signature_version", Some(names))])
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
        Error::NoMemory => PyMemoryError::new_err(()),
        Error::IncompleteRead { actual, expected } => {
            // In the words of the HTTP client under boto3.
            let missing = expected.saturating_sub(*actual);
            let read = format!("IncompleteRead({actual} bytes read, {missing} more expected)");
            let text = format!("('Connection broken: {read}', {read})");
            raised(py, "ResponseStreamingError", &[("error", Some(&text))])
        }
        Error::IncompleteChunks { read, .. } => {
            let read = format!("IncompleteRead({read} bytes read)");
            let text = format!("('Connection broken: {read}', {read})");
            raised(py, "ResponseStreamingError", &[("error", Some(&text))])
        }
        Error::UnseekableStream { stream_object } => raised(
            py,
            "UnseekableStreamError",
            &[("stream_object", Some(stream_object))],
        ),
        Error::UnreadableBody { error } => PyOSError::new_err(error.clone()),
        Error::Checksum { expected, actual } => exceptions::checksum_error(py, *expected, *actual),
        Error::NoRegion => raised(py, "NoRegionError", &[]),
        Error::NoCredentials => raised(py, "NoCredentialsError", &[]),
        Error::Raised(exception) => match exception.downcast::<PyErr>() {
            Some(exception) => exception.clone_ref(py),
            None => PyRuntimeError::new_err(error.to_string()),
        },
        Error::NoAuthToken => raised(py, "NoAuthTokenError", &[]),
        Error::TokenWithoutTls => {
            let message = "Bearer authorization requires an HTTPS endpoint.";
            raised(
                py,
                "InvalidEndpointConfigurationError",
                &[("msg", Some(message))],
            )
        }
        Error::EndpointResolution { message } => {
            raised(py, "EndpointProviderError", &[("msg", Some(message))])
        }
        Error::Auth(error) => auth_error(py, error),
        Error::InvalidEndpoint { .. } | Error::InvalidPort { .. } | Error::NoNumber { .. } => {
            PyValueError::new_err(error.to_string())
        }
        other => PyRuntimeError::new_err(other.to_string()),
    }
}
