//! The code of an error response without Python, for the rules of retries.

use ferroboto_model::Protocol;
use ferroboto_transport::ErrorCode;
use http::HeaderMap;

use crate::wire::errors::bare_code;

/// Reads codes as the parser of a protocol does.
pub struct ProtocolErrorCode(pub Protocol);

impl ErrorCode for ProtocolErrorCode {
    fn error_code(&self, status: u16, headers: &HeaderMap, body: &[u8]) -> Option<String> {
        let trimmed = body.trim_ascii();
        if status >= 500 && (trimmed.is_empty() || trimmed.starts_with(b"<html>")) {
            return Some(status.to_string());
        }
        match self.0 {
            Protocol::Query => xml_code(body),
            Protocol::Json => json_code(status, headers, body),
            Protocol::RestJson => {
                let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
                if let Some(code) = header("x-amzn-errortype") {
                    return Some(bare_code(code).to_owned());
                }
                let parsed: Option<serde_json::Value> = serde_json::from_slice(body).ok();
                let member = |key: &str| parsed.as_ref()?.get(key)?.as_str().map(bare_code);
                member("code")
                    .or_else(|| member("Code"))
                    .map(str::to_owned)
                    .or_else(|| json_code(status, headers, body))
            }
        }
    }
}

fn json_code(status: u16, headers: &HeaderMap, body: &[u8]) -> Option<String> {
    if let Some(code) = headers
        .get("x-amzn-query-error")
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(';'))
        .map(|(code, _)| code)
        .filter(|code| !code.is_empty())
    {
        return Some(code.to_owned());
    }
    let parsed: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    match parsed.get("__type") {
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
