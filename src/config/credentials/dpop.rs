//! `DPoP` (RFC 9449): a proof, signed with a P-256 key, that a request comes from who was given a token.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::json;

/// Bytes of one coordinate.
const COORDINATE: usize = 32;
/// `AlgorithmIdentifier`: an elliptic curve key on P-256.
const ALGORITHM: &[u8] = &[
    0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48,
    0xce, 0x3d, 0x03, 0x01, 0x07,
];
/// DER tags.
const SEQUENCE: u8 = 0x30;
const OCTET_STRING: u8 = 0x04;

/// The private key of a login.
pub(super) struct Key(EcdsaKeyPair);

impl Key {
    /// Reads PEM of either kind that is in use for such keys; `None` if it holds none.
    pub(super) fn from_pem(pem: &str) -> Option<Self> {
        let text: String = pem
            .lines()
            .filter(|line| !line.starts_with("-----"))
            .flat_map(|line| line.chars().filter(|c| !c.is_whitespace()))
            .collect();
        let der = STANDARD.decode(text).ok()?;
        let random = SystemRandom::new();
        let read =
            |der: &[u8]| EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der, &random);
        read(&der).or_else(|_| read(&as_pkcs8(&der))).ok().map(Self)
    }

    /// The header that proves a POST to `url`; `None` where the system has no randomness to give.
    pub(super) fn proof(&self, url: &str, id: &str, now: SystemTime) -> Option<String> {
        // An uncompressed point: 4, x, y.
        let point = self.0.public_key().as_ref().get(1..)?;
        let (x, y) = point.split_at_checked(COORDINATE)?;
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let header = json!({
            "typ": "dpop+jwt",
            "alg": "ES256",
            "jwk": {"kty": "EC", "x": encode(x), "y": encode(y), "crv": "P-256"},
        });
        let seconds = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let claims = json!({"htm": "POST", "htu": url, "iat": seconds, "jti": id});
        let message = format!(
            "{}.{}",
            encode(header.to_string().as_bytes()),
            encode(claims.to_string().as_bytes())
        );
        let signature = self.0.sign(&SystemRandom::new(), message.as_bytes()).ok()?;
        Some(format!("{message}.{}", encode(signature.as_ref())))
    }
}

/// Wraps the older form of a key, `ECPrivateKey` (RFC 5915), into the newer one.
fn as_pkcs8(key: &[u8]) -> Vec<u8> {
    let mut content = vec![0x02, 0x01, 0x00];
    content.extend_from_slice(ALGORITHM);
    content.extend(tagged(OCTET_STRING, key));
    tagged(SEQUENCE, &content)
}

fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    let length = content.len().to_be_bytes();
    let length = &length[length.iter().take_while(|byte| **byte == 0).count()..];
    match length {
        [] => out.push(0),
        [short @ 0..=0x7f] => out.push(*short),
        // At most eight bytes.
        long => {
            out.push(0x80 | u8::try_from(long.len()).unwrap_or(8));
            out.extend_from_slice(long);
        }
    }
    out.extend_from_slice(content);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};

    fn pem(kind: &str, der: &[u8]) -> String {
        let text = STANDARD.encode(der);
        let (first, rest) = text.split_at(64);
        format!("-----BEGIN {kind}-----\n{first}\n{rest}\n-----END {kind}-----\n")
    }

    #[test]
    fn both_forms_of_a_key_sign() {
        let random = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random);
        let Ok(pkcs8) = made else { panic!("no key") };
        // The octet string at the end of the newer form is the older one.
        let older = &pkcs8.as_ref()[29..];
        for pem in [
            pem("PRIVATE KEY", pkcs8.as_ref()),
            pem("EC PRIVATE KEY", older),
        ] {
            let Some(key) = Key::from_pem(&pem) else {
                panic!("not read: {} bytes", pem.len())
            };
            let now = UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
            let proof = key.proof("https://example.com/v1/token", "id", now);
            let proof = proof.unwrap_or_default();
            let Some((message, signature)) = proof.rsplit_once('.') else {
                panic!("no signature")
            };
            let signature = URL_SAFE_NO_PAD.decode(signature).unwrap_or_default();
            let public = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key.0.public_key());
            assert!(public.verify(message.as_bytes(), &signature).is_ok());
            let claims = message.rsplit_once('.').map(|(_, claims)| claims);
            assert_eq!(
                URL_SAFE_NO_PAD.decode(claims.unwrap_or_default()).ok(),
                Some(
                    br#"{"htm":"POST","htu":"https://example.com/v1/token","iat":1700000000,"jti":"id"}"#
                        .to_vec()
                )
            );
        }
    }

    #[test]
    fn what_is_no_key_is_none() {
        for text in ["", "-----BEGIN X-----\n====\n", "YWJj", "MAA="] {
            assert!(Key::from_pem(text).is_none(), "{text}");
        }
    }
}
