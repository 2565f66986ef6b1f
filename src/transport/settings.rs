//! The settings that a client passes to its transport: plain data, filled in by the caller.
//! Nothing here opens, reads or resolves anything.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use ferroboto_endpoints::{AuthError, AuthWishes};
use ferroboto_sigv4::AccessKeys;

use crate::message::{ErrorCode, InProcess};
use crate::scheme::{Choice, OperationAuth, SignatureSettings};
use crate::{CredentialSource, Sessions, Tokens};

/// Everything that is fixed for the life of a client.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of boto3 by the same name"
)]
#[derive(Clone)]
pub struct TransportSettings {
    /// Name of the service as `boto3.client` takes it and as its models folder is named: `sns`.
    pub service: String,
    /// `signingName` of the service's metadata, or its `endpointPrefix`.
    pub signing_name: String,
    /// Region of the client.
    pub region: Option<String>,
    /// Region to sign for, where it differs from the one the endpoint rules name.
    pub signing_region: Option<String>,
    /// First label of the service's host names.
    pub endpoint_prefix: String,
    /// Whether the service's model is one that is not built in; then no built-in rules hold for it.
    pub has_own_model: bool,
    /// Endpoint rules of such a model.
    pub rules: Option<&'static ferroboto_endpoints::RuleSet<'static>>,
    /// Endpoint given by the user; used as it is, path included.
    pub endpoint_url: Option<String>,
    /// `false` turns a resolved `https` endpoint into `http`.
    pub use_ssl: bool,
    /// `use_fips_endpoint`.
    pub use_fips: bool,
    /// `use_dualstack_endpoint`.
    pub use_dualstack: bool,
    /// Settings of the service alone, by their names in its rules.
    pub built_ins: Vec<(String, ferroboto_endpoints::ParameterValue)>,
    /// Who signs.
    pub credentials: Credentials,
    /// What the program says about signatures.
    pub auth: AuthWishes,
    /// Which signatures calls get.
    pub signatures: SignatureSettings,
    /// Where bearer tokens come from.
    pub tokens: Tokens,
    /// Where the credentials of sessions come from.
    pub sessions: Option<Arc<dyn Sessions>>,
    /// Retry mode and attempts.
    pub retries: Retries,
    /// What else is tried again.
    pub service_retries: &'static ServiceRetries,
    /// How servers are reached.
    pub connections: Connections,
    /// The complete `User-Agent` header.
    pub user_agent: String,
    /// Answers requests instead of a socket (local AWS).
    pub in_process: Option<Arc<dyn InProcess>>,
}

impl TransportSettings {
    /// Settings with boto3's defaults for everything else.
    pub fn new(service: impl Into<String>, signing_name: impl Into<String>) -> Self {
        Self {
            service: service.into(),
            signing_name: signing_name.into(),
            region: None,
            signing_region: None,
            endpoint_prefix: String::new(),
            has_own_model: false,
            rules: None,
            endpoint_url: None,
            use_ssl: true,
            use_fips: false,
            use_dualstack: false,
            built_ins: Vec::new(),
            credentials: Credentials::Missing,
            auth: AuthWishes::default(),
            signatures: SignatureSettings {
                version: "v4".to_owned(),
                ..SignatureSettings::default()
            },
            tokens: Tokens::Missing,
            sessions: None,
            retries: Retries::default(),
            service_retries: &ServiceRetries::NONE,
            connections: Connections::default(),
            user_agent: String::new(),
            in_process: None,
        }
    }
}

/// Who signs the requests.
#[derive(Clone)]
pub enum Credentials {
    /// Keys that never change.
    Fixed(Arc<AccessKeys>),
    /// Keys that come from, and are renewed by, a source.
    Provider(Arc<dyn CredentialSource>),
    /// There are none: a call that has to be signed fails with [`Error::NoCredentials`](crate::Error::NoCredentials).
    Missing,
    /// Requests go out unsigned (`signature_version=UNSIGNED`).
    Unsigned,
}

impl Credentials {
    /// Keys given literally.
    pub fn fixed(
        access_key: impl Into<String>,
        secret_key: impl Into<String>,
        token: Option<String>,
    ) -> Self {
        Self::Fixed(Arc::new(AccessKeys::new(access_key, secret_key, token)))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fixed(_) => "Fixed(** redacted **)",
            Self::Provider(_) => "Provider(..)",
            Self::Missing => "Missing",
            Self::Unsigned => "Unsigned",
        })
    }
}

/// How often, and by which rules, a call is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    /// The rules.
    pub mode: RetryMode,
    /// Attempts in all, the first one counted; at least 1.
    pub max_attempts: u32,
}

impl Default for Retries {
    fn default() -> Self {
        Self {
            mode: RetryMode::Standard,
            max_attempts: 3,
        }
    }
}

/// What is tried again for one service besides what is for all.
#[derive(Debug)]
pub struct ServiceRetries {
    /// Codes that legacy mode tries again where they come with a status.
    pub legacy_codes: &'static [(u16, &'static str)],
    /// Statuses that it does not try again, though it does for other services.
    pub legacy_ignores: &'static [u16],
    /// Seconds of its first wait, where that is not random.
    pub legacy_base: Option<f64>,
    /// Codes that the other modes try again.
    pub codes: &'static [&'static str],
    /// Seconds of their first backoff where a service is not throttling.
    pub backoff: f64,
    /// Header with the CRC-32 of a response: one that arrives damaged is asked for again.
    pub checksum_header: Option<&'static str>,
    /// Operations whose programs call in a loop: a client that may not retry waits before it gives up.
    pub long_polling: &'static [&'static str],
}

impl ServiceRetries {
    /// Those of most services.
    pub const NONE: Self = Self {
        legacy_codes: &[],
        legacy_ignores: &[],
        legacy_base: None,
        codes: &[],
        backoff: 0.05,
        checksum_header: None,
        long_polling: &[],
    };
}

/// botocore's retry modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryMode {
    /// The older table of statuses and error codes, without a quota; five attempts by default.
    Legacy,
    /// The rules shared by AWS SDKs; the default.
    Standard,
    /// `Standard`, with a send rate that follows throttling answers.
    Adaptive,
}

impl RetryMode {
    /// The mode of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let mut modes = [Self::Legacy, Self::Standard, Self::Adaptive].into_iter();
        modes.find(|mode| mode.name() == name)
    }

    /// The name of the mode.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Legacy => "legacy",
            Self::Standard => "standard",
            Self::Adaptive => "adaptive",
        }
    }
}

/// How servers are reached.
#[derive(Clone, Debug)]
pub struct Connections {
    /// Limit for opening a connection, TLS handshake included; `None` waits for ever.
    pub connect_timeout: Option<Duration>,
    /// Limit for silence on an open connection; `None` waits for ever.
    pub read_timeout: Option<Duration>,
    /// Idle connections kept, as `max_pool_connections`.
    pub max_pool_connections: usize,
    /// Whether sockets get `SO_KEEPALIVE`.
    pub tcp_keepalive: bool,
    /// Certificates.
    pub tls: Tls,
    /// Proxies.
    pub proxies: Proxies,
}

impl Default for Connections {
    fn default() -> Self {
        Self {
            connect_timeout: Some(Duration::from_mins(1)),
            read_timeout: Some(Duration::from_mins(1)),
            max_pool_connections: 10,
            tcp_keepalive: false,
            tls: Tls::default(),
            proxies: Proxies::default(),
        }
    }
}

/// TLS options.
#[derive(Clone, Debug, Default)]
pub struct Tls {
    /// How a server's certificate is judged.
    pub verify: Verify,
    /// Client certificate.
    pub client_cert: Option<ClientCert>,
}

/// A certificate (PEM) and its key, where the key is not in the same file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCert {
    /// File of the certificate.
    pub certificate: PathBuf,
    /// File of the key.
    pub key: Option<PathBuf>,
}

/// How a server's certificate is judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Verify {
    /// By the roots of the system.
    #[default]
    Default,
    /// Not at all (`verify=False`).
    Off,
    /// By the roots in this PEM file.
    CaBundle(PathBuf),
}

/// Where proxies come from.
#[derive(Clone, Debug)]
pub enum Proxies {
    /// `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`.
    Environment(EnvironmentProxies),
    /// `Config(proxies=…, proxies_config=…)`; `NO_PROXY` plays no part.
    Given(ProxySettings),
}

impl Default for Proxies {
    fn default() -> Self {
        Self::Environment(EnvironmentProxies::default())
    }
}

/// The proxy variables of the environment as they were when the client was made.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct EnvironmentProxies {
    /// Proxy for `http` endpoints.
    pub http: Option<String>,
    /// Proxy for `https` endpoints.
    pub https: Option<String>,
    /// Hosts that are reached without a proxy.
    pub no_proxy: Option<String>,
}

impl fmt::Debug for EnvironmentProxies {
    // Proxy URLs may hold passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentProxies")
            .field("http", &self.http.is_some())
            .field("https", &self.https.is_some())
            .field("no_proxy", &self.no_proxy)
            .finish()
    }
}

/// Explicit proxies by the scheme of the endpoint.
#[derive(Clone, Default)]
pub struct ProxySettings {
    /// Proxy for `http` endpoints.
    pub http: Option<String>,
    /// Proxy for `https` endpoints.
    pub https: Option<String>,
    /// `proxy_ca_bundle`: roots for an `https` proxy's own certificate.
    pub ca_bundle: Option<PathBuf>,
    /// `proxy_client_cert`: certificate shown to an `https` proxy.
    pub client_cert: Option<ClientCert>,
    /// `proxy_use_forwarding_for_https`: no tunnel, the proxy sees the request.
    pub use_forwarding_for_https: bool,
}

impl fmt::Debug for ProxySettings {
    // Proxy URLs may hold passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProxySettings")
            .field("http", &self.http.is_some())
            .field("https", &self.https.is_some())
            .finish_non_exhaustive()
    }
}

/// What is fixed for one operation of one client.
#[derive(Clone)]
pub struct OperationSpec {
    /// Name as in the model: `Publish`.
    pub name: String,
    /// What its model says about signatures.
    pub auth: OperationAuth,
    /// How its calls are signed where they go where all calls of the client go.
    pub(crate) choice: OnceLock<std::result::Result<Choice, AuthError>>,
    /// Reads the error code of a failed response, for retry rules.
    pub error_code: Arc<dyn ErrorCode>,
    /// The operation's modeled errors.
    pub errors: Vec<ModeledError>,
    /// Whether a response of success is an error all the same, by its status and body; it counts as a server's error.
    pub is_error: Option<fn(u16, &[u8]) -> bool>,
}

impl OperationSpec {
    /// A signed operation without modeled errors.
    pub fn new(name: impl Into<String>, error_code: Arc<dyn ErrorCode>) -> Self {
        Self {
            name: name.into(),
            auth: OperationAuth::default(),
            choice: OnceLock::new(),
            error_code,
            errors: Vec::new(),
            is_error: None,
        }
    }
}

/// A modeled error as retry rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModeledError {
    /// `error.code`, or the shape's name.
    pub code: String,
    /// `Some(throttling)` where the model marks it as retryable.
    pub retryable: Option<bool>,
}
