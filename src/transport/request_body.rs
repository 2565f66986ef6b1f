//! The body of a request: bytes, or a source that is read while the body is sent and that may be read again.

use std::any::Any;
use std::fmt;
use std::fs::File;
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use bytes::Bytes;
use ferroboto_sigv4::PayloadHasher;
use rustix::buffer::spare_capacity;

use crate::Chunks;
use crate::http1::write_chunk;
use crate::{Checksum, ChecksumAlgorithm, Error};

/// What is read at once to be sent.
const PIECE: usize = 128 * 1024;
/// The data of a chunk, as urllib3 reads and sends it.
const CHUNK: usize = 128 * 1024;
/// What is read at once of a body that is hashed only, as botocore has it.
const LOOK: usize = 1024 * 1024;
/// The same where no program can see it: what a core's cache holds beside the copy.
const QUICK_LOOK: usize = 256 * 1024;

/// The body of a request.
#[derive(Clone)]
pub enum RequestBody {
    /// All of it.
    Whole(Bytes),
    /// Read while it is sent.
    Streamed(StreamedBody),
}

/// Why a source has no bytes to offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyFailure {
    /// The source failed as a connection does: boto3 reports the connection as closed.
    Broken(String),
    /// The source failed otherwise, for this reason: `HTTPClientError` while the body is sent.
    Failed(String),
    /// The call ends at once with [`Error::Stopped`](crate::Error::Stopped); the source knows why.
    Stopped,
    /// The source, as its text shows it, cannot go back to its start: `UnseekableStreamError`.
    Unseekable(String),
    /// There is no memory for it.
    Memory,
}

impl BodyFailure {
    /// What ends a call whose body cannot be read before it is sent.
    #[must_use]
    pub fn into_error(self) -> Error {
        match self {
            Self::Broken(error) | Self::Failed(error) => Error::UnreadableBody { error },
            Self::Unseekable(stream_object) => Error::UnseekableStream { stream_object },
            Self::Stopped => Error::Stopped,
            Self::Memory => Error::NoMemory,
        }
    }
}

/// What a body is looked at for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The hash in a signature.
    Signature,
    /// A checksum in a header.
    Checksum(ChecksumAlgorithm),
    /// A checksum in a trailer, which is computed while the body is sent.
    Chunk(ChecksumAlgorithm),
}

/// Reads a body from its start to its end.
pub trait BodySource: Send {
    /// How many bytes there are in all, where that is known.
    fn length(&self) -> Option<u64>;

    /// Appends the next bytes, about `most` of them; 0 at the end. May block.
    fn read(&mut self, into: &mut Vec<u8>, most: usize) -> Result<usize, BodyFailure>;

    /// Prepares for a look at all of the body.
    fn begin_look(&mut self, _purpose: Look) -> Result<(), BodyFailure> {
        Ok(())
    }

    /// The same as [`read`](Self::read) for what is to be computed from the body.
    fn look(
        &mut self,
        into: &mut Vec<u8>,
        most: usize,
        _purpose: Look,
    ) -> Result<usize, BodyFailure> {
        self.read(into, most)
    }

    /// The next bytes as a range of a file, for a kernel that sends them by itself; `None` where they have to be read.
    fn file_range(&mut self) -> Result<Option<SentRange>, BodyFailure> {
        Ok(None)
    }

    /// So many bytes of the [`file_range`](Self::file_range) were sent.
    fn range_sent(&mut self, _length: u64) {}

    /// Whether the next bytes are at hand, so that nobody waits for a program.
    fn is_quick(&self) -> bool {
        true
    }

    /// Goes back to the start after a look at all of the body, which a signature or a checksum takes.
    fn rewind(&mut self) -> Result<(), BodyFailure>;

    /// Goes back to the start for another attempt, from wherever the last one has ended.
    fn restart(&mut self) -> Result<(), BodyFailure> {
        self.rewind()
    }

    /// The source as its owner knows it.
    fn as_any(&self) -> &dyn Any;
}

/// A range of a file that is sent without being read.
pub struct SentRange {
    /// The file.
    pub file: Arc<File>,
    /// Where the range begins.
    pub start: u64,
    /// How many bytes it has.
    pub length: u64,
}

/// A body that is read from a source; clones read the same source.
#[derive(Clone)]
pub struct StreamedBody {
    source: Arc<Mutex<dyn BodySource>>,
    length: Option<u64>,
    /// The SHA-256 of a signature, where it was computed together with a checksum.
    hash: Arc<OnceLock<String>>,
}

impl StreamedBody {
    /// A body over a source.
    pub fn new(source: impl BodySource + 'static) -> Self {
        Self {
            length: source.length(),
            source: Arc::new(Mutex::new(source)),
            hash: Arc::default(),
        }
    }

    /// How many bytes there are in all, where that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Works on the source, alone.
    pub fn with<T>(&self, work: impl FnOnce(&mut dyn BodySource) -> T) -> T {
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut *source)
    }

    /// Passes all of the body to `each`, in pieces, and goes back to the start.
    pub fn look_over(&self, purpose: Look, mut each: impl FnMut(&[u8])) -> Result<(), BodyFailure> {
        let mut piece = Vec::new();
        self.with(|source| {
            source.begin_look(purpose)?;
            let most = if source.is_quick() { QUICK_LOOK } else { LOOK };
            loop {
                piece.clear();
                if source.look(&mut piece, most, purpose)? == 0 {
                    return source.rewind();
                }
                each(&piece);
            }
        })
    }

    /// The next piece as it is sent, empty at the end: as it is, or as chunks. The buffers are those of the piece
    /// before.
    pub(crate) fn next_piece(
        &self,
        (mut piece, mut data): (Vec<u8>, Vec<u8>),
        chunked: bool,
    ) -> Result<(Vec<u8>, Vec<u8>), BodyFailure> {
        piece.clear();
        self.with(|source| {
            if !chunked {
                let most = if source.is_quick() { PIECE } else { CHUNK };
                source.read(&mut piece, most)?;
                return Ok((piece, data));
            }
            loop {
                data.clear();
                if source.read(&mut data, CHUNK)? == 0 {
                    break;
                }
                write_chunk(&mut piece, &data);
                if piece.len() >= PIECE || !source.is_quick() {
                    break;
                }
            }
            Ok((piece, data))
        })
    }

    /// The body in pieces, for a reader in this process, and why it broke off, if it did.
    pub(crate) fn pieces(&self) -> (Chunks, Arc<OnceLock<BodyFailure>>) {
        let (streamed, failed) = (self.clone(), Arc::new(OnceLock::new()));
        let reason = Arc::clone(&failed);
        let pieces = std::iter::from_fn(move || {
            let mut piece = Vec::new();
            match streamed.with(|source| source.read(&mut piece, PIECE)) {
                Ok(0) => None,
                Ok(_) => Some(Ok(Bytes::from(piece))),
                Err(failure) => {
                    let _ = reason.set(failure);
                    Some(Err(io::ErrorKind::UnexpectedEof.into()))
                }
            }
        });
        (Box::new(pieces), failed)
    }

    /// Whether the next bytes are at hand.
    pub(crate) fn is_quick(&self) -> bool {
        self.with(|source| source.is_quick())
    }

    /// The checksum of the body, in base64.
    pub fn checksum(&self, algorithm: ChecksumAlgorithm) -> Result<String, BodyFailure> {
        let mut checksum = Checksum::new(algorithm);
        self.look_over(Look::Checksum(algorithm), |piece| checksum.update(piece))?;
        Ok(checksum.text())
    }

    /// The same, and the hash of a signature, which is kept. A body that a program may watch is read for each by itself.
    pub fn checksum_and_hash(&self, algorithm: ChecksumAlgorithm) -> Result<String, BodyFailure> {
        if !self.is_quick() {
            return self.checksum(algorithm);
        }
        let mut hasher = PayloadHasher::default();
        let mut checksum = Checksum::new(algorithm);
        self.look_over(Look::Checksum(algorithm), |piece| {
            hasher.update(piece);
            checksum.update(piece);
        })?;
        let _ = self.hash.set(hasher.finish());
        Ok(checksum.text())
    }

    /// The SHA-256 of the body, as signatures have it.
    pub(crate) fn hash(&self) -> Result<String, BodyFailure> {
        if let Some(hash) = self.hash.get() {
            return Ok(hash.clone());
        }
        let mut hasher = PayloadHasher::default();
        self.look_over(Look::Signature, |piece| hasher.update(piece))?;
        Ok(hasher.finish())
    }

    /// All of the body.
    pub fn collect(&self) -> Result<Bytes, BodyFailure> {
        let mut whole = Vec::new();
        self.with(|source| {
            loop {
                whole.try_reserve(PIECE).map_err(|_| BodyFailure::Memory)?;
                if source.read(&mut whole, PIECE)? == 0 {
                    return Ok(whole.into());
                }
            }
        })
    }

    /// Goes back to the start for another attempt.
    pub(crate) fn restart(&self) -> Result<(), BodyFailure> {
        self.with(|source| source.restart())
    }
}

impl RequestBody {
    /// How many bytes there are, where that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match self {
            Self::Whole(bytes) => Some(bytes.len() as u64),
            Self::Streamed(streamed) => streamed.length(),
        }
    }

    /// The bytes of a body that is not streamed.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Whole(bytes) => Some(bytes),
            Self::Streamed(_) => None,
        }
    }
}

impl Default for RequestBody {
    fn default() -> Self {
        Self::Whole(Bytes::new())
    }
}

impl<T: Into<Bytes>> From<T> for RequestBody {
    fn from(bytes: T) -> Self {
        Self::Whole(bytes.into())
    }
}

impl From<StreamedBody> for RequestBody {
    fn from(body: StreamedBody) -> Self {
        Self::Streamed(body)
    }
}

impl fmt::Debug for RequestBody {
    // The bytes are the user's own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "RequestBody({length} bytes)"),
            None => f.write_str("RequestBody(of unknown length)"),
        }
    }
}

/// A range of a regular file, read at its offsets: the file's own position is neither used nor moved.
#[derive(Debug)]
pub struct FileRange {
    file: Arc<File>,
    start: u64,
    length: u64,
    read: u64,
}

impl FileRange {
    /// `length` bytes of a file from `start`.
    #[must_use]
    pub fn new(file: Arc<File>, start: u64, length: u64) -> Self {
        Self {
            file,
            start,
            length,
            read: 0,
        }
    }

    /// How much was read since the start.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.read
    }
}

impl BodySource for FileRange {
    fn length(&self) -> Option<u64> {
        Some(self.length)
    }

    fn read(&mut self, into: &mut Vec<u8>, most: usize) -> Result<usize, BodyFailure> {
        let left = self.length.saturating_sub(self.read);
        let wanted = usize::try_from(left).map_or(most, |left| left.min(most));
        let before = into.len();
        let read = append_at(&self.file, into, wanted, self.start + self.read);
        let length = into.len() - before;
        self.read += length as u64;
        read.map_err(|error| BodyFailure::Broken(error.to_string()))?;
        Ok(length)
    }

    fn rewind(&mut self) -> Result<(), BodyFailure> {
        self.read = 0;
        Ok(())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Appends `wanted` bytes from an offset of a file, or as many as there are.
pub fn append_at(
    file: &File,
    into: &mut Vec<u8>,
    wanted: usize,
    mut offset: u64,
) -> io::Result<()> {
    into.reserve(wanted);
    let end = into.len() + wanted;
    while into.len() < end {
        match rustix::io::pread(file, spare_capacity(into), offset) {
            Ok(0) => break,
            Ok(length) => offset += length as u64,
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    // There may have been more room than was asked for.
    into.truncate(end);
    Ok(())
}

/// A range of bytes in memory that is read like a file.
#[derive(Debug)]
pub struct MemoryRange {
    bytes: Bytes,
    read: usize,
}

impl MemoryRange {
    /// All of `bytes`.
    #[must_use]
    pub fn new(bytes: Bytes) -> Self {
        Self { bytes, read: 0 }
    }

    /// How much was read since the start.
    #[must_use]
    pub fn bytes_read(&self) -> usize {
        self.read
    }
}

impl BodySource for MemoryRange {
    fn length(&self) -> Option<u64> {
        Some(self.bytes.len() as u64)
    }

    fn read(&mut self, into: &mut Vec<u8>, most: usize) -> Result<usize, BodyFailure> {
        let rest = self.bytes.get(self.read..).unwrap_or_default();
        let piece = rest.get(..most).unwrap_or(rest);
        into.extend_from_slice(piece);
        self.read += piece.len();
        Ok(piece.len())
    }

    fn rewind(&mut self) -> Result<(), BodyFailure> {
        self.read = 0;
        Ok(())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
