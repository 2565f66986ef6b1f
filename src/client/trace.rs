//! The trace of a function that AWS runs: sent with each request, so that loops are noticed.

use std::env;

use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const TRACE: HeaderName = HeaderName::from_static("x-amzn-trace-id");
/// What Python's `quote` keeps by itself, and what boto3 has it keep.
const QUOTED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'_')
    .remove(b'.')
    .remove(b'-')
    .remove(b'~')
    .remove(b'=')
    .remove(b';')
    .remove(b':')
    .remove(b'+')
    .remove(b'&')
    .remove(b'[')
    .remove(b']')
    .remove(b'{')
    .remove(b'}')
    .remove(b'"')
    .remove(b'\'')
    .remove(b',');

/// Adds the trace of the process, if AWS Lambda runs it and names one.
pub fn add(headers: &mut HeaderMap) {
    if env::var_os("AWS_LAMBDA_FUNCTION_NAME").is_none() || headers.contains_key(TRACE) {
        return;
    }
    let Ok(trace) = env::var("_X_AMZN_TRACE_ID") else {
        return;
    };
    let quoted = utf8_percent_encode(&trace, QUOTED).to_string();
    if let Ok(value) = HeaderValue::from_str(&quoted)
        && !value.is_empty()
    {
        headers.insert(TRACE, value);
    }
}
