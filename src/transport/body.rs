//! The body of a response that is read in pieces, for any kind of caller; and the reader that blocks.
//! The reader for the background is its neighbour.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::OwnedSemaphorePermit;

use crate::conn::{Conn, append};
use crate::decoder::BodyDecoder;
use crate::decoder::INVALID_CHUNK;
use crate::duplex::Inbound;
use crate::fault::BodyFault;
use crate::fork::generation;
use crate::pool::Pool;
use crate::wait::{Calling, Patience, Wait};
use crate::{Chunks, Error, Interrupt, Result, offload};

/// From so many bytes on, reads wait for all of them, and put them where they are to stay.
const WORTH_FILLING: usize = 64 * 1024;

/// Where the pieces of a body come from.
pub(crate) struct Source {
    kind: Kind,
    /// The turn of the call, which lasts as long as its connection is in use.
    turn: Option<OwnedSemaphorePermit>,
}

enum Kind {
    Network(Box<Flow>),
    Made(Chunks),
    Events(Inbound),
    Arrived(Bytes),
    Done,
}

/// A body that is still on its connection.
pub(crate) struct Flow {
    pub(crate) conn: Conn,
    pub(crate) body: BodyDecoder,
    /// Where the connection goes when the body is over.
    pub(crate) pool: Arc<Pool>,
}

impl Source {
    fn new(kind: Kind) -> Self {
        Self { kind, turn: None }
    }

    pub(crate) fn network(flow: Flow) -> Self {
        Self::new(Kind::Network(Box::new(flow)))
    }

    pub(crate) fn arrived(bytes: Bytes) -> Self {
        Self::new(Kind::Arrived(bytes))
    }

    pub(crate) fn made(chunks: Chunks) -> Self {
        Self::new(Kind::Made(chunks))
    }

    pub(crate) fn events(inbound: Inbound) -> Self {
        Self::new(Kind::Events(inbound))
    }

    /// Keeps the call's turn until the body is over.
    pub(crate) fn keep(&mut self, turn: OwnedSemaphorePermit) {
        if !matches!(self.kind, Kind::Arrived(_)) {
            self.turn = Some(turn);
        }
    }

    /// All of the body, where it is here already.
    fn take_arrived(&mut self) -> Option<Bytes> {
        match std::mem::replace(&mut self.kind, Kind::Done) {
            Kind::Arrived(bytes) => Some(bytes),
            other => {
                self.kind = other;
                None
            }
        }
    }

    /// The next piece as it arrives; `None` at the end.
    async fn next(
        &mut self,
        wait: &mut impl Wait,
        limit: Option<Duration>,
    ) -> std::result::Result<Option<Bytes>, BodyFault> {
        match &mut self.kind {
            Kind::Done => Ok(None),
            Kind::Arrived(_) => Ok(self.take_arrived()),
            Kind::Network(flow) => {
                let mut patience = Patience::new(limit);
                flow.conn.chunk(wait, &mut flow.body, &mut patience).await
            }
            Kind::Events(inbound) => inbound.chunk(wait, limit).await,
            Kind::Made(_) => {
                let Kind::Made(chunks) = std::mem::replace(&mut self.kind, Kind::Done) else {
                    return Ok(None);
                };
                let (chunks, chunk) = make(wait, chunks, limit).await?;
                self.kind = Kind::Made(chunks);
                Ok(chunk)
            }
        }
    }
}

impl Source {
    /// Appends the next bytes, until there are some `wanted` or more, or the body ends.
    async fn fill(
        &mut self,
        wait: &mut impl Wait,
        limit: Option<Duration>,
        (into, wanted): (&mut Vec<u8>, usize),
    ) -> std::result::Result<(), BodyFault> {
        if let Kind::Network(flow) = &mut self.kind {
            let Flow { conn, body, .. } = &mut **flow;
            let mut patience = Patience::new(limit);
            return conn.fill(wait, body, (into, wanted), &mut patience).await;
        }
        while into.len() < wanted {
            let Some(piece) = self.next(wait, limit).await? else {
                break;
            };
            append(into, &piece)?;
        }
        Ok(())
    }
}

impl Source {
    /// Bytes read of a chunk that is not complete.
    fn of_chunk(&self) -> u64 {
        match &self.kind {
            Kind::Network(flow) => flow.body.of_chunk(),
            _ => 0,
        }
    }
}

/// A body in one process: what is left of it, how long silence may last, and how much was read.
pub(crate) struct Stream {
    source: Source,
    generation: u64,
    pub(crate) limit: Option<Duration>,
    announced: Option<u64>,
    read: u64,
}

impl Stream {
    pub(crate) fn new(source: Source, limit: Option<Duration>, announced: Option<u64>) -> Self {
        Self {
            source,
            generation: generation(),
            limit,
            announced,
            read: 0,
        }
    }

    pub(crate) fn announced(&self) -> Option<u64> {
        self.announced
    }

    /// The next piece as it arrives; `None` at the end. After an error the body is over.
    pub(crate) async fn next(&mut self, wait: &mut impl Wait) -> Result<Option<Bytes>> {
        self.check_process()?;
        match self.source.next(wait, self.limit).await {
            Ok(Some(piece)) => {
                self.read += piece.len() as u64;
                Ok(Some(piece))
            }
            Ok(None) => {
                self.end();
                Ok(None)
            }
            Err(fault) => {
                let partial = self.source.of_chunk();
                self.close();
                Err(self.error(fault, partial))
            }
        }
    }

    /// Appends the next bytes to what is in `into`, of which some `missing`: all of them where they are many, else what
    /// comes first. None at the end.
    pub(crate) async fn more(
        &mut self,
        wait: &mut impl Wait,
        into: &mut Vec<u8>,
        missing: usize,
    ) -> Result<()> {
        if missing >= WORTH_FILLING {
            return self
                .fill(wait, into, into.len().saturating_add(missing))
                .await;
        }
        match self.next(wait).await? {
            Some(piece) if into.is_empty() => *into = piece.into(),
            Some(piece) => append(into, &piece).map_err(|_| Error::NoMemory)?,
            None => {}
        }
        Ok(())
    }

    /// Appends the next bytes, until there are some `wanted` or more, or the body ends.
    async fn fill(
        &mut self,
        wait: &mut impl Wait,
        into: &mut Vec<u8>,
        wanted: usize,
    ) -> Result<()> {
        self.check_process()?;
        let before = into.len();
        let filled = self
            .source
            .fill(wait, self.limit, (&mut *into, wanted))
            .await;
        self.read += (into.len() - before) as u64;
        match filled {
            Ok(()) => {
                if into.len() == before {
                    self.end();
                }
                Ok(())
            }
            Err(fault) => {
                let partial = self.source.of_chunk();
                self.close();
                Err(self.error(fault, partial))
            }
        }
    }

    /// All of the body, where it has arrived with the head and was not read yet.
    fn take_arrived(&mut self) -> Option<Bytes> {
        let bytes = self.source.take_arrived()?;
        self.read += bytes.len() as u64;
        Some(bytes)
    }

    fn check_process(&mut self) -> Result<()> {
        if self.generation == generation() {
            return Ok(());
        }
        self.close();
        Err(Error::ResponseStreaming {
            error: "the body is read by another process".into(),
        })
    }

    /// Leaves the connection to others.
    fn end(&mut self) {
        if let Kind::Network(flow) = self.take().kind {
            flow.pool.put(flow.conn);
        }
    }

    fn take(&mut self) -> Source {
        std::mem::replace(&mut self.source, Source::new(Kind::Done))
    }

    /// Gives the rest up, and the connection with it.
    pub(crate) fn close(&mut self) {
        let source = self.take();
        if self.generation != generation() {
            // The parent still reads; closing in order would disturb it.
            std::mem::forget(source);
        } else if let Kind::Network(flow) = source.kind {
            flow.conn.close();
        }
    }

    /// What a reader learns of a fault. Here alone a body that is too short is judged.
    fn error(&self, fault: BodyFault, partial: u64) -> Error {
        match (fault, self.announced) {
            (BodyFault::Timeout, _) => Error::ReadTimeout { endpoint_url: None },
            (BodyFault::Interrupted, _) => Error::Interrupted,
            (BodyFault::Eof, Some(expected)) => Error::IncompleteRead {
                actual: self.read,
                expected,
            },
            (BodyFault::Eof, None) => Error::IncompleteChunks { read: 0, partial },
            // To Python's HTTP client, this is an end as well.
            (BodyFault::Broken(error), None) if error.starts_with(INVALID_CHUNK) => {
                Error::IncompleteChunks { read: 0, partial }
            }
            (BodyFault::Broken(error), _) => Error::ResponseStreaming { error },
            (BodyFault::Memory, _) => Error::NoMemory,
            (BodyFault::Input, _) => Error::Stopped,
            (BodyFault::Raised(raised), _) => Error::Raised(raised.exception),
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.close();
    }
}

/// Pulls a body chunk by chunk; holds the connection until the end, [`close`](Self::close) or drop.
pub struct BodyReader {
    stream: Stream,
}

impl BodyReader {
    pub(crate) fn new(source: Source, limit: Option<Duration>, announced: Option<u64>) -> Self {
        Self {
            stream: Stream::new(source, limit, announced),
        }
    }

    /// The next piece as it arrives; `None` at the end.
    ///
    /// A body that ends before its `Content-Length` ends with [`Error::IncompleteRead`], one that breaks
    /// with [`Error::ResponseStreaming`], silence with [`Error::ReadTimeout`]; after an error it is over.
    pub fn next_chunk(&mut self, interrupt: &mut dyn Interrupt) -> Result<Option<Bytes>> {
        Calling::run(self.stream.next(&mut Calling(interrupt)))
            .map_err(|fault| fault.into_error("", None))?
    }

    /// Appends the next bytes, until there are some `wanted` or more in `into`, or the body ends; none at its end. It
    /// fails as [`next_chunk`](Self::next_chunk) does, and what came before stays.
    pub fn fill(
        &mut self,
        into: &mut Vec<u8>,
        wanted: usize,
        interrupt: &mut dyn Interrupt,
    ) -> Result<()> {
        Calling::run(self.stream.fill(&mut Calling(interrupt), into, wanted))
            .map_err(|fault| fault.into_error("", None))?
    }

    /// All of the body, if it has arrived with the head and was not read yet: then nothing is left to wait for.
    pub fn take_arrived(&mut self) -> Option<Bytes> {
        self.stream.take_arrived()
    }

    /// Value of the `Content-Length` header.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.stream.announced
    }

    /// Bytes handed out so far.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.stream.read
    }

    /// Replaces the read timeout (`StreamingBody.set_socket_timeout`).
    pub fn set_read_timeout(&mut self, timeout: Option<Duration>) {
        self.stream.limit = timeout;
    }

    /// Drops the connection; later reads give the end of the body.
    pub fn close(&mut self) {
        self.stream.close();
    }
}

impl fmt::Debug for BodyReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyReader")
            .field("announced", &self.stream.announced)
            .field("read", &self.stream.read)
            .finish_non_exhaustive()
    }
}

/// Has the next in-process chunk made on a thread that may block.
async fn make(
    wait: &mut impl Wait,
    mut chunks: Chunks,
    limit: Option<Duration>,
) -> std::result::Result<(Chunks, Option<Bytes>), BodyFault> {
    let work = move || {
        let chunk = chunks.next().transpose();
        (chunks, chunk)
    };
    match offload::run(wait, limit, work).await {
        Err(stop) => Err(stop.into()),
        Ok(None) => Err(BodyFault::Broken("no more of the body".into())),
        Ok(Some((_, Err(error)))) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Err(BodyFault::Eof)
        }
        Ok(Some((_, Err(error)))) => Err(BodyFault::Broken(error.to_string())),
        Ok(Some((chunks, Ok(chunk)))) => Ok((chunks, chunk)),
    }
}
