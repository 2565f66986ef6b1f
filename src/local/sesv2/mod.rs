//! SES by its second API: the same identities, templates, configuration sets and mail as by the first, which does the
//! work. What the second API has beyond that is not offered.

#![allow(clippy::unnecessary_wraps, reason = "handlers share one signature")]

mod configuration;
mod identities;
mod send;
mod templates;

use serde_json::Value;

use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, Handler};
use crate::ses;

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "CreateConfigurationSet" => configuration::create,
        "CreateConfigurationSetEventDestination" => configuration::create_destination,
        "CreateEmailIdentity" => identities::create,
        "CreateEmailTemplate" => templates::create,
        "DeleteConfigurationSet" => configuration::delete,
        "DeleteConfigurationSetEventDestination" => configuration::delete_destination,
        "DeleteEmailIdentity" => identities::delete,
        "DeleteEmailTemplate" => templates::delete,
        "GetAccount" => send::account,
        "GetConfigurationSet" => configuration::get,
        "GetConfigurationSetEventDestinations" => configuration::destinations,
        "GetEmailIdentity" => identities::get,
        "GetEmailTemplate" => templates::get,
        "ListConfigurationSets" => configuration::list,
        "ListEmailIdentities" => identities::list,
        "ListEmailTemplates" => templates::list,
        "PutAccountSendingAttributes" => send::put_account_sending,
        "PutConfigurationSetSendingOptions" => configuration::put_sending,
        "SendBulkEmail" => send::send_bulk,
        "SendEmail" => send::send,
        "TestRenderEmailTemplate" => templates::test_render,
        "UpdateConfigurationSetEventDestination" => configuration::update_destination,
        "UpdateEmailTemplate" => templates::update,
        _ => return None,
    })
}

/// Calls an operation of the first API.
fn first(call: &Call<'_>, operation: &str, input: Members) -> Result<Members> {
    let Some(handler) = ses::handler(operation) else {
        return Err(ServiceError::internal());
    };
    let call = Call { input, ..*call };
    handler(&call)
        .map(|output| output.members)
        .map_err(translated)
}

/// An error of the first API under the name that the second one has for it.
fn translated(error: ServiceError) -> ServiceError {
    let (code, status) = match &*error.code {
        code if code.contains("DoesNotExist") => ("NotFoundException", 404),
        code if code.contains("AlreadyExists") => ("AlreadyExistsException", 400),
        "LimitExceeded" => ("LimitExceededException", 400),
        "MessageRejected" => ("MessageRejected", 400),
        "AccountSendingPausedException" | "ConfigurationSetSendingPausedException" => {
            ("SendingPausedException", 400)
        }
        "Throttling" => ("TooManyRequestsException", 429),
        _ if error.status >= 500 => return error,
        _ => ("BadRequestException", 400),
    };
    ServiceError::new(code, status, error.message)
}

/// A part of the second API that is not offered, where it is asked for.
fn refuse_parts(operation: &str, given: Option<&Value>, names: &[&str]) -> Result<()> {
    let Some(given) = given.and_then(Value::as_object) else {
        return Ok(());
    };
    let asked = names.iter().find(|name| {
        given.get(**name).is_some_and(|value| match value {
            Value::Null => false,
            Value::Array(list) => !list.is_empty(),
            Value::Object(members) => !members.is_empty(),
            _ => true,
        })
    });
    match asked {
        Some(name) => Err(ServiceError::not_offered(&format!(
            "{name} in SESv2.{operation}"
        ))),
        None => Ok(()),
    }
}

/// Members, those that are there.
fn members<const N: usize>(pairs: [(&str, Option<Value>); N]) -> Members {
    pairs
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

fn nothing(_: Members) -> Output {
    Output::default()
}

/// A text of the input as a value.
fn given(call: &Call<'_>, name: &str) -> Option<Value> {
    call.input
        .get(name)
        .filter(|value| !value.is_null())
        .cloned()
}
