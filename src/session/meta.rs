//! `client.meta`: what a client knows of itself.

use std::sync::{Arc, OnceLock};

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use pythonize::pythonize;

use ferroboto_config::ClientSettings;
use ferroboto_endpoints::listed::{Listed, Wanted};

use super::addressing::Special;
use crate::client::auth;
use crate::client::core::ClientCore;
use crate::client::description::ServiceDescription;
use crate::client::hooks;
use crate::client::raise::transport_error;
use crate::imports;

/// Everything about a client that is not an operation.
#[pyclass(frozen, module = "ferroboto._calls.client")]
pub struct ClientMeta {
    core: Arc<ClientCore>,
    settings: Arc<ClientSettings>,
    special: Arc<Special>,
    user_config: Option<Py<PyAny>>,
    config: PyOnceLock<Py<PyAny>>,
    /// No cell of `PyO3`'s, which cannot be looked into by the garbage collector.
    events: OnceLock<Py<PyAny>>,
    listed: OnceLock<Option<(String, Listed)>>,
    service_model: PyOnceLock<Py<PyAny>>,
}

impl ClientMeta {
    /// The endpoint that the lists have for the client, which botocore shows, and its URL.
    fn listed(&self) -> Option<&(String, Listed)> {
        let found = self.listed.get_or_init(|| {
            let metadata = &self.core.entry.graph.service.metadata;
            ferroboto_endpoints::listed::endpoint(&Wanted {
                service: self.core.entry.graph.service.name,
                endpoint_prefix: metadata.endpoint_prefix,
                region: Some(self.settings.region.as_str()).filter(|_| !self.special.shown.global),
                use_fips: self.settings.use_fips,
                use_dualstack: self.settings.use_dualstack,
            })
            .ok()
            .flatten()
            .map(|listed| match self.special.shown.fixed {
                Some((host, _)) => {
                    let scheme = if self.settings.use_ssl {
                        "https"
                    } else {
                        "http"
                    };
                    (format!("{scheme}://{host}"), listed)
                }
                None => (listed.url(self.settings.use_ssl), listed),
            })
        });
        found.as_ref()
    }

    /// The meta of a client.
    pub fn new(
        core: Arc<ClientCore>,
        settings: Arc<ClientSettings>,
        special: Arc<Special>,
        user_config: Option<Py<PyAny>>,
        events: OnceLock<Py<PyAny>>,
    ) -> Self {
        Self {
            core,
            settings,
            special,
            user_config,
            config: PyOnceLock::new(),
            events,
            listed: OnceLock::new(),
            service_model: PyOnceLock::new(),
        }
    }
}

#[pymethods]
impl ClientMeta {
    /// Handlers are among the events.
    #[allow(clippy::needless_pass_by_value)] // what Python passes
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(self.events.get())
    }

    /// Region of the client: as the lists of endpoints have it, unless the user has set the endpoint.
    #[getter]
    fn region_name(&self) -> &str {
        match self.listed() {
            Some((_, listed))
                if self.settings.endpoint_url.is_none() && !self.special.shown.global =>
            {
                &listed.name
            }
            _ => &self.settings.region,
        }
    }

    /// Where requests go.
    #[getter]
    fn endpoint_url<'py>(&'py self, py: Python<'py>) -> PyResult<&'py str> {
        if let Some(world) = &self.settings.local {
            return Ok(world);
        }
        if self.settings.endpoint_url.is_none()
            && let Some((url, _)) = self.listed()
        {
            return Ok(url);
        }
        self.core
            .transport
            .endpoint_url()
            .map_err(|error| transport_error(py, &error))
    }

    /// Partition of the region.
    #[getter]
    fn partition(&self) -> &'static str {
        match self.listed() {
            Some((_, listed)) => listed.partition,
            None => ferroboto_model::partitions::name_for(&self.settings.region),
        }
    }

    /// Names of operations by the names of their methods.
    #[getter]
    fn method_to_api_mapping<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let mapping = PyDict::new(py);
        let operations = &self.core.entry.graph.service.operations;
        for (method, name) in operations.methods().zip(operations.names()) {
            mapping.set_item(method, name)?;
        }
        Ok(mapping)
    }

    /// The operations and shapes of the service.
    #[getter]
    fn service_model<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let made = self.service_model.get_or_try_init(py, || -> PyResult<_> {
            let make = imports::MODEL.get(py)?.getattr("service_model")?;
            let description = ServiceDescription::new(self.core.entry.graph.service);
            Ok(make.call1((description,))?.unbind())
        })?;
        Ok(made.bind(py))
    }

    /// The emitter of the client's events.
    // The same, as botocore keeps them: programs look there.

    #[getter]
    fn _client_config<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        self.config(py)
    }

    #[getter]
    fn _endpoint_url<'py>(&'py self, py: Python<'py>) -> PyResult<&'py str> {
        self.endpoint_url(py)
    }

    #[getter]
    fn _method_to_api_mapping<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.method_to_api_mapping(py)
    }

    #[getter]
    fn _partition(&self) -> &'static str {
        self.partition()
    }

    #[getter]
    fn _service_model<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        self.service_model(py)
    }

    #[getter]
    fn events<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        if let Some(made) = self.events.get() {
            return Ok(made.bind(py));
        }
        let made = hooks::client_emitter(py, &self.core, None)?.unbind();
        Ok(self.events.get_or_init(|| made).bind(py))
    }

    /// The settings in force.
    #[getter]
    fn config<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let made = self.config.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
            let decided = pythonize(py, &self.settings.config)?;
            decided.set_item("region_name", self.region_name())?;
            decided.set_item("user_agent", self.core.transport.user_agent())?;
            let make = imports::CLIENT.get(py)?.getattr("config_in_force")?;
            let version = auth::of_service(self.core.entry.graph.service).ok();
            Ok(make.call1((&self.user_config, decided, version))?.unbind())
        })?;
        Ok(made.bind(py))
    }
}
