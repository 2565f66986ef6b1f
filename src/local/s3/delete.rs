//! Deleting objects, one or many: for good, or by a mark where there are versions.

use serde_json::{Value, json};

use super::store::{Bucket, State, Version, is_version_id};
use super::{conditions, errors, events, flag, folders, key, lock, with_state};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MOST: usize = 1000;

/// What became of an object.
struct Deleted {
    /// The version that was removed, or the mark that was made.
    version: Option<String>,
    is_marker: bool,
    /// The event that tells of it, unless there was nothing to delete.
    event: Option<(&'static str, Version)>,
}

/// Deletes an object.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let bucket = call.text("Bucket").unwrap_or_default();
    if let Some(id) = call.text("VersionId").filter(|id| !is_version_id(id)) {
        return Err(errors::version_id(id));
    }
    let deleted = with_state(call, |state, name| {
        if call.input.contains_key("IfMatch") {
            conditions::writing(&call.input, key, state.bucket(name)?.current(key))?;
        }
        remove(call, state, name, key, call.text("VersionId"))
    })?;
    let mut members = Members::new();
    if let Some(id) = &deleted.version {
        members.insert("VersionId".to_owned(), id.as_str().into());
    }
    if deleted.is_marker {
        members.insert("DeleteMarker".to_owned(), true.into());
    }
    if let Some((event, version)) = &deleted.event {
        events::removed(call.world, bucket, key, version, event);
    }
    Ok(members.into())
}

fn remove(
    call: &Call<'_>,
    state: &mut State,
    name: &str,
    key: &str,
    id: Option<&str>,
) -> Result<Deleted> {
    let sequence = state.next_sequence();
    let bucket = state.bucket_mut(name)?;
    if let Some(directory) = folders::directory(call.world, bucket)
        && bucket.current(key).is_some()
    {
        directory
            .remove(key)
            .map_err(|error| errors::disk(&error))?;
    }
    let for_good = id.map(str::to_owned).or_else(|| {
        let plain = !bucket.has_versions();
        plain.then(|| "null".to_owned())
    });
    if let Some(wanted) = for_good {
        if let Ok(version) = bucket.version(key, Some(wanted.as_str())) {
            lock::check_removal(call, version)?;
        }
        let removed = bucket.remove(key, &wanted);
        return Ok(Deleted {
            version: id.map(str::to_owned),
            is_marker: id.is_some() && removed.as_ref().is_some_and(|version| version.is_marker),
            event: removed.map(|version| ("Delete", version)),
        });
    }
    Ok(mark(bucket, key, sequence, call.world.clock().seconds()))
}

fn mark(bucket: &mut Bucket, key: &str, sequence: u64, modified: i64) -> Deleted {
    let marker = Version {
        id: bucket.next_id(),
        is_marker: true,
        modified,
        sequence,
        ..Version::default()
    };
    bucket.add(key, marker.clone());
    Deleted {
        version: Some(marker.name().to_owned()),
        is_marker: true,
        event: Some(("DeleteMarkerCreated", marker)),
    }
}

/// Deletes up to a thousand objects.
pub(super) fn delete_all(call: &Call<'_>) -> Result<Output> {
    let bucket = call.text("Bucket").unwrap_or_default();
    let list = call.input.get("Delete");
    let quiet = list
        .and_then(Value::as_object)
        .is_some_and(|list| flag(list, "Quiet"));
    let objects = list
        .and_then(|list| list.get("Objects")?.as_array())
        .filter(|objects| (1..=MOST).contains(&objects.len()))
        .filter(|objects| {
            objects.iter().all(|object| {
                let key = object.get("Key").and_then(Value::as_str);
                key.is_some_and(|key| !key.is_empty())
            })
        })
        .ok_or_else(errors::malformed)?;
    let (mut deleted, mut failed, mut told) = (Vec::new(), Vec::new(), Vec::new());
    with_state(call, |state, name| {
        for object in objects {
            let text = |name: &str| object.get(name).and_then(Value::as_str);
            let (key, id) = (text("Key").unwrap_or_default(), text("VersionId"));
            if let Some(directory) = folders::directory(call.world, state.bucket(name)?) {
                folders::refresh(state.bucket_mut(name)?, &directory, key, &mut 0);
            }
            match one(call, state, name, key, id, object) {
                Ok(outcome) => {
                    deleted.push(shown(key, id, &outcome));
                    told.extend(outcome.event.map(|(event, version)| (key, event, version)));
                }
                Err(error) => {
                    failed.push(json!({
                        "Key": key, "VersionId": id, "Code": error.code, "Message": error.message,
                    }));
                }
            }
        }
        Ok(())
    })?;
    for (key, event, version) in told {
        events::removed(call.world, bucket, key, &version, event);
    }
    let mut members = Members::new();
    if !quiet {
        members.insert("Deleted".to_owned(), deleted.into());
    }
    members.insert("Errors".to_owned(), failed.into());
    Ok(members.into())
}

fn one(
    call: &Call<'_>,
    state: &mut State,
    name: &str,
    key: &str,
    id: Option<&str>,
    object: &Value,
) -> Result<Deleted> {
    if key.is_empty() || key.len() > super::MAX_KEY {
        return Err(ServiceError::client(
            "KeyTooLongError",
            "Your key is too long",
        ));
    }
    if let Some(id) = id.filter(|id| !is_version_id(id)) {
        return Err(errors::no_version(key, id));
    }
    if let Some(etag) = object.get("ETag") {
        let input = Members::from_iter([("IfMatch".to_owned(), etag.clone())]);
        conditions::writing(&input, key, state.bucket(name)?.current(key))?;
    }
    remove(call, state, name, key, id)
}

fn shown(key: &str, id: Option<&str>, deleted: &Deleted) -> Value {
    let mut members = Members::from_iter([("Key".to_owned(), Value::from(key))]);
    if let Some(id) = id {
        members.insert("VersionId".to_owned(), id.into());
    }
    if deleted.is_marker {
        members.insert("DeleteMarker".to_owned(), true.into());
        let marker = deleted.version.clone();
        members.insert("DeleteMarkerVersionId".to_owned(), marker.into());
    }
    members.into()
}
