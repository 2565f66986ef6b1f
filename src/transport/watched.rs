//! A connection as `h2` wants it, which notes every moment when bytes moved.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::line::{Line, waits};
use crate::socket::Socket;

/// What is read from the connection at once.
const READ_AT_ONCE: usize = 16 * 1024;

/// Counts the moments when bytes moved, which sets a silent connection apart from a slow one.
pub(crate) type Activity = Arc<AtomicU32>;

/// A line whose reads and writes are counted.
pub(crate) struct Watched {
    line: Line,
    /// What was read and there was no room for.
    ahead: Vec<u8>,
    activity: Activity,
}

impl Watched {
    pub(crate) fn new(line: Line, activity: Activity) -> Self {
        Self {
            line,
            ahead: Vec::new(),
            activity,
        }
    }

    /// Turns having to wait into being woken.
    fn or_wake<T>(
        &self,
        cx: &mut Context<'_>,
        done: io::Result<T>,
        readable: bool,
    ) -> Poll<Option<io::Result<T>>> {
        match (done, &self.line.socket) {
            (Err(error), Socket::Registered(stream)) if waits(&error) => {
                ready!(if readable {
                    stream.poll_read_ready(cx)
                } else {
                    stream.poll_write_ready(cx)
                })?;
                Poll::Ready(None)
            }
            (done, _) => {
                if done.is_ok() {
                    self.activity.fetch_add(1, Ordering::Relaxed);
                }
                Poll::Ready(Some(done))
            }
        }
    }
}

impl AsyncRead for Watched {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        while this.ahead.is_empty() {
            this.ahead.reserve(READ_AT_ONCE);
            let read = this.line.read(&mut this.ahead);
            match ready!(this.or_wake(cx, read, true)) {
                Some(Ok(0)) => return Poll::Ready(Ok(())),
                Some(done) => drop(done?),
                None => {}
            }
        }
        let length = buf.remaining().min(this.ahead.len());
        buf.put_slice(this.ahead.get(..length).unwrap_or_default());
        this.ahead.drain(..length);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(cx, &[IoSlice::new(buf)])
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        loop {
            let written = this.line.write(parts);
            if let Some(done) = ready!(this.or_wake(cx, written, false)) {
                return Poll::Ready(done);
            }
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        loop {
            let flushed = this.line.flush();
            if let Some(done) = ready!(this.or_wake(cx, flushed, false)) {
                return Poll::Ready(done);
            }
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.line.say_goodbye();
        Pin::new(this).poll_flush(cx)
    }
}
