//! When a call is tried again: botocore's rules on the SDK's retry strategy.
//! What is retryable, and the quota, are botocore's and live here; backoff is the SDK's, but for `legacy` mode.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aws_smithy_runtime::client::retries::TokenBucket;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryReason,
};
use aws_smithy_runtime_api::client::retries::{RetryStrategy, ShouldAttempt};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use aws_smithy_types::retry::{ErrorKind, RetryConfig, RetrySpec};
use http::HeaderMap;

use crate::call::{Call, CallHandle};
use crate::duplex::Outbound;
use crate::rate::Limiter;
use crate::{ModeledError, Retries, RetryMode, Verdict};

const QUOTA: u32 = 500;
const FIRST_SUCCESS_GAIN: u32 = 1;
const RETRY_COST: u32 = 14;
const THROTTLING_RETRY_COST: u32 = 5;
const FIRST_THROTTLING_BACKOFF: Duration = Duration::from_secs(1);
const MAX_BACKOFF: Duration = Duration::from_secs(20);

const TRANSIENT_CODES: [&str; 3] = [
    "RequestTimeout",
    "RequestTimeoutException",
    "PriorRequestNotComplete",
];
const THROTTLING_CODES: [&str; 14] = [
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottledException",
    "TooManyRequestsException",
    "ProvisionedThroughputExceededException",
    "TransactionInProgressException",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "LimitExceededException",
    "RequestThrottled",
    "SlowDown",
    "PriorRequestNotComplete",
    "EC2ThrottledException",
];
/// Codes that `legacy` mode retries when they come with status 400.
const LEGACY_CODES: [&str; 5] = [
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottledException",
    "ProvisionedThroughputExceededException",
];

/// An answer that is no success, as the retry rules see it. It travels as the SDK's operation error.
#[derive(Debug, thiserror::Error)]
#[error("the service answered with an error")]
pub(crate) struct ServiceFailure {
    action: RetryAction,
}

impl ServiceFailure {
    pub(crate) fn new(
        mode: RetryMode,
        errors: &[ModeledError],
        status: u16,
        headers: &HeaderMap,
        code: Option<&str>,
    ) -> Self {
        let kind = match mode {
            RetryMode::Legacy => legacy_kind(status, code),
            RetryMode::Standard | RetryMode::Adaptive => standard_kind(errors, status, code),
        };
        let action = match (kind, retry_after(headers)) {
            (None, _) => RetryAction::NoActionIndicated,
            (Some(kind), None) => RetryAction::retryable_error(kind),
            (Some(kind), Some(delay)) => {
                RetryAction::retryable_error_with_explicit_delay(kind, delay)
            }
        };
        Self { action }
    }
}

fn standard_kind(errors: &[ModeledError], status: u16, code: Option<&str>) -> Option<ErrorKind> {
    let modeled = code.and_then(|code| errors.iter().find(|error| error.code == code));
    let marked = code.and_then(|code| {
        errors
            .iter()
            .filter(|error| error.code == code)
            .find_map(|error| error.retryable)
    });
    if code.is_some_and(|code| THROTTLING_CODES.contains(&code)) || marked == Some(true) {
        return Some(ErrorKind::ThrottlingError);
    }
    // The model, where it knows the error, is asked before the status.
    if marked.is_none() && status == 429 && modeled.is_none() {
        return Some(ErrorKind::ThrottlingError);
    }
    let transient = marked.is_some()
        || matches!(status, 500 | 502 | 503 | 504)
        || code.is_some_and(|code| TRANSIENT_CODES.contains(&code));
    transient.then_some(ErrorKind::TransientError)
}

fn legacy_kind(status: u16, code: Option<&str>) -> Option<ErrorKind> {
    let retried = matches!(status, 429 | 500 | 502 | 503 | 504 | 509)
        || (status == 400 && code.is_some_and(|code| LEGACY_CODES.contains(&code)));
    retried.then_some(ErrorKind::TransientError)
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get("x-amz-retry-after")?.to_str().ok()?;
    value.trim().parse().ok().map(Duration::from_millis)
}

/// Reads what [`ServiceFailure`] and the connector have found out.
#[derive(Debug)]
pub(crate) struct Classifier;

impl ClassifyRetry for Classifier {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let Some(Err(error)) = context.output_or_error() else {
            return RetryAction::NoActionIndicated;
        };
        if error.is_connector_error() {
            return RetryAction::transient_error();
        }
        error
            .as_operation_error()
            .and_then(|error| error.downcast_ref::<ServiceFailure>())
            .map_or(RetryAction::NoActionIndicated, |failure| {
                failure.action.clone()
            })
    }

    fn name(&self) -> &'static str {
        "ferroboto"
    }
}

/// How much a client may still retry.
///
/// The SDK's token bucket will not do: what a strategy has taken out of it returns when the strategy is
/// dropped, success or not, and one strategy for many calls mixes up their permits.
#[derive(Debug)]
pub(crate) struct Quota(AtomicU32);

impl Quota {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(QUOTA))
    }

    fn acquire(&self, amount: u32) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(amount)
            })
            .is_ok()
    }

    fn release(&self, amount: u32) {
        // Full is the common case, and costs no write.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                (left < QUOTA).then(|| (left + amount).min(QUOTA))
            });
    }
}

/// The SDK's strategy as botocore would have it.
#[derive(Debug)]
pub(crate) struct Strategy {
    retries: Retries,
    quota: Arc<Quota>,
    limiter: Option<Arc<Limiter>>,
}

impl Strategy {
    pub(crate) fn new(retries: Retries, quota: Arc<Quota>, limiter: Option<Arc<Limiter>>) -> Self {
        Self {
            retries,
            quota,
            limiter,
        }
    }

    /// What the SDK's strategy reads from the config.
    pub(crate) fn configure(retries: Retries, layer: &mut Layer) {
        layer.store_put(
            RetryConfig::standard()
                .with_max_attempts(retries.max_attempts)
                .with_initial_backoff(FIRST_THROTTLING_BACKOFF)
                .with_max_backoff(MAX_BACKOFF)
                .with_retry_spec(RetrySpec::v2_1()),
        );
        layer.store_put(TokenBucket::unlimited());
    }

    fn legacy(&self, context: &InterceptorContext, attempts: u32) -> (ShouldAttempt, bool) {
        if !Classifier.classify_retry(context).should_retry() {
            return (ShouldAttempt::No, false);
        }
        if attempts >= self.retries.max_attempts {
            return (ShouldAttempt::No, true);
        }
        // Unbounded, as botocore's.
        let steps = 2f64.powi(i32::try_from(attempts - 1).unwrap_or(i32::MAX));
        let delay = Duration::try_from_secs_f64(random() * steps).unwrap_or(Duration::MAX);
        (ShouldAttempt::YesAfterDelay(delay), false)
    }
}

/// Uniform in `0..1`.
fn random() -> f64 {
    let bits = uuid::Uuid::new_v4().as_u128();
    // The low 32 bits of a version 4 UUID are all random.
    let low = u32::try_from(bits & u128::from(u32::MAX)).unwrap_or_default();
    f64::from(low) / (f64::from(u32::MAX) + 1.0)
}

impl RetryStrategy for Strategy {
    fn should_attempt_initial_request(
        &self,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        Ok(ShouldAttempt::Yes)
    }

    fn should_attempt_retry(
        &self,
        context: &InterceptorContext,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        let CallHandle(call) = config
            .load::<CallHandle>()
            .ok_or("config without its call")?;
        if let Some(limiter) = &self.limiter {
            limiter.record(is_throttled(context));
        }
        let Some(mailbox) = &call.hooked else {
            return self.by_rules(call, context, components, config);
        };
        let judgement = mailbox.take_judgement();
        {
            let mut state = call.state();
            state.max_attempts_reached = false;
            state.retry_quota_reached = false;
        }
        let by_rules = if judgement.rules {
            self.by_rules(call, context, components, config)?
        } else {
            ShouldAttempt::No
        };
        Ok(match (judgement.before, by_rules, judgement.after) {
            (Some(verdict), _, _) | (None, ShouldAttempt::No, Some(verdict)) => match verdict {
                Verdict::Retry(delay) => ShouldAttempt::YesAfterDelay(delay),
                Verdict::Stop => ShouldAttempt::No,
            },
            (None, by_rules, _) => by_rules,
        })
    }
}

fn is_throttled(context: &InterceptorContext) -> bool {
    matches!(
        Classifier.classify_retry(context),
        RetryAction::RetryIndicated(RetryReason::RetryableError {
            kind: ErrorKind::ThrottlingError,
            ..
        })
    )
}

impl Strategy {
    fn by_rules(
        &self,
        call: &Call,
        context: &InterceptorContext,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        // Events that are gone cannot be sent again.
        if call.outbound.as_ref().is_some_and(Outbound::taken) {
            return Ok(ShouldAttempt::No);
        }
        let attempts = call.state().attempts;
        if self.retries.mode == RetryMode::Legacy {
            let (verdict, reached) = self.legacy(context, attempts);
            call.state().max_attempts_reached = reached;
            return Ok(verdict);
        }
        let verdict = call
            .strategy
            .should_attempt_retry(context, components, config)?;
        let mut state = call.state();
        // botocore notes this for every answer to the last attempt, be it a success.
        state.max_attempts_reached = attempts >= self.retries.max_attempts;
        if !context.is_failed() {
            let gain = state.quota_taken.take().unwrap_or(FIRST_SUCCESS_GAIN);
            self.quota.release(gain);
        }
        if verdict == ShouldAttempt::No {
            return Ok(verdict);
        }
        let cost = if is_throttled(context) {
            THROTTLING_RETRY_COST
        } else {
            RETRY_COST
        };
        if self.quota.acquire(cost) {
            state.quota_taken = Some(cost);
            Ok(verdict)
        } else {
            state.retry_quota_reached = true;
            Ok(ShouldAttempt::No)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modeled(code: &str, retryable: Option<bool>) -> ModeledError {
        ModeledError {
            code: code.into(),
            retryable,
        }
    }

    #[test]
    fn standard_rules() {
        use ErrorKind::{ThrottlingError, TransientError};
        let errors = [
            modeled("Busy", Some(true)),
            modeled("Flaky", Some(false)),
            modeled("Plain", None),
        ];
        for (status, code, kind) in [
            (500, None, Some(TransientError)),
            (501, None, None),
            (502, None, Some(TransientError)),
            (503, Some("Plain"), Some(TransientError)),
            (504, Some("Unknown"), Some(TransientError)),
            (509, None, None),
            (429, None, Some(ThrottlingError)),
            (429, Some("Unknown"), Some(ThrottlingError)),
            (429, Some("Plain"), None),
            (429, Some("Flaky"), Some(TransientError)),
            (400, Some("Busy"), Some(ThrottlingError)),
            (400, Some("Flaky"), Some(TransientError)),
            (400, Some("Plain"), None),
            (400, Some("Throttling"), Some(ThrottlingError)),
            (500, Some("SlowDown"), Some(ThrottlingError)),
            (400, Some("RequestTimeout"), Some(TransientError)),
            (400, Some("PriorRequestNotComplete"), Some(ThrottlingError)),
            (400, None, None),
        ] {
            assert_eq!(
                standard_kind(&errors, status, code),
                kind,
                "{status} {code:?}"
            );
        }
    }

    #[test]
    fn legacy_rules() {
        for (status, code, retried) in [
            (500, None, true),
            (501, None, false),
            (509, None, true),
            (429, Some("Plain"), true),
            (400, Some("Throttling"), true),
            (403, Some("Throttling"), false),
            (400, Some("SlowDown"), false),
        ] {
            assert_eq!(
                legacy_kind(status, code).is_some(),
                retried,
                "{status} {code:?}"
            );
        }
    }

    #[test]
    fn random_is_uniform_enough() {
        let sum: f64 = (0..1000).map(|_| random()).sum();
        assert!((400.0..600.0).contains(&sum), "{sum}");
    }
}
