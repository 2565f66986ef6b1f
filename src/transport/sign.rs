//! Signs a request that is about to be sent, by the kind of signature that was chosen for it.

use std::borrow::Cow;

use bytes::Bytes;
use ferroboto_sigv4::{
    AccessKeys, AsymmetricSigner, ChunkSigner, InvalidHeaderValue, OldParts, OldSigner, Parts,
    PathEncoding, Payload, PayloadHasher, STREAMING_UNSIGNED_PAYLOAD_TRAILER, Scope, Signer,
    Timestamp, UNSIGNED_PAYLOAD, header_value, sign_date, signed_form,
};
use http::HeaderName;
use http::header::AUTHORIZATION;

use crate::exchange::Outgoing;
use crate::scheme::{Choice, SignatureVersion};
use crate::{BearerToken, ChecksumPlace, Error, RequestBody};

pub(crate) const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-amz-s3session-token");

/// What a signature depends on besides the request.
pub(crate) struct Signing<'a> {
    pub(crate) choice: &'a Choice,
    /// Region and service of the scope.
    pub(crate) region: Option<&'a str>,
    pub(crate) service: &'a str,
    pub(crate) time: Timestamp,
    /// The target as it is signed, where it is not sent so.
    pub(crate) target: Option<&'a str>,
    /// The path with all that the model has in it, which old signatures cover.
    pub(crate) modeled_path: Option<&'a str>,
    pub(crate) https: bool,
    pub(crate) checksum: &'a ChecksumPlace,
    /// The hash of a body that is read while it is sent.
    pub(crate) hash: Option<&'a str>,
    /// `payload_signing_enabled`.
    pub(crate) signs_payload: Option<bool>,
    /// Whether the model has a stream as the body.
    pub(crate) streams: bool,
    /// Whether the body is a stream of messages, each of which is signed.
    pub(crate) has_messages: bool,
}

/// Why a request could not be signed.
pub(crate) enum SignError {
    /// Nothing can be sent.
    Fatal(Error),
    /// What boto3 notices when it sends the request.
    Header(InvalidHeaderValue),
}

impl From<InvalidHeaderValue> for SignError {
    fn from(error: InvalidHeaderValue) -> Self {
        Self::Header(error)
    }
}

impl Signing<'_> {
    /// Adds the signature of some keys, and returns what signs the messages that follow the request.
    pub(crate) fn sign(
        &self,
        request: &mut Outgoing,
        keys: &AccessKeys,
    ) -> Result<Option<ChunkSigner>, SignError> {
        match self.choice.version {
            None | Some(SignatureVersion::Bearer) => Ok(None),
            Some(SignatureVersion::V4) => self.sign_v4(request, keys),
            Some(SignatureVersion::S3V4) => {
                let payload = self.payload_of_store(request);
                let signer = self.signer(keys)?;
                signer.prepare(&mut request.headers, Some(&payload))?;
                self.finish(request, &signer, &payload)
            }
            Some(SignatureVersion::Session) => {
                let payload = self.payload_of_store(request);
                let signer = self.signer(keys)?;
                signer.prepare(&mut request.headers, Some(&payload))?;
                request.headers.remove(TOKEN);
                let token = header_value(keys.token().unwrap_or_default().as_bytes());
                let token = token.map_err(|_| InvalidHeaderValue::redacted())?;
                request.headers.insert(SESSION_TOKEN, token);
                self.finish(request, &signer, &payload)
            }
            Some(SignatureVersion::V4a | SignatureVersion::S3V4a) => {
                self.sign_v4a(request, keys).map(|()| None)
            }
            Some(SignatureVersion::S3) => {
                let target = self.target.unwrap_or(&request.target);
                let (path, query) = target.split_once('?').unwrap_or((target, ""));
                let parts = OldParts {
                    method: request.method.as_str(),
                    path: self.modeled_path.unwrap_or(path),
                    query,
                };
                let signer = OldSigner { keys };
                signer.sign(&parts, &mut request.headers, self.time)?;
                Ok(None)
            }
            Some(SignatureVersion::V2) => {
                self.sign_form(request, keys);
                Ok(None)
            }
            Some(SignatureVersion::V3) => {
                sign_date(keys, &mut request.headers, self.time)?;
                Ok(None)
            }
        }
    }

    fn signer<'k>(&'k self, keys: &'k AccessKeys) -> Result<Signer<'k>, SignError> {
        Ok(Signer {
            keys,
            scope: Scope {
                time: self.time,
                region: self.region.ok_or(SignError::Fatal(Error::NoRegion))?,
                service: self.service,
            },
        })
    }

    fn sign_v4(
        &self,
        request: &mut Outgoing,
        keys: &AccessKeys,
    ) -> Result<Option<ChunkSigner>, SignError> {
        let signer = self.signer(keys)?;
        let unsigned = self.choice.unsigned_payload && !self.has_messages;
        signer.prepare(&mut request.headers, unsigned.then_some(UNSIGNED_PAYLOAD))?;
        // A hash that the request brings along, as a modeled member or by a handler, is signed as it is.
        let given = request.headers.get(CONTENT_SHA256);
        let given = given.and_then(|hash| hash.to_str().ok().map(str::to_owned));
        let payload = match &given {
            Some(name) => Payload::Named(name),
            None if *self.checksum == ChecksumPlace::Trailer => {
                Payload::Named(STREAMING_UNSIGNED_PAYLOAD_TRAILER)
            }
            // Each message of a stream has a signature of its own.
            None if self.has_messages => Payload::Bytes(b""),
            None => self.body(request),
        };
        let parts = self.parts(request, payload, PathEncoding::Twice);
        let authorization = signer.authorization(&parts);
        let value = header_value(authorization.header.as_bytes())?;
        request.headers.insert(AUTHORIZATION, value);
        Ok(self.has_messages.then(|| {
            let scope = signer.scope;
            let secret = &keys.secret_access_key;
            ChunkSigner::new(secret, scope.region, scope.service, authorization.signature)
        }))
    }

    /// Signs a request whose headers are prepared, with its path as it is sent.
    fn finish(
        &self,
        request: &mut Outgoing,
        signer: &Signer<'_>,
        payload: &str,
    ) -> Result<Option<ChunkSigner>, SignError> {
        let parts = self.parts(request, Payload::Named(payload), PathEncoding::Once);
        let value = header_value(signer.authorization(&parts).header.as_bytes())?;
        request.headers.insert(AUTHORIZATION, value);
        Ok(None)
    }

    fn sign_v4a(&self, request: &mut Outgoing, keys: &AccessKeys) -> Result<(), SignError> {
        let regions = self.choice.region_set.as_deref().or(self.region);
        let signer = AsymmetricSigner {
            keys,
            time: self.time,
            service: self.service,
            region_set: regions.ok_or(SignError::Fatal(Error::NoRegion))?,
        };
        let of_store = self.choice.version == Some(SignatureVersion::S3V4a);
        let payload = if of_store {
            Some(self.payload_of_store(request))
        } else if *self.checksum == ChecksumPlace::Trailer {
            Some(STREAMING_UNSIGNED_PAYLOAD_TRAILER.into())
        } else if self.choice.unsigned_payload && self.https {
            Some(UNSIGNED_PAYLOAD.into())
        } else {
            let given = request.headers.get(CONTENT_SHA256);
            given.and_then(|hash| Some(hash.to_str().ok()?.to_owned().into()))
        };
        signer.prepare(&mut request.headers, payload.as_deref())?;
        let encoding = if of_store {
            PathEncoding::Once
        } else {
            PathEncoding::Twice
        };
        let payload = match &payload {
            Some(name) => Payload::Named(name),
            None => self.body(request),
        };
        let header = signer.authorization(&self.parts(request, payload, encoding));
        let value = header_value(header.as_bytes())?;
        request.headers.insert(AUTHORIZATION, value);
        Ok(())
    }

    fn parts<'r>(
        &'r self,
        request: &'r Outgoing,
        payload: Payload<'r>,
        path_encoding: PathEncoding,
    ) -> Parts<'r> {
        let target = self.target.unwrap_or(&request.target);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Parts {
            method: request.method.as_str(),
            path,
            query,
            headers: &request.headers,
            payload,
            path_encoding,
        }
    }

    /// What stands for the body where paths are signed as they are sent.
    fn payload_of_store(&self, request: &Outgoing) -> Cow<'static, str> {
        if *self.checksum == ChecksumPlace::Trailer {
            return STREAMING_UNSIGNED_PAYLOAD_TRAILER.into();
        }
        if !self.covers_hash_in_store(request) {
            return UNSIGNED_PAYLOAD.into();
        }
        match self.body(request) {
            Payload::Named(hash) => hash.to_owned().into(),
            Payload::Bytes(bytes) => {
                let mut hasher = PayloadHasher::default();
                hasher.update(bytes);
                hasher.finish().into()
            }
        }
    }

    fn body<'r>(&'r self, request: &'r Outgoing) -> Payload<'r> {
        match &request.body {
            RequestBody::Whole(bytes) => Payload::Bytes(bytes),
            RequestBody::Streamed(_) => Payload::Named(self.hash.unwrap_or_default()),
        }
    }

    /// Whether the signature covers the hash of the body.
    pub(crate) fn covers_hash(&self, request: &Outgoing) -> bool {
        let in_trailer = *self.checksum == ChecksumPlace::Trailer;
        let is_given = || request.headers.contains_key(CONTENT_SHA256);
        match self.choice.version {
            Some(SignatureVersion::V4) => {
                !(self.choice.unsigned_payload || in_trailer || self.has_messages || is_given())
            }
            Some(SignatureVersion::V4a) => {
                let unsigned = self.choice.unsigned_payload && self.https;
                !(unsigned || in_trailer || is_given())
            }
            Some(SignatureVersion::S3V4 | SignatureVersion::S3V4a | SignatureVersion::Session) => {
                self.covers_hash_in_store(request)
            }
            _ => false,
        }
    }

    /// The same where paths are signed as they are sent. TLS and a checksum make up for a body that is not signed.
    fn covers_hash_in_store(&self, request: &Outgoing) -> bool {
        let header = match self.checksum {
            ChecksumPlace::Trailer => return false,
            ChecksumPlace::Header(name) => name,
            ChecksumPlace::Unstated | ChecksumPlace::Pending(_) => &CONTENT_MD5,
        };
        self.signs_payload.unwrap_or_else(|| {
            let vouched = self.https && request.headers.contains_key(header);
            !vouched || !(self.streams || self.choice.unsigned_payload)
        })
    }

    /// Signs the parameters: those of the form, or those of the query where there is no form.
    fn sign_form(&self, request: &mut Outgoing, keys: &AccessKeys) {
        let target = self.target.unwrap_or(&request.target);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let place = (request.method.as_str(), request.authority.as_str(), path);
        let body = request.body.bytes().cloned().unwrap_or_default();
        if body.is_empty() {
            let query = signed_form(keys, place, query, self.time);
            request.target = format!("{path}?{query}");
        } else {
            let form = String::from_utf8_lossy(&body);
            request.body = Bytes::from(signed_form(keys, place, &form, self.time)).into();
        }
    }
}

/// Puts a token into a request, which has to be sent over TLS.
pub(crate) fn put_token(
    request: &mut Outgoing,
    token: &BearerToken,
    https: bool,
) -> Result<(), SignError> {
    if !https {
        return Err(SignError::Fatal(Error::TokenWithoutTls));
    }
    let value = header_value(format!("Bearer {}", token.as_str()).as_bytes());
    let mut value = value.map_err(|_| InvalidHeaderValue::redacted())?;
    value.set_sensitive(true);
    request.headers.insert(AUTHORIZATION, value);
    Ok(())
}
