//! XML bodies: parsed strictly into a tree, the tree taken by shape. What the strict parser refuses
//! is shown to Python's own parser, which words the error as boto3's users know it.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString};
use roxmltree::{Document, Node};
use smallvec::SmallVec;

use ferroboto_model::{Location, Member, Shape, ShapeKind};

use super::graph::Graph;
use super::lenient::unknown_union_member;
use super::values::decode_base64;
use super::{depth, timestamps};
use crate::exceptions;

/// The tree of a body; raises `ResponseParserError` where it is no XML. A body that only Python's parser can read is kept in
/// `rewritten`, as Python writes it.
pub fn parse<'a>(
    py: Python<'_>,
    body: &'a [u8],
    rewritten: &'a mut String,
) -> PyResult<Document<'a>> {
    if let Ok(text) = std::str::from_utf8(body)
        && let Ok(document) = Document::parse(text)
    {
        return Ok(document);
    }
    let tree = py.import("xml.etree.ElementTree")?;
    let shown = PyBytes::new(py, body);
    let parser = tree.call_method("XMLParser", (), Some(&utf8(py)?))?;
    let root = parser
        .call_method1("feed", (&shown,))
        .and_then(|_| parser.call_method0("close"))
        .map_err(|error| match tree.getattr("ParseError") {
            Ok(class) if error.value(py).is_instance(&class).unwrap_or(false) => {
                let text = format!(
                    "Unable to parse response ({}), invalid XML received. Further retries may succeed:\n{}",
                    error.value(py),
                    shown.as_any().repr().map(|repr| repr.to_string()).unwrap_or_default(),
                );
                exceptions::response_parser_error(py, &text)
            }
            _ => error,
        })?;
    let options = PyDict::new(py);
    options.set_item("encoding", "unicode")?;
    *rewritten = tree
        .call_method("tostring", (root,), Some(&options))?
        .extract()?;
    Document::parse(rewritten)
        .map_err(|error| pyo3::exceptions::PyValueError::new_err(error.to_string()))
}

fn utf8(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let options = PyDict::new(py);
    options.set_item("encoding", "utf-8")?;
    Ok(options)
}

/// Elements of one name under one parent.
pub type Nodes<'a> = SmallVec<[Node<'a, 'a>; 1]>;

/// Child elements.
pub fn elements<'a>(node: Node<'a, 'a>) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children().filter(Node::is_element)
}

/// Child elements of a name.
pub fn named<'a>(node: Node<'a, 'a>, name: &str) -> Nodes<'a> {
    elements(node)
        .filter(|child| child.tag_name().name() == name)
        .collect()
}

/// The text in front of the first child element.
pub fn text<'a>(node: Node<'a, 'a>) -> Option<String> {
    let text: String = node
        .children()
        .take_while(|child| !child.is_element())
        .filter(Node::is_text)
        .filter_map(|child| child.text())
        .collect();
    (!text.is_empty()).then_some(text)
}

/// Takes a tree by shape.
pub struct Walker<'g, 'py> {
    /// The interpreter.
    pub py: Python<'py>,
    /// The shapes.
    pub graph: &'g Graph,
}

impl<'py> Walker<'_, 'py> {
    /// A structure from the element that stands for it.
    pub fn structure<'a>(
        &self,
        shape: &'static Shape,
        node: Node<'a, 'a>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::enter()?;
        let node = if shape.error.is_some() {
            error_root(node)
        } else {
            node
        };
        let members = self.graph.service.members(shape);
        if shape.union {
            let mut names: Vec<&str> = elements(node)
                .map(|child| child.tag_name().name())
                .collect();
            names.dedup();
            let tags: Vec<&str> = names
                .iter()
                .copied()
                .filter(|name| *name != "__type")
                .collect();
            let [tag] = tags.as_slice() else {
                let text = format!(
                    "Invalid service response: {} must have one and only one member set.",
                    shape.name
                );
                return Err(exceptions::response_parser_error(self.py, &text));
            };
            if !members.iter().any(|member| member.wire_name() == *tag) {
                return unknown_union_member(self.py, names[0]);
            }
        }
        let parsed = PyDict::new(self.py);
        for (place, member) in members.iter().enumerate() {
            let traits = member.traits();
            if traits.event_header
                || matches!(
                    traits.location,
                    Some(Location::Header | Location::Headers | Location::StatusCode)
                )
            {
                continue;
            }
            let found = named(node, self.element_name(member));
            let value = if !found.is_empty() {
                self.value(member, &found)?
            } else if traits.xml_attribute
                && let Some(text) = attribute(node, member.wire_name())
            {
                PyString::new(self.py, text).into_any()
            } else {
                continue;
            };
            parsed.set_item(self.graph.key(self.py, shape, place), value)?;
        }
        Ok(parsed.into_any())
    }

    fn element_name(&self, member: &'static Member) -> &'static str {
        let shape = self.graph.service.shape(member.shape);
        if shape.kind == ShapeKind::List && member.traits().flattened {
            let element = &self.graph.service.members(shape)[0];
            if let Some(name) = element.location_name {
                return name;
            }
        }
        member.wire_name()
    }

    fn value<'a>(&self, member: &'static Member, nodes: &Nodes<'a>) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let shape = self.graph.service.shape(member.shape);
        let first = nodes[0];
        let flattened = member.traits().flattened || nodes.len() > 1;
        match shape.kind {
            ShapeKind::Structure => return self.structure(shape, first),
            ShapeKind::List => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                let items: Nodes<'a> = if flattened {
                    nodes.clone()
                } else {
                    elements(first).collect()
                };
                let list = PyList::empty(py);
                for item in items {
                    list.append(self.value(element, &SmallVec::from_elem(item, 1))?)?;
                }
                return Ok(list.into_any());
            }
            ShapeKind::Map => {
                let _level = depth::enter()?;
                let entries: Nodes<'a> = if flattened {
                    nodes.clone()
                } else {
                    elements(first).collect()
                };
                return self.map(shape, &entries);
            }
            _ => {}
        }
        let text = text(first).unwrap_or_default();
        match shape.kind {
            ShapeKind::Boolean => Ok(PyBool::new(py, text == "true").to_owned().into_any()),
            ShapeKind::Integer | ShapeKind::Long => match text.parse::<i64>() {
                Ok(number) => Ok(PyInt::new(py, number).into_any()),
                Err(_) => py.get_type::<PyInt>().call1((text,)),
            },
            ShapeKind::Float | ShapeKind::Double => py.get_type::<PyFloat>().call1((text,)),
            ShapeKind::Timestamp => timestamps::parse_timestamp(PyString::new(py, &text).as_any()),
            ShapeKind::Blob => decode_base64(py, &text),
            _ => Ok(PyString::new(py, &text).into_any()),
        }
    }

    fn map<'a>(&self, shape: &'static Shape, entries: &Nodes<'a>) -> PyResult<Bound<'py, PyAny>> {
        let members = self.graph.service.members(shape);
        let (key_member, value_member) = (&members[0], &members[1]);
        let (key_name, value_name) = (
            key_member.wire_name_or("key"),
            value_member.wire_name_or("value"),
        );
        let parsed = PyDict::new(self.py);
        let (mut key, mut value) = (None, None);
        for entry in entries {
            for part in elements(*entry) {
                let name = part.tag_name().name();
                let part = SmallVec::from_elem(part, 1);
                if name == key_name {
                    key = Some(self.value(key_member, &part)?);
                } else if name == value_name {
                    value = Some(self.value(value_member, &part)?);
                } else {
                    let text = format!("Unknown tag: {name}");
                    return Err(exceptions::response_parser_error(self.py, &text));
                }
            }
            if let (Some(key), Some(value)) = (&key, &value) {
                parsed.set_item(key, value)?;
            }
        }
        Ok(parsed.into_any())
    }
}

fn attribute<'a>(node: Node<'a, 'a>, name: &str) -> Option<&'a str> {
    let (prefix, local) = match name.split_once(':') {
        Some((prefix, local)) => (Some(prefix), local),
        None => (None, name),
    };
    node.attributes()
        .find(|attribute| {
            attribute.name() == local && (attribute.namespace().is_some() == prefix.is_some())
        })
        .map(|attribute| attribute.value())
}

fn error_root<'a>(node: Node<'a, 'a>) -> Node<'a, 'a> {
    if node.tag_name().name() != "ErrorResponse" {
        return node;
    }
    elements(node)
        .find(|child| child.tag_name().name() == "Error")
        .unwrap_or(node)
}

/// A tree without a shape: texts and dicts, of repeated elements the first.
pub fn untyped<'a, 'py>(py: Python<'py>, node: Node<'a, 'a>) -> PyResult<Bound<'py, PyDict>> {
    let _level = depth::enter()?;
    let parsed = PyDict::new(py);
    let mut names: Vec<&str> = Vec::new();
    for child in elements(node) {
        let name = child.tag_name().name();
        if names.contains(&name) {
            continue;
        }
        names.push(name);
        let found = named(node, name);
        if found.len() > 1 || elements(child).next().is_some() {
            parsed.set_item(name, untyped(py, child)?)?;
        } else {
            parsed.set_item(name, text(child))?;
        }
    }
    Ok(parsed)
}
