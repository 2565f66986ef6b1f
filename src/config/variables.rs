//! The table of settings: where each is looked for and what it is when found nowhere.
//! Sessions do the looking.

/// A setting: its key in a profile, its environment variables in their order, its default.
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    /// Key in the profile.
    pub key: Option<&'static str>,
    /// Environment variables; the first one that is set wins, be it empty.
    pub environment: &'static [&'static str],
    /// What it is when found nowhere.
    pub default: Option<&'static str>,
}

const fn variable(
    key: &'static str,
    environment: &'static [&'static str],
    default: Option<&'static str>,
) -> Variable {
    Variable {
        key: Some(key),
        environment,
        default,
    }
}

const fn outside_profiles(
    environment: &'static [&'static str],
    default: Option<&'static str>,
) -> Variable {
    Variable {
        key: None,
        environment,
        default,
    }
}

macro_rules! variables {
    ($($(#[$doc:meta])* $name:ident = $value:expr;)*) => {
        $($(#[$doc])* pub const $name: Variable = $value;)*
    };
}

variables! {
    /// Name of the profile.
    PROFILE = outside_profiles(&["AWS_DEFAULT_PROFILE", "AWS_PROFILE"], None);
    /// The config file.
    CONFIG_FILE = outside_profiles(&["AWS_CONFIG_FILE"], Some("~/.aws/config"));
    /// The shared credentials file.
    CREDENTIALS_FILE = outside_profiles(&["AWS_SHARED_CREDENTIALS_FILE"], Some("~/.aws/credentials"));
    /// The region. boto3 does not read `AWS_REGION`; sessions do, after this variable.
    REGION = variable("region", &["AWS_DEFAULT_REGION"], None);
    /// Where botocore looks for more models; a session looks it up first of all.
    DATA_PATH = variable("data_path", &["AWS_DATA_PATH"], None);
    /// Root certificates.
    CA_BUNDLE = variable("ca_bundle", &["AWS_CA_BUNDLE"], None);
    /// Block of API versions by service.
    API_VERSIONS = variable("api_versions", &[], None);
    /// Retry mode.
    RETRY_MODE = variable("retry_mode", &["AWS_RETRY_MODE"], Some("standard"));
    /// Attempts in all, the first one counted.
    MAX_ATTEMPTS = variable("max_attempts", &["AWS_MAX_ATTEMPTS"], None);
    /// Named set of defaults.
    DEFAULTS_MODE = variable("defaults_mode", &["AWS_DEFAULTS_MODE"], Some("legacy"));
    /// FIPS endpoints.
    USE_FIPS_ENDPOINT = variable("use_fips_endpoint", &["AWS_USE_FIPS_ENDPOINT"], None);
    /// Dual stack endpoints.
    USE_DUALSTACK_ENDPOINT = variable("use_dualstack_endpoint", &["AWS_USE_DUALSTACK_ENDPOINT"], None);
    /// Whether endpoint URLs of environment and profile are ignored.
    IGNORE_CONFIGURED_ENDPOINT_URLS = variable(
        "ignore_configured_endpoint_urls", &["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"], None);
    /// The `app/` part of the user agent.
    USER_AGENT_APPID = variable("sdk_ua_app_id", &["AWS_SDK_UA_APP_ID"], None);
    /// TCP keepalive.
    TCP_KEEPALIVE = variable("tcp_keepalive", &["BOTOCORE_TCP_KEEPALIVE"], None);
    /// Smallest body that is compressed.
    REQUEST_MIN_COMPRESSION_SIZE_BYTES = variable(
        "request_min_compression_size_bytes", &["AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"], Some("10240"));
    /// Whether no body is compressed.
    DISABLE_REQUEST_COMPRESSION = variable(
        "disable_request_compression", &["AWS_DISABLE_REQUEST_COMPRESSION"], None);
    /// Regions for `SigV4a`.
    SIGV4A_SIGNING_REGION_SET = variable(
        "sigv4a_signing_region_set", &["AWS_SIGV4A_SIGNING_REGION_SET"], None);
    /// When checksums of requests are computed.
    REQUEST_CHECKSUM_CALCULATION = variable(
        "request_checksum_calculation", &["AWS_REQUEST_CHECKSUM_CALCULATION"], Some("when_supported"));
    /// When checksums of responses are checked.
    RESPONSE_CHECKSUM_VALIDATION = variable(
        "response_checksum_validation", &["AWS_RESPONSE_CHECKSUM_VALIDATION"], Some("when_supported"));
    /// Whether endpoints carry the account.
    ACCOUNT_ID_ENDPOINT_MODE = variable(
        "account_id_endpoint_mode", &["AWS_ACCOUNT_ID_ENDPOINT_MODE"], Some("preferred"));
    /// Whether operations may not put a prefix before the host.
    DISABLE_HOST_PREFIX_INJECTION = variable(
        "disable_host_prefix_injection", &["AWS_DISABLE_HOST_PREFIX_INJECTION"], None);
    /// Preferred auth schemes.
    AUTH_SCHEME_PREFERENCE = variable("auth_scheme_preference", &["AWS_AUTH_SCHEME_PREFERENCE"], None);
    /// A setting of S3 that every client checks.
    S3_DISABLE_EXPRESS_SESSION_AUTH = variable(
        "s3_disable_express_session_auth", &["AWS_S3_DISABLE_EXPRESS_SESSION_AUTH"], None);
    /// `legacy` or `regional`, which every client checks.
    STS_REGIONAL_ENDPOINTS = variable(
        "sts_regional_endpoints", &["AWS_STS_REGIONAL_ENDPOINTS"], Some("regional"));
    /// Whether services are asked where their requests go: true, false or `auto`.
    ENDPOINT_DISCOVERY_ENABLED = variable(
        "endpoint_discovery_enabled", &["AWS_ENDPOINT_DISCOVERY_ENABLED"], Some("auto"));
    /// Whether calls are reported to an agent of this machine.
    CSM_ENABLED = variable("csm_enabled", &["AWS_CSM_ENABLED"], None);
    /// The agent's host.
    CSM_HOST = variable("csm_host", &["AWS_CSM_HOST"], Some("127.0.0.1"));
    /// The agent's port.
    CSM_PORT = variable("csm_port", &["AWS_CSM_PORT"], Some("31000"));
    /// Names the program in reports.
    CSM_CLIENT_ID = variable("csm_client_id", &["AWS_CSM_CLIENT_ID"], Some(""));
    /// Seconds to wait for instance metadata.
    METADATA_SERVICE_TIMEOUT = variable(
        "metadata_service_timeout", &["AWS_METADATA_SERVICE_TIMEOUT"], Some("1"));
    /// Attempts for instance metadata.
    METADATA_SERVICE_NUM_ATTEMPTS = variable(
        "metadata_service_num_attempts", &["AWS_METADATA_SERVICE_NUM_ATTEMPTS"], Some("1"));
    /// URL of instance metadata.
    EC2_METADATA_SERVICE_ENDPOINT = variable(
        "ec2_metadata_service_endpoint", &["AWS_EC2_METADATA_SERVICE_ENDPOINT"], None);
    /// `ipv4` or `ipv6`.
    EC2_METADATA_SERVICE_ENDPOINT_MODE = variable(
        "ec2_metadata_service_endpoint_mode", &["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"], None);
    /// Whether instance metadata is only asked with a token.
    EC2_METADATA_V1_DISABLED = variable(
        "ec2_metadata_v1_disabled", &["AWS_EC2_METADATA_V1_DISABLED"], None);
    /// The older way to say `ipv6`.
    IMDS_USE_IPV6 = variable("imds_use_ipv6", &["AWS_IMDS_USE_IPV6"], None);
}
