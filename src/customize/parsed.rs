//! What rules do to the dict that a call returns.

use percent_encoding::percent_decode_str;
use pyo3::exceptions::{PyAttributeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use ferroboto_model::{Member, Service, Shape, ShapeKind};

use super::rule::{Flags, Site};

use crate::imports;

/// A change of a parsed response.
#[derive(Clone, Copy, Debug)]
pub enum ParsedRule {
    /// Texts of a shape are JSON, percent-encoded.
    QuotedJson { shape: &'static str },
    /// A member is JSON, whose objects keep the order of their keys.
    Json { member: &'static str },
    /// A member is text in base64.
    Base64 { member: &'static str },
    /// A member is the text of the root element, which no model can say.
    RootText { member: &'static str },
    /// Members are percent-encoded, and so are members of structures in lists.
    EncodedKeys {
        members: &'static [&'static str],
        nested: &'static [(&'static str, &'static str)],
    },
}

impl ParsedRule {
    /// Whether an operation has such members.
    pub fn concerns(&self, site: Site<'_>) -> bool {
        match self {
            Self::QuotedJson { shape } => site.graph.output(site.operation).is_some_and(|found| {
                let service = site.graph.service;
                reaches(service, found.1, shape, &mut Vec::new())
            }),
            _ => true,
        }
    }

    /// Changes the response of a call; `body` is what was received, where that was not a stream.
    pub fn apply<'py>(
        &self,
        parsed: &Bound<'py, PyDict>,
        body: Option<&Bound<'py, PyBytes>>,
        site: Site<'_>,
        flags: Flags,
    ) -> PyResult<()> {
        match *self {
            Self::QuotedJson { shape } => match site.graph.output(site.operation) {
                Some((member, _)) => {
                    quoted_json(site.graph.service, member, parsed.as_any(), shape)
                }
                None => Ok(()),
            },
            Self::Json { member } => replaced(parsed, member, ordered_json),
            Self::Base64 { member } => replaced(parsed, member, text_of_base64),
            Self::RootText { member } => match body {
                Some(body) => root_text(parsed, member, body),
                None => Ok(()),
            },
            Self::EncodedKeys { members, nested } => {
                if flags.encoding_added {
                    decoded_keys(parsed, members, nested)
                } else {
                    Ok(())
                }
            }
        }
    }
}

/// Puts another value in place of a member's; what is no such value stays as it is.
fn replaced<'py>(
    parsed: &Bound<'py, PyDict>,
    member: &str,
    change: fn(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<()> {
    let Some(value) = parsed.get_item(member)? else {
        return Ok(());
    };
    match change(&value) {
        Ok(changed) => parsed.set_item(member, changed),
        Err(error) if is_bad_value(parsed.py(), &error) => Ok(()),
        Err(error) => Err(error),
    }
}

fn is_bad_value(py: Python<'_>, error: &PyErr) -> bool {
    error.is_instance_of::<PyValueError>(py)
        || error.is_instance_of::<PyTypeError>(py)
        || error.is_instance_of::<PyAttributeError>(py)
}

fn ordered_json<'py>(text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = text.py();
    let options = PyDict::new(py);
    let ordered = imports::COLLECTIONS.get(py)?.getattr("OrderedDict")?;
    options.set_item("object_pairs_hook", ordered)?;
    imports::JSON
        .get(py)?
        .call_method("loads", (text,), Some(&options))
}

fn text_of_base64<'py>(text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = text.py();
    let bytes = text.call_method1("encode", ("latin-1",))?;
    imports::BASE64
        .get(py)?
        .call_method1("b64decode", (bytes,))?
        .call_method1("decode", ("utf-8", "replace"))
}

fn root_text<'py>(
    parsed: &Bound<'py, PyDict>,
    member: &str,
    body: &Bound<'py, PyBytes>,
) -> PyResult<()> {
    let tree = imports::ELEMENT_TREE.get(parsed.py())?;
    let options = PyDict::new(parsed.py());
    options.set_item("target", tree.call_method0("TreeBuilder")?)?;
    options.set_item("encoding", "utf-8")?;
    let parser = tree.call_method("XMLParser", (), Some(&options))?;
    parser.call_method1("feed", (body,))?;
    let root = parser.call_method0("close")?;
    parsed.set_item(member, root.getattr("text")?)
}

/// Whether a structure or list has a text of a shape anywhere below it.
fn reaches(
    service: &'static Service,
    shape: &'static Shape,
    wanted: &str,
    seen: &mut Vec<&'static str>,
) -> bool {
    if seen.contains(&shape.name) {
        return false;
    }
    seen.push(shape.name);
    matches!(shape.kind, ShapeKind::Structure | ShapeKind::List)
        && service.members(shape).iter().any(|member| {
            let inner = service.shape(member.shape);
            inner.name == wanted || reaches(service, inner, wanted, seen)
        })
}

fn quoted_json(
    service: &'static Service,
    member: &'static Member,
    value: &Bound<'_, PyAny>,
    wanted: &str,
) -> PyResult<()> {
    let shape = service.shape(member.shape);
    let members = service.members(shape);
    match shape.kind {
        ShapeKind::Structure => {
            let Ok(value) = value.cast::<PyDict>() else {
                return Ok(());
            };
            for inner in members {
                let Some(found) = value.get_item(inner.name)? else {
                    continue;
                };
                let inner_shape = service.shape(inner.shape);
                if inner_shape.kind == ShapeKind::String && inner_shape.name == wanted {
                    value.set_item(inner.name, json_of_quoted(&found)?)?;
                } else {
                    quoted_json(service, inner, &found, wanted)?;
                }
            }
        }
        ShapeKind::List => {
            if let Some(item) = members.first() {
                for found in value.try_iter()? {
                    quoted_json(service, item, &found?, wanted)?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn json_of_quoted<'py>(text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = text.py();
    let load = || {
        let plain = imports::UNQUOTE.get(py)?.call1((text,))?;
        imports::JSON_LOADS.get(py)?.call1((plain,))
    };
    match load() {
        Err(error)
            if error.is_instance_of::<PyValueError>(py)
                || error.is_instance_of::<PyTypeError>(py) =>
        {
            Ok(text.clone())
        }
        loaded => loaded,
    }
}

fn decoded_keys(
    parsed: &Bound<'_, PyDict>,
    members: &[&str],
    nested: &[(&str, &str)],
) -> PyResult<()> {
    let encoding = parsed.get_item("EncodingType")?;
    if !encoding.is_some_and(|encoding| encoding.eq("url").unwrap_or(false)) {
        return Ok(());
    }
    for member in members {
        decode_member(parsed, member, false)?;
    }
    for (list, member) in nested {
        if let Some(items) = parsed.get_item(list)? {
            for item in items.try_iter()? {
                decode_member(item?.cast::<PyDict>()?, member, true)?;
            }
        }
    }
    Ok(())
}

fn decode_member(dict: &Bound<'_, PyDict>, member: &str, required: bool) -> PyResult<()> {
    let value = match dict.get_item(member)? {
        Some(value) => value,
        // Raises the `KeyError` that botocore lets pass.
        None if required => dict.as_any().get_item(member)?,
        None => return Ok(()),
    };
    let value = value.cast::<PyString>()?;
    let text = value.to_str()?;
    if !text.contains(['%', '+']) {
        return Ok(());
    }
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8_lossy();
    dict.set_item(member, decoded)
}
