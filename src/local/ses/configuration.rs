//! Configuration sets: who hears of what becomes of mail, and whether mail of a set goes out at all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Region, address, flag, listed, page, texts};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, announce};

const MAX_SETS: usize = 10_000;
const MAX_DESTINATIONS: usize = 10;
const MAX_NAME: usize = 64;

/// A configuration set.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct ConfigurationSet {
    destinations: Vec<Value>,
    tracking: Option<Value>,
    delivery: Option<Value>,
    paused: bool,
    reputation_metrics: bool,
    fresh_start: Option<i64>,
}

impl ConfigurationSet {
    /// The topics that hear of events of a kind.
    pub(super) fn topics<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.destinations.iter().filter_map(move |destination| {
            let enabled = destination.get("Enabled").and_then(Value::as_bool);
            let kinds = destination.get("MatchingEventTypes")?.as_array()?;
            let wanted = enabled == Some(true) && kinds.iter().any(|wanted| wanted == kind);
            let topic = destination.get("SNSDestination")?.get("TopicARN")?.as_str();
            topic.filter(|_| wanted)
        })
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.destinations
            .iter()
            .position(|destination| text(destination, "Name") == name)
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn error(code: &'static str, message: String) -> ServiceError {
    ServiceError::client(code, message)
}

fn unknown(name: &str) -> ServiceError {
    error(
        "ConfigurationSetDoesNotExist",
        format!("Configuration set <{name}> does not exist."),
    )
}

fn is_name(name: &str) -> bool {
    (1..=MAX_NAME).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// The set of a name, if mail may go out with it.
pub(super) fn admit<'a>(region: &'a Region, name: &str) -> Result<&'a ConfigurationSet> {
    let set = region.configuration_sets.get(name);
    let set = set.ok_or_else(|| unknown(name))?;
    if set.paused {
        return Err(error(
            "ConfigurationSetSendingPausedException",
            format!("Email sending is disabled for configuration set <{name}>."),
        ));
    }
    Ok(set)
}

fn change<T>(
    call: &Call<'_>,
    change: impl FnOnce(&mut ConfigurationSet) -> Result<T>,
) -> Result<T> {
    let name = call.text("ConfigurationSetName").unwrap_or_default();
    let mut state = call.world.ses();
    let sets: &mut BTreeMap<_, _> = &mut state.region(call.region).configuration_sets;
    change(sets.get_mut(name).ok_or_else(|| unknown(name))?)
}

/// Makes a set.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    let name = text(
        call.input.get("ConfigurationSet").unwrap_or(&Value::Null),
        "Name",
    );
    if !is_name(name) {
        return Err(error(
            "InvalidConfigurationSet",
            format!(
                "Configuration set name <{name}> has to be of letters, digits, underscores and dashes, 64 at most."
            ),
        ));
    }
    let mut state = call.world.ses();
    let sets = &mut state.region(call.region).configuration_sets;
    if sets.contains_key(name) {
        return Err(error(
            "ConfigurationSetAlreadyExists",
            format!("Configuration set <{name}> already exists."),
        ));
    }
    if sets.len() >= MAX_SETS {
        return Err(error(
            "LimitExceeded",
            "There are too many configuration sets.".to_owned(),
        ));
    }
    let set = ConfigurationSet {
        fresh_start: Some(call.world.clock().seconds()),
        ..ConfigurationSet::default()
    };
    sets.insert(name.to_owned(), set);
    Ok(Output::default())
}

/// Forgets a set.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    let name = call.text("ConfigurationSetName").unwrap_or_default();
    let removed = call
        .world
        .ses()
        .region(call.region)
        .configuration_sets
        .remove(name);
    removed
        .map(|_| Output::default())
        .ok_or_else(|| unknown(name))
}

/// Lists sets.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let sets = &state.region(call.region).configuration_sets;
    let (names, next) = page(call, sets.keys(), "MaxItems", 1000);
    let list = names
        .into_iter()
        .map(|name| json!({"Name": name}))
        .collect();
    listed("ConfigurationSets", list, next)
}

/// Tells of a set what is asked for.
pub(super) fn describe(call: &Call<'_>) -> Result<Output> {
    let wanted = texts(&call.input, "ConfigurationSetAttributeNames");
    change(call, |set| {
        let mut told = Members::new();
        let mut tell = |attribute: &str, name: &str, value: Option<Value>| {
            if let Some(value) =
                value.filter(|_| attribute.is_empty() || wanted.contains(&attribute))
            {
                told.insert(name.to_owned(), value);
            }
        };
        tell(
            "",
            "ConfigurationSet",
            Some(json!({"Name": call.text("ConfigurationSetName")})),
        );
        tell(
            "eventDestinations",
            "EventDestinations",
            Some(set.destinations.clone().into()),
        );
        tell("trackingOptions", "TrackingOptions", set.tracking.clone());
        tell("deliveryOptions", "DeliveryOptions", set.delivery.clone());
        let reputation = json!({
            "SendingEnabled": !set.paused,
            "ReputationMetricsEnabled": set.reputation_metrics,
            "LastFreshStart": set.fresh_start,
        });
        tell("reputationOptions", "ReputationOptions", Some(reputation));
        Ok(told.into())
    })
}

/// What a destination is, where it is right.
fn destination(call: &Call<'_>) -> Result<Value> {
    let given = call
        .input
        .get("EventDestination")
        .cloned()
        .unwrap_or_default();
    let (sns, firehose, cloud_watch) = (
        given.get("SNSDestination"),
        given.get("KinesisFirehoseDestination"),
        given.get("CloudWatchDestination"),
    );
    let is_arn = |value: &Value, name: &str, service: &str| {
        let mut parts = text(value, name).splitn(6, ':');
        parts.next() == Some("arn")
            && parts.nth(1) == Some(service)
            && parts.nth(2).is_some_and(|resource| !resource.is_empty())
    };
    let name = text(&given, "Name");
    if !is_name(name) {
        return Err(super::invalid(format!(
            "Invalid event destination name <{name}>."
        )));
    }
    match (sns, firehose, cloud_watch) {
        (Some(sns), None, None) if !is_arn(sns, "TopicARN", "sns") => Err(error(
            "InvalidSNSDestination",
            format!("SNS topic <{}> is not valid.", text(sns, "TopicARN")),
        )),
        (None, Some(firehose), None)
            if !is_arn(firehose, "DeliveryStreamARN", "firehose")
                || !is_arn(firehose, "IAMRoleARN", "iam") =>
        {
            Err(error(
                "InvalidFirehoseDestination",
                "The delivery stream or the role is not valid.".to_owned(),
            ))
        }
        (None, None, Some(watch))
            if watch
                .get("DimensionConfigurations")
                .and_then(Value::as_array)
                .is_none_or(|dimensions| !(1..=10).contains(&dimensions.len())) =>
        {
            Err(error(
                "InvalidCloudWatchDestination",
                "There are from 1 to 10 dimensions.".to_owned(),
            ))
        }
        (Some(_), None, None) | (None, Some(_), None) | (None, None, Some(_)) => Ok(given),
        _ => Err(super::invalid(
            "An event destination leads to one place, and to one only.",
        )),
    }
}

fn no_destination(call: &Call<'_>) -> ServiceError {
    let set = call.text("ConfigurationSetName").unwrap_or_default();
    error(
        "EventDestinationDoesNotExist",
        format!("No EventDestination found for {set}"),
    )
}

/// The topic that a destination leads to has to be there.
fn check_topic(call: &Call<'_>) -> Result<Option<String>> {
    let topic = call
        .input
        .get("EventDestination")
        .and_then(|given| given.get("SNSDestination"))
        .map(|sns| text(sns, "TopicARN").to_owned());
    match topic {
        Some(topic) if !call.world.sns().has_topic(&topic) => Err(error(
            "InvalidSNSDestination",
            format!("SNS topic <{topic}> not found."),
        )),
        topic => Ok(topic),
    }
}

/// SES publishes a message to the topic of a new destination, to see whether it can.
fn validate(call: &Call<'_>, topic: Option<&str>) {
    if let Some(topic) = topic {
        let message = "Successfully validated SNS topic for Amazon SES event publishing.";
        announce(call.world, call.region, topic, None, message.to_owned());
    }
}

/// Adds a place that hears of events.
pub(super) fn create_destination(call: &Call<'_>) -> Result<Output> {
    change(call, |_| Ok(()))?;
    let topic = check_topic(call)?;
    let output = add_destination(call)?;
    validate(call, topic.as_deref());
    Ok(output)
}

fn add_destination(call: &Call<'_>) -> Result<Output> {
    change(call, |set| {
        let given = destination(call)?;
        let name = text(&given, "Name");
        if set.place(name).is_some() {
            return Err(error(
                "EventDestinationAlreadyExists",
                format!("Event destination <{name}> already exists in the configuration set."),
            ));
        }
        if set.destinations.len() >= MAX_DESTINATIONS {
            return Err(error(
                "LimitExceeded",
                "A configuration set has 10 event destinations at most.".to_owned(),
            ));
        }
        set.destinations.push(given);
        Ok(Output::default())
    })
}

/// Changes such a place.
pub(super) fn update_destination(call: &Call<'_>) -> Result<Output> {
    change(call, |_| Ok(()))?;
    let topic = check_topic(call)?;
    change(call, |set| {
        let given = destination(call)?;
        let name = text(&given, "Name");
        let place = set.place(name).ok_or_else(|| no_destination(call))?;
        set.destinations.splice(place..=place, [given]);
        Ok(())
    })?;
    validate(call, topic.as_deref());
    Ok(Output::default())
}

/// Forgets such a place.
pub(super) fn delete_destination(call: &Call<'_>) -> Result<Output> {
    let name = call.text("EventDestinationName").unwrap_or_default();
    change(call, |set| {
        let place = set.place(name).ok_or_else(|| no_destination(call))?;
        set.destinations.remove(place);
        Ok(Output::default())
    })
}

fn tracking(call: &Call<'_>) -> Result<Value> {
    let options = call
        .input
        .get("TrackingOptions")
        .cloned()
        .unwrap_or_default();
    let domain = text(&options, "CustomRedirectDomain");
    if address::is_domain(domain) {
        Ok(options)
    } else {
        Err(error(
            "InvalidTrackingOptions",
            format!("Custom redirect domain <{domain}> is not valid."),
        ))
    }
}

fn no_tracking(call: &Call<'_>) -> ServiceError {
    let name = call.text("ConfigurationSetName").unwrap_or_default();
    error(
        "TrackingOptionsDoesNotExistException",
        format!("Configuration set <{name}> has no tracking options."),
    )
}

/// Says where links in mail lead first.
pub(super) fn create_tracking(call: &Call<'_>) -> Result<Output> {
    change(call, |set| {
        if set.tracking.is_some() {
            let name = call.text("ConfigurationSetName").unwrap_or_default();
            return Err(error(
                "TrackingOptionsAlreadyExistsException",
                format!("Configuration set <{name}> has tracking options already."),
            ));
        }
        set.tracking = Some(tracking(call)?);
        Ok(Output::default())
    })
}

/// Changes where links in mail lead first.
pub(super) fn update_tracking(call: &Call<'_>) -> Result<Output> {
    change(call, |set| {
        if set.tracking.is_none() {
            return Err(no_tracking(call));
        }
        set.tracking = Some(tracking(call)?);
        Ok(Output::default())
    })
}

/// Lets links in mail lead where they lead.
pub(super) fn delete_tracking(call: &Call<'_>) -> Result<Output> {
    change(call, |set| {
        set.tracking.take().ok_or_else(|| no_tracking(call))?;
        Ok(Output::default())
    })
}

/// Says whether mail has to travel encrypted.
pub(super) fn put_delivery(call: &Call<'_>) -> Result<Output> {
    change(call, |set| {
        set.delivery = call.input.get("DeliveryOptions").cloned();
        Ok(Output::default())
    })
}

/// Counts what becomes of a set's mail, or not.
pub(super) fn update_reputation_metrics(call: &Call<'_>) -> Result<Output> {
    change(call, |set| {
        set.reputation_metrics = flag(call, "Enabled");
        Ok(Output::default())
    })
}

/// Lets mail of a set go out, or not.
pub(super) fn update_sending(call: &Call<'_>) -> Result<Output> {
    change(call, |set| {
        let enabled = flag(call, "Enabled");
        if enabled && set.paused {
            set.fresh_start = Some(call.world.clock().seconds());
        }
        set.paused = !enabled;
        Ok(Output::default())
    })
}
