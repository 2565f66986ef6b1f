//! The keys that requests are signed with.

use std::fmt;
use std::time::SystemTime;

/// Access keys as they are at one moment.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessKeys {
    /// Access key ID.
    pub access_key_id: String,
    /// Secret access key.
    pub secret_access_key: String,
    /// Session token of temporary credentials.
    pub session_token: Option<String>,
    /// When the keys expire; `None` for keys that do not.
    pub expiry: Option<SystemTime>,
}

impl AccessKeys {
    /// Keys that do not expire.
    pub fn new(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        session_token: Option<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            secret_access_key: secret_access_key.into(),
            session_token,
            expiry: None,
        }
    }

    /// The session token to send: boto3 sends no empty one.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.session_token
            .as_deref()
            .filter(|token| !token.is_empty())
    }
}

impl fmt::Debug for AccessKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKeys")
            .field("expiry", &self.expiry)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown() {
        let keys = AccessKeys::new("AKIDEXAMPLE", "wJalr", Some("token".into()));
        let shown = format!("{keys:?}");
        for secret in ["AKID", "wJalr", "token"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }

    #[test]
    fn empty_tokens_are_not_sent() {
        let keys = |token: Option<&str>| AccessKeys::new("a", "b", token.map(str::to_owned));
        assert_eq!(keys(Some("")).token(), None);
        assert_eq!(keys(Some("t")).token(), Some("t"));
        assert_eq!(keys(None).token(), None);
    }
}
