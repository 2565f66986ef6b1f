//! What can go wrong between the first packet and the last byte, before it is known for which URL.

use crate::Error;
use crate::program::Raised;
use crate::wait::Stop;

/// A failure of an exchange.
#[derive(Debug)]
pub(crate) enum Fault {
    /// No connection: refused, unreachable, no such host.
    Connect(String),
    /// TCP did not connect in time.
    ConnectTimeout,
    /// Silence on an open connection, TLS handshake included.
    ReadTimeout,
    /// Broken off, or not HTTP.
    Closed(String),
    /// TLS refused the other side, or was refused.
    Ssl(String),
    /// Anything before the proxy has let us through.
    Proxy(String),
    /// What was to be sent could not be had.
    Input,
    /// The caller asked to stop.
    Interrupted,
    /// A socket of the program's has raised an exception.
    Raised(Raised),
    /// All else.
    Http(String),
}

impl Fault {
    /// The boto3 exception this is, `proxy_url` being already masked.
    pub(crate) fn into_error(self, url: &str, proxy_url: Option<&str>) -> Error {
        let endpoint_url = url.to_owned();
        match self {
            Self::Connect(error) => Error::EndpointConnection {
                endpoint_url,
                error,
            },
            Self::ConnectTimeout => Error::ConnectTimeout { endpoint_url },
            Self::ReadTimeout => Error::ReadTimeout {
                endpoint_url: Some(endpoint_url),
            },
            Self::Closed(error) => Error::ConnectionClosed {
                endpoint_url,
                error,
            },
            Self::Ssl(error) => Error::Ssl {
                endpoint_url,
                error,
            },
            Self::Proxy(error) => Error::ProxyConnection {
                proxy_url: proxy_url.unwrap_or_default().to_owned(),
                error,
            },
            Self::Input => Error::Stopped,
            Self::Interrupted => Error::Interrupted,
            Self::Raised(raised) if raised.exits => Error::Raised(raised.exception),
            Self::Raised(Raised { text: error, .. }) | Self::Http(error) => {
                Error::HttpClient { error }
            }
        }
    }
}

impl From<Stop> for Fault {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Timeout => Self::ReadTimeout,
            Stop::Interrupted => Self::Interrupted,
            Stop::Raised(raised) => Self::Raised(raised),
        }
    }
}
