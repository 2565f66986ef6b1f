//! Policies of buckets: checked for their form, kept and shown, and never enforced.

use serde_json::{Value, json};

use super::{settings, with_bucket};
use crate::error::{Result, ServiceError};
use crate::protocol::Output;
use crate::services::Call;

fn malformed(message: &str) -> ServiceError {
    ServiceError::client("MalformedPolicy", message)
}

/// The statements of a policy: one, or a list.
fn statements(policy: &Value) -> Vec<&Value> {
    match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.iter().collect(),
        Some(statement) => vec![statement],
        None => Vec::new(),
    }
}

/// Sets the policy of a bucket.
pub(super) fn put(call: &Call<'_>) -> Result<Output> {
    let text = call.text("Policy").unwrap_or_default();
    let policy = serde_json::from_str::<Value>(text)
        .ok()
        .filter(Value::is_object);
    let policy = policy
        .ok_or_else(|| malformed("Policies must be valid JSON and the first byte must be '{'"))?;
    let statements = statements(&policy);
    if statements.is_empty() {
        return Err(malformed("Missing required field Statement"));
    }
    for statement in statements {
        for field in ["Effect", "Resource"] {
            if statement.get(field).is_none() && statement.get(format!("Not{field}")).is_none() {
                return Err(malformed(&format!("Missing required field {field}")));
            }
        }
    }
    settings::keep_policy(call, text)
}

/// Tells whether the policy of a bucket lets everybody in.
pub(super) fn status(call: &Call<'_>) -> Result<Output> {
    with_bucket(call, |bucket| {
        let text = bucket.settings.get("Policy").and_then(Value::as_str);
        let text = text.ok_or_else(|| {
            ServiceError::new(
                "NoSuchBucketPolicy",
                404,
                "The bucket policy does not exist",
            )
            .with("BucketName", &bucket.name)
        })?;
        let policy: Value = serde_json::from_str(text).unwrap_or_default();
        let public = statements(&policy).into_iter().any(|statement| {
            let principal = statement.get("Principal");
            let everybody = principal.is_some_and(|principal| {
                principal == "*" || principal.get("AWS").is_some_and(|aws| aws == "*")
            });
            everybody
                && statement
                    .get("Effect")
                    .is_some_and(|effect| effect == "Allow")
                && statement.get("Condition").is_none()
        });
        super::one("PolicyStatus", json!({"IsPublic": public}))
    })
}
