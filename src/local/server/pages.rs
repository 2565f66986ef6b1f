//! What the server shows of itself, under `/_local/`: its outbox, and how to start anew.

use bytes::Bytes;
use ferroboto_local::{Head, PAGES, World};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::body::Reply;

const HEALTH: &str = "health";

/// Whether a page needs no signature: whether the server runs is no secret, and what watches
/// containers does not sign.
pub(crate) fn is_open(head: &Head) -> bool {
    head.is_page() && name(head.parts()) == HEALTH
}

fn name(parts: &Parts) -> &str {
    parts.uri.path().strip_prefix(PAGES).unwrap_or_default()
}

/// Answers a request for a page.
pub(crate) fn answer(world: &World, parts: &Parts) -> Response<Reply> {
    match (&parts.method, name(parts)) {
        (&Method::GET, HEALTH) => page(StatusCode::OK, &json!({"status": "running"})),
        (&Method::GET, "outbox") => page(StatusCode::OK, &json!(world.outbox())),
        (&Method::DELETE, "outbox") => {
            world.clear_outbox();
            page(StatusCode::OK, &json!({}))
        }
        (&Method::POST, "reset") => {
            world.reset();
            page(StatusCode::OK, &json!({}))
        }
        (_, HEALTH | "outbox" | "reset") => refuse(
            StatusCode::METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            "There is no such method here.",
        ),
        _ => refuse(
            StatusCode::NOT_FOUND,
            "NotFound",
            "There are /_local/health, /_local/outbox and /_local/reset.",
        ),
    }
}

/// A refusal in JSON.
pub(crate) fn refuse(status: StatusCode, code: &str, message: &str) -> Response<Reply> {
    page(status, &json!({"__type": code, "message": message}))
}

fn page(status: StatusCode, value: &Value) -> Response<Reply> {
    let mut response = Response::new(Reply::Full(Some(Bytes::from(value.to_string()))));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        ("content-type", "application/json"),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
