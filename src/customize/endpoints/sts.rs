//! AWS STS: one endpoint for the regions of old, where a program asks for it.

use ferroboto_endpoints::ParameterValue;

use super::{Given, NONE, Rules, Shown};

pub const NAME: &str = "sts";

/// Regions whose calls go to one endpoint where `sts_regional_endpoints` is `legacy`.
const LEGACY_REGIONS: [&str; 16] = [
    "ap-northeast-1",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "aws-global",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

pub const RULES: Rules = Rules {
    built_ins: |given| {
        vec![(
            "AWS::STS::UseGlobalEndpoint",
            ParameterValue::Flag(is_global(given)),
        )]
    },
    shown: |given| Shown {
        global: false,
        fixed: (is_global(given)
            && given.endpoint_url.is_none()
            && !(given.fips || given.dualstack))
            .then_some(("sts.amazonaws.com", "us-east-1")),
    },
    ..NONE
};

fn is_global(given: &Given<'_>) -> bool {
    given.legacy_sts && LEGACY_REGIONS.contains(&given.region)
}
