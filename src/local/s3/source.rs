//! Objects as other services of the world read and write them.

use std::io::{self, Write};

use super::store::Version;
use super::{blob, folders, object, put};
use crate::buckets::{Bucket as Directory, Draft};
use crate::content::hex;
use crate::protocol::Members;
use crate::world::World;

/// An object that another service asked for.
pub(crate) enum Object {
    Missing,
    /// Larger than the service takes.
    TooLarge(u64),
    Found(Vec<u8>),
}

impl World {
    /// The content of an object, or of one version of it, unless it is larger than a limit.
    pub(crate) fn object(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&str>,
        limit: u64,
    ) -> Object {
        let (version, directory) = {
            let state = folders::fresh(self, bucket, Some(key));
            let Ok(bucket) = state.bucket(bucket) else {
                return Object::Missing;
            };
            let Ok(version) = object::wanted(bucket, key, version) else {
                return Object::Missing;
            };
            (version.clone(), folders::directory(self, bucket))
        };
        if version.size > limit {
            return Object::TooLarge(version.size);
        }
        let read = || -> io::Result<Vec<u8>> {
            let mut whole = Vec::new();
            for piece in blob::read(&version.content, 0..version.size, directory.as_ref())? {
                whole.extend_from_slice(&piece?);
            }
            Ok(whole)
        };
        read().map_or(Object::Missing, Object::Found)
    }

    /// Whether there is a bucket, and whether it can hold a key.
    pub(crate) fn can_hold(&self, bucket: &str, key: &str) -> Option<bool> {
        let state = folders::fresh(self, bucket, None);
        let bucket = state.bucket(bucket).ok()?;
        Some(!bucket.is_folder || Directory::holds(key))
    }

    /// Begins to write an object.
    pub(crate) fn write_object(
        &self,
        bucket: &str,
        key: &str,
        content_type: &str,
    ) -> io::Result<ObjectWriter> {
        let (directory, folder) = {
            let state = folders::fresh(self, bucket, None);
            let found = state.bucket(bucket).map_err(|_| io::ErrorKind::NotFound)?;
            (folders::directory(self, found), state.folder())
        };
        let to = match directory {
            Some(directory) => To::Folder(directory.create(key)?),
            None => To::World(Box::new(put::Writer::new(
                folder,
                super::checksum::Algorithm::Crc64,
            ))),
        };
        Ok(ObjectWriter {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            content_type: content_type.to_owned(),
            to,
        })
    }
}

/// An object that another service is writing. Dropped before it is finished, it leaves nothing behind.
pub(crate) struct ObjectWriter {
    bucket: String,
    key: String,
    content_type: String,
    to: To,
}

enum To {
    Folder(Draft),
    World(Box<put::Writer>),
}

impl ObjectWriter {
    /// Puts the object in its place. A folder needs no world for that.
    pub(crate) fn finish(self, world: Option<&World>) -> io::Result<()> {
        let writer = match self.to {
            To::Folder(draft) => return draft.finish(),
            To::World(writer) => writer,
        };
        let world = world.ok_or_else(|| io::Error::other("the world is gone"))?;
        let (received, _) = writer.finish(false)?;
        let version = Version {
            size: received.size,
            etag: hex(&received.md5),
            content: vec![received.blob],
            checksum: Some(received.checksum),
            members: Members::from_iter([
                ("ContentType".to_owned(), self.content_type.into()),
                ("ServerSideEncryption".to_owned(), "AES256".into()),
            ]),
            ..Version::default()
        };
        let written = put::commit(
            world,
            &self.bucket,
            &self.key,
            version,
            "Put",
            &Members::new(),
        );
        written
            .map(drop)
            .map_err(|error| io::Error::other(error.message))
    }
}

impl Write for ObjectWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.to {
            To::Folder(draft) => draft.write(bytes),
            To::World(writer) => writer.write(bytes).map(|()| bytes.len()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
