//! Reading objects: whole, in ranges and by their parts, under conditions.

use std::ops::Range;

use serde_json::Value;

use super::checksum::Checksum;
use super::store::{Bucket, Version};
use super::{blob, conditions, errors, folders, key, number, put, with_state};
use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::timestamps;

/// What a GET may say that its response is to have in place of what the object has.
const OVERRIDES: [(&str, &str); 6] = [
    ("ResponseCacheControl", "CacheControl"),
    ("ResponseContentDisposition", "ContentDisposition"),
    ("ResponseContentEncoding", "ContentEncoding"),
    ("ResponseContentLanguage", "ContentLanguage"),
    ("ResponseContentType", "ContentType"),
    ("ResponseExpires", "Expires"),
];

/// What of an object a response has.
struct Slice {
    range: Range<u64>,
    is_part: bool,
    /// The number of the part that it is, in an object of parts.
    number: Option<i64>,
    /// Whether it is said that it is a part.
    partial: bool,
}

/// The version that a call reads.
pub(super) fn wanted<'a>(bucket: &'a Bucket, key: &str, id: Option<&str>) -> Result<&'a Version> {
    let version = bucket.version(key, id)?;
    if !version.is_marker {
        return Ok(version);
    }
    let error = match id {
        None => errors::no_key(key),
        Some(_) => is_marker(version, "GET"),
    };
    Err(error
        .with_header("x-amz-delete-marker", "true")
        .with_header("x-amz-version-id", version.name()))
}

/// The refusal of what cannot be done with a mark.
pub(super) fn is_marker(version: &Version, method: &str) -> ServiceError {
    ServiceError::new(
        "MethodNotAllowed",
        405,
        "The specified method is not allowed against this resource.",
    )
    .with("Method", method)
    .with("ResourceType", "DeleteMarker")
    .with_header("allow", "DELETE")
    .with_header("last-modified", timestamps::http_date(version.modified))
}

/// Gives an object.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    read(call, true)
}

/// Gives what is known of an object.
pub(super) fn head(call: &Call<'_>) -> Result<Output> {
    read(call, false)
}

fn read(call: &Call<'_>, body: bool) -> Result<Output> {
    let key = key(call)?;
    let (version, versioned, directory) = with_state(call, |state, name| {
        let bucket = state.bucket(name)?;
        let version = wanted(bucket, key, call.text("VersionId"))?.clone();
        let directory = folders::directory(call.world, bucket);
        Ok((version, bucket.has_versions(), directory))
    })?;
    check_customer_key(call, &version)?;
    conditions::reading(call, &version)?;
    let slice = slice(call, &version)?;
    let mut members = described(call, &version, &slice)?;
    if versioned {
        members.insert("VersionId".to_owned(), version.name().into());
    }
    let stream = body
        .then(
            || match blob::in_memory(&version.content, slice.range.clone()) {
                Some(bytes) => Ok(Body::Full(bytes)),
                None => blob::read(&version.content, slice.range.clone(), directory.as_ref())
                    .map(Body::chunks),
            },
        )
        .transpose()
        .map_err(|error| errors::disk(&error))?;
    Ok(Output {
        members,
        stream,
        status: slice.partial.then_some(206),
    })
}

/// An object that was encrypted with a caller's key is read with the same.
fn check_customer_key(call: &Call<'_>, version: &Version) -> Result<()> {
    let digest = version
        .members
        .get("SSECustomerKeyMD5")
        .and_then(Value::as_str);
    match (digest, call.text("SSECustomerKeyMD5")) {
        (None, None) => Ok(()),
        (Some(digest), Some(given)) if digest == given => Ok(()),
        (Some(_), None) => Err(errors::request(
            "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to \
             retrieve the object.",
        )),
        (Some(_), Some(_)) => Err(ServiceError::new("AccessDenied", 403, "Access Denied")),
        (None, Some(_)) => Err(errors::request(
            "The encryption parameters are not applicable to this object.",
        )),
    }
}

/// The part of an object that a call asks for.
fn slice(call: &Call<'_>, version: &Version) -> Result<Slice> {
    let size = version.size;
    let range = call.text("Range");
    if let Some(number) = number(&call.input, "PartNumber") {
        if range.is_some() {
            return Err(errors::request(
                "Cannot specify both Range header and partNumber query parameter",
            ));
        }
        return part(version, number);
    }
    let Some(asked) = range.and_then(|range| read_range(range, size)) else {
        return Ok(Slice {
            range: 0..size,
            is_part: false,
            number: None,
            partial: false,
        });
    };
    if asked.start >= size || asked.is_empty() {
        return Err(ServiceError::new(
            "InvalidRange",
            416,
            "The requested range is not satisfiable",
        )
        .with("RangeRequested", range.unwrap_or_default())
        .with("ActualObjectSize", size.to_string()));
    }
    Ok(Slice {
        range: asked.start..asked.end.min(size),
        is_part: false,
        number: None,
        partial: true,
    })
}

/// The bytes of `bytes=first-last`; what is not one range is no range.
fn read_range(text: &str, size: u64) -> Option<Range<u64>> {
    let (first, last) = text.trim().strip_prefix("bytes=")?.split_once('-')?;
    let (first, last) = (first.trim(), last.trim());
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().unwrap_or(u64::MAX).min(u64::MAX - 1))
    };
    if first.is_empty() {
        let count = number(last)?;
        return Some(size.saturating_sub(count)..if count == 0 { 0 } else { size });
    }
    let first = number(first)?;
    let end = match last {
        "" => u64::MAX,
        last => number(last)?.saturating_add(1),
    };
    (first < end).then_some(first..end)
}

fn part(version: &Version, number: i64) -> Result<Slice> {
    let unsatisfiable = |count: usize| {
        ServiceError::new(
            "InvalidPartNumber",
            416,
            "The requested partnumber is not satisfiable",
        )
        .with("PartNumberRequested", number.to_string())
        .with("ActualPartCount", count.to_string())
    };
    if version.parts.is_empty() {
        if number != 1 {
            return Err(unsatisfiable(1));
        }
        return Ok(Slice {
            range: 0..version.size,
            is_part: true,
            number: None,
            partial: version.size > 0,
        });
    }
    let mut begin = 0;
    for part in &version.parts {
        let end = begin + part.size;
        if part.number == number {
            return Ok(Slice {
                range: begin..end,
                is_part: true,
                number: Some(number),
                partial: true,
            });
        }
        begin = end;
    }
    Err(unsatisfiable(version.parts.len()))
}

fn described(call: &Call<'_>, version: &Version, slice: &Slice) -> Result<Members> {
    let mut members = version.members.clone();
    for (name, member) in OVERRIDES {
        let Some(value) = call.input.get(name) else {
            continue;
        };
        if !call.signed {
            return Err(errors::request(
                "Request specific response headers cannot be used for anonymous GET requests.",
            ));
        }
        members.insert(member.to_owned(), value.clone());
    }
    put::encryption(version, &mut members);
    let length = slice.range.end - slice.range.start;
    let mut add = |name: &str, value: Value| {
        members.insert(name.to_owned(), value);
    };
    add("AcceptRanges", "bytes".into());
    add("ContentLength", length.into());
    add("LastModified", version.modified.into());
    add("ETag", version.quoted_etag().into());
    if slice.partial {
        let last = slice.range.end.saturating_sub(1);
        let range = format!("bytes {}-{last}/{}", slice.range.start, version.size);
        add("ContentRange", range.into());
    }
    if !version.tags.is_empty() {
        add("TagCount", version.tags.len().into());
    }
    if slice.is_part && !version.parts.is_empty() {
        add("PartsCount", version.parts.len().into());
    }
    if call.text("ChecksumMode") == Some("ENABLED")
        && let Some(checksum) = checksum(version, slice)
    {
        checksum.show(&mut members);
        members.insert("ChecksumType".to_owned(), version_kind(version).into());
    }
    Ok(members)
}

fn version_kind(version: &Version) -> &'static str {
    version.checksum.as_ref().map_or("", Checksum::kind)
}

/// The checksum of what a response has: that of the object, or that of a part where each has its own.
fn checksum(version: &Version, slice: &Slice) -> Option<Checksum> {
    let whole = version.checksum.as_ref()?;
    if let Some(number) = slice.number
        && whole.kind() == "COMPOSITE"
    {
        let part = version.parts.iter().find(|part| part.number == number)?;
        return Some(Checksum {
            algorithm: whole.algorithm,
            value: part.checksum.clone()?,
        });
    }
    (slice.range == (0..version.size)).then(|| whole.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        for (text, expected) in [
            ("bytes=0-4", Some(0..5)),
            ("bytes=5-", Some(5..u64::MAX)),
            ("bytes=-3", Some(7..10)),
            ("bytes=-30", Some(0..10)),
            ("bytes=-0", Some(Range { start: 10, end: 0 })),
            ("bytes=99999999999999999999-", Some(u64::MAX - 1..u64::MAX)),
            ("bytes=4-3", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
            ("bytes=", None),
            ("bytes=a-b", None),
            ("bytes=-", None),
        ] {
            assert_eq!(read_range(text, 10), expected, "{text}");
        }
    }
}
