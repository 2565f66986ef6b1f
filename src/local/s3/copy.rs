//! Copies of objects, and of ranges of them as parts of an upload.

use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::blob::{self, Blob};
use super::checksum::{Algorithm, Checksum};
use super::store::{Version, quoted};
use super::{acl, conditions, errors, folders, key, number, object, parts, put, tags, with_state};
use crate::content::hex;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

/// Where a copy comes from.
struct Source {
    bucket: String,
    key: String,
    version: Option<String>,
}

impl Source {
    fn of(call: &Call<'_>) -> Result<Self> {
        let text = call.text("CopySource").unwrap_or_default();
        let invalid = || {
            errors::argument(
                "x-amz-copy-source",
                text,
                "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
            )
        };
        let (path, version) = match text.rsplit_once("?versionId=") {
            Some((path, version)) => (path, Some(version.to_owned())),
            None => (text, None),
        };
        let path = percent_decode_str(path)
            .decode_utf8()
            .map_err(|_| invalid())?;
        let path = path.strip_prefix('/').unwrap_or(&path);
        if path.starts_with("arn:") {
            return Err(ServiceError::not_offered("access points"));
        }
        match path.split_once('/') {
            Some((bucket, key)) if !bucket.is_empty() && !key.is_empty() => Ok(Self {
                bucket: bucket.to_owned(),
                key: key.to_owned(),
                version,
            }),
            _ => Err(invalid()),
        }
    }

    /// The version that is copied, its identifier where the bucket has versions, and its bytes.
    fn open(
        &self,
        call: &Call<'_>,
    ) -> Result<(Version, Option<String>, Option<crate::buckets::Bucket>)> {
        let state = folders::fresh(call.world, &self.bucket, Some(&self.key));
        let bucket = state.bucket(&self.bucket)?;
        let version = object::wanted(bucket, &self.key, self.version.as_deref()).map_err(|error| {
            if error.code == "MethodNotAllowed" {
                errors::request(
                    "The source of a copy request may not specifically refer to a delete marker by version id.",
                )
            } else {
                error
            }
        })?;
        conditions::copying(call, version)?;
        if version.size > put::MAX_WRITE {
            return Err(errors::request(&format!(
                "The specified copy source is larger than the maximum allowable size for a copy source: {}",
                put::MAX_WRITE
            )));
        }
        let id = bucket.has_versions().then(|| version.name().to_owned());
        Ok((version.clone(), id, folders::directory(call.world, bucket)))
    }
}

/// Copies an object.
pub(super) fn copy(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let bucket = call.text("Bucket").unwrap_or_default();
    let source = Source::of(call)?;
    with_state(call, |_, _| Ok(()))?;
    let (from, source_id, directory) = source.open(call)?;
    let replaces = replaces(call, "MetadataDirective")?;
    let itself = source.bucket == bucket && source.key == key && source.version.is_none();
    let changes = [
        "StorageClass",
        "WebsiteRedirectLocation",
        "ServerSideEncryption",
    ];
    if itself && !replaces && !changes.iter().any(|name| call.input.contains_key(*name)) {
        return Err(errors::request(
            "This copy request is illegal because it is trying to copy an object to itself without changing the \
             object's metadata, storage class, website redirect location or encryption attributes.",
        ));
    }
    let mut members = put::described(call)?;
    if !replaces {
        for name in [
            "CacheControl",
            "ContentDisposition",
            "ContentEncoding",
            "ContentLanguage",
            "ContentType",
            "Expires",
            "Metadata",
        ] {
            members.remove(name);
            if let Some(value) = from.members.get(name) {
                members.insert(name.to_owned(), value.clone());
            }
        }
    }
    let tags = if replaces_tags(call)? {
        tags::of_header(call.text("Tagging"))?
    } else {
        from.tags.clone()
    };
    let algorithm = call
        .text("ChecksumAlgorithm")
        .map(Algorithm::named)
        .transpose()?;
    let (content, etag, checksum) = copied(call, &from, algorithm, directory.as_ref())?;
    let version = Version {
        size: from.size,
        content,
        etag,
        checksum: Some(checksum),
        members,
        tags,
        acl: acl::of_headers(call)?,
        ..Version::default()
    };
    let written = put::commit(call.world, bucket, key, version, "Copy", &call.input)?;
    let mut output = put::shown(&written);
    output.extend(source_id.map(|id| ("CopySourceVersionId".to_owned(), id.into())));
    let mut result = Members::from_iter([
        ("ETag".to_owned(), written.version.quoted_etag().into()),
        ("LastModified".to_owned(), written.version.modified.into()),
    ]);
    if let Some(checksum) = &written.version.checksum {
        result.insert(checksum.algorithm.member(), checksum.value.as_str().into());
    }
    output.insert("CopyObjectResult".to_owned(), result.into());
    Ok(output.into())
}

/// The content of a copy. What is the world's own and has the digests of a single write is shared.
fn copied(
    call: &Call<'_>,
    from: &Version,
    algorithm: Option<Algorithm>,
    directory: Option<&crate::buckets::Bucket>,
) -> Result<(Vec<Blob>, String, Checksum)> {
    if let Some(checksum) = &from.checksum
        && directory.is_none()
        && from.parts.is_empty()
        && algorithm.is_none_or(|algorithm| algorithm == checksum.algorithm)
    {
        return Ok((from.content.clone(), from.etag.clone(), checksum.clone()));
    }
    let kept = from.checksum.as_ref().map(|checksum| checksum.algorithm);
    let algorithm = algorithm.or(kept).unwrap_or(Algorithm::Crc64);
    let pieces =
        blob::read(&from.content, 0..from.size, directory).map_err(|error| errors::disk(&error))?;
    let folder = call.world.s3().folder();
    let (received, _) = put::copied(folder, pieces, algorithm)?;
    Ok((vec![received.blob], hex(&received.md5), received.checksum))
}

/// Whether a directive says that something is replaced.
fn replaces(call: &Call<'_>, name: &str) -> Result<bool> {
    match call.text(name) {
        None | Some("COPY") => Ok(false),
        Some("REPLACE") => Ok(true),
        Some(other) => Err(errors::argument(
            "x-amz-metadata-directive",
            other,
            "Unknown metadata directive.",
        )),
    }
}

fn replaces_tags(call: &Call<'_>) -> Result<bool> {
    replaces(call, "TaggingDirective").map_err(|_| {
        errors::argument(
            "x-amz-tagging-directive",
            call.text("TaggingDirective").unwrap_or_default(),
            "Unknown tagging directive.",
        )
    })
}

/// Copies a range of an object as a part of an upload.
pub(super) fn copy_part(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let id = call.text("UploadId").unwrap_or_default();
    let part = number(&call.input, "PartNumber").unwrap_or_default();
    parts::check_number(part)?;
    let algorithm = with_state(call, |state, name| {
        let upload = state.bucket(name)?.upload(key, id)?;
        Ok(upload.algorithm.unwrap_or(Algorithm::Crc64))
    })?;
    let source = Source::of(call)?;
    let (from, source_id, directory) = source.open(call)?;
    let range = match call.text("CopySourceRange") {
        None => 0..from.size,
        Some(text) => read_range(text, from.size)?,
    };
    let pieces = blob::read(&from.content, range, directory.as_ref())
        .map_err(|error| errors::disk(&error))?;
    let folder = call.world.s3().folder();
    let (received, value) = put::copied(folder, pieces, algorithm)?;
    let uploaded = parts::add(call, key, id, part, received)?;
    let mut result = Members::from_iter([
        ("ETag".to_owned(), quoted(&uploaded.etag).into()),
        ("LastModified".to_owned(), uploaded.modified.into()),
    ]);
    if uploaded.shown {
        result.insert(algorithm.member(), BASE64.encode(value).into());
    }
    let mut output = Members::from_iter([("CopyPartResult".to_owned(), Value::from(result))]);
    output.insert("ServerSideEncryption".to_owned(), json!("AES256"));
    output.extend(source_id.map(|id| ("CopySourceVersionId".to_owned(), id.into())));
    Ok(output.into())
}

fn read_range(text: &str, size: u64) -> Result<Range<u64>> {
    let read = || {
        let (first, last) = text.strip_prefix("bytes=")?.split_once('-')?;
        let (first, last): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
        (first <= last).then(|| first..last.saturating_add(1))
    };
    let range = read().ok_or_else(|| {
        errors::argument(
            "x-amz-copy-source-range",
            text,
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the \
             zero-based offsets of the first and last bytes to copy",
        )
    })?;
    if range.end > size {
        return Err(errors::argument(
            "x-amz-copy-source-range",
            text,
            &format!("Range specified is not valid for source object of size: {size}"),
        ));
    }
    Ok(range)
}
