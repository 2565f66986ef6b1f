//! A small client of each protocol, for tests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use ferroboto_model::{
    Location, Member, Operation, Protocol, Service, Shape, ShapeKind, TimestampFormat,
};
use http::{Request, Response};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use roxmltree::Node;
use serde_json::{Value, json};

use crate::protocol::Members;
use crate::timestamps;

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

fn quoted(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

/// The request of a call.
pub(super) fn request(
    service: &'static Service,
    operation: &'static Operation,
    input: &Members,
) -> Request<Bytes> {
    let shape = service.root(operation.input.as_ref());
    let builder = Request::builder().method(operation.http_method);
    match service.metadata.protocol {
        Protocol::Query => {
            let mut form = vec![
                ("Action".to_owned(), operation.name.to_owned()),
                (
                    "Version".to_owned(),
                    service.metadata.api_version.to_owned(),
                ),
            ];
            if let Some(shape) = shape {
                form_structure(service, shape, input, "", &mut form);
            }
            let pairs: Vec<String> = form
                .iter()
                .map(|(name, value)| format!("{}={}", quoted(name), quoted(value)))
                .collect();
            builder
                .header(
                    "content-type",
                    "application/x-www-form-urlencoded; charset=utf-8",
                )
                .body(pairs.join("&").into())
                .unwrap()
        }
        Protocol::Json => {
            let target = format!(
                "{}.{}",
                service.metadata.target_prefix.unwrap(),
                operation.name
            );
            let body = shape
                .map(|shape| to_json(service, shape, input))
                .unwrap_or_default();
            builder
                .header("x-amz-target", target)
                .body(Value::from(body).to_string().into())
                .unwrap()
        }
        Protocol::RestJson => rest(service, operation, shape, input, builder),
        protocol => panic!("no local service speaks {}", protocol.name()),
    }
}

fn form_structure(
    service: &'static Service,
    shape: &'static Shape,
    members: &Members,
    prefix: &str,
    form: &mut Vec<(String, String)>,
) {
    for member in service.members(shape) {
        if let Some(value) = members.get(member.name) {
            form_value(
                service,
                member,
                value,
                &format!("{prefix}{}", member.wire_name()),
                form,
            );
        }
    }
}

fn form_value(
    service: &'static Service,
    member: &'static Member,
    value: &Value,
    name: &str,
    form: &mut Vec<(String, String)>,
) {
    let shape = service.shape(member.shape);
    match shape.kind {
        ShapeKind::Structure => {
            form_structure(
                service,
                shape,
                value.as_object().unwrap(),
                &format!("{name}."),
                form,
            );
        }
        ShapeKind::List => {
            let element = &service.members(shape)[0];
            assert!(
                !member.traits().flattened,
                "no built-in query model flattens"
            );
            for (at, value) in value.as_array().unwrap().iter().enumerate() {
                let name = format!("{name}.{}.{}", element.wire_name_or("member"), at + 1);
                form_value(service, element, value, &name, form);
            }
        }
        ShapeKind::Map => {
            let [key, content] = service.members(shape) else {
                unreachable!()
            };
            for (at, (label, value)) in value.as_object().unwrap().iter().enumerate() {
                let entry = format!("{name}.entry.{}", at + 1);
                form.push((
                    format!("{entry}.{}", key.wire_name_or("key")),
                    label.clone(),
                ));
                let name = format!("{entry}.{}", content.wire_name_or("value"));
                form_value(service, content, value, &name, form);
            }
        }
        _ => form.push((
            name.to_owned(),
            text(member, shape.kind, value, TimestampFormat::Iso8601),
        )),
    }
}

#[allow(clippy::cast_possible_truncation)]
fn text(member: &Member, kind: ShapeKind, value: &Value, format: TimestampFormat) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if kind == ShapeKind::Timestamp => {
            let seconds = number.as_f64().unwrap() as i64;
            match member.traits().timestamp_format.unwrap_or(format) {
                TimestampFormat::Iso8601 => timestamps::iso8601(seconds, 0),
                TimestampFormat::Rfc822 => timestamps::http_date(seconds),
                TimestampFormat::UnixTimestamp => seconds.to_string(),
            }
        }
        other => other.to_string(),
    }
}

fn to_json(service: &'static Service, shape: &'static Shape, members: &Members) -> Members {
    rename(service, shape, members, |member| {
        (member.name, member.wire_name())
    })
}

fn from_json(service: &'static Service, shape: &'static Shape, members: &Members) -> Members {
    rename(service, shape, members, |member| {
        (member.wire_name(), member.name)
    })
}

fn rename(
    service: &'static Service,
    shape: &'static Shape,
    members: &Members,
    names: fn(&'static Member) -> (&'static str, &'static str),
) -> Members {
    let mut out = Members::new();
    for member in service
        .members(shape)
        .iter()
        .filter(|member| member.traits().location.is_none())
    {
        let (from, to) = names(member);
        if let Some(value) = members.get(from) {
            out.insert(to.to_owned(), rename_value(service, member, value, names));
        }
    }
    out
}

fn rename_value(
    service: &'static Service,
    member: &'static Member,
    value: &Value,
    names: fn(&'static Member) -> (&'static str, &'static str),
) -> Value {
    let shape = service.shape(member.shape);
    match (shape.kind, value) {
        (ShapeKind::Structure, Value::Object(members)) => {
            rename(service, shape, members, names).into()
        }
        (ShapeKind::List, Value::Array(elements)) => {
            let element = &service.members(shape)[0];
            elements
                .iter()
                .map(|value| rename_value(service, element, value, names))
                .collect()
        }
        (ShapeKind::Map, Value::Object(entries)) => {
            let content = &service.members(shape)[1];
            let entries = entries.iter();
            entries
                .map(|(key, value)| (key.clone(), rename_value(service, content, value, names)))
                .collect::<Members>()
                .into()
        }
        // Timestamps are numbers in JSON, whole ones or not.
        (ShapeKind::Timestamp, value) => json!(value.as_f64().unwrap()),
        (_, value) => value.clone(),
    }
}

fn rest(
    service: &'static Service,
    operation: &'static Operation,
    shape: Option<&'static Shape>,
    input: &Members,
    mut builder: http::request::Builder,
) -> Request<Bytes> {
    let mut path = operation.request_uri.to_owned();
    let mut query = Vec::new();
    let mut body = Bytes::new();
    if let Some(shape) = shape {
        for member in service.members(shape) {
            let Some(value) = input.get(member.name) else {
                continue;
            };
            let inner = service.shape(member.shape);
            let name = member.wire_name();
            match member.traits().location {
                Some(Location::Uri) => {
                    let value = quoted(&text(member, inner.kind, value, TimestampFormat::Iso8601));
                    path = path.replace(&format!("{{{name}}}"), &value);
                }
                Some(Location::QueryString) => {
                    let values = value
                        .as_array()
                        .cloned()
                        .unwrap_or_else(|| vec![value.clone()]);
                    for value in values {
                        let value = text(member, inner.kind, &value, TimestampFormat::Iso8601);
                        query.push(format!("{}={}", quoted(name), quoted(&value)));
                    }
                }
                Some(Location::Header) => {
                    let value = text(member, inner.kind, value, TimestampFormat::Rfc822);
                    builder = builder.header(name, value);
                }
                _ => {}
            }
        }
        body = match shape
            .payload
            .map(|at| &service.members(shape)[usize::from(at)])
        {
            Some(payload) => BASE64
                .decode(input[payload.name].as_str().unwrap())
                .unwrap()
                .into(),
            None => Value::from(to_json(service, shape, input))
                .to_string()
                .into(),
        };
    }
    let separator = if query.is_empty() { "" } else { "?" };
    builder
        .uri(format!("{path}{separator}{}", query.join("&")))
        .body(body)
        .unwrap()
}

/// The members of a response.
pub(super) fn response(
    service: &'static Service,
    operation: &'static Operation,
    response: Response<Vec<u8>>,
) -> Members {
    let (parts, body) = response.into_parts();
    let shape = service.root(operation.output.as_ref());
    match service.metadata.protocol {
        Protocol::Query => {
            let xml = String::from_utf8(body).unwrap();
            let document = roxmltree::Document::parse(&xml).unwrap();
            let mut root = document.root_element();
            assert!(child(root, "ResponseMetadata").is_some());
            if let Some(wrapper) = operation.result_wrapper {
                root = child(root, wrapper).unwrap();
            }
            shape
                .map(|shape| from_xml(service, shape, root))
                .unwrap_or_default()
        }
        Protocol::Json => {
            let version = service.metadata.json_version.unwrap_or("1.1");
            let kind = format!("application/x-amz-json-{version}");
            assert_eq!(parts.headers["content-type"], kind.as_str());
            let members: Members = serde_json::from_slice(&body).unwrap();
            shape
                .map(|shape| from_json(service, shape, &members))
                .unwrap_or_default()
        }
        Protocol::RestJson => {
            let Some(shape) = shape else {
                return Members::new();
            };
            let mut members = match shape
                .payload
                .map(|at| &service.members(shape)[usize::from(at)])
            {
                Some(payload) => {
                    Members::from_iter([(payload.name.to_owned(), BASE64.encode(&body).into())])
                }
                None => from_json(service, shape, &serde_json::from_slice(&body).unwrap()),
            };
            for member in service.members(shape) {
                let value = match member.traits().location {
                    Some(Location::Header) => parts.headers.get(member.wire_name()).map(|value| {
                        let kind = service.shape(member.shape).kind;
                        scalar(kind, std::str::from_utf8(value.as_bytes()).unwrap())
                    }),
                    _ => None,
                };
                if let Some(value) = value.filter(|value| value != "application/json") {
                    members.insert(member.name.to_owned(), value);
                }
            }
            members
        }
        protocol => panic!("no local service speaks {}", protocol.name()),
    }
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children()
        .find(|child| child.is_element() && child.tag_name().name() == name)
}

fn from_xml(service: &'static Service, shape: &'static Shape, node: Node<'_, '_>) -> Members {
    service
        .members(shape)
        .iter()
        .filter_map(|member| {
            let child = child(node, member.wire_name())?;
            Some((member.name.to_owned(), xml_value(service, member, child)))
        })
        .collect()
}

fn xml_value(service: &'static Service, member: &'static Member, node: Node<'_, '_>) -> Value {
    let shape = service.shape(member.shape);
    match shape.kind {
        ShapeKind::Structure => from_xml(service, shape, node).into(),
        ShapeKind::List => {
            let element = &service.members(shape)[0];
            node.children()
                .map(|child| xml_value(service, element, child))
                .collect()
        }
        ShapeKind::Map => {
            let [key, content] = service.members(shape) else {
                unreachable!()
            };
            node.children()
                .map(|entry| {
                    let key = child(entry, key.wire_name_or("key")).unwrap();
                    let value = child(entry, content.wire_name_or("value")).unwrap();
                    (
                        key.text().unwrap_or_default().to_owned(),
                        xml_value(service, content, value),
                    )
                })
                .collect::<Members>()
                .into()
        }
        kind => scalar(kind, node.text().unwrap_or_default()),
    }
}

fn scalar(kind: ShapeKind, text: &str) -> Value {
    match kind {
        ShapeKind::Boolean => (text == "true").into(),
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long => {
            text.parse::<i64>().unwrap().into()
        }
        ShapeKind::Float | ShapeKind::Double => text.parse::<f64>().unwrap().into(),
        ShapeKind::Timestamp => timestamps::parse(text).unwrap().into(),
        _ => text.into(),
    }
}

/// The code and text of an error response.
pub(super) fn error(service: &'static Service, response: &Response<Vec<u8>>) -> (String, String) {
    let body = std::str::from_utf8(response.body()).unwrap();
    match service.metadata.protocol {
        Protocol::Query => {
            let document = roxmltree::Document::parse(body).unwrap();
            let error = child(document.root_element(), "Error").unwrap();
            let text = |name| child(error, name).unwrap().text().unwrap().to_owned();
            (text("Code"), text("Message"))
        }
        Protocol::RestXml | Protocol::Ec2 | Protocol::Cbor => {
            panic!(
                "no local service speaks {}",
                service.metadata.protocol.name()
            )
        }
        Protocol::Json | Protocol::RestJson => {
            let members: Members = serde_json::from_str(body).unwrap();
            let header = response.headers().get("x-amzn-errortype");
            let bare = |kind: &str| kind.rsplit('#').next().unwrap().to_owned();
            let code = header.map_or_else(
                || bare(members["__type"].as_str().unwrap()),
                |header| header.to_str().unwrap().to_owned(),
            );
            let message = members
                .get("message")
                .or_else(|| members.get("Message"))
                .unwrap();
            (code, message.as_str().unwrap().to_owned())
        }
    }
}
