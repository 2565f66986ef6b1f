//! Every way settings and credentials can be wrong: one variant for each exception class
//! that boto3 raises, with its keyword arguments. Raising them is not done here.

use ferroboto_transport::{self as transport, SourceError};
use serde_json::Value as Json;

use crate::python::repr;

/// Result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// A failure. `Display` gives the text of the exception it stands for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[allow(missing_docs)] // the fields are the keyword arguments of the exception
pub enum Error {
    #[error("Unknown service: '{service_name}'. Valid service names are: {known_service_names}")]
    UnknownService {
        service_name: String,
        known_service_names: String,
    },
    #[error("Unable to load data for: {data_path}")]
    DataNotFound { data_path: String },
    #[error("The config profile ({profile}) could not be found")]
    ProfileNotFound { profile: String },
    /// `error` names the place but not the line's text, which may be a secret.
    #[error("Unable to parse config file: {path}")]
    ConfigParse { path: String, error: String },
    #[error("The specified config file ({path}) could not be found.")]
    ConfigNotFound { path: String },
    #[error("{error_msg}")]
    InvalidConfig { error_msg: String },
    #[error(
        "Infinite loop in credential configuration detected. Attempting to load from profile {source_profile} which has already been visited. Visited profiles: {}",
        repr_list(visited_profiles)
    )]
    InfiniteLoopConfig {
        source_profile: String,
        visited_profiles: Vec<String>,
    },
    #[error("Provided region_name '{region_name}' doesn't match a supported format.")]
    InvalidRegion { region_name: String },
    #[error("You must specify a region.")]
    NoRegion,
    #[error("Unable to locate credentials")]
    NoCredentials,
    #[error("Partial credentials found in {provider}, missing: {cred_var}")]
    PartialCredentials { provider: String, cred_var: String },
    #[error("Error when retrieving credentials from {provider}: {error_msg}")]
    CredentialRetrieval { provider: String, error_msg: String },
    #[error("Cannot refresh credentials: MFA token required.")]
    RefreshWithMfaUnsupported,
    #[error("Error retrieving metadata: {error_msg}")]
    MetadataRetrieval { error_msg: String },
    #[error("Error when retrieving token from {provider}: {error_msg}")]
    TokenRetrieval { provider: String, error_msg: String },
    #[error("Error loading SSO Token: {error_msg}")]
    SsoTokenLoad { error_msg: String },
    #[error(
        "The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile."
    )]
    UnauthorizedSsoToken,
    #[error("Error loading login session token: {error_msg}")]
    LoginTokenLoad { error_msg: String },
    #[error(
        "An unspecified error happened when resolving AWS credentials or refreshing a login session profile."
    )]
    Login,
    #[error(
        "Your session has expired or credentials have changed. Please reauthenticate using 'aws login'."
    )]
    LoginRefreshRequired,
    #[error(
        "Unable to create or refresh login credentials due to insufficient permissions. You may be missing permission for the 'signin:CreateOAuth2Token' action."
    )]
    LoginInsufficientPermissions,
    #[error(
        "Client configured with invalid defaults mode: {mode}. Valid defaults modes include: {valid_modes}."
    )]
    InvalidDefaultsMode {
        mode: String,
        valid_modes: &'static str,
    },
    #[error(
        "Value provided to \"max_attempts\": {provided_max_attempts} must be an integer greater than or equal to {min_value}."
    )]
    InvalidMaxRetryAttempts {
        provided_max_attempts: i64,
        min_value: i64,
    },
    #[error(
        "Invalid value provided to \"mode\": \"{provided_retry_mode}\" must be one of: {}",
        repr_tuple(valid_modes)
    )]
    InvalidRetryMode {
        provided_retry_mode: String,
        valid_modes: &'static [&'static str],
    },
    #[error(
        "Unsupported configuration value for {config_key}. Expected one of {} but got {config_value}.",
        repr_tuple(valid_options)
    )]
    InvalidChecksumConfig {
        config_key: &'static str,
        config_value: Given,
        valid_options: &'static [&'static str],
    },
    #[error(
        "STS regional endpoints option {sts_regional_endpoints_config} is invalid. Valid options are: \"legacy\", \"regional\""
    )]
    InvalidStsRegionalEndpoints {
        sts_regional_endpoints_config: String,
    },
    #[error(
        "Invalid EC2 Instance Metadata endpoint mode: {mode} Valid endpoint modes (case-insensitive): {}.",
        repr_tuple(valid_modes)
    )]
    InvalidImdsEndpointMode {
        mode: String,
        valid_modes: &'static [&'static str],
    },
    #[error("Invalid endpoint EC2 Instance Metadata endpoint: {endpoint}")]
    InvalidImdsEndpoint { endpoint: String },
    /// A service that issues credentials refused: `ClientError`.
    #[error("{raised}")]
    Service {
        code: String,
        /// The whole response.
        response: Json,
        /// The exception as it was raised.
        raised: SourceError,
    },
    /// The program around this crate failed, with an exception of its own.
    #[error("{raised}")]
    Raised {
        raised: SourceError,
        /// Whether it ends more than a call: `KeyboardInterrupt`, `SystemExit` and the like.
        exits: bool,
    },
    /// A request for credentials got no response: the exception that a call would raise.
    #[error(transparent)]
    Http(transport::Error),
    /// `KeyError`: a response lacks a member.
    #[error("{}", repr(.0))]
    Key(String),
    /// `IndexError`.
    #[error("{0}")]
    Index(String),
    /// `ValueError`.
    #[error("{0}")]
    Value(String),
    /// `TypeError`.
    #[error("{0}")]
    Type(String),
    /// `AttributeError`.
    #[error("{0}")]
    Attribute(String),
    /// `RuntimeError`.
    #[error("{0}")]
    Runtime(String),
    /// `FileNotFoundError`, `PermissionError` or another `OSError`, by its number.
    #[error("[Errno {errno}] {strerror}: {}", repr(filename))]
    Os {
        errno: i32,
        strerror: String,
        filename: String,
    },
    /// The caller asked to stop waiting; it knows what to raise.
    #[error("interrupted")]
    Interrupted,
}

/// A faulty value as the user gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Text.
    Text(String),
    /// A whole number where text belongs.
    Integer(i64),
}

impl std::fmt::Display for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
        }
    }
}

/// Value of a keyword argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// `str`.
    Text(&'a str),
    /// `int`.
    Integer(i64),
    /// `tuple` of `str`.
    Tuple(&'static [&'static str]),
    /// `list` of `str`.
    List(&'a [String]),
}

impl Error {
    /// Name of the exception class: one of `ferroboto.exceptions`, or a builtin of Python.
    #[must_use]
    pub fn class_name(&self) -> &'static str {
        match self {
            Self::UnknownService { .. } => "UnknownServiceError",
            Self::DataNotFound { .. } => "DataNotFoundError",
            Self::ProfileNotFound { .. } => "ProfileNotFound",
            Self::ConfigParse { .. } => "ConfigParseError",
            Self::ConfigNotFound { .. } => "ConfigNotFound",
            Self::InvalidConfig { .. } => "InvalidConfigError",
            Self::InfiniteLoopConfig { .. } => "InfiniteLoopConfigError",
            Self::InvalidRegion { .. } => "InvalidRegionError",
            Self::NoRegion => "NoRegionError",
            Self::NoCredentials => "NoCredentialsError",
            Self::PartialCredentials { .. } => "PartialCredentialsError",
            Self::CredentialRetrieval { .. } => "CredentialRetrievalError",
            Self::RefreshWithMfaUnsupported => "RefreshWithMFAUnsupportedError",
            Self::MetadataRetrieval { .. } => "MetadataRetrievalError",
            Self::TokenRetrieval { .. } => "TokenRetrievalError",
            Self::SsoTokenLoad { .. } => "SSOTokenLoadError",
            Self::UnauthorizedSsoToken => "UnauthorizedSSOTokenError",
            Self::LoginTokenLoad { .. } => "LoginTokenLoadError",
            Self::Login => "LoginError",
            Self::LoginRefreshRequired => "LoginRefreshRequired",
            Self::LoginInsufficientPermissions => "LoginInsufficientPermissions",
            Self::InvalidDefaultsMode { .. } => "InvalidDefaultsMode",
            Self::InvalidMaxRetryAttempts { .. } => "InvalidMaxRetryAttemptsError",
            Self::InvalidRetryMode { .. } => "InvalidRetryModeError",
            Self::InvalidChecksumConfig { .. } => "InvalidChecksumConfigError",
            Self::InvalidStsRegionalEndpoints { .. } => "InvalidSTSRegionalEndpointsConfigError",
            Self::InvalidImdsEndpointMode { .. } => "InvalidIMDSEndpointModeError",
            Self::InvalidImdsEndpoint { .. } => "InvalidIMDSEndpointError",
            Self::Service { .. } => "ClientError",
            Self::Raised { .. } => "Exception",
            Self::Http(_) => "HTTPClientError",
            Self::Key(_) => "KeyError",
            Self::Index(_) => "IndexError",
            Self::Value(_) => "ValueError",
            Self::Type(_) => "TypeError",
            Self::Attribute(_) => "AttributeError",
            Self::Runtime(_) => "RuntimeError",
            Self::Os { .. } => "OSError",
            Self::Interrupted => "KeyboardInterrupt",
        }
    }

    /// Whether [`class_name`](Self::class_name) is a builtin: then the text is its only argument
    /// ([`Os`](Self::Os) takes number, text and file name instead).
    #[must_use]
    pub fn is_builtin(&self) -> bool {
        matches!(
            self,
            Self::Value(_)
                | Self::Key(_)
                | Self::Index(_)
                | Self::Type(_)
                | Self::Attribute(_)
                | Self::Runtime(_)
                | Self::Os { .. }
                | Self::Interrupted
        )
    }

    /// Keyword arguments of the exception, as in its format. [`Service`](Self::Service) and [`Raised`](Self::Raised)
    /// hold the exception itself instead.
    #[must_use]
    #[allow(clippy::too_many_lines)] // one arm for each exception
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'_>)> {
        use Argument::{Integer, List, Text, Tuple};
        match self {
            Self::UnknownService {
                service_name,
                known_service_names,
            } => vec![
                ("service_name", Text(service_name)),
                ("known_service_names", Text(known_service_names)),
            ],
            Self::DataNotFound { data_path } => vec![("data_path", Text(data_path))],
            Self::ProfileNotFound { profile } => vec![("profile", Text(profile))],
            Self::ConfigParse { path, error } => {
                vec![("path", Text(path)), ("error", Text(error))]
            }
            Self::ConfigNotFound { path } => vec![("path", Text(path))],
            Self::InvalidConfig { error_msg }
            | Self::MetadataRetrieval { error_msg }
            | Self::LoginTokenLoad { error_msg }
            | Self::SsoTokenLoad { error_msg } => {
                vec![("error_msg", Text(error_msg))]
            }
            Self::InfiniteLoopConfig {
                source_profile,
                visited_profiles,
            } => vec![
                ("source_profile", Text(source_profile)),
                ("visited_profiles", List(visited_profiles)),
            ],
            Self::InvalidRegion { region_name } => vec![("region_name", Text(region_name))],
            Self::PartialCredentials { provider, cred_var } => {
                vec![("provider", Text(provider)), ("cred_var", Text(cred_var))]
            }
            Self::TokenRetrieval {
                provider,
                error_msg,
            }
            | Self::CredentialRetrieval {
                provider,
                error_msg,
            } => vec![("provider", Text(provider)), ("error_msg", Text(error_msg))],
            Self::InvalidDefaultsMode { mode, valid_modes } => {
                vec![("mode", Text(mode)), ("valid_modes", Text(valid_modes))]
            }
            Self::InvalidMaxRetryAttempts {
                provided_max_attempts,
                min_value,
            } => vec![
                ("provided_max_attempts", Integer(*provided_max_attempts)),
                ("min_value", Integer(*min_value)),
            ],
            Self::InvalidRetryMode {
                provided_retry_mode,
                valid_modes,
            } => vec![
                ("provided_retry_mode", Text(provided_retry_mode)),
                ("valid_modes", Tuple(valid_modes)),
            ],
            Self::InvalidChecksumConfig {
                config_key,
                config_value,
                valid_options,
            } => vec![
                ("config_key", Text(config_key)),
                (
                    "config_value",
                    match config_value {
                        Given::Text(text) => Text(text),
                        Given::Integer(number) => Integer(*number),
                    },
                ),
                ("valid_options", Tuple(valid_options)),
            ],
            Self::InvalidStsRegionalEndpoints {
                sts_regional_endpoints_config,
            } => vec![(
                "sts_regional_endpoints_config",
                Text(sts_regional_endpoints_config),
            )],
            Self::InvalidImdsEndpointMode { mode, valid_modes } => {
                vec![("mode", Text(mode)), ("valid_modes", Tuple(valid_modes))]
            }
            Self::InvalidImdsEndpoint { endpoint } => vec![("endpoint", Text(endpoint))],
            Self::NoRegion
            | Self::NoCredentials
            | Self::RefreshWithMfaUnsupported
            | Self::UnauthorizedSsoToken
            | Self::Login
            | Self::LoginRefreshRequired
            | Self::LoginInsufficientPermissions
            | Self::Service { .. }
            | Self::Raised { .. }
            | Self::Http(_)
            | Self::Key(_)
            | Self::Index(_)
            | Self::Value(_)
            | Self::Type(_)
            | Self::Attribute(_)
            | Self::Runtime(_)
            | Self::Os { .. }
            | Self::Interrupted => Vec::new(),
        }
    }

    /// Whether a refresh that is not mandatory may not ignore it.
    pub(crate) fn ends_program(&self) -> bool {
        matches!(self, Self::Interrupted | Self::Raised { exits: true, .. })
    }

    /// The failure of a call whose credentials could not be resolved.
    pub(crate) fn into_transport(self) -> transport::Error {
        match self {
            Self::Interrupted => transport::Error::Interrupted,
            Self::NoCredentials => transport::Error::NoCredentials,
            Self::Http(error) => error,
            other => transport::Error::CredentialsFailed(other.into()),
        }
    }

    /// `OSError` for a file that could not be used.
    pub(crate) fn os(error: &std::io::Error, filename: impl Into<String>) -> Self {
        let text = error.to_string();
        Self::Os {
            errno: error.raw_os_error().unwrap_or(0),
            strerror: text.split(" (os error").next().unwrap_or(&text).to_owned(),
            filename: filename.into(),
        }
    }

    pub(crate) fn invalid_config(error_msg: impl Into<String>) -> Self {
        Self::InvalidConfig {
            error_msg: error_msg.into(),
        }
    }
}

impl From<transport::Error> for Error {
    fn from(error: transport::Error) -> Self {
        match error {
            transport::Error::Interrupted => Self::Interrupted,
            transport::Error::Raised(raised) => Self::Raised {
                raised,
                exits: true,
            },
            error => Self::Http(error),
        }
    }
}

/// `('a', 'b')`.
pub(crate) fn repr_tuple(items: &[&str]) -> String {
    let items: Vec<_> = items.iter().map(|item| repr(item)).collect();
    format!("({})", items.join(", "))
}

/// `['a', 'b']`.
pub(crate) fn repr_list<S: AsRef<str>>(items: &[S]) -> String {
    let items: Vec<_> = items.iter().map(|item| repr(item.as_ref())).collect();
    format!("[{}]", items.join(", "))
}
