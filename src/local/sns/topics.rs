//! Topics: made, described, changed and deleted. How messages get into them is in `publish`.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::tags::{self, Tags};
use super::{arn, invalid, missing, page};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::world::ACCOUNT_ID;

const MAX_NAME: usize = 256;
/// How long a FIFO topic knows a message again.
const DEDUPLICATION_SECONDS: i64 = 300;
const FIFO_NAME: &str = "Fifo Topic names must end with .fifo and must be made up of only uppercase \
    and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 \
    characters long.";
/// What a caller may set on any topic.
const SETTABLE: [&str; 7] = [
    "DeliveryPolicy",
    "DisplayName",
    "KmsMasterKeyId",
    "MaximumMessageSize",
    "Policy",
    "SignatureVersion",
    "TracingConfig",
];
/// What a caller may set on FIFO topics.
const SETTABLE_ON_FIFO: [&str; 3] = [
    "ArchivePolicy",
    "ContentBasedDeduplication",
    "FifoThroughputScope",
];
/// What a caller may set for each kind of receiver.
const FEEDBACK: [&str; 3] = [
    "SuccessFeedbackRoleArn",
    "SuccessFeedbackSampleRate",
    "FailureFeedbackRoleArn",
];
const RECEIVERS: [&str; 5] = ["Application", "Firehose", "HTTP", "Lambda", "SQS"];

/// A topic.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Topic {
    /// What was set, by name.
    pub(super) attributes: BTreeMap<String, String>,
    /// Its tags.
    pub(super) tags: Tags,
    /// Messages that a FIFO topic took.
    pub(super) sequence: u64,
    /// What a FIFO topic answered to each deduplication identifier.
    seen: HashMap<String, Members>,
    /// When it did, the oldest first.
    seen_at: VecDeque<(i64, String)>,
}

impl Topic {
    /// Whether an attribute is set to true.
    pub(super) fn is(&self, name: &str) -> bool {
        self.attributes
            .get(name)
            .is_some_and(|value| value == "true")
    }

    /// What the topic answered to the same message not long ago.
    pub(super) fn answered(&mut self, key: &str, now: i64) -> Option<Members> {
        while let Some((at, key)) = self.seen_at.front() {
            if now - at < DEDUPLICATION_SECONDS {
                break;
            }
            self.seen.remove(key);
            self.seen_at.pop_front();
        }
        self.seen.get(key).cloned()
    }

    /// Keeps an answer for messages that come again.
    pub(super) fn remember(&mut self, key: String, now: i64, answer: Members) {
        self.seen_at.push_back((now, key.clone()));
        self.seen.insert(key, answer);
    }
}

fn settable(name: &str, fifo: bool) -> bool {
    SETTABLE.contains(&name)
        || (fifo && SETTABLE_ON_FIFO.contains(&name))
        || RECEIVERS.iter().any(|receiver| {
            name.strip_prefix(receiver)
                .is_some_and(|rest| FEEDBACK.contains(&rest))
        })
}

fn name_is_valid(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// Makes a topic, or gives the one of the same name and attributes.
pub(super) fn create_topic(call: &Call<'_>) -> Result<Output> {
    let name = call.text("Name").unwrap_or_default();
    let given = call.input.get("Attributes").and_then(Value::as_object);
    let mut attributes: BTreeMap<String, String> = given
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
        .collect();
    let fifo = match attributes.remove("FifoTopic").as_deref() {
        None | Some("false") => false,
        Some("true") => true,
        Some(_) => {
            return Err(invalid(
                "Attributes Reason: FifoTopic: Must be true or false.",
            ));
        }
    };
    let stem = if fifo {
        name.strip_suffix(".fifo")
    } else {
        Some(name)
    };
    if name.len() > MAX_NAME || !stem.is_some_and(name_is_valid) {
        return Err(invalid(if fifo { FIFO_NAME } else { "Topic Name" }));
    }
    if let Some(unknown) = attributes
        .keys()
        .find(|attribute| !settable(attribute, fifo))
    {
        return Err(invalid(format_args!(
            "Attributes Reason: Unknown attribute {unknown}"
        )));
    }
    let tags = tags::read(call)?;
    let arn = arn::of_topic(call.region, name);
    if fifo {
        attributes.insert("FifoTopic".to_owned(), "true".to_owned());
        attributes
            .entry("ContentBasedDeduplication".to_owned())
            .or_insert_with(|| "false".to_owned());
    }
    let mut state = call.world.sns();
    let topics = &mut state.region(call.region).topics;
    match topics.get(&arn) {
        Some(topic)
            if attributes
                .iter()
                .any(|(key, value)| topic.attributes.get(key) != Some(value)) =>
        {
            return Err(invalid(
                "Attributes Reason: Topic already exists with different attributes",
            ));
        }
        Some(topic) if tags.iter().any(|tag| !topic.tags.contains(tag)) => {
            return Err(invalid(
                "Tags Reason: Topic already exists with different tags",
            ));
        }
        Some(_) => {}
        None => {
            topics.insert(
                arn.clone(),
                Topic {
                    attributes,
                    tags,
                    ..Topic::default()
                },
            );
        }
    }
    Ok(Members::from_iter([("TopicArn".to_owned(), Value::from(arn))]).into())
}

fn topic_arn<'a>(call: &'a Call<'_>) -> Result<&'a str> {
    let topic = call.text("TopicArn").ok_or_else(|| missing("TopicArn"))?;
    arn::check("TopicArn", topic, call.region)?;
    Ok(topic)
}

/// Deletes a topic; one that is not there is as good as deleted.
pub(super) fn delete_topic(call: &Call<'_>) -> Result<Output> {
    let arn = topic_arn(call)?;
    call.world.sns().region(call.region).topics.remove(arn);
    Ok(Output::default())
}

/// Gives the topics of a region, a page at a time.
pub(super) fn list_topics(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.sns();
    let (arns, next) = page(
        state.region(call.region).topics.keys(),
        call.text("NextToken"),
    );
    let mut members = Members::new();
    members.insert(
        "Topics".to_owned(),
        arns.into_iter()
            .map(|arn| json!({"TopicArn": arn}))
            .collect(),
    );
    members.extend(next.map(|next| ("NextToken".to_owned(), Value::from(next.as_str()))));
    Ok(members.into())
}

/// Describes a topic.
pub(super) fn get_topic_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = topic_arn(call)?;
    let mut state = call.world.sns();
    let topic = state
        .region(call.region)
        .topics
        .get(arn)
        .ok_or_else(arn::no_topic)?;
    let mut attributes = BTreeMap::from([
        ("DisplayName".to_owned(), String::new()),
        (
            "EffectiveDeliveryPolicy".to_owned(),
            delivery_policy().to_string(),
        ),
        ("Owner".to_owned(), ACCOUNT_ID.to_owned()),
        ("Policy".to_owned(), policy(arn).to_string()),
        ("SubscriptionsConfirmed".to_owned(), "0".to_owned()),
        ("SubscriptionsDeleted".to_owned(), "0".to_owned()),
        ("SubscriptionsPending".to_owned(), "0".to_owned()),
        ("TopicArn".to_owned(), arn.to_owned()),
    ]);
    attributes.extend(topic.attributes.clone());
    let attributes: Members = attributes
        .into_iter()
        .map(|(name, value)| (name, Value::from(value)))
        .collect();
    Ok(Members::from_iter([("Attributes".to_owned(), Value::from(attributes))]).into())
}

/// Changes a topic.
pub(super) fn set_topic_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = topic_arn(call)?;
    let name = call.text("AttributeName").unwrap_or_default();
    let value = call.text("AttributeValue").unwrap_or_default();
    let mut state = call.world.sns();
    let topic = state
        .region(call.region)
        .topics
        .get_mut(arn)
        .ok_or_else(arn::no_topic)?;
    if !settable(name, arn::is_fifo(arn)) {
        return Err(invalid("AttributeName"));
    }
    topic.attributes.insert(name.to_owned(), value.to_owned());
    Ok(Output::default())
}

/// How SNS tries to reach web servers unless told otherwise.
fn delivery_policy() -> Value {
    json!({"http": {
        "defaultHealthyRetryPolicy": {
            "minDelayTarget": 20,
            "maxDelayTarget": 20,
            "numRetries": 3,
            "numMaxDelayRetries": 0,
            "numNoDelayRetries": 0,
            "numMinDelayRetries": 0,
            "backoffFunction": "linear"
        },
        "disableSubscriptionOverrides": false,
        "defaultRequestPolicy": {"headerContentType": "text/plain; charset=UTF-8"}
    }})
}

/// Who may use a topic unless told otherwise: its owner.
fn policy(arn: &str) -> Value {
    json!({
        "Version": "2008-10-17",
        "Id": "__default_policy_ID",
        "Statement": [{
            "Sid": "__default_statement_ID",
            "Effect": "Allow",
            "Principal": {"AWS": "*"},
            "Action": [
                "SNS:GetTopicAttributes",
                "SNS:SetTopicAttributes",
                "SNS:AddPermission",
                "SNS:RemovePermission",
                "SNS:DeleteTopic",
                "SNS:Subscribe",
                "SNS:ListSubscriptionsByTopic",
                "SNS:Publish"
            ],
            "Resource": arn,
            "Condition": {"StringEquals": {"AWS:SourceOwner": ACCOUNT_ID}}
        }]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_forgotten_after_five_minutes() {
        let mut topic = Topic::default();
        topic.remember("a".to_owned(), 0, Members::new());
        topic.remember("b".to_owned(), 200, Members::new());
        assert!(topic.answered("a", 299).is_some());
        assert!(topic.answered("a", 300).is_none());
        assert!(topic.answered("b", 300).is_some());
        assert!(topic.answered("b", 500).is_none());
        assert!(topic.seen.is_empty() && topic.seen_at.is_empty());
    }
}
