//! The JSON protocol, and the JSON of bodies that REST JSON shares.

use ferroboto_model::{Member, Operation, Service, Shape, ShapeKind, TimestampFormat};
use http::request::Parts;
use http::{HeaderValue, Response};
use serde_json::Value;

use super::{Members, blob, error_members, status, with_body, xml};
use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::route::header;
use crate::services;
use crate::timestamps;

/// The operation that `X-Amz-Target` names.
pub(crate) fn operation(service: &'static Service, parts: &Parts) -> Result<&'static Operation> {
    header(parts, "x-amz-target")
        .and_then(|target| target.rsplit_once('.'))
        .filter(|(prefix, _)| service.metadata.target_prefix == Some(*prefix))
        .and_then(|(_, name)| service.operation(name))
        .ok_or_else(|| ServiceError::client("UnknownOperationException", ""))
}

/// The members of an input.
pub(crate) fn input(
    service: &'static Service,
    shape: &'static Shape,
    body: &[u8],
) -> Result<Members> {
    match parse(body)? {
        Value::Object(members) => structure(service, shape, members),
        _ => Err(serialization("")),
    }
}

/// The JSON of a body; none is an empty structure.
pub(crate) fn parse(body: &[u8]) -> Result<Value> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Object(Members::new()));
    }
    serde_json::from_slice(body).map_err(|_| serialization(""))
}

fn serialization(message: impl Into<String>) -> ServiceError {
    ServiceError::client("SerializationException", message)
}

/// Takes the members that a shape has and leaves the rest.
pub(crate) fn structure(
    service: &'static Service,
    shape: &'static Shape,
    mut source: Members,
) -> Result<Members> {
    let mut members = Members::new();
    for member in service.members(shape) {
        match source.remove(member.wire_name()) {
            None | Some(Value::Null) => {}
            Some(value) => {
                members.insert(member.name.to_owned(), decode(service, member, value)?);
            }
        }
    }
    Ok(members)
}

/// Takes a value as its shape has it.
pub(crate) fn decode(
    service: &'static Service,
    member: &'static Member,
    value: Value,
) -> Result<Value> {
    let shape = service.shape(member.shape);
    if shape.document {
        return Ok(value);
    }
    match (shape.kind, value) {
        (ShapeKind::Structure, Value::Object(members)) => {
            Ok(Value::Object(structure(service, shape, members)?))
        }
        (ShapeKind::List, Value::Array(elements)) => match service.members(shape) {
            [element] => elements
                .into_iter()
                .map(|value| {
                    if value.is_null() {
                        Ok(value)
                    } else {
                        decode(service, element, value)
                    }
                })
                .collect(),
            _ => Ok(Value::Array(elements)),
        },
        (ShapeKind::Map, Value::Object(entries)) => match service.members(shape) {
            [_, content] => entries
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| Ok((key, decode(service, content, value)?)))
                .collect::<Result<Members>>()
                .map(Value::Object),
            _ => Ok(Value::Object(entries)),
        },
        (kind, value) => scalar(kind, value),
    }
}

fn scalar(kind: ShapeKind, value: Value) -> Result<Value> {
    let right = match (kind, &value) {
        (ShapeKind::Blob, Value::String(text)) => {
            return blob::fault(text).map_or(Ok(value), |fault| Err(serialization(fault)));
        }
        (ShapeKind::String | ShapeKind::Character, Value::String(_))
        | (ShapeKind::Boolean, Value::Bool(_))
        | (ShapeKind::Float | ShapeKind::Double | ShapeKind::Timestamp, Value::Number(_)) => true,
        (ShapeKind::Float | ShapeKind::Double, Value::String(text)) => {
            matches!(text.as_str(), "NaN" | "Infinity" | "-Infinity")
        }
        (
            ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long,
            Value::Number(number),
        ) => {
            return integer(kind, number.as_i64(), number.as_f64());
        }
        (ShapeKind::Timestamp, Value::String(text)) => {
            return timestamps::parse(text)
                .map(Value::from)
                .ok_or_else(|| mismatch(&value, kind));
        }
        _ => false,
    };
    if right {
        Ok(value)
    } else {
        Err(mismatch(&value, kind))
    }
}

/// AWS cuts fractions off and refuses what does not fit.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
fn integer(kind: ShapeKind, whole: Option<i64>, number: Option<f64>) -> Result<Value> {
    let whole = whole.or_else(|| {
        let number = number?.trunc();
        (number.abs() < i64::MAX as f64).then_some(number as i64)
    });
    let bits = match kind {
        ShapeKind::Byte => 8,
        ShapeKind::Short => 16,
        ShapeKind::Integer => 32,
        _ => 64,
    };
    whole
        .filter(|whole| bits == 64 || whole.unsigned_abs() < 1 << (bits - 1))
        .map(Value::from)
        .ok_or_else(|| {
            serialization(format!(
                "NUMBER_VALUE cannot be converted to {}",
                label(kind)
            ))
        })
}

fn mismatch(value: &Value, kind: ShapeKind) -> ServiceError {
    let token = match value {
        Value::Null => "NULL_VALUE",
        Value::Bool(true) => "TRUE_VALUE",
        Value::Bool(false) => "FALSE_VALUE",
        Value::Number(_) => "NUMBER_VALUE",
        Value::String(_) => "STRING_VALUE",
        Value::Array(_) => return serialization("Start of list found where not expected"),
        Value::Object(_) => {
            return serialization("Start of structure or map found where not expected");
        }
    };
    serialization(format!("{token} cannot be converted to {}", label(kind)))
}

fn label(kind: ShapeKind) -> String {
    let mut name = kind.name().to_owned();
    if let Some(first) = name.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    name
}

/// The JSON of a structure's members, in the order of the model.
pub(crate) fn encode_structure(
    service: &'static Service,
    shape: &'static Shape,
    mut members: Members,
) -> Members {
    service
        .members(shape)
        .iter()
        .filter(|member| member.traits().location.is_none())
        .filter_map(|member| {
            let value = members
                .remove(member.name)
                .filter(|value| !value.is_null())?;
            Some((
                member.wire_name().to_owned(),
                encode(service, member, value),
            ))
        })
        .collect()
}

/// The JSON of a value.
pub(crate) fn encode(service: &'static Service, member: &'static Member, value: Value) -> Value {
    let shape = service.shape(member.shape);
    if shape.document {
        return value;
    }
    match (shape.kind, value) {
        (ShapeKind::Structure, Value::Object(members)) => {
            Value::Object(encode_structure(service, shape, members))
        }
        (ShapeKind::List, Value::Array(elements)) => match service.members(shape) {
            [element] => elements
                .into_iter()
                .map(|value| encode(service, element, value))
                .collect(),
            _ => Value::Array(elements),
        },
        (ShapeKind::Map, Value::Object(entries)) => match service.members(shape) {
            [_, content] => entries
                .into_iter()
                .map(|(key, value)| (key, encode(service, content, value)))
                .collect::<Members>()
                .into(),
            _ => Value::Object(entries),
        },
        (ShapeKind::Timestamp, value @ Value::Number(_)) => {
            match member.traits().timestamp_format {
                None | Some(TimestampFormat::UnixTimestamp) => value,
                Some(format) => Value::from(xml::timestamp(format, &value)),
            }
        }
        (_, value) => value,
    }
}

/// Writes an output.
pub(crate) fn respond(
    service: &'static Service,
    shape: Option<&'static Shape>,
    members: Members,
) -> Response<Body> {
    let members = shape
        .map(|shape| encode_structure(service, shape, members))
        .unwrap_or_default();
    with_body(http::StatusCode::OK, content_type(service), text(members))
}

/// Writes an error.
pub(crate) fn refuse(
    service: &'static Service,
    shape: Option<&'static Shape>,
    error: &ServiceError,
) -> Response<Body> {
    let mut members = Members::new();
    let query_code = services::query_code(service.name, &error.code);
    let kind = match query_code {
        Some(_) => format!("com.amazonaws.{}#{}", service.name, error.code),
        None => error.code.to_string(),
    };
    members.insert("__type".to_owned(), Value::from(kind));
    members.extend(error_members(service, shape, error));
    let status = status(shape, error);
    let mut response = with_body(status, content_type(service), text(members));
    if let Some(code) = query_code {
        let fault = if status.is_server_error() {
            "Receiver"
        } else {
            "Sender"
        };
        if let Ok(value) = HeaderValue::try_from(format!("{code};{fault}")) {
            response.headers_mut().insert("x-amzn-query-error", value);
        }
    }
    response
}

/// Writes an error of no service.
pub(crate) fn refuse_unrouted(error: &ServiceError) -> Response<Body> {
    let mut members = Members::new();
    members.insert("__type".to_owned(), Value::from(&*error.code));
    members.insert("message".to_owned(), Value::from(error.message.as_str()));
    with_body(
        status(None, error),
        "application/x-amz-json-1.1",
        text(members),
    )
}

/// A map of members as text.
pub(crate) fn text(members: Members) -> String {
    Value::Object(members).to_string()
}

fn content_type(service: &'static Service) -> &'static str {
    match service.metadata.json_version {
        Some("1.0") => "application/x-amz-json-1.0",
        _ => "application/x-amz-json-1.1",
    }
}
