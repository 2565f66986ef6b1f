//! Data items to Python values, by shape or as they are. Lengths are taken at their word only as far
//! as the bytes go, so that a body cannot ask for more memory than it has bytes.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString};
use smallvec::SmallVec;

use ferroboto_model::{Shape, ShapeKind};

use crate::exceptions;
use crate::wire::graph::Graph;
use crate::wire::values::{bytes_of, reserve};
use crate::wire::{depth, timestamps};

const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const INDEFINITE: u8 = 31;
const BREAK: u8 = 0xff;
const NULLS: [u8; 2] = [0xf6, 0xf7];
/// The tag of a moment in seconds.
const MOMENT: u64 = 1;

/// Why the read by shape was given up.
pub enum Detour {
    /// The data is not what the shape says.
    Unexpected,
    /// Python raised, or the data is no CBOR.
    Raised(PyErr),
}

impl From<PyErr> for Detour {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

type Direct<T> = Result<T, Detour>;

/// How many items an array or map has: a number, or as many as stand before a break.
type Length = Option<u64>;

/// Reads the items of a body one after another.
pub struct Reader<'a, 'py> {
    py: Python<'py>,
    rest: &'a [u8],
}

impl<'a, 'py> Reader<'a, 'py> {
    /// Starts at the first item.
    pub fn new(py: Python<'py>, body: &'a [u8]) -> Self {
        Self { py, rest: body }
    }

    /// A structure, its members found by the keys of a map.
    pub fn structure(
        &mut self,
        graph: &Graph,
        shape: &'static Shape,
    ) -> Direct<Bound<'py, PyDict>> {
        let _level = depth::enter()?;
        let members = graph.service.members(shape);
        let mut length = self.container(MAP)?;
        let mut found: SmallVec<[Option<Bound<'py, PyAny>>; 24]> = SmallVec::new();
        found.resize(members.len(), None);
        // Services send members nearly in the order of the model: look at the next one first.
        let mut expected = 0;
        while self.another(&mut length) {
            let name = self.plain_text()?;
            let named = |place: &usize| members.get(*place).is_some_and(|it| it.name == name);
            let place = Some(expected)
                .filter(named)
                .or_else(|| (0..members.len()).find(named));
            if self.rest.first().is_some_and(|byte| NULLS.contains(byte)) {
                self.rest = &self.rest[1..];
            } else if let Some(place) = place {
                let shape = graph.service.shape(members[place].shape);
                found[place] = Some(self.value(graph, shape)?);
            } else if shape.union {
                return Err(Detour::Unexpected);
            } else {
                self.item()?;
            }
            expected = place.map_or(expected, |place| place + 1);
        }
        if shape.union && found.iter().flatten().count() != 1 {
            return Err(Detour::Unexpected);
        }
        let parsed = PyDict::new(self.py);
        let keys = graph.keys(shape);
        for (place, value) in found.into_iter().enumerate() {
            if let Some(value) = value {
                parsed.set_item(keys.get(self.py, place), value)?;
            }
        }
        Ok(parsed)
    }

    fn value(&mut self, graph: &Graph, shape: &'static Shape) -> Direct<Bound<'py, PyAny>> {
        match shape.kind {
            ShapeKind::Structure => Ok(self.structure(graph, shape)?.into_any()),
            ShapeKind::List => {
                let _level = depth::enter()?;
                let element = &graph.service.members(shape)[0];
                let element = graph.service.shape(element.shape);
                let mut length = self.container(ARRAY)?;
                let list = PyList::empty(self.py);
                while self.another(&mut length) {
                    if self.rest.first().is_some_and(|byte| NULLS.contains(byte)) {
                        self.rest = &self.rest[1..];
                        list.append(self.py.None())?;
                    } else {
                        list.append(self.value(graph, element)?)?;
                    }
                }
                Ok(list.into_any())
            }
            _ => Ok(self.item()?),
        }
    }

    /// Any item, as it is.
    pub fn item(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let (major, info) = self.initial()?;
        Ok(match major {
            0 => {
                let number = self.unsigned(info)?;
                number.into_pyobject(py)?.into_any()
            }
            1 => {
                let number = -1 - i128::from(self.unsigned(info)?);
                number.into_pyobject(py)?.into_any()
            }
            2 => self.bytes(info)?.into_any(),
            TEXT if info != INDEFINITE => {
                let length = self.unsigned(info)?;
                let bytes = self.take(length)?;
                match std::str::from_utf8(bytes) {
                    Ok(_) => PyString::from_bytes(py, bytes)?.into_any(),
                    Err(_) => bytes_of(py, bytes)?.call_method1("decode", ("utf-8",))?,
                }
            }
            TEXT => self.bytes(info)?.call_method1("decode", ("utf-8",))?,
            ARRAY => {
                let _level = depth::enter()?;
                let mut length = self.length(info)?;
                let list = PyList::empty(py);
                while self.another(&mut length) {
                    list.append(self.item()?)?;
                }
                list.into_any()
            }
            MAP => {
                let _level = depth::enter()?;
                let mut length = self.length(info)?;
                let map = PyDict::new(py);
                while self.another(&mut length) {
                    let key = self.item()?;
                    let value = self.item()?;
                    if !value.is_none() {
                        map.set_item(key, value)?;
                    }
                }
                map.into_any()
            }
            6 => {
                let _level = depth::enter()?;
                let tag = self.unsigned(info)?;
                let value = self.item()?;
                self.tagged(tag, &value)?
            }
            _ => self.simple(info)?,
        })
    }

    fn tagged(&self, tag: u64, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if tag != MOMENT {
            return Err(self.refused(&format!("Found CBOR tag not supported by botocore: {tag}")));
        }
        if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() {
            return timestamps::parse_timestamp(value);
        }
        let shown = value.str()?;
        Err(self.refused(&format!(
            "Unable to parse datetime value: {}",
            shown.to_string_lossy()
        )))
    }

    fn simple(&mut self, info: u8) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        Ok(match info {
            20 | 21 => PyBool::new(py, info == 21).to_owned().into_any(),
            22 | 23 => py.None().into_bound(py),
            25 => PyFloat::new(py, half(self.fixed()?)).into_any(),
            26 => PyFloat::new(py, f32::from_be_bytes(self.fixed()?).into()).into_any(),
            27 => PyFloat::new(py, f64::from_be_bytes(self.fixed()?)).into_any(),
            _ => {
                return Err(self.refused(&format!(
                    "Invalid additional info found for major type 7: {info}.  This indicates an \
                     unsupported simple type or an indefinite float value"
                )));
            }
        })
    }

    /// The length of the container that has to be next.
    fn container(&mut self, wanted: u8) -> Direct<Length> {
        let (major, info) = self.initial()?;
        if major != wanted {
            return Err(Detour::Unexpected);
        }
        Ok(self.length(info)?)
    }

    fn length(&mut self, info: u8) -> PyResult<Length> {
        if info == INDEFINITE {
            return Ok(None);
        }
        self.unsigned(info).map(Some)
    }

    /// Whether a container has one more item.
    fn another(&mut self, length: &mut Length) -> bool {
        match length {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None => !self.at_break(),
        }
    }

    /// Whether a break is next; steps over it.
    fn at_break(&mut self) -> bool {
        match self.rest.split_first() {
            Some((&BREAK, rest)) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// A key of a structure: text in one piece.
    fn plain_text(&mut self) -> Direct<&'a str> {
        let (major, info) = self.initial()?;
        if major != TEXT || info == INDEFINITE {
            return Err(Detour::Unexpected);
        }
        let length = self.unsigned(info)?;
        std::str::from_utf8(self.take(length)?).map_err(|_| Detour::Unexpected)
    }

    /// The major type and the additional information.
    fn initial(&mut self) -> PyResult<(u8, u8)> {
        let [byte] = self.fixed()?;
        Ok((byte >> 5, byte & 31))
    }

    fn unsigned(&mut self, info: u8) -> PyResult<u64> {
        Ok(match info {
            0..24 => info.into(),
            24 => u8::from_be_bytes(self.fixed()?).into(),
            25 => u16::from_be_bytes(self.fixed()?).into(),
            26 => u32::from_be_bytes(self.fixed()?).into(),
            27 => u64::from_be_bytes(self.fixed()?),
            _ => {
                return Err(self.refused(&format!(
                    "Invalid CBOR integer returned from the service; unparsable additional info \
                     found for major type 0 or 1: {info}"
                )));
            }
        })
    }

    /// Bytes or text in one piece or in several.
    fn bytes(&mut self, info: u8) -> PyResult<Bound<'py, PyBytes>> {
        if info != INDEFINITE {
            let length = self.unsigned(info)?;
            return bytes_of(self.py, self.take(length)?);
        }
        let mut joined = Vec::new();
        while !self.at_break() {
            let (_, info) = self.initial()?;
            let length = self.unsigned(info)?;
            let piece = self.take(length)?;
            reserve(&mut joined, piece.len())?;
            joined.extend_from_slice(piece);
        }
        bytes_of(self.py, &joined)
    }

    fn fixed<const N: usize>(&mut self) -> PyResult<[u8; N]> {
        match self.rest.split_first_chunk() {
            Some((bytes, rest)) => {
                self.rest = rest;
                Ok(*bytes)
            }
            None => Err(self.ended()),
        }
    }

    fn take(&mut self, length: u64) -> PyResult<&'a [u8]> {
        let taken = usize::try_from(length)
            .ok()
            .and_then(|length| self.rest.split_at_checked(length));
        match taken {
            Some((bytes, rest)) => {
                self.rest = rest;
                Ok(bytes)
            }
            None => Err(self.ended()),
        }
    }

    fn ended(&self) -> PyErr {
        self.refused(
            "End of stream reached; this indicates a malformed CBOR response from the server or an \
             issue in botocore",
        )
    }

    fn refused(&self, text: &str) -> PyErr {
        exceptions::response_parser_error(self.py, text)
    }
}

/// The value of a half-precision float.
fn half(bytes: [u8; 2]) -> f64 {
    let bits = u16::from_be_bytes(bytes);
    let fraction = f64::from(bits & 0x3ff);
    let magnitude = match bits >> 10 & 31 {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (1024.0 + fraction) * 2f64.powi(i32::from(exponent) - 25),
    };
    if bits >> 15 == 1 {
        -magnitude
    } else {
        magnitude
    }
}
