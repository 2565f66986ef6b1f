//! The REST XML protocol: XML bodies, and members in headers and queries.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ferroboto_model::{Location, Member, Operation, Service, Shape, ShapeKind};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};
use serde_json::Value;
use uuid::Uuid;

use super::rest_json::{self, Label, header_text, header_value, insert, prefixed_headers};
use super::{Members, Output, status, with_body, xml, xml_reader};
use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::route::header;
use crate::services;
use crate::timestamps;

const CONTENT_TYPE: &str = "application/xml";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The members of an input, from everywhere in the request but a body that is read as it comes.
pub(crate) fn input(
    service: &'static Service,
    shape: &'static Shape,
    labels: &[Label],
    parts: &Parts,
    body: &[u8],
) -> Result<Members> {
    let mut members = body_members(service, shape, body)?;
    let query = rest_json::query(parts.uri.query().unwrap_or_default()).map_err(argument)?;
    for member in service.members(shape) {
        let value = match member.traits().location {
            Some(Location::Uri) => labels
                .iter()
                .find(|(name, _)| *name == member.wire_name())
                .map(|(_, text)| Value::from(text.as_str())),
            Some(Location::QueryString) => rest_json::query_value(service, member, &query, &[])
                .map_err(|error| argument(error).with("ArgumentName", member.wire_name()))?,
            Some(Location::Header) => header(parts, member.wire_name())
                .map(|text| of_header(service, member, text))
                .transpose()?,
            Some(Location::Headers) => prefixed_headers(member, parts),
            Some(Location::StatusCode) | None => None,
        };
        if let Some(value) = value {
            members.insert(member.name.to_owned(), value);
        }
    }
    Ok(members)
}

/// A time that cannot be read stays as it is: whether it matters is the service's to say.
fn of_header(service: &'static Service, member: &'static Member, text: &str) -> Result<Value> {
    let kind = service.shape(member.shape).kind;
    match header_value(service, member, text) {
        Err(_) if kind == ShapeKind::Timestamp => Ok(text.into()),
        value => value.map_err(|error| argument(error).with("ArgumentName", member.wire_name())),
    }
}

fn argument(error: ServiceError) -> ServiceError {
    ServiceError::client("InvalidArgument", error.message)
}

fn payload(service: &'static Service, shape: &'static Shape) -> Option<&'static Member> {
    let members = service.members(shape);
    members.get(usize::from(shape.payload?))
}

fn body_members(service: &'static Service, shape: &'static Shape, body: &[u8]) -> Result<Members> {
    let mut members = Members::new();
    let Some(payload) = payload(service, shape) else {
        return Ok(members);
    };
    let inner = service.shape(payload.shape);
    let value = match inner.kind {
        _ if body.is_empty() => return Ok(members),
        ShapeKind::Blob => return Ok(members),
        ShapeKind::String => Value::from(std::str::from_utf8(body).map_err(|_| {
            ServiceError::client("MalformedPolicy", "The body is not text in UTF-8.")
        })?),
        _ => xml_reader::read(service, inner, payload.wire_name(), body)?.into(),
    };
    members.insert(payload.name.to_owned(), value);
    Ok(members)
}

/// Writes an output.
pub(crate) fn respond(
    service: &'static Service,
    operation: &'static Operation,
    shape: Option<&'static Shape>,
    output: Output,
) -> Response<Body> {
    let Output {
        mut members,
        stream,
        status,
    } = output;
    let status = status.or(operation.response_code).unwrap_or(200);
    let mut response = Response::new(Body::default());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let Some(shape) = shape else {
        return response;
    };
    for member in service.members(shape) {
        let Some(location) = member.traits().location else {
            continue;
        };
        let Some(value) = members.remove(member.name).filter(|value| !value.is_null()) else {
            continue;
        };
        if location == Location::Headers {
            for (name, value) in value.as_object().into_iter().flatten() {
                let name = format!("{}{name}", member.wire_name());
                insert(&mut response, &name, value.as_str().unwrap_or_default());
            }
        } else {
            let text = header_text(service, member, &value);
            insert(&mut response, member.wire_name(), &text);
        }
    }
    if operation.http_method == Method::HEAD {
        return response;
    }
    if let Some(stream) = stream {
        *response.body_mut() = stream;
        return response;
    }
    if let Some((kind, body)) = document(service, operation, shape, &members) {
        let kind = HeaderValue::from_static(kind);
        response.headers_mut().entry("content-type").or_insert(kind);
        *response.body_mut() = Body::Full(body.into());
    }
    response
}

/// The body of a response, and its type.
fn document(
    service: &'static Service,
    operation: &'static Operation,
    shape: &'static Shape,
    members: &Members,
) -> Option<(&'static str, Vec<u8>)> {
    let (root, namespace) = services::document(service.name, operation.name);
    let mut out = xml::Writer::default();
    if let Some(payload) = payload(service, shape) {
        let value = members.get(payload.name)?;
        let inner = service.shape(payload.shape);
        return Some(match (inner.kind, value) {
            (ShapeKind::Blob, Value::String(text)) => (
                "binary/octet-stream",
                BASE64.decode(text).unwrap_or_default(),
            ),
            (ShapeKind::String, Value::String(text)) => {
                ("application/json", text.clone().into_bytes())
            }
            (_, value) => {
                out.open(payload.wire_name(), namespace);
                if let Some(members) = value.as_object() {
                    xml::structure(&mut out, service, inner, members);
                }
                out.close(payload.wire_name());
                (CONTENT_TYPE, declared(out))
            }
        });
    }
    let inside = |member: &Member| member.traits().location.is_none();
    if !service.members(shape).iter().any(inside) {
        return None;
    }
    out.open(root, namespace);
    xml::structure(&mut out, service, shape, members);
    out.close(root);
    Some((CONTENT_TYPE, declared(out)))
}

/// A document with the line that says that it is one.
pub(crate) fn declared(out: xml::Writer) -> Vec<u8> {
    let mut text = DECLARATION.to_owned();
    text.push_str(&out.finish());
    text.into_bytes()
}

/// Writes an error: its elements stand at the top of the document.
pub(crate) fn refuse(
    shape: Option<&'static Shape>,
    error: &ServiceError,
    id: &Uuid,
) -> Response<Body> {
    let (id_text, host_id) = identifiers(id);
    let mut out = xml::Writer::default();
    out.open("Error", None);
    out.text("Code", &error.code);
    out.text("Message", &error.message);
    for (name, value) in error.details.iter().flat_map(|details| &details.elements) {
        out.text(name, value);
    }
    out.text("RequestId", &id_text);
    out.text("HostId", &host_id);
    out.close("Error");
    let status = status(shape, error);
    let mut response = if status == StatusCode::NOT_MODIFIED {
        let mut response = Response::new(Body::default());
        *response.status_mut() = status;
        response
    } else {
        with_body(status, CONTENT_TYPE, declared(out))
    };
    for (name, value) in error.details.iter().flat_map(|details| &details.headers) {
        insert(&mut response, name, value);
    }
    finish(response, id)
}

/// The identifiers of a request, in the form of this protocol's first service.
fn identifiers(id: &Uuid) -> (String, String) {
    let mut short = id.simple().to_string().to_uppercase();
    short.truncate(16);
    (short, BASE64.encode(id.as_bytes()))
}

/// The headers that every answer has.
pub(crate) fn finish(mut response: Response<Body>, id: &Uuid) -> Response<Body> {
    let length = match response.body() {
        Body::Full(bytes) => Some(bytes.len()),
        Body::Chunks(_) => None,
    };
    let (id, host_id) = identifiers(id);
    insert(&mut response, "x-amz-request-id", &id);
    insert(&mut response, "x-amz-id-2", &host_id);
    insert(
        &mut response,
        "date",
        &timestamps::http_date(timestamps::now().0),
    );
    let bodiless = matches!(
        response.status(),
        StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED
    );
    if let Some(length) = length
        && !bodiless
    {
        let headers = response.headers_mut();
        headers
            .entry("content-length")
            .or_insert(HeaderValue::from(length));
    }
    response
}
