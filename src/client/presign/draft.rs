//! A request whose signature goes into its URL, and the parameters that do so too.

use std::sync::Arc;

use ferroboto_transport::{self as transport, Presigning, SignatureVersion};
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList};

use crate::imports;
use crate::wire::values::{percent_encode, python_str};

/// Says nothing once the form stands in the URL.
const FORM: &[u8] = b"application/x-www-form-urlencoded; charset=utf-8";

/// A request before its parameters are joined.
pub(super) struct Draft<'py> {
    pub(super) version: SignatureVersion,
    pub(super) method: Bound<'py, PyAny>,
    pub(super) url: String,
    pub(super) headers: http::HeaderMap,
    pub(super) data: Data<'py>,
    /// Region and service of the scope, where they are not the client's.
    pub(super) scope: (Option<String>, Option<String>),
}

/// What moves from the body into the URL.
pub(super) enum Data<'py> {
    Form(String),
    Other(Bound<'py, PyAny>),
}

/// Moves the body into the URL where the signature is one of version 4, as `SigV4QueryAuth` of botocore does.
pub(super) fn presigning(
    mut draft: Draft<'_>,
    endpoint: Option<Arc<transport::Endpoint>>,
    expires: String,
) -> PyResult<Presigning> {
    if draft.version == SignatureVersion::S3 {
        let method = draft.method.call_method0("upper")?.extract()?;
        let url = draft.url.split('#').next().unwrap_or_default().to_owned();
        return Ok(of_draft(method, url, draft, endpoint, expires));
    }
    if draft
        .headers
        .get(CONTENT_TYPE)
        .is_some_and(|found| found.as_bytes() == FORM)
    {
        draft.headers.remove(CONTENT_TYPE);
    }
    let url = draft.url.split('#').next().unwrap_or_default();
    let (mut url, query) = match url.split_once('?') {
        Some((url, query)) => (url.to_owned(), query),
        None => (url.to_owned(), ""),
    };
    let mut pairs = Pairs::default();
    for (key, value) in split(query) {
        // Of a key that comes more than once the first value counts.
        let key = decode(key);
        if pairs.find(&key).is_none() {
            pairs.put(key, vec![decode(value)]);
        }
    }
    match &draft.data {
        Data::Form(body) => {
            for (key, value) in split(body) {
                pairs.put(decode(key), vec![decode(value)]);
            }
        }
        Data::Other(data) => pairs.update(data)?,
    }
    pairs.write(&mut url);
    let method = draft.method.call_method0("upper")?.extract()?;
    Ok(of_draft(method, url, draft, endpoint, expires))
}

fn of_draft(
    method: String,
    url: String,
    draft: Draft<'_>,
    endpoint: Option<Arc<transport::Endpoint>>,
    expires: String,
) -> Presigning {
    let (region, name) = draft.scope;
    Presigning {
        method,
        url,
        headers: draft.headers,
        expires,
        endpoint,
        region,
        name,
        version: draft.version,
        modeled_path: None,
        session_key: None,
    }
}

/// A key or value, decoded as Python decodes it.
fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

fn split(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// Parameters in their order.
#[derive(Default)]
struct Pairs(Vec<(String, Vec<String>)>);

impl Pairs {
    fn find(&mut self, key: &str) -> Option<&mut Vec<String>> {
        let found = self.0.iter_mut().find(|(known, _)| known == key);
        found.map(|(_, values)| values)
    }

    fn put(&mut self, key: String, values: Vec<String>) {
        match self.find(&key) {
            Some(found) => *found = values,
            None => self.0.push((key, values)),
        }
    }

    /// Adds a dict, or JSON of one.
    fn update(&mut self, data: &Bound<'_, PyAny>) -> PyResult<()> {
        let py = data.py();
        if !data.is_truthy()? {
            return Ok(());
        }
        let loaded = if data.is_instance_of::<PyDict>() {
            data.clone()
        } else {
            let loads = imports::JSON_LOADS.get(py)?;
            match data.cast::<PyBytes>() {
                Ok(bytes) => loads.call1((bytes.call_method1("decode", ("utf-8",))?,))?,
                Err(_) => loads.call1((data,))?,
            }
        };
        let loaded = match loaded.cast_into::<PyDict>() {
            Ok(dict) => dict,
            Err(other) => {
                let dict = PyDict::new(py);
                dict.call_method1("update", (other.into_inner(),))?;
                dict
            }
        };
        for (key, value) in loaded.iter() {
            let values = match value.cast::<PyList>() {
                Ok(list) => list
                    .iter()
                    .map(|item| text(&item))
                    .collect::<PyResult<_>>()?,
                Err(_) => vec![text(&value)?],
            };
            self.put(text(&key)?, values);
        }
        Ok(())
    }

    fn write(&self, url: &mut String) {
        let mut joint = '?';
        for (key, values) in &self.0 {
            for value in values {
                url.push(joint);
                percent_encode(url, key, false);
                url.push('=');
                percent_encode(url, value, false);
                joint = '&';
            }
        }
    }
}

/// A value as it stands in a query string.
fn text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return String::from_utf8(bytes.as_bytes().to_vec())
            .map_err(|error| PyTypeError::new_err(error.to_string()));
    }
    Ok(python_str(value)?.into_owned())
}
