//! Taking part in a call while it is under way, from outside of the runtime: what is asked, and how a
//! call waits for the reply. Who takes part, and why, is not known here.

use std::fmt;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use aws_runtime::auth::SigV4OperationSigningConfig;
use aws_runtime::auth::sigv4::{SCHEME_ID, SigV4AuthScheme};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, Sign,
};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, SharedIdentityCache, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::{GetIdentityResolver, RuntimeComponents};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::SigningName;
use aws_types::region::{Region, SigningRegion};
use bytes::Bytes;
use http::header::HOST;
use http::{HeaderMap, HeaderValue, Request, Uri};

use crate::Error;
use crate::call::{Call, CallHandle};

/// Takes part in the attempts of one call. Called on the calling thread between the steps of an
/// attempt, where other calls may be made.
pub trait Hooks {
    /// Gives the request of an attempt, with the URL in full and without `Host`.
    fn before_signing(&mut self, attempt: u32, invocation_id: &str) -> Hooked<Unsigned>;

    /// Says what to send, given the headers as they are after signing.
    fn before_sending(&mut self, headers: &HeaderMap) -> Hooked<Sending>;

    /// Judges what came of the attempt.
    fn received(&mut self, outcome: Outcome<'_>) -> Hooked<Judgement>;
}

/// What hooks answer.
pub type Hooked<T> = std::result::Result<T, Stopped>;

/// The call shall end at once with [`Error::Stopped`]; the hooks know why.
#[derive(Clone, Copy, Debug)]
pub struct Stopped;

/// A request that is not signed yet.
pub struct Unsigned {
    /// Method, URL, headers and body.
    pub request: Request<Bytes>,
    /// How to sign it.
    pub signing: Signing,
}

/// How to sign a request.
pub enum Signing {
    /// Not at all.
    Off,
    /// For the client's scope, but for what is given here.
    On {
        /// Region of the scope.
        region: Option<String>,
        /// Service of the scope.
        name: Option<String>,
    },
}

/// What to send.
pub enum Sending {
    /// This, to the URL in it.
    Request(Request<Bytes>),
    /// Nothing: the hooks have the answer.
    Answered {
        /// HTTP status.
        status: u16,
        /// Headers.
        headers: HeaderMap,
    },
    /// Nothing: the hooks have a failure that counts as the attempt's.
    Failed,
}

/// What came of an attempt.
#[derive(Debug)]
pub enum Outcome<'a> {
    /// An answer from the network.
    Answer {
        /// HTTP status.
        status: u16,
        /// Headers.
        headers: &'a HeaderMap,
        /// The body, unless it stays on the connection.
        body: Option<Bytes>,
    },
    /// No answer.
    Fault(&'a Error),
    /// What [`Hooks::before_sending`] said.
    Own,
}

/// How an attempt is judged.
#[derive(Debug, Default)]
pub struct Judgement {
    /// Status and error code for the rules of retries, where there is an answer.
    pub answer: Option<(u16, Option<String>)>,
    /// What goes before the rules of retries.
    pub before: Option<Verdict>,
    /// Whether the rules of retries are asked.
    pub rules: bool,
    /// What goes after the rules of retries.
    pub after: Option<Verdict>,
}

/// Whether to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// After so long.
    Retry(Duration),
    /// No.
    Stop,
}

/// A question of the call's to its hooks.
enum Question {
    BeforeSigning(u32, String),
    BeforeSending(HeaderMap),
    Received(Came),
}

/// [`Outcome`], on its way.
pub(crate) enum Came {
    Answer(u16, HeaderMap, Option<Bytes>),
    Fault(Error),
    Own,
}

enum Reply {
    Signing(Unsigned),
    Sending(Sending),
    Judged(Judgement),
    Stopped,
}

/// Where a call's questions and replies lie.
#[derive(Default)]
pub(crate) struct Mailbox(Mutex<Letters>);

#[derive(Default)]
struct Letters {
    question: Option<Question>,
    reply: Option<Reply>,
    unsigned: Option<Unsigned>,
    judgement: Option<Judgement>,
    stopped: bool,
    posed: u64,
}

impl Mailbox {
    fn letters(&self) -> MutexGuard<'_, Letters> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the call waits for its hooks.
    pub(crate) fn waits(&self) -> bool {
        self.letters().question.is_some()
    }

    /// The number of the question that waits for an answer.
    pub(crate) fn waiting(&self) -> Option<u64> {
        let letters = self.letters();
        letters.question.as_ref().map(|_| letters.posed)
    }

    /// Puts the question to the hooks. Not to be called while the runtime is entered.
    pub(crate) fn ask(&self, hooks: &mut dyn Hooks) {
        let Some(question) = self.letters().question.take() else {
            return;
        };
        let reply = match question {
            Question::BeforeSigning(attempt, id) => {
                hooks.before_signing(attempt, &id).map(Reply::Signing)
            }
            Question::BeforeSending(headers) => hooks.before_sending(&headers).map(Reply::Sending),
            Question::Received(came) => hooks
                .received(match &came {
                    Came::Answer(status, headers, body) => Outcome::Answer {
                        status: *status,
                        headers,
                        body: body.clone(),
                    },
                    Came::Fault(error) => Outcome::Fault(error),
                    Came::Own => Outcome::Own,
                })
                .map(Reply::Judged),
        };
        self.letters().reply = Some(reply.unwrap_or(Reply::Stopped));
    }

    /// Ends a call that nobody will answer.
    pub(crate) fn refuse(&self) {
        let mut letters = self.letters();
        letters.question = None;
        letters.reply = Some(Reply::Stopped);
    }

    async fn reply(&self, question: Question) -> Reply {
        {
            let mut letters = self.letters();
            letters.question = Some(question);
            letters.posed += 1;
        }
        // No waker is kept: whoever drives the call looks here when it is pending, and drives on.
        poll_fn(|_| match self.letters().reply.take() {
            Some(reply) => Poll::Ready(reply),
            None => Poll::Pending,
        })
        .await
    }

    async fn unsigned(&self, attempt: u32, invocation_id: String) -> Option<Signing> {
        self.letters().judgement = None;
        match self
            .reply(Question::BeforeSigning(attempt, invocation_id))
            .await
        {
            Reply::Signing(unsigned) => {
                let signing = match &unsigned.signing {
                    Signing::Off => Signing::Off,
                    Signing::On { .. } => Signing::On {
                        region: None,
                        name: None,
                    },
                };
                self.letters().unsigned = Some(unsigned);
                Some(signing)
            }
            _ => None,
        }
    }

    /// What to send instead of the signed request, which has these headers.
    pub(crate) async fn sending(&self, headers: HeaderMap) -> Option<Sending> {
        match self.reply(Question::BeforeSending(headers)).await {
            Reply::Sending(sending) => Some(sending),
            _ => None,
        }
    }

    /// Has the outcome judged; false when the call shall end.
    pub(crate) async fn judged(&self, came: Came) -> bool {
        match self.reply(Question::Received(came)).await {
            Reply::Judged(judgement) => {
                self.letters().judgement = Some(judgement);
                true
            }
            _ => false,
        }
    }

    /// Status and error code of the answer as the hooks see them.
    pub(crate) fn answer(&self) -> Option<(u16, Option<String>)> {
        let letters = self.letters();
        letters.judgement.as_ref()?.answer.clone()
    }

    /// The judgement on the attempt; an attempt without one ended before there was anything to judge.
    pub(crate) fn take_judgement(&self) -> Judgement {
        let mut letters = self.letters();
        if letters.stopped {
            return Judgement::default();
        }
        letters.judgement.take().unwrap_or(Judgement {
            rules: true,
            ..Judgement::default()
        })
    }

    fn is_off(&self) -> bool {
        let letters = self.letters();
        matches!(&letters.unsigned, Some(unsigned) if matches!(unsigned.signing, Signing::Off))
    }
}

impl Call {
    /// Ends the call as its hooks want it.
    pub(crate) fn stop(&self) -> Error {
        if let Some(mailbox) = &self.hooked {
            mailbox.letters().stopped = true;
        }
        let mut state = self.state();
        state.forget_answer();
        state.fault = Some(Error::Stopped);
        Error::Stopped
    }
}

/// The identity of a client, found after the hooks have seen the request that it will sign.
#[derive(Debug)]
pub(crate) struct HookedIdentity {
    /// Nothing for clients that do not sign.
    pub(crate) cache: Option<SharedIdentityCache>,
}

impl ResolveCachedIdentity for HookedIdentity {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        config: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::new(async move {
            let CallHandle(call) = config
                .load::<CallHandle>()
                .ok_or("config without its call")?;
            let mailbox = call.hooked.as_ref().ok_or("call without hooks")?;
            let (attempt, id) = {
                let mut state = call.state();
                (state.attempts + 1, state.invocation_id().to_owned())
            };
            match (mailbox.unsigned(attempt, id).await, &self.cache) {
                (None, _) => Err(call.stop().into()),
                (Some(Signing::On { .. }), Some(cache)) => {
                    let found = cache
                        .resolve_cached_identity(resolver, components, config)
                        .await;
                    // What is left of the last attempt must not pass for this one's.
                    found.inspect_err(|_| call.state().forget_answer())
                }
                _ => Ok(Identity::new((), None)),
            }
        })
    }
}

/// Puts the hooks' request in place of the serialized one.
#[derive(Debug)]
pub(crate) struct HookedRequest {
    /// How requests are signed; nothing for clients that do not sign.
    pub(crate) signing: Option<SigV4OperationSigningConfig>,
}

#[dyn_dispatch_hint]
impl Intercept for HookedRequest {
    fn name(&self) -> &'static str {
        "HookedRequest"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let CallHandle(call) = config
            .load::<CallHandle>()
            .ok_or("config without its call")?;
        let mailbox = call.hooked.as_ref().ok_or("call without hooks")?;
        let (request, scope) = {
            let mut letters = mailbox.letters();
            let unsigned = letters
                .unsigned
                .as_mut()
                .ok_or("attempt without a request")?;
            let scope = match &mut unsigned.signing {
                Signing::Off => None,
                Signing::On { region, name } => Some((region.take(), name.take())),
            };
            (std::mem::take(&mut unsigned.request), scope)
        };
        let mut request = request.map(SdkBody::from);
        add_host(&mut request)?;
        *context.request_mut() = HttpRequest::try_from(request)?;
        if let Some((region, name)) = scope
            && let Some(mut signing) = self.signing.clone()
        {
            if let Some(region) = region {
                signing.region = Some(SigningRegion::from(Region::new(region)));
            }
            if let Some(name) = name {
                signing.name = Some(SigningName::from(name));
            }
            config.interceptor_state().store_put(signing);
        }
        Ok(())
    }
}

/// Names the host where that is left to the transport.
pub(crate) fn add_host<B>(request: &mut Request<B>) -> Result<(), BoxError> {
    if !request.headers().contains_key(HOST) {
        let host = host_of(request.uri()).ok_or("URL without a host")?;
        request
            .headers_mut()
            .insert(HOST, HeaderValue::try_from(host)?);
    }
    Ok(())
}

/// Value of the `Host` header for a URL.
pub(crate) fn host_of(url: &Uri) -> Option<String> {
    let host = url.host()?.to_ascii_lowercase();
    let default_port = match url.scheme_str() {
        Some("https") => 443,
        _ => 80,
    };
    Some(match url.port_u16() {
        Some(port) if port != default_port => format!("{host}:{port}"),
        _ => host,
    })
}

/// `SigV4`, where the hooks have not turned it off.
#[derive(Debug, Default)]
pub(crate) struct HookedScheme {
    scheme: SigV4AuthScheme,
    signer: HookedSigner,
}

impl AuthScheme for HookedScheme {
    fn scheme_id(&self) -> AuthSchemeId {
        SCHEME_ID
    }

    fn identity_resolver(
        &self,
        resolvers: &dyn GetIdentityResolver,
    ) -> Option<SharedIdentityResolver> {
        self.scheme.identity_resolver(resolvers)
    }

    fn signer(&self) -> &dyn Sign {
        &self.signer
    }
}

#[derive(Default)]
struct HookedSigner(SigV4AuthScheme);

impl Sign for HookedSigner {
    fn sign_http_request(
        &self,
        request: &mut HttpRequest,
        identity: &Identity,
        endpoint: AuthSchemeEndpointConfig<'_>,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(CallHandle(call)) = config.load::<CallHandle>()
            && call.hooked.as_ref().is_some_and(Mailbox::is_off)
        {
            return Ok(());
        }
        let signer = self.0.signer();
        signer.sign_http_request(request, identity, endpoint, components, config)
    }
}

impl fmt::Debug for HookedSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HookedSigner")
    }
}
