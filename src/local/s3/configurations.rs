//! Configurations of which a bucket can have several, each with an identifier: kept and shown as they were given.

use serde_json::{Value, json};

use super::{errors, with_bucket};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::{Call, Handler};

/// How many of a kind a bucket can have.
const MOST: usize = 1000;
/// How many of them a page lists.
const PAGE: usize = 100;

/// The handler of an operation, if it is offered.
pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "DeleteBucketAnalyticsConfiguration" => |call| delete(call, "Analytics"),
        "DeleteBucketIntelligentTieringConfiguration" => |call| delete(call, "IntelligentTiering"),
        "DeleteBucketInventoryConfiguration" => |call| delete(call, "Inventory"),
        "DeleteBucketMetricsConfiguration" => |call| delete(call, "Metrics"),
        "GetBucketAnalyticsConfiguration" => |call| get(call, "Analytics"),
        "GetBucketIntelligentTieringConfiguration" => |call| get(call, "IntelligentTiering"),
        "GetBucketInventoryConfiguration" => |call| get(call, "Inventory"),
        "GetBucketMetricsConfiguration" => |call| get(call, "Metrics"),
        "ListBucketAnalyticsConfigurations" => |call| list(call, "Analytics"),
        "ListBucketIntelligentTieringConfigurations" => |call| list(call, "IntelligentTiering"),
        "ListBucketInventoryConfigurations" => |call| list(call, "Inventory"),
        "ListBucketMetricsConfigurations" => |call| list(call, "Metrics"),
        "PutBucketAnalyticsConfiguration" => |call| put(call, "Analytics"),
        "PutBucketIntelligentTieringConfiguration" => |call| put(call, "IntelligentTiering"),
        "PutBucketInventoryConfiguration" => |call| put(call, "Inventory"),
        "PutBucketMetricsConfiguration" => |call| put(call, "Metrics"),
        _ => return None,
    })
}

fn member(kind: &str) -> String {
    format!("{kind}Configuration")
}

fn missing() -> ServiceError {
    ServiceError::new(
        "NoSuchConfiguration",
        404,
        "The specified configuration does not exist.",
    )
}

fn put(call: &Call<'_>, kind: &str) -> Result<Output> {
    let id = call.text("Id").unwrap_or_default();
    let configuration = call.input.get(&member(kind)).cloned();
    let configuration = configuration.unwrap_or_else(|| json!({}));
    if configuration.get("Id").and_then(Value::as_str) != Some(id) {
        return Err(errors::argument(
            "id",
            id,
            "The id in the request does not match the id of the configuration.",
        ));
    }
    with_bucket(call, |bucket| {
        let kept = bucket
            .settings
            .entry(member(kind))
            .or_insert_with(|| json!({}));
        if let Some(kept) = kept.as_object_mut() {
            if kept.len() >= MOST && !kept.contains_key(id) {
                return Err(ServiceError::client(
                    "TooManyConfigurations",
                    "You are attempting to create a new configuration but have already reached the 1,000-configuration limit.",
                ));
            }
            kept.insert(id.to_owned(), configuration);
        }
        Ok(Output::default())
    })
}

fn get(call: &Call<'_>, kind: &str) -> Result<Output> {
    let id = call.text("Id").unwrap_or_default();
    with_bucket(call, |bucket| {
        let kept = bucket.settings.get(&member(kind));
        let found = kept.and_then(|kept| kept.get(id)).ok_or_else(missing)?;
        super::one(&member(kind), found.clone())
    })
}

fn delete(call: &Call<'_>, kind: &str) -> Result<Output> {
    let id = call.text("Id").unwrap_or_default();
    with_bucket(call, |bucket| {
        let kept = bucket.settings.get_mut(&member(kind));
        let removed = kept.and_then(|kept| kept.as_object_mut()?.remove(id));
        removed.map(|_| Output::default()).ok_or_else(missing)
    })
}

/// Lists a page, in the order of the identifiers. The token is the last one of the page before.
fn list(call: &Call<'_>, kind: &str) -> Result<Output> {
    let token = call.text("ContinuationToken");
    with_bucket(call, |bucket| {
        let kept = bucket.settings.get(&member(kind));
        let mut all: Vec<(&String, &Value)> = kept
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter(|(id, _)| token.is_none_or(|token| id.as_str() > token))
            .collect();
        all.sort_by_key(|(id, _)| *id);
        let more = all.len() > PAGE;
        all.truncate(PAGE);
        let mut members = Members::from_iter([("IsTruncated".to_owned(), more.into())]);
        if let Some(token) = token {
            members.insert("ContinuationToken".to_owned(), token.into());
        }
        if let Some((last, _)) = all.last().filter(|_| more) {
            members.insert("NextContinuationToken".to_owned(), last.as_str().into());
        }
        let shown: Vec<Value> = all.into_iter().map(|(_, value)| value.clone()).collect();
        if !shown.is_empty() {
            members.insert(format!("{}List", member(kind)), shown.into());
        }
        Ok(members.into())
    })
}
