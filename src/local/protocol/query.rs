//! The query protocol: forms in, XML out.

use std::collections::BTreeMap;

use ferroboto_model::{Member, MetadataValue, Operation, Service, Shape, ShapeKind};
use http::Response;
use percent_encoding::percent_decode;
use serde_json::{Number, Value};
use uuid::Uuid;

use super::{Members, blob, repeated, status, with_body, xml};
use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::services;
use crate::timestamps;

/// Names deeper than any shape are not taken apart further.
const MAX_DEPTH: usize = 32;
const CONTENT_TYPE: &str = "text/xml";

/// Form parameters as the tree that their dotted names make.
#[derive(Debug, Default)]
pub(crate) struct Form {
    value: Option<String>,
    children: BTreeMap<String, Form>,
}

impl Form {
    /// Reads the query string and the body of a request.
    pub(crate) fn read(query: Option<&str>, body: &[u8]) -> Result<Self> {
        let mut form = Self::default();
        for source in [query.unwrap_or_default().as_bytes(), body] {
            for pair in source
                .split(|byte| *byte == b'&')
                .filter(|pair| !pair.is_empty())
            {
                let at = pair
                    .iter()
                    .position(|byte| *byte == b'=')
                    .unwrap_or(pair.len());
                let (name, value) = pair.split_at(at);
                form.set(&decode(name)?, decode(value.get(1..).unwrap_or_default())?)?;
            }
        }
        Ok(form)
    }

    fn set(&mut self, name: &str, value: String) -> Result<()> {
        let mut node = self;
        for label in name.splitn(MAX_DEPTH, '.') {
            node = node.children.entry(label.to_owned()).or_default();
        }
        match node.value.replace(value) {
            None => Ok(()),
            Some(_) => Err(repeated(name)),
        }
    }

    /// The text of a parameter.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.children.get(name)?.value.as_deref()
    }

    /// Children whose names are numbers, in order.
    fn elements(&self) -> Vec<&Self> {
        let mut elements: Vec<(u32, &Self)> = self
            .children
            .iter()
            .filter_map(|(name, child)| Some((name.parse().ok()?, child)))
            .collect();
        elements.sort_by_key(|(index, _)| *index);
        elements.into_iter().map(|(_, child)| child).collect()
    }
}

fn decode(text: &[u8]) -> Result<String> {
    let spaced: Vec<u8> = text
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    percent_decode(&spaced)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| malformed("The request contains text that is not UTF-8"))
}

fn malformed(message: impl Into<String>) -> ServiceError {
    ServiceError::client("MalformedInput", message)
}

/// The operation that a form names.
pub(crate) fn operation(service: &'static Service, form: &Form) -> Result<&'static Operation> {
    let Some(action) = form.text("Action").filter(|action| !action.is_empty()) else {
        return Err(ServiceError::client(
            "MissingAction",
            "The request is missing an action or a required parameter.",
        ));
    };
    let version = form.text("Version").unwrap_or(service.metadata.api_version);
    service
        .operation(action)
        .filter(|_| version == service.metadata.api_version)
        .ok_or_else(|| {
            ServiceError::client(
                "InvalidAction",
                format!("Could not find operation {action} for version {version}"),
            )
        })
}

/// The members of an input.
pub(crate) fn input(
    service: &'static Service,
    shape: &'static Shape,
    form: &Form,
) -> Result<Members> {
    structure(service, shape, form)
}

fn structure(service: &'static Service, shape: &'static Shape, node: &Form) -> Result<Members> {
    let mut members = Members::new();
    for member in service.members(shape) {
        let name = flat_name(service, member).unwrap_or_else(|| member.wire_name());
        if let Some(child) = node.children.get(name) {
            members.insert(member.name.to_owned(), value(service, member, child)?);
        }
    }
    Ok(members)
}

/// A flattened list stands under the name of its elements, where they have one.
fn flat_name(service: &'static Service, member: &'static Member) -> Option<&'static str> {
    let shape = service.shape(member.shape);
    if let Some((element, ..)) = services::form_names(service.name, shape.name) {
        return Some(element);
    }
    if shape.kind != ShapeKind::List || !member.traits().flattened {
        return None;
    }
    service.members(shape).first()?.location_name
}

fn value(service: &'static Service, member: &'static Member, node: &Form) -> Result<Value> {
    let shape = service.shape(member.shape);
    match shape.kind {
        ShapeKind::Structure => Ok(Value::Object(structure(service, shape, node)?)),
        ShapeKind::List => list(service, member, shape, node),
        ShapeKind::Map => map(service, member, shape, node),
        _ => scalar(
            member,
            shape.kind,
            node.value.as_deref().unwrap_or_default(),
        ),
    }
}

fn list(
    service: &'static Service,
    member: &'static Member,
    shape: &'static Shape,
    node: &Form,
) -> Result<Value> {
    let Some(element) = service.members(shape).first() else {
        return Ok(Value::Array(Vec::new()));
    };
    let node = if member.traits().flattened {
        Some(node)
    } else {
        node.children.get(element.wire_name_or("member"))
    };
    let elements = node.map(Form::elements).unwrap_or_default();
    elements
        .into_iter()
        .map(|child| value(service, element, child))
        .collect()
}

fn map(
    service: &'static Service,
    member: &'static Member,
    shape: &'static Shape,
    node: &Form,
) -> Result<Value> {
    let mut entries = Members::new();
    let [key, content] = service.members(shape) else {
        return Ok(Value::Object(entries));
    };
    let node = if member.traits().flattened {
        Some(node)
    } else {
        node.children.get("entry")
    };
    let (key_name, content_name) = match services::form_names(service.name, shape.name) {
        Some((_, key, content)) => (key, content),
        None => (key.wire_name_or("key"), content.wire_name_or("value")),
    };
    for entry in node.map(Form::elements).unwrap_or_default() {
        let name = entry.text(key_name);
        let child = entry.children.get(content_name);
        let (Some(name), Some(child)) = (name, child) else {
            return Err(malformed("A map entry needs a key and a value"));
        };
        entries.insert(name.to_owned(), value(service, content, child)?);
    }
    Ok(Value::Object(entries))
}

/// Reads a scalar from its text.
pub(crate) fn scalar(member: &Member, kind: ShapeKind, text: &str) -> Result<Value> {
    let wrong = || {
        malformed(format!(
            "The value of {} is not a {}",
            member.name,
            kind.name()
        ))
    };
    Ok(match kind {
        ShapeKind::Boolean => match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => return Err(wrong()),
        },
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long => {
            Value::from(text.parse::<i64>().map_err(|_| wrong())?)
        }
        ShapeKind::Float | ShapeKind::Double => match text {
            "NaN" | "Infinity" | "-Infinity" => Value::from(text),
            _ => text
                .parse()
                .ok()
                .and_then(Number::from_f64)
                .map(Value::Number)
                .ok_or_else(wrong)?,
        },
        ShapeKind::Blob if blob::fault(text).is_some() => return Err(wrong()),
        ShapeKind::Timestamp => timestamps::parse(text).map(Value::from).ok_or_else(wrong)?,
        _ => Value::from(text),
    })
}

/// Writes an output.
pub(crate) fn respond(
    service: &'static Service,
    operation: &'static Operation,
    shape: Option<&'static Shape>,
    members: &Members,
    id: &Uuid,
) -> Response<Body> {
    let mut out = xml::Writer::default();
    let root = format!("{}Response", operation.name);
    out.open(&root, namespace(service));
    // Models of services that speak JSON by now have no wrappers.
    let made;
    let wrapper = match (operation.result_wrapper, shape) {
        (None, Some(shape)) if !shape.members.is_empty() && service.metadata.query_compatible => {
            made = format!("{}Result", operation.name);
            Some(made.as_str())
        }
        (wrapper, _) => wrapper,
    };
    if let Some(wrapper) = wrapper {
        out.open(wrapper, None);
    }
    if let Some(shape) = shape {
        xml::structure(&mut out, service, shape, members);
    }
    if let Some(wrapper) = wrapper {
        out.close(wrapper);
    }
    out.open("ResponseMetadata", None);
    out.text("RequestId", &id.to_string());
    out.close("ResponseMetadata");
    out.close(&root);
    with_body(http::StatusCode::OK, CONTENT_TYPE, out.finish())
}

/// Writes an error.
pub(crate) fn refuse(
    service: &'static Service,
    shape: Option<&'static Shape>,
    error: &ServiceError,
    id: &Uuid,
) -> Response<Body> {
    let status = status(shape, error);
    let sender = shape
        .and_then(|shape| shape.error.as_ref())
        .map_or(status.is_client_error(), |traits| {
            traits.sender_fault == Some(true)
        });
    let code = services::query_code(service.name, &error.code).unwrap_or(&error.code);
    error_response(
        namespace(service),
        sender,
        status,
        (code, error.message.as_str()),
        id,
    )
}

/// Writes an error of no service.
pub(crate) fn refuse_unrouted(error: &ServiceError, id: &Uuid) -> Response<Body> {
    let status = status(None, error);
    let text = (&*error.code, error.message.as_str());
    error_response(None, status.is_client_error(), status, text, id)
}

fn error_response(
    namespace: Option<&str>,
    sender: bool,
    status: http::StatusCode,
    (code, message): (&str, &str),
    id: &Uuid,
) -> Response<Body> {
    let mut out = xml::Writer::default();
    out.open("ErrorResponse", namespace);
    out.open("Error", None);
    out.text("Type", if sender { "Sender" } else { "Receiver" });
    out.text("Code", code);
    out.text("Message", message);
    out.close("Error");
    out.text("RequestId", &id.to_string());
    out.close("ErrorResponse");
    with_body(status, CONTENT_TYPE, out.finish())
}

fn namespace(service: &'static Service) -> Option<&'static str> {
    service
        .metadata
        .entries
        .iter()
        .find_map(|(key, value)| match value {
            MetadataValue::Text(uri) if *key == "xmlNamespace" => Some(*uri),
            _ => None,
        })
        .or_else(|| services::form_namespace(service.name))
}
