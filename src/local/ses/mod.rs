//! SES. Which operations there are, and what it remembers.

#![allow(clippy::unnecessary_wraps, reason = "handlers share one signature")]

mod address;
mod configuration;
mod identities;
mod mail;
mod notices;
mod quota;
mod receipt;
mod send;
mod templates;
mod verification;

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, Handler};

/// What SES remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    regions: BTreeMap<String, Region>,
}

/// What SES remembers in one region.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Region {
    identities: BTreeMap<String, identities::Identity>,
    templates: BTreeMap<String, templates::Template>,
    letters: BTreeMap<String, verification::Letter>,
    configuration_sets: BTreeMap<String, configuration::ConfigurationSet>,
    filters: BTreeMap<String, Value>,
    rule_sets: BTreeMap<String, receipt::RuleSet>,
    active_rule_set: Option<String>,
    sending_paused: bool,
    /// When messages went out or were rejected, by quarters of an hour.
    sent: VecDeque<quota::Quarter>,
}

impl State {
    fn region(&mut self, name: &str) -> &mut Region {
        self.regions.entry(name.to_owned()).or_default()
    }
}

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "CloneReceiptRuleSet" => receipt::clone_set,
        "CreateConfigurationSet" => configuration::create,
        "CreateConfigurationSetEventDestination" => configuration::create_destination,
        "CreateConfigurationSetTrackingOptions" => configuration::create_tracking,
        "CreateCustomVerificationEmailTemplate" => verification::create,
        "CreateReceiptFilter" => receipt::create_filter,
        "CreateReceiptRule" => receipt::create_rule,
        "CreateReceiptRuleSet" => receipt::create_set,
        "CreateTemplate" => templates::create,
        "DeleteConfigurationSet" => configuration::delete,
        "DeleteConfigurationSetEventDestination" => configuration::delete_destination,
        "DeleteConfigurationSetTrackingOptions" => configuration::delete_tracking,
        "DeleteCustomVerificationEmailTemplate" => verification::delete,
        "DeleteIdentity" | "DeleteVerifiedEmailAddress" => identities::delete,
        "DeleteIdentityPolicy" => identities::delete_policy,
        "DeleteReceiptFilter" => receipt::delete_filter,
        "DeleteReceiptRule" => receipt::delete_rule,
        "DeleteReceiptRuleSet" => receipt::delete_set,
        "DeleteTemplate" => templates::delete,
        "DescribeActiveReceiptRuleSet" => receipt::describe_active,
        "DescribeConfigurationSet" => configuration::describe,
        "DescribeReceiptRule" => receipt::describe_rule,
        "DescribeReceiptRuleSet" => receipt::describe_set,
        "GetAccountSendingEnabled" => quota::get_account_sending_enabled,
        "GetCustomVerificationEmailTemplate" => verification::get,
        "GetIdentityDkimAttributes" => identities::get_dkim,
        "GetIdentityMailFromDomainAttributes" => identities::get_mail_from,
        "GetIdentityNotificationAttributes" => identities::get_notifications,
        "GetIdentityPolicies" => identities::get_policies,
        "GetIdentityVerificationAttributes" => identities::get_verification,
        "GetSendQuota" => quota::get_send_quota,
        "GetSendStatistics" => quota::get_send_statistics,
        "GetTemplate" => templates::get,
        "ListConfigurationSets" => configuration::list,
        "ListCustomVerificationEmailTemplates" => verification::list,
        "ListIdentities" => identities::list,
        "ListIdentityPolicies" => identities::list_policies,
        "ListReceiptFilters" => receipt::list_filters,
        "ListReceiptRuleSets" => receipt::list_sets,
        "ListTemplates" => templates::list,
        "ListVerifiedEmailAddresses" => identities::list_addresses,
        "PutConfigurationSetDeliveryOptions" => configuration::put_delivery,
        "PutIdentityPolicy" => identities::put_policy,
        "ReorderReceiptRuleSet" => receipt::reorder,
        "SendBounce" => send::send_bounce,
        "SendBulkTemplatedEmail" => send::send_bulk_templated_email,
        "SendCustomVerificationEmail" => verification::send,
        "SendEmail" => send::send_email,
        "SendRawEmail" => send::send_raw_email,
        "SendTemplatedEmail" => send::send_templated_email,
        "SetActiveReceiptRuleSet" => receipt::set_active,
        "SetIdentityDkimEnabled" => identities::set_dkim,
        "SetIdentityFeedbackForwardingEnabled" => identities::set_forwarding,
        "SetIdentityHeadersInNotificationsEnabled" => identities::set_headers,
        "SetIdentityMailFromDomain" => identities::set_mail_from,
        "SetIdentityNotificationTopic" => identities::set_topic,
        "SetReceiptRulePosition" => receipt::set_position,
        "TestRenderTemplate" => templates::test_render,
        "UpdateAccountSendingEnabled" => quota::update_account_sending_enabled,
        "UpdateConfigurationSetEventDestination" => configuration::update_destination,
        "UpdateConfigurationSetReputationMetricsEnabled" => {
            configuration::update_reputation_metrics
        }
        "UpdateConfigurationSetSendingEnabled" => configuration::update_sending,
        "UpdateConfigurationSetTrackingOptions" => configuration::update_tracking,
        "UpdateCustomVerificationEmailTemplate" => verification::update,
        "UpdateReceiptRule" => receipt::update_rule,
        "UpdateTemplate" => templates::update,
        "VerifyDomainDkim" => identities::verify_domain_dkim,
        "VerifyDomainIdentity" => identities::verify_domain,
        "VerifyEmailAddress" | "VerifyEmailIdentity" => identities::verify_email,
        _ => return None,
    })
}

/// A parameter that SES does not take.
fn invalid(message: impl Into<String>) -> ServiceError {
    ServiceError::client("InvalidParameterValue", message)
}

/// An answer of one member.
fn one(name: &str, value: impl Into<Value>) -> Result<Output> {
    Ok(Members::from_iter([(name.to_owned(), value.into())]).into())
}

/// The texts of a list in the input.
fn texts<'a>(input: &'a Members, name: &str) -> Vec<&'a str> {
    let list = input.get(name).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// A flag of the input.
fn flag(call: &Call<'_>, name: &str) -> bool {
    call.input
        .get(name)
        .and_then(Value::as_bool)
        .unwrap_or(false)
}

/// A page of sorted names and the token of the next one, which is the last name of this one.
fn page<'a>(
    call: &Call<'_>,
    names: impl Iterator<Item = &'a String>,
    limit: &str,
    most: usize,
) -> (Vec<&'a String>, Option<&'a String>) {
    let limit = call.input.get(limit).and_then(Value::as_u64);
    let size = limit
        .and_then(|limit| usize::try_from(limit).ok())
        .map_or(most, |limit| limit.clamp(1, most));
    let token = call.text("NextToken");
    let mut rest = names.skip_while(|name| token.is_some_and(|token| name.as_str() <= token));
    let page: Vec<&String> = rest.by_ref().take(size).collect();
    let next = rest.next().and(page.last().copied());
    (page, next)
}

/// An answer of a list and the token of its next page.
fn listed(name: &str, list: Vec<Value>, next: Option<&String>) -> Result<Output> {
    let mut members = Members::from_iter([(name.to_owned(), Value::from(list))]);
    members.extend(next.map(|next| ("NextToken".to_owned(), Value::from(next.as_str()))));
    Ok(members.into())
}
