//! The end of an upload: its parts become an object, without being copied.

use serde_json::Value;

use super::checksum::{Algorithm, Checksum, combine, of};
use super::parts::checksum_bytes;
use super::store::{Part, Upload, Uploaded, Version, quoted};
use super::{errors, key, number, put, with_state};
use crate::content::hex;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

/// What all parts but the last have to have.
const SMALLEST: u64 = 5 << 20;
const LARGEST_OBJECT: u64 = 5 << 40;

/// Makes an object of an upload.
pub(super) fn complete(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let name = call.text("Bucket").unwrap_or_default();
    let id = call.text("UploadId").unwrap_or_default();
    let version = with_state(call, |state, name| {
        let upload = state.bucket(name)?.upload(key, id)?;
        made(call, upload, id)
    })?;
    let written = put::commit(
        call.world,
        name,
        key,
        version,
        "CompleteMultipartUpload",
        &call.input,
    )?;
    with_state(call, |state, name| {
        state.bucket_mut(name)?.uploads.remove(id);
        Ok(())
    })?;
    let mut members = put::shown(&written);
    for (name, value) in [
        ("Location", format!("{}/{name}/{key}", call.world.base())),
        ("Bucket", name.to_owned()),
        ("Key", key.to_owned()),
        ("ETag", written.version.quoted_etag()),
    ] {
        members.insert(name.to_owned(), value.into());
    }
    if let Some(checksum) = &written.version.checksum {
        checksum.show(&mut members);
    }
    Ok(members.into())
}

fn made(call: &Call<'_>, upload: &Upload, id: &str) -> Result<Version> {
    let chosen = chosen(call, upload, id)?;
    let size: u64 = chosen.iter().map(|(_, part)| part.size).sum();
    if size > LARGEST_OBJECT {
        return Err(ServiceError::client(
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed object size.",
        ));
    }
    if let Some(announced) = number(&call.input, "MpuObjectSize")
        && u64::try_from(announced) != Ok(size)
    {
        return Err(errors::request(&format!(
            "The provided 'x-amz-mp-object-size' header value {announced} does not match what was computed: {size}"
        )));
    }
    let algorithm = upload.algorithm.unwrap_or(Algorithm::Crc64);
    let values: Vec<_> = chosen
        .iter()
        .map(|(_, part)| (checksum_bytes(part), part.size))
        .collect();
    let checksum = Checksum {
        algorithm,
        value: combine(algorithm, upload.full_object, &values),
    };
    check_claim(call, &checksum)?;
    let digests: Vec<u8> = chosen
        .iter()
        .flat_map(|(_, part)| unhex(&part.etag))
        .collect();
    let etag = format!("{}-{}", hex(&of(Algorithm::Md5, &digests)), chosen.len());
    let mut members = upload.members.clone();
    let acl = members.remove("ACL");
    Ok(Version {
        size,
        etag,
        content: chosen
            .iter()
            .flat_map(|(_, part)| part.content.clone())
            .collect(),
        parts: chosen
            .iter()
            .map(|(number, part)| Part {
                number: *number,
                size: part.size,
                checksum: part.shown.then(|| part.checksum.value.clone()),
            })
            .collect(),
        checksum: Some(checksum),
        members,
        tags: upload.tags.clone(),
        acl,
        ..Version::default()
    })
}

/// The checksum of the whole that a caller names has to be the right one.
fn check_claim(call: &Call<'_>, checksum: &Checksum) -> Result<()> {
    let name = checksum.algorithm.name().to_lowercase();
    match call.text(&checksum.algorithm.member()) {
        Some(claimed) if claimed.split('-').next() != checksum.value.split('-').next() => {
            Err(ServiceError::client(
                "BadDigest",
                format!("The {name} you specified did not match the calculated checksum."),
            ))
        }
        _ => Ok(()),
    }
}

fn unhex(text: &str) -> Vec<u8> {
    let bytes = (0..text.len()).step_by(2);
    bytes
        .filter_map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

/// The parts that a call names, in its order, which has to be that of their numbers.
fn chosen<'a>(call: &Call<'_>, upload: &'a Upload, id: &str) -> Result<Vec<(i64, &'a Uploaded)>> {
    let list = call
        .input
        .get("MultipartUpload")
        .and_then(|list| list.get("Parts")?.as_array());
    let list = list
        .filter(|list| !list.is_empty())
        .ok_or_else(errors::malformed)?;
    let mut chosen: Vec<(i64, &Uploaded)> = Vec::with_capacity(list.len());
    for entry in list {
        let number = entry
            .get("PartNumber")
            .and_then(Value::as_i64)
            .unwrap_or_default();
        let etag = entry
            .get("ETag")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if chosen.last().is_some_and(|(last, _)| *last >= number) {
            return Err(ServiceError::client(
                "InvalidPartOrder",
                "The list of parts was not in ascending order. Parts must be ordered by part number.",
            )
            .with("UploadId", id));
        }
        let part = upload.parts.get(&number);
        let part = part.filter(|part| part.etag == etag.trim_matches('"'));
        let part = part.ok_or_else(|| invalid_part(id, number, etag))?;
        check_part(upload, entry, number, part).map_err(|error| match error {
            None => invalid_part(id, number, etag),
            Some(error) => error,
        })?;
        chosen.push((number, part));
    }
    let too_small = chosen
        .iter()
        .rev()
        .skip(1)
        .rev()
        .find(|(_, part)| part.size < SMALLEST);
    match too_small {
        None => Ok(chosen),
        Some((number, part)) => Err(ServiceError::client(
            "EntityTooSmall",
            "Your proposed upload is smaller than the minimum allowed size",
        )
        .with("ETag", quoted(&part.etag))
        .with("MinSizeAllowed", SMALLEST.to_string())
        .with("ProposedSize", part.size.to_string())
        .with("PartNumber", number.to_string())),
    }
}

/// The checksum of a part in the list. Composite checksums need all of them.
fn check_part(
    upload: &Upload,
    entry: &Value,
    number: i64,
    part: &Uploaded,
) -> std::result::Result<(), Option<ServiceError>> {
    let Some(algorithm) = upload.algorithm else {
        return Ok(());
    };
    match entry.get(algorithm.member()).and_then(Value::as_str) {
        Some(claimed) if claimed == part.checksum.value => Ok(()),
        Some(_) => Err(None),
        None if upload.full_object => Ok(()),
        None => {
            let name = algorithm.name().to_lowercase();
            Err(Some(errors::request(&format!(
                "The upload was created using a {name} checksum. The complete request must include the checksum for each \
                 part. It was missing for part {number} in the request."
            ))))
        }
    }
}

fn invalid_part(id: &str, number: i64, etag: &str) -> ServiceError {
    ServiceError::client(
        "InvalidPart",
        "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified \
         entity tag may not match the part's entity tag.",
    )
    .with("UploadId", id)
    .with("PartNumber", number.to_string())
    .with("ETag", etag.trim_matches('"'))
}

/// The members of an output that describe the parts of a finished object.
pub(super) fn shown(version: &Version, marker: i64, most: usize) -> Members {
    let mut rest = version.parts.iter().filter(|part| part.number > marker);
    let page: Vec<&Part> = rest.by_ref().take(most).collect();
    let mut members = Members::from_iter([
        ("TotalPartsCount".to_owned(), version.parts.len().into()),
        ("PartNumberMarker".to_owned(), marker.into()),
        ("MaxParts".to_owned(), most.into()),
        ("IsTruncated".to_owned(), rest.next().is_some().into()),
        (
            "NextPartNumberMarker".to_owned(),
            page.last().map_or(0, |part| part.number).into(),
        ),
    ]);
    let algorithm = version.checksum.as_ref().map(|checksum| checksum.algorithm);
    // AWS lists the parts only of objects whose checksum is one of checksums.
    let checksum = version.checksum.as_ref();
    if checksum.is_some_and(|checksum| checksum.kind() == "COMPOSITE") {
        let parts = page.into_iter().map(|part| {
            let mut shown = Members::from_iter([
                ("PartNumber".to_owned(), Value::from(part.number)),
                ("Size".to_owned(), part.size.into()),
            ]);
            if let (Some(algorithm), Some(value)) = (algorithm, &part.checksum) {
                shown.insert(algorithm.member(), value.as_str().into());
            }
            Value::from(shown)
        });
        members.insert("Parts".to_owned(), parts.collect());
    }
    members
}
