//! `Session.get_credentials()`: what the config room found, as Python reads it.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;

use ferroboto_config::Error;
use ferroboto_config::credentials::{CredentialSource as Source, Resolved};

use super::raise;
use crate::client::interrupt::PythonSignals;
use ferroboto_transport::Interrupt as _;

/// A source whose keys are renewed before they expire.
#[pyclass(frozen, module = "ferroboto.credentials")]
pub struct CredentialSource(Arc<Source>);

type Keys = (
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
);

fn keys(py: Python<'_>, source: &Source) -> PyResult<Keys> {
    let mut signals = PythonSignals::default();
    let frozen = py.detach(|| source.frozen(&mut || signals.interrupted()));
    match (frozen, signals.into_raised()) {
        (_, Some(raised)) => Err(raised),
        (Err(error), None) => Err(raise::raised(py, &error)),
        (Ok(keys), None) => Ok((
            keys.access_key.clone(),
            keys.secret_key.clone(),
            keys.token.clone(),
            keys.account_id.clone(),
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

    /// Access key, secret key, token and account of one moment.
    fn frozen(&self, py: Python<'_>) -> PyResult<Keys> {
        keys(py, &self.0)
    }
}

/// Keys that a Python object keeps: asked for whenever something is signed, renewed by the object itself.
pub struct PythonKeys {
    object: Py<PyAny>,
    /// What the object raised when it was asked last.
    raised: Mutex<Option<PyErr>>,
}

impl PythonKeys {
    pub fn new(object: Py<PyAny>) -> Arc<Self> {
        Arc::new(Self {
            object,
            raised: Mutex::new(None),
        })
    }

    /// The keys as the config room sees them.
    pub fn source(self: &Arc<Self>) -> Source {
        let keys = Arc::clone(self);
        Source::asking("explicit", Arc::new(move || keys.ask()))
    }

    /// The exception behind the last signature that failed for want of keys.
    pub fn take_raised(&self) -> Option<PyErr> {
        self.raised
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    fn ask(&self) -> Result<Resolved, Error> {
        let asked = Python::attach(|py| {
            let frozen = self
                .object
                .bind(py)
                .call_method0("get_frozen_credentials")?;
            let optional = |name: &str| match frozen.getattr_opt(name)? {
                Some(value) => value.extract::<Option<String>>(),
                None => Ok(None),
            };
            Ok(Resolved {
                access_key: optional("access_key")?,
                secret_key: optional("secret_key")?,
                token: optional("token")?,
                account_id: optional("account_id")?,
                method: "explicit",
                expiry: None,
            })
        });
        asked.map_err(|error: PyErr| {
            // The text may hold what the object was told in confidence.
            let told = Error::Runtime("credentials could not be had".to_owned());
            *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            told
        })
    }
}

/// Asks whoever sits at the terminal for the code of an MFA device.
pub fn ask_for_code(prompt: &str) -> Result<String, Error> {
    Python::attach(|py| {
        py.import("getpass")?
            .call_method1("getpass", (prompt,))?
            .extract::<String>()
    })
    .map_err(|error| Error::Runtime(error.to_string()))
}

/// The Python object for a source.
pub fn to_python(py: Python<'_>, source: Arc<Source>) -> PyResult<Bound<'_, PyAny>> {
    let module = py.import("ferroboto.credentials")?;
    if source.is_refreshable() {
        return module
            .getattr("RefreshableCredentials")?
            .call_method1("_of", (CredentialSource(source),));
    }
    let (access_key, secret_key, token, account_id) = keys(py, &source)?;
    let method = source.method();
    module
        .getattr("Credentials")?
        .call1((access_key, secret_key, token, method, account_id))
}
