//! Bodies in the `aws-chunked` encoding: the data in chunks, and its checksum in a trailer.

use std::any::Any;
use std::io::Write as _;

use crate::request_body::{BodyFailure, BodySource, Look, MemoryRange, RequestBody, StreamedBody};
use crate::{Checksum, ChecksumAlgorithm};

/// The data of a chunk.
const CHUNK: usize = 1024 * 1024;

/// A body that is encoded while it is read.
pub struct AwsChunked {
    raw: StreamedBody,
    algorithm: ChecksumAlgorithm,
    checksum: Checksum,
    /// What is encoded and not yet read, from `taken` on.
    ahead: Vec<u8>,
    taken: usize,
    complete: bool,
    data: Vec<u8>,
}

impl AwsChunked {
    /// The encoding of a body, with a checksum by this algorithm.
    #[must_use]
    pub fn new(body: RequestBody, algorithm: ChecksumAlgorithm) -> Self {
        let raw = match body {
            RequestBody::Whole(bytes) => StreamedBody::new(MemoryRange::new(bytes)),
            RequestBody::Streamed(streamed) => streamed,
        };
        Self {
            raw,
            algorithm,
            checksum: Checksum::new(algorithm),
            ahead: Vec::new(),
            taken: 0,
            complete: false,
            data: Vec::new(),
        }
    }

    /// The body that is encoded.
    #[must_use]
    pub fn raw(&self) -> &StreamedBody {
        &self.raw
    }

    fn reset(&mut self) {
        self.checksum = Checksum::new(self.algorithm);
        self.ahead.clear();
        self.taken = 0;
        self.complete = false;
    }

    fn encode_chunk(&mut self) -> Result<(), BodyFailure> {
        self.data.clear();
        let Self { raw, data, .. } = self;
        raw.with(|source| source.look(data, CHUNK, Look::Chunk(self.algorithm)))?;
        self.checksum.update(&self.data);
        self.ahead.drain(..self.taken);
        self.taken = 0;
        // Writing to memory does not fail.
        if self.data.is_empty() {
            self.complete = true;
            let (name, checksum) = (self.algorithm.header(), self.checksum.text());
            let _ = write!(self.ahead, "0\r\n{name}:{checksum}\r\n\r\n");
        } else {
            let _ = write!(self.ahead, "{:x}\r\n", self.data.len());
            self.ahead.extend_from_slice(&self.data);
            self.ahead.extend_from_slice(b"\r\n");
        }
        Ok(())
    }
}

impl BodySource for AwsChunked {
    fn length(&self) -> Option<u64> {
        None
    }

    fn read(&mut self, into: &mut Vec<u8>, most: usize) -> Result<usize, BodyFailure> {
        while !self.complete && self.ahead.len() - self.taken < most {
            self.encode_chunk()?;
        }
        let rest = self.ahead.get(self.taken..).unwrap_or_default();
        let piece = rest.get(..most).unwrap_or(rest);
        into.extend_from_slice(piece);
        let length = piece.len();
        self.taken += length;
        Ok(length)
    }

    fn is_quick(&self) -> bool {
        self.complete || self.ahead.len() - self.taken > CHUNK / 8 || self.raw.is_quick()
    }

    fn rewind(&mut self) -> Result<(), BodyFailure> {
        self.reset();
        self.raw.with(|source| source.rewind())
    }

    fn restart(&mut self) -> Result<(), BodyFailure> {
        self.reset();
        match self.raw.restart() {
            Err(BodyFailure::Unseekable(_)) => {
                let text = format!("<botocore.httpchecksum.AwsChunkedWrapper object at {self:p}>");
                Err(BodyFailure::Unseekable(text))
            }
            restarted => restarted,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
