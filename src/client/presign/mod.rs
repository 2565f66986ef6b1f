//! `generate_presigned_url`: a call up to its signature, which goes into the URL.

mod draft;
mod form;

use std::sync::Arc;

use ferroboto_model::{Operation, Protocol};
use ferroboto_transport::{self as transport, SignatureVersion, scheme};
use http::header::CONTENT_TYPE;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::client::base::BaseClient;
use crate::client::clock;
use crate::client::core::ClientCore;
use crate::client::hooks;
use crate::client::interrupt::{PythonSignals, Raises as _};
use crate::client::raise;
use crate::client::request_body;
use draft::{Data, Draft, presigning};
pub use form::{PlaceOfForm, place_of_form};

use crate::exceptions;
use crate::imports;
use crate::interpreter;
use crate::wire::values::python_str;

const DEFAULT_EXPIRES: &str = "3600";

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

/// The URL that makes a call when it is opened.
pub fn url(client: &Bound<'_, BaseClient>, arguments: Arguments<'_>) -> PyResult<String> {
    let py = client.py();
    let core = &client.get().core;
    let index = operation(core, &arguments.client_method)?;
    let operation = core.operation(index);
    clock::observe(py);
    let params = match arguments.params {
        Some(params) => params,
        None => PyDict::new(py).into_any(),
    };
    let (params, handlers) = prepared(client, operation, params)?;
    if !params.is_instance_of::<PyDict>() {
        params.getattr("get")?;
    }
    let params = params.cast::<PyDict>()?;
    let rules = core.entry.rules(index).filter(|_| handlers.is_none());
    if let Some(rules) = rules {
        rules.build(params, &core.entry, operation)?;
    }
    let endpoint = endpoint(core, index, params, handlers.as_ref())?;
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
        Some(handlers) => {
            let expires = arguments.expires_in.as_ref();
            match handled(
                handlers,
                core,
                operation,
                &request,
                (&method, &url, expires),
            )? {
                Ok(draft) => draft,
                Err(finished) => return Ok(finished),
            }
        }
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
                data: data_of(py, core, &request),
                scope: (None, None),
            }
        }
    };
    let expires = expiry(py, draft.version, arguments.expires_in.as_ref())?;
    let mut presigning = presigning(draft, endpoint, expires)?;
    presigning.modeled_path = request.modeled_path.take();
    presigning.session_key = request.session_key.take();
    let mut signals = PythonSignals::new(py);
    let signed = signals.waiting(py, |signals| core.transport.presign(&presigning, signals));
    signed.map_err(|error| match signals.into_raised() {
        Some(raised) => raised,
        None => core.transport_error(py, &error),
    })
}

/// The parameters as handlers leave them, with the handlers where there are some, or as the service's rules have them.
fn prepared<'py>(
    client: &Bound<'py, BaseClient>,
    operation: &'static Operation,
    params: Bound<'py, PyAny>,
) -> PyResult<(Bound<'py, PyAny>, Option<Bound<'py, PyAny>>)> {
    let py = client.py();
    let this = client.get();
    let core = &this.core;
    if core.listening.get() {
        let handlers = imports::PRESIGN_HOOKS
            .get(py)?
            .call1((this.meta(py), operation.name))?;
        let params = handlers.call_method1("parameters", (params,))?;
        return Ok((params, Some(handlers)));
    }
    match params.cast::<PyDict>() {
        Ok(given) => {
            let transformed = core.transformation.parameters(operation, given)?;
            Ok((transformed.into_any(), None))
        }
        Err(_) => Ok((params, None)),
    }
}

/// How long a URL is valid, as it is written into it.
fn expiry(
    py: Python<'_>,
    version: SignatureVersion,
    given: Option<&Bound<'_, PyAny>>,
) -> PyResult<String> {
    let Some(given) = given else {
        return Ok(DEFAULT_EXPIRES.to_owned());
    };
    if version == SignatureVersion::S3 && !given.is_instance_of::<PyString>() {
        // The old signature has the second at which it ends, the newer ones have the number as it was given.
        let whole = imports::BUILTINS.get(py)?.getattr("int")?.call1((given,))?;
        return Ok(python_str(&whole)?.into_owned());
    }
    Ok(python_str(given)?.into_owned())
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
    let signed = interpreter::detach(py, || core.transport.presign(&presigning, &mut signals));
    signed.map_err(|error| match signals.into_raised() {
        Some(raised) => raised,
        None => core.transport_error(py, &error),
    })
}

/// What a serialized request says in its body.
fn data_of<'py>(py: Python<'py>, core: &ClientCore, request: &transport::Request) -> Data<'py> {
    match core.entry.graph.service.metadata.protocol {
        Protocol::Query | Protocol::Ec2 => {
            let form = request.body.bytes().cloned().unwrap_or_default();
            Data::Form(String::from_utf8_lossy(&form).into())
        }
        _ => Data::Other(request_body::to_python(py, &request.body)),
    }
}

/// Where a call goes that another program will make, if not where all calls of the client go.
fn endpoint(
    core: &ClientCore,
    index: usize,
    params: &Bound<'_, PyDict>,
    handlers: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<Arc<transport::Endpoint>>> {
    let py = params.py();
    let scope = || {
        let scope = core.transport.signing_scope();
        scope.map_err(|error| core.transport_error(py, &error))
    };
    if let Some(handlers) = handlers
        && hooks::have_endpoints(handlers)?
    {
        let addressing = core.handled_addressing(py)?;
        return addressing
            .map(|addressing| addressing.of_handled_url(index, params, scope()?, handlers))
            .transpose();
    }
    let addressing = core.addressing(py)?;
    addressing
        .map(|addressing| addressing.of_url(index, params, scope()?))
        .transpose()
}

/// The index of the operation of a method.
fn operation(core: &ClientCore, method: &Bound<'_, PyAny>) -> PyResult<usize> {
    // What cannot be a key is no name either.
    method.hash()?;
    let operations = &core.entry.graph.service.operations;
    let name = python_str(method)?;
    operations.position_of_method(&name).ok_or_else(|| {
        let made = || -> PyResult<PyErr> {
            let kwargs = PyDict::new(method.py());
            kwargs.set_item("method_name", method)?;
            let class = imports::UNKNOWN_METHOD.get(method.py())?;
            Ok(PyErr::from_value(class.call((), Some(&kwargs))?))
        };
        made().unwrap_or_else(|error| error)
    })
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

/// The request as the handlers leave it, or the URL where they want it unsigned or sign it themselves.
fn handled<'py>(
    handlers: &Bound<'py, PyAny>,
    core: &Arc<ClientCore>,
    operation: &'static Operation,
    request: &transport::Request,
    (method, url, expires): (&Bound<'py, PyAny>, &str, Option<&Bound<'py, PyAny>>),
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
    let answer =
        handlers.call_method1("before_sign", (method, url, headers, body, scope, expires))?;
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
