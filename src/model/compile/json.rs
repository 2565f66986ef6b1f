//! Reading parsed JSON, with an error where something is missing or of another type.

use serde_json::Value;

use super::Object;
use crate::error::{Error, Result};

pub(super) fn parse(text: &str) -> Result<Object> {
    serde_json::from_str(text).map_err(|error| Error::Description(error.to_string()))
}

pub(super) fn as_object(value: &Value) -> Result<&Object> {
    value
        .as_object()
        .ok_or_else(|| Error::Description(format!("an object, not {value}")))
}

pub(super) fn object<'a>(parent: &'a Object, key: &str) -> Result<&'a Object> {
    parent
        .get(key)
        .ok_or_else(|| Error::Description(format!("{key} is missing")))
        .and_then(as_object)
}

pub(super) fn list<'a>(parent: &'a Object, key: &str) -> Result<&'a [Value]> {
    match parent.get(key) {
        None => Ok(&[]),
        Some(Value::Array(list)) => Ok(list),
        Some(_) => Err(Error::Description(format!("{key} is not a list"))),
    }
}

pub(super) fn text<'a>(parent: &'a Object, key: &str) -> Result<&'a str> {
    parent
        .get(key)
        .and_then(Value::as_str)
        .ok_or_else(|| Error::Description(format!("{key} is missing")))
}

pub(super) fn optional(parent: &Object, key: &str) -> Option<&'static str> {
    parent.get(key).and_then(Value::as_str).map(leak)
}

pub(super) fn strings<'a>(parent: &'a Object, key: &str) -> Result<Vec<&'a str>> {
    list(parent, key)?
        .iter()
        .map(|entry| {
            entry
                .as_str()
                .ok_or_else(|| Error::Description(format!("{key} holds {entry}")))
        })
        .collect()
}

pub(super) fn flag(parent: &Object, key: &str) -> bool {
    parent.get(key).and_then(Value::as_bool).unwrap_or(false)
}

pub(super) fn leak(text: &str) -> &'static str {
    if text.is_empty() {
        return "";
    }
    Box::leak(text.to_owned().into_boxed_str())
}

/// The strings of a list.
pub(super) fn leaked(parent: &Object, key: &str) -> Result<Vec<&'static str>> {
    Ok(strings(parent, key)?.into_iter().map(leak).collect())
}
