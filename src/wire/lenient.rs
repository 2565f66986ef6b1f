//! The careful way for JSON that is not what its shape says: the text is loaded by Python's own
//! `json`, and each value is taken as boto3 takes it, with the same errors. Also header values.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};

use ferroboto_model::{Location, Member, Shape, ShapeKind};

use super::graph::Graph;
use super::values::{bytes_of, is_json_value_header};
use super::{depth, timestamps};
use crate::exceptions;
use crate::imports;

/// The body as Python objects; what is not JSON is the message of an error.
pub fn load<'py>(py: Python<'py>, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    if body.is_empty() {
        return Ok(PyDict::new(py).into_any());
    }
    let text = bytes_of(py, body)?.call_method1("decode", ("utf-8",))?;
    match imports::JSON.get(py)?.call_method1("loads", (&text,)) {
        Ok(parsed) => Ok(parsed),
        Err(error) if error.is_instance_of::<pyo3::exceptions::PyValueError>(py) => {
            let message = PyDict::new(py);
            message.set_item("message", text)?;
            Ok(message.into_any())
        }
        Err(error) => Err(error),
    }
}

/// Takes Python objects by shape.
pub struct Walker<'a> {
    /// The shapes.
    pub graph: &'a Graph,
    /// The REST protocols convert scalars, the others hand them on.
    pub rest: bool,
}

impl Walker<'_> {
    /// A body of a structure.
    pub fn root<'py>(
        &self,
        shape: &'static Shape,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if shape.document || value.is_none() {
            return Ok(value.clone());
        }
        self.structure(shape, value)
    }

    /// A value of a member.
    pub fn value<'py>(
        &self,
        member: &'static Member,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = value.py();
        let shape = self.graph.service.shape(member.shape);
        let _level = depth::enter()?;
        match shape.kind {
            ShapeKind::Structure => self.root(shape, value),
            ShapeKind::List => self.list(member, shape, value),
            ShapeKind::Map => {
                let members = self.graph.service.members(shape);
                let parsed = PyDict::new(py);
                for pair in value.call_method0("items")?.try_iter()? {
                    let (key, value): (Bound<'py, PyAny>, Bound<'py, PyAny>) = pair?.extract()?;
                    parsed.set_item(
                        self.value(&members[0], &key)?,
                        self.value(&members[1], &value)?,
                    )?;
                }
                Ok(parsed.into_any())
            }
            ShapeKind::Blob => imports::BASE64.get(py)?.call_method1("b64decode", (value,)),
            ShapeKind::Timestamp => timestamps::parse_timestamp(value),
            _ if !self.rest => Ok(value.clone()),
            ShapeKind::Boolean => Ok(PyBool::new(py, ensure_boolean(value)?)
                .to_owned()
                .into_any()),
            ShapeKind::Integer | ShapeKind::Long => py.get_type::<PyInt>().call1((value,)),
            ShapeKind::Float | ShapeKind::Double => py.get_type::<PyFloat>().call1((value,)),
            _ => json_header(member, shape, value.clone()),
        }
    }

    fn list<'py>(
        &self,
        member: &'static Member,
        shape: &'static Shape,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = value.py();
        let element = &self.graph.service.members(shape)[0];
        let in_header = self.rest && member.traits().location == Some(Location::Header);
        let value = if in_header && !value.is_instance_of::<PyList>() {
            let text = value.cast::<PyString>()?.to_str()?;
            PyList::new(py, text.split(',').map(str::trim))?.into_any()
        } else {
            value.clone()
        };
        let parsed = PyList::empty(py);
        for item in value.try_iter()? {
            let item = item?;
            if item.is_none() {
                parsed.append(item)?;
            } else {
                parsed.append(self.value(element, &item)?)?;
            }
        }
        Ok(parsed.into_any())
    }

    fn structure<'py>(
        &self,
        shape: &'static Shape,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = value.py();
        let members = self.graph.service.members(shape);
        if shape.union {
            let tag = one_union_member(shape, value)?;
            let known = |tag: &str| members.iter().any(|member| member.wire_name() == tag);
            if !tag.extract::<&str>().is_ok_and(known) {
                // boto3 names the first of all members, whatever it is.
                let first = value.try_iter()?.next().transpose()?;
                return unknown_union_member(py, first);
            }
        }
        let parsed = PyDict::new(py);
        for (place, member) in members.iter().enumerate() {
            let raw = value.call_method1("get", (member.wire_name(),))?;
            if !raw.is_none() {
                parsed.set_item(self.graph.key(py, shape, place), self.value(member, &raw)?)?;
            }
        }
        Ok(parsed.into_any())
    }
}

/// The name of the one member that a union has; raises where it has none or several.
pub fn one_union_member<'py>(
    shape: &Shape,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let cleaned = value.call_method0("copy")?;
    cleaned.call_method1("pop", ("__type", py.None()))?;
    let mut tags = Vec::new();
    for pair in cleaned.call_method0("items")?.try_iter()? {
        let (name, value): (Bound<'py, PyAny>, Bound<'py, PyAny>) = pair?.extract()?;
        if !value.is_none() {
            tags.push(name);
        }
    }
    match <[_; 1]>::try_from(tags) {
        Ok([tag]) => Ok(tag),
        Err(_) => Err(several_union_members(py, shape)),
    }
}

/// What boto3 raises for a union that has not exactly one member.
pub fn several_union_members(py: Python<'_>, shape: &Shape) -> PyErr {
    let text = format!(
        "Invalid service response: {} must have one and only one member set.",
        shape.name
    );
    exceptions::response_parser_error(py, &text)
}

/// The value of a header that carries JSON; any other value is its own.
pub fn json_header<'py>(
    member: &Member,
    shape: &Shape,
    value: Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    if !is_json_value_header(member, shape) {
        return Ok(value);
    }
    let py = value.py();
    let text = imports::BASE64
        .get(py)?
        .call_method1("b64decode", (value,))?
        .call_method1("decode", ("utf-8",))?;
    imports::JSON.get(py)?.call_method1("loads", (text,))
}

/// What boto3 makes of a union member that its model does not know.
pub fn unknown_union_member<'py, T: IntoPyObject<'py>>(
    py: Python<'py>,
    tag: T,
) -> PyResult<Bound<'py, PyAny>> {
    let name = PyDict::new(py);
    name.set_item("name", tag)?;
    let parsed = PyDict::new(py);
    parsed.set_item("SDK_UNKNOWN_MEMBER", name)?;
    Ok(parsed.into_any())
}

fn ensure_boolean(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(flag.is_true());
    }
    match value.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.eq_ignore_ascii_case("true")),
        Err(_) => Ok(false),
    }
}
