//! Tags of objects, and what tags may be.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::store::{Bucket, Version};
use super::{errors, key, object, with_bucket};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MOST: usize = 10;
const MAX_KEY: usize = 128;
const MAX_VALUE: usize = 256;

pub(super) type Tags = Vec<(String, String)>;

fn invalid(message: &str) -> ServiceError {
    ServiceError::client("InvalidTag", message)
}

fn is_right(text: &str) -> bool {
    text.chars().all(|character| {
        character.is_alphanumeric() || character == ' ' || "_.:/=+-@".contains(character)
    })
}

fn check(tags: &Tags) -> Result<()> {
    for (at, (name, value)) in tags.iter().enumerate() {
        if name.is_empty() || name.chars().count() > MAX_KEY || !is_right(name) {
            return Err(invalid("The TagKey you have provided is invalid").with("TagKey", name));
        }
        if value.chars().count() > MAX_VALUE || !is_right(value) {
            return Err(invalid("The TagValue you have provided is invalid")
                .with("TagKey", name)
                .with("TagValue", value));
        }
        if name.to_ascii_lowercase().starts_with("aws:") {
            return Err(invalid("System tags cannot be added/updated by requester"));
        }
        if tags.iter().take(at).any(|(other, _)| other == name) {
            return Err(
                invalid("Cannot provide multiple Tags with the same key").with("TagKey", name)
            );
        }
    }
    Ok(())
}

/// The tags of a list of an input.
pub(super) fn of_list(list: Option<&Value>) -> Result<Tags> {
    let list = list.and_then(Value::as_array);
    let tags = list.into_iter().flatten().map(|tag| {
        let text = |name: &str| tag.get(name).and_then(Value::as_str).unwrap_or_default();
        (text("Key").to_owned(), text("Value").to_owned())
    });
    let tags: Tags = tags.collect();
    check(&tags)?;
    Ok(tags)
}

/// The tags of a header, which are a query.
pub(super) fn of_header(header: Option<&str>) -> Result<Tags> {
    let header = header.unwrap_or_default();
    let decode = |text: &str| -> Result<String> {
        let spaced = text.replace('+', " ");
        let decoded = percent_decode_str(&spaced).decode_utf8();
        decoded.map(std::borrow::Cow::into_owned).map_err(|_| {
            errors::argument(
                "x-amz-tagging",
                header,
                "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag \
                 name duplicates.",
            )
        })
    };
    let mut tags = header
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        })
        .collect::<Result<Tags>>()?;
    tags.sort();
    check(&tags)?;
    check_count(&tags)?;
    Ok(tags)
}

fn check_count(tags: &Tags) -> Result<()> {
    if tags.len() <= MOST {
        return Ok(());
    }
    Err(ServiceError::client(
        "BadRequest",
        "Object tags cannot be greater than 10",
    ))
}

/// Tags as outputs have them.
pub(super) fn shown(tags: &Tags) -> Value {
    tags.iter()
        .map(|(name, value)| json!({"Key": name, "Value": value}))
        .collect()
}

/// Gives the tags of an object.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    with_bucket(call, |bucket| {
        let version = tagged(bucket, key, call.text("VersionId"), "GET")?;
        let mut members = Members::from_iter([("TagSet".to_owned(), shown(&version.tags))]);
        if bucket.has_versions() {
            members.insert("VersionId".to_owned(), version.name().into());
        }
        Ok(members.into())
    })
}

/// Sets the tags of an object.
pub(super) fn put(call: &Call<'_>) -> Result<Output> {
    let list = call
        .input
        .get("Tagging")
        .and_then(|tagging| tagging.get("TagSet"))
        .ok_or_else(errors::malformed)?;
    let mut tags = of_list(Some(list))?;
    tags.sort();
    check_count(&tags)?;
    set(call, &tags, "PUT", "ObjectTagging:Put")
}

/// Removes the tags of an object.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    set(call, &Tags::new(), "DELETE", "ObjectTagging:Delete")
}

/// The version whose tags are meant. Marks have none, whether they are the current version or not.
fn tagged<'a>(
    bucket: &'a Bucket,
    key: &str,
    id: Option<&str>,
    method: &str,
) -> Result<&'a Version> {
    let version = bucket.version(key, id)?;
    if version.is_marker {
        return Err(object::is_marker(version, method));
    }
    Ok(version)
}

fn set(call: &Call<'_>, tags: &Tags, method: &str, event: &str) -> Result<Output> {
    let key = key(call)?;
    let name = call.text("Bucket").unwrap_or_default();
    let id = call.text("VersionId");
    let (version, versioned) = with_bucket(call, |bucket| {
        tagged(bucket, key, id, method)?;
        if let Some(version) = bucket.version_mut(key, id) {
            version.tags.clone_from(tags);
        }
        Ok((bucket.version(key, id)?.clone(), bucket.has_versions()))
    })?;
    super::events::of_object(call.world, name, key, &version, event);
    let id = versioned.then(|| ("VersionId".to_owned(), version.name().into()));
    Ok(id.into_iter().collect::<Members>().into())
}
