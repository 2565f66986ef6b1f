//! Platform applications: where push messages of a platform are handed in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::pages::{self, Pages};
use super::{arn, invalid, not_found, one, texts};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const PLATFORMS: [&str; 12] = [
    "ADM",
    "APNS",
    "APNS_PASSBOOK",
    "APNS_SANDBOX",
    "APNS_VOIP",
    "APNS_VOIP_SANDBOX",
    "BAIDU",
    "GCM",
    "MACOS",
    "MACOS_SANDBOX",
    "MPNS",
    "WNS",
];
const NAMES: [&str; 12] = [
    "ApplePlatformBundleID",
    "ApplePlatformTeamID",
    "Enabled",
    "EventDeliveryFailure",
    "EventEndpointCreated",
    "EventEndpointDeleted",
    "EventEndpointUpdated",
    "FailureFeedbackRoleArn",
    "PlatformCredential",
    "PlatformPrincipal",
    "SuccessFeedbackRoleArn",
    "SuccessFeedbackSampleRate",
];
/// What is taken and never shown again.
const SECRETS: [&str; 2] = ["PlatformCredential", "PlatformPrincipal"];
const MAX_NAME: usize = 256;

/// A platform application. What lets it hand in messages is checked and forgotten.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Application {
    attributes: BTreeMap<String, String>,
}

impl Application {
    pub(super) fn is_enabled(&self) -> bool {
        self.attributes
            .get("Enabled")
            .is_none_or(|value| value != "false")
    }

    fn shown(&self) -> Members {
        self.attributes
            .iter()
            .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
            .collect()
    }

    fn set(&mut self, given: BTreeMap<String, String>) {
        let kept = given.into_iter();
        let kept = kept.filter(|(name, _)| !SECRETS.contains(&name.as_str()));
        self.attributes
            .extend(kept.map(|(name, value)| match name.as_str() {
                "Enabled" => (name, value.to_ascii_lowercase()),
                _ => (name, value),
            }));
    }
}

pub(super) fn no_application() -> ServiceError {
    not_found("PlatformApplication does not exist")
}

/// The application that a call names.
pub(super) fn named<'a>(call: &'a Call<'_>) -> Result<&'a str> {
    let arn = call.text("PlatformApplicationArn").unwrap_or_default();
    arn::check("PlatformApplicationArn", arn, call.region)?;
    let resource = arn::fields(arn).map_or("", |fields| fields[5]);
    if resource.split('/').count() != 3 || !resource.starts_with("app/") {
        return Err(invalid(
            "PlatformApplicationArn Reason: Wrong number of slashes in relative portion of the ARN.",
        ));
    }
    Ok(arn)
}

fn check_name(name: &str) -> Result<()> {
    let reason = if name.is_empty() {
        "cannot be empty"
    } else if name.chars().count() > MAX_NAME {
        "must be at most 256 characters long"
    } else if !name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
    {
        "must contain only characters 'a'-'z', 'A'-'Z', '0'-'9', '_', '-', and '.'"
    } else {
        return Ok(());
    };
    Err(invalid(format_args!("{name} Reason: {reason}")))
}

fn check_attributes(given: &BTreeMap<String, String>) -> Result<()> {
    for (name, value) in given {
        if !NAMES.contains(&name.as_str()) {
            return Err(invalid(format_args!(
                "Attributes Reason: Invalid attribute name: {name}"
            )));
        }
        let right = match name.as_str() {
            "Enabled" => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
            "SuccessFeedbackSampleRate" => value.parse().is_ok_and(|rate: u8| rate <= 100),
            "EventDeliveryFailure"
            | "EventEndpointCreated"
            | "EventEndpointDeleted"
            | "EventEndpointUpdated" => value.is_empty() || arn::is_of("sns", value),
            _ => true,
        };
        if !right {
            return Err(invalid(format_args!(
                "Attributes Reason: Invalid value for attribute: {name}"
            )));
        }
    }
    Ok(())
}

/// Makes an application, or gives new attributes to the one of the name.
pub(super) fn create_platform_application(call: &Call<'_>) -> Result<Output> {
    let name = call.text("Name").unwrap_or_default();
    let platform = call.text("Platform").unwrap_or_default();
    let given = texts(call.input.get("Attributes"));
    check_name(name)?;
    if !PLATFORMS.contains(&platform) {
        return Err(invalid(format_args!(
            "Platform Reason: {platform} is not supported"
        )));
    }
    check_attributes(&given)?;
    let [credential, principal] = SECRETS.map(|name| given.contains_key(name));
    let alone = |one, other| {
        Err(invalid(format_args!(
            "Attributes Reason: {one} attribute provided without {other}"
        )))
    };
    // Google's platform knows a key only.
    match (credential, principal) {
        (true, false) if platform != "GCM" => {
            return alone("PlatformCredential", "PlatformPrincipal");
        }
        (false, true) => return alone("PlatformPrincipal", "PlatformCredential"),
        (false, false) => {
            return Err(invalid(
                "Attributes Reason: PlatformCredential attribute is required",
            ));
        }
        _ => {}
    }
    let arn = arn::of(call.region, &format!("app/{platform}/{name}"));
    let mut state = call.world.sns();
    let applications = &mut state.region(call.region).applications;
    let application = applications.entry(arn.clone()).or_default();
    let enabled = BTreeMap::from([("Enabled".to_owned(), "true".to_owned())]);
    application.set(enabled);
    application.set(given);
    one("PlatformApplicationArn", arn)
}

/// Describes an application.
pub(super) fn get_platform_application_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = named(call)?;
    let mut state = call.world.sns();
    let applications = &state.region(call.region).applications;
    let application = applications.get(arn).ok_or_else(no_application)?;
    one("Attributes", application.shown())
}

/// Changes an application.
pub(super) fn set_platform_application_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = named(call)?;
    let given = texts(call.input.get("Attributes"));
    let mut state = call.world.sns();
    let applications = &mut state.region(call.region).applications;
    let application = applications.get_mut(arn).ok_or_else(no_application)?;
    check_attributes(&given)?;
    application.set(given);
    Ok(Output::default())
}

/// Deletes an application with its endpoints; one that is not there is as good as deleted.
pub(super) fn delete_platform_application(call: &Call<'_>) -> Result<Output> {
    let arn = named(call)?;
    let mut state = call.world.sns();
    let region = state.region(call.region);
    region.applications.remove(arn);
    region
        .endpoints
        .retain(|_, endpoint| endpoint.application() != arn);
    Ok(Output::default())
}

/// Gives the applications of a region.
pub(super) fn list_platform_applications(call: &Call<'_>) -> Result<Output> {
    let pages = Pages {
        member: "PlatformApplications",
        token_member: "NextToken",
        token: call.text("NextToken"),
        size: pages::SIZE,
    };
    let mut state = call.world.sns();
    let applications = state.region(call.region).applications.iter();
    pages.of(applications.map(|(arn, application)| {
        let shown = json!({"PlatformApplicationArn": arn, "Attributes": application.shown()});
        (arn.as_str(), shown)
    }))
}
