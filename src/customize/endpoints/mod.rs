//! What single services make of their endpoints beyond what their models state: settings that only their rules know, calls
//! that change settings, parameters that are checked before the rules are asked, and the errors that rules stand for.

mod events;
mod s3;
mod s3control;
mod sts;

pub use s3::{refused, wrong};

use ferroboto_endpoints::ParameterValue;
use pyo3::prelude::*;
use serde_json::{Map, Value as Json};

use crate::exceptions;

/// The settings that a client has beyond those that all services know.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of boto3 by the same name"
)]
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// Region of the client.
    pub region: &'a str,
    /// Endpoint that the program has set.
    pub endpoint_url: Option<&'a str>,
    /// The `s3` settings of `Config` and profile.
    pub s3: &'a Map<String, Json>,
    /// `disable_s3_express_session_auth`, decided.
    pub disable_express_sessions: bool,
    /// `sts_regional_endpoints` is `legacy`.
    pub legacy_sts: bool,
    /// Dual stack endpoints.
    pub dualstack: bool,
    /// FIPS endpoints.
    pub fips: bool,
}

/// The endpoint that a client shows in place of the listed one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// It is the one for no region in particular.
    pub global: bool,
    /// Its URL, without the scheme, and the region to sign for.
    pub fixed: Option<(&'static str, &'static str)>,
}

/// Built-in parameters by their names in rules.
pub type BuiltIns = Vec<(&'static str, ParameterValue)>;

/// What a call is, for those services that change settings by it.
#[derive(Clone, Copy)]
pub struct CallFacts<'a> {
    /// The operation.
    pub operation: &'static str,
    /// The resource that it is about, if its name is given.
    pub resource: Option<&'a str>,
    /// Whether a setting of the client is on.
    pub setting: &'a dyn Fn(&str) -> bool,
    /// Whether the endpoint for all regions is to be used where it can.
    pub global: bool,
}

/// An error by its class and arguments.
pub type Raised = (&'static str, Vec<(&'static str, String)>);

/// That error, as Python raises it.
pub fn error_of(py: Python<'_>, (class, arguments): Raised) -> PyErr {
    let arguments: Vec<(&str, Option<&str>)> = arguments
        .iter()
        .map(|(name, value)| (*name, Some(value.as_str())))
        .collect();
    exceptions::raised(py, class, &arguments)
}

/// Gives the text of a call's parameter of rules.
pub type Texts<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The error that a refusal of the rules stands for.
pub type ErrorRule = fn(&str, Texts<'_>) -> Option<Raised>;

/// The special rules of a service.
#[derive(Clone, Copy)]
pub struct Rules {
    /// Settings of a client that the service's rules take.
    pub built_ins: fn(&Given<'_>) -> BuiltIns,
    /// What the program's configuration sets by the names of parameters, beyond `client_context_params`.
    pub context: fn(&Given<'_>) -> Vec<(String, Json)>,
    /// Settings that a call changes.
    pub of_call: Option<fn(&CallFacts<'_>) -> BuiltIns>,
    /// The member that names the resource of a call.
    pub resource: Option<&'static str>,
    /// The member that is set from ARNs, and the rule for it.
    pub account: Option<&'static AccountRule>,
    /// How responses say that a resource is in another region.
    pub regions: Option<&'static RegionRule>,
    /// The error that a refusal of the rules stands for.
    pub error: ErrorRule,
    /// Whether URLs that are signed for others may go to the endpoint of all regions, for a client of the first
    /// partition.
    pub presigns_globally: fn(&Given<'_>) -> bool,
    /// What the client shows.
    pub shown: fn(&Given<'_>) -> Shown,
    /// Whether a `use_dualstack_endpoint` of its own section goes before the general one.
    pub has_own_dualstack: bool,
    /// The region of a client that is given none, where it is not the name of the one endpoint for all.
    pub region: fn(&Given<'_>) -> Option<&'static str>,
}

/// A member that an ARN in another member sets.
#[derive(Debug)]
pub struct AccountRule {
    /// The member that is set.
    pub member: &'static str,
    /// Members that may be an ARN.
    pub sources: &'static [&'static str],
    /// What is set from an ARN, or the error; arguments are the operation, the member, its value, what is set already
    /// and the `s3` settings.
    pub account: fn(&AccountQuestion<'_>) -> Result<Option<String>, Raised>,
}

/// A question to an [`AccountRule`].
#[derive(Debug)]
pub struct AccountQuestion<'a> {
    /// The operation.
    pub operation: &'static str,
    /// The member that may be an ARN.
    pub source: &'static str,
    /// Its value.
    pub value: &'a str,
    /// The account that is given.
    pub given: Option<&'a str>,
    /// Whether accelerated endpoints are asked for.
    pub accelerates: bool,
}

/// How responses say that a resource is in another region than a request went to.
#[derive(Debug)]
pub struct RegionRule {
    /// The header that names the region of a resource.
    pub header: &'static str,
    /// The element of an error that names it.
    pub member: &'static str,
    /// The operation whose response names it, with no parameters but the resource.
    pub probe: &'static str,
    /// Whether a response says it.
    pub misplaced: fn(&Misplaced<'_>) -> bool,
}

/// A response that may say that a resource is in another region.
#[derive(Debug)]
pub struct Misplaced<'a> {
    /// The operation.
    pub operation: &'static str,
    /// Its status.
    pub status: u16,
    /// Its code.
    pub code: Option<&'a str>,
    /// Whether a header names a region.
    pub in_headers: bool,
    /// Whether its body names a region.
    pub in_body: bool,
}

const NONE: Rules = Rules {
    built_ins: |_| Vec::new(),
    context: |_| Vec::new(),
    of_call: None,
    resource: None,
    account: None,
    regions: None,
    error: |_, _| None,
    presigns_globally: |_| false,
    shown: |_| Shown::default(),
    has_own_dualstack: false,
    region: |_| None,
};

/// The special rules of a service of this name.
#[must_use]
pub fn rules(service: &str) -> Rules {
    match service {
        events::NAME => events::RULES,
        s3::NAME => s3::RULES,
        s3control::NAME => s3control::RULES,
        sts::NAME => sts::RULES,
        _ => NONE,
    }
}

/// The settings of single services, as every client has them, in botocore's order.
#[must_use]
pub fn all_built_ins(given: &Given<'_>) -> Vec<(&'static str, Option<ParameterValue>)> {
    let sts = (sts::RULES.built_ins)(given);
    let sts = sts.into_iter().map(|(name, value)| (name, Some(value)));
    sts.chain(s3::settings(given)).collect()
}

/// The error that a refusal of the rules of any service stands for.
#[must_use]
pub fn error(service: &str, message: &str, parameter: Texts<'_>) -> Option<Raised> {
    if message.starts_with("Invalid region in ARN: ") {
        let label = message.split('`').nth(1).unwrap_or(message);
        return Some(("InvalidHostLabelError", vec![("label", label.to_owned())]));
    }
    (rules(service).error)(message, parameter)
}

/// Whether a text is an ARN.
#[must_use]
pub fn is_arn(text: &str) -> bool {
    text.starts_with("arn:") && text.matches(':').count() > 4
}

/// The truth of a setting in Python.
#[must_use]
pub fn truthy(settings: &Map<String, Json>, name: &str) -> bool {
    match settings.get(name) {
        None | Some(Json::Null | Json::Bool(false)) => false,
        Some(Json::Bool(true)) => true,
        Some(Json::String(text)) => !text.is_empty(),
        Some(Json::Number(number)) => number.as_f64() != Some(0.0),
        Some(Json::Array(items)) => !items.is_empty(),
        Some(Json::Object(members)) => !members.is_empty(),
    }
}

/// A setting as a parameter, or what it is where it is not set.
fn setting(settings: &Map<String, Json>, name: &str, default: bool) -> Option<ParameterValue> {
    match settings.get(name) {
        None => Some(ParameterValue::Flag(default)),
        Some(value) => parameter_value(value),
    }
}

/// A value of a configuration as a parameter of rules; nothing for `None`.
#[must_use]
pub fn parameter_value(value: &Json) -> Option<ParameterValue> {
    match value {
        Json::Null => None,
        Json::Bool(flag) => Some(ParameterValue::Flag(*flag)),
        Json::String(text) => Some(ParameterValue::Text(text.clone())),
        Json::Array(items) => items
            .iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect::<Option<_>>()
            .map(ParameterValue::List),
        other => Some(ParameterValue::Text(other.to_string())),
    }
}

/// An error whose only argument is a message.
fn of_message(class: &'static str, message: &str) -> Raised {
    (class, vec![("msg", message.to_owned())])
}
