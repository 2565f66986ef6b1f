//! Amazon S3 Control: resources of Outposts by their ARNs, whose account goes into the request.

use super::{AccountQuestion, AccountRule, NONE, Raised, Rules, is_arn, of_message, s3};

pub const NAME: &str = "s3control";

pub const RULES: Rules = Rules {
    built_ins: s3::built_ins,
    context: s3::context,
    account: Some(&AccountRule {
        member: "AccountId",
        sources: &["Name", "Bucket"],
        account,
    }),
    error: |message, parameter| {
        if message.starts_with("Invalid ARN:") {
            let arn = parameter("Bucket").unwrap_or_else(|| "None".to_owned());
            return Some(unsupported(&arn, message));
        }
        if message.starts_with("Invalid configuration:")
            || message.starts_with("Client was configured for partition")
        {
            return Some(of_message(
                "UnsupportedS3ControlConfigurationError",
                message,
            ));
        }
        (message == "AccountId is required but not set")
            .then(|| ("ParamValidationError", vec![("report", message.to_owned())]))
    },
    has_own_dualstack: true,
    ..NONE
};

fn unsupported(arn: &str, message: &str) -> Raised {
    (
        "UnsupportedS3ControlArnError",
        vec![("arn", arn.to_owned()), ("msg", message.to_owned())],
    )
}

/// The account of an ARN, which has to be the one that is given.
fn account(question: &AccountQuestion<'_>) -> Result<Option<String>, Raised> {
    // What these are given is a name, be it that of an ARN.
    let takes_names = match question.operation {
        "CreateBucket" | "ListRegionalBuckets" => true,
        "CreateAccessPoint" => question.source == "Name",
        _ => false,
    };
    if takes_names || !is_arn(question.value) {
        return Ok(None);
    }
    let arn = question.value;
    let mut parts = arn.splitn(6, ':').skip(2);
    let (Some(service), Some(region), Some(account), Some(resource)) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Ok(None);
    };
    if region.starts_with("fips-") || region.ends_with("fips-") {
        let message = "Invalid ARN, FIPS region not allowed in ARN.";
        return Err(unsupported(arn, message));
    }
    if question.accelerates {
        return Err(of_message(
            "UnsupportedS3ControlConfigurationError",
            "S3 control client does not support accelerate endpoints",
        ));
    }
    let resources: Vec<&str> = resource.split(['/', ':']).collect();
    let kind = if question.source == "Bucket" {
        "bucket"
    } else {
        "accesspoint"
    };
    let is_outpost = service == "s3-outposts"
        && matches!(resources[..], ["outpost", _, found, _] if found == kind);
    if !is_outpost {
        let message = format!(
            "The {} parameter does not support the provided ARN",
            question.source
        );
        return Err(unsupported(arn, &message));
    }
    match question.given {
        Some(given) if given != account => Err(unsupported(
            arn,
            &format!(
                "Account ID in arn does not match the AccountId parameter provided: \"{given}\""
            ),
        )),
        _ => Ok(Some(account.to_owned())),
    }
}
