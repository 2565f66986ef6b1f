//! Single sign-on: its settings, and role credentials for the token that a login left behind.

use std::path::PathBuf;

use ferroboto_transport::{Features, Interrupt, clock};
use serde_json::json;
use sha1::{Digest, Sha1};

use super::source::{CredentialSource, Resolved};
use super::sso_token::Renewal;
use super::{Chain, members, sso_token};
use crate::environment::Environment;
use crate::error::{Error, Result, repr_list};
use crate::host::ServiceCall;
use crate::profiles::{FullConfig, Section};
use crate::session::Session;

const METHOD: &str = "sso";

/// An `sso-session`, as bearer tokens need it.
pub(crate) struct TokenSession {
    /// Its name, which its token is filed under.
    pub(super) name: String,
    pub(super) start_url: String,
    pub(super) region: String,
}

/// The `sso-session` that a profile refers to, if it refers to one; every new client looks for it.
pub(crate) fn token_session(
    full: &FullConfig,
    profile: Option<&str>,
) -> Result<Option<TokenSession>> {
    let profile = profile.unwrap_or("default");
    let named = full
        .profiles
        .get(profile)
        .and_then(|section| section.get("sso_session"));
    let Some(name) = named.and_then(|value| value.text()) else {
        return Ok(None);
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
        let setting = |name: &str| {
            let value = session.get(name).and_then(|value| value.text());
            value.unwrap_or_default().to_owned()
        };
        return Ok(Some(TokenSession {
            name: name.to_owned(),
            start_url: setting("sso_start_url"),
            region: setting("sso_region"),
        }));
    }
    Err(Error::invalid_config(format!(
        "The profile \"{profile}\" is configured to use the SSO token provider but is missing the following configuration: {}.",
        repr_list(&missing)
    )))
}

/// The file of the token of a login.
pub(super) fn token_file(environment: &Environment, name: &str) -> PathBuf {
    let digest = hex(&Sha1::digest(name.as_bytes()));
    environment.expand(&format!("~/.aws/sso/cache/{digest}.json"))
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
    let file = token_file(chain.environment, name);
    let login = Login {
        account_id: setting("sso_account_id"),
        role_name: setting("sso_role_name"),
        region,
        session: chain.session.without_credentials(),
        name: name.clone(),
        start_url,
        file,
        renewable: sso_session.is_some(),
    };
    let by = if login.renewable {
        Features::SSO_IN_PROFILE.with(Features::SSO)
    } else {
        Features::OLDER_SSO_IN_PROFILE.with(Features::OLDER_SSO)
    };
    Ok(Some(
        CredentialSource::refreshing(
            METHOD,
            None,
            Box::new(move |_: &mut dyn Interrupt| login.credentials()),
        )
        .found_by(by),
    ))
}

/// A login, and the role that it is used for.
struct Login {
    account_id: String,
    role_name: String,
    region: String,
    session: Session,
    /// What the token is filed under.
    name: String,
    start_url: String,
    file: PathBuf,
    /// Whether the login is that of an `sso-session`, whose token can be renewed.
    renewable: bool,
}

impl Login {
    fn credentials(&self) -> Result<Resolved> {
        let host = &**self.session.host();
        let token = sso_token::load(&self.file, &self.name, &self.start_url)?;
        let token = if self.renewable {
            let renewal = Renewal {
                start_url: &self.start_url,
                region: &self.region,
                session: &self.session,
            };
            renewal.renewed(&self.file, token)?
        } else if token.expiry(host)? <= clock::now() {
            return Err(Error::UnauthorizedSsoToken);
        } else {
            token
        };
        let response = host.call(
            &self.session,
            &ServiceCall {
                service: "sso",
                operation: "GetRoleCredentials",
                region: Some(&self.region),
                parameters: json!({
                    "roleName": self.role_name,
                    "accountId": self.account_id,
                    "accessToken": token.access_token(),
                }),
                credentials: None,
                proof: None,
            },
        );
        let response = match response {
            Err(Error::Service { code, .. }) if code == "UnauthorizedException" => {
                return Err(Error::UnauthorizedSsoToken);
            }
            response => response?,
        };
        // boto3 raises a KeyError that names the member.
        let missing = |name: &str| Error::Key(name.to_owned());
        let keys = response.get("roleCredentials");
        let keys = keys.ok_or_else(|| missing("roleCredentials"))?;
        let needed = |name: &str| keys.get(name).ok_or_else(|| missing(name));
        let expiration = needed("expiration")?.as_f64().unwrap_or_default();
        Ok(Resolved {
            access_key: members::access_key(needed("accessKeyId")?),
            secret_key: members::secret_key(needed("secretAccessKey")?)?,
            token: members::token(needed("sessionToken")?)?,
            account_id: Some(self.account_id.clone()),
            method: METHOD,
            // Milliseconds; boto3 drops what is less than a second.
            expiry: Some(members::since_epoch((expiration / 1000.0).floor())),
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
