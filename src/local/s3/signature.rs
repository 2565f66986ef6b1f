//! Signatures that only S3 takes: of forms, by their policy, and of the second version, which presigned links still have.
//! Links and policies expire whether a signature is looked at or not.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ferroboto_sigv4::{Scope, Timestamp};
use http::request::Parts;
use percent_encoding::percent_decode_str;
use sha1::{Digest, Sha1};

use super::form::Fields;
use crate::clock::Clock;
use crate::error::{Result, ServiceError};
use crate::route::{header, is_legacy_signed, routed_path};
use crate::signature::{AccessKey, key_of};
use crate::timestamps;
use crate::world::World;

/// Parameters of a query that the second version signs.
const SIGNED: [&str; 27] = [
    "acl",
    "cors",
    "delete",
    "encryption",
    "lifecycle",
    "location",
    "logging",
    "notification",
    "partNumber",
    "policy",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
    "replication",
];

fn wrong() -> ServiceError {
    ServiceError::new(
        "SignatureDoesNotMatch",
        403,
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
    )
}

/// A link that was good for a time.
pub(crate) fn expired(until: i64, now: i64) -> ServiceError {
    let time = |seconds| timestamps::iso8601(seconds, 0).replace(".000", "");
    ServiceError::new("AccessDenied", 403, "Request has expired")
        .with("Expires", time(until))
        .with("ServerTime", time(now))
}

/// Checks the signature of a form, which is that of its policy.
pub(crate) fn check_form(fields: &Fields, key: Option<&AccessKey>, world: &World) -> Result<()> {
    let Some(key) = key else {
        return Ok(());
    };
    let denied = || ServiceError::new("AccessDenied", 403, "Access Denied");
    let policy = fields.get("policy").ok_or_else(denied)?;
    let token = fields.get("x-amz-security-token");
    if let Some(signature) = fields.get("signature") {
        let id = fields.get("awsaccesskeyid").ok_or_else(denied)?;
        let secret = key_of(id, token, key, world)?;
        let right = BASE64.encode(hmac_sha1(secret.secret().as_bytes(), policy.as_bytes()));
        return matches(&right, signature);
    }
    let signature = fields.get("x-amz-signature").ok_or_else(denied)?;
    let credential = fields.get("x-amz-credential").ok_or_else(denied)?;
    let scope: Vec<&str> = credential.split('/').collect();
    let &[id, day, region, service @ "s3", "aws4_request"] = scope.as_slice() else {
        return Err(denied());
    };
    let secret = key_of(id, token, key, world)?;
    let time = format!("{day}T000000Z");
    let time = Timestamp::parse(&time).ok_or_else(denied)?;
    let scope = Scope {
        time,
        region,
        service,
    };
    let right = ferroboto_sigv4::signature_of_text(secret.secret(), &scope, policy.as_bytes());
    matches(&right, signature)
}

fn matches(right: &str, given: &str) -> Result<()> {
    if ferroboto_sigv4::matches(right.as_bytes(), given.as_bytes()) {
        Ok(())
    } else {
        Err(wrong())
    }
}

/// A parameter of the query, decoded.
fn parameter(parts: &Parts, name: &str) -> Option<String> {
    let mut pairs = parts.uri.query()?.split('&');
    let value = pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    Some(percent_decode_str(value).decode_utf8().ok()?.into_owned())
}

/// Refuses a link that has expired by the clock of its world. A link of the second version does not say when it was made.
pub(crate) fn check_expiry(parts: &Parts, clock: &Clock) -> Result<()> {
    let number = |name: &str| parameter(parts, name)?.parse::<i64>().ok();
    let until = if is_legacy_signed(parts) {
        number("Expires")
    } else {
        let date = parameter(parts, "X-Amz-Date");
        let begin = date.and_then(|date| Timestamp::parse(&date));
        let begin = begin.and_then(|begin| i64::try_from(begin.seconds()).ok());
        begin.zip(number("X-Amz-Expires")).map(|(begin, seconds)| {
            begin
                .saturating_add(clock.ahead_at(begin))
                .saturating_add(seconds)
        })
    };
    let now = clock.seconds();
    match until {
        Some(until) if now > until => Err(expired(until, now)),
        _ => Ok(()),
    }
}

/// Checks a signature of the second version.
pub(crate) fn check_legacy(
    parts: &Parts,
    clock: &Clock,
    find: impl Fn(&str) -> Result<AccessKey>,
) -> Result<()> {
    let (id, signature, date) = match header(parts, "authorization") {
        Some(value) => {
            let (id, signature) = value
                .strip_prefix("AWS ")
                .and_then(|value| value.split_once(':'))
                .ok_or_else(wrong)?;
            let date = if parts.headers.contains_key("x-amz-date") {
                ""
            } else {
                header(parts, "date").unwrap_or_default()
            };
            (id.to_owned(), signature.to_owned(), date.to_owned())
        }
        None => {
            check_expiry(parts, clock)?;
            let field = |name| parameter(parts, name).ok_or_else(wrong);
            (
                field("AWSAccessKeyId")?,
                field("Signature")?,
                field("Expires")?,
            )
        }
    };
    let key = find(&id)?;
    let right = hmac_sha1(key.secret().as_bytes(), text(parts, &date).as_bytes());
    matches(&BASE64.encode(right), &signature)
}

/// What the second version signs.
fn text(parts: &Parts, date: &str) -> String {
    let of_header = |name: &str| header(parts, name).unwrap_or_default().trim().to_owned();
    let mut amazon: Vec<String> = parts
        .headers
        .keys()
        .filter(|name| name.as_str().starts_with("x-amz-"))
        .map(|name| {
            let values: Vec<&str> = parts
                .headers
                .get_all(name)
                .iter()
                .filter_map(|value| value.to_str().ok().map(str::trim))
                .collect();
            format!("{name}:{}\n", values.join(","))
        })
        .collect();
    // A token in a link stands in its query, and is signed like a header.
    if let Some(token) = parameter(parts, "x-amz-security-token") {
        amazon.push(format!("x-amz-security-token:{token}\n"));
    }
    amazon.sort();
    let mut query: Vec<String> = parts
        .uri
        .query()
        .unwrap_or_default()
        .split('&')
        .filter_map(|pair| {
            let (name, value) = match pair.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (pair, None),
            };
            if !SIGNED.contains(&name) {
                return None;
            }
            let value = value.filter(|value| !value.is_empty()).map(|value| {
                let decoded = percent_decode_str(value).decode_utf8_lossy().into_owned();
                format!("={decoded}")
            });
            Some(format!("{name}{}", value.unwrap_or_default()))
        })
        .collect();
    query.sort();
    let mark = if query.is_empty() { "" } else { "?" };
    format!(
        "{}\n{}\n{}\n{date}\n{}{}{mark}{}",
        parts.method,
        of_header("content-md5"),
        of_header("content-type"),
        amazon.concat(),
        routed_path(parts),
        query.join("&")
    )
}

/// The keyed hash of RFC 2104, with SHA-1.
fn hmac_sha1(key: &[u8], text: &[u8]) -> Vec<u8> {
    const BLOCK: usize = 64;
    let mut block = if key.len() > BLOCK {
        Sha1::digest(key).to_vec()
    } else {
        key.to_vec()
    };
    block.resize(BLOCK, 0);
    let padded = |pad: u8| block.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>();
    let inner = Sha1::new()
        .chain_update(padded(0x36))
        .chain_update(text)
        .finalize();
    Sha1::new()
        .chain_update(padded(0x5c))
        .chain_update(inner)
        .finalize()
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From RFC 2202.
    #[test]
    fn keyed_hash() {
        let hash = hmac_sha1(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(
            crate::content::hex(&hash),
            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"
        );
        let hash = hmac_sha1(
            &[0xaa; 80],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
        );
        assert_eq!(
            crate::content::hex(&hash),
            "aa4ae5e15272d00e95705637ce8a3b55ed402112"
        );
    }

    /// From AWS's documentation of the second version.
    #[test]
    fn example_of_the_documentation() {
        let request = http::Request::get("/photos/puppy.jpg")
            .header("host", "awsexamplebucket1.s3.us-west-1.amazonaws.com")
            .header("date", "Tue, 27 Mar 2007 19:36:42 +0000")
            .header(
                "authorization",
                "AWS AKIAIOSFODNN7EXAMPLE:qgk2+6Sv9/oM7G3qLEjTH1a1l1g=",
            )
            .body(())
            .unwrap();
        let (parts, ()) = request.into_parts();
        let key = AccessKey::new(
            "AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        );
        check_legacy(&parts, &Clock::default(), |_| Ok(key.clone())).unwrap();
    }
}
