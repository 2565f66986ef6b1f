//! One client's settings, decided from its arguments, its `Config`, the environment and the
//! profile, in botocore's order, so that of several faults the same one is reported.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value as Json, json};

use crate::credentials::{self, CredentialSource, Resolved};
use crate::defaults_mode;
use crate::endpoint::{
    LOCAL_ENDPOINT, configured_endpoint_url, validate_endpoint_url, validate_region,
};
use crate::environment::Environment;
use crate::error::{Error, Result, repr_tuple};
use crate::options::{
    ClientArguments, ClientCert, ClientOptions, ProxiesConfig, Verify, display, truthy, type_name,
};
use crate::profiles::Section;
use crate::python::{int, strip};
use crate::session::{Session, is_true};
use crate::variables::{self as vars, Variable};

const DEFAULT_TIMEOUT: u64 = 60;
const DEFAULT_POOL_CONNECTIONS: usize = 10;
const RETRY_MODES: &[&str] = &["legacy", "standard", "adaptive"];
const CHECKSUM_OPTIONS: &[&str] = &["when_supported", "when_required"];
const ACCOUNT_ID_ENDPOINT_MODES: &[&str] = &["preferred", "disabled", "required"];
/// Region of the embedded AWS when none is configured.
const LOCAL_REGION: &str = "us-east-1";

/// What has to be known of a service's model.
#[derive(Clone, Copy, Debug)]
pub struct Service<'a> {
    /// `serviceId`: `SNS`.
    pub service_id: &'a str,
    /// `endpointPrefix`: `sns`.
    pub endpoint_prefix: &'a str,
    /// `apiVersion`.
    pub api_version: &'a str,
}

/// Everything that is decided once for a client.
#[derive(Clone, Debug)]
pub struct ClientSettings {
    /// Region of the client.
    pub region: String,
    /// Endpoint given or configured by the user.
    pub endpoint_url: Option<String>,
    /// The endpoint is the embedded AWS; then [`endpoint_url`](Self::endpoint_url) is `None`.
    pub local: bool,
    /// `false` turns a resolved `https` endpoint into `http`.
    pub use_ssl: bool,
    /// FIPS endpoints; never with an endpoint of the user's.
    pub use_fips: bool,
    /// Dual stack endpoints; never with an endpoint of the user's.
    pub use_dualstack: bool,
    /// How certificates are judged.
    pub verify: Verify,
    /// Client certificate.
    pub client_cert: Option<ClientCert>,
    /// `None` waits for ever.
    pub connect_timeout: Option<Duration>,
    /// `None` waits for ever.
    pub read_timeout: Option<Duration>,
    /// Idle connections kept.
    pub max_pool_connections: usize,
    /// `SO_KEEPALIVE`.
    pub tcp_keepalive: bool,
    /// Proxies of `Config`; without them those of the environment are used.
    pub proxies: Option<Proxies>,
    /// Retry mode.
    pub retry_mode: RetryMode,
    /// Attempts in all, the first one counted.
    pub max_attempts: u32,
    /// Whether requests go out unsigned.
    pub unsigned: bool,
    /// Signature version set by `Config` or profile.
    pub signature_version: Option<String>,
    /// Who signs; `None` if unsigned or nothing was found.
    pub credentials: Option<Arc<CredentialSource>>,
    /// Whether parameters are checked.
    pub parameter_validation: bool,
    /// Whether operations may put a prefix before the host.
    pub inject_host_prefix: bool,
    /// `app/` part of the user agent.
    pub user_agent_appid: Option<String>,
    /// Added to the user agent.
    pub user_agent_extra: Option<String>,
    /// In place of the user agent.
    pub user_agent: Option<String>,
    /// Smallest body that is compressed.
    pub request_min_compression_size_bytes: u32,
    /// No body is compressed.
    pub disable_request_compression: bool,
    /// `preferred`, `disabled` or `required`.
    pub account_id_endpoint_mode: String,
    /// Preferred auth schemes, with commas between them.
    pub auth_scheme_preference: Option<String>,
    /// What of `client.meta.config` differs from, or adds to, the user's `Config`.
    pub config: Map<String, Json>,
}

/// Retry modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryMode {
    /// The rules of old.
    Legacy,
    /// The rules shared by AWS SDKs.
    Standard,
    /// `Standard`, with a send rate that follows throttling answers.
    Adaptive,
}

/// Proxies of `Config`; an empty set means none at all.
#[derive(Clone, Default)]
pub struct Proxies {
    /// Proxy for `http` endpoints.
    pub http: Option<String>,
    /// Proxy for `https` endpoints.
    pub https: Option<String>,
    /// `proxies_config`.
    pub config: ProxiesConfig,
}

impl std::fmt::Debug for Proxies {
    // URLs may hold passwords.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Proxies")
            .field("http", &self.http.is_some())
            .field("https", &self.https.is_some())
            .finish_non_exhaustive()
    }
}

/// Decides the settings of a client.
///
/// `service` is what the model says, or else the names of the services there are.
/// `interrupted` is asked now and then while credentials have to be waited for.
pub fn resolve(
    session: &Session,
    arguments: &ClientArguments,
    options: Option<&ClientOptions>,
    service: std::result::Result<Service<'_>, &str>,
    environment: &Environment,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<ClientSettings> {
    let known_service = service.ok();
    Resolution {
        session,
        arguments,
        given: options.is_some(),
        options: options.unwrap_or(&ClientOptions::default()),
        environment,
    }
    .run(service, known_service, interrupted)
}

struct Resolution<'a> {
    session: &'a Session,
    arguments: &'a ClientArguments,
    /// Whether there is a `Config` at all: then even its defaults hide those of a defaults mode.
    given: bool,
    options: &'a ClientOptions,
    environment: &'a Environment,
}

impl Resolution<'_> {
    #[allow(clippy::too_many_lines)] // one decision after the other; their order is the point
    fn run(
        &self,
        service: std::result::Result<Service<'_>, &str>,
        known_service: Option<Service<'_>>,
        interrupted: &mut dyn FnMut() -> bool,
    ) -> Result<ClientSettings> {
        let Self {
            session,
            arguments,
            options,
            environment,
            ..
        } = *self;

        let region = self.region()?;
        if let Some(region) = &region {
            validate_region(region)?;
        }
        let verify = self.verify()?;
        let api_version = self.api_version()?;
        let local = known_service.is_some_and(|service| self.asks_for_local(&service));
        let credentials = if local {
            self.local_credentials()?
        } else {
            self.credentials(region.as_deref(), interrupted)?
        };
        let profile_name = session.profile(environment);
        credentials::check_sso_session(
            session.full_config(environment)?,
            profile_name.as_deref().filter(|name| !name.is_empty()),
        )?;
        let mode = self.defaults_mode()?;
        let mode_timeout =
            defaults_mode::connect_timeout(&mode, region.as_deref(), session, environment);
        let profile = session.profile_config(environment)?;

        let service = service.map_err(|known_service_names| Error::UnknownService {
            service_name: arguments.service_name.clone(),
            known_service_names: known_service_names.to_owned(),
        })?;
        if let Some(version) = api_version.filter(|version| version != service.api_version) {
            return Err(Error::DataNotFound {
                data_path: format!("{}/{version}/service-2", arguments.service_name),
            });
        }
        let (region, fips_region) = normalize_fips_region(region);
        let parameter_validation = self.parameter_validation(&profile);
        let endpoint_url = self.endpoint_url(service.service_id, &profile)?;
        let local = endpoint_url.as_deref() == Some(LOCAL_ENDPOINT);
        let region = match region {
            Some(region) => region,
            None if local => LOCAL_REGION.to_owned(),
            None => return Err(Error::NoRegion),
        };
        let use_dualstack = self.variant(
            options.use_dualstack_endpoint.as_ref(),
            vars::USE_DUALSTACK_ENDPOINT,
        )?;
        let use_fips = fips_region
            || self.variant(options.use_fips_endpoint.as_ref(), vars::USE_FIPS_ENDPOINT)?;
        let signature_version = self.signature_version(service.endpoint_prefix, &profile);

        let max_attempts = self.max_attempts()?;
        let retry_mode = self.retry_mode()?;
        let connect_timeout = self.connect_timeout(mode_timeout);
        let user_agent_appid = match &options.user_agent_appid {
            Some(id) => Some(id.clone()),
            None => self.text(vars::USER_AGENT_APPID)?,
        };
        let request_min_compression_size_bytes = self.min_compression_size()?;
        let disable_request_compression = match &options.disable_request_compression {
            Some(value) => ensure_boolean(value),
            None => self
                .boolean(vars::DISABLE_REQUEST_COMPRESSION)?
                .unwrap_or(false),
        };
        let sigv4a_signing_region_set = match &options.sigv4a_signing_region_set {
            Some(value) => value.clone(),
            None => json!(self.text(vars::SIGV4A_SIGNING_REGION_SET)?),
        };
        let request_checksum_calculation = self.checksum(
            "request_checksum_calculation",
            options.request_checksum_calculation.as_ref(),
            vars::REQUEST_CHECKSUM_CALCULATION,
        )?;
        let response_checksum_validation = self.checksum(
            "response_checksum_validation",
            options.response_checksum_validation.as_ref(),
            vars::RESPONSE_CHECKSUM_VALIDATION,
        )?;
        let account_id_endpoint_mode = self.account_id_endpoint_mode()?;
        let inject_host_prefix = match &options.inject_host_prefix {
            Some(value) => truthy(value),
            None => !self
                .boolean(vars::DISABLE_HOST_PREFIX_INJECTION)?
                .unwrap_or(false),
        };
        let auth_scheme_preference = self.auth_scheme_preference()?;
        let s3_disable_express = self.s3_disable_express_session_auth()?;
        let tcp_keepalive = match &options.tcp_keepalive {
            Some(value) => truthy(value),
            None => self.boolean(vars::TCP_KEEPALIVE)?.unwrap_or(false),
        };

        let retry_mode_kind = check_retries(max_attempts, &retry_mode)?;
        match &endpoint_url {
            _ if local => {}
            Some(url) => validate_endpoint_url(url)?,
            // No other region that passed makes a host name that does not.
            None if region.is_empty() || region.ends_with('\n') => {
                let scheme = if arguments.use_ssl { "https" } else { "http" };
                let prefix = service.endpoint_prefix;
                return Err(Error::Value(format!(
                    "Invalid endpoint: {scheme}://{prefix}.{region}.amazonaws.com"
                )));
            }
            None => {}
        }
        let verify = check_verify(verify, environment)?;
        let connect_limit = timeout("connect", &connect_timeout)?;
        let read_timeout = options
            .read_timeout
            .clone()
            .unwrap_or_else(|| json!(DEFAULT_TIMEOUT));
        let read_limit = timeout("read", &read_timeout)?;
        self.check_sts_regional_endpoints()?;

        let mut retries = Map::new();
        if let Some(max_attempts) = max_attempts {
            retries.insert("total_max_attempts".to_owned(), json!(max_attempts));
        }
        retries.insert("mode".to_owned(), json!(retry_mode));
        let mut config: Map<String, Json> = [
            ("region_name", json!(region)),
            ("connect_timeout", json!(connect_timeout)),
            ("retries", json!(retries)),
            ("user_agent_appid", json!(user_agent_appid)),
            (
                "request_min_compression_size_bytes",
                json!(request_min_compression_size_bytes),
            ),
            (
                "disable_request_compression",
                json!(disable_request_compression),
            ),
            (
                "sigv4a_signing_region_set",
                json!(sigv4a_signing_region_set),
            ),
            (
                "request_checksum_calculation",
                json!(request_checksum_calculation),
            ),
            (
                "response_checksum_validation",
                json!(response_checksum_validation),
            ),
            ("account_id_endpoint_mode", json!(account_id_endpoint_mode)),
            (
                "inject_host_prefix",
                json!(
                    options
                        .inject_host_prefix
                        .clone()
                        .unwrap_or(json!(inject_host_prefix))
                ),
            ),
            ("auth_scheme_preference", json!(auth_scheme_preference)),
            ("s3_disable_express_session_auth", json!(s3_disable_express)),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        if let Some(version) = &signature_version {
            config.insert("signature_version".to_owned(), json!(version));
        }
        for (name, variant) in [
            ("use_dualstack_endpoint", use_dualstack),
            ("use_fips_endpoint", use_fips),
        ] {
            if variant {
                config.insert(name.to_owned(), json!(true));
            }
        }

        let configured = endpoint_url.is_some();
        Ok(ClientSettings {
            region,
            endpoint_url: endpoint_url.filter(|_| !local),
            local,
            use_ssl: arguments.use_ssl,
            use_fips: use_fips && !configured,
            use_dualstack: use_dualstack && !configured,
            verify,
            client_cert: options.client_cert.clone(),
            connect_timeout: connect_limit,
            read_timeout: read_limit,
            max_pool_connections: self.max_pool_connections(),
            tcp_keepalive,
            proxies: self.proxies(),
            retry_mode: retry_mode_kind,
            max_attempts: max_attempts.map_or(
                match retry_mode_kind {
                    RetryMode::Legacy => 5,
                    RetryMode::Standard | RetryMode::Adaptive => 3,
                },
                |attempts| u32::try_from(attempts).unwrap_or(u32::MAX),
            ),
            unsigned: options.unsigned,
            signature_version,
            credentials,
            parameter_validation,
            inject_host_prefix,
            user_agent_appid,
            user_agent_extra: options.user_agent_extra.clone(),
            user_agent: options.user_agent.clone(),
            request_min_compression_size_bytes,
            disable_request_compression,
            account_id_endpoint_mode,
            auth_scheme_preference,
            config,
        })
    }

    fn text(&self, variable: Variable) -> Result<Option<String>> {
        self.session.text(variable, self.environment)
    }

    fn boolean(&self, variable: Variable) -> Result<Option<bool>> {
        self.session.boolean(variable, self.environment)
    }

    fn region(&self) -> Result<Option<String>> {
        match (&self.arguments.region_name, &self.options.region_name) {
            (Some(region), _) | (None, Some(region)) => Ok(Some(region.clone())),
            (None, None) => self.session.region_name(self.environment),
        }
    }

    fn verify(&self) -> Result<Option<Verify>> {
        match &self.arguments.verify {
            Some(verify) => Ok(Some(verify.clone())),
            None => {
                let bundle = self.text(vars::CA_BUNDLE)?;
                Ok(bundle.map(|path| Verify::CaBundle(path.into())))
            }
        }
    }

    fn api_version(&self) -> Result<Option<String>> {
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
    fn asks_for_local(&self, service: &Service<'_>) -> bool {
        let url = self
            .session
            .profile_config(self.environment)
            .and_then(|profile| self.endpoint_url(service.service_id, &profile));
        matches!(url, Ok(Some(url)) if url == LOCAL_ENDPOINT)
    }

    fn arguments_credentials(&self) -> Result<Option<Arc<CredentialSource>>> {
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

    fn credentials(
        &self,
        region: Option<&str>,
        interrupted: &mut dyn FnMut() -> bool,
    ) -> Result<Option<Arc<CredentialSource>>> {
        if self.options.unsigned {
            return Ok(None);
        }
        match self.arguments_credentials()? {
            Some(explicit) => Ok(Some(explicit)),
            None => self
                .session
                .credentials(self.environment, region, interrupted),
        }
    }

    /// The embedded AWS takes any keys, so nothing is asked for them that might have to be
    /// waited for, and broken ones are no fault.
    fn local_credentials(&self) -> Result<Option<Arc<CredentialSource>>> {
        if self.options.unsigned {
            return Ok(None);
        }
        match self.arguments_credentials()? {
            Some(explicit) => Ok(Some(explicit)),
            None => Ok(self
                .session
                .known_credentials()
                .or_else(|| {
                    credentials::resolve_static(self.session, self.environment).map(Arc::new)
                })
                .filter(|source| source.is_complete() && !source.is_refreshable())
                .or_else(|| Some(Arc::new(CredentialSource::fixed(Resolved::local()))))),
        }
    }

    fn defaults_mode(&self) -> Result<String> {
        let mode = match &self.options.defaults_mode {
            Some(mode) if truthy(mode) => display(mode),
            _ => self.text(vars::DEFAULTS_MODE)?.unwrap_or_default(),
        };
        defaults_mode::check(&mode)
    }

    fn parameter_validation(&self, profile: &Section) -> bool {
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

    fn endpoint_url(&self, service_id: &str, profile: &Section) -> Result<Option<String>> {
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
        configured_endpoint_url(&service_id, full, profile, self.environment)
    }

    fn variant(&self, option: Option<&Json>, variable: Variable) -> Result<bool> {
        match option {
            Some(value) => Ok(truthy(value)),
            None => Ok(self.boolean(variable)?.unwrap_or(false)),
        }
    }

    fn signature_version(&self, endpoint_prefix: &str, profile: &Section) -> Option<String> {
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

    fn max_attempts(&self) -> Result<Option<i64>> {
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

    fn retry_mode(&self) -> Result<String> {
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
    fn connect_timeout(&self, of_mode: Option<f64>) -> Json {
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

    fn min_compression_size(&self) -> Result<u32> {
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

    fn checksum(
        &self,
        config_key: &'static str,
        option: Option<&Json>,
        variable: Variable,
    ) -> Result<String> {
        let value = match option {
            Some(Json::String(text)) => text.to_lowercase(),
            Some(other) => display(other),
            None => self.text(variable)?.unwrap_or_default().to_lowercase(),
        };
        if CHECKSUM_OPTIONS.contains(&value.as_str()) {
            return Ok(value);
        }
        Err(Error::InvalidChecksumConfig {
            config_key,
            config_value: value,
            valid_options: CHECKSUM_OPTIONS,
        })
    }

    fn account_id_endpoint_mode(&self) -> Result<String> {
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

    fn auth_scheme_preference(&self) -> Result<Option<String>> {
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

    fn s3_disable_express_session_auth(&self) -> Result<bool> {
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

    fn check_sts_regional_endpoints(&self) -> Result<()> {
        let value = self.text(vars::STS_REGIONAL_ENDPOINTS)?.unwrap_or_default();
        if matches!(value.as_str(), "" | "legacy" | "regional") {
            return Ok(());
        }
        Err(Error::InvalidStsRegionalEndpoints {
            sts_regional_endpoints_config: value,
        })
    }

    fn max_pool_connections(&self) -> usize {
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

    fn proxies(&self) -> Option<Proxies> {
        let of_scheme = |scheme| {
            let proxies = self.options.proxies.as_ref()?;
            proxies.get(scheme)?.clone().filter(|url| !url.is_empty())
        };
        self.options.proxies.as_ref().map(|_| Proxies {
            http: of_scheme("http"),
            https: of_scheme("https"),
            config: self.options.proxies_config.clone().unwrap_or_default(),
        })
    }
}

fn ensure_boolean(value: &Json) -> bool {
    match value {
        Json::Bool(value) => *value,
        Json::String(text) => is_true(text),
        _ => false,
    }
}

/// `fips-us-east-1` and `us-east-1-fips` ask for FIPS endpoints in `us-east-1`.
fn normalize_fips_region(region: Option<String>) -> (Option<String>, bool) {
    let Some(region) = region else {
        return (None, false);
    };
    let normalized = region.replace("fips-", "").replace("-fips", "");
    let is_fips = normalized != region;
    (Some(normalized), is_fips)
}

fn check_retries(max_attempts: Option<i64>, mode: &str) -> Result<RetryMode> {
    if let Some(provided_max_attempts) = max_attempts.filter(|attempts| *attempts < 1) {
        return Err(Error::InvalidMaxRetryAttempts {
            provided_max_attempts,
            min_value: 1,
        });
    }
    match mode {
        "legacy" => Ok(RetryMode::Legacy),
        "standard" => Ok(RetryMode::Standard),
        "adaptive" => Ok(RetryMode::Adaptive),
        _ => Err(Error::InvalidRetryMode {
            provided_retry_mode: mode.to_owned(),
            valid_modes: RETRY_MODES,
        }),
    }
}

fn check_verify(verify: Option<Verify>, environment: &Environment) -> Result<Verify> {
    let verify = verify.unwrap_or_else(|| match environment.get("REQUESTS_CA_BUNDLE") {
        Some(path) => Verify::CaBundle(path.into()),
        None => Verify::On,
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
fn timeout(name: &str, value: &Json) -> Result<Option<Duration>> {
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
