//! The rules of single services that no trait of a model states: the one module beside the local AWS that may name a
//! service. Each service has a file of data; the mechanisms that its rules name are in files of their own:
//!
//! | file | works on | botocore's event |
//! |---|---|---|
//! | `params.rs` | parameters before validation | `before-parameter-build` |
//! | `endpoints/` | settings of endpoints | `before-endpoint-resolution` |
//! | `request.rs` | the serialized request | `before-call`, `request-created` |
//! | `response.rs` | the response before it is parsed | `before-parse` |
//! | `parsed.rs` | the dict that a call returns | `after-call` |
//! | `retries.rs` | what else is tried again | `needs-retry` |
//!
//! A rule bears the name of botocore's handler. Where a program has registered handlers of its own, the rules run among
//! them, each in place of the handler it replaces, so that all see and change what they would with boto3. A call without handlers runs
//! them directly, and one of an operation without rules runs nothing.

mod api_gateway;
mod auto_scaling;
pub mod clients;
mod cloudformation;
mod cloudsearch_domain;
mod cloudwatch_logs;
mod cognito_identity;
mod data;
pub mod dynamodb;
mod ec2;
pub mod endpoints;
pub mod expect;
pub mod forms;
mod glacier;
mod iam;
mod machine_learning;
pub mod params;
pub mod parsed;
mod rds;
pub mod request;
pub mod response;
pub mod retries;
mod route53;
mod rule;
mod s3;
pub mod signing;
mod sqs;
mod sso_oidc;
mod sts;

pub use data::{class_code, method_aliases, names, retries_of, rules_named, rules_of};
pub use rule::{Action, Flags, NoteRule, OperationRules, Operations, Place, Rule, Site};
