//! What left the local AWS: kept for whoever wants to look. Which services send what, they know
//! themselves.

use std::collections::{BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The newest messages are kept; a program that sends for days does not fill the memory.
const MAX_MESSAGES: usize = 100_000;

/// What carries a message to its recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A text message to a phone.
    Sms,
    /// A notification to an email address that subscribed.
    Email,
    /// A mail that a program wrote.
    Mail,
    /// A POST to a web server.
    Http,
    /// A message for a queue.
    Sqs,
    /// A record for a delivery stream.
    Firehose,
    /// The invocation of a function.
    Lambda,
    /// A push message to an application on a device.
    Application,
}

/// A message that went out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutboxMessage {
    /// What carries it.
    pub kind: Kind,
    /// The identifier that the caller was given.
    pub message_id: String,
    /// When it went out, in ISO 8601.
    pub timestamp: String,
    /// The region it was sent in.
    pub region: String,
    /// Who gets it: a phone number, an address, a URL or an ARN.
    pub recipient: String,
    /// The text as the recipient would see it.
    pub message: String,
    /// The subject, where there is one.
    pub subject: Option<String>,
    /// What else there is to tell, by names in snake case. It is told beside the rest.
    #[serde(flatten)]
    pub payload: Map<String, Value>,
}

/// The newest messages of a world, the oldest of them first.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    messages: VecDeque<OutboxMessage>,
    /// The number of the oldest message; they are counted from the first that ever went out.
    first: u64,
    /// The numbers of messages that are new or changed, where somebody keeps them.
    changed: Option<BTreeSet<u64>>,
}

/// What somebody who keeps an outbox does not know yet.
#[derive(Debug, Default)]
pub struct OutboxChanges {
    /// Messages with lower numbers are forgotten.
    pub first: u64,
    /// New and changed messages by their numbers, in JSON.
    pub messages: Vec<(u64, String)>,
}

impl Outbox {
    /// Adds a message, and forgets the oldest when there are too many.
    pub(crate) fn push(&mut self, message: OutboxMessage) {
        if self.messages.len() == MAX_MESSAGES {
            self.messages.pop_front();
            self.first += 1;
        }
        let number = self.end();
        if let Some(changed) = &mut self.changed {
            changed.insert(number);
        }
        self.messages.push_back(message);
    }

    /// The number of the next message.
    fn end(&self) -> u64 {
        self.first + self.messages.len() as u64
    }

    /// All messages.
    pub(crate) fn to_vec(&self) -> Vec<OutboxMessage> {
        self.messages.iter().cloned().collect()
    }

    /// The newest message with a value among what else there is to tell. It is told to be changed.
    pub(crate) fn newest_with(&mut self, name: &str, value: &Value) -> Option<&mut OutboxMessage> {
        let found = |message: &OutboxMessage| message.payload.get(name) == Some(value);
        let place = self.messages.iter().rposition(found)?;
        if let Some(changed) = &mut self.changed {
            changed.insert(self.first + place as u64);
        }
        self.messages.get_mut(place)
    }

    /// Forgets all messages.
    pub(crate) fn clear(&mut self) {
        self.first = self.end();
        self.messages.clear();
    }

    /// Begins with what was kept: messages by their numbers, in order.
    pub(crate) fn restore(&mut self, kept: Vec<(u64, OutboxMessage)>) {
        self.first = kept.first().map_or(0, |(number, _)| *number);
        self.messages = kept.into_iter().map(|(_, message)| message).collect();
        self.changed = Some(BTreeSet::new());
    }

    /// What happened since this was asked last; from now on changes are remembered.
    pub(crate) fn changes(&mut self) -> OutboxChanges {
        let changed = self.changed.replace(BTreeSet::new()).unwrap_or_default();
        let messages = changed.into_iter().filter_map(|number| {
            let place = usize::try_from(number.checked_sub(self.first)?).ok()?;
            let text = serde_json::to_string(self.messages.get(place)?).ok()?;
            Some((number, text))
        });
        OutboxChanges {
            first: self.first,
            messages: messages.collect(),
        }
    }
}
