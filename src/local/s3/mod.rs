//! S3: buckets and objects of the world, and folders that stand for buckets. Which operations there are, and what all of
//! them begin with. Policies, access lists and rules are kept and shown; none is enforced.

#![allow(clippy::unnecessary_wraps, reason = "handlers share one signature")]

mod acl;
mod attributes;
pub(crate) mod blob;
mod bucket;
mod checksum;
mod conditions;
mod configurations;
mod copy;
mod delete;
mod errors;
mod events;
mod folders;
mod form;
mod form_policy;
mod headers;
mod listing;
mod lock;
mod multipart;
mod notifications;
mod object;
mod parts;
mod policy;
mod post;
mod put;
mod settings;
mod signature;
mod source;
mod store;
mod tags;
mod uploads;

use bytes::Bytes;
use ferroboto_model::Operation;
use http::request::Parts;
use serde_json::{Value, json};

use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::route::header;
use crate::services::{BodyHandler, Call, Handler};
use crate::world::ACCOUNT_ID;

pub(crate) use form::Fields;
pub(crate) use post::post;
pub(crate) use signature::{check_expiry, check_form, check_legacy, expired};
pub(crate) use source::{Object, ObjectWriter};
pub(crate) use store::State;

use store::Bucket;

/// The longest key, in bytes.
const MAX_KEY: usize = 1024;
/// The longest document in a request.
pub(crate) const MAX_DOCUMENT: usize = 4 << 20;
const NAMESPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

/// The handler of an operation, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "AbortMultipartUpload" => uploads::abort,
        "CompleteMultipartUpload" => multipart::complete,
        "CopyObject" => copy::copy,
        "CreateBucket" => bucket::create,
        "CreateMultipartUpload" => uploads::create,
        "DeleteBucket" => bucket::delete,
        "DeleteObject" => delete::delete,
        "DeleteObjectTagging" => tags::delete,
        "DeleteObjects" => delete::delete_all,
        "GetBucketAcl" => acl::of_bucket,
        "GetBucketLocation" => bucket::location,
        "GetBucketPolicyStatus" => policy::status,
        "GetBucketVersioning" => bucket::versioning,
        "GetObject" => object::get,
        "GetObjectAcl" => acl::of_object,
        "GetObjectAttributes" => attributes::get,
        "GetObjectLegalHold" => lock::hold,
        "GetObjectRetention" => lock::retention,
        "GetObjectTagging" => tags::get,
        "HeadBucket" => bucket::head,
        "HeadObject" => object::head,
        "ListBuckets" => bucket::list,
        "ListMultipartUploads" => uploads::list,
        "ListObjectVersions" => listing::versions,
        "ListObjects" => listing::objects,
        "ListObjectsV2" => listing::objects_again,
        "ListParts" => parts::list,
        "PutBucketAcl" => acl::put_of_bucket,
        "PutBucketNotificationConfiguration" => notifications::put,
        "PutBucketPolicy" => policy::put,
        "PutBucketVersioning" => bucket::put_versioning,
        "PutObjectAcl" => acl::put_of_object,
        "PutObjectLegalHold" => lock::put_hold,
        "PutObjectLockConfiguration" => lock::put_configuration,
        "PutObjectRetention" => lock::put_retention,
        "PutObjectTagging" => tags::put,
        "UploadPartCopy" => copy::copy_part,
        name => return settings::handler(name).or_else(|| configurations::handler(name)),
    })
}

/// The handler of an operation that reads its body as it comes, if it is offered.
pub(crate) fn body_handler(operation: &str) -> Option<BodyHandler> {
    match operation {
        "PutObject" => Some(put::put),
        "UploadPart" => Some(parts::upload),
        _ => None,
    }
}

/// Whether an operation hands out a body that may be long.
pub(crate) fn may_wait(operation: &str) -> bool {
    operation == "GetObject"
}

/// The root of the document that an operation answers, and its namespace.
pub(crate) fn document(operation: &str) -> (&str, Option<&'static str>) {
    let root = match operation {
        "CompleteMultipartUpload" => "CompleteMultipartUploadResult",
        "CreateMultipartUpload" => "InitiateMultipartUploadResult",
        "DeleteObjects" => "DeleteResult",
        "GetBucketAcl" | "GetObjectAcl" => "AccessControlPolicy",
        "GetBucketCors" => "CORSConfiguration",
        "GetBucketAccelerateConfiguration" => "AccelerateConfiguration",
        "GetBucketLifecycleConfiguration" => "LifecycleConfiguration",
        "GetBucketLogging" => "BucketLoggingStatus",
        "GetBucketNotificationConfiguration" => "NotificationConfiguration",
        "GetBucketRequestPayment" => "RequestPaymentConfiguration",
        "GetBucketTagging" | "GetObjectTagging" => "Tagging",
        "GetBucketVersioning" => "VersioningConfiguration",
        "GetBucketWebsite" => "WebsiteConfiguration",
        "GetObjectAttributes" => "GetObjectAttributesResponse",
        "ListBucketAnalyticsConfigurations" => "ListBucketAnalyticsConfigurationResult",
        "ListBucketInventoryConfigurations" => "ListInventoryConfigurationsResult",
        "ListBucketMetricsConfigurations" => "ListMetricsConfigurationsResult",
        "ListBuckets" => "ListAllMyBucketsResult",
        "ListMultipartUploads" => "ListMultipartUploadsResult",
        "ListObjectVersions" => "ListVersionsResult",
        "ListObjects" | "ListObjectsV2" => "ListBucketResult",
        "ListParts" => "ListPartsResult",
        other => other,
    };
    (root, Some(NAMESPACE))
}

/// Checks a body that is there against the digests in its headers.
pub(crate) fn check_body(operation: &Operation, parts: &Parts, body: &Bytes) -> Result<()> {
    let digests = parts.headers.keys().any(|name| {
        let name = name.as_str();
        name == "content-md5" || name.starts_with("x-amz-checksum-")
    });
    if operation.name == "DeleteObjects" && !digests {
        return Err(errors::request(
            "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
        ));
    }
    if let Some(claimed) = header(parts, "content-md5") {
        checksum::check_md5(claimed, &checksum::of(checksum::Algorithm::Md5, body))?;
    }
    let mut input = Members::new();
    for algorithm in checksum::Algorithm::ALL {
        let name = format!("x-amz-checksum-{}", algorithm.name().to_ascii_lowercase());
        if let Some(value) = header(parts, &name) {
            input.insert(algorithm.member(), value.into());
        }
    }
    match checksum::Claim::of(&input, None)? {
        Some(claim) => claim.check(&checksum::of(claim.algorithm, body), |_| None),
        None => Ok(()),
    }
}

/// Everything in the local AWS belongs to one account.
fn owner() -> Value {
    json!({"DisplayName": "local", "ID": owner_id()})
}

/// The account in the form that access lists have it.
fn owner_id() -> String {
    format!("{ACCOUNT_ID:0>64}")
}

fn key<'a>(call: &'a Call<'_>) -> Result<&'a str> {
    let key = call.text("Key").unwrap_or_default();
    check_key(key)?;
    Ok(key)
}

fn check_key(key: &str) -> Result<()> {
    if key.len() > MAX_KEY {
        return Err(
            ServiceError::client("KeyTooLongError", "Your key is too long")
                .with("Size", key.len().to_string())
                .with("MaxSizeAllowed", MAX_KEY.to_string()),
        );
    }
    Ok(())
}

fn number(input: &Members, name: &str) -> Option<i64> {
    input.get(name).and_then(Value::as_i64)
}

/// A flag that an input raises.
fn flag(input: &Members, name: &str) -> bool {
    input.get(name).and_then(Value::as_bool) == Some(true)
}

/// Does something with the state, once the bucket that a call names is known to be there, in the region that the call is
/// for, and up to date with its folder.
fn with_state<T>(call: &Call<'_>, act: impl FnOnce(&mut State, &str) -> Result<T>) -> Result<T> {
    let name = call.text("Bucket").unwrap_or_default();
    let mut state = folders::fresh(call.world, name, call.text("Key"));
    check_access(call, state.bucket(name)?)?;
    act(&mut state, name)
}

/// Does something with the bucket that a call names.
fn with_bucket<T>(call: &Call<'_>, act: impl FnOnce(&mut Bucket) -> Result<T>) -> Result<T> {
    with_state(call, |state, name| act(state.bucket_mut(name)?))
}

fn check_access(call: &Call<'_>, bucket: &Bucket) -> Result<()> {
    let expected = call.text("ExpectedBucketOwner");
    if expected.is_some_and(|owner| owner != ACCOUNT_ID) {
        return Err(ServiceError::new("AccessDenied", 403, "Access Denied"));
    }
    // Without a signature no region is named, and folders are in all of them.
    if !bucket.is_folder && call.access_key.is_some() && bucket.region != call.region {
        return Err(errors::moved(&bucket.name, &bucket.region));
    }
    Ok(())
}

fn one(name: &str, value: impl Into<Value>) -> Result<Output> {
    Ok(Members::from_iter([(name.to_owned(), value.into())]).into())
}
