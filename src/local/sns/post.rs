//! Messages of SNS's own: asking an endpoint to say yes, and telling it that it is left alone.

use std::sync::Arc;

use uuid::Uuid;

use super::State;
use super::fanout::web;
use super::message::{Kind, Message};
use super::parcel::{Extra, Parcel};
use super::subscription::Subscription;
use super::topics::Topic;
use crate::protocol::Members;

/// Asks an endpoint to confirm its subscription.
pub(super) fn ask(state: &mut State, region: &str, subscription: &Subscription) {
    let text = format!(
        "You have chosen to subscribe to the topic {}.\nTo confirm the subscription, visit the \
         SubscribeURL included in this message.",
        subscription.topic
    );
    let kind = Kind::SubscriptionConfirmation(subscription.token.clone());
    post(state, region, subscription, kind, text);
}

/// Tells an endpoint that its subscription ended.
pub(super) fn tell_ended(state: &mut State, region: &str, subscription: &Subscription) {
    let text = format!(
        "You have chosen to deactivate subscription {}.\nTo cancel this operation and restore the \
         subscription, visit the SubscribeURL included in this message.",
        subscription.arn
    );
    let kind = Kind::UnsubscribeConfirmation(subscription.token.clone());
    post(state, region, subscription, kind, text);
}

fn post(state: &mut State, region: &str, subscription: &Subscription, kind: Kind, text: String) {
    let (seconds, millis) = state.now();
    let none = Topic::default();
    let topics = &state.region(region).topics;
    let topic = topics.get(&subscription.topic).unwrap_or(&none);
    let extra = if subscription.is_web() {
        web(topic, subscription)
    } else {
        Extra::None
    };
    let message = Message {
        kind,
        id: Uuid::new_v4().to_string(),
        topic: Some(subscription.topic.clone()),
        region: region.to_owned(),
        subject: None,
        text,
        texts: None,
        attributes: Members::new(),
        seconds,
        millis,
        group: None,
        deduplication: None,
        trace: None,
        sequence: None,
        signature_version: topic.signature_version(),
    };
    state.send(Parcel {
        message: Arc::new(message),
        protocol: subscription.protocol.clone(),
        recipient: subscription.endpoint.clone(),
        subscription: Some(subscription.arn.clone()),
        raw: false,
        extra,
        serial: 0,
    });
}
