//! Folders that stand for buckets: one root, whose sub-folders are the buckets. Files are opened
//! relative to the folder that is already open, so that no link and no exchanged folder leads out of it.

use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use cap_std::ambient_authority;
use cap_std::fs::{Dir, File, Metadata, OpenOptions};
use uuid::Uuid;

const MAX_NAME: usize = 63;
const MIN_NAME: usize = 3;
/// The longest key, in bytes.
const MAX_KEY: usize = 1024;

/// The environment variable that names the root.
pub(crate) const ROOT_VARIABLE: &str = "FERROBOTO_LOCAL_BUCKETS";

/// A folder that stands for a bucket.
#[derive(Debug)]
pub(crate) struct Bucket(Dir);

impl Bucket {
    /// The folder of a bucket in a root, if there is one.
    pub(crate) fn find(root: &Path, name: &str) -> Option<Self> {
        if !name_is_valid(name) {
            return None;
        }
        let root = Dir::open_ambient_dir(root, ambient_authority()).ok()?;
        root.open_dir(name).ok().map(Self)
    }

    /// Whether an object of this key can be kept: its parts become folders.
    pub(crate) fn holds(key: &str) -> bool {
        let right =
            |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0', ':']);
        key.len() <= MAX_KEY && key.split('/').all(right)
    }

    /// Opens an object for reading, and gives its size.
    pub(crate) fn open(&self, key: &str) -> Option<(File, u64)> {
        if !Self::holds(key) {
            return None;
        }
        // Opening a pipe would wait for somebody to write to it, so that is looked at before, too.
        let is_file = |metadata: Metadata| metadata.is_file().then_some(metadata);
        is_file(self.0.metadata(key).ok()?)?;
        let file = self.0.open(key).ok()?;
        let metadata = is_file(file.metadata().ok()?)?;
        Some((file, metadata.len()))
    }

    /// Begins to write an object, which replaces one of the same key once it is whole.
    pub(crate) fn create(&self, key: &str) -> io::Result<Draft> {
        if !Self::holds(key) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let folder = match key.rsplit_once('/') {
            Some((folder, _)) => {
                self.0.create_dir_all(folder)?;
                self.0.open_dir(folder)?
            }
            None => self.0.try_clone()?,
        };
        let name = key.rsplit('/').next().unwrap_or(key).to_owned();
        let part = format!(".{}.part", Uuid::new_v4());
        let mut options = OpenOptions::new();
        let file = folder.open_with(&part, options.write(true).create_new(true))?;
        Ok(Draft {
            folder,
            part,
            name,
            file: BufWriter::new(file),
            whole: false,
        })
    }
}

/// An object that is being written. Dropped before it is finished, it leaves nothing behind.
#[derive(Debug)]
pub(crate) struct Draft {
    folder: Dir,
    part: String,
    name: String,
    file: BufWriter<File>,
    whole: bool,
}

impl Draft {
    /// Puts the object in its place.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.file.flush()?;
        self.folder.rename(&self.part, &self.folder, &self.name)?;
        self.whole = true;
        Ok(())
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.whole {
            // What is left of a write that failed is of no use; nor is a second error.
            let _ = self.folder.remove_file(&self.part);
        }
    }
}

/// The content of an open object of a size within a limit.
pub(crate) fn content(file: File, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Letters in lower case, digits, dots and hyphens, as S3 has it.
fn name_is_valid(name: &str) -> bool {
    let edge = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let bytes = name.as_bytes();
    (MIN_NAME..=MAX_NAME).contains(&bytes.len())
        && edge(bytes.first())
        && edge(bytes.last())
        && !name.contains("..")
        && bytes.iter().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn no_way_out_of_the_root() {
        let root = std::env::temp_dir().join(format!("ferroboto-buckets-{}", uuid::Uuid::new_v4()));
        fs::create_dir_all(root.join("root/photos/deep")).unwrap();
        fs::create_dir_all(root.join("outside")).unwrap();
        fs::write(root.join("outside/secret"), "no").unwrap();
        fs::write(root.join("root/photos/deep/cat.jpg"), "cat").unwrap();
        let buckets = root.join("root");
        let bucket = Bucket::find(&buckets, "photos").unwrap();
        for name in [
            "",
            "..",
            "../outside",
            "Photos",
            "ph",
            "no-such",
            "photos/deep",
            "a..b",
        ] {
            assert!(Bucket::find(&buckets, name).is_none(), "{name}");
        }
        let (file, size) = bucket.open("deep/cat.jpg").unwrap();
        assert_eq!((content(file, 100).unwrap(), size), (b"cat".to_vec(), 3));
        assert!(bucket.open("deep").is_none());
        for key in [
            "",
            "../photos/deep/cat.jpg",
            "/etc/passwd",
            "deep//cat.jpg",
            "deep/./cat.jpg",
            "a\\b",
        ] {
            assert!(bucket.open(key).is_none(), "{key}");
            assert!(bucket.create(key).is_err(), "{key}");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::symlink;
            symlink(root.join("outside"), buckets.join("linked")).unwrap();
            symlink(root.join("outside"), buckets.join("photos/linked")).unwrap();
            symlink(root.join("outside/secret"), buckets.join("photos/secret")).unwrap();
            symlink("deep/cat.jpg", buckets.join("photos/inside.jpg")).unwrap();
            assert!(Bucket::find(&buckets, "linked").is_none());
            assert!(bucket.open("linked/secret").is_none());
            assert!(bucket.open("secret").is_none());
            assert!(bucket.create("linked/new").is_err());
            assert!(bucket.open("inside.jpg").is_some());
            // A folder that becomes a link after the bucket was opened leads nowhere either.
            fs::rename(buckets.join("photos/deep"), buckets.join("photos/gone")).unwrap();
            symlink(root.join("outside"), buckets.join("photos/deep")).unwrap();
            assert!(bucket.open("deep/secret").is_none());
            assert!(bucket.create("deep/new").is_err());
            // A link in the place of an object is replaced, not followed.
            let mut draft = bucket.create("secret").unwrap();
            draft.write_all(b"mine").unwrap();
            draft.finish().unwrap();
        }
        assert_eq!(fs::read(root.join("outside/secret")).unwrap(), b"no");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_write_is_whole_or_not_at_all() {
        let root = std::env::temp_dir().join(format!("ferroboto-drafts-{}", Uuid::new_v4()));
        fs::create_dir_all(root.join("photos")).unwrap();
        let bucket = Bucket::find(&root, "photos").unwrap();
        let mut draft = bucket.create("new/file.mp3").unwrap();
        draft.write_all(b"half").unwrap();
        drop(draft);
        assert!(bucket.open("new/file.mp3").is_none());
        assert_eq!(fs::read_dir(root.join("photos/new")).unwrap().count(), 0);
        let mut draft = bucket.create("new/file.mp3").unwrap();
        draft.write_all(b"whole").unwrap();
        assert!(bucket.open("new/file.mp3").is_none());
        draft.finish().unwrap();
        assert_eq!(
            fs::read(root.join("photos/new/file.mp3")).unwrap(),
            b"whole"
        );
        fs::remove_dir_all(root).unwrap();
    }
}
