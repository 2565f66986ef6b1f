//! Event streams from the server's side: frames, signed ones among them, and the members in them by the model.
//! Knows no service.

use bytes::Bytes;
use ferroboto_frames::{Decoder, HeaderValue, Message, encode};
use ferroboto_model::{Operation, Service, Shape, ShapeKind};
use serde_json::Value;

use crate::answer_stream::Chunks;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, error_members, json, validate};
use crate::signature::FrameSignatures;

/// The longest text of a header.
const MAX_TEXT: usize = 32_767;

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
    decoder: Decoder,
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
            stream: stream(service, operation.input.as_ref()),
            chunks,
            signatures,
            decoder: Decoder::default(),
            over: false,
        }
    }

    /// The next message, waited for; nothing at the end.
    fn message(&mut self) -> Result<Option<Message>> {
        loop {
            if let Some(message) = next(&mut self.decoder)? {
                return Ok(Some(message));
            }
            match self.chunks.next() {
                None if self.decoder.is_empty() => return Ok(None),
                None => return Err(broken("the stream ends within a frame")),
                Some(Ok(chunk)) => self.decoder.feed(&chunk),
                Some(Err(error)) => return Err(broken(&error.to_string())),
            }
        }
    }

    fn event(&mut self) -> Result<Option<(String, Members)>> {
        let Some(mut message) = self.message()? else {
            return match self.signatures {
                Some(_) => Err(broken("the stream ends without its last signature")),
                None => Ok(None),
            };
        };
        let signature = match message.header(":chunk-signature") {
            Some(HeaderValue::Bytes(signature)) => Some(signature.clone()),
            _ => None,
        };
        if let Some(signatures) = &mut self.signatures {
            match (message.header(":date"), &signature) {
                (Some(HeaderValue::Timestamp(date)), Some(signature)) => {
                    signatures.check(*date, signature, &message.payload)?;
                }
                _ => return Err(signatures.unsigned()),
            }
        }
        if signature.is_some() {
            // The signed message holds the event's own; without one it says that this is the end.
            if message.payload.is_empty() {
                return Ok(None);
            }
            let mut inner = Decoder::default();
            inner.feed(&message.payload);
            message = next(&mut inner)?.ok_or_else(|| broken("a signature of no frame"))?;
        }
        let Some(HeaderValue::Text(name)) = message.header(":event-type") else {
            return Err(broken("a frame without an event"));
        };
        let name = name.clone();
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
        let Value::Object(source) = json::parse(&message.payload)? else {
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
    root: Option<&ferroboto_model::Member>,
) -> Option<&'static Shape> {
    let place = service.event_stream(root)?;
    let member = service.members(service.root(root)?).get(place)?;
    Some(service.shape(member.shape))
}

fn next(decoder: &mut Decoder) -> Result<Option<Message>> {
    let message = decoder.next_message();
    let message = message.map_err(|error| broken(&error.to_string()))?;
    Ok(message.map(|decoded| decoded.message))
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
            stream: stream(service, operation.output.as_ref()),
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
    let message = Message {
        headers: headers
            .iter()
            .map(|(name, value)| {
                let end = value.floor_char_boundary(MAX_TEXT);
                // Names are ours and short; a text that is too long for a header is cut.
                (
                    (*name).to_owned(),
                    HeaderValue::Text(value[..end].to_owned()),
                )
            })
            .collect(),
        payload: Bytes::copy_from_slice(payload),
    };
    encode(&message).unwrap_or_default()
}
