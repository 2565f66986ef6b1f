//! What the server tells of itself, under `/_local/`: its outbox, and how to start anew.

use bytes::Bytes;
use ferroboto_local::World;
use http::{HeaderValue, Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::body::Reply;

/// Where these pages begin.
pub(crate) const ROOT: &str = "/_local/";

/// Answers a request for a page.
pub(crate) fn answer(world: &World, method: &Method, path: &str) -> Response<Reply> {
    match (method, path.strip_prefix(ROOT).unwrap_or_default()) {
        (&Method::GET, "health") => page(StatusCode::OK, &json!({"status": "running"})),
        (&Method::GET, "outbox") => page(StatusCode::OK, &json!(world.outbox())),
        (&Method::DELETE, "outbox") => {
            world.clear_outbox();
            page(StatusCode::OK, &json!({}))
        }
        (&Method::POST, "reset") => {
            world.reset();
            page(StatusCode::OK, &json!({}))
        }
        (_, "health" | "outbox" | "reset") => refuse(
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
