//! Presigning: the signature goes into the URL, and nothing is sent. The signature itself is the SDK's.

use std::collections::BTreeSet;
use std::time::SystemTime;

use aws_credential_types::Credentials as Keys;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_types::date_time::{DateTime, Format};
use http::header::HOST;
use http::{HeaderMap, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::hooks::host_of;
use crate::{Error, Result};

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

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

/// Headers that the SDK adds to what it signs, and that a presigned URL has as parameters.
const AS_PARAMETERS: [&str; 2] = ["x-amz-date", "x-amz-security-token"];

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
/// The SDK's own presigning takes whole seconds only, and has an order of parameters that is not boto3's.
/// Here the parameters are in the URL already when the SDK signs it.
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
    let uri: Uri = request.url.parse().map_err(|error| unsignable(&error))?;
    let host = host_of(&uri).ok_or_else(|| unsignable(&"URL without a host"))?;

    let mut headers = vec![(HOST.as_str(), host.as_str())];
    for (name, value) in &request.headers {
        let value = std::str::from_utf8(value.as_bytes()).map_err(|error| unsignable(&error))?;
        if name == HOST {
            headers[0].1 = value;
        } else if !NEVER_SIGNED.contains(&name.as_str()) {
            headers.push((name.as_str(), value));
        }
    }
    let names: BTreeSet<_> = headers.iter().map(|(name, _)| *name).collect();
    let names: Vec<_> = names.into_iter().collect();

    let timestamp = timestamp(now).ok_or_else(|| unsignable(&"clock out of range"))?;
    let access_key = keys.access_key_id();
    let scope = format!(
        "{access_key}/{}/{region}/{name}/aws4_request",
        &timestamp[..8]
    );
    let mut url = request.url.clone();
    let mut joint = if uri.query().is_some() { '&' } else { '?' };
    let mut add = |name: &str, value: &str| {
        url.push(joint);
        url.push_str(name);
        url.push('=');
        url.extend(utf8_percent_encode(value, ENCODED));
        joint = '&';
    };
    add("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
    add("X-Amz-Credential", &scope);
    add("X-Amz-Date", &timestamp);
    add("X-Amz-Expires", &request.expires);
    add("X-Amz-SignedHeaders", &names.join(";"));
    if let Some(token) = keys.session_token() {
        add("X-Amz-Security-Token", token);
    }

    let mut settings = SigningSettings::default();
    settings
        .excluded_headers
        .get_or_insert_default()
        .extend(AS_PARAMETERS.map(Into::into));
    let params = SigningParams::builder()
        .identity(identity)
        .region(region)
        .name(name)
        .time(now)
        .settings(settings)
        .build()
        .map_err(|error| unsignable(&error))?
        .into();
    let signature = SignableRequest::new(
        &request.method,
        url.as_str(),
        headers.into_iter(),
        SignableBody::empty(),
    )
    .and_then(|signable| sign(signable, &params))
    .map_err(|error| {
        let error: &dyn std::error::Error = &error;
        unsignable(error.source().unwrap_or(error))
    })?;
    url.push_str("&X-Amz-Signature=");
    url.push_str(signature.signature());
    Ok(url)
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
        assert!(
            sign(
                &request(&format!("https://h/?a={}", "x".repeat(70_000))),
                None
            )
            .is_err()
        );
    }

    const RECORDED: &str = "https://example.com:443/a%20b/../c?b=1&a=%C3%A9&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2FEX%2F20150830%2Fus-east-1%2Fservice%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=-1%20s&X-Amz-SignedHeaders=host%3Bx-custom&X-Amz-Security-Token=t%2F%2B%3D&X-Amz-Signature=cda4df15653c1740d6dcee2717ce4ed6ab45df5c1f32ace3f6892b5e9ddd6df3";
}
