//! What is tried again for a service besides what is for all: data for the rules of retries.

use ferroboto_transport::ServiceRetries;

/// Rules of a service, and how often its calls are tried where the user says nothing.
#[derive(Debug)]
pub struct ServiceRules {
    /// Attempts in legacy mode.
    pub legacy_attempts: u32,
    /// Attempts in the other modes.
    pub attempts: u32,
    /// The rules.
    pub retries: ServiceRetries,
}

impl ServiceRules {
    /// Those of a service without any.
    pub const NONE: Self = Self {
        legacy_attempts: 5,
        attempts: 3,
        retries: ServiceRetries::NONE,
    };

    /// Codes that legacy mode tries again where they come with a status.
    pub const fn legacy(codes: &'static [(u16, &'static str)]) -> Self {
        Self {
            retries: ServiceRetries {
                legacy_codes: codes,
                ..ServiceRetries::NONE
            },
            ..Self::NONE
        }
    }
}
