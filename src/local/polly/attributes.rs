//! Attributes of SSML: lengths of breaks, and how fast, high and loud text is spoken.

use quick_xml::events::BytesStart;

use crate::error::{Result, ServiceError};
use crate::text::Prosody;

/// The service's text for a document that is not well-formed SSML.
const INVALID: &str = "Invalid SSML request";

/// Longest pause the service grants.
const LONGEST_BREAK: u32 = 10_000;

pub(crate) fn invalid() -> ServiceError {
    ServiceError::ssml(INVALID)
}

pub(crate) fn unsupported(what: &str) -> ServiceError {
    ServiceError::ssml(format!("{INVALID}: local Polly does not speak <{what}>"))
}

/// The attributes of a tag.
pub(crate) struct Attributes(Vec<(String, String)>);

impl Attributes {
    pub(crate) fn of(tag: &BytesStart<'_>) -> Result<Self> {
        attributes(tag).map(Self)
    }

    pub(crate) fn get(&self, wanted: &str) -> Option<&str> {
        let found = self.0.iter().find(|(name, _)| name == wanted)?;
        Some(found.1.as_str())
    }

    pub(crate) fn need(&self, wanted: &str) -> Result<&str> {
        self.get(wanted).ok_or_else(invalid)
    }

    pub(crate) fn prosody(&self, prosody: &mut Prosody) -> Result<()> {
        if self.0.is_empty() {
            return Err(invalid());
        }
        for (name, value) in &self.0 {
            match name.as_str() {
                "rate" => prosody.rate *= rate(value)?,
                "pitch" => prosody.pitch *= pitch(value)?,
                "volume" => prosody.volume *= volume(value)?,
                other => return Err(unsupported(&format!("prosody {other}"))),
            }
        }
        Ok(())
    }
}

/// The attributes of a tag, their entities resolved.
pub(crate) fn attributes(tag: &BytesStart<'_>) -> Result<Vec<(String, String)>> {
    tag.attributes()
        .map(|attribute| {
            let attribute = attribute.map_err(|_| invalid())?;
            let value = quick_xml::escape::unescape(&attribute.value).map_err(|_| invalid())?;
            Ok((attribute.key.as_ref().to_owned(), value.into_owned()))
        })
        .collect()
}

/// Length of a break in milliseconds.
pub(crate) fn pause(time: Option<&str>, strength: Option<&str>) -> Result<u32> {
    if let Some(time) = time {
        let (number, scale) = if let Some(number) = time.strip_suffix("ms") {
            (number, 1.0)
        } else {
            (time.strip_suffix('s').ok_or_else(invalid)?, 1000.0)
        };
        let pause = decimal(number)? * scale;
        if !(0.0..=f64::from(LONGEST_BREAK)).contains(&pause) {
            return Err(invalid());
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        return Ok(pause as u32);
    }
    Ok(match strength.unwrap_or("medium") {
        "none" | "x-weak" => 0,
        "weak" => 150,
        "medium" => 350,
        "strong" => 700,
        "x-strong" => 1_000,
        _ => return Err(invalid()),
    })
}

fn rate(value: &str) -> Result<f32> {
    Ok(match value {
        "x-slow" => 0.5,
        "slow" => 0.75,
        "medium" | "default" => 1.0,
        "fast" => 1.25,
        "x-fast" => 1.75,
        _ => {
            let percent = decimal(value.strip_suffix('%').ok_or_else(invalid)?)?;
            if !(20.0..=200.0).contains(&percent) {
                return Err(invalid());
            }
            narrow(percent / 100.0)
        }
    })
}

fn pitch(value: &str) -> Result<f32> {
    Ok(match value {
        "x-low" => 0.75,
        "low" => 0.87,
        "medium" | "default" => 1.0,
        "high" => 1.15,
        "x-high" => 1.35,
        _ => {
            let percent = signed(value.strip_suffix('%').ok_or_else(invalid)?)?;
            if !(-33.4..=50.0).contains(&percent) {
                return Err(invalid());
            }
            narrow(1.0 + percent / 100.0)
        }
    })
}

fn volume(value: &str) -> Result<f32> {
    Ok(match value {
        "silent" => 0.0,
        "x-soft" => 0.25,
        "soft" => 0.5,
        "medium" | "default" => 1.0,
        "loud" => 1.4,
        "x-loud" => 1.8,
        _ => {
            let decibels = signed(value.strip_suffix("dB").ok_or_else(invalid)?)?;
            narrow(10_f64.powf(decibels.clamp(-60.0, 12.0) / 20.0))
        }
    })
}

fn signed(value: &str) -> Result<f64> {
    match value.strip_prefix('-') {
        Some(number) => Ok(-decimal(number)?),
        None => decimal(value.strip_prefix('+').ok_or_else(invalid)?),
    }
}

/// A number without sign or exponent.
fn decimal(value: &str) -> Result<f64> {
    if value.is_empty()
        || !value
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == '.')
    {
        return Err(invalid());
    }
    value.parse().map_err(|_| invalid())
}

#[allow(clippy::cast_possible_truncation)]
fn narrow(value: f64) -> f32 {
    value as f32
}

/// How strong emphasis is: a factor of the rate and one of the volume.
pub(crate) fn emphasis(level: Option<&str>) -> Result<(f32, f32)> {
    Ok(match level.unwrap_or("moderate") {
        "strong" => (0.85, 1.4),
        "moderate" => (0.92, 1.2),
        "none" => (1.0, 1.0),
        "reduced" => (1.1, 0.75),
        _ => return Err(invalid()),
    })
}
