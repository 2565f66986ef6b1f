//! `PublishBatch`: up to ten messages for one topic, each with an answer of its own.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::publish::{self, Draft, MAX_MESSAGE, Place};
use super::{arn, attributes};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_ENTRIES: usize = 10;
const MAX_ID: usize = 80;

/// Takes messages for a topic.
pub(super) fn publish_batch(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "TopicArn")?;
    let given = call.input.get("PublishBatchRequestEntries");
    let entries: Vec<&Members> = given
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .collect();
    if entries.is_empty() {
        return refused(
            "EmptyBatchRequest",
            "The batch request doesn't contain any entries.",
        );
    }
    if entries.len() > MAX_ENTRIES {
        return refused(
            "TooManyEntriesInBatchRequest",
            "The batch request contains more entries than permissible.",
        );
    }
    let mut guard = call.world.sns();
    let state = &mut *guard;
    let topics = &state.region(call.region).topics;
    let topic = topics.get(arn).ok_or_else(arn::no_topic)?;
    check_ids(&entries)?;
    let mut size = 0;
    for entry in &entries {
        let draft = Draft(entry);
        if let Some(given) = draft.attributes() {
            attributes::check(given)?;
        }
        size += draft.size();
    }
    if size > topic.max_message().max(MAX_MESSAGE) {
        return refused(
            "BatchRequestTooLong",
            "The length of all the messages put together is more than the limit.",
        );
    }
    // The structure of every message is read before anything is published.
    let texts: Vec<_> = entries
        .iter()
        .map(|entry| Draft(entry).texts())
        .collect::<Result<_>>()?;
    if arn::is_fifo(arn) {
        let all_have = |name: &str| entries.iter().all(|entry| entry.contains_key(name));
        if !all_have("MessageGroupId") {
            return Err(publish::no_group());
        }
        if !topic.is("ContentBasedDeduplication") && !all_have("MessageDeduplicationId") {
            return Err(publish::no_deduplication());
        }
    }
    let place = Place::of(call, arn);
    let (mut successful, mut failed) = (Vec::new(), Vec::new());
    for (entry, texts) in entries.into_iter().zip(texts) {
        let id = Draft(entry).text("Id").unwrap_or_default();
        let published = (|| {
            let draft = Draft(entry);
            draft.check_subject()?;
            draft.check_message()?;
            publish::post(state, &place, draft, texts)
        })();
        match published {
            Ok(mut members) => {
                members.insert("Id".to_owned(), Value::from(id));
                successful.push(Value::from(members));
            }
            Err(error) => failed.push(json!({
                "Id": id,
                "Code": error.code,
                "Message": error.message,
                "SenderFault": error.status < 500,
            })),
        }
    }
    Ok(Members::from_iter([
        ("Successful".to_owned(), Value::from(successful)),
        ("Failed".to_owned(), Value::from(failed)),
    ])
    .into())
}

fn refused<T>(code: &'static str, message: impl Into<String>) -> Result<T> {
    Err(ServiceError::client(code, message))
}

/// Identifiers tell the entries of a batch apart.
fn check_ids(entries: &[&Members]) -> Result<()> {
    let ids: Vec<&str> = entries
        .iter()
        .map(|entry| {
            Draft(entry)
                .0
                .get("Id")
                .and_then(Value::as_str)
                .unwrap_or_default()
        })
        .collect();
    if ids.iter().collect::<HashSet<_>>().len() < ids.len() {
        return refused(
            "BatchEntryIdsNotDistinct",
            "Two or more batch entries in the request have the same Id.",
        );
    }
    for id in ids {
        let what = if id.len() > MAX_ID {
            "is too long"
        } else if id.is_empty()
            || !id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        {
            "contains an impermissible character"
        } else {
            continue;
        };
        return refused(
            "InvalidBatchEntryId",
            format!("The Id of a batch entry in the batch request {what}: {id}"),
        );
    }
    Ok(())
}
