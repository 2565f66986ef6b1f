//! The time of a signature, in seconds: `20150830T123600Z`.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last second of the year 9999, the last that the form has room for.
const LAST: u64 = 253_402_300_799;
const DAY: u64 = 86_400;

/// A time between the years 1970 and 9999.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Timestamp {
    seconds: u64,
    text: [u8; 16],
}

impl Timestamp {
    /// The second of a time; times outside of the range become its first or last second.
    #[must_use]
    pub fn new(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self::of_seconds(since.as_secs().min(LAST))
    }

    fn of_seconds(seconds: u64) -> Self {
        let (year, month, day) = civil(seconds / DAY);
        let second = seconds % DAY;
        let mut text = *b"00000000T000000Z";
        let mut put = |at: usize, length: usize, mut value: u64| {
            for digit in text[at..at + length].iter_mut().rev() {
                // A digit fits into a byte.
                *digit = b'0' + u8::try_from(value % 10).unwrap_or_default();
                value /= 10;
            }
        };
        put(0, 4, year);
        put(4, 2, month);
        put(6, 2, day);
        put(9, 2, second / 3600);
        put(11, 2, second / 60 % 60);
        put(13, 2, second % 60);
        Self { seconds, text }
    }

    /// The time that a text names, if it is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = |from: usize, to: usize| -> Option<u64> {
            let digits = text.get(from..to)?;
            digits
                .bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| digits.parse().ok())?
        };
        let (year, month, day) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
        let (hour, minute, second) = (number(9, 11)?, number(11, 13)?, number(13, 15)?);
        if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let seconds = days(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
        // What does not come back the same was no date, such as the 30th of February.
        Some(Self::of_seconds(seconds.min(LAST))).filter(|time| time.as_str() == text)
    }

    /// `20150830T123600Z`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text).unwrap_or_default()
    }

    /// `2015-08-30T12:36:00Z`.
    #[must_use]
    pub fn iso8601(&self) -> String {
        let text = self.as_str();
        let part = |from, to| text.get(from..to).unwrap_or_default();
        format!(
            "{}-{}-{}T{}:{}:{}Z",
            part(0, 4),
            part(4, 6),
            part(6, 8),
            part(9, 11),
            part(11, 13),
            part(13, 15)
        )
    }

    /// `Sun, 30 Aug 2015 12:36:00 GMT`.
    #[must_use]
    pub fn http_date(&self) -> String {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        const MONTHS: [&str; 12] = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ];
        let (year, month, day) = civil(self.seconds / DAY);
        let place = |number: u64| usize::try_from(number).unwrap_or_default();
        let second = self.seconds % DAY;
        format!(
            "{}, {day:02} {} {year:04} {:02}:{:02}:{:02} GMT",
            DAYS.get(place(self.seconds / DAY % 7)).unwrap_or(&""),
            MONTHS.get(place(month) - 1).unwrap_or(&""),
            second / 3600,
            second / 60 % 60,
            second % 60
        )
    }

    /// `20150830`.
    #[must_use]
    pub fn date(&self) -> &str {
        &self.as_str()[..8]
    }

    /// Seconds since the epoch.
    #[must_use]
    pub fn seconds(&self) -> u64 {
        self.seconds
    }

    /// The time.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.seconds)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Year, month and day of a day since the epoch: eras of 400 years, each of which begins in March.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year, month, day)
}

/// The inverse of [`civil`] for years from 1970.
fn days(year: u64, month: u64, day: u64) -> u64 {
    let year = year - u64::from(month <= 2);
    let shifted = (month + 9) % 12;
    let of_year = (153 * shifted + 2) / 5 + day;
    let of_era = year % 400 * 365 + year % 400 / 4 - year % 400 / 100 + of_year;
    (year / 400 * 146_097 + of_era).saturating_sub(719_469)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_times() {
        for (seconds, text) in [
            (0, "19700101T000000Z"),
            (1_440_938_160, "20150830T123600Z"),
            (951_782_399, "20000228T235959Z"),
            (951_782_400, "20000229T000000Z"),
            (LAST, "99991231T235959Z"),
        ] {
            let time = Timestamp::of_seconds(seconds);
            assert_eq!(time.as_str(), text);
            assert_eq!(Timestamp::parse(text), Some(time));
        }
        let time = Timestamp::of_seconds(1_440_938_160);
        assert_eq!(time.iso8601(), "2015-08-30T12:36:00Z");
        assert_eq!(time.http_date(), "Sun, 30 Aug 2015 12:36:00 GMT");
        let late = UNIX_EPOCH + Duration::from_secs(LAST + 1);
        assert_eq!(Timestamp::new(late).as_str(), "99991231T235959Z");
    }

    #[test]
    fn no_times() {
        for text in [
            "",
            "20150230T000000Z",
            "20150830T240000Z",
            "20150830T123600",
            "2015-08-30T1",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_second_comes_back(seconds in 0..=LAST) {
            let time = Timestamp::of_seconds(seconds);
            prop_assert_eq!(Timestamp::parse(time.as_str()).map(|time| time.seconds()), Some(seconds));
        }

        #[test]
        fn no_text_panics(text in ".{0,20}") {
            let _ = Timestamp::parse(&text);
        }
    }
}
