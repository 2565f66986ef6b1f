//! Object lock: buckets whose versions cannot be deleted before a date, or as long as a hold is on.

use serde_json::{Value, json};

use super::store::{Bucket, Version};
use super::{errors, flag, key, object, with_bucket};
use crate::clock::Clock;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const SETTING: &str = "ObjectLock";
const MODE: &str = "ObjectLockMode";
const UNTIL: &str = "ObjectLockRetainUntilDate";
const HOLD: &str = "ObjectLockLegalHoldStatus";
const DAY: i64 = 86_400;

/// Turns the lock on in a bucket that is made with it. Such a bucket keeps versions.
pub(super) fn enable(bucket: &mut Bucket) {
    bucket.versioning = Some("Enabled".to_owned());
    let setting = json!({"ObjectLockEnabled": "Enabled"});
    bucket.settings.insert(SETTING.to_owned(), setting);
}

pub(super) fn is_enabled(bucket: &Bucket) -> bool {
    bucket.settings.contains_key(SETTING)
}

fn has_lock(bucket: &Bucket) -> Result<()> {
    if is_enabled(bucket) {
        return Ok(());
    }
    Err(errors::request(
        "Bucket is missing Object Lock Configuration",
    ))
}

/// Sets the retention that new objects of a bucket have.
pub(super) fn put_configuration(call: &Call<'_>) -> Result<Output> {
    let configuration = call.input.get("ObjectLockConfiguration");
    let configuration = configuration
        .filter(|value| value.get("ObjectLockEnabled").and_then(Value::as_str) == Some("Enabled"))
        .ok_or_else(errors::malformed)?;
    if let Some(rule) = configuration.get("Rule") {
        let retention = rule.get("DefaultRetention").ok_or_else(errors::malformed)?;
        seconds(retention)?;
        mode_of(retention, "Mode")?;
    }
    with_bucket(call, |bucket| {
        if bucket.versioning.as_deref() != Some("Enabled") {
            return Err(ServiceError::new(
                "InvalidBucketState",
                409,
                "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
            ));
        }
        bucket
            .settings
            .insert(SETTING.to_owned(), configuration.clone());
        Ok(Output::default())
    })
}

/// How long a default retention lasts, in days or in years.
fn seconds(retention: &Value) -> Result<i64> {
    let number = |name: &str| retention.get(name).and_then(Value::as_i64);
    let days = match (number("Days"), number("Years")) {
        (Some(days), None) => days,
        (None, Some(years)) => years.saturating_mul(365),
        _ => return Err(errors::malformed()),
    };
    if !(1..=36_500).contains(&days) {
        return Err(errors::argument(
            "Days",
            days.to_string(),
            "Default retention period must be a positive integer value.",
        ));
    }
    Ok(days * DAY)
}

fn mode_of<'a>(retention: &'a Value, name: &str) -> Result<&'a str> {
    let mode = retention.get(name).and_then(Value::as_str);
    mode.filter(|mode| matches!(*mode, "GOVERNANCE" | "COMPLIANCE"))
        .ok_or_else(errors::malformed)
}

/// Refuses a write whose lock the bucket cannot keep, or that is over already.
pub(super) fn check_new(bucket: &Bucket, members: &Members, clock: &Clock) -> Result<()> {
    let (mode, until) = (members.get(MODE), members.get(UNTIL));
    if mode.is_none() && until.is_none() && !members.contains_key(HOLD) {
        return Ok(());
    }
    has_lock(bucket)?;
    match (mode, until) {
        (None, None) => {}
        (Some(mode), Some(until)) => {
            if !matches!(mode.as_str(), Some("GOVERNANCE" | "COMPLIANCE")) {
                let value = mode.as_str().unwrap_or_default();
                return Err(errors::argument(
                    "x-amz-object-lock-mode",
                    value,
                    "Unknown wormMode directive.",
                ));
            }
            check_future(clock, until)?;
        }
        _ => {
            return Err(errors::argument(
                "x-amz-object-lock-mode",
                mode.and_then(Value::as_str).unwrap_or_default(),
                "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
            ));
        }
    }
    let hold = members.get(HOLD).and_then(Value::as_str);
    if hold.is_some_and(|hold| !matches!(hold, "ON" | "OFF")) {
        return Err(errors::argument(
            "x-amz-object-lock-legal-hold",
            hold.unwrap_or_default(),
            "Legal Hold must be either of 'ON' or 'OFF'",
        ));
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss, reason = "seconds since the epoch")]
fn is_future(clock: &Clock, until: Option<&Value>) -> bool {
    let until = until.and_then(Value::as_f64);
    until.is_some_and(|until| until > clock.seconds() as f64)
}

fn check_future(clock: &Clock, until: &Value) -> Result<()> {
    if is_future(clock, Some(until)) {
        return Ok(());
    }
    #[allow(clippy::cast_possible_truncation, reason = "seconds since the epoch")]
    let shown = until
        .as_f64()
        .map(|until| crate::timestamps::iso8601(until as i64, 0));
    Err(errors::argument(
        "x-amz-object-lock-retain-until-date",
        shown.unwrap_or_default(),
        "The retain until date must be in the future!",
    ))
}

/// Gives a new version the retention of its bucket, unless it has one of its own.
pub(super) fn apply_default(bucket: &Bucket, version: &mut Version) {
    let rule = bucket
        .settings
        .get(SETTING)
        .and_then(|setting| setting.get("Rule"));
    let Some(retention) = rule.and_then(|rule| rule.get("DefaultRetention")) else {
        return;
    };
    if version.is_marker || version.members.contains_key(MODE) {
        return;
    }
    if let (Ok(seconds), Some(mode)) = (seconds(retention), retention.get("Mode")) {
        version.members.insert(MODE.to_owned(), mode.clone());
        let until = version.modified.saturating_add(seconds);
        version.members.insert(UNTIL.to_owned(), until.into());
    }
}

/// Refuses to remove a version for good as long as it is locked.
pub(super) fn check_removal(call: &Call<'_>, version: &Version) -> Result<()> {
    let held = version.members.get(HOLD).and_then(Value::as_str) == Some("ON");
    let lifted = is_governed(version) && flag(&call.input, "BypassGovernanceRetention");
    if held || (is_retained(call.world.clock(), version) && !lifted) {
        return Err(locked());
    }
    Ok(())
}

fn is_governed(version: &Version) -> bool {
    version.members.get(MODE).and_then(Value::as_str) == Some("GOVERNANCE")
}

fn is_retained(clock: &Clock, version: &Version) -> bool {
    is_future(clock, version.members.get(UNTIL))
}

fn locked() -> ServiceError {
    ServiceError::new(
        "AccessDenied",
        403,
        "Access Denied because object protected by object lock.",
    )
}

/// Does something with the version whose lock is meant.
fn with_version<T>(
    call: &Call<'_>,
    method: &str,
    act: impl FnOnce(&mut Version) -> Result<T>,
) -> Result<T> {
    let key = key(call)?;
    let id = call.text("VersionId");
    with_bucket(call, |bucket| {
        has_lock(bucket)?;
        let version = bucket.version(key, id)?;
        if version.is_marker {
            return Err(object::is_marker(version, method));
        }
        match bucket.version_mut(key, id) {
            Some(version) => act(version),
            None => Err(errors::no_key(key)),
        }
    })
}

fn none() -> ServiceError {
    ServiceError::new(
        "NoSuchObjectLockConfiguration",
        404,
        "The specified object does not have a ObjectLock configuration",
    )
}

/// Returns until when a version is retained.
pub(super) fn retention(call: &Call<'_>) -> Result<Output> {
    with_version(call, "GET", |version| {
        let (mode, until) = (version.members.get(MODE), version.members.get(UNTIL));
        let (mode, until) = mode.zip(until).ok_or_else(none)?;
        super::one("Retention", json!({"Mode": mode, "RetainUntilDate": until}))
    })
}

/// Sets until when a version is retained. What is retained for compliance can only be retained longer.
pub(super) fn put_retention(call: &Call<'_>) -> Result<Output> {
    let retention = call.input.get("Retention");
    let lifts = retention
        .and_then(Value::as_object)
        .is_none_or(Members::is_empty);
    let new = if lifts {
        None
    } else {
        let retention = retention.ok_or_else(errors::malformed)?;
        let mode = mode_of(retention, "Mode")?;
        let until = retention
            .get("RetainUntilDate")
            .ok_or_else(errors::malformed)?;
        check_future(call.world.clock(), until)?;
        Some((mode, until))
    };
    with_version(call, "PUT", |version| {
        let until = version.members.get(UNTIL).and_then(Value::as_f64);
        let shorter = match new {
            None => true,
            Some((mode, date)) => {
                date.as_f64() < until || (!is_governed(version) && mode == "GOVERNANCE")
            }
        };
        let lifted = is_governed(version) && flag(&call.input, "BypassGovernanceRetention");
        if is_retained(call.world.clock(), version) && shorter && !lifted {
            return Err(locked());
        }
        version.members.remove(MODE);
        version.members.remove(UNTIL);
        if let Some((mode, until)) = new {
            version.members.insert(MODE.to_owned(), mode.into());
            version.members.insert(UNTIL.to_owned(), until.clone());
        }
        Ok(Output::default())
    })
}

/// Returns whether a hold is on a version.
pub(super) fn hold(call: &Call<'_>) -> Result<Output> {
    with_version(call, "GET", |version| {
        let status = version.members.get(HOLD).ok_or_else(none)?;
        super::one("LegalHold", json!({"Status": status}))
    })
}

/// Puts a hold on a version, or lifts it.
pub(super) fn put_hold(call: &Call<'_>) -> Result<Output> {
    let hold = call.input.get("LegalHold");
    let status = hold.and_then(|hold| hold.get("Status")?.as_str());
    let status = status
        .filter(|status| matches!(*status, "ON" | "OFF"))
        .ok_or_else(errors::malformed)?;
    with_version(call, "PUT", |version| {
        version.members.insert(HOLD.to_owned(), status.into());
        Ok(Output::default())
    })
}
