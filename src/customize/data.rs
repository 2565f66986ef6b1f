//! Which service has which rules.

use ferroboto_model::Service;
use ferroboto_transport::ServiceRetries;

use super::retries::ServiceRules;
use super::rule::Rule;
use super::{
    api_gateway, auto_scaling, cloudformation, cloudsearch_domain, cloudwatch_logs,
    cognito_identity, ec2, glacier, iam, machine_learning, rds, route53, s3, sqs, sso_oidc, sts,
};

/// Services with rules, each by the name that clients are made of.
const SERVICES: [(&str, &[Rule]); 17] = [
    ("apigateway", api_gateway::RULES),
    ("autoscaling", auto_scaling::RULES),
    ("cloudformation", cloudformation::RULES),
    ("cloudsearchdomain", cloudsearch_domain::RULES),
    ("cognito-identity", cognito_identity::RULES),
    ("docdb", rds::CLUSTER_RULES),
    ("ec2", ec2::RULES),
    ("glacier", glacier::RULES),
    ("iam", iam::RULES),
    ("logs", cloudwatch_logs::RULES),
    ("machinelearning", machine_learning::RULES),
    ("neptune", rds::CLUSTER_RULES),
    ("rds", rds::RULES),
    ("route53", route53::RULES),
    ("s3", s3::RULES),
    ("sso-oidc", sso_oidc::RULES),
    ("sts", sts::RULES),
];

/// The first rule of a name, and its service.
pub fn rules_named(name: &str) -> Option<(&'static str, &'static Rule)> {
    SERVICES.iter().find_map(|(service, rules)| {
        let rule = rules.iter().find(|rule| rule.name == name)?;
        Some((*service, rule))
    })
}

/// The names of all rules.
pub fn names() -> Vec<&'static str> {
    let rules = SERVICES.iter().flat_map(|(_, rules)| rules.iter());
    let mut names: Vec<_> = rules.map(|rule| rule.name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The rules of a service.
pub fn rules_of(service: &Service) -> &'static [Rule] {
    let found = SERVICES.iter().find(|(name, _)| *name == service.name);
    found.map_or(&[], |(_, rules)| rules)
}

/// What is tried again for a service besides what is for all. botocore has most of it by the prefix of endpoints.
pub fn retries_of(service: &Service) -> &'static ServiceRules {
    const CLOUDSEARCH: ServiceRules = ServiceRules::legacy(&[(509, "BandwidthLimitExceeded")]);
    // Calls of DynamoDB are repeated sooner and more often, and its responses have checksums.
    const DYNAMODB: ServiceRules = ServiceRules {
        legacy_attempts: 10,
        attempts: 4,
        retries: ServiceRetries {
            legacy_codes: &[
                (409, "ReplicatedWriteConflictException"),
                (400, "TransactionInProgressException"),
            ],
            legacy_base: Some(0.05),
            backoff: 0.025,
            checksum_header: Some("x-amz-crc32"),
            ..ServiceRetries::NONE
        },
    };
    const DYNAMODB_STREAMS: ServiceRules = ServiceRules {
        attempts: 4,
        retries: ServiceRetries {
            backoff: 0.025,
            ..ServiceRetries::NONE
        },
        ..ServiceRules::NONE
    };
    const KINESIS: ServiceRules = ServiceRules {
        retries: ServiceRetries {
            legacy_codes: &[(400, "LimitExceededException")],
            long_polling: &["ReceiveQueueRecords", "ReceiveDeadLetterQueueRecords"],
            ..ServiceRetries::NONE
        },
        ..ServiceRules::NONE
    };
    const ORGANIZATIONS: ServiceRules = ServiceRules {
        retries: ServiceRetries {
            legacy_codes: &[(400, "TooManyRequestsException")],
            // botocore's rule for this code stands in place of the one for the status.
            legacy_ignores: &[429],
            ..ServiceRetries::NONE
        },
        ..ServiceRules::NONE
    };
    const SFN: ServiceRules = polling(&["GetActivityTask"]);
    const SWF: ServiceRules = polling(&["PollForActivityTask", "PollForDecisionTask"]);
    match service.metadata.endpoint_prefix {
        "cloudsearch" => &CLOUDSEARCH,
        "dynamodb" => &DYNAMODB,
        "streams.dynamodb" => &DYNAMODB_STREAMS,
        "ec2" => &ec2::RETRIES,
        "glacier" => &glacier::RETRIES,
        "kinesis" => &KINESIS,
        "organizations" => &ORGANIZATIONS,
        "route53" => &route53::RETRIES,
        "s3" => &s3::RETRIES,
        "sqs" => &sqs::RETRIES,
        "states" => &SFN,
        "sts" => &sts::RETRIES,
        "swf" => &SWF,
        _ => &ServiceRules::NONE,
    }
}

const fn polling(operations: &'static [&'static str]) -> ServiceRules {
    ServiceRules {
        retries: ServiceRetries {
            long_polling: operations,
            ..ServiceRetries::NONE
        },
        ..ServiceRules::NONE
    }
}

/// Names of methods that are another's: those that botocore's rule for names once made of capitals, as it knows them.
pub fn method_aliases(service: &Service) -> &'static [(&'static str, &'static str)] {
    match service.metadata.service_id {
        "CloudWatch" => &[
            ("get_o_tel_enrichment", "get_otel_enrichment"),
            ("start_o_tel_enrichment", "start_otel_enrichment"),
            ("stop_o_tel_enrichment", "stop_otel_enrichment"),
            ("update_o_tel_enrichment", "update_otel_enrichment"),
        ],
        "MTurk" => &[(
            "list_hi_ts_for_qualification_type",
            "list_hits_for_qualification_type",
        )],
        "signin" | "Signin" => &[("create_o_auth2_token", "create_oauth2_token")],
        "SocialMessaging" => &[(
            "delete_whatsapp_media_message",
            "delete_whatsapp_message_media",
        )],
        _ => &[],
    }
}

/// The member of an error that names its exception class. Services that once spoke the query protocol report two codes.
pub fn class_code(service: &str) -> &'static str {
    if service == "sqs" {
        sqs::CLASS_CODE
    } else {
        "Code"
    }
}
