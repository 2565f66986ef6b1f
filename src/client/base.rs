//! The class behind every service's client class.

use std::sync::Arc;

use ferroboto_model::{Operation, Service};
use pyo3::exceptions::{PyAttributeError, PyKeyError, PyValueError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};

use super::arguments::Parameters;
use super::core::ClientCore;
use super::{call, hooks, presign, settings};
use crate::customize::method_aliases;
use crate::exceptions;
use crate::imports;
use crate::interpreter;
use crate::params;
use crate::surrogates;

const fn all_required(function: &'static str, names: &'static [&'static str]) -> Parameters {
    Parameters {
        function,
        names,
        required: names.len(),
    }
}

const CAN_PAGINATE: Parameters = all_required("BaseClient.can_paginate", &["operation_name"]);
const GET_PAGINATOR: Parameters = all_required("BaseClient.get_paginator", &["operation_name"]);
const GET_WAITER: Parameters = all_required("BaseClient.get_waiter", &["waiter_name"]);
const CLOSE: Parameters = all_required("BaseClient.close", &[]);
// A function of botocore's, which its clients borrow.
const GENERATE_PRESIGNED_URL: Parameters = Parameters {
    function: "generate_presigned_url",
    names: &["ClientMethod", "Params", "ExpiresIn", "HttpMethod"],
    required: 1,
};

/// How many calls of a `map` go on at a time where nothing is said.
const AT_A_TIME: usize = 32;

/// A client of a service; its subclasses have a method for each operation.
#[pyclass(subclass, frozen, weakref, module = "ferroboto._calls.client")]
pub struct BaseClient {
    /// What works.
    pub core: Arc<ClientCore>,
    meta: Py<PyAny>,
    exceptions: PyOnceLock<Py<PyAny>>,
}

/// A client's parts on their way through the constructor of its Python class.
#[pyclass(frozen, module = "ferroboto._calls.client")]
pub struct ClientParts {
    core: Arc<ClientCore>,
    meta: Py<PyAny>,
}

impl ClientParts {
    /// The parts of a client.
    pub fn new(core: Arc<ClientCore>, meta: Py<PyAny>) -> Self {
        Self { core, meta }
    }
}

impl BaseClient {
    fn service(&self) -> &'static Service {
        self.core.entry.graph.service
    }

    fn operation(&self, py: Python<'_>, method: &str) -> PyResult<&'static Operation> {
        let operations = &self.service().operations;
        let place = operations.position_of_method(method);
        place
            .and_then(|place| operations.get(place))
            .ok_or_else(|| self.near(py, PyKeyError::new_err(method.to_owned()), method))
    }

    /// An error about a name that no method has, with a note on those that are like it.
    fn near(&self, py: Python<'_>, error: PyErr, name: &str) -> PyErr {
        let methods: Vec<_> = self.service().operations.methods().collect();
        let methods: Vec<_> = methods.iter().map(|method| &**method).collect();
        exceptions::near(py, error, name, &methods)
    }
}

/// The name of an operation's method; what is no string names none.
fn known_name(name: &Bound<'_, PyAny>) -> PyResult<String> {
    name.extract().or_else(|_| {
        // What cannot be a key is another error than what is none.
        name.hash()?;
        Err(PyKeyError::new_err((name.clone().unbind(),)))
    })
}

#[pymethods]
impl BaseClient {
    #[new]
    fn new(py: Python<'_>, parts: &Bound<'_, ClientParts>) -> Self {
        let parts = parts.get();
        Self {
            core: parts.core.clone(),
            meta: parts.meta.clone_ref(py),
            exceptions: PyOnceLock::new(),
        }
    }

    /// A handler may refer to its client.
    #[allow(clippy::needless_pass_by_value)] // what Python passes
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.meta)
    }

    /// For classes mixed in, which pass on what they were given.
    #[allow(clippy::unused_self)] // a method in Python
    fn __init__(&self, _parts: &Bound<'_, ClientParts>) {}

    /// Session, endpoint, configuration: everything about the client that is not an operation.
    #[getter]
    pub fn meta<'py>(&self, py: Python<'py>) -> &Bound<'py, PyAny> {
        self.meta.bind(py)
    }

    /// The errors that the service's model has, by name.
    #[getter]
    fn exceptions<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let service = self.core.entry.graph.service;
        let made = self
            .exceptions
            .get_or_try_init(py, || -> PyResult<Py<PyAny>> {
                let errors: Vec<(&str, &str)> = service
                    .errors
                    .iter()
                    .map(|id| service.shape(*id))
                    .filter_map(|shape| Some((shape.name, shape.error_code()?)))
                    .collect();
                let name = format!("{}Exceptions", super::registry::class_name(service));
                let make = imports::CLIENT_EXCEPTIONS.get(py)?;
                Ok(make.call1((service.name, name, errors))?.unbind())
            })?;
        Ok(made.bind(py))
    }

    /// Names of the waiters.
    #[getter]
    fn waiter_names(&self) -> Vec<&'static str> {
        let mut waiters: Vec<_> = self.core.entry.graph.service.waiters.iter().collect();
        waiters.sort_by_key(|waiter| waiter.name);
        waiters.into_iter().map(|waiter| waiter.method).collect()
    }

    /// Whether the operation behind a method has pages.
    #[pyo3(signature = (*args, **kwargs), text_signature = "($self, operation_name)")]
    fn can_paginate(
        &self,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<bool> {
        let name = CAN_PAGINATE.name(args, kwargs)?;
        let operation = self.operation(args.py(), &known_name(&name)?)?;
        Ok(self.service().paginator(operation.name).is_some())
    }

    /// Makes the paginator of an operation that has pages.
    #[pyo3(signature = (*args, **kwargs), text_signature = "($self, operation_name)")]
    fn get_paginator<'py>(
        slf: &Bound<'py, Self>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let this = slf.get();
        let name = GET_PAGINATOR.name(args, kwargs)?;
        let operation_name: &str = &known_name(&name)?;
        let operation = this.operation(slf.py(), operation_name)?;
        let Some(paginator) = this.service().paginator(operation.name) else {
            let name = [("operation_name", Some(operation_name))];
            return Err(exceptions::raised(
                slf.py(),
                "OperationNotPageableError",
                &name,
            ));
        };
        let settings = settings::Paginator::new(this.service(), operation, paginator);
        let settings = settings::to_python(slf.py(), &settings)?;
        let make = imports::CLIENT_PAGINATOR.get(slf.py())?;
        make.call1((slf, operation.name, operation.method, settings))
    }

    /// Makes the waiter of a name in `waiter_names`.
    #[pyo3(signature = (*args, **kwargs), text_signature = "($self, waiter_name)")]
    fn get_waiter<'py>(
        slf: &Bound<'py, Self>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let waiter_name: &str = &GET_WAITER.name(args, kwargs)?.str()?.to_string();
        let service = slf.get().service();
        let waiter = service
            .waiters
            .iter()
            .find(|waiter| waiter.method == waiter_name)
            .ok_or_else(|| {
                let text = format!("Waiter does not exist: {waiter_name}");
                let names: Vec<_> = service.waiters.iter().map(|waiter| waiter.method).collect();
                exceptions::near(slf.py(), PyValueError::new_err(text), waiter_name, &names)
            })?;
        let settings = settings::to_python(slf.py(), &settings::Waiters::new(service))?;
        let make = imports::CLIENT_WAITER.get(slf.py())?;
        make.call1((slf, waiter.name, settings))
    }

    /// Makes the signed URL of a call, which is valid for some time. Opening it makes the call.
    #[pyo3(
        signature = (*args, **kwargs),
        text_signature = "($self, ClientMethod, Params=None, ExpiresIn=3600, HttpMethod=None)"
    )]
    fn generate_presigned_url<'py>(
        slf: &Bound<'py, Self>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<String> {
        let [client_method, params, expires_in, http_method] =
            GENERATE_PRESIGNED_URL.bind(args, kwargs)?;
        let given = |value: Option<Bound<'py, PyAny>>| value.filter(|value| !value.is_none());
        let arguments = presign::Arguments {
            client_method: client_method.unwrap_or_else(|| slf.py().None().into_bound(slf.py())),
            params: given(params),
            expires_in: given(expires_in),
            http_method: given(http_method),
        };
        presign::url(slf, arguments)
    }

    /// Calls one operation for each dict of keyword arguments in `inputs`, many at a time.
    ///
    /// Gives an iterator over the answers. It reads no further ahead than it must, and calls nothing before the first
    /// answer is asked for; its `collect()` gives all answers as a list.
    ///
    /// * `operation_name`: name of the method, as `'detect_labels'`.
    /// * `inputs`: an iterable of dicts.
    /// * `concurrency`: how many calls go on at a time.
    /// * `ordered`: answers come in the order of the inputs, or else as they arrive.
    /// * `progress`: a bar on stderr, tqdm's where that is installed.
    /// * `return_exceptions`: the error of a call is given in its place in the order, and not raised.
    /// * `pairs`: tuples of input and answer are given.
    ///
    /// Raises `UnknownClientMethodError` for a name that is no operation's, `TypeError` and `ValueError` for a
    /// concurrency that is no number above 0, and in the loop what the calls raise. See docs/async.md.
    ///
    /// >>> import ferroboto
    /// >>> polly = ferroboto.client('polly', endpoint_url='local')
    /// >>> inputs = ({'LanguageCode': code} for code in ('en-GB', 'de-DE'))
    /// >>> len(polly.map('describe_voices', inputs).collect())
    /// 2
    #[pyo3(signature = (
        operation_name, inputs, *, concurrency=None, ordered=true, progress=false, return_exceptions=false, pairs=false
    ), text_signature = "($self, operation_name, inputs, *, concurrency=32, ordered=True, progress=False, \
                          return_exceptions=False, pairs=False)")]
    #[allow(clippy::too_many_arguments, clippy::fn_params_excessive_bools)] // as Python has them
    fn map<'py>(
        slf: &Bound<'py, Self>,
        operation_name: &Bound<'py, PyAny>,
        inputs: &Bound<'py, PyAny>,
        concurrency: Option<&Bound<'py, PyAny>>,
        ordered: bool,
        progress: bool,
        return_exceptions: bool,
        pairs: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let concurrency = match concurrency {
            Some(given) => given.clone(),
            None => AT_A_TIME.into_pyobject(py)?.into_any(),
        };
        let make = imports::CLIENT_MAP.get(py)?;
        make.call1((
            slf,
            operation_name,
            inputs,
            concurrency,
            ordered,
            progress,
            return_exceptions,
            pairs,
        ))
    }

    /// Has the client keep as many connections as so many calls at a time need.
    fn _allow_calls(&self, count: usize) {
        self.core.transport.allow(count);
    }

    /// Whether handlers are registered on the client.
    fn _has_listeners(&self) -> bool {
        self.core.listening.get()
    }

    /// Has an object transform parameters and responses where no handlers do.
    fn _transform(&self, transformer: Bound<'_, PyAny>) {
        self.core
            .transformation
            .set(transformer.py(), transformer.unbind());
    }

    /// Where a form is posted to that does what a method does, and what its signature is.
    fn _place_of_form(
        slf: &Bound<'_, Self>,
        method: &Bound<'_, PyAny>,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<presign::PlaceOfForm> {
        presign::place_of_form(slf, method, params)
    }

    /// A client that blocks, over the connections and settings of this one.
    fn _blocking<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let class = self.core.entry.class(py, false)?;
        class.call1((ClientParts::new(self.core.clone(), self.meta.clone_ref(py)),))
    }

    /// Gives idle connections up; a later call opens new ones.
    #[pyo3(signature = (*args, **kwargs), text_signature = "($self)")]
    fn close(&self, args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let [] = CLOSE.bind(args, kwargs)?;
        interpreter::detach(args.py(), || self.core.transport.close());
        Ok(())
    }

    /// Calls an operation by its name, as every method does.
    fn _make_api_call<'py>(
        slf: &Bound<'py, Self>,
        operation_name: &str,
        api_params: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let operations = &slf.get().service().operations;
        let Some(index) = operations.position(operation_name) else {
            let class = imports::OPERATION_NOT_FOUND.get(slf.py())?;
            return Err(PyErr::from_value(class.call1((operation_name,))?));
        };
        call::call(slf, index, api_params)
    }

    /// What a copy is made of: the arguments that the client was made with.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let reduced = imports::CLIENT.get(slf.py())?.getattr("reduced")?;
        reduced.call1((slf,))
    }

    /// Faults of a value for a structure of the service, for stubs.
    fn _validation_report<'py>(
        &self,
        shape_name: &str,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let shape = self
            .service()
            .shape_named(shape_name)
            .ok_or_else(|| PyKeyError::new_err(shape_name.to_owned()))?;
        let report = params::shape_report(self.service(), shape, value)?;
        let report = report.map(|report| surrogates::to_python(value.py(), &report));
        report.transpose()
    }

    fn __getattr__(slf: &Bound<'_, Self>, name: &str) -> PyResult<Py<PyAny>> {
        let this = slf.get();
        // Not public in boto3 either, and yet programs read them.
        if name.starts_with('_') && !name.starts_with("__") {
            let class = slf.py().get_type::<Self>();
            let private = imports::PRIVATE.get(slf.py())?;
            private.call_method0("attach")?;
            if class.hasattr(name)? {
                return slf
                    .as_any()
                    .call_method1("__getattribute__", (name,))
                    .map(Bound::unbind);
            }
        }
        let mut aliases = method_aliases(this.service()).iter();
        if let Some((_, method)) = aliases.find(|(alias, _)| *alias == name) {
            return slf.as_any().getattr(*method).map(Bound::unbind);
        }
        let behind = match name {
            "_service_model" => Some("service_model"),
            "_client_config" => Some("config"),
            _ => None,
        };
        if let Some(name) = behind {
            return Ok(this.meta(slf.py()).getattr(name)?.unbind());
        }
        if this.core.listening.get() {
            let event = format!("getattr.{}.{name}", hooks::service_id(this.service()));
            let options = PyDict::new(slf.py());
            options.set_item("client", slf)?;
            let answer = this
                .meta(slf.py())
                .getattr("events")?
                .call_method("emit_until_response", (event,), Some(&options))?
                .get_item(1)?;
            if !answer.is_none() {
                return Ok(answer.unbind());
            }
        }
        let class = slf.get_type().name()?.to_string();
        let text = format!("'{class}' object has no attribute '{name}'");
        let error = PyAttributeError::new_err(text);
        Err(this.near(slf.py(), error, name))
    }
}
