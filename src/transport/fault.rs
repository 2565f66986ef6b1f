//! What can go wrong between the first packet and the last byte, before it is known for which URL.

use crate::http1::Malformed;
use crate::program::Raised;
use crate::wait::Stop;
use crate::{BodyFailure, Error};

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

/// Why a body ended early.
#[derive(Debug)]
pub(crate) enum BodyFault {
    /// Silence.
    Timeout,
    /// The caller no longer wants it.
    Interrupted,
    /// The connection was closed in good order before the announced end.
    Eof,
    /// The connection broke, or what came was no body.
    Broken(String),
    /// There is no memory for it.
    Memory,
    /// What was to be sent meanwhile could not be had.
    Input,
    /// A socket of the program's has raised an exception.
    Raised(Raised),
}

impl From<BodyFailure> for Fault {
    fn from(failure: BodyFailure) -> Self {
        match failure {
            BodyFailure::Broken(error) => Self::Closed(error),
            BodyFailure::Failed(error) | BodyFailure::Unseekable(error) => Self::Http(error),
            BodyFailure::Stopped => Self::Input,
            BodyFailure::Memory => Self::Http(String::new()),
        }
    }
}

impl From<Stop> for BodyFault {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Timeout => Self::Timeout,
            Stop::Interrupted => Self::Interrupted,
            Stop::Raised(raised) => Self::Raised(raised),
        }
    }
}

impl From<Malformed> for BodyFault {
    fn from(malformed: Malformed) -> Self {
        match malformed {
            Malformed::Broken(error) | Malformed::Invalid(error) => Self::Broken(error),
        }
    }
}

impl From<Malformed> for Fault {
    fn from(malformed: Malformed) -> Self {
        match malformed {
            Malformed::Broken(error) => Self::Closed(error),
            Malformed::Invalid(error) => Self::Http(error),
        }
    }
}

impl From<BodyFault> for Fault {
    fn from(fault: BodyFault) -> Self {
        match fault {
            BodyFault::Timeout => Self::ReadTimeout,
            BodyFault::Interrupted => Self::Interrupted,
            BodyFault::Eof => Self::Closed("IncompleteRead".into()),
            BodyFault::Broken(error) => Self::Closed(error),
            // The text of Python's `MemoryError` is empty.
            BodyFault::Memory => Self::Http(String::new()),
            BodyFault::Input => Self::Input,
            BodyFault::Raised(raised) => Self::Raised(raised),
        }
    }
}
