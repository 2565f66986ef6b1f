//! A message on its way, as it was published.

use serde_json::{Map, Value};

use super::invalid;
use crate::error::Result;
use crate::protocol::Members;
use crate::timestamps;

/// What a message is for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// Somebody published it.
    Notification,
    /// Asks an endpoint to say yes, with this token.
    SubscriptionConfirmation(String),
    /// Tells an endpoint that its subscription ended; this token brings it back.
    UnsubscribeConfirmation(String),
}

/// A message.
#[derive(Debug, Clone)]
pub(super) struct Message {
    pub(super) kind: Kind,
    pub(super) id: String,
    /// The topic it was published to.
    pub(super) topic: Option<String>,
    pub(super) region: String,
    pub(super) subject: Option<String>,
    /// What was published.
    pub(super) text: String,
    /// A text for each kind of receiver, where they were given.
    pub(super) texts: Option<Map<String, Value>>,
    pub(super) attributes: Members,
    pub(super) seconds: i64,
    pub(super) millis: u32,
    pub(super) group: Option<String>,
    pub(super) deduplication: Option<String>,
    /// The trace that it is a part of, which goes on to queues.
    pub(super) trace: Option<String>,
    /// Its place in a FIFO topic.
    pub(super) sequence: Option<String>,
    /// `1` or `2`.
    pub(super) signature_version: &'static str,
}

impl Message {
    /// The text for one kind of receiver.
    pub(super) fn text_for(&self, protocol: &str) -> &str {
        let text = |name: &str| self.texts.as_ref()?.get(name)?.as_str();
        text(protocol)
            .or_else(|| text("default"))
            .unwrap_or(&self.text)
    }

    /// What it is called on the wire.
    pub(super) fn kind_name(&self) -> &'static str {
        match self.kind {
            Kind::Notification => "Notification",
            Kind::SubscriptionConfirmation(_) => "SubscriptionConfirmation",
            Kind::UnsubscribeConfirmation(_) => "UnsubscribeConfirmation",
        }
    }

    /// When it was published, in ISO 8601.
    pub(super) fn timestamp(&self) -> String {
        timestamps::iso8601(self.seconds, self.millis)
    }
}

/// The texts of a message with one for each kind of receiver.
pub(super) fn texts(message: &str) -> Result<Map<String, Value>> {
    let Ok(texts) = serde_json::from_str::<Map<String, Value>>(message) else {
        return Err(invalid(
            "Message Structure - JSON message body failed to parse",
        ));
    };
    if !texts.get("default").is_some_and(Value::is_string) {
        return Err(invalid(
            "Message Structure - No default entry in JSON message body",
        ));
    }
    Ok(texts)
}
