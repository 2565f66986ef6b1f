//! Whose keys sign: resolved once, renewed before they run out, once for many threads.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials as Keys;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials as _, SharedCredentialsProvider};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use tokio::sync::Mutex as AsyncMutex;

use crate::call::CallHandle;
use crate::{Credentials, Error};

/// From here on before expiry, keys are renewed when that succeeds.
const ADVISORY: Duration = Duration::from_mins(15);
/// From here on before expiry, keys are of no use any more.
const MANDATORY: Duration = Duration::from_mins(10);

/// The identity of one client.
pub(crate) struct Signer {
    source: Source,
    current: Mutex<Option<Identity>>,
    /// Held by the one who asks the provider.
    asking: AsyncMutex<()>,
}

enum Source {
    Fixed(Identity),
    Provider(SharedCredentialsProvider),
    Missing,
}

impl Signer {
    pub(crate) fn new(credentials: &Credentials) -> Self {
        Self {
            source: match credentials {
                Credentials::Fixed(keys) => Source::Fixed(identity(keys.clone())),
                Credentials::Provider(provider) => Source::Provider(provider.clone()),
                Credentials::Missing | Credentials::Unsigned => Source::Missing,
            },
            current: Mutex::new(None),
            asking: AsyncMutex::new(()),
        }
    }

    pub(crate) async fn resolve(&self) -> Result<Identity, Error> {
        let provider = match &self.source {
            Source::Fixed(identity) => return Ok(identity.clone()),
            Source::Missing => return Err(Error::NoCredentials),
            Source::Provider(provider) => provider,
        };
        if let Some(identity) = self.good_for(ADVISORY) {
            return Ok(identity);
        }
        // Still usable keys are used while someone else renews them.
        let _asking = match self.asking.try_lock() {
            Ok(guard) => guard,
            Err(_) => match self.good_for(MANDATORY) {
                Some(identity) => return Ok(identity),
                None => self.asking.lock().await,
            },
        };
        if let Some(identity) = self.good_for(ADVISORY) {
            return Ok(identity);
        }
        match ask(provider.clone()).await {
            Ok(keys) => {
                let identity = identity(keys);
                *self.current.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some(identity.clone());
                Ok(identity)
            }
            Err(error) => self.good_for(MANDATORY).ok_or(error),
        }
    }

    /// The identity, where nobody has to be asked for it.
    pub(crate) fn fixed(&self) -> Option<&Identity> {
        match &self.source {
            Source::Fixed(identity) => Some(identity),
            Source::Provider(_) | Source::Missing => None,
        }
    }

    fn good_for(&self, margin: Duration) -> Option<Identity> {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        current
            .as_ref()
            .filter(|identity| {
                identity
                    .expiration()
                    .is_none_or(|expiry| SystemTime::now() + margin < expiry)
            })
            .cloned()
    }
}

fn identity(keys: Keys) -> Identity {
    let expiry = keys.expiry();
    Identity::new(keys, expiry)
}

/// Asks on a runtime that lives as long as the question: a provider may keep connections, and must not
/// keep them on the runtime of a slot that sleeps between calls.
async fn ask(provider: SharedCredentialsProvider) -> Result<Keys, Error> {
    let answer = tokio::task::spawn_blocking(move || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map(|runtime| runtime.block_on(provider.provide_credentials()))
    })
    .await;
    match answer {
        Ok(Ok(Ok(keys))) => Ok(keys),
        Ok(Ok(Err(CredentialsError::CredentialsNotLoaded(_)))) => Err(Error::NoCredentials),
        Ok(Ok(Err(error))) => Err(Error::CredentialsFailed {
            message: innermost(&error),
        }),
        Ok(Err(error)) => Err(Error::CredentialsFailed {
            message: error.to_string(),
        }),
        Err(error) => Err(Error::CredentialsFailed {
            message: error.to_string(),
        }),
    }
}

/// The SDK wraps a provider's own error; its words are what the user should see.
fn innermost(error: &CredentialsError) -> String {
    std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string)
}

/// A signer as the SDK asks it: it is its own cache.
pub(crate) struct SignerCache(pub(crate) Arc<Signer>);

impl fmt::Debug for SignerCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignerCache")
    }
}

impl ResolveCachedIdentity for SignerCache {
    fn resolve_cached_identity<'a>(
        &'a self,
        _: SharedIdentityResolver,
        _: &'a RuntimeComponents,
        config: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        if let Some(identity) = self.0.fixed() {
            return IdentityFuture::ready(Ok(identity.clone()));
        }
        IdentityFuture::new(async move {
            self.0.resolve().await.map_err(|error| {
                if let Some(CallHandle(call)) = config.load::<CallHandle>() {
                    call.state().fault = Some(error.clone());
                }
                error.into()
            })
        })
    }
}

/// Stands for the resolver of the signing scheme; the cache answers in its place.
#[derive(Debug)]
pub(crate) struct AskTheCache;

impl ResolveIdentity for AskTheCache {
    fn resolve_identity<'a>(
        &'a self,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err("identities come from the cache".into()))
    }
}
