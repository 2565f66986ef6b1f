//! Any document as Python's `ElementTree` has it, visited by shape as boto3 visits it: members are
//! found by name, repeated elements are a list, and what cannot be converted raises Python's error.

use pyo3::exceptions::PyUnboundLocalError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyInt, PyList, PyString};

use ferroboto_model::{Location, Member, Protocol, Shape, ShapeKind};

use crate::exceptions;
use crate::imports;
use crate::wire::graph::Graph;
use crate::wire::lenient::{json_header, several_union_members, unknown_union_member};
use crate::wire::values::bytes_of;
use crate::wire::{depth, timestamps};

/// Python's parser of XML.
pub fn module(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    imports::ELEMENT_TREE.get(py)
}

/// The root element; raises `ResponseParserError` where the body is no XML.
pub fn parse<'py>(py: Python<'py>, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let module = module(py)?;
    let shown = bytes_of(py, body)?;
    let options = PyDict::new(py);
    options.set_item("encoding", "utf-8")?;
    let parser = module.call_method("XMLParser", (), Some(&options))?;
    parser
        .call_method1("feed", (&shown,))
        .and_then(|_| parser.call_method0("close"))
        .map_err(|error| match module.getattr("ParseError") {
            Ok(class) if error.value(py).is_instance(&class).unwrap_or(false) => {
                let text = format!(
                    "Unable to parse response ({}), invalid XML received. Further retries may succeed:\n{}",
                    error.value(py),
                    shown.as_any().repr().map(|repr| repr.to_string()).unwrap_or_default(),
                );
                exceptions::response_parser_error(py, &text)
            }
            _ => error,
        })
}

/// An element's name without its namespace.
pub fn tag(element: &Bound<'_, PyAny>) -> PyResult<String> {
    let name: String = element.getattr("tag")?.extract()?;
    Ok(without_namespace(&name).unwrap_or(&name).to_owned())
}

/// The name behind a namespace in braces.
fn without_namespace(name: &str) -> Option<&str> {
    name.strip_prefix('{')?
        .rsplit_once('}')
        .map(|(_, name)| name)
}

/// Child elements by name, those of one name as a list; of several parents those of the first.
pub fn by_name<'py>(parent: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    if parent.is_instance_of::<PyList>() {
        return by_name(&parent.get_item(0)?);
    }
    let found = PyDict::new(parent.py());
    for child in parent.try_iter()? {
        let child = child?;
        let name = tag(&child)?;
        match found.get_item(&name)? {
            None => found.set_item(name, child)?,
            Some(before) => match before.cast::<PyList>() {
                Ok(list) => list.append(child)?,
                Err(_) => found.set_item(name, [before, child])?,
            },
        }
    }
    Ok(found)
}

/// Texts and dicts in place of the elements in `found`.
pub fn untyped(found: &Bound<'_, PyDict>) -> PyResult<()> {
    let _level = depth::enter()?;
    for (key, value) in found.iter() {
        if value.len()? > 0 {
            let inner = by_name(&value)?;
            untyped(&inner)?;
            found.set_item(key, inner)?;
        } else {
            found.set_item(key, value.getattr("text")?)?;
        }
    }
    Ok(())
}

/// Visits elements, and the values of headers, by shape.
pub struct Walker<'g> {
    /// The shapes.
    pub graph: &'g Graph,
}

impl Walker<'_> {
    /// A structure from the element that stands for it.
    pub fn structure<'py>(
        &self,
        shape: &'static Shape,
        node: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = node.py();
        let _level = depth::enter()?;
        let node = if shape.error.is_some() {
            &self.error_root(node)?
        } else {
            node
        };
        let children = by_name(node)?;
        if shape.union
            && let Some(unknown) = self.unknown_union_member(shape, &children)?
        {
            return Ok(unknown);
        }
        let parsed = PyDict::new(py);
        let elements = self.graph.elements(shape);
        for (place, member) in self.graph.service.members(shape).iter().enumerate() {
            let Some(name) = elements.name(place) else {
                continue;
            };
            let value = if let Some(child) = children.get_item(name)? {
                self.value(member, &child)?
            } else if member.traits().xml_attribute
                && let Some(text) = attribute(node, member.wire_name())?
            {
                text
            } else {
                continue;
            };
            parsed.set_item(self.graph.key(py, shape, place), value)?;
        }
        Ok(parsed.into_any())
    }

    fn unknown_union_member<'py>(
        &self,
        shape: &'static Shape,
        children: &Bound<'py, PyDict>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = children.py();
        let names: Vec<String> = children.keys().extract()?;
        let mut tags = names.iter().filter(|name| *name != "__type");
        let (Some(only), None) = (tags.next(), tags.next()) else {
            return Err(several_union_members(py, shape));
        };
        let members = self.graph.service.members(shape);
        if members.iter().any(|member| member.wire_name() == only) {
            return Ok(None);
        }
        // boto3 names the first of all elements, whatever it is.
        unknown_union_member(py, names.first()).map(Some)
    }

    /// The value of an element, of a list of elements that have one name, or of a header's text.
    pub fn value<'py>(
        &self,
        member: &'static Member,
        node: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = node.py();
        let shape = self.graph.service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure => self.structure(shape, node),
            ShapeKind::List => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                let parsed = PyList::empty(py);
                for item in self.items(member, node)?.try_iter()? {
                    parsed.append(self.value(element, &item?)?)?;
                }
                Ok(parsed.into_any())
            }
            ShapeKind::Map => {
                let _level = depth::enter()?;
                self.map(shape, &self.items(member, node)?)
            }
            ShapeKind::Byte | ShapeKind::Short => Ok(node.clone()),
            kind => {
                let text = text_of(node)?;
                match kind {
                    ShapeKind::Boolean => {
                        Ok(text.eq("true")?.into_pyobject(py)?.to_owned().into_any())
                    }
                    ShapeKind::Integer | ShapeKind::Long => py.get_type::<PyInt>().call1((text,)),
                    ShapeKind::Float | ShapeKind::Double => py.get_type::<PyFloat>().call1((text,)),
                    ShapeKind::Timestamp => timestamps::parse_timestamp(&text),
                    ShapeKind::Blob => imports::BASE64.get(py)?.call_method1("b64decode", (text,)),
                    _ => match self.graph.service.metadata.protocol {
                        Protocol::RestXml => json_header(member, shape, text),
                        _ => Ok(text),
                    },
                }
            }
        }
    }

    /// The items of a list, or the entries of a map.
    fn items<'py>(
        &self,
        member: &'static Member,
        node: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = node.py();
        let kind = self.graph.service.shape(member.shape).kind;
        if node.is_instance_of::<PyList>() {
            return Ok(node.clone());
        }
        if kind == ShapeKind::List
            && self.graph.service.metadata.protocol == Protocol::RestXml
            && member.traits().location == Some(Location::Header)
        {
            let text = node.cast::<PyString>()?.to_str()?;
            return Ok(PyList::new(py, text.split(',').map(str::trim))?.into_any());
        }
        if member.traits().flattened {
            return Ok(PyList::new(py, [node])?.into_any());
        }
        Ok(node.clone())
    }

    fn map<'py>(
        &self,
        shape: &'static Shape,
        entries: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = entries.py();
        let members = self.graph.service.members(shape);
        let names = [
            members[0].wire_name_or("key"),
            members[1].wire_name_or("value"),
        ];
        let parsed = PyDict::new(py);
        // What an entry lacks, it has of the one before.
        let mut pair = [None, None];
        for entry in entries.try_iter()? {
            for part in entry?.try_iter()? {
                let part = part?;
                let name = tag(&part)?;
                let place = usize::from(name != names[0]);
                if name != names[place] {
                    let text = format!("Unknown tag: {name}");
                    return Err(exceptions::response_parser_error(py, &text));
                }
                pair[place] = Some(self.value(&members[place], &part)?);
            }
            match &pair {
                [Some(key), Some(value)] => parsed.set_item(key, value)?,
                [_, None] => return Err(unbound(py, "val_name")),
                [None, _] => return Err(unbound(py, "key_name")),
            }
        }
        Ok(parsed.into_any())
    }

    fn error_root<'py>(&self, root: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let child = |of: &Bound<'py, PyAny>, name: &str| -> PyResult<Option<Bound<'py, PyAny>>> {
            for child in of.try_iter()? {
                let child = child?;
                if tag(&child)? == name {
                    return Ok(Some(child));
                }
            }
            Ok(None)
        };
        let found = if self.graph.service.metadata.protocol == Protocol::Ec2 {
            match child(root, "Errors")? {
                Some(errors) => child(&errors, "Error")?,
                None => None,
            }
        } else if tag(root)? == "ErrorResponse" {
            child(root, "Error")?
        } else {
            None
        };
        Ok(found.unwrap_or_else(|| root.clone()))
    }
}

/// What boto3 raises for an entry of a map without a key or a value: the error of its own variable.
fn unbound(py: Python<'_>, variable: &str) -> PyErr {
    PyUnboundLocalError::new_err(if py.version_info() >= (3, 11) {
        format!("cannot access local variable '{variable}' where it is not associated with a value")
    } else {
        format!("local variable '{variable}' referenced before assignment")
    })
}

/// The text of an element; anything else is its own.
fn text_of<'py>(node: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = node.py();
    if node.is_instance_of::<PyString>() {
        return Ok(node.clone());
    }
    match node.getattr_opt(pyo3::intern!(py, "text"))? {
        Some(text) if text.is_none() => Ok(PyString::new(py, "").into_any()),
        Some(text) => Ok(text),
        None => Ok(node.clone()),
    }
}

fn attribute<'py>(node: &Bound<'py, PyAny>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let prefix = name.split(':').next().unwrap_or(name);
    let mut found = None;
    for pair in node.getattr("attrib")?.call_method0("items")?.try_iter()? {
        let (key, value): (String, Bound<'py, PyAny>) = pair?.extract()?;
        let matches = match without_namespace(&key) {
            Some(local) => {
                name.strip_prefix(prefix)
                    .and_then(|rest| rest.strip_prefix(':'))
                    == Some(local)
            }
            None => key == name,
        };
        if matches {
            found = Some(value);
        }
    }
    Ok(found)
}
