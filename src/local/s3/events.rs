//! Events: what happens to objects, told to the queues and topics of the same world. No lock of a service is held by
//! whoever calls.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use uuid::Uuid;

use super::notifications::{KINDS, rules};
use super::owner_id;
use super::store::Version;
use crate::protocol::Members;
use crate::services;
use crate::timestamps;
use crate::world::{ACCOUNT_ID, World};

const SUBJECT: &str = "Amazon S3 Notification";
const LEFT: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'*')
    .remove(b'/');

/// An object was written.
pub(super) fn created(world: &World, bucket: &str, key: &str, version: &Version, how: &str) {
    of_object(world, bucket, key, version, &format!("ObjectCreated:{how}"));
}

/// An object was deleted.
pub(super) fn removed(world: &World, bucket: &str, key: &str, version: &Version, how: &str) {
    of_object(world, bucket, key, version, &format!("ObjectRemoved:{how}"));
}

/// Something happened to an object.
pub(super) fn of_object(world: &World, bucket: &str, key: &str, version: &Version, event: &str) {
    let (region, configuration) = {
        let state = world.s3();
        let Ok(bucket) = state.bucket(bucket) else {
            return;
        };
        match bucket.settings.get("Notification") {
            Some(configuration) => (bucket.region.clone(), configuration.clone()),
            None => return,
        }
    };
    for (kind, member) in KINDS {
        let list = configuration.get(kind).and_then(Value::as_array);
        for entry in list.into_iter().flatten().filter_map(Value::as_object) {
            let Some(arn) = entry.get(member).and_then(Value::as_str) else {
                continue;
            };
            if wants(entry, key, event) {
                let id = entry.get("Id").and_then(Value::as_str).unwrap_or_default();
                send(
                    world,
                    arn,
                    &record(world, &region, bucket, key, version, event, id),
                );
            }
        }
    }
}

fn wants(entry: &Members, key: &str, event: &str) -> bool {
    let events = entry.get("Events").and_then(Value::as_array);
    let named = events
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .any(|wanted| {
            let wanted = wanted.strip_prefix("s3:").unwrap_or(wanted);
            match wanted.strip_suffix('*') {
                Some(prefix) => event.starts_with(prefix),
                None => wanted == event,
            }
        });
    named
        && rules(entry).into_iter().all(|(name, value)| {
            if name.eq_ignore_ascii_case("prefix") {
                key.starts_with(value)
            } else {
                key.ends_with(value)
            }
        })
}

fn record(
    world: &World,
    region: &str,
    bucket: &str,
    key: &str,
    version: &Version,
    event: &str,
    id: &str,
) -> Value {
    let (seconds, millis) = world.clock().now();
    let time = timestamps::iso8601(seconds, millis);
    let mut object = Members::from_iter([(
        "key".to_owned(),
        Value::from(
            utf8_percent_encode(key, &LEFT)
                .to_string()
                .replace("%20", "+"),
        ),
    )]);
    let tagging = event.starts_with("ObjectTagging");
    if !event.starts_with("ObjectRemoved") && !tagging {
        object.insert("size".to_owned(), version.size.into());
    }
    if !event.starts_with("ObjectRemoved:Delete") || version.is_marker {
        let etag = if version.is_marker {
            "d41d8cd98f00b204e9800998ecf8427e"
        } else {
            &version.etag
        };
        object.insert("eTag".to_owned(), etag.into());
    }
    if let Some(id) = &version.id {
        object.insert("versionId".to_owned(), id.as_str().into());
    }
    let sequencer = format!("{seconds:010X}{:08X}", version.sequence);
    if !tagging {
        object.insert("sequencer".to_owned(), sequencer.into());
    }
    json!({"Records": [{
        "eventVersion": if tagging { "2.3" } else { "2.1" },
        "eventSource": "aws:s3",
        "awsRegion": region,
        "eventTime": time,
        "eventName": event,
        "userIdentity": {"principalId": format!("AWS:{ACCOUNT_ID}")},
        "requestParameters": {"sourceIPAddress": "127.0.0.1"},
        "responseElements": identifiers(),
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": id,
            "bucket": {
                "name": bucket,
                "ownerIdentity": {"principalId": owner_id()},
                "arn": format!("arn:aws:s3:::{bucket}"),
            },
            "object": object,
        },
    }]})
}

fn identifiers() -> Value {
    let mut id = Uuid::new_v4().simple().to_string().to_uppercase();
    id.truncate(16);
    json!({"x-amz-request-id": id, "x-amz-id-2": Uuid::new_v4().simple().to_string()})
}

/// Tells a destination that it will be told.
pub(super) fn test(world: &World, bucket: &str, arn: &str) {
    let time = world.clock().iso8601();
    let ids = identifiers();
    let message = json!({
        "Service": "Amazon S3",
        "Event": "s3:TestEvent",
        "Time": time,
        "Bucket": bucket,
        "RequestId": ids.get("x-amz-request-id"),
        "HostId": ids.get("x-amz-id-2"),
    });
    send(world, arn, &message);
}

fn send(world: &World, arn: &str, message: &Value) {
    services::notify(world, arn, SUBJECT, message.to_string());
}
