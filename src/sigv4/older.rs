//! Signatures older than version 4, for services and URLs that still use them: HMAC-SHA1 over what S3 compares, and
//! version 2 over the parameters of a form.

use std::fmt::Write as _;

use http::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderName};
use http::{HeaderMap, HeaderValue};
use percent_encoding::{percent_decode_str, utf8_percent_encode};
use ring::hmac;

use crate::canonical::ENCODED;
use crate::header::{InvalidHeaderValue, header_value};
use crate::sign::TOKEN;
use crate::{AccessKeys, Timestamp};

const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// Parameters of a query that S3's old signature covers.
const COVERED: [&str; 35] = [
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "defaultObjectAcl",
    "delete",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "select",
    "select-type",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// A request as S3's old signature covers it.
#[derive(Clone, Copy)]
pub struct OldParts<'a> {
    /// Method, in upper case.
    pub method: &'a str,
    /// Path with the bucket, wherever the bucket is sent.
    pub path: &'a str,
    /// Query as it is sent.
    pub query: &'a str,
}

/// Signs by HMAC-SHA1, as S3 once did.
#[derive(Clone, Copy)]
pub struct OldSigner<'a> {
    /// The keys.
    pub keys: &'a AccessKeys,
}

impl OldSigner<'_> {
    /// Adds the date, the session token and the signature to the headers.
    pub fn sign(
        self,
        parts: &OldParts<'_>,
        headers: &mut HeaderMap,
        time: Timestamp,
    ) -> Result<(), InvalidHeaderValue> {
        let signature = self.signature(parts, headers, &time.http_date())?;
        let value = format!("AWS {}:{signature}", self.keys.access_key_id);
        headers.remove(AUTHORIZATION);
        headers.insert(AUTHORIZATION, header_value(value.as_bytes())?);
        Ok(())
    }

    /// The query of a URL that is valid until a second: that of the parts, and the signature's parameters, among which
    /// are the headers that it covers.
    pub fn query(
        self,
        parts: &OldParts<'_>,
        headers: &mut HeaderMap,
        expires: i64,
    ) -> Result<String, InvalidHeaderValue> {
        let expires = expires.to_string();
        let signature = self.signature(parts, headers, &expires)?;
        let mut query = parts.query.to_owned();
        let mut push = |name: &str, value: &str| {
            if !query.is_empty() {
                query.push('&');
            }
            query.extend(utf8_percent_encode(name, ENCODED));
            query.push('=');
            query.extend(utf8_percent_encode(value, ENCODED));
        };
        push("AWSAccessKeyId", &self.keys.access_key_id);
        push("Signature", &signature);
        for name in headers.keys() {
            let value = headers.get(name).map(text).unwrap_or_default();
            if name == DATE {
                push("Expires", &value);
            } else if is_custom(name) || *name == CONTENT_MD5 || *name == CONTENT_TYPE {
                push(name.as_str(), &value);
            }
        }
        Ok(query)
    }

    fn signature(
        self,
        parts: &OldParts<'_>,
        headers: &mut HeaderMap,
        date: &str,
    ) -> Result<String, InvalidHeaderValue> {
        if let Some(token) = self.keys.token() {
            let token = header_value(token.as_bytes());
            headers.remove(TOKEN);
            headers.insert(TOKEN, token.map_err(|_| InvalidHeaderValue::redacted())?);
        }
        headers.remove(DATE);
        headers.insert(DATE, header_value(date.as_bytes())?);
        let mut covered = format!("{}\n", parts.method);
        for name in [CONTENT_MD5, CONTENT_TYPE, DATE] {
            let value = headers.get(name).map(text).unwrap_or_default();
            covered.push_str(value.trim());
            covered.push('\n');
        }
        let mut custom: Vec<_> = headers.keys().filter(|name| is_custom(name)).collect();
        custom.sort_unstable_by_key(|name| name.as_str());
        for name in custom {
            covered.push_str(name.as_str());
            for (index, value) in headers.get_all(name).iter().enumerate() {
                covered.push(if index == 0 { ':' } else { ',' });
                covered.push_str(text(value).trim());
            }
            covered.push('\n');
        }
        covered.push_str(parts.path);
        push_covered(&mut covered, parts.query);
        let secret = self.keys.secret_access_key.as_bytes();
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
        Ok(encoded(hmac::sign(&key, covered.as_bytes()).as_ref()))
    }
}

/// The parameters that are covered, in order, with their values decoded.
fn push_covered(out: &mut String, query: &str) {
    let mut pairs: Vec<_> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (pair, None),
        })
        .filter(|(name, _)| COVERED.contains(name))
        .collect();
    pairs.sort_by_key(|(name, _)| *name);
    for (index, (name, value)) in pairs.into_iter().enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out.push_str(name);
        if let Some(value) = value {
            out.push('=');
            out.push_str(&percent_decode_str(value).decode_utf8_lossy());
        }
    }
}

/// Adds the parameters of a signature of version 2 to a form.
///
/// The form is encoded as it is sent.
#[must_use]
pub fn signed_form(
    keys: &AccessKeys,
    (method, host, path): (&str, &str, &str),
    form: &str,
    time: Timestamp,
) -> String {
    let mut form = form.to_owned();
    let stamp = time.iso8601();
    for (name, value) in [
        ("AWSAccessKeyId", Some(keys.access_key_id.as_str())),
        ("SignatureVersion", Some("2")),
        ("SignatureMethod", Some("HmacSHA256")),
        ("Timestamp", Some(stamp.as_str())),
        ("SecurityToken", keys.token()),
    ] {
        let Some(value) = value else { continue };
        if !form.is_empty() {
            form.push('&');
        }
        // Writing to a String cannot fail.
        let _ = write!(form, "{name}={}", utf8_percent_encode(value, ENCODED));
    }
    let mut pairs: Vec<_> = form.split('&').collect();
    pairs.sort_by_cached_key(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        percent_decode_str(name).decode_utf8_lossy().into_owned()
    });
    // What is sent as a plus is covered as an escape.
    let pairs = pairs.join("&").replace('+', "%20");
    let covered = format!("{method}\n{host}\n{path}\n{pairs}");
    let key = hmac::Key::new(hmac::HMAC_SHA256, keys.secret_access_key.as_bytes());
    let signature = encoded(hmac::sign(&key, covered.as_bytes()).as_ref());
    let _ = write!(
        form,
        "&Signature={}",
        utf8_percent_encode(&signature, ENCODED)
    );
    form
}

/// Adds the headers of a signature of version 3, which covers the date alone.
pub fn sign_date(
    keys: &AccessKeys,
    headers: &mut HeaderMap,
    time: Timestamp,
) -> Result<(), InvalidHeaderValue> {
    const SIGNATURE: HeaderName = HeaderName::from_static("x-amzn-authorization");
    let date = time.http_date();
    headers.insert(DATE, header_value(date.as_bytes())?);
    if let Some(token) = keys.token() {
        let token = header_value(token.as_bytes());
        headers.insert(TOKEN, token.map_err(|_| InvalidHeaderValue::redacted())?);
    }
    let key = hmac::Key::new(hmac::HMAC_SHA256, keys.secret_access_key.as_bytes());
    let value = format!(
        "AWS3-HTTPS AWSAccessKeyId={},Algorithm=HmacSHA256,Signature={}",
        keys.access_key_id,
        encoded(hmac::sign(&key, date.as_bytes()).as_ref())
    );
    headers.insert(SIGNATURE, header_value(value.as_bytes())?);
    Ok(())
}

fn is_custom(name: &HeaderName) -> bool {
    name.as_str().starts_with("x-amz-")
}

fn text(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

fn encoded(bytes: &[u8]) -> String {
    base64_simd::STANDARD.encode_to_string(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    // Recorded from botocore 1.44.5 for the same clock and keys.

    fn keys(token: Option<&str>) -> AccessKeys {
        AccessKeys::new("AKID", "secret/+", token.map(str::to_owned))
    }

    fn time() -> Timestamp {
        Timestamp::parse("20260102T030405Z").unwrap()
    }

    fn headers() -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static(" a/b "));
        headers.insert("x-amz-meta-b", HeaderValue::from_static("2 "));
        headers.append("x-amz-meta-b", HeaderValue::from_static("3"));
        headers.insert("x-amz-acl", HeaderValue::from_static("x"));
        headers.insert("range", HeaderValue::from_static("bytes=0-1"));
        headers
    }

    fn parts() -> OldParts<'static> {
        OldParts {
            method: "PUT",
            path: "/bucket/a%20b",
            query: "versionId=a%20b&x=1&acl",
        }
    }

    #[test]
    fn headers_of_botocore() {
        let (keys, mut headers) = (keys(Some("t/+=")), headers());
        OldSigner { keys: &keys }
            .sign(&parts(), &mut headers, time())
            .unwrap();
        assert_eq!(headers["date"], "Fri, 02 Jan 2026 03:04:05 GMT");
        assert_eq!(headers["authorization"], HEADER);
    }

    #[test]
    fn queries_of_botocore() {
        let (keys, mut headers) = (keys(Some("t/+=")), headers());
        let signer = OldSigner { keys: &keys };
        let query = signer.query(&parts(), &mut headers, 1_767_323_105).unwrap();
        assert_eq!(query, QUERY);
    }

    #[test]
    fn forms_of_botocore() {
        let form = "Action=Select&a.10=+x&a.2=%C3%A9";
        let place = ("POST", "Example.com:8443", "/");
        assert_eq!(signed_form(&keys(Some("t/+=")), place, form, time()), FORM);
    }

    #[test]
    fn dates_of_botocore() {
        let mut headers = HeaderMap::new();
        sign_date(&keys(None), &mut headers, time()).unwrap();
        assert_eq!(headers["x-amzn-authorization"], DATED);
    }

    const HEADER: &str = "AWS AKID:szVojkEXq/y5o58qQz3IqiRGBTc=";
    const QUERY: &str = "versionId=a%20b&x=1&acl&AWSAccessKeyId=AKID&Signature=N70tPXi1JYM4Cbh0R3a62Jgr7nc%3D&content-type=%20a%2Fb%20&x-amz-meta-b=2%20&x-amz-acl=x&x-amz-security-token=t%2F%2B%3D&Expires=1767323105";
    const FORM: &str = "Action=Select&a.10=+x&a.2=%C3%A9&AWSAccessKeyId=AKID&SignatureVersion=2&SignatureMethod=HmacSHA256&Timestamp=2026-01-02T03%3A04%3A05Z&SecurityToken=t%2F%2B%3D&Signature=Q17psydrL9OESnrLibV0w8XW0OH4MzeL7dIokhYHx8c%3D";
    const DATED: &str = "AWS3-HTTPS AWSAccessKeyId=AKID,Algorithm=HmacSHA256,Signature=TUPJhha/v2saIIhkQKBT1NUIkWz0UE31NgUewHEqxe4=";
}
