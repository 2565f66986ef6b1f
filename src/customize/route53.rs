//! Amazon Route 53: identifiers as its responses give them.

use super::params::ParamsRule::LastSegment;
use super::retries::ServiceRules;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[Rule::of_all(
    "fix_route53_ids",
    Action::Params(LastSegment {
        shapes: &["ResourceId", "DelegationSetId", "ChangeId"],
    }),
)];

pub const RETRIES: ServiceRules =
    ServiceRules::legacy(&[(400, "Throttling"), (400, "PriorRequestNotComplete")]);
