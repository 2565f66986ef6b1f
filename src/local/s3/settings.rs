//! Settings of buckets that are kept and shown as they were given. No rule of theirs is followed here.

use serde_json::{Value, json};

use super::{errors, tags, with_bucket};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, Handler};

/// A kind of settings.
struct Kind {
    /// Its name among the settings of a bucket.
    name: &'static str,
    /// The member of the input that holds it.
    member: &'static str,
    /// Whether the output holds it in a member of the same name, and does not consist of it.
    wrapped: bool,
    /// The error where there is none, if that is one.
    missing: Option<(&'static str, &'static str)>,
}

macro_rules! kinds {
    ($($kind:ident $name:literal $member:literal $wrapped:literal $missing:expr;)*) => {
        $(const $kind: Kind = Kind { name: $name, member: $member, wrapped: $wrapped, missing: $missing };)*
    };
}

kinds! {
    ACCELERATE "Accelerate" "AccelerateConfiguration" false None;
    CORS "Cors" "CORSConfiguration" false
        Some(("NoSuchCORSConfiguration", "The CORS configuration does not exist"));
    ENCRYPTION "Encryption" "ServerSideEncryptionConfiguration" true None;
    LIFECYCLE "Lifecycle" "LifecycleConfiguration" false
        Some(("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist"));
    LOCK "ObjectLock" "ObjectLockConfiguration" true
        Some(("ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket"));
    LOGGING "Logging" "BucketLoggingStatus" false None;
    NOTIFICATION "Notification" "NotificationConfiguration" false None;
    OWNERSHIP "OwnershipControls" "OwnershipControls" true
        Some(("OwnershipControlsNotFoundError", "The bucket ownership controls were not found"));
    PAYMENT "RequestPayment" "RequestPaymentConfiguration" false None;
    POLICY "Policy" "Policy" true
        Some(("NoSuchBucketPolicy", "The bucket policy does not exist"));
    PUBLIC "PublicAccessBlock" "PublicAccessBlockConfiguration" true
        Some(("NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found"));
    REPLICATION "Replication" "ReplicationConfiguration" true
        Some(("ReplicationConfigurationNotFoundError", "The replication configuration was not found"));
    TAGGING "Tagging" "Tagging" false Some(("NoSuchTagSet", "The TagSet does not exist"));
    WEBSITE "Website" "WebsiteConfiguration" false
        Some(("NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration"));
}

/// The handler of an operation, if it is offered.
pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "DeleteBucketCors" => |call| delete(call, &CORS),
        "DeleteBucketEncryption" => |call| delete(call, &ENCRYPTION),
        "DeleteBucketLifecycle" => |call| delete(call, &LIFECYCLE),
        "DeleteBucketOwnershipControls" => |call| delete(call, &OWNERSHIP),
        "DeleteBucketReplication" => |call| delete(call, &REPLICATION),
        "DeleteBucketPolicy" => |call| delete(call, &POLICY),
        "DeleteBucketTagging" => |call| delete(call, &TAGGING),
        "DeleteBucketWebsite" => |call| delete(call, &WEBSITE),
        "DeletePublicAccessBlock" => |call| delete(call, &PUBLIC),
        "GetBucketAccelerateConfiguration" => |call| get(call, &ACCELERATE),
        "GetBucketCors" => |call| get(call, &CORS),
        "GetBucketEncryption" => |call| get(call, &ENCRYPTION),
        "GetBucketLifecycleConfiguration" => |call| get(call, &LIFECYCLE),
        "GetBucketLogging" => |call| get(call, &LOGGING),
        "GetBucketNotificationConfiguration" => |call| get(call, &NOTIFICATION),
        "GetBucketOwnershipControls" => |call| get(call, &OWNERSHIP),
        "GetBucketPolicy" => |call| get(call, &POLICY),
        "GetBucketReplication" => |call| get(call, &REPLICATION),
        "GetBucketRequestPayment" => |call| get(call, &PAYMENT),
        "GetBucketTagging" => |call| get(call, &TAGGING),
        "GetBucketWebsite" => |call| get(call, &WEBSITE),
        "GetObjectLockConfiguration" => |call| get(call, &LOCK),
        "GetPublicAccessBlock" => |call| get(call, &PUBLIC),
        "PutBucketAccelerateConfiguration" => |call| put(call, &ACCELERATE),
        "PutBucketCors" => |call| put(call, &CORS),
        "PutBucketEncryption" => |call| put(call, &ENCRYPTION),
        "PutBucketLifecycleConfiguration" => |call| put(call, &LIFECYCLE),
        "PutBucketLogging" => |call| put(call, &LOGGING),
        "PutBucketOwnershipControls" => |call| put(call, &OWNERSHIP),
        "PutBucketReplication" => put_replication,
        "PutBucketRequestPayment" => |call| put(call, &PAYMENT),
        "PutBucketTagging" => put_tags,
        "PutBucketWebsite" => |call| put(call, &WEBSITE),
        "PutPublicAccessBlock" => |call| put(call, &PUBLIC),
        _ => return None,
    })
}

/// What a bucket has where nothing was set.
fn default(kind: &Kind) -> Option<Value> {
    Some(match kind.name {
        "Encryption" => json!({"Rules": [{
            "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": false,
        }]}),
        "RequestPayment" => json!({"Payer": "BucketOwner"}),
        _ if kind.missing.is_none() => json!({}),
        _ => return None,
    })
}

fn get(call: &Call<'_>, kind: &Kind) -> Result<Output> {
    with_bucket(call, |bucket| {
        let value = bucket
            .settings
            .get(kind.name)
            .cloned()
            .or_else(|| default(kind));
        let value = value.ok_or_else(|| {
            let (code, message) = kind.missing.unwrap_or_default();
            ServiceError::new(code, 404, message).with("BucketName", &bucket.name)
        })?;
        Ok(match value {
            Value::Object(members) if !kind.wrapped => members.into(),
            value => Members::from_iter([(kind.member.to_owned(), value)]).into(),
        })
    })
}

fn put(call: &Call<'_>, kind: &Kind) -> Result<Output> {
    let value =
        call.input.get(kind.member).cloned().ok_or_else(|| {
            ServiceError::client("MissingRequestBodyError", "Request Body is empty")
        })?;
    keep(call, kind, value)
}

fn keep(call: &Call<'_>, kind: &Kind, value: Value) -> Result<Output> {
    with_bucket(call, |bucket| {
        bucket.settings.insert(kind.name.to_owned(), value);
        Ok(Output::default())
    })
}

/// Keeps a policy whose text was checked.
pub(super) fn keep_policy(call: &Call<'_>, policy: &str) -> Result<Output> {
    keep(call, &POLICY, policy.into())
}

/// Keeps a configuration of events that was checked.
pub(super) fn keep_notification(call: &Call<'_>, configuration: Value) -> Result<Output> {
    keep(call, &NOTIFICATION, configuration)
}

/// Versions are what replication copies, so a bucket has to keep them.
fn put_replication(call: &Call<'_>) -> Result<Output> {
    with_bucket(call, |bucket| {
        if bucket.versioning.as_deref() == Some("Enabled") {
            return Ok(());
        }
        Err(errors::request(
            "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
        ))
    })?;
    put(call, &REPLICATION)
}

fn put_tags(call: &Call<'_>) -> Result<Output> {
    let list = call
        .input
        .get("Tagging")
        .and_then(|tagging| tagging.get("TagSet"));
    let tags = tags::of_list(list)?;
    let output = keep(call, &TAGGING, json!({"TagSet": tags::shown(&tags)}))?;
    Ok(Output {
        status: Some(204),
        ..output
    })
}

fn delete(call: &Call<'_>, kind: &Kind) -> Result<Output> {
    with_bucket(call, |bucket| {
        bucket.settings.remove(kind.name);
        Ok(Output::default())
    })
}
