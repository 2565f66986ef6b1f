//! Identities: addresses and domains, which are verified at once.

use serde_json::{Value, json};

use super::{first, given, members, nothing};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

fn name<'a>(call: &'a Call<'_>) -> &'a str {
    call.text("EmailIdentity").unwrap_or_default()
}

fn kind(name: &str) -> &'static str {
    if name.contains('@') {
        "EMAIL_ADDRESS"
    } else {
        "DOMAIN"
    }
}

fn exists(call: &Call<'_>) -> Result<bool> {
    let input = members([("Identities", Some(json!([name(call)])))]);
    let found = first(call, "GetIdentityVerificationAttributes", input)?;
    let attributes = found
        .get("VerificationAttributes")
        .and_then(Value::as_object);
    Ok(attributes.is_some_and(|attributes| !attributes.is_empty()))
}

fn check(call: &Call<'_>) -> Result<()> {
    if exists(call)? {
        return Ok(());
    }
    Err(ServiceError::new(
        "NotFoundException",
        404,
        format!("Email identity {} does not exist.", name(call)),
    ))
}

/// What an operation of the first API tells of the identity under a name.
fn told(call: &Call<'_>, operation: &str, member: &str) -> Result<Value> {
    let input = members([("Identities", Some(json!([name(call)])))]);
    let mut found = first(call, operation, input)?;
    let all = found.remove(member).unwrap_or_default();
    let of = all.as_object().and_then(|all| all.values().next().cloned());
    Ok(of.unwrap_or_default())
}

fn dkim(call: &Call<'_>) -> Result<Value> {
    let of = told(call, "GetIdentityDkimAttributes", "DkimAttributes")?;
    let tokens = of.get("DkimTokens").cloned().unwrap_or_else(|| json!([]));
    let verified = of.get("DkimVerificationStatus") == Some(&json!("Success"));
    Ok(json!({
        "SigningEnabled": of.get("DkimEnabled").cloned().unwrap_or_else(|| json!(false)),
        "Status": if verified { "SUCCESS" } else { "NOT_STARTED" },
        "Tokens": tokens,
        "SigningAttributesOrigin": "AWS_SES",
    }))
}

/// Makes an identity.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    let name = name(call);
    if exists(call)? {
        return Err(ServiceError::client(
            "AlreadyExistsException",
            format!("Email identity {name} already exist."),
        ));
    }
    if kind(name) == "DOMAIN" {
        for operation in ["VerifyDomainIdentity", "VerifyDomainDkim"] {
            first(call, operation, members([("Domain", Some(name.into()))]))?;
        }
    } else {
        let input = members([("EmailAddress", Some(name.into()))]);
        first(call, "VerifyEmailIdentity", input)?;
    }
    Ok(members([
        ("IdentityType", Some(kind(name).into())),
        ("VerifiedForSendingStatus", Some(json!(true))),
        ("DkimAttributes", Some(dkim(call)?)),
    ])
    .into())
}

/// Describes an identity.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    check(call)?;
    let notifications = told(
        call,
        "GetIdentityNotificationAttributes",
        "NotificationAttributes",
    )?;
    let mail_from = told(
        call,
        "GetIdentityMailFromDomainAttributes",
        "MailFromDomainAttributes",
    )?;
    let behavior = match mail_from.get("BehaviorOnMXFailure").and_then(Value::as_str) {
        Some("RejectMessage") => "REJECT_MESSAGE",
        _ => "USE_DEFAULT_VALUE",
    };
    let mut mail_from_shown = json!({"BehaviorOnMxFailure": behavior});
    if let Some(domain) = mail_from
        .get("MailFromDomain")
        .filter(|domain| !domain.is_null())
    {
        mail_from_shown["MailFromDomain"] = domain.clone();
        mail_from_shown["MailFromDomainStatus"] = json!("SUCCESS");
    }
    Ok(members([
        ("IdentityType", Some(kind(name(call)).into())),
        (
            "FeedbackForwardingStatus",
            notifications.get("ForwardingEnabled").cloned(),
        ),
        ("VerifiedForSendingStatus", Some(json!(true))),
        ("DkimAttributes", Some(dkim(call)?)),
        ("MailFromAttributes", Some(mail_from_shown)),
        ("Policies", Some(json!({}))),
        ("Tags", Some(json!([]))),
        ("VerificationStatus", Some(json!("SUCCESS"))),
    ])
    .into())
}

/// Lists identities.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let input = members([
        ("MaxItems", given(call, "PageSize")),
        ("NextToken", given(call, "NextToken")),
    ]);
    let listed = first(call, "ListIdentities", input)?;
    let identities: Vec<Value> = listed
        .get("Identities")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|name| {
            json!({
                "IdentityType": kind(name),
                "IdentityName": name,
                "SendingEnabled": true,
                "VerificationStatus": "SUCCESS",
            })
        })
        .collect();
    Ok(members([
        ("EmailIdentities", Some(identities.into())),
        ("NextToken", listed.get("NextToken").cloned()),
    ])
    .into())
}

/// Forgets an identity.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    check(call)?;
    let input: Members = members([("Identity", Some(name(call).into()))]);
    first(call, "DeleteIdentity", input).map(nothing)
}
