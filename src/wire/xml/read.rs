//! A document in the plain spelling, read once: each element becomes a value of its shape as it is
//! met. Where the document is not what the shape says, the read is given up and the document is
//! visited as a tree, for there the order of the shape's members decides what is raised.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};
use smallvec::SmallVec;

use ferroboto_model::{Member, Operation, Protocol, Shape, ShapeKind};

use super::scan::{Attribute, Odd, Scanner};
use super::{metadata_name, optional_text};
use crate::wire::graph::Graph;
use crate::wire::values::decode_base64;
use crate::wire::{depth, timestamps};

/// Why the direct read was given up.
pub enum Detour {
    /// The document is not in the plain spelling, or not what the shape says.
    Unexpected,
    /// Python raised; what the visit of the tree raises counts.
    Raised(PyErr),
}

impl From<Odd> for Detour {
    fn from(_: Odd) -> Self {
        Self::Unexpected
    }
}

impl From<PyErr> for Detour {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

pub type Direct<T> = Result<T, Detour>;

/// Reads one document.
pub struct Reader<'a, 'py> {
    py: Python<'py>,
    graph: &'a Graph,
    scan: Scanner<'a>,
}

impl<'a, 'py> Reader<'a, 'py> {
    /// The response of a query service.
    pub fn query(
        py: Python<'py>,
        graph: &'a Graph,
        operation: &'static Operation,
        body: &'a [u8],
    ) -> Direct<Bound<'py, PyDict>> {
        let (scan, _) = Scanner::new(body)?;
        let mut reader = Self { py, graph, scan };
        let output = graph.output(operation);
        let mut metadata = None;
        let parsed = match (output, operation.result_wrapper) {
            (Some((_, shape)), None) => reader.structure(shape, Some(&mut metadata))?,
            (output, wrapper) => {
                let mut parsed = None;
                while let Some(name) = reader.scan.child()? {
                    match output {
                        Some((_, shape)) if wrapper == Some(name) => {
                            let twice = parsed.is_some();
                            parsed = Some(reader.structure(shape, None)?);
                            if twice {
                                return Err(Detour::Unexpected);
                            }
                        }
                        _ if name == metadata_name(graph) => reader.metadata(&mut metadata)?,
                        _ => reader.scan.skip()?,
                    }
                }
                match (parsed, output) {
                    (Some(parsed), _) => parsed,
                    (None, None) => PyDict::new(py),
                    (None, Some(_)) => return Err(Detour::Unexpected),
                }
            }
        };
        reader.scan.finish()?;
        if let Some(metadata) = metadata {
            parsed.set_item(pyo3::intern!(py, "ResponseMetadata"), metadata)?;
        }
        Ok(parsed)
    }

    /// A body that is a value of a member's shape, or of `shape` itself.
    pub fn body(
        py: Python<'py>,
        graph: &'a Graph,
        shape: &'static Shape,
        member: Option<&'static Member>,
        body: &'a [u8],
    ) -> Direct<Bound<'py, PyAny>> {
        if member.is_none() && shape.error.is_some() {
            return Self::error(py, graph, shape, body);
        }
        let (scan, _) = Scanner::new(body)?;
        let mut reader = Self { py, graph, scan };
        let parsed = match member {
            Some(member) => reader.value(member)?,
            None => reader.structure(shape, None)?.into_any(),
        };
        reader.scan.finish()?;
        Ok(parsed)
    }

    /// The members of an error's own shape, which stand in the element of the error.
    fn error(
        py: Python<'py>,
        graph: &'a Graph,
        shape: &'static Shape,
        body: &'a [u8],
    ) -> Direct<Bound<'py, PyAny>> {
        let (scan, root) = Scanner::new(body)?;
        let mut reader = Self { py, graph, scan };
        let within: &[&str] = match graph.service.metadata.protocol {
            Protocol::Ec2 => &["Errors", "Error"],
            _ if root == "ErrorResponse" => &["Error"],
            _ => &[],
        };
        for wanted in within {
            while reader.scan.child()?.ok_or(Detour::Unexpected)? != *wanted {
                reader.scan.skip()?;
            }
        }
        let parsed = reader.members(shape, None)?;
        for _ in within {
            reader.scan.skip()?;
        }
        reader.scan.finish()?;
        Ok(parsed.into_any())
    }

    /// Every element without a shape: texts and dicts. Gives the root's name, if it is in no namespace.
    pub fn untyped(
        py: Python<'py>,
        graph: &'a Graph,
        body: &'a [u8],
    ) -> Direct<(Option<&'a str>, Bound<'py, PyDict>)> {
        let (scan, root) = Scanner::new(body)?;
        let mut reader = Self { py, graph, scan };
        let root = (!reader.scan.in_namespace()).then_some(root);
        let parsed = PyDict::new(py);
        while let Some(name) = reader.scan.child()? {
            reader.untyped_child(name, &parsed)?;
        }
        reader.scan.finish()?;
        Ok((root, parsed))
    }

    fn untyped_child(&mut self, name: &str, parsed: &Bound<'py, PyDict>) -> Direct<()> {
        let _level = depth::enter()?;
        if parsed.contains(name)? {
            return Err(Detour::Unexpected);
        }
        let text = self.scan.leading_text()?;
        let Some(first) = self.scan.child()? else {
            return Ok(parsed.set_item(name, optional_text(self.py, &text))?);
        };
        let inner = PyDict::new(self.py);
        self.untyped_child(first, &inner)?;
        while let Some(next) = self.scan.child()? {
            self.untyped_child(next, &inner)?;
        }
        Ok(parsed.set_item(name, inner)?)
    }

    /// What the document tells of the response itself.
    fn metadata(&mut self, metadata: &mut Option<Bound<'py, PyDict>>) -> Direct<()> {
        let texts = PyDict::new(self.py);
        if self.graph.service.metadata.protocol == Protocol::Ec2 {
            let text = self.scan.text()?;
            texts.set_item("RequestId", optional_text(self.py, &text))?;
        } else {
            while let Some(name) = self.scan.child()? {
                if texts.contains(name)? {
                    return Err(Detour::Unexpected);
                }
                let text = self.scan.text()?;
                texts.set_item(name, optional_text(self.py, &text))?;
            }
        }
        match metadata.replace(texts) {
            None => Ok(()),
            Some(_) => Err(Detour::Unexpected),
        }
    }

    fn structure(
        &mut self,
        shape: &'static Shape,
        metadata: Option<&mut Option<Bound<'py, PyDict>>>,
    ) -> Direct<Bound<'py, PyDict>> {
        if shape.error.is_some() {
            return Err(Detour::Unexpected);
        }
        self.members(shape, metadata)
    }

    fn members(
        &mut self,
        shape: &'static Shape,
        mut metadata: Option<&mut Option<Bound<'py, PyDict>>>,
    ) -> Direct<Bound<'py, PyDict>> {
        let _level = depth::enter()?;
        let graph = self.graph;
        let elements = graph.elements(shape);
        if elements.ambiguous {
            return Err(Detour::Unexpected);
        }
        let members = graph.service.members(shape);
        let mut found: SmallVec<[Option<Bound<'py, PyAny>>; 24]> = SmallVec::new();
        found.resize(members.len(), None);
        let attributes = if elements.attributes {
            self.scan.take_attributes()
        } else {
            SmallVec::new()
        };
        // Services send members nearly in the order of the model: look at the next one first.
        let mut expected = 0;
        let mut tags = 0;
        while let Some(name) = self.scan.child()? {
            let place = elements.place(name, expected);
            if let Some(metadata) = metadata.as_deref_mut()
                && name == metadata_name(graph)
            {
                if place.is_some() {
                    return Err(Detour::Unexpected);
                }
                self.metadata(metadata)?;
                continue;
            }
            let Some(place) = place else {
                if shape.union {
                    return Err(Detour::Unexpected);
                }
                self.scan.skip()?;
                continue;
            };
            expected = place + 1;
            tags += 1;
            let member = &members[place];
            match &found[place] {
                Some(before) => self.again(member, before)?,
                None => found[place] = Some(self.value(member)?),
            }
            if member.traits().flattened {
                expected = place;
            }
        }
        if shape.union && tags != 1 {
            return Err(Detour::Unexpected);
        }
        let parsed = PyDict::new(self.py);
        let keys = graph.keys(shape);
        for (place, value) in found.into_iter().enumerate() {
            if let Some(value) = value {
                parsed.set_item(keys.get(self.py, place), value)?;
            } else if let Some(text) = attribute(&members[place], &attributes) {
                parsed.set_item(keys.get(self.py, place), text)?;
            }
        }
        Ok(parsed)
    }

    /// Another element of a member: one more item of a flattened list or map.
    fn again(&mut self, member: &'static Member, before: &Bound<'py, PyAny>) -> Direct<()> {
        if !member.traits().flattened {
            return Err(Detour::Unexpected);
        }
        let shape = self.graph.service.shape(member.shape);
        match shape.kind {
            ShapeKind::List => {
                let element = &self.graph.service.members(shape)[0];
                let item = self.value(element)?;
                Ok(before.cast::<PyList>().map_err(PyErr::from)?.append(item)?)
            }
            ShapeKind::Map => self.entry(shape, before.cast::<PyDict>().map_err(PyErr::from)?),
            _ => Err(Detour::Unexpected),
        }
    }

    /// The value of the innermost element; leaves it.
    fn value(&mut self, member: &'static Member) -> Direct<Bound<'py, PyAny>> {
        let py = self.py;
        let shape = self.graph.service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure => return Ok(self.structure(shape, None)?.into_any()),
            ShapeKind::List => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                let list = PyList::empty(py);
                if member.traits().flattened {
                    list.append(self.value(element)?)?;
                } else {
                    while self.scan.child()?.is_some() {
                        list.append(self.value(element)?)?;
                    }
                }
                return Ok(list.into_any());
            }
            ShapeKind::Map => {
                let _level = depth::enter()?;
                let map = PyDict::new(py);
                if member.traits().flattened {
                    self.entry(shape, &map)?;
                } else {
                    while self.scan.child()?.is_some() {
                        self.entry(shape, &map)?;
                    }
                }
                return Ok(map.into_any());
            }
            _ => {}
        }
        let text = self.scan.text()?;
        scalar(py, shape.kind, &text)
    }

    /// A pair of a map; leaves its element.
    fn entry(&mut self, shape: &'static Shape, map: &Bound<'py, PyDict>) -> Direct<()> {
        let members = self.graph.service.members(shape);
        let names = [
            members[0].wire_name_or("key"),
            members[1].wire_name_or("value"),
        ];
        let mut pair = [None, None];
        while let Some(name) = self.scan.child()? {
            let place = usize::from(name != names[0]);
            if name != names[place] || pair[place].is_some() {
                return Err(Detour::Unexpected);
            }
            pair[place] = Some(self.value(&members[place])?);
        }
        match pair {
            [Some(key), Some(value)] => Ok(map.set_item(key, value)?),
            _ => Err(Detour::Unexpected),
        }
    }
}

/// The value of a member that is an attribute.
fn attribute<'v>(member: &Member, attributes: &'v [Attribute<'_>]) -> Option<&'v str> {
    if attributes.is_empty() || !member.traits().xml_attribute {
        return None;
    }
    let (prefixed, name) = match member.wire_name().split_once(':') {
        Some((_, name)) => (true, name),
        None => (false, member.wire_name()),
    };
    attributes
        .iter()
        .find(|attribute| {
            attribute.name == name
                && attribute.prefix.is_some() == prefixed
                && attribute.prefix != Some("xmlns")
        })
        .map(|attribute| &*attribute.value)
}

fn scalar<'py>(py: Python<'py>, kind: ShapeKind, text: &str) -> Direct<Bound<'py, PyAny>> {
    Ok(match kind {
        ShapeKind::String | ShapeKind::Character => {
            PyString::from_bytes(py, text.as_bytes())?.into_any()
        }
        ShapeKind::Boolean => PyBool::new(py, text == "true").to_owned().into_any(),
        ShapeKind::Integer | ShapeKind::Long => {
            let number: i64 = text.parse().map_err(|_| Detour::Unexpected)?;
            PyInt::new(py, number).into_any()
        }
        ShapeKind::Float | ShapeKind::Double => {
            let number: f64 = text.parse().map_err(|_| Detour::Unexpected)?;
            PyFloat::new(py, number).into_any()
        }
        ShapeKind::Timestamp => timestamps::parse_text(py, text)?,
        ShapeKind::Blob => decode_base64(py, text)?,
        _ => return Err(Detour::Unexpected),
    })
}
