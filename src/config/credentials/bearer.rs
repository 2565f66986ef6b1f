//! Bearer tokens: one that the environment has for a service, or that of the profile's single sign-on, which is renewed
//! before it expires, once for however many threads need it.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwapOption;
use ferroboto_transport::{self as transport, BearerToken, Interrupt, Tokens, clock};

use super::sso::{TokenSession, token_file};
use super::sso_token::{self, Renewal};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::turn::Turns;

/// This long before a token expires, the first thread that needs it renews it, and others use what there is.
const ADVISORY: Duration = Duration::from_mins(15);
/// This long before a token expires, all threads wait for the next.
const MANDATORY: Duration = Duration::from_mins(10);
/// No token is renewed sooner than this after the last attempt.
const BETWEEN_ATTEMPTS: Duration = Duration::from_mins(1);

/// The token that the environment has for a service.
pub(crate) fn of_environment(environment: &Environment, signing_name: &str) -> Option<Tokens> {
    if signing_name.trim().is_empty() {
        return None;
    }
    let name = signing_name.replace(['-', ' '], "_").to_uppercase();
    let token = environment.get(&format!("AWS_BEARER_TOKEN_{name}"))?;
    Some(Tokens::Fixed(Arc::new(BearerToken::new(token))))
}

/// The tokens of a single sign-on.
pub(crate) fn of_session(
    sso: TokenSession,
    session: &Session,
    environment: &Environment,
) -> Tokens {
    Tokens::Provider(Arc::new(Login {
        file: token_file(environment, &sso.name),
        sso,
        session: session.without_credentials(),
        current: ArcSwapOption::empty(),
        turns: Turns::default(),
    }))
}

/// A token and the times that count for it.
struct Held {
    token: Arc<BearerToken>,
    expiry: SystemTime,
    attempted: SystemTime,
}

impl Held {
    /// Whether the token is to be renewed that expires within a span.
    fn is_due(&self, span: Duration) -> bool {
        let now = clock::now();
        now >= self.attempted + BETWEEN_ATTEMPTS && self.expiry < now + span
    }
}

struct Login {
    sso: TokenSession,
    file: PathBuf,
    session: Session,
    // Without a lock, which a fork could catch while it is held.
    current: ArcSwapOption<Held>,
    turns: Turns,
}

impl Login {
    fn due(&self, span: Duration) -> bool {
        let current = self.current.load();
        current.as_ref().is_none_or(|held| held.is_due(span))
    }

    fn get(&self, interrupt: &mut dyn Interrupt) -> Result<Arc<BearerToken>> {
        if self.due(ADVISORY) {
            if let Some(_turn) = self.turns.try_take() {
                // Another thread may have been faster.
                if self.due(ADVISORY) {
                    self.renew(self.due(MANDATORY))?;
                }
            } else if self.due(MANDATORY) {
                let _turn = self.turns.take(interrupt).ok_or(Error::Interrupted)?;
                if self.due(MANDATORY) {
                    self.renew(true)?;
                }
            }
        }
        let current = self.current.load_full();
        let current = current.ok_or_else(expired)?;
        Ok(Arc::clone(&current.token))
    }

    /// Renews what there is; a failure counts only where that is mandatory, or the token has expired.
    fn renew(&self, mandatory: bool) -> Result<()> {
        let attempted = clock::now();
        match self.fetch(attempted) {
            Ok(held) => self.current.store(Some(Arc::new(held))),
            Err(error) if mandatory || error.ends_program() => return Err(error),
            Err(_) => {
                if let Some(held) = self.current.load_full() {
                    let (token, expiry) = (Arc::clone(&held.token), held.expiry);
                    self.current.store(Some(Arc::new(Held {
                        token,
                        expiry,
                        attempted,
                    })));
                }
            }
        }
        Ok(())
    }

    fn fetch(&self, attempted: SystemTime) -> Result<Held> {
        let sso = &self.sso;
        let token = sso_token::load(&self.file, &sso.name, &sso.start_url)?;
        let renewal = Renewal {
            start_url: &sso.start_url,
            region: &sso.region,
            session: &self.session,
        };
        let token = renewal.renewed(&self.file, token)?;
        let text = token.access_token().as_str().unwrap_or_default();
        Ok(Held {
            token: Arc::new(BearerToken::new(text)),
            expiry: token.expiry(&**self.session.host())?,
            attempted,
        })
    }
}

fn expired() -> Error {
    Error::TokenRetrieval {
        provider: "sso".to_owned(),
        error_msg: "Token has expired and refresh failed".to_owned(),
    }
}

impl transport::TokenSource for Login {
    fn fresh(&self) -> Option<Arc<BearerToken>> {
        let current = self.current.load();
        let lasting = current.as_ref().filter(|held| !held.is_due(ADVISORY));
        lasting.map(|held| Arc::clone(&held.token))
    }

    fn resolve(&self, interrupt: &mut dyn Interrupt) -> transport::Result<Arc<BearerToken>> {
        self.get(interrupt).map_err(Error::into_transport)
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_variables() {
        let variables = [("AWS_BEARER_TOKEN_A_B_C".to_owned(), "t".to_owned())];
        let environment = Environment::from_iter(variables);
        assert!(of_environment(&environment, "a-b c").is_some());
        assert!(of_environment(&environment, "a").is_none());
        assert!(of_environment(&environment, " ").is_none());
    }
}
