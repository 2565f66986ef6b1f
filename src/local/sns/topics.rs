//! Topics: made, described, changed and deleted. How messages get into them is in `publish`.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::pages::{self, Pages};
use super::publish::MAX_MESSAGE;
use super::subscription::Subscription;
use super::tags::{self, Tags};
use super::topic_attributes::{check, normal, settable};
use super::{arn, delivery_policy, invalid, permissions, texts};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::world::ACCOUNT_ID;

const MAX_NAME: usize = 256;
const MAX_TOPICS: usize = 100_000;
const MAX_FIFO_TOPICS: usize = 1000;
/// How long a FIFO topic knows a message again.
const DEDUPLICATION_SECONDS: i64 = 300;

/// A topic.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Topic {
    /// What was set, by name.
    pub(super) attributes: BTreeMap<String, String>,
    /// Its tags.
    pub(super) tags: Tags,
    /// Who receives, in the order they came.
    pub(super) subscriptions: Vec<Subscription>,
    /// How many went.
    pub(super) unsubscribed: u64,
    /// What becomes of personal data.
    pub(super) data_protection: Option<String>,
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

    /// An attribute that is set to something.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let value = self.attributes.get(name)?;
        (!value.is_empty()).then_some(value.as_str())
    }

    /// The size of the largest message that it takes.
    pub(super) fn max_message(&self) -> usize {
        self.attribute("MaximumMessageSize")
            .and_then(|limit| limit.parse().ok())
            .unwrap_or(MAX_MESSAGE)
    }

    /// How its messages are signed.
    pub(super) fn signature_version(&self) -> &'static str {
        match self.attribute("SignatureVersion") {
            Some("2") => "2",
            _ => "1",
        }
    }

    /// Who may use the topic.
    pub(super) fn policy(&self, arn: &str) -> Value {
        let own = self.attribute("Policy");
        own.and_then(|policy| serde_json::from_str(policy).ok())
            .unwrap_or_else(|| permissions::default_policy(arn))
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

fn name_is_valid(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// Makes a topic, or gives the one of the same name and attributes.
pub(super) fn create_topic(call: &Call<'_>) -> Result<Output> {
    let name = call.text("Name").unwrap_or_default();
    let mut attributes = texts(call.input.get("Attributes"));
    // Templates write their truth values in capitals.
    let fifo = match attributes.remove("FifoTopic") {
        None => false,
        Some(value) if value.eq_ignore_ascii_case("false") => false,
        Some(value) if value.eq_ignore_ascii_case("true") => true,
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
        return Err(invalid("Topic Name"));
    }
    if let Some(unknown) = attributes
        .keys()
        .find(|attribute| !settable(attribute, fifo))
    {
        return Err(invalid(format_args!(
            "Attributes Reason: Unknown attribute {unknown}"
        )));
    }
    for (attribute, value) in &mut attributes {
        check(attribute, value)
            .map_err(|error| invalid(format_args!("Attributes Reason: {error}")))?;
        *value = normal(attribute, value);
    }
    let data_protection = call.text("DataProtectionPolicy");
    if let Some(policy) = data_protection {
        permissions::check_data_protection(policy)?;
    }
    let tags = tags::read(call)?;
    let arn = arn::of(call.region, name);
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
            let most = if fifo { MAX_FIFO_TOPICS } else { MAX_TOPICS };
            // Counting is left out while there cannot be too many.
            if topics.len() >= most
                && topics
                    .keys()
                    .filter(|arn| arn::is_fifo(arn) == fifo)
                    .count()
                    >= most
            {
                return Err(ServiceError::new(
                    "TopicLimitExceeded",
                    403,
                    "Topic limit exceeded",
                ));
            }
            topics.insert(
                arn.clone(),
                Topic {
                    attributes,
                    tags,
                    data_protection: data_protection.map(str::to_owned),
                    ..Topic::default()
                },
            );
        }
    }
    Ok(Members::from_iter([("TopicArn".to_owned(), Value::from(arn))]).into())
}

/// Deletes a topic; one that is not there is as good as deleted.
pub(super) fn delete_topic(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "TopicArn")?;
    call.world.sns().region(call.region).topics.remove(arn);
    Ok(Output::default())
}

/// Gives the topics of a region, a page at a time.
pub(super) fn list_topics(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.sns();
    let pages = Pages {
        member: "Topics",
        token_member: "NextToken",
        token: call.text("NextToken"),
        size: pages::SIZE,
    };
    let topics = state.region(call.region).topics.keys();
    pages.of(topics.map(|arn| (arn.as_str(), json!({"TopicArn": arn}))))
}

/// Describes a topic.
pub(super) fn get_topic_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "TopicArn")?;
    let mut state = call.world.sns();
    let topic = state
        .region(call.region)
        .topics
        .get(arn)
        .ok_or_else(arn::no_topic)?;
    let pending = topic.subscriptions.iter().filter(|one| one.pending).count();
    let confirmed = topic.subscriptions.len() - pending;
    let mut attributes = BTreeMap::from(
        [
            ("DisplayName", String::new()),
            (
                "EffectiveDeliveryPolicy",
                delivery_policy::shown_by_topic(topic.attribute("DeliveryPolicy")),
            ),
            ("Owner", ACCOUNT_ID.to_owned()),
            ("Policy", permissions::default_policy(arn).to_string()),
            ("SubscriptionsConfirmed", confirmed.to_string()),
            ("SubscriptionsDeleted", topic.unsubscribed.to_string()),
            ("SubscriptionsPending", pending.to_string()),
            ("TopicArn", arn.to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    );
    let set = topic.attributes.iter();
    attributes.extend(
        set.filter(|(name, value)| !value.is_empty() || name.as_str() == "DisplayName")
            .map(|(name, value)| (name.clone(), value.clone())),
    );
    let attributes: Members = attributes
        .into_iter()
        .map(|(name, value)| (name, Value::from(value)))
        .collect();
    Ok(Members::from_iter([("Attributes".to_owned(), Value::from(attributes))]).into())
}

/// Changes a topic.
pub(super) fn set_topic_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "TopicArn")?;
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
    check(name, value).map_err(invalid)?;
    if name == "Policy" && value.is_empty() {
        return Err(invalid("Policy is empty"));
    }
    topic
        .attributes
        .insert(name.to_owned(), normal(name, value));
    Ok(Output::default())
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
