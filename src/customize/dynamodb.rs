//! `DynamoDB`'s attribute values, such as `{"N": "1"}`, as the values that Python has for them, and back: one pass over
//! parameters or a response. What is out of the ordinary is left to the Python methods that are passed along.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PyMapping, PySet,
    PyString, PyTuple, PyType,
};

use jiter::{Jiter, Peek};

use ferroboto_model::Shape;

use crate::imports;
use crate::wire::json::{Detour, Direct, ShapeReader};
use crate::wire::keys::KeyCache;
use crate::wire::values::decode_base64;
use crate::wire::{Graph, depth};

/// Digits of the longest number of 64 bits.
const INTEGER_DIGITS: i64 = 20;

/// Reads one attribute value; `otherwise` reads what is none of the usual.
#[pyfunction]
pub fn read_attribute_value<'py>(
    value: &Bound<'py, PyAny>,
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    context: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    Reader::new(otherwise, binary, context)?.value(value)
}

/// Reads the attribute values of a response in place, where a plan says that they are.
#[pyfunction]
pub fn read_attribute_values<'py>(
    plan: &Bound<'py, PyAny>,
    parsed: &Bound<'py, PyAny>,
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    context: &Bound<'py, PyAny>,
) -> PyResult<()> {
    let reader = Reader::new(otherwise, binary, context)?;
    follow(plan, parsed, &|value| reader.value(value))
}

/// Writes a value as an attribute value; `otherwise` writes what is none of the usual.
#[pyfunction]
pub fn write_attribute_value<'py>(
    value: &Bound<'py, PyAny>,
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    context: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    Writer::new(otherwise, binary, context)?.value(value)
}

/// Writes the values of parameters in place, where a plan says that they are.
#[pyfunction]
pub fn write_attribute_values<'py>(
    plan: &Bound<'py, PyAny>,
    params: &Bound<'py, PyAny>,
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    context: &Bound<'py, PyAny>,
) -> PyResult<()> {
    let writer = Writer::new(otherwise, binary, context)?;
    follow(plan, params, &|value| writer.value(value))
}

/// Copies values that are nested in one another; `otherwise` copies what is not built in.
#[pyfunction]
pub fn copy_values<'py>(
    value: &Bound<'py, PyAny>,
    otherwise: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    if value.is_exact_instance_of::<PyString>()
        || value.is_none()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_exact_instance_of::<PyInt>()
        || value.is_exact_instance_of::<PyBytes>()
        || value.is_exact_instance_of::<PyFloat>()
        || value.get_type().is(imports::DECIMAL.get(py)?)
    {
        return Ok(value.clone());
    }
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        let _level = depth::enter()?;
        let copied = PyDict::new(py);
        for (key, item) in entries(dict) {
            copied.set_item(
                copy_values(&key, otherwise)?,
                copy_values(&item, otherwise)?,
            )?;
        }
        return Ok(copied.into_any());
    }
    if let Ok(list) = value.cast_exact::<PyList>() {
        let _level = depth::enter()?;
        let copied = PyList::empty(py);
        for item in list.to_tuple() {
            copied.append(copy_values(&item, otherwise)?)?;
        }
        return Ok(copied.into_any());
    }
    otherwise.call1((value,))
}

/// The entries of a dict as they are now: what is called for them may change it.
fn entries<'py>(dict: &Bound<'py, PyDict>) -> Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    let mut found = Vec::with_capacity(dict.len());
    found.extend(dict.iter());
    found
}

/// Transforms what a plan leads to: `True` is the value itself, a dict has the plans of members by name, a list that of
/// its elements, a tuple that of a map's values.
fn follow<'py>(
    plan: &Bound<'py, PyAny>,
    place: &Bound<'py, PyAny>,
    transform: &dyn Fn(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<()> {
    let _level = depth::enter()?;
    // The value of a place, transformed, or what is below it.
    let step = |plan: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>| {
        if plan.is_exact_instance_of::<PyBool>() {
            return transform(value).map(Some);
        }
        follow(plan, value, transform)?;
        Ok::<_, PyErr>(None)
    };
    if let Ok(members) = plan.cast::<PyDict>() {
        if let Ok(dict) = place.cast::<PyDict>() {
            for (name, below) in members.iter() {
                if let Some(value) = dict.get_item(&name)?
                    && let Some(value) = step(&below, &value)?
                {
                    dict.set_item(&name, value)?;
                }
            }
        } else if place.cast::<PyMapping>().is_ok() {
            for (name, below) in members.iter() {
                if place.contains(&name)?
                    && let Some(value) = step(&below, &place.get_item(&name)?)?
                {
                    place.set_item(&name, value)?;
                }
            }
        }
    } else if let Ok(element) = plan.cast::<PyList>() {
        let below = element.get_item(0)?;
        if let Ok(list) = place.cast::<PyList>() {
            for (index, value) in list.to_tuple().iter().enumerate() {
                if let Some(value) = step(&below, &value)? {
                    list.set_item(index, value)?;
                }
            }
        } else if is_mutable_sequence(place)? {
            for index in 0..place.len()? {
                if let Some(value) = step(&below, &place.get_item(index)?)? {
                    place.set_item(index, value)?;
                }
            }
        }
    } else if let Ok(values) = plan.cast::<PyTuple>() {
        let below = values.get_item(0)?;
        if let Ok(dict) = place.cast::<PyDict>() {
            for (key, value) in entries(dict) {
                if let Some(value) = step(&below, &value)? {
                    dict.set_item(key, value)?;
                }
            }
        } else if let Ok(mapping) = place.cast::<PyMapping>() {
            for key in mapping.keys()? {
                if let Some(value) = step(&below, &place.get_item(&key)?)? {
                    place.set_item(key, value)?;
                }
            }
        }
    }
    Ok(())
}

fn is_mutable_sequence(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.is_instance(imports::MUTABLE_SEQUENCE.get(value.py())?)
}

/// Reads attribute values.
struct Reader<'py> {
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    decimal: Bound<'py, PyAny>,
}

impl<'py> Reader<'py> {
    fn new(
        otherwise: Bound<'py, PyAny>,
        binary: Bound<'py, PyAny>,
        context: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        Ok(Self {
            otherwise,
            binary,
            decimal: context.getattr("create_decimal")?,
        })
    }

    fn value(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let read = match value.cast_exact::<PyDict>() {
            Ok(dict) if dict.len() == 1 => match dict.iter().next() {
                Some((kind, inner)) => self.of_kind(&kind, &inner)?,
                None => None,
            },
            _ => None,
        };
        match read {
            Some(read) => Ok(read),
            None => self.otherwise.call1((value,)),
        }
    }

    /// The value, unless it is one for Python.
    fn of_kind(
        &self,
        kind: &Bound<'py, PyAny>,
        inner: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = inner.py();
        let Ok(kind) = kind.cast_exact::<PyString>() else {
            return Ok(None);
        };
        Ok(match kind.to_str()? {
            "S" | "BOOL" => Some(inner.clone()),
            "N" => Some(self.number(inner)?),
            "NULL" => Some(py.None().into_bound(py)),
            "B" => Some(self.binary.call1((inner,))?),
            "M" => {
                let Ok(dict) = inner.cast_exact::<PyDict>() else {
                    return Ok(None);
                };
                let _level = depth::enter()?;
                let read = PyDict::new(py);
                for (key, item) in entries(dict) {
                    read.set_item(key, self.value(&item)?)?;
                }
                Some(read.into_any())
            }
            "L" => {
                let Ok(list) = inner.cast_exact::<PyList>() else {
                    return Ok(None);
                };
                let _level = depth::enter()?;
                let read = PyList::empty(py);
                for item in list.to_tuple() {
                    read.append(self.value(&item)?)?;
                }
                Some(read.into_any())
            }
            "SS" => self.set(inner, |item| Ok(item.clone()))?,
            "NS" => self.set(inner, |item| self.number(item))?,
            "BS" => self.set(inner, |item| self.binary.call1((item,)))?,
            _ => None,
        })
    }

    fn number(&self, text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.decimal.call1((text,))
    }

    fn set(
        &self,
        inner: &Bound<'py, PyAny>,
        read: impl Fn(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Ok(list) = inner.cast_exact::<PyList>() else {
            return Ok(None);
        };
        let set = PySet::empty(inner.py())?;
        for item in list.to_tuple() {
            set.add(read(&item)?)?;
        }
        Ok(Some(set.into_any()))
    }
}

/// Writes attribute values.
struct Writer<'py> {
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    decimal_class: &'py Bound<'py, PyType>,
    decimal: Bound<'py, PyAny>,
    /// Whether the context keeps every integer of 64 bits as it is.
    keeps_integers: bool,
}

impl<'py> Writer<'py> {
    fn new(
        otherwise: Bound<'py, PyAny>,
        binary: Bound<'py, PyAny>,
        context: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let py = otherwise.py();
        let digits: i64 = context.getattr("prec")?.extract()?;
        let exponent: i64 = context.getattr("Emax")?.extract()?;
        Ok(Self {
            otherwise,
            binary,
            decimal_class: imports::DECIMAL.get(py)?,
            decimal: context.getattr("create_decimal")?,
            keeps_integers: digits >= INTEGER_DIGITS && exponent >= INTEGER_DIGITS,
        })
    }

    fn value(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = value.py();
        let (kind, inner) = if value.is_exact_instance_of::<PyString>() {
            (intern!(py, "S"), value.clone())
        } else if value.is_none() {
            (
                intern!(py, "NULL"),
                PyBool::new(py, true).to_owned().into_any(),
            )
        } else if value.is_exact_instance_of::<PyBool>() {
            (intern!(py, "BOOL"), value.clone())
        } else if self.is_number(value) {
            match self.number(value)? {
                Some(number) => (intern!(py, "N"), number),
                None => return self.otherwise.call1((value,)),
            }
        } else if let Ok(dict) = value.cast_exact::<PyDict>() {
            let _level = depth::enter()?;
            let written = PyDict::new(py);
            for (key, item) in entries(dict) {
                written.set_item(key, self.value(&item)?)?;
            }
            (intern!(py, "M"), written.into_any())
        } else if let Ok(list) = value.cast_exact::<PyList>() {
            (intern!(py, "L"), self.list(&list.to_tuple())?)
        } else if let Ok(tuple) = value.cast_exact::<PyTuple>() {
            (intern!(py, "L"), self.list(tuple)?)
        } else if is_bytes(value) {
            (intern!(py, "B"), value.clone())
        } else if value.get_type().is(&self.binary) {
            (intern!(py, "B"), value.getattr(intern!(py, "value"))?)
        } else {
            match self.set(value)? {
                Some((kind, written)) => (kind, written),
                None => return self.otherwise.call1((value,)),
            }
        };
        let written = PyDict::new(py);
        written.set_item(kind, inner)?;
        Ok(written.into_any())
    }

    fn list(&self, items: &Bound<'py, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::enter()?;
        let written = PyList::empty(items.py());
        for item in items.iter_borrowed() {
            written.append(self.value(&item)?)?;
        }
        Ok(written.into_any())
    }

    fn is_number(&self, value: &Bound<'py, PyAny>) -> bool {
        value.is_exact_instance_of::<PyInt>() || value.get_type().is(self.decimal_class)
    }

    /// The text of a number, unless it is one that Python refuses.
    fn number(&self, value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = value.py();
        if self.keeps_integers
            && value.is_exact_instance_of::<PyInt>()
            && let Ok(number) = value.extract::<i64>()
        {
            let mut buffer = itoa::Buffer::new();
            return Ok(Some(PyString::new(py, buffer.format(number)).into_any()));
        }
        let text = self.decimal.call1((value,))?.str()?;
        let is_refused = matches!(text.to_str()?, "Infinity" | "NaN");
        Ok((!is_refused).then(|| text.into_any()))
    }

    /// A set of one kind; of any other Python knows what to say.
    fn set(
        &self,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Option<(&'py Bound<'py, PyString>, Bound<'py, PyAny>)>> {
        let py = value.py();
        if !value.is_exact_instance_of::<PySet>() && !value.is_exact_instance_of::<PyFrozenSet>() {
            return Ok(None);
        }
        let items = value.try_iter()?.collect::<PyResult<Vec<_>>>()?;
        let written = PyList::empty(py);
        if items.iter().all(|item| self.is_number(item)) {
            for item in &items {
                let Some(number) = self.number(item)? else {
                    return Ok(None);
                };
                written.append(number)?;
            }
            return Ok(Some((intern!(py, "NS"), written.into_any())));
        }
        let kind = if items
            .iter()
            .all(PyAnyMethods::is_exact_instance_of::<PyString>)
        {
            intern!(py, "SS")
        } else if items
            .iter()
            .all(PyAnyMethods::is_exact_instance_of::<PyBytes>)
        {
            intern!(py, "BS")
        } else {
            return Ok(None);
        };
        for item in items {
            written.append(item)?;
        }
        Ok(Some((kind, written.into_any())))
    }
}

fn is_bytes(value: &Bound<'_, PyAny>) -> bool {
    value.is_exact_instance_of::<PyBytes>() || value.is_exact_instance_of::<PyByteArray>()
}

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
