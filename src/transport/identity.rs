//! Where access keys come from.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials as _, SharedCredentialsProvider};
use ferroboto_sigv4::AccessKeys;

use crate::{Error, Interrupt, Result};

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
