//! SNS. Which operations there are, and what it remembers.

#![allow(clippy::unnecessary_wraps, reason = "handlers share one signature")]

mod arn;
mod attributes;
mod phones;
mod publish;
mod tags;
mod topics;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::error::ServiceError;
use crate::services::Handler;

/// What SNS remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    regions: BTreeMap<String, Region>,
}

/// What SNS remembers in one region.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Region {
    topics: BTreeMap<String, topics::Topic>,
    sms_attributes: BTreeMap<String, String>,
    opted_out: BTreeSet<String>,
}

impl State {
    fn region(&mut self, name: &str) -> &mut Region {
        self.regions.entry(name.to_owned()).or_default()
    }

    /// A phone answers STOP.
    pub(crate) fn opt_out(&mut self, region: &str, phone_number: &str) {
        self.region(region)
            .opted_out
            .insert(phone_number.to_owned());
    }
}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "CheckIfPhoneNumberIsOptedOut" => phones::check_if_phone_number_is_opted_out,
        "CreateTopic" => topics::create_topic,
        "DeleteTopic" => topics::delete_topic,
        "GetSMSAttributes" => phones::get_sms_attributes,
        "GetTopicAttributes" => topics::get_topic_attributes,
        "ListPhoneNumbersOptedOut" => phones::list_phone_numbers_opted_out,
        "ListTagsForResource" => tags::list_tags_for_resource,
        "ListTopics" => topics::list_topics,
        "OptInPhoneNumber" => phones::opt_in_phone_number,
        "Publish" => publish::publish,
        "SetSMSAttributes" => phones::set_sms_attributes,
        "SetTopicAttributes" => topics::set_topic_attributes,
        "TagResource" => tags::tag_resource,
        "UntagResource" => tags::untag_resource,
        _ => return None,
    })
}

/// The refusal most of SNS's rules end in.
fn invalid(reason: impl std::fmt::Display) -> ServiceError {
    ServiceError::client("InvalidParameter", format!("Invalid parameter: {reason}"))
}

/// A required text that is not there.
pub(crate) fn missing(name: &str) -> ServiceError {
    invalid(format_args!(
        "{name} Reason: no value for required parameter"
    ))
}

/// A page of 100 and the token of the next one, which is the last name of this one.
fn page<'a>(
    names: impl Iterator<Item = &'a String>,
    token: Option<&str>,
) -> (Vec<&'a String>, Option<&'a String>) {
    const SIZE: usize = 100;
    let mut rest = names.skip_while(|name| token.is_some_and(|token| name.as_str() <= token));
    let page: Vec<&String> = rest.by_ref().take(SIZE).collect();
    let next = rest.next().and(page.last().copied());
    (page, next)
}
