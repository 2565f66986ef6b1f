//! What a body goes through between serialization and signature, where the model asks for it: compression and a
//! checksum, in a header or in a trailer.

use bytes::Bytes;
use http::header::TRANSFER_ENCODING;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, EXPECT, HeaderName, HeaderValue};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use ferroboto_model::Operation;
use ferroboto_transport::{
    AwsChunked, Checksum, ChecksumAlgorithm, ChecksumPlace, Features, Request, RequestBody,
    StreamedBody,
};

use super::core::ClientCore;
use super::stream::append;
use super::{raise, request_body};
use crate::customize;
use crate::exceptions;
use crate::imports;
use crate::interpreter;
use crate::wire::values::bytes_of;

const CHECKSUM: &str = "x-amz-checksum-";
const DEFAULT_ALGORITHM: ChecksumAlgorithm = ChecksumAlgorithm::Crc32;
const TRAILER: HeaderName = HeaderName::from_static("x-amz-trailer");
const DECODED_LENGTH: HeaderName = HeaderName::from_static("x-amz-decoded-content-length");
/// From here on, a checksum is computed without the interpreter.
const LARGE: usize = 64 * 1024;

/// What a client does to bodies.
#[derive(Clone, Copy, Debug)]
pub struct PayloadRules {
    /// Size from which bodies are compressed; nothing where they never are.
    pub compress_from: Option<usize>,
    /// Whether a checksum is added wherever the service takes one.
    pub checksum_when_supported: bool,
    /// Whether checksums of responses are asked for wherever the service has some.
    pub validate_when_supported: bool,
}

impl Default for PayloadRules {
    fn default() -> Self {
        Self {
            compress_from: Some(10_240),
            checksum_when_supported: true,
            validate_when_supported: true,
        }
    }
}

/// What a call does to its body.
#[derive(Clone, Copy, Debug)]
pub struct BodyPlan {
    compresses: bool,
    checksum: Option<ChecksumPlan>,
    /// Whether the transport computes checksums that take long.
    later: bool,
}

impl BodyPlan {
    /// The same, with checksums that take long left to the transport.
    pub fn later(self, later: bool) -> Self {
        Self { later, ..self }
    }
}

#[derive(Clone, Copy, Debug)]
struct ChecksumPlan {
    algorithm: ChecksumAlgorithm,
    in_trailer: bool,
    /// Whether the signature is likely to cover the hash of the body, which is then computed at once.
    with_hash: bool,
    /// The header that names the algorithm where the caller did not choose it.
    member_header: Option<&'static str>,
}

/// The feature of a checksum by its name; none for what is no checksum.
fn feature(name: &str) -> Features {
    match name {
        "crc32" => Features::CRC32,
        "crc32c" => Features::CRC32C,
        "crc64nvme" => Features::CRC64NVME,
        "md5" => Features::MD5,
        "sha1" => Features::SHA1,
        "sha256" => Features::SHA256,
        "sha512" => Features::SHA512,
        "xxhash3" => Features::XXHASH3,
        "xxhash64" => Features::XXHASH64,
        "xxhash128" => Features::XXHASH128,
        _ => Features::default(),
    }
}

impl BodyPlan {
    /// The checksums of a request, which the caller may have computed.
    pub fn features(self, headers: &http::HeaderMap) -> Features {
        if let Some(checksum) = self.checksum {
            return feature(checksum.algorithm.name());
        }
        let names = headers.keys();
        let names = names.filter_map(|name| name.as_str().strip_prefix(CHECKSUM));
        names.fold(Features::default(), |all, name| all.with(feature(name)))
    }
}

impl PayloadRules {
    /// Decides what a call does to its body; nothing for most operations.
    pub fn plan(
        self,
        core: &ClientCore,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
        request: &mut Request,
    ) -> PyResult<Option<BodyPlan>> {
        if customize::expect::is_asked(core.entry.graph.service.name) {
            expect(core, operation, params, request)?;
        }
        let compresses = !operation.request_compression.is_empty();
        if !compresses && !operation.checksum_required && operation.checksum_member.is_none() {
            return Ok(None);
        }
        let checksum = self.checksum(core, operation, params, request)?;
        Ok(Some(BodyPlan {
            compresses,
            checksum,
            later: false,
        }))
    }

    fn checksum(
        self,
        core: &ClientCore,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
        request: &Request,
    ) -> PyResult<Option<ChecksumPlan>> {
        if request.headers.keys().any(is_checksum) {
            return Ok(None);
        }
        let chosen = match operation.checksum_member {
            Some(member) => params.get_item(member)?,
            None => None,
        };
        let (algorithm, member_header) = if let Some(chosen) = chosen {
            let chosen = chosen.call_method0(intern!(params.py(), "lower"))?;
            let algorithm = known(params.py(), chosen.cast::<PyString>()?.to_str()?)?;
            (algorithm, None)
        } else if operation.checksum_required
            || (self.checksum_when_supported && operation.checksum_member.is_some())
        {
            (DEFAULT_ALGORITHM, member_header(core, operation))
        } else {
            return Ok(None);
        };
        let service = core.entry.graph.service;
        let streams = service.streaming_input(operation).is_some()
            && core.transport.signature_version() != "s3";
        let secure = || core.transport.is_secure(request);
        let in_trailer =
            streams && secure().map_err(|error| core.transport_error(params.py(), &error))?;
        Ok(Some(ChecksumPlan {
            algorithm,
            in_trailer,
            with_hash: streams && core.transport.hashes_bodies(),
            member_header,
        }))
    }

    /// Compresses the body, if it says so by what it returns, and adds its checksum, as planned.
    pub fn finish(
        self,
        py: Python<'_>,
        core: &ClientCore,
        operation: &'static Operation,
        plan: BodyPlan,
        request: &mut Request,
    ) -> PyResult<bool> {
        let compressed = plan.compresses && self.compress(py, core, operation, request)?;
        let Some(checksum) = plan.checksum else {
            return Ok(compressed);
        };
        if !request.headers.contains_key(checksum.algorithm.header()) {
            put_checksum(py, checksum, plan.later, request)?;
        }
        if let Some(name) = checksum.member_header {
            let name = HeaderName::try_from(name)
                .map_err(|error| PyValueError::new_err(error.to_string()))?;
            let algorithm = checksum.algorithm.name().to_ascii_uppercase();
            request.headers.insert(name, value(&algorithm)?);
        }
        Ok(compressed)
    }

    fn compress(
        self,
        py: Python<'_>,
        core: &ClientCore,
        operation: &'static Operation,
        request: &mut Request,
    ) -> PyResult<bool> {
        const ENCODING: &str = "gzip";
        let Some(least) = self.compress_from else {
            return Ok(false);
        };
        if !operation.request_compression.contains(&ENCODING)
            || !is_worth_it(py, core, operation, &request.body, least)?
        {
            return Ok(false);
        }
        // Python's own library, so that the bytes are those that boto3 sends.
        let body = match &request.body {
            RequestBody::Whole(bytes) => bytes.clone(),
            RequestBody::Streamed(body) => read_all(py, body)?,
        };
        let body = bytes_of(py, &body)?;
        let compressed = imports::GZIP.get(py)?.call_method1("compress", (body,))?;
        let compressed = compressed.cast::<PyBytes>()?.as_bytes();
        let mut copy = Vec::new();
        append(&mut copy, compressed).map_err(|error| raise::transport_error(py, &error))?;
        request.body = Bytes::from(copy).into();
        let before = request.headers.get(CONTENT_ENCODING);
        let encoding = match before.and_then(|before| before.to_str().ok()) {
            Some(before) => format!("{before},{ENCODING}"),
            None => ENCODING.to_owned(),
        };
        request.headers.insert(CONTENT_ENCODING, value(&encoding)?);
        Ok(true)
    }
}

/// Whether a body is large enough to be compressed, which streams always are where their length need not be known.
fn is_worth_it(
    py: Python<'_>,
    core: &ClientCore,
    operation: &'static Operation,
    body: &RequestBody,
    least: usize,
) -> PyResult<bool> {
    if let RequestBody::Streamed(streamed) = body
        && !request_body::is_read(py, streamed)?
    {
        return Ok(false);
    }
    let service = core.entry.graph.service;
    let streaming = service.streaming_input(operation).and_then(|place| {
        let members = service.members(service.root(operation.input.as_ref())?);
        members.get(place)
    });
    Ok(match streaming {
        Some(member) => !member.traits().requires_length,
        None => body.length().unwrap_or_default() >= least as u64,
    })
}

/// Whether an event loop would notice that a checksum is computed: the body is large, or a program reads it.
fn takes_long(body: &RequestBody) -> bool {
    match body {
        RequestBody::Whole(bytes) => bytes.len() >= LARGE,
        RequestBody::Streamed(_) => true,
    }
}

/// Asks the server before a body is sent, where the service is one that is asked.
fn expect(
    core: &ClientCore,
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
    request: &mut Request,
) -> PyResult<()> {
    const NOT_FOR_EMPTY: &str = "BOTO_EXPERIMENTAL__NO_EMPTY_CONTINUE";
    if !customize::expect::of_method(operation.http_method) {
        return Ok(());
    }
    let asked = match &request.body {
        RequestBody::Streamed(body) => request_body::is_read(params.py(), body)?,
        RequestBody::Whole(_) => {
            customize::expect::takes_bytes_for_files(operation.name)
                && given(core, operation, params)?.is_some_and(|body| {
                    body.is_instance_of::<PyBytes>() || body.is_instance_of::<PyString>()
                })
        }
    };
    if !asked {
        return Ok(());
    }
    let not_for_empty =
        std::env::var(NOT_FOR_EMPTY).is_ok_and(|value| value.eq_ignore_ascii_case("true"));
    if !not_for_empty || request.body.length() != Some(0) {
        request.headers.insert(
            EXPECT,
            HeaderValue::from_static(customize::expect::CONTINUE),
        );
    }
    Ok(())
}

/// The value that a program has given for the body.
pub fn given<'py>(
    core: &ClientCore,
    operation: &'static Operation,
    params: &Bound<'py, PyDict>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let graph = &core.entry.graph;
    let Some(place) = graph.service.streaming_input(operation) else {
        return Ok(None);
    };
    let Some((_, shape)) = graph.input(operation) else {
        return Ok(None);
    };
    params.get_item(graph.key(params.py(), shape, place))
}

/// Whether a header is one that botocore takes for a checksum.
fn is_checksum(name: &HeaderName) -> bool {
    let algorithm = name.as_str().strip_prefix(CHECKSUM);
    algorithm.is_some_and(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn member_header(core: &ClientCore, operation: &'static Operation) -> Option<&'static str> {
    let graph = &core.entry.graph;
    let (_, shape) = graph.input(operation)?;
    let members = graph.service.members(shape);
    let member = members
        .iter()
        .find(|member| Some(member.name) == operation.checksum_member)?;
    member.location_name
}

fn known(py: Python<'_>, algorithm: &str) -> PyResult<ChecksumAlgorithm> {
    ChecksumAlgorithm::named(algorithm).ok_or_else(|| {
        let text = format!("Unsupported checksum algorithm: {algorithm}");
        exceptions::raised(py, "FlexibleChecksumError", &[("error_msg", Some(&text))])
    })
}

/// Puts the checksum of a body where it is planned, or leaves that to the transport.
fn put_checksum(
    py: Python<'_>,
    plan: ChecksumPlan,
    later: bool,
    request: &mut Request,
) -> PyResult<()> {
    let algorithm = plan.algorithm;
    if plan.in_trailer {
        return encode(request, algorithm);
    }
    if later && takes_long(&request.body) {
        request.checksum = ChecksumPlace::Pending(algorithm);
        return Ok(());
    }
    let digest = digest(py, &request.body, plan)?;
    let name = HeaderName::from_static(algorithm.header());
    request.headers.insert(name.clone(), value(&digest)?);
    request.checksum = ChecksumPlace::Header(name);
    Ok(())
}

/// Puts a body into chunks with a checksum in the trailer.
fn encode(request: &mut Request, algorithm: ChecksumAlgorithm) -> PyResult<()> {
    const ENCODING: &str = "aws-chunked";
    let headers = &mut request.headers;
    headers.insert(TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
    let before = headers.get(CONTENT_ENCODING);
    let encoding = match before.and_then(|before| before.to_str().ok()) {
        Some(before) => format!("{before},{ENCODING}"),
        None => ENCODING.to_owned(),
    };
    headers.insert(CONTENT_ENCODING, value(&encoding)?);
    headers.insert(TRAILER, HeaderValue::from_static(algorithm.header()));
    let announced = headers.remove(CONTENT_LENGTH);
    if let Some(length) = request.body.length() {
        headers.insert(DECODED_LENGTH, HeaderValue::from(length));
    } else if let Some(length) = announced {
        headers.insert(DECODED_LENGTH, length);
    }
    let body = std::mem::take(&mut request.body);
    request.body = StreamedBody::new(AwsChunked::new(body, algorithm)).into();
    request.checksum = ChecksumPlace::Trailer;
    Ok(())
}

/// The checksum of a body, which is left at its start.
fn digest(py: Python<'_>, body: &RequestBody, plan: ChecksumPlan) -> PyResult<String> {
    let algorithm = plan.algorithm;
    match body {
        RequestBody::Whole(bytes) if bytes.len() < LARGE => Ok(Checksum::of(algorithm, bytes)),
        RequestBody::Whole(bytes) => Ok(interpreter::detach(py, || Checksum::of(algorithm, bytes))),
        RequestBody::Streamed(body) => interpreter::detach(py, || {
            if plan.with_hash {
                body.checksum_and_hash(algorithm)
            } else {
                body.checksum(algorithm)
            }
        })
        .map_err(|failure| unreadable(py, body, failure)),
    }
}

fn read_all(py: Python<'_>, body: &StreamedBody) -> PyResult<Bytes> {
    let goes_back = request_body::goes_back(py, body)?;
    interpreter::detach(py, || {
        let whole = body.collect()?;
        if goes_back {
            body.with(|source| source.rewind())?;
        }
        Ok(whole)
    })
    .map_err(|failure| unreadable(py, body, failure))
}

/// What reading a body has raised.
fn unreadable(
    py: Python<'_>,
    body: &StreamedBody,
    failure: ferroboto_transport::BodyFailure,
) -> PyErr {
    request_body::settle(py, body)
        .unwrap_or_else(|| raise::transport_error(py, &failure.into_error()))
}

fn value(text: &str) -> PyResult<HeaderValue> {
    HeaderValue::try_from(text).map_err(|error| PyValueError::new_err(error.to_string()))
}
