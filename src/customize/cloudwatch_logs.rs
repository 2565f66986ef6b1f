//! Amazon `CloudWatch` Logs: a member that is a word of Python.

use super::params::ParamsRule::Alias;
use super::rule::{Action, Place, Rule};

pub const RULES: &[Rule] = &[Rule::of(
    &["CreateExportTask"],
    "alias_parameter_in_call",
    Action::Params(Alias {
        member: "from",
        alias: "fromTime",
    }),
)
.at(Place::First)];
