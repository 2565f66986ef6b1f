//! The key that signs messages, and the certificate that tells it. Made when the first message is
//! signed, and never before.

use std::str::FromStr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use rsa::PrivateKey;
use rsa::pkcs1v15::{Signature, SigningKey};
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
use rsa::signature::{Keypair, SignatureEncoding, Signer as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha1::Sha1;
use sha2::Sha256;
use x509_cert::builder::profile::cabf::Root;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::der::EncodePem;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::SubjectPublicKeyInfo;
use x509_cert::time::Validity;

use super::publish::sha256;

/// What the path of the certificate begins with.
pub(crate) const CERTIFICATE_PREFIX: &str = "/SimpleNotificationService-";
const BITS: usize = 2048;
const SUBJECT: &str = "CN=sns.amazonaws.com,O=ferroboto local AWS,C=US";
const TEN_YEARS: Duration = Duration::from_hours(3650 * 24);

/// A key with its certificate.
pub(super) struct Signer {
    key: PrivateKey,
    sha1: SigningKey<Sha1>,
    sha256: SigningKey<Sha256>,
    /// The certificate in PEM.
    certificate: String,
    /// The name of the certificate's file.
    path: String,
}

impl Signer {
    fn new(key: PrivateKey) -> Option<Self> {
        let newer = SigningKey::<Sha256>::new(key.clone());
        let public = SubjectPublicKeyInfo::from_key(&newer.verifying_key()).ok()?;
        let profile = Root::new(false, Name::from_str(SUBJECT).ok()?).ok()?;
        let validity = Validity::from_now(TEN_YEARS).ok()?;
        let builder =
            CertificateBuilder::new(profile, SerialNumber::from(1_u32), validity, public).ok()?;
        let certificate = builder.build::<_, Signature>(&newer).ok()?;
        let certificate = certificate.to_pem(LineEnding::LF).ok()?;
        let mut digits = sha256(&certificate);
        digits.truncate(32);
        Some(Self {
            sha1: SigningKey::new(key.clone()),
            sha256: newer,
            key,
            certificate,
            path: format!("{CERTIFICATE_PREFIX}{digits}.pem"),
        })
    }

    fn generate() -> Option<Self> {
        let mut random = getrandom::SysRng;
        Self::new(PrivateKey::new(&mut random, BITS).ok()?)
    }

    /// The signature of a text, by the version of signatures that the topic asks for.
    pub(super) fn sign(&self, version: &str, text: &str) -> String {
        let signature = if version == "2" {
            self.sha256.try_sign(text.as_bytes())
        } else {
            self.sha1.try_sign(text.as_bytes())
        };
        signature.map_or_else(
            |_| String::new(),
            |signature| BASE64.encode(signature.to_bytes()),
        )
    }

    /// The path of the certificate.
    pub(super) fn path(&self) -> &str {
        &self.path
    }
}

/// The signer of a world, shared with its deliveries. Debug shows nothing of the key.
#[derive(Clone, Default)]
pub(super) struct Shared(Arc<OnceLock<Option<Signer>>>);

impl Shared {
    /// The signer, made at the first call.
    pub(super) fn get(&self) -> Option<&Signer> {
        self.0.get_or_init(Signer::generate).as_ref()
    }

    /// The certificate at a path. Asking for one makes no key.
    pub(super) fn certificate_at(&self, path: &str) -> Option<String> {
        let signer = self.0.get()?.as_ref()?;
        (signer.path == path).then(|| signer.certificate.clone())
    }

    /// The certificate.
    pub(super) fn certificate(&self) -> Option<String> {
        self.get().map(|signer| signer.certificate.clone())
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Shared")
    }
}

impl Serialize for Shared {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let signer = self.0.get().and_then(Option::as_ref);
        let pem = signer.and_then(|signer| signer.key.to_pkcs8_pem(LineEnding::LF).ok());
        pem.as_deref().map(String::as_str).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Shared {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let pem = Option::<String>::deserialize(deserializer)?;
        let shared = Self::default();
        let key = pem.and_then(|pem| PrivateKey::from_pkcs8_pem(&pem).ok());
        if let Some(signer) = key.and_then(Signer::new) {
            let _ = shared.0.set(Some(signer));
        }
        Ok(shared)
    }
}
