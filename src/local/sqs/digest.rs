//! The digests by which clients notice damaged messages.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use md5::{Digest, Md5};
use serde_json::Value;

use crate::protocol::Members;

fn hex(digest: &[u8]) -> String {
    digest.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The digest of a body.
pub(super) fn of_text(text: &str) -> String {
    hex(&Md5::digest(text))
}

/// The digest of attributes: names, types and values in the order of the names, each behind its length.
pub(super) fn of_attributes(attributes: &Members) -> Option<String> {
    const TEXT: u8 = 1;
    const BINARY: u8 = 2;

    if attributes.is_empty() {
        return None;
    }
    let mut named: Vec<(&String, &Value)> = attributes.iter().collect();
    named.sort_by_key(|(name, _)| *name);
    let mut digest = Md5::new();
    let sized = |digest: &mut Md5, bytes: &[u8]| {
        digest.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
        digest.update(bytes);
    };
    for (name, attribute) in named {
        let field = |name: &str| {
            attribute
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let kind = field("DataType");
        sized(&mut digest, name.as_bytes());
        sized(&mut digest, kind.as_bytes());
        if kind.starts_with("Binary") {
            digest.update([BINARY]);
            let value = BASE64.decode(field("BinaryValue")).unwrap_or_default();
            sized(&mut digest, &value);
        } else {
            digest.update([TEXT]);
            sized(&mut digest, field("StringValue").as_bytes());
        }
    }
    Some(hex(&digest.finalize()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Digests that AWS answered.
    #[test]
    fn digests_are_aws_s() {
        let of = |attributes: Value| of_attributes(attributes.as_object().unwrap()).unwrap();
        let number = |value: &str| json!({"DataType": "Number", "StringValue": value});
        assert_eq!(
            of(json!({"attr1": number("99.12")})),
            "d302007e9aa062660afc85fd0a482472"
        );
        assert_eq!(
            of(json!({"attr2": number("109.12"), "attr1": number("99.12")})),
            "9b720b3af309c1c4b0d395c53b08c502"
        );
        assert_eq!(of_text("hello"), "5d41402abc4b2a76b9719d911017c592");
        assert_eq!(of_attributes(&Members::new()), None);
    }
}
