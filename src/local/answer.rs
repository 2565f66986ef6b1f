//! One request, one response: route, read, validate, do, write. Nothing here knows a service, and
//! nothing that a service does gets past here as a panic.

use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use ferroboto_model::{Protocol, Service};
use http::Response;
use http::request::Parts;
use uuid::Uuid;

use crate::answer_stream::EventCall;
use crate::error::{Result, ServiceError};
use crate::protocol::{self, Members, Output, Request};
use crate::route::{Route, route};
use crate::services::{self, Call};
use crate::sns;
use crate::world::World;

/// Larger requests are refused unread: two images of the size AWS takes, in base64, fit.
pub const MAX_REQUEST: usize = 16 << 20;

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
/// too: AWS's error for them, in the form of the service's protocol.
#[must_use]
pub fn answer(world: &World, request: http::Request<Bytes>) -> Response<Body> {
    let id = Uuid::new_v4();
    let (parts, body) = request.into_parts();
    if let Some(call) = EventCall::find(&parts) {
        // All the events are there already.
        let chunks = Box::new(std::iter::once(Ok(body)));
        return call.answer(world, &parts, (chunks, None), &id);
    }
    let response = caught(|| respond(world, &parts, &body, &id));
    world.touch();
    response.unwrap_or_else(|| protocol::refuse_unrouted(&parts, &ServiceError::internal(), &id))
}

/// Refuses a request that cannot be answered, in the form of the service it is for.
#[must_use]
pub fn refuse(parts: &Parts, error: &ServiceError) -> Response<Body> {
    let id = Uuid::new_v4();
    match route(parts, &[]).service {
        Ok(service) => protocol::refuse(service, error, &id),
        Err(_) => protocol::refuse_unrouted(parts, error, &id),
    }
}

fn respond(world: &World, parts: &Parts, body: &Bytes, id: &Uuid) -> Response<Body> {
    if let Some(certificate) = certificate(world, parts) {
        return certificate;
    }
    let Route {
        service,
        region,
        signed,
    } = route(parts, body);
    let service = match service {
        Ok(service) => service,
        Err(name) => {
            let error = ServiceError::not_offered(&format!("the service {name}"));
            return protocol::refuse_unrouted(parts, &error, id);
        }
    };
    let outcome = caught(|| perform(world, service, (&region, signed), parts, body))
        .unwrap_or_else(|| Err(ServiceError::internal()));
    match outcome {
        Ok((operation, output)) => protocol::respond(service, operation, output, id),
        Err(error) => protocol::refuse(service, &error, id),
    }
}

/// The certificate that messages are signed with, for whoever checks them.
fn certificate(world: &World, parts: &Parts) -> Option<Response<Body>> {
    let path = parts.uri.path();
    if parts.method != http::Method::GET || !path.starts_with(sns::CERTIFICATE_PREFIX) {
        return None;
    }
    let certificate = world.sns().certificate_at(path)?;
    let mut response = Response::new(Body::Full(certificate.into()));
    response.headers_mut().insert(
        "content-type",
        http::HeaderValue::from_static("application/x-pem-file"),
    );
    Some(response)
}

fn perform(
    world: &World,
    service: &'static Service,
    (region, signed): (&str, bool),
    parts: &Parts,
    body: &Bytes,
) -> Result<(&'static ferroboto_model::Operation, Output)> {
    if body.len() > MAX_REQUEST {
        return Err(ServiceError::new(
            "RequestEntityTooLargeException",
            413,
            format!("Request must be smaller than {MAX_REQUEST} bytes"),
        ));
    }
    let request = Request::find(service, parts, body)?;
    let operation = request.operation;
    let Some(handler) = services::handler(service.name, operation.name) else {
        let what = format!("{}.{}", service.metadata.service_id, operation.name);
        return Err(ServiceError::not_offered(&what));
    };
    let input = checked_input(service, request, parts, body)?;
    let output = handler(&Call {
        world,
        region,
        signed,
        input,
    })?;
    Ok((operation, output))
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
    if let Some(shape) = service.root(operation.input)
        && let Some(name) = protocol::missing_text(service, shape, &input)
        && let Some(error) = services::missing(service.name, name)
    {
        return Err(error);
    }
    if let Some(shape) = service.root(operation.input)
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
        let response = protocol::refuse(service, &ServiceError::internal(), &Uuid::new_v4());
        assert_eq!(response.status(), 500);
    }
}
