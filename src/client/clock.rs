//! Python's clock, where a program has replaced it (`freezegun`, `mock.patch("datetime.datetime")`).

use std::sync::atomic::{AtomicPtr, Ordering};
use std::time::{Duration, SystemTime};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyModule, PyString};

use ferroboto_transport::clock;

use crate::imports;
use crate::interpreter;

/// The class that was found to be Python's own when it was looked at last.
static ORIGINAL: AtomicPtr<pyo3::ffi::PyObject> = AtomicPtr::new(std::ptr::null_mut());

/// Looks whether the program has replaced its clock, for what follows until the next look.
pub fn observe(py: Python<'_>) {
    clock::set_replaced(is_replaced(py).unwrap_or(false));
}

fn is_replaced(py: Python<'_>) -> PyResult<bool> {
    let Some(class) = class(py)? else {
        return Ok(false);
    };
    if std::ptr::eq(class.as_ptr(), ORIGINAL.load(Ordering::Relaxed)) {
        return Ok(false);
    }
    // In Python's own class it is a function of C.
    let now = class.getattr(intern!(py, "now"))?;
    // Wanted from the first look on: a program may have replaced its clock before it.
    clock::set_replaced_clock(replaced_now);
    if !now.is_instance_of::<PyCFunction>() {
        return Ok(true);
    }
    ORIGINAL.store(class.as_ptr(), Ordering::Relaxed);
    Ok(false)
}

/// `datetime.datetime`, if the program has imported it.
fn class(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    match loaded(py, intern!(py, "datetime"))? {
        // Where another thread is importing it, it has no class yet.
        Some(module) => module.getattr_opt(intern!(py, "datetime")),
        None => Ok(None),
    }
}

/// A module, if the program has imported it.
pub fn loaded<'py>(
    py: Python<'py>,
    name: &Bound<'py, PyString>,
) -> PyResult<Option<Bound<'py, PyModule>>> {
    let modules = imports::SYS.get(py)?.getattr(intern!(py, "modules"))?;
    let Ok(modules) = modules.cast_into::<PyDict>() else {
        return Ok(None);
    };
    let module = modules.get_item(name)?;
    Ok(module.and_then(|module| module.cast_into().ok()))
}

/// Whether another thread is in the middle of importing a module, so that it lacks what it will have.
pub fn is_loading(module: &Bound<'_, PyModule>) -> bool {
    let py = module.py();
    module
        .getattr(intern!(py, "__spec__"))
        .and_then(|spec| spec.getattr(intern!(py, "_initializing")))
        .and_then(|loading| loading.is_truthy())
        .unwrap_or(false)
}

fn replaced_now() -> Option<SystemTime> {
    interpreter::try_attach(|py| {
        let module = imports::DATETIME.get(py)?;
        let utc = module
            .getattr(intern!(py, "timezone"))?
            .getattr(intern!(py, "utc"))?;
        let class = module.getattr(intern!(py, "datetime"))?;
        let now = class.call_method1(intern!(py, "now"), (utc,))?;
        now.call_method0(intern!(py, "timestamp"))?.extract::<f64>()
    })?
    .ok()
    .and_then(time)
}

/// A time in seconds since 1970.
pub fn time(seconds: f64) -> Option<SystemTime> {
    let span = Duration::try_from_secs_f64(seconds.abs()).ok()?;
    if seconds < 0.0 {
        SystemTime::UNIX_EPOCH.checked_sub(span)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(span)
    }
}
