//! The rules for message attributes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use crate::error::{Result, ServiceError};
use crate::protocol::Members;

const MAX_NAME: usize = 256;

/// Names under reserved prefixes that callers may use.
const RESERVED_FOR_CALLERS: [&str; 6] = [
    "AWS.SNS.SMS.SenderID",
    "AWS.SNS.SMS.SMSType",
    "AWS.SNS.SMS.MaxPrice",
    "AWS.MM.SMS.OriginationNumber",
    "AWS.MM.SMS.EntityId",
    "AWS.MM.SMS.TemplateId",
];
const MOBILE: &str = "AWS.SNS.MOBILE.";

fn wrong(message: impl Into<String>) -> ServiceError {
    ServiceError::client("ParameterValueInvalid", message)
}

/// Checks all attributes of a message.
pub(super) fn check(attributes: &Members) -> Result<()> {
    for (name, attribute) in attributes {
        check_name(name)?;
        check_value(name, attribute)?;
    }
    Ok(())
}

fn check_name(name: &str) -> Result<()> {
    if name.len() > MAX_NAME {
        return Err(wrong(
            "Length of message attribute name must be less than 256 bytes.",
        ));
    }
    if name.starts_with('.') {
        return Err(wrong(
            "Invalid message attribute name starting with character '.' was found.",
        ));
    }
    if name.ends_with('.') {
        return Err(wrong(
            "Invalid message attribute name ending with character '.' was found.",
        ));
    }
    let mut before = '\0';
    for character in name.chars() {
        if !character.is_ascii_alphanumeric() && !matches!(character, '_' | '-' | '.') {
            return Err(wrong(format!(
                "Invalid non-alphanumeric character '#x{:X}' was found in the message attribute \
                 name. Can only include alphanumeric characters, hyphens, underscores, or dots.",
                u32::from(character)
            )));
        }
        if character == '.' && before == '.' {
            return Err(wrong(
                "Message attribute name can not have successive '.' character.",
            ));
        }
        before = character;
    }
    let reserved = ["aws.", "amazon."].iter().any(|prefix| {
        name.get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    });
    if reserved && !RESERVED_FOR_CALLERS.contains(&name) && !name.starts_with(MOBILE) {
        return Err(wrong(
            "Message attribute names starting with 'AWS.' or 'Amazon.' are reserved for use by Amazon.",
        ));
    }
    Ok(())
}

fn check_value(name: &str, attribute: &Value) -> Result<()> {
    let kind = field(attribute, "DataType").unwrap_or_default();
    let base = kind.split_once('.').map_or(
        kind,
        |(base, custom)| {
            if custom.is_empty() { kind } else { base }
        },
    );
    if !matches!(base, "String" | "Number" | "Binary") {
        return Err(wrong(format!(
            "The message attribute '{name}' has an invalid message attribute type, the set of \
             supported type prefixes is Binary, Number, and String."
        )));
    }
    let empty = || {
        wrong(format!(
            "The message attribute '{name}' must contain non-empty message attribute value for \
             message attribute type '{kind}'."
        ))
    };
    let text = field(attribute, "StringValue");
    let binary = field(attribute, "BinaryValue");
    if text.is_none() && binary.is_none() {
        return Err(empty());
    }
    let (value, place) = if base == "Binary" {
        (binary, "Binary")
    } else {
        (text, "String")
    };
    let Some(value) = value else {
        return Err(wrong(format!(
            "The message attribute '{name}' with type '{kind}' must use field '{place}'."
        )));
    };
    if value.is_empty() {
        return Err(empty());
    }
    if base == "Number" && !is_number(value) {
        return Err(wrong(format!(
            "Could not cast message attribute '{name}' value to number."
        )));
    }
    Ok(())
}

/// Digits with a sign, a fraction and an exponent, but none of the words that floats may be.
fn is_number(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E'))
        && text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// A text field of an attribute.
pub(super) fn field<'a>(attribute: &'a Value, name: &str) -> Option<&'a str> {
    attribute.get(name)?.as_str()
}

/// What attributes add to the size of a message: names, types and values.
pub(super) fn size(attributes: &Members) -> usize {
    attributes
        .iter()
        .map(|(name, attribute)| {
            let binary = field(attribute, "BinaryValue").unwrap_or_default();
            name.len()
                + field(attribute, "DataType").map_or(0, str::len)
                + field(attribute, "StringValue").map_or(0, str::len)
                + BASE64
                    .decode(binary)
                    .map_or(binary.len(), |bytes| bytes.len())
        })
        .sum()
}
