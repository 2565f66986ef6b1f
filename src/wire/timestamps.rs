//! Timestamps as Python's `datetime`. The spelling that nearly every service sends is read here; the
//! module that knows all formats is `ferroboto._dates.timestamps`, loaded when the first other one is met.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use ferroboto_model::TimestampFormat;

use crate::imports;

/// A datetime from what a service sent.
pub fn parse_timestamp<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    imports::PARSE_TIMESTAMP.get(value.py())?.call1((value,))
}

/// A datetime from the text that a service sent.
pub fn parse_text<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    if let Some(fields) = plain_iso(text)
        && let Some(moment) = in_utc(py, fields)?
    {
        return Ok(moment);
    }
    parse_timestamp(PyString::new(py, text).as_any())
}

/// Year, month, day, hour, minute, second and microsecond.
type Fields = [u32; 7];

/// Reads `2015-01-02T03:04:05[.678]Z`.
fn plain_iso(text: &str) -> Option<Fields> {
    let number = |digits: &str| {
        let digits = digits.as_bytes();
        digits.iter().try_fold(0, |number, digit| {
            let digit = digit.is_ascii_digit().then(|| u32::from(digit - b'0'))?;
            Some(number * 10 + digit)
        })
    };
    let mut fields = [0; 7];
    let (date, fraction) = text.strip_suffix('Z')?.split_at_checked(19)?;
    for (place, range, before) in [
        (0, 0..4, None),
        (1, 5..7, Some(b'-')),
        (2, 8..10, Some(b'-')),
        (3, 11..13, Some(b'T')),
        (4, 14..16, Some(b':')),
        (5, 17..19, Some(b':')),
    ] {
        if before.is_some_and(|before| date.as_bytes().get(range.start - 1) != Some(&before)) {
            return None;
        }
        fields[place] = number(date.get(range)?)?;
    }
    if !fraction.is_empty() {
        let digits = fraction
            .strip_prefix('.')
            .filter(|digits| !digits.is_empty())?;
        if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        fields[6] = number(&format!("{digits:0<6.6}"))?;
    }
    Some(fields)
}

/// The moment in UTC; none where it is no moment, or where Python has to choose the zone.
fn in_utc(py: Python<'_>, fields: Fields) -> PyResult<Option<Bound<'_, PyAny>>> {
    let zone = imports::UTC_ZONE.get(py)?.call0()?;
    if zone.is_none() {
        return Ok(None);
    }
    // Looked up each time: a program that freezes time replaces the class.
    let class = imports::DATETIME
        .get(py)?
        .getattr(pyo3::intern!(py, "datetime"))?;
    let [year, month, day, hour, minute, second, microsecond] = fields;
    match class.call1((year, month, day, hour, minute, second, microsecond, zone)) {
        Ok(moment) => Ok(Some(moment)),
        Err(error) if error.is_instance_of::<PyValueError>(py) => Ok(None),
        Err(error) => Err(error),
    }
}

/// An aware datetime from what a user gave.
pub fn parse_to_aware_datetime<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    imports::PARSE_TO_AWARE.get(value.py())?.call1((value,))
}

/// A user's timestamp in the format of the wire: text, or a number of seconds.
pub fn format<'py>(
    value: &Bound<'py, PyAny>,
    format: TimestampFormat,
) -> PyResult<Bound<'py, PyAny>> {
    let function = match format {
        TimestampFormat::Iso8601 => &imports::FORMAT_ISO8601,
        TimestampFormat::Rfc822 => &imports::FORMAT_RFC822,
        TimestampFormat::UnixTimestamp => &imports::FORMAT_UNIX,
    };
    function.get(value.py())?.call1((value,))
}
