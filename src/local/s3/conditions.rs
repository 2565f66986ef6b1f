//! Conditions on an object: of the two pairs of headers, the one on tags goes before the one on times.

use serde_json::Value;

use super::errors::precondition;
use super::store::Version;
use crate::error::{Result, ServiceError};
use crate::protocol::Members;
use crate::services::Call;

/// The names of four conditions in an input, and the headers that they are.
struct Names {
    matches: (&'static str, &'static str),
    differs: (&'static str, &'static str),
    changed: (&'static str, &'static str),
    unchanged: (&'static str, &'static str),
}

const OF_OBJECT: Names = Names {
    matches: ("IfMatch", "If-Match"),
    differs: ("IfNoneMatch", "If-None-Match"),
    changed: ("IfModifiedSince", "If-Modified-Since"),
    unchanged: ("IfUnmodifiedSince", "If-Unmodified-Since"),
};

const OF_SOURCE: Names = Names {
    matches: ("CopySourceIfMatch", "x-amz-copy-source-If-Match"),
    differs: ("CopySourceIfNoneMatch", "x-amz-copy-source-If-None-Match"),
    changed: (
        "CopySourceIfModifiedSince",
        "x-amz-copy-source-If-Modified-Since",
    ),
    unchanged: (
        "CopySourceIfUnmodifiedSince",
        "x-amz-copy-source-If-Unmodified-Since",
    ),
};

fn text<'a>(input: &'a Members, name: &str) -> Option<&'a str> {
    input.get(name).and_then(Value::as_str)
}

/// Seconds; a time that is none is no condition.
#[allow(clippy::cast_possible_truncation, reason = "seconds of a calendar")]
fn time(input: &Members, name: &str) -> Option<i64> {
    let seconds = input.get(name).and_then(Value::as_f64)?;
    seconds.is_finite().then_some(seconds as i64)
}

fn names(list: &str, etag: &str) -> bool {
    list.split(',').any(|one| {
        let one = one.trim();
        let one = one.strip_prefix("W/").unwrap_or(one);
        one == "*" || one.trim_matches('"') == etag
    })
}

enum Fault {
    Failed(&'static str),
    NotModified,
}

fn fault(call: &Call<'_>, names_of: &Names, version: &Version) -> Option<Fault> {
    let input = &call.input;
    if let Some(list) = text(input, names_of.matches.0) {
        if !names(list, &version.etag) {
            return Some(Fault::Failed(names_of.matches.1));
        }
    } else if time(input, names_of.unchanged.0).is_some_and(|time| version.modified > time) {
        return Some(Fault::Failed(names_of.unchanged.1));
    }
    if let Some(list) = text(input, names_of.differs.0) {
        return names(list, &version.etag).then_some(Fault::NotModified);
    }
    // A time that has not come yet is no condition.
    let changed =
        time(input, names_of.changed.0).filter(|time| *time <= call.world.clock().seconds());
    let unchanged = changed.is_some_and(|time| version.modified <= time);
    unchanged.then_some(Fault::NotModified)
}

/// The conditions of reading an object.
pub(super) fn reading(call: &Call<'_>, version: &Version) -> Result<()> {
    match fault(call, &OF_OBJECT, version) {
        None => Ok(()),
        Some(Fault::Failed(header)) => Err(precondition(header)),
        Some(Fault::NotModified) => Err(ServiceError::new("NotModified", 304, "Not Modified")
            .with_header("etag", version.quoted_etag())
            .with_header(
                "last-modified",
                crate::timestamps::http_date(version.modified),
            )),
    }
}

/// The conditions on the source of a copy.
pub(super) fn copying(call: &Call<'_>, version: &Version) -> Result<()> {
    match fault(call, &OF_SOURCE, version) {
        None => Ok(()),
        Some(Fault::Failed(header)) => Err(precondition(header)),
        Some(Fault::NotModified) => Err(precondition(
            if call.input.contains_key(OF_SOURCE.differs.0) {
                OF_SOURCE.differs.1
            } else {
                OF_SOURCE.changed.1
            },
        )),
    }
}

/// The conditions of writing or deleting an object, of which the current version is given.
pub(super) fn writing(input: &Members, key: &str, current: Option<&Version>) -> Result<()> {
    if let Some(list) = text(input, "IfMatch") {
        let Some(current) = current else {
            return Err(super::errors::no_key(key));
        };
        if !names(list, &current.etag) {
            return Err(precondition("If-Match"));
        }
    }
    if let Some(list) = text(input, "IfNoneMatch") {
        if list.trim() != "*" {
            return Err(ServiceError::new(
                "NotImplemented",
                501,
                "A header you provided implies functionality that is not implemented",
            )
            .with("Header", "If-None-Match")
            .with(
                "additionalMessage",
                "We don't accept the provided value of If-None-Match header for this API",
            ));
        }
        if current.is_some() {
            return Err(precondition("If-None-Match"));
        }
    }
    Ok(())
}
