//! Requests whose body comes while the answer goes: streams of events. Nothing here knows a service.

use std::io;

use bytes::{Bytes, BytesMut};
use ferroboto_model::{Operation, Service};
use http::{HeaderValue, Response};

use crate::answer::{Body, TRACE, caught, checked_input};
use crate::destination::{Destination, Target};
use crate::error::{Result, ServiceError};
use crate::events::{Answers, Events, Writer};
use crate::protocol;
use crate::route::header;
use crate::routed::{Head, refuse};
use crate::services::{self, Call};
use crate::signature::{AccessKey, FrameSignatures};
use crate::world::World;

/// As `answer` takes, and no more.
const MAX_BODY: usize = 16 << 20;

/// Pieces of a body, waited for while it is read.
pub type Chunks = Box<dyn Iterator<Item = io::Result<Bytes>> + Send>;

/// Answers a request whose body is still coming, from a thread that may wait for it. Events are answered as they
/// come; any other body is read to its end first. No signature is checked.
#[must_use]
pub fn answer_stream(world: &World, request: http::Request<Chunks>) -> Response<Body> {
    let (parts, chunks) = request.into_parts();
    let head = Head::of(parts);
    if head.takes_events() {
        return head.converse(world, chunks, None);
    }
    if head.takes_content() {
        return head.answer_content(world, chunks, None);
    }
    match collect(chunks) {
        Ok(body) => head.with_body(body).answer(world),
        Err(error) => head.refuse(&error),
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

impl Head {
    /// Answers a request that takes events, each as it comes. With a key, the request and its frames have to be signed
    /// with it.
    #[must_use]
    pub fn answer_events(
        self,
        world: &World,
        chunks: Chunks,
        key: Option<&AccessKey>,
    ) -> Response<Body> {
        match key.map(|key| self.check_events(key, world)).transpose() {
            Ok(signatures) => self.converse(world, chunks, signatures),
            Err(error) => self.refuse(&error),
        }
    }

    /// The response, which begins at once.
    pub(crate) fn converse(
        self,
        world: &World,
        chunks: Chunks,
        signatures: Option<FrameSignatures>,
    ) -> Response<Body> {
        let (id, signed) = (*self.id(), !self.is_unsigned());
        let region = self.region().to_owned();
        let (parts, scope, destination) = self.into_parts();
        let Destination::Operation(Target { service, request }) = destination else {
            return refuse(&parts, None, &ServiceError::not_found(), &id);
        };
        let operation = request.operation;
        let answers = caught(|| {
            let Some(handler) = services::event_handler(service.name, operation.name) else {
                let what = format!("{}.{}", service.metadata.service_id, operation.name);
                return Err(ServiceError::not_offered(&what));
            };
            let input = checked_input(service, request, &parts, &Bytes::new())?;
            let call = Call {
                world,
                region: &region,
                access_key: scope.as_ref().map(|scope| scope.access_key.as_str()),
                signed,
                trace: header(&parts, TRACE),
                input,
            };
            handler(&call, Events::new(service, operation, chunks, signatures))
        })
        .unwrap_or_else(|| Err(ServiceError::internal()));
        match answers {
            Ok(answers) => {
                let mut response = Response::new(frames(service, operation, answers));
                let kind = HeaderValue::from_static("application/vnd.amazon.eventstream");
                response.headers_mut().insert("content-type", kind);
                protocol::finish(response, &id)
            }
            Err(error) => protocol::refuse(service, &error, &parts, &id),
        }
    }
}

/// Answers as the frames of a body, up to the first that is an error.
fn frames(service: &'static Service, operation: &'static Operation, mut answers: Answers) -> Body {
    let mut writer = Writer::new(service, operation);
    let mut over = false;
    Body::chunks(std::iter::from_fn(move || {
        if over {
            return None;
        }
        // A panic in a service is an error of the service, here as elsewhere.
        let answer =
            caught(|| answers.next()).unwrap_or_else(|| Some(Err(ServiceError::internal())))?;
        over = answer.is_err();
        Some(Ok(writer.frame(answer)))
    }))
}
