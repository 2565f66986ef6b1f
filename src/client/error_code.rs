//! The code of an error response without Python, for the rules of retries.

use ferroboto_model::Protocol;
use ferroboto_transport::ErrorCode;
use http::HeaderMap;
use serde_json::Value;

use crate::wire::errors::{bare_code, query_error};

/// Reads codes as the parser of a protocol does.
pub struct ProtocolErrorCode(pub Protocol);

impl ErrorCode for ProtocolErrorCode {
    fn error_code(&self, status: u16, headers: &HeaderMap, body: &[u8]) -> Option<String> {
        let trimmed = body.trim_ascii();
        if status >= 500 && (trimmed.is_empty() || trimmed.starts_with(b"<html>")) {
            return Some(status.to_string());
        }
        match self.0 {
            Protocol::Query | Protocol::Ec2 | Protocol::RestXml => xml_code(body),
            Protocol::Cbor => None,
            Protocol::Json => json_code(status, headers, &json(body)?),
            Protocol::RestJson => {
                let parsed = json(body)?;
                let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
                if let Some(code) = header("x-amzn-errortype") {
                    return Some(bare_code(code).to_owned());
                }
                let member = |key: &str| parsed.get(key)?.as_str().map(bare_code);
                member("code")
                    .or_else(|| member("Code"))
                    .map(str::to_owned)
                    .or_else(|| json_code(status, headers, &parsed))
            }
        }
    }
}

/// The body; none when its error type is of a kind that fails the parser.
fn json(body: &[u8]) -> Option<Value> {
    let parsed: Value = serde_json::from_slice(body).unwrap_or_default();
    let fails = parsed
        .get("__type")
        .is_some_and(|kind| !kind.is_string() && !kind.is_null());
    (!fails).then_some(parsed)
}

fn json_code(status: u16, headers: &HeaderMap, body: &Value) -> Option<String> {
    if let Some(code) = headers
        .get("x-amzn-query-error")
        .and_then(|value| value.to_str().ok())
        .and_then(query_error)
        .map(|(code, _)| code)
    {
        return Some(code.to_owned());
    }
    match body.get("__type") {
        Some(code) => code.as_str().map(|code| bare_code(code).to_owned()),
        None => Some(status.to_string()),
    }
}

fn xml_code(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let document = roxmltree::Document::parse(text).ok()?;
    let error = document
        .root_element()
        .children()
        .flat_map(|child| {
            let nested = child.tag_name().name() == "Errors";
            child
                .children()
                .filter(move |_| nested)
                .chain(std::iter::once(child))
        })
        .find(|child| child.tag_name().name() == "Error")?;
    let code = error
        .children()
        .find(|child| child.tag_name().name() == "Code")?;
    code.text().map(str::to_owned)
}
