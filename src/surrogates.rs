//! Lone surrogates in reports. Python's text may have them and Rust's may not: on their way through Rust, characters at the
//! end of the last private plane stand for them.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// The first surrogate, and what stands for it.
const FIRST: u32 = 0xD800;
const STAND_IN: char = '\u{10f800}';
/// In front of a character that stands for nothing but itself, from this one on.
const ITSELF: char = '\u{10f7ff}';

/// A text of Python, with what stands for its lone surrogates.
pub fn from_python(text: &Bound<'_, PyString>) -> PyResult<String> {
    if let Ok(text) = text.to_str()
        && text.chars().all(|character| character < ITSELF)
    {
        return Ok(text.to_owned());
    }
    let bytes = text.call_method1("encode", ("utf-8", "surrogatepass"))?;
    Ok(read(bytes.cast::<PyBytes>()?.as_bytes()))
}

/// The text of Python that a report stands for.
pub fn to_python<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    if text.chars().all(|character| character < ITSELF) {
        return Ok(PyString::new(py, text).into_any());
    }
    let bytes = PyBytes::new(py, &written(text));
    bytes.call_method1("decode", ("utf-8", "surrogatepass"))
}

/// Reads UTF-8 that may have surrogates in it, three bytes each.
fn read(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        let (valid, invalid) = match std::str::from_utf8(rest) {
            Ok(valid) => (valid, &[][..]),
            Err(error) => {
                let (valid, invalid) = rest.split_at(error.valid_up_to());
                (std::str::from_utf8(valid).unwrap_or_default(), invalid)
            }
        };
        for character in valid.chars() {
            text.extend((character >= ITSELF).then_some(ITSELF));
            text.push(character);
        }
        let [0xED, second @ 0xA0..=0xBF, third @ 0x80..=0xBF, after @ ..] = invalid else {
            return text;
        };
        let place = u32::from(*second & 0x1F) << 6 | u32::from(*third & 0x3F);
        text.extend(char::from_u32(u32::from(STAND_IN) + place));
        rest = after;
    }
}

/// Writes UTF-8 with surrogates where something stands for them.
fn written(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        let place = u32::from(character).checked_sub(u32::from(STAND_IN));
        match place.and_then(|place| u16::try_from(FIRST + place).ok()) {
            Some(code) => {
                let [high, low] = code.to_be_bytes();
                let second = 0x80 | (high & 0x0F) << 2 | low >> 6;
                bytes.extend([0xED, second, 0x80 | low & 0x3F]);
            }
            None if character == ITSELF => {
                let own = characters.next().map(String::from);
                bytes.extend(own.unwrap_or_default().into_bytes());
            }
            None => bytes.extend(character.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_surrogate_comes_back() {
        for second in 0xA0..=0xBF {
            for third in 0x80..=0xBF {
                let bytes = [b"a\xC3\xA9".as_slice(), &[0xED, second, third], b"z"].concat();
                let text = read(&bytes);
                assert_eq!(text.chars().count(), 4);
                assert_eq!(written(&text), bytes);
            }
        }
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in ["", "a", "\u{e9}\u{ffff}", "\u{1f600}\u{10f7fe}"] {
            assert_eq!(read(text.as_bytes()), text);
            assert_eq!(written(text), text.as_bytes());
        }
        for text in ["\u{10f7ff}", "a\u{10f800}\u{10f7ff}z", "\u{10ffff}"] {
            assert_eq!(written(&read(text.as_bytes())), text.as_bytes());
        }
    }
}
