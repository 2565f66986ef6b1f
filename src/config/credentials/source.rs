//! Resolved credentials: keys that stay, and keys that are renewed before they expire,
//! once for however many threads ask. Where they come from is not known here.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};

use super::worker;
use crate::error::{Error, Result};

/// From here on the first to ask renews, and others go on with what there is.
const ADVISORY: Duration = Duration::from_mins(15);
/// From here on all wait for new ones.
const MANDATORY: Duration = Duration::from_mins(10);

/// Keys as they are at one moment.
#[derive(Clone, PartialEq, Eq)]
pub struct Resolved {
    /// Access key; a session may be given only the other half.
    pub access_key: Option<String>,
    /// Secret key.
    pub secret_key: Option<String>,
    /// Session token.
    pub token: Option<String>,
    /// Account.
    pub account_id: Option<String>,
    /// boto3's name of the source.
    pub method: &'static str,
    /// When they end.
    pub expiry: Option<SystemTime>,
}

impl Resolved {
    /// What the embedded AWS is signed for with when nothing is configured.
    pub(crate) fn local() -> Self {
        Self {
            access_key: Some("local".to_owned()),
            secret_key: Some("local".to_owned()),
            token: None,
            account_id: None,
            method: "local",
            expiry: None,
        }
    }

    fn ends_within(&self, span: Duration) -> bool {
        self.expiry
            .is_some_and(|expiry| expiry < SystemTime::now() + span)
    }

    pub(super) fn to_sdk(&self) -> Credentials {
        // boto3 signs with the word None for a half that is missing.
        let text = |key: &Option<String>| key.clone().unwrap_or_else(|| "None".to_owned());
        let mut builder = Credentials::builder()
            .access_key_id(text(&self.access_key))
            .secret_access_key(text(&self.secret_key))
            .provider_name(self.method);
        builder.set_session_token(self.token.clone());
        builder.set_expiry(self.expiry);
        if let Some(account_id) = &self.account_id {
            builder = builder.account_id(account_id.as_str());
        }
        builder.build()
    }
}

impl fmt::Debug for Resolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resolved")
            .field("access_key", &self.access_key)
            .field("secret_key", &"** redacted **")
            .field("method", &self.method)
            .field("expiry", &self.expiry)
            .finish_non_exhaustive()
    }
}

/// A step that may have to be waited for.
pub(super) type Pending<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;
/// Gets keys anew.
pub(super) type Fetch = Box<dyn Fn() -> Pending<Resolved> + Send + Sync>;

/// Credentials of a session or client.
#[derive(Clone)]
pub struct CredentialSource {
    method: &'static str,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Fixed(Arc<Resolved>),
    Refreshing(Arc<Refreshing>),
    Asking(Arc<Ask>),
}

/// Gives keys on demand, and minds itself when they have to be renewed.
pub type Ask = dyn Fn() -> Result<Resolved> + Send + Sync;

struct Refreshing {
    fetch: Fetch,
    current: RwLock<Option<Arc<Resolved>>>,
    renewing: tokio::sync::Mutex<()>,
    /// Why the last request could not be signed, for a caller that got the SDK's error only.
    failure: Mutex<Option<Error>>,
}

impl CredentialSource {
    /// Keys that stay as they are.
    #[must_use]
    pub fn fixed(resolved: Resolved) -> Self {
        Self {
            method: resolved.method,
            kind: Kind::Fixed(Arc::new(resolved)),
        }
    }

    /// Keys that are fetched when first needed, or are there and renewed.
    pub(super) fn refreshing(
        method: &'static str,
        current: Option<Resolved>,
        fetch: Fetch,
    ) -> Self {
        Self {
            method,
            kind: Kind::Refreshing(Arc::new(Refreshing {
                fetch,
                current: RwLock::new(current.map(Arc::new)),
                renewing: tokio::sync::Mutex::new(()),
                failure: Mutex::new(None),
            })),
        }
    }

    /// Keys that somebody else keeps: asked for whenever something is signed. `ask` may block.
    #[must_use]
    pub fn asking(method: &'static str, ask: Arc<Ask>) -> Self {
        Self {
            method,
            kind: Kind::Asking(ask),
        }
    }

    /// boto3's name of the source.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// Whether the keys are renewed: then `Session.get_credentials()` gives `RefreshableCredentials`.
    #[must_use]
    pub fn is_refreshable(&self) -> bool {
        !matches!(self.kind, Kind::Fixed(_))
    }

    /// Whether both keys are there; true for keys that are yet to be fetched.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        match &self.kind {
            Kind::Fixed(resolved) => resolved.access_key.is_some() && resolved.secret_key.is_some(),
            Kind::Refreshing(_) | Kind::Asking(_) => true,
        }
    }

    /// The keys now, without asking anybody: `None` before they were first fetched.
    #[must_use]
    pub fn current(&self) -> Option<Arc<Resolved>> {
        match &self.kind {
            Kind::Fixed(resolved) => Some(Arc::clone(resolved)),
            Kind::Refreshing(refreshing) => refreshing.current(),
            Kind::Asking(_) => None,
        }
    }

    /// `get_frozen_credentials()`: fetched or renewed if they have to be. Blocks; `interrupted`
    /// is asked meanwhile.
    pub fn frozen(&self, interrupted: &mut dyn FnMut() -> bool) -> Result<Arc<Resolved>> {
        match &self.kind {
            Kind::Fixed(resolved) => Ok(Arc::clone(resolved)),
            Kind::Refreshing(refreshing) => match refreshing.fresh() {
                Some(current) => Ok(current),
                None => worker::wait(Arc::clone(refreshing).get(), interrupted),
            },
            Kind::Asking(ask) => ask().map(Arc::new),
        }
    }

    pub(super) async fn get(&self) -> Result<Arc<Resolved>> {
        match &self.kind {
            Kind::Fixed(resolved) => Ok(Arc::clone(resolved)),
            Kind::Refreshing(refreshing) => Arc::clone(refreshing).get().await,
            Kind::Asking(ask) => ask().map(Arc::new),
        }
    }

    /// For signing. It renews by itself; an identity cache before it would only delay that.
    #[must_use]
    pub fn provider(&self) -> SharedCredentialsProvider {
        SharedCredentialsProvider::new(self.clone())
    }

    /// The error behind the last signature that failed for want of credentials.
    #[must_use]
    pub fn take_failure(&self) -> Option<Error> {
        match &self.kind {
            Kind::Fixed(_) | Kind::Asking(_) => None,
            Kind::Refreshing(refreshing) => refreshing
                .failure
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        }
    }
}

impl Refreshing {
    fn current(&self) -> Option<Arc<Resolved>> {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The current keys, if nothing has to be done about them.
    fn fresh(&self) -> Option<Arc<Resolved>> {
        self.current()
            .filter(|current| !current.ends_within(ADVISORY))
    }

    async fn get(self: Arc<Self>) -> Result<Arc<Resolved>> {
        let current = self.current();
        let usable = match &current {
            Some(current) if !current.ends_within(ADVISORY) => return Ok(Arc::clone(current)),
            Some(current) if !current.ends_within(MANDATORY) => Some(current),
            _ => None,
        };
        let _renewing = if let Some(current) = usable {
            match self.renewing.try_lock() {
                Ok(guard) => guard,
                Err(_) => return Ok(Arc::clone(current)),
            }
        } else {
            self.renewing.lock().await
        };
        // Another thread may have been faster.
        if let Some(fresh) = self.fresh() {
            return Ok(fresh);
        }
        match worker::run((self.fetch)()).await {
            Ok(renewed) if renewed.ends_within(Duration::ZERO) => Err(Error::Runtime(
                "Credentials were refreshed, but the refreshed credentials are still expired."
                    .to_owned(),
            )),
            Ok(renewed) => {
                let renewed = Arc::new(renewed);
                *self.current.write().unwrap_or_else(PoisonError::into_inner) =
                    Some(Arc::clone(&renewed));
                Ok(renewed)
            }
            Err(error) => match usable {
                Some(current) => Ok(Arc::clone(current)),
                None => Err(error),
            },
        }
    }
}

impl ProvideCredentials for CredentialSource {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let refreshing = match &self.kind {
            Kind::Fixed(resolved) => {
                return future::ProvideCredentials::ready(Ok(resolved.to_sdk()));
            }
            Kind::Asking(ask) => {
                return future::ProvideCredentials::ready(match ask() {
                    Ok(keys) => Ok(Resolved {
                        // So that whoever keeps them is asked the next time too.
                        expiry: Some(SystemTime::now()),
                        ..keys
                    }
                    .to_sdk()),
                    Err(error) => Err(CredentialsError::provider_error(error)),
                });
            }
            Kind::Refreshing(refreshing) => Arc::clone(refreshing),
        };
        if let Some(current) = refreshing.fresh() {
            return future::ProvideCredentials::ready(Ok(current.to_sdk()));
        }
        future::ProvideCredentials::new(async move {
            match Arc::clone(&refreshing).get().await {
                Ok(resolved) => Ok(resolved.to_sdk()),
                Err(error) => {
                    *refreshing
                        .failure
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner) = Some(error.clone());
                    Err(CredentialsError::provider_error(error))
                }
            }
        })
    }
}

impl fmt::Debug for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialSource")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
