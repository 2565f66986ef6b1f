//! Buckets that are folders: what is in a folder becomes the state of its bucket before anything looks at it.

use std::sync::MutexGuard;

use md5::{Digest, Md5};

use super::blob::Blob;
use super::store::{Bucket, State, Version};
use crate::buckets::{Bucket as Directory, Found};
use crate::content::hex;
use crate::protocol::Members;
use crate::world::World;

/// The folder of a bucket, if one stands for it.
pub(super) fn directory(world: &World, bucket: &Bucket) -> Option<Directory> {
    bucket
        .is_folder
        .then(|| world.bucket(&bucket.name))
        .flatten()
}

/// The state, with a bucket and one of its objects as they are in its folder, if it has one. A bucket of the world goes
/// before a folder of the same name.
pub(super) fn fresh<'a>(world: &'a World, name: &str, key: Option<&str>) -> MutexGuard<'a, State> {
    let directory = world.bucket(name);
    let mut state = world.s3();
    let known = state.buckets.get(name).map(|bucket| bucket.is_folder);
    match (directory, known) {
        (Some(directory), None | Some(true)) => {
            let bucket = state.buckets.entry(name.to_owned()).or_default();
            if known.is_none() {
                name.clone_into(&mut bucket.name);
                "us-east-1".clone_into(&mut bucket.region);
                bucket.is_folder = true;
                bucket.created = directory.created();
            }
            if let Some(key) = key {
                let mut sequence = 0;
                refresh(bucket, &directory, key, &mut sequence);
            }
        }
        (None, Some(true)) => {
            state.buckets.remove(name);
        }
        _ => {}
    }
    state
}

/// Brings one object up to date.
pub(super) fn refresh(bucket: &mut Bucket, directory: &Directory, key: &str, sequence: &mut u64) {
    match directory.look(key) {
        Some(found) => update(bucket, key, &found, sequence),
        None => {
            bucket.objects.remove(key);
        }
    }
}

/// Brings all objects of a folder up to date.
pub(super) fn refresh_all(world: &World, bucket: &mut Bucket) {
    let Some(directory) = directory(world, bucket) else {
        return;
    };
    let found = directory.walk();
    bucket.objects.retain(|key, _| found.contains_key(key));
    let mut sequence = 0;
    for (key, found) in &found {
        update(bucket, key, found, &mut sequence);
    }
}

fn update(bucket: &mut Bucket, key: &str, found: &Found, sequence: &mut u64) {
    let same = bucket.current(key).is_some_and(|version| {
        version.size == found.size && version.file_modified == Some(found.modified)
    });
    if same {
        return;
    }
    *sequence += 1;
    let version = Version {
        modified: i64::try_from(found.modified / 1_000_000_000).unwrap_or(i64::MAX),
        sequence: *sequence,
        content: content(key, found),
        size: found.size,
        etag: etag(key, found),
        members: Members::from_iter([("ContentType".to_owned(), content_type(key).into())]),
        file_modified: Some(found.modified),
        ..Version::default()
    };
    bucket.add(key, version);
}

/// The content of an object that is a file.
pub(super) fn content(key: &str, found: &Found) -> Vec<Blob> {
    vec![Blob::Directory {
        key: key.to_owned(),
        size: found.size,
    }]
}

/// A tag that changes when the file does. It is in the form of those that are no digest of the content, which nobody has
/// read.
fn etag(key: &str, found: &Found) -> String {
    let text = format!("{key}\0{}\0{}", found.size, found.modified);
    format!("{}-1", hex(&Md5::digest(text)))
}

fn content_type(key: &str) -> &'static str {
    let ending = key.rsplit('.').next().unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        "mp3" => "audio/mpeg",
        "ogg" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "html" => "text/html",
        "json" => "application/json",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        _ => "binary/octet-stream",
    }
}
