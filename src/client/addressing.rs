//! The endpoints of calls, for services whose endpoint rules depend on the call: on the operation, on what it is given,
//! or on the account of the credentials. Other services have one endpoint for each client, and nothing here runs.

mod handlers;
mod parameters;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::Value as Json;

use ferroboto_endpoints::{
    ACCOUNT_ID, CallRules, CallValues, Client, Error, ParameterValue, REGION, RuleSet,
};
use ferroboto_model::compile::method_name;
use ferroboto_transport::{self as transport, Features};

use super::endpoint::call_error;
use super::registry::ServiceEntry;
use crate::customize::endpoints::{self as customize, CallFacts, RegionRule};
use crate::wire::Cells;
use parameters::Source;

pub use handlers::to_python;

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
    operations: Cells<Box<[Source]>>,
    endpoints: Mutex<HashMap<CallValues, Arc<transport::Endpoint>>>,
    /// Regions that resources were found in.
    regions: Mutex<HashMap<String, String>>,
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
            operations: Cells::new(service.operations.len()),
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
        self.addressed(index, params, false)
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
}

/// Why a call has no endpoint.
pub enum Failure {
    /// The rules refuse it.
    Rules(Error),
    /// The endpoint is none.
    Transport(transport::Error),
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
