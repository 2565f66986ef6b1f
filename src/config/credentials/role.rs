//! Roles: `role_arn` with a source of credentials, and web identity tokens.
//! Profiles are checked at once, the service is asked at first need.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::UNIX_EPOCH;

use ferroboto_transport::{Features, Interrupt, clock};
use serde_json::{Map, Value as Json, json};

use super::metadata::MetadataSettings;
use super::source::{CredentialSource, Resolved};
use super::{Chain, container, instance, members, stored};
use crate::error::{Error, Result};
use crate::host::ServiceCall;
use crate::profiles::Section;
use crate::python::int;
use crate::session::Session;

const ASSUME_ROLE: &str = "assume-role";
const WEB_IDENTITY: &str = "assume-role-with-web-identity";
/// Values of `credential_source`.
const SOURCES: [&str; 3] = ["Environment", "EcsContainer", "Ec2InstanceMetadata"];

/// `assume-role`, if the profile names a role.
pub(super) fn assumed(
    chain: &Chain<'_>,
    metadata: &MetadataSettings,
    profile: &str,
    interrupt: &mut dyn Interrupt,
) -> Result<Option<CredentialSource>> {
    let names_role = chain.full.profiles.get(profile).is_some_and(has_role);
    if !names_role {
        return Ok(None);
    }
    let mut visited = vec![profile.to_owned()];
    assume(chain, metadata, profile, &mut visited, interrupt).map(Some)
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
    interrupt: &mut dyn Interrupt,
) -> Result<CredentialSource> {
    let empty = Section::new();
    let section = chain.full.profiles.get(profile).unwrap_or(&empty);
    let source_profile = setting(section, "source_profile");
    let credential_source = setting(section, "credential_source");
    let by = match &credential_source {
        Some(_) => Features::NAMED_SOURCE,
        None => Features::SOURCE_PROFILE.with(Features::PROFILE),
    };
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
        (None, Some(name)) => named_source(chain, metadata, profile, &name, interrupt)?,
        (Some(source), None) => {
            check_source_profile(chain, profile, &source, visited)?;
            visited.push(source.clone());
            profile_source(chain, metadata, &source, visited, interrupt)?
        }
    };
    let by = by.with(source.features());
    let role = AssumeRole {
        request: request(section),
        mfa_serial: setting(section, "mfa_serial"),
        asked_for_code: AtomicBool::new(false),
        source,
        session: chain.session.without_credentials(),
        region: chain.region.clone(),
    };
    Ok(CredentialSource::refreshing(
        ASSUME_ROLE,
        None,
        Box::new(move |interrupt: &mut dyn Interrupt| role.call(interrupt)),
    )
    .found_by(by))
}

/// The parameters of `AssumeRole` that a profile sets, in boto3's order.
fn request(section: &Section) -> Map<String, Json> {
    let mut request = Map::new();
    let mut insert = |name: &str, value: Option<Json>| {
        if let Some(value) = value {
            request.insert(name.to_owned(), value);
        }
    };
    let name = setting(section, "role_session_name");
    insert(
        "RoleSessionName",
        name.map(|name| json!(session_name(Some(name)))),
    );
    let external_id = setting(section, "external_id");
    insert("ExternalId", external_id.map(Json::from));
    let serial = setting(section, "mfa_serial");
    insert("SerialNumber", serial.map(Json::from));
    // What is no number is ignored, as in boto3.
    let seconds = setting(section, "duration_seconds").and_then(|text| int(&text));
    insert("DurationSeconds", seconds.map(Json::from));
    let role_arn = setting(section, "role_arn").unwrap_or_default();
    insert("RoleArn", Some(json!(role_arn)));
    request
        .entry("RoleSessionName")
        .or_insert_with(|| json!(session_name(None)));
    request
}

fn named_source(
    chain: &Chain<'_>,
    metadata: &MetadataSettings,
    profile: &str,
    name: &str,
    interrupt: &mut dyn Interrupt,
) -> Result<CredentialSource> {
    let found = match name {
        _ if !SOURCES.contains(&name) => {
            return Err(Error::invalid_config(format!(
                "The credential source \"{name}\" referenced in profile \"{profile}\" is not valid."
            )));
        }
        "Environment" => stored::environment(chain.environment, chain.session.host())?,
        "EcsContainer" => container::resolve(chain.environment, chain.session.host(), interrupt)?,
        _ => instance::resolve(metadata, chain.environment, chain.session.host(), interrupt)?,
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
    interrupt: &mut dyn Interrupt,
) -> Result<CredentialSource> {
    let section = chain.full.profiles.get(profile);
    if section.is_some_and(|section| has_role(section) && !stored::has_keys(section)) {
        return assume(chain, metadata, profile, visited, interrupt);
    }
    let found = chain.of_profile(profile, true, interrupt)?;
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
    let of_environment = chain
        .environment
        .get("AWS_WEB_IDENTITY_TOKEN_FILE")
        .is_some();
    let by = if of_environment && !without_environment {
        Features::WEB_TOKEN_IN_ENVIRONMENT
    } else {
        Features::WEB_TOKEN_IN_PROFILE
    };
    let Some(token_file) = token_file.filter(|file| !file.is_empty()) else {
        return Ok(None);
    };
    let role_arn = configured("AWS_ROLE_ARN", "role_arn").filter(|arn| !arn.is_empty());
    let Some(role_arn) = role_arn else {
        return Err(Error::invalid_config(
            "The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured. Ensure that the profile has the role_arnconfiguration set or the AWS_ROLE_ARN env var is set.",
        ));
    };
    let role = AssumeRoleWithWebIdentity {
        role_arn,
        role_session_name: session_name(configured("AWS_ROLE_SESSION_NAME", "role_session_name")),
        token_file,
        session: chain.session.without_credentials(),
        region: chain.region.clone(),
    };
    Ok(Some(
        CredentialSource::refreshing(
            WEB_IDENTITY,
            None,
            Box::new(move |_: &mut dyn Interrupt| role.call()),
        )
        .found_by(by),
    ))
}

fn session_name(configured: Option<String>) -> String {
    configured
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| {
            let now = clock::now().duration_since(UNIX_EPOCH);
            format!("botocore-session-{}", now.unwrap_or_default().as_secs())
        })
}

struct AssumeRole {
    request: Map<String, Json>,
    mfa_serial: Option<String>,
    asked_for_code: AtomicBool,
    source: CredentialSource,
    session: Session,
    region: Option<String>,
}

impl AssumeRole {
    fn call(&self, interrupt: &mut dyn Interrupt) -> Result<Resolved> {
        let mut request = self.request.clone();
        if let Some(code) = self.mfa_code()? {
            request.insert("TokenCode".to_owned(), json!(code));
        }
        let source = self.source.frozen(interrupt)?;
        let response = self.session.host().call(
            &self.session,
            &ServiceCall {
                service: "sts",
                operation: "AssumeRole",
                region: self.region.as_deref(),
                parameters: Json::Object(request),
                credentials: Some(&source),
                proof: None,
            },
        )?;
        resolved(&response, ASSUME_ROLE)
    }

    /// A code buys credentials once; when they expire there is nobody to ask again.
    fn mfa_code(&self) -> Result<Option<String>> {
        let Some(serial) = &self.mfa_serial else {
            return Ok(None);
        };
        if self.asked_for_code.swap(true, Ordering::Relaxed) {
            return Err(Error::RefreshWithMfaUnsupported);
        }
        let prompt = format!("Enter MFA code for {serial}: ");
        self.session.host().mfa_code(&prompt).map(Some)
    }
}

struct AssumeRoleWithWebIdentity {
    role_arn: String,
    role_session_name: String,
    token_file: String,
    session: Session,
    region: Option<String>,
}

impl AssumeRoleWithWebIdentity {
    fn call(&self) -> Result<Resolved> {
        let token = members::file_text(&self.token_file)?;
        let response = self.session.host().call(
            &self.session,
            &ServiceCall {
                service: "sts",
                operation: "AssumeRoleWithWebIdentity",
                region: self.region.as_deref(),
                parameters: json!({
                    "RoleSessionName": self.role_session_name,
                    "RoleArn": self.role_arn,
                    "WebIdentityToken": token,
                }),
                credentials: None,
                proof: None,
            },
        )?;
        resolved(&response, WEB_IDENTITY)
    }
}

fn resolved(response: &Json, method: &'static str) -> Result<Resolved> {
    let credentials = &response["Credentials"];
    // boto3 raises a KeyError that names the member.
    let needed = |name: &str| {
        let missing = || Error::Key(name.to_owned());
        credentials.get(name).ok_or_else(missing)
    };
    if credentials.is_null() {
        return Err(Error::Key("Credentials".to_owned()));
    }
    let expiration = needed("Expiration")?.as_f64().unwrap_or_default();
    // arn:partition:sts::account:assumed-role/…
    let account_id = response["AssumedRoleUser"]["Arn"]
        .as_str()
        .and_then(|arn| arn.split(':').nth(4).map(str::to_owned));
    Ok(Resolved {
        access_key: members::access_key(needed("AccessKeyId")?),
        secret_key: members::secret_key(needed("SecretAccessKey")?)?,
        token: members::token(needed("SessionToken")?)?,
        account_id,
        method,
        expiry: Some(members::since_epoch(expiration)),
    })
}
