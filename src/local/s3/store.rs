//! What S3 remembers: buckets, versions of objects, and uploads that are not complete.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::blob::{Blob, Folder};
use super::checksum::{Algorithm, Checksum};
use super::errors;
use crate::clock::Clock;
use crate::error::Result;
use crate::protocol::Members;

/// What S3 remembers in one world.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    pub(super) buckets: BTreeMap<String, Bucket>,
    sequence: u64,
    #[serde(skip)]
    folder: Arc<Folder>,
    /// The clock of this world.
    #[serde(skip)]
    pub(crate) clock: Clock,
}

/// A bucket.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Bucket {
    pub(super) name: String,
    pub(super) region: String,
    /// In seconds.
    pub(super) created: i64,
    /// Whether a folder of this machine stands for it.
    pub(super) is_folder: bool,
    /// `Enabled` or `Suspended`, once it was set.
    pub(super) versioning: Option<String>,
    /// What was set of the rest, by the name of the operation without its verb.
    pub(super) settings: BTreeMap<String, Value>,
    /// Versions by key, the oldest first.
    pub(super) objects: BTreeMap<String, Vec<Version>>,
    /// By their identifiers.
    pub(super) uploads: BTreeMap<String, Upload>,
}

/// A version of an object, or a mark that it was deleted.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Version {
    /// None is the version `null`.
    pub(super) id: Option<String>,
    pub(super) is_marker: bool,
    /// In seconds.
    pub(super) modified: i64,
    /// Grows with every write.
    pub(super) sequence: u64,
    pub(super) content: Vec<Blob>,
    pub(super) size: u64,
    /// Without its quotes.
    pub(super) etag: String,
    pub(super) checksum: Option<Checksum>,
    pub(super) parts: Vec<Part>,
    /// System metadata and the user's, as members of the input.
    pub(super) members: Members,
    pub(super) tags: Vec<(String, String)>,
    pub(super) acl: Option<Value>,
    /// Nanoseconds since the epoch at which its file was changed, in a folder.
    pub(super) file_modified: Option<u128>,
}

/// A part of an object that was uploaded in parts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) number: i64,
    pub(super) size: u64,
    pub(super) checksum: Option<String>,
}

/// An upload in parts that is not complete.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Upload {
    pub(super) key: String,
    /// In seconds.
    pub(super) initiated: i64,
    pub(super) sequence: u64,
    pub(super) members: Members,
    pub(super) tags: Vec<(String, String)>,
    pub(super) algorithm: Option<Algorithm>,
    /// Whether the checksum is to be of the whole object.
    pub(super) full_object: bool,
    pub(super) parts: BTreeMap<i64, Uploaded>,
}

/// A part that was uploaded.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Uploaded {
    pub(super) content: Vec<Blob>,
    pub(super) size: u64,
    pub(super) etag: String,
    pub(super) modified: i64,
    pub(super) checksum: Checksum,
    /// The client's own checksum, where it gave one of the upload's algorithm.
    pub(super) shown: bool,
}

impl State {
    pub(super) fn folder(&self) -> Arc<Folder> {
        Arc::clone(&self.folder)
    }

    pub(super) fn next_sequence(&mut self) -> u64 {
        self.sequence += 1;
        self.sequence
    }

    pub(super) fn bucket(&self, name: &str) -> Result<&Bucket> {
        self.buckets
            .get(name)
            .ok_or_else(|| errors::no_bucket(name))
    }

    pub(super) fn bucket_mut(&mut self, name: &str) -> Result<&mut Bucket> {
        self.buckets
            .get_mut(name)
            .ok_or_else(|| errors::no_bucket(name))
    }

    /// An empty state whose objects are in the same place.
    pub(crate) fn emptied(&self) -> Self {
        Self {
            folder: self.folder(),
            ..Self::default()
        }
    }

    /// Puts a state that was read in place of this one; its files are in a folder.
    pub(crate) fn restore(&mut self, state: Self) {
        let folder = self.folder();
        let mut names = HashSet::new();
        for blob in state.blobs() {
            blob.adopt(&folder);
            names.extend(blob.file().map(str::to_owned));
        }
        folder.sweep(&names);
        *self = Self { folder, ..state };
    }

    /// The state is being written.
    pub(crate) fn writing(&self) {
        self.folder.writing();
    }

    /// The state was written.
    pub(crate) fn written(&self) {
        self.folder.written();
    }

    /// Says where the files of large objects are, for a world that lasts.
    pub(crate) fn keep_in(&mut self, folder: Folder) {
        self.folder = Arc::new(folder);
    }

    fn blobs(&self) -> impl Iterator<Item = &Blob> {
        self.buckets.values().flat_map(|bucket| {
            let versions = bucket.objects.values().flatten();
            let parts = bucket
                .uploads
                .values()
                .flat_map(|upload| upload.parts.values());
            versions
                .flat_map(|version| &version.content)
                .chain(parts.flat_map(|part| &part.content))
        })
    }
}

impl Bucket {
    /// The version that a key stands for, unless it was deleted.
    pub(super) fn current(&self, key: &str) -> Option<&Version> {
        let version = self.objects.get(key)?.last()?;
        (!version.is_marker).then_some(version)
    }

    /// A version by its identifier, or the current one.
    pub(super) fn version(&self, key: &str, id: Option<&str>) -> Result<&Version> {
        let versions = self.objects.get(key).map(Vec::as_slice).unwrap_or_default();
        match id {
            None => versions.last().ok_or_else(|| errors::no_key(key)),
            Some(id) if !is_version_id(id) => Err(errors::version_id(id)),
            Some(id) => versions
                .iter()
                .find(|version| version.name() == id)
                .ok_or_else(|| errors::no_version(key, id)),
        }
    }

    pub(super) fn version_mut(&mut self, key: &str, id: Option<&str>) -> Option<&mut Version> {
        let versions = self.objects.get_mut(key)?;
        match id {
            None => versions.last_mut(),
            Some(id) => versions.iter_mut().find(|version| version.name() == id),
        }
    }

    pub(super) fn has_versions(&self) -> bool {
        self.versioning.is_some()
    }

    /// The identifier of the next version.
    pub(super) fn next_id(&self) -> Option<String> {
        (self.versioning.as_deref() == Some("Enabled")).then(version_id)
    }

    /// Adds a version as the current one. One without an identifier takes the place of the one before it.
    pub(super) fn add(&mut self, key: &str, version: Version) {
        let versions = self.objects.entry(key.to_owned()).or_default();
        if version.id.is_none() {
            versions.retain(|other| other.id.is_some());
        }
        versions.push(version);
    }

    /// Removes a version for good.
    pub(super) fn remove(&mut self, key: &str, id: &str) -> Option<Version> {
        let versions = self.objects.get_mut(key)?;
        let at = versions.iter().position(|version| version.name() == id)?;
        let removed = versions.remove(at);
        if versions.is_empty() {
            self.objects.remove(key);
        }
        Some(removed)
    }

    pub(super) fn upload(&self, key: &str, id: &str) -> Result<&Upload> {
        let upload = self.uploads.get(id).filter(|upload| upload.key == key);
        upload.ok_or_else(|| errors::no_upload(id))
    }

    pub(super) fn upload_mut(&mut self, key: &str, id: &str) -> Result<&mut Upload> {
        let upload = self.uploads.get_mut(id).filter(|upload| upload.key == key);
        upload.ok_or_else(|| errors::no_upload(id))
    }
}

impl Version {
    /// The identifier as callers name it.
    pub(super) fn name(&self) -> &str {
        self.id.as_deref().unwrap_or("null")
    }

    pub(super) fn quoted_etag(&self) -> String {
        quoted(&self.etag)
    }

    pub(super) fn storage_class(&self) -> &str {
        let class = self.members.get("StorageClass").and_then(Value::as_str);
        class.unwrap_or("STANDARD")
    }
}

pub(super) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

/// Whether an identifier is one that versions can have.
pub(super) fn is_version_id(id: &str) -> bool {
    id == "null" || (id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn version_id() -> String {
    let mut id = Uuid::new_v4().simple().to_string();
    id.truncate(32);
    id
}
