//! A signed request, as handlers see it.

use std::sync::Arc;

use http::HeaderName;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};

use ferroboto_endpoints::Auth;
use ferroboto_model::Operation;
use ferroboto_transport::{self as transport, AddressedRequest, RequestBody};

use super::headers::headers_list;
use crate::client::endpoint::property;
use crate::client::request_body;

/// A signed request, for a handler that looks at it.
#[pyclass(frozen, module = "ferroboto._calls.hooks")]
pub struct SignedRequest {
    pub(super) request: AddressedRequest,
    #[pyo3(get)]
    pub(super) attempt: u32,
    #[pyo3(get)]
    pub(super) meta: Py<PyAny>,
    pub(super) operation: &'static Operation,
    /// Whether boto3 has the body as text.
    pub(super) form: bool,
    #[pyo3(get)]
    pub(super) stream_output: bool,
    #[pyo3(get)]
    pub(super) encoding_type_auto_set: bool,
    pub(super) endpoint: Option<Arc<transport::Endpoint>>,
    /// The body as handlers see it, where that is an object of its own.
    pub(super) shown: Option<Py<PyAny>>,
    /// The parameters of the call.
    #[pyo3(get)]
    pub(super) params: Option<Py<PyDict>>,
    /// Names of the headers that the request was serialized with.
    pub(super) serialized_headers: Vec<HeaderName>,
    /// What the attempt has cost of the quota of retries.
    #[pyo3(get)]
    pub(super) taken: Option<u32>,
}

#[pymethods]
impl SignedRequest {
    #[getter]
    fn serialized_headers(&self) -> Vec<&str> {
        self.serialized_headers
            .iter()
            .map(HeaderName::as_str)
            .collect()
    }

    #[getter]
    fn method(&self) -> &str {
        self.request.method.as_str()
    }

    #[getter]
    fn url(&self) -> &str {
        &self.request.url
    }

    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        headers_list(py, &self.request.headers)
    }

    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let RequestBody::Whole(body) = &self.request.body else {
            return Some(request_body::to_python(py, &self.request.body));
        };
        if let Some(shown) = &self.shown {
            return Some(shown.bind(py).clone());
        }
        match std::str::from_utf8(body) {
            _ if body.is_empty() => None,
            Ok(text) if self.form => Some(PyString::new(py, text).into_any()),
            _ => Some(PyBytes::new(py, body).into_any()),
        }
    }

    /// What the endpoint rules say of the endpoint, where it is one of this call alone.
    #[getter]
    fn endpoint_facts<'py>(&self, py: Python<'py>) -> PyResult<Option<EndpointFacts<'py>>> {
        let endpoint = self.endpoint.as_ref();
        endpoint
            .map(|endpoint| endpoint_facts(py, endpoint))
            .transpose()
    }

    #[getter]
    fn operation_name(&self) -> &'static str {
        self.operation.name
    }
}

/// Properties of an endpoint, and the kind of signature and the scope that they lead to.
pub(super) type EndpointFacts<'py> = (Bound<'py, PyDict>, Option<String>, Bound<'py, PyDict>);

/// What the endpoint rules say of an endpoint, as botocore notes it for a call.
pub(super) fn endpoint_facts<'py>(
    py: Python<'py>,
    endpoint: &transport::Endpoint,
) -> PyResult<EndpointFacts<'py>> {
    let properties = PyDict::new(py);
    for (name, value) in endpoint.properties() {
        properties.set_item(name, property(py, value)?)?;
    }
    let signing = PyDict::new(py);
    let auth_type = match endpoint.auth() {
        Auth::Open => None,
        Auth::Unsigned => Some("none".to_owned()),
        Auth::Scheme(scheme) => {
            if let Some(region) = &scheme.signing_region {
                signing.set_item("region", region)?;
            }
            if let Some(name) = &scheme.signing_name {
                signing.set_item("signing_name", name)?;
            }
            if scheme.disable_double_encoding {
                signing.set_item("disableDoubleEncoding", true)?;
            }
            Some(scheme.name.clone())
        }
    };
    Ok((properties, auth_type, signing))
}
