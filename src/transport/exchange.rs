//! One HTTP exchange: a request that is addressed and signed goes out on a connection of the pool, or to an
//! in-process server, and a response comes back.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, HOST, PROXY_AUTHORIZATION};
use http::uri::{Authority, PathAndQuery};
use http::{HeaderMap, HeaderValue, Method, Request, Response, Uri};
use http_body_util::Full;
use hyper::body::Incoming;

use crate::background::Connections;
use crate::background_body::BackgroundBody;
use crate::body::{BodyReader, Source};
use crate::conn::Conn;
use crate::dial::{Dialer, Version, within};
use crate::duplex::{self, Inbound, Outbound};
use crate::fault::Fault;
use crate::messages::Framer;
use crate::slot::{Pool, Slot};
use crate::tls::os_error;
use crate::{Body, Chunks, Error, InProcess, InProcessBody, Interrupt};

/// A request, addressed and signed.
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Host and port to connect to.
    pub(crate) authority: String,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A response.
pub(crate) struct Received<S> {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body<S>,
}

/// Where requests end up.
pub(crate) struct Exchange {
    pub(crate) dialer: Dialer,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) in_process: Option<Arc<dyn InProcess>>,
    pub(crate) pool: Arc<Pool>,
    pub(crate) connections: Arc<Connections>,
}

/// A response whose body is as it came.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: AnswerBody,
}

enum AnswerBody {
    Full(Bytes),
    Network(Incoming),
    Made(Chunks),
    Events(Inbound),
}

impl Exchange {
    /// The exception of boto3 that a fault is.
    pub(crate) fn error(&self, fault: Fault, url: &str) -> Error {
        let proxy = self.dialer.proxy.as_ref();
        fault.into_error(url, proxy.map(|(proxy, _)| proxy.shown.as_str()))
    }

    /// Sends a request and waits for its response on the calling thread.
    pub(crate) fn blocking(
        &self,
        request: &Outgoing,
        stream: bool,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Received<BodyReader>, Fault> {
        let mut slot = self.pool.take().map_err(|error| internal(&error))?;
        let mut conn = slot.conn.take();
        let sent = slot.run(self.send(request, stream, &mut conn), interrupt);
        self.ended(slot, conn, sent)
    }

    /// The same for a request whose body are messages.
    pub(crate) fn blocking_messages(
        self: &Arc<Self>,
        request: &Outgoing,
        (outbound, framer): (Outbound, Framer),
        interrupt: &mut dyn Interrupt,
    ) -> Result<Received<BodyReader>, Fault> {
        let mut slot = self.pool.take().map_err(|error| internal(&error))?;
        let conn = slot.conn.take();
        let sent = slot.run(self.send_messages(request, outbound, framer), interrupt);
        self.ended(slot, conn, sent)
    }

    /// Sends a request and waits for its response on the thread for background calls.
    pub(crate) async fn background(
        self: &Arc<Self>,
        request: &Outgoing,
        stream: bool,
    ) -> Result<Received<BackgroundBody>, Fault> {
        let connections = self.connections.here();
        let permit = connections.gate().acquire_owned().await;
        let permit = permit.map_err(|error| Fault::Http(error.to_string()))?;
        let mut conn = connections.take();
        let sent = self.send(request, stream, &mut conn).await;
        self.ended_in_background(permit, conn, sent)
    }

    /// The same for a request whose body are messages.
    pub(crate) async fn background_messages(
        self: &Arc<Self>,
        request: &Outgoing,
        (outbound, framer): (Outbound, Framer),
    ) -> Result<Received<BackgroundBody>, Fault> {
        let permit = self.connections.here().gate().acquire_owned().await;
        let permit = permit.map_err(|error| Fault::Http(error.to_string()))?;
        let sent = self.send_messages(request, outbound, framer).await;
        self.ended_in_background(permit, None, sent)
    }

    fn ended(
        &self,
        mut slot: Slot,
        mut conn: Option<Conn>,
        sent: crate::Result<Result<Answer, Fault>>,
    ) -> Result<Received<BodyReader>, Fault> {
        let answer = match sent {
            Ok(Ok(answer)) => answer,
            Ok(Err(fault)) => {
                slot.conn = conn;
                self.pool.put(slot);
                return Err(fault);
            }
            Err(_) => {
                self.pool.put(slot);
                return Err(Fault::Interrupted);
            }
        };
        let source = match answer.body {
            AnswerBody::Full(bytes) => {
                slot.conn = conn;
                self.pool.put(slot);
                return Ok(Received {
                    status: answer.status,
                    headers: answer.headers,
                    body: Body::Full(bytes),
                });
            }
            body => source(body, &mut conn),
        };
        // Messages have a connection of their own.
        slot.conn = conn;
        let announced = announced(&answer.headers);
        let pool = Arc::clone(&self.pool);
        let reader = BodyReader::new(source, slot, pool, self.read_timeout, announced);
        Ok(Received {
            status: answer.status,
            headers: answer.headers,
            body: Body::Stream(reader),
        })
    }

    fn ended_in_background(
        self: &Arc<Self>,
        permit: tokio::sync::OwnedSemaphorePermit,
        mut conn: Option<Conn>,
        sent: Result<Answer, Fault>,
    ) -> Result<Received<BackgroundBody>, Fault> {
        let keep = |conn: Option<Conn>| {
            if let Some(conn) = conn {
                self.connections.here().put(conn);
            }
        };
        let answer = match sent {
            Ok(answer) => answer,
            Err(fault) => {
                keep(conn);
                return Err(fault);
            }
        };
        let body = match answer.body {
            AnswerBody::Full(bytes) => {
                keep(conn);
                Body::Full(bytes)
            }
            body => {
                let exchange = Arc::clone(self);
                Body::Stream(BackgroundBody::new(
                    source(body, &mut conn),
                    self.read_timeout,
                    announced(&answer.headers),
                    permit,
                    move |conn| exchange.connections.here().put(conn),
                ))
            }
        };
        Ok(Received {
            status: answer.status,
            headers: answer.headers,
            body,
        })
    }

    async fn send(
        &self,
        request: &Outgoing,
        stream: bool,
        conn: &mut Option<Conn>,
    ) -> Result<Answer, Fault> {
        let request = finish(self.assemble(request)?);
        let Some(in_process) = &self.in_process else {
            return self.send_out(request, stream, conn).await;
        };
        let in_process = Arc::clone(in_process);
        let work = tokio::task::spawn_blocking(move || made(in_process.answer(request), stream));
        match within(self.read_timeout, work).await {
            None => Err(Fault::ReadTimeout),
            Some(Ok(answer)) => answer,
            // The thread that should answer panicked: to the caller, a server that hung up.
            Some(Err(error)) => Err(Fault::Closed(error.to_string())),
        }
    }

    /// The request with its whole URL.
    fn assemble(&self, request: &Outgoing) -> Result<Request<Bytes>, Fault> {
        let scheme = if self.dialer.https { "https" } else { "http" };
        let uri = Uri::builder()
            .scheme(scheme)
            .authority(request.authority.as_str())
            .path_and_query(request.target.as_str())
            .build()
            .map_err(|error| Fault::Http(error.to_string()))?;
        let mut assembled = Request::new(request.body.clone());
        *assembled.method_mut() = request.method.clone();
        *assembled.uri_mut() = uri;
        *assembled.headers_mut() = request.headers.clone();
        Ok(assembled)
    }

    /// Sends a request whose body are messages; the response's body stays with whoever reads it.
    async fn send_messages(
        self: &Arc<Self>,
        request: &Outgoing,
        outbound: Outbound,
        framer: Framer,
    ) -> Result<Answer, Fault> {
        let request = self.assemble(request)?;
        if let Some(in_process) = &self.in_process {
            let in_process = Arc::clone(in_process);
            let request = request.map(|_| outbound.into_chunks(framer));
            // It may wait for events as long as their source likes.
            return tokio::task::spawn_blocking(move || {
                made(in_process.answer_stream(request), true)
            })
            .await
            .unwrap_or_else(|error| Err(Fault::Closed(error.to_string())));
        }
        let head = duplex::open(Arc::clone(self), request, outbound, framer).await?;
        Ok(Answer {
            status: head.status,
            headers: head.headers,
            body: match head.body {
                Ok(inbound) => AnswerBody::Events(inbound),
                Err(error) => AnswerBody::Full(error),
            },
        })
    }

    async fn send_out(
        &self,
        request: Request<Bytes>,
        stream: bool,
        place: &mut Option<Conn>,
    ) -> Result<Answer, Fault> {
        let authority = authority(&request)?;
        let kept = place.take();
        let mut conn = match kept {
            Some(conn) if conn.authority() == authority.as_str() && conn.reusable() => conn,
            _ => self.open(&authority).await?,
        };
        let request = self.address(request);
        let (head, body) = conn
            .exchange(request, self.read_timeout)
            .await?
            .into_parts();
        let status = head.status.as_u16();
        let body = if stream && status < 300 {
            *place = Some(conn);
            AnswerBody::Network(body)
        } else {
            let body = conn.collect(&head.headers, body, self.read_timeout).await?;
            if conn.settle().await {
                *place = Some(conn);
            }
            AnswerBody::Full(body)
        };
        Ok(Answer {
            status,
            headers: head.headers,
            body,
        })
    }

    /// Sends a finished request on a connection that is opened for it alone.
    pub(crate) async fn send_alone(
        &self,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, Fault> {
        let mut conn = self.open(&authority(&request)?).await?;
        let request = self.address(request);
        let answer = conn.exchange(request, self.read_timeout).await?;
        let (head, body) = answer.into_parts();
        let body = conn.collect(&head.headers, body, self.read_timeout).await?;
        Ok(Response::from_parts(head, body))
    }

    async fn open(&self, authority: &Authority) -> Result<Conn, Fault> {
        let host = authority.host().trim_matches(['[', ']']);
        let default_port = if self.dialer.https { 443 } else { 80 };
        let port = authority.port_u16().unwrap_or(default_port);
        let line = self.dialer.dial(host, port, Version::Http1).await?;
        Conn::open(line, authority.as_str()).await
    }

    /// The request target: a path for the origin, a URL for a forwarding proxy.
    fn address(&self, request: Request<Bytes>) -> Request<Full<Bytes>> {
        let mut request = request.map(Full::new);
        match &self.dialer.proxy {
            Some((proxy, _)) if self.dialer.forwards() => {
                if let Some(authorization) = &proxy.authorization {
                    request
                        .headers_mut()
                        .insert(PROXY_AUTHORIZATION, authorization.clone());
                }
            }
            _ => {
                let path = request.uri().path_and_query().cloned();
                *request.uri_mut() =
                    Uri::from(path.unwrap_or_else(|| PathAndQuery::from_static("/")));
            }
        }
        request
    }
}

fn authority(request: &Request<Bytes>) -> Result<Authority, Fault> {
    let authority = request.uri().authority().cloned();
    authority.ok_or_else(|| Fault::Http("URL without a host".into()))
}

/// The request as it goes on the wire: what Python's HTTP client adds without being asked.
pub(crate) fn finish(mut request: Request<Bytes>) -> Request<Bytes> {
    let length = request.body().len();
    let takes_body = !matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    let headers = request.headers_mut();
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if takes_body {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    request
}

/// Names the host where that is left to the transport.
pub(crate) fn add_host<B>(request: &mut Request<B>) -> crate::Result<()> {
    if !request.headers().contains_key(HOST) {
        let address = crate::endpoint::Address::parse(&request.uri().to_string())?;
        let value = ferroboto_sigv4::header_value(address.authority.as_bytes());
        let value = crate::attempt::invalid(value)?;
        request.headers_mut().insert(HOST, value);
    }
    Ok(())
}

/// Where the pieces of a streamed body come from.
fn source(body: AnswerBody, conn: &mut Option<Conn>) -> Source {
    match body {
        AnswerBody::Full(_) => Source::Done,
        AnswerBody::Network(incoming) => match conn.take() {
            Some(conn) => Source::Network(conn, incoming),
            None => Source::Done,
        },
        AnswerBody::Made(chunks) => Source::Made(chunks),
        AnswerBody::Events(inbound) => Source::Events(inbound),
    }
}

/// Value of the `Content-Length` header.
fn announced(headers: &HeaderMap) -> Option<u64> {
    let value = headers.get(CONTENT_LENGTH)?.to_str().ok()?;
    value.trim().parse().ok()
}

fn internal(error: &Error) -> Fault {
    Fault::Http(error.to_string())
}

/// An in-process answer; only a successful stream is left to be made while it is read.
fn made(answer: Response<InProcessBody>, stream: bool) -> Result<Answer, Fault> {
    let (head, body) = answer.into_parts();
    let status = head.status.as_u16();
    let body = match body {
        InProcessBody::Full(bytes) => AnswerBody::Full(bytes),
        InProcessBody::Chunks(chunks) if stream && status < 300 => AnswerBody::Made(chunks),
        InProcessBody::Chunks(chunks) => {
            let mut whole = BytesMut::new();
            for chunk in chunks {
                whole.extend_from_slice(&chunk.map_err(|error| Fault::Closed(os_error(&error)))?);
            }
            AnswerBody::Full(whole.freeze())
        }
    };
    Ok(Answer {
        status,
        headers: head.headers,
        body,
    })
}
