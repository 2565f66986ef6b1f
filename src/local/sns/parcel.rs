//! A message with one receiver: what is kept of it until somebody looks, and what it looks like
//! then. Frames and signatures are made only when they are wanted.

use std::sync::Arc;

use serde_json::{Value, json};

use super::arn;
use super::delivery::Report;
use super::delivery_policy::DeliveryPolicy;
use super::envelope::Frame;
use super::message::{Kind as Purpose, Message};
use super::publish::sha256;
use super::signer;
use crate::outbox::{Kind, OutboxMessage};
use crate::protocol::Members;
use crate::sqs;
use crate::world::World;

/// Names a delivery in the outbox.
pub(super) const SERIAL: &str = "delivery";
/// Subjects of mails about messages that have none.
const NO_SUBJECT: &str = "AWS Notification Message";
const CONFIRM_SUBJECT: &str = "AWS Notification - Subscription Confirmation";

/// A message with one receiver.
#[derive(Debug, Clone)]
pub(super) struct Parcel {
    pub(super) message: Arc<Message>,
    pub(super) protocol: String,
    pub(super) recipient: String,
    /// The subscription it goes by; none where it was sent to the receiver itself.
    pub(super) subscription: Option<String>,
    /// Whether it comes without a frame.
    pub(super) raw: bool,
    pub(super) extra: Extra,
    pub(super) serial: u64,
}

/// What only some receivers need.
#[derive(Debug, Clone)]
pub(super) enum Extra {
    None,
    Phone {
        sms_type: String,
        sender: Option<String>,
        structured: bool,
    },
    Device {
        platform: String,
        token: String,
    },
    Web {
        policy: DeliveryPolicy,
        redrive: Option<String>,
    },
    Queue {
        redrive: Option<String>,
    },
}

/// A message on its way into a queue.
pub(crate) struct QueueDelivery {
    queue: String,
    redrive: Option<String>,
    delivery: sqs::Delivery,
    /// What a FIFO queue has to know.
    ordered: (Option<String>, String),
}

impl QueueDelivery {
    /// Puts the message into its queue, or into the one for what cannot be delivered.
    pub(crate) fn deliver(self, world: &World) {
        let Self {
            queue,
            redrive,
            delivery,
            ordered,
        } = self;
        let to = |queue: &str, delivery: &sqs::Delivery| {
            let mut delivery = delivery.clone();
            if arn::is_fifo(queue) {
                delivery.group.clone_from(&ordered.0);
                delivery.deduplication = Some(ordered.1.clone());
            }
            world.deliver(queue, delivery)
        };
        if !to(&queue, &delivery)
            && let Some(redrive) = redrive
        {
            to(&redrive, &delivery);
        }
    }
}

impl Parcel {
    fn frame<'a>(&'a self, signer: &'a signer::Shared, base: &'a str) -> Frame<'a> {
        let signs = match self.protocol.as_str() {
            "lambda" => true,
            "http" | "https" | "sqs" | "email-json" => !self.is_bare(),
            _ => false,
        } && !arn::is_fifo(self.message.topic.as_deref().unwrap_or_default());
        Frame {
            message: &self.message,
            protocol: &self.protocol,
            subscription: self.subscription.as_deref().unwrap_or_default(),
            base,
            signer: signs.then(|| signer.get()).flatten(),
        }
    }

    /// Whether the message goes out as it is.
    fn is_bare(&self) -> bool {
        self.raw && self.message.kind == Purpose::Notification
    }

    /// The message for the queue that it is sent to.
    pub(super) fn for_queue(self, signer: &signer::Shared, base: &str) -> QueueDelivery {
        let body = self.body(signer, base);
        let message = &self.message;
        let own = message.deduplication.clone();
        let ordered = (
            message.group.clone(),
            own.unwrap_or_else(|| sha256(&message.text)),
        );
        let of_fifo = message.topic.as_deref().is_some_and(arn::is_fifo);
        let delivery = sqs::Delivery {
            body,
            attributes: if self.raw {
                message.attributes.clone()
            } else {
                Members::new()
            },
            // Standard queues are fair between the groups of a standard topic.
            group: message.group.clone().filter(|_| !of_fifo),
            deduplication: None,
            trace: message.trace.clone(),
        };
        let redrive = match self.extra {
            Extra::Queue { redrive } => redrive,
            _ => None,
        };
        QueueDelivery {
            queue: self.recipient,
            redrive,
            delivery,
            ordered,
        }
    }

    /// What arrives.
    pub(super) fn body(&self, signer: &signer::Shared, base: &str) -> String {
        if self.is_bare() {
            return self.message.text_for(&self.protocol).to_owned();
        }
        let frame = self.frame(signer, base);
        match self.protocol.as_str() {
            "http" | "https" | "sqs" | "email-json" => frame.lines(),
            "firehose" => frame.record(),
            "lambda" => frame.event(),
            "email" => frame.letter(),
            _ => self.message.text_for(&self.protocol).to_owned(),
        }
    }

    /// The headers that a web server gets.
    pub(super) fn headers(&self) -> Vec<(&'static str, String)> {
        let message = &self.message;
        let mut headers = vec![
            ("x-amz-sns-message-type", message.kind_name().to_owned()),
            ("x-amz-sns-message-id", message.id.clone()),
            (
                "x-amz-sns-topic-arn",
                message.topic.clone().unwrap_or_default(),
            ),
        ];
        if !matches!(message.kind, Purpose::SubscriptionConfirmation(_))
            && let Some(subscription) = &self.subscription
        {
            headers.push(("x-amz-sns-subscription-arn", subscription.clone()));
        }
        if self.is_bare() {
            headers.push(("x-amz-sns-rawdelivery", "true".to_owned()));
        }
        let content_type = match &self.extra {
            Extra::Web { policy, .. } => policy.content_type.clone(),
            _ => String::new(),
        };
        headers.push(("content-type", content_type));
        headers.push((
            "user-agent",
            "Amazon Simple Notification Service Agent".to_owned(),
        ));
        headers.push(("accept-encoding", "gzip,deflate".to_owned()));
        headers
    }

    /// Writes down what arrived.
    pub(super) fn open(&self, signer: &signer::Shared, base: &str) -> OutboxMessage {
        let mut payload = Members::new();
        let mut add = |name: &str, value: Value| {
            payload.insert(name.to_owned(), value);
        };
        let message = &self.message;
        let mut subject = message.subject.clone();
        let mut text = message.text_for(&self.protocol).to_owned();
        if message.topic.is_some() {
            add("topic_arn", json!(message.topic));
            add("subscription_arn", json!(self.subscription));
        }
        match &self.extra {
            Extra::Phone {
                sms_type,
                sender,
                structured,
            } => {
                add("phone_number", json!(self.recipient));
                add("message_structure", json!(structured.then_some("json")));
                add("attributes", json!(message.attributes));
                add("sms_type", json!(sms_type));
                add("sender_id", json!(sender));
            }
            Extra::Device { platform, token } => {
                message.text_for(platform).clone_into(&mut text);
                add("platform", json!(platform));
                add("token", json!(token));
                add("attributes", json!(message.attributes));
            }
            Extra::Web { .. } => {
                let headers = self.headers().into_iter();
                let headers = headers.map(|(name, value)| (name.to_owned(), Value::from(value)));
                text = self.body(signer, base);
                add("headers", Value::from(headers.collect::<Members>()));
                add(SERIAL, json!(self.serial));
                add("state", json!("pending"));
                add("attempts", json!(0));
                add("status", Value::Null);
                add("error", Value::Null);
            }
            Extra::None | Extra::Queue { .. } => {
                text = self.body(signer, base);
                if matches!(self.protocol.as_str(), "email" | "email-json") {
                    let confirms = message.kind != Purpose::Notification;
                    let default = if confirms {
                        CONFIRM_SUBJECT
                    } else {
                        NO_SUBJECT
                    };
                    subject.get_or_insert_with(|| default.to_owned());
                    add("protocol", json!(self.protocol));
                    if let Purpose::SubscriptionConfirmation(token) = &message.kind {
                        add("token", json!(token));
                    }
                }
                if self.protocol == "sqs" {
                    self.queue_fields(&mut add);
                }
            }
        }
        let kind = match self.protocol.as_str() {
            "sms" => Kind::Sms,
            "http" | "https" => Kind::Http,
            "sqs" => Kind::Sqs,
            "lambda" => Kind::Lambda,
            "firehose" => Kind::Firehose,
            "application" => Kind::Application,
            _ => Kind::Email,
        };
        let mut sent = self.written(kind, &self.recipient, text, payload);
        sent.subject = subject;
        sent
    }

    /// What a queue gets beside the body.
    fn queue_fields(&self, add: &mut impl FnMut(&str, Value)) {
        let message = &self.message;
        let attributes = if self.raw {
            message.attributes.clone()
        } else {
            Members::new()
        };
        add("attributes", Value::from(attributes));
        if arn::is_fifo(&self.recipient) {
            add("message_group_id", json!(message.group));
            let own = message.deduplication.clone();
            add(
                "message_deduplication_id",
                json!(own.unwrap_or_else(|| sha256(&message.text))),
            );
        } else {
            // Standard queues are fair between the groups of a standard topic.
            let ordered = message.topic.as_deref().is_some_and(arn::is_fifo);
            add(
                "message_group_id",
                json!(message.group.as_ref().filter(|_| !ordered)),
            );
            add("message_deduplication_id", Value::Null);
        }
        if let Some(trace) = &message.trace {
            add("trace_header", json!(trace));
        }
    }

    /// What went to the queue for messages that could not be delivered, if there is one.
    pub(super) fn redriven(&self, report: &Report, body: String) -> Option<OutboxMessage> {
        let Extra::Web {
            redrive: Some(queue),
            ..
        } = &self.extra
        else {
            return None;
        };
        // Nobody misses a notice that a subscription ended.
        if matches!(self.message.kind, Purpose::UnsubscribeConfirmation(_)) {
            return None;
        }
        let text = |value: &str| json!({"DataType": "String", "StringValue": value});
        let payload = Members::from_iter([
            ("topic_arn".to_owned(), json!(self.message.topic)),
            ("subscription_arn".to_owned(), json!(self.subscription)),
            (
                "attributes".to_owned(),
                json!({
                    "RequestID": text(&self.message.id),
                    "ErrorCode": text(&report.status.map_or_else(String::new, |code| code.to_string())),
                    "ErrorMessage": text(report.error.as_deref().unwrap_or_default()),
                }),
            ),
            ("redriven_from".to_owned(), json!(self.recipient)),
        ]);
        Some(self.written(Kind::Sqs, queue, body, payload))
    }

    fn written(
        &self,
        kind: Kind,
        recipient: &str,
        text: String,
        payload: Members,
    ) -> OutboxMessage {
        OutboxMessage {
            kind,
            message_id: self.message.id.clone(),
            timestamp: self.message.timestamp(),
            region: self.message.region.clone(),
            recipient: recipient.to_owned(),
            message: text,
            subject: None,
            payload,
        }
    }
}
