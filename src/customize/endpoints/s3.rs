//! Amazon S3: styles of addressing, regions, and names of buckets.

use std::sync::LazyLock;

use ferroboto_endpoints::ParameterValue;
use regex_lite::Regex;
use serde_json::{Value as Json, json};

use super::{
    BuiltIns, CallFacts, Given, Misplaced, NONE, Raised, RegionRule, Rules, Shown, Texts, is_arn,
    of_message, setting, truthy,
};

pub const NAME: &str = "s3";

const FORCE_PATH_STYLE: &str = "AWS::S3::ForcePathStyle";
const USE_GLOBAL_ENDPOINT: &str = "AWS::S3::UseGlobalEndpoint";
const US_EAST_1: &str = "us_east_1_regional_endpoint";
const GLOBAL_REGION: &str = "us-east-1";

/// What botocore shows of the names that it takes.
const BUCKET_PATTERN: &str = r"^[a-zA-Z0-9.\-_]{1,255}$";
const ARN_PATTERN: &str = r"^arn:(aws).*:(s3|s3-object-lambda):[a-z\-0-9]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\-.]{1,63}$|^arn:(aws).*:s3-outposts:[a-z\-0-9]+:[0-9]{12}:outpost[/:][a-zA-Z0-9\-]{1,63}[/:]accesspoint[/:][a-zA-Z0-9\-]{1,63}$";

static ARN: LazyLock<Result<Regex, regex_lite::Error>> = LazyLock::new(|| Regex::new(ARN_PATTERN));

pub const RULES: Rules = Rules {
    built_ins,
    context,
    of_call: Some(of_call),
    resource: Some("Bucket"),
    error,
    presigns_globally: |given| {
        let is_regional = given
            .s3
            .get(US_EAST_1)
            .is_some_and(|choice| choice == "regional");
        let style = given.s3.get("addressing_style").and_then(Json::as_str);
        !(given.dualstack || is_regional && given.region == GLOBAL_REGION)
            && style != Some("virtual")
    },
    shown: |given| Shown {
        global: forces_global(given) && given.endpoint_url.is_none() && !given.dualstack,
        fixed: None,
    },
    regions: Some(&RegionRule {
        header: "x-amz-bucket-region",
        member: "Region",
        probe: "HeadBucket",
        misplaced,
    }),
    has_own_dualstack: true,
    region: |given| {
        let choice = given.s3.get(US_EAST_1);
        let is_legacy = choice.is_none_or(|choice| choice == "legacy");
        (is_legacy || given.dualstack).then_some(GLOBAL_REGION)
    },
    ..NONE
};

/// What is wrong with the settings, which every client checks.
pub fn wrong(given: &Given<'_>) -> Option<Raised> {
    let choice = given.s3.get(US_EAST_1)?;
    let is_valid = matches!(choice.as_str(), Some("legacy" | "regional"));
    let name = "s3_us_east_1_regional_endpoint_config";
    let shown = choice
        .as_str()
        .map_or_else(|| choice.to_string(), str::to_owned);
    (!is_valid).then(|| {
        let class = "InvalidS3UsEast1RegionalEndpointConfigError";
        (class, vec![(name, shown)])
    })
}

pub fn built_ins(given: &Given<'_>) -> BuiltIns {
    settings(given)
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}

/// All settings, in botocore's order.
pub fn settings(given: &Given<'_>) -> [(&'static str, Option<ParameterValue>); 7] {
    let s3 = given.s3;
    let style = s3.get("addressing_style").and_then(Json::as_str);
    let force_path_style = if truthy(s3, "use_accelerate_endpoint") {
        false
    } else {
        match given.endpoint_url {
            Some(url) if !is_accelerated(url) => style != Some("virtual"),
            _ => style == Some("path"),
        }
    };
    let flag = ParameterValue::Flag;
    [
        (USE_GLOBAL_ENDPOINT, Some(flag(forces_global(given)))),
        (
            "AWS::S3::Accelerate",
            setting(s3, "use_accelerate_endpoint", false),
        ),
        (FORCE_PATH_STYLE, Some(flag(force_path_style))),
        ("AWS::S3::UseArnRegion", setting(s3, "use_arn_region", true)),
        (
            "AWS::S3Control::UseArnRegion",
            setting(s3, "use_arn_region", false),
        ),
        (
            "AWS::S3::DisableMultiRegionAccessPoints",
            setting(s3, "s3_disable_multiregion_access_points", false),
        ),
        (
            "AWS::S3::DisableS3ExpressSessionAuth",
            Some(flag(given.disable_express_sessions)),
        ),
    ]
}

/// All settings of S3 by their own names, as they may be those of parameters.
pub fn context(given: &Given<'_>) -> Vec<(String, Json)> {
    given
        .s3
        .iter()
        .map(|(name, value)| (name.clone(), value.clone()))
        .chain([(
            "disable_s3_express_session_auth".to_owned(),
            json!(given.disable_express_sessions),
        )])
        .collect()
}

/// Whether the endpoint is that of no region, as it was in the beginning.
fn forces_global(given: &Given<'_>) -> bool {
    let choice = given.s3.get(US_EAST_1);
    given.region == GLOBAL_REGION && choice.is_none_or(|choice| choice == "legacy")
}

/// Whether a URL is one of transfer acceleration.
fn is_accelerated(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if !matches!(scheme, "http" | "https") || !host.ends_with("amazonaws.com") {
        return false;
    }
    let labels: Vec<&str> = host.split('.').collect();
    matches!(
        labels[..],
        ["s3-accelerate", _, _] | ["s3-accelerate", "dualstack", _, _]
    )
}

fn of_call(call: &CallFacts<'_>) -> BuiltIns {
    let is_arn = call.resource.is_some_and(is_arn);
    let mut changed = BuiltIns::new();
    let mut path_style = (call.setting)(FORCE_PATH_STYLE);
    // The region of the bucket is what the caller wants to know.
    if call.operation == "GetBucketLocation" {
        path_style = true;
        changed.push((FORCE_PATH_STYLE, ParameterValue::Flag(true)));
    } else if is_arn {
        path_style = false;
        changed.push((FORCE_PATH_STYLE, ParameterValue::Flag(false)));
    }
    let needs_path = call.resource.is_some_and(|bucket| !is_host_label(bucket));
    let is_express = call
        .resource
        .is_some_and(|bucket| bucket.ends_with("--x-s3"));
    if call.global && !needs_path && !path_style && !is_arn && !is_express {
        changed.push(("AWS::Region", ParameterValue::Text("aws-global".to_owned())));
        changed.push((USE_GLOBAL_ENDPOINT, ParameterValue::Flag(true)));
    }
    changed
}

/// Whether a name can be the first label of a host name, as botocore has it.
fn is_host_label(name: &str) -> bool {
    let name = name.strip_suffix('\n').unwrap_or(name);
    (1..=63).contains(&name.len())
        && !name.starts_with('-')
        && !name.ends_with('-')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether a response says that a bucket is in another region. Responses without a body have no more than a status.
fn misplaced(response: &Misplaced<'_>) -> bool {
    let is_bare = matches!(response.status, 301 | 400);
    match (response.operation, response.code) {
        ("HeadObject", _) if is_bare => true,
        ("HeadBucket", _) if is_bare && response.in_headers => true,
        (_, Some("AuthorizationHeaderMalformed")) if response.in_body => true,
        (_, Some("PermanentRedirect")) => true,
        (operation, Some("IllegalLocationConstraintException")) if operation != "CreateBucket" => {
            true
        }
        _ => matches!(response.status, 301 | 302 | 307),
    }
}

/// What is wrong with the name of a bucket.
pub fn refused(bucket: &str) -> Option<Raised> {
    let name = bucket.strip_suffix('\n').unwrap_or(bucket);
    let is_name = (1..=255).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    if is_name || ARN.as_ref().is_ok_and(|pattern| pattern.is_match(name)) {
        return None;
    }
    let report = format!(
        "Invalid bucket name \"{bucket}\": Bucket name must match the regex \"{BUCKET_PATTERN}\" or be an ARN matching the regex \"{ARN_PATTERN}\""
    );
    Some(("ParamValidationError", vec![("report", report)]))
}

fn error(message: &str, _: Texts<'_>) -> Option<Raised> {
    if matches!(
        message,
        "S3 Object Lambda does not support S3 Accelerate" | "Accelerate cannot be used with FIPS"
    ) {
        return Some(of_message("UnsupportedS3ConfigurationError", message));
    }
    let of_access_points = [
        "S3 Outposts does not support",
        "S3 MRAP does not support",
        "S3 Object Lambda does not support",
        "Access Points do not support",
        "Invalid configuration:",
        "Client was configured for partition",
    ];
    if of_access_points
        .iter()
        .any(|start| message.starts_with(start))
    {
        let class = "UnsupportedS3AccesspointConfigurationError";
        return Some(of_message(class, message));
    }
    message
        .to_lowercase()
        .starts_with("invalid arn:")
        .then(|| ("ParamValidationError", vec![("report", message.to_owned())]))
}
