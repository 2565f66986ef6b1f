//! `credential_process`: credentials that another program prints. It is run without a shell, as boto3 does.

use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use ferroboto_transport::Interrupt;
use serde_json::Value as Json;

use super::members;
use super::source::{CredentialSource, Resolved};
use crate::error::{Error, Result};
use crate::host::Host;
use crate::options::display;
use crate::profiles::Section;
use crate::python::shell_split;

const METHOD: &str = "custom-process";
/// How often a waiting thread asks whether to go on.
const SLICE: Duration = Duration::from_millis(100);

pub(super) fn of_profile(
    profile: &Section,
    host: &Arc<dyn Host>,
    interrupt: &mut dyn Interrupt,
) -> Result<Option<CredentialSource>> {
    let setting = |name: &str| profile.get(name)?.text().map(str::to_owned);
    let Some(command) = setting("credential_process") else {
        return Ok(None);
    };
    let account_id = setting("aws_account_id");
    let host = Arc::clone(host);
    let fetch = move |interrupt: &mut dyn Interrupt| {
        let output = run(&command, interrupt)?;
        read(&*host, &output, account_id.as_deref())
    };
    if interrupt.interrupted() {
        return Err(Error::Interrupted);
    }
    let first = fetch(interrupt)?;
    Ok(Some(if first.expiry.is_some() {
        CredentialSource::refreshing(METHOD, Some(first), Box::new(fetch))
    } else {
        CredentialSource::fixed(first)
    }))
}

fn run(command: &str, interrupt: &mut dyn Interrupt) -> Result<Output> {
    let words =
        shell_split(command).ok_or_else(|| Error::Value("No closing quotation".to_owned()))?;
    let (program, arguments) = words
        .split_first()
        .ok_or_else(|| Error::Index("list index out of range".to_owned()))?;
    if words.iter().any(|word| word.contains('\0')) {
        return Err(Error::Value("embedded null byte".to_owned()));
    }
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::inherit());
    let (sender, receiver) = channel();
    // A thread of its own reads both pipes, so that this one can look for interrupts.
    let run = move || {
        // The waiting thread may have been interrupted.
        let _ = sender.send(command.output());
    };
    let threads = std::thread::Builder::new().name("ferroboto-process".to_owned());
    threads
        .spawn(run)
        .map_err(|error| Error::os(&error, program.as_str()))?;
    let output = loop {
        match receiver.recv_timeout(SLICE) {
            Ok(output) => break output,
            Err(RecvTimeoutError::Timeout) if interrupt.interrupted() => {
                return Err(Error::Interrupted);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Err(failed("the thread that ran it ended".to_owned()));
            }
        }
    };
    output.map_err(|error| Error::os(&error, program.as_str()))
}

fn read(host: &dyn Host, output: &Output, account_id: Option<&str>) -> Result<Resolved> {
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let printed = host.parse_json(&output.stdout)?;
    let printed = members::object(&printed)?;
    match printed.get("Version") {
        Some(Json::Bool(true)) => {}
        Some(version) if version.as_f64() == Some(1.0) => {}
        version => {
            let version = version.map_or_else(|| "<Version key not provided>".to_owned(), display);
            return Err(failed(format!(
                "Unsupported version '{version}' for credential process provider, supported versions: 1"
            )));
        }
    }
    let needed = |name: &str| {
        let found = printed.get(name);
        found.ok_or_else(|| failed(format!("Missing required key in response: '{name}'")))
    };
    let (access_key, secret_key) = (needed("AccessKeyId")?, needed("SecretAccessKey")?);
    let optional = |name: &str| printed.get(name).unwrap_or(&Json::Null);
    let printed_account = optional("AccountId").as_str();
    let expiry = match optional("Expiration") {
        Json::Null => None,
        date => Some(members::date(host, date)?),
    };
    Ok(Resolved {
        access_key: members::access_key(access_key),
        secret_key: members::secret_key(secret_key)?,
        token: members::token(optional("SessionToken"))?,
        account_id: printed_account
            .filter(|account| !account.is_empty())
            .or(account_id)
            .map(str::to_owned),
        method: METHOD,
        expiry,
    })
}

fn failed(error_msg: String) -> Error {
    Error::CredentialRetrieval {
        provider: METHOD.to_owned(),
        error_msg,
    }
}
