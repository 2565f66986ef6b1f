//! Amazon Machine Learning: each model has an endpoint of its own.

use super::request::AddressRule::EndpointInBody;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[Rule::of(
    &["Predict"],
    "switch_host_machinelearning",
    Action::Address(EndpointInBody {
        member: "PredictEndpoint",
    }),
)];
