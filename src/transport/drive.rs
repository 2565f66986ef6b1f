//! The two drivers of a call, which perform the I/O that its state machine asks for: one on the calling thread, one on
//! the thread for background calls.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use ferroboto_sigv4::AccessKeys;
use http::{HeaderName, HeaderValue};

use crate::attempt::{Attempt, Identity, Input, Step};
use crate::background_body::BackgroundBody;
use crate::channel::Channel;
use crate::hooks::{Asked, Asker, Refusal, Reply, Steps};
use crate::messages::{Framer, Outbound};
use crate::wait::{Background, Wait as _};
use crate::{
    BearerToken, Body, BodyFailure, BodyReader, Checksum, ChecksumAlgorithm, ChecksumPlace,
    Credentials, Error, Hooks, Interrupt, NeverInterrupted, OperationSpec, Request, RequestBody,
    Response, Result, Tokens, clock, offload,
};

/// How long a waiting call may not look for an interrupt.
const SLICE: Duration = Duration::from_millis(100);

/// What takes part in a call besides its request.
pub struct Control<H> {
    /// Hooks that take part in every attempt. The URL, headers and body of the request are theirs to say.
    pub hooks: Option<H>,
    /// The steps that the hooks take part in.
    pub steps: Steps,
    /// Messages that are sent as the request's body, whether or not the response is read. They are sent once: the
    /// call is repeated only if the hooks decide so, and only as long as none has been sent.
    pub outbound: Option<Outbound>,
    /// Whether the body of a successful response stays on the connection.
    pub stream: bool,
}

impl<H> Default for Control<H> {
    fn default() -> Self {
        Self {
            hooks: None,
            steps: Steps::All,
            outbound: None,
            stream: false,
        }
    }
}

/// The time, and the waiting of the calling thread.
pub(crate) trait Timing: Send + Sync {
    fn now(&self) -> SystemTime;

    fn sleep(&self, delay: Duration, interrupt: &mut dyn Interrupt) -> Result<()>;
}

/// The clock of the program, and real waiting.
pub(crate) struct ProgramTiming;

impl Timing for ProgramTiming {
    fn now(&self) -> SystemTime {
        clock::now()
    }

    fn sleep(&self, delay: Duration, interrupt: &mut dyn Interrupt) -> Result<()> {
        if let Some(slept) = interrupt.sleep(delay) {
            return slept;
        }
        let begun = Instant::now();
        loop {
            let left = delay.saturating_sub(begun.elapsed());
            if left.is_zero() {
                return Ok(());
            }
            std::thread::sleep(left.min(SLICE));
            if interrupt.interrupted() {
                return Err(Error::Interrupted);
            }
        }
    }
}

/// Drives a call on the calling thread.
pub(crate) fn blocking(
    channel: &Channel,
    operation: &OperationSpec,
    request: Request,
    control: Control<&mut dyn Hooks>,
    interrupt: &mut dyn Interrupt,
) -> Result<Response> {
    let Control {
        mut hooks,
        steps,
        outbound,
        stream,
    } = control;
    let exchange = &channel.exchange;
    let mut attempt = Attempt::new(
        channel,
        operation,
        request,
        hooks.is_some().then_some(steps),
        outbound.clone(),
    )?;
    let mut input = Input::<BodyReader>::Start;
    loop {
        input = match attempt.next(input, channel.now())? {
            Step::Identity => {
                Input::Identity(Identity::Keys(keys(attempt.credentials(), interrupt)?))
            }
            Step::Token => Input::Identity(Identity::Token(token(&channel.tokens, interrupt)?)),
            Step::Ask(question) => Input::Reply(match &mut hooks {
                Some(hooks) => question.put_to(*hooks),
                None => Reply::Refused(Refusal::Stop),
            }),
            Step::Sleep(delay) => {
                channel.timing.sleep(delay, interrupt)?;
                Input::Awake
            }
            Step::Hash(body) => Input::Hashed(body.hash()),
            Step::Restart(body) => Input::Restarted(body.restart()),
            Step::Send => {
                let received = match &outbound {
                    None => exchange.blocking(attempt.outgoing(), stream, interrupt),
                    Some(outbound) => {
                        let framer = Framer::new(attempt.take_chunk_signer());
                        let messages = (outbound.clone(), framer);
                        exchange.blocking_messages(attempt.outgoing(), messages, interrupt)
                    }
                };
                Input::Received(received.map_err(|fault| exchange.error(fault, &attempt.url())))
            }
            Step::Probe(probe) => {
                let (operation, request) = *probe;
                let control = Control::default();
                let response = blocking(channel, &operation.spec, request, control, interrupt)?;
                Input::Probed(response.status, response.headers)
            }
            Step::Done(response) => return Ok(response),
        }
    }
}

/// The access keys at this moment, for which the calling thread may have to wait.
pub(crate) fn keys(
    credentials: &Credentials,
    interrupt: &mut dyn Interrupt,
) -> Result<Arc<AccessKeys>> {
    match (fresh_keys(credentials)?, credentials) {
        (Some(keys), _) => Ok(keys),
        (None, Credentials::Provider(source)) => source.resolve(interrupt),
        (None, _) => Err(Error::NoCredentials),
    }
}

/// The access keys that need no waiting; an error if there are none at all.
fn fresh_keys(credentials: &Credentials) -> Result<Option<Arc<AccessKeys>>> {
    match credentials {
        Credentials::Fixed(keys) => Ok(Some(Arc::clone(keys))),
        Credentials::Provider(source) => Ok(source.fresh()),
        Credentials::Missing | Credentials::Unsigned => Err(Error::NoCredentials),
    }
}

/// The bearer token at this moment, for which the calling thread may have to wait.
fn token(tokens: &Tokens, interrupt: &mut dyn Interrupt) -> Result<Arc<BearerToken>> {
    match (fresh_token(tokens)?, tokens) {
        (Some(token), _) => Ok(token),
        (None, Tokens::Provider(source)) => source.resolve(interrupt),
        (None, _) => Err(Error::NoAuthToken),
    }
}

/// The bearer token that needs no waiting; an error if there is none at all.
fn fresh_token(tokens: &Tokens) -> Result<Option<Arc<BearerToken>>> {
    match tokens {
        Tokens::Fixed(token) => Ok(Some(Arc::clone(token))),
        Tokens::Provider(source) => Ok(source.fresh()),
        Tokens::Missing => Err(Error::NoAuthToken),
    }
}

/// Drives a call on the thread for background calls.
pub(crate) async fn background(
    channel: Arc<Channel>,
    operation: Arc<OperationSpec>,
    mut request: Request,
    control: Control<Asker>,
) -> Result<Response<Body<BackgroundBody>>> {
    if let ChecksumPlace::Pending(algorithm) = request.checksum {
        add_checksum(&mut request, algorithm).await?;
    }
    let Control {
        hooks,
        steps,
        outbound,
        stream,
    } = control;
    let exchange = &channel.exchange;
    let mut attempt = Attempt::new(
        &channel,
        &operation,
        request,
        hooks.is_some().then_some(steps),
        outbound.clone(),
    )?;
    let mut input = Input::<BackgroundBody>::Start;
    loop {
        input = match attempt.next(input, channel.now())? {
            Step::Identity => {
                let keys = keys_in_background(attempt.credentials()).await?;
                Input::Identity(Identity::Keys(keys))
            }
            Step::Token => {
                let token = token_in_background(&channel.tokens).await?;
                Input::Identity(Identity::Token(token))
            }
            Step::Ask(question) => {
                let (asked, replied) = Asked::new(question);
                if let Some(ask) = &hooks {
                    ask(asked);
                }
                Input::Reply(replied.await.unwrap_or(Reply::Refused(Refusal::Stop)))
            }
            Step::Sleep(delay) => {
                tokio::time::sleep(delay).await;
                Input::Awake
            }
            Step::Hash(body) => Input::Hashed(elsewhere(move || body.hash()).await),
            Step::Restart(body) => Input::Restarted(elsewhere(move || body.restart()).await),
            Step::Send => {
                let received = match &outbound {
                    None => exchange.background(attempt.outgoing(), stream).await,
                    Some(outbound) => {
                        let framer = Framer::new(attempt.take_chunk_signer());
                        let messages = (outbound.clone(), framer);
                        let outgoing = attempt.outgoing();
                        exchange.background_messages(outgoing, messages).await
                    }
                };
                Input::Received(received.map_err(|fault| exchange.error(fault, &attempt.url())))
            }
            Step::Probe(probe) => {
                let (operation, request) = *probe;
                let channel = Arc::clone(&channel);
                let control = Control::default();
                let sent = Box::pin(background(channel, operation.spec, request, control)).await;
                let response = sent?;
                Input::Probed(response.status, response.headers)
            }
            Step::Done(response) => return Ok(response),
        }
    }
}

async fn keys_in_background(credentials: &Credentials) -> Result<Arc<AccessKeys>> {
    if let Some(keys) = fresh_keys(credentials)? {
        return Ok(keys);
    }
    let credentials = credentials.clone();
    let work = move || keys(&credentials, &mut NeverInterrupted);
    match offload::run(&mut Background, None, work).await {
        Ok(Some(resolved)) => resolved,
        _ => Err(Error::Internal {
            message: "the source of credentials broke off".into(),
        }),
    }
}

/// Computes the checksum of a body where neither an event loop nor the driving thread waits for it.
async fn add_checksum(request: &mut Request, algorithm: ChecksumAlgorithm) -> Result<()> {
    let body = request.body.clone();
    let computed = elsewhere(move || match &body {
        RequestBody::Whole(bytes) => Ok(Checksum::of(algorithm, bytes)),
        RequestBody::Streamed(streamed) => streamed.checksum(algorithm),
    });
    let checksum = computed.await.map_err(BodyFailure::into_error)?;
    let value = HeaderValue::try_from(checksum).map_err(|error| Error::Internal {
        message: error.to_string(),
    })?;
    let name = HeaderName::from_static(algorithm.header());
    request.headers.insert(name.clone(), value);
    request.checksum = ChecksumPlace::Header(name);
    Ok(())
}

/// Reads a body where the driving thread need not wait for it.
async fn elsewhere<T: Send + 'static>(
    work: impl FnOnce() -> std::result::Result<T, BodyFailure> + Send + 'static,
) -> std::result::Result<T, BodyFailure> {
    match Background.perform(work).await {
        Ok(Some(done)) => done,
        _ => Err(BodyFailure::Failed("the body broke off".into())),
    }
}

async fn token_in_background(tokens: &Tokens) -> Result<Arc<BearerToken>> {
    if let Some(token) = fresh_token(tokens)? {
        return Ok(token);
    }
    let tokens = tokens.clone();
    let resolved = tokio::task::spawn_blocking(move || token(&tokens, &mut NeverInterrupted)).await;
    resolved.map_err(|error| Error::CredentialsFailed(error.into()))?
}
