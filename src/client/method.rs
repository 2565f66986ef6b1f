//! The methods of clients: one object an operation, shared by all clients of the service.

use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

use super::base::BaseClient;
use super::{events, help};
use super::registry::ServiceEntry;

static METHOD_TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// An operation as a function of the client class.
#[pyclass(frozen, module = "ferroboto._client")]
pub struct OperationMethod {
    entry: Arc<ServiceEntry>,
    index: usize,
}

impl OperationMethod {
    /// The method of the operation at an index of the service.
    pub fn new(entry: Arc<ServiceEntry>, index: usize) -> Self {
        Self { entry, index }
    }

    fn operation(&self) -> &'static ferroboto_model::Operation {
        &self.entry.graph.service.operations[self.index]
    }
}

#[pymethods]
impl OperationMethod {
    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        match instance {
            Some(instance) => METHOD_TYPE
                .import(py, "types", "MethodType")?
                .call1((slf, instance)),
            None => Ok(slf.clone().into_any()),
        }
    }

    #[pyo3(signature = (*args, **kwargs))]
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if args.len() != 1 {
            let name = self.operation().method;
            return Err(PyTypeError::new_err(if args.is_empty() {
                format!("{name}() missing 1 required positional argument: 'self'")
            } else {
                format!("{name}() only accepts keyword arguments.")
            }));
        }
        let client = args.get_borrowed_item(0)?;
        let client = client.cast::<BaseClient>()?;
        let params = match kwargs {
            Some(params) => params.clone(),
            None => PyDict::new(py),
        };
        let core = &client.get().core;
        if core.listening.get() {
            return events::call(&client, self.index, &params);
        }
        core.call(py, self.index, &params)
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.operation().method
    }

    #[getter]
    fn __qualname__(&self) -> String {
        format!(
            "{}.{}",
            super::registry::class_name(self.entry.graph.service),
            self.operation().method
        )
    }

    #[getter]
    fn __doc__(&self) -> String {
        help::page(self.entry.graph.service, self.operation())
    }

    #[getter]
    fn __signature__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        help::signature(py, self.entry.graph.service, self.operation())
    }

    #[getter]
    fn __module__(&self) -> &'static str {
        "ferroboto._client"
    }

    fn __repr__(&self) -> String {
        format!("<operation {}>", self.__qualname__())
    }
}
