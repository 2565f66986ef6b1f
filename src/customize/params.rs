//! What rules do to parameters before they are validated: values of any type come here, and what cannot be worked on raises
//! Python's own error, as in botocore.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString};

use super::endpoints::{Raised, error_of};
use super::rule::{Flags, Site};
use crate::exceptions;
use crate::imports;
use crate::wire::values::{percent_encode, python_display};

/// A change of parameters.
#[derive(Clone, Copy, Debug)]
pub enum ParamsRule {
    /// A member may be given under another name.
    Alias {
        member: &'static str,
        alias: &'static str,
    },
    /// A member's value where there is none.
    Default {
        member: &'static str,
        value: &'static str,
    },
    /// A member is sent in base64.
    Base64 { member: &'static str },
    /// A key is sent in base64, with its MD5.
    KeyWithDigest {
        key: &'static str,
        digest: &'static str,
    },
    /// A path to an object, given as text or by its parts.
    ObjectPath { member: &'static str },
    /// Keys and values of a map are ASCII.
    AsciiMap { member: &'static str },
    /// Of members of these shapes only what follows the last slash is sent.
    LastSegment { shapes: &'static [&'static str] },
    /// The name of a resource is one that the service knows.
    Name {
        member: &'static str,
        refused: fn(&str) -> Option<Raised>,
    },
    /// Asks for keys in an encoding that any key has, unless the caller has asked for one.
    KeyEncoding {
        member: &'static str,
        value: &'static str,
    },
}

impl ParamsRule {
    /// Whether an operation has such parameters.
    pub fn concerns(&self, site: Site<'_>) -> bool {
        let service = site.graph.service;
        let has = |wanted: &dyn Fn(&'static str, &'static str) -> bool| {
            site.graph.input(site.operation).is_some_and(|(_, shape)| {
                let mut members = service.members(shape).iter();
                members.any(|member| wanted(member.name, service.shape(member.shape).name))
            })
        };
        match self {
            Self::Alias { member, .. } => has(&|name, _| name == *member),
            Self::LastSegment { shapes } => has(&|_, shape| shapes.contains(&shape)),
            _ => true,
        }
    }

    /// Changes the parameters of a call.
    pub fn apply(
        &self,
        params: &Bound<'_, PyDict>,
        site: Site<'_>,
        flags: &mut Flags,
    ) -> PyResult<()> {
        match *self {
            Self::Alias { member, alias } => rename(params, site, member, alias),
            Self::Default { member, value } => match given(params, member)? {
                Some(_) => Ok(()),
                None => params.set_item(member, value),
            },
            Self::Base64 { member } => match params.get_item(member)? {
                Some(value) => params.set_item(member, base64(&bytes_of(value)?)?),
                None => Ok(()),
            },
            Self::KeyWithDigest { key, digest } => key_with_digest(params, key, digest),
            Self::ObjectPath { member } => object_path(params, member),
            Self::AsciiMap { member } => ascii_map(params, member),
            Self::LastSegment { shapes } => last_segment(params, site, shapes),
            Self::Name { member, refused } => check_name(params, member, refused),
            Self::KeyEncoding { member, value } => {
                if params.contains(member)? {
                    return Ok(());
                }
                flags.encoding_added = true;
                params.set_item(member, value)
            }
        }
    }
}

/// A parameter that is not `None`.
fn given<'py>(params: &Bound<'py, PyDict>, member: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    Ok(params.get_item(member)?.filter(|value| !value.is_none()))
}

/// Text as its bytes, anything else as it is.
fn bytes_of(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    if value.is_instance_of::<PyString>() {
        value.call_method1("encode", ("utf-8",))
    } else {
        Ok(value)
    }
}

fn base64<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    imports::B64_ENCODE
        .get(value.py())?
        .call1((value,))?
        .call_method1("decode", ("utf-8",))
}

fn check_name(
    params: &Bound<'_, PyDict>,
    member: &str,
    refused: fn(&str) -> Option<Raised>,
) -> PyResult<()> {
    let Some(given) = params.get_item(member)? else {
        return Ok(());
    };
    let Ok(name) = given.cast::<PyString>() else {
        return Err(PyTypeError::new_err(if given.is_instance_of::<PyBytes>() {
            "cannot use a string pattern on a bytes-like object".to_owned()
        } else {
            let found = given.get_type().name()?;
            format!("expected string or bytes-like object, got '{found}'")
        }));
    };
    match refused(name.to_str()?) {
        Some(refused) => Err(error_of(params.py(), refused)),
        None => Ok(()),
    }
}

fn rename(params: &Bound<'_, PyDict>, site: Site<'_>, member: &str, alias: &str) -> PyResult<()> {
    let Some(value) = params.get_item(alias)? else {
        return Ok(());
    };
    if params.contains(member)? {
        return Err(exceptions::raised(
            params.py(),
            "AliasConflictParameterError",
            &[
                ("original", Some(member)),
                ("alias", Some(alias)),
                ("operation", Some(site.operation.name)),
            ],
        ));
    }
    params.del_item(alias)?;
    params.set_item(member, value)
}

fn key_with_digest(params: &Bound<'_, PyDict>, key: &str, digest: &str) -> PyResult<()> {
    let Some(value) = given(params, key)? else {
        return Ok(());
    };
    if params.contains(digest)? {
        return Ok(());
    }
    let py = params.py();
    let value = bytes_of(value)?;
    let options = PyDict::new(py);
    options.set_item("usedforsecurity", false)?;
    let hash = imports::MD5.get(py)?.call((&value,), Some(&options))?;
    let sum = base64(&hash.call_method0("digest")?)?;
    params.set_item(key, base64(&value)?)?;
    params.set_item(digest, sum)
}

const ACCESS_POINT: &str = "^arn:(aws).*:(s3|s3-object-lambda):[a-z\\-0-9]*:[0-9]{12}:accesspoint[/:]\
    [a-zA-Z0-9\\-.]{1,63}$|^arn:(aws).*:s3-outposts:[a-z\\-0-9]+:[0-9]{12}:outpost[/:]\
    [a-zA-Z0-9\\-]{1,63}[/:]accesspoint[/:][a-zA-Z0-9\\-]{1,63}$";
const VERSION: &str = r"\?versionId=[^\s]+$";

/// Where a pattern is found in a text.
fn search<'py>(
    cell: &PyOnceLock<Py<PyAny>>,
    pattern: &str,
    text: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = text.py();
    let search = cell.get_or_try_init(py, || -> PyResult<_> {
        let compiled = imports::RE.get(py)?.call_method1("compile", (pattern,))?;
        Ok(compiled.getattr("search")?.unbind())
    })?;
    let found = search.bind(py).call1((text,))?;
    Ok(Some(found).filter(|found| !found.is_none()))
}

fn object_path(params: &Bound<'_, PyDict>, member: &str) -> PyResult<()> {
    static SUFFIX: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let Some(source) = given(params, member)? else {
        return Ok(());
    };
    let mut path = String::new();
    if let Ok(parts) = source.cast::<PyDict>() {
        path_of_parts(&mut path, parts)?;
    } else if let Ok(text) = source.cast::<PyString>() {
        match search(&SUFFIX, VERSION, &source)? {
            Some(found) => {
                let start = found.call_method0("start")?.extract::<usize>()?;
                let text = text.to_str()?;
                let start = text
                    .char_indices()
                    .nth(start)
                    .map_or(text.len(), |(at, _)| at);
                let (before, version) = text.split_at(start);
                percent_encode(&mut path, before, true);
                path.push_str(version);
            }
            None => percent_encode(&mut path, text.to_str()?, true),
        }
    } else {
        return Ok(());
    }
    params.set_item(member, path)
}

fn path_of_parts(path: &mut String, parts: &Bound<'_, PyDict>) -> PyResult<()> {
    static ARN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = parts.py();
    let part = |name: &str| -> PyResult<Bound<'_, PyAny>> {
        parts.get_item(name)?.ok_or_else(|| {
            let report = format!("Missing required parameter: '{name}'");
            exceptions::param_validation_error(py, &report)
        })
    };
    let (bucket, key) = (part("Bucket")?, part("Key")?);
    let joint = if search(&ARN, ACCESS_POINT, &bucket)?.is_some() {
        "/object/"
    } else {
        "/"
    };
    let plain = format!(
        "{}{joint}{}",
        python_display(&bucket)?,
        python_display(&key)?
    );
    percent_encode(path, &plain, true);
    if let Some(version) = given(parts, "VersionId")? {
        path.push_str("?versionId=");
        path.push_str(&python_display(&version)?);
    }
    Ok(())
}

fn ascii_map(params: &Bound<'_, PyDict>, member: &str) -> PyResult<()> {
    let Some(map) = params.get_item(member)? else {
        return Ok(());
    };
    let Ok(map) = map.cast::<PyDict>() else {
        return Ok(());
    };
    for (key, value) in map.iter() {
        if is_ascii(&key)? && is_ascii(&value)? {
            continue;
        }
        let text = PyString::new(
            params.py(),
            "Non ascii characters found in S3 metadata for key \"{}\", value: \"{}\".  \nS3 metadata can only \
             contain ASCII characters. ",
        )
        .call_method1("format", (key, value))?;
        return Err(exceptions::invalid_params(&text));
    }
    Ok(())
}

fn is_ascii(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    match value.cast::<PyString>() {
        // A lone surrogate has no UTF-8, and is not ASCII either.
        Ok(text) => Ok(text.to_str().is_ok_and(str::is_ascii)),
        // Whatever else has no such method raises Python's own error.
        Err(_) => value.call_method1("encode", ("ascii",)).map(|_| true),
    }
}

fn last_segment(params: &Bound<'_, PyDict>, site: Site<'_>, shapes: &[&str]) -> PyResult<()> {
    let Some((_, input)) = site.graph.input(site.operation) else {
        return Ok(());
    };
    let service = site.graph.service;
    for member in service.members(input) {
        if !shapes.contains(&service.shape(member.shape).name) {
            continue;
        }
        let Some(value) = params.get_item(member.name)? else {
            continue;
        };
        let parts = value.call_method1("split", ("/",))?;
        params.set_item(member.name, parts.get_item(-1)?)?;
    }
    Ok(())
}
