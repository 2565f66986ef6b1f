//! The streamed body of a background call: filled by the driving thread as far as a reader asks, and emptied
//! by the reader.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::background::{Done, Ticket, start};
use crate::body::{Source, Stream};
use crate::conn::append;
use crate::fork::generation;
use crate::wait::Background;
use crate::{Error, Result};

/// A body whose pieces arrive in the background. Dropping it gives the connection up.
pub struct BackgroundBody {
    shared: Arc<Shared>,
}

struct Shared {
    /// Held while pieces arrive.
    stream: tokio::sync::Mutex<Stream>,
    arrived: Mutex<Arrived>,
    generation: u64,
    announced: Option<u64>,
}

/// What has come and was not taken yet.
#[derive(Default)]
struct Arrived {
    bytes: Vec<u8>,
    /// So many of the bytes were taken.
    taken: usize,
    limit: Option<Duration>,
    over: bool,
    closed: bool,
    fault: Option<Error>,
    filling: Option<Ticket>,
}

impl BackgroundBody {
    pub(crate) fn new(source: Source, limit: Option<Duration>, announced: Option<u64>) -> Self {
        let stream = Stream::new(source, limit, announced);
        Self {
            shared: Arc::new(Shared {
                announced: stream.announced(),
                stream: tokio::sync::Mutex::new(stream),
                arrived: Mutex::new(Arrived {
                    limit,
                    ..Arrived::default()
                }),
                generation: generation(),
            }),
        }
    }

    /// Waits in the background for `wanted` bytes, or, with `any`, for at least one; fewer arrive only at the end. `done`
    /// is called then, unless the bytes have arrived before.
    ///
    /// Returns whether there is anything to wait for. A reader need not wait: what arrives stays for the next one.
    pub fn fill(&self, wanted: usize, any: bool, done: Done<()>) -> Result<bool> {
        if self.shared.inherited() {
            return Err(Error::ResponseStreaming {
                error: "the body is read by another process".into(),
            });
        }
        if self.shared.arrived().satisfies(wanted, any) {
            return Ok(false);
        }
        let shared = Arc::clone(&self.shared);
        let ticket = start(
            async move {
                shared.fill(wanted, any).await;
                Ok(())
            },
            done,
        )?;
        self.shared.arrived().filling = Some(ticket);
        Ok(true)
    }

    /// Takes up to `wanted` bytes of what has arrived. Where the body broke before there were so many, that is the
    /// answer; with `any`, what came before is given first.
    ///
    /// A body that ends before its `Content-Length` gives [`Error::IncompleteRead`] unless `partial`.
    pub fn take(&self, wanted: usize, any: bool, partial: bool) -> Result<Vec<u8>> {
        let mut arrived = self.shared.arrived();
        let part = arrived.part(wanted)?;
        if part.len() == wanted || !arrived.over {
            return Ok(part);
        }
        match arrived.fault.take() {
            None => Ok(part),
            Some(Error::IncompleteRead { .. }) if partial => Ok(part),
            Some(error @ Error::IncompleteRead { .. }) => Err(error.of_read(part.len())),
            Some(error) if any && !part.is_empty() => {
                arrived.fault = Some(error);
                Ok(part)
            }
            Some(error) => Err(error.of_read(part.len())),
        }
    }

    /// Replaces the read timeout.
    pub fn set_read_timeout(&self, timeout: Option<Duration>) {
        self.shared.arrived().limit = timeout;
    }

    /// Gives the connection up; later reads find the end of the body.
    pub fn close(&self) {
        {
            let mut arrived = self.shared.arrived();
            arrived.closed = true;
            arrived.over = true;
            arrived.clear();
            arrived.fault = None;
        }
        if let Ok(mut stream) = self.shared.stream.try_lock() {
            stream.close();
        } else if let Some(ticket) = self.shared.arrived().filling.take() {
            ticket.cancel();
            let shared = Arc::clone(&self.shared);
            let work = async move {
                shared.stream.lock().await.close();
                Ok(())
            };
            // Where there is no thread to do it, there is no connection either.
            let _ = start(work, Box::new(|_: Result<()>| ()));
        }
    }
}

impl Arrived {
    fn satisfies(&self, wanted: usize, any: bool) -> bool {
        let length = self.length();
        self.over || length >= wanted || (any && length > 0)
    }

    fn length(&self) -> usize {
        self.bytes.len() - self.taken
    }

    fn clear(&mut self) {
        self.bytes = Vec::new();
        self.taken = 0;
    }

    /// Adds what comes next.
    fn add(&mut self, bytes: Vec<u8>) -> Result<()> {
        if self.length() == 0 {
            self.bytes = bytes;
            self.taken = 0;
            return Ok(());
        }
        append(&mut self.bytes, &bytes).map_err(|_| Error::NoMemory)
    }

    /// Takes up to `wanted` bytes.
    fn part(&mut self, wanted: usize) -> Result<Vec<u8>> {
        if wanted >= self.length() && self.taken == 0 {
            return Ok(std::mem::take(&mut self.bytes));
        }
        let end = self.taken.saturating_add(wanted).min(self.bytes.len());
        let mut part = Vec::new();
        let bytes = self.bytes.get(self.taken..end).unwrap_or_default();
        append(&mut part, bytes).map_err(|_| Error::NoMemory)?;
        self.taken = end;
        if self.length() == 0 {
            self.clear();
        }
        Ok(part)
    }
}

impl Shared {
    fn arrived(&self) -> MutexGuard<'_, Arrived> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn inherited(&self) -> bool {
        self.generation != generation()
    }

    async fn fill(&self, wanted: usize, any: bool) {
        let mut stream = self.stream.lock().await;
        loop {
            let missing = {
                let arrived = self.arrived();
                if arrived.satisfies(wanted, any) {
                    return;
                }
                stream.limit = arrived.limit;
                if any { 0 } else { wanted - arrived.length() }
            };
            let mut next = Vec::new();
            let filled = stream.more(&mut Background, &mut next, missing).await;
            let mut arrived = self.arrived();
            arrived.over |= next.is_empty();
            if let Err(error) = arrived.add(next).and(filled) {
                stream.close();
                arrived.fault = Some(error);
                arrived.over = true;
            }
        }
    }
}

impl Drop for BackgroundBody {
    fn drop(&mut self) {
        self.close();
    }
}

impl fmt::Debug for BackgroundBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackgroundBody")
            .field("announced", &self.shared.announced)
            .finish_non_exhaustive()
    }
}
