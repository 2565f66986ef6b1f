//! The body of a request as it comes: taken out of its frames, and checked against what its headers announce. Nothing of it
//! is kept here.

use std::fmt::Write as _;

use bytes::{Buf, Bytes, BytesMut};
use ferroboto_sigv4::{ChunkSigner, Timestamp};
use http::request::Parts;
use sha2::{Digest, Sha256};

use crate::answer_stream::Chunks;
use crate::error::{Result, ServiceError};
use crate::route::header;
use crate::timestamps;

/// The longest line between two frames.
const MAX_LINE: usize = 8 << 10;
/// The lines behind the last frame.
const MAX_TRAILERS: usize = 32;
/// Where a body names its hash, or how it goes without one.
const HASH: &str = "x-amz-content-sha256";

/// Checks the signatures of frames, each made upon the one before it.
pub(crate) struct Signatures {
    pub(crate) signer: ChunkSigner,
    pub(crate) time: Timestamp,
    pub(crate) wrong: ServiceError,
}

/// A body that is read piece by piece.
pub(crate) struct Content {
    chunks: Chunks,
    framing: Option<Framing>,
    buffered: BytesMut,
    /// The hash that the request announces.
    announced_hash: Option<String>,
    hash: Sha256,
    /// The length that the request announces, without frames.
    announced: Option<u64>,
    read: u64,
    /// The header that says what follows the body.
    announced_trailer: Option<String>,
    trailers: Vec<(String, String)>,
    over: bool,
}

/// Where a body stands that comes in frames.
struct Framing {
    signatures: Option<Signatures>,
    signed: bool,
    state: State,
    frame_hash: Sha256,
    signature: String,
}

#[derive(Clone, Copy)]
enum State {
    Size,
    Data(u64),
    End,
    Trailers,
}

impl Content {
    /// The body of a request with these headers.
    pub(crate) fn of(
        parts: &Parts,
        chunks: Chunks,
        signatures: Option<Signatures>,
    ) -> Result<Self> {
        let named = header(parts, HASH).unwrap_or_default();
        let decoded = header(parts, "x-amz-decoded-content-length");
        let encodings = header(parts, "content-encoding").unwrap_or_default();
        let framed = named.starts_with("STREAMING-")
            || encodings
                .split(',')
                .any(|name| name.trim() == "aws-chunked");
        let length = if framed {
            decoded
        } else {
            header(parts, "content-length")
        };
        let announced = length.and_then(|length| length.trim().parse().ok());
        if framed && announced.is_none() {
            return Err(ServiceError::new(
                "MissingContentLength",
                411,
                "You must provide the Content-Length HTTP header.",
            ));
        }
        let is_hash = named.len() == 64 && named.bytes().all(|byte| byte.is_ascii_hexdigit());
        let framing = framed.then(|| Framing {
            signatures,
            signed: named.starts_with("STREAMING-AWS4-"),
            state: State::Size,
            frame_hash: Sha256::new(),
            signature: String::new(),
        });
        Ok(Self {
            chunks,
            announced_hash: (is_hash && !framed).then(|| named.to_ascii_lowercase()),
            framing,
            buffered: BytesMut::new(),
            hash: Sha256::new(),
            announced,
            read: 0,
            announced_trailer: header(parts, "x-amz-trailer").map(str::to_owned),
            trailers: Vec::new(),
            over: false,
        })
    }

    /// The length that the request announces.
    pub(crate) fn announced(&self) -> Option<u64> {
        self.announced
    }

    /// The names of what follows the body.
    pub(crate) fn announced_trailer(&self) -> Option<&str> {
        self.announced_trailer.as_deref()
    }

    /// What follows the body, once all of it is read. Names are in lower case.
    pub(crate) fn trailer(&self, name: &str) -> Option<&str> {
        let mut trailers = self.trailers.iter();
        trailers.find_map(|(trailer, value)| (trailer == name).then_some(value.as_str()))
    }

    /// The next piece. At the end the whole body has been checked.
    pub(crate) fn next(&mut self) -> Result<Option<Bytes>> {
        if self.over {
            return Ok(None);
        }
        let piece = match &self.framing {
            None => self.arrive()?,
            Some(_) => self.unframed()?,
        };
        match piece {
            Some(piece) => {
                self.read += piece.len() as u64;
                if self
                    .announced
                    .is_some_and(|announced| self.read > announced)
                {
                    return Err(incomplete());
                }
                if self.announced_hash.is_some() {
                    self.hash.update(&piece);
                }
                Ok(Some(piece))
            }
            None => {
                self.over = true;
                self.check_whole()?;
                Ok(None)
            }
        }
    }

    /// All of a body that is no longer than a limit.
    pub(crate) fn collect(mut self, limit: usize) -> Result<Bytes> {
        let mut whole = BytesMut::new();
        while let Some(piece) = self.next()? {
            if whole.len() + piece.len() > limit {
                return Err(ServiceError::client(
                    "MaxMessageLengthExceeded",
                    "Your request was too big.",
                ));
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }

    /// What of it has not arrived.
    pub(crate) fn into_rest(self) -> Chunks {
        self.chunks
    }

    /// A piece as it arrives.
    fn arrive(&mut self) -> Result<Option<Bytes>> {
        match self.chunks.next() {
            None => Ok(None),
            Some(Ok(piece)) => Ok(Some(piece)),
            Some(Err(_)) => Err(incomplete()),
        }
    }

    /// More of what is not read yet.
    fn fill(&mut self) -> Result<()> {
        match self.arrive()? {
            Some(piece) => {
                self.buffered.extend_from_slice(&piece);
                Ok(())
            }
            None => Err(incomplete()),
        }
    }

    /// A line without its end.
    fn line(&mut self) -> Result<String> {
        loop {
            if let Some(at) = self.buffered.windows(2).position(|pair| pair == b"\r\n") {
                let line = self.buffered.split_to(at);
                self.buffered.advance(2);
                return String::from_utf8(line.to_vec()).map_err(|_| incomplete());
            }
            if self.buffered.len() > MAX_LINE {
                return Err(incomplete());
            }
            self.fill()?;
        }
    }

    /// The next piece out of its frames.
    fn unframed(&mut self) -> Result<Option<Bytes>> {
        loop {
            let Some(state) = self.framing.as_ref().map(|framing| framing.state) else {
                return Ok(None);
            };
            match state {
                State::Size => {
                    let line = self.line()?;
                    let (size, extension) = line.split_once(';').unwrap_or((&line, ""));
                    let size = u64::from_str_radix(size.trim(), 16).map_err(|_| incomplete())?;
                    let signature = extension.trim().strip_prefix("chunk-signature=");
                    let signature = signature.unwrap_or_default().to_owned();
                    self.begin_frame(size, signature)?;
                }
                State::Data(0) => {
                    if !self.line()?.is_empty() {
                        return Err(incomplete());
                    }
                    self.end_frame()?;
                    self.enter(State::Size);
                }
                State::Data(left) => {
                    if self.buffered.is_empty() {
                        self.fill()?;
                        continue;
                    }
                    let most = usize::try_from(left).unwrap_or(usize::MAX);
                    let piece = self
                        .buffered
                        .split_to(self.buffered.len().min(most))
                        .freeze();
                    if let Some(framing) = &mut self.framing {
                        framing.frame_hash.update(&piece);
                        framing.state = State::Data(left - piece.len() as u64);
                    }
                    return Ok(Some(piece));
                }
                State::Trailers => {
                    self.read_trailers()?;
                    self.enter(State::End);
                }
                State::End => return Ok(None),
            }
        }
    }

    fn enter(&mut self, state: State) {
        if let Some(framing) = &mut self.framing {
            framing.state = state;
        }
    }

    fn begin_frame(&mut self, size: u64, signature: String) -> Result<()> {
        let Some(framing) = &mut self.framing else {
            return Ok(());
        };
        framing.signature = signature;
        framing.state = State::Data(size);
        if size == 0 {
            // The last frame is signed too, and what follows it is not data.
            self.end_frame()?;
            self.enter(State::Trailers);
        }
        Ok(())
    }

    fn end_frame(&mut self) -> Result<()> {
        let Some(framing) = &mut self.framing else {
            return Ok(());
        };
        let hash = hex(&std::mem::take(&mut framing.frame_hash).finalize());
        let signature = std::mem::take(&mut framing.signature);
        let signed = framing.signed;
        let Some(signatures) = framing.signatures.as_mut().filter(|_| signed) else {
            return Ok(());
        };
        let right = signatures.signer.sign_hash(signatures.time, &hash);
        if ferroboto_sigv4::matches(right.as_bytes(), signature.as_bytes()) {
            Ok(())
        } else {
            Err(signatures.wrong.clone())
        }
    }

    fn read_trailers(&mut self) -> Result<()> {
        let mut signed = String::new();
        loop {
            // Some clients leave the last empty line out.
            if self.buffered.is_empty() && self.trailers.is_empty() {
                match self.arrive()? {
                    Some(piece) => self.buffered.extend_from_slice(&piece),
                    None => return Ok(()),
                }
            }
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else {
                return if line.is_empty() {
                    self.check_trailers(&signed)
                } else {
                    Err(malformed_trailer())
                };
            };
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
            if name != "x-amz-trailer-signature" {
                let _ = writeln!(signed, "{name}:{value}");
            }
            self.trailers.push((name, value));
            if self.trailers.len() > MAX_TRAILERS {
                return Err(malformed_trailer());
            }
        }
    }

    fn check_trailers(&mut self, signed: &str) -> Result<()> {
        if signed.is_empty() {
            return Ok(());
        }
        let given = self
            .trailer("x-amz-trailer-signature")
            .unwrap_or_default()
            .to_owned();
        let Some(framing) = self.framing.as_mut().filter(|framing| framing.signed) else {
            return Ok(());
        };
        let Some(signatures) = &mut framing.signatures else {
            return Ok(());
        };
        let right = signatures
            .signer
            .sign_trailers(signatures.time, signed.as_bytes());
        if ferroboto_sigv4::matches(right.as_bytes(), given.as_bytes()) {
            Ok(())
        } else {
            Err(signatures.wrong.clone())
        }
    }

    fn check_whole(&mut self) -> Result<()> {
        if self
            .announced
            .is_some_and(|announced| self.read != announced)
        {
            return Err(incomplete());
        }
        let Some(announced) = &self.announced_hash else {
            return Ok(());
        };
        let calculated = hex(&std::mem::take(&mut self.hash).finalize());
        if *announced == calculated {
            return Ok(());
        }
        Err(ServiceError::client(
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        )
        .with("ClientComputedContentSHA256", announced)
        .with("S3ComputedContentSHA256", calculated))
    }
}

/// Reads on for as much as a limit, and forgets it: a client that still sends would not see a response.
pub(crate) fn drain(mut chunks: Chunks, limit: usize) {
    let mut left = limit;
    while let Some(Ok(piece)) = chunks.next() {
        left = match left.checked_sub(piece.len()) {
            Some(left) => left,
            None => return,
        };
    }
}

/// The body of one piece that is there already.
pub(crate) fn whole(body: Bytes) -> Chunks {
    Box::new(
        std::iter::once(Ok(body)).filter(|piece| !matches!(piece, Ok(piece) if piece.is_empty())),
    )
}

fn incomplete() -> ServiceError {
    ServiceError::client(
        "IncompleteBody",
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
    )
}

fn malformed_trailer() -> ServiceError {
    ServiceError::client(
        "MalformedTrailerError",
        "The request contained trailing data that was not well-formed or did not conform to our published schema.",
    )
}

/// Bytes in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The time of a signature, or now.
pub(crate) fn signing_time(date: &str) -> Timestamp {
    Timestamp::parse(date).unwrap_or_else(|| {
        let seconds = u64::try_from(timestamps::now().0).unwrap_or_default();
        Timestamp::new(std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(headers: &[(&str, &str)], body: &str, step: usize) -> Result<(String, Content)> {
        let mut request = http::Request::put("/a/b");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let pieces: Vec<_> = body
            .as_bytes()
            .chunks(step)
            .map(|piece| Ok(Bytes::copy_from_slice(piece)))
            .collect();
        let mut content = Content::of(&parts, Box::new(pieces.into_iter()), None)?;
        let mut whole = Vec::new();
        while let Some(piece) = content.next()? {
            whole.extend_from_slice(&piece);
        }
        Ok((String::from_utf8(whole).unwrap(), content))
    }

    const STREAMING: (&str, &str) = (HASH, "STREAMING-UNSIGNED-PAYLOAD-TRAILER");

    #[test]
    fn frames_of_any_cut_hold_the_same() {
        let body = "5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n";
        let headers = [STREAMING, ("x-amz-decoded-content-length", "11")];
        for step in 1..body.len() {
            let (text, content) = content(&headers, body, step).unwrap();
            assert_eq!(text, "hello world");
            assert_eq!(content.trailer("x-amz-checksum-crc32"), Some("DUoRhQ=="));
        }
        for broken in [
            "",
            "5",
            "5\r\nhell",
            "x\r\n",
            "5\r\nhello\r\n0\r\n\r\n",
            "ffffffffffffffffff\r\n",
        ] {
            assert!(content(&headers, broken, 3).is_err(), "{broken:?}");
        }
    }

    #[test]
    fn lengths_and_hashes_are_checked() {
        let hash = hex(&Sha256::digest(b"hello"));
        assert!(content(&[(HASH, &hash), ("content-length", "5")], "hello", 2).is_ok());
        let code = |headers: &[(&str, &str)]| content(headers, "hello", 2).err().unwrap().code;
        assert_eq!(
            code(&[(HASH, &hash.replace('2', "3"))]),
            "XAmzContentSHA256Mismatch"
        );
        assert_eq!(code(&[("content-length", "6")]), "IncompleteBody");
        assert_eq!(code(&[("content-length", "4")]), "IncompleteBody");
        assert_eq!(code(&[STREAMING]), "MissingContentLength");
    }
}
