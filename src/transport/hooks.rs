//! Taking part in a call from outside: what hooks are asked at each step of an attempt, and what they answer.
//! A question is data, so that it can be put to hooks in place or on another thread.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use tokio::sync::oneshot;

use crate::endpoint::Endpoint;
use crate::scheme::Choice;
use crate::{Error, Operation, Request, RequestBody};

/// Takes part in the attempts of one call. Called between the steps of an attempt, where other calls may be made.
pub trait Hooks {
    /// The request of an attempt, not yet signed; `taken` is what the attempt has cost of the client's quota of retries.
    fn before_signing(
        &mut self,
        attempt: u32,
        invocation_id: &str,
        taken: Option<u32>,
    ) -> Hooked<Unsigned>;

    /// What to send, given the request as it is after signing.
    fn before_sending(
        &mut self,
        attempt: u32,
        signed: AddressedRequest,
        taken: Option<u32>,
    ) -> Hooked<Sending>;

    /// Judges the outcome of the attempt.
    fn received(&mut self, outcome: Outcome) -> Hooked<Judgement>;

    /// Notes that the next attempt goes to another endpoint; returns one that takes its place.
    fn relocated(&mut self, endpoint: &Endpoint) -> Hooked<Option<Arc<Endpoint>>>;

    /// Makes the call whose response says where a resource is; gives its status and headers, or nothing where the
    /// request has to be sent.
    fn probe(&mut self, operation: &str) -> Hooked<Option<(u16, HeaderMap)>>;
}

/// The steps of an attempt that hooks take part in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Steps {
    /// All of them.
    #[default]
    All,
    /// [`Hooks::before_sending`]; the others only once that has returned a response or a failure.
    Sending,
}

/// What hooks answer.
pub type Hooked<T> = std::result::Result<T, Refusal>;

/// Why hooks have no answer.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// The call ends at once with [`Error::Stopped`]; the hooks know why.
    Stop,
    /// The request cannot be sent, for this reason, which counts as the attempt's failure.
    Unsendable(String),
}

/// A request with its whole URL; `Host` may be left to the transport.
pub struct AddressedRequest {
    /// Method.
    pub method: Method,
    /// Scheme, authority, path and query.
    pub url: String,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: RequestBody,
}

/// A request that is not signed yet.
pub struct Unsigned {
    /// The request.
    pub request: AddressedRequest,
    /// How to sign it.
    pub signing: Signing,
}

/// How to sign a request.
pub enum Signing {
    /// Not at all.
    Off,
    /// For the client's scope, except for what is given here.
    On {
        /// The kind of signature, where it is not the one that was chosen for the operation.
        choice: Option<Choice>,
        /// Region of the scope.
        region: Option<String>,
        /// Service of the scope.
        name: Option<String>,
    },
}

/// What to send.
pub enum Sending {
    /// The request as it was signed.
    AsSigned,
    /// This request.
    Request(AddressedRequest),
    /// Nothing: the hooks have the response.
    Answered {
        /// HTTP status.
        status: u16,
        /// Headers.
        headers: HeaderMap,
        /// The body of an error, which may say where the request should have gone.
        body: Bytes,
    },
    /// Nothing: the hooks have a failure that counts as the attempt's.
    Failed,
}

/// The outcome of an attempt.
#[derive(Debug)]
pub enum Outcome {
    /// A response from the network.
    Response {
        /// HTTP status.
        status: u16,
        /// Headers.
        headers: HeaderMap,
        /// The head as it has arrived, where it was of HTTP/1.
        raw_head: Bytes,
        /// The body, unless it stays on the connection.
        body: Option<Bytes>,
    },
    /// No response.
    Fault(Error),
    /// What [`Hooks::before_sending`] returned in place of a request.
    Own,
}

/// How an attempt is judged.
#[derive(Debug, Default)]
pub struct Judgement {
    /// Status and error code for the rules of retries, where there is a response.
    pub response: Option<(u16, Option<String>)>,
    /// What goes before the rules of retries.
    pub before: Option<Verdict>,
    /// Whether the rules of retries are asked.
    pub rules: bool,
    /// What goes after the rules of retries.
    pub after: Option<Verdict>,
    /// Whether the call ends where its resource turns out to be elsewhere.
    pub stays: bool,
}

/// Whether to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// After so long.
    Retry(Duration),
    /// No.
    Stop,
}

/// A question of a call to its hooks.
pub(crate) enum Question {
    BeforeSigning {
        attempt: u32,
        invocation_id: String,
        taken: Option<u32>,
    },
    BeforeSending {
        attempt: u32,
        signed: AddressedRequest,
        taken: Option<u32>,
    },
    Received(Outcome),
    Relocated(Arc<Endpoint>),
    Probe(Box<(Operation, Request)>),
}

/// The answer to a [`Question`].
pub(crate) enum Reply {
    Unsigned(Unsigned),
    Sending(Sending),
    Judgement(Judgement),
    Relocated(Option<Arc<Endpoint>>),
    Probed(u16, HeaderMap),
    Unprobed(Box<(Operation, Request)>),
    Refused(Refusal),
}

impl Question {
    /// Calls the hooks.
    pub(crate) fn put_to(self, hooks: &mut dyn Hooks) -> Reply {
        let reply = match self {
            Self::BeforeSigning {
                attempt,
                invocation_id,
                taken,
            } => hooks
                .before_signing(attempt, &invocation_id, taken)
                .map(Reply::Unsigned),
            Self::BeforeSending {
                attempt,
                signed,
                taken,
            } => hooks
                .before_sending(attempt, signed, taken)
                .map(Reply::Sending),
            Self::Relocated(endpoint) => hooks.relocated(&endpoint).map(Reply::Relocated),
            Self::Probe(probe) => hooks.probe(&probe.0.spec.name).map(|answer| match answer {
                Some((status, headers)) => Reply::Probed(status, headers),
                None => Reply::Unprobed(probe),
            }),
            Self::Received(outcome) => hooks.received(outcome).map(Reply::Judgement),
        };
        reply.unwrap_or_else(Reply::Refused)
    }
}

/// A question on its way to hooks that live on another thread. Dropping it ends the call.
pub struct Asked {
    question: Question,
    reply: oneshot::Sender<Reply>,
}

impl Asked {
    /// A question, and where its reply arrives.
    pub(crate) fn new(question: Question) -> (Self, oneshot::Receiver<Reply>) {
        let (reply, replied) = oneshot::channel();
        (Self { question, reply }, replied)
    }

    /// Calls the hooks, and lets the call go on.
    pub fn answer(self, hooks: &mut dyn Hooks) {
        // A call that was cancelled waits for no reply.
        let _ = self.reply.send(self.question.put_to(hooks));
    }
}

/// Passes questions on to where the hooks live. Called on the thread that drives background calls.
pub type Asker = Box<dyn Fn(Asked) + Send + Sync>;
