//! Requests whose body comes while the answer goes: streams of events. Nothing here knows a service.

use std::io;

use bytes::{Bytes, BytesMut};
use ferroboto_model::{Operation, Service};
use http::request::Parts;
use http::{HeaderValue, Response};
use uuid::Uuid;

use crate::answer::{Body, answer, caught, checked_input};
use crate::error::{Result, ServiceError};
use crate::events::{Answers, Events, Writer};
use crate::protocol::{self, Request};
use crate::route::{Route, route};
use crate::services::{self, Call};
use crate::signature::{AccessKey, FrameSignatures, check_events, check_signature};
use crate::world::World;

/// As `answer` takes, and no more.
const MAX_BODY: usize = 16 << 20;

/// Pieces of a body, waited for while it is read.
pub type Chunks = Box<dyn Iterator<Item = io::Result<Bytes>> + Send>;

/// Whether a request is for an operation that takes a stream of events.
#[must_use]
pub fn takes_events(parts: &Parts) -> bool {
    EventCall::find(parts).is_some()
}

/// Answers a request whose body is still coming, from a thread that may wait for it. Events are answered as they
/// come; any other body is read to its end first. With a key, request and frames have to be signed with it.
#[must_use]
pub fn answer_stream(
    world: &World,
    request: http::Request<Chunks>,
    key: Option<&AccessKey>,
) -> Response<Body> {
    let (parts, chunks) = request.into_parts();
    let id = Uuid::new_v4();
    if let Some(call) = EventCall::find(&parts) {
        let signatures = key.map(|key| check_events(&parts, key)).transpose();
        return match signatures {
            Ok(signatures) => call.answer(world, &parts, (chunks, signatures), &id),
            Err(error) => protocol::refuse(call.service, &error, &id),
        };
    }
    match collect(chunks) {
        Ok(body)
            if let Some(key) = key
                && let Err(error) = check_signature(&parts, &body, key) =>
        {
            protocol::refuse_unrouted(&parts, &error, &id)
        }
        Ok(body) => answer(world, http::Request::from_parts(parts, body)),
        Err(error) => protocol::refuse_unrouted(&parts, &error, &id),
    }
}

fn collect(chunks: Chunks) -> Result<Bytes> {
    let mut body = BytesMut::new();
    for chunk in chunks {
        let chunk = chunk.map_err(|error| {
            ServiceError::client("IncompleteBody", format!("The body broke off: {error}"))
        })?;
        // One byte too many is enough to be refused for.
        if body.len() > MAX_BODY {
            break;
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// A call of an operation that takes events.
pub(crate) struct EventCall {
    service: &'static Service,
    operation: &'static Operation,
    region: String,
    signed: bool,
}

impl EventCall {
    /// The call, if the request is for such an operation.
    pub(crate) fn find(parts: &Parts) -> Option<Self> {
        caught(|| {
            let Route {
                service,
                region,
                signed,
            } = route(parts, &[]);
            let service = service.ok()?;
            let operation = Request::find(service, parts, &Bytes::new()).ok()?.operation;
            operation.event_stream_input.then_some(Self {
                service,
                operation,
                region,
                signed,
            })
        })?
    }

    /// The answer, which begins at once.
    pub(crate) fn answer(
        &self,
        world: &World,
        parts: &Parts,
        source: (Chunks, Option<FrameSignatures>),
        id: &Uuid,
    ) -> Response<Body> {
        let answers = caught(|| self.perform(world, parts, source))
            .unwrap_or_else(|| Err(ServiceError::internal()));
        let answers = match answers {
            Ok(answers) => answers,
            Err(error) => return protocol::refuse(self.service, &error, id),
        };
        let mut writer = Writer::new(self.service, self.operation);
        let mut over = false;
        let mut answers = answers;
        let frames = std::iter::from_fn(move || {
            if over {
                return None;
            }
            // A panic in a service is an error of the service, here as elsewhere.
            let answer =
                caught(|| answers.next()).unwrap_or_else(|| Some(Err(ServiceError::internal())))?;
            over = answer.is_err();
            Some(Ok(writer.frame(answer)))
        });
        let mut response = Response::new(Body::chunks(frames));
        let kind = HeaderValue::from_static("application/vnd.amazon.eventstream");
        response.headers_mut().insert("content-type", kind);
        protocol::finish(response, id)
    }

    fn perform(
        &self,
        world: &World,
        parts: &Parts,
        (chunks, signatures): (Chunks, Option<FrameSignatures>),
    ) -> Result<Answers> {
        let (service, operation) = (self.service, self.operation);
        let Some(handler) = services::event_handler(service.name, operation.name) else {
            let what = format!("{}.{}", service.metadata.service_id, operation.name);
            return Err(ServiceError::not_offered(&what));
        };
        let request = Request::find(service, parts, &Bytes::new())?;
        let input = checked_input(service, request, parts, &Bytes::new())?;
        let call = Call {
            world,
            region: &self.region,
            signed: self.signed,
            input,
        };
        handler(&call, Events::new(service, operation, chunks, signatures))
    }
}
