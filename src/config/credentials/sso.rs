//! Single sign-on: its settings, and role credentials for the token that a login left behind.

use std::path::Path;

use aws_config::sso::SsoCredentialsProvider;
use aws_credential_types::provider::ProvideCredentials;
use aws_types::region::Region;
use sha1::{Digest, Sha1};

use super::remote;
use super::source::{CredentialSource, Pending, Resolved};
use crate::environment::Environment;
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
    full: &FullConfig,
    profile: &str,
    section: &Section,
    environment: &Environment,
) -> Result<Option<CredentialSource>> {
    if !section.contains_key("sso_role_name") && !section.contains_key("sso_account_id") {
        return Ok(None);
    }
    let config = with_session(full, section)?;
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
    let name = sso_session.clone().unwrap_or_else(|| start_url.clone());
    let token_file = environment.expand(&format!(
        "~/.aws/sso/cache/{}.json",
        hex(&Sha1::digest(name.as_bytes()))
    ));
    let mut builder = SsoCredentialsProvider::builder()
        .configure(&remote::provider_config(environment)?)
        .account_id(setting("sso_account_id"))
        .role_name(setting("sso_role_name"))
        .start_url(start_url)
        .region(Region::new(setting("sso_region")));
    builder.set_session_name(sso_session);
    let provider = std::sync::Arc::new(builder.build());
    let fetch = move || -> Pending<Resolved> {
        let provider = std::sync::Arc::clone(&provider);
        let (token_file, name) = (token_file.clone(), name.clone());
        Box::pin(async move {
            check_token(&token_file, &name)?;
            match provider.provide_credentials().await {
                Ok(credentials) => Ok(Resolved::from_sdk(&credentials, METHOD)),
                Err(_) => Err(Error::UnauthorizedSsoToken),
            }
        })
    };
    Ok(Some(CredentialSource::refreshing(
        METHOD,
        None,
        Box::new(fetch),
    )))
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

fn check_token(file: &Path, name: &str) -> Result<()> {
    let failed = |error_msg: String| Error::SsoTokenLoad { error_msg };
    let text =
        std::fs::read(file).map_err(|_| failed(format!("Token for {name} does not exist")))?;
    let token: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
    if token["accessToken"].is_string() && token["expiresAt"].is_string() {
        Ok(())
    } else {
        Err(failed(format!("Token for {name} is invalid")))
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}
