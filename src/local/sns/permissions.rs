//! Who may do what with a topic, and what becomes of personal data in its messages. Both are kept
//! and shown; everything here belongs to one account, so neither decides anything.

use serde_json::{Value, json};

use super::topics::Topic;
use super::{arn, invalid, one};
use crate::error::Result;
use crate::protocol::Output;
use crate::services::Call;
use crate::world::ACCOUNT_ID;

/// What a permission can be for.
const ACTIONS: [&str; 10] = [
    "GetTopicAttributes",
    "SetTopicAttributes",
    "AddPermission",
    "RemovePermission",
    "DeleteTopic",
    "Subscribe",
    "ListSubscriptionsByTopic",
    "Publish",
    "Receive",
    "TagResource",
];
/// What the owner may do.
const OF_OWNER: [&str; 8] = [
    "SNS:GetTopicAttributes",
    "SNS:SetTopicAttributes",
    "SNS:AddPermission",
    "SNS:RemovePermission",
    "SNS:DeleteTopic",
    "SNS:Subscribe",
    "SNS:ListSubscriptionsByTopic",
    "SNS:Publish",
];
const MAX_STATEMENTS: usize = 100;
const MAX_DATA_PROTECTION: usize = 30_720;

/// Who may use a topic unless told otherwise: its owner.
pub(super) fn default_policy(arn: &str) -> Value {
    json!({
        "Version": "2008-10-17",
        "Id": "__default_policy_ID",
        "Statement": [{
            "Sid": "__default_statement_ID",
            "Effect": "Allow",
            "Principal": {"AWS": "*"},
            "Action": OF_OWNER,
            "Resource": arn,
            "Condition": {"StringEquals": {"AWS:SourceOwner": ACCOUNT_ID}}
        }]
    })
}

/// One text as itself, more as a list.
fn one_or_all(mut texts: Vec<String>) -> Value {
    match (texts.pop(), texts.is_empty()) {
        (Some(text), true) => Value::from(text),
        (last, _) => texts.into_iter().chain(last).collect(),
    }
}

fn list<'a>(call: &'a Call<'_>, name: &str) -> Vec<&'a str> {
    let given = call.input.get(name).and_then(Value::as_array);
    given
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Adds a statement to the policy of a topic.
pub(super) fn add_permission(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "TopicArn")?;
    let label = call.text("Label").unwrap_or_default();
    let accounts = list(call, "AWSAccountId");
    let actions = list(call, "ActionName");
    let mut state = call.world.sns();
    let topics = &mut state.region(call.region).topics;
    let topic = topics.get_mut(arn).ok_or_else(arn::no_topic)?;
    if label.is_empty() {
        return Err(invalid("Label Reason: must not be empty"));
    }
    let policy = topic.policy(arn);
    let mut statements = statements(&policy);
    if statements.iter().any(|statement| statement["Sid"] == label) {
        return Err(invalid("Statement already exists"));
    }
    if actions.is_empty()
        || actions
            .iter()
            .any(|action| *action != "*" && !ACTIONS.contains(action))
    {
        return Err(invalid("Policy statement action out of service scope!"));
    }
    if accounts.is_empty() || accounts.iter().any(|account| !is_account(account)) {
        return Err(invalid("Policy Error: PrincipalNotFound"));
    }
    if statements.len() >= MAX_STATEMENTS {
        return Err(invalid("Policy has too many statements"));
    }
    let partition = arn::partition(call.region);
    let accounts = accounts.into_iter();
    let principals = accounts.map(|account| format!("arn:{partition}:iam::{account}:root"));
    let actions = actions.into_iter().map(|action| format!("SNS:{action}"));
    statements.push(json!({
        "Sid": label,
        "Effect": "Allow",
        "Principal": {"AWS": one_or_all(principals.collect())},
        "Action": one_or_all(actions.collect()),
        "Resource": arn,
    }));
    keep(topic, policy, statements);
    Ok(Output::default())
}

/// Takes a statement out of the policy of a topic; one that is not there is as good as taken out.
pub(super) fn remove_permission(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "TopicArn")?;
    let label = call.text("Label").unwrap_or_default();
    let mut state = call.world.sns();
    let topics = &mut state.region(call.region).topics;
    let topic = topics.get_mut(arn).ok_or_else(arn::no_topic)?;
    let policy = topic.policy(arn);
    let mut statements = statements(&policy);
    statements.retain(|statement| statement["Sid"] != label);
    keep(topic, policy, statements);
    Ok(Output::default())
}

/// The statements of a policy, as a list even where there is one that stands alone.
fn statements(policy: &Value) -> Vec<Value> {
    match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.clone(),
        Some(statement) => vec![statement.clone()],
        None => Vec::new(),
    }
}

/// Keeps a policy with other statements.
fn keep(topic: &mut Topic, mut policy: Value, statements: Vec<Value>) {
    if let Some(policy) = policy.as_object_mut() {
        policy.insert("Statement".to_owned(), Value::Array(statements));
    }
    topic
        .attributes
        .insert("Policy".to_owned(), policy.to_string());
}

/// Whether a text is the outline of a data-protection policy.
pub(super) fn check_data_protection(policy: &str) -> Result<()> {
    let refused = |reason: &str| invalid(format_args!("DataProtectionPolicy Reason: {reason}"));
    if policy.len() > MAX_DATA_PROTECTION {
        return Err(refused("must be at most 30720 bytes long"));
    }
    let read: Value = serde_json::from_str(policy).map_err(|_| refused("failed to parse JSON."))?;
    for name in ["Name", "Version", "Statement"] {
        if read.get(name).is_none() {
            return Err(refused(&format!("{name} is required")));
        }
    }
    Ok(())
}

/// Gives the data-protection policy of a topic.
pub(super) fn get_data_protection_policy(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "ResourceArn")?;
    let mut state = call.world.sns();
    let topics = &mut state.region(call.region).topics;
    let topic = topics.get(arn).ok_or_else(arn::no_topic)?;
    match &topic.data_protection {
        Some(policy) => one("DataProtectionPolicy", policy.as_str()),
        None => Ok(Output::default()),
    }
}

/// Sets the data-protection policy of a topic; an empty one takes it away.
pub(super) fn put_data_protection_policy(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "ResourceArn")?;
    let policy = call.text("DataProtectionPolicy").unwrap_or_default();
    if !policy.is_empty() {
        check_data_protection(policy)?;
        if arn::is_fifo(arn) {
            return Err(invalid(
                "DataProtectionPolicy Reason: not supported for FIFO topics",
            ));
        }
    }
    let mut state = call.world.sns();
    let topics = &mut state.region(call.region).topics;
    let topic = topics.get_mut(arn).ok_or_else(arn::no_topic)?;
    topic.data_protection = (!policy.is_empty()).then(|| policy.to_owned());
    Ok(Output::default())
}
