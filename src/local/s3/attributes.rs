//! What is known of an object without reading it: only what a call asks for.

use serde_json::{Value, json};

use super::store::Version;
use super::{errors, key, multipart, number, object, with_state};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;

const MOST: usize = 1000;

/// Gives the attributes of an object.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let (version, versioned) = with_state(call, |state, name| {
        let bucket = state.bucket(name)?;
        let version = object::wanted(bucket, key, call.text("VersionId"))?;
        Ok((version.clone(), bucket.has_versions()))
    })?;
    let asked = call.input.get("ObjectAttributes").and_then(Value::as_array);
    let asked: Vec<&str> = asked
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut members = Members::from_iter([("LastModified".to_owned(), version.modified.into())]);
    if versioned {
        members.insert("VersionId".to_owned(), version.name().into());
    }
    for name in asked {
        if let Some(value) = attribute(call, &version, name)? {
            members.insert(name.to_owned(), value);
        }
    }
    Ok(members.into())
}

fn attribute(call: &Call<'_>, version: &Version, name: &str) -> Result<Option<Value>> {
    Ok(match name {
        // Without its quotes, unlike everywhere else.
        "ETag" => Some(version.etag.as_str().into()),
        "Checksum" => version.checksum.as_ref().map(|checksum| {
            let mut members = Members::new();
            checksum.show(&mut members);
            if let Some(Value::String(value)) = members.get_mut(&checksum.algorithm.member()) {
                value.truncate(value.find('-').unwrap_or(value.len()));
            }
            members.into()
        }),
        "ObjectParts" if version.parts.is_empty() => None,
        "ObjectParts" => {
            let marker = call.input.get("PartNumberMarker");
            let marker =
                marker.and_then(|marker| marker.as_i64().or_else(|| marker.as_str()?.parse().ok()));
            let most = number(&call.input, "MaxParts").and_then(|most| usize::try_from(most).ok());
            let most = most.unwrap_or(MOST).min(MOST);
            Some(multipart::shown(version, marker.unwrap_or_default(), most).into())
        }
        "StorageClass" => Some(version.storage_class().into()),
        "ObjectSize" => Some(json!(version.size)),
        other => {
            return Err(errors::argument(
                "x-amz-object-attributes",
                other,
                "Invalid attribute name specified.",
            ));
        }
    })
}
