//! Sending, and the account.

use serde_json::{Value, json};

use super::{first, given, members, nothing, refuse_parts};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

/// What the two APIs have in common about a message.
fn envelope(call: &Call<'_>, tags: &str) -> Members {
    members([
        ("Source", given(call, "FromEmailAddress")),
        ("ReplyToAddresses", given(call, "ReplyToAddresses")),
        ("ReturnPath", given(call, "FeedbackForwardingEmailAddress")),
        ("ConfigurationSetName", given(call, "ConfigurationSetName")),
        (
            tags,
            given(call, "EmailTags").or_else(|| given(call, "DefaultEmailTags")),
        ),
    ])
}

fn template(operation: &str, content: &Value) -> Result<Members> {
    refuse_parts(
        operation,
        Some(content),
        &["TemplateContent", "Headers", "Attachments"],
    )?;
    let by_arn = content
        .get("TemplateArn")
        .and_then(Value::as_str)
        .and_then(|arn| arn.rsplit_once("template/"))
        .map(|(_, name)| Value::from(name));
    let name = content.get("TemplateName").cloned().or(by_arn);
    let data = content.get("TemplateData").cloned();
    Ok(members([
        ("Template", name),
        ("TemplateData", data.or_else(|| Some("{}".into()))),
    ]))
}

/// Sends a message of parts, a raw one, or one that a template makes.
pub(super) fn send(call: &Call<'_>) -> Result<Output> {
    const OPERATION: &str = "SendEmail";
    let input = Value::from(call.input.clone());
    refuse_parts(
        OPERATION,
        Some(&input),
        &[
            "ListManagementOptions",
            "EndpointId",
            "TenantName",
            "ConfigurationOverrides",
        ],
    )?;
    let content = call.input.get("Content").unwrap_or(&Value::Null);
    let mut message = envelope(call, "Tags");
    let kinds = ["Simple", "Raw", "Template"].map(|kind| content.get(kind));
    let operation = match kinds {
        [Some(simple), None, None] => {
            refuse_parts(OPERATION, Some(simple), &["Headers", "Attachments"])?;
            message.insert("Message".to_owned(), simple.clone());
            message.extend(members([("Destination", given(call, "Destination"))]));
            "SendEmail"
        }
        [None, Some(raw), None] => {
            let destination = call.input.get("Destination").unwrap_or(&Value::Null);
            let all: Vec<Value> = ["ToAddresses", "CcAddresses", "BccAddresses"]
                .iter()
                .filter_map(|name| destination.get(name)?.as_array())
                .flatten()
                .cloned()
                .collect();
            message.insert("RawMessage".to_owned(), raw.clone());
            message.insert("Destinations".to_owned(), all.into());
            "SendRawEmail"
        }
        [None, None, Some(content)] => {
            message.extend(template(OPERATION, content)?);
            message.extend(members([("Destination", given(call, "Destination"))]));
            "SendTemplatedEmail"
        }
        _ => {
            return Err(ServiceError::client(
                "BadRequestException",
                "Content must be one of Simple, Raw or Template.",
            ));
        }
    };
    let sent = first(call, operation, message)?;
    Ok(members([("MessageId", sent.get("MessageId").cloned())]).into())
}

/// Sends what a template makes of each entry's data.
pub(super) fn send_bulk(call: &Call<'_>) -> Result<Output> {
    const OPERATION: &str = "SendBulkEmail";
    let content = call
        .input
        .get("DefaultContent")
        .and_then(|content| content.get("Template"));
    let mut message = envelope(call, "DefaultTags");
    let mut template = template(OPERATION, content.unwrap_or(&Value::Null))?;
    if let Some(data) = template.remove("TemplateData") {
        message.insert("DefaultTemplateData".to_owned(), data);
    }
    message.extend(template);
    let entries = call.input.get("BulkEmailEntries").and_then(Value::as_array);
    let mut destinations = Vec::new();
    for entry in entries.into_iter().flatten() {
        refuse_parts(OPERATION, Some(entry), &["ReplacementHeaders"])?;
        let data = entry.get("ReplacementEmailContent").and_then(|content| {
            content
                .get("ReplacementTemplate")?
                .get("ReplacementTemplateData")
        });
        let destination = members([
            ("Destination", entry.get("Destination").cloned()),
            ("ReplacementTags", entry.get("ReplacementTags").cloned()),
            ("ReplacementTemplateData", data.cloned()),
        ]);
        destinations.push(Value::from(destination));
    }
    message.insert("Destinations".to_owned(), destinations.into());
    let sent = first(call, "SendBulkTemplatedEmail", message)?;
    let results: Vec<Value> = sent
        .get("Status")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|one| {
            let status = one
                .get("Status")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let shown = members([
                ("Status", Some(bulk_status(status).into())),
                ("Error", one.get("Error").cloned()),
                ("MessageId", one.get("MessageId").cloned()),
            ]);
            Value::from(shown)
        })
        .collect();
    Ok(members([("BulkEmailEntryResults", Some(results.into()))]).into())
}

fn bulk_status(first: &str) -> &'static str {
    match first {
        "Success" => "SUCCESS",
        "MessageRejected" => "MESSAGE_REJECTED",
        "InvalidParameterValue" => "INVALID_PARAMETER",
        "AccountDailyQuotaExceeded" => "ACCOUNT_DAILY_QUOTA_EXCEEDED",
        _ => "FAILED",
    }
}

/// Tells what the account may send.
pub(super) fn account(call: &Call<'_>) -> Result<Output> {
    let quota = first(call, "GetSendQuota", Members::new())?;
    let enabled = first(call, "GetAccountSendingEnabled", Members::new())?;
    Ok(members([
        ("DedicatedIpAutoWarmupEnabled", Some(json!(false))),
        ("EnforcementStatus", Some(json!("HEALTHY"))),
        ("ProductionAccessEnabled", Some(json!(true))),
        ("SendQuota", Some(quota.into())),
        ("SendingEnabled", enabled.get("Enabled").cloned()),
    ])
    .into())
}

/// Lets the account send, or not.
pub(super) fn put_account_sending(call: &Call<'_>) -> Result<Output> {
    let enabled = given(call, "SendingEnabled").unwrap_or_else(|| json!(false));
    let input = members([("Enabled", Some(enabled))]);
    first(call, "UpdateAccountSendingEnabled", input).map(nothing)
}
