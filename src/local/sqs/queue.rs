//! Queues: made, found, emptied and deleted.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::message::Message;
use super::{attributes, invalid, map_of, named, no_queue, one, page, tags, with_queue};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::world::ACCOUNT_ID;

const MAX_NAME: usize = 80;
/// How long a FIFO queue knows a message again, in milliseconds.
const DEDUPLICATION: i64 = 300_000;
/// How often a queue can be purged, in milliseconds.
const PURGE_PAUSE: i64 = 60_000;
/// Sequence numbers have 20 digits.
const FIRST_SEQUENCE_NUMBER: u128 = 18_800_000_000_000_000_000;

/// A message that a FIFO queue took not long ago.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Taken {
    at: i64,
    pub(super) id: String,
    pub(super) sequence: String,
}

/// A queue.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Queue {
    pub(super) name: String,
    pub(super) region: String,
    /// What was set, by name.
    pub(super) attributes: BTreeMap<String, String>,
    pub(super) tags: BTreeMap<String, String>,
    /// When it was made and changed, in seconds.
    pub(super) created: i64,
    pub(super) modified: i64,
    /// The oldest first.
    pub(super) messages: Vec<Message>,
    taken: HashMap<String, Taken>,
    sequence: u64,
    purged: Option<i64>,
}

impl Queue {
    pub(super) fn arn(&self) -> String {
        let partition = match self.region.split('-').next() {
            Some("cn") => "aws-cn",
            _ if self.region.starts_with("us-gov-") => "aws-us-gov",
            _ => "aws",
        };
        format!(
            "arn:{partition}:sqs:{}:{ACCOUNT_ID}:{}",
            self.region, self.name
        )
    }

    pub(super) fn is_fifo(&self) -> bool {
        self.attributes.contains_key("FifoQueue")
    }

    /// An attribute that is a number.
    pub(super) fn number(&self, name: &str) -> i64 {
        let value = self.attributes.get(name).map(String::as_str);
        let value = value.or_else(|| attributes::default(name));
        value
            .and_then(|value| value.parse().ok())
            .unwrap_or_default()
    }

    /// An attribute that is a flag.
    pub(super) fn is(&self, name: &str) -> bool {
        self.attributes
            .get(name)
            .is_some_and(|value| value == "true")
    }

    /// Forgets the messages that were kept for as long as the queue keeps them.
    pub(super) fn expire(&mut self, now: i64) {
        let oldest = now - self.number("MessageRetentionPeriod") * 1000;
        self.messages.retain(|message| message.sent > oldest);
    }

    /// The next number of a FIFO queue.
    pub(super) fn next_sequence(&mut self) -> String {
        self.sequence += 1;
        format!(
            "{:020}",
            FIRST_SEQUENCE_NUMBER + u128::from(self.sequence) * 256
        )
    }

    /// The message that a FIFO queue took for the same identifier not long ago.
    pub(super) fn taken(&mut self, key: &str, now: i64) -> Option<Taken> {
        self.taken.retain(|_, taken| now - taken.at < DEDUPLICATION);
        self.taken.get(key).cloned()
    }

    /// Remembers what a FIFO queue took.
    pub(super) fn take(&mut self, key: String, at: i64, message: &Message) {
        let taken = Taken {
            at,
            id: message.id.clone(),
            sequence: message.sequence.clone().unwrap_or_default(),
        };
        self.taken.insert(key, taken);
    }

    /// Where messages go that were received too often, and how often that is.
    pub(super) fn redrive(&self) -> Option<(String, u64)> {
        let policy = self.attributes.get("RedrivePolicy")?;
        let policy: Value = serde_json::from_str(policy).ok()?;
        let count = policy.get("maxReceiveCount")?;
        let count = count.as_u64().or_else(|| count.as_str()?.parse().ok())?;
        Some((
            policy.get("deadLetterTargetArn")?.as_str()?.to_owned(),
            count,
        ))
    }
}

fn check_name(name: &str, fifo: bool) -> Result<()> {
    let stem = if fifo {
        name.strip_suffix(".fifo")
    } else {
        Some(name)
    };
    let right = stem.is_some_and(|stem| {
        !stem.is_empty()
            && stem
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    });
    if right && name.len() <= MAX_NAME {
        return Ok(());
    }
    Err(invalid(if fifo {
        "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with \
         .fifo suffix and be 1 to 80 in length."
    } else {
        "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
    }))
}

fn url_of(call: &Call<'_>, name: &str) -> String {
    let base = call.world.base();
    format!("{base}/{ACCOUNT_ID}/{name}")
}

/// Makes a queue, or gives the one of the same name and attributes.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    let name = call.text("QueueName").unwrap_or_default();
    let given = map_of(&call.input, "Attributes");
    let fifo = given.get("FifoQueue").is_some_and(|value| value == "true");
    check_name(name, fifo)?;
    let given = attributes::checked(&given, fifo)?;
    let tags = map_of(&call.input, "tags");
    tags::check(&tags)?;
    let url = url_of(call, name);
    let mut state = call.world.sqs();
    let now = state.now() / 1000;
    let queues = state.region(call.region);
    if let Some(queue) = queues.get(name) {
        let differs = given.iter().find(|(name, value)| {
            let there = queue.attributes.get(*name).map(String::as_str);
            there.or_else(|| attributes::default(name)) != Some(value.as_str())
        });
        return match differs {
            Some((attribute, _)) => Err(ServiceError::client(
                "QueueNameExists",
                format!(
                    "A queue already exists with the same name and a different value for attribute {attribute}"
                ),
            )),
            None => one("QueueUrl", url),
        };
    }
    queues.insert(
        name.to_owned(),
        Queue {
            name: name.to_owned(),
            region: call.region.to_owned(),
            attributes: given,
            tags,
            created: now,
            modified: now,
            ..Queue::default()
        },
    );
    one("QueueUrl", url)
}

/// Deletes a queue with its messages.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    let name = named(call.text("QueueUrl").unwrap_or_default())?;
    let mut state = call.world.sqs();
    let removed = state.region(call.region).remove(name);
    removed.map(|_| Output::default()).ok_or_else(no_queue)
}

/// Gives the URL of a queue.
pub(super) fn url(call: &Call<'_>) -> Result<Output> {
    let name = call.text("QueueName").unwrap_or_default();
    let owner = call.text("QueueOwnerAWSAccountId");
    let url = url_of(call, name);
    let mut state = call.world.sqs();
    let there = state.region(call.region).contains_key(name);
    if !there || owner.is_some_and(|owner| owner != ACCOUNT_ID) {
        return Err(no_queue());
    }
    one("QueueUrl", url)
}

/// Gives the URLs of queues.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let prefix = call.text("QueueNamePrefix").unwrap_or_default();
    let base = url_of(call, "");
    let mut state = call.world.sqs();
    let names = state.region(call.region).keys().map(String::as_str);
    let (names, next) = page(call, names.filter(|name| name.starts_with(prefix)))?;
    let mut members = Members::new();
    if !names.is_empty() {
        let urls: Vec<Value> = names
            .iter()
            .map(|name| json!(format!("{base}{name}")))
            .collect();
        members.insert("QueueUrls".to_owned(), urls.into());
    }
    members.extend(next.map(|next| ("NextToken".to_owned(), Value::from(next))));
    Ok(members.into())
}

/// Forgets all messages of a queue.
pub(super) fn purge(call: &Call<'_>) -> Result<Output> {
    with_queue(call, |queue, now| {
        if queue.purged.is_some_and(|at| now - at < PURGE_PAUSE) {
            return Err(ServiceError::client(
                "PurgeQueueInProgress",
                format!(
                    "Only one PurgeQueue operation on {} is allowed every 60 seconds.",
                    queue.name
                ),
            ));
        }
        queue.purged = Some(now);
        queue.messages.clear();
        Ok(Output::default())
    })
}
