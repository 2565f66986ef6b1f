//! The table of settings: where each is looked for, what it is when found nowhere, and how programs see it.
//! Sessions do the looking.

/// A setting.
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    /// Key in the profile.
    pub key: Option<&'static str>,
    /// Environment variables; the first one that is set wins, be it empty.
    pub environment: &'static [&'static str],
    /// What it is when found nowhere.
    pub default: DefaultValue,
    /// What a program that asks for it gets.
    pub kind: Kind,
}

/// What a setting is when found nowhere.
#[derive(Clone, Copy, Debug)]
pub enum DefaultValue {
    /// Nothing.
    Missing,
    /// A text.
    Text(&'static str),
    /// A number, as it would be written in a profile.
    Number(&'static str),
    /// Yes or no.
    Flag(bool),
    /// A block without entries.
    Block,
}

/// What a program that asks for a setting gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What was found.
    Found,
    /// A number.
    Number,
    /// Whether it is `true`.
    Flag,
}

impl Variable {
    const fn new(environment: &'static [&'static str]) -> Self {
        Self {
            key: None,
            environment,
            default: DefaultValue::Missing,
            kind: Kind::Found,
        }
    }

    const fn key(mut self, key: &'static str) -> Self {
        self.key = Some(key);
        self
    }

    const fn default(mut self, default: &'static str) -> Self {
        self.default = DefaultValue::Text(default);
        self
    }

    const fn or(mut self, default: DefaultValue) -> Self {
        self.default = default;
        self
    }

    const fn number(mut self) -> Self {
        self.kind = Kind::Number;
        self
    }

    const fn flag(mut self) -> Self {
        self.kind = Kind::Flag;
        self
    }

    /// The default as a profile would have it.
    #[must_use]
    pub fn default_text(&self) -> Option<&'static str> {
        match self.default {
            DefaultValue::Text(text) | DefaultValue::Number(text) => Some(text),
            DefaultValue::Missing | DefaultValue::Flag(_) | DefaultValue::Block => None,
        }
    }
}

macro_rules! variables {
    ($($(#[$doc:meta])* $name:ident = $value:expr;)*) => {
        $($(#[$doc])* pub const $name: Variable = $value;)*

        /// All settings by their names, which programs know in lower case.
        pub const ALL: &[(&str, Variable)] = &[$((stringify!($name), $name)),*];
    };
}

variables! {
    /// Name of the profile.
    PROFILE = Variable::new(&["AWS_DEFAULT_PROFILE", "AWS_PROFILE"]);
    /// The config file.
    CONFIG_FILE = Variable::new(&["AWS_CONFIG_FILE"]).default("~/.aws/config");
    /// The shared credentials file.
    CREDENTIALS_FILE = Variable::new(&["AWS_SHARED_CREDENTIALS_FILE"]).default("~/.aws/credentials");
    /// The region. boto3 does not read `AWS_REGION`; sessions do, after this variable.
    REGION = Variable::new(&["AWS_DEFAULT_REGION"]).key("region");
    /// Where botocore looks for more models; a session looks it up first of all.
    DATA_PATH = Variable::new(&["AWS_DATA_PATH"]).key("data_path");
    /// Root certificates.
    CA_BUNDLE = Variable::new(&["AWS_CA_BUNDLE"]).key("ca_bundle");
    /// Block of API versions by service.
    API_VERSIONS = Variable::new(&[]).key("api_versions").or(DefaultValue::Block);
    /// Retry mode.
    RETRY_MODE = Variable::new(&["AWS_RETRY_MODE"]).key("retry_mode").default("standard");
    /// Attempts in all, the first one counted.
    MAX_ATTEMPTS = Variable::new(&["AWS_MAX_ATTEMPTS"]).key("max_attempts").number();
    /// Named set of defaults.
    DEFAULTS_MODE = Variable::new(&["AWS_DEFAULTS_MODE"]).key("defaults_mode").default("legacy");
    /// FIPS endpoints.
    USE_FIPS_ENDPOINT = Variable::new(&["AWS_USE_FIPS_ENDPOINT"]).key("use_fips_endpoint").flag();
    /// Dual stack endpoints.
    USE_DUALSTACK_ENDPOINT = Variable::new(&["AWS_USE_DUALSTACK_ENDPOINT"]).key("use_dualstack_endpoint").flag();
    /// Whether endpoint URLs of environment and profile are ignored.
    IGNORE_CONFIGURED_ENDPOINT_URLS =
        Variable::new(&["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]).key("ignore_configured_endpoint_urls").flag();
    /// The `app/` part of the user agent.
    USER_AGENT_APPID = Variable::new(&["AWS_SDK_UA_APP_ID"]).key("sdk_ua_app_id");
    /// TCP keepalive.
    TCP_KEEPALIVE = Variable::new(&["BOTOCORE_TCP_KEEPALIVE"]).key("tcp_keepalive").flag();
    /// Smallest body that is compressed.
    REQUEST_MIN_COMPRESSION_SIZE_BYTES =
        Variable::new(&["AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"]).key("request_min_compression_size_bytes").or(DefaultValue::Number("10240"));
    /// Whether no body is compressed.
    DISABLE_REQUEST_COMPRESSION =
        Variable::new(&["AWS_DISABLE_REQUEST_COMPRESSION"]).key("disable_request_compression").or(DefaultValue::Flag(false)).flag();
    /// Regions for `SigV4a`.
    SIGV4A_SIGNING_REGION_SET = Variable::new(&["AWS_SIGV4A_SIGNING_REGION_SET"]).key("sigv4a_signing_region_set");
    /// When checksums of requests are computed.
    REQUEST_CHECKSUM_CALCULATION =
        Variable::new(&["AWS_REQUEST_CHECKSUM_CALCULATION"]).key("request_checksum_calculation").default("when_supported");
    /// When checksums of responses are checked.
    RESPONSE_CHECKSUM_VALIDATION =
        Variable::new(&["AWS_RESPONSE_CHECKSUM_VALIDATION"]).key("response_checksum_validation").default("when_supported");
    /// Whether endpoints carry the account.
    ACCOUNT_ID_ENDPOINT_MODE =
        Variable::new(&["AWS_ACCOUNT_ID_ENDPOINT_MODE"]).key("account_id_endpoint_mode").default("preferred");
    /// Whether operations may not put a prefix before the host.
    DISABLE_HOST_PREFIX_INJECTION =
        Variable::new(&["AWS_DISABLE_HOST_PREFIX_INJECTION"]).key("disable_host_prefix_injection").flag();
    /// Preferred auth schemes.
    AUTH_SCHEME_PREFERENCE = Variable::new(&["AWS_AUTH_SCHEME_PREFERENCE"]).key("auth_scheme_preference");
    /// A setting of S3 that every client checks.
    S3_DISABLE_EXPRESS_SESSION_AUTH =
        Variable::new(&["AWS_S3_DISABLE_EXPRESS_SESSION_AUTH"]).key("s3_disable_express_session_auth");
    /// `legacy` or `regional`, which every client checks.
    STS_REGIONAL_ENDPOINTS =
        Variable::new(&["AWS_STS_REGIONAL_ENDPOINTS"]).key("sts_regional_endpoints").default("regional");
    /// Whether services are asked where their requests go: true, false or `auto`.
    ENDPOINT_DISCOVERY_ENABLED =
        Variable::new(&["AWS_ENDPOINT_DISCOVERY_ENABLED"]).key("endpoint_discovery_enabled").default("auto");
    /// Seconds to wait for instance metadata.
    METADATA_SERVICE_TIMEOUT =
        Variable::new(&["AWS_METADATA_SERVICE_TIMEOUT"]).key("metadata_service_timeout").or(DefaultValue::Number("1")).number();
    /// Attempts for instance metadata.
    METADATA_SERVICE_NUM_ATTEMPTS =
        Variable::new(&["AWS_METADATA_SERVICE_NUM_ATTEMPTS"]).key("metadata_service_num_attempts").or(DefaultValue::Number("1")).number();
    /// URL of instance metadata.
    EC2_METADATA_SERVICE_ENDPOINT =
        Variable::new(&["AWS_EC2_METADATA_SERVICE_ENDPOINT"]).key("ec2_metadata_service_endpoint");
    /// `ipv4` or `ipv6`.
    EC2_METADATA_SERVICE_ENDPOINT_MODE =
        Variable::new(&["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"]).key("ec2_metadata_service_endpoint_mode");
    /// Whether instance metadata is only asked with a token.
    EC2_METADATA_V1_DISABLED =
        Variable::new(&["AWS_EC2_METADATA_V1_DISABLED"]).key("ec2_metadata_v1_disabled").or(DefaultValue::Flag(false)).flag();
    /// The older way to say `ipv6`.
    IMDS_USE_IPV6 = Variable::new(&["AWS_IMDS_USE_IPV6"]).key("imds_use_ipv6").or(DefaultValue::Flag(false)).flag();
    /// Whether parameters are checked.
    PARAMETER_VALIDATION = Variable::new(&[]).key("parameter_validation").or(DefaultValue::Flag(true));
    /// Client-side monitoring, which boto3 has settings for.
    CSM_ENABLED = Variable::new(&["AWS_CSM_ENABLED"]).key("csm_enabled").or(DefaultValue::Flag(false)).flag();
    /// Its host.
    CSM_HOST = Variable::new(&["AWS_CSM_HOST"]).key("csm_host").default("127.0.0.1");
    /// Its port.
    CSM_PORT = Variable::new(&["AWS_CSM_PORT"]).key("csm_port").or(DefaultValue::Number("31000")).number();
    /// Its name for the program.
    CSM_CLIENT_ID = Variable::new(&["AWS_CSM_CLIENT_ID"]).key("csm_client_id").default("");
}
