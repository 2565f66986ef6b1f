//! The bodies of answers, as HTTP takes them: whole, or piece by piece from the thread that makes
//! them.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// Pieces that are made ahead of the client.
const AHEAD: usize = 4;
/// What is read of a body that nobody wants. A client that sends all of its request first would not see the response to
/// it if the connection were closed before.
const READ_ON: usize = 64 << 20;

/// The body of an answer.
pub(crate) enum Reply {
    /// All of it, until it is taken.
    Full(Option<Bytes>),
    /// Pieces as they are made, and whether their maker gave up.
    Pieces(mpsc::Receiver<io::Result<Bytes>>, Arc<AtomicBool>),
}

impl Reply {
    /// A body whose pieces are made elsewhere, and what to make them with.
    pub(crate) fn pieces() -> (Self, Maker) {
        let (sender, receiver) = mpsc::channel(AHEAD);
        let broken = Arc::new(AtomicBool::new(false));
        let maker = Maker {
            sender,
            broken: Arc::clone(&broken),
        };
        (Self::Pieces(receiver, broken), maker)
    }
}

/// Where pieces of a body come from.
pub(crate) struct Maker {
    sender: mpsc::Sender<io::Result<Bytes>>,
    broken: Arc<AtomicBool>,
}

impl Maker {
    /// Makes all pieces on this thread, as fast as the client takes them; one that takes none for
    /// too long, or is gone, gets no more.
    pub(crate) fn make(
        self,
        pieces: impl Iterator<Item = io::Result<Bytes>>,
        runtime: &Handle,
        patience: Duration,
    ) {
        for piece in pieces {
            let last = piece.is_err();
            let sent = runtime.block_on(async { timeout(patience, self.sender.send(piece)).await });
            if !matches!(sent, Ok(Ok(()))) {
                self.broken.store(true, Ordering::Release);
                return;
            }
            if last {
                return;
            }
        }
    }
}

/// Sends a response: its head to the connection that waits for it, then its pieces, made on this thread.
pub(crate) fn send_response(
    sender: oneshot::Sender<Response<Reply>>,
    response: Response<ferroboto_local::Body>,
    runtime: &Handle,
    patience: Duration,
) {
    let (head, body) = response.into_parts();
    match body {
        ferroboto_local::Body::Full(bytes) => {
            let _ = sender.send(Response::from_parts(head, Reply::Full(Some(bytes))));
        }
        ferroboto_local::Body::Chunks(chunks) => {
            let (reply, maker) = Reply::pieces();
            if sender.send(Response::from_parts(head, reply)).is_ok() {
                maker.make(chunks, runtime, patience);
            }
        }
    }
}

/// Reads what is left of a body, within limits of size and time, beside the response to its request.
pub(crate) fn discard(mut body: Incoming, patience: Duration) {
    tokio::spawn(timeout(patience, async move {
        let mut left = READ_ON;
        while let Some(Ok(frame)) = body.frame().await {
            let size = frame.data_ref().map_or(0, Bytes::len);
            let Some(rest) = left.checked_sub(size) else {
                return;
            };
            left = rest;
        }
    }));
}

impl Body for Reply {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match self.get_mut() {
            Self::Full(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Pieces(pieces, broken) => pieces.poll_recv(context).map(|piece| match piece {
                Some(piece) => Some(piece.map(Frame::data)),
                // An end that was not meant is no end.
                None if broken.swap(false, Ordering::Acquire) => {
                    Some(Err(io::ErrorKind::TimedOut.into()))
                }
                None => None,
            }),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Full(None))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Full(bytes) => {
                let length = bytes.as_ref().map_or(0, Bytes::len);
                SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
            }
            Self::Pieces(..) => SizeHint::default(),
        }
    }
}
