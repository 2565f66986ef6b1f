//! Who is told of what happens in a bucket: destinations are checked when they are set.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{errors, events, flag, settings};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::{self, Call};

/// Configurations of an input, and the member of each that names who is told.
pub(super) const KINDS: [(&str, &str); 3] = [
    ("TopicConfigurations", "TopicArn"),
    ("QueueConfigurations", "QueueArn"),
    ("LambdaFunctionConfigurations", "LambdaFunctionArn"),
];

/// Sets who is told, and sends each a message that says so.
pub(super) fn put(call: &Call<'_>) -> Result<Output> {
    let given = call.input.get("NotificationConfiguration");
    let mut configuration = given
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let mut told = Vec::new();
    for (kind, member) in KINDS {
        let list = configuration.get_mut(kind).and_then(Value::as_array_mut);
        for entry in list.into_iter().flatten().filter_map(Value::as_object_mut) {
            check(call, entry, member)?;
            entry
                .entry("Id")
                .or_insert_with(|| Uuid::new_v4().to_string().into());
            let arn = entry.get(member).and_then(Value::as_str);
            told.extend(
                arn.filter(|_| kind != "LambdaFunctionConfigurations")
                    .map(str::to_owned),
            );
        }
    }
    let output = settings::keep_notification(call, configuration.into())?;
    let bucket = call.text("Bucket").unwrap_or_default();
    if !flag(&call.input, "SkipDestinationValidation") {
        for arn in told {
            events::test(call.world, bucket, &arn);
        }
    }
    Ok(output)
}

fn check(call: &Call<'_>, entry: &Members, member: &str) -> Result<()> {
    let arn = entry
        .get(member)
        .and_then(Value::as_str)
        .unwrap_or_default();
    let events = entry.get("Events").and_then(Value::as_array);
    for event in events.into_iter().flatten().filter_map(Value::as_str) {
        let service = ferroboto_model::service("s3").ok().flatten();
        let known = service.and_then(|service| service.shape_named("Event"));
        if known.is_some_and(|shape| !shape.values.contains(&event)) {
            return Err(errors::argument(
                "Event",
                event,
                "The event is not supported for notifications",
            ));
        }
    }
    check_filter(entry)?;
    let refused = |reason: &str| {
        Err(errors::argument(
            arn,
            reason,
            "Unable to validate the following destination configurations",
        ))
    };
    match member {
        _ if flag(&call.input, "SkipDestinationValidation") => Ok(()),
        "QueueArn" if arn.strip_suffix(".fifo").is_some() => {
            refused("FIFO SQS queues are not supported.")
        }
        "QueueArn" if !services::has_queue(call.world, arn) => {
            refused("The destination queue does not exist")
        }
        "TopicArn" if !services::has_topic(call.world, arn) => {
            refused("The destination topic does not exist")
        }
        _ => Ok(()),
    }
}

fn check_filter(entry: &Members) -> Result<()> {
    let mut names: Vec<String> = Vec::new();
    for (name, value) in rules(entry) {
        let name = name.to_ascii_lowercase();
        if !matches!(name.as_str(), "prefix" | "suffix") {
            return Err(errors::argument(
                "FilterRule.Name",
                name,
                "filter rule name must be either prefix or suffix",
            ));
        }
        if names.contains(&name) {
            return Err(errors::argument(
                "FilterRule",
                json!(value).to_string(),
                &format!("Cannot specify more than one {name} rule in a filter."),
            ));
        }
        names.push(name);
    }
    Ok(())
}

/// The names and values of a filter's rules.
pub(super) fn rules(entry: &Members) -> Vec<(&str, &str)> {
    let rules = entry
        .get("Filter")
        .and_then(|filter| filter.get("Key")?.get("FilterRules")?.as_array());
    let rules = rules.into_iter().flatten();
    rules
        .map(|rule| {
            let text = |name: &str| rule.get(name).and_then(Value::as_str).unwrap_or_default();
            (text("Name"), text("Value"))
        })
        .collect()
}
