//! Times as credential sources write them.

use std::time::SystemTime;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use crate::error::{Error, Result};

/// An ISO 8601 time, with the error that Python's parser has for anything else.
///
/// A time without a zone counts as UTC.
pub(super) fn parse(text: &str) -> Result<SystemTime> {
    let unknown = || Error::Value(format!("Unknown string format: {text}"));
    let trimmed = text.trim().replacen(' ', "T", 1);
    DateTime::from_str(&trimmed, Format::DateTimeWithOffset)
        .or_else(|_| DateTime::from_str(&format!("{trimmed}Z"), Format::DateTimeWithOffset))
        .ok()
        .and_then(|time| SystemTime::try_from(time).ok())
        .ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn formats() {
        let expected = UNIX_EPOCH + Duration::from_hours(1_130_808);
        for text in [
            "2099-01-01T00:00:00Z",
            "2099-01-01T00:00:00+00:00",
            "2099-01-01T02:00:00+02:00",
            "2099-01-01 00:00:00Z",
            "2099-01-01T00:00:00",
            "2099-01-01T00:00:00.000Z",
        ] {
            assert_eq!(parse(text), Ok(expected), "{text}");
        }
        assert_eq!(
            parse("garbage"),
            Err(Error::Value("Unknown string format: garbage".to_owned()))
        );
    }
}
