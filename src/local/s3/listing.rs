//! Lists of objects and of versions: pages of keys under a prefix, in groups where there is a delimiter.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::store::{Bucket, Version};
use super::{errors, flag, folders, number, owner, with_state};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;

const MOST: i64 = 1000;
const LEFT: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'*')
    .remove(b'/');

/// A page of a list as it fills.
pub(super) struct Page<'a> {
    call: &'a Call<'a>,
    prefix: &'a str,
    delimiter: Option<&'a str>,
    most: i64,
    count: i64,
    groups: Vec<String>,
    /// What the page ends with.
    last: String,
    /// Whether there is more.
    pub(super) truncated: bool,
}

impl<'a> Page<'a> {
    pub(super) fn new(call: &'a Call<'a>, most: i64) -> Self {
        let delimiter = call.text("Delimiter");
        Self {
            call,
            prefix: call.text("Prefix").unwrap_or_default(),
            delimiter: delimiter.filter(|delimiter| !delimiter.is_empty()),
            most,
            count: 0,
            groups: Vec::new(),
            last: String::new(),
            truncated: false,
        }
    }

    /// Takes a key: whether it stands in the page itself or by its group, if it is in the page at all. A group that the
    /// marker is in is not shown again.
    pub(super) fn take(&mut self, key: &str, marker: &str) -> Option<bool> {
        let rest = key.strip_prefix(self.prefix)?;
        let group = self.delimiter.and_then(|delimiter| {
            let at = rest.find(delimiter)? + delimiter.len();
            Some(format!("{}{}", self.prefix, rest.get(..at)?))
        });
        if let Some(group) = &group
            && (marker.starts_with(group.as_str()) || self.groups.last() == Some(group))
        {
            return None;
        }
        if self.count >= self.most {
            self.truncated = self.most > 0;
            return None;
        }
        self.count += 1;
        match group {
            Some(group) => {
                self.last.clone_from(&group);
                self.groups.push(group);
                Some(false)
            }
            None => {
                key.clone_into(&mut self.last);
                Some(true)
            }
        }
    }

    /// The group that the page ends with, if it ends with one.
    pub(super) fn last_group(&self) -> Option<&str> {
        let group = self.groups.last()?;
        (*group == self.last).then_some(group.as_str())
    }

    /// The members that all lists have.
    pub(super) fn members(&self) -> Members {
        let call = self.call;
        let groups: Vec<Value> = self
            .groups
            .iter()
            .map(|group| json!({"Prefix": encoded(call, group)}))
            .collect();
        let mut members = Members::from_iter([
            ("Name".to_owned(), call.text("Bucket").into()),
            ("Prefix".to_owned(), encoded(call, self.prefix).into()),
            ("IsTruncated".to_owned(), self.truncated.into()),
            ("CommonPrefixes".to_owned(), groups.into()),
        ]);
        if let Some(delimiter) = self.delimiter {
            members.insert("Delimiter".to_owned(), encoded(call, delimiter).into());
        }
        if let Some(encoding) = call.text("EncodingType") {
            members.insert("EncodingType".to_owned(), encoding.into());
        }
        members
    }
}

/// A key in the encoding that a call asks for: XML cannot hold every character.
pub(super) fn encoded(call: &Call<'_>, text: &str) -> String {
    if call.text("EncodingType") == Some("url") {
        utf8_percent_encode(text, &LEFT)
            .to_string()
            .replace("%20", "+")
    } else {
        text.to_owned()
    }
}

/// How many entries a call wants.
fn most(call: &Call<'_>) -> Result<i64> {
    if let Some(encoding) = call
        .text("EncodingType")
        .filter(|encoding| *encoding != "url")
    {
        return Err(errors::argument(
            "encoding-type",
            encoding,
            "Invalid Encoding Method specified in Request",
        ));
    }
    let most = number(&call.input, "MaxKeys").unwrap_or(MOST);
    if (0..=i64::from(i32::MAX)).contains(&most) {
        return Ok(most.min(MOST));
    }
    Err(errors::argument(
        "maxKeys",
        most.to_string(),
        "Argument maxKeys must be an integer between 0 and 2147483647",
    ))
}

/// Does something with the bucket of a list.
fn with_whole<T>(call: &Call<'_>, act: impl FnOnce(&Bucket) -> Result<T>) -> Result<T> {
    with_state(call, |state, name| {
        let bucket = state.bucket_mut(name)?;
        folders::refresh_all(call.world, bucket);
        act(bucket)
    })
}

/// The objects of a page behind a marker.
fn contents(
    call: &Call<'_>,
    page: &mut Page<'_>,
    marker: &str,
    with_owner: bool,
) -> Result<Vec<Value>> {
    let mut contents = Vec::new();
    with_whole(call, |bucket| {
        let begin = marker.max(page.prefix).to_owned();
        for key in bucket.objects.range(begin..).map(|(key, _)| key) {
            if !key.starts_with(page.prefix) {
                break;
            }
            if key.as_str() <= marker && !marker.is_empty() {
                continue;
            }
            let Some(version) = bucket.current(key) else {
                continue;
            };
            match page.take(key, marker) {
                Some(true) => contents.push(object(call, key, version, with_owner)),
                _ if page.truncated => break,
                _ => {}
            }
        }
        Ok(())
    })?;
    Ok(contents)
}

fn object(call: &Call<'_>, key: &str, version: &Version, with_owner: bool) -> Value {
    let mut members = Members::from_iter([
        ("Key".to_owned(), Value::from(encoded(call, key))),
        ("LastModified".to_owned(), version.modified.into()),
        ("ETag".to_owned(), version.quoted_etag().into()),
        ("Size".to_owned(), version.size.into()),
        ("StorageClass".to_owned(), version.storage_class().into()),
    ]);
    if let Some(checksum) = &version.checksum {
        let name = checksum.algorithm.name();
        members.insert("ChecksumAlgorithm".to_owned(), json!([name]));
        members.insert("ChecksumType".to_owned(), checksum.kind().into());
    }
    if with_owner {
        members.insert("Owner".to_owned(), owner());
    }
    members.into()
}

/// Lists objects, with the key that a page ended with as the marker of the next.
pub(super) fn objects(call: &Call<'_>) -> Result<Output> {
    let most = most(call)?;
    let marker = call.text("Marker").unwrap_or_default();
    let mut page = Page::new(call, most);
    let contents = contents(call, &mut page, marker, true)?;
    let mut members = page.members();
    members.insert("Marker".to_owned(), encoded(call, marker).into());
    members.insert("MaxKeys".to_owned(), most.into());
    members.insert("Contents".to_owned(), contents.into());
    // Without a delimiter the last key of the page says it.
    if page.truncated && page.delimiter.is_some() {
        members.insert("NextMarker".to_owned(), encoded(call, &page.last).into());
    }
    Ok(members.into())
}

/// Lists objects, with a token for the next page.
pub(super) fn objects_again(call: &Call<'_>) -> Result<Output> {
    let most = most(call)?;
    let token = call.text("ContinuationToken");
    let start_after = call.text("StartAfter");
    let marker = match token {
        Some(token) => {
            let text = BASE64
                .decode(token)
                .ok()
                .and_then(|text| String::from_utf8(text).ok());
            text.filter(|text| !text.is_empty()).ok_or_else(|| {
                errors::argument(
                    "continuation-token",
                    token,
                    "The continuation token provided is incorrect",
                )
            })?
        }
        None => start_after.unwrap_or_default().to_owned(),
    };
    let mut page = Page::new(call, most);
    let contents = contents(call, &mut page, &marker, flag(&call.input, "FetchOwner"))?;
    let mut members = page.members();
    members.insert("MaxKeys".to_owned(), most.into());
    members.insert("KeyCount".to_owned(), page.count.into());
    members.insert("Contents".to_owned(), contents.into());
    members.extend(token.map(|token| ("ContinuationToken".to_owned(), token.into())));
    members.extend(start_after.map(|start| ("StartAfter".to_owned(), encoded(call, start).into())));
    if page.truncated {
        members.insert(
            "NextContinuationToken".to_owned(),
            BASE64.encode(&page.last).into(),
        );
    }
    Ok(members.into())
}

/// Lists versions and marks, the newest of a key first.
pub(super) fn versions(call: &Call<'_>) -> Result<Output> {
    let most = most(call)?;
    let key_marker = call.text("KeyMarker").unwrap_or_default();
    let id_marker = call.text("VersionIdMarker").filter(|id| !id.is_empty());
    if id_marker.is_some() && key_marker.is_empty() {
        return Err(errors::argument(
            "version-id-marker",
            id_marker.unwrap_or_default(),
            "A version-id marker cannot be specified without a key marker.",
        ));
    }
    let mut page = Page::new(call, most);
    let (mut versions, mut markers, mut next) = (Vec::new(), Vec::new(), None);
    with_whole(call, |bucket| {
        let begin = key_marker.max(page.prefix).to_owned();
        for (key, all) in bucket.objects.range(begin..) {
            if !key.starts_with(page.prefix) || page.truncated {
                break;
            }
            let mut skipping = key == key_marker;
            if skipping && id_marker.is_none() {
                continue;
            }
            for (at, version) in all.iter().rev().enumerate() {
                if skipping {
                    skipping = Some(version.name()) != id_marker;
                    continue;
                }
                match page.take(key, key_marker) {
                    Some(is_item) => {
                        next = Some((
                            page.last.clone(),
                            is_item.then(|| version.name().to_owned()),
                        ));
                        if is_item {
                            let list = if version.is_marker {
                                &mut markers
                            } else {
                                &mut versions
                            };
                            list.push(shown(call, key, version, at == 0));
                        }
                    }
                    None if page.truncated => break,
                    None => {}
                }
            }
        }
        Ok(())
    })?;
    let mut members = page.members();
    for (name, value) in [
        ("MaxKeys", Value::from(most)),
        ("KeyMarker", encoded(call, key_marker).into()),
        ("VersionIdMarker", id_marker.unwrap_or_default().into()),
        ("Versions", versions.into()),
        ("DeleteMarkers", markers.into()),
    ] {
        members.insert(name.to_owned(), value);
    }
    if let Some((key, id)) = next.filter(|_| page.truncated) {
        members.insert("NextKeyMarker".to_owned(), encoded(call, &key).into());
        members.extend(id.map(|id| ("NextVersionIdMarker".to_owned(), id.into())));
    }
    Ok(members.into())
}

fn shown(call: &Call<'_>, key: &str, version: &Version, latest: bool) -> Value {
    let mut members = match object(call, key, version, true) {
        Value::Object(members) => members,
        _ => Members::new(),
    };
    members.insert("VersionId".to_owned(), version.name().into());
    members.insert("IsLatest".to_owned(), latest.into());
    members.into()
}
