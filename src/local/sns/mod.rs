//! SNS. Which operations there are, and what it remembers.

#![allow(clippy::unnecessary_wraps, reason = "handlers share one signature")]

mod applications;
mod arn;
mod attributes;
mod batch;
mod confirm;
mod delivery;
mod delivery_policy;
mod endpoints;
mod envelope;
mod fanout;
pub mod filter;
mod message;
mod outbox;
mod pages;
mod parcel;
mod permissions;
mod phones;
mod post;
mod publish;
mod sandbox;
mod signer;
mod subscribe;
mod subscription;
mod subscription_attributes;
mod tags;
mod topic_attributes;
mod topics;
mod webpost;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::error::{Result, ServiceError};
use crate::services::Handler;

pub(crate) use signer::CERTIFICATE_PREFIX;

/// Where links in messages lead while no server is there.
const IN_PROCESS: &str = "http://local.ferroboto";

/// What SNS remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    regions: BTreeMap<String, Region>,
    signer: signer::Shared,
    /// Where a server answers for this world.
    #[serde(skip)]
    base: Option<String>,
    /// The clock of this world.
    #[serde(skip)]
    pub(crate) clock: Clock,
    /// What was sent and nobody has looked at.
    #[serde(skip)]
    sent: Vec<parcel::Parcel>,
    /// What was sent to queues and is not in them yet.
    #[serde(skip)]
    for_queues: Vec<parcel::Parcel>,
    #[serde(skip)]
    deliveries: delivery::Deliveries,
}

/// What SNS remembers in one region.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Region {
    topics: BTreeMap<String, topics::Topic>,
    /// Subscriptions that ended without a signature, which a token can bring back.
    ended: BTreeMap<String, subscription::Subscription>,
    applications: BTreeMap<String, applications::Application>,
    endpoints: BTreeMap<String, endpoints::Endpoint>,
    sms_attributes: BTreeMap<String, String>,
    opted_out: BTreeSet<String>,
    sandbox: sandbox::Sandbox,
}

impl State {
    fn region(&mut self, name: &str) -> &mut Region {
        // The entry API would need an owned name even for a region that is there.
        if !self.regions.contains_key(name) {
            self.regions.insert(name.to_owned(), Region::default());
        }
        self.regions.entry(name.to_owned()).or_default()
    }

    /// Whole seconds and milliseconds of this world's clock.
    fn now(&self) -> (i64, u32) {
        self.clock.now()
    }

    /// Where links in messages lead.
    pub(crate) fn base(&self) -> &str {
        self.base.as_deref().unwrap_or(IN_PROCESS)
    }

    /// What is to go to queues, for whoever holds no lock.
    pub(crate) fn deliveries(&mut self) -> Vec<parcel::QueueDelivery> {
        let parcels = std::mem::take(&mut self.for_queues);
        parcels
            .into_iter()
            .map(|parcel| parcel.for_queue(&self.signer, self.base()))
            .collect()
    }

    pub(crate) fn set_base(&mut self, url: &str) {
        self.base = Some(url.trim_end_matches('/').to_owned());
    }

    /// Which web servers messages may be sent to.
    pub(crate) fn reach(&mut self) -> &mut webpost::Reach {
        &mut self.deliveries.reach
    }

    pub(crate) fn waiter(&self) -> delivery::Waiter {
        self.deliveries.waiter()
    }

    pub(crate) fn set_pace(&mut self, second: Duration) {
        self.deliveries = self.deliveries.successor();
        self.deliveries.pace = second;
    }

    pub(crate) fn certificate(&self) -> Option<String> {
        self.signer.certificate()
    }

    pub(crate) fn certificate_at(&self, path: &str) -> Option<String> {
        self.signer.certificate_at(path)
    }

    /// Whether there is a topic.
    pub(crate) fn has_topic(&self, topic: &str) -> bool {
        let region = arn::region(topic).and_then(|region| self.regions.get(region));
        region.is_some_and(|region| region.topics.contains_key(topic))
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
        "AddPermission" => permissions::add_permission,
        "CheckIfPhoneNumberIsOptedOut" => phones::check_if_phone_number_is_opted_out,
        "ConfirmSubscription" => confirm::confirm_subscription,
        "CreatePlatformApplication" => applications::create_platform_application,
        "CreatePlatformEndpoint" => endpoints::create_platform_endpoint,
        "CreateSMSSandboxPhoneNumber" => sandbox::create_sms_sandbox_phone_number,
        "CreateTopic" => topics::create_topic,
        "DeleteEndpoint" => endpoints::delete_endpoint,
        "DeletePlatformApplication" => applications::delete_platform_application,
        "DeleteSMSSandboxPhoneNumber" => sandbox::delete_sms_sandbox_phone_number,
        "DeleteTopic" => topics::delete_topic,
        "GetDataProtectionPolicy" => permissions::get_data_protection_policy,
        "GetEndpointAttributes" => endpoints::get_endpoint_attributes,
        "GetPlatformApplicationAttributes" => applications::get_platform_application_attributes,
        "GetSMSAttributes" => phones::get_sms_attributes,
        "GetSMSSandboxAccountStatus" => sandbox::get_sms_sandbox_account_status,
        "GetSubscriptionAttributes" => subscription_attributes::get_subscription_attributes,
        "GetTopicAttributes" => topics::get_topic_attributes,
        "ListEndpointsByPlatformApplication" => endpoints::list_endpoints_by_platform_application,
        "ListOriginationNumbers" => phones::list_origination_numbers,
        "ListPhoneNumbersOptedOut" => phones::list_phone_numbers_opted_out,
        "ListPlatformApplications" => applications::list_platform_applications,
        "ListSMSSandboxPhoneNumbers" => sandbox::list_sms_sandbox_phone_numbers,
        "ListSubscriptions" => subscription::list_subscriptions,
        "ListSubscriptionsByTopic" => subscription::list_subscriptions_by_topic,
        "ListTagsForResource" => tags::list_tags_for_resource,
        "ListTopics" => topics::list_topics,
        "OptInPhoneNumber" => phones::opt_in_phone_number,
        "Publish" => publish::publish,
        "PublishBatch" => batch::publish_batch,
        "PutDataProtectionPolicy" => permissions::put_data_protection_policy,
        "RemovePermission" => permissions::remove_permission,
        "SetEndpointAttributes" => endpoints::set_endpoint_attributes,
        "SetPlatformApplicationAttributes" => applications::set_platform_application_attributes,
        "SetSMSAttributes" => phones::set_sms_attributes,
        "SetSubscriptionAttributes" => subscription_attributes::set_subscription_attributes,
        "SetTopicAttributes" => topics::set_topic_attributes,
        "Subscribe" => subscribe::subscribe,
        "TagResource" => tags::tag_resource,
        "Unsubscribe" => confirm::unsubscribe,
        "UntagResource" => tags::untag_resource,
        "VerifySMSSandboxPhoneNumber" => sandbox::verify_sms_sandbox_phone_number,
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

fn not_found(message: &str) -> ServiceError {
    ServiceError::new("NotFound", 404, message)
}

/// A map of texts in an input.
fn texts(input: Option<&serde_json::Value>) -> BTreeMap<String, String> {
    let given = input.and_then(serde_json::Value::as_object);
    given
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
        .collect()
}

/// An output of one member.
fn one(name: &str, value: impl Into<serde_json::Value>) -> Result<crate::protocol::Output> {
    Ok(crate::protocol::Members::from_iter([(name.to_owned(), value.into())]).into())
}
