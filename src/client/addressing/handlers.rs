//! Endpoints of calls whose handlers of `before-endpoint-resolution` have a say.

use std::sync::Arc;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCFunction, PyDict, PyString};

use ferroboto_endpoints::{ACCOUNT_ID, CallValues, ParameterValue};
use ferroboto_transport as transport;

use super::parameters::value_of;
use super::{Addressed, Addressing, Failure};

impl Addressing {
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
}

/// A setting as handlers see it.
pub fn to_python(py: Python<'_>, value: ParameterValue) -> PyResult<Bound<'_, PyAny>> {
    Ok(match value {
        ParameterValue::Flag(flag) => PyBool::new(py, flag).to_owned().into_any(),
        ParameterValue::Text(text) => PyString::new(py, &text).into_any(),
        ParameterValue::List(entries) => entries.into_pyobject(py)?,
    })
}
