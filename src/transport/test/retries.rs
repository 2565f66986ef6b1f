//! Which answers are tried again, how often, and what the caller learns of it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::support::{BodyIsCode, Client, Server, answer, settings, text};
use crate::{
    Control, ModeledError, NeverInterrupted, OperationSpec, Request, Retries, RetryMode, Transport,
};

fn attempts(mode: RetryMode, max_attempts: u32, status: u16, body: &'static str) -> (usize, bool) {
    let server = Server::scripted(move |_, _| answer(status, "", body));
    let mut settings = settings(&server.url());
    settings.retries = Retries { mode, max_attempts };
    let response = Client::new(settings).call().unwrap();
    assert_eq!(response.status, status);
    assert_eq!(response.retry_attempts as usize + 1, server.seen().len());
    let reached = response.max_attempts_reached;
    assert_eq!(text(response), body);
    (server.seen().len(), reached)
}

#[test]
fn by_status_and_code() {
    use RetryMode::{Adaptive, Legacy, Standard};
    for (mode, max, status, body, expected) in [
        (Standard, 3, 200, "", (1, false)),
        (Standard, 1, 200, "", (1, true)),
        (Standard, 3, 500, "", (3, true)),
        (Standard, 3, 400, "Whatever", (1, false)),
        (Standard, 3, 400, "Throttling", (3, true)),
        (Standard, 3, 429, "", (3, true)),
        (Standard, 3, 509, "", (1, false)),
        (Standard, 1, 503, "", (1, true)),
        (Adaptive, 2, 503, "", (2, true)),
        (Legacy, 5, 500, "", (5, true)),
        (Legacy, 5, 509, "", (5, true)),
        (Legacy, 5, 400, "ThrottlingException", (5, true)),
        (Legacy, 5, 400, "SlowDown", (1, false)),
        (Legacy, 1, 200, "", (1, false)),
        (Legacy, 1, 500, "", (1, true)),
    ] {
        assert_eq!(
            attempts(mode, max, status, body),
            expected,
            "{mode:?} {max} {status} {body}"
        );
    }
}

#[test]
fn recovers_and_counts() {
    let server = Server::scripted(|number, _| {
        if number < 3 {
            answer(500, "Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n", "")
        } else {
            answer(200, "", "fine")
        }
    });
    let client = Client::new(settings(&server.url()));
    let response = client.call().unwrap();
    assert_eq!(response.retry_attempts, 2);
    assert!(response.max_attempts_reached);
    assert_eq!(text(response), "fine");
    let seen = server.seen();
    let header = |index: usize, name: &str| seen[index].header(name).unwrap().to_owned();
    assert_eq!(header(0, "amz-sdk-request"), "attempt=1; max=3");
    assert_eq!(
        header(1, "amz-sdk-request"),
        "ttl=20260102T030407Z; attempt=2; max=3"
    );
    assert_eq!(
        header(2, "amz-sdk-request"),
        "ttl=20260102T030407Z; attempt=3; max=3"
    );
    assert_eq!(
        header(0, "amz-sdk-invocation-id"),
        header(2, "amz-sdk-invocation-id")
    );
    assert_eq!(server.connections(), 1);
    let naps = client.naps.0.lock().unwrap().clone();
    assert_eq!(naps.len(), 2);
    assert!(naps[0] <= Duration::from_millis(50) && naps[1] <= Duration::from_millis(100));
}

#[test]
fn legacy_headers_and_backoff() {
    let server = Server::scripted(|_, _| answer(500, "", ""));
    let mut settings = settings(&server.url());
    settings.retries = Retries {
        mode: RetryMode::Legacy,
        max_attempts: 5,
    };
    let client = Client::new(settings);
    client.call().unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].header("amz-sdk-request"), Some("attempt=1"));
    assert_eq!(seen[1].header("amz-sdk-request"), Some("attempt=2; max=5"));
    let naps = client.naps.0.lock().unwrap().clone();
    for (nap, limit) in naps.iter().zip([1, 2, 4, 8]) {
        assert!(*nap <= Duration::from_secs(limit));
    }
    assert_eq!(naps.len(), 4);
}

#[test]
fn retry_after_is_a_lower_bound() {
    let server = Server::scripted(|number, _| match number {
        1 => answer(503, "x-amz-retry-after: 1500\r\n", ""),
        2 => answer(503, "x-amz-retry-after: 60000\r\n", ""),
        _ => answer(200, "", ""),
    });
    let client = Client::new(settings(&server.url()));
    client.call().unwrap();
    let naps = client.naps.0.lock().unwrap().clone();
    assert_eq!(naps[0], Duration::from_millis(1500));
    assert!(naps[1] >= Duration::from_secs(5) && naps[1] <= Duration::from_millis(5100));
}

#[test]
fn modeled_errors_decide() {
    for (code, retryable, expected) in [
        ("Busy", Some(true), 3),
        ("Busy", Some(false), 3),
        ("Busy", None, 1),
    ] {
        let server = Server::scripted(move |_, _| answer(429, "", "Busy"));
        let mut spec = OperationSpec::new("Publish", Arc::new(BodyIsCode));
        spec.errors = vec![ModeledError {
            code: code.into(),
            retryable,
        }];
        Client::with_spec(settings(&server.url()), spec)
            .call()
            .unwrap();
        assert_eq!(server.seen().len(), expected, "{retryable:?}");
    }
}

#[test]
fn quota_runs_dry_for_one_client_alone() {
    let server = Server::scripted(|_, _| answer(500, "", ""));
    let client = Client::new(settings(&server.url()));
    // 500 tokens, 14 a retry, two retries a call: 17 whole calls, then one retry and no more.
    for _ in 0..17 {
        let response = client.call().unwrap();
        assert_eq!(response.retry_attempts, 2);
        assert!(!response.retry_quota_reached);
    }
    let response = client.call().unwrap();
    assert_eq!(response.retry_attempts, 1);
    assert!(response.retry_quota_reached && !response.max_attempts_reached);
    assert_eq!(client.call().unwrap().retry_attempts, 0);
    let other = Client::new(settings(&server.url()));
    assert_eq!(other.call().unwrap().retry_attempts, 2);
}

#[test]
fn adaptive_mode_slows_down_after_throttling() {
    let spent = |mode| {
        let server = Server::scripted(|number, _| {
            if number == 1 {
                answer(400, "", "Throttling")
            } else {
                answer(200, "", "")
            }
        });
        let mut settings = settings(&server.url());
        settings.retries = Retries {
            mode,
            max_attempts: 1,
        };
        let transport = Transport::new(settings).unwrap();
        let operation = transport.operation(OperationSpec::new("Publish", Arc::new(BodyIsCode)));
        let start = Instant::now();
        for _ in 0..2 {
            let request = Request::new(http::Method::POST, "/");
            transport
                .call(
                    &operation,
                    request,
                    Control::default(),
                    &mut NeverInterrupted,
                )
                .unwrap();
        }
        start.elapsed()
    };
    assert!(spent(RetryMode::Standard) < Duration::from_millis(200));
    // A rate of at most one in two seconds is what botocore falls back to.
    assert!(spent(RetryMode::Adaptive) > Duration::from_millis(500));
}

#[test]
fn quota_is_given_back_by_success() {
    let server =
        Server::scripted(|number, _| answer(if number % 2 == 1 { 500 } else { 200 }, "", ""));
    let client = Client::new(settings(&server.url()));
    for _ in 0..100 {
        assert_eq!(client.call().unwrap().retry_attempts, 1);
    }
}
