//! From a description in JSON (the format of `models/`) to the shape graph. Runs in the build
//! script, and at run time only for descriptions that a test brings; its strings are leaked.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{
    Acceptor, Bound, ContextValue, Error, ErrorTraits, Expected, Location, Member, MemberId,
    MemberTraits, Metadata, MetadataValue, Operation, Paginator, Partition, Protocol, Result,
    Service, Shape, ShapeId, ShapeKind, TimestampFormat, Waiter, XmlNamespace,
};

type Object = Map<String, Value>;

/// Builds a service from the three files of its folder.
///
/// # Errors
/// When a description is not JSON or names what it does not define.
pub fn service(name: &str, service: &str, paginators: &str, waiters: &str) -> Result<Service> {
    let description = parse(service)?;
    let shapes = object(&description, "shapes")?;
    let mut compiler = Compiler {
        ids: shapes
            .keys()
            .enumerate()
            .map(|(id, name)| (name.clone(), id))
            .collect(),
        raw: shapes,
        members: Vec::new(),
    };
    let ready: Vec<Shape> = shapes
        .iter()
        .map(|(name, raw)| compiler.shape(name, as_object(raw)?))
        .collect::<Result<_>>()?;
    let operations = object(&description, "operations")?
        .iter()
        .map(|(name, raw)| compiler.operation(name, as_object(raw)?, &ready))
        .collect::<Result<_>>()?;
    let errors = ready
        .iter()
        .enumerate()
        .filter(|(_, shape)| shape.error.is_some())
        .map(|(id, _)| shape_id(id))
        .collect::<Result<_>>()?;
    Ok(Service {
        name: leak(name),
        metadata: metadata(object(&description, "metadata")?)?,
        operations,
        shapes: ready,
        members: compiler.members,
        errors,
        paginators: parse(paginators)?
            .iter()
            .map(|(operation, raw)| paginator(operation, as_object(raw)?))
            .collect::<Result<_>>()?,
        waiters: parse(waiters)?
            .iter()
            .map(|(name, raw)| waiter(name, as_object(raw)?))
            .collect::<Result<_>>()?,
    })
}

/// Reads the partitions.
///
/// # Errors
/// When the description is not JSON or lacks something.
pub fn partitions(text: &str) -> Result<Vec<Partition>> {
    let list = |raw: &Object, key: &str| -> Result<Vec<&'static str>> {
        Ok(strings(raw, key)?.into_iter().map(leak).collect())
    };
    parse(text)?
        .iter()
        .map(|(name, raw)| {
            let raw = as_object(raw)?;
            let services = object(raw, "services")?;
            Ok(Partition {
                name: leak(name),
                region_regex: leak(self::text(raw, "regionRegex")?),
                regions: list(raw, "regions")?,
                services: services
                    .keys()
                    .map(|service| Ok((leak(service), list(services, service)?)))
                    .collect::<Result<_>>()?,
            })
        })
        .collect()
}

struct Compiler<'a> {
    ids: HashMap<String, usize>,
    raw: &'a Object,
    members: Vec<Member>,
}

impl Compiler<'_> {
    fn shape(&mut self, name: &str, raw: &Object) -> Result<Shape> {
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
        let first_member = u32::try_from(self.members.len())
            .map_err(|_| Error::Description("too many members".to_owned()))?;
        let member_count = u16::try_from(members.len())
            .map_err(|_| Error::Description(format!("{name} has too many members")))?;
        self.members.extend(members);
        Ok(Shape {
            name: leak(name),
            kind,
            first_member,
            member_count,
            required,
            payload,
            min: raw.get("min").and_then(bound),
            max: raw.get("max").and_then(bound),
            pattern: optional(raw, "pattern"),
            values: strings(raw, "enum")?.into_iter().map(leak).collect(),
            union: flag(raw, "union"),
            document: flag(raw, "document"),
            sensitive: flag(raw, "sensitive"),
            traits: member_traits(raw)?.map(Box::new),
            error: flag(raw, "exception").then(|| Box::new(error_traits(raw))),
        })
    }

    fn reference(&self, name: &str, reference: &Object) -> Result<Member> {
        let target = text(reference, "shape")?;
        let id = *self
            .ids
            .get(target)
            .ok_or_else(|| Error::Description(format!("there is no shape {target}")))?;
        let mut merged = self
            .raw
            .get(target)
            .map(as_object)
            .transpose()?
            .cloned()
            .unwrap_or_default();
        merged.extend(reference.clone());
        Ok(Member {
            name: leak(name),
            shape: shape_id(id)?,
            location_name: optional(&merged, "locationName"),
            traits: member_traits(&merged)?.map(Box::new),
        })
    }

    fn root(&mut self, operation: &Object, key: &str) -> Result<Option<MemberId>> {
        let Some(reference) = operation.get(key) else {
            return Ok(None);
        };
        let member = self.reference("", as_object(reference)?)?;
        let id = u32::try_from(self.members.len())
            .map_err(|_| Error::Description("too many members".to_owned()))?;
        self.members.push(member);
        Ok(Some(MemberId(id)))
    }

    fn operation(&mut self, name: &str, raw: &Object, shapes: &[Shape]) -> Result<Operation> {
        let http = object(raw, "http")?;
        let input = self.root(raw, "input")?;
        let output = self.root(raw, "output")?;
        let event_stream_input = input.is_some_and(|input| {
            let shape = &shapes[self.members[input.0 as usize].shape.0 as usize];
            let first = shape.first_member as usize;
            self.members[first..first + usize::from(shape.member_count)]
                .iter()
                .any(|member| member.traits().event_stream)
        });
        let errors = raw
            .get("errors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|error| {
                let target = text(as_object(error)?, "shape")?;
                self.ids
                    .get(target)
                    .ok_or_else(|| Error::Description(format!("there is no shape {target}")))
                    .and_then(|id| shape_id(*id))
            })
            .collect::<Result<_>>()?;
        let nested = |key: &str, inner: &str| {
            raw.get(key)
                .and_then(|value| value.get(inner))
                .and_then(Value::as_str)
                .map(leak)
        };
        Ok(Operation {
            name: leak(name),
            method: leak(text(raw, "method")?),
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
            auth: strings(raw, "auth")?.into_iter().map(leak).collect(),
            unsigned_payload: flag(raw, "unsignedPayload"),
            checksum_required: flag(raw, "httpChecksumRequired")
                || raw
                    .get("httpChecksum")
                    .and_then(|checksum| checksum.get("requestChecksumRequired"))
                    .and_then(Value::as_bool)
                    .unwrap_or(false),
            checksum_member: nested("httpChecksum", "requestAlgorithmMember"),
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
                other => return Err(Error::Description(format!("context parameter {other:?}"))),
            };
            Ok((leak(name), value))
        })
        .collect()
}

fn member_traits(merged: &Object) -> Result<Option<MemberTraits>> {
    const NAMES: [&str; 16] = [
        "location",
        "queryName",
        "flattened",
        "streaming",
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
    if !NAMES.iter().any(|name| merged.contains_key(*name)) {
        return Ok(None);
    }
    Ok(Some(MemberTraits {
        location: merged
            .get("location")
            .and_then(Value::as_str)
            .map(|location| match location {
                "uri" => Ok(Location::Uri),
                "querystring" => Ok(Location::QueryString),
                "header" => Ok(Location::Header),
                "headers" => Ok(Location::Headers),
                "statusCode" => Ok(Location::StatusCode),
                other => Err(Error::Description(format!("location {other}"))),
            })
            .transpose()?,
        query_name: optional(merged, "queryName"),
        flattened: flag(merged, "flattened"),
        streaming: flag(merged, "streaming"),
        xml_namespace: merged.get("xmlNamespace").and_then(xml_namespace),
        xml_attribute: flag(merged, "xmlAttribute"),
        timestamp_format: merged
            .get("timestampFormat")
            .and_then(Value::as_str)
            .map(|format| match format.to_ascii_lowercase().as_str() {
                "iso8601" => Ok(TimestampFormat::Iso8601),
                "rfc822" => Ok(TimestampFormat::Rfc822),
                "unixtimestamp" => Ok(TimestampFormat::UnixTimestamp),
                other => Err(Error::Description(format!("timestamp format {other}"))),
            })
            .transpose()?,
        json_value: flag(merged, "jsonvalue"),
        host_label: flag(merged, "hostLabel"),
        idempotency_token: flag(merged, "idempotencyToken"),
        event_stream: flag(merged, "eventstream"),
        event: flag(merged, "event"),
        event_header: flag(merged, "eventheader"),
        event_payload: flag(merged, "eventpayload"),
        context_param: merged
            .get("contextParam")
            .and_then(|param| param.get("name"))
            .and_then(Value::as_str)
            .map(leak),
        deprecated: flag(merged, "deprecated"),
    }))
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
    let protocol = text(raw, "protocol")?;
    let protocol = Protocol::named(protocol)
        .ok_or_else(|| Error::Description(format!("protocol {protocol}")))?;
    let entries = raw
        .iter()
        .map(|(key, value)| {
            let value = match value {
                Value::Array(_) => {
                    MetadataValue::List(strings(raw, key)?.into_iter().map(leak).collect())
                }
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
        protocol,
        json_version: optional(raw, "jsonVersion"),
        target_prefix: optional(raw, "targetPrefix"),
        service_id: leak(text(raw, "serviceId")?),
        signing_name: optional(raw, "signingName"),
        signature_version: optional(raw, "signatureVersion"),
        auth: strings(raw, "auth")?.into_iter().map(leak).collect(),
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
        method: leak(text(raw, "method")?),
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

fn shape_id(id: usize) -> Result<ShapeId> {
    u32::try_from(id)
        .map(ShapeId)
        .map_err(|_| Error::Description("too many shapes".to_owned()))
}

fn parse(text: &str) -> Result<Object> {
    serde_json::from_str(text).map_err(|error| Error::Description(error.to_string()))
}

fn as_object(value: &Value) -> Result<&Object> {
    value
        .as_object()
        .ok_or_else(|| Error::Description(format!("an object, not {value}")))
}

fn object<'a>(parent: &'a Object, key: &str) -> Result<&'a Object> {
    parent
        .get(key)
        .ok_or_else(|| Error::Description(format!("{key} is missing")))
        .and_then(as_object)
}

fn text<'a>(parent: &'a Object, key: &str) -> Result<&'a str> {
    parent
        .get(key)
        .and_then(Value::as_str)
        .ok_or_else(|| Error::Description(format!("{key} is missing")))
}

fn optional(parent: &Object, key: &str) -> Option<&'static str> {
    parent.get(key).and_then(Value::as_str).map(leak)
}

fn strings<'a>(parent: &'a Object, key: &str) -> Result<Vec<&'a str>> {
    let Some(value) = parent.get(key) else {
        return Ok(Vec::new());
    };
    value
        .as_array()
        .ok_or_else(|| Error::Description(format!("{key} is not a list")))?
        .iter()
        .map(|entry| {
            entry
                .as_str()
                .ok_or_else(|| Error::Description(format!("{key} holds {entry}")))
        })
        .collect()
}

fn flag(parent: &Object, key: &str) -> bool {
    parent.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}
