//! The class behind every service's client class.

use std::sync::Arc;

use pyo3::exceptions::{PyAttributeError, PyKeyError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use super::call::ClientCore;

static EXCEPTIONS_MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// A client of a service; its subclasses have a method for each operation.
#[pyclass(subclass, frozen, weakref, module = "ferroboto._client")]
pub struct BaseClient {
    /// What works.
    pub core: Arc<ClientCore>,
    meta: Py<PyAny>,
    exceptions: PyOnceLock<Py<PyAny>>,
}

/// A client's parts on their way through the constructor of its Python class.
#[pyclass(frozen, module = "ferroboto._client")]
pub struct ClientParts {
    core: Arc<ClientCore>,
    meta: Py<PyAny>,
}

impl ClientParts {
    /// The parts of a client.
    pub fn new(core: Arc<ClientCore>, meta: Py<PyAny>) -> Self {
        Self { core, meta }
    }
}

#[pymethods]
impl BaseClient {
    #[new]
    fn new(py: Python<'_>, parts: &Bound<'_, ClientParts>) -> Self {
        let parts = parts.get();
        Self {
            core: parts.core.clone(),
            meta: parts.meta.clone_ref(py),
            exceptions: PyOnceLock::new(),
        }
    }

    /// Session, endpoint, configuration: everything about the client that is not an operation.
    #[getter]
    fn meta<'py>(&self, py: Python<'py>) -> &Bound<'py, PyAny> {
        self.meta.bind(py)
    }

    /// The errors that the service's model has, by name.
    #[getter]
    fn exceptions<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let service = self.core.entry.graph.service;
        let made = self
            .exceptions
            .get_or_try_init(py, || -> PyResult<Py<PyAny>> {
                let errors: Vec<(&str, &str)> = service
                    .errors
                    .iter()
                    .map(|id| service.shape(*id))
                    .filter_map(|shape| Some((shape.name, shape.error_code()?)))
                    .collect();
                let name = format!("{}Exceptions", super::registry::class_name(service));
                let make =
                    EXCEPTIONS_MAKER.import(py, "ferroboto.errorfactory", "client_exceptions")?;
                Ok(make.call1((service.name, name, errors))?.unbind())
            })?;
        Ok(made.bind(py))
    }

    /// Names of the waiters.
    #[getter]
    fn waiter_names(&self) -> Vec<&'static str> {
        let mut waiters: Vec<_> = self.core.entry.graph.service.waiters.iter().collect();
        waiters.sort_by_key(|waiter| waiter.name);
        waiters.into_iter().map(|waiter| waiter.method).collect()
    }

    /// Whether the operation behind a method has pages.
    fn can_paginate(&self, operation_name: &str) -> PyResult<bool> {
        let service = self.core.entry.graph.service;
        let operation = service
            .operations
            .iter()
            .find(|operation| operation.method == operation_name && !operation.event_stream_input)
            .ok_or_else(|| PyKeyError::new_err(operation_name.to_owned()))?;
        Ok(service.paginator(operation.name).is_some())
    }

    /// Gives idle connections up; a later call opens new ones.
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.core.transport.close());
    }

    fn __getattr__(slf: &Bound<'_, Self>, name: &str) -> PyResult<Py<PyAny>> {
        let class = slf.get_type().name()?.to_string();
        Err(PyAttributeError::new_err(format!(
            "'{class}' object has no attribute '{name}'"
        )))
    }
}
