//! Requests that are signed as they should be, and as they should not.

use super::*;

/// The vanilla GET of AWS's own suite for Signature Version 4, in a service of ours.
#[test]
fn anything_changed_is_noticed() {
    let key = AccessKey::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
    let request = |path: &str, signature: &str| {
        http::Request::get(path)
            .header("host", "example.amazonaws.com")
            .header("x-amz-date", "20150830T123600Z")
            .header(
                "authorization",
                format!(
                    "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
                     SignedHeaders=host;x-amz-date, Signature={signature}"
                ),
            )
            .body(())
            .unwrap()
            .into_parts()
            .0
    };
    let request = |path: &str, signature: &str| Head::of(request(path, signature));
    let refusal = Refusal {
        protocol: Some(Protocol::Query),
    };
    let world = World::new("test");
    let at = |path: &str, signature: &str, now: i64, body: &[u8]| {
        let keys = Keys {
            own: &key,
            world: &world,
        };
        check(&request(path, signature), body, &keys, now, &refusal)
            .map(drop)
            .map_err(|error| error.code.into_owned())
    };
    let now = instant("20150830T123600Z").unwrap();
    assert_eq!(at("/", signature, now, b""), Ok(()));
    let wrong = Err("SignatureDoesNotMatch".to_owned());
    assert_eq!(at("/a", signature, now, b""), wrong);
    assert_eq!(at("/", signature, now, b"x"), wrong);
    assert_eq!(at("/?a=b", signature, now, b""), wrong);
    assert_eq!(at("/", &signature[2..], now, b""), wrong);
    assert_eq!(at("/", "zz", now, b""), wrong);
    assert_eq!(at("/", signature, now + 301, b""), wrong);
    assert_eq!(at("/", signature, now - 301, b""), wrong);
    assert_eq!(at("/", "", now, b""), Err("IncompleteSignature".to_owned()));
    assert!(!format!("{key:?}").contains("wJalr"));
}

fn head(version: http::Version, names: &str, extra: Option<&'static str>) -> Head {
    let credential = "AKIDEXAMPLE/20150830/us-east-1/sns/aws4_request";
    let mut request = http::Request::get("/?Action=ListTopics")
        .version(version)
        .header("host", "localhost:4566")
        .header("x-amz-date", "20150830T123600Z");
    if let Some(name) = extra {
        request = request.header(name, "x");
    }
    let unsigned = request.body(()).unwrap().into_parts().0;
    let mut signed: Vec<&str> = names.split(';').collect();
    signed.sort_unstable();
    let canonical = canonical(
        &unsigned,
        &signed,
        &hex(&Sha256::digest("")),
        false,
        PathEncoding::Twice,
    );
    let scope = Scope {
        time: Timestamp::parse("20150830T123600Z").unwrap(),
        region: "us-east-1",
        service: "sns",
    };
    let signature = ferroboto_sigv4::signature_of("secret", &scope, &canonical);
    let mut parts = unsigned;
    let authorization = format!(
        "{ALGORITHM} Credential={credential}, SignedHeaders={}, Signature={signature}",
        signed.join(";")
    );
    parts
        .headers
        .insert("authorization", authorization.parse().unwrap());
    Head::of(parts)
}

fn code(head: &Head) -> Option<String> {
    let key = AccessKey::new("AKIDEXAMPLE", "secret");
    let now = instant("20150830T123600Z").unwrap();
    let keys = Keys {
        own: &key,
        world: &World::new("test"),
    };
    let outcome = check(head, b"", &keys, now, &Refusal::of(head));
    outcome.err().map(|error| error.to_string())
}

#[test]
fn the_host_and_headers_of_aws_are_signed() {
    use http::Version;

    let host = "host;x-amz-date";
    assert_eq!(code(&head(Version::HTTP_11, host, None)), None);
    // Clients of HTTP/2 sign the pseudo-header in its place.
    let authority = ":authority;x-amz-date";
    assert_eq!(code(&head(Version::HTTP_2, authority, None)), None);
    let refused = |head: &Head, name: &str| {
        let error = code(head).unwrap();
        assert!(error.starts_with("SignatureDoesNotMatch"), "{error}");
        assert!(error.contains(name), "{error}");
    };
    refused(&head(Version::HTTP_11, authority, None), "'Host'");
    refused(&head(Version::HTTP_11, "x-amz-date", None), "'Host'");
    refused(&head(Version::HTTP_11, "host", None), "'x-amz-date'");
    let target = Some("x-amz-target");
    refused(&head(Version::HTTP_11, host, target), "'x-amz-target'");
    let signed = "host;x-amz-date;x-amz-target";
    assert_eq!(code(&head(Version::HTTP_11, signed, target)), None);
    assert_eq!(code(&head(Version::HTTP_11, host, Some("x-other"))), None);
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| {
            u8::from_str_radix(
                std::str::from_utf8(pair)
                    .ok()
                    .filter(|pair| pair.len() == 2)?,
                16,
            )
            .ok()
        })
        .collect()
}

/// Signatures made by hand with another library, the header's hash as in AWS's own example.
#[test]
fn frames_are_signed_one_upon_the_other() {
    const DATE: i64 = 123_456_789_000;
    let fresh = || FrameSignatures {
        signer: ChunkSigner::new(
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            "us-east-1",
            "testservice",
            hex(&Sha256::digest("last message sts")),
        ),
        refusal: Refusal {
            protocol: Some(Protocol::RestJson),
        },
    };
    let first = unhex("709ee6fc59b658595597ff244a7dce72f804f5434d8a4bb032667c8e15d6b091").unwrap();
    let last = unhex("34ac94c35214706297113dd6a46ab5d45e390dcae45a6d310dba4246ba0b7354").unwrap();
    let mut frames = fresh();
    assert!(frames.check(DATE, &first, b"first").is_ok());
    assert!(frames.check(DATE, &last, b"").is_ok());
    let mut repeated = fresh();
    assert!(repeated.check(DATE, &first, b"first").is_ok());
    assert!(repeated.check(DATE, &first, b"first").is_err());
    assert!(fresh().check(DATE, &last, b"").is_err());
    assert!(fresh().check(DATE + 1000, &first, b"first").is_err());
    let error = fresh().check(DATE, &first, b"First").unwrap_err();
    assert_eq!(error.code, "InvalidSignatureException");
    assert!(fresh().check(DATE, &[], b"first").is_err());
}
