//! What goes in and comes out of a call, and the traits that other crates implement.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request as HttpRequest, Response as HttpResponse,
};

use crate::body::BodyReader;
use crate::endpoint::Endpoint;
use crate::program::ProgramSockets;
use crate::relocate::Relocate;
use crate::{ChecksumAlgorithm, RequestBody, Result};

/// A serialized request, not yet addressed or signed.
#[derive(Clone)]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path and query, already percent-encoded: `/v1/voices?LanguageCode=en-GB`.
    pub uri: String,
    /// Headers of the protocol and of modeled members; no `Host`, no `User-Agent`.
    pub headers: HeaderMap,
    /// Payload; no bytes mean none.
    pub body: RequestBody,
    /// Expanded `endpoint.hostPrefix` of the operation.
    pub host_prefix: Option<String>,
    /// Where the checksum of the body is.
    pub checksum: ChecksumPlace,
    /// What a session is for, where calls are signed with the credentials of one: a bucket.
    pub session_key: Option<String>,
    /// The path with all that the model has in it, where parts of it are sent elsewhere: a bucket in the host.
    pub modeled_path: Option<String>,
    /// Where it goes, if that is for the call to say and not for the client.
    pub endpoint: Option<Arc<Endpoint>>,
    /// Where it goes if that was the wrong place, for those services that say so.
    pub relocate: Option<Arc<dyn Relocate>>,
    /// The `User-Agent` header, where it is not the client's.
    pub user_agent: Option<HeaderValue>,
    /// The same once the request goes elsewhere.
    pub moved_user_agent: Option<HeaderValue>,
}

/// Where a request carries the checksum of its body, by which signatures decide whether to cover the body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ChecksumPlace {
    /// In `Content-MD5`, if anywhere.
    #[default]
    Unstated,
    /// In the header of this name.
    Header(HeaderName),
    /// In the header of this algorithm, once it has been computed, which the driver of the call does.
    Pending(ChecksumAlgorithm),
    /// In the trailer of a body in chunks (`aws-chunked`); such a body is not part of the signature.
    Trailer,
}

impl fmt::Debug for Request {
    // Headers and body are the user's own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("uri", &self.uri)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl Request {
    /// A request without headers and body.
    pub fn new(method: Method, uri: impl Into<String>) -> Self {
        Self {
            method,
            uri: uri.into(),
            headers: HeaderMap::new(),
            body: RequestBody::default(),
            host_prefix: None,
            checksum: ChecksumPlace::Unstated,
            session_key: None,
            modeled_path: None,
            endpoint: None,
            relocate: None,
            user_agent: None,
            moved_user_agent: None,
        }
    }
}

/// What the service answered, whether it is a result or an error.
#[derive(Debug)]
pub struct Response<B = Body> {
    /// HTTP status.
    pub status: u16,
    /// Headers in the order of arrival.
    pub headers: HeaderMap,
    /// The head as it has arrived, where it was of HTTP/1: names of headers have their case there.
    pub raw_head: Bytes,
    /// Payload. Always [`Body::Full`] for a status of 300 and above.
    pub body: B,
    /// `ResponseMetadata.RetryAttempts`.
    pub retry_attempts: u32,
    /// `ResponseMetadata.MaxAttemptsReached` is `True` (otherwise the key is absent).
    pub max_attempts_reached: bool,
    /// `ResponseMetadata.RetryQuotaReached` is `True` (otherwise the key is absent).
    pub retry_quota_reached: bool,
}

/// Payload of a response.
#[derive(Debug)]
pub enum Body<S = BodyReader> {
    /// All of it.
    Full(Bytes),
    /// To be pulled from the open connection.
    Stream(S),
}

/// Says whether the caller wants to stop waiting, for example because of Ctrl-C.
pub trait Interrupt {
    /// Called about every 100 ms while a call is blocked; `true` ends it with
    /// [`Error::Interrupted`](crate::Error::Interrupted).
    fn interrupted(&mut self) -> bool;

    /// The sockets that the calling thread has to use, where the program has replaced the system's. Then it waits by
    /// nothing but them and [`sleep`](Self::sleep).
    fn sockets(&self) -> Option<&'static dyn ProgramSockets> {
        None
    }

    /// Sleeps where the program has its own way to; `None` where it has not.
    fn sleep(&mut self, _delay: Duration) -> Option<Result<()>> {
        None
    }
}

/// Waits to the end.
#[derive(Clone, Copy, Debug, Default)]
pub struct NeverInterrupted;

impl Interrupt for NeverInterrupted {
    fn interrupted(&mut self) -> bool {
        false
    }
}

/// The document of an error response cannot be parsed: boto3 raises at once, whatever the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Reads the error code from a failed response; the wire module knows how.
pub trait ErrorCode: Send + Sync {
    /// `Error.Code` as boto3 would parse it; asked only for a status of 300 and above.
    fn error_code(
        &self,
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
    ) -> std::result::Result<Option<String>, Unreadable>;
}

/// Answers requests in place of the network.
pub trait InProcess: Send + Sync {
    /// May take its time: it is called on a thread of its own.
    fn answer(&self, request: HttpRequest<Bytes>) -> HttpResponse<InProcessBody>;

    /// The same for a request whose body comes in pieces, while the answer is made.
    fn answer_stream(&self, request: HttpRequest<Chunks>) -> HttpResponse<InProcessBody>;
}

/// Pieces of a body, made or waited for while it is read.
pub type Chunks = Box<dyn Iterator<Item = io::Result<Bytes>> + Send>;

/// Payload of an in-process answer.
pub enum InProcessBody {
    /// All of it.
    Full(Bytes),
    /// Made while it is read.
    Chunks(Chunks),
}
