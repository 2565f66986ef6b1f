//! AWS STS: what is called before one has credentials.

use ferroboto_transport::ServiceRetries;

use super::retries::ServiceRules;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[Rule::of(
    &["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"],
    "disable_signing",
    Action::Unsigned,
)];

pub const RETRIES: ServiceRules = ServiceRules {
    retries: ServiceRetries {
        legacy_codes: &[(400, "IDPCommunicationError")],
        codes: &["IDPCommunicationError"],
        ..ServiceRetries::NONE
    },
    ..ServiceRules::NONE
};
