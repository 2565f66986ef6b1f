//! HTTP for those who ask on behalf of clients and are none: sources of credentials.
//! Certificates, proxies and faults are as for clients; each request opens a connection of its own.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::{Request, Response};

use crate::dial::Dialer;
use crate::exchange::{Exchange, Outgoing, add_host};
use crate::pool::Pool;
use crate::tls::Factory;
use crate::wait::{Background, Calling, Wait};
use crate::{Error, Interrupt, Proxies, Result, Verify, proxy};

/// Sends requests one by one, and is the HTTP client of SDK operations.
#[derive(Clone)]
pub struct PlainHttp {
    timeout: Duration,
    proxies: Proxies,
    tls: Arc<Factory>,
}

impl PlainHttp {
    /// `timeout` limits the opening of a connection and each silence on it.
    #[must_use]
    pub fn new(timeout: Duration, verify: Verify, proxies: Proxies) -> Self {
        Self {
            timeout,
            proxies,
            tls: Arc::new(Factory::new(verify, None)),
        }
    }

    /// As the HTTP client of SDK operations.
    #[must_use]
    pub fn into_shared(self) -> SharedHttpClient {
        SharedHttpClient::new(self)
    }

    /// Sends a request and waits for all of the response on the calling thread.
    pub fn send_blocking(
        &self,
        request: Request<Bytes>,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Response<Bytes>> {
        let mut wait = Calling(interrupt);
        Calling::run(self.sent(&mut wait, request)).map_err(|fault| fault.into_error("", None))?
    }

    /// Sends a request and waits for all of the response on the runtime that this thread is in.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>> {
        self.sent(&mut Background, request).await
    }

    async fn sent(
        &self,
        wait: &mut impl Wait,
        mut request: Request<Bytes>,
    ) -> Result<Response<Bytes>> {
        let url = request.uri().to_string();
        add_host(&mut request).map_err(|error| Error::HttpClient {
            error: error.to_string(),
        })?;
        let exchange = Exchange {
            dialer: Arc::new(Dialer {
                https: request.uri().scheme_str() == Some("https"),
                connect_timeout: Some(self.timeout),
                tcp_keepalive: false,
                tls: Arc::clone(&self.tls),
                proxy: proxy::with_tls(&self.proxies, &url, self.tls.verify())?,
            }),
            read_timeout: Some(self.timeout),
            in_process: None,
            pool: Arc::new(Pool::new(0)),
        };
        let response = exchange.alone(wait, &Outgoing::from(request)).await;
        response.map_err(|fault| exchange.error(fault, &url))
    }
}

impl fmt::Debug for PlainHttp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PlainHttp")
    }
}

impl HttpClient for PlainHttp {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for PlainHttp {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let http = self.clone();
        HttpConnectorFuture::new(async move {
            let request = whole(request)?;
            let answer = http.send(request).await.map_err(|error| match error {
                Error::ConnectTimeout { .. } | Error::ReadTimeout { .. } => {
                    ConnectorError::timeout(error.into())
                }
                error => ConnectorError::io(error.into()),
            })?;
            HttpResponse::try_from(answer.map(SdkBody::from))
                .map_err(|error| ConnectorError::user(error.into()))
        })
    }
}

/// The request with its body, which the SDK's small operations hold in memory.
fn whole(request: HttpRequest) -> std::result::Result<Request<Bytes>, ConnectorError> {
    let body = request.body().bytes().map(Bytes::copy_from_slice);
    let body = body.ok_or_else(|| ConnectorError::user("request with a streamed body".into()))?;
    let request = request
        .try_into_http1x()
        .map_err(|error| ConnectorError::user(error.into()))?;
    Ok(request.map(|_| body))
}
