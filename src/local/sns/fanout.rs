//! From a topic to its subscriptions: who gets a message, and on which way.

use std::sync::Arc;

use super::delivery_policy::{self, DeliveryPolicy};
use super::message::Message;
use super::parcel::{Extra, Parcel};
use super::phones;
use super::subscription::Subscription;
use super::topics::Topic;
use super::{Region, State};

/// Gives a message to all subscriptions of its topic that want it.
pub(super) fn fan_out(state: &mut State, region: &str, topic_arn: &str, message: &Arc<Message>) {
    let parcels = {
        let region = state.region(region);
        let Some(topic) = region.topics.get(topic_arn) else {
            return;
        };
        let wanted = topic.subscriptions.iter().filter(|one| {
            !one.pending && one.wants(message.text_for(&one.protocol), &message.attributes)
        });
        wanted
            .filter_map(|one| parcel(region, topic, one, message))
            .collect::<Vec<_>>()
    };
    for parcel in parcels {
        state.send(parcel);
    }
}

/// The message as one subscription gets it, unless its receiver wants or can take none.
fn parcel(
    region: &Region,
    topic: &Topic,
    subscription: &Subscription,
    message: &Arc<Message>,
) -> Option<Parcel> {
    let extra = match subscription.protocol.as_str() {
        "sms" => {
            if region.opted_out.contains(&subscription.endpoint) {
                return None;
            }
            let (sms_type, sender) = phones::settings(region, &message.attributes);
            Extra::Phone {
                sms_type,
                sender,
                structured: message.texts.is_some(),
            }
        }
        "application" => {
            let endpoint = region.endpoints.get(&subscription.endpoint)?;
            if !endpoint.is_enabled() {
                return None;
            }
            Extra::Device {
                platform: endpoint.platform().to_owned(),
                token: endpoint.token().to_owned(),
            }
        }
        "http" | "https" => web(topic, subscription),
        "sqs" => Extra::Queue {
            redrive: redrive(subscription),
        },
        _ => Extra::None,
    };
    Some(Parcel {
        message: Arc::clone(message),
        protocol: subscription.protocol.clone(),
        recipient: subscription.endpoint.clone(),
        subscription: Some(subscription.arn.clone()),
        raw: subscription.is_raw(),
        extra,
        serial: 0,
    })
}

/// How a web server is tried.
pub(super) fn web(topic: &Topic, subscription: &Subscription) -> Extra {
    let (general, own) = (
        topic.attribute("DeliveryPolicy"),
        subscription.attribute("DeliveryPolicy"),
    );
    let policy = match (general, own) {
        (None, None) => DeliveryPolicy::default(),
        (general, own) => delivery_policy::effective(general, own),
    };
    Extra::Web {
        policy,
        redrive: redrive(subscription),
    }
}

/// The queue for what cannot be delivered.
fn redrive(subscription: &Subscription) -> Option<String> {
    let policy = subscription.attribute("RedrivePolicy")?;
    let policy: serde_json::Value = serde_json::from_str(policy).ok()?;
    Some(policy.get("deadLetterTargetArn")?.as_str()?.to_owned())
}

impl State {
    /// Sends a parcel on its way, and keeps it for the outbox.
    pub(super) fn send(&mut self, mut parcel: Parcel) {
        if matches!(parcel.extra, Extra::Web { .. }) {
            let base = self.base().to_owned();
            parcel.serial = self.deliveries.take(&parcel, &self.signer, base);
        }
        if matches!(parcel.extra, Extra::Queue { .. }) {
            self.for_queues.push(parcel.clone());
        }
        self.sent.push(parcel);
    }
}
