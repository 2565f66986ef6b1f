//! The attributes of subscriptions: which there are, what they may be, and what is shown of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::filter::{Filter, Scope};
use super::subscription::Subscription;
use super::{State, arn, delivery_policy, invalid, not_found, one};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::world::ACCOUNT_ID;

const NAMES: [&str; 7] = [
    "DeliveryPolicy",
    "FilterPolicy",
    "FilterPolicyScope",
    "RawMessageDelivery",
    "RedrivePolicy",
    "ReplayPolicy",
    "SubscriptionRoleArn",
];
const FILTER_POLICIES_OF_TOPIC: usize = 200;
const FILTER_POLICIES_OF_ACCOUNT: usize = 10_000;

/// Whose attributes they are.
pub(super) struct Owner<'a> {
    pub(super) topic: &'a str,
    pub(super) protocol: &'a str,
    pub(super) endpoint: &'a str,
}

/// Checks attributes together; the error says what is wrong.
pub(super) fn check(
    owner: &Owner<'_>,
    given: &BTreeMap<String, String>,
    scope: Scope,
) -> std::result::Result<(), String> {
    for (name, value) in given {
        if !NAMES.contains(&name.as_str()) {
            return Err("AttributeName".to_owned());
        }
        match name.as_str() {
            "FilterPolicyScope"
                if !matches!(value.as_str(), "MessageAttributes" | "MessageBody") =>
            {
                return Err(format!(
                    "FilterPolicyScope: Invalid value [{value}]. Please use either MessageBody or \
                     MessageAttributes"
                ));
            }
            "RawMessageDelivery" => raw(owner, value)?,
            "ReplayPolicy" if !arn::is_fifo(owner.topic) => {
                return Err("ReplayPolicy: only supported for FIFO topics".to_owned());
            }
            _ if value.is_empty() => {}
            "FilterPolicy" => drop(Filter::compile(value, scope)?),
            "RedrivePolicy" => redrive(owner, value)?,
            "ReplayPolicy" => {
                serde_json::from_str::<Members>(value)
                    .map_err(|_| "ReplayPolicy: failed to parse JSON.")?;
            }
            "DeliveryPolicy" => {
                if !matches!(owner.protocol, "http" | "https") {
                    return Err(
                        "DeliveryPolicy: Delivery policies are only supported for http/https \
                         endpoints"
                            .to_owned(),
                    );
                }
                delivery_policy::check_subscription(value)
                    .map_err(|error| format!("DeliveryPolicy: {error}"))?;
            }
            "SubscriptionRoleArn" if !arn::is_of("iam", value) => {
                return Err(format!(
                    "SubscriptionRoleArn: Invalid value [{value}]. Must be a valid IAM role ARN"
                ));
            }
            _ => {}
        }
    }
    Ok(())
}

fn raw(owner: &Owner<'_>, value: &str) -> std::result::Result<(), String> {
    if !value.eq_ignore_ascii_case("true") && !value.eq_ignore_ascii_case("false") {
        return Err(format!(
            "RawMessageDelivery: Invalid value [{value}]. Must be true or false."
        ));
    }
    let can = matches!(owner.protocol, "http" | "https" | "sqs" | "firehose");
    if value.eq_ignore_ascii_case("true") && !can {
        return Err(format!(
            "Delivery protocol [{}] does not support raw message delivery.",
            owner.protocol
        ));
    }
    Ok(())
}

/// A queue for what could not be delivered.
fn redrive(owner: &Owner<'_>, value: &str) -> std::result::Result<(), String> {
    let policy: Members =
        serde_json::from_str(value).map_err(|_| "RedrivePolicy: failed to parse JSON.")?;
    let queue = policy.get("deadLetterTargetArn").and_then(Value::as_str);
    let queue = queue.unwrap_or_default();
    if !arn::is_of("sqs", queue) {
        return Err("RedrivePolicy: deadLetterTargetArn is an invalid arn".to_owned());
    }
    if arn::is_fifo(owner.topic) && arn::is_fifo(owner.endpoint) && !arn::is_fifo(queue) {
        return Err(
            "RedrivePolicy: must use a FIFO queue as DLQ for a FIFO Subscription to a \
            FIFO Topic."
                .to_owned(),
        );
    }
    Ok(())
}

/// Checks that a topic has room for one more filter policy.
pub(super) fn check_room(state: &State, region: &str, topic: &[Subscription]) -> Result<()> {
    let of_topic = topic
        .iter()
        .filter(|one| one.attribute("FilterPolicy").is_some())
        .count();
    // Counting the whole account is left out while its topics cannot have too many.
    if of_topic >= FILTER_POLICIES_OF_TOPIC
        || state.filter_policies(region) >= FILTER_POLICIES_OF_ACCOUNT
    {
        return Err(ServiceError::new(
            "FilterPolicyLimitExceeded",
            403,
            "Filter policy limit exceeded",
        ));
    }
    Ok(())
}

fn no_subscription() -> ServiceError {
    not_found("Subscription does not exist")
}

/// The subscription that a call names.
pub(super) fn named<'a>(call: &'a Call<'_>) -> Result<&'a str> {
    let arn = call.text("SubscriptionArn").unwrap_or_default();
    arn::check(
        "SubscriptionArn",
        arn,
        arn::region(arn).unwrap_or(call.region),
    )?;
    Ok(arn)
}

/// Describes a subscription.
pub(super) fn get_subscription_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = named(call)?;
    let mut state = call.world.sns();
    let region = state.region(call.region);
    let (topic, _) = arn.rsplit_once(':').unwrap_or_default();
    let policy = region
        .topics
        .get(topic)
        .and_then(|topic| topic.attribute("DeliveryPolicy"))
        .map(str::to_owned);
    let subscription = region.subscription(arn).ok_or_else(no_subscription)?;
    let mut attributes = Members::new();
    let mut show = |name: &str, value: &str| {
        attributes.insert(name.to_owned(), Value::from(value));
    };
    let partition = arn::partition(call.region);
    show("SubscriptionArn", &subscription.arn);
    show("TopicArn", &subscription.topic);
    show("Protocol", &subscription.protocol);
    show("Endpoint", &subscription.shown_endpoint());
    show("Owner", ACCOUNT_ID);
    show("PendingConfirmation", &subscription.pending.to_string());
    show(
        "ConfirmationWasAuthenticated",
        &subscription.authenticated.to_string(),
    );
    show(
        "SubscriptionPrincipal",
        &format!("arn:{partition}:iam::{ACCOUNT_ID}:root"),
    );
    show("RawMessageDelivery", &subscription.is_raw().to_string());
    if let Some(policy) = subscription.attribute("FilterPolicy") {
        show("FilterPolicy", policy);
        let scope = subscription.attribute("FilterPolicyScope");
        show("FilterPolicyScope", scope.unwrap_or("MessageAttributes"));
    }
    for name in [
        "DeliveryPolicy",
        "RedrivePolicy",
        "ReplayPolicy",
        "SubscriptionRoleArn",
    ] {
        if let Some(value) = subscription.attribute(name) {
            show(name, value);
        }
    }
    if subscription.is_web() {
        let own = subscription.attribute("DeliveryPolicy");
        show(
            "EffectiveDeliveryPolicy",
            &delivery_policy::shown_by_subscription(policy.as_deref(), own),
        );
    }
    one("Attributes", attributes)
}

/// Changes a subscription.
pub(super) fn set_subscription_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = named(call)?;
    let name = call.text("AttributeName").unwrap_or_default();
    let value = call.text("AttributeValue").unwrap_or_default();
    let mut state = call.world.sns();
    let region = state.region(call.region);
    let subscription = region.subscription(arn).ok_or_else(no_subscription)?;
    let owner = Owner {
        topic: &subscription.topic,
        protocol: &subscription.protocol,
        endpoint: &subscription.endpoint,
    };
    let mut given = BTreeMap::from([(name.to_owned(), value.to_owned())]);
    let mut scope = subscription.scope();
    if name == "FilterPolicyScope" {
        // The policy that is there must be one for the new scope too.
        scope = match value {
            "MessageBody" => Scope::MessageBody,
            _ => Scope::MessageAttributes,
        };
        if let Some(policy) = subscription.attribute("FilterPolicy") {
            given.insert("FilterPolicy".to_owned(), policy.to_owned());
        }
    }
    check(&owner, &given, scope).map_err(invalid)?;
    let further = name == "FilterPolicy"
        && !value.is_empty()
        && subscription.attribute("FilterPolicy").is_none();
    if further {
        let topic = subscription.topic.clone();
        let topics = state.regions.get(call.region).map(|region| &region.topics);
        if let Some(topic) = topics.and_then(|topics| topics.get(&topic)) {
            check_room(&state, call.region, &topic.subscriptions)?;
        }
    }
    if let Some(subscription) = state.region(call.region).subscription(arn) {
        subscription.set(name, &normal(name, value));
    }
    Ok(Output::default())
}

/// What an attribute is that was never set.
pub(super) fn default(name: &str) -> &'static str {
    match name {
        "FilterPolicyScope" => "MessageAttributes",
        "RawMessageDelivery" => "false",
        _ => "",
    }
}

/// A value as it is kept.
pub(super) fn normal(name: &str, value: &str) -> String {
    match name {
        "RawMessageDelivery" => value.to_ascii_lowercase(),
        "DeliveryPolicy" => delivery_policy::normal_of_subscription(value),
        _ => value.to_owned(),
    }
}
