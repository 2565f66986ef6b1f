//! The emitter and the class of a client, where handlers have a say in them, and whether it has handlers at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_model::Service;

use crate::client::core::ClientCore;
use crate::client::registry::{self, ServiceEntry};
use crate::client::rule_handlers;
use crate::imports;

/// Whether handlers are registered on a client; Python reports it by calling this.
#[pyclass(frozen, skip_from_py_object, module = "ferroboto._calls.client")]
#[derive(Clone, Default)]
pub struct Listening(Arc<Handlers>);

#[derive(Default)]
struct Handlers {
    exist: AtomicBool,
    /// Whether some of them are coroutine functions.
    await_: AtomicBool,
}

impl Listening {
    /// Whether there are handlers.
    pub fn get(&self) -> bool {
        self.0.exist.load(Ordering::Relaxed)
    }

    /// Whether some of them are coroutine functions.
    pub fn awaits(&self) -> bool {
        self.0.await_.load(Ordering::Relaxed)
    }
}

#[pymethods]
impl Listening {
    fn __call__(&self, exist: bool, await_: bool) {
        self.0.exist.store(exist, Ordering::Relaxed);
        self.0.await_.store(await_, Ordering::Relaxed);
    }
}

/// A service's name in events.
pub fn service_id(service: &Service) -> String {
    service.metadata.service_id.replace(' ', "-").to_lowercase()
}

/// The emitter of a client, from its session's where that has one.
pub fn client_emitter<'py>(
    py: Python<'py>,
    core: &ClientCore,
    session_events: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    imports::HOOKS.get(py)?.getattr("client_emitter")?.call1((
        session_events,
        service_id(core.entry.graph.service),
        core.listening.clone(),
        rule_handlers::handlers(py, &core.entry)?,
    ))
}

/// The class of a client whose session has an emitter, where handlers have a say in it.
pub fn client_class<'py>(
    py: Python<'py>,
    entry: &Arc<ServiceEntry>,
    session_events: &Bound<'py, PyAny>,
    asynchronous: bool,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let service = entry.graph.service;
    let class = imports::HOOKS.get(py)?.getattr("client_class")?.call1((
        session_events,
        service_id(service),
        registry::class_name(service),
        registry::base_class(py, asynchronous)?,
        entry.methods(py, asynchronous)?,
    ))?;
    Ok(Some(class).filter(|class| !class.is_none()))
}

/// Other names that services go by in events, with the name to use.
#[pyfunction]
pub fn event_aliases(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let aliases = PyDict::new(py);
    for (other, id) in ferroboto_model::event_aliases() {
        aliases.set_item(other, id)?;
    }
    Ok(aliases)
}
