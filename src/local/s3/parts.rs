//! The parts of an upload: received and listed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

use super::checksum::Algorithm;
use super::put::{self, Received};
use super::store::{Uploaded, quoted};
use super::uploads::kind;
use super::{errors, key, number, owner, with_bucket};
use crate::content::{Content, hex};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;

const MOST_PARTS: i64 = 10_000;
const PAGE: i64 = 1000;

pub(super) fn check_number(number: i64) -> Result<()> {
    if (1..=MOST_PARTS).contains(&number) {
        return Ok(());
    }
    Err(errors::argument(
        "partNumber",
        number.to_string(),
        "Part number must be an integer between 1 and 10000, inclusive",
    ))
}

/// Receives a part.
pub(super) fn upload(call: &Call<'_>, content: &mut Content) -> Result<Output> {
    let key = key(call)?;
    let id = call.text("UploadId").unwrap_or_default();
    let part = number(&call.input, "PartNumber").unwrap_or_default();
    check_number(part)?;
    let expected = with_bucket(call, |bucket| Ok(bucket.upload(key, id)?.algorithm))?;
    let received = put::receive(call, content)?;
    let actual = received.checksum.algorithm;
    // An upload without an algorithm takes parts of any, and has a checksum of S3's own.
    if let Some(expected) = expected
        && (expected != actual || (!received.claimed && expected != Algorithm::Crc64))
    {
        let actual = if received.claimed {
            actual.name().to_lowercase()
        } else {
            "null".to_owned()
        };
        return Err(errors::request(&format!(
            "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {actual}",
            expected.name().to_lowercase()
        )));
    }
    let claimed = received.claimed.then(|| received.checksum.clone());
    let received = if expected.is_none() && actual != Algorithm::Crc64 {
        again(call, received, Algorithm::Crc64)?
    } else {
        received
    };
    let uploaded = add(call, key, id, part, received)?;
    let mut members = Members::from_iter([
        ("ETag".to_owned(), Value::from(quoted(&uploaded.etag))),
        ("ServerSideEncryption".to_owned(), "AES256".into()),
    ]);
    members.extend(claimed.map(|checksum| (checksum.algorithm.member(), checksum.value.into())));
    Ok(members.into())
}

/// What was received with one checksum, with another.
fn again(call: &Call<'_>, received: Received, algorithm: Algorithm) -> Result<Received> {
    let blobs = [received.blob];
    let pieces =
        super::blob::read(&blobs, 0..received.size, None).map_err(|error| errors::disk(&error))?;
    let folder = call.world.s3().folder();
    let (received, _) = put::copied(folder, pieces, algorithm)?;
    Ok(Received {
        claimed: false,
        ..received
    })
}

/// Adds a part to its upload.
pub(super) fn add(
    call: &Call<'_>,
    key: &str,
    id: &str,
    part: i64,
    received: Received,
) -> Result<Uploaded> {
    with_bucket(call, |bucket| {
        let upload = bucket.upload_mut(key, id)?;
        let uploaded = Uploaded {
            size: received.size,
            etag: hex(&received.md5),
            modified: call.world.clock().seconds(),
            content: vec![received.blob],
            checksum: received.checksum,
            shown: received.claimed && upload.algorithm.is_some(),
        };
        upload.parts.insert(part, uploaded.clone());
        Ok(uploaded)
    })
}

/// The bytes of a checksum.
pub(super) fn checksum_bytes(uploaded: &Uploaded) -> Vec<u8> {
    BASE64.decode(&uploaded.checksum.value).unwrap_or_default()
}

/// Lists the parts of an upload.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let id = call.text("UploadId").unwrap_or_default();
    let most = number(&call.input, "MaxParts").unwrap_or(PAGE);
    if most < 0 {
        return Err(errors::argument(
            "max-parts",
            most.to_string(),
            "Argument maxParts must be an integer between 0 and 2147483647",
        ));
    }
    let most = most.min(PAGE);
    let marker = number(&call.input, "PartNumberMarker").unwrap_or_default();
    with_bucket(call, |bucket| {
        let upload = bucket.upload(key, id)?;
        let count = usize::try_from(most).unwrap_or_default();
        let mut rest = upload.parts.iter().filter(|(number, _)| **number > marker);
        let parts: Vec<_> = rest.by_ref().take(count).collect();
        let truncated = rest.next().is_some();
        let last = parts.last().map_or(0, |(number, _)| **number);
        let parts: Vec<Value> = parts
            .into_iter()
            .map(|(number, part)| shown(*number, part))
            .collect();
        let class = upload.members.get("StorageClass").and_then(Value::as_str);
        let members = json!({
            "Bucket": bucket.name,
            "Key": key,
            "UploadId": id,
            "PartNumberMarker": marker,
            "NextPartNumberMarker": last,
            "MaxParts": most,
            "IsTruncated": truncated,
            "Parts": parts,
            "Initiator": owner(),
            "Owner": owner(),
            "StorageClass": class.unwrap_or("STANDARD"),
            "ChecksumAlgorithm": upload.algorithm.map(Algorithm::name),
            "ChecksumType": upload.algorithm.map(|_| kind(upload.full_object)),
        });
        Ok(members.as_object().cloned().unwrap_or_default().into())
    })
}

fn shown(number: i64, part: &Uploaded) -> Value {
    let mut members = Members::from_iter([
        ("PartNumber".to_owned(), number.into()),
        ("LastModified".to_owned(), part.modified.into()),
        ("ETag".to_owned(), quoted(&part.etag).into()),
        ("Size".to_owned(), part.size.into()),
    ]);
    if part.shown {
        let checksum = &part.checksum;
        members.insert(checksum.algorithm.member(), checksum.value.as_str().into());
    }
    members.into()
}
