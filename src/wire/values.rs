//! What the protocols share about single Python values: text, numbers, blobs, percent-encoding.

use std::borrow::Cow;

use pyo3::exceptions::{PyKeyError, PyMemoryError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyFloat, PyString};

use base64_simd::STANDARD;
use ferroboto_model::{Location, Member, Shape, ShapeKind};

use crate::{imports, surrogates};

/// Whether the value is a `decimal.Decimal`.
pub fn is_decimal(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.is_instance(imports::DECIMAL.get(value.py())?)
}

/// JSON that travels inside a header.
pub fn is_json_value_header(member: &Member, shape: &Shape) -> bool {
    let traits = member.traits();
    traits.json_value
        && traits.location == Some(Location::Header)
        && shape.kind == ShapeKind::String
}

/// The value as an f-string shows it.
pub fn python_display(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(formatted(value)?.to_string_lossy().into_owned())
}

/// The same for a report, which may show text that is none in Rust.
pub fn reported(value: &Bound<'_, PyAny>) -> PyResult<String> {
    surrogates::from_python(&formatted(value)?)
}

fn formatted<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
    let shown = imports::FORMAT.get(value.py())?.call1((value,))?;
    Ok(shown.cast_into::<PyString>()?)
}

/// `str(value)`.
pub fn python_str<'a>(value: &'a Bound<'_, PyAny>) -> PyResult<Cow<'a, str>> {
    match value.cast::<PyString>() {
        Ok(text) => Ok(Cow::Borrowed(text.to_str()?)),
        Err(_) => Ok(Cow::Owned(value.str()?.to_str()?.to_owned())),
    }
}

/// The names of the floats that JSON and XML have no number for.
pub fn special_float(value: &Bound<'_, PyAny>) -> PyResult<Option<&'static str>> {
    let number: f64 = match value.cast::<PyFloat>() {
        Ok(float) => float.value(),
        Err(_) if is_decimal(value)? => value.extract()?,
        Err(_) => return Ok(None),
    };
    Ok(if number == f64::INFINITY {
        Some("Infinity")
    } else if number == f64::NEG_INFINITY {
        Some("-Infinity")
    } else if number.is_nan() {
        Some("NaN")
    } else {
        None
    })
}

/// A float as text, by its name where it has no number.
pub fn float_text<'a>(value: &'a Bound<'_, PyAny>) -> PyResult<Cow<'a, str>> {
    match special_float(value)? {
        Some(name) => Ok(Cow::Borrowed(name)),
        None => python_str(value),
    }
}

/// The members of a structure or the pairs of a map. Without validation it may be any mapping, and
/// what is none raises Python's error.
pub fn dict_of<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    if let Ok(dict) = value.cast::<PyDict>() {
        return Ok(dict.clone());
    }
    let dict = PyDict::new(value.py());
    for pair in value.call_method0("items")?.try_iter()? {
        let (key, value): (Bound<'py, PyAny>, Bound<'py, PyAny>) = pair?.extract()?;
        dict.set_item(key, value)?;
    }
    Ok(dict)
}

/// Appends a blob's base64. Rarer buffers, such as `mmap`, are left to Python's `base64`, which also
/// raises the error for what is no buffer.
pub fn write_base64(out: &mut Vec<u8>, value: &Bound<'_, PyAny>) -> PyResult<()> {
    let mut append = |bytes: &[u8]| -> PyResult<()> {
        reserve(out, STANDARD.encoded_length(bytes.len()))?;
        STANDARD.encode_append(bytes, out);
        Ok(())
    };
    if let Ok(bytes) = value.cast::<PyBytes>() {
        append(bytes.as_bytes())
    } else if let Ok(text) = value.cast::<PyString>() {
        append(text.to_str()?.as_bytes())
    } else if let Ok(bytes) = value.cast::<PyByteArray>() {
        append(&copied(bytes)?)
    } else {
        let encoded = imports::BASE64
            .get(value.py())?
            .call_method1("b64encode", (value,))?;
        let encoded = encoded.cast::<PyBytes>()?.as_bytes();
        reserve(out, encoded.len())?;
        out.extend_from_slice(encoded);
        Ok(())
    }
}

/// The bytes of an array, which another thread may change meanwhile.
pub fn copied(bytes: &Bound<'_, PyByteArray>) -> PyResult<Vec<u8>> {
    reserve(&mut Vec::new(), bytes.len())?;
    Ok(bytes.to_vec())
}

/// Bytes for Python, of which there may be too many for its memory.
pub fn bytes_of<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    PyBytes::new_with(py, bytes.len(), |target| {
        target.copy_from_slice(bytes);
        Ok(())
    })
}

/// Values from this length on may need more memory than there is.
pub const LONG: usize = 1 << 16;

/// Makes room for a value, so that a lack of memory is an exception and not the end of the process.
pub fn reserve(out: &mut Vec<u8>, length: usize) -> PyResult<()> {
    if length < LONG {
        return Ok(());
    }
    out.try_reserve(length)
        .map_err(|_| PyMemoryError::new_err(()))
}

/// The same for text.
pub fn reserve_text(out: &mut String, length: usize) -> PyResult<()> {
    if length < LONG {
        return Ok(());
    }
    out.try_reserve(length)
        .map_err(|_| PyMemoryError::new_err(()))
}

/// Makes room for a value in a form.
pub fn reserve_form(out: &mut String, text: &str) -> PyResult<()> {
    if text.len() < LONG {
        return Ok(());
    }
    let plain = |byte: &&u8| byte.is_ascii_alphanumeric();
    let escaped = text.len() - text.as_bytes().iter().filter(plain).count();
    out.try_reserve(text.len() + 2 * escaped)
        .map_err(|_| PyMemoryError::new_err(()))
}

/// A blob's base64 as text.
pub fn base64_text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let mut out = Vec::new();
    write_base64(&mut out, value)?;
    // It is ASCII.
    String::from_utf8(out).map_err(|error| PyValueError::new_err(error.to_string()))
}

/// Decodes base64 as Python's `base64.b64decode` does: characters outside the alphabet are passed
/// over. The fast path takes what is well formed; the rest is left to Python.
pub fn decode_base64<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let mut bytes = Vec::new();
    reserve(&mut bytes, STANDARD.estimated_decoded_length(text.len()))?;
    if STANDARD.decode_append(text, &mut bytes).is_ok() {
        return Ok(bytes_of(py, &bytes)?.into_any());
    }
    imports::BASE64.get(py)?.call_method1("b64decode", (text,))
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

fn percent_encode_into(out: &mut String, bytes: &[u8], safe: impl Fn(u8) -> bool, plus: bool) {
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || safe(byte) {
            out.push(char::from(byte));
        } else if plus && byte == b' ' {
            out.push('+');
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// Percent-encoding of labels and query strings; a greedy label keeps its slashes.
pub fn percent_encode(out: &mut String, text: &str, keep_slashes: bool) {
    percent_encode_into(
        out,
        text.as_bytes(),
        |byte| matches!(byte, b'-' | b'.' | b'_' | b'~') || (keep_slashes && byte == b'/'),
        false,
    );
}

/// Percent-encoding of forms: a space is a plus sign.
pub fn form_encode(out: &mut String, text: &str) {
    percent_encode_into(
        out,
        text.as_bytes(),
        |byte| matches!(byte, b'-' | b'.' | b'_' | b'~'),
        true,
    );
}

/// The member of a name. Validation has found them all; without it, an unknown one is a `KeyError`.
pub fn named(members: &'static [Member], name: &str) -> PyResult<&'static Member> {
    members
        .iter()
        .find(|member| member.name == name)
        .ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}
