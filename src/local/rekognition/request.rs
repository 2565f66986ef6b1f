//! Reading and checking a request's members; what breaks a constraint is
//! reported as the service does it, all at once.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::{Map, Value};

use crate::call::{Home, Object};
use crate::error::{Result, ServiceError};
use crate::photo::{self, Photo};

/// The most bytes an image may have inside a request.
const MOST_BYTES: usize = 5 * 1024 * 1024;
/// The most bytes that an image in a bucket may have.
const MOST_OBJECT_BYTES: u64 = 15 * 1024 * 1024;
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
const ATTRIBUTES: [&str; 14] = [
    "DEFAULT",
    "ALL",
    "AGE_RANGE",
    "BEARD",
    "EMOTIONS",
    "EYE_DIRECTION",
    "EYEGLASSES",
    "EYES_OPEN",
    "GENDER",
    "MOUTH_OPEN",
    "MUSTACHE",
    "FACE_OCCLUDED",
    "SMILE",
    "SUNGLASSES",
];

/// Broken constraints, gathered while a request is read.
#[derive(Debug, Default)]
pub(crate) struct Checks {
    faults: Vec<String>,
}

impl Checks {
    /// Note that the member at `path` breaks `constraint`.
    pub(crate) fn fault(&mut self, value: &str, path: &str, constraint: &str) {
        let value = if value.is_empty() {
            String::new()
        } else {
            format!(" '{value}'")
        };
        self.faults.push(format!(
            "Value{value} at '{path}' failed to satisfy constraint: {constraint}"
        ));
    }

    /// Note a list whose items are not all of an enum.
    pub(crate) fn enumeration(&mut self, items: &[&str], path: &str, allowed: &[&str]) {
        if items.iter().any(|item| !allowed.contains(item)) {
            self.fault(
                &format!("[{}]", items.join(", ")),
                path,
                &format!(
                    "Member must satisfy constraint: [Member must satisfy enum value set: [{}]]",
                    allowed.join(", ")
                ),
            );
        }
    }

    /// An error that tells of everything noted.
    pub(crate) fn finish(self) -> Result<()> {
        let count = self.faults.len();
        if count == 0 {
            return Ok(());
        }
        let errors = if count == 1 { "error" } else { "errors" };
        Err(ServiceError::validation(format!(
            "{count} validation {errors} detected: {}",
            self.faults.join("; ")
        )))
    }
}

/// Where an image comes from.
#[derive(Debug)]
pub(crate) enum Source {
    /// It is in the request.
    Bytes(Vec<u8>),
    /// It is an object in a bucket: the bucket's name, its own, and that of a version.
    S3Object(String, String, Option<String>),
    /// The request names none, or two.
    Unclear,
}

impl Source {
    /// The image itself.
    pub(crate) fn photo(self, home: &dyn Home) -> Result<Photo> {
        match self {
            Self::Bytes(bytes) => photo::decode(&bytes),
            Self::S3Object(bucket, key, version) => {
                match home.object(&bucket, &key, version.as_deref(), MOST_OBJECT_BYTES) {
                    Object::Found(bytes) => photo::decode(&bytes),
                    Object::TooLarge(size) => {
                        Err(ServiceError::object_too_large(size, MOST_OBJECT_BYTES))
                    }
                    Object::Missing => Err(ServiceError::s3_object()),
                }
            }
            Self::Unclear => Err(ServiceError::parameter()),
        }
    }
}

/// Read the member `name`, which is an image.
pub(crate) fn image(
    params: &Map<String, Value>,
    name: &str,
    checks: &mut Checks,
) -> Result<Source> {
    let path = lower_first(name);
    let Some(image) = structure(params, name)? else {
        checks.fault("null", &path, "Member must not be null");
        return Ok(Source::Unclear);
    };
    let object = structure(image, "S3Object")?;
    if let Some(object) = object {
        limited(
            object,
            "Bucket",
            &format!("{path}.s3Object.bucket"),
            3,
            255,
            checks,
        )?;
        limited(
            object,
            "Name",
            &format!("{path}.s3Object.name"),
            1,
            1024,
            checks,
        )?;
        limited(
            object,
            "Version",
            &format!("{path}.s3Object.version"),
            1,
            1024,
            checks,
        )?;
    }
    let Some(encoded) = string(image, "Bytes")? else {
        let named =
            |object| -> Result<_> { Ok((string(object, "Bucket")?, string(object, "Name")?)) };
        let version = object.map_or(Ok(None), |object| string(object, "Version"))?;
        return Ok(match object.map(named).transpose()? {
            Some((Some(bucket), Some(name))) => {
                Source::S3Object(bucket.into(), name.into(), version.map(str::to_owned))
            }
            _ => Source::Unclear,
        });
    };
    let decoded = BASE64
        .decode(encoded)
        .map_err(|_| ServiceError::serialization("Invalid base64 in a blob"))?;
    let size = decoded.len();
    let constraint = match size {
        0 => "Member must have length greater than or equal to 1",
        1..=MOST_BYTES => "",
        _ => "Member must have length less than or equal to 5242880",
    };
    if !constraint.is_empty() {
        let shown = format!("java.nio.HeapByteBuffer[pos=0 lim={size} cap={size}]");
        checks.fault(&shown, &format!("{path}.bytes"), constraint);
    }
    Ok(if object.is_some() {
        Source::Unclear
    } else {
        Source::Bytes(decoded)
    })
}

/// Which attributes of a face were asked for, of those that can be told.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools)] // They are independent switches of the API.
pub(crate) struct Attributes {
    pub(crate) all: bool,
    pub(crate) age_range: bool,
    pub(crate) gender: bool,
    pub(crate) smile: bool,
    pub(crate) emotions: bool,
    pub(crate) mouth_open: bool,
}

/// Read the member `name`, which lists attributes.
pub(crate) fn attributes(
    params: &Map<String, Value>,
    name: &str,
    checks: &mut Checks,
) -> Result<Attributes> {
    let names = strings(params, name)?.unwrap_or_default();
    checks.enumeration(&names, &lower_first(name), &ATTRIBUTES);
    let all = names.contains(&"ALL");
    let asked = |name| all || names.contains(&name);
    Ok(Attributes {
        all,
        age_range: asked("AGE_RANGE"),
        gender: asked("GENDER"),
        smile: asked("SMILE"),
        emotions: asked("EMOTIONS"),
        mouth_open: asked("MOUTH_OPEN"),
    })
}

/// The member `name`, if it is there and not null.
fn member<'a>(params: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    params.get(name).filter(|value| !value.is_null())
}

/// A structure member.
pub(crate) fn structure<'a>(
    params: &'a Map<String, Value>,
    name: &str,
) -> Result<Option<&'a Map<String, Value>>> {
    let misfit = || ServiceError::serialization("Expected structure or null");
    member(params, name)
        .map(|value| value.as_object().ok_or_else(misfit))
        .transpose()
}

/// A name as it is in the paths of reports.
pub(crate) fn lower_first(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}

/// A string member that the service cannot do without.
pub(crate) fn required<'a>(params: &'a Map<String, Value>, name: &str) -> Result<&'a str> {
    string(params, name)?.ok_or_else(|| {
        let mut checks = Checks::default();
        checks.fault("null", &lower_first(name), "Member must not be null");
        checks
            .finish()
            .err()
            .unwrap_or_else(ServiceError::parameter)
    })
}

/// A percentage; what is not given is `otherwise`.
pub(crate) fn percentage(params: &Map<String, Value>, name: &str, otherwise: f32) -> Result<f32> {
    Ok(number(params, name)?.map_or(otherwise, |value| value as f32))
}

/// A limit on how many results there are.
pub(crate) fn limit(params: &Map<String, Value>, name: &str) -> Result<Option<usize>> {
    Ok(number(params, name)?.map(|most| most.max(0.0) as usize))
}

/// A string member.
pub(crate) fn string<'a>(params: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>> {
    let misfit = || ServiceError::serialization("Expected string or null");
    member(params, name)
        .map(|value| value.as_str().ok_or_else(misfit))
        .transpose()
}

/// A number member.
pub(crate) fn number(params: &Map<String, Value>, name: &str) -> Result<Option<f64>> {
    let misfit = || ServiceError::serialization("Expected number or null");
    member(params, name)
        .map(|value| value.as_f64().ok_or_else(misfit))
        .transpose()
}

/// A member that is a list of strings.
pub(crate) fn strings<'a>(
    params: &'a Map<String, Value>,
    name: &str,
) -> Result<Option<Vec<&'a str>>> {
    let misfit = || ServiceError::serialization("Expected list or null");
    let Some(value) = member(params, name) else {
        return Ok(None);
    };
    let items = value.as_array().ok_or_else(misfit)?;
    items
        .iter()
        .map(|item| item.as_str().ok_or_else(misfit))
        .collect::<Result<_>>()
        .map(Some)
}

/// Check the length of a string member.
fn limited(
    params: &Map<String, Value>,
    name: &str,
    path: &str,
    least: usize,
    most: usize,
    checks: &mut Checks,
) -> Result<()> {
    if let Some(text) = string(params, name)? {
        let length = text.chars().count();
        if length < least {
            let constraint = format!("Member must have length greater than or equal to {least}");
            checks.fault(text, path, &constraint);
        } else if length > most {
            let constraint = format!("Member must have length less than or equal to {most}");
            checks.fault(text, path, &constraint);
        }
    }
    Ok(())
}
