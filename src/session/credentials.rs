//! `Session.get_credentials()`: what the credential chain found, as Python reads it.

use std::sync::Arc;
use std::time::SystemTime;

use pyo3::prelude::*;

use ferroboto_config::credentials::CredentialSource as Source;

use super::raise;
use crate::client::interrupt::{PythonSignals, Raises as _};
use crate::imports;

/// A source whose keys are renewed before they expire.
#[pyclass(frozen, module = "ferroboto.credentials")]
pub struct CredentialSource(Arc<Source>);

type Keys = (
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<f64>,
);

fn keys(py: Python<'_>, source: &Source) -> PyResult<Keys> {
    let mut signals = PythonSignals::new(py);
    let frozen = signals.waiting(py, |signals| source.frozen(signals));
    match (frozen, signals.into_raised()) {
        (_, Some(raised)) => Err(raised),
        (Err(error), None) => Err(raise::raised(py, &error)),
        (Ok(keys), None) => Ok((
            keys.access_key.clone(),
            keys.secret_key.clone(),
            keys.token.clone(),
            keys.account_id.clone(),
            keys.expiry
                .and_then(|end| end.duration_since(SystemTime::UNIX_EPOCH).ok())
                .map(|since| since.as_secs_f64()),
        )),
    }
}

#[pymethods]
impl CredentialSource {
    /// Where the keys come from.
    #[getter]
    fn method(&self) -> &'static str {
        self.0.method()
    }

    /// Access key, secret key, token and account of one moment, and their end in seconds of the epoch.
    fn frozen(&self, py: Python<'_>) -> PyResult<Keys> {
        keys(py, &self.0)
    }
}

/// The Python object for a source.
pub fn to_python(py: Python<'_>, source: Arc<Source>) -> PyResult<Bound<'_, PyAny>> {
    let module = imports::CREDENTIALS.get(py)?;
    if source.is_refreshable() {
        return module
            .getattr("RefreshableCredentials")?
            .call_method1("_of", (CredentialSource(source),));
    }
    let (access_key, secret_key, token, account_id, _) = keys(py, &source)?;
    let method = source.method();
    module
        .getattr("Credentials")?
        .call1((access_key, secret_key, token, method, account_id))
}
