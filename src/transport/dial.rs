//! Opens connections: name lookup, TCP, proxy tunnel, TLS.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::{TcpSocket, TcpStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::fault::Fault;
use crate::proxy::Proxy;
use crate::tls::{Factory, handshake_fault, os_error};

/// A proxy's answer to CONNECT is not expected to be longer.
const TUNNEL_HEAD_LIMIT: usize = 16 * 1024;
/// Readers make room for the next read by the size of the last; much at once would cost memory and gain nothing.
const READ_AT_ONCE: u64 = 128 * 1024;

/// How a client opens its connections.
pub(crate) struct Dialer {
    pub(crate) https: bool,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) tcp_keepalive: bool,
    pub(crate) tls: Arc<Factory>,
    pub(crate) proxy: Option<(Proxy, Factory)>,
}

/// Counts the moments when bytes moved, so that silence can be told from a slow answer.
pub(crate) type Activity = Arc<AtomicU32>;

/// What is spoken on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    Http1,
    Http2,
}

/// An open connection.
pub(crate) struct Line {
    pub(crate) stream: Stream,
    pub(crate) activity: Activity,
    /// Second handle on the socket, to look whether an idle connection has become readable.
    pub(crate) probe: std::net::TcpStream,
}

impl Dialer {
    /// Whether requests carry the absolute URL because a proxy forwards them.
    pub(crate) fn forwards(&self) -> bool {
        self.proxy
            .as_ref()
            .is_some_and(|(proxy, _)| self.forwarded_by(proxy))
    }

    fn forwarded_by(&self, proxy: &Proxy) -> bool {
        !self.https || (proxy.https && proxy.settings.use_forwarding_for_https)
    }

    /// Opens a connection for `host`, which is without brackets.
    pub(crate) async fn dial(
        &self,
        host: &str,
        port: u16,
        version: Version,
    ) -> Result<Line, Fault> {
        let (stream, probe) = match &self.proxy {
            None => {
                let (tcp, probe) = self.tcp(host, port).await?;
                if self.https {
                    let tls = self.handshake(tcp, host, &self.tls, version).await?;
                    (Stream::Tls(Box::new(tls)), probe)
                } else {
                    (Stream::Plain(tcp), probe)
                }
            }
            Some((proxy, factory)) => self.through(proxy, factory, (host, port), version).await?,
        };
        Ok(Line {
            stream,
            activity: Activity::default(),
            probe,
        })
    }

    async fn tcp(&self, host: &str, port: u16) -> Result<(TcpStream, std::net::TcpStream), Fault> {
        let addresses: Vec<SocketAddr> = match host.parse::<IpAddr>() {
            Ok(ip) => vec![SocketAddr::new(ip, port)],
            Err(_) => tokio::net::lookup_host((host, port))
                .await
                .map_err(|error| Fault::Connect(format!("Failed to resolve '{host}' ({error})")))?
                .collect(),
        };
        let mut fault = Fault::Connect(format!("Failed to resolve '{host}'"));
        for address in addresses {
            match within(self.connect_timeout, self.connect(address)).await {
                Some(Ok(tcp)) => {
                    let pair = second_handle(tcp);
                    return pair.map_err(|error| Fault::Connect(os_error(&error)));
                }
                Some(Err(error)) => {
                    fault = Fault::Connect(format!(
                        "Failed to establish a new connection: {}",
                        os_error(&error)
                    ));
                }
                None => fault = Fault::ConnectTimeout,
            }
        }
        Err(fault)
    }

    async fn connect(&self, address: SocketAddr) -> io::Result<TcpStream> {
        let socket = if address.is_ipv4() {
            TcpSocket::new_v4()?
        } else {
            TcpSocket::new_v6()?
        };
        if self.tcp_keepalive {
            socket.set_keepalive(true)?;
        }
        let tcp = socket.connect(address).await?;
        tcp.set_nodelay(true)?;
        Ok(tcp)
    }

    async fn handshake<S>(
        &self,
        stream: S,
        host: &str,
        factory: &Factory,
        version: Version,
    ) -> Result<TlsStream<S>, Fault>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| Fault::Ssl(format!("'{host}' is no server name")))?;
        let connector = TlsConnector::from(match version {
            Version::Http1 => factory.config()?,
            Version::Http2 => factory.http2_config()?,
        });
        // urllib3 reports silence during the handshake as a read timeout, though of the connect limit.
        let tls = match within(self.connect_timeout, connector.connect(name, stream)).await {
            Some(result) => result.map_err(|error| handshake_fault(&error, host))?,
            None => return Err(Fault::ReadTimeout),
        };
        if version == Version::Http2 && tls.get_ref().1.alpn_protocol() != Some(b"h2") {
            return Err(Fault::Http("the server does not speak HTTP/2".into()));
        }
        Ok(tls)
    }

    async fn through(
        &self,
        proxy: &Proxy,
        factory: &Factory,
        (host, port): (&str, u16),
        version: Version,
    ) -> Result<(Stream, std::net::TcpStream), Fault> {
        let to_proxy = async {
            let (tcp, probe) = self.tcp(&proxy.host, proxy.port).await?;
            let stream = if proxy.https {
                let tls = self.handshake(tcp, &proxy.host, factory, Version::Http1);
                Stream::Tls(Box::new(tls.await?))
            } else {
                Stream::Plain(tcp)
            };
            Ok((stream, probe))
        };
        // Whatever fails before the proxy has let us through is the proxy's failure.
        let as_proxy = |fault| match fault {
            Fault::Connect(error) | Fault::Ssl(error) | Fault::Closed(error) => Fault::Proxy(error),
            Fault::ConnectTimeout | Fault::ReadTimeout => Fault::Proxy("timed out".into()),
            other => other,
        };
        let (mut stream, probe) = to_proxy.await.map_err(as_proxy)?;
        if self.forwarded_by(proxy) {
            return Ok((stream, probe));
        }
        within(self.connect_timeout, tunnel(&mut stream, proxy, host, port))
            .await
            .unwrap_or_else(|| Err(Fault::Proxy("timed out".into())))?;
        let stream = match stream {
            Stream::Plain(tcp) => Stream::Tls(Box::new(
                self.handshake(tcp, host, &self.tls, version).await?,
            )),
            Stream::Tls(outer) => {
                let inner = self.handshake(outer, host, &self.tls, version).await?;
                Stream::Nested(Box::new(inner))
            }
            nested @ Stream::Nested(_) => nested,
        };
        Ok((stream, probe))
    }
}

fn second_handle(tcp: TcpStream) -> io::Result<(TcpStream, std::net::TcpStream)> {
    let tcp = tcp.into_std()?;
    let probe = tcp.try_clone()?;
    Ok((TcpStream::from_std(tcp)?, probe))
}

/// Asks the proxy for a tunnel.
async fn tunnel(stream: &mut Stream, proxy: &Proxy, host: &str, port: u16) -> Result<(), Fault> {
    let broken = |error: io::Error| Fault::Proxy(os_error(&error));
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
    stream.write_all(&head).await.map_err(broken)?;
    stream.flush().await.map_err(broken)?;
    let mut answer = Vec::with_capacity(256);
    while !answer.ends_with(b"\r\n\r\n") {
        if answer.len() == TUNNEL_HEAD_LIMIT {
            return Err(Fault::Proxy("Tunnel connection failed".into()));
        }
        // Byte by byte: what follows the head belongs to the tunnel.
        let byte = stream.read_u8().await.map_err(broken)?;
        answer.push(byte);
    }
    let line = answer.split(|byte| *byte == b'\r').next().unwrap_or(&[]);
    let line = String::from_utf8_lossy(line);
    match line.split_once(' ') {
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

/// `None` when `limit` is over first.
pub(crate) async fn within<F: Future>(limit: Option<Duration>, future: F) -> Option<F::Output> {
    match limit {
        Some(limit) => tokio::time::timeout(limit, future).await.ok(),
        None => Some(future.await),
    }
}

/// TCP, TLS, or TLS to an origin within TLS to a proxy.
pub(crate) enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
    Nested(Box<TlsStream<Box<TlsStream<TcpStream>>>>),
}

/// A stream that notes every moment when bytes moved.
pub(crate) struct Watched {
    pub(crate) stream: Stream,
    pub(crate) activity: Activity,
}

macro_rules! each_stream {
    ($stream:expr, $method:ident($($argument:expr),*)) => {
        match $stream {
            Stream::Plain(stream) => Pin::new(stream).$method($($argument),*),
            Stream::Tls(stream) => Pin::new(&mut **stream).$method($($argument),*),
            Stream::Nested(stream) => Pin::new(&mut **stream).$method($($argument),*),
        }
    };
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        each_stream!(self.get_mut(), poll_read(cx, buf))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        each_stream!(self.get_mut(), poll_write(cx, buf))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        each_stream!(self.get_mut(), poll_write_vectored(cx, bufs))
    }

    fn is_write_vectored(&self) -> bool {
        match self {
            Self::Plain(stream) => stream.is_write_vectored(),
            Self::Tls(stream) => stream.is_write_vectored(),
            Self::Nested(stream) => stream.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        each_stream!(self.get_mut(), poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        each_stream!(self.get_mut(), poll_shutdown(cx))
    }
}

impl Watched {
    fn note<T>(&self, poll: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if let Poll::Ready(Ok(_)) = &poll {
            self.activity.fetch_add(1, Ordering::Relaxed);
        }
        poll
    }
}

impl AsyncRead for Watched {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let poll = Pin::new(&mut (&mut this.stream).take(READ_AT_ONCE)).poll_read(cx, buf);
        this.note(poll)
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let poll = Pin::new(&mut this.stream).poll_write(cx, buf);
        this.note(poll)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let poll = Pin::new(&mut this.stream).poll_write_vectored(cx, bufs);
        this.note(poll)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(cx)
    }
}
