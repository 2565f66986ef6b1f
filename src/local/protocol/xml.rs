//! Members to XML, by shape.

use std::fmt::Write;

use ferroboto_model::{Member, Service, Shape, ShapeKind, TimestampFormat, XmlNamespace};
use serde_json::Value;

use super::Members;
use crate::services;
use crate::timestamps;

/// XML as it grows. Elements are closed by whoever opened them.
#[derive(Default)]
pub(crate) struct Writer {
    out: String,
}

impl Writer {
    /// An opening tag, with a default namespace.
    pub(crate) fn open(&mut self, name: &str, namespace: Option<&str>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(uri) = namespace {
            self.attribute("xmlns", uri);
        }
        self.out.push('>');
    }

    fn open_member(&mut self, name: &str, member: &Member, attributes: &[(&str, String)]) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(XmlNamespace { prefix, uri }) = member.traits().xml_namespace {
            match prefix {
                Some(prefix) => self.attribute(&format!("xmlns:{prefix}"), uri),
                None => self.attribute("xmlns", uri),
            }
        }
        for (name, value) in attributes {
            self.attribute(name, value);
        }
        self.out.push('>');
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(value, &mut self.out);
        self.out.push('"');
    }

    /// A closing tag.
    pub(crate) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// An element with text.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.open(name, None);
        escape(text, &mut self.out);
        self.close(name);
    }

    /// The document.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// Writes the members of a structure, in the order of the model.
pub(crate) fn structure(
    out: &mut Writer,
    service: &'static Service,
    shape: &'static Shape,
    members: &Members,
) {
    for member in service
        .members(shape)
        .iter()
        .filter(|member| !member.traits().xml_attribute)
    {
        if let Some(value) = members.get(member.name).filter(|value| !value.is_null()) {
            element(out, service, member, member.wire_name(), value);
        }
    }
}

fn element(
    out: &mut Writer,
    service: &'static Service,
    member: &'static Member,
    name: &str,
    value: &Value,
) {
    let shape = service.shape(member.shape);
    match (shape.kind, value) {
        (ShapeKind::List, Value::Array(elements)) => list(out, service, member, name, elements),
        (ShapeKind::Map, Value::Object(entries)) => map(out, service, member, name, entries),
        (ShapeKind::Structure, Value::Object(members)) => {
            let attributes: Vec<(&str, String)> = service
                .members(shape)
                .iter()
                .filter(|inner| inner.traits().xml_attribute)
                .filter_map(|inner| {
                    let value = members.get(inner.name)?;
                    Some((
                        inner.wire_name(),
                        scalar(inner, service.shape(inner.shape).kind, value),
                    ))
                })
                .collect();
            out.open_member(name, member, &attributes);
            structure(out, service, shape, members);
            out.close(name);
        }
        (kind, value) => {
            out.open_member(name, member, &[]);
            escape(&scalar(member, kind, value), &mut out.out);
            out.close(name);
        }
    }
}

fn list(
    out: &mut Writer,
    service: &'static Service,
    member: &'static Member,
    name: &str,
    elements: &[Value],
) {
    let Some(inner) = service.members(service.shape(member.shape)).first() else {
        return;
    };
    if member.traits().flattened {
        let shape = service.shape(member.shape);
        let name = match services::form_names(service.name, shape.name) {
            Some((element, ..)) => element,
            None => inner.location_name.unwrap_or(name),
        };
        for value in elements {
            element(out, service, inner, name, value);
        }
        return;
    }
    out.open_member(name, member, &[]);
    for value in elements {
        element(out, service, inner, inner.wire_name_or("member"), value);
    }
    out.close(name);
}

fn map(
    out: &mut Writer,
    service: &'static Service,
    member: &'static Member,
    name: &str,
    entries: &Members,
) {
    let [key, content] = service.members(service.shape(member.shape)) else {
        return;
    };
    let flattened = member.traits().flattened;
    if !flattened {
        out.open_member(name, member, &[]);
    }
    let shape = service.shape(member.shape);
    let (entry, key_name, content_name) = match services::form_names(service.name, shape.name) {
        Some(names) => names,
        None => (
            if flattened { name } else { "entry" },
            key.wire_name_or("key"),
            content.wire_name_or("value"),
        ),
    };
    for (label, value) in entries {
        out.open(entry, None);
        out.text(key_name, label);
        element(out, service, content, content_name, value);
        out.close(entry);
    }
    if !flattened {
        out.close(name);
    }
}

/// A scalar as text.
pub(crate) fn scalar(member: &Member, kind: ShapeKind, value: &Value) -> String {
    match (kind, value) {
        (ShapeKind::Timestamp, Value::Number(_)) => {
            let format = member
                .traits()
                .timestamp_format
                .unwrap_or(TimestampFormat::Iso8601);
            timestamp(format, value)
        }
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    }
}

/// A timestamp as text, in a format.
pub(crate) fn timestamp(format: TimestampFormat, value: &Value) -> String {
    let seconds = value.as_f64().unwrap_or_default();
    let (whole, millis) = split(seconds);
    match format {
        TimestampFormat::Iso8601 => timestamps::iso8601(whole, millis),
        TimestampFormat::Rfc822 => timestamps::http_date(whole),
        TimestampFormat::UnixTimestamp => value.to_string(),
    }
}

/// Whole seconds and milliseconds; a time that no calendar has is cut to the range that one has.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn split(seconds: f64) -> (i64, u32) {
    let seconds = seconds.clamp(-62_135_596_800.0, 253_402_300_799.0);
    let whole = seconds.floor();
    (
        whole as i64,
        (((seconds - whole) * 1000.0).round() as u32).min(999),
    )
}

/// Escapes text; what XML cannot hold becomes the replacement character.
fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' | '\n' | '\t' => {
                let _ = write!(out, "&#x{:X};", u32::from(character));
            }
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_survives_or_is_replaced() {
        let mut out = Writer::default();
        out.text("a", "<&>\"'\r\n\u{1}é𝄞");
        let xml = out.finish();
        let document = roxmltree::Document::parse(&xml).unwrap();
        assert_eq!(document.root_element().text(), Some("<&>\"'\r\n\u{fffd}é𝄞"));
    }
}
