//! The attributes of topics: which there are, and what they may be.

use serde_json::Value;

use super::delivery_policy;

/// What a caller may set on any topic.
const SETTABLE: [&str; 7] = [
    "DeliveryPolicy",
    "DisplayName",
    "KmsMasterKeyId",
    "MaximumMessageSize",
    "Policy",
    "SignatureVersion",
    "TracingConfig",
];
/// What a caller may set on FIFO topics.
const SETTABLE_ON_FIFO: [&str; 3] = [
    "ArchivePolicy",
    "ContentBasedDeduplication",
    "FifoThroughputScope",
];
/// What a caller may set for each kind of receiver.
const FEEDBACK: [&str; 3] = [
    "SuccessFeedbackRoleArn",
    "SuccessFeedbackSampleRate",
    "FailureFeedbackRoleArn",
];
const RECEIVERS: [&str; 5] = ["Application", "Firehose", "HTTP", "Lambda", "SQS"];

const MAX_DISPLAY_NAME: usize = 100;
const MAX_ARCHIVE_DAYS: u64 = 365;
/// Policies are limited to 30 KB.
const MAX_POLICY: usize = 30 * 1024;

/// The largest message that a topic can be set to take, in bytes.
pub(super) const MAX_MESSAGE_SIZE: usize = 1024 * 1024;

/// A value as it is kept.
pub(super) fn normal(name: &str, value: &str) -> String {
    match name {
        "ContentBasedDeduplication" => value.to_ascii_lowercase(),
        "DeliveryPolicy" => delivery_policy::normal_of_topic(value),
        _ => value.to_owned(),
    }
}

/// Whether a caller may set an attribute.
pub(super) fn settable(name: &str, fifo: bool) -> bool {
    SETTABLE.contains(&name)
        || (fifo && SETTABLE_ON_FIFO.contains(&name))
        || RECEIVERS.iter().any(|receiver| {
            name.strip_prefix(receiver)
                .is_some_and(|rest| FEEDBACK.contains(&rest))
        })
}

/// Checks a value; the error says what is wrong. An empty value takes most settings back.
pub(super) fn check(name: &str, value: &str) -> Result<(), String> {
    let one_of = |values: &[&str]| {
        if values.contains(&value) {
            return Ok(());
        }
        Err(format!(
            "{name}: Invalid value [{value}]. Please use either {}",
            values.join(" or ")
        ))
    };
    match name {
        "DisplayName" if value.chars().count() > MAX_DISPLAY_NAME => Err(format!(
            "{name}: must be at most {MAX_DISPLAY_NAME} characters long"
        )),
        "ContentBasedDeduplication"
            if value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false") =>
        {
            Ok(())
        }
        "ContentBasedDeduplication" => one_of(&["true", "false"]),
        "FifoThroughputScope" => one_of(&["Topic", "MessageGroup"]),
        "SignatureVersion" => one_of(&["1", "2"]),
        "TracingConfig" => one_of(&["PassThrough", "Active"]),
        _ if value.is_empty() => Ok(()),
        "ArchivePolicy" => archive(value).map_err(|error| format!("{name}: {error}")),
        "DeliveryPolicy" => {
            delivery_policy::check_topic(value).map_err(|error| format!("{name}: {error}"))
        }
        "MaximumMessageSize" => match value.parse() {
            Ok(1024..=MAX_MESSAGE_SIZE) => Ok(()),
            _ => Err(format!(
                "{name}: must be between 1024 and {MAX_MESSAGE_SIZE}"
            )),
        },
        "Policy" => access(value).map_err(|error| format!("Policy Error: {error}")),
        _ if name.ends_with("SampleRate") => match value.parse() {
            Ok(0_u8..=100) => Ok(()),
            _ => Err(format!("{name}: must be between 0 and 100")),
        },
        _ if name.ends_with("RoleArn") && !super::arn::is_of("iam", value) => Err(format!(
            "{name}: Invalid value [{value}]. Must be a valid IAM role ARN"
        )),
        _ => Ok(()),
    }
}

/// How long messages are kept for replay.
fn archive(value: &str) -> Result<(), String> {
    let policy: Value = serde_json::from_str(value).map_err(|_| "failed to parse JSON.")?;
    let policy = policy.as_object().ok_or("must be a JSON object")?;
    if policy.is_empty() {
        return Ok(());
    }
    let days = policy.get("MessageRetentionPeriod");
    // The console writes the number as a text.
    let days = days.and_then(|days| days.as_u64().or_else(|| days.as_str()?.parse().ok()));
    match days {
        Some(1..=MAX_ARCHIVE_DAYS) => Ok(()),
        _ => Err(format!(
            "MessageRetentionPeriod must be between 1 and {MAX_ARCHIVE_DAYS}"
        )),
    }
}

/// Whether a text has the outline of a policy of who may do what.
fn access(value: &str) -> Result<(), String> {
    if value.len() > MAX_POLICY {
        return Err("Policy is too large".to_owned());
    }
    let policy: Value = serde_json::from_str(value).map_err(|_| "null")?;
    let statements = policy.get("Statement").ok_or("null")?;
    let statements = match statements {
        Value::Array(statements) => statements.as_slice(),
        statement => std::slice::from_ref(statement),
    };
    let sound = |statement: &Value| {
        matches!(statement.get("Effect"), Some(Value::String(effect)) if effect == "Allow" || effect == "Deny")
            && ["Principal", "NotPrincipal"]
                .iter()
                .any(|name| statement.get(name).is_some())
            && ["Action", "NotAction"]
                .iter()
                .any(|name| statement.get(name).is_some())
    };
    if statements.iter().all(sound) {
        return Ok(());
    }
    Err("null".to_owned())
}
