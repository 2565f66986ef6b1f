//! What the calls of one client share, prepared at the first of them: where they go, who signs them, by which rules
//! they are repeated, and what carries them.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ferroboto_sigv4::header_value;
use http::HeaderValue;

use crate::attempt::{first_attempt, invalid};
use crate::drive::Timing;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::retry::Retrier;
use crate::scheme::{Choice, SignatureSettings};
use crate::{Credentials, OperationSpec, Result, Sessions, Tokens, TransportSettings};

/// The way to one service.
pub(crate) struct Channel {
    pub(crate) endpoint: Endpoint,
    pub(crate) user_agent: HeaderValue,
    /// Value of `amz-sdk-request` in the first attempt of a call.
    pub(crate) first_attempt: HeaderValue,
    pub(crate) credentials: Credentials,
    pub(crate) tokens: Tokens,
    pub(crate) sessions: Option<Arc<dyn Sessions>>,
    pub(crate) signatures: SignatureSettings,
    pub(crate) retrier: Retrier,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) exchange: Arc<Exchange>,
    pub(crate) timing: Arc<dyn Timing>,
}

impl Channel {
    pub(crate) fn new(
        settings: &TransportSettings,
        endpoint: Endpoint,
        exchange: Arc<Exchange>,
        timing: Arc<dyn Timing>,
    ) -> Result<Self> {
        let retries = settings.retries;
        Ok(Self {
            user_agent: invalid(header_value(settings.user_agent.as_bytes()))?,
            first_attempt: first_attempt(retries.mode, retries.max_attempts)?,
            endpoint,
            credentials: settings.credentials.clone(),
            tokens: settings.tokens.clone(),
            sessions: settings.sessions.clone(),
            signatures: settings.signatures.clone(),
            retrier: Retrier::new(retries, settings.service_retries, timing.now()),
            read_timeout: settings.connections.read_timeout,
            exchange,
            timing,
        })
    }

    /// How a call is signed, which may go where no other call goes.
    pub(crate) fn choice<'a>(
        &self,
        operation: &'a OperationSpec,
        endpoint: Option<&Endpoint>,
    ) -> Result<Cow<'a, Choice>> {
        let choose = |endpoint: &Endpoint| {
            let scope = endpoint.signing_scope();
            let auth = endpoint.auth();
            self.signatures.choose(&operation.auth, auth, scope)
        };
        if let Some(endpoint) = endpoint {
            return Ok(Cow::Owned(choose(endpoint)?));
        }
        let choice = operation.choice.get_or_init(|| choose(&self.endpoint));
        Ok(Cow::Borrowed(choice.as_ref().map_err(Clone::clone)?))
    }

    /// Whether requests are signed.
    pub(crate) fn signs(&self) -> bool {
        !matches!(self.credentials, Credentials::Unsigned)
    }

    /// The time at this moment.
    pub(crate) fn now(&self) -> SystemTime {
        self.timing.now()
    }
}
