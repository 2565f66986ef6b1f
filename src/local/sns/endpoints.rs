//! Platform endpoints: apps on devices, which push messages go to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::applications::{named, no_application};
use super::pages::{self, Pages};
use super::{arn, invalid, not_found, one, texts};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const NAMES: [&str; 3] = ["CustomUserData", "Enabled", "Token"];
const MAX_USER_DATA: usize = 2048;
const MAX_TOKEN: usize = 8192;

/// An app on a device.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Endpoint {
    application: String,
    attributes: BTreeMap<String, String>,
}

impl Endpoint {
    fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The application it belongs to.
    pub(super) fn application(&self) -> &str {
        &self.application
    }

    /// The platform's name for the device.
    pub(super) fn token(&self) -> &str {
        self.attribute("Token")
    }

    pub(super) fn is_enabled(&self) -> bool {
        self.attribute("Enabled") != "false"
    }

    /// Its platform, out of `…:app/PLATFORM/name`.
    pub(super) fn platform(&self) -> &str {
        self.application.split('/').nth(1).unwrap_or_default()
    }

    fn shown(&self) -> Members {
        self.attributes
            .iter()
            .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
            .collect()
    }
}

fn no_endpoint() -> ServiceError {
    not_found("Endpoint does not exist")
}

fn endpoint_arn<'a>(call: &'a Call<'_>) -> Result<&'a str> {
    let arn = call.text("EndpointArn").unwrap_or_default();
    arn::check("EndpointArn", arn, call.region)?;
    Ok(arn)
}

/// Attributes as they are kept.
fn read(call: &Call<'_>) -> Result<BTreeMap<String, String>> {
    let mut given = texts(call.input.get("Attributes"));
    let wrong = |name: &str, reason: &str| {
        Err(invalid(format_args!(
            "Attributes Reason: Invalid value for attribute: {name}{reason}"
        )))
    };
    for (name, value) in &mut given {
        match name.as_str() {
            "CustomUserData" if value.len() > MAX_USER_DATA => {
                return wrong(name, ": must be at most 2048 bytes long in UTF-8 encoding");
            }
            "Token" if value.is_empty() || value.len() > MAX_TOKEN => return wrong(name, ""),
            "Enabled" => {
                *value = value.to_ascii_lowercase();
                if !matches!(value.as_str(), "true" | "false") {
                    return wrong(name, ": must be true or false");
                }
            }
            known if NAMES.contains(&known) => {}
            unknown => {
                return Err(invalid(format_args!(
                    "Attributes Reason: Invalid attribute name: {unknown}"
                )));
            }
        }
    }
    Ok(given)
}

/// Makes an endpoint for a token, or gives the one that is there.
pub(super) fn create_platform_endpoint(call: &Call<'_>) -> Result<Output> {
    let application = named(call)?;
    let token = call.text("Token").unwrap_or_default();
    if token.is_empty() || token.len() > MAX_TOKEN {
        return Err(invalid(
            "Token Reason: must be between 1 and 8192 bytes long",
        ));
    }
    let mut given = read(call)?;
    if let Some(data) = call.text("CustomUserData") {
        if data.len() > MAX_USER_DATA {
            return Err(invalid(
                "CustomUserData Reason: must be at most 2048 bytes long in UTF-8 encoding",
            ));
        }
        given
            .entry("CustomUserData".to_owned())
            .or_insert_with(|| data.to_owned());
    }
    given.insert("Token".to_owned(), token.to_owned());
    let mut state = call.world.sns();
    let region = state.region(call.region);
    if !region.applications.contains_key(application) {
        return Err(no_application());
    }
    let there = region
        .endpoints
        .iter()
        .find(|(_, endpoint)| endpoint.application == application && endpoint.token() == token);
    if let Some((arn, there)) = there {
        // What is not given counts as its default.
        let value = |name: &str, default: &'static str| {
            given.get(name).map_or(default, String::as_str) == there.attribute(name)
        };
        if value("Enabled", "true") && value("CustomUserData", "") {
            return one("EndpointArn", arn.as_str());
        }
        return Err(invalid(format_args!(
            "Token Reason: Endpoint {arn} already exists with the same Token, but different \
             attributes."
        )));
    }
    let arn = format!(
        "{}/{}",
        application.replacen(":app/", ":endpoint/", 1),
        Uuid::new_v4()
    );
    given
        .entry("Enabled".to_owned())
        .or_insert_with(|| "true".to_owned());
    let endpoint = Endpoint {
        application: application.to_owned(),
        attributes: given,
    };
    region.endpoints.insert(arn.clone(), endpoint);
    one("EndpointArn", arn)
}

/// Describes an endpoint.
pub(super) fn get_endpoint_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = endpoint_arn(call)?;
    let mut state = call.world.sns();
    let endpoints = &state.region(call.region).endpoints;
    let endpoint = endpoints.get(arn).ok_or_else(no_endpoint)?;
    one("Attributes", endpoint.shown())
}

/// Changes an endpoint.
pub(super) fn set_endpoint_attributes(call: &Call<'_>) -> Result<Output> {
    let arn = endpoint_arn(call)?;
    let given = read(call)?;
    let mut state = call.world.sns();
    let endpoints = &mut state.region(call.region).endpoints;
    let endpoint = endpoints.get_mut(arn).ok_or_else(no_endpoint)?;
    endpoint.attributes.extend(given);
    Ok(Output::default())
}

/// Deletes an endpoint; one that is not there is as good as deleted.
pub(super) fn delete_endpoint(call: &Call<'_>) -> Result<Output> {
    let arn = endpoint_arn(call)?;
    let mut state = call.world.sns();
    state.region(call.region).endpoints.remove(arn);
    Ok(Output::default())
}

/// Gives the endpoints of an application.
pub(super) fn list_endpoints_by_platform_application(call: &Call<'_>) -> Result<Output> {
    let application = named(call)?;
    let pages = Pages {
        member: "Endpoints",
        token_member: "NextToken",
        token: call.text("NextToken"),
        size: pages::SIZE,
    };
    let mut state = call.world.sns();
    let region = state.region(call.region);
    if !region.applications.contains_key(application) {
        return Err(no_application());
    }
    let endpoints = region.endpoints.iter();
    let endpoints = endpoints.filter(|(_, endpoint)| endpoint.application == application);
    pages.of(endpoints.map(|(arn, endpoint)| {
        let shown = json!({"EndpointArn": arn, "Attributes": endpoint.shown()});
        (arn.as_str(), shown)
    }))
}
