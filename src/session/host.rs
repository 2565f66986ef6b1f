//! What the credential chain needs of Python and of the services: calls, dates, JSON, the user at the terminal.

use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use pyo3::exceptions::{PyException, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyCFunction, PyDict, PyList, PyString, PyTuple, PyWeakrefReference,
};
use serde_json::{Map, Number, Value as Json};

use ferroboto_config::{
    ClientArguments, ClientOptions, Environment, Error, Host, Proof, ServiceCall, Session,
    resolve_client,
};
use ferroboto_transport::SourceError;

use super::{create, environment, raise};
use crate::client::clock;
use crate::client::interrupt::{PythonSignals, Raises as _};
use crate::client::registry;
use crate::imports;
use crate::interpreter;

/// The program around the credential chain of a session.
#[derive(Default)]
pub struct PythonHost {
    /// The session's emitter, weakly: its handlers may refer to the session.
    events: Mutex<Option<Py<PyWeakrefReference>>>,
}

impl PythonHost {
    /// Has the handlers of an emitter see the calls that credentials come from.
    pub fn use_events(&self, events: &Bound<'_, PyAny>) -> PyResult<()> {
        let weak = PyWeakrefReference::new(events)?.unbind();
        *self.events.lock().unwrap_or_else(PoisonError::into_inner) = Some(weak);
        Ok(())
    }

    fn events<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let kept = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref()?.bind(py).upgrade()
    }
}

impl Host for PythonHost {
    fn call(&self, session: &Session, call: &ServiceCall<'_>) -> Result<Json, Error> {
        attached(|py| {
            let response = response(py, session, self.events(py).as_ref(), call)?;
            to_json(&response)
        })
    }

    fn parse_date(&self, text: &str) -> Result<SystemTime, Error> {
        let seconds = attached(|py| {
            let read = imports::TIMESTAMPS.get(py)?.getattr("parse_date")?;
            let date = read.call1((text,))?;
            if date.getattr(intern!(py, "tzinfo"))?.is_none() {
                // boto3 finds out when it compares the date with the time.
                return Err(PyTypeError::new_err(
                    "can't subtract offset-naive and offset-aware datetimes",
                ));
            }
            date.call_method0(intern!(py, "timestamp"))?
                .extract::<f64>()
        })?;
        Ok(clock::time(seconds).unwrap_or(SystemTime::UNIX_EPOCH))
    }

    fn parse_json(&self, text: &[u8]) -> Result<Json, Error> {
        attached(|py| {
            let decoded = PyBytes::new(py, text).call_method1("decode", ("utf-8",))?;
            to_json(&imports::JSON.get(py)?.call_method1("loads", (decoded,))?)
        })
    }

    fn mfa_code(&self, prompt: &str) -> Result<String, Error> {
        attached(|py| {
            let getpass = imports::GETPASS.get(py)?;
            getpass.call_method1("getpass", (prompt,))?.extract()
        })
    }

    fn environment(&self) -> Result<Environment, Error> {
        attached(environment::environment)
    }
}

/// Works with the interpreter; an exception becomes an error that holds it.
pub fn attached<T>(work: impl FnOnce(Python<'_>) -> PyResult<T>) -> Result<T, Error> {
    interpreter::try_attach(|py| work(py).map_err(|error| held(py, error))).unwrap_or_else(|| {
        Err(Error::Runtime(
            "Credentials cannot be resolved while the interpreter shuts down.".to_owned(),
        ))
    })
}

/// The error that stands for an exception.
fn held(py: Python<'_>, error: PyErr) -> Error {
    let refusal = || -> PyResult<Option<(String, Json)>> {
        let class = imports::EXCEPTIONS.get(py)?.getattr("ClientError")?;
        let value = error.value(py);
        if !value.is_instance(&class)? {
            return Ok(None);
        }
        let response = to_json(&value.getattr("response")?)?;
        let code = response["Error"]["Code"].as_str().unwrap_or_default();
        Ok(Some((code.to_owned(), response)))
    };
    let refusal = refusal();
    let exits = !error.is_instance_of::<PyException>(py);
    let raised = SourceError::from(error);
    match refusal {
        Ok(Some((code, response))) => Error::Service {
            code,
            response,
            raised,
        },
        _ => Error::Raised { raised, exits },
    }
}

/// Makes a client as `session.client()` does, and calls its operation.
fn response<'py>(
    py: Python<'py>,
    session: &Session,
    events: Option<&Bound<'py, PyAny>>,
    call: &ServiceCall<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut arguments = ClientArguments::new(call.service);
    arguments.region_name = call.region.map(str::to_owned);
    let mut options = ClientOptions::default();
    match call.credentials {
        Some(credentials) => {
            arguments
                .aws_access_key_id
                .clone_from(&credentials.access_key);
            arguments
                .aws_secret_access_key
                .clone_from(&credentials.secret_key);
            arguments.aws_session_token.clone_from(&credentials.token);
        }
        None => options.unsigned = true,
    }
    let entry = registry::entry(call.service)?;
    let known = entry.as_deref().map(create::description);
    let environment = session.environment(environment::environment(py)?);
    let given = options.unsigned.then_some(&options);
    let mut signals = PythonSignals::new(py);
    let settings = signals.waiting(py, |signals| {
        let service = known.ok_or("");
        resolve_client(session, &arguments, given, service, &environment, signals)
    });
    if let Some(raised) = signals.into_raised() {
        return Err(raised);
    }
    let settings = settings.map_err(|error| raise::raised(py, &error))?;
    let Some(entry) = entry else {
        return Err(PyTypeError::new_err("service_name must be a str"));
    };
    let operation = entry.graph.service.operation(call.operation);
    let method = operation.map_or(call.operation, |operation| operation.method);
    let client = create::client(py, &entry, settings, None, events, false)?;
    if let Some(proof) = &call.proof {
        add_proof(&client, call, proof)?;
    }
    let parameters = pythonize::pythonize(py, &call.parameters)?;
    let parameters = parameters.cast_into::<PyDict>().map_err(PyErr::from)?;
    let response = client.getattr(method)?.call((), Some(&parameters));
    client.call_method0("close")?;
    response
}

/// Puts the proof into the headers of the request, once its URL is known.
fn add_proof(client: &Bound<'_, PyAny>, call: &ServiceCall<'_>, proof: &Proof) -> PyResult<()> {
    let py = client.py();
    let proof = proof.clone();
    let handler = move |_: &Bound<'_, PyTuple>,
                        event: Option<&Bound<'_, PyDict>>|
          -> PyResult<Option<bool>> {
        let Some(params) = event
            .map(|event| event.get_item("params"))
            .transpose()?
            .flatten()
        else {
            return Ok(None);
        };
        let url: String = params.get_item("url")?.extract()?;
        let proof = proof(&url).map_err(|error| raise::raised(params.py(), &error))?;
        params.get_item("headers")?.set_item("DPoP", proof)?;
        // Python's None: anything else would count as a response.
        Ok(None)
    };
    let handler = PyCFunction::new_closure(py, None, None, handler)?;
    let event = format!("before-call.{}.{}", call.service, call.operation);
    let events = client.getattr("meta")?.getattr("events")?;
    events.call_method1("register", (event, handler))?;
    Ok(())
}

/// A response as JSON; times become seconds since 1970.
fn to_json(value: &Bound<'_, PyAny>) -> PyResult<Json> {
    let py = value.py();
    if value.is_none() {
        return Ok(Json::Null);
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Json::Bool(flag.is_true()));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Json::String(text.to_string_lossy().into_owned()));
    }
    if let Ok(number) = value.extract::<i64>() {
        return Ok(Json::Number(number.into()));
    }
    if let Ok(number) = value.extract::<f64>()
        && let Some(number) = Number::from_f64(number)
    {
        return Ok(Json::Number(number));
    }
    if let Ok(dict) = value.cast::<PyDict>() {
        let mut members = Map::with_capacity(dict.len());
        for (name, member) in dict {
            members.insert(
                name.str()?.to_string_lossy().into_owned(),
                to_json(&member)?,
            );
        }
        return Ok(Json::Object(members));
    }
    if let Ok(list) = value.cast::<PyList>() {
        let items: PyResult<Vec<_>> = list.iter().map(|item| to_json(&item)).collect();
        return items.map(Json::Array);
    }
    if let Some(timestamp) = value.getattr_opt(intern!(py, "timestamp"))? {
        let seconds: f64 = timestamp.call0()?.extract()?;
        return Ok(Number::from_f64(seconds).map_or(Json::Null, Json::Number));
    }
    Ok(Json::String(value.str()?.to_string_lossy().into_owned()))
}
