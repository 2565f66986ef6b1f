//! Where access keys come from.

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
