//! Batches: up to ten messages at once, each with an answer of its own.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::queue::Queue;
use super::{message, receive, send as sending, text, with_queue};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_ENTRIES: usize = 10;
const MAX_ID: usize = 80;
/// What the messages of a batch may have together, in bytes.
const MAX_SIZE: usize = 1024 * 1024;

/// Takes messages.
pub(super) fn send(call: &Call<'_>) -> Result<Output> {
    let entries = entries(call, "SendMessageBatchRequestEntry")?;
    let size: usize = entries
        .iter()
        .map(|entry| {
            let attributes = entry.get("MessageAttributes").and_then(Value::as_object);
            let none = Members::new();
            message::size(
                text(entry, "MessageBody").unwrap_or_default(),
                attributes.unwrap_or(&none),
            )
        })
        .sum();
    if size > MAX_SIZE {
        return Err(ServiceError::client(
            "BatchRequestTooLong",
            format!(
                "Batch requests cannot be longer than {MAX_SIZE} bytes. You have sent {size} bytes."
            ),
        ));
    }
    let output = each(call, &entries, |queue, entry, now| {
        sending::entry(queue, entry, call, now)
    })?;
    call.world.announce_arrival();
    Ok(output)
}

/// Deletes messages.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    let entries = entries(call, "DeleteMessageBatchRequestEntry")?;
    each(call, &entries, receive::delete_entry)
}

/// Changes how long messages are hidden.
pub(super) fn change_visibility(call: &Call<'_>) -> Result<Output> {
    let entries = entries(call, "ChangeMessageVisibilityBatchRequestEntry")?;
    let output = each(call, &entries, receive::change_entry)?;
    call.world.announce_arrival();
    Ok(output)
}

/// The entries of a batch, if it is one as a whole.
fn entries<'a>(call: &'a Call<'_>, kind: &str) -> Result<Vec<&'a Members>> {
    let refused = |code, message: String| Err(ServiceError::client(code, message));
    let entries: Vec<&Members> = call
        .input
        .get("Entries")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .collect();
    if entries.is_empty() {
        return refused(
            "EmptyBatchRequest",
            format!("There should be at least one {kind} in the request."),
        );
    }
    if entries.len() > MAX_ENTRIES {
        return refused(
            "TooManyEntriesInBatchRequest",
            format!(
                "Maximum number of entries per request are {MAX_ENTRIES}. You have sent {}.",
                entries.len()
            ),
        );
    }
    let mut seen = HashSet::new();
    for entry in &entries {
        let id = text(entry, "Id").unwrap_or_default();
        let right = (1..=MAX_ID).contains(&id.len())
            && id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
        if !right {
            return refused(
                "InvalidBatchEntryId",
                "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most \
                 80 letters long."
                    .to_owned(),
            );
        }
        if !seen.insert(id) {
            return refused("BatchEntryIdsNotDistinct", format!("Id {id} repeated."));
        }
    }
    Ok(entries)
}

/// Does something with each entry, and tells of each what came of it.
fn each(
    call: &Call<'_>,
    entries: &[&Members],
    act: impl Fn(&mut Queue, &Members, i64) -> Result<Members>,
) -> Result<Output> {
    with_queue(call, |queue, now| {
        let (mut successful, mut failed) = (Vec::new(), Vec::new());
        for entry in entries {
            let id = text(entry, "Id").unwrap_or_default();
            match act(queue, entry, now) {
                Ok(mut members) => {
                    members.insert("Id".to_owned(), id.into());
                    successful.push(Value::from(members));
                }
                Err(error) => failed.push(json!({
                    "Id": id,
                    "SenderFault": error.status < 500,
                    "Code": super::query_code(&error.code),
                    "Message": error.message,
                })),
            }
        }
        let mut members = Members::from_iter([("Successful".to_owned(), successful.into())]);
        if !failed.is_empty() {
            members.insert("Failed".to_owned(), failed.into());
        }
        Ok(members.into())
    })
}
