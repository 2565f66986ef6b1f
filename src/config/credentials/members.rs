//! Members of the JSON documents that sources of credentials return, read as boto3 reads them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value as Json;

use crate::error::{Error, Result};
use crate::host::Host;
use crate::options::{display, type_name};

/// An access key; boto3 puts anything into a signature as Python writes it.
pub(super) fn access_key(value: &Json) -> Option<String> {
    (!value.is_null()).then(|| display(value))
}

/// A secret key; boto3 fails when it signs with anything but text.
pub(super) fn secret_key(value: &Json) -> Result<Option<String>> {
    match value {
        Json::String(text) => Ok(Some(text.clone())),
        other => Err(Error::Type(format!(
            "can only concatenate str (not \"{}\") to str",
            type_name(other)
        ))),
    }
}

/// A session token, which may be missing.
pub(super) fn token(value: &Json) -> Result<Option<String>> {
    match value {
        Json::Null => Ok(None),
        Json::String(text) => Ok(Some(text.clone())),
        other => Err(Error::Type(format!(
            "session token must be a string, not {}",
            type_name(other)
        ))),
    }
}

/// A date that is present.
pub(super) fn date(host: &dyn Host, value: &Json) -> Result<SystemTime> {
    match value {
        Json::String(text) => host.parse_date(text),
        other => Err(Error::Type(format!(
            "Parser must be a string or character stream, not {}",
            type_name(other)
        ))),
    }
}

/// The members of a document that has to be an object.
pub(super) fn object(document: &Json) -> Result<&serde_json::Map<String, Json>> {
    document.as_object().ok_or_else(|| {
        Error::Attribute(format!(
            "'{}' object has no attribute 'get'",
            type_name(document)
        ))
    })
}

/// A time in seconds since 1970; one that no clock can show counts as long past.
pub(super) fn since_epoch(seconds: f64) -> SystemTime {
    let span = Duration::try_from_secs_f64(seconds.abs()).unwrap_or_default();
    let time = if seconds < 0.0 {
        UNIX_EPOCH.checked_sub(span)
    } else {
        UNIX_EPOCH.checked_add(span)
    };
    time.unwrap_or(UNIX_EPOCH)
}

/// A file of text, with Python's errors.
pub(super) fn file_text(path: &str) -> Result<String> {
    if path.contains('\0') {
        return Err(Error::Value("embedded null byte".to_owned()));
    }
    std::fs::read_to_string(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::InvalidData => {
            Error::Value(format!("'utf-8' codec can't decode the content of {path}"))
        }
        _ => Error::os(&error, path),
    })
}

/// `2015-01-02T03:04:05Z`; fractions of a second are dropped.
pub(super) fn iso8601(time: SystemTime) -> String {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // Years begin in March here, so that a leap day is the last of one; eras have 400 of them.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next_year) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    let year = era * 400 + year + next_year;
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_827_696, "2000-02-29T12:34:56Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_709_251_199, "2024-02-29T23:59:59Z"),
            (4_070_908_799, "2098-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(iso8601(UNIX_EPOCH + Duration::from_secs(seconds)), text);
        }
    }

    #[test]
    fn times_beyond_the_clock() {
        assert_eq!(since_epoch(-1.0), UNIX_EPOCH - Duration::from_secs(1));
        assert_eq!(since_epoch(f64::NAN), UNIX_EPOCH);
        assert_eq!(since_epoch(f64::INFINITY), UNIX_EPOCH);
    }
}
