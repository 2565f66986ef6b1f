//! Event streams from the server's side: frames, signed ones among them, and the members in them by the model.
//! Knows no service.

use bytes::{Buf, BufMut, Bytes, BytesMut};
use ferroboto_model::{Operation, Service, Shape, ShapeKind};
use serde_json::Value;

use crate::answer_stream::Chunks;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, error_members, json, validate};
use crate::signature::FrameSignatures;

const PRELUDE: usize = 12;
const CHECKSUM: usize = 4;
/// A longer frame is refused before it is waited for.
const MAX_FRAME: usize = 16 << 20;
const BYTES: u8 = 6;
const TEXT: u8 = 7;
const TIMESTAMP: u8 = 8;

/// What a service answers with, event by event; an error is the last.
pub(crate) type Answers = Box<dyn Iterator<Item = Result<Answer>> + Send>;

/// An event of an answer.
pub(crate) struct Answer {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its members.
    pub(crate) members: Members,
    /// The blob that is its payload, where it has one.
    pub(crate) payload: Option<Bytes>,
}

/// The events of a request, each with its name and members.
pub(crate) struct Events {
    service: &'static Service,
    stream: Option<&'static Shape>,
    chunks: Chunks,
    signatures: Option<FrameSignatures>,
    buffer: BytesMut,
    over: bool,
}

impl Events {
    pub(crate) fn new(
        service: &'static Service,
        operation: &'static Operation,
        chunks: Chunks,
        signatures: Option<FrameSignatures>,
    ) -> Self {
        Self {
            service,
            stream: stream(service, operation.input),
            chunks,
            signatures,
            buffer: BytesMut::new(),
            over: false,
        }
    }

    /// The next frame, waited for; nothing at the end.
    fn frame(&mut self) -> Result<Option<Frame>> {
        loop {
            if let Some(frame) = Frame::take(&mut self.buffer)? {
                return Ok(Some(frame));
            }
            match self.chunks.next() {
                None if self.buffer.is_empty() => return Ok(None),
                None => return Err(broken("the stream ends within a frame")),
                Some(Ok(chunk)) => self.buffer.extend_from_slice(&chunk),
                Some(Err(error)) => return Err(broken(&error.to_string())),
            }
        }
    }

    fn event(&mut self) -> Result<Option<(String, Members)>> {
        let Some(mut frame) = self.frame()? else {
            return match self.signatures {
                Some(_) => Err(broken("the stream ends without its last signature")),
                None => Ok(None),
            };
        };
        if let Some(signatures) = &mut self.signatures {
            match (frame.date(), frame.bytes(":chunk-signature")) {
                (Some(date), Some(signature)) => {
                    signatures.check(date, signature, &frame.payload)?;
                }
                _ => return Err(signatures.unsigned()),
            }
        }
        if frame.bytes(":chunk-signature").is_some() {
            // The signed frame holds the event's own; without one it says that this is the end.
            if frame.payload.is_empty() {
                return Ok(None);
            }
            let mut inner = BytesMut::from(&frame.payload[..]);
            frame = Frame::take(&mut inner)?.ok_or_else(|| broken("a signature of no frame"))?;
        }
        let name = frame
            .text(":event-type")
            .ok_or_else(|| broken("a frame without an event"))?
            .to_owned();
        let members = self
            .stream
            .map_or(&[][..], |stream| self.service.members(stream));
        let member = members
            .iter()
            .find(|member| member.name == name)
            .ok_or_else(|| {
                ServiceError::client("ValidationException", format!("Unknown event: {name}"))
            })?;
        let shape = self.service.shape(member.shape);
        let Value::Object(source) = json::parse(&frame.payload)? else {
            return Err(broken("an event without members"));
        };
        let members = json::structure(self.service, shape, source)?;
        match validate(self.service, shape, &members) {
            Some(report) => Err(ServiceError::client("ValidationException", report)),
            None => Ok(Some((name, members))),
        }
    }
}

impl Iterator for Events {
    type Item = Result<(String, Members)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let event = self.event().transpose();
        self.over = !matches!(event, Some(Ok(_)));
        event
    }
}

fn broken(what: &str) -> ServiceError {
    ServiceError::client(
        "ValidationException",
        format!("Invalid event stream: {what}"),
    )
}

/// The shape of the events of an input or output.
fn stream(
    service: &'static Service,
    root: Option<ferroboto_model::MemberId>,
) -> Option<&'static Shape> {
    let place = service.event_stream(root)?;
    let member = service.members(service.root(root)?).get(place)?;
    Some(service.shape(member.shape))
}

/// A frame as it came, its headers with kind and bytes.
#[derive(Debug, PartialEq)]
struct Frame {
    headers: Vec<(String, u8, Bytes)>,
    payload: Bytes,
}

impl Frame {
    /// Takes a frame off the front of a buffer, if it is all there.
    fn take(buffer: &mut BytesMut) -> Result<Option<Self>> {
        let Some(mut prelude) = buffer.get(..PRELUDE) else {
            return Ok(None);
        };
        let sum = crc32fast::hash(&prelude[..PRELUDE - CHECKSUM]);
        let total = prelude.get_u32() as usize;
        let headers = prelude.get_u32() as usize;
        if prelude.get_u32() != sum {
            return Err(broken("a wrong checksum"));
        }
        if total > MAX_FRAME || total < PRELUDE + CHECKSUM + headers {
            return Err(broken("a frame of a wrong length"));
        }
        if buffer.len() < total {
            return Ok(None);
        }
        let mut frame = buffer.split_to(total).freeze();
        let sum = crc32fast::hash(&frame[..total - CHECKSUM]);
        frame.advance(PRELUDE);
        let mut headers = frame.split_to(headers);
        let payload = frame.split_to(frame.len() - CHECKSUM);
        if frame.get_u32() != sum {
            return Err(broken("a wrong checksum"));
        }
        let mut read = Vec::new();
        while !headers.is_empty() {
            read.push(header(&mut headers).ok_or_else(|| broken("a broken header"))?);
        }
        Ok(Some(Self {
            headers: read,
            payload,
        }))
    }

    fn value(&self, name: &str, kind: u8) -> Option<&[u8]> {
        self.headers
            .iter()
            .find(|(key, found, _)| key == name && *found == kind)
            .map(|(_, _, value)| &value[..])
    }

    fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.value(name, TEXT)?).ok()
    }

    fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.value(name, BYTES)
    }

    /// When it was signed, in milliseconds.
    fn date(&self) -> Option<i64> {
        let bytes = self.value(":date", TIMESTAMP)?;
        bytes.try_into().ok().map(i64::from_be_bytes)
    }
}

fn header(from: &mut Bytes) -> Option<(String, u8, Bytes)> {
    let length = usize::from(from.try_get_u8().ok()?);
    let name = String::from_utf8(taken(from, length)?.to_vec()).ok()?;
    let kind = from.try_get_u8().ok()?;
    let length = match kind {
        0 | 1 => 0,
        2 => 1,
        3 => 2,
        4 => 4,
        5 | TIMESTAMP => 8,
        BYTES | TEXT => usize::from(from.try_get_u16().ok()?),
        9 => 16,
        _ => return None,
    };
    Some((name, kind, taken(from, length)?))
}

fn taken(from: &mut Bytes, length: usize) -> Option<Bytes> {
    (length <= from.len()).then(|| from.split_to(length))
}

/// Writes answers as frames.
pub(crate) struct Writer {
    service: &'static Service,
    stream: Option<&'static Shape>,
}

impl Writer {
    pub(crate) fn new(service: &'static Service, operation: &'static Operation) -> Self {
        Self {
            service,
            stream: stream(service, operation.output),
        }
    }

    pub(crate) fn frame(&mut self, answer: Result<Answer>) -> Bytes {
        match answer {
            Ok(answer) => self.event(answer),
            Err(error) => self.error(&error),
        }
    }

    fn event(&self, answer: Answer) -> Bytes {
        let (kind, payload) = match answer.payload {
            Some(payload) => ("application/octet-stream", payload),
            None => {
                let shape = self.member(answer.name).map(|(_, shape)| shape);
                let members = match shape {
                    Some(shape) => json::encode_structure(self.service, shape, answer.members),
                    None => answer.members,
                };
                ("application/json", json::text(members).into())
            }
        };
        frame(
            &[
                (":message-type", "event"),
                (":event-type", answer.name),
                (":content-type", kind),
            ],
            &payload,
        )
    }

    /// The error, as an event where the stream has it.
    fn error(&self, error: &ServiceError) -> Bytes {
        match self.member(&error.code) {
            Some((_, shape)) if shape.kind == ShapeKind::Structure => {
                let members = error_members(self.service, Some(shape), error);
                frame(
                    &[
                        (":message-type", "exception"),
                        (":exception-type", &error.code),
                        (":content-type", "application/json"),
                    ],
                    json::text(members).as_bytes(),
                )
            }
            _ => frame(
                &[
                    (":message-type", "error"),
                    (":error-code", &error.code),
                    (":error-message", &error.message),
                ],
                b"",
            ),
        }
    }

    fn member(&self, name: &str) -> Option<(&'static str, &'static Shape)> {
        let member = self
            .service
            .members(self.stream?)
            .iter()
            .find(|member| member.name == name)?;
        Some((member.name, self.service.shape(member.shape)))
    }
}

fn frame(headers: &[(&str, &str)], payload: &[u8]) -> Bytes {
    let mut encoded = BytesMut::new();
    for (name, value) in headers {
        // Names are ours and short; a text that is too long for a header is cut.
        encoded.put_u8(u8::try_from(name.len()).unwrap_or_default());
        encoded.put_slice(name.as_bytes());
        let end = value.floor_char_boundary(usize::from(u16::MAX / 2));
        let value = &value.as_bytes()[..end];
        encoded.put_u8(TEXT);
        encoded.put_u16(u16::try_from(value.len()).unwrap_or_default());
        encoded.put_slice(value);
    }
    let length = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let total = PRELUDE + encoded.len() + payload.len() + CHECKSUM;
    let mut frame = BytesMut::with_capacity(total);
    frame.put_u32(length(total));
    frame.put_u32(length(encoded.len()));
    let sum = crc32fast::hash(&frame);
    frame.put_u32(sum);
    frame.put_slice(&encoded);
    frame.put_slice(payload);
    let sum = crc32fast::hash(&frame);
    frame.put_u32(sum);
    frame.freeze()
}
