//! Names of resources: `arn:aws:sns:region:account:name`.

use super::invalid;
use crate::error::{Result, ServiceError};
use crate::world::ACCOUNT_ID;

/// The name of a topic of this account.
pub(super) fn of_topic(region: &str, name: &str) -> String {
    let partition = match region.split('-').next() {
        Some("cn") => "aws-cn",
        _ if region.starts_with("us-gov-") => "aws-us-gov",
        _ => "aws",
    };
    format!("arn:{partition}:sns:{region}:{ACCOUNT_ID}:{name}")
}

/// Checks that a parameter names something of SNS in a region.
pub(super) fn check(parameter: &str, arn: &str, region: &str) -> Result<()> {
    let fields: Vec<&str> = arn.splitn(6, ':').collect();
    match fields.as_slice() {
        ["arn", _, "sns", arn_region, _, _] if *arn_region == region => Ok(()),
        [_, _, _, _, _, _] => Err(invalid(parameter)),
        fields => Err(invalid(format_args!(
            "{parameter} Reason: An ARN must have at least 6 elements, not {}",
            fields.len()
        ))),
    }
}

/// Whether a name is that of a FIFO topic.
#[allow(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "SNS knows one spelling"
)]
pub(super) fn is_fifo(name: &str) -> bool {
    name.ends_with(".fifo")
}

/// There is no such topic.
pub(super) fn no_topic() -> ServiceError {
    ServiceError::new("NotFound", 404, "Topic does not exist")
}
