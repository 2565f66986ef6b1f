//! Single sign-on: its settings, and role credentials for the token that a login left behind.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_sdk_sso::operation::get_role_credentials::GetRoleCredentialsError;
use sha1::{Digest, Sha1};

use super::source::{CredentialSource, Pending, Resolved};
use super::sso_token::SessionToken;
use super::{Chain, remote, role, sso_token};
use crate::error::{Error, Result, repr_list};
use crate::profiles::{FullConfig, Section};

const METHOD: &str = "sso";

/// Checks the `sso-session` that a profile refers to, which every new client does.
pub(crate) fn check_session(full: &FullConfig, profile: Option<&str>) -> Result<()> {
    let profile = profile.unwrap_or("default");
    let named = full
        .profiles
        .get(profile)
        .and_then(|section| section.get("sso_session"));
    let Some(name) = named.and_then(|value| value.text()) else {
        return Ok(());
    };
    let Some(session) = full
        .sso_sessions
        .get(name)
        .filter(|found| !found.is_empty())
    else {
        return Err(Error::invalid_config(format!(
            "The profile \"{profile}\" is configured to use the SSO token provider but the \"{name}\" sso_session configuration does not exist."
        )));
    };
    let mut missing = vec!["sso_start_url", "sso_region"];
    missing.retain(|name| !session.contains_key(*name));
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::invalid_config(format!(
        "The profile \"{profile}\" is configured to use the SSO token provider but is missing the following configuration: {}.",
        repr_list(&missing)
    )))
}

/// `sso`, if the profile names an account or a role.
pub(super) fn of_profile(
    chain: &Chain<'_>,
    profile: &str,
    section: &Section,
) -> Result<Option<CredentialSource>> {
    if !section.contains_key("sso_role_name") && !section.contains_key("sso_account_id") {
        return Ok(None);
    }
    let config = with_session(&chain.full, section)?;
    let mut missing = vec![
        "sso_role_name",
        "sso_account_id",
        "sso_start_url",
        "sso_region",
    ];
    missing.retain(|name| !config.contains_key(*name));
    if !missing.is_empty() {
        return Err(Error::invalid_config(format!(
            "The profile \"{profile}\" is configured to use SSO but is missing required configuration: {}",
            missing.join(", ")
        )));
    }
    let setting = |name: &str| {
        let value = config.get(name).and_then(|value| value.text());
        value.unwrap_or_default().to_owned()
    };
    let sso_session = config
        .get("sso_session")
        .and_then(|value| value.text())
        .map(str::to_owned);
    let start_url = setting("sso_start_url");
    let region = setting("sso_region");
    let name = sso_session.as_ref().unwrap_or(&start_url);
    let file = chain.environment.expand(&format!(
        "~/.aws/sso/cache/{}.json",
        hex(&Sha1::digest(name.as_bytes()))
    ));
    let session = match &sso_session {
        Some(_) => Some(SessionToken {
            start_url: start_url.clone(),
            service: remote::service(chain, "sso_oidc", region.clone())?,
            region: region.clone(),
        }),
        None => None,
    };
    let login = Arc::new(Login {
        account_id: setting("sso_account_id"),
        role_name: setting("sso_role_name"),
        service: remote::service(chain, "sso", region)?,
        name: name.clone(),
        start_url,
        file,
        session,
    });
    Ok(Some(CredentialSource::refreshing(
        METHOD,
        None,
        Box::new(move || -> Pending<Resolved> { Box::pin(Arc::clone(&login).credentials()) }),
    )))
}

/// A login, and the role that it is used for.
struct Login {
    account_id: String,
    role_name: String,
    service: remote::Service,
    /// What the token is filed under.
    name: String,
    start_url: String,
    file: PathBuf,
    /// For a login by `sso-session`, whose token can be renewed.
    session: Option<SessionToken>,
}

impl Login {
    async fn credentials(self: Arc<Self>) -> Result<Resolved> {
        let token = sso_token::load(&self.file, &self.name, &self.start_url)?;
        let token = match &self.session {
            Some(session) => session.renewed(&self.file, token).await?,
            None if token.expiry()? <= SystemTime::now() => {
                return Err(Error::UnauthorizedSsoToken);
            }
            None => token,
        };
        let output = aws_sdk_sso::Client::new(&self.service.config())
            .get_role_credentials()
            .role_name(&self.role_name)
            .account_id(&self.account_id)
            .access_token(token.access_token())
            .send()
            .await
            .map_err(|error| {
                let refused = error.as_service_error();
                if refused.is_some_and(GetRoleCredentialsError::is_unauthorized_exception) {
                    return Error::UnauthorizedSsoToken;
                }
                role::service_error(&error, "GetRoleCredentials")
            })?;
        let missing = |name: &str| Error::CredentialRetrieval {
            provider: METHOD.to_owned(),
            error_msg: format!("Credential refresh failed, response did not contain: {name}"),
        };
        let keys = output
            .role_credentials()
            .ok_or_else(|| missing("roleCredentials"))?;
        let needed = |value: Option<&str>, name: &str| match value {
            Some(value) => Ok(Some(value.to_owned())),
            None => Err(missing(name)),
        };
        Ok(Resolved {
            access_key: needed(keys.access_key_id(), "access_key")?,
            secret_key: needed(keys.secret_access_key(), "secret_key")?,
            token: needed(keys.session_token(), "token")?,
            account_id: Some(self.account_id.clone()),
            method: METHOD,
            expiry: u64::try_from(keys.expiration())
                .ok()
                .and_then(|end| UNIX_EPOCH.checked_add(Duration::from_secs(end / 1000))),
        })
    }
}

/// The profile together with the `sso-session` it refers to; they must not contradict.
fn with_session(full: &FullConfig, section: &Section) -> Result<Section> {
    let mut config = section.clone();
    let Some(name) = section.get("sso_session").and_then(|value| value.text()) else {
        return Ok(config);
    };
    let session = full.sso_sessions.get(name).ok_or_else(|| {
        Error::invalid_config(format!(
            "The specified sso-session does not exist: \"{name}\""
        ))
    })?;
    for (variable, value) in session {
        if let Some(other) = config.get(variable).filter(|other| *other != value) {
            return Err(Error::invalid_config(format!(
                "The value for {variable} is inconsistent between profile ({}) and sso-session ({}).",
                other.text().unwrap_or_default(),
                value.text().unwrap_or_default()
            )));
        }
        config.insert(variable.clone(), value.clone());
    }
    Ok(config)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}
