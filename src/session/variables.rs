//! The table of settings for Python's sessions, as botocore has it.

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use ferroboto_config::variables::{self, DefaultValue, Kind, Variable};

/// By the name of a setting: its key in a profile, its environment variables, its default, and what a program that asks
/// for it gets.
#[pyfunction]
pub fn session_variables(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let table = PyDict::new(py);
    for (name, variable) in variables::ALL {
        let kind = match variable.kind {
            Kind::Found => None,
            Kind::Number => Some("number"),
            Kind::Flag => Some("flag"),
        };
        let environment = environment(py, variable)?;
        let row = (variable.key, environment, default(py, variable)?, kind);
        table.set_item(name.to_ascii_lowercase(), row)?;
    }
    Ok(table)
}

/// Nothing, a name, or several.
fn environment<'py>(py: Python<'py>, variable: &Variable) -> PyResult<Bound<'py, PyAny>> {
    match variable.environment {
        [] => Ok(py.None().into_bound(py)),
        [name] => name.into_bound_py_any(py),
        names => Ok(PyList::new(py, names)?.into_any()),
    }
}

fn default<'py>(py: Python<'py>, variable: &Variable) -> PyResult<Bound<'py, PyAny>> {
    match variable.default {
        DefaultValue::Missing => Ok(py.None().into_bound(py)),
        DefaultValue::Text(text) => text.into_bound_py_any(py),
        DefaultValue::Number(text) => text.parse::<u32>()?.into_bound_py_any(py),
        DefaultValue::Flag(flag) => flag.into_bound_py_any(py),
        DefaultValue::Block => Ok(PyDict::new(py).into_any()),
    }
}
