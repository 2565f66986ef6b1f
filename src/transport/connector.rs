//! The SDK's HTTP client as this room plays it: one exchange on the connection of the call's slot,
//! or an answer from in-process.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, PROXY_AUTHORIZATION};
use http::uri::{Authority, PathAndQuery};
use http::{HeaderValue, Method, Request, Response, Uri};
use http_body_util::Full;

use crate::call::{Answer, AnswerBody, Call, CallHandle};
use crate::conn::Conn;
use crate::dial::{Dialer, Version, within};
use crate::duplex::{self, Outbound};
use crate::events::Framer;
use crate::fault::Fault;
use crate::hooks::{Came, Mailbox, add_host};
use crate::rate::Limiter;
use crate::tls::os_error;
use crate::{Error, InProcess, InProcessBody, Sending};

/// Where requests end up.
pub(crate) struct Exchange {
    pub(crate) dialer: Dialer,
    pub(crate) read_timeout: Option<Duration>,
    /// In adaptive mode.
    pub(crate) limiter: Option<Arc<Limiter>>,
    pub(crate) in_process: Option<Arc<dyn InProcess>>,
}

/// Shared by all calls of a client.
#[derive(Clone)]
pub(crate) struct Connector(pub(crate) Arc<Exchange>);

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector")
    }
}

impl HttpClient for Connector {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let Some(CallHandle(call)) = request.extension::<CallHandle>().cloned() else {
            return HttpConnectorFuture::ready(Err(ConnectorError::user(
                "request without its call".into(),
            )));
        };
        let exchange = Arc::clone(&self.0);
        HttpConnectorFuture::new(async move {
            if let Some(limiter) = &exchange.limiter {
                limiter.acquire().await;
            }
            let sent = match &call.hooked {
                None => exchange.attempt(&call, request).await,
                Some(mailbox) => exchange.hooked_attempt(&call, mailbox, request).await,
            };
            match sent {
                Ok(status) => {
                    let status = status.try_into().map_err(|_| {
                        ConnectorError::user("status outside of HTTP's range".into())
                    })?;
                    Ok(HttpResponse::new(status, SdkBody::empty()))
                }
                Err(error) => {
                    call.state().fault = Some(error.clone());
                    Err(ConnectorError::io(error.into()))
                }
            }
        })
    }
}

impl Exchange {
    /// Sends the request; the answer goes to the call.
    async fn attempt(self: &Arc<Self>, call: &Call, request: HttpRequest) -> Result<u16, Error> {
        let request = bare(request)?.map(|()| call.body.clone());
        self.keep(call, request).await
    }

    /// The same, with the call's hooks before and after it.
    async fn hooked_attempt(
        self: &Arc<Self>,
        call: &Call,
        mailbox: &Mailbox,
        request: HttpRequest,
    ) -> Result<u16, Error> {
        let (head, ()) = bare(request)?.into_parts();
        let (sent, came) = match mailbox.sending(head.headers).await {
            None => return Err(call.stop()),
            Some(Sending::Failed) => (Err(Error::Stopped), Came::Own),
            Some(Sending::Answered { status, headers }) => {
                call.state().answer = Some(Answer {
                    status,
                    headers,
                    body: AnswerBody::Full(Bytes::new()),
                });
                (Ok(status), Came::Own)
            }
            Some(Sending::Request(mut request)) => {
                let sent = match add_host(&mut request) {
                    Ok(()) => self.keep(call, request).await,
                    Err(error) => Err(Error::HttpClient {
                        error: error.to_string(),
                    }),
                };
                let came = match &sent {
                    Err(error) => Came::Fault(error.clone()),
                    Ok(_) => came(call),
                };
                (sent, came)
            }
        };
        if !mailbox.judged(came).await {
            return Err(call.stop());
        }
        sent
    }

    async fn keep(self: &Arc<Self>, call: &Call, request: Request<Bytes>) -> Result<u16, Error> {
        let url = request.uri().to_string();
        let answer = self.send(call, request).await.map_err(|fault| {
            let proxy = self.dialer.proxy.as_ref();
            fault.into_error(&url, proxy.map(|(proxy, _)| proxy.shown.as_str()))
        })?;
        let status = answer.status;
        call.state().answer = Some(answer);
        Ok(status)
    }

    async fn send(self: &Arc<Self>, call: &Call, request: Request<Bytes>) -> Result<Answer, Fault> {
        if let Some(outbound) = &call.outbound {
            return self.send_events(call, outbound.clone(), request).await;
        }
        let request = finish(request);
        match &self.in_process {
            Some(in_process) => {
                let in_process = Arc::clone(in_process);
                let stream = call.stream;
                let work =
                    tokio::task::spawn_blocking(move || made(in_process.answer(request), stream));
                match within(self.read_timeout, work).await {
                    None => Err(Fault::ReadTimeout),
                    Some(Ok(answer)) => answer,
                    // The thread that should answer panicked: to the caller, a server that hung up.
                    Some(Err(error)) => Err(Fault::Closed(error.to_string())),
                }
            }
            None => self.send_out(call, request).await,
        }
    }

    /// Sends a request whose body are events; the answer's body stays with whoever reads it.
    async fn send_events(
        self: &Arc<Self>,
        call: &Call,
        outbound: Outbound,
        request: Request<Bytes>,
    ) -> Result<Answer, Fault> {
        let signer = call.state().signer.take();
        let signer = signer.ok_or_else(|| Fault::Http("events without their signer".into()))?;
        let framer = Framer::new(signer);
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

    async fn send_out(&self, call: &Call, request: Request<Bytes>) -> Result<Answer, Fault> {
        let authority = authority(&request)?;
        let kept = call.state().conn.take();
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
        let body = if call.stream && status < 300 {
            call.state().conn = Some(conn);
            AnswerBody::Network(body)
        } else {
            let body = conn.collect(&head.headers, body, self.read_timeout).await?;
            if conn.settle().await {
                call.state().conn = Some(conn);
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

/// The request without its body, which the SDK only lends.
fn bare(request: HttpRequest) -> Result<Request<()>, Error> {
    let request = request
        .try_into_http1x()
        .map_err(|error| Error::HttpClient {
            error: error.to_string(),
        })?;
    Ok(request.map(|_| ()))
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

/// The answer that the call holds, as its hooks see it.
fn came(call: &Call) -> Came {
    match &call.state().answer {
        Some(answer) => Came::Answer(
            answer.status,
            answer.headers.clone(),
            match &answer.body {
                AnswerBody::Full(body) => Some(body.clone()),
                AnswerBody::Network(_) | AnswerBody::Made(_) | AnswerBody::Events(_) => None,
            },
        ),
        None => Came::Own,
    }
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
