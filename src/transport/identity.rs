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
use ferroboto_sigv4::AccessKeys;

use crate::call::CallHandle;
use crate::{Credentials, Error, Interrupt, NeverInterrupted, Result};

/// From here on before expiry, keys are renewed when that succeeds.
const ADVISORY: Duration = Duration::from_mins(15);
/// From here on before expiry, keys are of no use any more.
const MANDATORY: Duration = Duration::from_mins(10);

/// Where the access keys of a client come from. It is the only cache of them.
pub trait CredentialSource: Send + Sync {
    /// Access keys that need no waiting, if there are any. Called for every request.
    fn fresh(&self) -> Option<Arc<AccessKeys>>;

    /// Access keys; may wait for a process, the network or the interpreter.
    /// `interrupt` is asked between slices of waiting.
    fn resolve(&self, interrupt: &mut dyn Interrupt) -> Result<Arc<AccessKeys>>;
}

/// The identity of one client.
pub(crate) struct Signer(Credentials, Option<Identity>);

impl Signer {
    pub(crate) fn new(credentials: &Credentials) -> Self {
        let fixed = match credentials {
            Credentials::Fixed(keys) => Some(identity(keys)),
            _ => None,
        };
        Self(credentials.clone(), fixed)
    }

    pub(crate) async fn resolve(&self) -> Result<Identity> {
        let source = match &self.0 {
            Credentials::Fixed(keys) => return Ok(identity(keys)),
            Credentials::Missing | Credentials::Unsigned => return Err(Error::NoCredentials),
            Credentials::Provider(source) => source,
        };
        if let Some(keys) = source.fresh() {
            return Ok(identity(&keys));
        }
        let source = Arc::clone(source);
        let resolved =
            tokio::task::spawn_blocking(move || source.resolve(&mut NeverInterrupted)).await;
        let resolved = resolved.map_err(|error| Error::CredentialsFailed(error.into()))?;
        resolved.map(|keys| identity(&keys))
    }

    /// The identity, where nobody has to be asked for it.
    pub(crate) fn fixed(&self) -> Option<&Identity> {
        self.1.as_ref()
    }
}

fn identity(keys: &AccessKeys) -> Identity {
    let token = keys.token().map(str::to_owned);
    let sdk = Keys::new(
        keys.access_key_id.clone(),
        keys.secret_access_key.clone(),
        token,
        keys.expiry,
        "ferroboto",
    );
    Identity::new(sdk, keys.expiry)
}

/// A provider of the SDK as a source, until the sources implement [`CredentialSource`] themselves.
pub struct SdkCredentialSource {
    provider: SharedCredentialsProvider,
    current: Mutex<Option<Arc<AccessKeys>>>,
    /// Held by the one who asks the provider.
    asking: Mutex<()>,
}

impl SdkCredentialSource {
    /// A source that asks `provider`.
    #[must_use]
    pub fn new(provider: SharedCredentialsProvider) -> Self {
        Self {
            provider,
            current: Mutex::new(None),
            asking: Mutex::new(()),
        }
    }

    fn good_for(&self, margin: Duration) -> Option<Arc<AccessKeys>> {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        let good = |keys: &&Arc<AccessKeys>| {
            let expiry = keys.expiry;
            expiry.is_none_or(|expiry| SystemTime::now() + margin < expiry)
        };
        current.as_ref().filter(good).cloned()
    }

    /// Asks on a runtime that lives as long as the question.
    fn ask(&self) -> Result<Arc<AccessKeys>> {
        let failed =
            |message: String| Error::CredentialsFailed(std::io::Error::other(message).into());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| failed(error.to_string()))?;
        match runtime.block_on(self.provider.provide_credentials()) {
            Ok(keys) => Ok(Arc::new(AccessKeys {
                access_key_id: keys.access_key_id().to_owned(),
                secret_access_key: keys.secret_access_key().to_owned(),
                session_token: keys.session_token().map(str::to_owned),
                expiry: keys.expiry(),
            })),
            Err(CredentialsError::CredentialsNotLoaded(_)) => Err(Error::NoCredentials),
            Err(error) => Err(failed(innermost(&error))),
        }
    }
}

impl CredentialSource for SdkCredentialSource {
    fn fresh(&self) -> Option<Arc<AccessKeys>> {
        self.good_for(ADVISORY)
    }

    fn resolve(&self, _: &mut dyn Interrupt) -> Result<Arc<AccessKeys>> {
        // Still usable keys are used while another thread renews them.
        let _asking = match (self.asking.try_lock(), self.good_for(MANDATORY)) {
            (Ok(guard), _) => guard,
            (Err(_), Some(keys)) => return Ok(keys),
            (Err(_), None) => self.asking.lock().unwrap_or_else(PoisonError::into_inner),
        };
        if let Some(keys) = self.fresh() {
            return Ok(keys);
        }
        match self.ask() {
            Ok(keys) => {
                *self.current.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some(Arc::clone(&keys));
                Ok(keys)
            }
            Err(error) => self.good_for(MANDATORY).ok_or(error),
        }
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
