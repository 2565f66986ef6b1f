//! Attribute values of a response as Python's values, while the text of the response is parsed.

use jiter::{Jiter, Peek};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyList, PySet, PyString, PyTuple};

use ferroboto_model::Shape;

use super::read::Reader;
use crate::wire::json::{Detour, Direct, ShapeReader};
use crate::wire::keys::KeyCache;
use crate::wire::values::decode_base64;
use crate::wire::{Graph, depth};

/// Reads attribute values while a response is parsed.
pub struct ValueReader<'py> {
    shape: &'static Shape,
    reader: Reader<'py>,
}

impl<'py> ValueReader<'py> {
    /// A reader of the values of the shape of a name; `native` has the name and what the functions above take.
    pub fn new(graph: &Graph, native: &Bound<'py, PyTuple>) -> PyResult<Option<Self>> {
        let (name, otherwise, binary, context) = native.extract::<(
            String,
            Bound<'py, PyAny>,
            Bound<'py, PyAny>,
            Bound<'py, PyAny>,
        )>()?;
        let Some(shape) = graph.service.shape_named(&name) else {
            return Ok(None);
        };
        let reader = Reader::new(otherwise, binary, &context)?;
        Ok(Some(Self { shape, reader }))
    }

    fn object(&self, json: &mut Jiter<'_>, keys: &mut KeyCache<'py>) -> Direct<Bound<'py, PyAny>> {
        let py = self.reader.decimal.py();
        let kind = json.known_object()?.and_then(Kind::of);
        let peek = json.peek()?;
        let value = match kind.ok_or(Detour::Unexpected)? {
            Kind::Text if peek == Peek::String => PyString::new(py, json.known_str()?).into_any(),
            Kind::Number if peek == Peek::String => self.number(json)?,
            Kind::Binary if peek == Peek::String => self.binary(json)?,
            Kind::Boolean if matches!(peek, Peek::True | Peek::False) => {
                PyBool::new(py, json.known_bool(peek)?)
                    .to_owned()
                    .into_any()
            }
            Kind::Null if matches!(peek, Peek::True | Peek::False) => {
                json.known_bool(peek)?;
                py.None().into_bound(py)
            }
            Kind::Map if peek == Peek::Object => {
                let _level = depth::enter()?;
                let map = PyDict::new(py);
                let mut name = json.known_object()?;
                while let Some(text) = name {
                    let key = keys.key(py, text)?;
                    let peek = json.peek()?;
                    map.set_item(key, self.read(json, peek, keys)?)?;
                    name = json.next_key()?;
                }
                map.into_any()
            }
            Kind::List if peek == Peek::Array => {
                let _level = depth::enter()?;
                let list = PyList::empty(py);
                let mut step = json.known_array()?;
                while let Some(peek) = step {
                    list.append(self.read(json, peek, keys)?)?;
                    step = json.array_step()?;
                }
                list.into_any()
            }
            Kind::Texts if peek == Peek::Array => self.set(json, |json| {
                Ok(PyString::new(py, json.known_str()?).into_any())
            })?,
            Kind::Numbers if peek == Peek::Array => self.set(json, |json| self.number(json))?,
            Kind::Binaries if peek == Peek::Array => self.set(json, |json| self.binary(json))?,
            _ => return Err(Detour::Unexpected),
        };
        match json.next_key()? {
            None => Ok(value),
            Some(_) => Err(Detour::Unexpected),
        }
    }

    fn number(&self, json: &mut Jiter<'_>) -> Direct<Bound<'py, PyAny>> {
        let text = PyString::new(self.reader.decimal.py(), json.known_str()?);
        Ok(self.reader.number(text.as_any())?)
    }

    fn binary(&self, json: &mut Jiter<'_>) -> Direct<Bound<'py, PyAny>> {
        let bytes = decode_base64(self.reader.decimal.py(), json.known_str()?)?;
        Ok(self.reader.binary.call1((bytes,))?)
    }

    fn set(
        &self,
        json: &mut Jiter<'_>,
        read: impl Fn(&mut Jiter<'_>) -> Direct<Bound<'py, PyAny>>,
    ) -> Direct<Bound<'py, PyAny>> {
        let set = PySet::empty(self.reader.decimal.py())?;
        let mut step = json.known_array()?;
        while let Some(peek) = step {
            if peek != Peek::String {
                return Err(Detour::Unexpected);
            }
            set.add(read(json)?)?;
            step = json.array_step()?;
        }
        Ok(set.into_any())
    }
}

impl<'py> ShapeReader<'py> for ValueReader<'py> {
    fn shape(&self) -> &'static Shape {
        self.shape
    }

    fn read(
        &self,
        json: &mut Jiter<'_>,
        peek: Peek,
        keys: &mut KeyCache<'py>,
    ) -> Direct<Bound<'py, PyAny>> {
        if peek == Peek::Object {
            return self.object(json, keys);
        }
        Err(Detour::Unexpected)
    }
}

/// The types of attribute values.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    Binary,
    Boolean,
    Null,
    Map,
    List,
    Texts,
    Numbers,
    Binaries,
}

impl Kind {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "S" => Self::Text,
            "N" => Self::Number,
            "B" => Self::Binary,
            "BOOL" => Self::Boolean,
            "NULL" => Self::Null,
            "M" => Self::Map,
            "L" => Self::List,
            "SS" => Self::Texts,
            "NS" => Self::Numbers,
            "BS" => Self::Binaries,
            _ => return None,
        })
    }
}
