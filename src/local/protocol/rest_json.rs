//! The REST JSON protocol: JSON bodies under HTTP bindings.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ferroboto_model::{Location, Member, Operation, Service, Shape, ShapeKind, TimestampFormat};
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method, Response, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::query::scalar;
use super::{Members, Output, error_members, json, repeated, status, with_body, xml};
use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::route::header;

const CONTENT_TYPE: &str = "application/json";

/// A label of the URI template with its text, decoded.
pub(crate) type Label = (&'static str, String);

/// The operation of a method and path; a literal path goes before one with labels.
pub(crate) fn find(
    service: &'static Service,
    method: &Method,
    path: &str,
) -> Option<(&'static Operation, Vec<Label>)> {
    let of = |method: &Method| {
        service
            .operations
            .iter()
            .filter(|operation| operation.http_method == method.as_str())
            .filter_map(|operation| Some((operation, labels(operation.request_uri, path)?)))
            .min_by_key(|(_, labels)| labels.len())
    };
    // A presigned link is fetched; what would be the body is in its query.
    of(method).or_else(|| of(&Method::POST).filter(|_| *method == Method::GET))
}

/// No operation of the service has this method and path.
pub(crate) fn unknown_operation() -> ServiceError {
    ServiceError::new("UnknownOperationException", 404, "")
}

fn labels(template: &'static str, path: &str) -> Option<Vec<Label>> {
    let template = template.split_once('?').map_or(template, |(path, _)| path);
    let mut wanted = template.trim_matches('/').split('/').peekable();
    let mut given = path.trim_matches('/').split('/');
    let mut labels = Vec::new();
    while let Some(segment) = wanted.next() {
        let Some(name) = segment
            .strip_prefix('{')
            .and_then(|label| label.strip_suffix('}'))
        else {
            if given.next()? != segment {
                return None;
            }
            continue;
        };
        let (name, text) = match name.strip_suffix('+') {
            Some(name) => {
                let after = wanted.clone().count();
                let rest: Vec<&str> = given.by_ref().collect();
                let greedy = rest.len().checked_sub(after).filter(|count| *count > 0)?;
                let (greedy, rest) = rest.split_at(greedy);
                if !rest.iter().copied().eq(wanted.by_ref()) {
                    return None;
                }
                (name, greedy.join("/"))
            }
            None => (name, given.next()?.to_owned()),
        };
        let text = percent_decode_str(&text)
            .decode_utf8()
            .ok()
            .filter(|text| !text.is_empty())?;
        labels.push((name, text.into_owned()));
    }
    given.next().is_none().then_some(labels)
}

/// The members of an input, from everywhere in the request.
pub(crate) fn input(
    service: &'static Service,
    shape: &'static Shape,
    labels: Vec<Label>,
    parts: &Parts,
    body: &[u8],
) -> Result<Members> {
    let mut members = body_members(service, shape, body)?;
    let query = query(parts.uri.query().unwrap_or_default())?;
    let labels: BTreeMap<&str, String> = labels.into_iter().collect();
    let bound: Vec<&str> = service
        .members(shape)
        .iter()
        .filter(|member| member.traits().location == Some(Location::QueryString))
        .map(Member::wire_name)
        .collect();
    for member in service.members(shape) {
        let value = match member.traits().location {
            Some(Location::Uri) => match labels.get(member.wire_name()) {
                Some(text) => Some(text_value(service, member, text)?),
                None => None,
            },
            Some(Location::QueryString) => query_value(service, member, &query, &bound)?,
            Some(Location::Header) => match header(parts, member.wire_name()) {
                Some(text) => Some(header_value(service, member, text)?),
                None => None,
            },
            Some(Location::Headers) => prefixed_headers(member, parts),
            None if parts.method == Method::GET
                && !matches!(
                    service.shape(member.shape).kind,
                    ShapeKind::Structure | ShapeKind::Map
                ) =>
            {
                query_value(service, member, &query, &bound)?
            }
            Some(Location::StatusCode) | None => None,
        };
        if let Some(value) = value {
            members.insert(member.name.to_owned(), value);
        }
    }
    Ok(members)
}

fn body_members(service: &'static Service, shape: &'static Shape, body: &[u8]) -> Result<Members> {
    let payload = shape
        .payload
        .and_then(|at| service.members(shape).get(usize::from(at)));
    let Some(payload) = payload else {
        let bound = service
            .members(shape)
            .iter()
            .any(|member| member.traits().location.is_none());
        return match json::parse(if bound { body } else { &[] })? {
            Value::Object(mut source) => {
                // What is bound to another place is not read from the body.
                for member in service.members(shape) {
                    if member.traits().location.is_some() {
                        source.remove(member.wire_name());
                    }
                }
                json::structure(service, shape, source)
            }
            _ => Err(ServiceError::client("SerializationException", "")),
        };
    };
    let mut members = Members::new();
    if body.is_empty() {
        return Ok(members);
    }
    let value = match service.shape(payload.shape).kind {
        ShapeKind::Blob => Value::from(BASE64.encode(body)),
        ShapeKind::String => Value::from(
            std::str::from_utf8(body)
                .map_err(|_| ServiceError::client("SerializationException", ""))?,
        ),
        _ => json::decode(service, payload, json::parse(body)?)?,
    };
    members.insert(payload.name.to_owned(), value);
    Ok(members)
}

/// The parameters of a query string, in their order.
pub(super) fn query(text: &str) -> Result<Vec<(String, String)>> {
    let decode = |text: &str| -> Result<String> {
        let spaced = text.replace('+', " ");
        percent_decode_str(&spaced)
            .decode_utf8()
            .map(Cow::into_owned)
            .map_err(|_| ServiceError::client("SerializationException", ""))
    };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

pub(super) fn query_value(
    service: &'static Service,
    member: &'static Member,
    query: &[(String, String)],
    bound: &[&str],
) -> Result<Option<Value>> {
    let shape = service.shape(member.shape);
    let name = member.wire_name();
    let mut given = query
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, text)| text)
        .peekable();
    if shape.kind == ShapeKind::Map {
        let entries: Members = query
            .iter()
            .filter(|(key, _)| !bound.contains(&key.as_str()))
            .map(|(key, text)| (key.clone(), Value::from(text.as_str())))
            .collect();
        return Ok((!entries.is_empty()).then_some(Value::Object(entries)));
    }
    if given.peek().is_none() {
        return Ok(None);
    }
    if let (ShapeKind::List, [element]) = (shape.kind, service.members(shape)) {
        return given
            .map(|text| text_value(service, element, text))
            .collect::<Result<Value>>()
            .map(Some);
    }
    match (given.next(), given.next()) {
        (_, Some(_)) => Err(repeated(name)),
        (text, None) => text
            .map(|text| text_value(service, member, text))
            .transpose(),
    }
}

pub(super) fn header_value(
    service: &'static Service,
    member: &'static Member,
    text: &str,
) -> Result<Value> {
    if member.traits().json_value {
        let json = BASE64
            .decode(text)
            .map_err(|_| ServiceError::client("SerializationException", ""))?;
        // Members hold the text of such a value, as their shape is a string.
        return String::from_utf8(json)
            .map(Value::from)
            .map_err(|_| ServiceError::client("SerializationException", ""));
    }
    let shape = service.shape(member.shape);
    if let (ShapeKind::List, [element]) = (shape.kind, service.members(shape)) {
        return text
            .split(',')
            .map(|part| text_value(service, element, part.trim()))
            .collect();
    }
    text_value(service, member, text)
}

pub(super) fn prefixed_headers(member: &'static Member, parts: &Parts) -> Option<Value> {
    let prefix = member.wire_name().to_ascii_lowercase();
    let entries: Members = parts
        .headers
        .iter()
        .filter_map(|(name, value)| {
            let name = name.as_str().strip_prefix(&prefix)?;
            Some((name.to_owned(), Value::from(value.to_str().ok()?)))
        })
        .collect();
    (!entries.is_empty()).then_some(Value::Object(entries))
}

/// A value outside the body. Every format of a timestamp is told from the others by its text.
pub(super) fn text_value(
    service: &'static Service,
    member: &'static Member,
    text: &str,
) -> Result<Value> {
    let kind = service.shape(member.shape).kind;
    scalar(member, kind, text).map_err(|error| ServiceError {
        code: Cow::Borrowed("SerializationException"),
        ..error
    })
}

/// Writes an output.
pub(crate) fn respond(
    service: &'static Service,
    shape: Option<&'static Shape>,
    output: Output,
) -> Response<Body> {
    let Output {
        mut members,
        stream,
        ..
    } = output;
    let mut response = with_body(StatusCode::OK, CONTENT_TYPE, "{}");
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
        match location {
            Location::StatusCode => {
                let status = value.as_u64().and_then(|status| u16::try_from(status).ok());
                if let Some(Ok(status)) = status.map(StatusCode::from_u16) {
                    *response.status_mut() = status;
                }
            }
            Location::Headers => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    let name = format!("{}{name}", member.wire_name());
                    insert(&mut response, &name, value.as_str().unwrap_or_default());
                }
            }
            Location::Header => {
                insert(
                    &mut response,
                    member.wire_name(),
                    &header_text(service, member, &value),
                );
            }
            Location::Uri | Location::QueryString => {}
        }
    }
    *response.body_mut() = body(service, shape, members, stream);
    response
}

pub(super) fn insert(response: &mut Response<Body>, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (
        HeaderName::try_from(name),
        HeaderValue::from_bytes(value.as_bytes()),
    ) {
        response.headers_mut().insert(name, value);
    }
}

pub(super) fn header_text(
    service: &'static Service,
    member: &'static Member,
    value: &Value,
) -> String {
    if member.traits().json_value {
        return BASE64.encode(
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned),
        );
    }
    let shape = service.shape(member.shape);
    match (shape.kind, value) {
        (ShapeKind::List, Value::Array(elements)) => elements
            .iter()
            .map(|value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned)
            })
            .collect::<Vec<_>>()
            .join(","),
        (ShapeKind::Timestamp, Value::Number(_)) => xml::timestamp(
            member
                .traits()
                .timestamp_format
                .unwrap_or(TimestampFormat::Rfc822),
            value,
        ),
        (kind, value) => xml::scalar(member, kind, value),
    }
}

fn body(
    service: &'static Service,
    shape: &'static Shape,
    mut members: Members,
    stream: Option<Body>,
) -> Body {
    let payload = shape
        .payload
        .and_then(|at| service.members(shape).get(usize::from(at)));
    let Some(payload) = payload else {
        return Body::Full(json::text(json::encode_structure(service, shape, members)).into());
    };
    if let Some(stream) = stream {
        return stream;
    }
    let Some(value) = members.remove(payload.name) else {
        return Body::default();
    };
    match (service.shape(payload.shape).kind, value) {
        (ShapeKind::Blob, Value::String(text)) => {
            Body::Full(BASE64.decode(text).unwrap_or_default().into())
        }
        (ShapeKind::String, Value::String(text)) => Body::Full(text.into()),
        (_, value) => Body::Full(json::encode(service, payload, value).to_string().into()),
    }
}

/// Writes an error.
pub(crate) fn refuse(
    service: &'static Service,
    shape: Option<&'static Shape>,
    error: &ServiceError,
) -> Response<Body> {
    let members = error_members(service, shape, error);
    let mut response = with_body(status(shape, error), CONTENT_TYPE, json::text(members));
    insert(&mut response, "x-amzn-errortype", &error.code);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_and_paths() {
        let one = |text: &str| Some(vec![("Name", text.to_owned())]);
        assert_eq!(labels("/v1/things", "/v1/things"), Some(vec![]));
        assert_eq!(labels("/v1/things/", "/v1/things"), Some(vec![]));
        assert_eq!(labels("/v1/things", "/v1/things/x"), None);
        assert_eq!(labels("/v1/{Name}", "/v1/a%20b"), one("a b"));
        assert_eq!(labels("/v1/{Name}", "/v1/"), None);
        assert_eq!(labels("/v1/{Name}", "/v1/%ff"), None);
        assert_eq!(labels("/v1/{Name+}", "/v1/a/b"), one("a/b"));
        assert_eq!(labels("/v1/{Name+}/end", "/v1/a/b/end"), one("a/b"));
        assert_eq!(labels("/v1/{Name+}/end", "/v1/a/b"), None);
        assert_eq!(labels("/v1/{Name+}/end", "/v1/end"), None);
        assert_eq!(labels("/v1?x=y", "/v1"), Some(vec![]));
    }
}
