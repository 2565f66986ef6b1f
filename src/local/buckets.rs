//! Folders that stand for buckets: one root, whose sub-folders are the buckets.

use std::path::{Path, PathBuf};

const MAX_NAME: usize = 63;
const MIN_NAME: usize = 3;

/// The environment variable that names the root.
pub(crate) const ROOT_VARIABLE: &str = "FERROBOTO_LOCAL_BUCKETS";

/// The folder of a bucket under a root, if there is one: a real folder, straight below the root.
pub(crate) fn find(root: &Path, name: &str) -> Option<PathBuf> {
    if !name_is_valid(name) {
        return None;
    }
    let root = root.canonicalize().ok()?;
    // A link that leads out of the root is no bucket.
    let folder = root.join(name).canonicalize().ok()?;
    (folder.parent() == Some(&root) && folder.is_dir()).then_some(folder)
}

/// The file of an object in the folder of a bucket, which need not exist; the parts of its key are
/// folders. No key leads out of the folder, by dots or by links.
pub(crate) fn object(bucket: &Path, key: &str) -> Option<PathBuf> {
    let right = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']) && !part.contains(':')
    };
    if key.len() > 1024 || !key.split('/').all(right) {
        return None;
    }
    let path = key
        .split('/')
        .fold(bucket.to_owned(), |path, part| path.join(part));
    // The nearest part that exists tells where links lead.
    let bucket = bucket.canonicalize().ok()?;
    let existing = path
        .ancestors()
        .find(|ancestor| ancestor.symlink_metadata().is_ok())?;
    existing
        .canonicalize()
        .ok()?
        .starts_with(&bucket)
        .then_some(path)
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
        let bucket = find(&buckets, "photos").unwrap();
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
            assert_eq!(find(&buckets, name), None, "{name}");
        }
        assert!(object(&bucket, "deep/cat.jpg").unwrap().is_file());
        assert!(object(&bucket, "new/file.mp3").is_some());
        for key in [
            "",
            "../photos/deep/cat.jpg",
            "/etc/passwd",
            "deep//cat.jpg",
            "deep/./cat.jpg",
            "a\\b",
        ] {
            assert_eq!(object(&bucket, key), None, "{key}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(root.join("outside"), buckets.join("linked")).unwrap();
            std::os::unix::fs::symlink(root.join("outside"), bucket.join("linked")).unwrap();
            assert_eq!(find(&buckets, "linked"), None);
            assert_eq!(object(&bucket, "linked/secret"), None);
            assert_eq!(object(&bucket, "linked/new"), None);
        }
        fs::remove_dir_all(root).unwrap();
    }
}
