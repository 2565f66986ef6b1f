//! Amazon Cognito identity pools: what is called before one has credentials.

use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[Rule::of(
    &[
        "GetId",
        "GetOpenIdToken",
        "UnlinkIdentity",
        "GetCredentialsForIdentity",
    ],
    "disable_signing",
    Action::Unsigned,
)];
