//! Permissions on queues: statements of the policy, which is shown and never enforced.

use serde_json::{Value, json};

use super::{invalid, texts, with_queue};
use crate::error::Result;
use crate::protocol::Output;
use crate::services::Call;

fn statements(policy: Option<&String>) -> Value {
    policy
        .and_then(|policy| serde_json::from_str(policy).ok())
        .filter(|policy: &Value| policy.get("Statement").is_some_and(Value::is_array))
        .unwrap_or_else(
            || json!({"Version": "2012-10-17", "Id": "__default_policy_ID", "Statement": []}),
        )
}

fn is_label(statement: &Value, label: &str) -> bool {
    statement.get("Sid").and_then(Value::as_str) == Some(label)
}

/// Adds a statement.
pub(super) fn add_permission(call: &Call<'_>) -> Result<Output> {
    let label = call.text("Label").unwrap_or_default();
    let arns: Vec<String> = texts(&call.input, "AWSAccountIds")
        .iter()
        .map(|account| format!("arn:aws:iam::{account}:root"))
        .collect();
    let actions: Vec<String> = texts(&call.input, "Actions")
        .iter()
        .map(|action| format!("SQS:{action}"))
        .collect();
    with_queue(call, |queue, now| {
        let mut policy = statements(queue.attributes.get("Policy"));
        let arn = queue.arn();
        let list = policy.get_mut("Statement").and_then(Value::as_array_mut);
        let Some(list) = list else {
            return Ok(Output::default());
        };
        if list.iter().any(|statement| is_label(statement, label)) {
            return Err(invalid(format!(
                "Value {label} for parameter Label is invalid. Reason: Already exists."
            )));
        }
        let single = |mut values: Vec<String>| match values.len() {
            1 => Value::from(values.remove(0)),
            _ => Value::from(values),
        };
        list.push(json!({
            "Sid": label,
            "Effect": "Allow",
            "Principal": {"AWS": single(arns)},
            "Action": single(actions),
            "Resource": arn,
        }));
        queue
            .attributes
            .insert("Policy".to_owned(), policy.to_string());
        queue.modified = now / 1000;
        Ok(Output::default())
    })
}

/// Takes a statement away.
pub(super) fn remove_permission(call: &Call<'_>) -> Result<Output> {
    let label = call.text("Label").unwrap_or_default();
    with_queue(call, |queue, now| {
        let mut policy = statements(queue.attributes.get("Policy"));
        let list = policy.get_mut("Statement").and_then(Value::as_array_mut);
        let Some(list) = list.filter(|list| list.iter().any(|one| is_label(one, label))) else {
            return Err(invalid(format!(
                "Value {label} for parameter Label is invalid. Reason: can't find label."
            )));
        };
        list.retain(|statement| !is_label(statement, label));
        if list.is_empty() {
            queue.attributes.remove("Policy");
        } else {
            queue
                .attributes
                .insert("Policy".to_owned(), policy.to_string());
        }
        queue.modified = now / 1000;
        Ok(Output::default())
    })
}
