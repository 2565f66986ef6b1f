//! The credentials of sessions, which a client asks its own service for: one session for each bucket, say, kept and
//! begun anew before it expires.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, TryLockError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyWeakrefReference};

use ferroboto_transport::{self as transport, AccessKeys, CredentialSource, Interrupt, clock};

use super::base::BaseClient;
use crate::customize::signing::SessionCall;
use crate::interpreter;

/// Sessions that are kept, as botocore does.
const KEPT: usize = 100;
/// A session that expires sooner is begun anew.
const MARGIN: Duration = Duration::from_secs(45);
/// Until so long before it expires, a session goes on where no other could be begun.
const LAST: Duration = Duration::from_secs(10);

/// The sessions of a client.
pub struct ClientSessions {
    call: &'static SessionCall,
    client: Arc<OnceLock<Py<PyWeakrefReference>>>,
    sources: Mutex<HashMap<String, Arc<SessionSource>>>,
}

/// The credentials of one session.
struct SessionSource {
    call: &'static SessionCall,
    client: Arc<OnceLock<Py<PyWeakrefReference>>>,
    key: String,
    current: Mutex<Option<Arc<AccessKeys>>>,
    /// Held by the thread that begins the session anew while others go on with the current one.
    beginning: Mutex<()>,
}

impl ClientSessions {
    /// No sessions yet.
    pub fn new(call: &'static SessionCall) -> Self {
        Self {
            call,
            client: Arc::default(),
            sources: Mutex::default(),
        }
    }

    /// The client whose sessions they are.
    pub fn belong_to(&self, client: &Bound<'_, PyAny>) -> PyResult<()> {
        let client = PyWeakrefReference::new(client)?.unbind();
        // A client is made once.
        let _ = self.client.set(client);
        Ok(())
    }
}

impl transport::Sessions for ClientSessions {
    fn of(&self, key: &str) -> Arc<dyn CredentialSource> {
        let mut sources = self.sources.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = sources.get(key) {
            return Arc::clone(found) as _;
        }
        if sources.len() >= KEPT
            && let Some(any) = sources.keys().next().cloned()
        {
            sources.remove(&any);
        }
        let made = Arc::new(SessionSource {
            call: self.call,
            client: Arc::clone(&self.client),
            key: key.to_owned(),
            current: Mutex::default(),
            beginning: Mutex::default(),
        });
        sources.insert(key.to_owned(), Arc::clone(&made));
        made
    }
}

thread_local! {
    /// Whether this thread begins a session at the moment.
    static BEGINNING: Cell<bool> = const { Cell::new(false) };
}

impl SessionSource {
    fn begin(&self) -> PyResult<AccessKeys> {
        if BEGINNING.replace(true) {
            // The program signs all calls with sessions, even those that begin them. boto3 raises the same.
            return Err(PyKeyError::new_err("identity_cache"));
        }
        let begun = self.call();
        BEGINNING.set(false);
        begun
    }

    fn call(&self) -> PyResult<AccessKeys> {
        interpreter::attach(|py| {
            let gone = || PyRuntimeError::new_err("the client is gone");
            let client = self
                .client
                .get()
                .and_then(|client| client.bind(py).upgrade());
            let client = client.ok_or_else(gone)?;
            // Of a client for asyncio, too, this call is made on a thread that may wait.
            let client = client.cast::<BaseClient>()?.call_method0("_blocking")?;
            let params = PyDict::new(py);
            params.set_item(self.call.parameter, &self.key)?;
            let response = client.call_method(self.call.method, (), Some(&params))?;
            let found = response.get_item(self.call.member)?;
            let text = |name: &str| found.get_item(name)?.extract::<String>();
            let expiry: f64 = found
                .get_item("Expiration")?
                .call_method0("timestamp")?
                .extract()?;
            let expiry = Duration::try_from_secs_f64(expiry).unwrap_or_default();
            Ok(AccessKeys {
                access_key_id: text("AccessKeyId")?,
                secret_access_key: text("SecretAccessKey")?,
                session_token: Some(text("SessionToken")?),
                expiry: UNIX_EPOCH.checked_add(expiry),
            })
        })
    }
}

impl SessionSource {
    /// The credentials of the current session, if it lasts for longer than that.
    fn lasting(&self, margin: Duration) -> Option<Arc<AccessKeys>> {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        let until: SystemTime = clock::now() + margin;
        let lasting = current
            .as_ref()
            .filter(|keys| keys.expiry.is_none_or(|expiry| expiry > until));
        lasting.cloned()
    }
}

impl CredentialSource for SessionSource {
    fn fresh(&self) -> Option<Arc<AccessKeys>> {
        self.lasting(MARGIN)
    }

    fn resolve(&self, _interrupt: &mut dyn Interrupt) -> transport::Result<Arc<AccessKeys>> {
        let alone = match self.beginning.try_lock() {
            Ok(alone) => Some(alone),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        };
        if alone.is_none()
            && let Some(keys) = self.lasting(LAST)
        {
            return Ok(keys);
        }
        match self.begin() {
            Ok(keys) => {
                let keys = Arc::new(keys);
                let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
                *current = Some(Arc::clone(&keys));
                Ok(keys)
            }
            Err(error) => self
                .lasting(LAST)
                .ok_or_else(|| transport::Error::CredentialsFailed(error.into())),
        }
    }
}
