//! The single decisions behind a client's settings: one method for each option, looking at the
//! arguments first, then `Config`, then environment and profile. Their order is decided elsewhere.

use std::sync::Arc;
use std::time::Duration;

use ferroboto_transport::{Interrupt, Proxies, ProxySettings, RetryMode, Verify};
use serde_json::{Value as Json, json};

use crate::client::{Resolution, Service};
use crate::credentials::{CredentialSource, Resolved};
use crate::defaults_mode;
use crate::endpoint::{configured_endpoint_url, is_local};
use crate::environment::Environment;
use crate::error::{Error, Given, Result, repr_tuple};
use crate::options::{display, truthy, type_name};
use crate::profiles::Section;
use crate::python::{int, strip};
use crate::session::is_true;
use crate::variables::{self as vars, Variable};

pub(crate) const DEFAULT_TIMEOUT: u64 = 60;
const DEFAULT_POOL_CONNECTIONS: usize = 10;
const RETRY_MODES: &[&str] = &["legacy", "standard", "adaptive"];
const CHECKSUM_OPTIONS: &[&str] = &["when_supported", "when_required"];
const ACCOUNT_ID_ENDPOINT_MODES: &[&str] = &["preferred", "disabled", "required"];

impl Resolution<'_> {
    pub(crate) fn text(&self, variable: Variable) -> Result<Option<String>> {
        self.session.text(variable, self.environment)
    }

    pub(crate) fn boolean(&self, variable: Variable) -> Result<Option<bool>> {
        self.session.boolean(variable, self.environment)
    }

    pub(crate) fn region(&self) -> Result<Option<String>> {
        match (&self.arguments.region_name, &self.options.region_name) {
            (Some(region), _) | (None, Some(region)) => Ok(Some(region.clone())),
            (None, None) => self.session.region(self.environment),
        }
    }

    pub(crate) fn verify(&self) -> Result<Option<Verify>> {
        if self.arguments.verify.is_some() {
            return Ok(self.arguments.verify.clone());
        }
        let bundle = self.text(vars::CA_BUNDLE)?;
        Ok(bundle.map(|path| Verify::CaBundle(path.into())))
    }

    pub(crate) fn api_version(&self) -> Result<Option<String>> {
        if let Some(version) = &self.arguments.api_version {
            return Ok(Some(version.clone()));
        }
        let Some(versions) = self.session.value(vars::API_VERSIONS, self.environment)? else {
            return Ok(None);
        };
        let block = versions
            .block()
            .ok_or_else(|| Error::Attribute("'str' object has no attribute 'get'".to_owned()))?;
        Ok(block.get(&self.arguments.service_name).cloned())
    }

    /// Without an error: whatever is wrong comes up again, in its turn.
    pub(crate) fn asks_for_local(&self, service: &Service<'_>) -> bool {
        let url = self
            .session
            .profile_config(self.environment)
            .and_then(|profile| self.endpoint_url(service.service_id, &profile));
        matches!(url, Ok(Some(url)) if is_local(&url))
    }

    pub(crate) fn arguments_credentials(&self) -> Result<Option<Arc<CredentialSource>>> {
        let arguments = self.arguments;
        let missing = match (
            &arguments.aws_access_key_id,
            &arguments.aws_secret_access_key,
        ) {
            (Some(access_key), Some(secret_key)) => {
                return Ok(Some(Arc::new(CredentialSource::fixed(Resolved {
                    access_key: Some(access_key.clone()),
                    secret_key: Some(secret_key.clone()),
                    token: arguments.aws_session_token.clone(),
                    account_id: arguments.aws_account_id.clone(),
                    method: "explicit",
                    expiry: None,
                }))));
            }
            (None, None) => return Ok(None),
            (Some(_), None) => "aws_secret_access_key",
            (None, Some(_)) => "aws_access_key_id",
        };
        Err(Error::PartialCredentials {
            provider: "explicit".to_owned(),
            cred_var: missing.to_owned(),
        })
    }

    pub(crate) fn credentials(
        &self,
        region: Option<&str>,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Option<Arc<CredentialSource>>> {
        if self.options.unsigned {
            return Ok(None);
        }
        match self.arguments_credentials()? {
            Some(explicit) => Ok(Some(explicit)),
            None if self.arguments.in_loop => {
                self.session.credentials_of_loop(self.environment, region)
            }
            None => self
                .session
                .credentials(self.environment, region, interrupt),
        }
    }

    /// Credentials for the embedded AWS.
    pub(crate) fn local_credentials(&self) -> Result<Option<Arc<CredentialSource>>> {
        if self.options.unsigned {
            return Ok(None);
        }
        match self.arguments_credentials()? {
            Some(explicit) => Ok(Some(explicit)),
            None => Ok(Some(self.session.local_credentials(self.environment))),
        }
    }

    pub(crate) fn defaults_mode(&self) -> Result<String> {
        let mode = match &self.options.defaults_mode {
            Some(mode) if truthy(mode) => display(mode),
            _ => self.text(vars::DEFAULTS_MODE)?.unwrap_or_default(),
        };
        defaults_mode::check(&mode)
    }

    pub(crate) fn parameter_validation(&self, profile: &Section) -> bool {
        if self
            .options
            .parameter_validation
            .as_ref()
            .is_some_and(|value| !truthy(value))
        {
            return false;
        }
        profile
            .get("parameter_validation")
            .is_none_or(|value| value.text().is_some_and(is_true))
    }

    pub(crate) fn endpoint_url(
        &self,
        service_id: &str,
        profile: &Section,
    ) -> Result<Option<String>> {
        if let Some(url) = &self.arguments.endpoint_url {
            return Ok(Some(url.clone()));
        }
        let ignored = match &self.options.ignore_configured_endpoint_urls {
            Some(value) => truthy(value),
            None => self
                .boolean(vars::IGNORE_CONFIGURED_ENDPOINT_URLS)?
                .unwrap_or(false),
        };
        if ignored {
            return Ok(None);
        }
        let service_id = service_id.to_lowercase().replace([' ', '-'], "_");
        let full = self.session.full_config(self.environment)?;
        configured_endpoint_url(&service_id, &full, profile, self.environment)
    }

    pub(crate) fn variant(&self, option: Option<&Json>, variable: Variable) -> Result<bool> {
        match option {
            Some(value) => Ok(truthy(value)),
            None => Ok(self.boolean(variable)?.unwrap_or(false)),
        }
    }

    pub(crate) fn signature_version(
        &self,
        endpoint_prefix: &str,
        profile: &Section,
    ) -> Option<String> {
        if self.options.unsigned {
            return None;
        }
        let of_service = || {
            profile
                .get(endpoint_prefix)?
                .block()?
                .get("signature_version")
        };
        self.options
            .signature_version
            .as_ref()
            .or_else(|| of_service().filter(|version| !version.is_empty()))
            .cloned()
    }

    pub(crate) fn max_attempts(&self) -> Result<Option<i64>> {
        if let Some(retries) = &self.options.retries {
            if retries.total_max_attempts.is_some() {
                return Ok(retries.total_max_attempts);
            }
            if let Some(repeats) = retries.max_attempts {
                return Ok(Some(repeats.saturating_add(1)));
            }
        }
        self.session.integer(vars::MAX_ATTEMPTS, self.environment)
    }

    pub(crate) fn retry_mode(&self) -> Result<String> {
        match self
            .options
            .retries
            .as_ref()
            .and_then(|retries| retries.mode.as_ref())
        {
            Some(mode) => Ok(mode.clone()),
            None => Ok(self.text(vars::RETRY_MODE)?.unwrap_or_default()),
        }
    }

    /// The value as `client.meta.config` shows it.
    pub(crate) fn connect_timeout(&self, of_mode: Option<f64>) -> Json {
        let option = match &self.options.connect_timeout {
            Some(value) => value.clone(),
            // Any defaults mode in Config takes its own default away.
            None if self.given && !self.options.asks_for_defaults_mode() => json!(DEFAULT_TIMEOUT),
            None => Json::Null,
        };
        match (option, of_mode) {
            (Json::Null, Some(seconds)) => json!(seconds),
            (Json::Null, None) if !self.given => json!(DEFAULT_TIMEOUT),
            (option, _) => option,
        }
    }

    pub(crate) fn min_compression_size(&self) -> Result<u32> {
        let value = match &self.options.request_min_compression_size_bytes {
            Some(value) => value.clone(),
            None => json!(self.text(vars::REQUEST_MIN_COMPRESSION_SIZE_BYTES)?),
        };
        let invalid = |reason: String| {
            Error::invalid_config(format!(
                "Invalid value \"{}\" for request_min_compression_size_bytes. {reason}",
                display(&value)
            ))
        };
        #[allow(clippy::cast_possible_truncation)] // int(float) truncates as well
        let size = match &value {
            Json::Bool(value) => Some(i64::from(*value)),
            Json::Number(number) => number
                .as_i64()
                .or_else(|| number.as_f64().map(|value| value as i64)),
            Json::String(text) => int(text),
            _ => None,
        };
        let size = size.ok_or_else(|| {
            invalid(format!(
                "Value must be an integer. Received <class '{}'> instead.",
                type_name(&value)
            ))
        })?;
        match u32::try_from(size) {
            Ok(size @ 1..=1_048_576) => Ok(size),
            _ => Err(invalid("Value must be between 1 and 1048576.".to_owned())),
        }
    }

    pub(crate) fn checksum(
        &self,
        config_key: &'static str,
        option: Option<&Json>,
        variable: Variable,
    ) -> Result<String> {
        let value = match option {
            Some(Json::String(text)) => text.to_lowercase(),
            Some(other) => {
                return Err(Error::InvalidChecksumConfig {
                    config_key,
                    config_value: other
                        .as_i64()
                        .map_or_else(|| Given::Text(display(other)), Given::Integer),
                    valid_options: CHECKSUM_OPTIONS,
                });
            }
            None => self.text(variable)?.unwrap_or_default().to_lowercase(),
        };
        if CHECKSUM_OPTIONS.contains(&value.as_str()) {
            return Ok(value);
        }
        Err(Error::InvalidChecksumConfig {
            config_key,
            config_value: Given::Text(value),
            valid_options: CHECKSUM_OPTIONS,
        })
    }

    pub(crate) fn account_id_endpoint_mode(&self) -> Result<String> {
        if self.options.unsigned {
            return Ok("disabled".to_owned());
        }
        let mode = match &self.options.account_id_endpoint_mode {
            Some(Json::String(text)) => text.to_lowercase(),
            Some(other) => display(other),
            None => self
                .text(vars::ACCOUNT_ID_ENDPOINT_MODE)?
                .unwrap_or_default()
                .to_lowercase(),
        };
        if ACCOUNT_ID_ENDPOINT_MODES.contains(&mode.as_str()) {
            return Ok(mode);
        }
        Err(Error::invalid_config(format!(
            "The configured value '{mode}' for 'account_id_endpoint_mode' is invalid. Valid values are: {}.",
            repr_tuple(ACCOUNT_ID_ENDPOINT_MODES)
        )))
    }

    pub(crate) fn auth_scheme_preference(&self) -> Result<Option<String>> {
        let text = match &self.options.auth_scheme_preference {
            Some(Json::String(text)) if !text.is_empty() => Some(text.clone()),
            Some(other) if truthy(other) => {
                return Err(Error::invalid_config(format!(
                    "auth_scheme_preference must be a comma-delimited string. Received <class '{}'> instead: {}.",
                    type_name(other),
                    display(other)
                )));
            }
            _ => self.text(vars::AUTH_SCHEME_PREFERENCE)?,
        };
        Ok(text.map(|text| {
            let schemes = text.split(',').filter(|scheme| !strip(scheme).is_empty());
            let schemes: Vec<_> = schemes
                .map(|scheme| scheme.replace([' ', '\t'], ""))
                .collect();
            schemes.join(",")
        }))
    }

    pub(crate) fn s3_disable_express_session_auth(&self) -> Result<bool> {
        let option = self
            .options
            .s3
            .as_ref()
            .and_then(|s3| s3.get("disable_s3_express_session_auth"))
            .filter(|value| !value.is_null());
        let value = match option {
            Some(value) => value.clone(),
            None => json!(self.text(vars::S3_DISABLE_EXPRESS_SESSION_AUTH)?),
        };
        let valid = match &value {
            Json::Null | Json::Bool(_) => true,
            Json::String(text) => matches!(text.to_lowercase().as_str(), "true" | "false"),
            _ => false,
        };
        if valid {
            return Ok(ensure_boolean(&value));
        }
        Err(Error::invalid_config(format!(
            "Invalid value \"{}\" for s3_disable_express_session_auth. Value must be a boolean",
            display(&value)
        )))
    }

    pub(crate) fn legacy_sts_endpoint(&self) -> Result<bool> {
        let value = self.text(vars::STS_REGIONAL_ENDPOINTS)?.unwrap_or_default();
        if matches!(value.as_str(), "" | "legacy" | "regional") {
            return Ok(value == "legacy");
        }
        Err(Error::InvalidStsRegionalEndpoints {
            sts_regional_endpoints_config: value,
        })
    }

    pub(crate) fn max_pool_connections(&self) -> usize {
        match self
            .options
            .max_pool_connections
            .as_ref()
            .and_then(Json::as_i64)
        {
            None => DEFAULT_POOL_CONNECTIONS,
            // A queue of Python without room has no limit.
            Some(size) => usize::try_from(size)
                .ok()
                .filter(|size| *size > 0)
                .unwrap_or(usize::MAX),
        }
    }

    pub(crate) fn proxies(&self) -> Proxies {
        let Some(proxies) = &self.options.proxies else {
            return Proxies::Environment(self.environment.proxies());
        };
        let of_scheme = |scheme| proxies.get(scheme)?.clone().filter(|url| !url.is_empty());
        let config = self.options.proxies_config.clone().unwrap_or_default();
        Proxies::Given(ProxySettings {
            http: of_scheme("http"),
            https: of_scheme("https"),
            ca_bundle: config.proxy_ca_bundle,
            client_cert: config.proxy_client_cert,
            use_forwarding_for_https: config.proxy_use_forwarding_for_https.unwrap_or(false),
        })
    }
}

pub(crate) fn ensure_boolean(value: &Json) -> bool {
    match value {
        Json::Bool(value) => *value,
        Json::String(text) => is_true(text),
        _ => false,
    }
}

/// `fips-us-east-1` and `us-east-1-fips` ask for FIPS endpoints in `us-east-1`.
pub(crate) fn normalize_fips_region(region: Option<String>) -> (Option<String>, bool) {
    let Some(region) = region else {
        return (None, false);
    };
    let normalized = region.replace("fips-", "").replace("-fips", "");
    let is_fips = normalized != region;
    (Some(normalized), is_fips)
}

pub(crate) fn check_retries(max_attempts: Option<i64>, mode: &str) -> Result<RetryMode> {
    if let Some(provided_max_attempts) = max_attempts.filter(|attempts| *attempts < 1) {
        return Err(Error::InvalidMaxRetryAttempts {
            provided_max_attempts,
            min_value: 1,
        });
    }
    RetryMode::named(mode).ok_or_else(|| Error::InvalidRetryMode {
        provided_retry_mode: mode.to_owned(),
        valid_modes: RETRY_MODES,
    })
}

pub(crate) fn check_verify(verify: Option<Verify>, environment: &Environment) -> Result<Verify> {
    let verify = verify.unwrap_or_else(|| match environment.get("REQUESTS_CA_BUNDLE") {
        Some(path) => Verify::CaBundle(path.into()),
        None => Verify::Default,
    });
    if let Verify::CaBundle(path) = &verify
        && strip(&path.to_string_lossy()).is_empty()
    {
        return Err(Error::invalid_config(
            "Invalid CA bundle: the configured value (ca_bundle, AWS_CA_BUNDLE, REQUESTS_CA_BUNDLE, or verify) resolved to an empty or whitespace-only string. Provide a valid path to a CA bundle file.",
        ));
    }
    Ok(verify)
}

/// The limit that urllib3 makes of a timeout, with its errors.
pub(crate) fn timeout(name: &str, value: &Json) -> Result<Option<Duration>> {
    match value {
        Json::Null => Ok(None),
        Json::Bool(_) => Err(Error::Value(
            "Timeout cannot be a boolean value. It must be an int, float or None.".to_owned(),
        )),
        Json::Number(number) => {
            let seconds = number.as_f64().unwrap_or_default();
            if seconds <= 0.0 {
                return Err(Error::Value(format!(
                    "Attempted to set {name} timeout to {}, but the timeout cannot be set to a value less than or equal to 0.",
                    display(value)
                )));
            }
            // Longer than a duration can be is for ever.
            Ok(Duration::try_from_secs_f64(seconds).ok())
        }
        other => Err(Error::Value(format!(
            "Timeout value {name} was {}, but it must be an int, float or None.",
            display(other)
        ))),
    }
}
