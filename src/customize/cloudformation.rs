//! AWS `CloudFormation`: templates in JSON are documents.

use super::parsed::ParsedRule::Json;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[Rule::of(
    &["GetTemplate"],
    "json_decode_template_body",
    Action::Parsed(Json {
        member: "TemplateBody",
    }),
)];
