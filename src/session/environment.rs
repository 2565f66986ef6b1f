//! The environment as Python has it: `os.environ`, also where a program has replaced the whole object.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use ferroboto_config::Environment;

use crate::imports;

/// The variables at this moment.
pub fn environment(py: Python<'_>) -> PyResult<Environment> {
    let os = imports::OS.get(py)?;
    let environ = os.getattr(intern!(py, "environ"))?;
    let class = os.getattr(intern!(py, "_Environ"))?;
    let mut variables = Vec::new();
    // The mapping decodes every name and value in Python; the dict beneath it holds the same, undecoded.
    let beneath = match environ.getattr_opt(intern!(py, "_data"))? {
        Some(data) if environ.get_type().is(&class) => data.cast_into::<PyDict>().ok(),
        _ => None,
    };
    if let Some(data) = beneath {
        variables.reserve(data.len());
        for (name, value) in data {
            variables.extend(text(&name).zip(text(&value)));
        }
    } else {
        for item in environ.call_method0(intern!(py, "items"))?.try_iter()? {
            let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = item?.extract()?;
            variables.extend(text(&name).zip(text(&value)));
        }
    }
    let has_home = variables.iter().any(|(name, _)| name == "HOME");
    let home = if has_home { None } else { home(py) };
    Ok(Environment::from_iter(variables).with_home(home))
}

fn text(value: &Bound<'_, PyAny>) -> Option<String> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Some(String::from_utf8_lossy(bytes.as_bytes()).into_owned());
    }
    let text = value.cast::<PyString>().ok()?;
    Some(text.to_string_lossy().into_owned())
}

/// The home directory that the system knows, for an environment that names none.
fn home(py: Python<'_>) -> Option<String> {
    let found = || -> PyResult<String> {
        let user = imports::OS.get(py)?.call_method0("getuid")?;
        let entry = imports::PWD.get(py)?.call_method1("getpwuid", (user,))?;
        entry.getattr("pw_dir")?.extract()
    };
    // Neither is there on Windows, where a variable names it.
    found().ok()
}
