//! HTTP for those who ask on behalf of clients and are none: sources of credentials.
//! Certificates, proxies and faults are as for clients; each request opens a connection of its own.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::dial::{Dialer, OtherScheme};
use crate::exchange::{Exchange, Outgoing, add_host};
use crate::pool::Pool;
use crate::tls::Factory;
use crate::wait::{Calling, Wait};
use crate::{Error, Interrupt, Proxies, Result, Tls, Verify, proxy};

/// Sends requests one by one.
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
            tls: Arc::new(Factory::new(Tls {
                verify,
                client_cert: None,
            })),
        }
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
            other: OtherScheme::default(),
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
