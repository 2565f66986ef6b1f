//! Presigning: the signature goes into the URL, and nothing is sent.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use ferroboto_sigv4::{
    AccessKeys, AsymmetricSigner, OldParts, OldSigner, Parts, PathEncoding, Payload, Scope, Signer,
    Timestamp, UNSIGNED_PAYLOAD, header_value,
};
use http::HeaderMap;
use http::header::HOST;

use crate::address::Address;
use crate::attempt::invalid;
use crate::endpoint::Endpoint;
use crate::scheme::SignatureVersion;
use crate::{Error, Result};

/// A request that another program will send.
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
    /// Where it goes, if that is for the call to say.
    pub endpoint: Option<Arc<Endpoint>>,
    /// Region of the scope, where it is not the client's.
    pub region: Option<String>,
    /// Service of the scope, where it is not the client's.
    pub name: Option<String>,
    /// The kind of signature.
    pub version: SignatureVersion,
    /// The path with all that the model has in it, where parts of it are sent elsewhere.
    pub modeled_path: Option<String>,
    /// What a session is for, where the URL is signed with the credentials of one.
    pub session_key: Option<String>,
}

impl std::fmt::Debug for Presigning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Presigning")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// Adds the parameters of the signature to the URL.
pub(crate) fn presigned(
    request: &Presigning,
    keys: &AccessKeys,
    (name, region, region_set): (&str, Option<&str>, Option<&str>),
    now: SystemTime,
) -> Result<String> {
    let address = Address::parse(&request.url)?;
    let mut headers = request.headers.clone();
    let (path, query) = address
        .target
        .split_once('?')
        .unwrap_or((&address.target, ""));
    let given = request.url.split(['?', '#']).next().unwrap_or_default();
    if request.version == SignatureVersion::S3 {
        let parts = OldParts {
            method: &request.method,
            path: request.modeled_path.as_deref().unwrap_or(path),
            query,
        };
        let until = expiry(now, &request.expires)?;
        let query = OldSigner { keys }.query(&parts, &mut headers, until);
        return Ok(format!("{given}?{}", invalid(query)?));
    }
    if !headers.contains_key(HOST) {
        headers.insert(HOST, invalid(header_value(address.authority.as_bytes()))?);
    }
    let plain = !matches!(
        request.version,
        SignatureVersion::V4 | SignatureVersion::V4a
    );
    let parts = Parts {
        method: &request.method,
        path,
        query,
        headers: &headers,
        payload: if plain {
            Payload::Named(UNSIGNED_PAYLOAD)
        } else {
            Payload::Bytes(b"")
        },
        path_encoding: if plain {
            PathEncoding::Once
        } else {
            PathEncoding::Twice
        },
    };
    let time = Timestamp::new(now);
    let query = match request.version {
        SignatureVersion::V4a | SignatureVersion::S3V4a => {
            let signer = AsymmetricSigner {
                keys,
                time,
                service: name,
                region_set: region_set.or(region).ok_or(Error::NoRegion)?,
            };
            signer.query(&parts, &request.expires)
        }
        version => {
            let signer = Signer {
                keys,
                scope: Scope {
                    time,
                    region: region.ok_or(Error::NoRegion)?,
                    service: name,
                },
            };
            let token = if version == SignatureVersion::Session {
                "X-Amz-S3session-Token"
            } else {
                "X-Amz-Security-Token"
            };
            signer.query(&parts, &request.expires, token)
        }
    };
    Ok(format!("{given}?{query}"))
}

/// The second at which a URL expires, as Python's `int(time.time() + int(expires))`.
fn expiry(now: SystemTime, expires: &str) -> Result<i64> {
    let digits = expires.trim().replace('_', "");
    let seconds: i64 = digits.parse().map_err(|_| Error::NoNumber {
        message: format!("invalid literal for int() with base 10: '{expires}'"),
    })?;
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    Ok(i64::try_from(now)
        .unwrap_or(i64::MAX)
        .saturating_add(seconds))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::HeaderValue;

    use super::*;

    fn sign(request: &Presigning, token: Option<&str>) -> Result<String> {
        let keys = AccessKeys::new("AKID/EX", "secret", token.map(str::to_owned));
        let now = UNIX_EPOCH + Duration::from_millis(1_440_938_160_999);
        let scope = ("service", Some("us-east-1"), None);
        presigned(request, &keys, scope, now)
    }

    fn request(url: &str) -> Presigning {
        Presigning {
            method: "GET".into(),
            url: url.into(),
            headers: HeaderMap::new(),
            expires: "-1 s".into(),
            endpoint: None,
            region: None,
            name: None,
            version: SignatureVersion::V4,
            modeled_path: None,
            session_key: None,
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
