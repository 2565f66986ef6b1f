//! Parsing of responses as handlers left them.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use ferroboto_model::Operation;

use super::headers::{PyHeaders, header_map};
use crate::client::core::ClientCore;
use crate::client::message_stream;
use crate::wire::response::WireBody;
use crate::wire::{self, WireResponse};

/// Parses responses of an operation, as handlers left them.
#[pyclass(frozen, module = "ferroboto._calls.client")]
pub(super) struct Parser {
    pub(super) core: Arc<ClientCore>,
    pub(super) operation: &'static Operation,
}

#[pymethods]
impl Parser {
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        status: u16,
        headers: PyHeaders<'py>,
        body: Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let raw_head = headers.iter().flat_map(|(name, _)| [name.as_str(), ":\n"]);
        let raw_head: String = raw_head.collect();
        let headers = header_map(headers)?;
        let bytes;
        let body = match body.cast_into::<PyBytes>() {
            Ok(found) => {
                bytes = found;
                WireBody::Bytes(bytes.as_bytes())
            }
            Err(other) => {
                let raw = other.into_inner();
                let events = message_stream::of_raw(raw.clone(), &self.core.entry, self.operation)?;
                WireBody::Stream(events.unwrap_or(raw))
            }
        };
        let response = WireResponse {
            status,
            headers: &headers,
            raw_head: raw_head.as_bytes(),
            body,
        };
        wire::parse(py, &self.core.entry.graph, self.operation, &response)
    }
}
