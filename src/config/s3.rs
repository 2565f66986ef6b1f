//! The `s3` settings: of `Config`, over those of the environment and the profile. They are part of every client's
//! configuration; only the services they are for read them.

use serde_json::{Map, Value as Json, json};

use crate::client::Resolution;
use crate::error::{Error, Result};
use crate::options::truthy;
use crate::profiles::{Section, Value};
use crate::session::is_true;

const SECTION: &str = "s3";
const DUALSTACK: &str = "use_dualstack_endpoint";
const REGIONAL: &str = "us_east_1_regional_endpoint";
/// The defaults mode that changes nothing.
const LEGACY: &str = "legacy";

/// A setting that is looked for beside the section.
struct Setting {
    name: &'static str,
    /// Environment variable.
    variable: Option<&'static str>,
    /// Key in the profile itself.
    key: Option<&'static str>,
    is_flag: bool,
}

const fn setting(
    name: &'static str,
    variable: Option<&'static str>,
    key: Option<&'static str>,
    is_flag: bool,
) -> Setting {
    Setting {
        name,
        variable,
        key,
        is_flag,
    }
}

const SETTINGS: [Setting; 7] = [
    setting("addressing_style", None, None, false),
    setting("use_accelerate_endpoint", None, None, true),
    setting(DUALSTACK, None, None, true),
    setting("payload_signing_enabled", None, None, true),
    setting(
        "use_arn_region",
        Some("AWS_S3_USE_ARN_REGION"),
        Some("s3_use_arn_region"),
        true,
    ),
    setting(
        REGIONAL,
        Some("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT"),
        Some("s3_us_east_1_regional_endpoint"),
        false,
    ),
    setting(
        "s3_disable_multiregion_access_points",
        Some("AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS"),
        None,
        true,
    ),
];

impl Resolution<'_> {
    /// The settings together; nothing where there are none.
    pub(crate) fn s3(&self, profile: &Section, defaults_mode: &str) -> Option<Map<String, Json>> {
        let mut found = self.configured_s3(profile, defaults_mode);
        if let Some(Json::Object(given)) = &self.options.s3 {
            let given = given
                .iter()
                .map(|(name, value)| (name.clone(), value.clone()));
            found.get_or_insert_default().extend(given);
        }
        found
    }

    fn configured_s3(&self, profile: &Section, defaults_mode: &str) -> Option<Map<String, Json>> {
        let section = match profile.get(SECTION) {
            None => None,
            Some(Value::Block(block)) => Some(block),
            Some(Value::Text(text)) if text.is_empty() => None,
            // What is no section hides the variables as well.
            Some(Value::Text(_)) => return None,
        };
        let mut found = section.map(|section| {
            let texts = section
                .iter()
                .map(|(name, text)| (name.clone(), json!(text)));
            texts.collect::<Map<_, _>>()
        });
        for setting in SETTINGS {
            let of_environment = setting
                .variable
                .and_then(|variable| self.environment.get(variable));
            let of_profile = || {
                let of_key = setting.key.and_then(|key| profile.get(key)?.text());
                of_key.or_else(|| section?.get(setting.name).map(String::as_str))
            };
            let Some(text) = of_environment.or_else(of_profile) else {
                continue;
            };
            let value = if setting.is_flag {
                json!(is_true(text))
            } else {
                json!(text)
            };
            found
                .get_or_insert_default()
                .insert(setting.name.to_owned(), value);
        }
        if defaults_mode != LEGACY {
            found
                .get_or_insert_default()
                .entry(REGIONAL)
                .or_insert_with(|| json!("regional"));
        }
        found
    }

    /// Whether dual stack endpoints are asked for here.
    pub(crate) fn s3_dualstack(&self, profile: &Section) -> Result<Option<bool>> {
        let given = self
            .options
            .s3
            .as_ref()
            .and_then(|given| given.get(DUALSTACK));
        if let Some(given) = given {
            return Ok(Some(truthy(given)));
        }
        let configured = match profile.get(SECTION) {
            None => None,
            Some(Value::Block(block)) => block.get(DUALSTACK),
            Some(Value::Text(_)) => {
                let error = "'str' object has no attribute 'get'";
                return Err(Error::Attribute(error.to_owned()));
            }
        };
        let is_true = |text: &String| matches!(text.as_str(), "True" | "true");
        Ok(configured.is_some_and(is_true).then_some(true))
    }
}
