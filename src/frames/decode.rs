//! Bytes to messages, whole or in pieces of any size.

use bytes::{Buf as _, Bytes, BytesMut};

use crate::message::{CHECKSUM, HeaderValue, Message, PRELUDE, kind};

/// The limits that botocore has.
const MAX_HEADERS: usize = 128 * 1024;
const MAX_PAYLOAD: usize = 24 * 1024 * 1024;

/// The lengths in front of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prelude {
    /// Length of the whole message.
    pub total_length: u32,
    /// Length of its headers.
    pub headers_length: u32,
    /// Checksum of these two.
    pub crc: u32,
}

/// A message with its frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// Its prelude.
    pub prelude: Prelude,
    /// The message.
    pub message: Message,
    /// Checksum of the whole.
    pub crc: u32,
}

/// Why bytes are not an event stream.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FramingError {
    /// A checksum is wrong.
    #[error("Checksum mismatch: expected 0x{expected:08x}, calculated 0x{calculated:08x}")]
    Checksum {
        /// The one in the frame.
        expected: u32,
        /// The one of its bytes.
        calculated: u32,
    },
    /// Headers are longer than allowed.
    #[error("headers of {0} bytes")]
    HeadersLength(usize),
    /// A payload is longer than allowed.
    #[error("payload of {0} bytes")]
    PayloadLength(usize),
    /// A header occurs twice.
    #[error("duplicate header: {0}")]
    DuplicateHeader(String),
    /// Something else is wrong.
    #[error("{0}")]
    Malformed(String),
}

/// Reads messages from bytes that arrive in pieces.
#[derive(Debug, Default)]
pub struct Decoder {
    buffer: BytesMut,
}

impl Decoder {
    /// Adds bytes.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Whether no part of a message waits for the rest.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    /// The next message, if all of it has arrived. There is none after an error.
    pub fn next_message(&mut self) -> Result<Option<Decoded>, FramingError> {
        let Some(mut head) = self.buffer.get(..PRELUDE) else {
            return Ok(None);
        };
        let calculated = crc32fast::hash(&head[..PRELUDE - CHECKSUM]);
        let prelude = Prelude {
            total_length: head.get_u32(),
            headers_length: head.get_u32(),
            crc: head.get_u32(),
        };
        check(prelude.crc, calculated)?;
        let total = prelude.total_length as usize;
        let headers = prelude.headers_length as usize;
        // Before anything waits for so many bytes.
        if headers > MAX_HEADERS {
            return Err(FramingError::HeadersLength(headers));
        }
        let payload = total
            .checked_sub(PRELUDE + CHECKSUM + headers)
            .ok_or_else(|| {
                FramingError::Malformed(format!("message of {total} bytes, {headers} of headers"))
            })?;
        if payload > MAX_PAYLOAD {
            return Err(FramingError::PayloadLength(payload));
        }
        if self.buffer.len() < total {
            return Ok(None);
        }
        let mut frame = self.buffer.split_to(total).freeze();
        let crc = frame.slice(total - CHECKSUM..).get_u32();
        check(crc, crc32fast::hash(&frame[..total - CHECKSUM]))?;
        frame.advance(PRELUDE);
        let headers = read_headers(frame.split_to(headers))?;
        frame.truncate(payload);
        let message = Message {
            headers,
            payload: frame,
        };
        Ok(Some(Decoded {
            prelude,
            message,
            crc,
        }))
    }
}

fn check(expected: u32, calculated: u32) -> Result<(), FramingError> {
    if expected == calculated {
        Ok(())
    } else {
        Err(FramingError::Checksum {
            expected,
            calculated,
        })
    }
}

fn read_headers(mut bytes: Bytes) -> Result<Vec<(String, HeaderValue)>, FramingError> {
    let mut headers: Vec<(String, HeaderValue)> = Vec::new();
    while !bytes.is_empty() {
        let (name, value) = read_header(&mut bytes)
            .ok_or_else(|| FramingError::Malformed("invalid header".into()))?;
        if headers.iter().any(|(known, _)| *known == name) {
            return Err(FramingError::DuplicateHeader(name));
        }
        headers.push((name, value));
    }
    Ok(headers)
}

fn read_header(bytes: &mut Bytes) -> Option<(String, HeaderValue)> {
    let length = bytes.try_get_u8().ok()?;
    let name = read_text(bytes, usize::from(length))?;
    let value = match bytes.try_get_u8().ok()? {
        kind::TRUE => HeaderValue::Bool(true),
        kind::FALSE => HeaderValue::Bool(false),
        kind::BYTE => HeaderValue::Byte(bytes.try_get_i8().ok()?),
        kind::SHORT => HeaderValue::Short(bytes.try_get_i16().ok()?),
        kind::INTEGER => HeaderValue::Integer(bytes.try_get_i32().ok()?),
        kind::LONG => HeaderValue::Long(bytes.try_get_i64().ok()?),
        kind::TIMESTAMP => HeaderValue::Timestamp(bytes.try_get_i64().ok()?),
        kind::BYTES => {
            let length = bytes.try_get_u16().ok()?;
            HeaderValue::Bytes(take(bytes, usize::from(length))?)
        }
        kind::TEXT => {
            let length = bytes.try_get_u16().ok()?;
            HeaderValue::Text(read_text(bytes, usize::from(length))?)
        }
        kind::UUID => HeaderValue::Uuid(take(bytes, 16)?.as_ref().try_into().ok()?),
        _ => return None,
    };
    Some((name, value))
}

fn read_text(bytes: &mut Bytes, length: usize) -> Option<String> {
    String::from_utf8(take(bytes, length)?.to_vec()).ok()
}

fn take(bytes: &mut Bytes, length: usize) -> Option<Bytes> {
    (length <= bytes.len()).then(|| bytes.split_to(length))
}
