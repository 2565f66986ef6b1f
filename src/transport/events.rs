//! Events and their framing, which is the SDK's: what goes into an event stream, and what comes out of one.
//! Nothing here knows a connection.

use std::fmt;

use aws_smithy_eventstream::frame::{DeferredSigner, read_message_from, write_message_to};
use aws_smithy_types::DateTime;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message, SignMessage as _};
use aws_smithy_types::str_bytes::StrBytes;
use bytes::{Buf as _, Bytes, BytesMut};

use crate::{Error, Result};

const PRELUDE: usize = 12;
const CHECKSUM: usize = 4;
/// As long as botocore lets them be.
const MAX_HEADERS: usize = 128 * 1024;
const MAX_PAYLOAD: usize = 24 * 1024 * 1024;

/// One message of an event stream.
#[derive(Clone, PartialEq)]
pub struct EventMessage {
    /// Headers in their order.
    pub headers: Vec<(String, EventValue)>,
    /// Payload.
    pub payload: Bytes,
}

impl fmt::Debug for EventMessage {
    // Values and payload are the user's own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("EventMessage")
            .field("headers", &names)
            .field("payload", &self.payload.len())
            .finish()
    }
}

/// Value of a header.
#[derive(Clone, Debug, PartialEq)]
pub enum EventValue {
    /// True or false.
    Bool(bool),
    /// 8 bits.
    Byte(i8),
    /// 16 bits.
    Short(i16),
    /// 32 bits.
    Integer(i32),
    /// 64 bits.
    Long(i64),
    /// Bytes.
    Bytes(Bytes),
    /// Text.
    Text(String),
    /// Milliseconds since the epoch.
    Timestamp(i64),
    /// A UUID.
    Uuid([u8; 16]),
}

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

/// A message as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// Its prelude.
    pub prelude: Prelude,
    /// The message.
    pub message: EventMessage,
    /// Checksum of the whole.
    pub crc: u32,
}

/// Why bytes are no event stream.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FramingError {
    /// A checksum is wrong.
    #[error("Checksum mismatch: expected 0x{expected:08x}, calculated 0x{calculated:08x}")]
    Checksum {
        /// What stands there.
        expected: u32,
        /// What it should be.
        calculated: u32,
    },
    /// Headers are longer than allowed.
    #[error("headers of {0} bytes")]
    HeadersLength(usize),
    /// A payload is longer than allowed.
    #[error("payload of {0} bytes")]
    PayloadLength(usize),
    /// A header is there twice.
    #[error("header twice: {0}")]
    DuplicateHeader(String),
    /// Something else is wrong.
    #[error("{0}")]
    Malformed(String),
}

/// Cuts bytes into messages.
#[derive(Debug, Default)]
pub struct EventDecoder {
    buffer: BytesMut,
}

impl EventDecoder {
    /// Adds bytes as they came.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Whether no part of a message waits for the rest.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    /// The next message, if it is all there. After an error there is no next.
    pub fn next_message(&mut self) -> std::result::Result<Option<Decoded>, FramingError> {
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
        let frame = self.buffer.split_to(total).freeze();
        let (content, mut checksum) = frame.split_at(total - CHECKSUM);
        let crc = checksum.get_u32();
        check(crc, crc32fast::hash(content))?;
        let message = read_message_from(&mut frame.clone())
            .map_err(|error| FramingError::Malformed(error.to_string()))?;
        let mut headers = Vec::with_capacity(message.headers().len());
        for header in message.headers() {
            let name = header.name().as_str();
            if headers.iter().any(|(known, _)| known == name) {
                return Err(FramingError::DuplicateHeader(name.to_owned()));
            }
            headers.push((name.to_owned(), of_sdk(header.value())?));
        }
        Ok(Some(Decoded {
            prelude,
            message: EventMessage {
                headers,
                payload: message.payload().clone(),
            },
            crc,
        }))
    }
}

fn check(expected: u32, calculated: u32) -> std::result::Result<(), FramingError> {
    if expected == calculated {
        Ok(())
    } else {
        Err(FramingError::Checksum {
            expected,
            calculated,
        })
    }
}

fn of_sdk(value: &HeaderValue) -> std::result::Result<EventValue, FramingError> {
    Ok(match value {
        HeaderValue::Bool(flag) => EventValue::Bool(*flag),
        HeaderValue::Byte(number) => EventValue::Byte(*number),
        HeaderValue::Int16(number) => EventValue::Short(*number),
        HeaderValue::Int32(number) => EventValue::Integer(*number),
        HeaderValue::Int64(number) => EventValue::Long(*number),
        HeaderValue::ByteArray(bytes) => EventValue::Bytes(bytes.clone()),
        HeaderValue::String(text) => EventValue::Text(text.as_str().to_owned()),
        HeaderValue::Timestamp(time) => EventValue::Timestamp(
            time.to_millis()
                .map_err(|error| FramingError::Malformed(error.to_string()))?,
        ),
        HeaderValue::Uuid(id) => EventValue::Uuid(id.to_be_bytes()),
        _ => return Err(FramingError::Malformed("header of an unknown kind".into())),
    })
}

fn to_sdk(value: EventValue) -> HeaderValue {
    match value {
        EventValue::Bool(flag) => HeaderValue::Bool(flag),
        EventValue::Byte(number) => HeaderValue::Byte(number),
        EventValue::Short(number) => HeaderValue::Int16(number),
        EventValue::Integer(number) => HeaderValue::Int32(number),
        EventValue::Long(number) => HeaderValue::Int64(number),
        EventValue::Bytes(bytes) => HeaderValue::ByteArray(bytes),
        EventValue::Text(text) => HeaderValue::String(StrBytes::from(text)),
        EventValue::Timestamp(time) => HeaderValue::Timestamp(DateTime::from_millis(time)),
        EventValue::Uuid(id) => HeaderValue::Uuid(u128::from_be_bytes(id)),
    }
}

/// Frames the messages of one request, each signed upon the signature before it.
pub(crate) struct Framer(DeferredSigner);

impl Framer {
    /// The signer gets its keys and first signature when the request is signed.
    pub(crate) fn new(signer: DeferredSigner) -> Self {
        Self(signer)
    }

    pub(crate) fn message(&mut self, message: EventMessage) -> Result<Bytes> {
        let headers = message
            .headers
            .into_iter()
            .map(|(name, value)| Header::new(StrBytes::from(name), to_sdk(value)))
            .collect();
        let message = Message::new_from_parts(headers, message.payload);
        framed(&self.0.sign(message).map_err(|error| unframed(&*error))?)
    }

    /// What tells a service, by its signature, that nothing was cut off; nothing where nothing is signed.
    pub(crate) fn end(&mut self) -> Result<Option<Bytes>> {
        match self.0.sign_empty() {
            None => Ok(None),
            Some(Ok(message)) => framed(&message).map(Some),
            Some(Err(error)) => Err(unframed(&*error)),
        }
    }
}

fn framed(message: &Message) -> Result<Bytes> {
    let mut buffer = BytesMut::with_capacity(message.payload().len() + 128);
    write_message_to(message, &mut buffer).map_err(|error| unframed(&error))?;
    Ok(buffer.freeze())
}

fn unframed(error: &dyn std::error::Error) -> Error {
    // The SDK says of an encoding error only that there was one.
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    Error::HttpClient {
        error: format!("the event cannot be sent: {error}"),
    }
}
