//! From a description in JSON, in botocore's format, to the shape graph. Runs in the build script for `models/`, and at
//! run time for models that users bring; its strings are leaked, as a model lives as long as the process.

mod json;
pub mod metadata;
mod paginators;
pub mod regions;
pub mod rules;
mod traits;
mod waiters;

use std::collections::HashMap;

use serde_json::{Map, Value};

use self::json::{as_object, flag, leak, leaked, object, optional, parse, strings, text};
use self::traits::{Overlay, error_traits, member_traits, shape_traits};
use super::error::{Error, Result};
use super::names;
use super::operations::Operations;
use super::shapes::{self, Bound, ShapeId, ShapeKind};

type Service = shapes::Service<'static>;
type Operation = shapes::Operation<'static>;
type ContextValue = shapes::ContextValue<'static>;
type Shape = shapes::Shape<'static>;
type Member = shapes::Member<'static>;
type Object = Map<String, Value>;

/// Python names of operations that follow no rule.
pub type MethodNames = HashMap<String, String>;

/// What a service is described by.
#[derive(Clone, Copy, Default)]
pub struct Description<'a> {
    /// Metadata, operations and shapes.
    pub service: &'a str,
    /// Paginators by operation; may be empty.
    pub paginators: &'a str,
    /// Waiters by name; may be empty.
    pub waiters: &'a str,
}

/// Builds a service from its description.
///
/// # Errors
/// When a description is not JSON or names what it does not define.
pub fn service(name: &str, from: Description<'_>, methods: &MethodNames) -> Result<Service> {
    service_of(
        name,
        &parse(from.service)?,
        &parse_or_empty(from.paginators)?,
        &parse_or_empty(from.waiters)?,
        methods,
    )
}

/// Builds a service from parsed descriptions.
///
/// # Errors
/// When something is named that is not defined.
pub fn service_of(
    name: &str,
    description: &Object,
    paginators: &Object,
    waiters: &Object,
    methods: &MethodNames,
) -> Result<Service> {
    let shapes = object(description, "shapes")?;
    let compiler = Compiler {
        ids: (0..)
            .zip(shapes.keys())
            .map(|(id, name)| (name.as_str(), ShapeId(id)))
            .collect(),
        raw: shapes,
        methods,
    };
    let ready: Vec<Shape> = shapes
        .iter()
        .map(|(name, raw)| compiler.shape(name, as_object(raw)?))
        .collect::<Result<_>>()?;
    let operations: Vec<Operation> = object(description, "operations")?
        .iter()
        .map(|(name, raw)| compiler.operation(name, as_object(raw)?, &ready))
        .collect::<Result<_>>()?;
    let required = |operation: &Operation| operation.endpoint_discovery == Some(true);
    let endpoint_discovery = operations
        .iter()
        .any(|operation| operation.endpoint_operation)
        .then(|| operations.iter().any(required));
    let operations = Operations::new(operations)
        .ok_or_else(|| Error::Description("a name of an operation is too long".to_owned()))?;
    let errors = (0..)
        .zip(&ready)
        .filter(|(_, shape)| shape.error.is_some())
        .map(|(id, _)| ShapeId(id))
        .collect();
    Ok(Service {
        name: leak(name),
        metadata: metadata::metadata(object(description, "metadata")?)?,
        operations,
        errors,
        paginators: paginators
            .iter()
            .map(|(operation, raw)| paginators::paginator(operation, as_object(raw)?))
            .collect::<Result<_>>()?,
        waiters: waiters
            .iter()
            .map(|(name, raw)| waiters::waiter(name, as_object(raw)?))
            .collect::<Result<_>>()?,
        client_context_params: description
            .get("clientContextParams")
            .map(as_object)
            .transpose()?
            .into_iter()
            .flatten()
            .map(|(name, raw)| Ok((leak(name), leak(text(as_object(raw)?, "type")?))))
            .collect::<Result<_>>()?,
        endpoint_discovery,
        shapes: ready.into_iter().collect(),
    })
}

fn parse_or_empty(text: &str) -> Result<Object> {
    if text.is_empty() {
        Ok(Object::new())
    } else {
        parse(text)
    }
}

struct Compiler<'a> {
    ids: HashMap<&'a str, ShapeId>,
    raw: &'a Object,
    methods: &'a MethodNames,
}

impl Compiler<'_> {
    fn shape(&self, name: &str, raw: &Object) -> Result<Shape> {
        let kind = kind(text(raw, "type")?)?;
        let mut names: Vec<&str> = Vec::new();
        let mut members = Vec::new();
        match kind {
            ShapeKind::Structure => {
                for (name, reference) in raw
                    .get("members")
                    .map(as_object)
                    .transpose()?
                    .into_iter()
                    .flatten()
                {
                    names.push(name);
                    members.push(self.reference(name, as_object(reference)?)?);
                }
            }
            ShapeKind::List => members.push(self.reference("", object(raw, "member")?)?),
            ShapeKind::Map => {
                members.push(self.reference("", object(raw, "key")?)?);
                members.push(self.reference("", object(raw, "value")?)?);
            }
            _ => {}
        }
        let place = |wanted: &str| {
            names
                .iter()
                .position(|name| *name == wanted)
                .and_then(|place| u16::try_from(place).ok())
                .ok_or_else(|| Error::Description(format!("{name} has no member {wanted}")))
        };
        let required = strings(raw, "required")?
            .into_iter()
            .map(place)
            .collect::<Result<_>>()?;
        let payload = raw
            .get("payload")
            .and_then(Value::as_str)
            .map(place)
            .transpose()?;
        Ok(Shape {
            name: leak(name),
            kind,
            id: ShapeId::default(),
            members,
            required,
            payload,
            min: raw.get("min").and_then(bound),
            max: raw.get("max").and_then(bound),
            pattern: optional(raw, "pattern"),
            values: leaked(raw, "enum")?,
            union: flag(raw, "union"),
            document: flag(raw, "document"),
            sensitive: flag(raw, "sensitive"),
            traits: shape_traits(raw)?,
            error: flag(raw, "exception").then(|| Box::new(error_traits(raw))),
        })
    }

    fn id(&self, name: &str) -> Result<ShapeId> {
        self.ids
            .get(name)
            .copied()
            .ok_or_else(|| Error::Description(format!("there is no shape {name}")))
    }

    fn reference(&self, name: &str, reference: &Object) -> Result<Member> {
        let target = text(reference, "shape")?;
        let id = self.id(target)?;
        let merged = Overlay {
            reference,
            shape: object(self.raw, target)?,
        };
        Ok(Member {
            name: leak(name),
            shape: id,
            location_name: merged.text("locationName"),
            traits: member_traits(&merged)?.map(Box::new),
        })
    }

    fn root(&self, operation: &Object, key: &str) -> Result<Option<Member>> {
        let reference = operation.get(key);
        reference
            .map(|reference| self.reference("", as_object(reference)?))
            .transpose()
    }

    fn operation(&self, name: &str, raw: &Object, shapes: &[Shape]) -> Result<Operation> {
        let http = object(raw, "http")?;
        let input = self.root(raw, "input")?;
        let output = self.root(raw, "output")?;
        let event_stream_input = input.as_ref().is_some_and(|input| {
            let shape = &shapes[input.shape.0 as usize];
            shape
                .members
                .iter()
                .any(|member| member.traits().event_stream)
        });
        let errors = raw
            .get("errors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|error| self.id(text(as_object(error)?, "shape")?))
            .collect::<Result<_>>()?;
        let nested = |key: &str, inner: &str| {
            raw.get(key)
                .and_then(|value| value.get(inner))
                .and_then(Value::as_str)
                .map(leak)
        };
        Ok(Operation {
            name: leak(name),
            wire_name: optional(raw, "name").filter(|wire_name| *wire_name != name),
            method: leak(&method_name(self.methods, name)),
            http_method: leak(http.get("method").and_then(Value::as_str).unwrap_or("POST")),
            request_uri: leak(
                http.get("requestUri")
                    .and_then(Value::as_str)
                    .unwrap_or("/"),
            ),
            response_code: http
                .get("responseCode")
                .and_then(Value::as_u64)
                .and_then(|status| u16::try_from(status).ok()),
            result_wrapper: nested("output", "resultWrapper"),
            input,
            output,
            errors,
            host_prefix: nested("endpoint", "hostPrefix"),
            auth_type: optional(raw, "authtype"),
            auth: leaked(raw, "auth")?,
            unsigned_payload: flag(raw, "unsignedPayload"),
            checksum_required: flag(raw, "httpChecksumRequired")
                || raw
                    .get("httpChecksum")
                    .and_then(|checksum| checksum.get("requestChecksumRequired"))
                    .and_then(Value::as_bool)
                    .unwrap_or(false),
            checksum_member: nested("httpChecksum", "requestAlgorithmMember"),
            checksum_mode_member: nested("httpChecksum", "requestValidationModeMember"),
            checksum_response_algorithms: match raw.get("httpChecksum") {
                Some(checksum) => leaked(as_object(checksum)?, "responseAlgorithms")?,
                None => Vec::new(),
            },
            has_checksum_trait: raw.contains_key("httpChecksum"),
            request_checksum_required: raw
                .get("httpChecksum")
                .and_then(|checksum| checksum.get("requestChecksumRequired"))
                .and_then(Value::as_bool),
            request_compression: raw
                .get("requestcompression")
                .and_then(Value::as_object)
                .map(|compression| strings(compression, "encodings"))
                .transpose()?
                .unwrap_or_default()
                .into_iter()
                .map(leak)
                .collect(),
            static_context_params: static_context_params(raw)?,
            operation_context_params: operation_context_params(raw)?,
            endpoint_discovery: raw.get("endpointdiscovery").map(|discovery| {
                discovery
                    .get("required")
                    .and_then(Value::as_bool)
                    .unwrap_or(false)
            }),
            endpoint_operation: flag(raw, "endpointoperation"),
            idempotent: flag(raw, "idempotent"),
            deprecated: flag(raw, "deprecated"),
            event_stream_input,
        })
    }
}

fn static_context_params(raw: &Object) -> Result<Vec<(&'static str, ContextValue)>> {
    raw.get("staticContextParams")
        .map(as_object)
        .transpose()?
        .into_iter()
        .flatten()
        .map(|(name, param)| {
            let value = match param.get("value") {
                Some(Value::Bool(value)) => ContextValue::Flag(*value),
                Some(Value::String(value)) => ContextValue::Text(leak(value)),
                Some(Value::Array(_)) => ContextValue::List(leaked(as_object(param)?, "value")?),
                other => return Err(Error::Description(format!("context parameter {other:?}"))),
            };
            Ok((leak(name), value))
        })
        .collect()
}

fn operation_context_params(raw: &Object) -> Result<Vec<(&'static str, &'static str)>> {
    raw.get("operationContextParams")
        .map(as_object)
        .transpose()?
        .into_iter()
        .flatten()
        .map(|(name, param)| Ok((leak(name), leak(text(as_object(param)?, "path")?))))
        .collect()
}

/// The name of an operation or waiter in Python.
#[must_use]
pub fn method_name(methods: &MethodNames, name: &str) -> String {
    methods
        .get(name)
        .cloned()
        .unwrap_or_else(|| names::regular(name))
}

fn kind(name: &str) -> Result<ShapeKind> {
    Ok(match name {
        "structure" => ShapeKind::Structure,
        "list" => ShapeKind::List,
        "map" => ShapeKind::Map,
        "string" => ShapeKind::String,
        "character" => ShapeKind::Character,
        "blob" => ShapeKind::Blob,
        "boolean" => ShapeKind::Boolean,
        "byte" => ShapeKind::Byte,
        "short" => ShapeKind::Short,
        "integer" => ShapeKind::Integer,
        "long" => ShapeKind::Long,
        "float" => ShapeKind::Float,
        "double" => ShapeKind::Double,
        "timestamp" => ShapeKind::Timestamp,
        other => return Err(Error::Description(format!("shape type {other}"))),
    })
}

fn bound(value: &Value) -> Option<Bound> {
    value
        .as_i64()
        .map(Bound::Whole)
        .or_else(|| value.as_f64().map(Bound::Fraction))
}
