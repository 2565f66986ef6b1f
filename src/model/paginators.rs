//! Paginators, as the description of a service has them.

use serde::{Deserialize, Serialize};

/// How the pages of an operation hang together. Expressions are `JMESPath`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Paginator<'a> {
    /// The operation.
    pub operation: &'a str,
    /// Parameters that take a token.
    #[serde(borrow)]
    pub input_token: Vec<&'a str>,
    /// Where the next token is.
    #[serde(borrow)]
    pub output_token: Vec<&'a str>,
    /// Where the results are.
    #[serde(borrow)]
    pub result_key: Vec<&'a str>,
    /// Parts that every page repeats.
    #[serde(borrow)]
    pub non_aggregate_keys: Vec<&'a str>,
    /// Parameter for the size of a page.
    #[serde(borrow)]
    pub limit_key: Option<&'a str>,
    /// Whether more follows.
    #[serde(borrow)]
    pub more_results: Option<&'a str>,
}
