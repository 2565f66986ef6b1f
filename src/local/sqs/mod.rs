//! SQS: queues in the world, over JSON and over forms. Which operations there are, and what they refuse.

#![allow(clippy::unnecessary_wraps, reason = "handlers share one signature")]

mod attributes;
mod batch;
mod digest;
mod message;
mod policy;
mod queue;
mod receive;
mod redrive;
mod send;
mod tags;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Clock;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, Handler};
use crate::world::ACCOUNT_ID;

pub(crate) use send::Delivery;

use queue::Queue;

/// Queues of one region, by their names.
type Queues = BTreeMap<String, Queue>;

/// What SQS remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    regions: BTreeMap<String, Queues>,
    /// Moves of messages out of dead-letter queues, the newest last.
    moves: Vec<redrive::Move>,
    /// The clock of this world.
    #[serde(skip)]
    pub(crate) clock: Clock,
}

impl State {
    fn region(&mut self, name: &str) -> &mut Queues {
        self.regions.entry(name.to_owned()).or_default()
    }

    /// The clock, in milliseconds.
    fn now(&self) -> i64 {
        let (seconds, millis) = self.clock.now();
        seconds
            .saturating_mul(1000)
            .saturating_add(i64::from(millis))
    }

    /// Whether there is a queue.
    pub(crate) fn has(&mut self, arn: &str) -> bool {
        self.by_arn(arn).is_some()
    }

    /// The queue of an ARN.
    fn by_arn(&mut self, arn: &str) -> Option<&mut Queue> {
        let mut fields = arn.split(':');
        let (service, region) = (fields.nth(2)?, fields.next()?);
        let (account, name) = (fields.next()?, fields.next()?);
        if service != "sqs" || account != ACCOUNT_ID || fields.next().is_some() {
            return None;
        }
        self.regions.get_mut(region)?.get_mut(name)
    }
}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "AddPermission" => policy::add_permission,
        "CancelMessageMoveTask" => redrive::cancel,
        "ChangeMessageVisibility" => receive::change_visibility,
        "ChangeMessageVisibilityBatch" => batch::change_visibility,
        "CreateQueue" => queue::create,
        "DeleteMessage" => receive::delete,
        "DeleteMessageBatch" => batch::delete,
        "DeleteQueue" => queue::delete,
        "GetQueueAttributes" => attributes::get,
        "GetQueueUrl" => queue::url,
        "ListDeadLetterSourceQueues" => redrive::sources,
        "ListMessageMoveTasks" => redrive::list,
        "ListQueueTags" => tags::list,
        "ListQueues" => queue::list,
        "PurgeQueue" => queue::purge,
        "ReceiveMessage" => receive::receive,
        "RemovePermission" => policy::remove_permission,
        "SendMessage" => send::send,
        "SendMessageBatch" => batch::send,
        "SetQueueAttributes" => attributes::set,
        "StartMessageMoveTask" => redrive::start,
        "TagQueue" => tags::tag,
        "UntagQueue" => tags::untag,
        _ => return None,
    })
}

/// Whether an operation may wait for something to happen.
pub(crate) fn may_wait(operation: &str) -> bool {
    operation == "ReceiveMessage"
}

/// The names that lists and maps have in the query protocol, which the model no longer has: of an element, of a key and of
/// a value.
pub(crate) fn form_names(shape: &str) -> Option<(&str, &'static str, &'static str)> {
    Some(match shape {
        "MessageBodyAttributeMap" => ("MessageAttribute", "Name", "Value"),
        "MessageBodySystemAttributeMap" => ("MessageSystemAttribute", "Name", "Value"),
        "MessageSystemAttributeMap" | "QueueAttributeMap" => ("Attribute", "Name", "Value"),
        "TagMap" => ("Tag", "Key", "Value"),
        "MessageSystemAttributeList" => ("MessageSystemAttributeName", "", ""),
        "AttributeNameList" => ("AttributeName", "", ""),
        "MessageAttributeNameList" => ("MessageAttributeName", "", ""),
        "AWSAccountIdList" => ("AWSAccountId", "", ""),
        "ActionNameList" => ("ActionName", "", ""),
        "TagKeyList" => ("TagKey", "", ""),
        "StringList" => ("StringListValue", "", ""),
        "BinaryList" => ("BinaryListValue", "", ""),
        // Others are called like their elements.
        list => (list.strip_suffix("List")?, "", ""),
    })
}

/// The namespace of documents in the query protocol.
pub(crate) const NAMESPACE: &str = "http://queue.amazonaws.com/doc/2012-11-05/";

/// The queue may be named by the path of a form.
pub(crate) fn complete(path: &str, input: &mut Members) {
    if !input.contains_key("QueueUrl") && path.trim_matches('/').contains('/') {
        input.insert("QueueUrl".to_owned(), path.into());
    }
}

/// The code that the query protocol has for an error, which goes along in JSON.
pub(crate) fn query_code(code: &str) -> &str {
    match code {
        "QueueDoesNotExist" => "AWS.SimpleQueueService.NonExistentQueue",
        "QueueNameExists" => "QueueAlreadyExists",
        "BatchEntryIdsNotDistinct" => "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
        "BatchRequestTooLong" => "AWS.SimpleQueueService.BatchRequestTooLong",
        "EmptyBatchRequest" => "AWS.SimpleQueueService.EmptyBatchRequest",
        "InvalidBatchEntryId" => "AWS.SimpleQueueService.InvalidBatchEntryId",
        "MessageNotInflight" => "AWS.SimpleQueueService.MessageNotInflight",
        "PurgeQueueInProgress" => "AWS.SimpleQueueService.PurgeQueueInProgress",
        "TooManyEntriesInBatchRequest" => "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
        "UnsupportedOperation" => "AWS.SimpleQueueService.UnsupportedOperation",
        code => code,
    }
}

/// A parameter with a value that SQS does not take.
fn invalid(message: impl Into<String>) -> ServiceError {
    ServiceError::client("InvalidParameterValue", message)
}

/// A required parameter that is not there.
pub(crate) fn missing(name: &str) -> ServiceError {
    ServiceError::client(
        "MissingParameter",
        format!("The request must contain the parameter {name}."),
    )
}

fn no_queue() -> ServiceError {
    ServiceError::client("QueueDoesNotExist", "The specified queue does not exist.")
}

/// The name of the queue that a URL leads to.
fn named(url: &str) -> Result<&str> {
    let name = url.trim_end_matches('/').rsplit('/').next().unwrap_or(url);
    if name.is_empty() {
        return Err(ServiceError::new(
            "InvalidAddress",
            404,
            format!("The address {url} is not valid for this endpoint."),
        ));
    }
    Ok(name)
}

/// Does something to the queue that a call names.
fn with_queue<T>(call: &Call<'_>, act: impl FnOnce(&mut Queue, i64) -> Result<T>) -> Result<T> {
    let name = named(call.text("QueueUrl").unwrap_or_default())?;
    let mut state = call.world.sqs();
    let now = state.now();
    let queue = state.region(call.region).get_mut(name);
    let queue = queue.ok_or_else(no_queue)?;
    queue.expire(now);
    act(queue, now)
}

fn number(input: &Members, name: &str) -> Option<i64> {
    input.get(name).and_then(Value::as_i64)
}

fn text<'a>(input: &'a Members, name: &str) -> Option<&'a str> {
    input.get(name).and_then(Value::as_str)
}

/// The texts of a list in an input.
fn texts<'a>(input: &'a Members, name: &str) -> Vec<&'a str> {
    let list = input.get(name).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// A map of texts in an input.
fn map_of(input: &Members, name: &str) -> BTreeMap<String, String> {
    let map = input.get(name).and_then(Value::as_object);
    map.into_iter()
        .flatten()
        .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
        .collect()
}

fn one(name: &str, value: impl Into<Value>) -> Result<Output> {
    Ok(Members::from_iter([(name.to_owned(), value.into())]).into())
}

/// The page of a list behind a token, which is the last item of the page before, and the next token.
fn page<'a>(
    call: &Call<'_>,
    items: impl Iterator<Item = &'a str>,
) -> Result<(Vec<&'a str>, Option<String>)> {
    const MOST: i64 = 1000;
    let size = number(&call.input, "MaxResults");
    if let Some(size) = size.filter(|size| !(1..=MOST).contains(size)) {
        return Err(invalid(format!(
            "Value {size} for parameter MaxResults is invalid. Reason: Must be between 1 and {MOST}, if provided."
        )));
    }
    let count = usize::try_from(size.unwrap_or(MOST)).unwrap_or(usize::MAX);
    let token = call.text("NextToken");
    let mut rest = items.skip_while(|item| token.is_some_and(|token| *item <= token));
    let page: Vec<&str> = rest.by_ref().take(count).collect();
    // Without a size AWS gives a thousand and no token.
    let next = size
        .and(rest.next())
        .and(page.last())
        .map(|last| (*last).to_owned());
    Ok((page, next))
}
