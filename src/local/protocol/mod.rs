//! The server's side of the wire protocols, driven by the model: requests become JSON members by
//! the input shape, members become responses by the output shape. Knows no service.

pub(crate) mod binding;
mod blob;
pub(crate) mod json;
mod pattern;
mod query;
pub(crate) mod rest_json;
pub(crate) mod rest_xml;
mod validate;
mod xml;
mod xml_reader;

#[cfg(test)]
mod tests;

use bytes::Bytes;
use ferroboto_model::{Operation, Protocol, Service, Shape, ShapeKind};
use http::request::Parts;
use http::{HeaderValue, Response};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::services;
use crate::timestamps;

pub(crate) use query::Form;
pub(crate) use validate::{missing_text, validate};

/// Members by their names in the model: blobs as base64, timestamps as seconds since the epoch.
pub(crate) type Members = Map<String, Value>;

/// What a service answers.
#[derive(Default)]
pub(crate) struct Output {
    /// The members of the output shape.
    pub(crate) members: Members,
    /// The blob that is the body, where the output has one.
    pub(crate) stream: Option<Body>,
    /// The status, where it is not the operation's.
    pub(crate) status: Option<u16>,
}

/// A request whose operation is known and whose input is not read yet.
pub(crate) struct Request {
    /// The operation.
    pub(crate) operation: &'static Operation,
    source: Source,
}

enum Source {
    Form(Form),
    Json,
    Http(Vec<rest_json::Label>),
    Xml(Vec<rest_json::Label>),
}

impl Request {
    /// Finds the operation in the head of a request; none where a form names it.
    pub(crate) fn of_head(service: &'static Service, parts: &Parts) -> Result<Option<Self>> {
        Ok(match service.metadata.protocol {
            Protocol::Query => None,
            Protocol::Json if is_form(service, parts) => None,
            Protocol::Json => Some(Self {
                operation: json::operation(service, parts)?,
                source: Source::Json,
            }),
            Protocol::RestJson => {
                let (operation, labels) = rest_json::find(service, &parts.method, parts.uri.path())
                    .ok_or_else(rest_json::unknown_operation)?;
                Some(Self {
                    operation,
                    source: Source::Http(labels),
                })
            }
            Protocol::RestXml => {
                let (operation, labels) = binding::find(service, parts)?;
                Some(Self {
                    operation,
                    source: Source::Xml(labels),
                })
            }
            protocol @ (Protocol::Ec2 | Protocol::Cbor) => {
                return Err(ServiceError::client(
                    "NotImplemented",
                    format!(
                        "The local AWS does not speak the protocol {}.",
                        protocol.name()
                    ),
                ));
            }
        })
    }

    /// Finds the operation that a form names.
    pub(crate) fn of_form(service: &'static Service, form: Form) -> Result<Self> {
        Ok(Self {
            operation: query::operation(service, &form)?,
            source: Source::Form(form),
        })
    }

    /// Reads the members of the input.
    pub(crate) fn input(
        self,
        service: &'static Service,
        parts: &Parts,
        body: &Bytes,
    ) -> Result<Members> {
        let Some(shape) = service.root(self.operation.input.as_ref()) else {
            return Ok(Members::new());
        };
        match self.source {
            Source::Form(form) => {
                let mut members = query::input(service, shape, &form)?;
                services::complete(service.name, parts.uri.path(), &mut members);
                Ok(members)
            }
            Source::Json => json::input(service, shape, body),
            Source::Http(labels) => rest_json::input(service, shape, labels, parts, body),
            Source::Xml(labels) => rest_xml::input(service, shape, &labels, parts, body),
        }
    }

    /// Whether the body is a blob that is read as it comes.
    pub(crate) fn takes_content(&self, service: &'static Service) -> bool {
        let payload = service
            .root(self.operation.input.as_ref())
            .and_then(|shape| {
                let payload = service.members(shape).get(usize::from(shape.payload?))?;
                Some(service.shape(payload.shape).kind == ShapeKind::Blob)
            });
        matches!(self.source, Source::Xml(_)) && payload == Some(true)
    }
}

/// Whether a request is in the query protocol, for a service that spoke it before it spoke JSON.
pub(crate) fn is_form(service: &'static Service, parts: &Parts) -> bool {
    service.metadata.query_compatible && !parts.headers.contains_key("x-amz-target")
}

/// The refusal of a parameter that stands twice where one is meant. Which one counts would be up to
/// whoever reads them, and two readers may differ.
pub(crate) fn repeated(name: &str) -> ServiceError {
    ServiceError::client(
        "InvalidQueryParameter",
        format!("The parameter {name} is given more than once."),
    )
}

/// Writes what a service answers to a request with this head.
pub(crate) fn respond(
    service: &'static Service,
    operation: &'static Operation,
    output: Output,
    parts: &Parts,
    id: &Uuid,
) -> Response<Body> {
    let shape = service.root(operation.output.as_ref());
    if is_form(service, parts) {
        let response = query::respond(service, operation, shape, &output.members, id);
        return finish(response, id);
    }
    let response = match service.metadata.protocol {
        Protocol::RestXml => {
            let response = rest_xml::respond(service, operation, shape, output);
            return rest_xml::finish(response, id);
        }
        Protocol::Query | Protocol::Ec2 => {
            query::respond(service, operation, shape, &output.members, id)
        }
        Protocol::Json | Protocol::Cbor => json::respond(service, shape, output.members),
        Protocol::RestJson => rest_json::respond(service, shape, output),
    };
    finish(response, id)
}

/// Writes what a service refuses of a request with this head.
pub(crate) fn refuse(
    service: &'static Service,
    error: &ServiceError,
    parts: &Parts,
    id: &Uuid,
) -> Response<Body> {
    let shape = service.error_shape(&error.code);
    if is_form(service, parts) {
        return finish(query::refuse(service, shape, error, id), id);
    }
    let response = match service.metadata.protocol {
        Protocol::RestXml => return rest_xml::refuse(shape, error, id),
        Protocol::Query | Protocol::Ec2 => query::refuse(service, shape, error, id),
        Protocol::Json | Protocol::Cbor => json::refuse(service, shape, error),
        Protocol::RestJson => rest_json::refuse(service, shape, error),
    };
    finish(response, id)
}

/// Writes the refusal of a request that is for no service here, in the form its kind expects.
pub(crate) fn refuse_unrouted(parts: &Parts, error: &ServiceError, id: &Uuid) -> Response<Body> {
    let form = crate::route::header(parts, "content-type")
        .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    let response = if form {
        query::refuse_unrouted(error, id)
    } else {
        json::refuse_unrouted(error)
    };
    finish(response, id)
}

/// The status of an error: the model's, or its own.
fn status(shape: Option<&Shape>, error: &ServiceError) -> http::StatusCode {
    let modeled = shape.and_then(|shape| shape.error.as_ref()?.http_status);
    http::StatusCode::from_u16(modeled.unwrap_or(error.status))
        .unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR)
}

/// The members of an error shape, as far as a code and a text tell them.
pub(crate) fn error_members(
    service: &'static Service,
    shape: Option<&'static Shape>,
    error: &ServiceError,
) -> Members {
    let mut members = Members::new();
    for member in shape.map_or(&[][..], |shape| service.members(shape)) {
        if matches!(member.name, "message" | "Message") && !error.message.is_empty() {
            members.insert(
                member.wire_name().to_owned(),
                Value::from(error.message.as_str()),
            );
        }
    }
    let named = ["message", "Message"]
        .iter()
        .any(|name| members.contains_key(*name));
    if !named && !error.message.is_empty() {
        members.insert("message".to_owned(), Value::String(error.message.clone()));
    }
    members
}

fn with_body(
    status: http::StatusCode,
    content_type: &'static str,
    body: impl Into<Bytes>,
) -> Response<Body> {
    let mut response = Response::new(Body::Full(body.into()));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert("content-type", HeaderValue::from_static(content_type));
    response
}

/// The headers that every answer has.
pub(crate) fn finish(mut response: Response<Body>, id: &Uuid) -> Response<Body> {
    let length = match response.body() {
        Body::Full(bytes) => Some(bytes.len()),
        Body::Chunks(_) => None,
    };
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(&id.to_string()) {
        headers.insert("x-amzn-requestid", id);
    }
    // The head of a body that is not sent says how long it is.
    if let Some(length) = length {
        headers
            .entry("content-length")
            .or_insert(HeaderValue::from(length));
    }
    if let Ok(date) = HeaderValue::from_str(&timestamps::http_date(timestamps::now().0)) {
        headers.insert("date", date);
    }
    response
}

/// Adds the headers that every answer of the REST XML protocol has.
pub(crate) fn finish_xml(response: Response<Body>, id: &Uuid) -> Response<Body> {
    rest_xml::finish(response, id)
}

/// The members of a document that stands by itself, in a shape of a service.
pub(crate) fn xml_document(service: &str, shape: &'static str, body: &[u8]) -> Result<Members> {
    let service = ferroboto_model::service(service).ok().flatten();
    let service = service.ok_or_else(ServiceError::internal)?;
    let found = service
        .shape_named(shape)
        .ok_or_else(ServiceError::internal)?;
    xml_reader::read(service, found, shape, body)
}

/// A document of texts.
pub(crate) fn written(root: &str, texts: &[(&str, &str)]) -> Vec<u8> {
    let mut out = xml::Writer::default();
    out.open(root, None);
    for (name, text) in texts {
        out.text(name, text);
    }
    out.close(root);
    rest_xml::declared(out)
}
