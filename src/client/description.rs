//! The service description as botocore writes it, for introspection: each shape and operation as a
//! plain dict, made from the graph when it is asked for.

use std::collections::HashMap;

use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyType};

use ferroboto_model::{
    Bound as Limit, ContextValue, Member, MetadataValue, Operation, Service, Shape, ShapeKind,
};

use super::description_traits::{checksum, entry, set_error, set_flags, set_traits};
use super::documentation::Documentation;
use super::{endpoint, registry};

/// Gives the parts of a service's description.
#[pyclass(frozen, module = "ferroboto._ferroboto")]
pub struct ServiceDescription {
    service: &'static Service,
}

impl ServiceDescription {
    /// The description of a service.
    pub fn new(service: &'static Service) -> Self {
        Self { service }
    }
}

#[pymethods]
impl ServiceDescription {
    /// The description of a built-in service, or nothing where there is none.
    #[staticmethod]
    fn of(service_name: &str) -> PyResult<Option<Self>> {
        ferroboto_model::service(service_name)
            .map(|found| found.map(Self::new))
            .map_err(|error| PyRuntimeError::new_err(error.to_string()))
    }

    /// Name of the service.
    #[getter]
    fn service_name(&self) -> &'static str {
        self.service.name
    }

    /// The resource model of a service as JSON, or nothing where it has none.
    #[staticmethod]
    fn resources(service_name: &str) -> Option<&'static str> {
        ferroboto_model::resources(service_name)
    }

    /// The Python name of an operation or waiter that follows no rule, or nothing for all others.
    #[staticmethod]
    fn irregular_name(name: &str) -> Option<&'static str> {
        ferroboto_model::method_names()
            .get(name)
            .map(String::as_str)
    }

    /// The class of the service's clients, or of those for asyncio.
    #[pyo3(signature = (asynchronous=false))]
    fn client_class<'py>(
        &self,
        py: Python<'py>,
        asynchronous: bool,
    ) -> PyResult<Bound<'py, PyType>> {
        let entry = registry::entry(self.service.name)?
            .ok_or_else(|| PyKeyError::new_err(self.service.name))?;
        entry.class(py, asynchronous).cloned()
    }

    /// Facts about the service as a whole.
    fn metadata<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let metadata = PyDict::new(py);
        for (key, value) in self.service.metadata.entries.iter() {
            match value {
                MetadataValue::Text(text) => metadata.set_item(key, text)?,
                MetadataValue::List(list) => metadata.set_item(key, list)?,
                MetadataValue::Map(map) => {
                    let nested = PyDict::new(py);
                    for (key, value) in map {
                        nested.set_item(key, value)?;
                    }
                    metadata.set_item(key, nested)?;
                }
            }
        }
        Ok(metadata)
    }

    /// Endpoint parameters that a client's configuration sets, each with its type.
    fn client_context_params<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let params = PyDict::new(py);
        for (name, kind) in &self.service.client_context_params {
            params.set_item(name, entry(py, "type", kind)?)?;
        }
        Ok(params)
    }

    /// Where the service's endpoint rules lead with some parameters: URL, properties and headers.
    fn resolve_endpoint<'py>(
        &self,
        py: Python<'py>,
        parameters: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        endpoint::resolved(py, self.service.name, parameters)
    }

    /// Names of the operations, in the order of the model.
    fn operation_names(&self) -> Vec<&'static str> {
        self.service.operations.names().collect()
    }

    /// Names of the shapes, in the order of the model.
    fn shape_names(&self) -> Vec<&'static str> {
        self.service.shapes.iter().map(|shape| shape.name).collect()
    }

    /// Names of the waiters, each with the operation that it asks.
    fn waiters<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let waiters = PyDict::new(py);
        for waiter in self.service.waiters.iter() {
            waiters.set_item(waiter.name, waiter.operation)?;
        }
        Ok(waiters)
    }

    /// Whether the answers of an operation come in pages.
    fn paginates(&self, name: &str) -> bool {
        self.service.paginator(name).is_some()
    }

    /// The parameter that limits what a page has, or nothing where there is none.
    fn page_limit(&self, name: &str) -> Option<&'static str> {
        self.service.paginator(name)?.limit_key
    }

    /// A text on an operation, and Python that calls it; each may be empty.
    fn help_text(&self, py: Python<'_>, name: &str) -> (String, &'static str) {
        let text = self.documentation(py, name);
        text.map(|text| (text.summary, text.own.example))
            .unwrap_or_default()
    }

    /// A text on each parameter of an operation that has one.
    fn parameter_help(&self, py: Python<'_>, name: &str) -> HashMap<String, String> {
        self.documentation(py, name)
            .map(|text| text.parameters)
            .unwrap_or_default()
    }

    /// Options of an operation's command that the model does not tell: name, and path of the member.
    fn command_options(&self, name: &str) -> Vec<(&'static str, &'static str)> {
        ferroboto_model::help_text(self.service.name, name).options
    }

    /// An operation, or nothing where there is none of the name.
    fn operation<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Option<Bound<'py, PyDict>>> {
        let found = self.service.operation(name);
        found.map(|found| self.of_operation(py, found)).transpose()
    }

    /// A shape, or nothing where there is none of the name.
    fn shape<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Option<Bound<'py, PyDict>>> {
        let found = self.service.shape_named(name);
        found.map(|found| self.of_shape(py, found)).transpose()
    }
}

impl ServiceDescription {
    fn documentation(&self, py: Python<'_>, name: &str) -> Option<Documentation> {
        let operation = self.service.operation(name)?;
        Some(Documentation::of(py, self.service, operation))
    }

    fn of_operation<'py>(
        &self,
        py: Python<'py>,
        operation: &'static Operation,
    ) -> PyResult<Bound<'py, PyDict>> {
        let out = PyDict::new(py);
        out.set_item("name", operation.wire_name())?;
        let http = PyDict::new(py);
        http.set_item("method", operation.http_method)?;
        http.set_item("requestUri", operation.request_uri)?;
        if let Some(code) = operation.response_code {
            http.set_item("responseCode", code)?;
        }
        out.set_item("http", http)?;
        if let Some(input) = &operation.input {
            out.set_item("input", self.reference(py, input)?)?;
        }
        if let Some(output) = &operation.output {
            let reference = self.reference(py, output)?;
            if let Some(wrapper) = operation.result_wrapper {
                reference.set_item("resultWrapper", wrapper)?;
            }
            out.set_item("output", reference)?;
        }
        if !operation.errors.is_empty() {
            let errors = PyList::empty(py);
            for error in &operation.errors {
                errors.append(entry(py, "shape", self.service.shape(*error).name)?)?;
            }
            out.set_item("errors", errors)?;
        }
        if let Some(prefix) = operation.host_prefix {
            out.set_item("endpoint", entry(py, "hostPrefix", prefix)?)?;
        }
        if let Some(auth_type) = operation.auth_type {
            out.set_item("authtype", auth_type)?;
        }
        if !operation.auth.is_empty() {
            out.set_item("auth", &operation.auth)?;
        }
        if operation.has_checksum_trait {
            out.set_item("httpChecksum", checksum(py, operation)?)?;
        }
        if let Some(required) = operation.endpoint_discovery {
            let discovery = PyDict::new(py);
            set_flags(&discovery, &[("required", required)])?;
            out.set_item("endpointdiscovery", discovery)?;
        }
        if !operation.request_compression.is_empty() {
            let compression = entry(py, "encodings", &operation.request_compression)?;
            out.set_item("requestcompression", compression)?;
        }
        if !operation.static_context_params.is_empty() {
            let params = PyDict::new(py);
            for (name, value) in &operation.static_context_params {
                let value = match value {
                    ContextValue::Flag(flag) => entry(py, "value", flag)?,
                    ContextValue::Text(text) => entry(py, "value", text)?,
                    ContextValue::List(list) => entry(py, "value", list)?,
                };
                params.set_item(name, value)?;
            }
            out.set_item("staticContextParams", params)?;
        }
        if !operation.operation_context_params.is_empty() {
            let params = PyDict::new(py);
            for (name, path) in &operation.operation_context_params {
                params.set_item(name, entry(py, "path", path)?)?;
            }
            out.set_item("operationContextParams", params)?;
        }
        set_flags(
            &out,
            &[
                ("unsignedPayload", operation.unsigned_payload),
                (
                    "httpChecksumRequired",
                    operation.checksum_required && !operation.has_checksum_trait,
                ),
                ("endpointoperation", operation.endpoint_operation),
                ("idempotent", operation.idempotent),
                ("deprecated", operation.deprecated),
            ],
        )?;
        Ok(out)
    }

    fn of_shape<'py>(
        &self,
        py: Python<'py>,
        shape: &'static Shape,
    ) -> PyResult<Bound<'py, PyDict>> {
        let out = PyDict::new(py);
        out.set_item("type", shape.kind.name())?;
        let members = self.service.members(shape);
        let name = |place: &u16| members.get(usize::from(*place)).map(|member| member.name);
        match shape.kind {
            ShapeKind::Structure => {
                if !shape.required.is_empty() {
                    let required: Vec<_> = shape.required.iter().filter_map(name).collect();
                    out.set_item("required", required)?;
                }
                let named = PyDict::new(py);
                for member in members {
                    named.set_item(member.name, self.reference(py, member)?)?;
                }
                out.set_item("members", named)?;
            }
            ShapeKind::List | ShapeKind::Map => {
                let keys: &[&str] = match shape.kind {
                    ShapeKind::List => &["member"],
                    _ => &["key", "value"],
                };
                for (key, member) in keys.iter().zip(members) {
                    out.set_item(key, self.reference(py, member)?)?;
                }
            }
            _ => {}
        }
        if let Some(payload) = shape.payload.as_ref().and_then(name) {
            out.set_item("payload", payload)?;
        }
        for (key, limit) in [("min", shape.min), ("max", shape.max)] {
            match limit {
                Some(Limit::Whole(number)) => out.set_item(key, number)?,
                Some(Limit::Fraction(number)) => out.set_item(key, number)?,
                None => {}
            }
        }
        if let Some(pattern) = shape.pattern {
            out.set_item("pattern", pattern)?;
        }
        if !shape.values.is_empty() {
            out.set_item("enum", &shape.values)?;
        }
        set_flags(
            &out,
            &[
                ("union", shape.union),
                ("document", shape.document),
                ("sensitive", shape.sensitive),
            ],
        )?;
        if let Some(traits) = &shape.traits {
            set_traits(&out, traits)?;
        }
        if let Some(error) = &shape.error {
            set_error(&out, error)?;
        }
        Ok(out)
    }

    fn reference<'py>(
        &self,
        py: Python<'py>,
        member: &'static Member,
    ) -> PyResult<Bound<'py, PyDict>> {
        let out = entry(py, "shape", self.service.shape(member.shape).name)?;
        if let Some(name) = member.location_name {
            out.set_item("locationName", name)?;
        }
        if let Some(traits) = &member.traits {
            set_traits(&out, traits)?;
        }
        Ok(out)
    }
}
