//! Parameters as CBOR data items, in the spelling boto3 chooses among those that CBOR allows.

use bytes::Bytes;
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyFloat, PyInt, PyString};

use ferroboto_model::{Member, ShapeKind, TimestampFormat};

use crate::imports;
use crate::wire::graph::Graph;
use crate::wire::values::{copied, dict_of, named, reserve};
use crate::wire::{depth, timestamps};

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const MOMENT: u8 = 0xc1;
const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const HALF: u8 = 0xf9;
const SINGLE: u8 = 0xfa;
const DOUBLE: u8 = 0xfb;

/// A value of a member's shape as a body.
pub fn write_body(
    graph: &Graph,
    member: &'static Member,
    value: &Bound<'_, PyAny>,
) -> PyResult<Bytes> {
    let mut writer = Writer {
        graph,
        out: Vec::with_capacity(256),
    };
    writer.value(member, value)?;
    Ok(writer.out.into())
}

struct Writer<'g> {
    graph: &'g Graph,
    out: Vec<u8>,
}

impl Writer<'_> {
    fn value(&mut self, member: &'static Member, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let shape = self.graph.service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure => {
                let _level = depth::enter()?;
                let members = self.graph.service.members(shape);
                let dict = dict_of(value)?;
                let set = || dict.iter().filter(|(_, value)| !value.is_none());
                self.head(MAP, set().count() as u64);
                for (key, value) in set() {
                    let member = named(members, key.cast::<PyString>()?.to_str()?)?;
                    self.text(member.wire_name())?;
                    self.value(member, &value)?;
                }
            }
            ShapeKind::List => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                self.head(ARRAY, value.len()? as u64);
                for item in value.try_iter()? {
                    self.value(element, &item?)?;
                }
            }
            ShapeKind::Map => {
                let _level = depth::enter()?;
                let members = self.graph.service.members(shape);
                let dict = dict_of(value)?;
                self.head(MAP, dict.len() as u64);
                for (key, value) in dict.iter() {
                    self.value(&members[0], &key)?;
                    self.value(&members[1], &value)?;
                }
            }
            ShapeKind::String => match value.cast::<PyString>() {
                Ok(text) => self.text(text.to_str()?)?,
                // Without validation: the error is Python's.
                Err(_) => value.call_method1("encode", ("utf-8",)).map(drop)?,
            },
            ShapeKind::Blob => self.blob(value)?,
            ShapeKind::Boolean => {
                self.out.push(if value.is_truthy()? { TRUE } else { FALSE });
            }
            ShapeKind::Integer | ShapeKind::Long => self.integer(value)?,
            ShapeKind::Float => self.float(value, SINGLE)?,
            ShapeKind::Double => self.float(value, DOUBLE)?,
            ShapeKind::Timestamp => {
                let seconds = timestamps::format(value, TimestampFormat::UnixTimestamp)?;
                self.out.push(MOMENT);
                if seconds.is_instance_of::<PyFloat>() {
                    self.float(&seconds, DOUBLE)?;
                } else {
                    self.integer(&seconds)?;
                }
            }
            // boto3 has no way to write these kinds either.
            ShapeKind::Character | ShapeKind::Byte | ShapeKind::Short => {
                return Err(PyAttributeError::new_err(format!(
                    "'RpcV2CBORSerializer' object has no attribute '_serialize_type_{}'",
                    shape.kind.name()
                )));
            }
        }
        Ok(())
    }

    /// The initial byte with a number, in as few bytes as it needs.
    fn head(&mut self, major: u8, number: u64) {
        let bytes = number.to_be_bytes();
        let (info, length) = match number {
            0..24 => {
                self.out.push(major << 5 | bytes[7]);
                return;
            }
            24..0x100 => (24, 1),
            0x100..0x1_0000 => (25, 2),
            0x1_0000..0x1_0000_0000 => (26, 4),
            _ => (27, 8),
        };
        self.out.push(major << 5 | info);
        self.out.extend_from_slice(&bytes[8 - length..]);
    }

    fn bytes(&mut self, major: u8, bytes: &[u8]) -> PyResult<()> {
        reserve(&mut self.out, bytes.len())?;
        self.head(major, bytes.len() as u64);
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    fn text(&mut self, text: &str) -> PyResult<()> {
        self.bytes(TEXT, text.as_bytes())
    }

    fn blob(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Ok(text) = value.cast::<PyString>() {
            self.bytes(BYTES, text.to_str()?.as_bytes())
        } else if let Ok(bytes) = value.cast::<PyBytes>() {
            self.bytes(BYTES, bytes.as_bytes())
        } else if let Ok(bytes) = value.cast::<PyByteArray>() {
            self.bytes(BYTES, &copied(bytes)?)
        } else {
            // A file; what it reads is written as bytes, whatever it is.
            let read = PyByteArray::new(value.py(), &[]);
            read.call_method1("extend", (value.call_method0("read")?,))?;
            self.bytes(BYTES, &copied(&read)?)
        }
    }

    fn integer(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Ok(number) = value.extract::<i128>() {
            let (major, number) = if number < 0 {
                (NEGATIVE, -1 - number)
            } else {
                (UNSIGNED, number)
            };
            if let Ok(number) = u64::try_from(number) {
                self.head(major, number);
                return Ok(());
            }
        }
        // Python's error, of a number that is too long or of a value that is none.
        let number = if value.ge(0)? {
            value.clone()
        } else {
            PyInt::new(value.py(), -1).sub(value)?
        };
        number.call_method1("to_bytes", (8, "big")).map(drop)
    }

    fn float(&mut self, value: &Bound<'_, PyAny>, size: u8) -> PyResult<()> {
        let py = value.py();
        let number = value.cast::<PyFloat>().ok().map(PyFloatMethods::value);
        let special = match number {
            Some(number) => !number.is_finite(),
            None => {
                value.eq(f64::INFINITY)?
                    || value.eq(f64::NEG_INFINITY)?
                    || imports::MATH
                        .get(py)?
                        .call_method1("isnan", (value,))?
                        .is_truthy()?
            }
        };
        if special {
            let bits: u16 = if value.eq(f64::INFINITY)? {
                0x7c00
            } else if value.eq(f64::NEG_INFINITY)? {
                0xfc00
            } else {
                0x7e00
            };
            self.out.push(HALF);
            self.out.extend_from_slice(&bits.to_be_bytes());
            return Ok(());
        }
        self.out.push(size);
        if let (Some(number), DOUBLE) = (number, size) {
            self.out.extend_from_slice(&number.to_be_bytes());
            return Ok(());
        }
        let format = if size == DOUBLE { ">d" } else { ">f" };
        let packed = imports::STRUCT
            .get(py)?
            .call_method1("pack", (format, value))?;
        self.out
            .extend_from_slice(packed.cast::<PyBytes>()?.as_bytes());
        Ok(())
    }
}
