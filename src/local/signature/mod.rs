//! Signature Version 4 from the server's side: whether a request was signed with a key, in its
//! headers or in its URL, and how AWS says that it was not.

mod claim;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::time::{Duration, UNIX_EPOCH};

use ferroboto_model::Protocol;
use ferroboto_sigv4::{ChunkSigner, PathEncoding, Payload, Scope, Timestamp};
use http::request::Parts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str};
use sha2::{Digest, Sha256};

use self::claim::{in_header, in_query, query_field};
use crate::content::{Signatures, signing_time};
use crate::error::{Result, ServiceError};
use crate::refusal::Refusal;
use crate::route::{header, is_legacy_signed};
use crate::routed::{Head, Routed};
use crate::s3;
use crate::sts::Worth;
use crate::timestamps;
use crate::world::World;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// How far clocks may differ.
const SKEW: i64 = 300;
/// How far they may differ for S3.
pub(crate) const STORAGE_SKEW: i64 = 900;
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
const EVENTS: &str = "STREAMING-AWS4-HMAC-SHA256-EVENTS";
const MARKS: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A key that requests are signed with.
#[derive(Clone)]
pub struct AccessKey {
    id: String,
    secret: String,
}

impl AccessKey {
    /// A key of an identifier and a secret.
    #[must_use]
    pub fn new(id: &str, secret: &str) -> Self {
        Self {
            id: id.to_owned(),
            secret: secret.to_owned(),
        }
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AccessKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl Routed {
    /// Checks that the request is signed with a key, and is neither old nor from the future. The
    /// links that anybody may follow need no signature. Temporary credentials that the world gave
    /// sign as well as the key does, so none are given without a signature: AWS takes a token of
    /// an identity provider in place of one, and here anybody can write such a token.
    pub fn check_signature(&self, key: &AccessKey, world: &World) -> Result<()> {
        if self.head.is_open() {
            return Ok(());
        }
        let refusal = Refusal::of(&self.head);
        let keys = Keys { own: key, world };
        if refusal.is_storage() && is_legacy_signed(self.head.parts()) {
            return s3::check_legacy(self.head.parts(), world.clock(), |id| {
                keys.find(id, None, &refusal)
            });
        }
        check(&self.head, &self.body, &keys, timestamps::now().0, &refusal).map(drop)
    }
}

impl AccessKey {
    pub(crate) fn secret(&self) -> &str {
        &self.secret
    }
}

/// The key of an identifier: the server's own, or a temporary one of its world.
pub(crate) fn key_of(
    id: &str,
    token: Option<&str>,
    own: &AccessKey,
    world: &World,
) -> Result<AccessKey> {
    let refusal = Refusal {
        protocol: Some(Protocol::RestXml),
    };
    Keys { own, world }.find(id, token, &refusal)
}

impl Head {
    /// The same for a request whose body is stored as it comes: gives what the frames of the body are checked with. A form is
    /// signed in its fields.
    pub(crate) fn check_content(
        &self,
        key: Option<&AccessKey>,
        world: &World,
    ) -> Result<Option<Signatures>> {
        let Some(key) = key.filter(|_| !self.is_posted()) else {
            return Ok(None);
        };
        let refusal = Refusal::of(self);
        let keys = Keys { own: key, world };
        if is_legacy_signed(self.parts()) {
            s3::check_legacy(self.parts(), world.clock(), |id| {
                keys.find(id, None, &refusal)
            })?;
            return Ok(None);
        }
        let (signed, key) = check(self, &[], &keys, timestamps::now().0, &refusal)?;
        let date = header(self.parts(), "x-amz-date").unwrap_or_default();
        Ok(Some(Signatures {
            time: signing_time(date),
            signer: ChunkSigner::new(
                &key.secret,
                &signed.region,
                &signed.service,
                signed.signature,
            ),
            wrong: refusal.wrong(),
        }))
    }

    /// The same for a request whose body is a stream of events: gives what its frames are checked with.
    pub(crate) fn check_events(&self, key: &AccessKey, world: &World) -> Result<FrameSignatures> {
        let refusal = Refusal::of(self);
        let keys = Keys { own: key, world };
        let (signed, key) = check(self, &[], &keys, timestamps::now().0, &refusal)?;
        Ok(FrameSignatures {
            signer: ChunkSigner::new(
                &key.secret,
                &signed.region,
                &signed.service,
                signed.signature,
            ),
            refusal,
        })
    }
}

/// The keys that may sign: the server's own, and temporary ones of its world.
struct Keys<'a> {
    own: &'a AccessKey,
    world: &'a World,
}

impl Keys<'_> {
    fn find(&self, id: &str, token: Option<&str>, refusal: &Refusal) -> Result<AccessKey> {
        if id == self.own.id {
            return Ok(self.own.clone());
        }
        match self.world.sts().worth(id, token) {
            Some(Worth::Secret(secret)) => Ok(AccessKey::new(id, &secret)),
            Some(Worth::Expired) => Err(refusal.ended()),
            Some(Worth::WrongToken) | None => Err(refusal.unknown_key()),
        }
    }
}

/// What a signature was made for, and the signature.
struct Signed {
    region: String,
    service: String,
    signature: String,
}

/// Checks the frames of a stream, each of which is signed upon the signature before it.
pub(crate) struct FrameSignatures {
    signer: ChunkSigner,
    refusal: Refusal,
}

impl FrameSignatures {
    /// Checks the next frame, whose date is in milliseconds.
    pub(crate) fn check(&mut self, date: i64, signature: &[u8], payload: &[u8]) -> Result<()> {
        let at = u64::try_from(date.div_euclid(1000)).unwrap_or_default();
        let time = Timestamp::new(UNIX_EPOCH + Duration::from_secs(at));
        let mut header = b"\x05:date\x08".to_vec();
        header.extend_from_slice(&date.to_be_bytes());
        let calculated = self.signer.sign(time, &header, payload);
        if ferroboto_sigv4::matches(&calculated, signature) {
            Ok(())
        } else {
            Err(self.refusal.wrong())
        }
    }

    /// What is said of a frame without a signature.
    pub(crate) fn unsigned(&self) -> ServiceError {
        self.refusal.wrong()
    }
}

fn check(
    head: &Head,
    body: &[u8],
    keys: &Keys<'_>,
    now: i64,
    refusal: &Refusal,
) -> Result<(Signed, AccessKey)> {
    let parts = head.parts();
    let claim = match header(parts, "authorization") {
        Some(authorization) => in_header(parts, authorization, refusal)?,
        None => in_query(parts, refusal)?,
    };
    let mut scope = claim.scope.split('/');
    let (day, region, service) = (
        scope.next().unwrap_or_default(),
        scope.next().unwrap_or_default(),
        scope.next().unwrap_or_default(),
    );
    if scope.next() != Some("aws4_request") || scope.next().is_some() {
        return Err(refusal
            .mismatch("Credential should be scoped with a valid terminator: 'aws4_request'."));
    }
    let in_query = || query_field(parts, "X-Amz-Security-Token");
    let token = header(parts, "x-amz-security-token")
        .map(Cow::Borrowed)
        .or_else(in_query);
    let key = keys.find(&claim.access_key, token.as_deref(), refusal)?;
    // The request goes where its scope says, so the scope that was checked has to be that one.
    if head.scope().is_none_or(|scope| scope.service != service) {
        return Err(refusal.mismatch("Credential should be scoped to correct service."));
    }
    let signed: Vec<&str> = claim.signed_headers.split(';').collect();
    if let Some(name) = unsigned_header(parts, &signed) {
        return Err(refusal.mismatch(&format!(
            "'{name}' must be a 'SignedHeader' in the AWS Authorization."
        )));
    }
    let at = instant(&claim.date).ok_or_else(|| {
        refusal.incomplete(&format!(
            "Date must be in ISO-8601 'basic format'. Got '{}'.",
            claim.date
        ))
    })?;
    if claim.date.get(..8) != Some(day) {
        return Err(refusal.mismatch(&format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
             '{day}' != '{}', from '{}'.",
            claim.date.get(..8).unwrap_or_default(),
            claim.date
        )));
    }
    let now_text = basic(now);
    match claim.expires {
        Some(expires) if now > at + expires => {
            return Err(refusal.expired(at + expires, now, &now_text));
        }
        None if refusal.is_storage() && (now - at).abs() > STORAGE_SKEW => {
            return Err(refusal.skewed(&claim.date, now));
        }
        None if now > at + SKEW && !refusal.is_storage() => {
            return Err(refusal.mismatch(&format!(
                "Signature expired: {} is now earlier than {} ({now_text} - 5 min.)",
                claim.date,
                basic(now - SKEW)
            )));
        }
        _ => {}
    }
    let skew = if refusal.is_storage() {
        STORAGE_SKEW
    } else {
        SKEW
    };
    if at > now + skew {
        return Err(refusal.mismatch(&format!(
            "Signature not yet current: {} is still later than {} ({now_text} + 5 min.)",
            claim.date,
            basic(now + SKEW)
        )));
    }
    let payload = payload(parts, body, claim.expires.is_some(), refusal)?;
    let encoding = if refusal.is_storage() {
        PathEncoding::Once
    } else {
        PathEncoding::Twice
    };
    let canonical = canonical(parts, &signed, &payload, claim.expires.is_some(), encoding);
    let scope = Scope {
        time: Timestamp::parse(&claim.date).ok_or_else(|| refusal.wrong())?,
        region,
        service,
    };
    let signature = ferroboto_sigv4::signature_of(&key.secret, &scope, &canonical);
    if ferroboto_sigv4::matches(signature.as_bytes(), claim.signature.as_bytes()) {
        let signed = Signed {
            region: region.to_owned(),
            service: service.to_owned(),
            signature: claim.signature.into_owned(),
        };
        Ok((signed, key))
    } else {
        Err(refusal.wrong())
    }
}

/// What stands for the body in a signature. Where the body is read later, its hash is compared with the header then.
fn payload(parts: &Parts, body: &[u8], presigned: bool, refusal: &Refusal) -> Result<String> {
    let storage = refusal.is_storage();
    Ok(match header(parts, "x-amz-content-sha256") {
        Some(name) if storage => name.to_owned(),
        Some(name @ (UNSIGNED | EVENTS)) => name.to_owned(),
        None if storage && presigned => UNSIGNED.to_owned(),
        None if storage => return Err(refusal.no_hash()),
        _ => hex(&Sha256::digest(body)),
    })
}

/// The pseudo-header of HTTP/2 that some clients sign in place of `Host`.
const AUTHORITY: &str = ":authority";

/// A header that has to be signed and is not: the host, and all of AWS's own.
fn unsigned_header<'a>(parts: &'a Parts, signed: &[&str]) -> Option<&'a str> {
    let authority = parts.version == http::Version::HTTP_2 && signed.contains(&AUTHORITY);
    if !authority && !signed.contains(&"host") {
        return Some("Host");
    }
    parts
        .headers
        .keys()
        .map(http::HeaderName::as_str)
        .find(|name| name.starts_with("x-amz-") && !signed.contains(name))
}

/// The request as both sides write it down.
fn canonical(
    parts: &Parts,
    signed: &[&str],
    payload: &str,
    presigned: bool,
    path_encoding: PathEncoding,
) -> Vec<u8> {
    let query: Vec<String> = parts
        .uri
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .filter(|(name, _)| !presigned || *name != "X-Amz-Signature")
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    ferroboto_sigv4::canonical_request(
        &ferroboto_sigv4::Parts {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: &query.join("&"),
            headers: &parts.headers,
            payload: Payload::Named(payload),
            path_encoding,
        },
        signed,
    )
}

fn encoded(text: &str) -> String {
    let bytes: Vec<u8> = percent_decode_str(text).collect();
    percent_encoding::percent_encode(&bytes, &MARKS).to_string()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Seconds of `20100331T000000Z`.
fn instant(date: &str) -> Option<i64> {
    if date.len() != 16 || !date.is_ascii() {
        return None;
    }
    let (day, time) = (date.get(..8)?, date.get(9..15)?);
    let text = format!(
        "{}-{}-{}T{}:{}:{}Z",
        day.get(..4)?,
        day.get(4..6)?,
        day.get(6..)?,
        time.get(..2)?,
        time.get(2..4)?,
        time.get(4..)?
    );
    #[allow(clippy::cast_possible_truncation, reason = "years of four digits")]
    timestamps::parse(&text).map(|seconds| seconds as i64)
}

pub(crate) fn basic(seconds: i64) -> String {
    timestamps::iso8601(seconds, 0)
        .replace(['-', ':'], "")
        .replace(".000", "")
}
