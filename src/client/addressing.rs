//! The endpoints of calls, for services whose endpoint rules depend on the call: on the operation, on what it is given,
//! or on the account of the credentials. Other services have one endpoint for each client, and nothing here runs.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyCFunction, PyDict, PyString};
use serde_json::Value as Json;

use ferroboto_endpoints::{
    ACCOUNT_ID, CallRules, CallValues, Client, Error, ParameterValue, REGION, RuleSet,
};
use ferroboto_model::compile::method_name;
use ferroboto_model::shapes::ContextValue;
use ferroboto_transport::{self as transport, Features};

use super::endpoint::{call_error, parameter};
use super::jmespath::ParsedResult;
use super::registry::ServiceEntry;
use crate::customize::endpoints::{
    self as customize, AccountQuestion, CallFacts, Raised, RegionRule,
};
use crate::exceptions;

const ACCOUNT_ID_ENDPOINT_MODE: &str = "AWS::Auth::AccountIdEndpointMode";

/// How many endpoints a client keeps, as botocore does.
const KEPT: usize = 100;

/// How many resources a client knows the region of.
const LOCATED: usize = 10_000;

/// Returns an account.
type AccountLookup = dyn Fn(Python<'_>) -> PyResult<Option<String>> + Send + Sync;

/// The account of a client's credentials.
pub struct AccountId {
    /// The account, for which the calling thread may have to wait.
    pub get: Box<AccountLookup>,
    /// Whether it would have to wait at this moment.
    pub waits: Box<dyn Fn() -> bool + Send + Sync>,
}

/// What a client brings to the endpoints of its calls.
pub struct EndpointFacts {
    /// The client, as far as its endpoints depend on it.
    pub client: Client<'static>,
    /// What `Config` sets by the Python names of parameters.
    pub context: Vec<(String, Json)>,
    /// The account of its credentials, where it has some.
    pub account: Option<Arc<AccountId>>,
    /// Whether accelerated endpoints are asked for.
    pub accelerates: bool,
    /// Whether URLs that are signed for others may go to the endpoint of all regions.
    pub presigns_globally: bool,
    /// Gives all settings that handlers see, whether the rules take them or not.
    pub settings: Box<SettingsOf>,
}

/// Gives settings by their names in rules; without a value where they are not set.
type SettingsOf = dyn Fn() -> Vec<(&'static str, Option<ParameterValue>)> + Send + Sync;

/// The endpoints of a client's calls.
pub struct Addressing {
    entry: Arc<ServiceEntry>,
    rules: CallRules,
    custom: customize::Rules,
    facts: EndpointFacts,
    /// The place of the account among the parameters.
    account: Option<u16>,
    /// The place of the parameter of that name, from whatever source it is set.
    account_parameter: Option<u16>,
    /// Whether accounts are asked for, where the rules look at it.
    mode: Features,
    operations: Box<[OnceLock<Box<[Source]>>]>,
    endpoints: Mutex<HashMap<CallValues, Arc<transport::Endpoint>>>,
    /// Regions that resources were found in.
    regions: Mutex<HashMap<String, String>>,
}

/// Where a call's value of a parameter comes from; the first that has one is taken.
enum Source {
    /// The operation.
    Operation(u16, ParameterValue),
    /// A member, by its place in the input.
    Member(u16, usize),
    /// What an expression finds in the parameters.
    Expression(u16, ParsedResult),
}

/// The endpoint of a call, and what led to it.
pub struct Addressed {
    /// The endpoint.
    pub endpoint: Arc<transport::Endpoint>,
    /// The values of the call.
    pub values: CallValues,
    /// The resource that it is about, where the service has a rule for that.
    pub resource: Option<String>,
    /// What the user agent says of it.
    pub features: Features,
}

impl Addressing {
    /// The endpoints of a client's calls, where the service's rules depend on the call, or handlers of `any` service do.
    pub fn new(
        py: Python<'_>,
        entry: &Arc<ServiceEntry>,
        facts: EndpointFacts,
        any: bool,
    ) -> PyResult<Option<Self>> {
        let service = entry.graph.service;
        let rules: Option<&'static RuleSet<'static>> = match &entry.own {
            Some(own) => own.rules,
            None => ferroboto_model::rule_set(service.name)
                .map_err(|error| PyRuntimeError::new_err(error.to_string()))?,
        };
        let rules = rules.filter(|rules| any || ferroboto_endpoints::depends_on_call(rules));
        let Some(rules) = rules else {
            return Ok(None);
        };
        let methods = ferroboto_model::method_names();
        let mut context = Vec::new();
        for (name, _) in &service.client_context_params {
            let python_name = method_name(methods, name);
            let set = facts
                .context
                .iter()
                .rev()
                .find(|(set, _)| *set == python_name);
            if let Some(value) = set.and_then(|(_, value)| customize::parameter_value(value)) {
                context.push((*name, value));
            }
        }
        let custom = customize::rules(service.name);
        let rules = CallRules::new(rules, facts.client.clone(), &context)
            .map_err(|error| call_error(py, service.name, &error, &|_| None))?;
        let mode = match rules.setting(ACCOUNT_ID_ENDPOINT_MODE) {
            Some(ParameterValue::Text(mode)) => match mode.as_str() {
                "preferred" => Features::ACCOUNT_PREFERRED,
                "disabled" => Features::ACCOUNT_DISABLED,
                "required" => Features::ACCOUNT_REQUIRED,
                _ => Features::default(),
            },
            _ => Features::default(),
        };
        Ok(Some(Self {
            account_parameter: rules.parameter("AccountId"),
            mode,
            account: rules
                .built_in(ACCOUNT_ID)
                .filter(|_| facts.account.is_some()),
            entry: Arc::clone(entry),
            rules,
            custom,
            facts,
            operations: service.operations.iter().map(|_| OnceLock::new()).collect(),
            endpoints: Mutex::default(),
            regions: Mutex::default(),
        }))
    }

    /// Whether a call would have to wait for the account of the credentials.
    pub fn waits_for_account(&self) -> bool {
        let account = self.facts.account.as_ref();
        self.account.is_some() && account.is_some_and(|account| (account.waits)())
    }

    /// Waits for the account of the credentials.
    pub fn fetch_account(&self, py: Python<'_>) -> PyResult<()> {
        match &self.facts.account {
            Some(account) => (account.get)(py).map(drop),
            None => Ok(()),
        }
    }

    /// Where a call goes. Some parameters are checked for it, and some are set.
    pub fn of_call(&self, index: usize, params: &Bound<'_, PyDict>) -> PyResult<Addressed> {
        let addressed = self.addressed(index, params, false)?;
        Ok(addressed)
    }

    /// Where a call goes that another program will make, signed for the region of the client.
    pub fn of_url(
        &self,
        index: usize,
        params: &Bound<'_, PyDict>,
        scope: (&str, Option<&str>),
    ) -> PyResult<Arc<transport::Endpoint>> {
        let addressed = self.addressed(index, params, self.facts.presigns_globally)?;
        self.signed_at_home(addressed, params, scope)
    }

    fn signed_at_home(
        &self,
        addressed: Addressed,
        params: &Bound<'_, PyDict>,
        scope: (&str, Option<&str>),
    ) -> PyResult<Arc<transport::Endpoint>> {
        let account = self.custom.account.and_then(|rule| rule.sources.last());
        let arn = match self.custom.resource.or(account.copied()) {
            Some(member) => params.get_item(member)?,
            None => None,
        };
        let arn = arn.and_then(|arn| arn.extract::<String>().ok());
        if arn.is_some_and(|arn| customize::is_arn(&arn)) {
            return Ok(addressed.endpoint);
        }
        let region = scope.1.map(str::to_owned);
        Ok(Arc::new(addressed.endpoint.signed_in(region)))
    }

    fn addressed(
        &self,
        index: usize,
        params: &Bound<'_, PyDict>,
        global: bool,
    ) -> PyResult<Addressed> {
        let py = params.py();
        let resource = self.resource(params)?;
        self.set_account(index, params)?;
        let mut values = self.values(py, index, params)?;
        if let Some(of_call) = self.custom.of_call {
            let changed = of_call(&CallFacts {
                operation: self.entry.graph.service.operations[index].name,
                resource: resource.as_deref(),
                setting: &|name| self.rules.setting(name) == Some(&ParameterValue::Flag(true)),
                global,
            });
            for (name, value) in changed {
                self.set(&mut values, name, value);
            }
        }
        let mut features = Features::default();
        if let Some(found) = resource
            .as_ref()
            .and_then(|resource| self.region_of(resource))
        {
            features = Features::REGION_REDIRECT;
            self.set(&mut values, REGION, ParameterValue::Text(found));
        }
        if let (Some(place), Some(account)) = (self.account, &self.facts.account)
            && let Some(account) = (account.get)(py)?
        {
            values.push((place, ParameterValue::Text(account)));
        }
        let endpoint = self.endpoint(&values);
        let endpoint = endpoint.map_err(|failure| self.failed(py, failure, &values))?;
        Ok(Addressed {
            features: features.with(self.features_of(&endpoint, &values)),
            endpoint,
            values,
            resource,
        })
    }

    /// What the user agent says of a call's endpoint.
    fn features_of(&self, endpoint: &transport::Endpoint, values: &CallValues) -> Features {
        let mut features = self.mode;
        if let Some(account) = self.account_parameter
            && values.iter().any(|(place, _)| *place == account)
        {
            features = features.with(Features::ACCOUNT);
        }
        if endpoint
            .auth_scheme()
            .is_some_and(|scheme| scheme.name == "v4a")
        {
            features = features.with(Features::SIGV4A);
        }
        features
    }

    fn failed(&self, py: Python<'_>, failure: Failure, values: &CallValues) -> PyErr {
        match failure {
            Failure::Rules(error) => self.raised(py, &error, values),
            Failure::Transport(error) => super::raise::transport_error(py, &error),
        }
    }

    /// Where a call goes whose handlers have a say in it, as has a URL that another program will open.
    pub fn of_handlers(
        self: &Arc<Self>,
        index: usize,
        params: &Bound<'_, PyDict>,
        hooks: &Bound<'_, PyAny>,
    ) -> PyResult<Addressed> {
        let py = params.py();
        self.resource(params)?;
        let settings = PyDict::new(py);
        for (name, value) in (self.facts.settings)() {
            settings.set_item(name, value.map(|value| to_python(py, value)).transpose()?)?;
        }
        let (this, given) = (Arc::clone(self), params.clone().unbind());
        let locate = PyCFunction::new_closure(py, None, None, move |args, _| {
            let params = given.bind(args.py());
            this.set_account(index, params)?;
            let resource = this.resource(params)?;
            PyResult::Ok(resource.and_then(|name| this.region_of(&name)))
        })?;
        let changed = hooks
            .call_method1(intern!(py, "endpoint_settings"), (settings, locate))?
            .extract::<Vec<(String, Bound<'_, PyAny>)>>()?;
        let mut values = self.values(py, index, params)?;
        let mut unset = Vec::new();
        for (name, value) in &changed {
            let place = self.rules.built_in(name);
            let Some(place) = place.filter(|place| !values.iter().any(|(of, _)| of == place))
            else {
                continue;
            };
            let value = if value.is_callable() {
                value.call0()?
            } else {
                value.clone()
            };
            if value.is_none() {
                unset.push(place);
            } else {
                values.push((place, value_of(&value)));
            }
        }
        let is_new = |name: &str| changed.iter().any(|(of, _)| of == name);
        if let (Some(place), Some(account)) = (self.account, &self.facts.account)
            && !is_new(ACCOUNT_ID)
            && let Some(account) = (account.get)(py)?
        {
            values.push((place, ParameterValue::Text(account)));
        }
        let endpoint = self.endpoint_without(&values, &unset);
        let endpoint = endpoint.map_err(|failure| self.failed(py, failure, &values))?;
        Ok(Addressed {
            features: self.features_of(&endpoint, &values),
            endpoint,
            values,
            resource: self.resource(params)?,
        })
    }

    /// The same for a URL that another program will open, signed for the region of the client.
    pub fn of_handled_url(
        self: &Arc<Self>,
        index: usize,
        params: &Bound<'_, PyDict>,
        scope: (&str, Option<&str>),
        hooks: &Bound<'_, PyAny>,
    ) -> PyResult<Arc<transport::Endpoint>> {
        let addressed = self.of_handlers(index, params, hooks)?;
        self.signed_at_home(addressed, params, scope)
    }

    fn endpoint_without(
        &self,
        values: &CallValues,
        unset: &[u16],
    ) -> Result<Arc<transport::Endpoint>, Failure> {
        if unset.is_empty() {
            return self.endpoint(values);
        }
        let resolved = self.rules.resolve_without(values, unset);
        let resolved = resolved.map_err(Failure::Rules)?;
        let endpoint = transport::Endpoint::of_call(resolved.into()).map_err(Failure::Transport)?;
        Ok(Arc::new(endpoint))
    }

    /// Where a call of these values goes.
    pub fn endpoint(&self, values: &CallValues) -> Result<Arc<transport::Endpoint>, Failure> {
        if let Some(known) = lock(&self.endpoints).get(values) {
            return Ok(Arc::clone(known));
        }
        let resolved = self.rules.resolve(values).map_err(Failure::Rules)?;
        let endpoint = transport::Endpoint::of_call(resolved.into()).map_err(Failure::Transport)?;
        let endpoint = Arc::new(endpoint);
        let mut endpoints = lock(&self.endpoints);
        if endpoints.len() >= KEPT {
            endpoints.clear();
        }
        endpoints.insert(values.clone(), Arc::clone(&endpoint));
        Ok(endpoint)
    }

    fn raised(&self, py: Python<'_>, error: &Error, values: &CallValues) -> PyErr {
        let value = |name: &str| {
            let place = self.rules.parameter(name)?;
            match values.iter().find(|(of, _)| *of == place) {
                Some((_, ParameterValue::Text(text))) => Some(text.clone()),
                _ => None,
            }
        };
        call_error(py, self.entry.graph.service.name, error, &value)
    }

    /// The service's rule for resources that are in one region.
    pub fn region_rule(&self) -> Option<&'static RegionRule> {
        self.custom.regions
    }

    /// Notes the region that a resource was found in.
    pub fn locate(&self, resource: &str, region: &str) {
        let mut regions = lock(&self.regions);
        if regions.len() >= LOCATED {
            regions.clear();
        }
        regions.insert(resource.to_owned(), region.to_owned());
    }

    /// Where a call of these values goes in another region, if anywhere.
    pub fn in_region(&self, values: &CallValues, region: &str) -> Option<Arc<transport::Endpoint>> {
        let mut values = values.clone();
        self.set(&mut values, REGION, ParameterValue::Text(region.to_owned()));
        self.endpoint(&values).ok()
    }

    /// The region that a resource was found in.
    fn region_of(&self, resource: &str) -> Option<String> {
        lock(&self.regions).get(resource).cloned()
    }

    /// Sets a value by the name of a setting, unless it has one.
    fn set(&self, values: &mut CallValues, name: &str, value: ParameterValue) {
        let Some(place) = self.rules.built_in(name) else {
            return;
        };
        match values.iter_mut().find(|(of, _)| *of == place) {
            Some((_, known)) => *known = value,
            None => values.push((place, value)),
        }
    }

    /// The name of the resource that a call is about, checked.
    fn resource(&self, params: &Bound<'_, PyDict>) -> PyResult<Option<String>> {
        let py = params.py();
        let Some(member) = self.custom.resource else {
            return Ok(None);
        };
        let Some(given) = params.get_item(member)? else {
            return Ok(None);
        };
        let Ok(name) = given.cast::<PyString>() else {
            return Err(PyTypeError::new_err(if given.is_instance_of::<PyBytes>() {
                "cannot use a string pattern on a bytes-like object".to_owned()
            } else {
                let found = given.get_type().name()?;
                format!("expected string or bytes-like object, got '{found}'")
            }));
        };
        let name = name.to_str()?;
        match (self.custom.refused)(name) {
            Some(refused) => Err(error_of(py, refused)),
            None => Ok(Some(name.to_owned())),
        }
    }

    /// Sets the member whose value stands in an ARN.
    fn set_account(&self, index: usize, params: &Bound<'_, PyDict>) -> PyResult<()> {
        let Some(rule) = self.custom.account else {
            return Ok(());
        };
        let text = |name: &str| -> PyResult<Option<String>> {
            let found = params.get_item(name)?;
            Ok(found.and_then(|found| found.extract().ok()))
        };
        for source in rule.sources {
            let Some(value) = text(source)? else {
                continue;
            };
            let given = text(rule.member)?;
            let account = (rule.account)(&AccountQuestion {
                operation: self.entry.graph.service.operations[index].name,
                source,
                value: &value,
                given: given.as_deref(),
                accelerates: self.facts.accelerates,
            });
            match account {
                Ok(None) => {}
                Ok(Some(account)) => params.set_item(rule.member, account)?,
                Err(refused) => return Err(error_of(params.py(), refused)),
            }
        }
        Ok(())
    }

    fn values(
        &self,
        py: Python<'_>,
        index: usize,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<CallValues> {
        let graph = &self.entry.graph;
        let operation = &graph.service.operations[index];
        let sources = match self.operations[index].get() {
            Some(sources) => sources,
            None => {
                let sources = self.sources(py, index)?;
                self.operations[index].get_or_init(|| sources)
            }
        };
        let mut values = CallValues::with_capacity(sources.len() + 2);
        for source in sources {
            let (place, value) = match source {
                Source::Operation(place, value) => (*place, Some(value.clone())),
                Source::Member(place, member) => {
                    let found = match graph.input(operation) {
                        Some((_, shape)) => params.get_item(graph.key(py, shape, *member))?,
                        None => None,
                    };
                    (
                        *place,
                        found
                            .filter(|found| !found.is_none())
                            .map(|found| text_of(&found)),
                    )
                }
                Source::Expression(place, expression) => {
                    let found = expression.search(params)?;
                    let found = (!found.is_none()).then_some(found);
                    (*place, found.map(|found| value_of(&found)))
                }
            };
            if let Some(value) = value
                && !values.iter().any(|(of, _)| *of == place)
            {
                values.push((place, value));
            }
        }
        Ok(values)
    }

    /// The sources of an operation, those before others whose values go before theirs.
    fn sources(&self, py: Python<'_>, index: usize) -> PyResult<Box<[Source]>> {
        let graph = &self.entry.graph;
        let operation = &graph.service.operations[index];
        let mut sources = Vec::new();
        for (name, value) in &operation.static_context_params {
            if let Some(place) = self.rules.parameter(name) {
                sources.push(Source::Operation(place, fixed(value)));
            }
        }
        if let Some((_, shape)) = graph.input(operation) {
            for (member, facts) in graph.service.members(shape).iter().enumerate() {
                let name = facts.traits().context_param;
                if let Some(place) = name.and_then(|name| self.rules.parameter(name)) {
                    sources.push(Source::Member(place, member));
                }
            }
        }
        for (name, path) in &operation.operation_context_params {
            if let Some(place) = self.rules.parameter(name) {
                let expression = ParsedResult::new(py, (*path).to_owned())?;
                sources.push(Source::Expression(place, expression));
            }
        }
        Ok(sources.into())
    }
}

/// Why a call has no endpoint.
pub enum Failure {
    /// The rules refuse it.
    Rules(Error),
    /// The endpoint is none.
    Transport(transport::Error),
}

fn fixed(value: &ContextValue<'_>) -> ParameterValue {
    match value {
        ContextValue::Flag(flag) => ParameterValue::Flag(*flag),
        ContextValue::Text(text) => ParameterValue::Text((*text).to_owned()),
        ContextValue::List(list) => {
            ParameterValue::List(list.iter().map(|text| (*text).to_owned()).collect())
        }
    }
}

/// The value of a member. One of a type that no parameter has is as wrong as a flag is.
fn text_of(value: &Bound<'_, PyAny>) -> ParameterValue {
    match value.cast::<PyString>() {
        Ok(text) => ParameterValue::Text(text.to_string_lossy().into_owned()),
        Err(_) => value_of(value),
    }
}

fn value_of(value: &Bound<'_, PyAny>) -> ParameterValue {
    parameter(value).unwrap_or(ParameterValue::Flag(value.is_instance_of::<PyBool>()))
}

/// A setting as handlers see it.
pub fn to_python(py: Python<'_>, value: ParameterValue) -> PyResult<Bound<'_, PyAny>> {
    Ok(match value {
        ParameterValue::Flag(flag) => PyBool::new(py, flag).to_owned().into_any(),
        ParameterValue::Text(text) => PyString::new(py, &text).into_any(),
        ParameterValue::List(entries) => entries.into_pyobject(py)?,
    })
}

fn error_of(py: Python<'_>, (class, arguments): Raised) -> PyErr {
    let arguments: Vec<(&str, Option<&str>)> = arguments
        .iter()
        .map(|(name, value)| (*name, Some(value.as_str())))
        .collect();
    exceptions::raised(py, class, &arguments)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
