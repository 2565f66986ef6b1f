//! Folders that stand for buckets: one root, whose sub-folders are the buckets. Files are opened
//! relative to the folder that is already open, so that no link and no exchanged folder leads out of it.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::time::UNIX_EPOCH;

use cap_std::ambient_authority;
use cap_std::fs::{Dir, File, Metadata, OpenOptions};
use uuid::Uuid;

const MAX_NAME: usize = 63;
const MIN_NAME: usize = 3;
/// The longest key, in bytes.
const MAX_KEY: usize = 1024;

/// The environment variable that names the root.
pub(crate) const ROOT_VARIABLE: &str = "FERROBOTO_LOCAL_BUCKETS";

/// How deep folders are looked into.
const MAX_DEPTH: usize = 64;

/// A folder that stands for a bucket.
#[derive(Debug)]
pub(crate) struct Bucket(Dir);

/// A file that is an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) size: u64,
    /// When it was changed, in nanoseconds since the epoch.
    pub(crate) modified: u128,
}

impl Found {
    fn of(metadata: &Metadata) -> Option<Self> {
        if !metadata.is_file() {
            return None;
        }
        let modified = metadata.modified().ok()?.into_std();
        Some(Self {
            size: metadata.len(),
            modified: modified
                .duration_since(UNIX_EPOCH)
                .unwrap_or_default()
                .as_nanos(),
        })
    }
}

/// The folders of a root that stand for buckets.
pub(crate) fn names(root: &Path) -> Vec<String> {
    let Ok(root) = Dir::open_ambient_dir(root, ambient_authority()) else {
        return Vec::new();
    };
    let entries = root.entries().into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names
        .filter(|name| name_is_valid(name) && root.open_dir(name).is_ok())
        .collect()
}

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

    /// What is known of an object without opening it.
    pub(crate) fn look(&self, key: &str) -> Option<Found> {
        if !Self::holds(key) {
            return None;
        }
        Found::of(&self.0.metadata(key).ok()?)
    }

    /// When the folder was made, or else changed, in seconds.
    pub(crate) fn created(&self) -> i64 {
        let metadata = self.0.dir_metadata().ok();
        let time =
            metadata.and_then(|metadata| metadata.created().or_else(|_| metadata.modified()).ok());
        let since = time.and_then(|time| time.into_std().duration_since(UNIX_EPOCH).ok());
        since.map_or(0, |since| {
            i64::try_from(since.as_secs()).unwrap_or_default()
        })
    }

    /// All objects by their keys. Links to folders are not followed, so that there is an end.
    pub(crate) fn walk(&self) -> BTreeMap<String, Found> {
        let mut found = BTreeMap::new();
        walk(&self.0, "", MAX_DEPTH, &mut found);
        found
    }

    /// Removes an object, and the folders that are empty without it.
    pub(crate) fn remove(&self, key: &str) -> io::Result<()> {
        if !Self::holds(key) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        self.0.remove_file(key)?;
        let mut rest = key;
        while let Some((folder, _)) = rest.rsplit_once('/') {
            if self.0.remove_dir(folder).is_err() {
                break;
            }
            rest = folder;
        }
        Ok(())
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

fn walk(folder: &Dir, prefix: &str, depth: usize, found: &mut BTreeMap<String, Found>) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    for entry in folder.entries().into_iter().flatten().flatten() {
        let (Ok(name), Ok(kind)) = (entry.file_name().into_string(), entry.file_type()) else {
            continue;
        };
        let key = format!("{prefix}{name}");
        let is_draft = name.starts_with('.') && name.strip_suffix(".part").is_some();
        if is_draft || !Bucket::holds(&key) {
            continue;
        }
        if kind.is_dir() {
            if let Ok(inner) = entry.open_dir() {
                walk(&inner, &format!("{key}/"), depth, found);
            }
        } else if let Ok(metadata) = folder.metadata(&name)
            && let Some(file) = Found::of(&metadata)
        {
            found.insert(key, file);
        }
    }
}

/// Letters in lower case, digits, dots and hyphens, as S3 has it.
pub(crate) fn name_is_valid(name: &str) -> bool {
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
        assert_eq!(
            (io::read_to_string(file).unwrap(), size),
            ("cat".to_owned(), 3)
        );
        assert_eq!(bucket.walk().keys().collect::<Vec<_>>(), ["deep/cat.jpg"]);
        assert_eq!(bucket.look("deep/cat.jpg").unwrap().size, 3);
        assert!(bucket.look("deep").is_none());
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
            assert!(bucket.look(key).is_none(), "{key}");
            assert!(bucket.remove(key).is_err(), "{key}");
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
            assert!(bucket.remove("linked/secret").is_err());
            assert!(bucket.look("linked/secret").is_none());
            assert!(bucket.look("secret").is_none());
            assert!(bucket.open("inside.jpg").is_some());
            assert_eq!(
                bucket.walk().keys().collect::<Vec<_>>(),
                ["deep/cat.jpg", "inside.jpg"]
            );
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
