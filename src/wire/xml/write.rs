//! Parameters as an XML document, spelled as Python's `ElementTree` spells it.

use std::borrow::Cow;
use std::fmt::Write as _;

use bytes::Bytes;
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use ferroboto_model::{Member, Shape, ShapeKind, TimestampFormat};

use crate::wire::graph::Graph;
use crate::wire::values::{
    LONG, base64_text, dict_of, float_text, named, python_str, reserve_text,
};
use crate::wire::{depth, timestamps};

type Name<'a> = Cow<'a, str>;

/// What is replaced in attributes; of it, in text, the first three.
const ATTRIBUTE_ESCAPES: [(&str, &str); 7] = [
    ("&", "&amp;"),
    ("<", "&lt;"),
    (">", "&gt;"),
    ("\"", "&quot;"),
    ("\r", "&#13;"),
    ("\n", "&#10;"),
    ("\t", "&#09;"),
];
const TEXT_ESCAPES: [(&str, &str); 3] = [
    ATTRIBUTE_ESCAPES[0],
    ATTRIBUTE_ESCAPES[1],
    ATTRIBUTE_ESCAPES[2],
];

/// An element. A tree, because a flattened list may add an attribute to its parent.
#[derive(Default)]
struct Element<'a> {
    name: Name<'a>,
    /// Values are escaped already.
    attributes: Vec<(Name<'a>, String)>,
    /// Escaped already.
    text: String,
    children: Vec<Element<'a>>,
}

/// A value of a member's shape as a document, its root named as the member is.
pub fn write_body(
    graph: &Graph,
    member: &'static Member,
    value: &Bound<'_, PyAny>,
) -> PyResult<Bytes> {
    let name = member
        .location_name
        .ok_or_else(|| PyKeyError::new_err("name"))?;
    let mut top = Element::default();
    Builder { graph }.value(member, value, &mut top, name)?;
    let mut out = String::with_capacity(256);
    if let Some(root) = top.children.first() {
        root.write(&mut out)?;
    }
    Ok(out.into())
}

struct Builder<'g> {
    graph: &'g Graph,
}

impl Builder<'_> {
    fn value(
        &self,
        member: &'static Member,
        value: &Bound<'_, PyAny>,
        parent: &mut Element<'static>,
        name: &'static str,
    ) -> PyResult<()> {
        let shape = self.graph.service.shape(member.shape);
        let mut element = Element::named(name);
        match shape.kind {
            ShapeKind::Structure => {
                element.namespace(member)?;
                self.members(shape, value, &mut element)?;
            }
            ShapeKind::List => {
                let _level = depth::enter()?;
                let item = &self.graph.service.members(shape)[0];
                if member.traits().flattened {
                    parent.namespace(member)?;
                    for value in value.try_iter()? {
                        self.value(item, &value?, parent, name)?;
                    }
                    return Ok(());
                }
                element.namespace(member)?;
                for value in value.try_iter()? {
                    self.value(item, &value?, &mut element, item.wire_name_or("member"))?;
                }
            }
            ShapeKind::Map => {
                let _level = depth::enter()?;
                if member.traits().flattened {
                    return self.entries(shape, value, parent, name);
                }
                element.namespace(member)?;
                self.entries(shape, value, &mut element, "entry")?;
            }
            _ => {
                element.text = scalar(member, shape, value)?;
                element.namespace(member)?;
            }
        }
        parent.children.push(element);
        Ok(())
    }

    fn members(
        &self,
        shape: &'static Shape,
        value: &Bound<'_, PyAny>,
        element: &mut Element<'static>,
    ) -> PyResult<()> {
        let _level = depth::enter()?;
        let members = self.graph.service.members(shape);
        for (key, value) in dict_of(value)?.iter() {
            let member = named(members, key.cast::<PyString>()?.to_str()?)?;
            if value.is_none() {
                // As in boto3, the members behind one that is None are left out.
                return Ok(());
            }
            if !member.traits().xml_attribute {
                self.value(member, &value, element, member.wire_name())?;
                continue;
            }
            let Ok(text) = value.cast::<PyString>() else {
                let class = value.get_type().name()?;
                let text = format!("cannot serialize {} (type {class})", value.repr()?);
                return Err(PyTypeError::new_err(text));
            };
            element.attribute(member.wire_name(), escaped(text, &ATTRIBUTE_ESCAPES)?);
        }
        Ok(())
    }

    fn entries(
        &self,
        shape: &'static Shape,
        value: &Bound<'_, PyAny>,
        parent: &mut Element<'static>,
        name: &'static str,
    ) -> PyResult<()> {
        let members = self.graph.service.members(shape);
        let (key_member, value_member) = (&members[0], &members[1]);
        for (key, value) in dict_of(value)?.iter() {
            let mut entry = Element::named(name);
            let key_name = key_member.wire_name_or("key");
            let value_name = value_member.wire_name_or("value");
            self.value(key_member, &key, &mut entry, key_name)?;
            self.value(value_member, &value, &mut entry, value_name)?;
            parent.children.push(entry);
        }
        Ok(())
    }
}

fn scalar(member: &Member, shape: &Shape, value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(match shape.kind {
        ShapeKind::Boolean => if value.is_truthy()? { "true" } else { "false" }.to_owned(),
        ShapeKind::Blob => base64_text(value)?,
        ShapeKind::Timestamp => {
            let format = member
                .traits()
                .timestamp_format
                .unwrap_or(TimestampFormat::Iso8601);
            python_str(&timestamps::format(value, format)?)?.into_owned()
        }
        ShapeKind::Float | ShapeKind::Double => float_text(value)?.into_owned(),
        _ => return escaped(&value.str()?, &TEXT_ESCAPES),
    })
}

/// Text with its special characters replaced; lone surrogates, which have no UTF-8, become
/// character references.
fn escaped(text: &Bound<'_, PyString>, escapes: &[(&str, &str)]) -> PyResult<String> {
    if let Ok(text) = text.to_str() {
        return escape(text, escapes);
    }
    let mut replaced = text.clone().into_any();
    for pair in escapes {
        replaced = replaced.call_method1("replace", *pair)?;
    }
    replaced
        .call_method1("encode", ("utf-8", "xmlcharrefreplace"))?
        .call_method1("decode", ("utf-8",))?
        .extract()
}

impl<'a> Element<'a> {
    fn named(name: &'a str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            ..Self::default()
        }
    }

    fn attribute(&mut self, name: impl Into<Name<'a>>, value: String) {
        let name = name.into();
        match self.attributes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.attributes.push((name, value)),
        }
    }

    fn namespace(&mut self, member: &'static Member) -> PyResult<()> {
        if let Some(namespace) = &member.traits().xml_namespace {
            let name: Name<'a> = match namespace.prefix {
                Some(prefix) => format!("xmlns:{prefix}").into(),
                None => "xmlns".into(),
            };
            self.attribute(name, escape(namespace.uri, &ATTRIBUTE_ESCAPES)?);
        }
        Ok(())
    }

    fn write(&self, out: &mut String) -> PyResult<()> {
        let _ = write!(out, "<{}", self.name);
        for (name, value) in &self.attributes {
            reserve_text(out, value.len())?;
            let _ = write!(out, " {name}=\"{value}\"");
        }
        if self.text.is_empty() && self.children.is_empty() {
            out.push_str(" />");
            return Ok(());
        }
        out.push('>');
        reserve_text(out, self.text.len())?;
        out.push_str(&self.text);
        for child in &self.children {
            child.write(out)?;
        }
        let _ = write!(out, "</{}>", self.name);
        Ok(())
    }
}

fn escape(text: &str, escapes: &[(&str, &str)]) -> PyResult<String> {
    let mut out = String::new();
    reserve_text(&mut out, text.len())?;
    for character in text.chars() {
        let mut buffer = [0; 4];
        let character: &str = character.encode_utf8(&mut buffer);
        let found = escapes.iter().find(|(special, _)| *special == character);
        let character = found.map_or(character, |(_, reference)| reference);
        if out.len() + character.len() > out.capacity() {
            reserve_text(&mut out, LONG)?;
        }
        out.push_str(character);
    }
    Ok(out)
}
