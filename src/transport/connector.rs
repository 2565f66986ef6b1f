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
use http::uri::PathAndQuery;
use http::{HeaderValue, Method, Request, Response, Uri};
use http_body_util::Full;

use crate::call::{Answer, AnswerBody, Call, CallHandle};
use crate::conn::Conn;
use crate::dial::{Dialer, within};
use crate::fault::Fault;
use crate::tls::os_error;
use crate::{InProcess, InProcessBody};

/// Where requests end up.
pub(crate) struct Exchange {
    pub(crate) dialer: Dialer,
    pub(crate) read_timeout: Option<Duration>,
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
            let url = request.uri().to_owned();
            match exchange.send(&call, request).await {
                Ok(answer) => {
                    let status = answer.status;
                    call.state().answer = Some(answer);
                    let status = status.try_into().map_err(|_| {
                        ConnectorError::user("status outside of HTTP's range".into())
                    })?;
                    Ok(HttpResponse::new(status, SdkBody::empty()))
                }
                Err(fault) => {
                    let proxy = exchange.dialer.proxy.as_ref();
                    let error =
                        fault.into_error(&url, proxy.map(|(proxy, _)| proxy.shown.as_str()));
                    call.state().fault = Some(error.clone());
                    Err(ConnectorError::io(error.into()))
                }
            }
        })
    }
}

impl Exchange {
    async fn send(&self, call: &Call, request: HttpRequest) -> Result<Answer, Fault> {
        let request = finish(request, &call.body)?;
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

    async fn send_out(&self, call: &Call, request: Request<Bytes>) -> Result<Answer, Fault> {
        let authority = request.uri().authority().cloned();
        let authority = authority.ok_or_else(|| Fault::Http("URL without a host".into()))?;
        let kept = call.state().conn.take();
        let mut conn = match kept {
            Some(conn) if conn.authority() == authority.as_str() && conn.reusable() => conn,
            _ => {
                let host = authority.host().trim_matches(['[', ']']);
                let default_port = if self.dialer.https { 443 } else { 80 };
                let port = authority.port_u16().unwrap_or(default_port);
                let line = self.dialer.dial(host, port).await?;
                Conn::open(line, authority.as_str()).await?
            }
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

/// The request as it goes on the wire: what Python's HTTP client adds without being asked.
fn finish(request: HttpRequest, body: &Bytes) -> Result<Request<Bytes>, Fault> {
    let request = request
        .try_into_http1x()
        .map_err(|error| Fault::Http(error.to_string()))?;
    let (mut head, _) = request.into_parts();
    head.headers
        .insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if !matches!(head.method, Method::GET | Method::HEAD | Method::OPTIONS) {
        head.headers
            .insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    }
    Ok(Request::from_parts(head, body.clone()))
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
