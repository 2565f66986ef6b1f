//! Any multipart form, and any body in chunks with trailers. The first byte says which, the second how it is cut.
#![no_main]

use bytes::Bytes;
use ferroboto_local::{Chunks, World, answer, answer_stream};
use http::Request;
use libfuzzer_sys::fuzz_target;

const SCOPE: &str = "AWS4-HMAC-SHA256 Credential=A/20200101/us-east-1/s3/aws4_request";

fuzz_target!(|data: &[u8]| {
    let [first, cut, body @ ..] = data else {
        return;
    };
    let world = World::new("fuzz");
    if let Ok(request) = Request::put("/pets").header("authorization", SCOPE).body(Bytes::new()) {
        let _ = answer(&world, request);
    }
    let pieces: Vec<_> = body
        .chunks(usize::from(*cut).max(1))
        .map(|piece| Ok(Bytes::copy_from_slice(piece)))
        .collect();
    let pieces: Chunks = Box::new(pieces.into_iter());
    let request = match first % 3 {
        0 => Request::post("/pets").header("content-type", "multipart/form-data; boundary=x"),
        which => Request::put("/pets/a")
            .header("authorization", SCOPE)
            .header("x-amz-decoded-content-length", "5")
            .header("x-amz-trailer", "x-amz-checksum-crc32")
            .header(
                "x-amz-content-sha256",
                if which == 1 {
                    "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
                } else {
                    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
                },
            ),
    };
    if let Ok(request) = request.body(pieces) {
        assert!(answer_stream(&world, request).status().as_u16() != 500);
    }
});
