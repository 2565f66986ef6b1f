//! Requests whose bodies flow in while they are answered, on a thread of their own: streams of events, and objects that are
//! stored as they come.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use ferroboto_local::{Body, Chunks, Head, ServiceError};
use http::{HeaderValue, Response, Version, header};
use http_body_util::BodyExt;
use hyper::body::{Body as _, Incoming};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};
use tokio::time::timeout;

use crate::body::{Reply, send_response};
use crate::connections::{Shared, whole};

/// Streams that are open at the same time; each has a thread.
pub(crate) const MAX_STREAMS: usize = 64;
/// Pieces of a request that wait to be read.
const AHEAD: usize = 4;

/// Answers a request whose events are still coming.
pub(crate) async fn converse(shared: Arc<Shared>, head: Head, body: Incoming) -> Response<Reply> {
    let busy = || {
        ServiceError::new(
            "ServiceUnavailable",
            503,
            "The local AWS has too many streams open; try again.",
        )
    };
    let Ok(place) = Arc::clone(&shared.streams).try_acquire_owned() else {
        return whole(head.refuse(&busy()));
    };
    let refusal = head.refuse(&busy());
    let ended = Arc::default();
    let response = flow(shared, body, place, &ended, move |shared, chunks| {
        head.answer_events(&shared.world, chunks, shared.access_key.as_ref())
    });
    response.await.unwrap_or_else(|| whole(refusal))
}

/// Stores what a request brings, as it comes. Uploads wait for their turn.
pub(crate) async fn store(shared: Arc<Shared>, head: Head, body: Incoming) -> Response<Reply> {
    let error = ServiceError::new("SlowDown", 503, "Please reduce your request rate.");
    let refusal = head.refuse(&error);
    let turn = Arc::clone(&shared.uploads).acquire_owned();
    let version = head.parts().version;
    let Ok(Ok(place)) = timeout(shared.patience.body, turn).await else {
        return closing(whole(refusal), version);
    };
    let ended = Arc::new(AtomicBool::new(body.is_end_stream()));
    let response = flow(shared, body, place, &ended, move |shared, chunks| {
        head.answer_content(&shared.world, chunks, shared.access_key.as_ref())
    });
    let response = response.await.unwrap_or_else(|| whole(refusal));
    if ended.load(Ordering::Acquire) {
        response
    } else {
        closing(response, version)
    }
}

/// A response to a request whose body was not read to its end. A client that waited for `100 Continue` may leave the
/// body out, so that what follows on the connection cannot be distinguished from it.
pub(crate) fn closing(mut response: Response<Reply>, version: Version) -> Response<Reply> {
    if version < Version::HTTP_2 {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(header::CONNECTION, close);
    }
    response
}

/// Answers on a thread that waits for the body, if there is one to be had.
async fn flow(
    shared: Arc<Shared>,
    body: Incoming,
    place: OwnedSemaphorePermit,
    ended: &Arc<AtomicBool>,
    answer: impl FnOnce(&Shared, Chunks) -> Response<Body> + Send + 'static,
) -> Option<Response<Reply>> {
    let (pieces, arrived) = mpsc::channel(AHEAD);
    let pumped = pump(body, pieces, Arc::clone(ended), shared.patience.body);
    tokio::spawn(pumped);
    let (sender, receiver) = oneshot::channel();
    let runtime = Handle::current();
    let thread = thread::Builder::new().name("ferroboto-local-stream".to_owned());
    let started = thread.spawn(move || {
        let _place = place;
        let response = answer(&shared, chunks(arrived));
        send_response(sender, response, &runtime, shared.patience.answer);
    });
    match started {
        Ok(_) => receiver.await.ok(),
        Err(_) => None,
    }
}

/// Passes on what arrives, and `None` at its end, unless the request broke off. Stops when nobody reads any more.
async fn pump(
    mut body: Incoming,
    sender: mpsc::Sender<Option<io::Result<Bytes>>>,
    ended: Arc<AtomicBool>,
    patience: Duration,
) {
    loop {
        let frame = tokio::select! {
            biased;
            frame = timeout(patience, body.frame()) => frame,
            () = sender.closed() => return,
        };
        if matches!(frame, Ok(None)) || body.is_end_stream() {
            ended.store(true, Ordering::Release);
        }
        let piece = match frame {
            Ok(None) => None,
            Ok(Some(Ok(frame))) => match frame.into_data() {
                Ok(data) => Some(Ok(data)),
                Err(_) => continue,
            },
            Ok(Some(Err(error))) => Some(Err(io::Error::other(error))),
            Err(_) => Some(Err(io::ErrorKind::TimedOut.into())),
        };
        let over = !matches!(piece, Some(Ok(_)));
        // Where nobody takes it, nobody wants more.
        if sender.send(piece).await.is_err() || over {
            return;
        }
    }
}

fn chunks(mut pieces: mpsc::Receiver<Option<io::Result<Bytes>>>) -> Chunks {
    let mut over = false;
    Box::new(std::iter::from_fn(move || {
        if over {
            return None;
        }
        let piece = match pieces.blocking_recv() {
            Some(piece) => piece,
            None => Some(Err(io::ErrorKind::ConnectionAborted.into())),
        };
        over = !matches!(piece, Some(Ok(_)));
        piece
    }))
}
