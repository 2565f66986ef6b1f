//! What rules do to a response before it is parsed. A response is one of this library, or the dict that event handlers see.

use pyo3::exceptions::{PyAttributeError, PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use ferroboto_model::ShapeKind;

use super::rule::Site;
use crate::imports;
use crate::wire::{timestamps, xml};

/// A change of a response.
#[derive(Clone, Copy, Debug)]
pub enum ResponseRule {
    /// A success whose body is an error, or is cut off, counts as the error of a server.
    ErrorInSuccess,
    /// A header is a member as it stands, and remains a header only where it is a timestamp.
    RawTimestamp {
        header: &'static str,
        member: &'static str,
    },
    /// The message of an error has the name that OAuth gives it.
    OauthMessage,
}

/// A response that rules work on.
pub trait ResponseParts<'py> {
    /// HTTP status.
    fn status(&self) -> PyResult<u16>;

    /// Replaces the status.
    fn set_status(&mut self, status: u16) -> PyResult<()>;

    /// The text of a header.
    fn header(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>>;

    /// Removes a header.
    fn remove_header(&mut self, name: &str) -> PyResult<()>;

    /// The body, where it is not a stream.
    fn body(&self) -> PyResult<Option<Bound<'py, PyBytes>>>;

    /// Replaces the body.
    fn set_body(&mut self, body: Bound<'py, PyBytes>) -> PyResult<()>;

    /// Adds a member to what is parsed.
    fn add(&mut self, member: &'static str, value: Bound<'py, PyAny>) -> PyResult<()>;
}

impl ResponseRule {
    /// Whether an operation has such responses.
    pub fn concerns(&self, site: Site<'_>) -> bool {
        let service = site.graph.service;
        let Some((_, output)) = site.graph.output(site.operation) else {
            return matches!(self, Self::OauthMessage);
        };
        let members = service.members(output);
        match self {
            Self::OauthMessage => true,
            Self::ErrorInSuccess => {
                let payload = output
                    .payload
                    .and_then(|place| members.get(usize::from(place)));
                service
                    .event_stream(site.operation.output.as_ref())
                    .is_none()
                    && payload.is_none_or(|payload| {
                        let kind = service.shape(payload.shape).kind;
                        !matches!(kind, ShapeKind::Blob | ShapeKind::String)
                    })
            }
            Self::RawTimestamp { header, .. } => members.iter().any(|member| {
                member.location_name == Some(header) && service.shape(member.shape).name == *header
            }),
        }
    }

    /// Changes a response.
    pub fn apply<'py>(
        &self,
        py: Python<'py>,
        response: &mut dyn ResponseParts<'py>,
    ) -> PyResult<()> {
        match *self {
            Self::ErrorInSuccess => {
                if let Some(body) = response.body()?
                    && is_error_in_success(response.status()?, body.as_bytes())
                {
                    response.set_status(500)?;
                }
                Ok(())
            }
            Self::RawTimestamp { header, member } => {
                let Some(value) = response.header(header)? else {
                    return Ok(());
                };
                if !value.is_truthy()? {
                    return Ok(());
                }
                response.add(member, value.clone())?;
                match timestamps::parse_timestamp(&value) {
                    Ok(_) => Ok(()),
                    Err(error)
                        if error.is_instance_of::<PyValueError>(py)
                            || error.is_instance_of::<PyRuntimeError>(py) =>
                    {
                        warn_of_timestamp(py, header, member, &value)?;
                        response.remove_header(header)
                    }
                    Err(error) => Err(error),
                }
            }
            Self::OauthMessage => match oauth_message(py, response) {
                Err(error)
                    if !error.is_instance_of::<PyValueError>(py)
                        && !error.is_instance_of::<PyAttributeError>(py)
                        && !error.is_instance_of::<PyTypeError>(py) =>
                {
                    Err(error)
                }
                _ => Ok(()),
            },
        }
    }
}

/// Whether a response of success is none: its document is an error, or no document.
pub fn is_error_in_success(status: u16, body: &[u8]) -> bool {
    status == 200 && !body.is_empty() && xml::is_error_or_broken(body)
}

fn warn_of_timestamp(
    py: Python<'_>,
    header: &str,
    member: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    let logs = imports::LOGS.get(py)?;
    let logger = logs.call_method1("get_logger", ("ferroboto.handlers",))?;
    let text = format!(
        "Failed to parse the \"{header}\" member as a timestamp: %s. \
         The unparsed value is available in the response under \"{member}\"."
    );
    logger.call_method1("warning", (text, value)).map(drop)
}

fn oauth_message<'py>(py: Python<'py>, response: &mut dyn ResponseParts<'py>) -> PyResult<()> {
    if response.status()? < 400 {
        return Ok(());
    }
    let Some(body) = response.body()? else {
        return Ok(());
    };
    let body = imports::JSON_LOADS.get(py)?.call1((body,))?;
    let get = |name: &str| body.call_method1("get", (name,));
    let message = get("error_description")?;
    let own = match get("Message")? {
        none if none.is_none() && !body.contains("Message")? => get("message")?,
        own => own,
    };
    if !message.is_truthy()? || own.is_truthy()? {
        return Ok(());
    }
    let body = body.cast_into::<PyDict>()?;
    body.set_item("Message", message)?;
    let text = imports::JSON.get(py)?.call_method1("dumps", (body,))?;
    let bytes = text.call_method1("encode", ("utf-8",))?;
    response.set_body(bytes.cast_into()?)
}
