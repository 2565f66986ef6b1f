//! Tags of topics.

use serde_json::{Value, json};

use super::{Region, invalid};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_TAGS: usize = 50;

/// Tags in the order they were given.
pub(super) type Tags = Vec<(String, String)>;

/// The tags of an input.
pub(super) fn read(call: &Call<'_>) -> Result<Tags> {
    let text = |tag: &Value, name: &str| tag[name].as_str().unwrap_or_default().to_owned();
    let given = call.input.get("Tags").and_then(Value::as_array);
    let tags: Tags = given
        .into_iter()
        .flatten()
        .map(|tag| (text(tag, "Key"), text(tag, "Value")))
        .collect();
    for (at, (key, _)) in tags.iter().enumerate() {
        if tags.iter().take(at).any(|(other, _)| other == key) {
            return Err(invalid("Duplicated keys are not allowed."));
        }
    }
    if tags.len() > MAX_TAGS {
        return Err(too_many());
    }
    Ok(tags)
}

fn too_many() -> ServiceError {
    ServiceError::client(
        "TagLimitExceeded",
        "Could not complete request: tag quota of per resource exceeded",
    )
}

/// The tags of the resource that a call is about.
fn of<'a>(call: &Call<'_>, region: &'a mut Region) -> Result<&'a mut Tags> {
    let arn = call.text("ResourceArn").unwrap_or_default();
    region
        .topics
        .get_mut(arn)
        .map(|topic| &mut topic.tags)
        .ok_or_else(|| ServiceError::new("ResourceNotFound", 404, "Resource does not exist"))
}

/// Adds tags and replaces those of the same key.
pub(super) fn tag_resource(call: &Call<'_>) -> Result<Output> {
    let given = read(call)?;
    let mut state = call.world.sns();
    let tags = of(call, state.region(call.region))?;
    let mut merged = tags.clone();
    for (key, value) in given {
        match merged.iter_mut().find(|(other, _)| *other == key) {
            Some(tag) => tag.1 = value,
            None => merged.push((key, value)),
        }
    }
    if merged.len() > MAX_TAGS {
        return Err(too_many());
    }
    *tags = merged;
    Ok(Output::default())
}

/// Takes tags away.
pub(super) fn untag_resource(call: &Call<'_>) -> Result<Output> {
    let keys = call.input.get("TagKeys").and_then(Value::as_array);
    let keys: Vec<&str> = keys
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut state = call.world.sns();
    of(call, state.region(call.region))?.retain(|(key, _)| !keys.contains(&key.as_str()));
    Ok(Output::default())
}

/// Gives the tags of a topic.
pub(super) fn list_tags_for_resource(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.sns();
    let tags: Vec<Value> = of(call, state.region(call.region))?
        .iter()
        .map(|(key, value)| json!({"Key": key, "Value": value}))
        .collect();
    Ok(Members::from_iter([("Tags".to_owned(), Value::from(tags))]).into())
}
