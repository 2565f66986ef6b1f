//! Connections, and the way of a request through the server: read within limits, answered on a
//! thread that may block, written as the client takes it.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use ferroboto_local::{AccessKey, Body, Head, MAX_REQUEST, Routed, ServiceError, World};
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulConnection;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::body::{Reply, discard, send_response};
use crate::events::{MAX_STREAMS, closing, converse, store};
use crate::{FAREWELL, Options, Patience, access, pages};

/// Calls that are answered at the same time.
pub(crate) const MAX_AT_WORK: usize = 16;
/// Calls that wait for something to happen, such as a message in a queue; each has a thread.
const MAX_WAITERS: usize = 256;
/// Calls that wait for their turn; more are refused until later.
const MAX_WAITING: usize = 1024;
/// Connections that are held; more wait to be accepted.
const MAX_CONNECTIONS: usize = 1024;
/// What the bodies of requests may take of the memory, in KiB.
const MEMORY: usize = 256 << 10;
/// The head of a request.
const MAX_HEAD: usize = 64 << 10;
/// Calls at the same time on one connection of HTTP/2.
const MAX_CALLS: u32 = 128;
/// What of the bodies of one connection of HTTP/2 may be on its way.
const WINDOW: u32 = 256 << 10;
/// What a client says first that knows, without having asked, that HTTP/2 is spoken here.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// How often the first bytes of a connection are looked at while the preface may still arrive.
const PREFACE_LOOKS: u32 = 100;
/// The pause between two such looks.
const PREFACE_PAUSE: Duration = Duration::from_millis(20);

/// What connections share.
pub(crate) struct Shared {
    pub(crate) world: Arc<World>,
    pub(crate) access_key: Option<AccessKey>,
    pub(crate) patience: Patience,
    pub(crate) streams: Arc<Semaphore>,
    pub(crate) uploads: Arc<Semaphore>,
    waiters: Arc<Semaphore>,
    hosts: access::Hosts,
    memory: Arc<Semaphore>,
    turns: Arc<Semaphore>,
    waiting: AtomicUsize,
}

impl Shared {
    pub(crate) fn new(world: Arc<World>, options: Options) -> Self {
        Self {
            world,
            hosts: access::Hosts::new(&options.hostnames),
            access_key: options.access_key,
            patience: options.patience,
            memory: Arc::new(Semaphore::new(MEMORY)),
            turns: Arc::new(Semaphore::new(MAX_AT_WORK)),
            streams: Arc::new(Semaphore::new(MAX_STREAMS)),
            uploads: Arc::new(Semaphore::new(MAX_STREAMS)),
            waiters: Arc::new(Semaphore::new(MAX_WAITERS)),
            waiting: AtomicUsize::new(0),
        }
    }
}

/// Accepts connections until it is stopped, then sees the open ones to their end.
pub(crate) async fn live(
    shared: Arc<Shared>,
    listener: TcpListener,
    mut stopped: watch::Receiver<bool>,
) {
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            next = next => next,
            _ = stopped.wait_for(|stop| *stop) => break,
        };
        while connections.try_join_next().is_some() {}
        let (Ok(place), Ok((socket, _))) = (place, accepted) else {
            // Out of files, most likely; some will be closed.
            sleep(Duration::from_millis(50)).await;
            continue;
        };
        // Without it small answers wait for nothing.
        let _ = socket.set_nodelay(true);
        let shared = Arc::clone(&shared);
        let mut stopped = stopped.clone();
        connections.spawn(async move {
            let _place = place;
            let two = tokio::select! {
                two = timeout(shared.patience.head, speaks_http2(&socket)) => two,
                _ = stopped.wait_for(|stop| *stop) => return,
            };
            // A connection that breaks is the client's to notice.
            match two {
                Ok(true) => serve_http2(shared, socket, stopped).await,
                Ok(false) => serve_http1(shared, socket, stopped).await,
                Err(_) => {}
            }
        });
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    if timeout(FAREWELL, all).await.is_err() {
        connections.shutdown().await;
    }
}

/// Looks at the first bytes and leaves them where they are. Whoever sends a part of the preface has
/// the rest on its way; what is that slow is not HTTP/2.
async fn speaks_http2(socket: &TcpStream) -> bool {
    let mut seen = [0; PREFACE.len()];
    for _ in 0..PREFACE_LOOKS {
        let Ok(count @ 1..) = socket.peek(&mut seen).await else {
            return false;
        };
        if !seen[..count].eq(&PREFACE[..count]) {
            return false;
        }
        if count == PREFACE.len() {
            return true;
        }
        // What has been looked at would be there again at once.
        sleep(PREFACE_PAUSE).await;
    }
    false
}

/// Serves a connection until it ends, or gracefully to its end once the server is to stop.
async fn see_through(connection: impl GracefulConnection, mut stopped: watch::Receiver<bool>) {
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stopped.wait_for(|stop| *stop) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

async fn serve_http1(shared: Arc<Shared>, socket: TcpStream, stopped: watch::Receiver<bool>) {
    let head = shared.patience.head;
    let service = service_fn(move |request| respond(Arc::clone(&shared), request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(socket), service);
    see_through(connection, stopped).await;
}

async fn serve_http2(shared: Arc<Shared>, socket: TcpStream, stopped: watch::Receiver<bool>) {
    let head = shared.patience.head;
    let service = service_fn(move |request| respond(Arc::clone(&shared), request));
    let connection = http2::Builder::new(TokioExecutor::new())
        .timer(TokioTimer::new())
        .keep_alive_interval(head)
        .keep_alive_timeout(head)
        .max_header_list_size(u32::try_from(MAX_HEAD).unwrap_or(u32::MAX))
        .max_concurrent_streams(MAX_CALLS)
        .initial_connection_window_size(WINDOW)
        .initial_stream_window_size(WINDOW)
        .serve_connection(TokioIo::new(socket), service);
    see_through(connection, stopped).await;
}

/// A response to a request whose body was not read to its end. The rest of it is discarded, unless the client waits for
/// `100 Continue` before it sends one.
fn unread(
    shared: &Shared,
    response: Response<Reply>,
    head: &Head,
    body: Incoming,
) -> Response<Reply> {
    if body.is_end_stream() {
        return response;
    }
    if !head.parts().headers.contains_key(http::header::EXPECT) {
        discard(body, shared.patience.body);
    }
    closing(response, head.parts().version)
}

async fn respond(
    shared: Arc<Shared>,
    request: Request<Incoming>,
) -> Result<Response<Reply>, Infallible> {
    let (mut parts, mut body) = request.into_parts();
    // HTTP/2 says it in another place, where signatures do not look.
    if !parts.headers.contains_key(http::header::HOST)
        && let Some(authority) = parts.uri.authority()
        && let Ok(host) = http::HeaderValue::from_str(authority.as_str())
    {
        parts.headers.insert(http::header::HOST, host);
    }
    let head = Head::of(parts);
    if let Err(reason) = access::check(&head, &shared.hosts) {
        let response = pages::refuse(StatusCode::FORBIDDEN, "AccessDenied", reason);
        return Ok(unread(&shared, response, &head, body));
    }
    let parts = head.parts();
    let size: usize = parts
        .headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4)
        .sum();
    if size
        + parts
            .uri
            .path_and_query()
            .map_or(0, |uri| uri.as_str().len())
        > MAX_HEAD
    {
        let error = ServiceError::new(
            "RequestHeaderSectionTooLarge",
            431,
            "Your request header section exceeds the maximum allowed size.",
        );
        return Ok(unread(&shared, whole(head.refuse(&error)), &head, body));
    }
    if head.takes_events() {
        return Ok(converse(shared, head, body).await);
    }
    if head.takes_content() {
        return Ok(store(shared, head, body).await);
    }
    let version = parts.version;
    Ok(match read(&shared, &mut body).await {
        Ok((body, memory)) => work(shared, head.with_body(body), memory).await,
        // A client that took too long is not waited for again.
        Err(error) if error.status == 408 => closing(whole(head.refuse(&error)), version),
        Err(error) => unread(&shared, whole(head.refuse(&error)), &head, body),
    })
}

/// Reads a body within the limits of size, time and memory.
async fn read(
    shared: &Shared,
    body: &mut Incoming,
) -> Result<(Bytes, OwnedSemaphorePermit), ServiceError> {
    let busy = || {
        ServiceError::new(
            "ServiceUnavailable",
            503,
            "The local AWS is reading too many requests; try again.",
        )
    };
    let too_large = || {
        ServiceError::new(
            "RequestEntityTooLargeException",
            413,
            format!("Request must be smaller than {MAX_REQUEST} bytes"),
        )
    };
    let mut memory = Arc::clone(&shared.memory)
        .try_acquire_many_owned(0)
        .map_err(|_| busy())?;
    let size = body.size_hint();
    if size.lower() > u64::try_from(MAX_REQUEST).unwrap_or(u64::MAX) {
        return Err(too_large());
    }
    let all = async {
        let mut read = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|_| {
                ServiceError::new("IncompleteBody", 400, "The body of the request is cut off.")
            })?;
            let Ok(data) = frame.into_data() else {
                continue;
            };
            if read.len() + data.len() > MAX_REQUEST {
                return Err(too_large());
            }
            let wanted = (read.len() + data.len()).div_ceil(1024);
            let more = u32::try_from(wanted.saturating_sub(memory.num_permits()));
            if let Ok(more @ 1..) = more {
                let more = Arc::clone(&shared.memory)
                    .try_acquire_many_owned(more)
                    .map_err(|_| busy())?;
                memory.merge(more);
            }
            read.extend_from_slice(&data);
        }
        Ok((read.freeze(), memory))
    };
    timeout(shared.patience.body, all)
        .await
        .unwrap_or_else(|_| {
            Err(ServiceError::new(
                "RequestTimeout",
                408,
                "The body of the request did not arrive in time.",
            ))
        })
}

/// Answers a request on a thread of its own, when it is its turn.
async fn work(
    shared: Arc<Shared>,
    request: Routed,
    memory: OwnedSemaphorePermit,
) -> Response<Reply> {
    let unavailable = |request: &Routed| {
        let error = ServiceError::new(
            "ServiceUnavailable",
            503,
            "The local AWS has too much to do; try again.",
        );
        whole(request.refuse(&error))
    };
    if request.head().may_wait() {
        return wait(shared, request, memory).await;
    }
    if shared.waiting.fetch_add(1, Ordering::Relaxed) >= MAX_WAITING {
        shared.waiting.fetch_sub(1, Ordering::Relaxed);
        return unavailable(&request);
    }
    let turn = Arc::clone(&shared.turns).acquire_owned().await;
    shared.waiting.fetch_sub(1, Ordering::Relaxed);
    let Ok(turn) = turn else {
        return unavailable(&request);
    };
    let (sender, receiver) = oneshot::channel();
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        answer(&shared, request, memory, sender, &runtime);
    });
    receiver.await.unwrap_or_else(|_| failed())
}

/// Answers a request that may wait for something to happen: on a thread of its own, so that those who
/// wait take nobody's turn.
async fn wait(
    shared: Arc<Shared>,
    request: Routed,
    memory: OwnedSemaphorePermit,
) -> Response<Reply> {
    let busy = ServiceError::new(
        "ServiceUnavailable",
        503,
        "Too many requests wait for something to happen; try again.",
    );
    let refusal = request.refuse(&busy);
    let Ok(place) = Arc::clone(&shared.waiters).try_acquire_owned() else {
        return whole(refusal);
    };
    let (sender, receiver) = oneshot::channel();
    let runtime = Handle::current();
    let thread = std::thread::Builder::new().name("ferroboto-local-wait".to_owned());
    let started = thread.spawn(move || {
        let _place = place;
        answer(&shared, request, memory, sender, &runtime);
    });
    match started {
        Ok(_) => receiver.await.unwrap_or_else(|_| failed()),
        Err(_) => whole(refusal),
    }
}

/// Checks and answers a request on this thread.
fn answer(
    shared: &Shared,
    request: Routed,
    memory: OwnedSemaphorePermit,
    sender: oneshot::Sender<Response<Reply>>,
    runtime: &Handle,
) {
    if let Some(key) = &shared.access_key
        && !pages::is_open(request.head())
        && let Err(error) = request.check_signature(key, &shared.world)
    {
        let _ = sender.send(whole(request.refuse(&error)));
        return;
    }
    if request.head().is_page() {
        let _ = sender.send(pages::answer(&shared.world, request.head().parts()));
        return;
    }
    let response = request.answer(&shared.world);
    drop(memory);
    send_response(sender, response, runtime, shared.patience.answer);
}

fn failed() -> Response<Reply> {
    pages::refuse(
        StatusCode::INTERNAL_SERVER_ERROR,
        "InternalFailure",
        "The local AWS failed.",
    )
}

/// A refusal, all of which is there.
pub(crate) fn whole(response: Response<Body>) -> Response<Reply> {
    response.map(|body| match body {
        Body::Full(bytes) => Reply::Full(Some(bytes)),
        Body::Chunks(_) => Reply::Full(None),
    })
}
