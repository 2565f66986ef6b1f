//! Presigning: the signature goes into the URL, and nothing is sent. The signature itself is the SDK's.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::SystemTime;

use aws_credential_types::Credentials as Keys;
use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_types::date_time::{DateTime, Format};
use http::header::HOST;
use http::{HeaderMap, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use ring::digest::{SHA256, digest};

use crate::hooks::host_of;
use crate::{Error, Result};

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const IN_PATH: &AsciiSet = &ENCODED.remove(b'/');

/// Headers that botocore leaves out of signatures.
const NEVER_SIGNED: [&str; 14] = [
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// A request that somebody else will send.
#[derive(Clone)]
pub struct Presigning {
    /// HTTP method, in upper case.
    pub method: String,
    /// URL with the request's own parameters, percent-encoded.
    pub url: String,
    /// Headers that have to be sent with it; `Host` is added.
    pub headers: HeaderMap,
    /// For how many seconds it is valid. boto3 takes any text.
    pub expires: String,
    /// Region of the scope, where it is not the client's.
    pub region: Option<String>,
    /// Service of the scope, where it is not the client's.
    pub name: Option<String>,
}

impl std::fmt::Debug for Presigning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Presigning")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// Adds the parameters of the signature to the URL.
///
/// The SDK's own presigning takes whole seconds only, has an order of parameters that is not boto3's, and ends where
/// its type for URLs does, at 64 KB. So what is signed is put together here.
pub(crate) fn presigned(
    request: &Presigning,
    identity: &Identity,
    (name, region): (&str, &str),
    now: SystemTime,
) -> Result<String> {
    let unsignable = |error: &dyn std::fmt::Display| Error::HttpClient {
        error: error.to_string(),
    };
    let keys = identity.data::<Keys>().ok_or(Error::NoCredentials)?;
    let (address, query) = match request.url.split_once('?') {
        Some((address, query)) => (address, Some(query)),
        None => (request.url.as_str(), None),
    };
    let authority = address.find("://").map_or(0, |at| at + 3);
    let (authority, path) = address.split_at(
        address[authority..]
            .find('/')
            .map_or(address.len(), |at| authority + at),
    );
    let uri: Uri = authority.parse().map_err(|error| unsignable(&error))?;
    let host = host_of(&uri).ok_or_else(|| unsignable(&"URL without a host"))?;

    let mut headers = BTreeMap::from([(HOST.as_str(), Vec::new())]);
    for (name, value) in &request.headers {
        let value = std::str::from_utf8(value.as_bytes()).map_err(|error| unsignable(&error))?;
        if !NEVER_SIGNED.contains(&name.as_str()) {
            headers.entry(name.as_str()).or_default().push(value);
        }
    }
    headers.entry(HOST.as_str()).and_modify(|values| {
        if values.is_empty() {
            values.push(&host);
        }
    });
    let names: Vec<_> = headers.keys().copied().collect();
    let names = names.join(";");

    let timestamp = timestamp(now).ok_or_else(|| unsignable(&"clock out of range"))?;
    let scope = format!("{}/{region}/{name}/aws4_request", &timestamp[..8]);
    let mut url = request.url.clone();
    let mut joint = if query.is_some() { '&' } else { '?' };
    let mut add = |name: &str, value: &str| {
        url.push(joint);
        url.push_str(name);
        url.push('=');
        url.extend(utf8_percent_encode(value, ENCODED));
        joint = '&';
    };
    add("X-Amz-Algorithm", ALGORITHM);
    add(
        "X-Amz-Credential",
        &format!("{}/{scope}", keys.access_key_id()),
    );
    add("X-Amz-Date", &timestamp);
    add("X-Amz-Expires", &request.expires);
    add("X-Amz-SignedHeaders", &names);
    if let Some(token) = keys.session_token() {
        add("X-Amz-Security-Token", token);
    }

    let query = url.split_once('?').map_or("", |(_, query)| query);
    let mut canonical = format!(
        "{}\n{}\n{}\n",
        request.method,
        canonical_path(path),
        canonical_query(query)
    );
    for (name, values) in &headers {
        let values: Vec<_> = values.iter().map(|value| collapsed(value)).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(canonical, "{name}:{}", values.join(","));
    }
    let _ = write!(
        canonical,
        "\n{names}\n{}",
        hex(digest(&SHA256, b"").as_ref())
    );
    let hash = hex(digest(&SHA256, canonical.as_bytes()).as_ref());
    let to_sign = format!("{ALGORITHM}\n{timestamp}\n{scope}\n{hash}");
    let key = generate_signing_key(keys.secret_access_key(), now, region, name);
    url.push_str("&X-Amz-Signature=");
    url.push_str(&calculate_signature(key, to_sign.as_bytes()));
    Ok(url)
}

/// The path without steps to nowhere and back, encoded once more.
fn canonical_path(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    let mut out = format!("/{}", steps.join("/"));
    if path.ends_with('/') && !steps.is_empty() {
        out.push('/');
    }
    utf8_percent_encode(&out, IN_PATH).to_string()
}

/// The parameters in order, as they are encoded already.
fn canonical_query(query: &str) -> String {
    let mut pairs: Vec<_> = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .collect();
    pairs.sort_unstable();
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

fn collapsed(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// `20150830T123600Z`.
fn timestamp(now: SystemTime) -> Option<String> {
    let seconds = DateTime::from(now).secs();
    let text = DateTime::from_secs(seconds).fmt(Format::DateTime).ok()?;
    Some(text.replace(['-', ':'], ""))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use http::HeaderValue;

    use super::*;

    fn sign(request: &Presigning, token: Option<&str>) -> Result<String> {
        let keys = Keys::new("AKID/EX", "secret", token.map(str::to_owned), None, "test");
        let now = UNIX_EPOCH + Duration::from_millis(1_440_938_160_999);
        presigned(
            request,
            &Identity::new(keys, None),
            ("service", "us-east-1"),
            now,
        )
    }

    fn request(url: &str) -> Presigning {
        Presigning {
            method: "GET".into(),
            url: url.into(),
            headers: HeaderMap::new(),
            expires: "-1 s".into(),
            region: None,
            name: None,
        }
    }

    #[test]
    fn url_of_botocore() {
        // Recorded from botocore 1.44.5 for the same clock and keys.
        let mut given = request("https://example.com:443/a%20b/../c?b=1&a=%C3%A9");
        given
            .headers
            .insert("x-custom", HeaderValue::from_static("v"));
        given
            .headers
            .insert("user-agent", HeaderValue::from_static("u"));
        assert_eq!(sign(&given, Some("t/+=")).unwrap(), RECORDED);
    }

    #[test]
    fn nothing_panics() {
        for url in [
            "",
            "/",
            "nowhere",
            "http://",
            "https://h/\u{e9}?\"",
            "http://h:99999/",
        ] {
            let _ = sign(&request(url), None);
        }
    }

    #[test]
    fn no_url_is_too_long() {
        let long = "x".repeat(70_000);
        for url in [format!("https://h/?a={long}"), format!("https://h/{long}")] {
            assert!(sign(&request(&url), None).unwrap().starts_with(&url));
        }
    }

    const RECORDED: &str = "https://example.com:443/a%20b/../c?b=1&a=%C3%A9&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2FEX%2F20150830%2Fus-east-1%2Fservice%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=-1%20s&X-Amz-SignedHeaders=host%3Bx-custom&X-Amz-Security-Token=t%2F%2B%3D&X-Amz-Signature=cda4df15653c1740d6dcee2717ce4ed6ab45df5c1f32ace3f6892b5e9ddd6df3";
}
