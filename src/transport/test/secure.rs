//! TLS: whom to trust, what to show.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use super::support::{Client, Server, answer, read_request, settings, text};
use crate::{ClientCert, Error, Result, Tls, Verify};

pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

pub(crate) struct Pair {
    pub(crate) chain: String,
    pub(crate) key: String,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
            .distinguished_name
            .push(DnType::CommonName, "authority");
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        Self { issuer }
    }

    pub(crate) fn pem(&self) -> String {
        self.issuer.pem()
    }

    pub(crate) fn issue(&self, name: &str) -> Pair {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Pair {
            chain: certificate.pem(),
            key: key.serialize_pem(),
        }
    }
}

pub(crate) fn config(pair: &Pair, clients: Option<&str>) -> Arc<ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(pem) => {
            let mut roots = RootCertStore::empty();
            roots
                .add(CertificateDer::from_pem_slice(pem.as_bytes()).unwrap())
                .unwrap();
            builder.with_client_cert_verifier(
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider)
                    .build()
                    .unwrap(),
            )
        }
    };
    let chain = CertificateDer::pem_slice_iter(pair.chain.as_bytes())
        .collect::<std::result::Result<Vec<_>, _>>()
        .unwrap();
    let key = PrivateKeyDer::from_pem_slice(pair.key.as_bytes()).unwrap();
    Arc::new(builder.with_single_cert(chain, key).unwrap())
}

pub(crate) fn server(config: Arc<ServerConfig>) -> Server {
    Server::raw(move |stream, _| {
        let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut stream = StreamOwned::new(connection, stream);
        while read_request(&mut stream).is_some() {
            if stream.write_all(&answer(200, "", "secret")).is_err() {
                return;
            }
        }
    })
}

/// A file that goes when the test is over.
pub(crate) struct Scrap(pub(crate) PathBuf);

impl Scrap {
    pub(crate) fn new(content: &str) -> Self {
        let name = format!("ferroboto-{}.pem", uuid::Uuid::new_v4());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for Scrap {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn call(server: &Server, host: &str, tls: Tls) -> Result<String> {
    let mut settings = settings(&format!("https://{host}:{}", server.port));
    settings.connections.tls = tls;
    settings.retries.max_attempts = 1;
    let client = Client::new(settings);
    client.call()?;
    client.call().map(text)
}

fn verify(verify: Verify) -> Tls {
    Tls {
        verify,
        client_cert: None,
    }
}

#[test]
fn trust() {
    let authority = Authority::new();
    let server = server(config(&authority.issue("127.0.0.1"), None));
    let bundle = Scrap::new(&authority.pem());
    let good = verify(Verify::CaBundle(bundle.0.clone()));
    assert_eq!(call(&server, "127.0.0.1", good.clone()).unwrap(), "secret");
    assert_eq!(server.connections(), 1);
    assert_eq!(
        call(&server, "127.0.0.1", verify(Verify::Off)).unwrap(),
        "secret"
    );
    let error = call(&server, "127.0.0.1", verify(Verify::Default)).unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("SSL validation failed for https://127.0.0.1:")
            && (text.ends_with(
                "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: \
                 unable to get local issuer certificate"
            ) || text.contains("no root")),
        "{text}"
    );
    let error = call(&server, "localhost", good).unwrap_err();
    assert!(matches!(error, Error::Ssl { .. }), "{error}");
    let missing = verify(Verify::CaBundle("/nonexistent/bundle.pem".into()));
    let error = call(&server, "127.0.0.1", missing).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("[Errno 2] No such file or directory"),
        "{error}"
    );
}

#[test]
fn a_self_signed_certificate_may_vouch_for_itself() {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let pair = Pair {
        chain: params.self_signed(&key).unwrap().pem(),
        key: key.serialize_pem(),
    };
    let server = server(config(&pair, None));
    let bundle = Scrap::new(&pair.chain);
    let tls = verify(Verify::CaBundle(bundle.0.clone()));
    assert_eq!(call(&server, "127.0.0.1", tls.clone()).unwrap(), "secret");
    let error = call(&server, "localhost", tls).unwrap_err();
    let words = error.to_string();
    assert!(
        words.ends_with("/ hostname 'localhost' doesn't match '127.0.0.1'"),
        "{words}"
    );
    let error = call(&server, "127.0.0.1", verify(Verify::Default)).unwrap_err();
    let words = error.to_string();
    assert!(
        words.ends_with("certificate verify failed: self-signed certificate")
            || words.contains("no root"),
        "{words}"
    );
}

#[test]
fn client_certificates() {
    let authority = Authority::new();
    let server = server(config(
        &authority.issue("127.0.0.1"),
        Some(&authority.pem()),
    ));
    assert!(call(&server, "127.0.0.1", verify(Verify::Off)).is_err());
    let missing = Tls {
        verify: Verify::Off,
        client_cert: Some(ClientCert {
            certificate: "/nonexistent/client.pem".into(),
            key: None,
        }),
    };
    let error = call(&server, "127.0.0.1", missing).unwrap_err();
    assert!(matches!(error, Error::ConnectionClosed { .. }), "{error:?}");
    let pair = authority.issue("client");
    let (chain, key) = (Scrap::new(&pair.chain), Scrap::new(&pair.key));
    let both = Scrap::new(&format!("{}{}", pair.key, pair.chain));
    for (certificate, key) in [(&chain, Some(&key)), (&both, None)] {
        let tls = Tls {
            verify: Verify::Off,
            client_cert: Some(ClientCert {
                certificate: certificate.0.clone(),
                key: key.map(|key| key.0.clone()),
            }),
        };
        assert_eq!(call(&server, "127.0.0.1", tls).unwrap(), "secret");
    }
}

#[test]
fn no_tls_there() {
    let closing = Server::raw(|_, _| {});
    let error = call(&closing, "127.0.0.1", verify(Verify::Off)).unwrap_err();
    assert!(
        matches!(error, Error::Ssl { .. } | Error::ConnectionClosed { .. }),
        "{error:?}"
    );
    let plain = Server::raw(|mut stream, _| {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        read_request(&mut stream);
    });
    let error = call(&plain, "127.0.0.1", verify(Verify::Off)).unwrap_err();
    assert!(error.to_string().contains("WRONG_VERSION"), "{error}");
    let silent = Server::raw(|_stream, _| {
        std::thread::sleep(std::time::Duration::from_secs(3));
    });
    let error = call(&silent, "127.0.0.1", verify(Verify::Off)).unwrap_err();
    assert!(matches!(error, Error::ReadTimeout { .. }), "{error:?}");
}
