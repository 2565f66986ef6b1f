//! Signatures of requests, in their headers and in their URLs.

use aws_sigv4::sign::v4::calculate_signature;
use http::HeaderMap;
use http::header::{self, AUTHORIZATION, HeaderName};
use percent_encoding::utf8_percent_encode;

use crate::canonical::{ENCODED, hash};
use crate::header::{InvalidHeaderValue, header_value};
use crate::signing_key::signing_key;
use crate::{AccessKeys, Parts, Timestamp, canonical_request, signed_names};

/// Name of the algorithm.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// Stands for the hash of a payload that is not signed.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
/// Stands for the hash of a payload that is sent in chunks without signatures, with its checksum in the trailer.
pub const STREAMING_UNSIGNED_PAYLOAD_TRAILER: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

pub(crate) const DATE: HeaderName = HeaderName::from_static("x-amz-date");
pub(crate) const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
pub(crate) const CONTENT_HASH: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// What a signature is valid for.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// When it is made.
    pub time: Timestamp,
    /// Region.
    pub region: &'a str,
    /// Signing name of the service.
    pub service: &'a str,
}

impl Scope<'_> {
    fn write(&self, out: &mut String) {
        for part in [self.time.date(), self.region, self.service] {
            out.push_str(part);
            out.push('/');
        }
        out.push_str("aws4_request");
    }
}

/// Signs requests with one pair of keys, in one scope.
#[derive(Clone, Copy)]
pub struct Signer<'a> {
    /// The keys.
    pub keys: &'a AccessKeys,
    /// The scope.
    pub scope: Scope<'a>,
}

/// A signature and the header that it is sent in.
pub struct Authorization {
    /// Value of the `Authorization` header.
    pub header: String,
    /// The signature.
    pub signature: String,
}

impl Signer<'_> {
    /// Adds the headers that are signed: the date, the session token, and what stands for the payload's hash.
    ///
    /// A signature that is there already is removed.
    pub fn prepare(
        &self,
        headers: &mut HeaderMap,
        payload_name: Option<&str>,
    ) -> Result<(), InvalidHeaderValue> {
        headers.remove(AUTHORIZATION);
        if headers.contains_key(header::DATE) {
            // A program's own date is the signature's, at the moment of it.
            let date = self.scope.time.http_date().replace("GMT", "-0000");
            headers.insert(header::DATE, header_value(date.as_bytes())?);
            headers.remove(DATE);
        } else {
            headers.insert(DATE, header_value(self.scope.time.as_str().as_bytes())?);
        }
        if let Some(token) = self.keys.token() {
            let token = header_value(token.as_bytes());
            headers.insert(TOKEN, token.map_err(|_| InvalidHeaderValue::redacted())?);
        }
        if let Some(name) = payload_name {
            headers.insert(CONTENT_HASH, header_value(name.as_bytes())?);
        }
        Ok(())
    }

    /// The `Authorization` header of a request whose headers are prepared.
    #[must_use]
    pub fn authorization(&self, parts: &Parts<'_>) -> Authorization {
        let names = signed_names(parts.headers);
        let canonical = canonical_request(parts, &names);
        let signature = signature_of(&self.keys.secret_access_key, &self.scope, &canonical);
        let id = &self.keys.access_key_id;
        let mut header = String::with_capacity(256 + id.len() + self.scope.region.len());
        header.push_str(ALGORITHM);
        header.push_str(" Credential=");
        header.push_str(id);
        header.push('/');
        self.scope.write(&mut header);
        header.push_str(", SignedHeaders=");
        push_joined(&mut header, &names);
        header.push_str(", Signature=");
        header.push_str(&signature);
        Authorization { header, signature }
    }

    /// The query of a URL that is valid for `expires` seconds: that of the parts, and the signature's parameters, among
    /// which the session token has the name of `token`.
    #[must_use]
    pub fn query(&self, parts: &Parts<'_>, expires: &str, token: &str) -> String {
        let names = signed_names(parts.headers);
        let mut joined = String::new();
        push_joined(&mut joined, &names);
        let mut credential = format!("{}/", self.keys.access_key_id);
        self.scope.write(&mut credential);
        let mut query = parts.query.to_owned();
        for (name, value) in [
            ("X-Amz-Algorithm", Some(ALGORITHM)),
            ("X-Amz-Credential", Some(credential.as_str())),
            ("X-Amz-Date", Some(self.scope.time.as_str())),
            ("X-Amz-Expires", Some(expires)),
            ("X-Amz-SignedHeaders", Some(joined.as_str())),
            (token, self.keys.token()),
        ] {
            let Some(value) = value else { continue };
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(name);
            query.push('=');
            query.extend(utf8_percent_encode(value, ENCODED));
        }
        let canonical = canonical_request(
            &Parts {
                query: &query,
                ..*parts
            },
            &names,
        );
        let signature = signature_of(&self.keys.secret_access_key, &self.scope, &canonical);
        query.push_str("&X-Amz-Signature=");
        query.push_str(&signature);
        query
    }
}

/// The signature of a request in its canonical form, in hexadecimal digits.
#[must_use]
pub fn signature_of(secret: &str, scope: &Scope<'_>, canonical: &[u8]) -> String {
    let mut text = String::with_capacity(192);
    text.push_str(ALGORITHM);
    text.push('\n');
    text.push_str(scope.time.as_str());
    text.push('\n');
    scope.write(&mut text);
    text.push('\n');
    text.extend(hash(canonical).map(char::from));
    calculate_signature(signing_key(secret, scope), text.as_bytes())
}

/// The signature of a text that is signed as it is, such as the policy of a form, in hexadecimal digits.
#[must_use]
pub fn signature_of_text(secret: &str, scope: &Scope<'_>, text: &[u8]) -> String {
    calculate_signature(signing_key(secret, scope), text)
}

/// Whether two signatures are the same; takes the same time wherever they differ.
#[must_use]
pub fn matches(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len()
        && left
            .iter()
            .zip(right)
            .fold(0, |all, (left, right)| all | (left ^ right))
            == 0
}

/// The text of a scope, as credentials and signatures name it.
pub(crate) fn scope_text(scope: &Scope<'_>) -> String {
    let mut text = String::new();
    scope.write(&mut text);
    text
}

fn push_joined(out: &mut String, names: &[&str]) {
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            out.push(';');
        }
        out.push_str(name);
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, header::HOST};

    use super::*;
    use crate::{PathEncoding, Payload};

    fn keys(token: Option<&str>) -> AccessKeys {
        AccessKeys::new("AKID/EX", "secret", token.map(str::to_owned))
    }

    fn scope() -> Scope<'static> {
        Scope {
            time: Timestamp::parse("20150830T123600Z").unwrap(),
            region: "us-east-1",
            service: "service",
        }
    }

    #[test]
    fn query_of_botocore() {
        // Recorded from botocore 1.44.5 for the same clock and keys.
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static("example.com"));
        headers.insert("x-custom", HeaderValue::from_static("v"));
        headers.insert("user-agent", HeaderValue::from_static("u"));
        let parts = Parts {
            method: "GET",
            path: "/a%20b/../c",
            query: "b=1&a=%C3%A9",
            headers: &headers,
            payload: Payload::Bytes(b""),
            path_encoding: PathEncoding::Twice,
        };
        let keys = keys(Some("t/+="));
        let signer = Signer {
            keys: &keys,
            scope: scope(),
        };
        assert_eq!(
            signer.query(&parts, "-1 s", "X-Amz-Security-Token"),
            RECORDED
        );
    }

    const RECORDED: &str = "b=1&a=%C3%A9&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2FEX%2F20150830%2Fus-east-1%2Fservice%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=-1%20s&X-Amz-SignedHeaders=host%3Bx-custom&X-Amz-Security-Token=t%2F%2B%3D&X-Amz-Signature=cda4df15653c1740d6dcee2717ce4ed6ab45df5c1f32ace3f6892b5e9ddd6df3";

    #[test]
    fn bad_tokens_are_refused_and_not_shown() {
        let keys = keys(Some("top\nsecret"));
        let signer = Signer {
            keys: &keys,
            scope: scope(),
        };
        let error = signer.prepare(&mut HeaderMap::new(), None).unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
    }

    #[test]
    fn comparison() {
        assert!(matches(b"abc", b"abc"));
        assert!(!matches(b"abc", b"abd"));
        assert!(!matches(b"abc", b"ab"));
        assert!(matches(b"", b""));
    }
}
