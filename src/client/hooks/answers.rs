//! What handlers answer, as the transport takes it.

use std::time::Duration;

use http::Method;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyBool, PyTuple};

use ferroboto_transport::{
    AddressedRequest, Choice, Judgement, RequestBody, Sending, SignatureVersion, Verdict,
};

use super::headers::{InvalidHeader, PyHeaders, header_map};
use crate::client::request_body;
use crate::exceptions;

pub(super) type Message<'py> = (String, String, PyHeaders<'py>, Bound<'py, PyAny>);

/// Why there is no answer of a handler.
pub(super) enum NoAnswer {
    Raised(PyErr),
    /// It left a header that cannot be sent.
    InvalidHeader(String),
}

impl From<PyErr> for NoAnswer {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl<'a, 'py> From<pyo3::CastError<'a, 'py>> for NoAnswer {
    fn from(error: pyo3::CastError<'a, 'py>) -> Self {
        Self::Raised(error.into())
    }
}

impl From<InvalidHeader> for NoAnswer {
    fn from(InvalidHeader(text): InvalidHeader) -> Self {
        Self::InvalidHeader(text)
    }
}

/// The kind of signature that handlers have chosen.
pub(super) fn choice(
    py: Python<'_>,
    version: &str,
    unsigned_payload: bool,
    region: Option<&str>,
) -> PyResult<Choice> {
    let known = SignatureVersion::named(version).ok_or_else(|| {
        let version = [("signature_version", Some(version))];
        exceptions::raised(py, "UnknownSignatureVersionError", &version)
    })?;
    let several = matches!(known, SignatureVersion::V4a | SignatureVersion::S3V4a);
    Ok(Choice {
        version: Some(known),
        unsigned_payload,
        region_set: several.then(|| region.unwrap_or("*").to_owned()),
    })
}

/// What a step of the sending says has to be sent.
pub(super) fn sending_of(
    result: &Bound<'_, PyAny>,
    before: &RequestBody,
) -> Result<Sending, NoAnswer> {
    let (kind, what) = result.extract::<(String, Bound<'_, PyAny>)>()?;
    Ok(match kind.as_str() {
        "request" => Sending::Request(to_request(what.extract()?, before)?),
        "answered" => {
            let (status, headers, body) = what.extract::<(u16, PyHeaders, Vec<u8>)>()?;
            Sending::Answered {
                status,
                headers: header_map(headers)?,
                body: body.into(),
            }
        }
        _ => Sending::Failed,
    })
}

pub(super) fn judgement(judged: &Bound<'_, PyTuple>) -> PyResult<Judgement> {
    let (status, code, before, rules, after, follows) = judged.extract::<(
        Option<u16>,
        Option<String>,
        Bound<'_, PyAny>,
        bool,
        Bound<'_, PyAny>,
        bool,
    )>()?;
    Ok(Judgement {
        response: status.map(|status| (status, code)),
        before: verdict(&before)?,
        rules,
        after: verdict(&after)?,
        stays: !follows,
    })
}

pub(super) fn verdict(answer: &Bound<'_, PyAny>) -> PyResult<Option<Verdict>> {
    if answer.is_none() {
        return Ok(None);
    }
    if answer.is_instance_of::<PyBool>() {
        return Ok(Some(Verdict::Stop));
    }
    let delay = Duration::try_from_secs_f64(answer.extract()?)
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    Ok(Some(Verdict::Retry(delay)))
}

pub(super) fn to_request(
    (method, url, headers, body): Message<'_>,
    before: &RequestBody,
) -> Result<AddressedRequest, NoAnswer> {
    let method = Method::from_bytes(method.as_bytes())
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    Ok(AddressedRequest {
        method,
        url,
        headers: header_map(headers)?,
        body: request_body::of_handler(&body, Some(before))?,
    })
}
