//! The signature of an attempt, and the headers that say which attempt it is.

use std::mem;
use std::time::SystemTime;

use ferroboto_sigv4::{STREAMING_UNSIGNED_PAYLOAD_TRAILER, Timestamp, header_value};
use http::HeaderValue;

use super::{Attempt, INVOCATION_ID, Identity, SDK_REQUEST, Step, invalid};
use crate::hooks::Signing;
use crate::scheme::{Choice, SignatureVersion};
use crate::sign::{self, SignError, put_token};
use crate::{ChecksumPlace, Credentials, RequestBody, Result, StreamedBody};

impl<S> Attempt<'_, S> {
    /// What is needed to sign; nothing where nothing is signed.
    pub(super) fn needed(&self) -> Option<SignatureVersion> {
        self.choice()?.version.filter(|_| self.channel.signs())
    }

    /// Names the body of a request without a signature, where services read it from the header alone.
    pub(super) fn name_payload(&mut self) {
        let names = self.channel.signatures.names_with_plain_paths;
        if self.checksum == ChecksumPlace::Trailer
            && names.contains(&self.endpoint().signing_name.as_str())
        {
            let name = HeaderValue::from_static(STREAMING_UNSIGNED_PAYLOAD_TRAILER);
            self.request.headers.insert(sign::CONTENT_SHA256, name);
        }
    }

    pub(super) fn signed(&mut self, identity: &Identity, now: SystemTime) -> Result<Step<S>> {
        match self.sign(identity, now) {
            Ok(()) => self.announced(now),
            Err(SignError::Fatal(error)) => Err(error),
            // boto3 notices when the request is sent, and tries again.
            Err(SignError::Header(error)) => self.received(invalid(Err(error)), now),
        }
    }

    /// The body whose hash the signature needs and nobody has computed.
    pub(super) fn unhashed(&self, identity: &Identity, now: SystemTime) -> Option<StreamedBody> {
        let RequestBody::Streamed(body) = &self.request.body else {
            return None;
        };
        let signed = matches!(identity, Identity::Keys(_)) && self.payload_hash.is_none();
        let choice = self.choice().filter(|_| signed)?;
        let hashed = self.signature(choice, now).covers_hash(&self.request);
        hashed.then(|| body.clone())
    }

    /// The kind of signature of this attempt.
    pub(super) fn choice(&self) -> Option<&Choice> {
        match &self.signing {
            Signing::On {
                choice: Some(choice),
                ..
            } => Some(choice),
            Signing::On { choice: None, .. } => self.choice.as_deref(),
            Signing::Off => None,
        }
    }

    /// Where the access keys of this attempt come from.
    pub(crate) fn credentials(&self) -> &Credentials {
        let session = self.session.as_ref();
        session
            .filter(|_| self.needed() == Some(SignatureVersion::Session))
            .unwrap_or(&self.channel.credentials)
    }

    pub(super) fn sign(
        &mut self,
        identity: &Identity,
        now: SystemTime,
    ) -> std::result::Result<(), SignError> {
        let Some(choice) = self.choice().cloned() else {
            return Ok(());
        };
        let https = self.endpoint().https;
        let keys = match identity {
            Identity::Keys(keys) => keys,
            Identity::Token(token) => return put_token(&mut self.request, token, https),
        };
        if choice.version == Some(SignatureVersion::V2) && self.serialized.is_none() {
            // The signature becomes a part of the body.
            self.serialized = Some((self.request.clone(), self.signed_target.clone()));
        }
        // Taken out, since what it is signed by is borrowed from here as well.
        let mut request = mem::take(&mut self.request);
        let signed = self.signature(&choice, now).sign(&mut request, keys);
        self.request = request;
        self.chunk_signer = signed?;
        Ok(())
    }

    /// What a signature of this moment depends on.
    pub(super) fn signature<'s>(
        &'s self,
        choice: &'s Choice,
        now: SystemTime,
    ) -> sign::Signing<'s> {
        let endpoint = self.endpoint();
        let (region, name) = match &self.signing {
            Signing::On { region, name, .. } => (region.as_deref(), name.as_deref()),
            Signing::Off => (None, None),
        };
        sign::Signing {
            choice,
            region: region.or(endpoint.signing_region.as_deref()),
            service: name.unwrap_or(&endpoint.signing_name),
            time: Timestamp::new(now),
            target: self.signed_target.as_deref(),
            modeled_path: self.modeled_path.as_deref(),
            https: endpoint.https,
            checksum: &self.checksum,
            hash: self.payload_hash.as_deref(),
            signs_payload: self.channel.signatures.signs_payload,
            streams: self.operation.auth.streams,
            has_messages: self.outbound.is_some(),
        }
    }

    /// Adds the retry headers, after signing as botocore does, so that they are not part of the signature.
    pub(super) fn announced(&mut self, now: SystemTime) -> Result<Step<S>> {
        let headers = &mut self.request.headers;
        headers.insert(INVOCATION_ID, self.invocation_id.clone());
        let retries = self.channel.retrier.settings;
        let value = if self.attempts == 1 {
            self.channel.first_attempt.clone()
        } else {
            let ttl = self
                .ttl
                .map(|ttl| format!("ttl={ttl}; "))
                .unwrap_or_default();
            let (attempt, max) = (self.attempts, retries.max_attempts);
            invalid(header_value(
                format!("{ttl}attempt={attempt}; max={max}").as_bytes(),
            ))?
        };
        headers.insert(SDK_REQUEST, value);
        Ok(self.await_rate(now))
    }
}
