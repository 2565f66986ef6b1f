//! What the calls of one client share, prepared at the first of them: where they go, who signs them, by which rules
//! they are repeated, and what carries them.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ferroboto_sigv4::header_value;
use http::HeaderValue;

use crate::attempt::{first_attempt, invalid};
use crate::drive::Timing;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::retry::Retrier;
use crate::{Credentials, Result, TransportSettings};

/// The way to one service.
pub(crate) struct Channel {
    pub(crate) endpoint: Endpoint,
    pub(crate) user_agent: HeaderValue,
    /// Value of `amz-sdk-request` in the first attempt of a call.
    pub(crate) first_attempt: HeaderValue,
    pub(crate) credentials: Credentials,
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
            retrier: Retrier::new(retries, settings.service_retries, timing.now()),
            read_timeout: settings.read_timeout,
            exchange,
            timing,
        })
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
