//! Whether the calls of clients are reported, and to whom: an agent of this machine that takes datagrams.

use crate::environment::Environment;
use crate::error::Result;
use crate::session::Session;
use crate::variables as vars;

/// Who takes reports about calls.
#[derive(Clone, Debug)]
pub struct Monitoring {
    /// Names the program in reports.
    pub client_id: String,
    /// The agent's host.
    pub host: String,
    /// The agent's port.
    pub port: i64,
}

impl Monitoring {
    /// What environment and profile say, where they say that calls are reported.
    pub(crate) fn wanted(session: &Session, environment: &Environment) -> Result<Option<Self>> {
        if session.boolean(vars::CSM_ENABLED, environment)? != Some(true) {
            return Ok(None);
        }
        Ok(Some(Self {
            client_id: session
                .text(vars::CSM_CLIENT_ID, environment)?
                .unwrap_or_default(),
            host: session
                .text(vars::CSM_HOST, environment)?
                .unwrap_or_default(),
            port: session
                .integer(vars::CSM_PORT, environment)?
                .unwrap_or_default(),
        }))
    }
}
