//! Header values from text of any kind, and boto3's complaint about those that cannot be sent.

use std::fmt::Write as _;

use http::HeaderValue;

/// A header value with characters that HTTP does not allow, in the words of Python's HTTP client.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Invalid header value {0}")]
pub struct InvalidHeaderValue(String);

impl InvalidHeaderValue {
    /// The complaint about a value that is secret, which does not show it.
    #[must_use]
    pub fn redacted() -> Self {
        Self("b'** redacted **'".to_owned())
    }
}

/// The value of a header.
pub fn header_value(bytes: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {
    HeaderValue::from_bytes(bytes).map_err(|_| InvalidHeaderValue(python_bytes(bytes)))
}

/// Bytes as Python's `repr` shows them.
fn python_bytes(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') {
        '"'
    } else {
        '\''
    };
    let mut shown = format!("b{quote}");
    for &byte in bytes {
        match byte {
            b'\\' => shown.push_str("\\\\"),
            b'\t' => shown.push_str("\\t"),
            b'\n' => shown.push_str("\\n"),
            b'\r' => shown.push_str("\\r"),
            b' '..=b'~' if char::from(byte) == quote => {
                shown.push('\\');
                shown.push(quote);
            }
            b' '..=b'~' => shown.push(char::from(byte)),
            // Writing to a String cannot fail.
            other => drop(write!(shown, "\\x{other:02x}")),
        }
    }
    shown.push(quote);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complaints_are_pythons() {
        for (bytes, shown) in [
            (&b"a\n"[..], "b'a\\n'"),
            (b"it's\r", "b\"it's\\r\""),
            (b"'\"\\\x00\x7f\xe9", "b'\\'\"\\\\\\x00\\x7f\\xe9'"),
        ] {
            let error = header_value(bytes).unwrap_err();
            assert_eq!(error.to_string(), format!("Invalid header value {shown}"));
        }
        assert_eq!(
            header_value(b"\xc3\xa9\t").unwrap().as_bytes(),
            b"\xc3\xa9\t"
        );
    }
}
