//! Opens connections: name lookup, TCP, proxy tunnel, TLS.

use std::io::{self, IoSlice};
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::uri::Authority;
use tokio::io::Interest;

use crate::fault::Fault;
use crate::line::{Line, waits};
use crate::program::{ProgramSockets, SocketError};
use crate::proxy::{self, Proxy};
use crate::proxy_url::bad_label;
use crate::settings::Proxies;
use crate::socket::{Socket, begin_connect};
use crate::tls::{Factory, os_error};
use crate::wait::{Patience, Stop, Wait};

/// A proxy's answer to CONNECT is not expected to be longer.
const TUNNEL_HEAD_LIMIT: usize = 16 * 1024;

/// How a client opens its connections.
pub(crate) struct Dialer {
    pub(crate) https: bool,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) tcp_keepalive: bool,
    pub(crate) tls: Arc<Factory>,
    pub(crate) proxy: Option<(Proxy, Factory)>,
}

/// How requests are sent that hooks have moved from `https` to `http`, or back.
#[derive(Default)]
pub(crate) struct OtherScheme {
    proxies: Proxies,
    made: OnceLock<Arc<Dialer>>,
}

impl OtherScheme {
    pub(crate) fn new(proxies: Proxies) -> Self {
        let made = OnceLock::new();
        Self { proxies, made }
    }

    /// Opens connections as the client's does, but in the other scheme; `url` is that of the first request.
    pub(crate) fn dialer(&self, of_client: &Dialer, url: &str) -> Result<Arc<Dialer>, Fault> {
        if let Some(made) = self.made.get() {
            return Ok(Arc::clone(made));
        }
        let proxy = proxy::with_tls(&self.proxies, url, of_client.tls.verify())
            .map_err(|error| Fault::Http(error.to_string()))?;
        let dialer = Dialer {
            https: !of_client.https,
            connect_timeout: of_client.connect_timeout,
            tcp_keepalive: of_client.tcp_keepalive,
            tls: Arc::clone(&of_client.tls),
            proxy,
        };
        Ok(Arc::clone(self.made.get_or_init(|| Arc::new(dialer))))
    }
}

/// What is spoken on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    Http1,
    Http2,
}

impl Dialer {
    /// Host, without brackets, and port of an authority.
    pub(crate) fn address(&self, authority: &str) -> Result<(String, u16), Fault> {
        let authority: Authority = authority
            .parse()
            .map_err(|_| Fault::Http("URL without a host".into()))?;
        let default = if self.https { 443 } else { 80 };
        let host = authority.host().trim_matches(['[', ']']).to_owned();
        Ok((host, authority.port_u16().unwrap_or(default)))
    }

    /// Whether requests carry the absolute URL because a proxy forwards them.
    pub(crate) fn forwards(&self) -> bool {
        self.proxy
            .as_ref()
            .is_some_and(|(proxy, _)| self.forwarded_by(proxy))
    }

    fn forwarded_by(&self, proxy: &Proxy) -> bool {
        !self.https || (proxy.https && proxy.settings.use_forwarding_for_https)
    }

    /// Whether a connection for `host` opens without a name to look up or a handshake to make.
    pub(crate) fn is_shallow(&self, host: &str) -> bool {
        let (host, https) = match &self.proxy {
            None => (host, self.https),
            Some((proxy, _)) => (proxy.host.as_str(), self.https || proxy.https),
        };
        !https && host.parse::<IpAddr>().is_ok()
    }

    /// Opens a connection for `host`, which is without brackets.
    pub(crate) async fn dial(
        &self,
        wait: &mut impl Wait,
        host: &str,
        port: u16,
        version: Version,
    ) -> Result<Line, Fault> {
        let mut line = match &self.proxy {
            None => Line::new(self.tcp(wait, host, port).await?),
            Some((proxy, factory)) => {
                let line = self.through(wait, proxy, factory, (host, port)).await?;
                if self.forwarded_by(proxy) {
                    return Ok(line);
                }
                line
            }
        };
        if self.https {
            self.secure(wait, &mut line, host, &self.tls, version)
                .await?;
        }
        Ok(line)
    }

    async fn tcp(&self, wait: &mut impl Wait, host: &str, port: u16) -> Result<Socket, Fault> {
        if let Some(text) = bad_label(host) {
            return Err(Fault::Http(format!("Failed to parse: {text}")));
        }
        if let Some(sockets) = wait.sockets() {
            return self.connect_by(sockets, host, port);
        }
        let addresses = match host.parse::<IpAddr>() {
            Ok(ip) => vec![SocketAddr::new(ip, port)],
            Err(_) => wait
                .resolve(host, port)
                .await?
                .map_err(|error| Fault::Connect(format!("Failed to resolve '{host}' ({error})")))?,
        };
        let mut fault = Fault::Connect(format!("Failed to resolve '{host}'"));
        for address in addresses {
            let patience = Patience::new(self.connect_timeout);
            let connected = match begin_connect(&address, self.tcp_keepalive) {
                Ok(stream) => wait.connected(stream, &patience).await,
                Err(error) => Ok(Err(error)),
            };
            fault = match connected {
                Ok(Ok(socket)) => return Ok(socket),
                Ok(Err(error)) => Fault::Connect(format!(
                    "Failed to establish a new connection: {}",
                    os_error(&error)
                )),
                Err(Stop::Timeout) => Fault::ConnectTimeout,
                Err(stop) => return Err(stop.into()),
            };
        }
        Err(fault)
    }

    fn connect_by(
        &self,
        sockets: &dyn ProgramSockets,
        host: &str,
        port: u16,
    ) -> Result<Socket, Fault> {
        let connected = sockets.connect(host, port, self.connect_timeout, self.tcp_keepalive);
        connected.map(Socket::program).map_err(|error| match error {
            SocketError::TimedOut => Fault::ConnectTimeout,
            SocketError::Io(error) => Fault::Connect(os_error(&error)),
            SocketError::Raised(raised) => Fault::Raised(raised),
        })
    }

    async fn secure(
        &self,
        wait: &mut impl Wait,
        line: &mut Line,
        host: &str,
        factory: &Factory,
        version: Version,
    ) -> Result<(), Fault> {
        let config = match version {
            Version::Http1 => factory.config()?,
            Version::Http2 => factory.http2_config()?,
        };
        let patience = Patience::new(self.connect_timeout);
        line.secure(wait, config, host, &patience).await?;
        if version == Version::Http2 && line.alpn() != Some(b"h2") {
            return Err(Fault::Http("the server does not speak HTTP/2".into()));
        }
        Ok(())
    }

    /// A line to the proxy, and through it to the host where the proxy does not forward.
    async fn through(
        &self,
        wait: &mut impl Wait,
        proxy: &Proxy,
        factory: &Factory,
        (host, port): (&str, u16),
    ) -> Result<Line, Fault> {
        proxy.check_files(factory)?;
        let to_proxy = async {
            let mut line = Line::new(self.tcp(wait, &proxy.host, proxy.port).await?);
            if proxy.https {
                self.secure(wait, &mut line, &proxy.host, factory, Version::Http1)
                    .await?;
            }
            if !self.forwarded_by(proxy) {
                let patience = Patience::new(self.connect_timeout);
                tunnel(wait, &mut line, proxy, (host, port), &patience).await?;
            }
            Ok(line)
        };
        // Whatever fails before the proxy has let us through is the proxy's failure.
        to_proxy.await.map_err(|fault| match fault {
            Fault::Connect(error) | Fault::Ssl(error) | Fault::Closed(error) => Fault::Proxy(error),
            Fault::ConnectTimeout | Fault::ReadTimeout => Fault::Proxy("timed out".into()),
            other => other,
        })
    }
}

/// Looks up a name, waiting as long as it takes.
pub(crate) fn look_up(host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
    Ok((host, port).to_socket_addrs()?.collect())
}

/// Asks the proxy for a tunnel.
async fn tunnel(
    wait: &mut impl Wait,
    line: &mut Line,
    proxy: &Proxy,
    (host, port): (&str, u16),
    patience: &Patience,
) -> Result<(), Fault> {
    let target = if host.contains(':') {
        format!("[{host}]:{port}")
    } else {
        format!("{host}:{port}")
    };
    let mut head = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n").into_bytes();
    if let Some(authorization) = &proxy.authorization {
        head.extend_from_slice(b"Proxy-Authorization: ");
        head.extend_from_slice(authorization.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    write_all(wait, line, &head, patience).await?;
    let answer = read_head(wait, line, patience).await?;
    let status = answer.split(|byte| *byte == b'\r').next().unwrap_or(&[]);
    let status = String::from_utf8_lossy(status);
    match status.split_once(' ') {
        Some((version, rest)) if version.starts_with("HTTP/1.") => {
            if rest.starts_with("200") {
                Ok(())
            } else {
                Err(Fault::Proxy(format!(
                    "Tunnel connection failed: {}",
                    rest.trim()
                )))
            }
        }
        _ => Err(Fault::Proxy("Tunnel connection failed".into())),
    }
}

async fn write_all(
    wait: &mut impl Wait,
    line: &mut Line,
    bytes: &[u8],
    patience: &Patience,
) -> Result<(), Fault> {
    let mut sent = 0;
    loop {
        let rest = bytes.get(sent..).unwrap_or_default();
        let done = if rest.is_empty() {
            line.flush().map(|()| 0)
        } else {
            line.write(&[IoSlice::new(rest)])
        };
        match done {
            Ok(_) if rest.is_empty() => return Ok(()),
            Ok(length) => sent += length,
            Err(error) if waits(&error) => {
                wait.ready(&mut line.socket, Interest::WRITABLE, patience)
                    .await?;
            }
            Err(error) => return Err(Fault::Proxy(os_error(&error))),
        }
    }
}

async fn read_head(
    wait: &mut impl Wait,
    line: &mut Line,
    patience: &Patience,
) -> Result<Vec<u8>, Fault> {
    let mut answer = Vec::with_capacity(256);
    while !answer.ends_with(b"\r\n\r\n") {
        if answer.len() == TUNNEL_HEAD_LIMIT {
            return Err(Fault::Proxy("Tunnel connection failed".into()));
        }
        // Byte by byte: what follows the head belongs to the tunnel.
        let mut byte = Vec::new();
        byte.reserve_exact(1);
        match line.read(&mut byte) {
            Ok(0) => return Err(Fault::Proxy("Tunnel connection failed".into())),
            Ok(_) => answer.append(&mut byte),
            Err(error) if waits(&error) => {
                wait.ready(&mut line.socket, Interest::READABLE, patience)
                    .await?;
            }
            Err(error) => return Err(Fault::Proxy(os_error(&error))),
        }
    }
    Ok(answer)
}
