//! Uploads of the parts of a file: each is read at its offset while it is sent, in small pieces, by one thread.

use std::any::Any;
use std::fs::File;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::{PyKeyError, PyOSError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use ferroboto_transport::{BodyFailure, BodySource, Look, SentRange, StreamedBody, append_at};

use super::file;
use super::limits::Rate;
use super::request::Operation;
use super::workers::{self, Job, Lane, Setting};
use crate::client::base::BaseClient;
use crate::client::request_body::NativeBody;
use crate::interpreter;

/// The parts of a file to be sent.
struct Send {
    operation: Operation,
    /// The member of requests that has the bytes.
    member: String,
    /// Offset and length of each part, and the other parameters of its request.
    parts: Vec<(u64, u64, Py<PyDict>)>,
    file: Arc<File>,
}

impl Job for Send {
    fn count(&self) -> usize {
        self.parts.len()
    }

    fn perform(&self, index: usize, lane: &mut Lane<'_>) -> PyResult<Py<PyAny>> {
        let Some((start, length, params)) = self.parts.get(index) else {
            return Err(PyKeyError::new_err(index));
        };
        let failure = Arc::default();
        let body = PartBody {
            file: Arc::clone(&self.file),
            start: *start,
            length: *length,
            read: 0,
            counted: 0,
            passed: Arc::clone(&lane.setting.passed),
            stopped: Arc::clone(&lane.setting.stopped),
            rate: lane.setting.rate.clone(),
            failure: Arc::clone(&failure),
        };
        interpreter::attach(|py| {
            let params = params.bind(py).copy()?;
            params.set_item(&self.member, NativeBody::new(StreamedBody::new(body)))?;
            let response = self.operation.call(&params, lane);
            response.map(Bound::unbind).map_err(|error| {
                let own = failure
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .take();
                own.unwrap_or(error)
            })
        })
    }
}

/// A range of a file, as the body of a request. What is sent of it is counted, what is only hashed is not.
struct PartBody {
    file: Arc<File>,
    start: u64,
    length: u64,
    read: u64,
    /// How much of what was read was counted, as sent.
    counted: u64,
    passed: Arc<AtomicI64>,
    stopped: Arc<AtomicBool>,
    rate: Option<Arc<Rate>>,
    failure: Arc<Mutex<Option<PyErr>>>,
}

impl PartBody {
    /// Reads the next bytes, as many as are wanted or left.
    fn next(&mut self, into: &mut Vec<u8>, most: usize) -> Result<usize, BodyFailure> {
        if self.stopped.load(Ordering::Acquire) {
            return Err(BodyFailure::Stopped);
        }
        let left = self.length.saturating_sub(self.read);
        let wanted = usize::try_from(left).map_or(most, |left| left.min(most));
        let before = into.len();
        let read = append_at(&self.file, into, wanted, self.start + self.read);
        if let Err(error) = read {
            return Err(self.fail(file::os_error(&error, None)));
        }
        if into.len() - before < wanted {
            let text = "the file became shorter while it was uploaded";
            return Err(self.fail(PyOSError::new_err(text)));
        }
        self.read += wanted as u64;
        Ok(wanted)
    }

    /// Counts bytes as sent.
    fn count(&mut self, length: u64) {
        self.counted += length;
        self.passed
            .fetch_add(i64::try_from(length).unwrap_or_default(), Ordering::AcqRel);
    }

    /// Waits for the share of the bandwidth.
    fn pace(&self, amount: u64) -> Result<(), BodyFailure> {
        let Some(rate) = &self.rate else {
            return Ok(());
        };
        // The waiting thread may be this one, and nobody else looks for Ctrl-C.
        let mut raised = None;
        rate.pass(amount, || {
            raised = interpreter::attach(|py| py.check_signals().err());
            raised.is_some() || self.stopped.load(Ordering::Acquire)
        });
        raised.map_or(Ok(()), |error| Err(self.fail(error)))
    }

    /// Ends the call; the reason is raised in place of its error.
    fn fail(&self, error: PyErr) -> BodyFailure {
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        BodyFailure::Stopped
    }
}

impl BodySource for PartBody {
    fn length(&self) -> Option<u64> {
        Some(self.length)
    }

    fn read(&mut self, into: &mut Vec<u8>, most: usize) -> Result<usize, BodyFailure> {
        let length = self.next(into, most)?;
        self.pace(length as u64)?;
        self.count(length as u64);
        Ok(length)
    }

    fn file_range(&mut self) -> Result<Option<SentRange>, BodyFailure> {
        if self.stopped.load(Ordering::Acquire) {
            return Err(BodyFailure::Stopped);
        }
        // What is limited passes in small pieces.
        let range = self.rate.is_none().then(|| SentRange {
            file: Arc::clone(&self.file),
            start: self.start + self.read,
            length: self.length.saturating_sub(self.read),
        });
        Ok(range)
    }

    fn range_sent(&mut self, length: u64) {
        self.read += length;
        self.count(length);
    }

    fn look(
        &mut self,
        into: &mut Vec<u8>,
        most: usize,
        purpose: Look,
    ) -> Result<usize, BodyFailure> {
        match purpose {
            // It is sent as well.
            Look::Chunk(_) => self.read(into, most),
            Look::Signature | Look::Checksum(_) => self.next(into, most),
        }
    }

    fn rewind(&mut self) -> Result<(), BodyFailure> {
        let back = i64::try_from(self.counted).unwrap_or_default();
        self.passed.fetch_sub(back, Ordering::AcqRel);
        self.counted = 0;
        self.read = 0;
        Ok(())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Sends parts of a file, and gives the responses.
#[pyfunction]
#[allow(clippy::needless_pass_by_value)] // as Python gives them
pub fn send_parts(
    client: &Bound<'_, BaseClient>,
    method: &str,
    member: String,
    parts: Vec<(u64, u64, Py<PyDict>)>,
    path: PathBuf,
    work: &Bound<'_, PyAny>,
) -> PyResult<Vec<Py<PyAny>>> {
    let setting = Setting::new(work)?;
    let job = Send {
        operation: Operation::new(client, method)?,
        member,
        parts,
        file: file::open(&path)?,
    };
    workers::run(client.py(), job, setting)
}
