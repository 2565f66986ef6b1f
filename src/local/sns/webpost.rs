//! One POST to a web server, if the server is one that may be sent to.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::{Arc, OnceLock};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use http::{HeaderValue, Request, Uri};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio_rustls::TlsConnector;

/// Hosts beyond this machine that may be sent to, separated by commas; `*` stands for all.
const HOSTS: &str = "FERROBOTO_LOCAL_HTTP_HOSTS";
/// Certificates to trust beside the system's.
const BUNDLE: &str = "AWS_CA_BUNDLE";
/// As much of an answer is read.
const MAX_ANSWER: usize = 64 * 1024;

/// Which web servers may be sent to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reach {
    /// Whether other machines can call the local AWS. They may subscribe what they like, and shall
    /// not reach this machine's own services that way.
    pub(crate) outward: bool,
    /// Hosts that may be sent to besides those that the environment names.
    pub(crate) hosts: Arc<[String]>,
}

impl Reach {
    /// Whether a host at an address may be sent to.
    fn includes(&self, host: &str, address: IpAddr) -> bool {
        let everywhere = std::env::var(HOSTS).unwrap_or_default();
        let mut named = everywhere
            .split(',')
            .map(str::trim)
            .chain(self.hosts.iter().map(String::as_str));
        if named.clone().any(|named| named.eq_ignore_ascii_case(host)) {
            return true;
        }
        let address = address.to_canonical();
        if address.is_loopback() {
            return !self.outward;
        }
        named.any(|named| named == "*") && !(self.outward && is_inside(address))
    }
}

/// Whether an address leads back to this machine, or to what only this machine reaches.
fn is_inside(address: IpAddr) -> bool {
    let (link_local, any) = match address {
        IpAddr::V4(address) => (address.is_link_local(), IpAddr::V4(Ipv4Addr::UNSPECIFIED)),
        IpAddr::V6(address) => (
            address.is_unicast_link_local(),
            IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        ),
    };
    if link_local || address.is_loopback() || address.is_unspecified() || address.is_multicast() {
        return true;
    }
    // The way to an address of its own begins at that address. Nothing is sent by this.
    let from = || {
        let socket = UdpSocket::bind((any, 0))?;
        socket.connect((address, 9))?;
        socket.local_addr()
    };
    from().is_ok_and(|from| from.ip().to_canonical() == address)
}

/// Why a request came to nothing.
#[derive(Debug)]
pub(super) enum Failure {
    /// Another try may help.
    Passing(String),
    /// No other try can help.
    Final(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Passing(error.to_string())
    }
}

impl From<hyper::Error> for Failure {
    fn from(error: hyper::Error) -> Self {
        Self::Passing(error.to_string())
    }
}

/// What requests share.
#[derive(Default)]
pub(super) struct Client {
    tls: OnceLock<Option<TlsConnector>>,
}

impl Client {
    /// Posts a body and gives the status of the answer.
    pub(super) async fn post(
        &self,
        reach: &Reach,
        url: &str,
        headers: Vec<(&'static str, String)>,
        body: &str,
    ) -> Result<u16, Failure> {
        let wrong = || Failure::Final("the endpoint is not a URL".to_owned());
        let url: Uri = url.parse().map_err(|_| wrong())?;
        let authority = url.authority().ok_or_else(wrong)?;
        let host = authority.host().trim_matches(['[', ']']);
        let secure = url.scheme_str() == Some("https");
        let port = authority
            .port_u16()
            .unwrap_or(if secure { 443 } else { 80 });
        let path = url.path_and_query().map_or("/", |path| path.as_str());
        let mut request = Request::post(path);
        let (user, place) = authority
            .as_str()
            .rsplit_once('@')
            .map_or((None, authority.as_str()), |(user, place)| {
                (Some(user), place)
            });
        request = request.header("host", place);
        for (name, value) in headers {
            let value = HeaderValue::from_str(&value)
                .map_err(|_| Failure::Final(format!("a header cannot hold the {name}")))?;
            request = request.header(name, value);
        }
        if let Some(user) = user {
            let user = percent_decode_str(user).collect::<Vec<u8>>();
            request = request.header("authorization", format!("Basic {}", BASE64.encode(user)));
        }
        let request = request
            .body(Full::new(Bytes::copy_from_slice(body.as_bytes())))
            .map_err(|error| Failure::Final(error.to_string()))?;
        let stream = TcpStream::connect(&*addresses(reach, host, port).await?).await?;
        stream.set_nodelay(true)?;
        if !secure {
            return exchange(stream, request).await;
        }
        let tls = self.tls.get_or_init(connector).as_ref();
        let tls = tls.ok_or_else(|| Failure::Final("TLS cannot be set up".to_owned()))?;
        let name = ServerName::try_from(host.to_owned()).map_err(|_| wrong())?;
        exchange(tls.connect(name, stream).await?, request).await
    }
}

/// Where a host is, if it may be sent to.
async fn addresses(reach: &Reach, host: &str, port: u16) -> Result<Vec<SocketAddr>, Failure> {
    let addresses: Vec<SocketAddr> = lookup_host((host, port)).await?.collect();
    if addresses
        .iter()
        .all(|address| reach.includes(host, address.ip()))
    {
        return Ok(addresses);
    }
    Err(Failure::Final(if reach.outward {
        format!("{host} may not be sent to; --deliver-to and {HOSTS} name hosts that may")
    } else {
        format!("{host} is not this machine; {HOSTS} names hosts that may be sent to")
    }))
}

async fn exchange<S>(stream: S, request: Request<Full<Bytes>>) -> Result<u16, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let response = sender.send_request(request).await?;
    let status = response.status().as_u16();
    // The answer says nothing, but a server may want to get rid of it.
    let _ = Limited::new(response.into_body(), MAX_ANSWER)
        .collect()
        .await;
    drop(sender);
    connection.abort();
    Ok(status)
}

fn connector() -> Option<TlsConnector> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(bundle) = std::env::var_os(BUNDLE)
        && let Ok(certificates) = CertificateDer::pem_file_iter(bundle)
    {
        roots.add_parsable_certificates(certificates.flatten());
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .ok()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Some(TlsConnector::from(Arc::new(config)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_for_others_keeps_them_from_this_machine() {
        let loopback: [IpAddr; 3] = [
            "127.0.0.1".parse().unwrap(),
            "::1".parse().unwrap(),
            "::ffff:127.0.0.1".parse().unwrap(),
        ];
        let metadata: IpAddr = "169.254.169.254".parse().unwrap();
        let elsewhere: IpAddr = "192.0.2.7".parse().unwrap();
        let reach = |outward: bool, hosts: &[&str]| Reach {
            outward,
            hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
        };
        for address in loopback {
            assert!(reach(false, &[]).includes("localhost", address));
            assert!(!reach(true, &[]).includes("localhost", address));
            assert!(!reach(true, &["*"]).includes("localhost", address));
            assert!(reach(true, &["localhost"]).includes("LOCALHOST", address));
        }
        assert!(!reach(false, &[]).includes("web.example", elsewhere));
        assert!(reach(false, &["web.example"]).includes("web.example", elsewhere));
        assert!(!reach(true, &["*"]).includes("metadata", metadata));
        assert!(reach(true, &["metadata"]).includes("metadata", metadata));
        assert!(is_inside("0.0.0.0".parse().unwrap()));
        // The way to another machine begins at an address of this one.
        let socket = UdpSocket::bind("0.0.0.0:0").unwrap();
        if socket.connect("192.0.2.7:9").is_ok() {
            assert!(is_inside(socket.local_addr().unwrap().ip()));
        }
    }
}
