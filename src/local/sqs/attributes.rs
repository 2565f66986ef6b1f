//! The attributes of queues: which there are, what they may be, and what is shown of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::queue::Queue;
use super::{map_of, texts, with_queue};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

/// Attributes that are numbers: name, default, least and greatest.
const NUMBERS: [(&str, &str, i64, i64); 6] = [
    ("VisibilityTimeout", "30", 0, 43_200),
    ("MaximumMessageSize", "1048576", 1024, 1_048_576),
    ("MessageRetentionPeriod", "345600", 60, 1_209_600),
    ("DelaySeconds", "0", 0, 900),
    ("ReceiveMessageWaitTimeSeconds", "0", 0, 20),
    ("KmsDataKeyReusePeriodSeconds", "300", 60, 86_400),
];
/// The order in which they are shown, behind what is counted.
const SHOWN: [&str; 16] = [
    "VisibilityTimeout",
    "MaximumMessageSize",
    "MessageRetentionPeriod",
    "DelaySeconds",
    "Policy",
    "ReceiveMessageWaitTimeSeconds",
    "RedrivePolicy",
    "RedriveAllowPolicy",
    "KmsMasterKeyId",
    "KmsDataKeyReusePeriodSeconds",
    "SqsManagedSseEnabled",
    "FifoQueue",
    "ContentBasedDeduplication",
    "DeduplicationScope",
    "FifoThroughputLimit",
    "QueueArn",
];
const COUNTED: [&str; 5] = [
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesDelayed",
    "CreatedTimestamp",
    "LastModifiedTimestamp",
];

/// What an attribute is that nobody set.
pub(super) fn default(name: &str) -> Option<&'static str> {
    if name == "SqsManagedSseEnabled" {
        return Some("true");
    }
    let number = NUMBERS.iter().find(|(known, ..)| *known == name)?;
    Some(number.1)
}

fn unknown(name: &str) -> ServiceError {
    ServiceError::client("InvalidAttributeName", format!("Unknown Attribute {name}."))
}

fn wrong(name: &str) -> ServiceError {
    ServiceError::client(
        "InvalidAttributeValue",
        format!("Invalid value for the parameter {name}."),
    )
}

/// Attributes as they are kept, if all of them may be set.
pub(super) fn checked(
    given: &BTreeMap<String, String>,
    fifo: bool,
) -> Result<BTreeMap<String, String>> {
    let mut kept = BTreeMap::new();
    for (name, value) in given {
        check(name, value, fifo)?;
        kept.insert(name.clone(), value.clone());
    }
    if fifo {
        for (name, value) in [
            ("ContentBasedDeduplication", "false"),
            ("DeduplicationScope", "queue"),
            ("FifoThroughputLimit", "perQueue"),
        ] {
            kept.entry(name.to_owned())
                .or_insert_with(|| value.to_owned());
        }
    }
    // An empty value takes a policy back.
    kept.retain(|_, value| !value.is_empty());
    Ok(kept)
}

fn check(name: &str, value: &str, fifo: bool) -> Result<()> {
    if let Some((_, _, least, most)) = NUMBERS.iter().find(|(known, ..)| *known == name) {
        return match value.parse() {
            Ok(number) if (*least..=*most).contains(&number) => Ok(()),
            _ => Err(wrong(name)),
        };
    }
    let right = match name {
        "FifoQueue"
        | "ContentBasedDeduplication"
        | "DeduplicationScope"
        | "FifoThroughputLimit"
            if !fifo =>
        {
            return Err(unknown(name));
        }
        "FifoQueue" => value == "true",
        "ContentBasedDeduplication" | "SqsManagedSseEnabled" => matches!(value, "true" | "false"),
        "DeduplicationScope" => matches!(value, "messageGroup" | "queue"),
        "FifoThroughputLimit" => matches!(value, "perQueue" | "perMessageGroupId"),
        "KmsMasterKeyId" => true,
        "Policy" | "RedriveAllowPolicy" => value.is_empty() || is_object(value),
        "RedrivePolicy" => value.is_empty() || is_redrive(value),
        _ => return Err(unknown(name)),
    };
    if right { Ok(()) } else { Err(wrong(name)) }
}

fn is_object(value: &str) -> bool {
    serde_json::from_str::<Members>(value).is_ok()
}

fn is_redrive(value: &str) -> bool {
    const MOST: u64 = 1000;
    let read = || {
        let policy: Value = serde_json::from_str(value).ok()?;
        let count = policy.get("maxReceiveCount")?;
        let count = count.as_u64().or_else(|| count.as_str()?.parse().ok())?;
        let arn = policy.get("deadLetterTargetArn")?.as_str()?;
        Some((1..=MOST).contains(&count) && arn.split(':').nth(2) == Some("sqs"))
    };
    read() == Some(true)
}

/// Changes a queue.
pub(super) fn set(call: &Call<'_>) -> Result<Output> {
    let given = map_of(&call.input, "Attributes");
    with_queue(call, |queue, now| {
        let fifo = queue.is_fifo();
        for (name, value) in &given {
            check(name, value, fifo)?;
            if name == "FifoQueue" {
                return Err(wrong(name));
            }
        }
        for (name, value) in given {
            if value.is_empty() {
                queue.attributes.remove(&name);
            } else {
                queue.attributes.insert(name, value);
            }
        }
        queue.modified = now / 1000;
        Ok(Output::default())
    })
}

/// Describes a queue, as far as is asked for.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    let wanted = texts(&call.input, "AttributeNames");
    let known =
        |name: &&&str| **name != "All" && !SHOWN.contains(*name) && !COUNTED.contains(*name);
    if let Some(name) = wanted.iter().find(known) {
        return Err(unknown(name));
    }
    with_queue(call, |queue, now| {
        let shown: Members = all(queue, now)
            .into_iter()
            .filter(|(name, _)| wanted.contains(&"All") || wanted.contains(&name.as_str()))
            .collect();
        let mut members = Members::new();
        if !shown.is_empty() {
            members.insert("Attributes".to_owned(), shown.into());
        }
        Ok(members.into())
    })
}

fn all(queue: &Queue, now: i64) -> Members {
    let count = |kind: fn(&super::message::Message, i64) -> bool| {
        queue
            .messages
            .iter()
            .filter(|message| kind(message, now))
            .count()
    };
    let in_flight = count(super::message::Message::is_in_flight);
    let delayed = count(super::message::Message::is_delayed);
    let visible = queue.messages.len() - in_flight - delayed;
    let mut shown = Members::from_iter([("QueueArn".to_owned(), Value::from(queue.arn()))]);
    let counts = [
        visible.to_string(),
        in_flight.to_string(),
        delayed.to_string(),
        queue.created.to_string(),
        queue.modified.to_string(),
    ];
    for (name, value) in COUNTED.iter().zip(counts) {
        shown.insert((*name).to_owned(), value.into());
    }
    for name in SHOWN {
        let hidden = name == "KmsDataKeyReusePeriodSeconds"
            && !queue.attributes.contains_key("KmsMasterKeyId");
        let value = queue.attributes.get(name).map(String::as_str);
        if let Some(value) = value.or_else(|| default(name)).filter(|_| !hidden) {
            shown.insert(name.to_owned(), value.into());
        }
    }
    shown
}
