//! What a process knows of a service once: its graph and the Python class of its clients.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyType};

use super::base::BaseClient;
use super::method::OperationMethod;
use crate::customize;
use crate::customize::{OperationRules, Site, rules_of};
use crate::imports;
use crate::wire::{Cells, Graph};
use ferroboto_model::rules::RuleSet;

/// A service as this process uses it.
pub struct ServiceEntry {
    /// Shapes and keys.
    pub graph: Graph,
    /// What a model that is not built in brings besides.
    pub own: Option<OwnModel>,
    /// Rules of its operations, where the service has any.
    rules: Option<Cells<Option<Box<OperationRules>>>>,
    class: PyOnceLock<Py<PyType>>,
    aio_class: PyOnceLock<Py<PyType>>,
}

/// What a model that is not built in brings besides its shapes.
pub struct OwnModel {
    /// The version that it was loaded as.
    pub api_version: String,
    /// Its endpoint rules.
    pub rules: Option<&'static RuleSet<'static>>,
}

static ENTRIES: OnceLock<RwLock<HashMap<&'static str, Arc<ServiceEntry>>>> = OnceLock::new();

/// The entry of a service, or nothing when there is no such service.
pub fn entry(name: &str) -> PyResult<Option<Arc<ServiceEntry>>> {
    let entries = ENTRIES.get_or_init(RwLock::default);
    if let Some(found) = entries
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(name)
    {
        return Ok(Some(found.clone()));
    }
    let service = ferroboto_model::service(name)
        .map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    let Some(service) = service else {
        return Ok(None);
    };
    let entry = ServiceEntry::new(service);
    let mut entries = entries.write().unwrap_or_else(PoisonError::into_inner);
    Ok(Some(entries.entry(service.name).or_insert(entry).clone()))
}

impl ServiceEntry {
    /// An entry of a service, without a class yet.
    pub fn new(service: &'static ferroboto_model::Service) -> Arc<Self> {
        Self::with(service, None)
    }

    /// An entry of a service whose model is not built in.
    pub fn of_own_model(service: &'static ferroboto_model::Service, own: OwnModel) -> Arc<Self> {
        Self::with(service, Some(own))
    }

    fn with(service: &'static ferroboto_model::Service, own: Option<OwnModel>) -> Arc<Self> {
        let is_customized = !rules_of(service).is_empty();
        Arc::new(Self {
            graph: Graph::new(service),
            own,
            rules: is_customized.then(|| Cells::new(service.operations.len())),
            class: PyOnceLock::new(),
            aio_class: PyOnceLock::new(),
        })
    }

    /// The rules of the operation at an index; nothing where it has none, as in most services no operation has.
    pub fn rules(&self, index: usize) -> Option<&OperationRules> {
        self.rules
            .as_ref()?
            .cell(index)
            .get_or_init(|| {
                let service = self.graph.service;
                OperationRules::new(
                    rules_of(service),
                    Site {
                        graph: &self.graph,
                        operation: &service.operations[index],
                    },
                )
            })
            .as_deref()
    }

    /// The class of the service's clients: `BaseClient`, or its twin for asyncio, with a method for each operation.
    pub fn class<'py>(
        self: &Arc<Self>,
        py: Python<'py>,
        asynchronous: bool,
    ) -> PyResult<&Bound<'py, PyType>> {
        let class = if asynchronous {
            &self.aio_class
        } else {
            &self.class
        };
        class
            .get_or_try_init(py, || self.make_class(py, asynchronous).map(Bound::unbind))
            .map(|class| class.bind(py))
    }

    /// The methods of the class, by name.
    pub fn methods<'py>(
        self: &Arc<Self>,
        py: Python<'py>,
        asynchronous: bool,
    ) -> PyResult<Bound<'py, PyDict>> {
        let methods = PyDict::new(py);
        for (index, name) in (0..).zip(self.graph.service.operations.methods()) {
            let method = OperationMethod::new(self.clone(), index, asynchronous);
            methods.set_item(name, method)?;
        }
        for added in customize::clients::added(self.graph.service.name) {
            let module = if asynchronous {
                added.aio_module
            } else {
                added.module
            };
            let module = py.import(module)?;
            for name in added.names {
                methods.set_item(name, module.getattr(*name)?)?;
            }
        }
        Ok(methods)
    }

    fn make_class<'py>(
        self: &Arc<Self>,
        py: Python<'py>,
        asynchronous: bool,
    ) -> PyResult<Bound<'py, PyType>> {
        let namespace = self.methods(py, asynchronous)?;
        let base = base_class(py, asynchronous)?;
        // Programs that run on ferroboto unchanged see botocore's name there.
        namespace.set_item("__module__", base.getattr("__module__")?)?;
        let service = self.graph.service;
        let doc = format!(
            "A client of {}, version {}, with a method for each of its {} operations.\n\n\
             help() of a method, as `client.{}?` in IPython, shows its parameters and its answer.\n\
             Reference: https://docs.aws.amazon.com/goto/WebAPI/{}-{}",
            service.metadata.full_name,
            service.metadata.api_version,
            service.operations.len(),
            service.operations.methods().last().unwrap_or_default(),
            service.metadata.endpoint_prefix,
            service.metadata.api_version,
        );
        namespace.set_item("__doc__", doc)?;
        let name = class_name(self.graph.service);
        let class = py.get_type::<PyType>().call1((name, (base,), namespace))?;
        Ok(class.cast_into::<PyType>()?)
    }
}

/// The base of the client classes.
pub fn base_class(py: Python<'_>, asynchronous: bool) -> PyResult<Bound<'_, PyAny>> {
    if asynchronous {
        imports::AIO_CLIENT.get(py)?.getattr("AioBaseClient")
    } else {
        Ok(py.get_type::<BaseClient>().into_any())
    }
}

/// The name boto3 gives to the class of a service's clients.
pub fn class_name(service: &ferroboto_model::Service) -> String {
    let metadata = &service.metadata;
    if let Some(name) = metadata.class_name {
        return name.to_owned();
    }
    let name = metadata.abbreviation.unwrap_or(metadata.full_name);
    let name = name.replace("Amazon", "").replace("AWS", "");
    name.chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
        .collect()
}
