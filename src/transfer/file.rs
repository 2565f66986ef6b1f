//! Files whose parts are read and written at their offsets, by any thread.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;

use crate::imports;
use crate::interpreter;

/// A file that a download writes: created when something is written, and reserved at the length that it will have.
#[pyclass(frozen, module = "ferroboto._ferroboto")]
pub struct PartFile {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    file: Option<Arc<OpenFile>>,
    length: u64,
}

/// An open file that is written by one thread at a time: others would spin in the kernel until its turn comes.
pub struct OpenFile {
    file: File,
    turn: Mutex<()>,
}

impl OpenFile {
    /// Writes bytes at an offset.
    pub fn write(&self, data: &[u8], offset: u64) -> PyResult<()> {
        let turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let written = self.file.write_all_at(data, offset);
        drop(turn);
        written.map_err(|error| os_error(&error, None))
    }
}

impl PartFile {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The file, created if there is none yet.
    pub fn opened(&self) -> PyResult<Arc<OpenFile>> {
        let mut state = self.state();
        if let Some(file) = &state.file {
            return Ok(Arc::clone(file));
        }
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&self.path)
            .map_err(|error| os_error(&error, Some(&self.path)))?;
        reserve(&file, state.length).map_err(|error| os_error(&error, None))?;
        let turn = Mutex::default();
        let file = Arc::new(OpenFile { file, turn });
        state.file = Some(Arc::clone(&file));
        Ok(file)
    }
}

#[pymethods]
impl PartFile {
    #[new]
    fn new(path: PathBuf) -> Self {
        Self {
            path,
            state: Mutex::default(),
        }
    }

    /// Has room made for so many bytes, now or when the file is created.
    fn reserve(&self, py: Python<'_>, length: u64) -> PyResult<()> {
        interpreter::detach(py, || {
            let mut state = self.state();
            state.length = length;
            match &state.file {
                Some(open) => reserve(&open.file, length).map_err(|error| os_error(&error, None)),
                None => Ok(()),
            }
        })
    }

    /// Writes bytes at an offset.
    fn write(&self, py: Python<'_>, offset: u64, data: &[u8]) -> PyResult<()> {
        interpreter::detach(py, || self.opened()?.write(data, offset))
    }

    /// Closes the file.
    fn close(&self, py: Python<'_>) {
        interpreter::detach(py, || self.state().file = None);
    }
}

/// Opens a file that is uploaded.
pub fn open(path: &Path) -> PyResult<Arc<File>> {
    File::open(path)
        .map(Arc::new)
        .map_err(|error| os_error(&error, Some(path)))
}

/// Makes room for a file, so that a full disk is noticed before anything is received.
fn reserve(file: &File, length: u64) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    if length > 0 {
        use rustix::fs::{FallocateFlags, fallocate};
        use rustix::io::Errno;
        match fallocate(file, FallocateFlags::empty(), 0, length) {
            Err(Errno::OPNOTSUPP | Errno::NOSYS | Errno::INVAL) => {}
            other => return other.map_err(io::Error::from),
        }
    }
    file.set_len(length)
}

/// The exception that Python raises for an error of the operating system.
pub fn os_error(error: &io::Error, path: Option<&Path>) -> PyErr {
    let Some(number) = error.raw_os_error() else {
        if path.is_some_and(|path| path.as_os_str().as_encoded_bytes().contains(&0)) {
            return PyValueError::new_err("embedded null byte");
        }
        return PyOSError::new_err(error.to_string());
    };
    interpreter::attach(|py| {
        let text = || -> PyResult<String> {
            let text = imports::OS.get(py)?.call_method1("strerror", (number,))?;
            text.extract()
        };
        match (text(), path) {
            (Ok(text), Some(path)) => {
                PyOSError::new_err((number, text, path.as_os_str().to_owned()))
            }
            (Ok(text), None) => PyOSError::new_err((number, text)),
            (Err(error), _) => error,
        }
    })
}
