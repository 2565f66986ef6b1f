//! An image that lies in a bucket: a file below the bucket's folder, and nowhere else.

use std::fs::File;
use std::io::Read;
use std::path::{Component, Path};

use crate::error::{Result, ServiceError};

/// The most bytes that an image in a bucket may have.
const MOST_BYTES: u64 = 15 * 1024 * 1024;

/// The content of the object with this key.
pub(crate) fn read(bucket: &Path, key: &str) -> Result<Vec<u8>> {
    let absent = |_| ServiceError::s3_object();
    let relative = Path::new(key);
    let plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    if !relative.components().all(plain) {
        return Err(ServiceError::s3_object());
    }
    let folder = bucket.canonicalize().map_err(absent)?;
    let path = folder.join(relative).canonicalize().map_err(absent)?;
    // A link may lead out of the folder; a pipe or a device may never end.
    if !path.starts_with(&folder) || !path.is_file() {
        return Err(ServiceError::s3_object());
    }
    let file = File::open(path).map_err(absent)?;
    let size = file.metadata().map_err(absent)?.len();
    if size > MOST_BYTES {
        return Err(ServiceError::object_too_large(size, MOST_BYTES));
    }
    let mut bytes = Vec::new();
    file.take(MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(absent)?;
    Ok(bytes)
}
