//! One request, one response: route, read, validate, do, write. Nothing here knows a service, and
//! nothing that a service does gets past here as a panic.

use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use ferroboto_model::{Operation, Protocol, Service};
use http::Response;
use http::request::Parts;
use uuid::Uuid;

use crate::answer_stream::Chunks;
use crate::content::{Content, drain, whole};
use crate::destination::{Destination, Target};
use crate::error::{Result, ServiceError};
use crate::protocol::{self, Members, Output, Request};
use crate::routed::{Head, Routed, refuse};
use crate::s3;
use crate::services::{self, Call};
use crate::signature::AccessKey;
use crate::world::World;

/// Larger requests are refused unread: two images of the size AWS takes, in base64, fit.
pub const MAX_REQUEST: usize = 16 << 20;

/// The header that names the trace that a request is a part of.
pub(crate) const TRACE: &str = "x-amzn-trace-id";

/// The body of a response.
pub enum Body {
    /// All of it.
    Full(Bytes),
    /// Piece by piece, made while it is read.
    Chunks(Box<dyn Iterator<Item = io::Result<Bytes>> + Send>),
}

impl Body {
    /// A body made while it is read; a panic in the making is an error like any other.
    pub(crate) fn chunks(chunks: impl Iterator<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        let mut chunks = Some(chunks);
        Self::Chunks(Box::new(std::iter::from_fn(move || {
            let source = chunks.as_mut()?;
            let chunk = caught(|| source.next());
            if chunk.is_none() {
                chunks = None;
            }
            chunk.unwrap_or_else(|| Some(Err(io::Error::other("the service failed"))))
        })))
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::Full(Bytes::new())
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full(bytes) => write!(formatter, "Full({} bytes)", bytes.len()),
            Self::Chunks(_) => formatter.write_str("Chunks"),
        }
    }
}

/// Answers a request as AWS would, from any thread. Every request gets a response, broken ones
/// too: AWS's error for them, in the form of the service's protocol. No signature is checked.
#[must_use]
pub fn answer(world: &World, request: http::Request<Bytes>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    Head::of(parts).with_body(body).answer(world)
}

impl Routed {
    /// Answers the request.
    #[must_use]
    pub fn answer(self, world: &World) -> Response<Body> {
        if self.head.takes_events() {
            // All the events are there already.
            let chunks = Box::new(std::iter::once(Ok(self.body)));
            return self.head.converse(world, chunks, None);
        }
        if self.head.takes_content() {
            return self.head.answer_content(world, whole(self.body), None);
        }
        let bodiless = self.head.parts().method == http::Method::HEAD;
        let (service, id) = (self.head.service(), *self.head.id());
        let parts = self.head.parts().clone();
        let response = caught(|| self.respond(world));
        world.touch();
        let response =
            response.unwrap_or_else(|| refuse(&parts, service, &ServiceError::internal(), &id));
        if bodiless {
            return response.map(|_| Body::default());
        }
        response
    }

    fn respond(self, world: &World) -> Response<Body> {
        let Self { head, body } = self;
        let (id, signed) = (*head.id(), !head.is_unsigned());
        let region = head.region().to_owned();
        let (parts, scope, destination) = head.into_parts();
        match destination {
            Destination::Operation(Target { service, request }) => {
                let operation = request.operation;
                let call = Received {
                    world,
                    region: &region,
                    access_key: scope.as_ref().map(|scope| scope.access_key.as_str()),
                    signed,
                    parts: &parts,
                    body: &body,
                };
                match perform(service, request, &call) {
                    Ok(output) => protocol::respond(service, operation, output, &parts, &id),
                    Err(error) => protocol::refuse(service, &error, &parts, &id),
                }
            }
            Destination::Certificate => certificate(world, &parts, &id),
            Destination::Refused(service, error) => refuse(&parts, service, &error, &id),
            // Pages are the server's, a body decides every form, and content is answered elsewhere.
            Destination::Page | Destination::Form(_) | Destination::Upload(..) => {
                refuse(&parts, None, &ServiceError::not_found(), &id)
            }
        }
    }
}

impl Head {
    /// Answers a request whose body is stored as it comes, from a thread that may wait for it. With a key, the request has
    /// to be signed with it, and so do the frames of its body, if it has any.
    #[must_use]
    pub fn answer_content(
        self,
        world: &World,
        chunks: Chunks,
        key: Option<&AccessKey>,
    ) -> Response<Body> {
        /// What is read of a body that nobody wants, so that its sender sees the response.
        const READ_ON: usize = 16 << 20;
        let (id, service) = (*self.id(), self.service());
        let waits = self.parts().headers.contains_key("expect");
        let mut chunks = Some(chunks);
        let opened = self.check_content(key, world).and_then(|signatures| {
            let chunks = chunks.take().unwrap_or_else(|| whole(Bytes::new()));
            Content::of(self.parts(), chunks, signatures)
        });
        let mut content = match opened {
            Ok(content) => content,
            Err(error) => {
                if let Some(chunks) = chunks.filter(|_| !waits) {
                    drain(chunks, READ_ON);
                }
                return self.refuse(&error);
            }
        };
        let parts = self.parts().clone();
        let response = caught(|| self.store(world, &mut content, key));
        world.touch();
        let response =
            response.unwrap_or_else(|| refuse(&parts, service, &ServiceError::internal(), &id));
        if !waits {
            drain(content.into_rest(), READ_ON);
        }
        response
    }

    fn store(
        self,
        world: &World,
        content: &mut Content,
        key: Option<&AccessKey>,
    ) -> Response<Body> {
        let (id, signed) = (*self.id(), !self.is_unsigned());
        let region = self.region().to_owned();
        let (parts, scope, destination) = self.into_parts();
        let service = destination.service();
        let stored = match destination {
            Destination::Operation(Target { service, request }) => {
                let operation = request.operation;
                let stored = || {
                    let handler = services::body_handler(service.name, operation.name);
                    let handler = handler.ok_or_else(|| not_offered(service, operation.name))?;
                    s3::check_expiry(&parts, world.clock())?;
                    let input = checked_input(service, request, &parts, &Bytes::new())?;
                    handler(
                        &Call {
                            world,
                            region: &region,
                            access_key: scope.as_ref().map(|scope| scope.access_key.as_str()),
                            signed,
                            trace: crate::route::header(&parts, TRACE),
                            input,
                        },
                        content,
                    )
                };
                stored().map(|output| protocol::respond(service, operation, output, &parts, &id))
            }
            Destination::Upload(_, bucket) => {
                let check = |fields: &s3::Fields| s3::check_form(fields, key, world);
                s3::post(world, &bucket, &parts, content, &check)
                    .map(|response| protocol::finish_xml(response, &id))
            }
            _ => Err(ServiceError::not_found()),
        };
        // What was stored is told to queues now that no service is locked.
        world.forward();
        stored.unwrap_or_else(|error| refuse(&parts, service, &error, &id))
    }
}

fn not_offered(service: &'static Service, operation: &str) -> ServiceError {
    let what = format!("{}.{operation}", service.metadata.service_id);
    ServiceError::not_offered(&what)
}

/// The certificate that messages are signed with, for whoever checks them.
fn certificate(world: &World, parts: &Parts, id: &Uuid) -> Response<Body> {
    let Some(certificate) = world.sns().certificate_at(parts.uri.path()) else {
        return refuse(parts, None, &ServiceError::not_found(), id);
    };
    let mut response = Response::new(Body::Full(certificate.into()));
    response.headers_mut().insert(
        "content-type",
        http::HeaderValue::from_static("application/x-pem-file"),
    );
    response
}

/// A request as an operation receives it.
struct Received<'a> {
    world: &'a World,
    region: &'a str,
    access_key: Option<&'a str>,
    signed: bool,
    parts: &'a Parts,
    body: &'a Bytes,
}

fn perform(service: &'static Service, request: Request, received: &Received<'_>) -> Result<Output> {
    let operation = request.operation;
    let Some(handler) = services::handler(service.name, operation.name) else {
        return Err(not_offered(service, operation.name));
    };
    let unframed;
    let body = if service.metadata.protocol == Protocol::RestXml {
        unframed = document(operation, received)?;
        &unframed
    } else {
        received.body
    };
    let input = checked_input(service, request, received.parts, body)?;
    let call = Call {
        world: received.world,
        region: received.region,
        access_key: received.access_key,
        signed: received.signed,
        trace: crate::route::header(received.parts, TRACE),
        input,
    };
    let output = caught(|| handler(&call)).unwrap_or_else(|| Err(ServiceError::internal()));
    // What was published goes on to queues now that no service is locked.
    received.world.forward();
    output
}

/// The body of a request in XML: out of its frames, and with the digests that its headers name.
fn document(operation: &'static Operation, received: &Received<'_>) -> Result<Bytes> {
    s3::check_expiry(received.parts, received.world.clock())?;
    let content = Content::of(received.parts, whole(received.body.clone()), None)?;
    let body = content.collect(s3::MAX_DOCUMENT)?;
    s3::check_body(operation, received.parts, &body)?;
    Ok(body)
}

/// The members of an input that keeps to the model.
pub(crate) fn checked_input(
    service: &'static Service,
    request: Request,
    parts: &Parts,
    body: &Bytes,
) -> Result<Members> {
    let operation = request.operation;
    let input = request.input(service, parts, body)?;
    if let Some(shape) = service.root(operation.input.as_ref())
        && let Some(name) = protocol::missing_text(service, shape, &input)
        && let Some(error) = services::missing(service.name, name)
    {
        return Err(error);
    }
    if let Some(shape) = service.root(operation.input.as_ref())
        && !services::checks_itself(service.name)
        && let Some(report) = protocol::validate(service, shape, &input)
    {
        let code = match service.metadata.protocol {
            Protocol::Query | Protocol::Ec2 | Protocol::RestXml => "ValidationError",
            Protocol::Json | Protocol::RestJson | Protocol::Cbor => "ValidationException",
        };
        return Err(ServiceError::client(code, report));
    }
    Ok(input)
}

/// Runs service code; a panic there is an answer like any other.
pub(crate) fn caught<T>(run: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_answer() {
        assert!(caught::<()>(|| panic!("this message is part of a test")).is_none());
        let broken = std::iter::from_fn(|| panic!("this message is part of a test"));
        let Body::Chunks(mut chunks) = Body::chunks(broken) else {
            panic!("these are chunks")
        };
        assert!(chunks.next().unwrap().is_err());
        assert!(chunks.next().is_none());
        let service = ferroboto_model::service("rekognition").unwrap().unwrap();
        let (parts, ()) = http::Request::new(()).into_parts();
        let id = Uuid::new_v4();
        let response = protocol::refuse(service, &ServiceError::internal(), &parts, &id);
        assert_eq!(response.status(), 500);
    }
}
