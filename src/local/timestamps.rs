//! Points in time, as seconds since the epoch, to and from the formats of the protocols.

use std::time::{SystemTime, UNIX_EPOCH};

const DAY: i64 = 86_400;
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Whole seconds and milliseconds of now.
pub(crate) fn now() -> (i64, u32) {
    let elapsed = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    (
        i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX),
        elapsed.subsec_millis(),
    )
}

/// `2010-03-31T00:00:00.000Z`.
pub(crate) fn iso8601(seconds: i64, millis: u32) -> String {
    let (year, month, day) = civil(seconds.div_euclid(DAY));
    let (hour, minute, second) = clock(seconds);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
}

/// `Wed, 31 Mar 2010 00:00:00 GMT`.
pub(crate) fn http_date(seconds: i64) -> String {
    let days = seconds.div_euclid(DAY);
    let (year, month, day) = civil(days);
    let (hour, minute, second) = clock(seconds);
    let weekday = WEEKDAYS.get(usize_of(days.rem_euclid(7))).unwrap_or(&"Thu");
    let month = MONTHS.get(usize_of(month - 1)).unwrap_or(&"Jan");
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

/// Reads what any of the formats writes: ISO 8601, RFC 822 or seconds.
pub(crate) fn parse(text: &str) -> Option<f64> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return seconds.is_finite().then_some(seconds);
    }
    parse_iso8601(text).or_else(|| parse_http_date(text))
}

fn parse_iso8601(text: &str) -> Option<f64> {
    let (date, time) = text
        .split_once(['T', 't', ' '])
        .unwrap_or((text, "00:00:00Z"));
    let mut parts = date.splitn(3, '-');
    let (year, month, day) = (
        digits(parts.next()?, 4)?,
        digits(parts.next()?, 2)?,
        digits(parts.next()?, 2)?,
    );
    let (time, offset) = zone(time)?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: f64 = format!("0.{fraction}").parse().ok()?;
    Some(whole(seconds(year, month, day, time)? - offset) + fraction)
}

fn parse_http_date(text: &str) -> Option<f64> {
    let text = text.split_once(", ").map_or(text, |(_, rest)| rest);
    let mut parts = text.split_ascii_whitespace();
    let day = parts.next()?;
    let day = digits(day, day.len())?;
    let month = parts.next()?;
    let month = MONTHS
        .iter()
        .position(|name| name.eq_ignore_ascii_case(month))?;
    let year = digits(parts.next()?, 4)?;
    let time = parts.next()?;
    if !matches!(parts.next()?, "GMT" | "UTC" | "+0000" | "-0000") {
        return None;
    }
    Some(whole(seconds(
        year,
        i64::try_from(month).ok()? + 1,
        day,
        time,
    )?))
}

/// Splits the zone off a time and gives its offset in seconds.
fn zone(time: &str) -> Option<(&str, i64)> {
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return Some((time, 0));
    }
    let Some(at) = time.rfind(['+', '-']) else {
        return Some((time, 0));
    };
    let (time, offset) = time.split_at(at);
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    let plain: String = offset.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = plain.split_at_checked(2)?;
    Some((
        time,
        sign * (digits(hours, 2)? * 3600 + digits(minutes, 2)? * 60),
    ))
}

fn seconds(year: i64, month: i64, day: i64, time: &str) -> Option<i64> {
    let mut parts = time.splitn(3, ':');
    let hour = digits(parts.next()?, 2)?;
    let minute = digits(parts.next()?, 2)?;
    let second = parts.next().map_or(Some(0), |second| digits(second, 2))?;
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(days(year, month, day) * DAY + hour * 3600 + minute * 60 + second)
}

fn digits(text: &str, width: usize) -> Option<i64> {
    let right = text.len() == width && width <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| text.parse().ok())?
}

fn clock(seconds: i64) -> (i64, i64, i64) {
    let second = seconds.rem_euclid(DAY);
    (second / 3600, second / 60 % 60, second % 60)
}

/// Days since the epoch of a date in the Gregorian calendar, by eras of 400 years.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The inverse of [`days`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

fn usize_of(value: i64) -> usize {
    usize::try_from(value).unwrap_or_default()
}

/// Seconds of any year that a request can name fit a double exactly.
#[allow(clippy::cast_precision_loss)]
fn whole(seconds: i64) -> f64 {
    seconds as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_dates_in_every_format() {
        for (seconds, iso, http) in [
            (
                0,
                "1970-01-01T00:00:00.000Z",
                "Thu, 01 Jan 1970 00:00:00 GMT",
            ),
            (
                1_269_993_600,
                "2010-03-31T00:00:00.000Z",
                "Wed, 31 Mar 2010 00:00:00 GMT",
            ),
            (
                951_782_399,
                "2000-02-28T23:59:59.000Z",
                "Mon, 28 Feb 2000 23:59:59 GMT",
            ),
            (
                951_868_800,
                "2000-03-01T00:00:00.000Z",
                "Wed, 01 Mar 2000 00:00:00 GMT",
            ),
            (
                -86_400,
                "1969-12-31T00:00:00.000Z",
                "Wed, 31 Dec 1969 00:00:00 GMT",
            ),
        ] {
            assert_eq!(iso8601(seconds, 0), iso);
            assert_eq!(http_date(seconds), http);
            assert_eq!(parse(iso), Some(whole(seconds)));
            assert_eq!(parse(http), Some(whole(seconds)));
            assert_eq!(parse(&seconds.to_string()), Some(whole(seconds)));
        }
    }

    #[test]
    fn fractions_offsets_and_nonsense() {
        assert_eq!(parse("2010-03-31T00:00:00.250Z"), Some(1_269_993_600.25));
        assert_eq!(parse("2010-03-31T02:00:00+02:00"), Some(1_269_993_600.0));
        assert_eq!(parse("2010-03-30T18:30:00-0530"), Some(1_269_993_600.0));
        assert_eq!(parse("2010-03-31"), Some(1_269_993_600.0));
        for text in [
            "",
            "soon",
            "2010-13-01T00:00:00Z",
            "NaN",
            "inf",
            "2010-03-31T25:00:00Z",
            "é",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for day in (days(1900, 1, 1)..days(2300, 1, 1)).step_by(13) {
            let (year, month, of_month) = civil(day);
            assert_eq!(days(year, month, of_month), day);
        }
    }
}
