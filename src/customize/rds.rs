//! Amazon RDS, and Neptune and `DocumentDB`, which have its API: copies and replicas of what is in another region.

use super::request::RequestRule::SourceUrl;
use super::rule::{Action, Rule};

const NAME: &str = "inject_presigned_url_rds";
const URL: Action = Action::Request(SourceUrl {
    field: "PreSignedUrl",
    hides_source: true,
    names_destination: false,
});

pub const RULES: &[Rule] = &[Rule::of(
    &[
        "CopyDBClusterSnapshot",
        "CreateDBCluster",
        "CopyDBSnapshot",
        "CreateDBInstanceReadReplica",
        "StartDBInstanceAutomatedBackupsReplication",
    ],
    NAME,
    URL,
)];

/// Neptune's and `DocumentDB`'s, which have clusters alone.
pub const CLUSTER_RULES: &[Rule] = &[Rule::of(
    &["CopyDBClusterSnapshot", "CreateDBCluster"],
    NAME,
    URL,
)];
