//! The REST XML protocol: XML bodies under HTTP bindings. Paths are taken as they are, since empty steps, dots and slashes
//! at the end are parts of keys.

use std::cmp::Reverse;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ferroboto_model::{Location, Member, Operation, Service, Shape, ShapeKind};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use uuid::Uuid;

use super::rest_json::{self, Label, header_text, header_value, insert, prefixed_headers};
use super::{Members, Output, status, with_body, xml, xml_reader};
use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::route::{header, routed_path};
use crate::services;
use crate::timestamps;

const CONTENT_TYPE: &str = "application/xml";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The operation of a method, a path, a query and headers: of those that fit, the one that asks for most.
pub(crate) fn find(
    service: &'static Service,
    parts: &Parts,
) -> Result<(&'static Operation, Vec<Label>)> {
    let path = routed_path(parts);
    let query = parts.uri.query().unwrap_or_default();
    let asked = service
        .operations
        .iter()
        .filter(|operation| operation.http_method == parts.method.as_str())
        .filter_map(|operation| {
            let labels = labels(operation.request_uri, &path)?;
            let wanted = wanted(operation, query)?;
            let required = required(service, operation, query, parts);
            // A request for a subresource never falls to an operation of the object or bucket itself, even if it
            // lacks a required parameter.
            let fits = wanted > 0 || required.is_some();
            fits.then_some((operation, labels, (wanted, required)))
        });
    // `None` is less than any number: an operation that lacks a required parameter comes last.
    let best = asked.min_by_key(|(operation, _, asked)| (Reverse(*asked), operation.deprecated));
    let (operation, labels, _) = best.ok_or_else(|| {
        ServiceError::new(
            "MethodNotAllowed",
            405,
            "The specified method is not allowed against this resource.",
        )
        .with("Method", parts.method.as_str())
    })?;
    let labels = labels.into_iter().map(|(name, text)| {
        let decoded = percent_decode_str(text).decode_utf8().ok();
        let decoded = decoded.filter(|_| is_escaped(text)).ok_or_else(|| {
            ServiceError::client("InvalidURI", "Couldn't parse the specified URI.")
        })?;
        Ok((name, decoded.into_owned()))
    });
    Ok((operation, labels.collect::<Result<_>>()?))
}

/// Whether every percent sign is followed by the two digits of a byte.
fn is_escaped(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| {
        let digits = rest.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

/// The labels of a template with their parts of a path. The last one takes all that is left.
fn labels<'a>(template: &'static str, path: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
    let template = template.split_once('?').map_or(template, |(path, _)| path);
    let mut rest = path.strip_prefix('/').unwrap_or(path);
    let mut labels = Vec::new();
    for segment in template.split('/').filter(|segment| !segment.is_empty()) {
        let label = segment
            .strip_prefix('{')
            .and_then(|label| label.strip_suffix('}'));
        if let Some(greedy) = label.and_then(|label| label.strip_suffix('+')) {
            let taken = std::mem::take(&mut rest);
            labels.push((greedy, (!taken.is_empty()).then_some(taken)?));
            continue;
        }
        let (step, after) = rest.split_once('/').unwrap_or((rest, ""));
        match label {
            Some(_) if step.is_empty() => return None,
            Some(label) => labels.push((label, step)),
            None if step != segment => return None,
            None => {}
        }
        rest = after;
    }
    rest.is_empty().then_some(labels)
}

fn has(query: &str, name: &str, value: Option<&str>) -> bool {
    query.split('&').any(|pair| {
        let (key, given) = pair.split_once('=').unwrap_or((pair, ""));
        key == name && value.is_none_or(|value| value == given)
    })
}

/// How many fixed parameters a template has, if the query has all of them.
fn wanted(operation: &Operation, query: &str) -> Option<usize> {
    let Some((_, fixed)) = operation.request_uri.split_once('?') else {
        return Some(0);
    };
    let mut pairs = fixed.split('&').filter(|pair| !pair.is_empty());
    pairs.try_fold(0, |count, pair| {
        let (name, value) = match pair.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (pair, None),
        };
        has(query, name, value).then_some(count + 1)
    })
}

/// How many parameters and headers an operation requires, if the request has all of them.
fn required(
    service: &'static Service,
    operation: &Operation,
    query: &str,
    parts: &Parts,
) -> Option<usize> {
    let Some(shape) = service.root(operation.input.as_ref()) else {
        return Some(0);
    };
    let members = service.members(shape);
    let mut required = shape
        .required
        .iter()
        .filter_map(|at| members.get(usize::from(*at)));
    required.try_fold(0, |count, member| match member.traits().location {
        Some(Location::QueryString) => has(query, member.wire_name(), None).then_some(count + 1),
        Some(Location::Header) => parts
            .headers
            .contains_key(member.wire_name())
            .then_some(count + 1),
        _ => Some(count),
    })
}

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

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, uri: &str, headers: &[(&str, &str)]) -> String {
        let service = ferroboto_model::service("s3").unwrap().unwrap();
        let mut request = http::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        match find(service, &parts) {
            Ok((operation, labels)) => labels
                .iter()
                .fold(operation.name.to_owned(), |text, (name, value)| {
                    format!("{text} {name}={value}")
                }),
            Err(error) => error.code.into_owned(),
        }
    }

    #[test]
    fn the_operation_that_asks_for_most() {
        let copy = [("x-amz-copy-source", "a/b")];
        for (method, uri, headers, expected) in [
            ("GET", "/", &[][..], "ListBuckets"),
            ("GET", "/pets", &[], "ListObjects Bucket=pets"),
            ("GET", "/pets/", &[], "ListObjects Bucket=pets"),
            ("GET", "/pets?list-type=2", &[], "ListObjectsV2 Bucket=pets"),
            (
                "GET",
                "/pets?versions",
                &[],
                "ListObjectVersions Bucket=pets",
            ),
            (
                "GET",
                "/pets?notification",
                &[],
                "GetBucketNotificationConfiguration Bucket=pets",
            ),
            (
                "GET",
                "/pets/a//b/%20",
                &[],
                "GetObject Bucket=pets Key=a//b/ ",
            ),
            ("GET", "/pets//a/", &[], "GetObject Bucket=pets Key=/a/"),
            ("GET", "/pets/../a", &[], "GetObject Bucket=pets Key=../a"),
            (
                "GET",
                "/pets/a?uploadId=1",
                &[],
                "ListParts Bucket=pets Key=a",
            ),
            ("PUT", "/pets/a", &[], "PutObject Bucket=pets Key=a"),
            ("PUT", "/pets/a", &copy, "CopyObject Bucket=pets Key=a"),
            (
                "PUT",
                "/pets/a?partNumber=1&uploadId=2",
                &[],
                "UploadPart Bucket=pets Key=a",
            ),
            (
                "PUT",
                "/pets/a?partNumber=1&uploadId=2",
                &copy,
                "UploadPartCopy Bucket=pets Key=a",
            ),
            (
                "POST",
                "/pets/a?uploads",
                &[],
                "CreateMultipartUpload Bucket=pets Key=a",
            ),
            ("POST", "/pets?delete=", &[], "DeleteObjects Bucket=pets"),
            (
                "PUT",
                "/pets/a?annotation",
                &[],
                "PutObjectAnnotation Bucket=pets Key=a",
            ),
            (
                "DELETE",
                "/pets/a?annotation",
                &[],
                "DeleteObjectAnnotation Bucket=pets Key=a",
            ),
            (
                "PUT",
                "/pets/a?renameObject",
                &[],
                "RenameObject Bucket=pets Key=a",
            ),
            (
                "DELETE",
                "/pets?analytics",
                &[],
                "DeleteBucketAnalyticsConfiguration Bucket=pets",
            ),
            (
                "GET",
                "/pets?analytics",
                &[],
                "ListBucketAnalyticsConfigurations Bucket=pets",
            ),
            (
                "GET",
                "/pets?analytics&id=1",
                &[],
                "GetBucketAnalyticsConfiguration Bucket=pets",
            ),
            ("POST", "/pets", &[], "MethodNotAllowed"),
            ("GET", "/pets/%ff", &[], "InvalidURI"),
            ("GET", "/pets/50%", &[], "InvalidURI"),
            ("GET", "/pets/%zz", &[], "InvalidURI"),
            ("GET", "/pets/%2", &[], "InvalidURI"),
        ] {
            assert_eq!(found(method, uri, headers), expected, "{method} {uri}");
        }
    }

    #[test]
    fn the_host_may_name_the_bucket() {
        for host in [
            "pets.s3.amazonaws.com",
            "pets.localhost:4566",
            "pets.s3.eu-west-1.amazonaws.com",
        ] {
            assert_eq!(
                found("GET", "/a/b", &[("host", host)]),
                "GetObject Bucket=pets Key=a/b"
            );
            assert_eq!(
                found("GET", "/", &[("host", host)]),
                "ListObjects Bucket=pets"
            );
        }
        assert_eq!(
            found("GET", "/", &[("host", "s3.amazonaws.com")]),
            "ListBuckets"
        );
    }
}
