//! Dead-letter queues: which queues lead to one, and moves of its messages back. A move is done at once.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{State, invalid, named, no_queue, number, page};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::world::ACCOUNT_ID;

/// Moves that are remembered for each queue.
const SHOWN: i64 = 10;
const KEPT: usize = 1000;

/// A move of messages.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Move {
    handle: String,
    source: String,
    destination: Option<String>,
    moved: usize,
    /// When it began, in milliseconds.
    started: i64,
}

/// Gives the queues that lead to a dead-letter queue.
pub(super) fn sources(call: &Call<'_>) -> Result<Output> {
    let name = named(call.text("QueueUrl").unwrap_or_default())?;
    let base = call.world.base();
    let mut state = call.world.sqs();
    let queues = state.region(call.region);
    let arn = queues.get(name).ok_or_else(no_queue)?.arn();
    let leads = |queue: &super::queue::Queue| queue.redrive().is_some_and(|(to, _)| to == arn);
    let names = queues
        .values()
        .filter(|queue| leads(queue))
        .map(|queue| queue.name.as_str());
    let (names, next) = page(call, names)?;
    let urls: Vec<Value> = names
        .iter()
        .map(|name| json!(format!("{base}/{ACCOUNT_ID}/{name}")))
        .collect();
    let mut members = Members::from_iter([("queueUrls".to_owned(), urls.into())]);
    members.extend(next.map(|next| ("NextToken".to_owned(), Value::from(next))));
    Ok(members.into())
}

fn no_resource() -> ServiceError {
    ServiceError::new(
        "ResourceNotFoundException",
        404,
        "The resource that you specified for the SourceArn parameter doesn't exist.",
    )
}

/// Moves the messages of a dead-letter queue to where they came from, or to another queue.
pub(super) fn start(call: &Call<'_>) -> Result<Output> {
    let source = call.text("SourceArn").unwrap_or_default();
    let destination = call.text("DestinationArn");
    let mut state = call.world.sqs();
    let now = state.now();
    if state.by_arn(source).is_none() {
        return Err(no_resource());
    }
    let leads_here = state
        .regions
        .values()
        .flat_map(|queues| queues.values())
        .any(|queue| queue.redrive().is_some_and(|(to, _)| to == source));
    if !leads_here {
        return Err(invalid(
            "Source queue must be configured as a Dead Letter Queue.",
        ));
    }
    if let Some(destination) = destination
        && state.by_arn(destination).is_none()
    {
        return Err(ServiceError::new(
            "ResourceNotFoundException",
            404,
            "The resource that you specified for the DestinationArn parameter doesn't exist.",
        ));
    }
    let moved = carry(&mut state, source, destination, now);
    let id = Uuid::new_v4();
    let handle = BASE64.encode(json!({"taskId": id.to_string(), "sourceArn": source}).to_string());
    state.moves.push(Move {
        handle: handle.clone(),
        source: source.to_owned(),
        destination: destination.map(str::to_owned),
        moved,
        started: now,
    });
    let surplus = state.moves.len().saturating_sub(KEPT);
    state.moves.drain(..surplus);
    drop(state);
    call.world.announce_arrival();
    super::one("TaskHandle", handle)
}

fn carry(state: &mut State, source: &str, destination: Option<&str>, now: i64) -> usize {
    let Some(queue) = state.by_arn(source) else {
        return 0;
    };
    // What somebody has at the moment stays.
    let (stay, go): (Vec<_>, Vec<_>) = std::mem::take(&mut queue.messages)
        .into_iter()
        .partition(|message| message.visible > now);
    queue.messages = stay;
    let mut moved = 0;
    for mut message in go {
        let target = destination
            .map(str::to_owned)
            .or_else(|| message.dead_letter_source.clone());
        message.receives = 0;
        message.receipt.clear();
        message.visible = now;
        let there = target.and_then(|target| state.by_arn(&target).map(|queue| queue.arn()));
        // Without a place to go to, a message stays where it is.
        let place = there.as_deref().unwrap_or(source);
        if there.is_some() {
            message.dead_letter_source = None;
            message.sent = now;
            moved += 1;
        }
        if let Some(queue) = state.by_arn(place) {
            queue.messages.push(message);
        }
    }
    moved
}

/// Gives the last moves out of a queue.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let source = call.text("SourceArn").unwrap_or_default();
    let most = number(&call.input, "MaxResults")
        .unwrap_or(1)
        .clamp(1, SHOWN);
    let mut state = call.world.sqs();
    if state.by_arn(source).is_none() {
        return Err(no_resource());
    }
    let moves = state.moves.iter().rev().filter(|one| one.source == source);
    let results: Vec<Value> = moves
        .take(usize::try_from(most).unwrap_or(1))
        .map(|one| {
            let mut shown = json!({
                "Status": "COMPLETED",
                "SourceArn": one.source,
                "ApproximateNumberOfMessagesMoved": one.moved,
                "ApproximateNumberOfMessagesToMove": one.moved,
                "StartedTimestamp": one.started,
            });
            if let Some(destination) = &one.destination {
                shown["DestinationArn"] = destination.as_str().into();
            }
            shown
        })
        .collect();
    super::one("Results", results)
}

/// Stops a move. Every move is over by the time that somebody could.
pub(super) fn cancel(call: &Call<'_>) -> Result<Output> {
    let handle = call.text("TaskHandle").unwrap_or_default();
    let state = call.world.sqs();
    if state.moves.iter().any(|one| one.handle == handle) {
        return Err(ServiceError::client(
            "UnsupportedOperation",
            "Only active tasks can be cancelled.",
        ));
    }
    Err(ServiceError::new(
        "ResourceNotFoundException",
        404,
        "Task does not exist.",
    ))
}
