//! AWS IAM: policies are documents.

use super::parsed::ParsedRule::QuotedJson;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[Rule::of_all(
    "json_decode_policies",
    Action::Parsed(QuotedJson {
        shape: "policyDocumentType",
    }),
)];
