//! Roles: `role_arn` with a source of credentials, and web identity tokens.
//! Profiles are checked at once, the service is asked at first need.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_sdk_sts::error::ProvideErrorMetadata;
use aws_smithy_types::error::display::DisplayErrorContext;
use ferroboto_transport as transport;

use super::remote::{self, MetadataSettings};
use super::source::{CredentialSource, Pending, Resolved};
use super::{Chain, container, instance, stored, worker};
use crate::error::{Error, Result};
use crate::profiles::Section;
use crate::python::int;

const ASSUME_ROLE: &str = "assume-role";
const WEB_IDENTITY: &str = "assume-role-with-web-identity";
/// Values of `credential_source`.
const SOURCES: [&str; 3] = ["Environment", "EcsContainer", "Ec2InstanceMetadata"];

/// Asks the user for the code of an MFA device; the argument is the prompt.
pub type MfaPrompter = Arc<dyn Fn(&str) -> Result<String> + Send + Sync>;

/// `assume-role`, if the profile names a role.
pub(super) fn assumed(
    chain: &Chain<'_>,
    metadata: &MetadataSettings,
    profile: &str,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<Option<CredentialSource>> {
    let names_role = chain.full.profiles.get(profile).is_some_and(has_role);
    if !names_role {
        return Ok(None);
    }
    let mut visited = vec![profile.to_owned()];
    assume(chain, metadata, profile, &mut visited, interrupted).map(Some)
}

fn has_role(section: &Section) -> bool {
    section.contains_key("role_arn") && !section.contains_key("web_identity_token_file")
}

fn setting(section: &Section, name: &str) -> Option<String> {
    section.get(name)?.text().map(str::to_owned)
}

fn assume(
    chain: &Chain<'_>,
    metadata: &MetadataSettings,
    profile: &str,
    visited: &mut Vec<String>,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<CredentialSource> {
    let empty = Section::new();
    let section = chain.full.profiles.get(profile).unwrap_or(&empty);
    let source_profile = setting(section, "source_profile");
    let credential_source = setting(section, "credential_source");
    let source = match (source_profile, credential_source) {
        (Some(_), Some(_)) => {
            return Err(Error::invalid_config(format!(
                "The profile \"{profile}\" contains both source_profile and credential_source."
            )));
        }
        (None, None) => {
            return Err(Error::PartialCredentials {
                provider: ASSUME_ROLE.to_owned(),
                cred_var: "source_profile or credential_source".to_owned(),
            });
        }
        (None, Some(name)) => named_source(chain, metadata, profile, &name, interrupted)?,
        (Some(source), None) => {
            check_source_profile(chain, profile, &source, visited)?;
            visited.push(source.clone());
            profile_source(chain, metadata, &source, visited, interrupted)?
        }
    };
    let request = AssumeRole {
        role_arn: setting(section, "role_arn").unwrap_or_default(),
        role_session_name: session_name(setting(section, "role_session_name")),
        external_id: setting(section, "external_id"),
        duration_seconds: setting(section, "duration_seconds")
            .and_then(|text| int(&text))
            .and_then(|seconds| i32::try_from(seconds).ok()),
        mfa_serial: setting(section, "mfa_serial"),
        prompter: chain.session.mfa_prompter(),
        service: remote::sts(chain)?,
        source,
        asked_for_code: std::sync::atomic::AtomicBool::new(false),
    };
    let request = Arc::new(request);
    Ok(CredentialSource::refreshing(
        ASSUME_ROLE,
        None,
        Box::new(move || Box::pin(Arc::clone(&request).call())),
    ))
}

fn named_source(
    chain: &Chain<'_>,
    metadata: &MetadataSettings,
    profile: &str,
    name: &str,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<CredentialSource> {
    let found = match name {
        _ if !SOURCES.contains(&name) => {
            return Err(Error::invalid_config(format!(
                "The credential source \"{name}\" referenced in profile \"{profile}\" is not valid."
            )));
        }
        "Environment" => stored::environment(chain.environment)?,
        "EcsContainer" => container::resolve(chain.environment, interrupted)?,
        _ => instance::resolve(metadata, chain.environment, interrupted)?,
    };
    found.ok_or_else(|| Error::CredentialRetrieval {
        provider: name.to_owned(),
        error_msg: format!(
            "No credentials found in credential_source referenced in profile {profile}"
        ),
    })
}

fn check_source_profile(
    chain: &Chain<'_>,
    profile: &str,
    source: &str,
    visited: &[String],
) -> Result<()> {
    let Some(section) = chain.full.profiles.get(source) else {
        return Err(Error::invalid_config(format!(
            "The source_profile \"{source}\" referenced in the profile \"{profile}\" does not exist."
        )));
    };
    // A profile may name itself to keep its keys beside its role.
    let is_new = !visited.iter().any(|name| name == source);
    if is_new || (source == profile && stored::has_keys(section)) {
        return Ok(());
    }
    Err(Error::InfiniteLoopConfig {
        source_profile: source.to_owned(),
        visited_profiles: visited.to_vec(),
    })
}

fn profile_source(
    chain: &Chain<'_>,
    metadata: &MetadataSettings,
    profile: &str,
    visited: &mut Vec<String>,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<CredentialSource> {
    let section = chain.full.profiles.get(profile);
    if section.is_some_and(|section| has_role(section) && !stored::has_keys(section)) {
        return assume(chain, metadata, profile, visited, interrupted);
    }
    let found = chain.of_profile(profile, true, interrupted)?;
    found.ok_or_else(|| {
        Error::invalid_config(format!(
            "The source profile \"{profile}\" must have credentials."
        ))
    })
}

/// `assume-role-with-web-identity`, if profile or environment name a token.
pub(super) fn web_identity(
    chain: &Chain<'_>,
    section: &Section,
    without_environment: bool,
) -> Result<Option<CredentialSource>> {
    let configured = |variable: &str, name: &str| {
        let of_environment = chain.environment.get(variable).map(str::to_owned);
        of_environment
            .filter(|_| !without_environment)
            .or_else(|| setting(section, name))
    };
    let token_file = configured("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file");
    let Some(token_file) = token_file.filter(|file| !file.is_empty()) else {
        return Ok(None);
    };
    let role_arn = configured("AWS_ROLE_ARN", "role_arn").filter(|arn| !arn.is_empty());
    let Some(role_arn) = role_arn else {
        return Err(Error::invalid_config(
            "The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured. Ensure that the profile has the role_arnconfiguration set or the AWS_ROLE_ARN env var is set.",
        ));
    };
    let request = Arc::new(AssumeRoleWithWebIdentity {
        role_arn,
        role_session_name: session_name(configured("AWS_ROLE_SESSION_NAME", "role_session_name")),
        token_file,
        service: remote::sts(chain)?,
    });
    Ok(Some(CredentialSource::refreshing(
        WEB_IDENTITY,
        None,
        Box::new(move || -> Pending<Resolved> { Box::pin(Arc::clone(&request).call()) }),
    )))
}

fn session_name(configured: Option<String>) -> String {
    configured
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| {
            let now = SystemTime::now().duration_since(UNIX_EPOCH);
            format!("botocore-session-{}", now.unwrap_or_default().as_secs())
        })
}

struct AssumeRole {
    role_arn: String,
    role_session_name: String,
    external_id: Option<String>,
    duration_seconds: Option<i32>,
    mfa_serial: Option<String>,
    prompter: Option<MfaPrompter>,
    service: remote::Service,
    source: CredentialSource,
    asked_for_code: std::sync::atomic::AtomicBool,
}

impl AssumeRole {
    async fn call(self: Arc<Self>) -> Result<Resolved> {
        let code = self.mfa_code().await?;
        let source = self.source.get().await?;
        let output = remote::sts_client(&self.service, Some(&source))?
            .assume_role()
            .role_arn(&self.role_arn)
            .role_session_name(&self.role_session_name)
            .set_external_id(self.external_id.clone())
            .set_duration_seconds(self.duration_seconds)
            .set_serial_number(self.mfa_serial.clone())
            .set_token_code(code)
            .send()
            .await
            .map_err(|error| service_error(&error, "AssumeRole"))?;
        resolved(
            output.credentials(),
            output.assumed_role_user(),
            ASSUME_ROLE,
        )
    }

    /// A code buys credentials once; when they end there is nobody to ask again.
    async fn mfa_code(&self) -> Result<Option<String>> {
        let Some(serial) = &self.mfa_serial else {
            return Ok(None);
        };
        let again = self
            .asked_for_code
            .swap(true, std::sync::atomic::Ordering::Relaxed);
        let Some(prompter) = self.prompter.clone().filter(|_| !again) else {
            return Err(Error::RefreshWithMfaUnsupported);
        };
        let prompt = format!("Enter MFA code for {serial}: ");
        worker::blocking(move || prompter(&prompt)).await.map(Some)
    }
}

struct AssumeRoleWithWebIdentity {
    role_arn: String,
    role_session_name: String,
    token_file: String,
    service: remote::Service,
}

impl AssumeRoleWithWebIdentity {
    async fn call(self: Arc<Self>) -> Result<Resolved> {
        let token = std::fs::read_to_string(&self.token_file)
            .map_err(|error| Error::os(&error, self.token_file.as_str()))?;
        let output = remote::sts_client(&self.service, None)?
            .assume_role_with_web_identity()
            .role_arn(&self.role_arn)
            .role_session_name(&self.role_session_name)
            .web_identity_token(token)
            .send()
            .await
            .map_err(|error| service_error(&error, "AssumeRoleWithWebIdentity"))?;
        resolved(
            output.credentials(),
            output.assumed_role_user(),
            WEB_IDENTITY,
        )
    }
}

fn resolved(
    credentials: Option<&aws_sdk_sts::types::Credentials>,
    user: Option<&aws_sdk_sts::types::AssumedRoleUser>,
    method: &'static str,
) -> Result<Resolved> {
    let credentials = credentials.ok_or_else(|| Error::CredentialRetrieval {
        provider: method.to_owned(),
        error_msg: "Credential refresh failed, response did not contain: access_key, secret_key, token, expiry_time".to_owned(),
    })?;
    // arn:partition:sts::account:assumed-role/…
    let account_id = user.and_then(|user| user.arn().split(':').nth(4).map(str::to_owned));
    Ok(Resolved {
        access_key: Some(credentials.access_key_id().to_owned()),
        secret_key: Some(credentials.secret_access_key().to_owned()),
        token: Some(credentials.session_token().to_owned()),
        account_id,
        method,
        expiry: SystemTime::try_from(*credentials.expiration()).ok(),
    })
}

/// boto3's error for an answer that says no, or for none.
pub(super) fn service_error<E, R>(
    error: &aws_sdk_sts::error::SdkError<E, R>,
    operation_name: &'static str,
) -> Error
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
    R: std::fmt::Debug + 'static,
{
    if let Some(refused) = error.as_service_error() {
        return Error::Service {
            code: refused.code().unwrap_or("Unknown").to_owned(),
            message: refused.message().unwrap_or("Unknown").to_owned(),
            operation_name,
        };
    }
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<transport::Error>() {
            return Error::Http(error.clone());
        }
        cause = error.source();
    }
    Error::Http(transport::Error::HttpClient {
        error: DisplayErrorContext(error).to_string(),
    })
}
