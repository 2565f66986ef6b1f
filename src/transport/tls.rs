//! TLS by rustls with `ring`: one configuration for a client, made at its first `https` connection.
//! Verification errors carry the words OpenSSL would use, since boto3's users know those.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
};
use webpki::EndEntityCert;

use crate::fault::Fault;
use crate::fork::ForkSafe;
use crate::{ClientCert, Tls, Verify};

/// What Python says of a name of a file that no system call takes.
const NUL_IN_NAME: &str = "embedded null byte";

/// Makes the TLS configuration when it is first needed; a failure is not remembered.
pub(crate) struct Factory {
    tls: Tls,
    made: ForkSafe<OnceLock<Arc<ClientConfig>>>,
}

impl Factory {
    pub(crate) fn new(tls: Tls) -> Self {
        Self {
            tls,
            made: ForkSafe::new(),
        }
    }

    pub(crate) fn verify(&self) -> &Verify {
        &self.tls.verify
    }

    pub(crate) fn config(&self) -> Result<Arc<ClientConfig>, Fault> {
        let made = self.made.get();
        if let Some(config) = made.get() {
            return Ok(Arc::clone(config));
        }
        // Files are read without a lock: calls that come at the same time do not wait for each other's.
        let config = Arc::new(self.make()?);
        Ok(Arc::clone(made.get_or_init(|| config)))
    }

    /// The same for HTTP/2; what is costly in it is shared.
    pub(crate) fn http2_config(&self) -> Result<Arc<ClientConfig>, Fault> {
        let mut config = ClientConfig::clone(&*self.config()?);
        config.alpn_protocols = vec![b"h2".to_vec()];
        Ok(Arc::new(config))
    }

    fn make(&self) -> Result<ClientConfig, Fault> {
        let provider = Arc::new(ring::default_provider());
        let verifier: Arc<dyn ServerCertVerifier> = match &self.tls.verify {
            Verify::Off => Arc::new(NoVerifier(Arc::clone(&provider))),
            Verify::Default => Arc::new(Verifier::new(system_roots()?, &provider)?),
            Verify::CaBundle(path) => Arc::new(Verifier::new(bundle(path)?, &provider)?),
        };
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| Fault::Ssl(error.to_string()))?
            .dangerous()
            .with_custom_certificate_verifier(verifier);
        let mut config = match &self.tls.client_cert {
            None => builder.with_no_client_auth(),
            Some(ClientCert { certificate, key }) => {
                let key = key.as_ref().unwrap_or(certificate);
                // urllib3 lets a file that cannot be read surface as a broken connection, the key's first.
                let unread = |error: io::Error| Fault::Closed(os_error(&error));
                let pem = read(key)?.map_err(unread)?;
                let certificates = certificates(&read(certificate)?.map_err(unread)?);
                let key = PrivateKeyDer::from_pem_slice(&pem);
                let (Ok(certificates), Ok(key)) = (certificates, key) else {
                    return Err(Fault::Ssl("[SSL] PEM lib".into()));
                };
                builder
                    .with_client_auth_cert(certificates, key)
                    .map_err(|error| Fault::Ssl(error.to_string()))?
            }
        };
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(config)
    }
}

fn system_roots() -> Result<Vec<CertificateDer<'static>>, Fault> {
    let found = rustls_native_certs::load_native_certs();
    if found.certs.is_empty() {
        return Err(Fault::Ssl(
            "no root certificates found on this system".into(),
        ));
    }
    Ok(found.certs)
}

/// Roots from a PEM file.
fn bundle(path: &Path) -> Result<Vec<CertificateDer<'static>>, Fault> {
    let pem = read(path)?.map_err(|error| Fault::Ssl(os_error(&error)))?;
    certificates(&pem)
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Fault> {
    let found: Vec<_> = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<_, pem::Error>>()
        .map_err(|_| Fault::Ssl("[X509] PEM lib".into()))?;
    if found.is_empty() {
        return Err(Fault::Ssl(
            "[X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found".into(),
        ));
    }
    Ok(found)
}

/// A file's bytes, or what the system says of it; a name with NUL is none.
fn read(path: &Path) -> Result<io::Result<Vec<u8>>, Fault> {
    if path.as_os_str().as_encoded_bytes().contains(&0) {
        return Err(Fault::Http(NUL_IN_NAME.to_owned()));
    }
    Ok(std::fs::read(path))
}

/// An I/O error as Python prints it: `[Errno 2] No such file or directory`.
pub(crate) fn os_error(error: &io::Error) -> String {
    let text = error.to_string();
    match error.raw_os_error() {
        Some(code) => {
            let words = text.split(" (os error").next().unwrap_or(&text);
            format!("[Errno {code}] {words}")
        }
        None => text,
    }
}

/// Judges by a set of roots, a self-signed server certificate among them included, as OpenSSL does.
struct Verifier {
    inner: Arc<WebPkiServerVerifier>,
    roots: Vec<CertificateDer<'static>>,
}

impl Verifier {
    fn new(
        certificates: Vec<CertificateDer<'static>>,
        provider: &Arc<CryptoProvider>,
    ) -> Result<Self, Fault> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(certificates.iter().cloned());
        let inner =
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider))
                .build()
                .map_err(|error| Fault::Ssl(error.to_string()))?;
        Ok(Self {
            inner,
            roots: certificates,
        })
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").finish_non_exhaustive()
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verdict = self.inner.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        );
        let Err(rustls::Error::InvalidCertificate(why)) = &verdict else {
            return verdict;
        };
        if matches!(why, CertificateError::Other(_))
            && self.roots.iter().any(|root| root == end_entity)
        {
            // webpki takes no CA certificate as a server's own; trusted by itself, only its name is in question.
            let parsed = ParsedCertificate::try_from(end_entity)?;
            rustls::client::verify_server_name(&parsed, server_name)?;
            return Ok(ServerCertVerified::assertion());
        }
        if matches!(
            why,
            CertificateError::Other(_) | CertificateError::UnknownIssuer
        ) && let Some(finding) = self_signed(end_entity, intermediates)
        {
            let finding = rustls::OtherError(Arc::new(finding));
            return Err(CertificateError::Other(finding).into());
        }
        verdict
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

/// What OpenSSL finds about a chain that leads to no known root.
#[derive(Clone, Copy, Debug, thiserror::Error)]
enum SelfSigned {
    #[error("self-signed certificate")]
    Own,
    #[error("self-signed certificate in certificate chain")]
    InChain,
}

fn self_signed(
    end_entity: &CertificateDer<'_>,
    intermediates: &[CertificateDer<'_>],
) -> Option<SelfSigned> {
    let is = |der: &CertificateDer<'_>| {
        EndEntityCert::try_from(der).is_ok_and(|cert| cert.issuer() == cert.subject())
    };
    if is(end_entity) {
        Some(SelfSigned::Own)
    } else {
        intermediates.iter().any(is).then_some(SelfSigned::InChain)
    }
}

/// `verify=False`.
#[derive(Debug)]
struct NoVerifier(Arc<CryptoProvider>);

impl ServerCertVerifier for NoVerifier {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _cert: &CertificateDer<'_>,
        _dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _cert: &CertificateDer<'_>,
        _dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

/// A failed handshake in OpenSSL's words.
pub(crate) fn handshake_fault(error: &io::Error, host: &str) -> Fault {
    let tls = error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<rustls::Error>());
    Fault::Ssl(match tls {
        Some(rustls::Error::InvalidCertificate(why)) => certificate_text(why, host),
        Some(rustls::Error::InvalidMessage(_)) => {
            "[SSL: WRONG_VERSION_NUMBER] wrong version number".into()
        }
        Some(rustls::Error::AlertReceived(alert)) => format!("[SSL] tls alert {alert:?}"),
        Some(other) => format!("[SSL] {other}"),
        None if error.kind() == io::ErrorKind::UnexpectedEof => {
            "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol".into()
        }
        // urllib3 has a broken socket during the handshake as a closed connection, not as a TLS error.
        None => return Fault::Closed(os_error(error)),
    })
}

fn certificate_text(why: &CertificateError, host: &str) -> String {
    let reason = match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "certificate has expired".to_owned()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "certificate is not yet valid".to_owned()
        }
        CertificateError::NotValidForNameContext { presented, .. } => {
            return mismatch(host, presented);
        }
        CertificateError::NotValidForName => return mismatch(host, &[]),
        CertificateError::UnknownIssuer => "unable to get local issuer certificate".to_owned(),
        CertificateError::Revoked => "certificate revoked".to_owned(),
        CertificateError::BadSignature => "certificate signature failure".to_owned(),
        CertificateError::Other(other) => other.0.to_string(),
        other => other.to_string(),
    };
    format!("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {reason}")
}

/// urllib3's words; `presented` holds webpki's notation of names: `DnsName("localhost")`.
fn mismatch(host: &str, presented: &[String]) -> String {
    let names: Vec<String> = presented
        .iter()
        .filter_map(|name| name.split_once('(')?.1.strip_suffix(')'))
        .map(|name| format!("'{}'", name.trim_matches('"')))
        .collect();
    match names.as_slice() {
        [] => "no appropriate subjectAltName fields were found".to_owned(),
        [name] => format!("hostname '{host}' doesn't match {name}"),
        names => format!(
            "hostname '{host}' doesn't match either of {}",
            names.join(", ")
        ),
    }
}
