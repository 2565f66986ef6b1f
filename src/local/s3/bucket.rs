//! Buckets: made, found, listed and deleted, and whether they keep versions.

use serde_json::{Value, json};

use super::store::Bucket;
use super::{errors, folders, lock, number, owner, tags, with_bucket, with_state};
use crate::answer::Body;
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

/// The region that has no name of its own in a location.
const FIRST_REGION: &str = "us-east-1";
const MOST: usize = 10_000;

/// Whether a bucket may be called so.
fn check_name(name: &str) -> Result<()> {
    let right = crate::buckets::name_is_valid(name)
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !name.starts_with("xn--")
        && !name.starts_with("sthree-")
        && !["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"]
            .iter()
            .any(|suffix| name.ends_with(suffix));
    if right {
        return Ok(());
    }
    Err(
        ServiceError::client("InvalidBucketName", "The specified bucket is not valid.")
            .with("BucketName", name),
    )
}

/// The region that a call wants a bucket to be in.
fn wanted_region(call: &Call<'_>) -> Result<String> {
    let constraint = call
        .input
        .get("CreateBucketConfiguration")
        .and_then(|configuration| configuration.get("LocationConstraint")?.as_str())
        .filter(|constraint| !constraint.is_empty());
    let incompatible = |constraint: &str| {
        ServiceError::client(
            "IllegalLocationConstraintException",
            format!(
                "The {constraint} location constraint is incompatible for the region specific endpoint this request was \
                 sent to."
            ),
        )
    };
    match constraint {
        None if call.region == FIRST_REGION || call.access_key.is_none() => {
            Ok(call.region.to_owned())
        }
        None => Err(incompatible("unspecified")),
        Some(region) if !is_location(region) => Err(ServiceError::client(
            "InvalidLocationConstraint",
            "The specified location-constraint is not valid",
        )
        .with("LocationConstraint", region)),
        Some("EU") => Ok("eu-west-1".to_owned()),
        Some(region) if call.region == FIRST_REGION || region == call.region => {
            Ok(region.to_owned())
        }
        Some(region) => Err(incompatible(region)),
    }
}

/// Whether buckets can be in a region by its name; that of the first region is none.
fn is_location(region: &str) -> bool {
    let service = ferroboto_model::service("s3").ok().flatten();
    let shape = service.and_then(|service| service.shape_named("BucketLocationConstraint"));
    region != FIRST_REGION && shape.is_none_or(|shape| shape.values.contains(&region))
}

/// Makes a bucket.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    let name = call.text("Bucket").unwrap_or_default();
    check_name(name)?;
    let region = wanted_region(call)?;
    let configuration = call.input.get("CreateBucketConfiguration");
    let tags = tags::of_list(configuration.and_then(|configuration| configuration.get("Tags")))?;
    let mut state = folders::fresh(call.world, name, None);
    if let Some(bucket) = state.buckets.get(name) {
        // For old times' sake.
        if bucket.region != FIRST_REGION || region != FIRST_REGION || bucket.is_folder {
            return Err(ServiceError::new(
                "BucketAlreadyOwnedByYou",
                409,
                "Your previous request to create the named bucket succeeded and you already own it.",
            )
            .with("BucketName", name));
        }
        return super::one("Location", format!("/{name}"));
    }
    let mut bucket = Bucket {
        name: name.to_owned(),
        region,
        created: call.world.clock().seconds(),
        ..Bucket::default()
    };
    let ownership = call
        .text("ObjectOwnership")
        .unwrap_or("BucketOwnerEnforced");
    bucket.settings.extend([
        (
            "OwnershipControls".to_owned(),
            json!({"Rules": [{"ObjectOwnership": ownership}]}),
        ),
        (
            "PublicAccessBlock".to_owned(),
            json!({
                "BlockPublicAcls": true, "IgnorePublicAcls": true,
                "BlockPublicPolicy": true, "RestrictPublicBuckets": true,
            }),
        ),
    ]);
    if !tags.is_empty() {
        let tags = tags::shown(&tags);
        bucket
            .settings
            .insert("Tagging".to_owned(), json!({"TagSet": tags}));
    }
    if super::flag(&call.input, "ObjectLockEnabledForBucket") {
        lock::enable(&mut bucket);
    }
    state.buckets.insert(name.to_owned(), bucket);
    super::one("Location", format!("/{name}"))
}

/// Deletes an empty bucket.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    with_state(call, |state, name| {
        let bucket = state.bucket(name)?;
        if bucket.is_folder {
            return Err(errors::folder("deleting the bucket"));
        }
        if !bucket.objects.is_empty() {
            let message = if bucket.has_versions() {
                "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
            } else {
                "The bucket you tried to delete is not empty"
            };
            return Err(ServiceError::new("BucketNotEmpty", 409, message).with("BucketName", name));
        }
        state.buckets.remove(name);
        Ok(Output::default())
    })
}

/// Tells whether a bucket is there, and where.
pub(super) fn head(call: &Call<'_>) -> Result<Output> {
    with_bucket(call, |bucket| {
        super::one("BucketRegion", bucket.region.as_str())
    })
}

/// Tells where a bucket is. The document has no members, only a text.
pub(super) fn location(call: &Call<'_>) -> Result<Output> {
    let name = call.text("Bucket").unwrap_or_default();
    let region = {
        let state = folders::fresh(call.world, name, None);
        let region = state.bucket(name)?.region.clone();
        Some(region).filter(|region| region != FIRST_REGION)
    };
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LocationConstraint xmlns=\"{}\">{}</LocationConstraint>",
        super::NAMESPACE,
        region.unwrap_or_default()
    );
    Ok(Output {
        stream: Some(Body::Full(document.into())),
        ..Output::default()
    })
}

/// Lists buckets: those of the world, and folders.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let folders: Vec<String> = call.world.folders();
    for name in &folders {
        drop(folders::fresh(call.world, name, None));
    }
    let most = number(&call.input, "MaxBuckets");
    if most.is_some_and(|most| !(1..=10_000).contains(&most)) {
        return Err(errors::argument(
            "max-buckets",
            most.unwrap_or_default().to_string(),
            "Argument max-buckets must be an integer between 1 and 10000",
        ));
    }
    let count = most
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(MOST);
    let prefix = call.text("Prefix").unwrap_or_default();
    let token = call.text("ContinuationToken").unwrap_or_default();
    let region = call.text("BucketRegion");
    let mut state = call.world.s3();
    state
        .buckets
        .retain(|name, bucket| !bucket.is_folder || folders.contains(name));
    let mut rest = state.buckets.values().filter(|bucket| {
        bucket.name.starts_with(prefix)
            && bucket.name.as_str() > token
            && region.is_none_or(|region| region == bucket.region)
    });
    let page: Vec<&Bucket> = rest.by_ref().take(count).collect();
    let more = rest.next().is_some();
    let mut members = Members::new();
    if let Some(last) = page.last().filter(|_| more) {
        members.insert("ContinuationToken".to_owned(), last.name.as_str().into());
    }
    // Regions are told only to those who ask for a page.
    let paged = ["MaxBuckets", "Prefix", "BucketRegion", "ContinuationToken"];
    let paged = paged.iter().any(|name| call.input.contains_key(*name));
    let shown = page.into_iter().map(|bucket| {
        let region = paged.then_some(bucket.region.as_str());
        json!({"Name": bucket.name, "CreationDate": bucket.created, "BucketRegion": region})
    });
    members.insert("Buckets".to_owned(), shown.collect::<Vec<Value>>().into());
    members.insert("Owner".to_owned(), owner());
    if !prefix.is_empty() {
        members.insert("Prefix".to_owned(), prefix.into());
    }
    Ok(members.into())
}

/// Tells whether a bucket keeps versions.
pub(super) fn versioning(call: &Call<'_>) -> Result<Output> {
    with_bucket(call, |bucket| {
        let status = bucket.versioning.clone();
        let members = status.map(|status| ("Status".to_owned(), Value::from(status)));
        Ok(members.into_iter().collect::<Members>().into())
    })
}

/// Says whether a bucket keeps versions.
pub(super) fn put_versioning(call: &Call<'_>) -> Result<Output> {
    let status = call
        .input
        .get("VersioningConfiguration")
        .and_then(|configuration| configuration.get("Status")?.as_str());
    let status = status.filter(|status| matches!(*status, "Enabled" | "Suspended"));
    let status = status.ok_or_else(|| {
        ServiceError::client(
            "IllegalVersioningConfigurationException",
            "The Versioning element must be specified",
        )
    })?;
    with_bucket(call, |bucket| {
        if bucket.is_folder {
            return Err(errors::folder("keeping versions"));
        }
        if lock::is_enabled(bucket) && status == "Suspended" {
            return Err(ServiceError::new(
                "InvalidBucketState",
                409,
                "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
            ));
        }
        bucket.versioning = Some(status.to_owned());
        Ok(Output::default())
    })
}
