//! The transport of one client: from a serialized request to an answer.

use std::fmt;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::task::Poll;

use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime::client::orchestrator;
use aws_smithy_runtime_api::client::identity::SharedIdentityCache;
use aws_smithy_runtime_api::client::interceptors::context::Input;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins;
use aws_smithy_types::config_bag::Layer;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderValue};

use crate::background::{self, Asker, Connections, Done, Ticket, with_hooks};
use crate::background_body::BackgroundBody;
use crate::body::{BodyReader, Source};
use crate::call::{Answer, AnswerBody, Call, CallHandle, State};
use crate::conn::Conn;
use crate::connector::{Connector, Exchange};
use crate::dial::Dialer;
use crate::duplex::Outbound;
use crate::endpoint::{self, Endpoint};
use crate::hooks::Mailbox;
use crate::identity::{Signer, SignerCache};
use crate::operation::{self, Outgoing, Shared};
use crate::rate::Limiter;
use crate::retry::{Quota, Strategy};
use crate::slot::{Pool, Slot};
use crate::tls::Factory;
use crate::{
    Body, Credentials, Error, Hooks, Interrupt, OperationSpec, Presigning, Request, Response,
    Result, RetryMode, TransportSettings, clock, presign, proxy, services,
};

/// Sends the calls of one client; cheap to make, opens nothing until the first call, usable from any thread.
#[derive(Clone)]
pub struct Transport {
    inner: Arc<Inner>,
}

struct Inner {
    settings: TransportSettings,
    endpoint: OnceLock<Result<Endpoint>>,
    shared: OnceLock<Result<Arc<Shared>>>,
    pool: Arc<Pool>,
    connections: Connections,
    time: SharedTimeSource,
    sleep: SharedAsyncSleep,
}

/// How bodies go and come.
enum Flow {
    /// Each at once.
    Plain,
    /// The answer's piece by piece.
    Streamed,
    /// Events both ways.
    Events(Outbound),
}

impl From<bool> for Flow {
    fn from(stream: bool) -> Self {
        if stream { Self::Streamed } else { Self::Plain }
    }
}

/// One operation, prepared for one transport.
#[derive(Clone)]
pub struct Operation {
    spec: Arc<OperationSpec>,
    plugins: Arc<Plugins>,
}

#[derive(Default)]
struct Plugins {
    plain: OnceLock<Result<RuntimePlugins>>,
    hooked: OnceLock<Result<RuntimePlugins>>,
}

/// The SDK's view of [`clock::now`].
#[derive(Debug)]
struct ProgramTime;

impl TimeSource for ProgramTime {
    fn now(&self) -> std::time::SystemTime {
        clock::now()
    }
}

impl Transport {
    /// Checks what can be checked without work.
    pub fn new(settings: TransportSettings) -> Result<Self> {
        Self::with_clock(
            settings,
            SharedTimeSource::new(ProgramTime),
            SharedAsyncSleep::new(TokioSleep::new()),
        )
    }

    /// The same with another clock, for tests.
    pub(crate) fn with_clock(
        settings: TransportSettings,
        time: SharedTimeSource,
        sleep: SharedAsyncSleep,
    ) -> Result<Self> {
        match &settings.endpoint_url {
            Some(url) => endpoint::check(url)?,
            None if !services::known(&settings.service) => {
                return Err(Error::UnknownService {
                    service: settings.service,
                });
            }
            None => {}
        }
        let pool = Arc::new(Pool::new(settings.max_pool_connections));
        let connections = Connections::new(settings.max_pool_connections);
        Ok(Self {
            inner: Arc::new(Inner {
                settings,
                endpoint: OnceLock::new(),
                shared: OnceLock::new(),
                pool,
                connections,
                time,
                sleep,
            }),
        })
    }

    /// The endpoint, for `client.meta.endpoint_url`; one that was given is taken as it is until it is called.
    pub fn endpoint_url(&self) -> Result<&str> {
        if let Some(url) = &self.inner.settings.endpoint_url {
            return Ok(url);
        }
        self.inner.endpoint().map(|endpoint| endpoint.url.as_str())
    }

    /// Prepares an operation; keep the result for all its calls.
    pub fn operation(&self, spec: OperationSpec) -> Result<Operation> {
        Ok(Operation {
            spec: Arc::new(spec),
            plugins: Arc::default(),
        })
    }

    /// Sends `request` and waits for the answer; with `stream`, a successful answer's body stays on the connection.
    ///
    /// An [`Operation`] belongs to the transport that prepared it.
    pub fn call(
        &self,
        operation: &Operation,
        request: Request,
        stream: bool,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Response> {
        self.inner
            .guarded_call(operation, request, stream.into(), interrupt, None)
    }

    /// Sends `request` with events as its body, and gives the answer as soon as it begins; events are sent
    /// whether or not somebody reads. They are sent once: without `hooks`' saying so, and then only as long as
    /// none was taken, nothing is tried again.
    pub fn call_with_events(
        &self,
        operation: &Operation,
        request: Request,
        events: Outbound,
        interrupt: &mut dyn Interrupt,
        hooks: Option<&mut dyn Hooks>,
    ) -> Result<Response> {
        self.inner
            .guarded_call(operation, request, Flow::Events(events), interrupt, hooks)
    }

    /// The same with `hooks` taking part in every attempt; what `request` says is theirs to say again.
    pub fn call_with_hooks(
        &self,
        operation: &Operation,
        request: Request,
        stream: bool,
        interrupt: &mut dyn Interrupt,
        hooks: &mut dyn Hooks,
    ) -> Result<Response> {
        self.inner
            .guarded_call(operation, request, stream.into(), interrupt, Some(hooks))
    }

    /// Sends `request` in the background and returns at once; `done` is told the outcome on the thread that
    /// drives such calls, where it must not stay for long.
    ///
    /// With `asker`, hooks take part as in [`call_with_hooks`](Self::call_with_hooks): it hands each question on.
    pub fn start(
        &self,
        operation: &Operation,
        request: Request,
        stream: bool,
        asker: Option<Asker>,
        done: Done<Response<Body<BackgroundBody>>>,
    ) -> Result<Ticket> {
        let inner = Arc::clone(&self.inner);
        background::start(
            inner.background_call(operation.clone(), request, stream.into(), asker),
            done,
        )
    }

    /// The same with events as the request's body; see [`call_with_events`](Self::call_with_events).
    pub fn start_with_events(
        &self,
        operation: &Operation,
        request: Request,
        events: Outbound,
        asker: Option<Asker>,
        done: Done<Response<Body<BackgroundBody>>>,
    ) -> Result<Ticket> {
        let inner = Arc::clone(&self.inner);
        background::start(
            inner.background_call(operation.clone(), request, Flow::Events(events), asker),
            done,
        )
    }

    /// The URL that `request` goes to.
    pub fn url(&self, request: &Request) -> Result<String> {
        let endpoint = self.inner.endpoint()?;
        let prefix = request.host_prefix.as_deref().unwrap_or_default();
        let root = endpoint.given.replacen("://", &format!("://{prefix}"), 1);
        Ok(root + &endpoint.join(&request.uri))
    }

    /// Puts a signature into the URL of a request that somebody else will send.
    pub fn presign(&self, request: &Presigning, interrupt: &mut dyn Interrupt) -> Result<String> {
        let (name, region) = self.signing_scope()?;
        let region = request
            .region
            .as_deref()
            .or(region)
            .ok_or(Error::NoRegion)?;
        let name = request.name.as_deref().unwrap_or(name);
        let signer = &self.inner.shared()?.signer;
        let asked;
        let identity = if let Some(identity) = signer.fixed() {
            identity
        } else {
            let mut slot = self.inner.pool.take()?;
            let answer = slot.run(signer.resolve(), interrupt);
            self.inner.pool.put(slot);
            asked = answer??;
            &asked
        };
        presign::presigned(request, identity, (name, region), self.inner.time.now())
    }

    /// Whether there is to be a signature.
    #[must_use]
    pub fn signs(&self) -> bool {
        !matches!(self.inner.settings.credentials, Credentials::Unsigned)
    }

    /// Service and region that requests are signed for.
    pub fn signing_scope(&self) -> Result<(&str, Option<&str>)> {
        let endpoint = self.inner.endpoint()?;
        Ok((&endpoint.signing_name, endpoint.signing_region.as_deref()))
    }

    /// How often a call is tried at most.
    #[must_use]
    pub fn max_attempts(&self) -> u32 {
        self.inner.settings.retries.max_attempts
    }

    /// Value of the `User-Agent` header.
    #[must_use]
    pub fn user_agent(&self) -> &str {
        &self.inner.settings.user_agent
    }

    /// Raises the number of connections that are kept, and of calls in the background, to `connections` where it
    /// is lower.
    pub fn allow(&self, connections: usize) {
        self.inner.pool.at_least(connections);
        self.inner.connections.at_least(connections);
    }

    /// Drops idle connections (`client.close()`); later calls open new ones.
    pub fn close(&self) {
        self.inner.pool.clear();
        self.inner.connections.here().clear();
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("service", &self.inner.settings.service)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation")
            .field("name", &self.spec.name)
            .finish_non_exhaustive()
    }
}

impl Inner {
    fn endpoint(&self) -> Result<&Endpoint> {
        self.endpoint
            .get_or_init(|| Endpoint::resolve(&self.settings))
            .as_ref()
            .map_err(Clone::clone)
    }

    fn shared(&self) -> Result<&Arc<Shared>> {
        self.shared
            .get_or_init(|| self.share().map(Arc::new))
            .as_ref()
            .map_err(Clone::clone)
    }

    fn share(&self) -> Result<Shared> {
        let settings = &self.settings;
        let endpoint = self.endpoint()?.clone();
        let proxy = if settings.in_process.is_some() {
            None
        } else {
            proxy::with_tls(&settings.proxies, &endpoint.url, &settings.tls.verify)?
        };
        let signer = Arc::new(Signer::new(&settings.credentials));
        let mut retry_layer = Layer::new("ferroboto retries");
        Strategy::configure(settings.retries, &mut retry_layer);
        let limiter = (settings.retries.mode == RetryMode::Adaptive)
            .then(|| Arc::new(Limiter::new(self.time.clone(), self.sleep.clone())));
        Ok(Shared {
            service: settings.service.clone(),
            credentials: settings.credentials.clone(),
            identity: SharedIdentityCache::new(SignerCache(Arc::clone(&signer))),
            signer,
            connector: Connector(Arc::new(Exchange {
                dialer: Dialer {
                    https: endpoint.is_https(),
                    connect_timeout: settings.connect_timeout,
                    tcp_keepalive: settings.tcp_keepalive,
                    tls: Arc::new(Factory::new(
                        settings.tls.verify.clone(),
                        settings.tls.client_cert.clone(),
                    )),
                    proxy,
                },
                read_timeout: settings.read_timeout,
                limiter: limiter.clone(),
                in_process: settings.in_process.clone(),
            })),
            endpoint,
            retries: settings.retries,
            quota: Arc::new(Quota::new()),
            limiter,
            retry_layer: retry_layer.freeze(),
            user_agent: HeaderValue::try_from(&settings.user_agent).map_err(|_| {
                Error::HttpClient {
                    error: "Invalid header value for User-Agent".into(),
                }
            })?,
            read_timeout: settings.read_timeout,
            time: self.time.clone(),
            sleep: self.sleep.clone(),
        })
    }

    fn guarded_call(
        &self,
        operation: &Operation,
        request: Request,
        flow: Flow,
        interrupt: &mut dyn Interrupt,
        hooks: Option<&mut dyn Hooks>,
    ) -> Result<Response> {
        // The SDK is not free of `expect`; a panic of its must not reach Python as one.
        catch_unwind(AssertUnwindSafe(|| {
            self.call(operation, request, flow, interrupt, hooks)
        }))
        .unwrap_or_else(|panic| {
            Err(Error::Internal {
                message: panic_text(panic.as_ref()),
            })
        })
    }

    fn call(
        &self,
        operation: &Operation,
        request: Request,
        flow: Flow,
        interrupt: &mut dyn Interrupt,
        hooks: Option<&mut dyn Hooks>,
    ) -> Result<Response> {
        let hooked = hooks.is_some();
        let plugins = self.plugins(operation, hooked)?;
        let mut slot = self.pool.take()?;
        let (handle, input) = begun(request, flow, slot.conn.take(), hooked);
        let service = &self.settings.service;
        let invocation = orchestrator::invoke(service, &operation.spec.name, input, plugins);
        let outcome = match (hooks, &handle.0.hooked) {
            (Some(hooks), Some(mailbox)) => {
                run_with_hooks(&mut slot, invocation, interrupt, mailbox, hooks)
            }
            _ => slot.run(invocation, interrupt),
        };
        let mut state = std::mem::take(&mut *handle.0.state());
        match outcome {
            Err(interrupted) => {
                self.pool.put(slot);
                Err(interrupted)
            }
            Ok(outcome) => {
                let ended = ended(&mut state, outcome.err());
                self.response(slot, state, ended)
            }
        }
    }

    fn response(&self, mut slot: Slot, mut state: State, ended: Result<Ended>) -> Result<Response> {
        let ended = match ended {
            Ok(ended) => ended,
            Err(error) => {
                slot.conn = state.conn.take();
                self.pool.put(slot);
                return Err(error);
            }
        };
        Ok(ended.map(|body, headers| {
            let source = match source(body, &mut state) {
                Body::Stream(source) => source,
                Body::Full(bytes) => {
                    slot.conn = state.conn.take();
                    self.pool.put(slot);
                    return Body::Full(bytes);
                }
            };
            // Events have a connection of their own.
            slot.conn = state.conn.take();
            Body::Stream(BodyReader::new(
                source,
                slot,
                Arc::clone(&self.pool),
                self.settings.read_timeout,
                announced(headers),
            ))
        }))
    }

    /// The same call in the background; see [`Transport::start`].
    async fn background_call(
        self: Arc<Self>,
        operation: Operation,
        request: Request,
        flow: Flow,
        asker: Option<Asker>,
    ) -> Result<Response<Body<BackgroundBody>>> {
        let plugins = self.plugins(&operation, asker.is_some())?;
        let connections = self.connections.here();
        let permit = connections.gate().acquire_owned().await;
        let permit = permit.map_err(|error| Error::Internal {
            message: error.to_string(),
        })?;
        let (handle, input) = begun(request, flow, connections.take(), asker.is_some());
        let invocation =
            orchestrator::invoke(&self.settings.service, &operation.spec.name, input, plugins);
        let outcome = match (asker, &handle.0.hooked) {
            (Some(asker), Some(mailbox)) => with_hooks(invocation, &handle, mailbox, asker).await,
            _ => invocation.await,
        };
        let mut state = std::mem::take(&mut *handle.0.state());
        let ended = ended(&mut state, outcome.err());
        let keep = |state: &mut State| {
            if let Some(conn) = state.conn.take() {
                connections.put(conn);
            }
        };
        let ended = ended.inspect_err(|_| keep(&mut state))?;
        Ok(ended.map(|body, headers| match source(body, &mut state) {
            Body::Full(bytes) => {
                keep(&mut state);
                Body::Full(bytes)
            }
            Body::Stream(source) => {
                let inner = Arc::clone(&self);
                Body::Stream(BackgroundBody::new(
                    source,
                    self.settings.read_timeout,
                    announced(headers),
                    permit,
                    move |conn| inner.connections.here().put(conn),
                ))
            }
        }))
    }

    fn plugins<'a>(&self, operation: &'a Operation, hooked: bool) -> Result<&'a RuntimePlugins> {
        let plugins = if hooked {
            &operation.plugins.hooked
        } else {
            &operation.plugins.plain
        };
        plugins
            .get_or_init(|| {
                self.shared()
                    .and_then(|shared| operation::plugins(shared, &operation.spec, hooked))
            })
            .as_ref()
            .map_err(Clone::clone)
    }
}

/// An answer whose body is as it came.
type Ended = Response<AnswerBody>;

/// The state of a call and the input that carries it.
fn begun(
    mut request: Request,
    flow: Flow,
    conn: Option<Conn>,
    hooked: bool,
) -> (CallHandle, Input) {
    let body = std::mem::take(&mut request.body);
    let (stream, outbound) = match flow {
        Flow::Plain => (false, None),
        Flow::Streamed => (true, None),
        Flow::Events(outbound) => (true, Some(outbound)),
    };
    let mut call = Call::new(body, stream, conn, hooked);
    call.outbound = outbound;
    let handle = CallHandle(Arc::new(call));
    let input = Input::erase(Outgoing {
        request,
        call: handle.clone(),
    });
    (handle, input)
}

/// What a call ended with: its last answer, or the failure in place of one.
fn ended<E, R>(state: &mut State, error: Option<SdkError<E, R>>) -> Result<Ended>
where
    SdkError<E, R>: std::error::Error + Send + Sync + 'static,
    E: fmt::Debug,
    R: fmt::Debug,
{
    let Some(Answer {
        status,
        headers,
        body,
    }) = state.answer.take()
    else {
        return Err(state.fault.take().unwrap_or_else(|| Error::HttpClient {
            error: error.map_or_else(String::new, |error| deepest(&error)),
        }));
    };
    Ok(Response {
        status,
        headers,
        body,
        retry_attempts: state.attempts.saturating_sub(1),
        max_attempts_reached: state.max_attempts_reached,
        retry_quota_reached: state.retry_quota_reached,
    })
}

/// Where the pieces of a streamed body come from.
fn source(body: AnswerBody, state: &mut State) -> Body<Source> {
    match body {
        AnswerBody::Full(bytes) => Body::Full(bytes),
        AnswerBody::Network(incoming) => Body::Stream(match state.conn.take() {
            Some(conn) => Source::Network(conn, incoming),
            None => Source::Done,
        }),
        AnswerBody::Made(chunks) => Body::Stream(Source::Made(chunks)),
        AnswerBody::Events(inbound) => Body::Stream(Source::Events(inbound)),
    }
}

/// Value of the `Content-Length` header.
fn announced(headers: &HeaderMap) -> Option<u64> {
    let value = headers.get(CONTENT_LENGTH)?.to_str().ok()?;
    value.trim().parse().ok()
}

/// Drives a call on this thread, leaving the runtime wherever the call asks its hooks.
fn run_with_hooks<F: Future>(
    slot: &mut Slot,
    invocation: F,
    interrupt: &mut dyn Interrupt,
    mailbox: &Mailbox,
    hooks: &mut dyn Hooks,
) -> Result<F::Output> {
    let mut invocation = pin!(invocation);
    loop {
        let step = poll_fn(|cx| match invocation.as_mut().poll(cx) {
            Poll::Pending if mailbox.waits() => Poll::Ready(None),
            step => step.map(Some),
        });
        match slot.run(step, interrupt)? {
            Some(output) => return Ok(output),
            None => mailbox.ask(hooks),
        }
    }
}

/// The words of the error at the bottom, which says what happened and not where.
fn deepest(error: &(dyn std::error::Error + 'static)) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}
