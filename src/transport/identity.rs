//! Where access keys and bearer tokens come from.

use std::fmt;
use std::sync::Arc;

use ferroboto_sigv4::AccessKeys;

use crate::{Interrupt, Result};

/// Where the access keys of a client come from. It is the only cache of them.
pub trait CredentialSource: Send + Sync {
    /// Access keys that need no waiting, if there are any. Called for every request.
    fn fresh(&self) -> Option<Arc<AccessKeys>>;

    /// Access keys; may wait for a process, the network or the interpreter.
    /// `interrupt` is asked between slices of waiting.
    fn resolve(&self, interrupt: &mut dyn Interrupt) -> Result<Arc<AccessKeys>>;
}

/// A token in place of a signature.
#[derive(Clone, PartialEq, Eq)]
pub struct BearerToken(String);

impl BearerToken {
    /// A token as it is sent.
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }

    /// The token.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerToken(** redacted **)")
    }
}

/// Where the bearer tokens of a client come from. It is the only cache of them.
pub trait TokenSource: Send + Sync {
    /// A token that needs no waiting, if there is one.
    fn fresh(&self) -> Option<Arc<BearerToken>>;

    /// A token; may wait for the network or the interpreter.
    fn resolve(&self, interrupt: &mut dyn Interrupt) -> Result<Arc<BearerToken>>;
}

/// Where bearer tokens come from.
#[derive(Clone, Default)]
pub enum Tokens {
    /// There are none: a call that needs one fails with [`Error::NoAuthToken`](crate::Error::NoAuthToken).
    #[default]
    Missing,
    /// One that does not change.
    Fixed(Arc<BearerToken>),
    /// From a source that renews them.
    Provider(Arc<dyn TokenSource>),
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "Missing",
            Self::Fixed(_) => "Fixed(** redacted **)",
            Self::Provider(_) => "Provider(..)",
        })
    }
}

/// Where the credentials of sessions come from, one session for each thing that is accessed, such as a bucket.
pub trait Sessions: Send + Sync {
    /// The source of the credentials for one thing.
    fn of(&self, key: &str) -> Arc<dyn CredentialSource>;
}
