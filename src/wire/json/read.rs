//! Text to values by shape, without an intermediate tree.

use jiter::{Jiter, NumberAny, NumberInt, Peek};
use pyo3::exceptions::{PyException, PyRecursionError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};
use smallvec::SmallVec;

use ferroboto_model::{Member, Shape, ShapeKind};

use crate::wire::graph::Graph;
use crate::wire::keys::KeyCache;
use crate::wire::values::decode_base64;
use crate::wire::{depth, timestamps};

/// Why the direct way was left: the text is not what the shape says, so the careful way decides.
pub enum Detour {
    /// Take the careful way.
    Unexpected,
    /// Python raised; what the careful way raises counts, for it looks at members in boto3's order.
    Raised(PyErr),
}

impl From<PyErr> for Detour {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl From<jiter::JiterError> for Detour {
    fn from(_: jiter::JiterError) -> Self {
        Self::Unexpected
    }
}

/// What came of the direct way.
pub type Direct<T> = Result<T, Detour>;

/// Reads the values of one shape in a way of its own.
pub trait ShapeReader<'py> {
    /// The shape.
    fn shape(&self) -> &'static Shape;

    /// Reads one value, of which the parser has seen the beginning.
    fn read(
        &self,
        json: &mut Jiter<'_>,
        peek: Peek,
        keys: &mut KeyCache<'py>,
    ) -> Direct<Bound<'py, PyAny>>;
}

pub(super) struct Reader<'a, 'py> {
    py: Python<'py>,
    graph: &'a Graph,
    json: Jiter<'a>,
    rest: bool,
    values: Option<&'a dyn ShapeReader<'py>>,
    keys: KeyCache<'py>,
    /// Values of enumerations.
    choices: KeyCache<'py>,
}

impl<'a, 'py> Reader<'a, 'py> {
    pub(super) fn new(
        py: Python<'py>,
        graph: &'a Graph,
        body: &'a [u8],
        rest: bool,
        values: Option<&'a dyn ShapeReader<'py>>,
    ) -> Self {
        Self {
            py,
            graph,
            json: Jiter::new(body),
            rest,
            values,
            keys: KeyCache::default(),
            choices: KeyCache::default(),
        }
    }

    pub(super) fn whole_unless_detour(
        &mut self,
        shape: &'static Shape,
    ) -> PyResult<Option<Bound<'py, PyDict>>> {
        match self.whole(shape) {
            Ok(parsed) => Ok(Some(parsed)),
            // Python's own parser would need even more of a small stack.
            Err(Detour::Raised(error))
                if !error.is_instance_of::<PyException>(self.py)
                    || error.is_instance_of::<PyRecursionError>(self.py) =>
            {
                Err(error)
            }
            Err(_) => Ok(None),
        }
    }

    fn whole(&mut self, shape: &'static Shape) -> Direct<Bound<'py, PyDict>> {
        if self.json.peek()? != Peek::Object {
            return Err(Detour::Unexpected);
        }
        let parsed = self.structure(shape)?;
        self.json.finish()?;
        Ok(parsed)
    }

    fn value(&mut self, member: &'static Member, peek: Peek) -> Direct<Bound<'py, PyAny>> {
        let shape = self.graph.service.shape(member.shape);
        if let Some(values) = self.values
            && std::ptr::eq(values.shape(), shape)
        {
            return values.read(&mut self.json, peek, &mut self.keys);
        }
        match shape.kind {
            ShapeKind::Structure if shape.document => self.any(peek),
            ShapeKind::Structure if peek == Peek::Object => Ok(self.structure(shape)?.into_any()),
            ShapeKind::List if peek == Peek::Array => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                let list = PyList::empty(self.py);
                let mut step = self.json.known_array()?;
                while let Some(peek) = step {
                    if peek == Peek::Null {
                        self.json.known_null()?;
                        list.append(self.py.None())?;
                    } else {
                        list.append(self.value(element, peek)?)?;
                    }
                    step = self.json.array_step()?;
                }
                Ok(list.into_any())
            }
            ShapeKind::Map if peek == Peek::Object => {
                let _level = depth::enter()?;
                let value_member = &self.graph.service.members(shape)[1];
                let dict = PyDict::new(self.py);
                let mut name = self.json.known_object()?;
                while let Some(text) = name {
                    let key = self.keys.key(self.py, text)?;
                    let peek = self.json.peek()?;
                    let value = self.value(value_member, peek)?;
                    dict.set_item(key, value)?;
                    name = self.json.next_key()?;
                }
                Ok(dict.into_any())
            }
            ShapeKind::Blob if peek == Peek::String => {
                let py = self.py;
                Ok(decode_base64(py, self.json.known_str()?)?)
            }
            ShapeKind::Timestamp if peek == Peek::String => {
                let py = self.py;
                Ok(timestamps::parse_text(py, self.json.known_str()?)?)
            }
            ShapeKind::Timestamp if peek.is_num() => {
                let value = self.any(peek)?;
                Ok(timestamps::parse_timestamp(&value)?)
            }
            ShapeKind::Structure
            | ShapeKind::List
            | ShapeKind::Map
            | ShapeKind::Blob
            | ShapeKind::Timestamp => Err(Detour::Unexpected),
            ShapeKind::String if peek == Peek::String && !shape.values.is_empty() => {
                let text = self.json.known_str()?;
                Ok(self.choices.key(self.py, text)?.into_any())
            }
            kind if self.rest && !fits(kind, peek) => Err(Detour::Unexpected),
            kind => {
                let value = self.any(peek)?;
                let float = matches!(kind, ShapeKind::Float | ShapeKind::Double);
                if self.rest && float && value.is_instance_of::<PyInt>() {
                    return value.call_method0("__float__").map_err(Detour::Raised);
                }
                if self.rest
                    && !float
                    && kind != ShapeKind::String
                    && value.is_instance_of::<PyFloat>()
                {
                    return Err(Detour::Unexpected);
                }
                Ok(value)
            }
        }
    }

    fn structure(&mut self, shape: &'static Shape) -> Direct<Bound<'py, PyDict>> {
        let _level = depth::enter()?;
        let members = self.graph.service.members(shape);
        let mut found: SmallVec<[Option<Bound<'py, PyAny>>; 16]> = SmallVec::new();
        found.resize(members.len(), None);
        let mut unknown = false;
        // Services send members nearly in the order of the model: look at the next one first.
        let mut expected = 0;
        let mut key = self.json.known_object()?;
        while let Some(name) = key {
            let place = if members
                .get(expected)
                .is_some_and(|member| member.wire_name() == name)
            {
                Some(expected)
            } else {
                members.iter().position(|member| member.wire_name() == name)
            };
            unknown |= place.is_none() && name != "__type";
            if let Some(place) = place {
                expected = place + 1;
                let peek = self.json.peek()?;
                found[place] = if peek == Peek::Null {
                    self.json.known_null()?;
                    None
                } else {
                    Some(self.value(&members[place], peek)?)
                };
            } else {
                self.json.next_skip()?;
            }
            key = self.json.next_key()?;
        }
        if shape.union && (unknown || found.iter().flatten().count() != 1) {
            return Err(Detour::Unexpected);
        }
        let dict = PyDict::new(self.py);
        let keys = self.graph.keys(shape);
        for (place, value) in found.iter_mut().enumerate() {
            if let Some(value) = value.take() {
                dict.set_item(keys.get(self.py, place), value)?;
            }
        }
        Ok(dict)
    }

    /// A value as JSON has it.
    fn any(&mut self, peek: Peek) -> Direct<Bound<'py, PyAny>> {
        let py = self.py;
        Ok(match peek {
            Peek::Null => {
                self.json.known_null()?;
                py.None().into_bound(py)
            }
            Peek::True | Peek::False => PyBool::new(py, self.json.known_bool(peek)?)
                .to_owned()
                .into_any(),
            Peek::String => PyString::from_bytes(py, self.json.known_str()?.as_bytes())?.into_any(),
            Peek::Array => {
                let _level = depth::enter()?;
                let list = PyList::empty(py);
                let mut step = self.json.known_array()?;
                while let Some(peek) = step {
                    list.append(self.any(peek)?)?;
                    step = self.json.array_step()?;
                }
                list.into_any()
            }
            Peek::Object => {
                let _level = depth::enter()?;
                let dict = PyDict::new(py);
                let mut key = self.json.known_object()?.map(|key| PyString::new(py, key));
                while let Some(name) = key {
                    let peek = self.json.peek()?;
                    dict.set_item(name, self.any(peek)?)?;
                    key = self.json.next_key()?.map(|key| PyString::new(py, key));
                }
                dict.into_any()
            }
            peek if peek.is_num() => number(py, &self.json.known_number(peek)?),
            _ => return Err(Detour::Unexpected),
        })
    }
}

/// Whether a scalar of the REST protocol can be taken without a conversion.
fn fits(kind: ShapeKind, peek: Peek) -> bool {
    match kind {
        ShapeKind::Boolean => matches!(peek, Peek::True | Peek::False),
        ShapeKind::String | ShapeKind::Character => true,
        _ => peek.is_num(),
    }
}

/// Integers stay integers; one that is longer than 64 bits takes the careful way.
fn number<'py>(py: Python<'py>, number: &NumberAny) -> Bound<'py, PyAny> {
    match number {
        NumberAny::Int(NumberInt::Int(number)) => PyInt::new(py, *number).into_any(),
        NumberAny::Float(number) => PyFloat::new(py, *number).into_any(),
    }
}
