//! `Publish`: the rules for a message, and its way to a phone or a topic.

use std::fmt::Write;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{arn, attributes, invalid, missing};
use crate::error::Result;
use crate::outbox::{Kind, OutboxMessage};
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::timestamps;

const MAX_MESSAGE: usize = 262_144;
const MAX_SMS: usize = 1600;
const MAX_SUBJECT: usize = 100;
const PROMOTIONAL: &str = "Promotional";
/// Sequence numbers have 20 digits.
const FIRST_SEQUENCE_NUMBER: u128 = 10_000_000_000_000_000_000;

/// Where a message goes.
enum Target<'a> {
    Phone(String),
    Topic(&'a str),
    Endpoint,
}

/// Takes a message for a phone, a topic or an endpoint.
pub(super) fn publish(call: &Call<'_>) -> Result<Output> {
    let message = call.text("Message").unwrap_or_default();
    let subject = call.text("Subject");
    if subject.is_some_and(|subject| !subject_is_valid(subject)) {
        return Err(invalid("Subject"));
    }
    if message.is_empty() {
        return Err(invalid("Empty message"));
    }
    let target = target(call)?;
    let none = Members::new();
    let given = call
        .input
        .get("MessageAttributes")
        .and_then(Value::as_object)
        .unwrap_or(&none);
    attributes::check(given)?;
    let size = message.len() + attributes::size(given);
    if size > MAX_MESSAGE && !matches!(target, Target::Topic(_)) {
        return Err(invalid("Message too long"));
    }
    if call.text("MessageDeduplicationId").is_some()
        && !matches!(target, Target::Topic(topic) if arn::is_fifo(topic))
    {
        return Err(invalid(
            "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter \
             that is not valid for this topic type",
        ));
    }
    let structure = call.text("MessageStructure");
    let text = match structure {
        Some("json") => one_of_many(message, "sms")?,
        _ => message.to_owned(),
    };
    match target {
        Target::Phone(phone_number) => send(call, phone_number, text, structure, given),
        Target::Topic(topic) => post(call, topic, message, size),
        Target::Endpoint => Err(invalid(
            "TargetArn Reason: No endpoint found for the target arn specified",
        )),
    }
}

/// Text without line breaks and control characters, up to 100 characters.
fn subject_is_valid(subject: &str) -> bool {
    !subject.is_empty()
        && subject.chars().count() <= MAX_SUBJECT
        && !subject.chars().any(char::is_control)
}

fn target<'a>(call: &'a Call<'_>) -> Result<Target<'a>> {
    match (
        call.text("TopicArn"),
        call.text("TargetArn"),
        call.text("PhoneNumber"),
    ) {
        (None, None, None) => Err(missing("TopicArn or TargetArn")),
        (None, None, Some(number)) => phone(number).map(Target::Phone),
        (Some(arn), None, None) => topic("TopicArn", arn, call.region),
        (None, Some(arn), None) if arn.contains(":endpoint/") => Ok(Target::Endpoint),
        (None, Some(arn), None) => topic("TargetArn", arn, call.region),
        _ => Err(invalid(
            "TopicArn, TargetArn and PhoneNumber Reason: only one of them may be given",
        )),
    }
}

fn topic<'a>(parameter: &str, topic: &'a str, region: &str) -> Result<Target<'a>> {
    arn::check(parameter, topic, region)?;
    Ok(Target::Topic(topic))
}

fn phone(number: &str) -> Result<String> {
    e164(number).ok_or_else(|| {
        invalid(format_args!(
            "PhoneNumber Reason: {number} is not valid to publish to"
        ))
    })
}

/// A number in E.164, for which the plus sign may be left out.
pub(super) fn e164(number: &str) -> Option<String> {
    let digits = number.strip_prefix('+').unwrap_or(number);
    // North American numbers have one length only.
    let lengths = if digits.starts_with('1') {
        11..=11
    } else {
        7..=15
    };
    let plausible = lengths.contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    plausible.then(|| format!("+{digits}"))
}

/// The text for one kind of receiver out of a message with a text for each.
fn one_of_many(message: &str, kind: &str) -> Result<String> {
    let Ok(texts) = serde_json::from_str::<Map<String, Value>>(message) else {
        return Err(invalid(
            "Message Structure - JSON message body failed to parse",
        ));
    };
    let text = |kind: &str| texts.get(kind).and_then(Value::as_str).map(str::to_owned);
    let default = text("default")
        .ok_or_else(|| invalid("Message Structure - No default entry in JSON message body"))?;
    Ok(text(kind).unwrap_or(default))
}

fn send(
    call: &Call<'_>,
    phone_number: String,
    message: String,
    structure: Option<&str>,
    given: &Members,
) -> Result<Output> {
    if message.chars().count() > MAX_SMS {
        return Err(invalid("Message too long"));
    }
    let attribute = |name: &str| attributes::field(given.get(name)?, "StringValue");
    let sms_type = attribute("AWS.SNS.SMS.SMSType");
    if let Some(sms_type) = sms_type.filter(|sms_type| !sms_type_is_valid(sms_type)) {
        return Err(invalid(format_args!(
            "SMSType Reason: {sms_type} is not valid"
        )));
    }
    let sender_id = attribute("AWS.SNS.SMS.SenderID");
    if let Some(sender_id) = sender_id.filter(|sender_id| !sender_id_is_valid(sender_id)) {
        return Err(invalid(format_args!(
            "SenderID Reason: {sender_id} is not valid"
        )));
    }
    let mut state = call.world.sns();
    let region = state.region(call.region);
    let default = |name: &str| {
        region
            .sms_attributes
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    };
    let sms_type = sms_type
        .or_else(|| default("DefaultSMSType"))
        .unwrap_or(PROMOTIONAL)
        .to_owned();
    let sender_id = sender_id
        .or_else(|| default("DefaultSenderID"))
        .map(str::to_owned);
    let opted_out = region.opted_out.contains(&phone_number);
    let (seconds, millis) = timestamps::now();
    let message_id = Uuid::new_v4().to_string();
    drop(state);
    // SNS takes a message to a phone that wants none, and does not deliver it.
    if !opted_out {
        let payload = Members::from_iter([
            (
                "phone_number".to_owned(),
                Value::from(phone_number.as_str()),
            ),
            ("message_structure".to_owned(), Value::from(structure)),
            ("attributes".to_owned(), Value::from(given.clone())),
            ("sms_type".to_owned(), Value::from(sms_type)),
            ("sender_id".to_owned(), Value::from(sender_id)),
        ]);
        call.world.post(OutboxMessage {
            kind: Kind::Sms,
            message_id: message_id.clone(),
            timestamp: timestamps::iso8601(seconds, millis),
            region: call.region.to_owned(),
            recipient: phone_number,
            message,
            subject: call.text("Subject").map(str::to_owned),
            payload,
        });
    }
    let members = Members::from_iter([("MessageId".to_owned(), Value::from(message_id))]);
    Ok(members.into())
}

/// Up to 11 letters and digits, with a letter among them.
pub(super) fn sender_id_is_valid(sender_id: &str) -> bool {
    (1..=11).contains(&sender_id.len())
        && sender_id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && sender_id.bytes().any(|byte| byte.is_ascii_alphabetic())
}

pub(super) fn sms_type_is_valid(sms_type: &str) -> bool {
    matches!(sms_type, PROMOTIONAL | "Transactional")
}

/// Gives a message to a topic. Nobody subscribes to topics here, so that is where it stays.
fn post(call: &Call<'_>, arn: &str, message: &str, size: usize) -> Result<Output> {
    let group = call.text("MessageGroupId");
    let fifo = arn::is_fifo(arn);
    if fifo && group.is_none() {
        return Err(invalid(
            "The MessageGroupId parameter is required for FIFO topics",
        ));
    }
    for (name, value) in [
        ("MessageGroupId", group),
        (
            "MessageDeduplicationId",
            call.text("MessageDeduplicationId"),
        ),
    ] {
        if value.is_some_and(|value| !identifier_is_valid(value)) {
            return Err(invalid(format_args!(
                "{name} Reason: {name} can only include alphanumeric and punctuation characters. \
                 1 to 128 in length"
            )));
        }
    }
    let mut state = call.world.sns();
    let topic = state
        .region(call.region)
        .topics
        .get_mut(arn)
        .ok_or_else(arn::no_topic)?;
    let limit = topic
        .attributes
        .get("MaximumMessageSize")
        .and_then(|limit| limit.parse().ok());
    if size > limit.unwrap_or(MAX_MESSAGE) {
        return Err(invalid("Message too long"));
    }
    let id = Uuid::new_v4().to_string();
    let mut members = Members::from_iter([("MessageId".to_owned(), Value::from(id))]);
    if !fifo {
        return Ok(members.into());
    }
    let key = match call.text("MessageDeduplicationId") {
        Some(id) => id.to_owned(),
        None if topic.is("ContentBasedDeduplication") => sha256(message),
        None => {
            return Err(invalid(
                "The topic should either have ContentBasedDeduplication enabled or \
                 MessageDeduplicationId provided explicitly",
            ));
        }
    };
    let key = match (topic.attributes.get("FifoThroughputScope"), group) {
        (Some(scope), Some(group)) if scope == "MessageGroup" => format!("{group} {key}"),
        _ => key,
    };
    let (now, _) = timestamps::now();
    if let Some(answer) = topic.answered(&key, now) {
        return Ok(answer.into());
    }
    topic.sequence += 1;
    let sequence = format!(
        "{:020}",
        FIRST_SEQUENCE_NUMBER + u128::from(topic.sequence) * 1000
    );
    members.insert("SequenceNumber".to_owned(), Value::from(sequence));
    topic.remember(key, now, members.clone());
    Ok(members.into())
}

/// Up to 128 letters, digits and punctuation of ASCII.
fn identifier_is_valid(identifier: &str) -> bool {
    (1..=128).contains(&identifier.len()) && identifier.bytes().all(|byte| byte.is_ascii_graphic())
}

fn sha256(text: &str) -> String {
    let digest = Sha256::digest(text);
    digest.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
