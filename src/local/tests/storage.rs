//! S3 from outside: whatever is sent, S3 refuses it or stores it, whole.

use bytes::Bytes;
use ferroboto_local::{Body, Chunks, World, answer, answer_stream};
use http::Request;
use proptest::prelude::*;

/// A signature for the region in which buckets need no constraint.
const SCOPE: &str = "AWS4-HMAC-SHA256 Credential=A/20200101/us-east-1/s3/aws4_request";

fn ask(world: &World, method: &str, uri: &str, body: impl Into<Bytes>) -> (u16, String) {
    let request = Request::builder()
        .method(method)
        .uri(format!("http://localhost{uri}"))
        .header("authorization", SCOPE)
        .body(body.into())
        .unwrap();
    told(answer(world, request))
}

fn told(response: http::Response<Body>) -> (u16, String) {
    let status = response.status().as_u16();
    let text = match response.into_body() {
        Body::Full(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Body::Chunks(_) => String::new(),
    };
    (status, text)
}

fn world() -> World {
    let world = World::new("test");
    assert_eq!(ask(&world, "PUT", "/pets", "").0, 200);
    assert_eq!(ask(&world, "PUT", "/pets/a", "a").0, 200);
    world
}

/// The operations that read a document.
const DOCUMENTS: [(&str, &str, &str); 16] = [
    ("PUT", "/new-pets", "CreateBucketConfiguration"),
    ("PUT", "/pets?tagging", "Tagging"),
    ("PUT", "/pets?cors", "CORSConfiguration"),
    ("PUT", "/pets?lifecycle", "LifecycleConfiguration"),
    ("PUT", "/pets?notification", "NotificationConfiguration"),
    ("PUT", "/pets?website", "WebsiteConfiguration"),
    (
        "PUT",
        "/pets?encryption",
        "ServerSideEncryptionConfiguration",
    ),
    ("PUT", "/pets?versioning", "VersioningConfiguration"),
    ("PUT", "/pets?acl", "AccessControlPolicy"),
    (
        "PUT",
        "/pets?publicAccessBlock",
        "PublicAccessBlockConfiguration",
    ),
    ("PUT", "/pets?ownershipControls", "OwnershipControls"),
    ("PUT", "/pets?logging", "BucketLoggingStatus"),
    ("PUT", "/pets/a?tagging", "Tagging"),
    ("PUT", "/pets/a?acl", "AccessControlPolicy"),
    ("POST", "/pets?delete", "Delete"),
    ("POST", "/pets/a?uploadId=x", "CompleteMultipartUpload"),
];

#[test]
fn deep_wide_and_strange_documents() {
    let world = world();
    for (method, uri, root) in DOCUMENTS {
        for body in [
            "<".to_owned(),
            format!("<{root}>"),
            format!("<{root}/>"),
            format!("<{root}>{}", "<a>".repeat(100_000)),
            format!(
                "<{root}>{}{}</{root}>",
                "<a>".repeat(10_000),
                "</a>".repeat(10_000)
            ),
            format!(
                "<{root}>{}</{root}>",
                "<Object/><Part/><Rule/><TagSet/>".repeat(10_000)
            ),
            format!("<!DOCTYPE x [<!ENTITY a \"b\">]><{root}>&a;</{root}>"),
            format!("<{root}><Rule>{}</Rule></{root}>", "&#x0;"),
            "x".repeat(5 << 20),
        ] {
            let (status, text) = ask(&world, method, uri, body.clone());
            let short: String = body.chars().take(60).collect();
            assert_ne!(status, 500, "{method} {uri} {short} {text}");
        }
    }
    assert_eq!(ask(&world, "GET", "/pets/a", "").0, 200);
}

fn frames(headers: &[(&'static str, &str)], pieces: Vec<Vec<u8>>) -> Request<Chunks> {
    let mut request = Request::put("http://localhost/pets/framed").header("authorization", SCOPE);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let pieces: Chunks = Box::new(pieces.into_iter().map(|piece| Ok(Bytes::from(piece))));
    request.body(pieces).unwrap()
}

#[test]
fn a_body_that_breaks_off_is_not_stored() {
    let world = world();
    let broken: Chunks = Box::new(
        [
            Ok(Bytes::from_static(b"half")),
            Err(std::io::ErrorKind::UnexpectedEof.into()),
        ]
        .into_iter(),
    );
    let request = Request::put("http://localhost/pets/broken")
        .header("authorization", SCOPE)
        .header("content-length", "8")
        .body(broken)
        .unwrap();
    let (status, text) = told(answer_stream(&world, request));
    assert_eq!((status, text.contains("IncompleteBody")), (400, true));
    assert_eq!(ask(&world, "HEAD", "/pets/broken", "").0, 404);
}

proptest! {
    #[test]
    fn any_document(
        which in 0..DOCUMENTS.len(),
        inner in "(<(/?[A-Z][A-Za-z]{0,8}|Object|Key|Part|PartNumber|ETag|Rule|Status|TagSet|Tag|Value)>|[a-z0-9]{0,4}){0,12}",
    ) {
        let (method, uri, root) = DOCUMENTS[which];
        let (status, text) = ask(&world(), method, uri, format!("<{root}>{inner}</{root}>"));
        prop_assert_ne!(status, 500, "{}", text);
    }

    #[test]
    fn any_frames(
        pieces in proptest::collection::vec("([0-9a-f]{1,2};?(chunk-signature=)?|\r\n|x-amz-checksum-crc32:|[a-z:;]){0,6}", 0..6),
        signed in any::<bool>(),
        length in "[0-9]{1,3}",
    ) {
        let name = if signed { "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" } else { "STREAMING-UNSIGNED-PAYLOAD-TRAILER" };
        let headers = [("x-amz-content-sha256", name), ("x-amz-decoded-content-length", length.as_str())];
        let pieces = pieces.into_iter().map(String::into_bytes).collect();
        let (status, text) = told(answer_stream(&world(), frames(&headers, pieces)));
        prop_assert_ne!(status, 500, "{}", text);
    }

    #[test]
    fn any_form(
        pieces in proptest::collection::vec("(\r\n|--x|--|Content-Disposition: form-data; name=\"(key|file|policy|x)\"|; filename=\"a\"|[a-z;:=\"]){0,8}", 0..8),
    ) {
        let pieces: Chunks = Box::new(pieces.into_iter().map(|piece| Ok(Bytes::from(piece))));
        let request = Request::post("http://localhost/pets")
            .header("content-type", "multipart/form-data; boundary=x")
            .body(pieces)
            .unwrap();
        let (status, text) = told(answer_stream(&world(), request));
        prop_assert_ne!(status, 500, "{}", text);
    }

    #[test]
    fn any_head(
        method in "GET|PUT|POST|DELETE|HEAD|OPTIONS|PATCH",
        path in "/(pets|no-pets|[!-\"$->@-~]{0,6})?(/[!-\"$->@-~]{0,8}){0,2}",
        query in "((list-type=2|versions|uploads|uploadId=x|partNumber=1|max-keys=[0-9-]{1,3}|acl|tagging|delete|prefix=[a-z%]{0,3}|delimiter=/|encoding-type=url|continuation-token=[a-zA-Z]{0,6})&?){0,4}",
        range in "bytes=[0-9,-]{0,6}|[!-~]{0,6}",
        source in "[!-~]{0,10}",
    ) {
        let request = Request::builder()
            .method(method.as_str())
            .uri(format!("http://localhost{path}?{query}"))
            .header("authorization", SCOPE)
            .header("range", range)
            .header("x-amz-copy-source", source)
            .body(Bytes::from_static(b"x"));
        if let Ok(request) = request {
            let (status, text) = told(answer(&world(), request));
            prop_assert_ne!(status, 500, "{}", text);
        }
    }
}
