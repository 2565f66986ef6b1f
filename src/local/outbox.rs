//! What left the local AWS: kept for whoever wants to look. Which services send what, they know
//! themselves.

use std::collections::VecDeque;

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
}

impl Outbox {
    /// Adds a message, and forgets the oldest when there are too many.
    pub(crate) fn push(&mut self, message: OutboxMessage) {
        if self.messages.len() == MAX_MESSAGES {
            self.messages.pop_front();
        }
        self.messages.push_back(message);
    }

    /// All messages.
    pub(crate) fn to_vec(&self) -> Vec<OutboxMessage> {
        self.messages.iter().cloned().collect()
    }

    /// The newest message with a value among what else there is to tell.
    pub(crate) fn newest_with(&mut self, name: &str, value: &Value) -> Option<&mut OutboxMessage> {
        let mut newest_first = self.messages.iter_mut().rev();
        newest_first.find(|message| message.payload.get(name) == Some(value))
    }

    /// Forgets all messages.
    pub(crate) fn clear(&mut self) {
        self.messages.clear();
    }
}
