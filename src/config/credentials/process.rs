//! `credential_process`: keys that another program prints. It is run without a shell, as boto3 does.

use std::process::{Command, Stdio};

use serde_json::Value as Json;

use super::source::{CredentialSource, Pending, Resolved};
use super::{time, worker};
use crate::error::{Error, Result};
use crate::profiles::Section;
use crate::python::shell_split;

const METHOD: &str = "custom-process";

pub(super) fn of_profile(
    profile: &Section,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<Option<CredentialSource>> {
    let Some(command) = profile
        .get("credential_process")
        .and_then(|value| value.text())
    else {
        return Ok(None);
    };
    let command = command.to_owned();
    let account_id = profile
        .get("aws_account_id")
        .and_then(|value| value.text())
        .map(str::to_owned);
    let fetch = move || -> Pending<Resolved> {
        let (command, account_id) = (command.clone(), account_id.clone());
        Box::pin(worker::blocking(move || run(&command, account_id)))
    };
    let first = worker::wait(fetch(), interrupted)?;
    Ok(Some(if first.expiry.is_some() {
        CredentialSource::refreshing(METHOD, Some(first), Box::new(fetch))
    } else {
        CredentialSource::fixed(first)
    }))
}

fn run(command: &str, account_id: Option<String>) -> Result<Resolved> {
    let words =
        shell_split(command).ok_or_else(|| Error::Value("No closing quotation".to_owned()))?;
    let (program, arguments) = words
        .split_first()
        .ok_or_else(|| Error::Value("credential_process names no program".to_owned()))?;
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::inherit())
        .output()
        .map_err(|error| Error::os(&error, program.as_str()))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    // serde_json would quote what the program printed, which may be a secret.
    let printed: Json = serde_json::from_slice(&output.stdout).map_err(|error| {
        Error::Value(format!(
            "Expecting value: line {} column {}",
            error.line(),
            error.column().max(1)
        ))
    })?;
    let version = &printed["Version"];
    if version.as_f64() != Some(1.0) {
        let version = match version {
            Json::Null => "<Version key not provided>".to_owned(),
            other => crate::options::display(other),
        };
        return Err(failed(format!(
            "Unsupported version '{version}' for credential process provider, supported versions: 1"
        )));
    }
    let optional = |name: &str| printed[name].as_str().map(str::to_owned);
    let needed = |name: &str| {
        optional(name).ok_or_else(|| failed(format!("Missing required key in response: '{name}'")))
    };
    Ok(Resolved {
        access_key: Some(needed("AccessKeyId")?),
        secret_key: Some(needed("SecretAccessKey")?),
        token: optional("SessionToken"),
        account_id: optional("AccountId")
            .filter(|account| !account.is_empty())
            .or(account_id),
        method: METHOD,
        expiry: optional("Expiration")
            .as_deref()
            .map(time::parse)
            .transpose()?,
    })
}

fn failed(error_msg: String) -> Error {
    Error::CredentialRetrieval {
        provider: METHOD.to_owned(),
        error_msg,
    }
}
