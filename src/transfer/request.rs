//! One request of a transfer, made on any thread: a call of an operation with the parameters of a dict.

use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_transport::Features;

use super::workers::Lane;
use crate::client::base::BaseClient;
use crate::client::{call, features};

/// An operation of a client.
pub struct Operation {
    client: Py<BaseClient>,
    index: usize,
    /// What its calls name as the features of the code around them.
    around: Features,
}

impl Operation {
    /// The operation behind a method of a client.
    pub fn new(client: &Bound<'_, BaseClient>, method: &str) -> PyResult<Self> {
        let operations = &client.get().core.entry.graph.service.operations;
        let index = operations
            .position_of_method(method)
            .ok_or_else(|| PyKeyError::new_err(method.to_owned()))?;
        Ok(Self {
            client: client.clone().unbind(),
            index,
            around: features::around(client.py())?,
        })
    }

    /// Calls the operation.
    pub fn call<'py>(
        &self,
        params: &Bound<'py, PyDict>,
        lane: &mut Lane<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.client.bind(params.py());
        call::call_until(client, self.index, params, self.around, lane)
    }
}
