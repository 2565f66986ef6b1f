//! Receiving: messages that can be had, waiting for them, and saying what became of them.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::message::{Message, Wanted, read_handle};
use super::queue::Queue;
use super::{State, invalid, named, no_queue, number, text, texts, with_queue};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_MESSAGES: i64 = 10;
const MAX_WAIT: i64 = 20;
const MAX_VISIBILITY: i64 = 43_200;

/// What a receiver asks for.
struct Request<'a> {
    name: &'a str,
    region: &'a str,
    most: usize,
    visibility: Option<i64>,
    wanted: Wanted<'a>,
}

/// Gives messages that can be received, after waiting for them if there are none.
pub(super) fn receive(call: &Call<'_>) -> Result<Output> {
    let input = &call.input;
    let within = |name: &str, least: i64, most: i64, reason: &str| match number(input, name) {
        Some(value) if !(least..=most).contains(&value) => Err(invalid(format!(
            "Value {value} for parameter {name} is invalid. Reason: {reason}, if provided."
        ))),
        value => Ok(value),
    };
    let most = within(
        "MaxNumberOfMessages",
        1,
        MAX_MESSAGES,
        "Must be between 1 and 10",
    )?;
    let wait = within("WaitTimeSeconds", 0, MAX_WAIT, "Must be >= 0 and <= 20")?;
    let visibility = within(
        "VisibilityTimeout",
        0,
        MAX_VISIBILITY,
        "Must be >= 0 and <= 43200",
    )?;
    let mut system = texts(input, "AttributeNames");
    system.extend(texts(input, "MessageSystemAttributeNames"));
    let request = Request {
        name: named(call.text("QueueUrl").unwrap_or_default())?,
        region: call.region,
        most: usize::try_from(most.unwrap_or(1)).unwrap_or(1),
        visibility,
        wanted: Wanted {
            system,
            own: texts(input, "MessageAttributeNames"),
        },
    };
    let begin = Instant::now();
    let mut state = call.world.sqs();
    loop {
        let (messages, queue_wait) = attempt(&mut state, &request)?;
        if !messages.is_empty() {
            return Ok(Members::from_iter([("Messages".to_owned(), messages.into())]).into());
        }
        let wait = u64::try_from(wait.unwrap_or(queue_wait)).unwrap_or_default();
        let left = Duration::from_secs(wait).saturating_sub(begin.elapsed());
        if left.is_zero() {
            return Ok(Output::default());
        }
        state = call.world.wait_for_arrival(state, left);
    }
}

/// Messages that can be received now, and how long the queue has its receivers wait.
fn attempt(state: &mut State, request: &Request<'_>) -> Result<(Vec<Value>, i64)> {
    let now = state.now();
    let queue = state.region(request.region).get_mut(request.name);
    let queue = queue.ok_or_else(no_queue)?;
    queue.expire(now);
    let lost = discard(queue, now, request.most);
    let source = queue.arn();
    let wait = queue.number("ReceiveMessageWaitTimeSeconds");
    let until = now
        + request
            .visibility
            .unwrap_or_else(|| queue.number("VisibilityTimeout"))
            * 1000;
    let mut messages = Vec::new();
    for place in available(queue, now, request.most) {
        if let Some(message) = queue.messages.get_mut(place) {
            message.receive(now, until);
            messages.push(message.shown(&request.wanted));
        }
    }
    for (mut message, target) in lost {
        message.dead_letter_source = Some(source.clone());
        message.receipt.clear();
        message.visible = now;
        if let Some(target) = state.by_arn(&target) {
            target.messages.push(message);
        }
    }
    Ok((messages, wait))
}

/// The places of messages that can be received: in a FIFO queue none behind one of its group that somebody has.
fn available(queue: &Queue, now: i64, most: usize) -> Vec<usize> {
    let fifo = queue.is_fifo();
    let mut blocked: HashSet<&str> = HashSet::new();
    let mut places = Vec::new();
    for (place, message) in queue.messages.iter().enumerate() {
        if places.len() == most {
            break;
        }
        let group = message.group.as_deref().filter(|_| fifo);
        if message.visible > now {
            blocked.extend(group);
        } else if !group.is_some_and(|group| blocked.contains(group)) {
            places.push(place);
        }
    }
    places
}

/// Takes messages out that were received too often, with the queue that they go to.
fn discard(queue: &mut Queue, now: i64, most: usize) -> Vec<(Message, String)> {
    let Some((target, count)) = queue.redrive() else {
        return Vec::new();
    };
    let mut lost = Vec::new();
    loop {
        let places = available(queue, now, most);
        let worn = places.into_iter().find(|place| {
            let message = queue.messages.get(*place);
            message.is_some_and(|message| message.receives >= count)
        });
        let Some(place) = worn else { return lost };
        lost.push((queue.messages.remove(place), target.clone()));
    }
}

fn expired(handle: &str) -> ServiceError {
    invalid(format!(
        "Value {handle} for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired."
    ))
}

/// Deletes a message that was received; one that is not there is as good as deleted.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    with_queue(call, |queue, now| delete_entry(queue, &call.input, now)).map(Output::from)
}

/// Deletes the message of an input or of an entry of a batch.
pub(super) fn delete_entry(queue: &mut Queue, input: &Members, now: i64) -> Result<Members> {
    let handle = text(input, "ReceiptHandle").unwrap_or_default();
    let (id, receipt) = read_handle(handle)?;
    let place = queue.messages.iter().position(|message| message.id == id);
    let Some(place) = place else {
        return Ok(Members::new());
    };
    let current = queue.messages.get(place);
    let held = current.is_some_and(|one| one.receipt == receipt && one.is_in_flight(now));
    if queue.is_fifo() && !held {
        return Err(expired(handle));
    }
    queue.messages.remove(place);
    Ok(Members::new())
}

/// Changes how long a message that was received is hidden.
pub(super) fn change_visibility(call: &Call<'_>) -> Result<Output> {
    let output = with_queue(call, |queue, now| change_entry(queue, &call.input, now))?;
    call.world.announce_arrival();
    Ok(output.into())
}

/// The same for an input or an entry of a batch.
pub(super) fn change_entry(queue: &mut Queue, input: &Members, now: i64) -> Result<Members> {
    let seconds = number(input, "VisibilityTimeout").unwrap_or_default();
    if !(0..=MAX_VISIBILITY).contains(&seconds) {
        return Err(invalid(format!(
            "Value {seconds} for parameter VisibilityTimeout is invalid. Reason: VisibilityTimeout must be an integer \
             between 0 and {MAX_VISIBILITY}."
        )));
    }
    let handle = text(input, "ReceiptHandle").unwrap_or_default();
    let (id, receipt) = read_handle(handle)?;
    let mut messages = queue.messages.iter_mut();
    let Some(message) = messages.find(|message| message.id == id) else {
        return Err(invalid(format!(
            "Value {handle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available \
             for visibility timeout change."
        )));
    };
    if !message.is_in_flight(now) || message.receipt != receipt {
        return Err(ServiceError::client(
            "MessageNotInflight",
            "The specified message isn't in flight.",
        ));
    }
    message.visible = now + seconds * 1000;
    Ok(Members::new())
}
