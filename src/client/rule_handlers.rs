//! Rules of services as handlers of events, for calls whose programs have handlers of their own: each at the place that
//! botocore's handler of the same name has, and working on the dicts that handlers see.

use std::sync::Arc;

use pyo3::exceptions::PyKeyError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple};

use super::addressing;
use super::hooks::service_id;
use super::registry::{self, ServiceEntry};
use super::request_body;
use super::rule_dicts::{DictRequest, DictResponse};
use super::rules::{FORM, root_of_member, split_root};
use crate::customize::endpoints;
use crate::customize::expect;
use crate::customize::params::ParamsRule;
use crate::customize::parsed::ParsedRule;
use crate::customize::request::{AddressRule, RequestRule};
use crate::customize::response::ResponseRule;
use crate::customize::{
    Action, Flags, NoteRule, Operations, Place, Rule, Site, rules_named, rules_of,
};
use crate::imports;

/// Where handlers find [`Flags::encoding_added`].
const ENCODING_ADDED: &str = "encoding_type_auto_set";
/// Where the context of a URL says whether it may go to the endpoint of all regions.
const GLOBAL: &str = "use_global_endpoint";

/// A rule as a handler, at the place that botocore's handler of the same name has.
#[pyclass(frozen, module = "ferroboto._calls.client")]
pub struct ServiceRule {
    rule: &'static Rule,
    /// The service, where it is that of a client.
    entry: Option<Arc<ServiceEntry>>,
    /// The service's name.
    service: &'static str,
}

/// The rules of a client's service: event, place among the handlers of it (0 to 2), handler.
pub fn handlers(
    py: Python<'_>,
    entry: &Arc<ServiceEntry>,
) -> PyResult<Vec<(String, u8, Py<ServiceRule>)>> {
    let service = entry.graph.service;
    let id = service_id(service);
    let mut handlers = Vec::new();
    for rule in rules_of(service) {
        let made = Py::new(
            py,
            ServiceRule {
                rule,
                entry: Some(Arc::clone(entry)),
                service: service.name,
            },
        )?;
        let place = match rule.place {
            Place::First => 0,
            Place::Middle => 1,
            Place::Last => 2,
        };
        let event = format!("{}.{id}", rule.action.event());
        let mut add = |event| handlers.push((event, place, made.clone_ref(py)));
        match rule.operations {
            Operations::All => add(event),
            Operations::Any => add(format!("{event}.*")),
            Operations::These(names) => {
                for name in names {
                    add(format!("{event}.{name}"));
                }
            }
        }
    }
    Ok(handlers)
}

/// The handler of a name, for programs that take it from its registration or call it.
#[pyfunction]
pub fn service_rule(name: &str) -> Option<ServiceRule> {
    let (service, rule) = rules_named(name)?;
    Some(ServiceRule {
        rule,
        entry: None,
        service,
    })
}

/// Names of the handlers of all services.
#[pyfunction]
pub fn service_rule_names() -> Vec<&'static str> {
    crate::customize::names()
}

#[pymethods]
impl ServiceRule {
    #[pyo3(signature = (*args, **kwargs))]
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Given {
            args,
            kwargs: kwargs.cloned().unwrap_or_else(|| PyDict::new(py)),
        };
        match self.rule.action {
            Action::Params(rule) => self.run_params(rule, &given)?,
            Action::BytesAsFile { member } => show_as_file(&given.first("params")?, member)?,
            Action::Note(rule) => note(rule, &given)?,
            Action::Settings => self.run_settings(&given)?,
            Action::Request(rule) => self.run_request(rule, &given)?,
            Action::AskFirst => ask_first(&given.first_of("params", 1)?)?,
            // What is decided after all handlers have had their say, if this one is among them.
            Action::Follow => {}
            Action::Address(AddressRule::QueryAsForm) => form_of_request(&given.first("request")?)?,
            Action::Address(AddressRule::EndpointInBody { member }) => {
                send_to_member(&given.first("request")?, member)?;
            }
            Action::Unsigned => {
                let unsigned = imports::UNSIGNED.get(py)?;
                return Ok(unsigned.clone());
            }
            Action::Response(rule) => self.run_response(rule, &given)?,
            Action::StatusOfParsed => status_of_parsed(&given.first("response")?)?,
            Action::Parsed(rule) => self.run_parsed(rule, &given)?,
        }
        Ok(py.None().into_bound(py))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other
            .cast::<Self>()
            .is_ok_and(|other| other.get().rule.name == self.rule.name)
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        self.rule.name.hash(&mut hasher);
        hasher.finish()
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.rule.name
    }

    fn __repr__(&self) -> String {
        format!("<built-in {}>", self.rule.name)
    }

    /// Whether calls go on in other regions for its sake.
    #[getter]
    fn _follows(&self) -> bool {
        matches!(self.rule.action, Action::Follow)
    }

    /// Whether servers are asked before a body is sent for its sake.
    #[getter]
    fn _asks_first(&self) -> bool {
        matches!(self.rule.action, Action::AskFirst)
    }

    /// Whether it does nothing but take notes.
    #[getter]
    fn _is_note(&self) -> bool {
        matches!(self.rule.action, Action::Note(_))
    }
}

/// What a handler is called with.
struct Given<'a, 'py> {
    args: &'a Bound<'py, PyTuple>,
    kwargs: Bound<'py, PyDict>,
}

impl<'py> Given<'_, 'py> {
    /// The argument that stands first where it has no name.
    fn first(&self, name: &str) -> PyResult<Bound<'py, PyAny>> {
        self.first_of(name, 0)
    }

    /// The argument that stands at a place where it has no name.
    fn first_of(&self, name: &str, place: usize) -> PyResult<Bound<'py, PyAny>> {
        match self.args.get_item(place) {
            Ok(first) => Ok(first),
            Err(_) => self.named(name)?.ok_or_else(|| {
                let text = format!("missing 1 required positional argument: '{name}'");
                pyo3::exceptions::PyTypeError::new_err(text)
            }),
        }
    }

    fn named(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.kwargs.get_item(name)
    }

    fn context(&self) -> PyResult<Option<Bound<'py, PyDict>>> {
        let context = self.named("context")?;
        Ok(context.and_then(|context| context.cast_into().ok()))
    }
}

impl ServiceRule {
    /// Calls `work` with the operation that a handler is called for.
    fn at<T>(
        &self,
        given: &Given<'_, '_>,
        work: impl FnOnce(Site<'_>) -> PyResult<T>,
    ) -> PyResult<T> {
        let entry = match &self.entry {
            Some(entry) => Arc::clone(entry),
            None => {
                registry::entry(self.service)?.ok_or_else(|| PyKeyError::new_err(self.service))?
            }
        };
        let service = entry.graph.service;
        let model = match given.named("model")? {
            Some(model) => Some(model),
            None => given.named("operation_model")?,
        };
        let operation = match model {
            Some(model) => {
                let name = model.getattr(intern!(model.py(), "name"))?;
                service.operation(name.cast::<PyString>()?.to_str()?)
            }
            None => service.operations.get(0),
        };
        let operation = operation.ok_or_else(|| PyKeyError::new_err("model"))?;
        work(Site {
            graph: &entry.graph,
            operation,
        })
    }

    fn run_params(&self, rule: ParamsRule, given: &Given<'_, '_>) -> PyResult<()> {
        let params = given.first("params")?;
        let params = params.cast::<PyDict>()?;
        let mut flags = Flags::default();
        self.at(given, |site| {
            if rule.concerns(site) {
                rule.apply(params, site, &mut flags)
            } else {
                Ok(())
            }
        })?;
        match given.context()? {
            Some(context) if flags.encoding_added => context.set_item(ENCODING_ADDED, true),
            _ => Ok(()),
        }
    }

    fn run_settings(&self, given: &Given<'_, '_>) -> PyResult<()> {
        let rules = endpoints::rules(self.service);
        let Some(of_call) = rules.of_call else {
            return Ok(());
        };
        let settings = given.first("builtins")?;
        let is_on = |name: &str| -> PyResult<bool> { settings.get_item(name)?.is_truthy() };
        let resource = match (rules.resource, given.named("params")?) {
            (Some(member), Some(params)) => params.cast::<PyDict>()?.get_item(member)?,
            _ => None,
        };
        let resource: Option<String> = resource.and_then(|resource| resource.extract().ok());
        let global = match given.context()? {
            Some(context) => context.get_item(GLOBAL)?,
            None => None,
        };
        let global = global.map_or(Ok(false), |global| global.is_truthy())?;
        let changed = self.at(given, |site| {
            Ok(of_call(&endpoints::CallFacts {
                operation: site.operation.name,
                resource: resource.as_deref(),
                setting: &|name| is_on(name).unwrap_or(false),
                global,
            }))
        })?;
        for (name, value) in changed {
            settings.set_item(name, addressing::to_python(settings.py(), value)?)?;
        }
        Ok(())
    }

    fn run_request(&self, rule: RequestRule, given: &Given<'_, '_>) -> PyResult<()> {
        let params = given.first("params")?;
        self.at(given, |site| {
            let mut request = DictRequest {
                dict: params.cast::<PyDict>()?.clone(),
                signer: given.named("request_signer")?,
                operation: site.operation.name,
            };
            rule.apply(params.py(), site, &mut request)
        })
    }

    fn run_response(&self, rule: ResponseRule, given: &Given<'_, '_>) -> PyResult<()> {
        let dict = given.named("response_dict")?;
        let Some(dict) = dict.filter(|dict| dict.is_truthy().unwrap_or(false)) else {
            return Ok(());
        };
        self.at(given, |site| {
            if !rule.concerns(site) {
                return Ok(());
            }
            let py = dict.py();
            let mut response = DictResponse {
                dict: dict.cast_into()?,
                added: given.named("customized_response_dict")?,
            };
            rule.apply(py, &mut response)
        })
    }

    fn run_parsed(&self, rule: ParsedRule, given: &Given<'_, '_>) -> PyResult<()> {
        let parsed = given.first("parsed")?;
        let parsed = parsed.cast::<PyDict>()?;
        let flags = Flags {
            encoding_added: match given.context()? {
                Some(context) => match context.get_item(ENCODING_ADDED)? {
                    Some(added) => added.is_truthy()?,
                    None => false,
                },
                None => false,
            },
        };
        let body = match given.named("http_response")? {
            Some(response) if !response.getattr("raw")?.is_none() => {
                response.getattr("content")?.cast_into::<PyBytes>().ok()
            }
            _ => None,
        };
        self.at(given, |site| {
            if rule.concerns(site) {
                rule.apply(parsed, body.as_ref(), site, flags)
            } else {
                Ok(())
            }
        })
    }
}

/// Puts a file in place of bytes or text.
fn show_as_file(params: &Bound<'_, PyAny>, member: &str) -> PyResult<()> {
    let params = params.cast::<PyDict>()?;
    match params.get_item(member)? {
        Some(value) if value.is_instance_of::<PyBytes>() => {
            params.set_item(member, request_body::as_file(&value)?)
        }
        Some(value) if value.is_instance_of::<PyString>() => {
            let bytes = value.call_method1("encode", ("utf-8",))?;
            params.set_item(member, request_body::as_file(&bytes)?)
        }
        _ => Ok(()),
    }
}

/// Asks the server before a body is sent that is read like a file.
fn ask_first(params: &Bound<'_, PyAny>) -> PyResult<()> {
    let params = params.cast::<PyDict>()?;
    let method: String = match params.get_item("method")? {
        Some(method) => method.extract()?,
        None => return Ok(()),
    };
    let asked = expect::of_method(&method)
        && match params.get_item("body")? {
            Some(body) => body.hasattr(intern!(params.py(), "read"))?,
            None => false,
        };
    match params.get_item("headers")? {
        Some(headers) if asked => headers.set_item("Expect", expect::CONTINUE),
        _ => Ok(()),
    }
}

/// Notes something of the parameters in the context of a call.
fn note(rule: NoteRule, given: &Given<'_, '_>) -> PyResult<()> {
    let (Some(params), Some(context)) = (given.named("params")?, given.context()?) else {
        return Ok(());
    };
    let py = context.py();
    let params = params.cast::<PyDict>()?;
    match rule {
        NoteRule::Resource { note, member } => {
            let noted = PyDict::new(py);
            noted.set_item("redirected", false)?;
            noted.set_item(member.to_ascii_lowercase(), params.get_item(member)?)?;
            noted.set_item("params", params)?;
            context.set_item(note, noted)
        }
        NoteRule::Inputs { note, members } => {
            let noted = PyDict::new(py);
            for member in members {
                if let Some(value) = params.get_item(member)? {
                    noted.set_item(member, value)?;
                }
            }
            context.set_item(note, noted)
        }
        NoteRule::SessionKey {
            inputs,
            member,
            backend,
        } => {
            let of = |note: &str, name: &str| -> PyResult<Option<Bound<'_, PyAny>>> {
                let noted = context.get_item(note)?;
                let noted = noted.and_then(|noted| noted.cast_into::<PyDict>().ok());
                noted.map_or(Ok(None), |noted| noted.get_item(name))
            };
            let found = of("endpoint_properties", "backend")?;
            let key = of(inputs, member)?.filter(|key| !key.is_none());
            let (Some(found), Some(key)) = (found, key) else {
                return Ok(());
            };
            if found.eq(backend)? {
                let signing = context.call_method1("setdefault", ("signing", PyDict::new(py)))?;
                signing.set_item("cache_key", key)?;
            }
            Ok(())
        }
    }
}

/// Gives a response the status that handlers left in its parsed form.
fn status_of_parsed(response: &Bound<'_, PyAny>) -> PyResult<()> {
    if response.is_none() {
        return Ok(());
    }
    let (http, parsed) = response.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
    let none = PyDict::new(http.py());
    let metadata = parsed.call_method1("get", ("ResponseMetadata", none))?;
    let own = http.getattr("status_code")?;
    let status = metadata.call_method1("get", ("HTTPStatusCode", &own))?;
    if own.eq(&status)? {
        return Ok(());
    }
    http.setattr("status_code", status)
}

/// The same as [`query_as_form`] for the request that handlers see.
fn form_of_request(request: &Bound<'_, PyAny>) -> PyResult<()> {
    let url = request.getattr("url")?.extract::<String>()?;
    let method = request.getattr("method")?.extract::<String>()?;
    let (Some((url, query)), "GET") = (url.split_once('?'), method.as_str()) else {
        return Ok(());
    };
    request.getattr("headers")?.set_item("Content-Type", FORM)?;
    request.setattr("method", "POST")?;
    request.setattr("url", url)?;
    request.setattr("data", query)
}

/// The same as [`go_to_member`] for the request that handlers see.
fn send_to_member(request: &Bound<'_, PyAny>, member: &str) -> PyResult<()> {
    let body = request.getattr("data")?.extract::<Vec<u8>>()?;
    let Some(root) = root_of_member(&body, member) else {
        return Ok(());
    };
    let url = request.getattr("url")?.extract::<String>()?;
    let (_, path) = split_root(&url);
    request.setattr("url", format!("{root}{path}"))
}
