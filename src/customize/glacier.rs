//! Amazon S3 Glacier: account, version and hashes that it wants with each request.

use super::params::ParamsRule::Default;
use super::request::RequestRule::{TreeHash, VersionHeader};
use super::retries::ServiceRules;
use super::rule::{Action, Rule};

pub const RULES: &[Rule] = &[
    Rule::of_all(
        "inject_account_id",
        Action::Params(Default {
            member: "accountId",
            value: "-",
        }),
    ),
    Rule::of_all(
        "add_glacier_version",
        Action::Request(VersionHeader {
            name: "x-amz-glacier-version",
        }),
    ),
    Rule::of(
        &["UploadArchive", "UploadMultipartPart"],
        "add_glacier_checksums",
        Action::Request(TreeHash {
            flat: "x-amz-content-sha256",
            tree: "x-amz-sha256-tree-hash",
        }),
    ),
];

pub const RETRIES: ServiceRules = ServiceRules::legacy(&[(408, "RequestTimeoutException")]);
