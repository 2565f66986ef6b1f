//! Any head and body of a request: the answer is one of AWS's, whatever was sent.
#![no_main]

use ferroboto_local::{AccessKey, Head, World};
use http::{Method, Request, Uri};
use libfuzzer_sys::fuzz_target;

// The first line is the method, the second the URI, then headers up to an empty line, then the body.
fuzz_target!(|data: &[u8]| {
    let mut lines = data.splitn(3, |byte| *byte == b'\n');
    let (Some(method), Some(uri), Some(rest)) = (lines.next(), lines.next(), lines.next()) else {
        return;
    };
    let (Ok(method), Ok(uri)) = (Method::from_bytes(method), Uri::try_from(uri)) else {
        return;
    };
    let mut request = Request::builder().method(method).uri(uri);
    let mut rest = rest;
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let (line, after) = rest.split_at(end);
        rest = &after[1..];
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            break;
        };
        request = request.header(&line[..colon], &line[colon + 1..]);
    }
    let Ok(request) = request.body(rest.to_vec()) else {
        return;
    };
    let (parts, body) = request.into_parts();
    let routed = Head::of(parts).with_body(body.into());
    let world = World::new("fuzz");
    let _ = routed.check_signature(&AccessKey::new("AKIDEXAMPLE", "secret"), &world);
    let answer = routed.answer(&world);
    assert!(answer.status().as_u16() != 500);
});
