//! Features in use around a call, such as a paginator or a waiter: a context variable of Python's holds them.

use ferroboto_transport::Features;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The variable, once there is code that sets it.
static CONTEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// Sets the context variable whose features calls list in their user agent.
#[pyfunction]
pub fn use_features(variable: Bound<'_, PyAny>) {
    let py = variable.py();
    CONTEXT.get_or_init(py, || variable.unbind());
}

/// The features of the code around a call.
pub fn around(py: Python<'_>) -> PyResult<Features> {
    let mut found = Features::default();
    let Some(variable) = CONTEXT.get(py) else {
        return Ok(found);
    };
    let context = variable.bind(py).call_method0(intern!(py, "get"))?;
    if context.is_none() {
        return Ok(found);
    }
    for code in context.getattr(intern!(py, "features"))?.try_iter()? {
        found = found.with(Features::of_code(&code?.extract::<String>()?));
    }
    Ok(found)
}
