//! `generate_presigned_url`: a call up to its signature, which goes into the URL.

use std::borrow::Cow;
use std::sync::Arc;

use ferroboto_model::{Operation, Protocol};
use ferroboto_transport::{self as transport, Presigning, SignatureVersion, scheme};
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};

use super::base::BaseClient;
use super::clock;
use super::core::ClientCore;
use super::hooks;
use super::interrupt::{PythonSignals, Raises as _};
use super::raise;
use super::request_body;
use crate::exceptions;
use crate::wire::values::{percent_encode, python_str};

const DEFAULT_EXPIRES: &str = "3600";
/// Says nothing once the form stands in the URL.
const FORM: &[u8] = b"application/x-www-form-urlencoded; charset=utf-8";

static HOOKS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
static UNKNOWN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
static JSON_LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// What `generate_presigned_url` takes.
pub struct Arguments<'py> {
    /// Name of a method.
    pub client_method: Bound<'py, PyAny>,
    /// Its parameters.
    pub params: Option<Bound<'py, PyAny>>,
    /// Seconds.
    pub expires_in: Option<Bound<'py, PyAny>>,
    /// In place of the operation's own.
    pub http_method: Option<Bound<'py, PyAny>>,
}

/// A request before its parameters are joined.
struct Draft<'py> {
    version: SignatureVersion,
    method: Bound<'py, PyAny>,
    url: String,
    headers: http::HeaderMap,
    data: Data<'py>,
    /// Region and service of the scope, where they are not the client's.
    scope: (Option<String>, Option<String>),
}

/// What moves from the body into the URL.
enum Data<'py> {
    Form(String),
    Other(Bound<'py, PyAny>),
}

/// The URL that makes a call when it is opened.
pub fn url(client: &Bound<'_, BaseClient>, arguments: Arguments<'_>) -> PyResult<String> {
    let py = client.py();
    let this = client.get();
    let core = &this.core;
    let index = operation(core, &arguments.client_method)?;
    let operation = core.operation(index);
    clock::observe(py);
    let mut params = match arguments.params {
        Some(params) => params,
        None => PyDict::new(py).into_any(),
    };
    let handlers = if core.listening.get() {
        let made = HOOKS
            .import(py, "ferroboto._calls.presign", "PresignHooks")?
            .call1((this.meta(py), operation.name))?;
        params = made.call_method1("parameters", (params,))?;
        Some(made)
    } else {
        if let Ok(given) = params.cast::<PyDict>() {
            let transformed = core.transformation.parameters(operation, given)?;
            params = transformed.into_any();
        }
        None
    };
    if !params.is_instance_of::<PyDict>() {
        params.getattr("get")?;
    }
    let params = params.cast::<PyDict>()?;
    let rules = core.entry.rules(index).filter(|_| handlers.is_none());
    if let Some(rules) = rules {
        rules.build(params, &core.entry, operation)?;
    }
    let endpoint = match core.addressing(py)? {
        Some(addressing) => {
            let scope = core.transport.signing_scope();
            let scope = scope.map_err(|error| core.transport_error(py, &error))?;
            Some(addressing.of_url(index, params, scope)?)
        }
        None => None,
    };
    let mut request = core.request(operation, params)?;
    request.endpoint.clone_from(&endpoint);
    if core
        .entry
        .graph
        .service
        .streaming_member(operation)
        .is_some()
    {
        // Such a URL is for players and browsers, which send no headers of ours.
        request.headers.remove(CONTENT_TYPE);
    }
    let raise = |error| core.transport_error(py, &error);
    let url = core.transport.url(&request).map_err(raise)?;
    let method = match arguments.http_method {
        Some(method) => method,
        None => PyString::new(py, request.method.as_str()).into_any(),
    };
    let draft = match &handlers {
        Some(handlers) => match handled(handlers, core, operation, &request, &method, &url)? {
            Ok(draft) => draft,
            Err(unsigned) => return Ok(unsigned),
        },
        None => {
            let mut auth = core.operation_auth(operation).unwrap_or_default();
            auth.never |= rules.is_some_and(|rules| rules.unsigned);
            let version = core.transport.version_of_url(&auth, &request, scheme::URL);
            let version = version.map_err(raise)?;
            let Some(version) = version.filter(|_| core.transport.signs()) else {
                return Ok(url);
            };
            Draft {
                version,
                method,
                url,
                headers: std::mem::take(&mut request.headers),
                data: match core.entry.graph.service.metadata.protocol {
                    Protocol::Query | Protocol::Ec2 => {
                        let form = request.body.bytes().cloned().unwrap_or_default();
                        Data::Form(String::from_utf8_lossy(&form).into())
                    }
                    _ => Data::Other(request_body::to_python(py, &request.body)),
                },
                scope: (None, None),
            }
        }
    };
    let expires = match &arguments.expires_in {
        Some(expires) => python_str(expires)?,
        None => Cow::Borrowed(DEFAULT_EXPIRES),
    };
    let mut presigning = presigning(draft, endpoint, expires.into_owned())?;
    presigning.modeled_path = request.modeled_path.take();
    presigning.session_key = request.session_key.take();
    let mut signals = PythonSignals::new(py);
    let signed = signals.waiting(py, |signals| core.transport.presign(&presigning, signals));
    signed.map_err(|error| match signals.into_raised() {
        Some(raised) => raised,
        None => core.transport_error(py, &error),
    })
}

/// The URL of a form in another region, for a request that has it as a parameter.
pub fn of_form(
    py: Python<'_>,
    core: &ClientCore,
    url: String,
    form: String,
    region: &str,
) -> PyResult<String> {
    if !core.transport.signs() {
        return Ok(url);
    }
    let draft = Draft {
        version: SignatureVersion::V4,
        method: PyString::new(py, "GET").into_any(),
        url,
        headers: http::HeaderMap::new(),
        data: Data::Form(form),
        scope: (Some(region.to_owned()), None),
    };
    let presigning = presigning(draft, None, DEFAULT_EXPIRES.to_owned())?;
    let mut signals = PythonSignals::new(py);
    let signed = py.detach(|| core.transport.presign(&presigning, &mut signals));
    signed.map_err(|error| match signals.into_raised() {
        Some(raised) => raised,
        None => core.transport_error(py, &error),
    })
}

/// The index of the operation of a method.
fn operation(core: &ClientCore, method: &Bound<'_, PyAny>) -> PyResult<usize> {
    // What cannot be a key is no name either.
    method.hash()?;
    let operations = &core.entry.graph.service.operations;
    let name = python_str(method)?;
    operations
        .iter()
        .position(|operation| operation.method == name)
        .ok_or_else(|| {
            let made = || -> PyResult<PyErr> {
                let kwargs = PyDict::new(method.py());
                kwargs.set_item("method_name", method)?;
                let class = UNKNOWN.import(
                    method.py(),
                    "ferroboto.exceptions",
                    "UnknownClientMethodError",
                )?;
                Ok(PyErr::from_value(class.call((), Some(&kwargs))?))
            };
            made().unwrap_or_else(|error| error)
        })
}

/// Where a form is posted to: the URL of a call, and the kind of its signature, if it gets one, with region and name.
pub type PlaceOfForm = (String, Option<&'static str>, Option<String>, String);

/// Where a form is posted to that does what a call does.
pub fn place_of_form(
    client: &Bound<'_, BaseClient>,
    method: &Bound<'_, PyAny>,
    params: &Bound<'_, PyDict>,
) -> PyResult<PlaceOfForm> {
    let py = client.py();
    let this = client.get();
    let core = &this.core;
    let index = operation(core, method)?;
    let operation = core.operation(index);
    clock::observe(py);
    let mut params = params.clone();
    if core.listening.get() {
        let handlers = HOOKS
            .import(py, "ferroboto._calls.presign", "PresignHooks")?
            .call1((this.meta(py), operation.name))?;
        let given = handlers.call_method1("parameters", (params,))?;
        params = given.cast_into::<PyDict>()?;
    }
    let raise = |error| core.transport_error(py, &error);
    let scope = core.transport.signing_scope().map_err(raise)?;
    let endpoint = match core.addressing(py)? {
        Some(addressing) => Some(addressing.of_url(index, &params, scope)?),
        None => None,
    };
    let mut request = core.request(operation, &params)?;
    request.endpoint.clone_from(&endpoint);
    let url = core.transport.url(&request).map_err(raise)?;
    let auth = core.operation_auth(operation).unwrap_or_default();
    let version = core
        .transport
        .version_of_url(&auth, &request, scheme::FORM)
        .map_err(raise)?;
    let (name, region) = endpoint.as_ref().map_or(scope, |it| it.signing_scope());
    Ok((
        url,
        version.map(SignatureVersion::name),
        region.map(str::to_owned),
        name.to_owned(),
    ))
}

/// The kind of signature that handlers have chosen.
fn version(py: Python<'_>, name: &str) -> PyResult<SignatureVersion> {
    SignatureVersion::of_url(name).ok_or_else(|| {
        let ending = if name.ends_with("-query") {
            ""
        } else {
            "-query"
        };
        let name = format!("{name}{ending}");
        let version = [("signature_version", Some(name.as_str()))];
        exceptions::raised(py, "UnsupportedSignatureVersionError", &version)
    })
}

/// The request as the handlers leave it, or the URL where they want it unsigned.
fn handled<'py>(
    handlers: &Bound<'py, PyAny>,
    core: &Arc<ClientCore>,
    operation: &'static Operation,
    request: &transport::Request,
    method: &Bound<'py, PyAny>,
    url: &str,
) -> PyResult<Result<Draft<'py>, String>> {
    type Left<'py> = (
        Bound<'py, PyAny>,
        String,
        hooks::PyHeaders<'py>,
        Bound<'py, PyAny>,
        Option<String>,
        Option<String>,
    );
    let py = handlers.py();
    let scope = core
        .transport
        .signing_scope()
        .map_err(|error| raise::transport_error(py, &error))?;
    let auth = core.operation_auth(operation).unwrap_or_default();
    let chosen = core.transport.version_of_url(&auth, request, scheme::URL);
    let chosen = chosen.map_err(|error| raise::transport_error(py, &error))?;
    let scope = (scope.0, scope.1, chosen.map(SignatureVersion::name));
    let headers = hooks::headers_list(py, &request.headers)?;
    let body = request_body::to_python(py, &request.body);
    let answer = handlers.call_method1("before_sign", (method, url, headers, body, scope))?;
    let (version, request) = answer.extract::<(Option<String>, Bound<'py, PyAny>)>()?;
    let Some(version) = version else {
        return Ok(Err(request.extract()?));
    };
    let version = self::version(py, &version)?;
    let (method, url, headers, data, region, name) = request.extract::<Left<'py>>()?;
    Ok(Ok(Draft {
        version,
        method,
        url,
        headers: hooks::header_map(headers)?,
        data: Data::Other(data),
        scope: (region, name),
    }))
}

/// Moves the body into the URL where the signature is one of version 4, as `SigV4QueryAuth` of botocore does.
fn presigning(
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
            let loads = JSON_LOADS.import(py, "json", "loads")?;
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
