//! Timestamps as Python's `datetime`. The spellings that nearly every service sends, in bodies and in headers, are read here;
//! the module that knows all formats is `ferroboto._dates.timestamps`, loaded when the first other one is met.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use ferroboto_model::TimestampFormat;

use crate::imports;

/// A datetime from what a service sent.
pub fn parse_timestamp<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let text = value.cast::<PyString>().ok();
    if let Some(text) = text.and_then(|text| text.to_str().ok())
        && let Some(moment) = common(py, text)?
    {
        return Ok(moment);
    }
    imports::PARSE_TIMESTAMP.get(py)?.call1((value,))
}

/// A datetime from the text that a service sent.
pub fn parse_text<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    match common(py, text)? {
        Some(moment) => Ok(moment),
        None => imports::PARSE_TIMESTAMP.get(py)?.call1((text,)),
    }
}

/// The moment in a text of one of the common spellings.
fn common<'py>(py: Python<'py>, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    if let Some(fields) = plain_iso(text) {
        let zone = imports::UTC_ZONE.get(py)?.call0()?;
        return if zone.is_none() {
            Ok(None)
        } else {
            moment(fields, &zone)
        };
    }
    match of_header(text) {
        Some(fields) => moment(fields, &imports::TZ_UTC.get(py)?.call0()?),
        None => Ok(None),
    }
}

/// Year, month, day, hour, minute, second and microsecond.
type Fields = [u32; 7];

/// The number that a few digits are.
fn number(digits: &str) -> Option<u32> {
    digits.bytes().try_fold(0, |number, digit| {
        let digit = digit.is_ascii_digit().then(|| u32::from(digit - b'0'))?;
        Some(number * 10 + digit)
    })
}

/// Reads `Fri, 02 Jan 2015 03:04:05 GMT`, as headers have it.
fn of_header(text: &str) -> Option<Fields> {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (day, rest) = text.strip_suffix(" GMT")?.split_once(", ")?;
    let mut parts = rest.split(' ');
    let mut next = |length: usize| parts.next().filter(|part| part.len() == length);
    let (date, month, year, time) = (next(2)?, next(3)?, next(4)?, next(8)?);
    let mut clock = time.split(':').map(|part| match part.len() {
        2 => number(part),
        _ => None,
    });
    let mut clock = || clock.next().flatten();
    let month = MONTHS.iter().position(|name| *name == month)?;
    let fields = [
        number(year)?,
        u32::try_from(month).ok()? + 1,
        number(date)?,
        clock()?,
        clock()?,
        clock()?,
        0,
    ];
    // Years below 100 are of this century.
    let common = DAYS.contains(&day) && fields[0] > 99 && parts.next().is_none();
    common.then_some(fields)
}

/// Reads `2015-01-02T03:04:05[.678]Z`.
fn plain_iso(text: &str) -> Option<Fields> {
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

/// The moment in a zone; none where it is no moment.
fn moment<'py>(fields: Fields, zone: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = zone.py();
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
