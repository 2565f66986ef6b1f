//! HTTP/1.1 from the client's side, without I/O: request heads as bytes, and response heads from bytes.
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
use crate::decoder::BodyDecoder;

/// Headers of one response, as in `http.client`.
const MAX_HEADERS: usize = 100;
/// A head that is not complete after so many bytes is given up.
const MAX_HEAD: usize = 400 * 1024;
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
    /// As it has arrived.
    pub(crate) raw: Bytes,
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
    let raw = Bytes::copy_from_slice(arrived.get(..length).unwrap_or_default());
    let headers = shared(arrived, &raw, response.headers);
    let body = BodyDecoder::new(status, &headers, method)?;
    let keep_alive = keeps_alive(current, &headers) && !body.needs_close();
    Ok(Some((
        length,
        Head {
            status,
            headers,
            raw,
            body,
            keep_alive,
        },
    )))
}

/// The headers over a copy of the head.
fn shared(head: &[u8], copy: &Bytes, parsed: &[httparse::Header<'_>]) -> HeaderMap {
    let origin = head.as_ptr().addr();
    let mut headers = HeaderMap::with_capacity(parsed.len());
    for header in parsed {
        let start = header.value.as_ptr().addr().wrapping_sub(origin);
        let end = start.saturating_add(header.value.len());
        let value = if header.value.contains(&b'\n') {
            HeaderValue::from_maybe_shared(unfolded(header.value))
        } else if end <= copy.len() {
            HeaderValue::from_maybe_shared(copy.slice(start..end))
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
