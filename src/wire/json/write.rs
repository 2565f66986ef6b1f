//! Parameters to text, as Python's `json.dumps` writes it.

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyString};

use ferroboto_model::{Member, ShapeKind, TimestampFormat};

use crate::imports;
use crate::wire::graph::Graph;
use crate::wire::values::{LONG, dict_of, is_decimal, named, reserve, special_float, write_base64};
use crate::wire::{depth, timestamps};

/// A value of a shape as a JSON body.
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

/// `json.dumps(value)`, compact or not, for values that no shape describes.
pub fn python_dumps(value: &Bound<'_, PyAny>, compact: bool) -> PyResult<String> {
    let py = value.py();
    let dumps = imports::JSON.get(py)?.getattr("dumps")?;
    let text = if compact {
        let options = PyDict::new(py);
        options.set_item("separators", (",", ":"))?;
        dumps.call((value,), Some(&options))?
    } else {
        dumps.call1((value,))?
    };
    text.extract()
}

struct Writer<'a> {
    graph: &'a Graph,
    out: Vec<u8>,
}

impl Writer<'_> {
    fn value(&mut self, member: &'static Member, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let shape = self.graph.service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure if !shape.document => {
                let members = self.graph.service.members(shape);
                self.object(&dict_of(value)?, |key| {
                    let member = named(members, key)?;
                    Ok((member.wire_name(), member))
                })
            }
            ShapeKind::Map => {
                let value_member = &self.graph.service.members(shape)[1];
                self.map(&dict_of(value)?, value_member)
            }
            ShapeKind::List => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                self.out.push(b'[');
                for (index, item) in value.try_iter()?.enumerate() {
                    if index > 0 {
                        self.out.extend_from_slice(b", ");
                    }
                    self.value(element, &item?)?;
                }
                self.out.push(b']');
                Ok(())
            }
            ShapeKind::Blob => {
                self.out.push(b'"');
                write_base64(&mut self.out, value)?;
                self.out.push(b'"');
                Ok(())
            }
            ShapeKind::Timestamp => {
                let format = member
                    .traits()
                    .timestamp_format
                    .unwrap_or(TimestampFormat::UnixTimestamp);
                self.plain(&timestamps::format(value, format)?)
            }
            ShapeKind::Float | ShapeKind::Double => match special_float(value)? {
                Some(name) => self.text(name),
                None if is_decimal_not_float(value)? => {
                    self.plain(&value.call_method0("__float__")?)
                }
                None => self.plain(value),
            },
            _ => self.plain(value),
        }
    }

    fn object(
        &mut self,
        dict: &Bound<'_, PyDict>,
        find: impl Fn(&str) -> PyResult<(&'static str, &'static Member)>,
    ) -> PyResult<()> {
        let _level = depth::enter()?;
        self.out.push(b'{');
        let mut first = true;
        for (key, value) in dict.iter() {
            let (name, member) = find(key.cast::<PyString>()?.to_str()?)?;
            if !first {
                self.out.extend_from_slice(b", ");
            }
            first = false;
            self.text(name)?;
            self.out.extend_from_slice(b": ");
            self.value(member, &value)?;
        }
        self.out.push(b'}');
        Ok(())
    }

    fn map(&mut self, dict: &Bound<'_, PyDict>, member: &'static Member) -> PyResult<()> {
        let _level = depth::enter()?;
        self.out.push(b'{');
        let mut first = true;
        for (key, value) in dict.iter() {
            if !first {
                self.out.extend_from_slice(b", ");
            }
            first = false;
            self.string(key.cast::<PyString>()?)?;
            self.out.extend_from_slice(b": ");
            self.value(member, &value)?;
        }
        self.out.push(b'}');
        Ok(())
    }

    /// A value that goes out as it is; whatever is rare is left to Python.
    fn plain(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Ok(text) = value.cast::<PyString>() {
            return self.string(text);
        }
        if let Ok(flag) = value.cast::<PyBool>() {
            self.out
                .extend_from_slice(if flag.is_true() { b"true" } else { b"false" });
            return Ok(());
        }
        if let Ok(number) = value.cast_exact::<PyInt>()
            && let Ok(number) = number.extract::<i64>()
        {
            self.out
                .extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
            return Ok(());
        }
        if let Ok(number) = value.cast_exact::<PyFloat>()
            && number.value().is_finite()
        {
            self.out
                .extend_from_slice(number.repr()?.to_str()?.as_bytes());
            return Ok(());
        }
        self.out
            .extend_from_slice(python_dumps(value, false)?.as_bytes());
        Ok(())
    }

    fn string(&mut self, text: &Bound<'_, PyString>) -> PyResult<()> {
        if let Ok(text) = text.to_str() {
            return self.text(text);
        }
        // Lone surrogates have no UTF-8, but JSON can escape them.
        self.out
            .extend_from_slice(python_dumps(text.as_any(), false)?.as_bytes());
        Ok(())
    }

    fn text(&mut self, text: &str) -> PyResult<()> {
        reserve(&mut self.out, written_length(text))?;
        write_string(&mut self.out, text);
        Ok(())
    }
}

fn is_decimal_not_float(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(
        !value.is_instance_of::<PyFloat>()
            && !value.is_instance_of::<PyInt>()
            && is_decimal(value)?,
    )
}

/// How long a text becomes, for which there may be no memory; the least of it, where there is certainly enough.
fn written_length(text: &str) -> usize {
    let length = text.len() + 2;
    if length < LONG {
        return length;
    }
    let longer = |character: char| match character {
        ' '..='~' => usize::from(matches!(character, '"' | '\\')),
        other => 6 * other.len_utf16() - other.len_utf8(),
    };
    length + text.chars().map(longer).sum::<usize>()
}

/// A JSON string in ASCII, as `json.dumps` writes it.
fn write_string(out: &mut Vec<u8>, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let escape = |out: &mut Vec<u8>, unit: u16| {
        out.extend_from_slice(b"\\u");
        for shift in [12, 8, 4, 0] {
            out.push(HEX[usize::from(unit >> shift & 15)]);
        }
    };
    out.reserve(text.len() + 2);
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut clean = 0;
    let mut place = 0;
    while place < bytes.len() {
        let byte = bytes[place];
        if (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\' {
            place += 1;
            continue;
        }
        out.extend_from_slice(&bytes[clean..place]);
        let Some(character) = text[place..].chars().next() else {
            break;
        };
        match character {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\t' => out.extend_from_slice(b"\\t"),
            '\u{8}' => out.extend_from_slice(b"\\b"),
            '\u{c}' => out.extend_from_slice(b"\\f"),
            other => {
                for unit in other.encode_utf16(&mut [0; 2]) {
                    escape(out, *unit);
                }
            }
        }
        place += character.len_utf8();
        clean = place;
    }
    out.extend_from_slice(&bytes[clean..]);
    out.push(b'"');
}
