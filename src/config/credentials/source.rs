//! Resolved credentials: some stay, others are renewed before they expire, once for however many threads need them.
//! Where they come from is not known here.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwapOption;
use ferroboto_sigv4::AccessKeys;
use ferroboto_transport::{self as transport, Features, Interrupt, clock};

use crate::error::{Error, Result};
use crate::turn::Turns;

/// This long before they expire, the first thread that needs credentials renews them, and others use what there is.
const ADVISORY: Duration = Duration::from_mins(15);
/// This long before they expire, all threads wait for new credentials.
const MANDATORY: Duration = Duration::from_mins(10);

/// Credentials as they are at one moment.
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
    /// When they expire.
    pub expiry: Option<SystemTime>,
}

impl Resolved {
    /// What calls to the local AWS are signed with when nothing is configured.
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

    fn expires_within(&self, span: Duration) -> bool {
        self.expiry
            .is_some_and(|expiry| expiry < clock::now() + span)
    }

    fn access_keys(&self) -> AccessKeys {
        // boto3 signs with the word None for a half that is missing.
        let text = |key: &Option<String>| key.clone().unwrap_or_else(|| "None".to_owned());
        AccessKeys {
            access_key_id: text(&self.access_key),
            secret_access_key: text(&self.secret_key),
            session_token: self.token.clone(),
            expiry: self.expiry,
        }
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

/// Credentials in the form that shows them and in the form that signs.
pub struct Held {
    resolved: Arc<Resolved>,
    keys: Arc<AccessKeys>,
}

impl Held {
    /// The form that signs is made at once.
    #[must_use]
    pub fn new(resolved: Resolved) -> Self {
        Self {
            keys: Arc::new(resolved.access_keys()),
            resolved: Arc::new(resolved),
        }
    }
}

/// Obtains credentials; may wait.
pub(crate) type Fetch = Box<dyn Fn(&mut dyn Interrupt) -> Result<Resolved> + Send + Sync>;

/// Reports credentials that the program itself keeps and renews; may wait.
pub type Ask = dyn Fn() -> Result<Arc<Held>> + Send + Sync;

/// Credentials of a session or client.
#[derive(Clone)]
pub struct CredentialSource {
    method: &'static str,
    kind: Kind,
    /// How they were come by, where the name of the source does not tell.
    more: Features,
}

#[derive(Clone)]
enum Kind {
    Fixed(Arc<Held>),
    Refreshing(Arc<Refreshing>),
    Asking(Arc<Ask>),
}

struct Refreshing {
    fetch: Fetch,
    // Without a lock, which a fork could catch while it is held.
    current: ArcSwapOption<Held>,
    turns: Turns,
}

impl CredentialSource {
    /// Credentials that stay as they are.
    #[must_use]
    pub fn fixed(resolved: Resolved) -> Self {
        Self {
            method: resolved.method,
            kind: Kind::Fixed(Arc::new(Held::new(resolved))),
            more: Features::default(),
        }
    }

    /// Credentials that are fetched when first needed, or known and renewed.
    pub(super) fn refreshing(
        method: &'static str,
        current: Option<Resolved>,
        fetch: Fetch,
    ) -> Self {
        Self {
            method,
            kind: Kind::Refreshing(Arc::new(Refreshing {
                fetch,
                current: ArcSwapOption::new(current.map(|known| Arc::new(Held::new(known)))),
                turns: Turns::default(),
            })),
            more: Features::default(),
        }
    }

    /// Credentials of a source that is found when they are first needed.
    pub(crate) fn later(fetch: Fetch) -> Self {
        Self::refreshing("later", None, fetch)
    }

    /// Credentials that the program keeps: `ask` is called for every signature.
    #[must_use]
    pub fn asking(method: &'static str, ask: Arc<Ask>) -> Self {
        Self {
            method,
            kind: Kind::Asking(ask),
            more: Features::default(),
        }
    }

    /// The same, come by in some way that the name of the source does not tell.
    #[must_use]
    pub(super) fn found_by(mut self, features: Features) -> Self {
        self.more = self.more.with(features);
        self
    }

    /// What the user agent says of the source.
    #[must_use]
    pub fn features(&self) -> Features {
        let own = match self.method {
            "explicit" => Features::KEYS_IN_CODE,
            "env" => Features::KEYS_IN_ENVIRONMENT,
            "shared-credentials-file" | "config-file" => Features::PROFILE,
            "custom-process" => Features::PROCESS_IN_PROFILE.with(Features::PROCESS),
            "boto-config" => Features::BOTO_FILE,
            "container-role" => Features::CONTAINER,
            "iam-role" => Features::INSTANCE,
            "login" => Features::LOGIN_IN_PROFILE.with(Features::LOGIN),
            "assume-role" => Features::ROLE,
            "assume-role-with-web-identity" => Features::WEB_ROLE,
            _ => Features::default(),
        };
        own.with(self.more)
    }

    /// boto3's name of the source.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// Whether the credentials are renewed: then `Session.get_credentials()` returns `RefreshableCredentials`.
    #[must_use]
    pub fn is_refreshable(&self) -> bool {
        !matches!(self.kind, Kind::Fixed(_))
    }

    /// Whether an object of the program has the credentials.
    #[must_use]
    pub fn is_of_program(&self) -> bool {
        matches!(self.kind, Kind::Asking(_))
    }

    /// Whether both keys are known; true for credentials that are yet to be fetched.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        match &self.kind {
            Kind::Fixed(held) => {
                held.resolved.access_key.is_some() && held.resolved.secret_key.is_some()
            }
            Kind::Refreshing(_) | Kind::Asking(_) => true,
        }
    }

    /// The credentials now, without waiting: `None` before they were first fetched.
    #[must_use]
    pub fn current(&self) -> Option<Arc<Resolved>> {
        match &self.kind {
            Kind::Fixed(held) => Some(Arc::clone(&held.resolved)),
            Kind::Refreshing(refreshing) => {
                let current = refreshing.current.load();
                current.as_ref().map(|held| Arc::clone(&held.resolved))
            }
            Kind::Asking(_) => None,
        }
    }

    /// `get_frozen_credentials()`: fetched or renewed if they have to be. Waits; `interrupt` is asked meanwhile.
    pub fn frozen(&self, interrupt: &mut dyn Interrupt) -> Result<Arc<Resolved>> {
        match &self.kind {
            Kind::Fixed(held) => Ok(Arc::clone(&held.resolved)),
            Kind::Refreshing(refreshing) => {
                let held = refreshing.get(interrupt)?;
                Ok(Arc::clone(&held.resolved))
            }
            Kind::Asking(ask) => ask().map(|held| Arc::clone(&held.resolved)),
        }
    }
}

impl Refreshing {
    fn due(&self, span: Duration) -> bool {
        let current = self.current.load();
        current
            .as_ref()
            .is_none_or(|held| held.resolved.expires_within(span))
    }

    fn get(&self, interrupt: &mut dyn Interrupt) -> Result<Arc<Held>> {
        if self.due(ADVISORY) {
            if let Some(_turn) = self.turns.try_take() {
                // Another thread may have been faster.
                if self.due(ADVISORY) {
                    self.renew(self.due(MANDATORY), interrupt)?;
                }
            } else if self.due(MANDATORY) {
                let _turn = self.turns.take(interrupt).ok_or(Error::Interrupted)?;
                if self.due(MANDATORY) {
                    self.renew(true, interrupt)?;
                }
            }
        }
        let current = self.current.load_full();
        current.ok_or(Error::NoCredentials)
    }

    /// Renews what there is; a failure counts only where that is mandatory.
    fn renew(&self, mandatory: bool, interrupt: &mut dyn Interrupt) -> Result<()> {
        let renewed = match (self.fetch)(interrupt) {
            Ok(renewed) => renewed,
            Err(error) if mandatory || error.ends_program() => return Err(error),
            Err(_) => return Ok(()),
        };
        let expired = renewed.expires_within(Duration::ZERO);
        self.current.store(Some(Arc::new(Held::new(renewed))));
        if expired {
            return Err(Error::Runtime(
                "Credentials were refreshed, but the refreshed credentials are still expired."
                    .to_owned(),
            ));
        }
        Ok(())
    }
}

impl transport::CredentialSource for CredentialSource {
    fn fresh(&self) -> Option<Arc<AccessKeys>> {
        match &self.kind {
            Kind::Fixed(held) => Some(Arc::clone(&held.keys)),
            Kind::Refreshing(refreshing) => {
                let current = refreshing.current.load();
                let lasting = current
                    .as_ref()
                    .filter(|held| !held.resolved.expires_within(ADVISORY));
                lasting.map(|held| Arc::clone(&held.keys))
            }
            Kind::Asking(_) => None,
        }
    }

    fn resolve(&self, interrupt: &mut dyn Interrupt) -> transport::Result<Arc<AccessKeys>> {
        match &self.kind {
            Kind::Fixed(held) => Ok(Arc::clone(&held.keys)),
            Kind::Refreshing(refreshing) => {
                let held = refreshing.get(interrupt).map_err(Error::into_transport)?;
                Ok(Arc::clone(&held.keys))
            }
            Kind::Asking(ask) => match ask() {
                Ok(held) => Ok(Arc::clone(&held.keys)),
                Err(error) => Err(error.into_transport()),
            },
        }
    }
}

impl fmt::Debug for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialSource")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
