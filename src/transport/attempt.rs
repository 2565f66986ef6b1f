//! One call as a state machine without I/O: it says what has to happen next, and is given what came of it. The drivers
//! in `drive.rs` perform the I/O.
//!
//! ```text
//! begin ─ hooks? ─ identity ─ sign ─ rate? ─ hooks? ─ send ─ hooks? ─ decide ─ done
//!   └────────────────────────────── sleep ─────────────────────────────┘
//! ```

mod outcome;
mod signing;

use std::borrow::Cow;
use std::mem;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_smithy_types::date_time::{DateTime, Format};
use ferroboto_sigv4::{AccessKeys, ChunkSigner, Timestamp, header_value};
use http::header::{AUTHORIZATION, DATE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::address::{Address, sent_target};
use crate::channel::Channel;
use crate::endpoint::Endpoint;
use crate::exchange::{Outgoing, Received};
use crate::hooks::{AddressedRequest, Outcome, Question, Refusal, Reply, Sending, Signing, Steps};
use crate::messages::Outbound;
use crate::relocate::Relocate;
use crate::retry::Usage;
use crate::scheme::{Choice, SignatureVersion};
use crate::{
    BearerToken, Body, BodyFailure, ChecksumPlace, Credentials, Error, Operation, OperationSpec,
    Request, RequestBody, Response, Result, RetryMode, StreamedBody,
};

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const SDK_REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");

/// What has to happen next.
pub(crate) enum Step<S> {
    /// Access keys are needed, from [`Attempt::credentials`].
    Identity,
    /// A bearer token is needed.
    Token,
    /// The hooks have to be asked.
    Ask(Question),
    /// Nothing, for so long.
    Sleep(Duration),
    /// The hash of a streamed body is needed.
    Hash(StreamedBody),
    /// A streamed body has to go back to its start.
    Restart(StreamedBody),
    /// [`Attempt::outgoing`] has to be sent.
    Send,
    /// Another request has to be sent first.
    Probe(Box<(Operation, Request)>),
    /// The call is over.
    Done(Response<Body<S>>),
}

/// What came of a step.
pub(crate) enum Input<S> {
    /// Nothing has happened yet.
    Start,
    Identity(Identity),
    Reply(Reply),
    Awake,
    Hashed(std::result::Result<String, BodyFailure>),
    Restarted(std::result::Result<(), BodyFailure>),
    Received(Result<Received<S>>),
    /// Status and headers of the response to another request.
    Probed(u16, HeaderMap),
}

/// Who makes a call.
pub(crate) enum Identity {
    Keys(Arc<AccessKeys>),
    Token(Arc<BearerToken>),
}

/// What the machine sleeps for.
#[derive(Clone, Copy)]
enum Pause {
    /// The next attempt.
    Retry,
    /// A token of the send rate.
    Rate,
    /// The end of a call that is given up.
    End,
}

/// A call: the state of its attempts.
pub(crate) struct Attempt<'a, S> {
    channel: &'a Channel,
    operation: &'a OperationSpec,
    /// Where the call goes, if not where all calls of the client go.
    endpoint: Option<Arc<Endpoint>>,
    /// Finds other endpoints, until it has found one.
    relocate: Option<Arc<dyn Relocate>>,
    /// The `User-Agent` header once the request goes elsewhere.
    moved_user_agent: Option<HeaderValue>,
    request: Outgoing,
    /// The target as it is signed, where it is not sent so.
    signed_target: Option<String>,
    /// The request and its target before the hooks changed what this attempt sends: the next attempt begins with them.
    serialized: Option<(Outgoing, Option<String>)>,
    checksum: ChecksumPlace,
    modeled_path: Option<String>,
    /// The credentials of the session of what the call is for, where there are sessions.
    session: Option<Credentials>,
    /// The kind of signature, where no hooks have chosen one.
    choice: Option<Cow<'a, Choice>>,
    hooks: Option<Steps>,
    /// Whether hooks judge the outcome.
    judging: bool,
    /// Whether a hook responded in place of the service, with a body that it has kept to itself.
    answered: bool,
    /// The messages that are the body, where it is a stream of them.
    outbound: Option<Outbound>,
    signing: Signing,
    chunk_signer: Option<ChunkSigner>,
    /// The keys that wait for the hash of a streamed body.
    identity: Option<Identity>,
    /// The hash of a streamed body.
    payload_hash: Option<String>,
    invocation_id: HeaderValue,
    attempts: u32,
    /// Until when the service may work on the next attempt, by its own clock.
    ttl: Option<Timestamp>,
    usage: Usage,
    outcome: Option<Result<Received<S>>>,
    pause: Pause,
}

impl<'a, S> Attempt<'a, S> {
    pub(crate) fn new(
        channel: &'a Channel,
        operation: &'a OperationSpec,
        request: Request,
        hooks: Option<Steps>,
        outbound: Option<Outbound>,
    ) -> Result<Self> {
        let mut request = request;
        let checksum = mem::take(&mut request.checksum);
        let endpoint = request.endpoint.take();
        let relocate = request.relocate.take();
        let moved_user_agent = request.moved_user_agent.take();
        let modeled_path = request.modeled_path.take();
        let choice = if hooks == Some(Steps::All) {
            None
        } else {
            Some(channel.choice(operation, endpoint.as_deref())?)
        };
        let session_key = request.session_key.take();
        let session = session_key.zip(channel.sessions.as_ref());
        let (request, signed_target) = address(
            channel,
            endpoint.as_deref().unwrap_or(&channel.endpoint),
            request,
        )?;
        let mut id = [0; uuid::fmt::Hyphenated::LENGTH];
        let id = uuid::Uuid::new_v4().hyphenated().encode_lower(&mut id);
        Ok(Self {
            channel,
            operation,
            endpoint,
            relocate,
            moved_user_agent,
            request,
            signed_target,
            serialized: None,
            checksum,
            modeled_path,
            session: session.map(|(key, sessions)| Credentials::Provider(sessions.of(&key))),
            choice,
            hooks,
            judging: hooks == Some(Steps::All),
            answered: false,
            outbound,
            signing: Signing::On {
                choice: None,
                region: None,
                name: None,
            },
            chunk_signer: None,
            identity: None,
            payload_hash: None,
            invocation_id: invalid(header_value(id.as_bytes()))?,
            attempts: 0,
            ttl: None,
            usage: Usage::default(),
            outcome: None,
            pause: Pause::Retry,
        })
    }

    /// The request as it has to be sent.
    pub(crate) fn outgoing(&self) -> &Outgoing {
        &self.request
    }

    /// Where the call goes.
    fn endpoint(&self) -> &Endpoint {
        self.endpoint.as_deref().unwrap_or(&self.channel.endpoint)
    }

    /// The URL of the request, as errors name it.
    pub(crate) fn url(&self) -> String {
        let scheme = if self.request.https.unwrap_or(self.endpoint().https) {
            "https"
        } else {
            "http"
        };
        let target = self.signed_target.as_ref().unwrap_or(&self.request.target);
        format!("{scheme}://{}{target}", self.request.authority)
    }

    /// Signs the messages of this attempt, each upon the signature before it; none where nothing is signed.
    pub(crate) fn take_chunk_signer(&mut self) -> Option<ChunkSigner> {
        self.chunk_signer.take()
    }

    /// Goes on to the next step.
    pub(crate) fn next(&mut self, input: Input<S>, now: SystemTime) -> Result<Step<S>> {
        match input {
            Input::Start => Ok(self.begin()),
            Input::Awake => match (self.pause, &self.request.body) {
                (Pause::Retry, RequestBody::Streamed(body)) => Ok(Step::Restart(body.clone())),
                (Pause::Retry, RequestBody::Whole(_)) => Ok(self.begin()),
                (Pause::Rate, _) => Ok(self.await_rate(now)),
                (Pause::End, _) => self.finish(),
            },
            Input::Identity(identity) => match self.unhashed(&identity, now) {
                Some(body) => {
                    self.identity = Some(identity);
                    Ok(Step::Hash(body))
                }
                None => self.signed(&identity, now),
            },
            Input::Hashed(hash) => {
                self.payload_hash = Some(hash.map_err(BodyFailure::into_error)?);
                match self.identity.take() {
                    Some(identity) => self.signed(&identity, now),
                    None => Err(Error::Stopped),
                }
            }
            Input::Restarted(restarted) => {
                restarted.map_err(BodyFailure::into_error)?;
                Ok(self.begin())
            }
            Input::Received(result) => self.received(result, now),
            Input::Reply(reply) => self.replied(reply, now),
            Input::Probed(status, headers) => self.probed(status, &headers),
        }
        .and_then(|step| match step {
            Step::Identity => match self.needed() {
                Some(SignatureVersion::Bearer) => Ok(Step::Token),
                Some(_) => Ok(Step::Identity),
                // A request without a signature needs no access keys.
                None => {
                    self.name_payload();
                    self.announced(now)
                }
            },
            step => Ok(step),
        })
    }

    fn begin(&mut self) -> Step<S> {
        let last = self.outcome.take();
        self.answered = false;
        if let Some(Ok(last)) = &last {
            self.ttl = self.next_ttl(&last.headers).or(self.ttl);
        }
        self.attempts += 1;
        if let Some((request, signed_target)) = self.serialized.take() {
            self.request = request;
            self.signed_target = signed_target;
        }
        if self.hooks == Some(Steps::All) {
            let id = self.invocation_id.to_str().unwrap_or_default();
            return Step::Ask(Question::BeforeSigning {
                attempt: self.attempts,
                invocation_id: id.to_owned(),
                taken: self.usage.taken,
            });
        }
        // In the order opposite to their being added, which leaves the other headers in theirs.
        for name in [SDK_REQUEST, INVOCATION_ID, AUTHORIZATION] {
            self.request.headers.remove(name);
        }
        Step::Identity
    }

    fn replied(&mut self, reply: Reply, now: SystemTime) -> Result<Step<S>> {
        match reply {
            Reply::Refused(Refusal::Stop) => Err(Error::Stopped),
            Reply::Refused(Refusal::Unsendable(error)) => {
                self.received(Err(Error::HttpClient { error }), now)
            }
            Reply::Unsigned(unsigned) => {
                self.signing = unsigned.signing;
                self.replace_request(unsigned.request)?;
                Ok(Step::Identity)
            }
            Reply::Sending(Sending::AsSigned) => Ok(Step::Send),
            Reply::Sending(Sending::Request(request)) => {
                self.serialized = Some(self.replace_request(request)?);
                Ok(Step::Send)
            }
            Reply::Sending(Sending::Answered {
                status,
                headers,
                body,
            }) => {
                self.judging = true;
                self.answered = true;
                self.outcome = Some(Ok(Received {
                    status,
                    headers,
                    raw_head: bytes::Bytes::new(),
                    body: Body::Full(body),
                }));
                Ok(Step::Ask(Question::Received(Outcome::Own)))
            }
            Reply::Sending(Sending::Failed) => {
                self.judging = true;
                self.outcome = Some(Err(Error::Stopped));
                Ok(Step::Ask(Question::Received(Outcome::Own)))
            }
            Reply::Judgement(judgement) => self.decide(judgement, now),
            Reply::Probed(status, headers) => self.probed(status, &headers),
            Reply::Unprobed(probe) => Ok(Step::Probe(probe)),
            Reply::Relocated(other) => {
                if let Some(endpoint) = other {
                    self.go_to(&endpoint);
                }
                Ok(Step::Sleep(Duration::ZERO))
            }
        }
    }

    /// Puts a request as the hooks want it in place of the current one, and returns that.
    fn replace_request(&mut self, request: AddressedRequest) -> Result<(Outgoing, Option<String>)> {
        let address = Address::parse(&request.url)?;
        let mut headers = request.headers;
        if !headers.contains_key(HOST) {
            headers.insert(HOST, invalid(header_value(address.authority.as_bytes()))?);
        }
        let (target, signed_target) = split_target(address.target);
        // Another body, perhaps.
        self.payload_hash = None;
        let request = Outgoing {
            method: request.method,
            https: Some(address.https).filter(|https| *https != self.channel.endpoint.https),
            authority: address.authority,
            target,
            headers,
            body: request.body,
        };
        Ok((
            mem::replace(&mut self.request, request),
            mem::replace(&mut self.signed_target, signed_target),
        ))
    }

    fn await_rate(&mut self, now: SystemTime) -> Step<S> {
        if let Some(limiter) = &self.channel.retrier.limiter
            && let Some(delay) = limiter.take_token(now)
        {
            self.pause = Pause::Rate;
            return Step::Sleep(delay);
        }
        if self.hooks.is_some() {
            return Step::Ask(Question::BeforeSending {
                attempt: self.attempts,
                signed: AddressedRequest {
                    method: self.request.method.clone(),
                    url: self.url(),
                    headers: self.request.headers.clone(),
                    body: self.request.body.clone(),
                },
                taken: self.usage.taken,
            });
        }
        Step::Send
    }

    /// The service's time by the `Date` of its response, and the read timeout on top.
    fn next_ttl(&self, headers: &HeaderMap) -> Option<Timestamp> {
        let date = headers.get(DATE)?.to_str().ok()?;
        let date = DateTime::from_str(date, Format::HttpDate).ok()?;
        let date = SystemTime::try_from(date).ok()?;
        Some(Timestamp::new(
            date.checked_add(self.channel.read_timeout?)?,
        ))
    }
}

/// The exception that boto3 raises for a header that cannot be sent.
pub(crate) fn invalid<T>(
    value: std::result::Result<T, ferroboto_sigv4::InvalidHeaderValue>,
) -> Result<T> {
    value.map_err(|error| Error::HttpClient {
        error: error.to_string(),
    })
}

/// The value of `amz-sdk-request` in the first attempt: in legacy mode botocore learns of the limit at the first retry.
pub(crate) fn first_attempt(mode: RetryMode, max_attempts: u32) -> Result<HeaderValue> {
    let value = match mode {
        RetryMode::Legacy => "attempt=1".to_owned(),
        RetryMode::Standard | RetryMode::Adaptive => format!("attempt=1; max={max_attempts}"),
    };
    invalid(header_value(value.as_bytes()))
}

/// Where a serialized request goes; with the target as it is signed, where it is not sent so.
fn address(
    channel: &Channel,
    endpoint: &Endpoint,
    request: Request,
) -> Result<(Outgoing, Option<String>)> {
    let mut headers = request.headers;
    headers.reserve(8);
    let (authority, host) = match request.host_prefix.as_deref() {
        Some(prefix) => {
            let authority = format!("{prefix}{}", endpoint.authority);
            let host = invalid(header_value(authority.as_bytes()))?;
            (authority, host)
        }
        None => (endpoint.authority.clone(), endpoint.host.clone()),
    };
    for (name, value) in &endpoint.headers {
        headers.insert(name.clone(), value.clone());
    }
    headers.insert(HOST, host);
    let user_agent = request.user_agent;
    headers.insert(
        USER_AGENT,
        user_agent.unwrap_or_else(|| channel.user_agent.clone()),
    );
    let (target, signed_target) = split_target(endpoint.join(&request.uri));
    let outgoing = Outgoing {
        method: request.method,
        https: Some(endpoint.https).filter(|https| *https != channel.endpoint.https),
        authority,
        target,
        headers,
        body: request.body,
    };
    Ok((outgoing, signed_target))
}

/// A target as it is sent, and as it is signed where that is not the same.
fn split_target(target: String) -> (String, Option<String>) {
    match sent_target(&target) {
        Some(sent) => (sent, Some(target)),
        None => (target, None),
    }
}
