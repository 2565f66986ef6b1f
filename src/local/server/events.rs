//! Requests whose bodies are streams of events: they flow in while the answer flows out, on a thread of their own.

use std::io;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use ferroboto_local::{Chunks, ServiceError, answer_stream, refuse};
use http::request::Parts;
use http::{Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use crate::body::{Reply, tell};
use crate::house::{House, whole};

/// Streams that are open at the same time; each has a thread.
pub(crate) const MAX_STREAMS: usize = 64;
/// Pieces of a request that wait to be read.
const AHEAD: usize = 4;

/// Answers a request whose events are still coming.
pub(crate) async fn converse(house: Arc<House>, parts: Parts, body: Incoming) -> Response<Reply> {
    let busy = || {
        ServiceError::new(
            "ServiceUnavailable",
            503,
            "The local AWS has too many streams open; try again.",
        )
    };
    let Ok(place) = Arc::clone(&house.streams).try_acquire_owned() else {
        return whole(refuse(&parts, &busy()));
    };
    let (sender, receiver) = mpsc::channel(AHEAD);
    tokio::spawn(pump(body, sender, house.patience.body));
    let (told, head) = oneshot::channel();
    let runtime = Handle::current();
    let request = Request::from_parts(parts.clone(), chunks(receiver));
    let thread = thread::Builder::new().name("ferroboto-local-stream".to_owned());
    let started = thread.spawn(move || {
        let _place = place;
        let response = answer_stream(&house.world, request, house.access_key.as_ref());
        tell(told, response, &runtime, house.patience.answer);
    });
    match started {
        Ok(_) => head.await.ok(),
        Err(_) => None,
    }
    .unwrap_or_else(|| whole(refuse(&parts, &busy())))
}

/// Hands on what arrives, and says when that was all; without that word the request broke off.
async fn pump(
    mut body: Incoming,
    sender: mpsc::Sender<Option<io::Result<Bytes>>>,
    patience: Duration,
) {
    loop {
        let piece = match timeout(patience, body.frame()).await {
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
