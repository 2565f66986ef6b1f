//! When a call is tried again, and how long it waits before: botocore's rules in its three modes.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::rate::Limiter;
use crate::{ModeledError, Retries, RetryMode, ServiceRetries};

/// What a client may retry before successes have given something back.
const QUOTA: u32 = 500;
const FIRST_SUCCESS_GAIN: u32 = 1;
const RETRY_COST: u32 = 14;
const THROTTLING_RETRY_COST: u32 = 5;
/// Seconds of the first backoff.
const THROTTLING_BACKOFF: f64 = 1.0;
const MAX_BACKOFF: f64 = 20.0;
/// How much longer than the backoff a service may make a client wait.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(5);

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

/// What came of an attempt, as the rules see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Classification {
    /// A response of success.
    Success,
    /// A failure that the rules do not retry.
    Failure,
    /// A failure that they do, after `retry_after` where the service says so.
    Retryable {
        kind: Kind,
        retry_after: Option<Duration>,
    },
}

/// Why an attempt may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Throttling,
    Transient,
    /// The response is not what was sent, by its checksum.
    Damaged {
        expected: u32,
        actual: u32,
    },
}

impl Classification {
    /// Of an attempt without a response.
    pub(crate) const NO_RESPONSE: Self = Self::Retryable {
        kind: Kind::Transient,
        retry_after: None,
    };

    /// Of a response that is an error.
    pub(crate) fn of_error(
        retrier: &Retrier,
        errors: &[ModeledError],
        status: u16,
        headers: &HeaderMap,
        code: Option<&str>,
    ) -> Self {
        let service = retrier.service;
        let kind = match retrier.settings.mode {
            RetryMode::Legacy => legacy_kind(service, status, code),
            RetryMode::Standard | RetryMode::Adaptive => {
                standard_kind(service, errors, status, code)
            }
        };
        kind.map_or(Self::Failure, |kind| Self::Retryable {
            kind,
            retry_after: retry_after(headers),
        })
    }

    /// The same, unless a response that would be taken is damaged.
    pub(crate) fn or_damaged(self, retrier: &Retrier, headers: &HeaderMap, body: &[u8]) -> Self {
        if matches!(self, Self::Retryable { .. }) {
            return self;
        }
        let expected = retrier
            .service
            .checksum_header
            .and_then(|name| headers.get(name)?.to_str().ok()?.trim().parse().ok());
        let Some(expected) = expected else {
            return self;
        };
        let actual = crc32fast::hash(body);
        if expected == actual {
            return self;
        }
        Self::Retryable {
            kind: Kind::Damaged { expected, actual },
            retry_after: retry_after(headers),
        }
    }

    fn is_throttling(self) -> bool {
        matches!(
            self,
            Self::Retryable {
                kind: Kind::Throttling,
                ..
            }
        )
    }
}

fn standard_kind(
    service: &ServiceRetries,
    errors: &[ModeledError],
    status: u16,
    code: Option<&str>,
) -> Option<Kind> {
    let modeled = code.and_then(|code| errors.iter().find(|error| error.code == code));
    let marked = code.and_then(|code| {
        errors
            .iter()
            .filter(|error| error.code == code)
            .find_map(|error| error.retryable)
    });
    if code.is_some_and(|code| THROTTLING_CODES.contains(&code)) || marked == Some(true) {
        return Some(Kind::Throttling);
    }
    // The model, where it knows the error, is asked before the status.
    if marked.is_none() && status == 429 && modeled.is_none() {
        return Some(Kind::Throttling);
    }
    let transient = marked.is_some()
        || matches!(status, 500 | 502 | 503 | 504)
        || code
            .is_some_and(|code| TRANSIENT_CODES.contains(&code) || service.codes.contains(&code));
    transient.then_some(Kind::Transient)
}

fn legacy_kind(service: &ServiceRetries, status: u16, code: Option<&str>) -> Option<Kind> {
    let general = matches!(status, 429 | 500 | 502 | 503 | 504 | 509)
        && !service.legacy_ignores.contains(&status);
    let retried = general
        || code.is_some_and(|code| {
            (status == 400 && LEGACY_CODES.contains(&code))
                || service.legacy_codes.contains(&(status, code))
        });
    retried.then_some(Kind::Transient)
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get("x-amz-retry-after")?.to_str().ok()?;
    value.trim().parse().ok().map(Duration::from_millis)
}

/// What a client's calls share of the rules.
pub(crate) struct Retrier {
    pub(crate) settings: Retries,
    service: &'static ServiceRetries,
    quota: Quota,
    /// In adaptive mode.
    pub(crate) limiter: Option<Limiter>,
}

/// What one call has used, as its response reports it.
#[derive(Debug, Default)]
pub(crate) struct Usage {
    /// What the last retry took from the quota.
    pub(crate) taken: Option<u32>,
    pub(crate) max_attempts_reached: bool,
    pub(crate) quota_reached: bool,
    /// How long to wait before the call is given up.
    pub(crate) rest: Option<Duration>,
}

impl Retrier {
    pub(crate) fn new(
        settings: Retries,
        service: &'static ServiceRetries,
        now: SystemTime,
    ) -> Self {
        Self {
            settings,
            service,
            quota: Quota::new(),
            limiter: (settings.mode == RetryMode::Adaptive).then(|| Limiter::new(now)),
        }
    }

    /// Notes what came of an attempt, for the send rate.
    pub(crate) fn record(&self, classification: Classification, now: SystemTime) {
        if let Some(limiter) = &self.limiter {
            limiter.record(now, classification.is_throttling());
        }
    }

    /// How long to wait before the next attempt, if there is to be one.
    pub(crate) fn delay(
        &self,
        usage: &mut Usage,
        operation: &str,
        attempts: u32,
        classification: Classification,
    ) -> Option<Duration> {
        let last = attempts >= self.settings.max_attempts;
        if self.settings.mode == RetryMode::Legacy {
            let retryable = matches!(classification, Classification::Retryable { .. });
            usage.max_attempts_reached = retryable && last;
            return (retryable && !last).then(|| {
                // Without a bound, as botocore's.
                let base = self.service.legacy_base.unwrap_or_else(random);
                let delay = base * power_of_two(attempts - 1);
                Duration::try_from_secs_f64(delay).unwrap_or(Duration::MAX)
            });
        }
        // botocore notes this for every response to the last attempt, even a success.
        usage.max_attempts_reached = last;
        let (kind, retry_after) = match classification {
            Classification::Success => {
                let gain = usage.taken.take().unwrap_or(FIRST_SUCCESS_GAIN);
                self.quota.release(gain);
                return None;
            }
            Classification::Failure => return None,
            Classification::Retryable { kind, retry_after } => (kind, retry_after),
        };
        if last {
            return None;
        }
        let (cost, first) = match kind {
            Kind::Throttling => (THROTTLING_RETRY_COST, THROTTLING_BACKOFF),
            Kind::Transient | Kind::Damaged { .. } => (RETRY_COST, self.service.backoff),
        };
        let acquired = self.quota.acquire(cost);
        if !acquired {
            usage.quota_reached = true;
            if !self.service.long_polling.contains(&operation) {
                return None;
            }
        }
        let backoff = random() * (first * power_of_two(attempts - 1)).min(MAX_BACKOFF);
        let backoff = Duration::from_secs_f64(backoff);
        let delay = retry_after.map_or(backoff, |after| {
            after.clamp(backoff, backoff + MAX_RETRY_AFTER)
        });
        if !acquired {
            usage.rest = Some(delay);
            return None;
        }
        usage.taken = Some(cost);
        Some(delay)
    }
}

fn power_of_two(exponent: u32) -> f64 {
    2f64.powi(i32::try_from(exponent).unwrap_or(i32::MAX))
}

/// How much a client may still retry.
#[derive(Debug)]
struct Quota(AtomicU32);

impl Quota {
    fn new() -> Self {
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

/// Uniform in `0..1`.
fn random() -> f64 {
    let bits = uuid::Uuid::new_v4().as_u128();
    // The low 32 bits of a version 4 UUID are all random.
    let low = u32::try_from(bits & u128::from(u32::MAX)).unwrap_or_default();
    f64::from(low) / (f64::from(u32::MAX) + 1.0)
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
        use Kind::{Throttling, Transient};
        let errors = [
            modeled("Busy", Some(true)),
            modeled("Flaky", Some(false)),
            modeled("Plain", None),
        ];
        for (status, code, kind) in [
            (500, None, Some(Transient)),
            (501, None, None),
            (502, None, Some(Transient)),
            (503, Some("Plain"), Some(Transient)),
            (504, Some("Unknown"), Some(Transient)),
            (509, None, None),
            (429, None, Some(Throttling)),
            (429, Some("Unknown"), Some(Throttling)),
            (429, Some("Plain"), None),
            (429, Some("Flaky"), Some(Transient)),
            (400, Some("Busy"), Some(Throttling)),
            (400, Some("Flaky"), Some(Transient)),
            (400, Some("Plain"), None),
            (400, Some("Throttling"), Some(Throttling)),
            (500, Some("SlowDown"), Some(Throttling)),
            (400, Some("RequestTimeout"), Some(Transient)),
            (400, Some("PriorRequestNotComplete"), Some(Throttling)),
            (400, None, None),
        ] {
            assert_eq!(
                standard_kind(&ServiceRetries::NONE, &errors, status, code),
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
                legacy_kind(&ServiceRetries::NONE, status, code).is_some(),
                retried,
                "{status} {code:?}"
            );
        }
    }

    const SERVICE: ServiceRetries = ServiceRetries {
        legacy_codes: &[(403, "Slow"), (400, "TooMany")],
        legacy_ignores: &[429],
        codes: &["Unreachable"],
        checksum_header: Some("x-sum"),
        ..ServiceRetries::NONE
    };

    #[test]
    fn rules_of_a_service() {
        for (status, code, legacy, standard) in [
            (403, Some("Slow"), true, false),
            (400, Some("Slow"), false, false),
            (400, Some("TooMany"), true, false),
            (429, None, false, true),
            (400, Some("Unreachable"), false, true),
        ] {
            let found = legacy_kind(&SERVICE, status, code).is_some();
            assert_eq!(found, legacy, "{status} {code:?}");
            let found = standard_kind(&SERVICE, &[], status, code).is_some();
            assert_eq!(found, standard, "{status} {code:?}");
        }
    }

    #[test]
    fn damaged_responses() {
        let retrier = Retrier::new(Retries::default(), &SERVICE, SystemTime::UNIX_EPOCH);
        let judged = |sum: Option<&'static str>| {
            let mut headers = HeaderMap::new();
            if let Some(sum) = sum {
                headers.insert("x-sum", http::HeaderValue::from_static(sum));
            }
            Classification::Success.or_damaged(&retrier, &headers, b"{}")
        };
        assert_eq!(judged(None), Classification::Success);
        assert_eq!(judged(Some("2745614147")), Classification::Success);
        assert_eq!(judged(Some("no number")), Classification::Success);
        assert_eq!(
            judged(Some("1")),
            Classification::Retryable {
                kind: Kind::Damaged {
                    expected: 1,
                    actual: 2_745_614_147
                },
                retry_after: None
            }
        );
    }

    #[test]
    fn random_is_uniform_enough() {
        let sum: f64 = (0..1000).map(|_| random()).sum();
        assert!((400.0..600.0).contains(&sum), "{sum}");
    }
}
