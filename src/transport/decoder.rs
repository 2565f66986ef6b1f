//! Bodies of responses by HTTP/1.1, without I/O: where the framing is, and where a body ends.

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, Method};

use crate::http1::Malformed;

/// The longest line with the size of a chunk, or trailer line.
const MAX_LINE: usize = 64 * 1024;
/// How the fault of a chunk's size begins.
pub(crate) const INVALID_CHUNK: &str = "InvalidChunkLength";
/// A chunk's data ends with a line break.
const LINE_BREAK: u64 = 2;

/// How the end of a body is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    /// So many bytes are left.
    Length(u64),
    /// In chunks; the place within them.
    Chunked(Chunk),
    /// The end of the connection.
    UntilClose,
    /// All of it has come.
    Over,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chunk {
    /// Before a line with a size.
    Size,
    /// So many bytes of data are left, and a line break after them.
    Data(u64),
    /// So many bytes of the line break are left.
    Break(u64),
    /// Among the lines after the last chunk.
    Trailer,
}

/// Takes the framing off a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BodyDecoder {
    framing: Framing,
    /// Bytes of data found of the chunk that is not complete.
    of_chunk: u64,
}

/// What stands at the front of the bytes that have arrived: framing to be dropped, then data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) framing: usize,
    pub(crate) data: usize,
}

impl BodyDecoder {
    pub(crate) fn new(
        status: u16,
        headers: &HeaderMap,
        method: &Method,
    ) -> Result<Self, Malformed> {
        let announced = announced(headers)?;
        let bodiless = matches!(status, 100..200 | 204 | 304) || *method == Method::HEAD;
        let chunked = headers
            .get(TRANSFER_ENCODING)
            .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"chunked"));
        let framing = if bodiless {
            Framing::Over
        } else if chunked {
            Framing::Chunked(Chunk::Size)
        } else {
            match announced {
                Some(0) => Framing::Over,
                Some(length) => Framing::Length(length),
                None => Framing::UntilClose,
            }
        };
        Ok(Self {
            framing,
            of_chunk: 0,
        })
    }

    /// Whether the end of the connection is the end of the body.
    pub(crate) fn needs_close(&self) -> bool {
        self.framing == Framing::UntilClose
    }

    /// Whether all of the body was found.
    pub(crate) fn is_over(&self) -> bool {
        self.framing == Framing::Over
    }

    /// Bytes still to come of a body without framing, where that is known.
    pub(crate) fn left(&self) -> Option<u64> {
        match self.framing {
            Framing::Length(left) => Some(left),
            Framing::Over => Some(0),
            Framing::Chunked(_) | Framing::UntilClose => None,
        }
    }

    /// So many bytes were taken of a body whose length is known, without a look at them; how many were too many.
    pub(crate) fn took(&mut self, length: usize) -> usize {
        let Framing::Length(left) = &mut self.framing else {
            return 0;
        };
        let own = within(length, *left);
        *left -= own as u64;
        if *left == 0 {
            self.framing = Framing::Over;
        }
        length - own
    }

    /// Looks at the front of what has arrived. No framing and no data: more has to arrive, or the body is over.
    pub(crate) fn decode(&mut self, arrived: &[u8]) -> Result<Piece, Malformed> {
        let mut piece = Piece::default();
        loop {
            let rest = arrived.get(piece.framing..).unwrap_or_default();
            match &mut self.framing {
                Framing::Over => return Ok(piece),
                Framing::UntilClose => {
                    piece.data = rest.len();
                    return Ok(piece);
                }
                Framing::Length(left) | Framing::Chunked(Chunk::Data(left)) => {
                    piece.data = within(rest.len(), *left);
                    *left -= piece.data as u64;
                    self.of_chunk += piece.data as u64;
                    match self.framing {
                        Framing::Length(0) => self.framing = Framing::Over,
                        Framing::Chunked(Chunk::Data(0)) => {
                            self.of_chunk = 0;
                            self.framing = Framing::Chunked(Chunk::Break(LINE_BREAK));
                        }
                        _ => {}
                    }
                    return Ok(piece);
                }
                Framing::Chunked(Chunk::Break(left)) => {
                    // As in urllib3, whatever stands there.
                    let found = within(rest.len(), *left);
                    *left -= found as u64;
                    piece.framing += found;
                    if *left > 0 {
                        return Ok(piece);
                    }
                    self.framing = Framing::Chunked(Chunk::Size);
                }
                Framing::Chunked(Chunk::Size) => {
                    let Some(line) = line(rest)? else {
                        return Ok(piece);
                    };
                    piece.framing += line.len();
                    self.framing = Framing::Chunked(match chunk_size(line)? {
                        0 => Chunk::Trailer,
                        size => Chunk::Data(size),
                    });
                }
                Framing::Chunked(Chunk::Trailer) => {
                    let Some(line) = line(rest)? else {
                        return Ok(piece);
                    };
                    piece.framing += line.len();
                    if line == b"\r\n" || line == b"\n" {
                        self.framing = Framing::Over;
                    }
                }
            }
        }
    }

    /// Bytes of data found of a chunk that is not complete.
    pub(crate) fn of_chunk(&self) -> u64 {
        match self.framing {
            Framing::Chunked(_) => self.of_chunk,
            _ => 0,
        }
    }

    /// The connection has ended, after the `rest`: whether the body has as well.
    pub(crate) fn ends_here(&mut self, rest: &[u8]) -> bool {
        let ended = match self.framing {
            Framing::UntilClose | Framing::Over | Framing::Chunked(Chunk::Trailer) => true,
            // As in Python's HTTP client, the last line needs no end.
            Framing::Chunked(Chunk::Size) => chunk_size(rest) == Ok(0),
            Framing::Length(_) | Framing::Chunked(_) => false,
        };
        if ended {
            self.framing = Framing::Over;
        }
        ended
    }
}

fn within(available: usize, left: u64) -> usize {
    usize::try_from(left).map_or(available, |left| available.min(left))
}

/// The `Content-Length`, where there is one that is a number.
fn announced(headers: &HeaderMap) -> Result<Option<u64>, Malformed> {
    let mut found: Option<u64> = None;
    let mut several = false;
    for value in headers.get_all(CONTENT_LENGTH) {
        for part in value.as_bytes().split(|byte| *byte == b',') {
            let number = std::str::from_utf8(part)
                .ok()
                .and_then(|part| part.trim().parse().ok());
            let Some(number) = number else {
                return Ok(None);
            };
            several |= found.is_some_and(|other| other != number);
            found = Some(number);
        }
    }
    if several {
        let values: Vec<_> = headers
            .get_all(CONTENT_LENGTH)
            .into_iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        return Err(Malformed::Invalid(format!(
            "Content-Length contained multiple unmatching values ({})",
            values.join(", ")
        )));
    }
    Ok(found)
}

/// The first line, its end included.
fn line(arrived: &[u8]) -> Result<Option<&[u8]>, Malformed> {
    let end = arrived.iter().position(|byte| *byte == b'\n');
    let length = end.map_or(arrived.len(), |end| end + 1);
    if length > MAX_LINE {
        return Err(Malformed::Broken(
            "Response chunk size line exceeded maximum allowed length".into(),
        ));
    }
    Ok(end.and_then(|end| arrived.get(..=end)))
}

fn chunk_size(line: &[u8]) -> Result<u64, Malformed> {
    let digits = line.split(|byte| *byte == b';').next().unwrap_or_default();
    std::str::from_utf8(digits)
        .ok()
        .map(str::trim)
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .and_then(|digits| u64::from_str_radix(digits, 16).ok())
        .ok_or_else(|| {
            Malformed::Broken(format!(
                "{INVALID_CHUNK}(got length {:?}, 0 bytes read)",
                String::from_utf8_lossy(digits)
            ))
        })
}
