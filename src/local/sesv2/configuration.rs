//! Configuration sets and their event destinations.

use serde_json::{Value, json};

use super::{first, given, members, nothing, refuse_parts};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;

/// Kinds of events by their names in the second API and in the first.
const EVENTS: [(&str, &str); 8] = [
    ("SEND", "send"),
    ("REJECT", "reject"),
    ("BOUNCE", "bounce"),
    ("COMPLAINT", "complaint"),
    ("DELIVERY", "delivery"),
    ("OPEN", "open"),
    ("CLICK", "click"),
    ("RENDERING_FAILURE", "renderingFailure"),
];

fn named(call: &Call<'_>) -> Members {
    members([("ConfigurationSetName", given(call, "ConfigurationSetName"))])
}

/// Makes a set.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    let input = Value::from(call.input.clone());
    refuse_parts(
        "CreateConfigurationSet",
        Some(&input),
        &[
            "SuppressionOptions",
            "VdmOptions",
            "ArchivingOptions",
            "MessageSecurityOptions",
        ],
    )?;
    let set = members([("Name", given(call, "ConfigurationSetName"))]);
    first(
        call,
        "CreateConfigurationSet",
        members([("ConfigurationSet", Some(set.into()))]),
    )?;
    let sending = call
        .input
        .get("SendingOptions")
        .and_then(|options| options.get("SendingEnabled"));
    if sending == Some(&json!(false)) {
        set_sending(call, json!(false))?;
    }
    Ok(Output::default())
}

/// Forgets a set.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    first(call, "DeleteConfigurationSet", named(call)).map(nothing)
}

fn described(call: &Call<'_>) -> Result<Members> {
    let mut input = named(call);
    let attributes = json!(["eventDestinations", "reputationOptions"]);
    input.insert("ConfigurationSetAttributeNames".to_owned(), attributes);
    first(call, "DescribeConfigurationSet", input)
}

/// Describes a set.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    let found = described(call)?;
    let reputation = found.get("ReputationOptions").unwrap_or(&Value::Null);
    let metrics = members([
        (
            "ReputationMetricsEnabled",
            reputation.get("ReputationMetricsEnabled").cloned(),
        ),
        ("LastFreshStart", reputation.get("LastFreshStart").cloned()),
    ]);
    let sending = members([("SendingEnabled", reputation.get("SendingEnabled").cloned())]);
    Ok(members([
        ("ConfigurationSetName", given(call, "ConfigurationSetName")),
        ("ReputationOptions", Some(metrics.into())),
        ("SendingOptions", Some(sending.into())),
        ("Tags", Some(json!([]))),
    ])
    .into())
}

/// Lists sets.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let input = members([
        ("MaxItems", given(call, "PageSize")),
        ("NextToken", given(call, "NextToken")),
    ]);
    let listed = first(call, "ListConfigurationSets", input)?;
    let sets = listed.get("ConfigurationSets").and_then(Value::as_array);
    let names: Vec<Value> = sets
        .into_iter()
        .flatten()
        .filter_map(|set| set.get("Name").cloned())
        .collect();
    Ok(members([
        ("ConfigurationSets", Some(names.into())),
        ("NextToken", listed.get("NextToken").cloned()),
    ])
    .into())
}

fn set_sending(call: &Call<'_>, enabled: Value) -> Result<Members> {
    let mut input = named(call);
    input.insert("Enabled".to_owned(), enabled);
    first(call, "UpdateConfigurationSetSendingEnabled", input)
}

/// Lets mail of a set go out, or not.
pub(super) fn put_sending(call: &Call<'_>) -> Result<Output> {
    let enabled = given(call, "SendingEnabled").unwrap_or_else(|| json!(false));
    set_sending(call, enabled).map(nothing)
}

fn put_destination(call: &Call<'_>, operation: &str) -> Result<Output> {
    let destination = call.input.get("EventDestination").unwrap_or(&Value::Null);
    refuse_parts(
        operation,
        Some(destination),
        &["EventBridgeDestination", "PinpointDestination"],
    )?;
    let enabled = destination.get("Enabled").cloned();
    let mut written = members([
        ("Name", given(call, "EventDestinationName")),
        ("Enabled", enabled.or_else(|| Some(json!(false)))),
    ]);
    written.extend(respelled(destination, &SECOND, &FIRST));
    let mut input = named(call);
    input.insert("EventDestination".to_owned(), written.into());
    first(call, operation, input).map(nothing)
}

/// Adds a place that hears of events.
pub(super) fn create_destination(call: &Call<'_>) -> Result<Output> {
    put_destination(call, "CreateConfigurationSetEventDestination")
}

/// Changes such a place.
pub(super) fn update_destination(call: &Call<'_>) -> Result<Output> {
    put_destination(call, "UpdateConfigurationSetEventDestination")
}

/// Forgets such a place.
pub(super) fn delete_destination(call: &Call<'_>) -> Result<Output> {
    let mut input = named(call);
    input.extend(members([(
        "EventDestinationName",
        given(call, "EventDestinationName"),
    )]));
    first(call, "DeleteConfigurationSetEventDestination", input).map(nothing)
}

/// Gives the places of a set.
pub(super) fn destinations(call: &Call<'_>) -> Result<Output> {
    let found = described(call)?;
    let destinations: Vec<Value> = found
        .get("EventDestinations")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(shown)
        .collect();
    Ok(members([("EventDestinations", Some(destinations.into()))]).into())
}

fn shown(destination: &Value) -> Value {
    let mut shown = members([
        ("Name", destination.get("Name").cloned()),
        ("Enabled", destination.get("Enabled").cloned()),
    ]);
    shown.extend(respelled(destination, &FIRST, &SECOND));
    shown.into()
}

/// How an API spells the members of a destination.
struct Spelling {
    /// Which of a pair of [`EVENTS`] is its name of an event.
    event: fn(&(&'static str, &'static str)) -> &'static str,
    topic: &'static str,
    topic_arn: &'static str,
    stream_arn: &'static str,
    role_arn: &'static str,
}

const FIRST: Spelling = Spelling {
    event: |names| names.1,
    topic: "SNSDestination",
    topic_arn: "TopicARN",
    stream_arn: "DeliveryStreamARN",
    role_arn: "IAMRoleARN",
};
const SECOND: Spelling = Spelling {
    event: |names| names.0,
    topic: "SnsDestination",
    topic_arn: "TopicArn",
    stream_arn: "DeliveryStreamArn",
    role_arn: "IamRoleArn",
};

/// What a destination hears of and where it is, in the spelling of the other API.
fn respelled(destination: &Value, from: &Spelling, to: &Spelling) -> Members {
    let kinds = destination
        .get("MatchingEventTypes")
        .and_then(Value::as_array);
    let kinds: Vec<Value> = kinds
        .into_iter()
        .flatten()
        .map(|kind| {
            let known = EVENTS.iter().find(|names| *kind == (from.event)(names));
            known.map_or_else(|| kind.clone(), |names| (to.event)(names).into())
        })
        .collect();
    let topic = destination
        .get(from.topic)
        .and_then(|topic| topic.get(from.topic_arn))
        .map(|arn| json!({to.topic_arn: arn}));
    let stream = destination.get("KinesisFirehoseDestination").map(|stream| {
        json!({to.stream_arn: stream.get(from.stream_arn), to.role_arn: stream.get(from.role_arn)})
    });
    members([
        ("MatchingEventTypes", Some(kinds.into())),
        (to.topic, topic),
        ("KinesisFirehoseDestination", stream),
        (
            "CloudWatchDestination",
            destination.get("CloudWatchDestination").cloned(),
        ),
    ])
}
