//! Tags of collections.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Collection, MOST_TAGS, members};
use crate::call::Call;
use crate::error::{Result, ServiceError};
use crate::request;

/// Read `Tags`.
pub(super) fn read(params: &Map<String, Value>) -> Result<BTreeMap<String, String>> {
    let tags = request::structure(params, "Tags")?.into_iter().flatten();
    let tag = |(key, value): (&String, &Value)| {
        let misfit = || ServiceError::serialization("Expected string or null");
        let value = value.as_str().ok_or_else(misfit)?;
        Ok((key.clone(), value.to_owned()))
    };
    tags.map(tag).collect()
}

/// Does something with the collection that the request names by its ARN.
fn tagged<T>(call: &Call<'_>, work: impl FnOnce(&mut Collection) -> Result<T>) -> Result<T> {
    let arn = request::required(call.params, "ResourceArn")?;
    let missing = || ServiceError::not_found(format!("The resource {arn} does not exist"));
    let name = arn.rsplit_once(":collection/").map(|(_, name)| name);
    let name = name
        .filter(|name| call.arn(name) == arn)
        .ok_or_else(missing)?;
    call.collections(|all| work(all.collections.get_mut(name).ok_or_else(missing)?))
}

/// Answers `TagResource`.
pub fn tag_resource(call: &Call<'_>) -> Result<Map<String, Value>> {
    let new = read(call.params)?;
    tagged(call, |collection| {
        let added = new.keys().filter(|key| !collection.tags.contains_key(*key));
        if collection.tags.len() + added.count() > MOST_TAGS {
            let text = format!("A resource has at most {MOST_TAGS} tags");
            return Err(ServiceError::quota(text));
        }
        collection.tags.extend(new);
        Ok(Map::new())
    })
}

/// Answers `UntagResource`.
pub fn untag_resource(call: &Call<'_>) -> Result<Map<String, Value>> {
    let keys = request::strings(call.params, "TagKeys")?.unwrap_or_default();
    tagged(call, |collection| {
        collection
            .tags
            .retain(|key, _| !keys.contains(&key.as_str()));
        Ok(Map::new())
    })
}

/// Answers `ListTagsForResource`.
pub fn list_tags_for_resource(call: &Call<'_>) -> Result<Map<String, Value>> {
    tagged(call, |collection| {
        Ok(members(json!({"Tags": collection.tags})))
    })
}
