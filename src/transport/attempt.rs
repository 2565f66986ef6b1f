//! One call as a state machine without I/O: it says what has to happen next, and is given what came of it. The drivers
//! in `drive.rs` perform the I/O.
//!
//! ```text
//! begin ─ hooks? ─ identity ─ sign ─ rate? ─ hooks? ─ send ─ hooks? ─ decide ─ done
//!   └────────────────────────────── sleep ─────────────────────────────┘
//! ```

use std::borrow::Cow;
use std::mem;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_smithy_types::date_time::{DateTime, Format};
use ferroboto_sigv4::{
    AccessKeys, ChunkSigner, STREAMING_UNSIGNED_PAYLOAD_TRAILER, Timestamp, header_value,
};
use http::header::{AUTHORIZATION, DATE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::channel::Channel;
use crate::duplex::Outbound;
use crate::endpoint::{Address, Endpoint, sent_target};
use crate::exchange::{Outgoing, Received};
use crate::hooks::{
    AddressedRequest, Judgement, Outcome, Question, Refusal, Reply, Sending, Signing, Steps,
    Verdict,
};
use crate::relocate::{Failure, Relocate, Relocation};
use crate::retry::{Classification, Kind, Usage};
use crate::scheme::{Choice, SignatureVersion};
use crate::sign::{self, SignError, put_token};
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
    request: Outgoing,
    /// The target as it is signed, where it is not sent so.
    signed_target: Option<String>,
    /// The request and its target before the hooks changed what this attempt sends: the next attempt begins with them.
    serialized: Option<(Outgoing, Option<String>)>,
    checksum: ChecksumPlace,
    modeled_path: Option<String>,
    /// The credentials of a session, where the call is signed with such.
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
        let modeled_path = request.modeled_path.take();
        let choice = if hooks == Some(Steps::All) {
            None
        } else {
            Some(channel.choice(operation, endpoint.as_deref())?)
        };
        let session = match (request.session_key.take(), &channel.sessions) {
            (Some(key), Some(sessions)) => {
                let needs_session = match &choice {
                    Some(choice) => choice.version == Some(SignatureVersion::Session),
                    // Handlers choose the signature, from those that the endpoint offers.
                    None => channel
                        .choice(operation, endpoint.as_deref())
                        .is_ok_and(|choice| choice.version == Some(SignatureVersion::Session)),
                };
                needs_session.then_some((key, sessions))
            }
            _ => None,
        };
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
        let scheme = if self.endpoint().https {
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
            Input::Probed(status, headers) => {
                let found = self.relocate.take();
                match found.and_then(|relocate| relocate.probed(status, &headers)) {
                    Some(endpoint) => Ok(self.relocated(endpoint)),
                    None => self.finish(),
                }
            }
        }
        .and_then(|step| match step {
            Step::Identity => match self.needed() {
                Some(SignatureVersion::Bearer) => Ok(Step::Token),
                Some(_) => Ok(Step::Identity),
                // Whoever signs nothing needs no keys.
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
            Reply::Sending(Sending::Answered { status, headers }) => {
                self.judging = true;
                self.answered = true;
                self.outcome = Some(Ok(Received {
                    status,
                    headers,
                    body: Body::Full(bytes::Bytes::new()),
                }));
                Ok(Step::Ask(Question::Received(Outcome::Own)))
            }
            Reply::Sending(Sending::Failed) => {
                self.judging = true;
                self.outcome = Some(Err(Error::Stopped));
                Ok(Step::Ask(Question::Received(Outcome::Own)))
            }
            Reply::Judgement(judgement) => self.decide(judgement, now),
            Reply::Noted => Ok(Step::Sleep(Duration::ZERO)),
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

    /// What is needed to sign; nothing where nothing is signed.
    fn needed(&self) -> Option<SignatureVersion> {
        self.choice()?.version.filter(|_| self.channel.signs())
    }

    /// Names the body of a request without a signature, where services read it from the header alone.
    fn name_payload(&mut self) {
        let names = self.channel.signatures.names_with_plain_paths;
        if self.checksum == ChecksumPlace::Trailer
            && names.contains(&self.endpoint().signing_name.as_str())
        {
            let name = HeaderValue::from_static(STREAMING_UNSIGNED_PAYLOAD_TRAILER);
            self.request.headers.insert(sign::CONTENT_SHA256, name);
        }
    }

    fn signed(&mut self, identity: &Identity, now: SystemTime) -> Result<Step<S>> {
        match self.sign(identity, now) {
            Ok(()) => self.announced(now),
            Err(SignError::Fatal(error)) => Err(error),
            // boto3 notices when the request is sent, and tries again.
            Err(SignError::Header(error)) => self.received(invalid(Err(error)), now),
        }
    }

    /// The body whose hash the signature needs and nobody has computed.
    fn unhashed(&self, identity: &Identity, now: SystemTime) -> Option<StreamedBody> {
        let RequestBody::Streamed(body) = &self.request.body else {
            return None;
        };
        let signed = matches!(identity, Identity::Keys(_)) && self.payload_hash.is_none();
        let choice = self.choice().filter(|_| signed)?;
        let hashed = self.signature(choice, now).covers_hash(&self.request);
        hashed.then(|| body.clone())
    }

    /// The kind of signature of this attempt.
    fn choice(&self) -> Option<&Choice> {
        match &self.signing {
            Signing::On {
                choice: Some(choice),
                ..
            } => Some(choice),
            Signing::On { choice: None, .. } => self.choice.as_deref(),
            Signing::Off => None,
        }
    }

    /// Where the access keys of this attempt come from.
    pub(crate) fn credentials(&self) -> &Credentials {
        self.session.as_ref().unwrap_or(&self.channel.credentials)
    }

    fn sign(&mut self, identity: &Identity, now: SystemTime) -> std::result::Result<(), SignError> {
        let Some(choice) = self.choice().cloned() else {
            return Ok(());
        };
        let https = self.endpoint().https;
        let keys = match identity {
            Identity::Keys(keys) => keys,
            Identity::Token(token) => return put_token(&mut self.request, token, https),
        };
        if choice.version == Some(SignatureVersion::V2) && self.serialized.is_none() {
            // The signature becomes a part of the body.
            self.serialized = Some((self.request.clone(), self.signed_target.clone()));
        }
        // Taken out, since what it is signed by is borrowed from here as well.
        let mut request = mem::take(&mut self.request);
        let signed = self.signature(&choice, now).sign(&mut request, keys);
        self.request = request;
        self.chunk_signer = signed?;
        Ok(())
    }

    /// What a signature of this moment depends on.
    fn signature<'s>(&'s self, choice: &'s Choice, now: SystemTime) -> sign::Signing<'s> {
        let endpoint = self.endpoint();
        let (region, name) = match &self.signing {
            Signing::On { region, name, .. } => (region.as_deref(), name.as_deref()),
            Signing::Off => (None, None),
        };
        sign::Signing {
            choice,
            region: region.or(endpoint.signing_region.as_deref()),
            service: name.unwrap_or(&endpoint.signing_name),
            time: Timestamp::new(now),
            target: self.signed_target.as_deref(),
            modeled_path: self.modeled_path.as_deref(),
            https: endpoint.https,
            checksum: &self.checksum,
            hash: self.payload_hash.as_deref(),
            signs_payload: self.channel.signatures.signs_payload,
            streams: self.operation.auth.streams,
            has_messages: self.outbound.is_some(),
        }
    }

    /// Adds the retry headers, after signing as botocore does, so that they are not part of the signature.
    fn announced(&mut self, now: SystemTime) -> Result<Step<S>> {
        let headers = &mut self.request.headers;
        headers.insert(INVOCATION_ID, self.invocation_id.clone());
        let retries = self.channel.retrier.settings;
        let value = if self.attempts == 1 {
            self.channel.first_attempt.clone()
        } else {
            let ttl = self
                .ttl
                .map(|ttl| format!("ttl={ttl}; "))
                .unwrap_or_default();
            let (attempt, max) = (self.attempts, retries.max_attempts);
            invalid(header_value(
                format!("{ttl}attempt={attempt}; max={max}").as_bytes(),
            ))?
        };
        headers.insert(SDK_REQUEST, value);
        Ok(self.await_rate(now))
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
            });
        }
        Step::Send
    }

    fn received(&mut self, mut result: Result<Received<S>>, now: SystemTime) -> Result<Step<S>> {
        if let Err(error @ (Error::Interrupted | Error::Raised(_))) = result {
            return Err(error);
        }
        // Hooks that judge have their own look at it.
        if let (Some(is_error), Ok(received), false) =
            (self.operation.is_error, &mut result, self.judging)
            && let Body::Full(body) = &received.body
            && is_error(received.status, body)
        {
            received.status = 500;
        }
        let outcome = self.judging.then(|| match &result {
            Ok(received) => Outcome::Response {
                status: received.status,
                headers: received.headers.clone(),
                body: match &received.body {
                    Body::Full(bytes) => Some(bytes.clone()),
                    Body::Stream(_) => None,
                },
            },
            Err(error) => Outcome::Fault(error.clone()),
        });
        self.outcome = Some(result);
        match outcome {
            Some(outcome) => Ok(Step::Ask(Question::Received(outcome))),
            None => self.decide(
                Judgement {
                    rules: true,
                    ..Judgement::default()
                },
                now,
            ),
        }
    }

    /// Ends the call or tries again, by the rules and by what the hooks say of the attempt.
    fn decide(&mut self, mut judgement: Judgement, now: SystemTime) -> Result<Step<S>> {
        let (classification, code) = self.classify(judgement.response.take());
        let retrier = &self.channel.retrier;
        retrier.record(classification, now);
        self.usage.max_attempts_reached = false;
        self.usage.quota_reached = false;
        // Messages that are gone cannot be sent again.
        let repeatable = !self.outbound.as_ref().is_some_and(Outbound::taken);
        let by_rules = (judgement.rules && repeatable)
            .then(|| {
                let name = &self.operation.name;
                retrier.delay(&mut self.usage, name, self.attempts, classification)
            })
            .flatten();
        let delay = match (judgement.before, by_rules, judgement.after) {
            (Some(verdict), _, _) | (None, None, Some(verdict)) => match verdict {
                Verdict::Retry(delay) => Some(delay),
                Verdict::Stop => None,
            },
            (None, by_rules, _) => by_rules,
        };
        match delay {
            Some(delay) => {
                self.pause = Pause::Retry;
                Ok(Step::Sleep(delay))
            }
            None => match self.relocate(code.as_deref(), repeatable) {
                Some(step) => Ok(step),
                None => self.end(judgement.before, judgement.rules, classification),
            },
        }
    }

    /// Ends the call, perhaps after a pause.
    fn end(
        &mut self,
        before: Option<Verdict>,
        rules: bool,
        classification: Classification,
    ) -> Result<Step<S>> {
        let retrier = &self.channel.retrier;
        match (self.usage.rest.take(), before, classification) {
            (Some(rest), None, _) => {
                self.pause = Pause::End;
                Ok(Step::Sleep(rest))
            }
            (_, _, Classification::Retryable { kind, .. }) => match kind {
                Kind::Damaged { expected, actual }
                    if rules && retrier.settings.mode == RetryMode::Legacy =>
                {
                    Err(Error::Checksum { expected, actual })
                }
                _ => self.finish(),
            },
            _ => self.finish(),
        }
    }

    /// Looks for another endpoint where the response says that this was the wrong one.
    fn relocate(&mut self, code: Option<&str>, repeatable: bool) -> Option<Step<S>> {
        let (Some(relocate), Some(Ok(received))) = (&self.relocate, &self.outcome) else {
            return None;
        };
        if !repeatable || received.status < 300 {
            return None;
        }
        let relocation = relocate.failed(&Failure {
            status: received.status,
            headers: &received.headers,
            body: match &received.body {
                Body::Full(body) => body,
                Body::Stream(_) => &[],
            },
            code,
        });
        match relocation {
            Relocation::Stay => None,
            Relocation::Move(endpoint) => {
                self.relocate = None;
                Some(self.relocated(endpoint))
            }
            Relocation::Probe(probe) => Some(Step::Probe(probe)),
        }
    }

    /// Goes on with another endpoint: the request is the same but for its host.
    fn relocated(&mut self, endpoint: Arc<Endpoint>) -> Step<S> {
        let serialized = self.serialized.as_mut().map(|(request, _)| request);
        for request in serialized.into_iter().chain([&mut self.request]) {
            request.authority.clone_from(&endpoint.authority);
            request.headers.insert(HOST, endpoint.host.clone());
        }
        self.pause = Pause::Retry;
        self.endpoint = Some(Arc::clone(&endpoint));
        match self.hooks {
            Some(Steps::All) => Step::Ask(Question::Relocated(endpoint)),
            _ => Step::Sleep(Duration::ZERO),
        }
    }

    /// What came of the attempt, and the code of its error; where the hooks have read the response, as they did.
    fn classify(&self, judged: Option<(u16, Option<String>)>) -> (Classification, Option<String>) {
        let Some(Ok(received)) = &self.outcome else {
            return (Classification::NO_RESPONSE, None);
        };
        let status = judged
            .as_ref()
            .map_or(received.status, |(status, _)| *status);
        let retrier = &self.channel.retrier;
        if status < 300 {
            let classification = match &received.body {
                Body::Full(body) if !self.answered => {
                    Classification::Success.or_damaged(retrier, &received.headers, body)
                }
                _ => Classification::Success,
            };
            return (classification, None);
        }
        let code = match (judged, &received.body) {
            (Some((_, code)), _) => code,
            (None, Body::Full(body)) => {
                let reader = &self.operation.error_code;
                reader.error_code(status, &received.headers, body)
            }
            (None, Body::Stream(_)) => None,
        };
        let classification = Classification::of_error(
            retrier,
            &self.operation.errors,
            status,
            &received.headers,
            code.as_deref(),
        );
        let classification = match &received.body {
            Body::Full(body) if !self.answered => {
                classification.or_damaged(retrier, &received.headers, body)
            }
            _ => classification,
        };
        (classification, code)
    }

    fn finish(&mut self) -> Result<Step<S>> {
        let received = self.outcome.take().unwrap_or(Err(Error::Stopped))?;
        Ok(Step::Done(Response {
            status: received.status,
            headers: received.headers,
            body: received.body,
            retry_attempts: self.attempts.saturating_sub(1),
            max_attempts_reached: self.usage.max_attempts_reached,
            retry_quota_reached: self.usage.quota_reached,
        }))
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
    headers.insert(USER_AGENT, channel.user_agent.clone());
    let (target, signed_target) = split_target(endpoint.join(&request.uri));
    let outgoing = Outgoing {
        method: request.method,
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
