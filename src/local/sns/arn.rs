//! Names of resources: `arn:aws:sns:region:account:name`.

use super::{invalid, not_found};
use crate::error::{Result, ServiceError};
use crate::services::Call;
use crate::world::ACCOUNT_ID;

/// The partition a region is in.
pub(super) fn partition(region: &str) -> &'static str {
    match region.split('-').next() {
        Some("cn") => "aws-cn",
        _ if region.starts_with("us-gov-") => "aws-us-gov",
        _ => "aws",
    }
}

/// The name of something of this account.
pub(super) fn of(region: &str, name: &str) -> String {
    format!("arn:{}:sns:{region}:{ACCOUNT_ID}:{name}", partition(region))
}

/// The six fields of a name, if it is one.
pub(super) fn fields(arn: &str) -> Option<[&str; 6]> {
    let fields: Vec<&str> = arn.splitn(6, ':').collect();
    let fields = <[&str; 6]>::try_from(fields).ok()?;
    (fields.first() == Some(&"arn")).then_some(fields)
}

/// Whether a name is one of a resource of some service.
pub(super) fn is_of(service: &str, arn: &str) -> bool {
    fields(arn)
        .is_some_and(|[_, _, named, _, _, resource]| named == service && !resource.is_empty())
}

/// The region that a name of SNS is of.
pub(super) fn region(arn: &str) -> Option<&str> {
    fields(arn)
        .filter(|[_, _, service, ..]| *service == "sns")
        .map(|[_, _, _, region, _, _]| region)
}

/// Checks that a parameter names something of SNS in a region.
pub(super) fn check(parameter: &str, arn: &str, region: &str) -> Result<()> {
    match fields(arn) {
        Some([_, _, "sns", arn_region, _, _]) if arn_region == region => Ok(()),
        Some(_) => Err(invalid(parameter)),
        None => match arn.splitn(6, ':').count() {
            6 => Err(invalid(parameter)),
            fields => Err(invalid(format_args!(
                "{parameter} Reason: An ARN must have at least 6 elements, not {fields}"
            ))),
        },
    }
}

/// The topic that a call names.
pub(super) fn topic<'a>(call: &'a Call<'_>, parameter: &str) -> Result<&'a str> {
    let topic = call
        .text(parameter)
        .ok_or_else(|| super::missing(parameter))?;
    check(parameter, topic, call.region)?;
    Ok(topic)
}

/// Whether a name is that of a FIFO topic or queue.
#[allow(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "SNS knows one spelling"
)]
pub(super) fn is_fifo(name: &str) -> bool {
    name.ends_with(".fifo")
}

/// There is no such topic.
pub(super) fn no_topic() -> ServiceError {
    not_found("Topic does not exist")
}
