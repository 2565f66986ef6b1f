//! HTTP/1.1 from the client's side, without I/O: request heads as bytes, response heads and bodies from bytes.
//!
//! Nothing here waits or knows where bytes come from. A decoder is given what has arrived, in pieces of any size, and
//! reports how much of it is framing and how much is data. The rules are those of Python's `http.client` and urllib3.

use std::io::Write as _;
use std::mem::MaybeUninit;

use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, CONNECTION, CONTENT_LENGTH, HOST, PROXY_AUTHORIZATION, TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::RequestBody;

/// Headers of one response, as in `http.client`.
const MAX_HEADERS: usize = 100;
/// A head that is not complete after so many bytes is given up.
const MAX_HEAD: usize = 400 * 1024;
/// The longest line with the size of a chunk, or trailer line.
const MAX_LINE: usize = 64 * 1024;
/// A chunk's data ends with a line break.
const LINE_BREAK: u64 = 2;

/// What is not HTTP, or not HTTP that Python reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// Python reports it as a broken connection.
    Broken(String),
    /// Python raises an exception of its own, with this text.
    Invalid(String),
}

/// Head of a response.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: BodyDecoder,
    /// Whether another request may follow on the connection, once the body is over.
    pub(crate) keep_alive: bool,
}

/// Whether a request of this method announces its length even without a body.
fn takes_body(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// How a request says where its body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Announced {
    /// There is none.
    Nothing,
    /// After so many bytes.
    Length(u64),
    /// It comes in chunks.
    Chunked,
}

impl Announced {
    /// How the end of `body` is announced: as the headers have it, or else by its length.
    pub(crate) fn of(method: &Method, headers: &HeaderMap, body: &RequestBody) -> Self {
        match body {
            _ if is_chunked(headers) => Self::Chunked,
            RequestBody::Whole(bytes) if bytes.is_empty() && !takes_body(method) => Self::Nothing,
            RequestBody::Whole(bytes) => Self::Length(bytes.len() as u64),
            RequestBody::Streamed(streamed) => headers
                .get(CONTENT_LENGTH)
                .and_then(|length| length.to_str().ok()?.trim().parse().ok())
                .or(streamed.length())
                .map_or(Self::Chunked, Self::Length),
        }
    }
}

/// Whether a body comes in chunks, by the headers before it.
fn is_chunked(headers: &HeaderMap) -> bool {
    headers
        .get(TRANSFER_ENCODING)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"chunked"))
}

/// Appends the head of a request as `http.client` writes it: `Host` and `Accept-Encoding` first, the end of the
/// body after the headers where they do not announce it, then what urllib3 adds for a proxy that forwards.
pub(crate) fn write_head(
    out: &mut Vec<u8>,
    method: &Method,
    target: &str,
    authority: &str,
    headers: &HeaderMap,
    proxy_authorization: Option<&HeaderValue>,
    announced: Announced,
) {
    let mut digits = [0; 20];
    let (announcing, value) = match announced {
        Announced::Nothing => (None, &[][..]),
        Announced::Length(length) => (Some(CONTENT_LENGTH), decimal(length, &mut digits)),
        Announced::Chunked => (Some(TRANSFER_ENCODING), &b"chunked"[..]),
    };
    out.extend_from_slice(method.as_str().as_bytes());
    out.push(b' ');
    out.extend_from_slice(target.as_bytes());
    out.extend_from_slice(b" HTTP/1.1\r\nHost: ");
    let host = headers.get(HOST).map(HeaderValue::as_bytes);
    out.extend_from_slice(host.unwrap_or(authority.as_bytes()));
    out.extend_from_slice(b"\r\n");
    if !headers.contains_key(ACCEPT_ENCODING) {
        out.extend_from_slice(b"Accept-Encoding: identity\r\n");
    }
    let mut announced_yet = false;
    for (name, given) in headers {
        match &announcing {
            _ if name == HOST => {}
            Some(announcing) if name == announcing => {
                if !announced_yet {
                    announced_yet = true;
                    write_header(out, name, value);
                }
            }
            // Two ends of one body are how requests are smuggled.
            Some(_) if name == CONTENT_LENGTH => {}
            _ => write_header(out, name, given.as_bytes()),
        }
    }
    if let Some(announcing) = announcing
        && !announced_yet
    {
        write_header(out, &announcing, value);
    }
    if let Some(value) = proxy_authorization {
        write_header(out, &PROXY_AUTHORIZATION, value.as_bytes());
    }
    out.extend_from_slice(b"\r\n");
}

/// Appends a chunk of a body.
pub(crate) fn write_chunk(out: &mut Vec<u8>, data: &[u8]) {
    // Writing to memory does not fail.
    let _ = write!(out, "{:x}\r\n", data.len());
    out.extend_from_slice(data);
    out.extend_from_slice(b"\r\n");
}

/// Ends a body that comes in chunks.
pub(crate) const LAST_CHUNK: &[u8] = b"0\r\n\r\n";

/// A header in botocore's spelling: `X-Amz-Date`, but `amz-sdk-request`.
fn write_header(out: &mut Vec<u8>, name: &HeaderName, value: &[u8]) {
    let name = name.as_str();
    if name.starts_with("amz-sdk-") {
        out.extend_from_slice(name.as_bytes());
    } else {
        let mut starts_word = true;
        out.extend(name.bytes().map(|byte| {
            let spelled = if starts_word {
                byte.to_ascii_uppercase()
            } else {
                byte
            };
            starts_word = byte == b'-';
            spelled
        }));
    }
    out.extend_from_slice(b": ");
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n");
}

fn decimal(mut number: u64, digits: &mut [u8; 20]) -> &[u8] {
    let mut start = digits.len();
    for (place, digit) in digits.iter_mut().enumerate().rev() {
        // A digit fits a byte.
        *digit = b'0' + u8::try_from(number % 10).unwrap_or_default();
        start = place;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    digits.get(start..).unwrap_or_default()
}

/// Whether the server wants the body of a request whose head asked it: how long its interim response is; 0 where it has
/// answered in earnest; `None` as long as its head is not complete.
pub(crate) fn parse_continue(arrived: &[u8], method: &Method) -> Result<Option<usize>, Malformed> {
    let parsed = parse_one(arrived, method)?;
    Ok(parsed.map(|(length, head)| if head.status == 100 { length } else { 0 }))
}

/// Reads the head of a response from what has arrived, and how long it is; `None` as long as it is not complete.
///
/// Interim responses before it, of status 100, belong to it.
pub(crate) fn parse_head(
    arrived: &[u8],
    method: &Method,
) -> Result<Option<(usize, Head)>, Malformed> {
    let mut start = 0;
    loop {
        let rest = arrived.get(start..).unwrap_or_default();
        let Some((length, head)) = parse_one(rest, method)? else {
            return Ok(None);
        };
        start += length;
        if head.status != 100 {
            return Ok(Some((start, head)));
        }
    }
}

fn parse_one(arrived: &[u8], method: &Method) -> Result<Option<(usize, Head)>, Malformed> {
    let mut slots = [const { MaybeUninit::uninit() }; MAX_HEADERS];
    let mut response = httparse::Response::new(&mut []);
    let mut config = httparse::ParserConfig::default();
    config
        .allow_spaces_after_header_name_in_responses(true)
        .allow_obsolete_multiline_headers_in_responses(true)
        .ignore_invalid_headers_in_responses(true);
    let parsed = config
        .parse_response_with_uninit_headers(&mut response, arrived, &mut slots)
        .map_err(|error| Malformed::Broken(error.to_string()))?;
    let httparse::Status::Complete(length) = parsed else {
        if arrived.len() > MAX_HEAD {
            return Err(Malformed::Broken("head too long".into()));
        }
        return Ok(None);
    };
    let status = response.code.unwrap_or_default();
    let current = response.version == Some(1);
    let headers = copied(arrived.get(..length).unwrap_or_default(), response.headers);
    let body = BodyDecoder::new(status, &headers, method)?;
    let keep_alive = keeps_alive(current, &headers) && body.framing != Framing::UntilClose;
    Ok(Some((
        length,
        Head {
            status,
            headers,
            body,
            keep_alive,
        },
    )))
}

/// The headers over one copy of the head.
fn copied(head: &[u8], parsed: &[httparse::Header<'_>]) -> HeaderMap {
    let origin = head.as_ptr().addr();
    let shared = Bytes::copy_from_slice(head);
    let mut headers = HeaderMap::with_capacity(parsed.len());
    for header in parsed {
        let start = header.value.as_ptr().addr().wrapping_sub(origin);
        let end = start.saturating_add(header.value.len());
        let value = if header.value.contains(&b'\n') {
            HeaderValue::from_maybe_shared(unfolded(header.value))
        } else if end <= shared.len() {
            HeaderValue::from_maybe_shared(shared.slice(start..end))
        } else {
            HeaderValue::from_bytes(header.value)
        };
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(header.name.as_bytes()), value) {
            headers.append(name, value);
        }
    }
    headers
}

/// A value of several lines as one.
fn unfolded(value: &[u8]) -> Bytes {
    let spaced = |byte: &u8| match byte {
        b'\r' | b'\n' => b' ',
        other => *other,
    };
    value.iter().map(spaced).collect()
}

fn keeps_alive(current: bool, headers: &HeaderMap) -> bool {
    let mentions = |name: HeaderName, word: &[u8]| {
        headers.get(name).is_some_and(|value| {
            let mut windows = value.as_bytes().windows(word.len());
            windows.any(|window| window.eq_ignore_ascii_case(word))
        })
    };
    if current {
        !mentions(CONNECTION, b"close")
    } else {
        headers.contains_key("keep-alive")
            || mentions(CONNECTION, b"keep-alive")
            || mentions(HeaderName::from_static("proxy-connection"), b"keep-alive")
    }
}

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
}

/// What stands at the front of the bytes that have arrived: framing to be dropped, then data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) framing: usize,
    pub(crate) data: usize,
}

impl BodyDecoder {
    fn new(status: u16, headers: &HeaderMap, method: &Method) -> Result<Self, Malformed> {
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
        Ok(Self { framing })
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
                    match self.framing {
                        Framing::Length(0) => self.framing = Framing::Over,
                        Framing::Chunked(Chunk::Data(0)) => {
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

    /// The connection has ended: whether the body has as well.
    pub(crate) fn ends_here(&mut self) -> bool {
        let ended = matches!(
            self.framing,
            Framing::UntilClose | Framing::Over | Framing::Chunked(Chunk::Trailer)
        );
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
                "InvalidChunkLength(got length {:?}, 0 bytes read)",
                String::from_utf8_lossy(digits)
            ))
        })
}
