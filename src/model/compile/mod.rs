//! From a description in JSON, in botocore's format, to the shape graph. Runs in the build script for `models/`, and at
//! run time for models that users bring; its strings are leaked, as a model lives as long as the process.

mod json;
pub mod regions;
pub mod rules;

use std::collections::HashMap;

use serde_json::{Map, Value};

use self::json::{as_object, flag, leak, object, optional, parse, strings, text};
use super::error::{Error, Result};
use super::names;
use super::shapes::{
    self, Bound, Location, MemberId, Protocol, ShapeId, ShapeKind, TimestampFormat,
};

type Service = shapes::Service<'static>;
type Metadata = shapes::Metadata<'static>;
type MetadataValue = shapes::MetadataValue<'static>;
type Operation = shapes::Operation<'static>;
type ContextValue = shapes::ContextValue<'static>;
type Shape = shapes::Shape<'static>;
type ErrorTraits = shapes::ErrorTraits<'static>;
type Member = shapes::Member<'static>;
type MemberTraits = shapes::MemberTraits<'static>;
type XmlNamespace = shapes::XmlNamespace<'static>;
type Paginator = shapes::Paginator<'static>;
type Waiter = shapes::Waiter<'static>;
type Acceptor = shapes::Acceptor<'static>;
type Expected = shapes::Expected<'static>;
type Object = Map<String, Value>;

/// The protocols, in the order in which botocore prefers them.
pub const PREFERRED: [Protocol; 6] = [
    Protocol::Json,
    Protocol::RestJson,
    Protocol::RestXml,
    Protocol::Cbor,
    Protocol::Query,
    Protocol::Ec2,
];

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
    let mut compiler = Compiler {
        ids: (0..)
            .zip(shapes.keys())
            .map(|(id, name)| (name.as_str(), ShapeId(id)))
            .collect(),
        raw: shapes,
        roots: Vec::new(),
        methods,
    };
    let ready: Vec<Shape> = shapes
        .iter()
        .map(|(name, raw)| compiler.shape(name, as_object(raw)?))
        .collect::<Result<_>>()?;
    let operations = object(description, "operations")?
        .iter()
        .map(|(name, raw)| compiler.operation(name, as_object(raw)?, &ready))
        .collect::<Result<_>>()?;
    let errors = (0..)
        .zip(&ready)
        .filter(|(_, shape)| shape.error.is_some())
        .map(|(id, _)| ShapeId(id))
        .collect();
    Ok(Service {
        name: leak(name),
        metadata: metadata(object(description, "metadata")?)?,
        operations,
        roots: compiler.roots,
        errors,
        paginators: paginators
            .iter()
            .map(|(operation, raw)| paginator(operation, as_object(raw)?))
            .collect::<Result<_>>()?,
        waiters: waiters
            .iter()
            .map(|(name, raw)| waiter(name, as_object(raw)?))
            .collect::<Result<_>>()?,
        client_context_params: description
            .get("clientContextParams")
            .map(as_object)
            .transpose()?
            .into_iter()
            .flatten()
            .map(|(name, raw)| Ok((leak(name), leak(text(as_object(raw)?, "type")?))))
            .collect::<Result<_>>()?,
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

/// A reference to a shape with what the shape says itself: the reference wins.
struct Overlay<'a> {
    reference: &'a Object,
    shape: &'a Object,
}

impl<'a> Overlay<'a> {
    fn get(&self, key: &str) -> Option<&'a Value> {
        self.reference.get(key).or_else(|| self.shape.get(key))
    }

    fn text(&self, key: &str) -> Option<&'static str> {
        self.get(key).and_then(Value::as_str).map(leak)
    }

    fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool).unwrap_or(false)
    }
}

struct Compiler<'a> {
    ids: HashMap<&'a str, ShapeId>,
    raw: &'a Object,
    roots: Vec<Member>,
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

    fn root(&mut self, operation: &Object, key: &str) -> Result<Option<MemberId>> {
        let Some(reference) = operation.get(key) else {
            return Ok(None);
        };
        let member = self.reference("", as_object(reference)?)?;
        let id = u32::try_from(self.roots.len())
            .map_err(|_| Error::Description("too many operations".to_owned()))?;
        self.roots.push(member);
        Ok(Some(MemberId(id)))
    }

    fn operation(&mut self, name: &str, raw: &Object, shapes: &[Shape]) -> Result<Operation> {
        let http = object(raw, "http")?;
        let input = self.root(raw, "input")?;
        let output = self.root(raw, "output")?;
        let event_stream_input = input.is_some_and(|input| {
            let shape = &shapes[self.roots[input.0 as usize].shape.0 as usize];
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

fn shape_traits(raw: &Object) -> Result<Option<Box<MemberTraits>>> {
    let own = Object::new();
    let alone = Overlay {
        reference: &own,
        shape: raw,
    };
    let mut traits = member_traits(&alone)?;
    if let Some(name) = optional(raw, "locationName") {
        traits.get_or_insert_default().location_name = Some(name);
    }
    Ok(traits.map(Box::new))
}

fn member_traits(merged: &Overlay<'_>) -> Result<Option<MemberTraits>> {
    const NAMES: [&str; 17] = [
        "location",
        "queryName",
        "flattened",
        "streaming",
        "requiresLength",
        "xmlNamespace",
        "xmlAttribute",
        "timestampFormat",
        "jsonvalue",
        "hostLabel",
        "idempotencyToken",
        "eventstream",
        "event",
        "eventheader",
        "eventpayload",
        "contextParam",
        "deprecated",
    ];
    let own_values = leaked(merged.reference, "enum")?;
    if own_values.is_empty() && !NAMES.iter().any(|name| merged.get(name).is_some()) {
        return Ok(None);
    }
    Ok(Some(MemberTraits {
        location: merged
            .get("location")
            .and_then(Value::as_str)
            .map(location)
            .transpose()?,
        location_name: None,
        query_name: merged.text("queryName"),
        flattened: merged.flag("flattened"),
        streaming: merged.flag("streaming"),
        requires_length: merged.flag("requiresLength"),
        xml_namespace: merged.get("xmlNamespace").and_then(xml_namespace),
        xml_attribute: merged.flag("xmlAttribute"),
        timestamp_format: merged
            .get("timestampFormat")
            .and_then(Value::as_str)
            .map(timestamp_format)
            .transpose()?,
        json_value: merged.flag("jsonvalue"),
        host_label: merged.flag("hostLabel"),
        idempotency_token: merged.flag("idempotencyToken"),
        event_stream: merged.flag("eventstream"),
        event: merged.flag("event"),
        event_header: merged.flag("eventheader"),
        event_payload: merged.flag("eventpayload"),
        values: own_values,
        context_param: merged
            .get("contextParam")
            .and_then(|param| param.get("name"))
            .and_then(Value::as_str)
            .map(leak),
        deprecated: merged.flag("deprecated"),
    }))
}

fn location(name: &str) -> Result<Location> {
    Ok(match name {
        "uri" => Location::Uri,
        "querystring" => Location::QueryString,
        "header" => Location::Header,
        "headers" => Location::Headers,
        "statusCode" => Location::StatusCode,
        other => return Err(Error::Description(format!("location {other}"))),
    })
}

fn timestamp_format(name: &str) -> Result<TimestampFormat> {
    Ok(match name.to_ascii_lowercase().as_str() {
        "iso8601" => TimestampFormat::Iso8601,
        "rfc822" => TimestampFormat::Rfc822,
        "unixtimestamp" => TimestampFormat::UnixTimestamp,
        other => return Err(Error::Description(format!("timestamp format {other}"))),
    })
}

/// The protocol that botocore chooses: among those listed the one it prefers, or else the single one that old models name.
fn protocol(raw: &Object) -> Result<Protocol> {
    let offered = match strings(raw, "protocols")? {
        listed if listed.is_empty() => vec![text(raw, "protocol")?],
        listed => listed,
    };
    PREFERRED
        .into_iter()
        .find(|protocol| offered.contains(&protocol.name()))
        .ok_or_else(|| Error::Protocols(offered.into_iter().map(str::to_owned).collect()))
}

/// The strings of a list.
fn leaked(parent: &Object, key: &str) -> Result<Vec<&'static str>> {
    Ok(strings(parent, key)?.into_iter().map(leak).collect())
}

fn xml_namespace(value: &Value) -> Option<XmlNamespace> {
    match value {
        Value::String(uri) => Some(XmlNamespace {
            prefix: None,
            uri: leak(uri),
        }),
        Value::Object(namespace) => Some(XmlNamespace {
            prefix: optional(namespace, "prefix").filter(|prefix| !prefix.is_empty()),
            uri: optional(namespace, "uri")?,
        }),
        _ => None,
    }
}

fn error_traits(raw: &Object) -> ErrorTraits {
    let error = raw.get("error");
    let of_error = |key: &str| error.and_then(|error| error.get(key));
    ErrorTraits {
        code: of_error("code").and_then(Value::as_str).map(leak),
        http_status: of_error("httpStatusCode")
            .and_then(Value::as_u64)
            .and_then(|status| u16::try_from(status).ok()),
        sender_fault: of_error("senderFault").and_then(Value::as_bool),
        fault: flag(raw, "fault"),
        retryable: raw.get("retryable").map(|retryable| {
            retryable
                .get("throttling")
                .and_then(Value::as_bool)
                .unwrap_or(false)
        }),
    }
}

fn metadata(raw: &Object) -> Result<Metadata> {
    let entries = raw
        .iter()
        .map(|(key, value)| {
            let value = match value {
                Value::Array(_) => MetadataValue::List(leaked(raw, key)?),
                Value::Object(map) => MetadataValue::Map(
                    map.iter()
                        .map(|(key, value)| (leak(key), leak(value.as_str().unwrap_or_default())))
                        .collect(),
                ),
                other => MetadataValue::Text(leak(other.as_str().unwrap_or_default())),
            };
            Ok((leak(key), value))
        })
        .collect::<Result<_>>()?;
    Ok(Metadata {
        api_version: leak(text(raw, "apiVersion")?),
        endpoint_prefix: leak(text(raw, "endpointPrefix")?),
        protocol: protocol(raw)?,
        json_version: optional(raw, "jsonVersion"),
        target_prefix: optional(raw, "targetPrefix"),
        service_id: leak(text(raw, "serviceId")?),
        signing_name: optional(raw, "signingName"),
        signature_version: optional(raw, "signatureVersion"),
        auth: leaked(raw, "auth")?,
        full_name: optional(raw, "serviceFullName").unwrap_or_default(),
        abbreviation: optional(raw, "serviceAbbreviation"),
        query_compatible: raw.contains_key("awsQueryCompatible"),
        entries,
    })
}

fn paginator(operation: &str, raw: &Object) -> Result<Paginator> {
    let list = |key: &str| match raw.get(key) {
        Some(Value::String(one)) => Ok(vec![leak(one)]),
        _ => strings(raw, key).map(|all| all.into_iter().map(leak).collect()),
    };
    Ok(Paginator {
        operation: leak(operation),
        input_token: list("input_token")?,
        output_token: list("output_token")?,
        result_key: list("result_key")?,
        non_aggregate_keys: list("non_aggregate_keys")?,
        limit_key: optional(raw, "limit_key"),
        more_results: optional(raw, "more_results"),
    })
}

fn waiter(name: &str, raw: &Object) -> Result<Waiter> {
    let number = |key: &str| {
        raw.get(key)
            .and_then(Value::as_u64)
            .and_then(|number| u32::try_from(number).ok())
            .ok_or_else(|| Error::Description(format!("waiter {name} without {key}")))
    };
    let acceptors = raw
        .get("acceptors")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|acceptor| {
            let acceptor = as_object(acceptor)?;
            let expected = match acceptor.get("expected") {
                Some(Value::String(text)) => Expected::Text(leak(text)),
                Some(Value::Bool(flag)) => Expected::Flag(*flag),
                Some(Value::Number(number)) => {
                    Expected::Number(number.as_i64().unwrap_or_default())
                }
                other => {
                    return Err(Error::Description(format!(
                        "waiter {name} expects {other:?}"
                    )));
                }
            };
            Ok(Acceptor {
                state: leak(text(acceptor, "state")?),
                matcher: leak(text(acceptor, "matcher")?),
                argument: optional(acceptor, "argument"),
                expected,
            })
        })
        .collect::<Result<_>>()?;
    Ok(Waiter {
        name: leak(name),
        method: leak(&names::regular(name)),
        operation: leak(text(raw, "operation")?),
        delay: number("delay")?,
        max_attempts: number("maxAttempts")?,
        acceptors,
    })
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
