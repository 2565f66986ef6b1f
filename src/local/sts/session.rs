//! Temporary credentials and whose they are.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::error::{Result, ServiceError};
use crate::world::ACCOUNT_ID;

/// Credentials that are remembered; the ones that expire first make room.
const MAX_SESSIONS: usize = 10_000;
/// The alphabet of AWS's identifiers.
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Who calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Principal {
    pub(super) id: String,
    pub(super) account: String,
    /// The service and resource of its ARN.
    service: String,
    resource: String,
}

impl Principal {
    /// The account itself.
    pub(super) fn root() -> Self {
        Self {
            id: ACCOUNT_ID.to_owned(),
            account: ACCOUNT_ID.to_owned(),
            service: "iam".to_owned(),
            resource: "root".to_owned(),
        }
    }

    /// A session of a role.
    pub(super) fn role(account: &str, role: &str, session: &str) -> Self {
        Self {
            id: format!("AROA{}:{session}", derived(&format!("{account}/{role}"))),
            account: account.to_owned(),
            service: "sts".to_owned(),
            resource: format!("assumed-role/{role}/{session}"),
        }
    }

    /// The root user of an account, for one task.
    pub(super) fn assumed_root(account: &str) -> Self {
        Self {
            id: account.to_owned(),
            account: account.to_owned(),
            service: "sts".to_owned(),
            resource: "assumed-root".to_owned(),
        }
    }

    /// A federated user of a name.
    pub(super) fn federated(name: &str) -> Self {
        Self {
            id: format!("{ACCOUNT_ID}:{name}"),
            account: ACCOUNT_ID.to_owned(),
            service: "sts".to_owned(),
            resource: format!("federated-user/{name}"),
        }
    }

    pub(super) fn is_role(&self) -> bool {
        self.resource.starts_with("assumed-role/")
    }

    pub(super) fn arn(&self, partition: &str) -> String {
        let Self {
            account,
            service,
            resource,
            ..
        } = self;
        format!("arn:{partition}:{service}::{account}:{resource}")
    }
}

/// An identifier that a role of a name always has.
fn derived(role: &str) -> String {
    use sha2::{Digest, Sha256};

    letters(&Sha256::digest(role), 17)
}

fn letters(bytes: &[u8], count: usize) -> String {
    bytes
        .iter()
        .take(count)
        .filter_map(|byte| LETTERS.get(usize::from(byte % 32)))
        .map(|letter| char::from(*letter))
        .collect()
}

/// Temporary credentials.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) access_key: String,
    pub(super) secret_key: String,
    pub(super) token: String,
    /// When they end, in seconds since the epoch.
    pub(super) expires: i64,
    pub(super) principal: Principal,
}

impl Session {
    pub(super) fn new(principal: Principal, expires: i64) -> Result<Self> {
        let mut random = [0; 16 + 30 + 180];
        getrandom::fill(&mut random).map_err(|_| ServiceError::internal())?;
        let (key, rest) = random.split_at(16);
        let (secret, token) = rest.split_at(30);
        Ok(Self {
            access_key: format!("ASIA{}", letters(key, 16)),
            secret_key: BASE64.encode(secret),
            token: BASE64.encode(token),
            expires,
            principal,
        })
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Session")
            .field("access_key", &self.access_key)
            .field("expires", &self.expires)
            .field("principal", &self.principal)
            .finish_non_exhaustive()
    }
}

/// What STS remembers in one world: the credentials that it gave, by their access keys.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    sessions: BTreeMap<String, Session>,
    /// The clock of this world.
    #[serde(skip)]
    pub(crate) clock: Clock,
}

/// What temporary credentials are worth for signing.
pub(crate) enum Worth {
    /// They sign with this secret key.
    Secret(String),
    /// The session token beside them is not theirs.
    WrongToken,
    /// They ended.
    Expired,
}

impl State {
    /// The credentials of an access key, if they are still good.
    pub(super) fn session(&self, access_key: &str) -> Option<&Session> {
        let session = self.sessions.get(access_key)?;
        (session.expires > self.clock.seconds()).then_some(session)
    }

    /// Keeps credentials.
    pub(super) fn add(&mut self, session: Session) {
        let now = self.clock.seconds();
        if self.sessions.len() >= MAX_SESSIONS {
            self.sessions.retain(|_, session| session.expires > now);
        }
        while self.sessions.len() >= MAX_SESSIONS {
            let first = self.sessions.values().min_by_key(|session| session.expires);
            let Some(key) = first.map(|session| session.access_key.clone()) else {
                break;
            };
            self.sessions.remove(&key);
        }
        self.sessions.insert(session.access_key.clone(), session);
    }

    /// What an access key and the session token beside it are worth; nothing if the key was not given here.
    pub(crate) fn worth(&self, access_key: &str, token: Option<&str>) -> Option<Worth> {
        let session = self.sessions.get(access_key)?;
        Some(if token != Some(session.token.as_str()) {
            Worth::WrongToken
        } else if session.expires <= self.clock.seconds() {
            Worth::Expired
        } else {
            Worth::Secret(session.secret_key.clone())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_look_like_aws_s_and_show_no_secrets() {
        let session = Session::new(Principal::root(), i64::MAX).unwrap();
        assert!(session.access_key.starts_with("ASIA"));
        assert_eq!(
            (session.access_key.len(), session.secret_key.len()),
            (20, 40)
        );
        let shown = format!("{session:?}");
        assert!(!shown.contains(&session.secret_key) && !shown.contains(&session.token));
        let other = Session::new(Principal::root(), i64::MAX).unwrap();
        assert_ne!(session.access_key, other.access_key);
    }

    #[test]
    fn tokens_and_times_count() {
        let mut state = State::default();
        let session = Session::new(Principal::role("123456789012", "r", "s"), i64::MAX).unwrap();
        let (key, token) = (session.access_key.clone(), session.token.clone());
        state.add(session);
        assert!(matches!(
            state.worth(&key, Some(&token)),
            Some(Worth::Secret(_))
        ));
        assert!(matches!(state.worth(&key, None), Some(Worth::WrongToken)));
        assert!(state.worth("ASIAOTHER", Some(&token)).is_none());
        let ended = Session::new(Principal::root(), 1).unwrap();
        let (key, token) = (ended.access_key.clone(), ended.token.clone());
        state.add(ended);
        assert!(matches!(
            state.worth(&key, Some(&token)),
            Some(Worth::Expired)
        ));
        assert!(state.session(&key).is_none());
    }
}
