//! Credentials that lie ready: in the environment, the shared credentials file, the config file
//! and the two older files that boto3 still reads.

use std::sync::Arc;

use ferroboto_transport::Interrupt;

use super::members;
use super::source::{CredentialSource, Resolved};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::host::Host;
use crate::profiles::{Section, load_config, read_sections};
use crate::python::strip;

const ACCESS_KEY: &str = "aws_access_key_id";
const SECRET_KEY: &str = "aws_secret_access_key";

/// `env`.
pub(super) fn environment(
    environment: &Environment,
    host: &Arc<dyn Host>,
) -> Result<Option<CredentialSource>> {
    if environment.get_filled("AWS_ACCESS_KEY_ID").is_none() {
        return Ok(None);
    }
    let resolved = read_environment(environment, &**host, false)?;
    if resolved.expiry.is_none() {
        return Ok(Some(CredentialSource::fixed(resolved)));
    }
    // Keys that end are looked up again: somebody is expected to replace them in time.
    let host = Arc::clone(host);
    let fetch = move |_: &mut dyn Interrupt| read_environment(&host.environment()?, &*host, true);
    Ok(Some(CredentialSource::refreshing(
        "env",
        Some(resolved),
        Box::new(fetch),
    )))
}

fn read_environment(
    environment: &Environment,
    host: &dyn Host,
    require_expiry: bool,
) -> Result<Resolved> {
    let needed = |name: &str| {
        let value = environment.get_filled(name).map(str::to_owned);
        value.ok_or_else(|| partial("env", name))
    };
    let access_key = needed("AWS_ACCESS_KEY_ID")?;
    let secret_key = needed("AWS_SECRET_ACCESS_KEY")?;
    let expiry = environment.get_filled("AWS_CREDENTIAL_EXPIRATION");
    if require_expiry && expiry.is_none() {
        return Err(partial("env", "AWS_CREDENTIAL_EXPIRATION"));
    }
    let optional = |name| environment.get_filled(name).map(str::to_owned);
    Ok(Resolved {
        access_key: Some(access_key),
        secret_key: Some(secret_key),
        token: optional("AWS_SECURITY_TOKEN").or_else(|| optional("AWS_SESSION_TOKEN")),
        account_id: optional("AWS_ACCOUNT_ID"),
        method: "env",
        expiry: expiry.map(|text| host.parse_date(text)).transpose()?,
    })
}

/// `shared-credentials-file`.
pub(super) fn shared_credentials_file(
    file: &str,
    profile: &str,
    environment: &Environment,
) -> Result<Option<CredentialSource>> {
    let sections = match read_sections(file, environment) {
        Err(Error::ConfigNotFound { .. }) => return Ok(None),
        read => read?,
    };
    match sections.get(profile) {
        Some(section) => of_section(section, "shared-credentials-file"),
        None => Ok(None),
    }
}

/// `config-file`.
pub(super) fn config_file(
    file: &str,
    profile: &str,
    environment: &Environment,
) -> Result<Option<CredentialSource>> {
    let full = match load_config(file, environment) {
        Err(Error::ConfigNotFound { .. }) => return Ok(None),
        read => read?,
    };
    match full.profiles.get(profile) {
        Some(section) => of_section(section, "config-file"),
        None => Ok(None),
    }
}

/// `ec2-credentials-file`: names and keys as the first EC2 tools had them.
pub(super) fn ec2_credentials_file(environment: &Environment) -> Result<Option<CredentialSource>> {
    let Some(file) = environment.get("AWS_CREDENTIAL_FILE") else {
        return Ok(None);
    };
    let file = environment.expand_user(file);
    let text = members::file_text(&file)?;
    let setting = |wanted: &str| {
        text.lines()
            .filter_map(|line| line.split_once('='))
            .find(|(name, _)| strip(name) == wanted)
            .map(|(_, value)| strip(value).to_owned())
    };
    let Some(access_key) = setting("AWSAccessKeyId") else {
        return Ok(None);
    };
    Ok(Some(CredentialSource::fixed(Resolved {
        access_key: Some(access_key),
        secret_key: setting("AWSSecretKey"),
        token: None,
        account_id: None,
        method: "ec2-credentials-file",
        expiry: None,
    })))
}

/// `boto-config`.
pub(super) fn boto_config(environment: &Environment) -> Result<Option<CredentialSource>> {
    let files = match environment.get("BOTO_CONFIG") {
        Some(file) => vec![file],
        None => vec!["/etc/boto.cfg", "~/.boto"],
    };
    for file in files {
        let sections = match read_sections(file, environment) {
            Err(Error::ConfigNotFound { .. }) => continue,
            read => read?,
        };
        if let Some(section) = sections.get("Credentials")
            && let Some(found) = of_section(section, "boto-config")?
        {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Whether a profile holds keys of its own, be it one half of them.
pub(super) fn has_keys(section: &Section) -> bool {
    section.contains_key(ACCESS_KEY) || section.contains_key(SECRET_KEY)
}

fn of_section(section: &Section, method: &'static str) -> Result<Option<CredentialSource>> {
    let setting = |name: &str| {
        let value = section.get(name)?;
        value.text().map(str::to_owned)
    };
    let Some(access_key) = setting(ACCESS_KEY) else {
        return Ok(None);
    };
    let secret_key = setting(SECRET_KEY).ok_or_else(|| partial(method, SECRET_KEY))?;
    Ok(Some(CredentialSource::fixed(Resolved {
        access_key: Some(access_key),
        secret_key: Some(secret_key),
        token: setting("aws_security_token").or_else(|| setting("aws_session_token")),
        account_id: setting("aws_account_id"),
        method,
        expiry: None,
    })))
}

fn partial(provider: &str, cred_var: &str) -> Error {
    Error::PartialCredentials {
        provider: provider.to_owned(),
        cred_var: cred_var.to_owned(),
    }
}
