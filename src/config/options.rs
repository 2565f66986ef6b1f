//! What a caller gives for a client: the arguments of `client(...)` and the options of `Config`.
//! Plain data as it came; deciding what wins is done elsewhere.

use std::collections::HashMap;
use std::path::PathBuf;

use ferroboto_transport::{ClientCert, Verify};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Arguments of `Session.client(...)`.
#[derive(Clone)]
pub struct ClientArguments {
    /// Name of the service.
    pub service_name: String,
    /// Region, before any configured one.
    pub region_name: Option<String>,
    /// API version of the service's model.
    pub api_version: Option<String>,
    /// `false` turns a resolved `https` endpoint into `http`.
    pub use_ssl: bool,
    /// `verify`.
    pub verify: Option<Verify>,
    /// Endpoint, before any configured one.
    pub endpoint_url: Option<String>,
    /// Access key.
    pub aws_access_key_id: Option<String>,
    /// Secret key.
    pub aws_secret_access_key: Option<String>,
    /// Session token.
    pub aws_session_token: Option<String>,
    /// Account.
    pub aws_account_id: Option<String>,
    /// Whether the client is made in an event loop, which nothing may hold up.
    pub in_loop: bool,
}

impl ClientArguments {
    /// Arguments for `client(service_name)`.
    pub fn new(service_name: impl Into<String>) -> Self {
        Self {
            service_name: service_name.into(),
            region_name: None,
            api_version: None,
            use_ssl: true,
            verify: None,
            endpoint_url: None,
            aws_access_key_id: None,
            aws_secret_access_key: None,
            aws_session_token: None,
            aws_account_id: None,
            in_loop: false,
        }
    }
}

impl std::fmt::Debug for ClientArguments {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientArguments")
            .field("service_name", &self.service_name)
            .field("region_name", &self.region_name)
            .field("endpoint_url", &self.endpoint_url)
            .finish_non_exhaustive()
    }
}

/// `client_cert`: the path of a certificate, or such a path and that of the key.
fn client_cert<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<ClientCert>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Given {
        One(PathBuf),
        Pair(PathBuf, PathBuf),
    }
    let given = Option::<Given>::deserialize(deserializer)?;
    Ok(given.map(|given| match given {
        Given::One(certificate) => ClientCert {
            certificate,
            key: None,
        },
        Given::Pair(certificate, key) => ClientCert {
            certificate,
            key: Some(key),
        },
    }))
}

/// The options that a user gave to `Config`: `Config._user_provided_options`, with
/// `signature_version=UNSIGNED` as `null` and [`unsigned`](Self::unsigned) set.
///
/// Options whose wrong types have an error of their own are kept as they came.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // named and described as in Config
pub struct ClientOptions {
    pub region_name: Option<String>,
    pub signature_version: Option<String>,
    /// `signature_version` is `UNSIGNED`.
    pub unsigned: bool,
    pub user_agent: Option<String>,
    pub user_agent_extra: Option<String>,
    pub user_agent_appid: Option<String>,
    #[serde(deserialize_with = "given")]
    pub connect_timeout: Option<Value>,
    #[serde(deserialize_with = "given")]
    pub read_timeout: Option<Value>,
    #[serde(deserialize_with = "given")]
    pub parameter_validation: Option<Value>,
    #[serde(deserialize_with = "given")]
    pub max_pool_connections: Option<Value>,
    pub proxies: Option<HashMap<String, Option<String>>>,
    pub proxies_config: Option<ProxiesConfig>,
    pub s3: Option<Value>,
    pub s3_disable_express_session_auth: Option<Value>,
    pub retries: Option<RetryOptions>,
    #[serde(deserialize_with = "client_cert")]
    pub client_cert: Option<ClientCert>,
    #[serde(deserialize_with = "given")]
    pub inject_host_prefix: Option<Value>,
    pub endpoint_discovery_enabled: Option<Value>,
    pub use_dualstack_endpoint: Option<Value>,
    pub use_fips_endpoint: Option<Value>,
    pub ignore_configured_endpoint_urls: Option<Value>,
    #[serde(deserialize_with = "given")]
    pub defaults_mode: Option<Value>,
    pub tcp_keepalive: Option<Value>,
    pub request_min_compression_size_bytes: Option<Value>,
    pub disable_request_compression: Option<Value>,
    pub client_context_params: Option<Value>,
    pub sigv4a_signing_region_set: Option<Value>,
    pub request_checksum_calculation: Option<Value>,
    pub response_checksum_validation: Option<Value>,
    pub account_id_endpoint_mode: Option<Value>,
    pub auth_scheme_preference: Option<Value>,
}

impl ClientOptions {
    /// Whether a defaults mode other than `legacy` was given, be it `None`.
    pub(crate) fn asks_for_defaults_mode(&self) -> bool {
        self.defaults_mode
            .as_ref()
            .is_some_and(|mode| mode.as_str() != Some("legacy"))
    }
}

/// `proxies_config`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ProxiesConfig {
    /// Roots for an `https` proxy's own certificate.
    pub proxy_ca_bundle: Option<PathBuf>,
    /// Certificate shown to an `https` proxy.
    #[serde(deserialize_with = "client_cert")]
    pub proxy_client_cert: Option<ClientCert>,
    /// No tunnel: the proxy sees the request.
    #[serde(deserialize_with = "flag")]
    pub proxy_use_forwarding_for_https: Option<bool>,
}

/// `retries`, which `Config` has checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct RetryOptions {
    /// Attempts in all.
    pub total_max_attempts: Option<i64>,
    /// Repeats after the first attempt.
    pub max_attempts: Option<i64>,
    /// `legacy`, `standard` or `adaptive`.
    pub mode: Option<String>,
}

/// Keeps an option that was given as `None` apart from one that was not given.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// An option of which only the truth counts.
fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    Value::deserialize(deserializer).map(|value| Some(truthy(&value)))
}

/// Truth of a value in Python.
pub(crate) fn truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(value) => *value,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}

/// Name of a value's type in Python.
pub(crate) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

/// `str(value)`.
pub(crate) fn display(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => represent(other),
    }
}

fn represent(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => crate::python::repr(text),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(represent).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(name, value)| format!("{}: {}", crate::python::repr(name), represent(value)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}
