//! Signature Version 4a: one signature for a set of regions, by elliptic curves in place of a shared secret.

use std::cell::RefCell;

use aws_sigv4::sign::v4a::{calculate_signature, generate_signing_key};
use http::HeaderMap;
use http::header::{AUTHORIZATION, HeaderName};
use percent_encoding::utf8_percent_encode;

use crate::canonical::{ENCODED, hash, write_joined};
use crate::header::{InvalidHeaderValue, header_value};
use crate::sign::{CONTENT_HASH, DATE, TOKEN};
use crate::{AccessKeys, Parts, Timestamp, canonical_request, signed_names};

const ALGORITHM: &str = "AWS4-ECDSA-P256-SHA256";
const REGION_SET: HeaderName = HeaderName::from_static("x-amz-region-set");

/// Signs requests for a set of regions.
#[derive(Clone, Copy)]
pub struct AsymmetricSigner<'a> {
    /// The keys.
    pub keys: &'a AccessKeys,
    /// When the signature is made.
    pub time: Timestamp,
    /// Signing name of the service.
    pub service: &'a str,
    /// Regions with commas between them; `*` stands for all.
    pub region_set: &'a str,
}

struct Derived {
    id: String,
    secret: String,
    key: Vec<u8>,
}

thread_local! {
    /// The key that this thread signed with last.
    static DERIVED: RefCell<Option<Derived>> = const { RefCell::new(None) };
}

impl AsymmetricSigner<'_> {
    /// Adds the headers that are signed: the date, the regions, the session token, and what stands for the payload's hash.
    pub fn prepare(
        &self,
        headers: &mut HeaderMap,
        payload_name: Option<&str>,
    ) -> Result<(), InvalidHeaderValue> {
        headers.remove(AUTHORIZATION);
        headers.insert(DATE, header_value(self.time.as_str().as_bytes())?);
        headers.insert(REGION_SET, header_value(self.region_set.as_bytes())?);
        headers.remove(TOKEN);
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
    pub fn authorization(&self, parts: &Parts<'_>) -> String {
        let names = signed_names(parts.headers);
        format!(
            "{ALGORITHM} Credential={}/{}, SignedHeaders={}, Signature={}",
            self.keys.access_key_id,
            self.scope(),
            joined(&names),
            self.signature_of(&canonical_request(parts, &names))
        )
    }

    /// The query of a URL that is valid for `expires` seconds: that of the parts, and the signature's parameters.
    #[must_use]
    pub fn query(&self, parts: &Parts<'_>, expires: &str) -> String {
        let names = signed_names(parts.headers);
        let credential = format!("{}/{}", self.keys.access_key_id, self.scope());
        let names_text = joined(&names);
        let mut query = parts.query.to_owned();
        for (name, value) in [
            ("X-Amz-Algorithm", Some(ALGORITHM)),
            ("X-Amz-Credential", Some(credential.as_str())),
            ("X-Amz-Date", Some(self.time.as_str())),
            ("X-Amz-SignedHeaders", Some(names_text.as_str())),
            ("X-Amz-Expires", Some(expires)),
            ("X-Amz-Security-Token", self.keys.token()),
            ("X-Amz-Region-Set", Some(self.region_set)),
        ] {
            let Some(value) = value else { continue };
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(name);
            query.push('=');
            query.extend(utf8_percent_encode(value, ENCODED));
        }
        let parts = Parts {
            query: &query,
            ..*parts
        };
        let signature = self.signature_of(&canonical_request(&parts, &names));
        query + "&X-Amz-Signature=" + &signature
    }

    fn scope(&self) -> String {
        format!("{}/{}/aws4_request", self.time.date(), self.service)
    }

    fn signature_of(&self, canonical: &[u8]) -> String {
        let mut text = format!("{ALGORITHM}\n{}\n{}\n", self.time, self.scope());
        text.extend(hash(canonical).map(char::from));
        self.with_key(|key| calculate_signature(key, text.as_bytes()))
    }

    /// Derives the private key, unless the thread has just done so.
    fn with_key<T>(&self, sign: impl Fn(&[u8]) -> T) -> T {
        let AccessKeys {
            access_key_id: id,
            secret_access_key: secret,
            ..
        } = self.keys;
        let derive = || generate_signing_key(id, secret).as_ref().to_vec();
        DERIVED
            .try_with(|derived| {
                let mut derived = derived.borrow_mut();
                let known = derived
                    .take()
                    .filter(|known| known.id == *id && known.secret == *secret);
                let known = known.unwrap_or_else(|| Derived {
                    id: id.clone(),
                    secret: secret.clone(),
                    key: derive(),
                });
                sign(&derived.insert(known).key)
            })
            // A thread that is ending has no cache any more.
            .unwrap_or_else(|_| sign(&derive()))
    }
}

fn joined(names: &[&str]) -> String {
    let mut out = Vec::new();
    write_joined(&mut out, names, b';');
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use http::header::HOST;
    use ring::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};

    use super::*;
    use crate::{PathEncoding, Payload};

    /// The public half of the key that the suite of AWS derives for these access keys, as `public-key.json` has it.
    const PUBLIC: &str = "04b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1865ed22a7eadc9c5cb9d2cbaca1b3699139fedc5043dc6661864218330c8e518";

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect()
    }

    fn keys() -> AccessKeys {
        AccessKeys::new(
            "AKIDEXAMPLE",
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            Some("t/+=".into()),
        )
    }

    fn verifies(covered: &str, signature: &str) -> bool {
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, bytes(PUBLIC))
            .verify(covered.as_bytes(), &bytes(signature))
            .is_ok()
    }

    fn signer(keys: &AccessKeys) -> AsymmetricSigner<'_> {
        AsymmetricSigner {
            keys,
            time: Timestamp::parse("20150830T123600Z").unwrap(),
            service: "service",
            region_set: "us-east-1,eu-*",
        }
    }

    #[test]
    fn headers_verify() {
        let keys = keys();
        let signer = signer(&keys);
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static("example.com"));
        signer
            .prepare(&mut headers, Some("UNSIGNED-PAYLOAD"))
            .unwrap();
        let header = signer.authorization(&Parts {
            method: "PUT",
            path: "/a b",
            query: "b=1&a=2",
            headers: &headers,
            payload: Payload::Named("UNSIGNED-PAYLOAD"),
            path_encoding: PathEncoding::Once,
        });
        let canonical = "PUT\n/a b\na=2&b=1\nhost:example.com\nx-amz-content-sha256:UNSIGNED-PAYLOAD\nx-amz-date:20150830T123600Z\nx-amz-region-set:us-east-1,eu-*\nx-amz-security-token:t/+=\n\nhost;x-amz-content-sha256;x-amz-date;x-amz-region-set;x-amz-security-token\nUNSIGNED-PAYLOAD";
        let hash: String = hash(canonical.as_bytes()).map(char::from).iter().collect();
        let covered = format!(
            "AWS4-ECDSA-P256-SHA256\n20150830T123600Z\n20150830/service/aws4_request\n{hash}"
        );
        let (before, signature) = header.split_once("Signature=").unwrap();
        assert_eq!(
            before,
            "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20150830/service/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-region-set;x-amz-security-token, "
        );
        assert!(verifies(&covered, signature));
        assert!(!verifies(
            &covered.replace("PUT", "GET").replace("service", "other"),
            signature
        ));
    }

    #[test]
    fn queries_verify() {
        let keys = keys();
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static("example.com"));
        let query = signer(&keys).query(
            &Parts {
                method: "GET",
                path: "/",
                query: "x=1",
                headers: &headers,
                payload: Payload::Named("UNSIGNED-PAYLOAD"),
                path_encoding: PathEncoding::Once,
            },
            "60",
        );
        let (before, signature) = query.split_once("&X-Amz-Signature=").unwrap();
        let mut sorted: Vec<_> = before.split('&').collect();
        sorted.sort_unstable();
        let canonical = format!(
            "GET\n/\n{}\nhost:example.com\n\nhost\nUNSIGNED-PAYLOAD",
            sorted.join("&")
        );
        let hash: String = hash(canonical.as_bytes()).map(char::from).iter().collect();
        let covered = format!(
            "AWS4-ECDSA-P256-SHA256\n20150830T123600Z\n20150830/service/aws4_request\n{hash}"
        );
        assert!(verifies(&covered, signature));
    }
}
