//! `Subscribe`: the rules for endpoints, and how a subscription begins.

use uuid::Uuid;

use super::filter::Scope;
use super::subscription::Subscription;
use super::subscription_attributes::{self as attributes, Owner};
use super::{State, arn, invalid, one, phones, post, texts};
use crate::error::{Result, ServiceError};
use crate::protocol::Output;
use crate::services::Call;

const PROTOCOLS: [&str; 9] = [
    "application",
    "email",
    "email-json",
    "firehose",
    "http",
    "https",
    "lambda",
    "sms",
    "sqs",
];
const MAX_ON_FIFO: usize = 100;
const MAX_ENDPOINT: usize = 2048;

/// Adds a receiver to a topic, or gives the one that is there.
pub(super) fn subscribe(call: &Call<'_>) -> Result<Output> {
    let topic_arn = arn::topic(call, "TopicArn")?;
    let protocol = call.text("Protocol").unwrap_or_default();
    let given = texts(call.input.get("Attributes"));
    let mut guard = call.world.sns();
    let state = &mut *guard;
    let (now, _) = state.now();
    if !state.region(call.region).topics.contains_key(topic_arn) {
        return Err(arn::no_topic());
    }
    let endpoint = check_endpoint(state, call, topic_arn, protocol)?;
    let owner = Owner {
        topic: topic_arn,
        protocol,
        endpoint: &endpoint,
    };
    let scope = match given.get("FilterPolicyScope").map(String::as_str) {
        Some("MessageBody") => Scope::MessageBody,
        _ => Scope::MessageAttributes,
    };
    attributes::check(&owner, &given, scope)
        .map_err(|error| invalid(format_args!("Attributes Reason: {error}")))?;
    if protocol == "firehose" && !given.contains_key("SubscriptionRoleArn") {
        return Err(invalid(
            "Attributes Reason: SubscriptionRoleArn: required for firehose subscriptions",
        ));
    }
    let topic = state.region(call.region).topics.get_mut(topic_arn);
    let there = topic.and_then(|topic| {
        let mut subscriptions = topic.subscriptions.iter_mut();
        subscriptions.find(|one| one.protocol == protocol && one.endpoint == endpoint)
    });
    if let Some(there) = there {
        let differs = |(name, value): (&String, &String)| {
            let there = there.attribute(name).unwrap_or(attributes::default(name));
            there != attributes::normal(name, value)
        };
        if given.iter().any(differs) {
            return Err(invalid(
                "Attributes Reason: Subscription already exists with different attributes",
            ));
        }
        if there.pending {
            there.token_made = now;
        }
        let there = there.clone();
        return begun(state, call, &there);
    }
    check_room(state, call, topic_arn, given.contains_key("FilterPolicy"))?;
    let pending = matches!(protocol, "http" | "https" | "email" | "email-json");
    let mut subscription = Subscription {
        arn: format!("{topic_arn}:{}", Uuid::new_v4()),
        topic: topic_arn.to_owned(),
        protocol: protocol.to_owned(),
        endpoint,
        pending,
        authenticated: !pending,
        token: if pending { new_token() } else { String::new() },
        token_made: now,
        ..Subscription::default()
    };
    for (name, value) in &given {
        subscription.set(name, &attributes::normal(name, value));
    }
    if let Some(topic) = state.region(call.region).topics.get_mut(topic_arn) {
        topic.subscriptions.push(subscription.clone());
    }
    begun(state, call, &subscription)
}

/// Asks the endpoint where it has to say yes, and answers.
fn begun(state: &mut State, call: &Call<'_>, subscription: &Subscription) -> Result<Output> {
    if subscription.pending {
        post::ask(state, call.region, subscription);
    }
    let told = call.input.get("ReturnSubscriptionArn") == Some(&serde_json::Value::Bool(true));
    if subscription.pending && !told {
        return one("SubscriptionArn", "pending confirmation");
    }
    one("SubscriptionArn", subscription.arn.as_str())
}

/// 288 digits that cannot be guessed.
pub(super) fn new_token() -> String {
    (0..9)
        .map(|_| Uuid::new_v4().simple().to_string())
        .collect()
}

fn check_room(state: &mut State, call: &Call<'_>, topic_arn: &str, filter: bool) -> Result<()> {
    let topics = state.regions.get(call.region).map(|region| &region.topics);
    let Some(topic) = topics.and_then(|topics| topics.get(topic_arn)) else {
        return Err(arn::no_topic());
    };
    if arn::is_fifo(topic_arn) && topic.subscriptions.len() >= MAX_ON_FIFO {
        return Err(ServiceError::new(
            "SubscriptionLimitExceeded",
            403,
            "Subscription limit exceeded",
        ));
    }
    if filter {
        attributes::check_room(state, call.region, &topic.subscriptions)?;
    }
    Ok(())
}

/// The endpoint as it is kept.
fn check_endpoint(
    state: &mut State,
    call: &Call<'_>,
    topic_arn: &str,
    protocol: &str,
) -> Result<String> {
    if !PROTOCOLS.contains(&protocol) {
        return Err(invalid(format_args!(
            "Amazon SNS does not support this protocol string: {protocol}"
        )));
    }
    let endpoint = call.text("Endpoint").unwrap_or_default();
    if endpoint.is_empty() || endpoint.len() > MAX_ENDPOINT {
        return Err(invalid("Endpoint"));
    }
    let right = match protocol {
        "http" | "https" => {
            let url = endpoint.parse::<http::Uri>().ok();
            let host = url.as_ref().and_then(http::Uri::host);
            if !endpoint.starts_with(&format!("{protocol}://")) {
                return Err(invalid("Endpoint must match the specified protocol"));
            }
            host.is_some_and(|host| !host.is_empty())
        }
        "email" | "email-json" => {
            if !is_address(endpoint) {
                return Err(invalid("Email address"));
            }
            true
        }
        "sms" => {
            return phones::subscriber(endpoint).ok_or_else(|| {
                ServiceError::client(
                    "InvalidParameter",
                    format!("Invalid SMS endpoint: {endpoint}"),
                )
            });
        }
        "sqs" if !arn::is_of("sqs", endpoint) => return Err(invalid("SQS endpoint ARN")),
        "lambda" if !arn::is_of("lambda", endpoint) => return Err(invalid("Lambda endpoint ARN")),
        "firehose" if !arn::is_of("firehose", endpoint) => {
            return Err(invalid("Firehose endpoint ARN"));
        }
        "application" => {
            if !arn::is_of("sns", endpoint) {
                return Err(invalid("ApplicationEndpoint ARN"));
            }
            if !state.region(call.region).endpoints.contains_key(endpoint) {
                // The space before the name is missing in SNS's words too.
                return Err(invalid(format_args!(
                    "Endpoint Reason: Endpoint does not exist for endpoint arn{endpoint}"
                )));
            }
            true
        }
        _ => true,
    };
    if !right {
        return Err(invalid("Endpoint"));
    }
    if arn::is_fifo(topic_arn) && protocol != "sqs" {
        return Err(invalid(format_args!("Invalid protocol type: {protocol}")));
    }
    if arn::is_fifo(endpoint) && protocol == "sqs" && !arn::is_fifo(topic_arn) {
        return Err(invalid(
            "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard \
             SNS topics",
        ));
    }
    Ok(endpoint.to_owned())
}

/// One at sign with something on both sides, and nothing that a line of a mail may not have.
fn is_address(endpoint: &str) -> bool {
    let parts = endpoint.rsplit_once('@');
    parts.is_some_and(|(local, domain)| {
        !local.is_empty()
            && !local.contains('@')
            && !domain.is_empty()
            && !domain.starts_with('.')
            && !domain.ends_with('.')
    }) && !endpoint.chars().any(|character| {
        character.is_whitespace() || character.is_control() || ",;<>()".contains(character)
    })
}
