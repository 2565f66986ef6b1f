//! What a body goes through between serialization and signature, where the model asks for it: compression
//! and a checksum. The algorithms are those of Python's own library.

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use ferroboto_model::Operation;
use ferroboto_transport::Request;

use super::request_body;
use crate::exceptions;
use crate::wire::Graph;

const CHECKSUM: &str = "x-amz-checksum-";
const DEFAULT_ALGORITHM: &str = "CRC32";
/// Algorithms that boto3 has only with a package besides its own.
const FOREIGN_ALGORITHMS: [&str; 5] = ["crc32c", "crc64nvme", "xxhash3", "xxhash64", "xxhash128"];

/// What a client does to bodies.
#[derive(Clone, Copy, Debug)]
pub struct PayloadRules {
    /// Size from which bodies are compressed; nothing where they never are.
    pub compress_from: Option<usize>,
    /// Whether a checksum is added wherever the service takes one.
    pub checksum_when_supported: bool,
}

impl Default for PayloadRules {
    fn default() -> Self {
        Self {
            compress_from: Some(10_240),
            checksum_when_supported: true,
        }
    }
}

impl PayloadRules {
    /// Compresses the body and adds its checksum, where the operation wants it.
    pub fn apply(
        self,
        graph: &Graph,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
        request: &mut Request,
    ) -> PyResult<()> {
        let compressible = !operation.request_compression.is_empty();
        if !compressible && !operation.checksum_required && operation.checksum_member.is_none() {
            return Ok(());
        }
        let py = params.py();
        let checksum = self.checksum(graph, operation, params, &request.headers)?;
        if compressible {
            self.compress(py, operation, request)?;
        }
        let Some((algorithm, member_header)) = checksum else {
            return Ok(());
        };
        let digest = digest(
            py,
            &algorithm,
            request.body.bytes().map_or(&[][..], |bytes| bytes),
        )?;
        insert(
            &mut request.headers,
            &format!("{CHECKSUM}{algorithm}"),
            &digest,
        )?;
        if let Some(name) = member_header {
            insert(&mut request.headers, name, DEFAULT_ALGORITHM)?;
        }
        Ok(())
    }

    /// The algorithm, and the header that names it where the caller did not choose it.
    fn checksum(
        self,
        graph: &Graph,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
        headers: &HeaderMap,
    ) -> PyResult<Option<(String, Option<&'static str>)>> {
        if headers
            .keys()
            .any(|name| name.as_str().starts_with(CHECKSUM))
        {
            return Ok(None);
        }
        if let Some(member) = operation.checksum_member
            && let Some(chosen) = params.get_item(member)?
        {
            let algorithm = chosen
                .call_method0("lower")?
                .cast::<PyString>()?
                .to_str()?
                .to_owned();
            check(params.py(), &algorithm)?;
            return Ok(Some((algorithm, None)));
        }
        let supported = self.checksum_when_supported && operation.checksum_member.is_some();
        if !operation.checksum_required && !supported {
            return Ok(None);
        }
        let header = graph.input(operation).and_then(|(_, shape)| {
            let members = graph.service.members(shape);
            let member = members
                .iter()
                .find(|member| Some(member.name) == operation.checksum_member)?;
            member.location_name
        });
        Ok(Some((DEFAULT_ALGORITHM.to_ascii_lowercase(), header)))
    }

    fn compress(
        self,
        py: Python<'_>,
        operation: &Operation,
        request: &mut Request,
    ) -> PyResult<()> {
        const ENCODING: &str = "gzip";
        let wanted = self
            .compress_from
            .is_some_and(|size| request.body.length().unwrap_or_default() >= size as u64);
        if !wanted || !operation.request_compression.contains(&ENCODING) {
            return Ok(());
        }
        let body = request_body::to_python(py, &request.body);
        let compressed = py.import("gzip")?.call_method1("compress", (body,))?;
        request.body = Bytes::copy_from_slice(compressed.cast::<PyBytes>()?.as_bytes()).into();
        let before = request.headers.get(CONTENT_ENCODING);
        let encoding = match before.and_then(|before| before.to_str().ok()) {
            Some(before) => format!("{before},{ENCODING}"),
            None => ENCODING.to_owned(),
        };
        insert(&mut request.headers, CONTENT_ENCODING.as_str(), &encoding)
    }
}

fn check(py: Python<'_>, algorithm: &str) -> PyResult<()> {
    if matches!(algorithm, "crc32" | "sha1" | "sha256" | "sha512") {
        return Ok(());
    }
    Err(if FOREIGN_ALGORITHMS.contains(&algorithm) {
        let text = format!(
            "Using {} requires an additional dependency. You will need to pip install \
             botocore[crt] before proceeding.",
            algorithm.to_ascii_uppercase()
        );
        exceptions::raised(py, "MissingDependencyException", &[("msg", Some(&text))])
    } else {
        let text = format!("Unsupported checksum algorithm: {algorithm}");
        exceptions::raised(py, "FlexibleChecksumError", &[("error_msg", Some(&text))])
    })
}

fn digest(py: Python<'_>, algorithm: &str, body: &[u8]) -> PyResult<String> {
    let body = PyBytes::new(py, body);
    let digest = if algorithm == "crc32" {
        let sum: u32 = py
            .import("zlib")?
            .call_method1("crc32", (body,))?
            .extract()?;
        PyBytes::new(py, &sum.to_be_bytes()).into_any()
    } else {
        let hash = py
            .import("hashlib")?
            .call_method1("new", (algorithm, body))?;
        hash.call_method0("digest")?
    };
    crate::wire::values::base64_text(&digest)
}

fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> PyResult<()> {
    let wrong = |error: &dyn std::error::Error| PyValueError::new_err(error.to_string());
    let name = HeaderName::try_from(name).map_err(|error| wrong(&error))?;
    let value = HeaderValue::try_from(value).map_err(|error| wrong(&error))?;
    headers.insert(name, value);
    Ok(())
}
