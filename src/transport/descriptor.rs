//! Descriptors that a program may close underneath, as daemons do when they start: their numbers may be other files'
//! afterwards.

use std::io;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::os::fd::AsFd;

/// Something with a descriptor, which is closed only as long as it is the same file.
#[derive(Debug)]
pub struct Own<T: AsFd> {
    file: ManuallyDrop<T>,
    /// Device and number of the file.
    identity: (u64, u64),
}

impl<T: AsFd> Own<T> {
    /// Takes what is open now.
    pub fn new(file: T) -> io::Result<Self> {
        Ok(Self {
            identity: identity(&file)?,
            file: ManuallyDrop::new(file),
        })
    }

    /// Whether nobody has closed it underneath.
    pub fn is_whole(&self) -> bool {
        identity(&*self.file).is_ok_and(|identity| identity == self.identity)
    }
}

impl<T: AsFd> Deref for Own<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.file
    }
}

impl<T: AsFd> Drop for Own<T> {
    #[allow(unsafe_code)]
    fn drop(&mut self) {
        if self.is_whole() {
            // SAFETY: this is the only place that drops it, it runs once, and nothing uses `file` afterwards.
            unsafe { ManuallyDrop::drop(&mut self.file) }
        }
    }
}

#[allow(clippy::unnecessary_cast, clippy::cast_lossless)] // the fields have other types on other systems
fn identity(file: &impl AsFd) -> io::Result<(u64, u64)> {
    let status = rustix::fs::fstat(file)?;
    Ok((status.st_dev as u64, status.st_ino as u64))
}
