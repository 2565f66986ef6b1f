//! One exchange: a request that is addressed and signed goes out, the response comes back, by whichever driver.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, HOST, TRANSFER_ENCODING};
use http::uri::{Authority, PathAndQuery};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use tokio::sync::OwnedSemaphorePermit;

use crate::background_body::BackgroundBody;
use crate::body::{BodyReader, Flow, Source};
use crate::conn::{Conn, Target};
use crate::decoder::BodyDecoder;
use crate::dial::{Dialer, OtherScheme};
use crate::duplex;
use crate::fault::Fault;
use crate::http1::{Announced, Head};
use crate::messages::{Framer, Outbound};
use crate::pool::Pool;
use crate::request_body::StreamedBody;
use crate::tls::os_error;
use crate::wait::{Background, Calling, Patience, Wait};
use crate::{Body, Error, InProcess, InProcessBody, Interrupt, RequestBody, offload};

/// A request as it goes out.
#[derive(Clone, Default)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Whether it goes over TLS, where hooks have changed that.
    pub(crate) https: Option<bool>,
    /// Host and port.
    pub(crate) authority: String,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: RequestBody,
}

/// A response.
pub(crate) struct Received<S> {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// The head as it has arrived; nothing where it came in another form.
    pub(crate) raw_head: Bytes,
    pub(crate) body: Body<S>,
}

/// Where the requests of a client end up, and how.
pub(crate) struct Exchange {
    pub(crate) dialer: Arc<Dialer>,
    pub(crate) other: OtherScheme,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) in_process: Option<Arc<dyn InProcess>>,
    pub(crate) pool: Arc<Pool>,
}

impl Exchange {
    /// The exception of boto3 that a fault is.
    pub(crate) fn error(&self, fault: Fault, url: &str) -> Error {
        let proxy = self.dialer.proxy.as_ref();
        fault.into_error(url, proxy.map(|(proxy, _)| proxy.shown.as_str()))
    }

    /// Sends a request and waits for the response on the calling thread; with `stream`, the body of a successful one
    /// stays on the connection.
    pub(crate) fn blocking(
        &self,
        request: &Outgoing,
        stream: bool,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Received<BodyReader>, Fault> {
        let received = Calling::run(self.round(&mut Calling(interrupt), request, stream))??;
        Ok(received.map(|source, announced| BodyReader::new(source, self.read_timeout, announced)))
    }

    /// The same for a request whose body are messages.
    pub(crate) fn blocking_messages(
        self: &Arc<Self>,
        request: &Outgoing,
        messages: (Outbound, Framer),
        interrupt: &mut dyn Interrupt,
    ) -> Result<Received<BodyReader>, Fault> {
        let mut wait = Calling(interrupt);
        let received = Calling::run(self.messages(&mut wait, request, messages))??;
        Ok(received.map(|source, announced| BodyReader::new(source, self.read_timeout, announced)))
    }

    /// Sends a request on the thread for background calls, when it is this call's turn.
    pub(crate) async fn background(
        &self,
        request: &Outgoing,
        stream: bool,
    ) -> Result<Received<BackgroundBody>, Fault> {
        let turn = self.pool.turn().await?;
        let received = self.round(&mut Background, request, stream).await?;
        Ok(self.in_turn(received, turn))
    }

    /// The same for a request whose body are messages.
    pub(crate) async fn background_messages(
        self: &Arc<Self>,
        request: &Outgoing,
        messages: (Outbound, Framer),
    ) -> Result<Received<BackgroundBody>, Fault> {
        let turn = self.pool.turn().await?;
        let received = self.messages(&mut Background, request, messages).await?;
        Ok(self.in_turn(received, turn))
    }

    fn in_turn(
        &self,
        received: Received<Source>,
        turn: OwnedSemaphorePermit,
    ) -> Received<BackgroundBody> {
        received.map(|mut source, announced| {
            source.keep(turn);
            BackgroundBody::new(source, self.read_timeout, announced)
        })
    }

    /// Sends a request and waits for all of the response, by any driver.
    pub(crate) async fn alone(
        &self,
        wait: &mut impl Wait,
        request: &Outgoing,
    ) -> Result<Response<Bytes>, Fault> {
        let received = self.round(wait, request, false).await?;
        let mut response = Response::new(match received.body {
            Body::Full(body) => body,
            Body::Stream(_) => Bytes::new(),
        });
        *response.status_mut() = StatusCode::from_u16(received.status)
            .map_err(|error| Fault::Http(error.to_string()))?;
        *response.headers_mut() = received.headers;
        Ok(response)
    }

    async fn round(
        &self,
        wait: &mut impl Wait,
        request: &Outgoing,
        stream: bool,
    ) -> Result<Received<Source>, Fault> {
        if let Some(in_process) = &self.in_process {
            let in_process = Arc::clone(in_process);
            let body = match &request.body {
                RequestBody::Whole(bytes) => bytes.clone(),
                RequestBody::Streamed(streamed) => {
                    return self.flow(wait, request, streamed, in_process, stream).await;
                }
            };
            let request = self.whole(request, body)?;
            let work = move || made(in_process.answer(request), stream);
            let made = offload::run(wait, self.read_timeout, work).await?;
            // The thread that should answer panicked: to the caller, a server that hung up.
            return made.unwrap_or_else(|| Err(Fault::Closed("no answer".into())));
        }
        let (dialer, key) = self.way(request)?;
        let mut conn = match self.pool.take(&key, wait) {
            Some(conn) => conn,
            None => {
                let (host, port) = dialer.address(&request.authority)?;
                Conn::new(wait.open(&dialer, &host, port).await?, &key)
            }
        };
        let (head, body) = match self.talk(&dialer, &mut conn, wait, request, stream).await {
            Ok(response) => response,
            Err(fault) => {
                conn.close();
                return Err(fault);
            }
        };
        let body = match body {
            Some(body) => {
                self.pool.put(conn);
                Body::Full(body)
            }
            None => Body::Stream(self.rest(conn, head.body)),
        };
        Ok(Received {
            status: head.status,
            headers: head.headers,
            raw_head: head.raw,
            body,
        })
    }

    /// What is left of a response. A short body has arrived with the head: then the connection serves the next call.
    fn rest(&self, mut conn: Conn, mut body: BodyDecoder) -> Source {
        match conn.arrived_whole(&mut body) {
            Some(bytes) => {
                self.pool.put(conn);
                Source::arrived(bytes)
            }
            None => Source::network(Flow {
                conn,
                body,
                pool: Arc::clone(&self.pool),
            }),
        }
    }

    /// Has a server in this process answer a request whose body it reads as it likes.
    async fn flow(
        &self,
        wait: &mut impl Wait,
        request: &Outgoing,
        streamed: &StreamedBody,
        in_process: Arc<dyn InProcess>,
        stream: bool,
    ) -> Result<Received<Source>, Fault> {
        let mut head = self.whole(request, Bytes::new())?;
        head.headers_mut().remove(CONTENT_LENGTH);
        if let Some(length) = streamed.length() {
            head.headers_mut()
                .insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        let (pieces, failed) = streamed.pieces();
        let whole = head.map(|_| pieces);
        // It may wait for pieces as long as their source likes.
        let work = move || made(in_process.answer_stream(whole), stream);
        let made = offload::run(wait, None, work).await?;
        if let Some(failure) = failed.get() {
            return Err(failure.clone().into());
        }
        made.unwrap_or_else(|| Err(Fault::Closed("no answer".into())))
    }

    async fn talk(
        &self,
        dialer: &Dialer,
        conn: &mut Conn,
        wait: &mut impl Wait,
        request: &Outgoing,
        stream: bool,
    ) -> Result<(Head, Option<Bytes>), Fault> {
        let url;
        let target = match &dialer.proxy {
            Some((proxy, _)) if dialer.forwards() => {
                url = url_of(dialer.https, request);
                Target {
                    target: &url,
                    proxy_authorization: proxy.authorization.as_ref(),
                }
            }
            _ => Target {
                target: &request.target,
                proxy_authorization: None,
            },
        };
        let mut patience = Patience::new(self.read_timeout);
        conn.send(wait, request, &target, &mut patience).await?;
        let mut head = conn.receive(wait, &request.method, &mut patience).await?;
        let found = if stream && head.status < 300 {
            None
        } else {
            Some(conn.collect(wait, &mut head.body, &mut patience).await?)
        };
        Ok((head, found))
    }

    /// How connections for a request are opened, and the name by which they are kept.
    fn way<'r>(&self, request: &'r Outgoing) -> Result<(Arc<Dialer>, Cow<'r, str>), Fault> {
        let Some(https) = request.https.filter(|https| *https != self.dialer.https) else {
            return Ok((Arc::clone(&self.dialer), Cow::from(&request.authority)));
        };
        let url = url_of(https, request);
        let dialer = self.other.dialer(&self.dialer, &url)?;
        // The same host and port are another server in the other scheme.
        let key = format!(
            "{}//{}",
            if https { "https:" } else { "http:" },
            request.authority
        );
        Ok((dialer, Cow::from(key)))
    }

    /// The request for a server in this process, with the headers that the codec would add.
    fn whole(&self, request: &Outgoing, body: Bytes) -> Result<Request<Bytes>, Fault> {
        let length = body.len();
        let announced = Announced::of(&request.method, &request.headers, &body.clone().into());
        let mut whole = Request::new(body);
        *whole.method_mut() = request.method.clone();
        *whole.uri_mut() = url_of(self.dialer.https, request)
            .try_into()
            .map_err(|error: http::uri::InvalidUri| Fault::Http(error.to_string()))?;
        let headers = whole.headers_mut();
        headers.clone_from(&request.headers);
        headers
            .entry(ACCEPT_ENCODING)
            .or_insert(HeaderValue::from_static("identity"));
        // There is no framing without a connection.
        headers.remove(TRANSFER_ENCODING);
        if announced != Announced::Nothing {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        Ok(whole)
    }

    /// The body of the response is read while the messages go out.
    async fn messages(
        self: &Arc<Self>,
        wait: &mut impl Wait,
        request: &Outgoing,
        (outbound, framer): (Outbound, Framer),
    ) -> Result<Received<Source>, Fault> {
        let body = request.body.bytes().cloned().unwrap_or_default();
        let mut request = self.whole(request, body)?;
        request.headers_mut().remove(CONTENT_LENGTH);
        if let Some(in_process) = &self.in_process {
            let in_process = Arc::clone(in_process);
            let request = request.map(|_| outbound.into_chunks(framer));
            // It may wait for messages as long as their source likes.
            let work = move || made(in_process.answer_stream(request), true);
            let made = offload::run(wait, None, work).await?;
            return made.unwrap_or_else(|| Err(Fault::Closed("no answer".into())));
        }
        let head = duplex::open(Arc::clone(self), request, outbound, framer, wait).await?;
        Ok(Received {
            status: head.status,
            headers: head.headers,
            raw_head: Bytes::new(),
            body: match head.body {
                Ok(inbound) => Body::Stream(Source::events(inbound)),
                Err(error) => Body::Full(error),
            },
        })
    }
}

impl<S> Received<S> {
    /// The same with another way to read the body, whose announced length it is given.
    fn map<T>(self, reader: impl FnOnce(S, Option<u64>) -> T) -> Received<T> {
        let body = match self.body {
            Body::Full(body) => Body::Full(body),
            Body::Stream(source) => Body::Stream(reader(source, announced(&self.headers))),
        };
        Received {
            status: self.status,
            headers: self.headers,
            raw_head: self.raw_head,
            body,
        }
    }
}

/// Value of the `Content-Length` header.
fn announced(headers: &HeaderMap) -> Option<u64> {
    let value = headers.get(CONTENT_LENGTH)?.to_str().ok()?;
    value.trim().parse().ok()
}

/// Names the host where that is left to the transport.
pub(crate) fn add_host<B>(request: &mut Request<B>) -> crate::Result<()> {
    if !request.headers().contains_key(HOST) {
        let address = crate::address::Address::parse(&request.uri().to_string())?;
        let value = ferroboto_sigv4::header_value(address.authority.as_bytes());
        let value = crate::attempt::invalid(value)?;
        request.headers_mut().insert(HOST, value);
    }
    Ok(())
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Exchange")
    }
}

/// An in-process response; only a successful stream is left to be made while it is read.
fn made(answer: Response<InProcessBody>, stream: bool) -> Result<Received<Source>, Fault> {
    let (head, body) = answer.into_parts();
    let status = head.status.as_u16();
    let body = match body {
        InProcessBody::Full(bytes) => Body::Full(bytes),
        InProcessBody::Chunks(chunks) if stream && status < 300 => {
            Body::Stream(Source::made(chunks))
        }
        InProcessBody::Chunks(chunks) => {
            let mut whole = BytesMut::new();
            for chunk in chunks {
                whole.extend_from_slice(&chunk.map_err(|error| Fault::Closed(os_error(&error)))?);
            }
            Body::Full(whole.freeze())
        }
    };
    Ok(Received {
        status,
        headers: head.headers,
        raw_head: Bytes::new(),
        body,
    })
}

fn url_of(https: bool, request: &Outgoing) -> String {
    let scheme = if https { "https" } else { "http" };
    format!("{scheme}://{}{}", request.authority, request.target)
}

impl From<Request<Bytes>> for Outgoing {
    fn from(request: Request<Bytes>) -> Self {
        let (head, body) = request.into_parts();
        let authority = head.uri.authority().map(Authority::as_str);
        let target = head.uri.path_and_query().map_or("/", PathAndQuery::as_str);
        Self {
            method: head.method,
            https: None,
            authority: authority.unwrap_or_default().to_owned(),
            target: target.to_owned(),
            headers: head.headers,
            body: body.into(),
        }
    }
}
