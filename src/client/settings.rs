//! Paginators and waiters as Python takes them: in the form of the model's own files.

use pyo3::prelude::*;
use serde::Serialize;
use serde::ser::SerializeMap;

use ferroboto_model as model;

/// A value as Python data.
pub fn to_python<'py>(py: Python<'py>, settings: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    Ok(pythonize::pythonize(py, settings)?)
}

/// How an operation's pages hang together.
#[derive(Serialize)]
pub struct Paginator {
    input_token: &'static [&'static str],
    output_token: &'static [&'static str],
    result_key: &'static [&'static str],
    non_aggregate_keys: &'static [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    limit_key: Option<&'static str>,
    /// Kind of the parameter for the size of a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    limit_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more_results: Option<&'static str>,
}

impl Paginator {
    /// The settings of an operation's paginator.
    pub fn new(
        service: &'static model::Service,
        operation: &model::Operation,
        paginator: &'static model::Paginator,
    ) -> Self {
        let members = service
            .root(operation.input.as_ref())
            .map_or(&[][..], |input| service.members(input));
        let limit = members
            .iter()
            .find(|member| Some(member.name) == paginator.limit_key);
        Self {
            input_token: &paginator.input_token,
            output_token: &paginator.output_token,
            result_key: &paginator.result_key,
            non_aggregate_keys: &paginator.non_aggregate_keys,
            limit_key: paginator.limit_key,
            limit_type: limit.map(|member| service.shape(member.shape).kind.name()),
            more_results: paginator.more_results,
        }
    }
}

/// The waiters of a service.
#[derive(Serialize)]
pub struct Waiters {
    version: u32,
    waiters: ByName,
}

struct ByName(&'static model::Service);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Waiter {
    operation: &'static str,
    delay: u32,
    max_attempts: u32,
    acceptors: Vec<Acceptor>,
}

#[derive(Serialize)]
struct Acceptor {
    state: &'static str,
    matcher: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    argument: Option<&'static str>,
    expected: Expected,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Expected {
    Text(&'static str),
    Number(i64),
    Flag(bool),
}

impl Waiters {
    /// The settings of a service's waiters.
    pub fn new(service: &'static model::Service) -> Self {
        // The version of the format, the only one that there is.
        Self {
            version: 2,
            waiters: ByName(service),
        }
    }
}

impl Serialize for ByName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.waiters.len()))?;
        for waiter in self.0.waiters.iter() {
            map.serialize_entry(waiter.name, &Waiter::from(waiter))?;
        }
        map.end()
    }
}

impl From<&'static model::Waiter> for Waiter {
    fn from(waiter: &'static model::Waiter) -> Self {
        Self {
            operation: waiter.operation,
            delay: waiter.delay,
            max_attempts: waiter.max_attempts,
            acceptors: waiter.acceptors.iter().map(Acceptor::from).collect(),
        }
    }
}

impl From<&model::Acceptor> for Acceptor {
    fn from(acceptor: &model::Acceptor) -> Self {
        Self {
            state: acceptor.state,
            matcher: acceptor.matcher,
            argument: acceptor.argument,
            expected: match acceptor.expected {
                model::Expected::Text(text) => Expected::Text(text),
                model::Expected::Number(number) => Expected::Number(number),
                model::Expected::Flag(flag) => Expected::Flag(flag),
            },
        }
    }
}
