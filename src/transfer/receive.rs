//! Downloads of the parts of a file: each is requested, received and written by one thread, in small pieces.

use bytes::Bytes;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use ferroboto_transport::{self as transport, Interrupt as _};

use super::file::{OpenFile, PartFile};
use super::request::Operation;
use super::workers::{self, Job, Lane, Setting};
use crate::client::base::BaseClient;
use crate::client::raise;
use crate::client::stream::RawStream;
use crate::client::verify::BodyChecksum;
use crate::interpreter;

/// What is written at once: with less, threads change more often; more is not in a core's cache any more.
const PIECE: usize = 512 * 1024;

/// The parts of a file to be received.
struct Receive {
    operation: Operation,
    /// The offset of each part, and the parameters of its request.
    parts: Vec<(u64, Py<PyDict>)>,
    /// The member of responses that has the bytes.
    member: String,
    file: Py<PartFile>,
    attempts: usize,
    /// The errors after which a part is requested again.
    retryable: Py<PyTuple>,
    /// What judges responses and errors: `check_range`, `refused` and `exceeded`.
    rules: Py<PyAny>,
}

/// Why a part was not received.
enum Failure {
    /// The request failed, or its response did.
    Request(PyErr),
    /// Anything else, which no other attempt changes.
    Own(PyErr),
}

impl Job for Receive {
    fn count(&self) -> usize {
        self.parts.len()
    }

    fn perform(&self, index: usize, lane: &mut Lane<'_>) -> PyResult<Py<PyAny>> {
        let Some((offset, params)) = self.parts.get(index) else {
            return Err(PyKeyError::new_err(index));
        };
        let mut last = None;
        for _ in 0..self.attempts {
            let mut position = *offset;
            match self.attempt(params, &mut position, lane) {
                Ok(response) => return Ok(response),
                Err(Failure::Own(error)) => return Err(error),
                Err(Failure::Request(error)) => {
                    if let Some(response) = self.judge(&error, params)? {
                        return Ok(response);
                    }
                    let back = position - offset;
                    lane.passed(-i64::try_from(back).unwrap_or_default())?;
                    last = Some(error);
                }
            }
        }
        interpreter::attach(|py| self.rules.call_method1(py, "exceeded", (last,)))
    }
}

impl Receive {
    /// Requests a part once, and writes what is received from `position` on.
    fn attempt(
        &self,
        params: &Py<PyDict>,
        position: &mut u64,
        lane: &mut Lane<'_>,
    ) -> Result<Py<PyAny>, Failure> {
        let (response, mut body) = interpreter::attach(|py| {
            let params = params.bind(py);
            let response = self
                .operation
                .call(params, lane)
                .map_err(Failure::Request)?;
            let body = self.opened(params, &response).map_err(Failure::Own)?;
            Ok((response.unbind(), body))
        })?;
        let file =
            interpreter::attach(|py| self.file.bind(py).get().opened()).map_err(Failure::Own)?;
        let mut piece = std::mem::take(&mut lane.buffer);
        let written = write_all(&mut body, &mut piece, &file, position, lane);
        lane.buffer = piece;
        written?;
        body.verify().map_err(Failure::Request)?;
        Ok(response)
    }

    /// Checks a response, and takes its body.
    fn opened(
        &self,
        params: &Bound<'_, PyDict>,
        response: &Bound<'_, PyAny>,
    ) -> PyResult<PartBody> {
        let py = params.py();
        self.rules
            .call_method1(py, "check_range", (params, response))?;
        let body = response.get_item(&self.member)?;
        let raw = body.getattr(pyo3::intern!(py, "_raw_stream"))?;
        let (ahead, reader) = raw.cast::<RawStream>()?.get().take_parts(py)?;
        let checksum = body.getattr_opt(pyo3::intern!(py, "_checksum"))?;
        let checksum = checksum.and_then(|sum| sum.cast_into::<BodyChecksum>().ok());
        Ok(PartBody {
            ahead: Some(ahead).filter(|ahead| !ahead.is_empty()),
            reader,
            verified: checksum.map(|checksum| (checksum.unbind(), body.unbind())),
        })
    }

    /// Whether a part is requested again after an error, or what stands for its response.
    fn judge(&self, error: &PyErr, params: &Py<PyDict>) -> PyResult<Option<Py<PyAny>>> {
        interpreter::attach(|py| {
            if error.matches(py, &self.retryable)? {
                return Ok(None);
            }
            let rules = self.rules.bind(py);
            rules
                .call_method1("refused", (error.value(py), params))
                .map(|response| Some(response.unbind()))
        })
    }
}

/// The body of a response.
struct PartBody {
    /// What has arrived with the head.
    ahead: Option<Bytes>,
    reader: Option<transport::BodyReader>,
    /// The checksum that is compared at the end, and the object that compares it.
    verified: Option<(Py<BodyChecksum>, Py<PyAny>)>,
}

/// Writes all of a body at `position`, piece by piece.
fn write_all(
    body: &mut PartBody,
    piece: &mut Vec<u8>,
    file: &OpenFile,
    position: &mut u64,
    lane: &mut Lane<'_>,
) -> Result<(), Failure> {
    loop {
        let filled = body.fill(piece, lane);
        filled.map_err(|error| Failure::Request(raised(&error)))?;
        if piece.is_empty() {
            return Ok(());
        }
        let length = piece.len() as u64;
        let setting = lane.setting;
        if let Some(rate) = &setting.rate {
            rate.pass(length, || lane.interrupted());
        }
        file.write(piece, *position).map_err(Failure::Own)?;
        *position += length;
        lane.passed(i64::try_from(length).unwrap_or_default())
            .map_err(Failure::Own)?;
    }
}

impl PartBody {
    /// Puts the next piece in place of the last one; nothing at the end.
    fn fill(&mut self, piece: &mut Vec<u8>, lane: &mut Lane<'_>) -> transport::Result<()> {
        piece.clear();
        match (self.ahead.take(), &mut self.reader) {
            (Some(ahead), _) => piece.extend_from_slice(&ahead),
            (None, Some(reader)) => reader.fill(piece, PIECE, lane)?,
            (None, None) => {}
        }
        if let Some((checksum, _)) = &self.verified {
            checksum.get().add(piece);
        }
        Ok(())
    }

    /// Raises where the checksum of the response does not match.
    fn verify(&self) -> PyResult<()> {
        match &self.verified {
            Some((_, body)) => {
                interpreter::attach(|py| body.call_method0(py, "_validate_checksum").map(drop))
            }
            None => Ok(()),
        }
    }
}

fn raised(error: &transport::Error) -> PyErr {
    interpreter::attach(|py| raise::transport_error(py, error))
}

/// Receives parts of an object into a file, and gives the responses.
#[pyfunction]
#[allow(clippy::too_many_arguments)] // each is one of Python's
pub fn receive_parts(
    client: &Bound<'_, BaseClient>,
    method: &str,
    member: String,
    parts: Vec<(u64, Py<PyDict>)>,
    file: Py<PartFile>,
    attempts: usize,
    retryable: Py<PyTuple>,
    rules: &Bound<'_, PyAny>,
) -> PyResult<Vec<Py<PyAny>>> {
    let setting = Setting::new(rules)?;
    let job = Receive {
        operation: Operation::new(client, method)?,
        parts,
        member,
        file,
        attempts,
        retryable,
        rules: rules.clone().unbind(),
    };
    workers::run(client.py(), job, setting)
}
