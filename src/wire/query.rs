//! The query protocols: a form in the request, XML in the response. EC2's has other names for members
//! and lists.

use std::borrow::Cow;

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use ferroboto_model::{Member, Operation, Protocol, ShapeKind, TimestampFormat};

use super::graph::Graph;
use super::request::WireRequest;
use super::values::{
    base64_text, dict_of, float_text, form_encode, named, python_str, reserve_form,
};
use super::{depth, timestamps};

const FORM: HeaderValue =
    HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8");

/// Serializes the parameters as a form.
pub fn serialize(
    graph: &Graph,
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
) -> PyResult<WireRequest> {
    let mut form = Form {
        graph,
        ec2: graph.service.metadata.protocol == Protocol::Ec2,
        body: String::with_capacity(256),
    };
    form.pair("Action", operation.name)?;
    form.pair("Version", graph.service.metadata.api_version)?;
    if let Some((member, _)) = graph.input(operation) {
        form.value("", member, params.as_any())?;
    }
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, FORM);
    Ok(WireRequest {
        method: operation.http_method,
        uri: "/".to_owned(),
        headers,
        body: form.body.into(),
        stream: None,
        host_prefix: None,
    })
}

struct Form<'a> {
    graph: &'a Graph,
    ec2: bool,
    body: String,
}

impl Form<'_> {
    fn pair(&mut self, key: &str, value: &str) -> PyResult<()> {
        reserve_form(&mut self.body, value)?;
        if !self.body.is_empty() {
            self.body.push('&');
        }
        form_encode(&mut self.body, key);
        self.body.push('=');
        form_encode(&mut self.body, value);
        Ok(())
    }

    /// The name of a member, or of the key or value of a map.
    fn name(&self, member: &'static Member, default: &'static str) -> Cow<'static, str> {
        if !self.ec2 {
            return member.wire_name_or(default).into();
        }
        match (member.traits().query_name, member.location_name) {
            (Some(name), _) => name.into(),
            (None, Some(name)) => {
                let mut letters = name.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                first.chain(letters).collect::<String>().into()
            }
            (None, None) => default.into(),
        }
    }

    fn value(
        &mut self,
        prefix: &str,
        member: &'static Member,
        value: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let shape = self.graph.service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure => {
                let _level = depth::enter()?;
                let members = self.graph.service.members(shape);
                for (key, value) in dict_of(value)?.iter() {
                    let key = key.cast::<PyString>()?.to_str()?;
                    let inner = named(members, key)?;
                    let name = self.name(inner, inner.name);
                    if prefix.is_empty() {
                        self.value(&name, inner, &value)?;
                    } else {
                        self.value(&format!("{prefix}.{name}"), inner, &value)?;
                    }
                }
            }
            ShapeKind::List => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                if !self.ec2 && !value.is_truthy()? {
                    self.pair(prefix, "")?;
                    return Ok(());
                }
                let list_prefix = if self.ec2 {
                    prefix.to_owned()
                } else if member.traits().flattened {
                    match element.location_name {
                        Some(name) => match prefix.rsplit_once('.') {
                            Some((parent, _)) => format!("{parent}.{name}"),
                            None => name.to_owned(),
                        },
                        None => prefix.to_owned(),
                    }
                } else {
                    format!("{prefix}.{}", element.wire_name_or("member"))
                };
                for (index, item) in value.try_iter()?.enumerate() {
                    self.value(&format!("{list_prefix}.{}", index + 1), element, &item?)?;
                }
            }
            ShapeKind::Map => {
                let _level = depth::enter()?;
                let members = self.graph.service.members(shape);
                let (key_member, value_member) = (&members[0], &members[1]);
                let entry = if member.traits().flattened {
                    ""
                } else {
                    ".entry"
                };
                let key_name = self.name(key_member, "key");
                let value_name = self.name(value_member, "value");
                for (index, (key, value)) in dict_of(value)?.iter().enumerate() {
                    let place = format!("{prefix}{entry}.{}", index + 1);
                    self.value(&format!("{place}.{key_name}"), key_member, &key)?;
                    self.value(&format!("{place}.{value_name}"), value_member, &value)?;
                }
            }
            ShapeKind::Blob => self.pair(prefix, &base64_text(value)?)?,
            ShapeKind::Timestamp => {
                let format = member
                    .traits()
                    .timestamp_format
                    .unwrap_or(TimestampFormat::Iso8601);
                let text = timestamps::format(value, format)?;
                self.pair(prefix, &python_str(&text)?)?;
            }
            ShapeKind::Boolean => {
                self.pair(prefix, if value.is_truthy()? { "true" } else { "false" })?;
            }
            ShapeKind::Float | ShapeKind::Double => self.pair(prefix, &float_text(value)?)?,
            _ => self.pair(prefix, &python_str(value)?)?,
        }
        Ok(())
    }
}
