//! The streamed body: pulled from the open connection by whoever reads it.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::body::Incoming;

use crate::conn::{BodyFault, Conn};
use crate::dial::within;
use crate::duplex::Inbound;
use crate::slot::{Pool, Slot};
use crate::{Chunks, Error, Interrupt, Result};

/// Pulls a body chunk by chunk; holds the connection until the end, [`close`](Self::close) or drop.
pub struct BodyReader {
    source: Source,
    slot: Option<Slot>,
    pool: Arc<Pool>,
    limit: Option<Duration>,
    announced: Option<u64>,
    read: u64,
}

/// Where chunks come from.
pub(crate) enum Source {
    Network(Conn, Incoming),
    Made(Chunks),
    Events(Inbound),
    Done,
}

impl BodyReader {
    pub(crate) fn new(
        source: Source,
        slot: Slot,
        pool: Arc<Pool>,
        limit: Option<Duration>,
        announced: Option<u64>,
    ) -> Self {
        Self {
            source,
            slot: Some(slot),
            pool,
            limit,
            announced,
            read: 0,
        }
    }

    /// The next piece as it arrives; `None` at the end.
    ///
    /// A body that ends before its `Content-Length` ends with [`Error::IncompleteRead`], one that breaks
    /// with [`Error::ResponseStreaming`], silence with [`Error::ReadTimeout`]; after an error it is over.
    pub fn next_chunk(&mut self, interrupt: &mut dyn Interrupt) -> Result<Option<Bytes>> {
        let Some(slot) = &mut self.slot else {
            return Ok(None);
        };
        if slot.inherited() {
            self.close();
            return Err(Error::ResponseStreaming {
                error: "the body is read by another process".into(),
            });
        }
        let limit = self.limit;
        let outcome = match &mut self.source {
            Source::Done => Ok(Ok(None)),
            Source::Events(inbound) => slot.run(inbound.chunk(limit), interrupt),
            Source::Network(conn, body) => slot.run(conn.chunk(body, limit), interrupt),
            Source::Made(_) => {
                let Source::Made(chunks) = std::mem::replace(&mut self.source, Source::Done) else {
                    return Ok(None);
                };
                slot.run(make(chunks, limit), interrupt).map(|made| {
                    made.map(|(chunks, chunk)| {
                        if chunk.is_some() {
                            self.source = Source::Made(chunks);
                        }
                        chunk
                    })
                })
            }
        };
        match outcome {
            Ok(Ok(Some(chunk))) => {
                self.read += chunk.len() as u64;
                Ok(Some(chunk))
            }
            Ok(Ok(None)) => {
                self.finish();
                Ok(None)
            }
            Ok(Err(fault)) => {
                self.close();
                Err(self.error(fault))
            }
            Err(interrupted) => {
                self.close();
                Err(interrupted)
            }
        }
    }

    /// Value of the `Content-Length` header.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.announced
    }

    /// Bytes handed out so far.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.read
    }

    /// Replaces the read timeout (`StreamingBody.set_socket_timeout`).
    pub fn set_read_timeout(&mut self, timeout: Option<Duration>) {
        self.limit = timeout;
    }

    /// Drops the connection; later reads give the end of the body.
    pub fn close(&mut self) {
        let source = std::mem::replace(&mut self.source, Source::Done);
        if let Some(slot) = self.slot.take() {
            let foreign = matches!(&source, Source::Events(inbound) if inbound.inherited());
            if slot.inherited() || foreign {
                // Closing it in order would disturb the parent, as with slots.
                std::mem::forget(source);
            }
            self.pool.put(slot);
        }
    }

    /// The end was reached: the connection may serve another call.
    fn finish(&mut self) {
        if let Source::Network(mut conn, body) = std::mem::replace(&mut self.source, Source::Done)
            && let Some(slot) = &mut self.slot
        {
            drop(body);
            let settled = slot.run(conn.settle(), &mut crate::NeverInterrupted);
            if matches!(settled, Ok(true)) {
                slot.conn = Some(conn);
            }
        }
        self.close();
    }

    fn error(&self, fault: BodyFault) -> Error {
        fault_error(fault, self.announced, self.read)
    }
}

/// What a reader is told of a fault, after so many bytes of as many as were announced.
pub(crate) fn fault_error(fault: BodyFault, announced: Option<u64>, read: u64) -> Error {
    match (fault, announced) {
        (BodyFault::Timeout, _) => Error::ReadTimeout { endpoint_url: None },
        (BodyFault::Eof, Some(expected)) => Error::IncompleteRead {
            actual: read,
            expected,
        },
        (BodyFault::Eof, None) => Error::ResponseStreaming {
            error: "('Connection broken: IncompleteRead(0 bytes read)', \
                    IncompleteRead(0 bytes read))"
                .into(),
        },
        (BodyFault::Broken(error), _) => Error::ResponseStreaming { error },
        (BodyFault::Input, _) => Error::Stopped,
    }
}

impl Drop for BodyReader {
    fn drop(&mut self) {
        self.close();
    }
}

impl fmt::Debug for BodyReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyReader")
            .field("announced", &self.announced)
            .field("read", &self.read)
            .finish_non_exhaustive()
    }
}

/// Has the next in-process chunk made on a thread that may block.
pub(crate) async fn make(
    mut chunks: Chunks,
    limit: Option<Duration>,
) -> std::result::Result<(Chunks, Option<Bytes>), BodyFault> {
    let work = tokio::task::spawn_blocking(move || {
        let chunk = chunks.next().transpose();
        (chunks, chunk)
    });
    match within(limit, work).await {
        None => Err(BodyFault::Timeout),
        Some(Err(error)) => Err(BodyFault::Broken(error.to_string())),
        Some(Ok((_, Err(error)))) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Err(BodyFault::Eof)
        }
        Some(Ok((_, Err(error)))) => Err(BodyFault::Broken(error.to_string())),
        Some(Ok((chunks, Ok(chunk)))) => Ok((chunks, chunk)),
    }
}
