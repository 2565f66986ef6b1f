//! Signatures and headers against what botocore 1.44.5 put on the wire for the same input and clock.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, Method, Request as HttpRequest, Response as HttpResponse};

use super::support::{BodyIsCode, Server, Stopped, answer, settings};
use crate::{
    Chunks, Control, Credentials, InProcess, InProcessBody, NeverInterrupted, OperationSpec,
    Request, Transport, TransportSettings,
};

/// Answers with the headers it was given.
struct Mirror;

impl InProcess for Mirror {
    fn answer_stream(&self, _: http::Request<Chunks>) -> http::Response<InProcessBody> {
        http::Response::new(InProcessBody::Full(bytes::Bytes::new()))
    }

    fn answer(&self, request: HttpRequest<Bytes>) -> HttpResponse<InProcessBody> {
        let mut response = HttpResponse::new(InProcessBody::Full(Bytes::new()));
        *response.headers_mut() = request.headers().clone();
        response
    }
}

fn sent(mut settings: TransportSettings, spec: OperationSpec, request: Request) -> HeaderMap {
    settings.in_process = Some(Arc::new(Mirror));
    // 2026-01-02T03:04:05Z
    let now = UNIX_EPOCH + Duration::from_secs(1_767_323_045);
    let transport = Transport::with_timing(settings, Arc::new(Stopped(now))).unwrap();
    let operation = transport.operation(spec);
    transport
        .call(
            &operation,
            request,
            Control::default(),
            &mut NeverInterrupted,
        )
        .unwrap()
        .headers
}

fn spec() -> OperationSpec {
    OperationSpec::new("Operation", Arc::new(BodyIsCode))
}

include!("signing_cases.rs");

#[test]
fn as_botocore() {
    for case in CASES {
        let mut settings = settings(case.endpoint);
        settings.signing_name = case.service.into();
        settings.credentials =
            Credentials::fixed("AKIDEXAMPLE", "secret", case.token.map(str::to_owned));
        let mut request = Request::new(
            Method::from_bytes(case.method.as_bytes()).unwrap(),
            case.uri,
        );
        for (name, value) in case.headers {
            request
                .headers
                .append(*name, http::HeaderValue::from_static(value));
        }
        request.body = case.body.into();
        let headers = sent(settings, spec(), request);
        let value = |name: &str| headers.get(name).map(|value| value.to_str().unwrap());
        assert_eq!(value("authorization"), Some(case.authorization), "{case:?}");
        assert_eq!(value("x-amz-date"), Some("20260102T030405Z"));
        assert_eq!(value("x-amz-security-token"), case.token);
        assert_eq!(value("x-amz-content-sha256"), None);
    }
}

#[test]
fn unsigned_payload() {
    let mut spec = spec();
    spec.auth.version = Some("v4");
    spec.auth.unsigned_payload = true;
    let mut request = Request::new(Method::POST, "/v1/x");
    request.body = "{}".into();
    let mut settings = settings("https://example.com");
    settings.signing_name = "polly".into();
    let headers = sent(settings, spec, request);
    assert_eq!(headers["x-amz-content-sha256"], "UNSIGNED-PAYLOAD");
    assert_eq!(headers["authorization"], UNSIGNED_PAYLOAD_AUTHORIZATION);
}

#[test]
fn unsigned_calls() {
    let mut unsigned = settings("http://example.com");
    unsigned.credentials = Credentials::Unsigned;
    let mut no_auth = spec();
    no_auth.auth.never = true;
    let mut without = settings("http://example.com");
    without.credentials = Credentials::Missing;
    for (settings, spec) in [(unsigned, spec()), (without, no_auth)] {
        let headers = sent(settings, spec, Request::new(Method::POST, "/"));
        assert!(!headers.contains_key("authorization"));
        assert!(!headers.contains_key("x-amz-date"));
        assert!(headers.contains_key("amz-sdk-invocation-id"));
    }
}

#[test]
fn headers_on_the_wire() {
    let server = Server::scripted(|_, _| answer(200, "", ""));
    let transport = Transport::new(settings(&server.url())).unwrap();
    let operation = transport.operation(spec());
    for method in [Method::POST, Method::GET, Method::DELETE] {
        transport
            .call(
                &operation,
                Request::new(method, "/v1/lexicons/abc"),
                Control::default(),
                &mut NeverInterrupted,
            )
            .unwrap();
    }
    let names = |index: usize| -> Vec<String> {
        let mut names: Vec<_> = server.seen()[index]
            .headers
            .iter()
            .map(|(name, _)| name.clone())
            .collect();
        names.sort();
        names
    };
    let with_body = [
        "Accept-Encoding",
        "Authorization",
        "Content-Length",
        "Host",
        "User-Agent",
        "X-Amz-Date",
        "amz-sdk-invocation-id",
        "amz-sdk-request",
    ];
    assert_eq!(names(0), with_body);
    assert_eq!(names(2), with_body);
    let without: Vec<_> = with_body
        .into_iter()
        .filter(|name| *name != "Content-Length")
        .collect();
    assert_eq!(names(1), without);
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "POST /v1/lexicons/abc HTTP/1.1");
    assert_eq!(seen.header("accept-encoding"), Some("identity"));
    assert_eq!(
        seen.header("host"),
        Some(server.url().trim_start_matches("http://"))
    );
}

#[test]
fn host_prefix() {
    let mut request = Request::new(Method::POST, "/x");
    request.host_prefix = Some("data.".into());
    let headers = sent(settings("http://example.com:8080"), spec(), request);
    assert_eq!(headers["host"], "data.example.com:8080");
}
