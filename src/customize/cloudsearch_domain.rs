//! Amazon `CloudSearch`, the domains: long searches, and a member that is a word of Python.

use super::params::ParamsRule::Alias;
use super::request::AddressRule::QueryAsForm;
use super::rule::{Action, Place, Rule};

const SEARCH: &[&str] = &["Search"];

pub const RULES: &[Rule] = &[
    Rule::of(
        SEARCH,
        "alias_parameter_in_call",
        Action::Params(Alias {
            member: "return",
            alias: "returnFields",
        }),
    )
    .at(Place::First),
    Rule::of(SEARCH, "change_get_to_post", Action::Address(QueryAsForm)),
];
