//! Any XML, for the operations of S3 that read a document. The first byte says which.
#![no_main]

use ferroboto_local::{World, answer};
use http::Request;
use libfuzzer_sys::fuzz_target;

const SCOPE: &str = "AWS4-HMAC-SHA256 Credential=A/20200101/us-east-1/s3/aws4_request";
const DOCUMENTS: [(&str, &str); 12] = [
    ("POST", "/pets?delete"),
    ("POST", "/pets/a?uploadId=x"),
    ("PUT", "/new-pets"),
    ("PUT", "/pets?tagging"),
    ("PUT", "/pets?cors"),
    ("PUT", "/pets?lifecycle"),
    ("PUT", "/pets?notification"),
    ("PUT", "/pets?website"),
    ("PUT", "/pets?acl"),
    ("PUT", "/pets?versioning"),
    ("PUT", "/pets?policy"),
    ("PUT", "/pets/a?tagging"),
];

fuzz_target!(|data: &[u8]| {
    let Some((first, body)) = data.split_first() else {
        return;
    };
    let world = World::new("fuzz");
    let ask = |method: &str, uri: &str, body: Vec<u8>| {
        let request = Request::builder()
            .method(method)
            .uri(uri)
            .header("authorization", SCOPE)
            .body(body.into());
        request.map(|request| answer(&world, request).status().as_u16())
    };
    let _ = ask("PUT", "/pets", Vec::new());
    let _ = ask("PUT", "/pets/a", b"a".to_vec());
    let (method, uri) = DOCUMENTS[usize::from(*first) % DOCUMENTS.len()];
    assert!(ask(method, uri, body.to_vec()).is_ok_and(|status| status != 500));
});
