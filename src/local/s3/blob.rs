//! Where the bytes of objects are: small ones in memory, large ones in files of a folder. A write is whole or leaves nothing
//! behind; what nobody needs any more is removed.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::{Bytes, BytesMut};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::buckets::Bucket as Directory;

/// What is kept in memory, where it need not be in files.
const SMALL: usize = 1 << 20;
/// What is read of a file at once.
const PIECE: usize = 256 << 10;

/// Pieces of an object.
pub(crate) type Pieces = Box<dyn Iterator<Item = io::Result<Bytes>> + Send>;

/// A folder of files that nothing else has.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    /// Whether the files outlive the process.
    kept: bool,
    made: Mutex<bool>,
    process: u32,
    garbage: Mutex<Garbage>,
}

/// Files that nothing needs any more. They stay until what was written of the world does not name them either.
#[derive(Debug, Default)]
struct Garbage {
    fresh: Vec<String>,
    ripe: Vec<String>,
}

impl Default for Folder {
    fn default() -> Self {
        let name = format!("ferroboto-objects-{}", Uuid::new_v4());
        Self::new(std::env::temp_dir().join(name), false)
    }
}

impl Folder {
    /// A folder whose files outlive the process.
    pub(crate) fn lasting(path: PathBuf) -> Self {
        Self::new(path, true)
    }

    fn new(path: PathBuf, kept: bool) -> Self {
        Self {
            path,
            kept,
            made: Mutex::new(false),
            process: std::process::id(),
            garbage: Mutex::default(),
        }
    }

    fn make(&self) -> io::Result<()> {
        let mut there = self.made();
        if *there {
            return Ok(());
        }
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(&self.path) {
            // A folder of this name may be there from before; a temporary one may not.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && self.kept => {}
            made => made?,
        }
        *there = true;
        drop(there);
        if !self.kept {
            temporary::register(&self.path);
        }
        Ok(())
    }

    fn made(&self) -> std::sync::MutexGuard<'_, bool> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn discard(&self, name: &str) {
        if self.process != std::process::id() {
            return;
        }
        if self.kept {
            self.garbage().fresh.push(name.to_owned());
        } else {
            let _ = fs::remove_file(self.path.join(name));
        }
    }

    fn garbage(&self) -> std::sync::MutexGuard<'_, Garbage> {
        self.garbage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The world is being written: what is garbage now is in nothing that is written from here on.
    pub(crate) fn writing(&self) {
        let mut garbage = self.garbage();
        let mut fresh = std::mem::take(&mut garbage.fresh);
        garbage.ripe.append(&mut fresh);
    }

    /// The world was written.
    pub(crate) fn written(&self) {
        for name in std::mem::take(&mut self.garbage().ripe) {
            let _ = fs::remove_file(self.path.join(name));
        }
    }

    /// Removes the files that are none of these: a process that was killed left them.
    pub(crate) fn sweep(&self, names: &std::collections::HashSet<String>) {
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let stem = name.trim_start_matches('.').trim_end_matches(".part");
            if Uuid::try_parse(stem).is_ok() && !names.contains(&name) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let made = *self.made();
        if !self.kept && made && self.process == std::process::id() {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// Folders that have to go when the process ends, which drops nothing.
pub mod temporary {
    use super::{Mutex, OnceLock, Path, PathBuf, PoisonError, fs};

    static FOLDERS: Mutex<Vec<(u32, PathBuf)>> = Mutex::new(Vec::new());
    static AT_EXIT: OnceLock<fn()> = OnceLock::new();

    /// Sets what is called when the first such folder is made: it has to see to it that [`remove`] is called at the end.
    pub fn at_exit_with(register: fn()) {
        let _ = AT_EXIT.set(register);
    }

    pub(super) fn register(path: &Path) {
        let mut folders = FOLDERS.lock().unwrap_or_else(PoisonError::into_inner);
        let first = folders.is_empty();
        folders.push((std::process::id(), path.to_owned()));
        drop(folders);
        if let Some(register) = AT_EXIT.get().filter(|_| first) {
            register();
        }
    }

    /// Removes the folders of this process.
    pub fn remove() {
        let folders = std::mem::take(&mut *FOLDERS.lock().unwrap_or_else(PoisonError::into_inner));
        for (process, path) in folders {
            if process == std::process::id() {
                let _ = fs::remove_dir_all(path);
            }
        }
    }
}

/// A file of a folder. It goes when nothing names it any more.
#[derive(Debug)]
pub(crate) struct Stored {
    name: String,
    size: u64,
    folder: OnceLock<Arc<Folder>>,
}

impl Drop for Stored {
    fn drop(&mut self) {
        if let Some(folder) = self.folder.get() {
            folder.discard(&self.name);
        }
    }
}

/// The bytes of an object or of a part of one.
#[derive(Debug, Clone)]
pub(crate) enum Blob {
    /// In memory.
    Memory(Bytes),
    /// In a file of the world's own.
    File(Arc<Stored>),
    /// In a file of the folder that stands for the bucket.
    Directory { key: String, size: u64 },
}

impl Default for Blob {
    fn default() -> Self {
        Self::Memory(Bytes::new())
    }
}

impl Blob {
    pub(super) fn size(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::File(stored) => stored.size,
            Self::Directory { size, .. } => *size,
        }
    }

    /// The name of its file.
    pub(super) fn file(&self) -> Option<&str> {
        match self {
            Self::File(stored) => Some(&stored.name),
            _ => None,
        }
    }

    /// Says where the files are, after it was read.
    pub(super) fn adopt(&self, folder: &Arc<Folder>) {
        if let Self::File(stored) = self {
            let _ = stored.folder.set(Arc::clone(folder));
        }
    }

    /// The bytes of a range, as they are asked for.
    fn read(&self, range: Range<u64>, directory: Option<&Directory>) -> io::Result<Pieces> {
        match self {
            Self::Memory(bytes) => {
                let at = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(bytes.len());
                let bytes = bytes.slice(at(range.start)..at(range.end));
                Ok(Box::new(std::iter::once(Ok(bytes))))
            }
            Self::File(stored) => {
                let folder = stored.folder.get().ok_or(io::ErrorKind::NotFound)?;
                let file = File::open(folder.path.join(&stored.name))?;
                Ok(pieces(file, range, Some(Arc::clone(stored))))
            }
            Self::Directory { key, .. } => {
                let opened = directory.and_then(|directory| directory.open(key));
                let (file, _) = opened.ok_or(io::ErrorKind::NotFound)?;
                Ok(pieces(file, range, None))
            }
        }
    }
}

/// Reads a file, and keeps what names it for as long.
fn pieces(
    mut file: impl Read + Seek + Send + 'static,
    range: Range<u64>,
    stored: Option<Arc<Stored>>,
) -> Pieces {
    let mut left = range.end.saturating_sub(range.start);
    let mut sought = false;
    Box::new(std::iter::from_fn(move || {
        let _held = &stored;
        if left == 0 {
            return None;
        }
        let read = || -> io::Result<Bytes> {
            if !sought {
                file.seek(SeekFrom::Start(range.start))?;
                sought = true;
            }
            let size = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
            let mut piece = BytesMut::zeroed(size);
            file.read_exact(&mut piece)?;
            Ok(piece.freeze())
        };
        let mut read = read;
        let piece = read();
        left = match &piece {
            Ok(piece) => left.saturating_sub(piece.len() as u64),
            Err(_) => 0,
        };
        Some(piece)
    }))
}

/// Bytes of several blobs, one after the other.
pub(crate) fn read(
    blobs: &[Blob],
    range: Range<u64>,
    directory: Option<&Directory>,
) -> io::Result<Pieces> {
    let mut all: Vec<Pieces> = Vec::new();
    let mut begin = 0;
    for blob in blobs {
        let end = begin + blob.size();
        let from = range.start.max(begin);
        let to = range.end.min(end);
        if from < to {
            all.push(blob.read(from - begin..to - begin, directory)?);
        }
        begin = end;
    }
    Ok(Box::new(all.into_iter().flatten()))
}

/// The bytes, where all of them are in memory.
pub(crate) fn in_memory(blobs: &[Blob], range: Range<u64>) -> Option<Bytes> {
    let at = |at: u64| usize::try_from(at).ok();
    match blobs {
        [] => Some(Bytes::new()),
        [Blob::Memory(bytes)] => {
            let (start, end) = (at(range.start)?, at(range.end)?);
            (start <= end && end <= bytes.len()).then(|| bytes.slice(start..end))
        }
        _ => None,
    }
}

/// Bytes on their way into a blob. Dropped before it is finished, it leaves nothing behind.
#[derive(Debug)]
pub(crate) struct Spool {
    folder: Arc<Folder>,
    memory: BytesMut,
    file: Option<(File, PathBuf, String)>,
    size: u64,
}

impl Spool {
    pub(crate) fn new(folder: Arc<Folder>) -> Self {
        Self {
            folder,
            memory: BytesMut::new(),
            file: None,
            size: 0,
        }
    }

    pub(crate) fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        self.size += piece.len() as u64;
        if self.file.is_none() {
            let small = if self.folder.kept { 0 } else { SMALL };
            if self.memory.len() + piece.len() <= small {
                self.memory.extend_from_slice(piece);
                return Ok(());
            }
            self.open()?;
        }
        if let Some((file, ..)) = &mut self.file {
            file.write_all(piece)?;
        }
        Ok(())
    }

    fn open(&mut self) -> io::Result<()> {
        self.folder.make()?;
        let name = Uuid::new_v4().to_string();
        let part = self.folder.path.join(format!(".{name}.part"));
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&part)?;
        let memory = std::mem::take(&mut self.memory);
        let written = file.write_all(&memory);
        self.file = Some((file, part, name));
        written
    }

    pub(crate) fn finish(mut self) -> io::Result<Blob> {
        match self.file.take() {
            None => Ok(Blob::Memory(std::mem::take(&mut self.memory).freeze())),
            Some((file, part, name)) => {
                drop(file);
                let renamed = fs::rename(&part, self.folder.path.join(&name));
                if let Err(error) = renamed {
                    let _ = fs::remove_file(part);
                    return Err(error);
                }
                let folder = OnceLock::from(Arc::clone(&self.folder));
                let size = self.size;
                Ok(Blob::File(Arc::new(Stored { name, size, folder })))
            }
        }
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        if let Some((file, part, _)) = self.file.take() {
            drop(file);
            let _ = fs::remove_file(part);
        }
    }
}

/// A blob as it is written down.
#[derive(Serialize, Deserialize)]
enum Written {
    Inline(String),
    File { name: String, size: u64 },
    Directory { key: String, size: u64 },
}

impl Serialize for Blob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = match self {
            Self::Memory(bytes) => Written::Inline(BASE64.encode(bytes)),
            Self::File(stored) => Written::File {
                name: stored.name.clone(),
                size: stored.size,
            },
            Self::Directory { key, size } => Written::Directory {
                key: key.clone(),
                size: *size,
            },
        };
        written.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;

        Ok(match Written::deserialize(deserializer)? {
            Written::Inline(text) => {
                Self::Memory(BASE64.decode(text).map_err(D::Error::custom)?.into())
            }
            // A name is one of ours, so that it leads nowhere else.
            Written::File { name, size } => {
                Uuid::try_parse(&name).map_err(D::Error::custom)?;
                let folder = OnceLock::new();
                Self::File(Arc::new(Stored { name, size, folder }))
            }
            Written::Directory { key, size } => Self::Directory { key, size },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(blobs: &[Blob], range: Range<u64>) -> Vec<u8> {
        let pieces = read(blobs, range, None).unwrap();
        pieces.flat_map(|piece| piece.unwrap().to_vec()).collect()
    }

    #[test]
    fn large_ones_are_in_files_that_go_with_them() {
        let folder = Arc::new(Folder::default());
        let mut spool = Spool::new(Arc::clone(&folder));
        spool.write(&vec![b'a'; SMALL]).unwrap();
        assert!(!folder.path.exists());
        spool.write(b"bc").unwrap();
        let large = spool.finish().unwrap();
        let files = || fs::read_dir(&folder.path).unwrap().count();
        assert_eq!((files(), large.size()), (1, SMALL as u64 + 2));
        let mut small = Spool::new(Arc::clone(&folder));
        small.write(b"def").unwrap();
        let both = [large, small.finish().unwrap()];
        let end = SMALL as u64;
        assert_eq!(text(&both, end - 1..end + 4), b"abcde");
        assert_eq!(text(&both, 0..end + 5).len(), SMALL + 5);
        let mut broken = Spool::new(Arc::clone(&folder));
        broken.write(&vec![0; SMALL + 1]).unwrap();
        drop(broken);
        assert_eq!(files(), 1);
        drop(both);
        assert_eq!(files(), 0);
        let path = folder.path.clone();
        drop(folder);
        assert!(!path.exists());
    }

    #[test]
    fn lasting_ones_go_once_nothing_written_names_them() {
        let path = std::env::temp_dir().join(format!("ferroboto-test-{}", Uuid::new_v4()));
        let folder = Arc::new(Folder::lasting(path.clone()));
        let mut spool = Spool::new(Arc::clone(&folder));
        spool.write(b"a").unwrap();
        let blob = spool.finish().unwrap();
        let kept = serde_json::to_string(&blob).unwrap();
        drop(blob);
        folder.written();
        let again: Blob = serde_json::from_str(&kept).unwrap();
        again.adopt(&folder);
        assert_eq!(text(std::slice::from_ref(&again), 0..1), b"a");
        folder.writing();
        folder.written();
        assert!(fs::read_dir(&path).unwrap().next().is_none());
        drop(again);
        assert!(serde_json::from_str::<Blob>(&kept.replace('-', "/")).is_err());
        fs::remove_dir_all(path).unwrap();
    }
}
