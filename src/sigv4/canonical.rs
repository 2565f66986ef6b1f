//! The canonical form of a request: what client and server write down, each for itself, before they calculate the
//! signature. The rules are botocore's.

use http::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use ring::digest::{Context, SHA256, digest};

/// Headers that are never part of a signature.
pub const NEVER_SIGNED: [&str; 14] = [
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// What is encoded in names and values of a query.
pub(crate) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const ENCODED_IN_PATH: &AsciiSet = &ENCODED.remove(b'/');

/// The parts of a request that a signature covers.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// Method, in upper case.
    pub method: &'a str,
    /// Path as it is sent.
    pub path: &'a str,
    /// Query as it is sent, without the question mark.
    pub query: &'a str,
    /// Headers, `Host` among them.
    pub headers: &'a HeaderMap,
    /// Body.
    pub payload: Payload<'a>,
    /// How the path is written down.
    pub path_encoding: PathEncoding,
}

/// The body of a request as its signature covers it.
#[derive(Clone, Copy)]
pub enum Payload<'a> {
    /// By its hash.
    Bytes(&'a [u8]),
    /// By what stands in place of a hash, such as [`UNSIGNED_PAYLOAD`](crate::UNSIGNED_PAYLOAD), or by a hash that is
    /// known.
    Named(&'a str),
}

/// How the canonical form writes a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathEncoding {
    /// Without empty steps and dots, and encoded once more. All services but S3.
    Twice,
    /// As it is sent, as S3 has it.
    Once,
}

/// Names of the headers that a client signs, in order.
#[must_use]
pub fn signed_names(headers: &HeaderMap) -> Vec<&str> {
    let mut names: Vec<_> = headers
        .keys()
        .map(http::HeaderName::as_str)
        .filter(|name| !NEVER_SIGNED.contains(name))
        .collect();
    names.sort_unstable();
    names
}

/// The canonical form of a request of which the headers `names` are signed.
#[must_use]
pub fn canonical_request(parts: &Parts<'_>, names: &[&str]) -> Vec<u8> {
    let mut out = Vec::with_capacity(512 + parts.path.len() + parts.query.len());
    out.extend_from_slice(parts.method.as_bytes());
    out.push(b'\n');
    write_path(&mut out, parts);
    out.push(b'\n');
    write_query(&mut out, parts.query);
    out.push(b'\n');
    for name in names {
        out.extend_from_slice(name.as_bytes());
        out.push(b':');
        // Clients of HTTP/2 may sign the pseudo-header in place of the header.
        let header = if *name == ":authority" { "host" } else { name };
        for (index, value) in parts.headers.get_all(header).iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            write_value(&mut out, value.as_bytes());
        }
        out.push(b'\n');
    }
    out.push(b'\n');
    write_joined(&mut out, names, b';');
    out.push(b'\n');
    match parts.payload {
        Payload::Named(name) => out.extend_from_slice(name.as_bytes()),
        Payload::Bytes(bytes) => out.extend_from_slice(&hash(bytes)),
    }
    out
}

fn write_path(out: &mut Vec<u8>, parts: &Parts<'_>) {
    let path = parts.path;
    if parts.path_encoding == PathEncoding::Once {
        out.extend_from_slice(if path.is_empty() {
            b"/"
        } else {
            path.as_bytes()
        });
        return;
    }
    if matches!(path, "" | "/") {
        out.push(b'/');
        return;
    }
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    for step in &steps {
        out.push(b'/');
        for piece in percent_encode(step.as_bytes(), ENCODED_IN_PATH) {
            out.extend_from_slice(piece.as_bytes());
        }
    }
    if steps.is_empty() || path.ends_with('/') {
        out.push(b'/');
    }
}

/// The parameters in order, encoded as they are sent.
fn write_query(out: &mut Vec<u8>, query: &str) {
    if query.is_empty() {
        return;
    }
    let mut pairs: Vec<_> = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .collect();
    pairs.sort_unstable();
    for (index, (name, value)) in pairs.into_iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name.as_bytes());
        out.push(b'=');
        out.extend_from_slice(value.as_bytes());
    }
}

/// A value without outer space, and with one space between words.
fn write_value(out: &mut Vec<u8>, value: &[u8]) {
    let plain = value.is_ascii()
        && !value.contains(&b'\t')
        && !value.starts_with(b" ")
        && !value.ends_with(b" ")
        && !value.windows(2).any(|pair| pair == b"  ");
    match std::str::from_utf8(value) {
        Ok(text) if !plain => {
            let words: Vec<_> = text.split_whitespace().collect();
            write_joined(out, &words, b' ');
        }
        _ => out.extend_from_slice(value),
    }
}

pub(crate) fn write_joined(out: &mut Vec<u8>, words: &[&str], between: u8) {
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            out.push(between);
        }
        out.extend_from_slice(word.as_bytes());
    }
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn hash(bytes: &[u8]) -> [u8; 64] {
    hex(digest(&SHA256, bytes).as_ref())
}

/// The hash of a payload that is read piece by piece, as a signature names it.
#[derive(Clone)]
pub struct PayloadHasher(Context);

impl Default for PayloadHasher {
    fn default() -> Self {
        Self(Context::new(&SHA256))
    }
}

impl PayloadHasher {
    /// Adds the next piece.
    pub fn update(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// SHA-256 of all pieces, in hexadecimal digits.
    #[must_use]
    pub fn finish(self) -> String {
        hex(self.0.finish().as_ref())
            .map(char::from)
            .iter()
            .collect()
    }
}

fn hex(bytes: &[u8]) -> [u8; 64] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = [0; 64];
    for (pair, byte) in hex.chunks_exact_mut(2).zip(bytes) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_hash_as_the_whole() {
        let mut hasher = PayloadHasher::default();
        for piece in [&b"a"[..], b"", b"bc"] {
            hasher.update(piece);
        }
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hasher.finish(), known);
        assert_eq!(
            hash(b"abc").map(char::from).iter().collect::<String>(),
            known
        );
    }
}
