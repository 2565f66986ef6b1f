//! Amazon API Gateway: the form of responses.

use super::request::RequestRule::DefaultHeader;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[Rule::of_all(
    "add_accept_header",
    Action::Request(DefaultHeader {
        name: "Accept",
        value: "application/json",
    }),
)];
