//! What receivers are sent: SNS's frame around a message, letter by letter as SNS writes it.

use std::fmt::Write;

use serde_json::{Value, json};

use super::message::{Kind, Message};
use super::signer::Signer;
use super::{arn, attributes};
use crate::protocol::Members;

/// What the frame needs to know beside the message.
pub(super) struct Frame<'a> {
    pub(super) message: &'a Message,
    pub(super) protocol: &'a str,
    pub(super) subscription: &'a str,
    /// Where links lead.
    pub(super) base: &'a str,
    pub(super) signer: Option<&'a Signer>,
}

/// Attributes as receivers see them.
fn shown(attributes: &Members) -> Members {
    let shown = |attribute: &Value| {
        let value = attributes::field(attribute, "StringValue")
            .or_else(|| attributes::field(attribute, "BinaryValue"));
        json!({"Type": attribute.get("DataType"), "Value": value})
    };
    attributes
        .iter()
        .map(|(name, attribute)| (name.clone(), shown(attribute)))
        .collect()
}

impl Frame<'_> {
    fn topic(&self) -> &str {
        self.message.topic.as_deref().unwrap_or_default()
    }

    fn text(&self) -> &str {
        self.message.text_for(self.protocol)
    }

    fn signed(&self) -> bool {
        !arn::is_fifo(self.topic())
    }

    /// The link that ends a subscription.
    pub(super) fn unsubscribe_url(&self) -> String {
        format!(
            "{}/?Action=Unsubscribe&SubscriptionArn={}",
            self.base, self.subscription
        )
    }

    /// The link that says yes.
    pub(super) fn subscribe_url(&self, token: &str) -> String {
        format!(
            "{}/?Action=ConfirmSubscription&TopicArn={}&Token={token}",
            self.base,
            self.topic()
        )
    }

    fn certificate_url(&self) -> String {
        let path = self.signer.map_or("", Signer::path);
        format!("{}{path}", self.base)
    }

    /// The signature over the parts that nobody may change, each behind its name.
    fn signature(&self, timestamp: &str) -> String {
        let mut text = String::new();
        let mut add = |name: &str, value: &str| {
            let _ = writeln!(text, "{name}\n{value}");
        };
        add("Message", self.text());
        add("MessageId", &self.message.id);
        match &self.message.kind {
            Kind::Notification => {
                if let Some(subject) = &self.message.subject {
                    add("Subject", subject);
                }
                add("Timestamp", timestamp);
            }
            Kind::SubscriptionConfirmation(token) | Kind::UnsubscribeConfirmation(token) => {
                add("SubscribeURL", &self.subscribe_url(token));
                add("Timestamp", timestamp);
                add("Token", token);
            }
        }
        add("TopicArn", self.topic());
        add("Type", self.message.kind_name());
        self.signer.map_or_else(String::new, |signer| {
            signer.sign(self.message.signature_version, &text)
        })
    }

    fn members(&self, signed: bool) -> Members {
        let message = self.message;
        let timestamp = message.timestamp();
        let mut members = Members::new();
        let mut add = |name: &str, value: &str| {
            members.insert(name.to_owned(), Value::from(value));
        };
        add("Type", message.kind_name());
        add("MessageId", &message.id);
        if let Some(sequence) = &message.sequence {
            add("SequenceNumber", sequence);
        }
        if let Kind::SubscriptionConfirmation(token) | Kind::UnsubscribeConfirmation(token) =
            &message.kind
        {
            add("Token", token);
        }
        add("TopicArn", self.topic());
        if let Some(subject) = &message.subject {
            add("Subject", subject);
        }
        add("Message", self.text());
        if let Kind::SubscriptionConfirmation(token) | Kind::UnsubscribeConfirmation(token) =
            &message.kind
        {
            add("SubscribeURL", &self.subscribe_url(token));
        }
        add("Timestamp", &timestamp);
        if signed && self.signed() {
            add("SignatureVersion", message.signature_version);
            add("Signature", &self.signature(&timestamp));
            add("SigningCertURL", &self.certificate_url());
        }
        if message.kind == Kind::Notification {
            add("UnsubscribeURL", &self.unsubscribe_url());
            if !message.attributes.is_empty() {
                members.insert(
                    "MessageAttributes".to_owned(),
                    Value::from(shown(&message.attributes)),
                );
            }
        }
        members
    }

    /// The frame for queues, web servers and mail for programs: one line for each member.
    pub(super) fn lines(&self) -> String {
        let mut text = String::from("{");
        for (at, (name, value)) in self.members(true).iter().enumerate() {
            text.push_str(if at == 0 { "\n  " } else { ",\n  " });
            let _ = write!(text, "{} : ", Value::from(name.as_str()));
            match value {
                Value::Object(attributes) => {
                    text.push('{');
                    for (at, (name, value)) in attributes.iter().enumerate() {
                        text.push_str(if at == 0 { "\n    " } else { ",\n    " });
                        let _ = write!(text, "{} : {value}", Value::from(name.as_str()));
                    }
                    text.push_str("\n  }");
                }
                value => {
                    let _ = write!(text, "{value}");
                }
            }
        }
        text.push_str("\n}");
        text
    }

    /// The frame for delivery streams: one line, without a signature.
    pub(super) fn record(&self) -> String {
        Value::from(self.members(false)).to_string()
    }

    /// The event for functions.
    pub(super) fn event(&self) -> String {
        let message = self.message;
        let timestamp = message.timestamp();
        json!({"Records": [{
            "EventSource": "aws:sns",
            "EventVersion": "1.0",
            "EventSubscriptionArn": self.subscription,
            "Sns": {
                "Type": message.kind_name(),
                "MessageId": message.id,
                "TopicArn": self.topic(),
                "Subject": message.subject,
                "Message": self.text(),
                "Timestamp": timestamp,
                "SignatureVersion": message.signature_version,
                "Signature": self.signature(&timestamp),
                "SigningCertUrl": self.certificate_url(),
                "UnsubscribeUrl": self.unsubscribe_url(),
                "MessageAttributes": shown(&message.attributes),
            }
        }]})
        .to_string()
    }

    /// A mail for people.
    pub(super) fn letter(&self) -> String {
        let topic = self.topic();
        match &self.message.kind {
            Kind::SubscriptionConfirmation(token) => format!(
                "You have chosen to subscribe to the topic:\n{topic}\n\nTo confirm this \
                 subscription, visit this link:\n{}\n\nIf you did not ask for it, there is nothing \
                 to do.\n",
                self.subscribe_url(token)
            ),
            _ => format!(
                "{}\n\n--\nTo stop receiving messages from this topic, visit this link:\n{}\n",
                self.text(),
                self.unsubscribe_url()
            ),
        }
    }
}
