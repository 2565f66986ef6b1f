//! Sending: a message into a queue, from a caller or from another service.

use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::message::{self, Message};
use super::queue::Queue;
use super::{digest, invalid, missing, number, text, with_queue};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::world::{ACCOUNT_ID, World};

const MAX_DELAY: i64 = 900;
const MAX_IDENTIFIER: usize = 128;

/// A message that another service delivers.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    pub(crate) body: String,
    pub(crate) attributes: Members,
    pub(crate) group: Option<String>,
    pub(crate) deduplication: Option<String>,
    pub(crate) trace: Option<String>,
}

impl World {
    /// Delivers a message to a queue, as SNS does. Tells whether the queue took it.
    pub(crate) fn deliver(&self, arn: &str, delivery: Delivery) -> bool {
        let mut state = self.sqs();
        let now = state.now();
        let Some(queue) = state.by_arn(arn) else {
            return false;
        };
        let message = Message {
            body: delivery.body,
            attributes: delivery.attributes,
            trace: delivery.trace,
            sender: ACCOUNT_ID.to_owned(),
            group: delivery.group,
            deduplication: delivery.deduplication,
            ..Message::default()
        };
        let taken = put(queue, message, None, now).is_ok();
        drop(state);
        self.announce_arrival();
        taken
    }
}

/// Takes a message.
pub(super) fn send(call: &Call<'_>) -> Result<Output> {
    let output = with_queue(call, |queue, now| entry(queue, &call.input, call, now))?;
    call.world.announce_arrival();
    Ok(output.into())
}

/// Takes the message of an input or of an entry of a batch.
pub(super) fn entry(
    queue: &mut Queue,
    input: &Members,
    call: &Call<'_>,
    now: i64,
) -> Result<Members> {
    let body = text(input, "MessageBody").unwrap_or_default();
    message::check_body(body)?;
    let attributes = input.get("MessageAttributes").and_then(Value::as_object);
    let attributes = attributes.cloned().unwrap_or_default();
    message::check_attributes(&attributes)?;
    let trace = input
        .get("MessageSystemAttributes")
        .and_then(|system| system.get("AWSTraceHeader")?.get("StringValue")?.as_str())
        .or(call.trace);
    let message = Message {
        body: body.to_owned(),
        attributes,
        trace: trace.map(str::to_owned),
        sender: ACCOUNT_ID.to_owned(),
        group: text(input, "MessageGroupId").map(str::to_owned),
        deduplication: text(input, "MessageDeduplicationId").map(str::to_owned),
        ..Message::default()
    };
    let body_digest = digest::of_text(body);
    let digest = digest::of_attributes(&message.attributes);
    let system = input
        .get("MessageSystemAttributes")
        .and_then(Value::as_object);
    let system = system.and_then(digest::of_attributes);
    let (id, sequence) = put(queue, message, number(input, "DelaySeconds"), now)?;
    let mut members = Members::from_iter([("MD5OfMessageBody".to_owned(), body_digest.into())]);
    for (name, value) in [
        ("MD5OfMessageAttributes", digest),
        ("MD5OfMessageSystemAttributes", system),
        ("MessageId", Some(id)),
        ("SequenceNumber", sequence),
    ] {
        members.extend(value.map(|value| (name.to_owned(), Value::from(value))));
    }
    Ok(members)
}

/// Puts a message into a queue; gives its identifier and its number in a FIFO queue.
fn put(
    queue: &mut Queue,
    mut message: Message,
    delay: Option<i64>,
    now: i64,
) -> Result<(String, Option<String>)> {
    let limit = queue.number("MaximumMessageSize");
    if i64::try_from(message.size()).unwrap_or(i64::MAX) > limit {
        return Err(invalid(format!(
            "One or more parameters are invalid. Reason: Message must be shorter than {limit} bytes."
        )));
    }
    check_identifiers(queue, &message, delay)?;
    message.id = Uuid::new_v4().to_string();
    message.sent = now;
    message.visible = now + delay.unwrap_or_else(|| queue.number("DelaySeconds")) * 1000;
    if !queue.is_fifo() {
        let id = message.id.clone();
        queue.messages.push(message);
        return Ok((id, None));
    }
    let deduplication = match message.deduplication.take() {
        Some(id) => id,
        None if queue.is("ContentBasedDeduplication") => hex(&Sha256::digest(&message.body)),
        None => {
            return Err(invalid(
                "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided \
                 explicitly",
            ));
        }
    };
    let by_group = queue
        .attributes
        .get("DeduplicationScope")
        .is_some_and(|scope| scope == "messageGroup");
    let key = match &message.group {
        Some(group) if by_group => format!("{group} {deduplication}"),
        _ => deduplication.clone(),
    };
    // The same message again is answered like the first, and not kept.
    if let Some(taken) = queue.taken(&key, now) {
        return Ok((taken.id, Some(taken.sequence)));
    }
    message.deduplication = Some(deduplication);
    message.sequence = Some(queue.next_sequence());
    queue.take(key, now, &message);
    let told = (message.id.clone(), message.sequence.clone());
    queue.messages.push(message);
    Ok(told)
}

fn check_identifiers(queue: &Queue, message: &Message, delay: Option<i64>) -> Result<()> {
    let fifo = queue.is_fifo();
    if fifo && message.group.is_none() {
        return Err(missing("MessageGroupId"));
    }
    for (name, value) in [
        ("MessageGroupId", &message.group),
        ("MessageDeduplicationId", &message.deduplication),
    ] {
        let Some(value) = value else { continue };
        if !fifo && name == "MessageDeduplicationId" {
            return Err(invalid(format!(
                "Value {value} for parameter {name} is invalid. Reason: The request include parameter that is not valid \
                 for this queue type."
            )));
        }
        if !(1..=MAX_IDENTIFIER).contains(&value.len())
            || !value.bytes().all(|byte| byte.is_ascii_graphic())
        {
            return Err(invalid(format!(
                "Value {value} for parameter {name} is invalid. Reason: {name} can only include alphanumeric and \
                 punctuation characters. 1 to 128 in length."
            )));
        }
    }
    match delay {
        Some(delay) if fifo && delay > 0 => Err(invalid(format!(
            "Value {delay} for parameter DelaySeconds is invalid. Reason: The request include parameter that is not \
             valid for this queue type."
        ))),
        Some(delay) if !(0..=MAX_DELAY).contains(&delay) => Err(invalid(format!(
            "Value {delay} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= {MAX_DELAY}."
        ))),
        _ => Ok(()),
    }
}

fn hex(digest: &[u8]) -> String {
    use std::fmt::Write;

    digest.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
