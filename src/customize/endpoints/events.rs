//! Amazon `EventBridge`: errors of its endpoints for several regions.

use super::{NONE, Rules, of_message};

pub const NAME: &str = "events";

pub const RULES: Rules = Rules {
    error: |message, _| {
        let is_configuration = message.starts_with(
            "Invalid Configuration: FIPS is not supported with EventBridge multi-region endpoints.",
        ) || message == "EndpointId must be a valid host label.";
        is_configuration.then(|| of_message("InvalidEndpointConfigurationError", message))
    },
    ..NONE
};
