//! A subscription, and the lists of them.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::filter::{Filter, Scope};
use super::pages::{self, Pages};
use super::{Region, State, arn};
use crate::error::Result;
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::world::ACCOUNT_ID;

/// What receives the messages of a topic.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Subscription {
    pub(super) arn: String,
    pub(super) topic: String,
    pub(super) protocol: String,
    pub(super) endpoint: String,
    /// What was set, by name.
    pub(super) attributes: BTreeMap<String, String>,
    /// Waits until its endpoint says yes.
    pub(super) pending: bool,
    /// Whether it was confirmed with a signature.
    pub(super) authenticated: bool,
    /// Whether only its owner may end it.
    pub(super) authenticate_on_unsubscribe: bool,
    /// The secret that its endpoint was told, and when.
    pub(super) token: String,
    pub(super) token_made: i64,
    /// The compiled filter policy.
    #[serde(skip)]
    pub(super) compiled: OnceLock<Option<Arc<Filter>>>,
}

impl Subscription {
    /// An attribute that is set to something.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let value = self.attributes.get(name)?;
        (!value.is_empty()).then_some(value.as_str())
    }

    /// Sets an attribute.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.attributes.insert(name.to_owned(), value.to_owned());
        self.compiled = OnceLock::new();
    }

    /// Whether messages come without a frame.
    pub(super) fn is_raw(&self) -> bool {
        self.attribute("RawMessageDelivery") == Some("true")
    }

    /// Whether it is reached over HTTP.
    pub(super) fn is_web(&self) -> bool {
        matches!(self.protocol.as_str(), "http" | "https")
    }

    /// Whether it wants a message.
    pub(super) fn wants(&self, message: &str, attributes: &Members) -> bool {
        // Policies were checked when they were set; one that cannot be read lets everything by.
        let compiled = self.compiled.get_or_init(|| {
            let policy = self.attribute("FilterPolicy")?;
            Filter::compile(policy, self.scope()).ok().map(Arc::new)
        });
        compiled
            .as_ref()
            .is_none_or(|filter| filter.accepts(message, attributes))
    }

    /// What its filter policy looks at.
    pub(super) fn scope(&self) -> Scope {
        match self.attribute("FilterPolicyScope") {
            Some("MessageBody") => Scope::MessageBody,
            _ => Scope::MessageAttributes,
        }
    }

    /// Its endpoint as everybody may see it: without a password.
    pub(super) fn shown_endpoint(&self) -> String {
        let masked = || {
            let (scheme, rest) = self.endpoint.split_once("://")?;
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let (authority, path) = rest.split_at_checked(end)?;
            let (user, host) = authority.rsplit_once('@')?;
            let (name, _) = user.split_once(':')?;
            Some(format!("{scheme}://{name}:****@{host}{path}"))
        };
        let masked = self.is_web().then(masked).flatten();
        masked.unwrap_or_else(|| self.endpoint.clone())
    }

    fn shown(&self) -> Value {
        let arn = if self.pending {
            "PendingConfirmation"
        } else {
            &self.arn
        };
        json!({
            "SubscriptionArn": arn,
            "Owner": ACCOUNT_ID,
            "Protocol": self.protocol,
            "Endpoint": self.shown_endpoint(),
            "TopicArn": self.topic,
        })
    }
}

impl Region {
    /// The subscription of a name, in its topic's list.
    pub(super) fn subscription(&mut self, arn: &str) -> Option<&mut Subscription> {
        let (topic, _) = arn.rsplit_once(':')?;
        let subscriptions = &mut self.topics.get_mut(topic)?.subscriptions;
        subscriptions.iter_mut().find(|one| one.arn == arn)
    }

    /// Whether an endpoint was told a token.
    pub(super) fn knows_token(&self, token: &str) -> bool {
        let mut subscriptions = self.topics.values().flat_map(|topic| &topic.subscriptions);
        !token.is_empty()
            && (self.ended.contains_key(token) || subscriptions.any(|one| one.token == token))
    }

    /// The subscription whose endpoint was told a token.
    pub(super) fn subscription_of_token(&mut self, token: &str) -> Option<&mut Subscription> {
        self.topics
            .values_mut()
            .flat_map(|topic| &mut topic.subscriptions)
            .find(|one| !token.is_empty() && one.token == token)
    }
}

fn pages<'a>(call: &'a Call<'_>) -> Pages<'a> {
    Pages {
        member: "Subscriptions",
        token_member: "NextToken",
        token: call.text("NextToken"),
        size: pages::SIZE,
    }
}

fn sorted<'a>(subscriptions: impl Iterator<Item = &'a Subscription>) -> Vec<&'a Subscription> {
    let mut sorted: Vec<&Subscription> = subscriptions.collect();
    sorted.sort_unstable_by(|one, other| one.arn.cmp(&other.arn));
    sorted
}

fn page(call: &Call<'_>, sorted: &[&Subscription]) -> Result<Output> {
    pages(call).of(sorted.iter().map(|one| (one.arn.as_str(), one.shown())))
}

/// Gives the subscriptions of a region.
pub(super) fn list_subscriptions(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.sns();
    let topics = state.region(call.region).topics.values();
    page(call, &sorted(topics.flat_map(|topic| &topic.subscriptions)))
}

/// Gives the subscriptions of a topic.
pub(super) fn list_subscriptions_by_topic(call: &Call<'_>) -> Result<Output> {
    let arn = arn::topic(call, "TopicArn")?;
    let mut state = call.world.sns();
    let topics = &state.region(call.region).topics;
    let topic = topics.get(arn).ok_or_else(arn::no_topic)?;
    page(call, &sorted(topic.subscriptions.iter()))
}

impl State {
    /// How many subscriptions of the account have filter policies.
    pub(super) fn filter_policies(&self, region: &str) -> usize {
        let topics = self.regions.get(region).map(|region| &region.topics);
        topics
            .into_iter()
            .flat_map(BTreeMap::values)
            .flat_map(|topic| &topic.subscriptions)
            .filter(|one| one.attribute("FilterPolicy").is_some())
            .count()
    }
}
