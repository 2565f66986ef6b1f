//! Amazon EC2: user data, the output of consoles, copies of snapshots from another region, and filters.

use super::params::ParamsRule;
use super::parsed::ParsedRule;
use super::request::RequestRule::SourceUrl;
use super::retries::ServiceRules;
use super::rule::{Action, Place, Rule};

pub const RULES: &[Rule] = &[
    Rule::of_all(
        "alias_parameter_in_call",
        Action::Params(ParamsRule::Alias {
            member: "Filter",
            alias: "Filters",
        }),
    )
    .of_any()
    .at(Place::First),
    Rule::of(
        &["RunInstances"],
        "base64_encode_user_data",
        Action::Params(ParamsRule::Base64 { member: "UserData" }),
    ),
    Rule::of(
        &["GetConsoleOutput"],
        "decode_console_output",
        Action::Parsed(ParsedRule::Base64 { member: "Output" }),
    ),
    Rule::of(
        &["CopySnapshot"],
        "inject_presigned_url_ec2",
        Action::Request(SourceUrl {
            field: "PresignedUrl",
            hides_source: false,
            names_destination: true,
        }),
    ),
];

pub const RETRIES: ServiceRules = ServiceRules::legacy(&[
    (503, "RequestLimitExceeded"),
    (503, "EC2ThrottledException"),
]);
