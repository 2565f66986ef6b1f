//! Every way a call can fail; one variant for each exception class of boto3, with its text.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// Result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// The error of a source of credentials, whose type its owner knows.
#[derive(Clone)]
pub struct SourceError(Arc<dyn StdError + Send + Sync>);

impl SourceError {
    /// The error as the type that it has in its source.
    #[must_use]
    pub fn downcast<E: StdError + 'static>(&self) -> Option<&E> {
        self.0.downcast_ref()
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for SourceError {
    fn from(error: E) -> Self {
        Self(Arc::new(error))
    }
}

// Not an `Error` itself, which would overlap with the conversion above.
impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl PartialEq for SourceError {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for SourceError {}

/// A failure of the transport. `Display` gives the text of the boto3 exception it stands for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// `EndpointConnectionError`: refused, unreachable, or no such host.
    #[error("Could not connect to the endpoint URL: \"{endpoint_url}\"")]
    EndpointConnection {
        /// URL of the request.
        endpoint_url: String,
        /// What the system said.
        error: String,
    },
    /// `ConnectTimeoutError`.
    #[error("Connect timeout on endpoint URL: \"{endpoint_url}\"")]
    ConnectTimeout {
        /// URL of the request.
        endpoint_url: String,
    },
    /// `ReadTimeoutError`; boto3 names no URL when it happens within a streamed body.
    #[error("Read timeout on endpoint URL: \"{}\"", endpoint_url.as_deref().unwrap_or("None"))]
    ReadTimeout {
        /// URL of the request.
        endpoint_url: Option<String>,
    },
    /// `ConnectionClosedError`: cut off, or something that is no HTTP.
    #[error(
        "Connection was closed before we received a valid response from endpoint URL: \"{endpoint_url}\"."
    )]
    ConnectionClosed {
        /// URL of the request.
        endpoint_url: String,
        /// What was wrong.
        error: String,
    },
    /// `SSLError`.
    #[error("SSL validation failed for {endpoint_url} {error}")]
    Ssl {
        /// URL of the request.
        endpoint_url: String,
        /// What TLS said.
        error: String,
    },
    /// `ProxyConnectionError`.
    #[error("Failed to connect to proxy URL: \"{proxy_url}\"")]
    ProxyConnection {
        /// URL of the proxy, its user and password masked.
        proxy_url: String,
        /// What was wrong.
        error: String,
    },
    /// `InvalidProxiesConfigError`.
    #[error("Invalid configuration value(s) provided for proxies_config.")]
    InvalidProxiesConfig {
        /// What was wrong.
        error: String,
    },
    /// `HTTPClientError`: anything else between here and the answer.
    #[error("An HTTP Client raised an unhandled exception: {error}")]
    HttpClient {
        /// What was wrong.
        error: String,
    },
    /// `ResponseStreamingError`: a streamed body broke off.
    #[error("An error occurred while reading from response stream: {error}")]
    ResponseStreaming {
        /// What was wrong.
        error: String,
    },
    /// A body ended before its `Content-Length`: `IncompleteReadError`, or `ResponseStreamingError`
    /// where all of it was asked for at once.
    #[error("{actual} read, but total bytes expected is {expected}.")]
    IncompleteRead {
        /// Bytes read.
        actual: u64,
        /// Bytes announced.
        expected: u64,
    },
    /// A body in chunks broke off: `ResponseStreamingError`.
    #[error(
        "An error occurred while reading from response stream: ('Connection broken: IncompleteRead({read} bytes \
         read)', IncompleteRead({read} bytes read))"
    )]
    IncompleteChunks {
        /// Bytes that a read has found before, those of complete chunks.
        read: u64,
        /// Bytes that were read of the chunk that is not complete.
        partial: u64,
    },
    /// `UnseekableStreamError`: a retry needs a body again that cannot be read again.
    #[error("Need to rewind the stream {stream_object}, but stream is not seekable.")]
    UnseekableStream {
        /// The stream, as its text shows it.
        stream_object: String,
    },
    /// `OSError`: a body cannot be read, and has to be before it is sent.
    #[error("{error}")]
    UnreadableBody {
        /// What the system said.
        error: String,
    },
    /// `ChecksumError`: a response does not have the checksum that it comes with.
    #[error(
        "Checksum crc32 failed, expected checksum {expected} did not match calculated checksum {actual}."
    )]
    Checksum {
        /// The checksum that it comes with.
        expected: u32,
        /// Its own.
        actual: u32,
    },
    /// `NoRegionError`.
    #[error("You must specify a region.")]
    NoRegion,
    /// `NoCredentialsError`.
    #[error("Unable to locate credentials")]
    NoCredentials,
    /// `NoAuthTokenError`.
    #[error("Unable to locate authorization token")]
    NoAuthToken,
    /// `InvalidEndpointConfigurationError`: a token is never sent without TLS.
    #[error("Invalid endpoint configuration: Bearer authorization requires an HTTPS endpoint.")]
    TokenWithoutTls,
    /// A source of credentials failed, with an error of its own.
    #[error("{0}")]
    CredentialsFailed(SourceError),
    /// `ValueError`: the endpoint URL is no URL.
    #[error("Invalid endpoint: {endpoint_url}")]
    InvalidEndpoint {
        /// The URL.
        endpoint_url: String,
    },
    /// `ValueError`: the endpoint URL's port is no port.
    #[error("{message}")]
    InvalidPort {
        /// What Python says of it.
        message: String,
    },
    /// `ValueError`: what should be a number is none.
    #[error("{message}")]
    NoNumber {
        /// What Python says of it.
        message: String,
    },
    /// `EndpointProviderError` and its kin: the endpoint rules have no answer.
    #[error("{message}")]
    EndpointResolution {
        /// What the rules said.
        message: String,
    },
    /// `UnknownSignatureVersionError` and its kin: the endpoint offers no way to sign that is known.
    #[error("{0}")]
    Auth(#[from] ferroboto_endpoints::AuthError),
    /// No SDK crate is wired up for this service.
    #[error("Unknown service: '{service}'")]
    UnknownService {
        /// The name asked for.
        service: String,
    },
    /// The caller's [`Interrupt`](crate::Interrupt) asked to stop.
    #[error("interrupted")]
    Interrupted,
    /// A socket of the program's has raised an exception that its caller expects.
    #[error("{0}")]
    Raised(SourceError),
    /// There is no memory for a piece of a body: `MemoryError`.
    #[error("out of memory")]
    NoMemory,
    /// The call's [`Hooks`](crate::Hooks) ended it.
    #[error("stopped")]
    Stopped,
    /// A fault of this program, never of its input.
    #[error("internal error: {message}")]
    Internal {
        /// What happened.
        message: String,
    },
}

impl Error {
    /// The error of a body that broke, counted from the start of the read that meets it, which had so many bytes before.
    #[must_use]
    pub fn of_read(self, read: usize) -> Self {
        let read = read as u64;
        match self {
            Self::IncompleteRead { actual, expected } => Self::IncompleteRead {
                actual: read,
                expected: read + expected.saturating_sub(actual),
            },
            Self::IncompleteChunks { partial, .. } => Self::IncompleteChunks {
                read: read.saturating_sub(partial),
                partial,
            },
            other => other,
        }
    }
}

impl From<ferroboto_endpoints::Error> for Error {
    fn from(error: ferroboto_endpoints::Error) -> Self {
        match error {
            ferroboto_endpoints::Error::Auth(error) => Self::Auth(error),
            other => Self::EndpointResolution {
                message: other.to_string(),
            },
        }
    }
}
