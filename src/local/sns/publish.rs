//! `Publish`: the rules for a message, and its way to a phone.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::outbox::OutboxMessage;
use super::{attributes, invalid, missing};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::timestamps;

const MAX_MESSAGE: usize = 262_144;
const MAX_SMS: usize = 1600;
const MAX_SUBJECT: usize = 100;

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
    if message.len() + attributes::size(given) > MAX_MESSAGE {
        return Err(invalid("Message too long"));
    }
    if call.text("MessageDeduplicationId").is_some()
        && !matches!(target, Target::Topic(arn) if is_fifo(arn))
    {
        return Err(invalid(
            "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter \
             that is not valid for this topic type",
        ));
    }
    let structure = call.text("MessageStructure");
    let message = match structure {
        Some("json") => one_of_many(message, "sms")?,
        _ => message.to_owned(),
    };
    match target {
        Target::Phone(phone_number) => send(call, phone_number, message, structure, given),
        // There are no topics and no endpoints yet, so nobody knows this one.
        Target::Topic(_) => Err(ServiceError::new("NotFound", 404, "Topic does not exist")),
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

fn topic<'a>(parameter: &str, arn: &'a str, region: &str) -> Result<Target<'a>> {
    let fields = arn.splitn(6, ':').count();
    if fields < 6 {
        return Err(invalid(format_args!(
            "{parameter} Reason: An ARN must have at least 6 elements, not {fields}"
        )));
    }
    let mut fields = arn.splitn(6, ':');
    if fields.next() != Some("arn") || fields.nth(1) != Some("sns") || fields.next() != Some(region)
    {
        return Err(invalid(parameter));
    }
    Ok(Target::Topic(arn))
}

fn is_fifo(arn: &str) -> bool {
    arn.ends_with(".fifo")
}

/// A number in E.164, for which the plus sign may be left out.
fn phone(number: &str) -> Result<String> {
    let digits = number.strip_prefix('+').unwrap_or(number);
    let plausible = digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
        // North American numbers have one length only.
        && if digits.starts_with('1') { digits.len() == 11 } else { (7..=15).contains(&digits.len()) };
    if plausible {
        Ok(format!("+{digits}"))
    } else {
        Err(invalid(format_args!(
            "PhoneNumber Reason: {number} is not valid to publish to"
        )))
    }
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
    let sms_type = attribute("AWS.SNS.SMS.SMSType").unwrap_or("Promotional");
    if !matches!(sms_type, "Promotional" | "Transactional") {
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
    let (seconds, millis) = timestamps::now();
    let message_id = Uuid::new_v4().to_string();
    let kept = OutboxMessage {
        message_id: message_id.clone(),
        phone_number,
        message,
        subject: call.text("Subject").map(str::to_owned),
        message_structure: structure.map(str::to_owned),
        attributes: given.clone(),
        sms_type: sms_type.to_owned(),
        sender_id: sender_id.map(str::to_owned),
        timestamp: timestamps::iso8601(seconds, millis),
        region: call.region.to_owned(),
    };
    call.world.sns().outbox.push(kept);
    let members = Members::from_iter([("MessageId".to_owned(), Value::from(message_id))]);
    Ok(members.into())
}

/// Up to 11 letters and digits, with a letter among them.
fn sender_id_is_valid(sender_id: &str) -> bool {
    (1..=11).contains(&sender_id.len())
        && sender_id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && sender_id.bytes().any(|byte| byte.is_ascii_alphabetic())
}
