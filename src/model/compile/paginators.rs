//! From descriptions of paginators to the shape graph.

use serde_json::Value;

use super::Object;
use super::json::{leak, optional, strings};
use crate::error::Result;

type Paginator = crate::paginators::Paginator<'static>;

pub(super) fn paginator(operation: &str, raw: &Object) -> Result<Paginator> {
    let list = |key: &str| match raw.get(key) {
        Some(Value::String(one)) => Ok(vec![leak(one)]),
        _ => strings(raw, key).map(|all| all.into_iter().map(leak).collect()),
    };
    Ok(Paginator {
        operation: leak(operation),
        input_token: list("input_token")?,
        output_token: list("output_token")?,
        result_key: list("result_key")?,
        non_aggregate_keys: list("non_aggregate_keys")?,
        limit_key: optional(raw, "limit_key"),
        more_results: optional(raw, "more_results"),
    })
}
