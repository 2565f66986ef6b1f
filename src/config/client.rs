//! One client's settings, decided from its arguments, its `Config`, the environment and the
//! profile, in botocore's order, so that of several faults the same one is reported.

use std::sync::Arc;

use ferroboto_transport::{Connections, Interrupt, Retries, RetryMode, Tls, Tokens};
use serde_json::{Map, Value as Json, json};

use crate::credentials::{self, CredentialSource};
use crate::decisions::{
    DEFAULT_TIMEOUT, check_retries, check_verify, ensure_boolean, normalize_fips_region, timeout,
};
use crate::defaults_mode;
use crate::endpoint::{local_world, validate_endpoint_url, validate_region};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::monitoring::Monitoring;
use crate::options::{ClientArguments, ClientOptions, truthy};
use crate::session::Session;
use crate::variables as vars;

/// Region of the embedded AWS when none is configured.
const LOCAL_REGION: &str = "us-east-1";

/// What has to be known of a service's model.
#[derive(Clone, Copy, Debug)]
pub struct Service<'a> {
    /// `serviceId`: `SNS`.
    pub service_id: &'a str,
    /// `endpointPrefix`: `sns`.
    pub endpoint_prefix: &'a str,
    /// The name in signatures.
    pub signing_name: &'a str,
    /// `apiVersion`.
    pub api_version: &'a str,
    /// Attempts where the user names no number.
    pub attempts: u32,
    /// The same in legacy mode.
    pub legacy_attempts: u32,
    /// The region of clients that are given none, by the name of the service: one endpoint may serve all regions.
    pub default_region: fn(&str) -> Option<&'static str>,
}

/// Everything that is decided once for a client.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // each is an option of its own
pub struct ClientSettings {
    /// Region of the client.
    pub region: String,
    /// Whether it is the region of a service's one endpoint for all, since none is given.
    pub has_default_region: bool,
    /// Endpoint given or configured by the user.
    pub endpoint_url: Option<String>,
    /// The world of the embedded AWS, if that is the endpoint; then [`endpoint_url`](Self::endpoint_url) is `None`.
    pub local: Option<String>,
    /// `false` turns a resolved `https` endpoint into `http`.
    pub use_ssl: bool,
    /// FIPS endpoints; never with an endpoint of the user's.
    pub use_fips: bool,
    /// The region as it was given, if it stood for the FIPS endpoints of another.
    pub pseudo_region: Option<String>,
    /// Dual stack endpoints; never with an endpoint of the user's.
    pub use_dualstack: bool,
    /// How servers are reached.
    pub connections: Connections,
    /// How often a call is tried.
    pub retries: Retries,
    /// Whether requests go out unsigned.
    pub unsigned: bool,
    /// Signature version set by `Config` or profile.
    pub signature_version: Option<String>,
    /// Whether it is `Config` that sets the signature version.
    pub version_in_code: bool,
    /// Whether it is `Config` that sets the preferred auth schemes.
    pub preference_in_code: bool,
    /// Regions of signatures for several regions.
    pub sigv4a_signing_region_set: Option<String>,
    /// `payload_signing_enabled`.
    pub signs_payload: Option<bool>,
    /// Where bearer tokens come from.
    pub tokens: Tokens,
    /// Whether the environment has a token for this service.
    pub has_own_token: bool,
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
    /// `sts_regional_endpoints = legacy`.
    pub legacy_sts_endpoint: bool,
    /// `endpoint_discovery_enabled`, for services that tell endpoints, unless the program names one.
    pub endpoint_discovery_enabled: Option<Json>,
    /// Who takes reports about the client's calls.
    pub monitoring: Option<Monitoring>,
    /// `s3` of `Config` over that of the profile and the environment.
    pub s3: Option<Map<String, Json>>,
    /// `use_dualstack_endpoint` of `s3`, for services that look at it first; they fail where it cannot be read.
    pub s3_dualstack: Result<Option<bool>>,
    /// `s3_disable_express_session_auth`.
    pub s3_disable_express_session_auth: bool,
    /// `client_context_params`.
    pub client_context_params: Map<String, Json>,
    /// `signature_version` of `Config` alone.
    pub requested_signature_version: Option<String>,
    /// What of `client.meta.config` differs from, or adds to, the user's `Config`.
    pub config: Map<String, Json>,
}

/// Decides the settings of a client.
///
/// `service` is what the model says, or else the names of the services there are.
/// `interrupt` is asked now and then while credentials have to be waited for.
pub fn resolve(
    session: &Session,
    arguments: &ClientArguments,
    options: Option<&ClientOptions>,
    service: std::result::Result<Service<'_>, &str>,
    environment: &Environment,
    interrupt: &mut dyn Interrupt,
) -> Result<ClientSettings> {
    let known_service = service.ok();
    Resolution {
        session,
        arguments,
        given: options.is_some(),
        options: options.unwrap_or(&ClientOptions::default()),
        environment,
    }
    .run(service, known_service, interrupt)
}

/// The API version that a client is asked for by its arguments or by the profile; nothing where that cannot be read.
#[must_use]
pub fn asked_api_version(
    session: &Session,
    arguments: &ClientArguments,
    environment: &Environment,
) -> Option<String> {
    let resolution = Resolution {
        session,
        arguments,
        given: false,
        options: &ClientOptions::default(),
        environment,
    };
    resolution.api_version().ok().flatten()
}

pub(crate) struct Resolution<'a> {
    pub(crate) session: &'a Session,
    pub(crate) arguments: &'a ClientArguments,
    /// Whether there is a `Config` at all: then even its defaults hide those of a defaults mode.
    pub(crate) given: bool,
    pub(crate) options: &'a ClientOptions,
    pub(crate) environment: &'a Environment,
}

impl Resolution<'_> {
    #[allow(clippy::too_many_lines)] // one decision after the other; their order is the point
    fn run(
        &self,
        service: std::result::Result<Service<'_>, &str>,
        known_service: Option<Service<'_>>,
        interrupt: &mut dyn Interrupt,
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
            self.credentials(region.as_deref(), interrupt)?
        };
        let profile_name = session.profile(environment);
        let sso = credentials::token_session(
            &*session.full_config(environment)?,
            profile_name.as_deref().filter(|name| !name.is_empty()),
        )?;
        let mode = self.defaults_mode()?;
        let mode_timeout = defaults_mode::connect_timeout(
            &mode,
            region.as_deref(),
            session,
            environment,
            interrupt,
        );
        let profile = session.profile_config(environment)?;

        let service = service.map_err(|known_service_names| Error::UnknownService {
            service_name: arguments.service_name.clone(),
            known_service_names: known_service_names.to_owned(),
        })?;
        if let Some(version) = api_version.filter(|version| version != service.api_version) {
            return Err(Error::DataNotFound {
                data_path: if version.is_empty() {
                    format!("{}/service-2", arguments.service_name)
                } else {
                    format!("{}/{version}/service-2", arguments.service_name)
                },
            });
        }
        let given_region = region.clone();
        let (region, fips_region) = normalize_fips_region(region);
        let parameter_validation = self.parameter_validation(&profile);
        let endpoint_url = self.endpoint_url(service.service_id, &profile)?;
        let local = match endpoint_url.as_deref() {
            Some(url) => local_world(url, self.arguments.endpoint_url.is_some())?,
            None => None,
        };
        let has_default_region = region.is_none() && local.is_none();
        let region = match region {
            Some(region) => region,
            None if local.is_some() => LOCAL_REGION.to_owned(),
            None => (service.default_region)(&arguments.service_name)
                .ok_or(Error::NoRegion)?
                .to_owned(),
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
            _ if local.is_some() => {}
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
        let legacy_sts_endpoint = self.legacy_sts_endpoint()?;

        let s3 = self.s3(&profile, &mode);
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
            ("s3", json!(s3)),
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

        let endpoint_discovery_enabled = match &options.endpoint_discovery_enabled {
            _ if arguments.endpoint_url.is_some() || local.is_some() => None,
            Some(enabled) => Some(enabled.clone()),
            None => Some(json!(self.text(vars::ENDPOINT_DISCOVERY_ENABLED)?)),
        };
        let own_token = credentials::bearer_token(environment, service.signing_name);
        let has_own_token = own_token.is_some();
        let of_session = || Some(credentials::sso_tokens(sso?, session, environment));
        let signs_payload = options
            .s3
            .as_ref()
            .and_then(|s3| s3.get("payload_signing_enabled"))
            .filter(|value| !value.is_null());
        let configured = endpoint_url.is_some();
        Ok(ClientSettings {
            version_in_code: options.signature_version.is_some(),
            preference_in_code: options.auth_scheme_preference.as_ref().is_some_and(truthy),
            sigv4a_signing_region_set: sigv4a_signing_region_set.as_str().map(str::to_owned),
            signs_payload: signs_payload.map(truthy),
            tokens: own_token.or_else(of_session).unwrap_or_default(),
            has_own_token,
            region,
            has_default_region,
            endpoint_url: endpoint_url.filter(|_| local.is_none()),
            local,
            use_ssl: arguments.use_ssl,
            use_fips: use_fips && !configured,
            use_dualstack: use_dualstack && !configured,
            connections: Connections {
                connect_timeout: connect_limit,
                read_timeout: read_limit,
                max_pool_connections: self.max_pool_connections(),
                tcp_keepalive,
                tls: Tls {
                    verify,
                    client_cert: options.client_cert.clone(),
                },
                proxies: self.proxies(),
            },
            retries: Retries {
                mode: retry_mode_kind,
                max_attempts: max_attempts.map_or(
                    match retry_mode_kind {
                        RetryMode::Legacy => service.legacy_attempts,
                        RetryMode::Standard | RetryMode::Adaptive => service.attempts,
                    },
                    |attempts| u32::try_from(attempts).unwrap_or(u32::MAX),
                ),
            },
            unsigned: options.unsigned,
            signature_version,
            credentials,
            parameter_validation,
            inject_host_prefix,
            pseudo_region: given_region.filter(|_| fips_region),
            user_agent_appid,
            user_agent_extra: options.user_agent_extra.clone(),
            user_agent: options.user_agent.clone(),
            request_min_compression_size_bytes,
            disable_request_compression,
            account_id_endpoint_mode,
            auth_scheme_preference,
            legacy_sts_endpoint,
            endpoint_discovery_enabled,
            monitoring: Monitoring::wanted(session, environment)?,
            s3,
            s3_dualstack: self.s3_dualstack(&profile),
            s3_disable_express_session_auth: s3_disable_express,
            client_context_params: match &options.client_context_params {
                Some(Json::Object(params)) => params.clone(),
                _ => Map::new(),
            },
            requested_signature_version: options.signature_version.clone(),
            config,
        })
    }
}
