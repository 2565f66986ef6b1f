//! Uploads in parts: begun, listed and given up.

use serde_json::{Value, json};
use uuid::Uuid;

use super::checksum::Algorithm;
use super::listing::{Page, encoded};
use super::store::Upload;
use super::{acl, errors, key, lock, number, owner, put, tags, with_bucket, with_state};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;

const MOST: i64 = 1000;

/// Begins an upload.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let mut members = put::described(call)?;
    let tags = tags::of_header(call.text("Tagging"))?;
    if let Some(acl) = acl::of_headers(call)? {
        members.insert("ACL".to_owned(), acl);
    }
    let algorithm = call
        .text("ChecksumAlgorithm")
        .map(Algorithm::named)
        .transpose()?;
    let full_object = full_object(call, algorithm)?;
    let id = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
    let upload = Upload {
        key: key.to_owned(),
        initiated: call.world.clock().seconds(),
        members,
        tags,
        algorithm,
        full_object,
        ..Upload::default()
    };
    let mut output = Members::new();
    with_state(call, |state, name| {
        put::check_key(state.bucket(name)?, key)?;
        lock::check_new(state.bucket(name)?, &upload.members, call.world.clock())?;
        let sequence = state.next_sequence();
        let uploads = &mut state.bucket_mut(name)?.uploads;
        uploads.insert(id.clone(), Upload { sequence, ..upload });
        Ok(())
    })?;
    for (name, value) in [
        ("Bucket", call.text("Bucket").unwrap_or_default()),
        ("Key", key),
        ("UploadId", &id),
        ("ServerSideEncryption", "AES256"),
    ] {
        output.insert(name.to_owned(), value.into());
    }
    if let Some(algorithm) = algorithm {
        output.insert("ChecksumAlgorithm".to_owned(), algorithm.name().into());
        output.insert("ChecksumType".to_owned(), kind(full_object).into());
    }
    Ok(output.into())
}

pub(super) fn kind(full_object: bool) -> &'static str {
    if full_object {
        "FULL_OBJECT"
    } else {
        "COMPOSITE"
    }
}

/// Whether the checksum of an upload is to be of the whole object. Digests cannot be.
fn full_object(call: &Call<'_>, algorithm: Option<Algorithm>) -> Result<bool> {
    let algorithm = match (algorithm, call.text("ChecksumType")) {
        (None, None) => return Ok(true),
        (None, Some(_)) => {
            return Err(errors::request(
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
            ));
        }
        (Some(algorithm), _) => algorithm,
    };
    let refused = |kind: &str| {
        errors::request(&format!(
            "The {kind} checksum type cannot be used with the {} checksum algorithm.",
            algorithm.name().to_lowercase()
        ))
    };
    match call.text("ChecksumType") {
        None => Ok(algorithm == Algorithm::Crc64),
        Some("FULL_OBJECT") if algorithm.is_crc() => Ok(true),
        Some("FULL_OBJECT") => Err(refused("FULL_OBJECT")),
        Some("COMPOSITE") if algorithm == Algorithm::Crc64 => Err(refused("COMPOSITE")),
        Some("COMPOSITE") => Ok(false),
        Some(_) => Err(errors::request(
            "Value for x-amz-checksum-type header is invalid.",
        )),
    }
}

/// Gives an upload up.
pub(super) fn abort(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let id = call.text("UploadId").unwrap_or_default();
    with_bucket(call, |bucket| {
        bucket.upload(key, id)?;
        bucket.uploads.remove(id);
        Ok(Output::default())
    })
}

/// Lists uploads that are not complete, by key and then by age.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let most = number(&call.input, "MaxUploads").unwrap_or(MOST);
    if most < 0 {
        return Err(errors::argument(
            "max-uploads",
            most.to_string(),
            "Argument max-uploads must be an integer between 0 and 2147483647",
        ));
    }
    let text = |name: &str| call.text(name).unwrap_or_default();
    let (key_marker, id_marker) = (text("KeyMarker"), text("UploadIdMarker"));
    let mut page = Page::new(call, most.min(MOST));
    let (mut uploads, mut next) = (Vec::new(), (String::new(), String::new()));
    with_bucket(call, |bucket| {
        let mut all: Vec<(&String, &Upload)> = bucket.uploads.iter().collect();
        all.sort_by(|(_, a), (_, b)| (&a.key, a.sequence).cmp(&(&b.key, b.sequence)));
        let marker = bucket.uploads.get(id_marker);
        if !id_marker.is_empty()
            && !key_marker.is_empty()
            && marker.is_none_or(|upload| upload.key != key_marker)
        {
            return Err(errors::argument(
                "upload-id-marker",
                id_marker,
                "Invalid uploadId marker",
            ));
        }
        let marker = marker.map(|upload| upload.sequence);
        for (id, upload) in all {
            let before = if id_marker.is_empty() || upload.key != key_marker {
                upload.key.as_str() <= key_marker && !key_marker.is_empty()
            } else {
                marker.is_some_and(|marker| upload.sequence <= marker)
            };
            if before {
                continue;
            }
            let Some(is_item) = page.take(&upload.key, key_marker) else {
                if page.truncated {
                    break;
                }
                continue;
            };
            if is_item {
                next = (upload.key.clone(), id.clone());
                uploads.push(shown(call, id, upload));
            }
        }
        Ok(())
    })?;
    let mut members = page.members();
    members.remove("Name");
    if text("Prefix").is_empty() {
        members.remove("Prefix");
    }
    members.insert("Bucket".to_owned(), text("Bucket").into());
    members.insert("MaxUploads".to_owned(), most.min(MOST).into());
    members.insert("KeyMarker".to_owned(), encoded(call, key_marker).into());
    members.insert("UploadIdMarker".to_owned(), id_marker.into());
    // Said of the last page too. A page that ends with a group goes on behind it.
    let group = page.truncated.then(|| page.last_group()).flatten();
    let (key, id) = group.map_or(next, |group| (group.to_owned(), String::new()));
    members.insert("NextKeyMarker".to_owned(), encoded(call, &key).into());
    members.insert("NextUploadIdMarker".to_owned(), id.into());
    members.insert("Uploads".to_owned(), uploads.into());
    Ok(members.into())
}

fn shown(call: &Call<'_>, id: &str, upload: &Upload) -> Value {
    let class = upload.members.get("StorageClass").and_then(Value::as_str);
    json!({
        "UploadId": id,
        "Key": encoded(call, &upload.key),
        "Initiated": upload.initiated,
        "StorageClass": class.unwrap_or("STANDARD"),
        "Owner": owner(),
        "Initiator": owner(),
        "ChecksumAlgorithm": upload.algorithm.map(Algorithm::name),
        "ChecksumType": upload.algorithm.map(|_| kind(upload.full_object)),
    })
}
