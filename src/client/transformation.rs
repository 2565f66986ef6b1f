//! What a client does to the values of parameters and responses, where its resource has set it up for that: the same as the
//! handlers of events that are registered for it, whose place this takes while a program has no handlers of its own.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};

use ferroboto_model::Operation;

use crate::customize::dynamodb::ValueReader;
use crate::wire::{self, Graph, WireResponse};

/// The Python object that transforms, once there is one.
pub struct Transformation(PyOnceLock<Py<PyAny>>);

impl Default for Transformation {
    fn default() -> Self {
        Self(PyOnceLock::new())
    }
}

impl Transformation {
    /// Sets the object; the first one stays.
    pub fn set(&self, py: Python<'_>, transformer: Py<PyAny>) {
        // What is set already is as good.
        let _ = self.0.set(py, transformer);
    }

    /// The parameters that go into the request.
    pub fn parameters<'py>(
        &self,
        operation: &Operation,
        params: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let py = params.py();
        let Some(transformer) = self.0.get(py) else {
            return Ok(params.clone());
        };
        let written = transformer
            .bind(py)
            .call_method1(intern!(py, "parameters"), (operation.name, params))?;
        Ok(written.cast_into::<PyDict>()?)
    }

    /// The response as a dict.
    pub fn response<'py>(
        &self,
        py: Python<'py>,
        graph: &Graph,
        operation: &'static Operation,
        response: &WireResponse<'_, 'py>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let Some(transformer) = self.0.get(py) else {
            return wire::parse(py, graph, operation, response);
        };
        let transformer = transformer.bind(py);
        let native = transformer.call_method0(intern!(py, "native"))?;
        if let Ok(native) = native.cast_into::<PyTuple>()
            && let Some(values) = ValueReader::new(graph, &native)?
            && let Some(parsed) = wire::parse_with(py, graph, operation, response, &values)?
        {
            return Ok(parsed);
        }
        let parsed = wire::parse(py, graph, operation, response)?;
        transformer.call_method1(intern!(py, "response"), (operation.name, &parsed))?;
        Ok(parsed)
    }
}
