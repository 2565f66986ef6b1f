//! The streamed body of a background call: filled by the driving thread as far as somebody asked, taken from
//! by whoever reads.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::{Buf, Bytes};
use tokio::sync::OwnedSemaphorePermit;

use crate::background::{Done, Ticket, start};
use crate::body::{Source, fault_error, make};
use crate::{Error, Result};

/// A body whose pieces arrive in the background. Dropping it gives the connection up.
pub struct BackgroundBody {
    shared: Arc<Shared>,
}

struct Shared {
    process: u32,
    /// Held while pieces arrive.
    source: tokio::sync::Mutex<Flow>,
    arrived: Mutex<Arrived>,
    announced: Option<u64>,
}

/// Where pieces come from.
struct Flow {
    source: Source,
    /// Called with the connection once the body is over and it may serve another call.
    give_back: Option<Box<dyn FnOnce(crate::conn::Conn) + Send>>,
    permit: Option<OwnedSemaphorePermit>,
}

/// What has come and was not taken yet.
#[derive(Default)]
struct Arrived {
    pieces: VecDeque<Bytes>,
    length: usize,
    read: u64,
    limit: Option<Duration>,
    over: bool,
    closed: bool,
    fault: Option<Error>,
    filling: Option<Ticket>,
}

impl BackgroundBody {
    pub(crate) fn new(
        source: Source,
        limit: Option<Duration>,
        announced: Option<u64>,
        permit: OwnedSemaphorePermit,
        give_back: impl FnOnce(crate::conn::Conn) + Send + 'static,
    ) -> Self {
        Self {
            shared: Arc::new(Shared {
                process: std::process::id(),
                source: tokio::sync::Mutex::new(Flow {
                    source,
                    give_back: Some(Box::new(give_back)),
                    permit: Some(permit),
                }),
                arrived: Mutex::new(Arrived {
                    limit,
                    ..Arrived::default()
                }),
                announced,
            }),
        }
    }

    /// Has `wanted` bytes arrive, or, with `any`, at least one; fewer only at the end. `done` is told when they
    /// have; nothing is told where they are there already.
    ///
    /// Gives whether there is anything to wait for. Who does not wait does no harm: what arrives stays for the next
    /// who asks.
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
    pub fn take(&self, wanted: usize, any: bool, partial: bool) -> Result<Vec<Bytes>> {
        let mut arrived = self.shared.arrived();
        let mut parts = Vec::new();
        let mut missing = wanted;
        while missing > 0 {
            let Some(piece) = arrived.pieces.front_mut() else {
                break;
            };
            let part = piece.split_to(missing.min(piece.remaining()));
            if piece.is_empty() {
                arrived.pieces.pop_front();
            }
            missing -= part.len();
            arrived.length -= part.len();
            parts.push(part);
        }
        if missing == 0 || !arrived.over {
            return Ok(parts);
        }
        match arrived.fault.take() {
            None => Ok(parts),
            Some(Error::IncompleteRead { .. }) if partial => Ok(parts),
            // The error speaks of this one read.
            Some(Error::IncompleteRead { actual, expected }) => {
                let read = (wanted - missing) as u64;
                Err(Error::IncompleteRead {
                    actual: read,
                    expected: read + expected.saturating_sub(actual),
                })
            }
            Some(error) if any && !parts.is_empty() => {
                arrived.fault = Some(error);
                Ok(parts)
            }
            Some(error) => Err(error),
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
            arrived.pieces.clear();
            arrived.length = 0;
            arrived.fault = None;
        }
        if let Ok(mut flow) = self.shared.source.try_lock() {
            flow.drop_source(self.shared.inherited());
        } else if let Some(ticket) = self.shared.arrived().filling.take() {
            ticket.cancel();
            let shared = Arc::clone(&self.shared);
            let work = async move {
                shared.source.lock().await.drop_source(false);
                Ok(())
            };
            // Where there is no thread to do it, there is no connection either.
            let _ = start(work, Box::new(|_: Result<()>| ()));
        }
    }
}

impl Flow {
    fn drop_source(&mut self, inherited: bool) {
        let source = std::mem::replace(&mut self.source, Source::Done);
        if inherited {
            // The socket is registered with the parent's reactor.
            std::mem::forget(source);
        }
        self.permit = None;
        self.give_back = None;
    }
}

impl Arrived {
    fn satisfies(&self, wanted: usize, any: bool) -> bool {
        self.over || self.length >= wanted || (any && self.length > 0)
    }
}

impl Shared {
    fn arrived(&self) -> MutexGuard<'_, Arrived> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn inherited(&self) -> bool {
        self.process != std::process::id()
    }

    async fn fill(&self, wanted: usize, any: bool) {
        let mut flow = self.source.lock().await;
        loop {
            let limit = {
                let arrived = self.arrived();
                if arrived.satisfies(wanted, any) {
                    break;
                }
                arrived.limit
            };
            let next = match &mut flow.source {
                Source::Done => Ok(None),
                Source::Network(conn, body) => conn.chunk(body, limit).await,
                Source::Events(inbound) => inbound.chunk(limit).await,
                Source::Made(_) => {
                    let Source::Made(chunks) = std::mem::replace(&mut flow.source, Source::Done)
                    else {
                        continue;
                    };
                    make(chunks, limit).await.map(|(chunks, chunk)| {
                        if chunk.is_some() {
                            flow.source = Source::Made(chunks);
                        }
                        chunk
                    })
                }
            };
            match next {
                Ok(Some(piece)) => {
                    let mut arrived = self.arrived();
                    arrived.read += piece.len() as u64;
                    arrived.length += piece.len();
                    arrived.pieces.push_back(piece);
                }
                Ok(None) => {
                    if let Source::Network(mut conn, body) =
                        std::mem::replace(&mut flow.source, Source::Done)
                    {
                        drop(body);
                        if conn.settle().await
                            && let Some(give_back) = flow.give_back.take()
                        {
                            give_back(conn);
                        }
                    }
                    self.arrived().over = true;
                }
                Err(fault) => {
                    let mut arrived = self.arrived();
                    let error = fault_error(fault, self.announced, arrived.read);
                    arrived.fault = Some(error);
                    arrived.over = true;
                }
            }
        }
        if self.arrived().over {
            flow.drop_source(false);
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
