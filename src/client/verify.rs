//! Checksums of responses, where a call asks for their being verified.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use ferroboto_model::Operation;
use ferroboto_transport::{Checksum, ChecksumAlgorithm};

use crate::imports;
use crate::interpreter;

/// How the names of headers with checksums begin.
const CHECKSUM: &str = "x-amz-checksum-";
/// From here on, a checksum is computed without the interpreter.
const LARGE: usize = 16 * 1024;

/// The checksum that a response has to match, if there is one.
pub fn expected(operation: &Operation, headers: &HeaderMap) -> Option<(ChecksumAlgorithm, String)> {
    // Most have none, and there are many algorithms.
    if !headers
        .keys()
        .any(|name| name.as_str().starts_with(CHECKSUM))
    {
        return None;
    }
    let offered = |algorithm: &ChecksumAlgorithm| {
        let mut offered = operation.checksum_response_algorithms.iter();
        offered.any(|name| name.eq_ignore_ascii_case(algorithm.name()))
    };
    ChecksumAlgorithm::ALL
        .into_iter()
        .filter(offered)
        .find_map(|algorithm| {
            let value = headers.get(algorithm.header())?.to_str().ok()?;
            // A checksum of checksums, with their number behind it, says nothing of these bytes.
            (!value.contains('-')).then(|| (algorithm, value.to_owned()))
        })
}

/// Raises where a body does not match.
pub fn verify(
    py: Python<'_>,
    body: &Bytes,
    (algorithm, expected): (ChecksumAlgorithm, String),
) -> PyResult<()> {
    imports::VERIFY
        .get(py)?
        .call1((PyBytes::new(py, body), algorithm.name(), expected))
        .map(drop)
}

/// A streaming body that raises at its end where it does not match.
pub fn verifying<'py>(
    body: &Bound<'py, PyAny>,
    (algorithm, expected): (ChecksumAlgorithm, String),
) -> PyResult<Bound<'py, PyAny>> {
    imports::VERIFYING
        .get(body.py())?
        .call1((body, algorithm.name(), expected))
}

/// A checksum in the making.
#[pyclass(frozen, module = "ferroboto._ferroboto")]
pub struct BodyChecksum(Mutex<Checksum>);

#[pymethods]
impl BodyChecksum {
    #[new]
    fn new(algorithm: &str) -> PyResult<Self> {
        let algorithm = ChecksumAlgorithm::named(algorithm)
            .ok_or_else(|| PyValueError::new_err(format!("no algorithm: {algorithm}")))?;
        Ok(Self(Mutex::new(Checksum::new(algorithm))))
    }

    /// Adds bytes.
    fn update(&self, py: Python<'_>, chunk: &Bound<'_, PyAny>) -> PyResult<()> {
        let bytes = match chunk.cast::<PyBytes>() {
            Ok(bytes) => bytes.clone(),
            Err(_) => py
                .get_type::<PyBytes>()
                .call1((chunk,))?
                .cast_into::<PyBytes>()?,
        };
        let piece = bytes.as_bytes();
        if piece.len() < LARGE {
            self.lock().update(piece);
        } else {
            interpreter::detach(py, || self.lock().update(piece));
        }
        Ok(())
    }

    /// The checksum.
    fn digest<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.lock().bytes())
    }

    /// The checksum in base64.
    fn b64digest(&self) -> String {
        self.lock().text()
    }
}

impl BodyChecksum {
    /// Adds bytes, without the interpreter.
    pub fn add(&self, piece: &[u8]) {
        self.lock().update(piece);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Checksum> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
