//! Writing objects: bytes are received into a blob, checked, and become the current version in one step.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use super::blob::{self, Blob, Spool};
use super::checksum::{Algorithm, Checksum, Claim, Hasher, check_md5};
use super::store::{Bucket, State, Version};
use super::{acl, conditions, errors, events, folders, headers, key, lock, tags, with_state};
use crate::content::{Content, hex};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;
use crate::world::World;

/// The largest object, or part of one, that is written by one call.
pub(super) const MAX_WRITE: u64 = 5 << 30;
/// What the user's metadata may take.
const MAX_METADATA: usize = 2 << 10;

/// What an object keeps of the input that wrote it.
const KEPT: [&str; 18] = [
    "CacheControl",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "Expires",
    "Metadata",
    "WebsiteRedirectLocation",
    "StorageClass",
    "ServerSideEncryption",
    "SSEKMSKeyId",
    "BucketKeyEnabled",
    "SSECustomerAlgorithm",
    "SSECustomerKeyMD5",
    "ObjectLockMode",
    "ObjectLockRetainUntilDate",
    "ObjectLockLegalHoldStatus",
    "Restore",
];

/// Bytes that were received whole and are what the client says they are.
pub(super) struct Received {
    pub(super) blob: Blob,
    pub(super) size: u64,
    pub(super) md5: Vec<u8>,
    pub(super) checksum: Checksum,
    /// Whether the client named the checksum.
    pub(super) claimed: bool,
}

/// The metadata of an object that an input describes.
pub(super) fn described(call: &Call<'_>) -> Result<Members> {
    let mut members: Members = call
        .input
        .iter()
        .filter(|(name, _)| KEPT.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let size: usize = members
        .get("Metadata")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, value)| name.len() + value.as_str().map_or(0, str::len))
        .sum();
    if size > MAX_METADATA {
        return Err(ServiceError::client(
            "MetadataTooLarge",
            "Your metadata headers exceed the maximum allowed metadata size",
        )
        .with("Size", size.to_string())
        .with("MaxSizeAllowed", MAX_METADATA.to_string()));
    }
    // The framing of the request is not an encoding of the object.
    let encodings = call.text("ContentEncoding").unwrap_or_default();
    let encodings: Vec<&str> = encodings
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty() && *name != "aws-chunked")
        .collect();
    members.remove("ContentEncoding");
    if !encodings.is_empty() {
        members.insert("ContentEncoding".to_owned(), encodings.join(",").into());
    }
    members
        .entry("ContentType")
        .or_insert_with(|| "binary/octet-stream".into());
    headers::check(&mut members)?;
    if members.contains_key("SSECustomerAlgorithm") {
        headers::check_customer_key(&call.input)?;
    } else {
        let encryption = members.entry("ServerSideEncryption");
        encryption.or_insert_with(|| "AES256".into());
    }
    Ok(members)
}

/// Receives the body of a call.
pub(super) fn receive(call: &Call<'_>, content: &mut Content) -> Result<Received> {
    if let Some(size) = content.announced().filter(|size| *size > MAX_WRITE) {
        return Err(too_large(size));
    }
    let claim = Claim::of(&call.input, content.announced_trailer())?;
    let algorithm = claim
        .as_ref()
        .map_or(Algorithm::Crc64, |claim| claim.algorithm);
    let mut writer = Writer::new(call.world.s3().folder(), algorithm);
    while let Some(piece) = content.next()? {
        writer.write(&piece).map_err(|error| errors::disk(&error))?;
        if writer.size > MAX_WRITE {
            return Err(too_large(writer.size));
        }
    }
    let (received, value) = writer
        .finish(claim.is_some())
        .map_err(|error| errors::disk(&error))?;
    if let Some(claim) = claim {
        claim.check(&value, |name| content.trailer(name).map(str::to_owned))?;
    }
    if let Some(claimed) = call.text("ContentMD5") {
        check_md5(claimed, &received.md5)?;
    }
    Ok(received)
}

fn too_large(size: u64) -> ServiceError {
    ServiceError::client(
        "EntityTooLarge",
        "Your proposed upload exceeds the maximum allowed size",
    )
    .with("ProposedSize", size.to_string())
    .with("MaxSizeAllowed", MAX_WRITE.to_string())
}

/// Bytes on their way into a blob, and their digests.
pub(super) struct Writer {
    spool: Spool,
    size: u64,
    md5: Hasher,
    algorithm: Algorithm,
    hasher: Hasher,
}

impl Writer {
    pub(super) fn new(folder: std::sync::Arc<blob::Folder>, algorithm: Algorithm) -> Self {
        Self {
            spool: Spool::new(folder),
            size: 0,
            md5: Hasher::new(Algorithm::Md5),
            algorithm,
            hasher: Hasher::new(algorithm),
        }
    }

    pub(super) fn write(&mut self, piece: &[u8]) -> std::io::Result<()> {
        self.size += piece.len() as u64;
        self.md5.update(piece);
        self.hasher.update(piece);
        self.spool.write(piece)
    }

    /// What was received, and its checksum.
    pub(super) fn finish(self, claimed: bool) -> std::io::Result<(Received, Vec<u8>)> {
        let value = self.hasher.finish();
        let received = Received {
            blob: self.spool.finish()?,
            size: self.size,
            md5: self.md5.finish(),
            checksum: Checksum {
                algorithm: self.algorithm,
                value: BASE64.encode(&value),
            },
            claimed,
        };
        Ok((received, value))
    }
}

/// Copies bytes, so that the copy is the world's own.
pub(super) fn copied(
    folder: std::sync::Arc<blob::Folder>,
    pieces: blob::Pieces,
    algorithm: Algorithm,
) -> Result<(Received, Vec<u8>)> {
    let copy = || {
        let mut writer = Writer::new(folder, algorithm);
        for piece in pieces {
            writer.write(&piece?)?;
        }
        writer.finish(true)
    };
    copy().map_err(|error: std::io::Error| errors::disk(&error))
}

/// Writes an object.
pub(super) fn put(call: &Call<'_>, content: &mut Content) -> Result<Output> {
    let key = key(call)?;
    if call.input.contains_key("WriteOffsetBytes") {
        return Err(ServiceError::not_offered("appending to objects"));
    }
    let members = described(call)?;
    let tags = tags::of_header(call.text("Tagging"))?;
    let acl = acl::of_headers(call)?;
    // What is refused anyway is refused before the body is read.
    with_state(call, |state, name| {
        let bucket = state.bucket(name)?;
        check_key(bucket, key)?;
        lock::check_new(bucket, &members, call.world.clock())?;
        conditions::writing(&call.input, key, bucket.current(key))
    })?;
    let received = receive(call, content)?;
    let version = Version {
        size: received.size,
        etag: hex(&received.md5),
        content: vec![received.blob],
        checksum: Some(received.checksum),
        members,
        tags,
        acl,
        ..Version::default()
    };
    let bucket = call.text("Bucket").unwrap_or_default();
    let written = commit(call.world, bucket, key, version, "Put", &call.input)?;
    let mut output = shown(&written);
    output.insert("ETag".to_owned(), written.version.quoted_etag().into());
    if let Some(checksum) = &written.version.checksum {
        checksum.show(&mut output);
    }
    Ok(output.into())
}

/// A version that was written.
pub(super) struct Written {
    pub(super) version: Version,
    /// The identifier that callers are told, in a bucket that has versions.
    pub(super) id: Option<String>,
}

/// What responses to all ways of writing have in common.
pub(super) fn shown(written: &Written) -> Members {
    let mut members = Members::new();
    members.extend(
        written
            .id
            .clone()
            .map(|id| ("VersionId".to_owned(), id.into())),
    );
    encryption(&written.version, &mut members);
    members
}

/// How an object is said to be encrypted.
pub(super) fn encryption(version: &Version, members: &mut Members) {
    for name in [
        "ServerSideEncryption",
        "SSEKMSKeyId",
        "BucketKeyEnabled",
        "SSECustomerAlgorithm",
        "SSECustomerKeyMD5",
    ] {
        if let Some(value) = version.members.get(name) {
            members.insert(name.to_owned(), value.clone());
        }
    }
}

/// A folder holds no versions, and not every key.
pub(super) fn check_key(bucket: &Bucket, key: &str) -> Result<()> {
    if bucket.is_folder && !crate::buckets::Bucket::holds(key) {
        return Err(errors::folder(&format!("the key {key:?}")));
    }
    Ok(())
}

/// Makes a version the current one of its key, and tells those who want to know. Its content is in the world already; in a
/// folder it is copied there first.
pub(super) fn commit(
    world: &World,
    name: &str,
    key: &str,
    mut version: Version,
    event: &str,
    input: &Members,
) -> Result<Written> {
    let directory = {
        let state = folders::fresh(world, name, Some(key));
        let bucket = state.bucket(name)?;
        check_key(bucket, key)?;
        lock::check_new(bucket, &version.members, world.clock())?;
        folders::directory(world, bucket)
    };
    let draft = directory
        .as_ref()
        .map(|directory| {
            let mut draft = directory.create(key)?;
            for piece in blob::read(&version.content, 0..version.size, None)? {
                std::io::Write::write_all(&mut draft, &piece?)?;
            }
            Ok(draft)
        })
        .transpose()
        .map_err(|error: std::io::Error| errors::disk(&error))?;
    let written = {
        let mut state = folders::fresh(world, name, Some(key));
        conditions::writing(input, key, state.bucket(name)?.current(key))?;
        if let (Some(draft), Some(directory)) = (draft, &directory) {
            draft.finish().map_err(|error| errors::disk(&error))?;
            let found = directory
                .look(key)
                .ok_or_else(|| errors::disk(&std::io::ErrorKind::NotFound.into()))?;
            version.content = folders::content(key, &found);
            version.file_modified = Some(found.modified);
        }
        store(&mut state, name, key, version)?
    };
    events::created(world, name, key, &written.version, event);
    Ok(written)
}

fn store(state: &mut State, name: &str, key: &str, mut version: Version) -> Result<Written> {
    version.sequence = state.next_sequence();
    version.modified = state.clock.seconds();
    let bucket = state.bucket_mut(name)?;
    version.id = bucket.next_id();
    lock::apply_default(bucket, &mut version);
    let id = bucket.has_versions().then(|| version.name().to_owned());
    bucket.add(key, version.clone());
    Ok(Written { version, id })
}
