//! The options of a `Config` object as plain data.

use pyo3::exceptions::{PyTypeError, PyUnicodeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple, PyType};
use serde_json::{Map, Value as Json};

use ferroboto_config::ClientOptions;

use super::core::wrong_type;
use crate::imports;

/// What a program has set in `Config`.
pub(super) fn to_options(config: &Bound<'_, PyAny>) -> PyResult<ClientOptions> {
    let py = config.py();
    let unsigned = imports::UNSIGNED.get(py)?;
    let given = config
        .getattr("_user_provided_options")?
        .cast_into::<PyDict>()?;
    let mut options = Map::with_capacity(given.len() + 1);
    for (name, value) in &given {
        let name: String = name.extract()?;
        let is_unsigned = name == "signature_version" && value.is(unsigned);
        let option = if is_unsigned {
            options.insert("unsigned".to_owned(), Json::Bool(true));
            Json::Null
        } else {
            option(&name, &value)?
        };
        options.insert(name, option);
    }
    serde_json::from_value(Json::Object(options.clone()))
        .map_err(|error| wrong_option(&given, options, &error))
}

/// The value of an option as plain data.
fn option(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Json> {
    pythonize::depythonize(value).or_else(|error| {
        let error = PyErr::from(error);
        if error.is_instance_of::<PyUnicodeError>(value.py()) {
            return Err(error);
        }
        plain(value)?
            .ok_or_else(|| wrong_type(&format!("Config option {name}"), "plain data", value))
    })
}

/// A value with paths as text, and with whatever Python takes for a number, as `NumPy`'s, as a number.
fn plain(value: &Bound<'_, PyAny>) -> PyResult<Option<Json>> {
    if let Ok(members) = value.cast::<PyDict>() {
        let mut found = Map::with_capacity(members.len());
        for (key, member) in members {
            let (Ok(key), Some(member)) = (key.extract(), plain(&member)?) else {
                return Ok(None);
            };
            found.insert(key, member);
        }
        return Ok(Some(Json::Object(found)));
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let items = value.try_iter()?.map(|item| plain(&item?));
        return Ok(items.collect::<PyResult<Option<_>>>()?.map(Json::Array));
    }
    if value.is_instance_of::<PyType>() {
        // It has the methods that its instances have.
        return Ok(None);
    }
    let py = value.py();
    let one = if value.hasattr(intern!(py, "__fspath__"))? {
        value.call_method0(intern!(py, "__fspath__"))?
    } else if value.hasattr(intern!(py, "__index__"))? {
        value.call_method0(intern!(py, "__index__"))?
    } else if value.hasattr(intern!(py, "__float__"))? {
        value.call_method0(intern!(py, "__float__"))?
    } else {
        value.clone()
    };
    Ok(pythonize::depythonize(&one).ok())
}

/// The exception for options of which one has a wrong type.
fn wrong_option(
    given: &Bound<'_, PyDict>,
    options: Map<String, Json>,
    error: &serde_json::Error,
) -> PyErr {
    for (name, value) in options {
        let one = Json::Object(Map::from_iter([(name.clone(), value)]));
        if let Err(error) = serde_json::from_value::<ClientOptions>(one)
            && let Ok(Some(value)) = given.get_item(&name)
        {
            let shown = value.get_type().name().map(|class| class.to_string());
            let class = shown.unwrap_or_default();
            return PyTypeError::new_err(format!(
                "Config option {name} cannot be this {class}: {error}"
            ));
        }
    }
    PyTypeError::new_err(error.to_string())
}
