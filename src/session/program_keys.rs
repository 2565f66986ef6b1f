//! Access keys that an object of the program keeps: it is asked for them at every signature, as boto3 does. Of ferroboto's
//! own class of such objects it is known for how long the answer stays the same, so that Python need not be called for it.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyType};

use ferroboto_config::Error;
use ferroboto_config::credentials::{CredentialSource as Source, Held, Resolved};
use ferroboto_transport::clock;

use super::host;
use crate::client::clock::time;
use crate::imports;

/// The methods of the class that decide on keys.
const DECIDING: [&str; 4] = [
    "get_frozen_credentials",
    "_refresh",
    "refresh_needed",
    "_seconds_remaining",
];
/// Attributes that the constructor sets. With more, such as a method that a test has replaced, an object is asked.
const ATTRIBUTES: usize = 11;

/// ferroboto's class, as it is before a program changes it.
struct Own {
    class: Py<PyType>,
    deciding: [Py<PyAny>; 4],
    now: Py<PyAny>,
    /// How long before their end keys are renewed.
    timeout: Duration,
    of_class: Py<PyAny>,
}

/// An answer, and what it was read from.
struct Answer {
    frozen: Py<PyAny>,
    expiry: Py<PyAny>,
    renewed_from: SystemTime,
    held: Arc<Held>,
}

/// Credentials that a Python object keeps and renews.
pub fn of_python(object: Py<PyAny>) -> Source {
    // Taken for moments in which no Python code runs, so that no fork catches it.
    let last: Mutex<Option<Answer>> = Mutex::new(None);
    let ask = move || -> Result<Arc<Held>, Error> {
        host::attached(|py| {
            let object = object.bind(py);
            let own = Own::of(py);
            if let Some(own) = own
                && let Ok(last) = last.try_lock()
                && let Some(answer) = &*last
                && own.answers(object, answer)?
            {
                return Ok(Arc::clone(&answer.held));
            }
            let frozen = object.call_method0(intern!(py, "get_frozen_credentials"))?;
            let held = Arc::new(Held::new(resolved(&frozen)?));
            let answer = match own {
                Some(own) => own.answer(object, &frozen, &held)?,
                None => None,
            };
            let former = last
                .try_lock()
                .map(|mut last| std::mem::replace(&mut *last, answer));
            drop(former);
            Ok(held)
        })
    };
    Source::asking("explicit", Arc::new(ask))
}

fn resolved(frozen: &Bound<'_, PyAny>) -> PyResult<Resolved> {
    let py = frozen.py();
    let optional = |name: &Bound<'_, PyString>| match frozen.getattr_opt(name)? {
        Some(value) => value.extract::<Option<String>>(),
        None => Ok(None),
    };
    Ok(Resolved {
        access_key: optional(intern!(py, "access_key"))?,
        secret_key: optional(intern!(py, "secret_key"))?,
        token: optional(intern!(py, "token"))?,
        account_id: optional(intern!(py, "account_id"))?,
        method: "explicit",
        expiry: None,
    })
}

impl Own {
    /// Nothing where a program had changed the class before this first look at it.
    fn of(py: Python<'_>) -> Option<&Self> {
        static OWN: PyOnceLock<Option<Own>> = PyOnceLock::new();
        OWN.get_or_init(py, || Self::read(py).ok().flatten())
            .as_ref()
    }

    fn read(py: Python<'_>) -> PyResult<Option<Self>> {
        let module = imports::CREDENTIALS.get(py)?;
        let class = module
            .getattr("RefreshableCredentials")?
            .cast_into::<PyType>()?;
        let mut deciding = Vec::with_capacity(DECIDING.len());
        for name in DECIDING {
            let function = class.getattr(name)?;
            let wanted = format!("RefreshableCredentials.{name}");
            let code = function.getattr_opt("__code__")?;
            let named = |code: Bound<'_, PyAny>| code.getattr("co_name")?.eq(name);
            if !code.map(named).transpose()?.unwrap_or(false)
                || !function.getattr("__qualname__")?.eq(wanted)?
            {
                return Ok(None);
            }
            deciding.push(function.unbind());
        }
        let Ok(deciding) = deciding.try_into() else {
            return Ok(None);
        };
        let timeout = class.getattr("_advisory_refresh_timeout")?;
        Ok(Some(Self {
            timeout: Duration::try_from_secs_f64(timeout.extract()?).unwrap_or_default(),
            of_class: timeout.unbind(),
            deciding,
            now: module.getattr("_now")?.unbind(),
            class: class.unbind(),
        }))
    }

    /// The attributes of an object whose answers follow from them.
    fn state<'py>(&self, object: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDict>>> {
        let py = object.py();
        let class = self.class.bind(py);
        if !object.get_type().is(class) {
            return Ok(None);
        }
        let names = [
            intern!(py, "get_frozen_credentials"),
            intern!(py, "_refresh"),
            intern!(py, "refresh_needed"),
            intern!(py, "_seconds_remaining"),
        ];
        let timeout = (intern!(py, "_advisory_refresh_timeout"), &self.of_class);
        for (name, known) in names.into_iter().zip(&self.deciding).chain([timeout]) {
            if !class.getattr(name)?.is(known) {
                return Ok(None);
            }
        }
        let state = object.getattr(intern!(py, "__dict__"))?;
        let state = state.cast_into::<PyDict>().map_err(PyErr::from)?;
        let now = state.get_item(intern!(py, "_time_fetcher"))?;
        let usual = state.len() == ATTRIBUTES && now.is_some_and(|now| now.is(&self.now));
        Ok(usual.then_some(state))
    }

    /// Whether an object would give the answer again.
    fn answers(&self, object: &Bound<'_, PyAny>, answer: &Answer) -> PyResult<bool> {
        let py = object.py();
        if clock::now() >= answer.renewed_from {
            return Ok(false);
        }
        let Some(state) = self.state(object)? else {
            return Ok(false);
        };
        let keys = state.get_item(intern!(py, "_frozen_credentials"))?;
        let expiry = state.get_item(intern!(py, "_expiry_time"))?;
        Ok(keys.is_some_and(|keys| keys.is(&answer.frozen))
            && expiry.is_some_and(|expiry| expiry.is(&answer.expiry)))
    }

    /// An answer to keep; nothing where it is not known how long it holds.
    fn answer(
        &self,
        object: &Bound<'_, PyAny>,
        frozen: &Bound<'_, PyAny>,
        held: &Arc<Held>,
    ) -> PyResult<Option<Answer>> {
        let py = object.py();
        let Some(state) = self.state(object)? else {
            return Ok(None);
        };
        let is_kept = state.get_item(intern!(py, "_frozen_credentials"))?;
        let Some(expiry) = state.get_item(intern!(py, "_expiry_time"))? else {
            return Ok(None);
        };
        if !is_kept.is_some_and(|keys| keys.is(frozen)) || expiry.is_none() {
            return Ok(None);
        }
        let end = time(expiry.call_method0(intern!(py, "timestamp"))?.extract()?);
        let renewed_from = end.and_then(|end| end.checked_sub(self.timeout));
        Ok(renewed_from.map(|renewed_from| Answer {
            frozen: frozen.clone().unbind(),
            expiry: expiry.unbind(),
            renewed_from,
            held: Arc::clone(held),
        }))
    }
}
