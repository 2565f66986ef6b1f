//! Policies of forms: what the fields of a form may say, for how long, and how large its file may be.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ferroboto_sigv4::Timestamp;
use serde_json::Value;

use super::form::Fields;
use super::put;
use crate::clock::Clock;
use crate::error::{Result, ServiceError};
use crate::timestamps;

/// What the policy of a form allows: the size of the file, within limits. Every field has to be allowed.
pub(super) fn check(fields: &Fields, bucket: &str, key: &str, clock: &Clock) -> Result<(u64, u64)> {
    let mut limits = (0, put::MAX_WRITE);
    let Some(policy) = fields.get("policy") else {
        return Ok(limits);
    };
    let invalid = |message: &str| {
        ServiceError::client(
            "InvalidPolicyDocument",
            format!("Invalid Policy: {message}"),
        )
    };
    let policy = BASE64.decode(policy).ok();
    let policy: Option<Value> = policy.and_then(|policy| serde_json::from_slice(&policy).ok());
    let policy = policy.ok_or_else(|| invalid("Invalid JSON."))?;
    let expiration = policy.get("expiration").and_then(Value::as_str);
    let expiration = expiration.and_then(timestamps::parse);
    let expiration = expiration.ok_or_else(|| invalid("Policy missing expiration."))?;
    let signed = fields.get("x-amz-date").and_then(Timestamp::parse);
    let signed = signed.and_then(|signed| i64::try_from(signed.seconds()).ok());
    let ahead = signed.map_or(0, |signed| clock.ahead_at(signed));
    #[allow(clippy::cast_precision_loss, reason = "seconds of a calendar")]
    if expiration < clock.seconds().saturating_sub(ahead) as f64 {
        return Err(denied("Invalid according to Policy: Policy expired."));
    }
    let conditions = policy.get("conditions").and_then(Value::as_array);
    let conditions = conditions.ok_or_else(|| invalid("Policy missing conditions."))?;
    let mut named = Vec::new();
    for condition in conditions {
        let (kind, name, value) =
            read_condition(condition).ok_or_else(|| invalid("Invalid condition."))?;
        if kind == "content-length-range" {
            limits = range(condition).ok_or_else(|| invalid("Invalid content-length-range."))?;
            continue;
        }
        let field = match name.as_str() {
            "bucket" => Some(bucket),
            "key" => Some(key),
            name => fields.get(name),
        };
        let holds = match kind {
            "starts-with" => {
                field.is_some_and(|field| field.starts_with(value))
                    || (field.is_none() && value.is_empty())
            }
            _ => field == Some(value),
        };
        if !holds {
            return Err(denied(&format!(
                "Invalid according to Policy: Policy Condition failed: {condition}"
            )));
        }
        named.push(name);
    }
    let free = [
        "policy",
        "file",
        "awsaccesskeyid",
        "signature",
        "x-amz-signature",
    ];
    let extra = fields.0.iter().find(|(name, _)| {
        !free.contains(&name.as_str()) && !name.starts_with("x-ignore-") && !named.contains(name)
    });
    match extra {
        Some((name, _)) => Err(denied(&format!(
            "Invalid according to Policy: Extra input fields: {name}"
        ))),
        None => Ok(limits),
    }
}

fn denied(message: &str) -> ServiceError {
    ServiceError::new("AccessDenied", 403, message)
}

/// A condition: an object with one member, or a list of a kind, a field and a value.
fn read_condition(condition: &Value) -> Option<(&str, String, &str)> {
    match condition {
        Value::Object(members) => {
            let (name, value) = members.iter().next()?;
            Some(("eq", name.to_ascii_lowercase(), value.as_str()?))
        }
        Value::Array(list) => {
            let kind = list.first()?.as_str()?;
            if kind.eq_ignore_ascii_case("content-length-range") {
                return Some(("content-length-range", String::new(), ""));
            }
            let kind = if kind.eq_ignore_ascii_case("starts-with") {
                "starts-with"
            } else {
                "eq"
            };
            let name = list.get(1)?.as_str()?.strip_prefix('$')?;
            Some((kind, name.to_ascii_lowercase(), list.get(2)?.as_str()?))
        }
        _ => None,
    }
}

fn range(condition: &Value) -> Option<(u64, u64)> {
    let number = |at: usize| {
        let value = condition.get(at)?;
        value.as_u64().or_else(|| value.as_str()?.parse().ok())
    };
    Some((number(1)?, number(2)?))
}
