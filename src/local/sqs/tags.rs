//! Tags of queues.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{invalid, map_of, texts, with_queue};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_TAGS: usize = 50;
const MAX_KEY: usize = 128;
const MAX_VALUE: usize = 256;

/// Checks tags by themselves.
pub(super) fn check(tags: &BTreeMap<String, String>) -> Result<()> {
    for (key, value) in tags {
        let length = key.chars().count();
        if length == 0 || length > MAX_KEY {
            return Err(invalid(format!(
                "Tag keys have from 1 to {MAX_KEY} characters."
            )));
        }
        if value.chars().count() > MAX_VALUE {
            return Err(invalid(format!(
                "Tag values have up to {MAX_VALUE} characters."
            )));
        }
    }
    count(tags.len())
}

fn count(tags: usize) -> Result<()> {
    if tags > MAX_TAGS {
        return Err(invalid(format!(
            "Too many tags added for queue: {MAX_TAGS} at most."
        )));
    }
    Ok(())
}

/// Adds tags to a queue.
pub(super) fn tag(call: &Call<'_>) -> Result<Output> {
    let given = map_of(&call.input, "Tags");
    check(&given)?;
    with_queue(call, |queue, _| {
        let mut tags = queue.tags.clone();
        tags.extend(given);
        count(tags.len())?;
        queue.tags = tags;
        Ok(Output::default())
    })
}

/// Takes tags from a queue.
pub(super) fn untag(call: &Call<'_>) -> Result<Output> {
    let keys = texts(&call.input, "TagKeys");
    with_queue(call, |queue, _| {
        queue.tags.retain(|key, _| !keys.contains(&key.as_str()));
        Ok(Output::default())
    })
}

/// Gives the tags of a queue.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    with_queue(call, |queue, _| {
        let tags: Members = queue
            .tags
            .iter()
            .map(|(key, value)| (key.clone(), Value::from(value.as_str())))
            .collect();
        let mut members = Members::new();
        if !tags.is_empty() {
            members.insert("Tags".to_owned(), tags.into());
        }
        Ok(members.into())
    })
}
