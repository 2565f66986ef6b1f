//! Any form, for a service of the query protocol. The first byte says which.
#![no_main]

use ferroboto_local::{World, answer};
use http::Request;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((first, body)) = data.split_first() else {
        return;
    };
    let service = ["sns", "ses", "sqs", "sts"][usize::from(first % 4)];
    let scope = format!("AWS4-HMAC-SHA256 Credential=A/20200101/us-east-1/{service}/aws4_request");
    let request = Request::post("/")
        .header("authorization", scope)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(body.to_vec().into());
    if let Ok(request) = request {
        assert!(answer(&World::new("fuzz"), request).status().as_u16() != 500);
    }
});
