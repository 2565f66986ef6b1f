//! What native methods need to pass for functions of Python: mocks with `autospec` and `inspect` look for it.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use super::base::BaseClient;
use super::trim::trimmed;

static BLOCKING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
static ASYNCHRONOUS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// The native methods of clients that are functions in boto3.
const METHODS: [&str; 6] = [
    "_make_api_call",
    "can_paginate",
    "close",
    "generate_presigned_url",
    "get_paginator",
    "get_waiter",
];

/// Code of a method that takes any arguments, whose flags say whether it is a coroutine function.
pub fn code(py: Python<'_>, asynchronous: bool) -> PyResult<Bound<'_, PyAny>> {
    let (kept, source) = if asynchronous {
        let source = c"async def method(self, *args, **kwargs): ...";
        (&ASYNCHRONOUS, source)
    } else {
        (&BLOCKING, c"def method(self, *args, **kwargs): ...")
    };
    let code = kept.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
        let names = PyDict::new(py);
        py.run(source, Some(&names), Some(&names))?;
        let method = names.as_any().get_item("method")?;
        Ok(method.getattr("__code__")?.unbind())
    })?;
    Ok(code.bind(py).clone())
}

/// Lets the native methods of clients pass for functions.
pub fn pass_for_functions(py: Python<'_>) -> PyResult<()> {
    let class = py.get_type::<BaseClient>();
    for name in METHODS {
        let method = class.getattr(name)?;
        class.setattr(name, trimmed(py, &method)?)?;
    }
    Ok(())
}
