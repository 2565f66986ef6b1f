//! Access lists: kept and shown, and never enforced.

use serde_json::{Value, json};

use super::{errors, key, object, owner, owner_id, with_bucket};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const EVERYBODY: &str = "http://acs.amazonaws.com/groups/global/AllUsers";
const AUTHENTICATED: &str = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOGS: &str = "http://acs.amazonaws.com/groups/s3/LogDelivery";

fn grant(grantee: &Value, permission: &str) -> Value {
    json!({"Grantee": grantee, "Permission": permission})
}

fn group(uri: &str) -> Value {
    json!({"Type": "Group", "URI": uri})
}

fn canonical(id: &str) -> Value {
    json!({"Type": "CanonicalUser", "ID": id})
}

fn owners() -> Value {
    let mut grantee = canonical(&owner_id());
    if let Some(members) = grantee.as_object_mut() {
        members.insert("DisplayName".to_owned(), "local".into());
    }
    grant(&grantee, "FULL_CONTROL")
}

/// The grants of a list that has a name.
fn canned(name: &str) -> Result<Value> {
    let mut grants = vec![owners()];
    match name {
        "private" | "bucket-owner-read" | "bucket-owner-full-control" | "aws-exec-read" => {}
        "public-read" => grants.push(grant(&group(EVERYBODY), "READ")),
        "public-read-write" => {
            grants.push(grant(&group(EVERYBODY), "READ"));
            grants.push(grant(&group(EVERYBODY), "WRITE"));
        }
        "authenticated-read" => grants.push(grant(&group(AUTHENTICATED), "READ")),
        "log-delivery-write" => {
            grants.push(grant(&group(LOGS), "WRITE"));
            grants.push(grant(&group(LOGS), "READ_ACP"));
        }
        other => return Err(errors::argument("x-amz-acl", other, "")),
    }
    Ok(grants.into())
}

/// The access list that the headers of a call describe.
pub(super) fn of_headers(call: &Call<'_>) -> Result<Option<Value>> {
    let mut grants = Vec::new();
    for (name, permission) in [
        ("GrantFullControl", "FULL_CONTROL"),
        ("GrantRead", "READ"),
        ("GrantReadACP", "READ_ACP"),
        ("GrantWrite", "WRITE"),
        ("GrantWriteACP", "WRITE_ACP"),
    ] {
        for grantee in call.text(name).unwrap_or_default().split(',') {
            let Some((kind, value)) = grantee.trim().split_once('=') else {
                continue;
            };
            let value = value.trim_matches('"');
            let grantee = match kind {
                "uri" => group(value),
                "id" => canonical(value),
                "emailAddress" => json!({"Type": "AmazonCustomerByEmail", "EmailAddress": value}),
                _ => {
                    return Err(errors::argument(
                        name,
                        grantee,
                        "Argument format not recognized",
                    ));
                }
            };
            grants.push(grant(&grantee, permission));
        }
    }
    match call.text("ACL") {
        Some(_) if !grants.is_empty() => Err(errors::request(
            "Specifying both Canned ACLs and Header Grants is not allowed",
        )),
        Some(name) => canned(name).map(Some),
        None if grants.is_empty() => Ok(None),
        None => Ok(Some(grants.into())),
    }
}

/// The access list of a call, in its headers or its body.
fn given(call: &Call<'_>) -> Result<Value> {
    if let Some(grants) = of_headers(call)? {
        return Ok(grants);
    }
    let policy = call.input.get("AccessControlPolicy");
    let grants = policy.and_then(|policy| policy.get("Grants")).cloned();
    grants.ok_or_else(|| {
        ServiceError::client(
            "MissingSecurityHeader",
            "Your request was missing a required header",
        )
        .with("MissingHeaderName", "x-amz-acl")
    })
}

fn shown(grants: Option<&Value>) -> Output {
    let grants = grants.cloned().unwrap_or_else(|| json!([owners()]));
    Members::from_iter([("Owner".to_owned(), owner()), ("Grants".to_owned(), grants)]).into()
}

pub(super) fn of_bucket(call: &Call<'_>) -> Result<Output> {
    with_bucket(call, |bucket| Ok(shown(bucket.settings.get("Acl"))))
}

pub(super) fn put_of_bucket(call: &Call<'_>) -> Result<Output> {
    let grants = given(call)?;
    with_bucket(call, |bucket| {
        bucket.settings.insert("Acl".to_owned(), grants);
        Ok(Output::default())
    })
}

pub(super) fn of_object(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    with_bucket(call, |bucket| {
        let version = object::wanted(bucket, key, call.text("VersionId"))?;
        Ok(shown(version.acl.as_ref()))
    })
}

pub(super) fn put_of_object(call: &Call<'_>) -> Result<Output> {
    let key = key(call)?;
    let grants = given(call)?;
    let id = call.text("VersionId");
    with_bucket(call, |bucket| {
        object::wanted(bucket, key, id)?;
        if let Some(version) = bucket.version_mut(key, id) {
            version.acl = Some(grants);
        }
        Ok(Output::default())
    })
}
