//! A request and an answer that flow at the same time, over an HTTP/2 connection of their own, driven in the
//! background: neither side waits for the other's reader or writer.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use h2::client::SendRequest;
use h2::{RecvStream, SendStream};
use http::header::{CONTENT_LENGTH, HOST};
use http::uri::Authority;
use http::{HeaderMap, Request};
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;

use crate::dial::Version;
use crate::exchange::Exchange;
use crate::fault::{BodyFault, Fault};
use crate::fork::generation;
use crate::messages::{Framer, Outbound};
use crate::tls::os_error;
use crate::wait::{Background, Patience, Stop, Wait};
use crate::watched::{Activity, Watched};

/// Pieces of the answer that wait to be read, before the connection has to wait.
const PIECES_AHEAD: usize = 8;
/// An error's text is not expected to be longer.
const MAX_ERROR: usize = 16 * 1024 * 1024;
/// How long a connection that is given up may take to say so.
const FAREWELL: Duration = Duration::from_secs(1);

/// The pieces of an answer as they arrive. Dropping it gives the stream up.
pub(crate) struct Inbound {
    pieces: mpsc::Receiver<Result<Bytes, BodyFault>>,
    activity: Activity,
    _task: Task,
}

/// Work that ends when nobody waits for it any more.
struct Task {
    handle: AbortHandle,
    generation: u64,
}

impl Drop for Task {
    fn drop(&mut self) {
        // After a fork, the work is the parent's.
        if self.generation == generation() {
            self.handle.abort();
        }
    }
}

impl Inbound {
    /// The next piece; `None` at the end. Silence is when neither side says anything.
    pub(crate) async fn chunk(
        &mut self,
        wait: &mut impl Wait,
        limit: Option<Duration>,
    ) -> Result<Option<Bytes>, BodyFault> {
        loop {
            let before = self.activity.load(Ordering::Relaxed);
            let patience = Patience::new(limit);
            let piece = wait.until(&patience, |cx| self.pieces.poll_recv(cx));
            match piece.await {
                Ok(piece) => return piece.transpose(),
                Err(Stop::Timeout) if self.activity.load(Ordering::Relaxed) != before => {}
                Err(stop) => return Err(stop.into()),
            }
        }
    }
}

/// Head of an answer, with all of the body where it is an error.
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Result<Inbound, Bytes>,
}

/// The head of a response, with the body of an error.
type Opening = Result<(u16, HeaderMap, Option<Bytes>), Fault>;

/// Sends a request whose body is a stream of messages, and waits for the head of the response.
pub(crate) async fn open(
    exchange: Arc<Exchange>,
    request: Request<Bytes>,
    outbound: Outbound,
    framer: Framer,
    wait: &mut impl Wait,
) -> Result<Head, Fault> {
    let runtime = crate::background::handle().map_err(|error| Fault::Http(error.to_string()))?;
    let (report, mut opening) = oneshot::channel();
    let (hand_on, pieces) = mpsc::channel(PIECES_AHEAD);
    let activity = Activity::default();
    let work = Work {
        exchange,
        outbound,
        framer,
        activity: Activity::clone(&activity),
        pieces: hand_on,
    };
    let task = Task {
        handle: runtime.spawn(work.run(request, report)).abort_handle(),
        generation: generation(),
    };
    // The work keeps the time itself.
    let patience = Patience::new(None);
    let opened = wait.until(&patience, |cx| Pin::new(&mut opening).poll(cx));
    let opened = opened.await?.unwrap_or_else(|_| {
        let text = "the stream broke off".to_owned();
        Err(Fault::Closed(text))
    });
    let (status, headers, error) = opened?;
    let body = match error {
        Some(bytes) => Err(bytes),
        None => Ok(Inbound {
            pieces,
            activity,
            _task: task,
        }),
    };
    Ok(Head {
        status,
        headers,
        body,
    })
}

struct Work {
    exchange: Arc<Exchange>,
    outbound: Outbound,
    framer: Framer,
    activity: Activity,
    pieces: mpsc::Sender<Result<Bytes, BodyFault>>,
}

impl Work {
    async fn run(mut self, request: Request<Bytes>, report: oneshot::Sender<Opening>) {
        let (response, mut out) = match self.begin(request).await {
            Ok(begun) => begun,
            Err(fault) => {
                let _ = report.send(Err(fault));
                return;
            }
        };
        let mut report = Some(report);
        let broke = {
            let mut sending = pin!(send(&mut out, &self.outbound, &mut self.framer));
            let limit = self.exchange.read_timeout;
            let mut receiving = pin!(receive(
                response,
                limit,
                &self.activity,
                &self.pieces,
                &mut report
            ));
            let mut sent = false;
            // The answer decides when all is over; the request may end before.
            poll_fn(|cx| {
                if !sent && let Poll::Ready(ended) = sending.as_mut().poll(cx) {
                    sent = true;
                    if let Err(fault) = ended {
                        return Poll::Ready(Some(fault));
                    }
                }
                receiving.as_mut().poll(cx).map(|()| None)
            })
            .await
        };
        let Some(fault) = broke else { return };
        out.send_reset(h2::Reason::CANCEL);
        if let Some(report) = report.take() {
            let _ = report.send(Err(fault));
        } else {
            let fault = match fault {
                Fault::Input => BodyFault::Input,
                other => BodyFault::Broken(text_of(other)),
            };
            let _ = self.pieces.send(Err(fault)).await;
        }
    }

    async fn begin(
        &self,
        request: Request<Bytes>,
    ) -> Result<(h2::client::ResponseFuture, SendStream<Bytes>), Fault> {
        let dialer = &self.exchange.dialer;
        if dialer.forwards() {
            let text = "HTTP/2 does not pass through a proxy that forwards requests";
            return Err(Fault::Proxy(text.into()));
        }
        let authority = request.uri().authority().map(Authority::as_str);
        let mut requests = self.connect(authority.unwrap_or_default()).await?;
        let (mut head, _) = request.into_parts();
        // What HTTP/2 has pseudo-headers and frames for.
        head.headers.remove(HOST);
        head.headers.remove(CONTENT_LENGTH);
        head.version = http::Version::HTTP_2;
        requests
            .send_request(Request::from_parts(head, ()), false)
            .map_err(|error| Fault::Closed(h2_text(&error)))
    }

    async fn connect(&self, authority: &str) -> Result<SendRequest<Bytes>, Fault> {
        let dialer = &self.exchange.dialer;
        let (host, port) = dialer.address(authority)?;
        let line = dialer
            .dial(&mut Background, &host, port, Version::Http2)
            .await?;
        let stream = Watched::new(line, Activity::clone(&self.activity));
        let (requests, connection) = h2::client::handshake(stream)
            .await
            .map_err(|error| Fault::Closed(h2_text(&error)))?;
        // It ends by itself once requests and streams are dropped, and has something to say before that.
        let pieces = self.pieces.clone();
        tokio::spawn(async move {
            let mut connection = pin!(connection);
            let mut given_up = pin!(async move {
                pieces.closed().await;
                tokio::time::sleep(FAREWELL).await;
            });
            poll_fn(|cx| {
                // An error of the connection reaches the streams, where it is reported.
                if connection.as_mut().poll(cx).is_ready() {
                    return Poll::Ready(());
                }
                given_up.as_mut().poll(cx)
            })
            .await;
        });
        poll_ready(requests).await
    }
}

async fn poll_ready(requests: SendRequest<Bytes>) -> Result<SendRequest<Bytes>, Fault> {
    requests
        .ready()
        .await
        .map_err(|error| Fault::Closed(h2_text(&error)))
}

/// Sends the events as they come, as fast as the other side takes them.
async fn send(
    out: &mut SendStream<Bytes>,
    outbound: &Outbound,
    framer: &mut Framer,
) -> Result<(), Fault> {
    let mut messages = outbound.messages.lock().await;
    let unframed = |error: crate::Error| Fault::Http(error.to_string());
    while let Some(message) = messages.recv().await {
        outbound.take_one();
        let bytes = framer.message(&message).map_err(unframed)?;
        if !send_all(out, bytes).await {
            return Ok(());
        }
    }
    if outbound.failed() {
        return Err(Fault::Input);
    }
    if let Some(last) = framer.end().map_err(unframed)?
        && !send_all(out, last).await
    {
        return Ok(());
    }
    // Where this fails, the response says why.
    let _ = out.send_data(Bytes::new(), true);
    Ok(())
}

/// False when the other side accepts no more; its response says why.
async fn send_all(out: &mut SendStream<Bytes>, mut bytes: Bytes) -> bool {
    while !bytes.is_empty() {
        out.reserve_capacity(bytes.len());
        let Some(Ok(room)) = poll_fn(|cx| out.poll_capacity(cx)).await else {
            return false;
        };
        let part = bytes.split_to(room.min(bytes.len()));
        if out.send_data(part, false).is_err() {
            return false;
        }
    }
    true
}

/// Passes the response on, as fast as it is read.
async fn receive(
    response: h2::client::ResponseFuture,
    limit: Option<Duration>,
    activity: &Activity,
    pieces: &mpsc::Sender<Result<Bytes, BodyFault>>,
    report: &mut Option<oneshot::Sender<Opening>>,
) {
    let mut answer = |opening: Opening| {
        if let Some(report) = report.take() {
            let _ = report.send(opening);
        }
    };
    let mut response = pin!(response);
    let response = loop {
        let before = activity.load(Ordering::Relaxed);
        let patience = Patience::new(limit);
        let mut driver = Background;
        let came = driver.until(&patience, |cx| response.as_mut().poll(cx));
        match came.await {
            Ok(Ok(response)) => break response,
            Ok(Err(error)) => return answer(Err(Fault::Closed(h2_text(&error)))),
            Err(_) if activity.load(Ordering::Relaxed) == before => {
                return answer(Err(Fault::ReadTimeout));
            }
            Err(_) => {}
        }
    };
    let (head, mut body) = response.into_parts();
    let status = head.status.as_u16();
    if status >= 300 {
        let error = whole(&mut body).await;
        return answer(error.map(|body| (status, head.headers, Some(body))));
    }
    answer(Ok((status, head.headers, None)));
    while let Some(data) = body.data().await {
        let data = data.map_err(|error| BodyFault::Broken(h2_text(&error)));
        let over = data.is_err();
        let length = data.as_ref().map_or(0, Bytes::len);
        if pieces.send(data).await.is_err() || over {
            return;
        }
        // Only now may the other side send as much again.
        let _ = body.flow_control().release_capacity(length);
    }
}

async fn whole(body: &mut RecvStream) -> Result<Bytes, Fault> {
    let mut all = BytesMut::new();
    while let Some(data) = body.data().await {
        let data = data.map_err(|error| Fault::Closed(h2_text(&error)))?;
        if all.len() + data.len() > MAX_ERROR {
            return Err(Fault::Closed("an error of more than 16 MB".into()));
        }
        let _ = body.flow_control().release_capacity(data.len());
        all.extend_from_slice(&data);
    }
    Ok(all.freeze())
}

fn h2_text(error: &h2::Error) -> String {
    error.get_io().map_or_else(|| error.to_string(), os_error)
}

fn text_of(fault: Fault) -> String {
    fault.into_error("", None).to_string()
}
