//! What a call's parameters say of its endpoint: the values that the service's rules ask for, the resource that the call
//! is about, and the account in an ARN.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString};

use ferroboto_endpoints::{CallValues, ParameterValue};
use ferroboto_model::shapes::ContextValue;

use super::Addressing;
use crate::client::endpoint::parameter;
use crate::client::jmespath::ParsedResult;
use crate::customize::endpoints::{AccountQuestion, error_of};

/// Where a call's value of a parameter comes from; the first that has one is taken.
pub(super) enum Source {
    /// The operation.
    Operation(u16, ParameterValue),
    /// A member, by its place in the input.
    Member(u16, usize),
    /// What an expression finds in the parameters.
    Expression(u16, ParsedResult),
}

impl Addressing {
    /// Sets a value by the name of a setting, unless it has one.
    pub(super) fn set(&self, values: &mut CallValues, name: &str, value: ParameterValue) {
        let Some(place) = self.rules.built_in(name) else {
            return;
        };
        match values.iter_mut().find(|(of, _)| *of == place) {
            Some((_, known)) => *known = value,
            None => values.push((place, value)),
        }
    }

    /// The name of the resource that a call is about.
    pub(super) fn resource(&self, params: &Bound<'_, PyDict>) -> PyResult<Option<String>> {
        let Some(member) = self.custom.resource else {
            return Ok(None);
        };
        let Some(given) = params.get_item(member)? else {
            return Ok(None);
        };
        // Anything but text is refused where parameters are validated.
        Ok(given.extract().ok())
    }

    /// Sets the member whose value stands in an ARN.
    pub(super) fn set_account(&self, index: usize, params: &Bound<'_, PyDict>) -> PyResult<()> {
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

    pub(super) fn values(
        &self,
        py: Python<'_>,
        index: usize,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<CallValues> {
        let graph = &self.entry.graph;
        let operation = &graph.service.operations[index];
        let cell = self.operations.cell(index);
        let sources = match cell.get() {
            Some(sources) => sources,
            None => {
                let sources = self.sources(py, index)?;
                cell.get_or_init(|| sources)
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

pub(super) fn value_of(value: &Bound<'_, PyAny>) -> ParameterValue {
    parameter(value).unwrap_or(ParameterValue::Flag(value.is_instance_of::<PyBool>()))
}
