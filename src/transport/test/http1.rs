//! The HTTP/1.1 codec: every way to cut a response gives the same one, and no bytes make it panic.

use http::{HeaderMap, HeaderValue, Method};
use proptest::prelude::*;

use crate::http1::{Announced, Malformed, parse_head, write_head};

/// A response as a reader of a connection would have it: status, headers, body, what is left over.
type Read = (u16, Vec<(String, Vec<u8>)>, Vec<u8>, Vec<u8>);

/// Reads a response that arrives in pieces of the given sizes, over and over; `None` where it does not end.
fn read(bytes: &[u8], cuts: &[usize], method: &Method) -> Result<Option<Read>, Malformed> {
    let mut arrivals = Vec::new();
    let mut rest = bytes;
    for cut in cuts.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, tail) = rest.split_at((*cut).min(rest.len()));
        arrivals.push(piece);
        rest = tail;
    }
    let mut arrivals = arrivals.into_iter();
    let mut arrived = Vec::new();
    let (length, mut head) = loop {
        if let Some(found) = parse_head(&arrived, method)? {
            break found;
        }
        let Some(piece) = arrivals.next() else {
            return Ok(None);
        };
        arrived.extend_from_slice(piece);
    };
    arrived.drain(..length);
    let mut body = Vec::new();
    while !head.body.is_over() {
        let piece = head.body.decode(&arrived)?;
        arrived.drain(..piece.framing);
        body.extend(arrived.drain(..piece.data));
        if piece.framing + piece.data > 0 || head.body.is_over() {
            continue;
        }
        match arrivals.next() {
            Some(piece) => arrived.extend_from_slice(piece),
            None if head.body.ends_here(&arrived) => {}
            None => return Ok(None),
        }
    }
    arrived.extend(arrivals.flatten());
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()))
        .collect();
    Ok(Some((head.status, headers, body, arrived)))
}

fn body(bytes: &[u8]) -> (u16, String, String) {
    let (status, _, body, left) = read(bytes, &[7], &Method::POST).unwrap().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status, text(body), text(left))
}

#[test]
fn framings() {
    for (bytes, expected) in [
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef",
            (200, "abc", "def"),
        ),
        ("HTTP/1.1 200 OK\r\n\r\nabc", (200, "abc", "")),
        (
            "HTTP/1.0 404\r\nContent-Length: x\r\n\r\nabc",
            (404, "abc", ""),
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc",
            (200, "abc", ""),
        ),
        (
            "HTTP/1.1 200 OK\nContent-Length: 3, 3\n\nabc",
            (200, "abc", ""),
        ),
        (
            "HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 100 C\r\n\r\nHTTP/1.1 201 C\r\nContent-Length: 1\r\n\r\nx",
            (201, "x", ""),
        ),
        (
            "HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nabc",
            (204, "", "abc"),
        ),
        (
            "HTTP/1.1 304 No\r\nContent-Length: 5\r\n\r\n",
            (304, "", ""),
        ),
        ("HTTP/1.1 103 Early\r\n\r\nHTTP/", (103, "", "HTTP/")),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nContent-Length: 9\r\n\r\n\
             3;a=\"b\"\r\nabc\r\n 0A \r\n0123456789\r\n0\r\nTrailer: x\r\nOther: y\r\n\r\nleft",
            (200, "abc0123456789", "left"),
        ),
        // urllib3 does not look at what ends a chunk, nor for the end of trailers.
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc1\nx\r\n0\nTrailer: x",
            (200, "ax", "Trailer: x"),
        ),
        // An encoding urllib3 does not know leaves the end to the connection.
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
            (200, "0\r\n\r\n", ""),
        ),
    ] {
        let (status, text, left) = body(bytes.as_bytes());
        assert_eq!((status, text.as_str(), left.as_str()), expected, "{bytes}");
    }
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n";
    let (_, _, none, _) = read(head, &[5], &Method::HEAD).unwrap().unwrap();
    assert!(none.is_empty());
}

#[test]
fn headers() {
    let bytes = b"HTTP/1.1 200 OK\r\nA : 1\r\nbad header\r\nb:  x  y \r\nX-Latin: \xe9\r\nA: 2\r\n\
                  Folded: one\r\n two\r\nContent-Length: 0\r\n\r\n";
    let (_, headers, ..) = read(bytes, &[3], &Method::GET).unwrap().unwrap();
    let headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_slice()))
        .collect();
    assert_eq!(
        headers,
        [
            ("a", &b"1"[..]),
            ("a", b"2"),
            ("b", b"x  y"),
            ("x-latin", b"\xe9"),
            ("folded", b"one   two"),
            ("content-length", b"0"),
        ]
    );
}

#[test]
fn persistence() {
    for (head, kept) in [
        ("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n", true),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: Close\r\n",
            false,
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: x, close\r\n",
            false,
        ),
        ("HTTP/1.1 200 OK\r\n", false),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n", true),
        ("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n", false),
        (
            "HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: Keep-Alive\r\n",
            true,
        ),
        (
            "HTTP/1.0 200 OK\r\nContent-Length: 0\r\nKeep-Alive: timeout=5\r\n",
            true,
        ),
    ] {
        let bytes = format!("{head}\r\n");
        let (length, head) = parse_head(bytes.as_bytes(), &Method::GET).unwrap().unwrap();
        assert_eq!((length, head.keep_alive), (bytes.len(), kept), "{bytes}");
    }
}

#[test]
fn malformed() {
    for bytes in [
        "blah blah\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/2 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n11112222333344445\r\nabc",
        &format!("HTTP/1.1 200 OK\r\n{}\r\n", "a: b\r\n".repeat(101)),
        &format!("HTTP/1.1 200 OK\r\na: {}", "b".repeat(500 * 1024)),
        &format!(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{}",
            "1".repeat(100 * 1024)
        ),
    ] {
        let outcome = read(bytes.as_bytes(), &[64 * 1024], &Method::GET);
        assert!(matches!(outcome, Err(Malformed::Broken(_))), "{outcome:?}");
    }
    let two = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n";
    assert_eq!(
        read(two.as_bytes(), &[100], &Method::GET).unwrap_err(),
        Malformed::Invalid("Content-Length contained multiple unmatching values (5, 6)".into())
    );
    for unfinished in [
        "",
        "HTTP/1.1 20",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc",
    ] {
        let outcome = read(unfinished.as_bytes(), &[4], &Method::GET);
        assert_eq!(outcome, Ok(None), "{unfinished}");
    }
}

#[test]
fn requests() {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("x-amz-target", "A.B"),
        ("host", "h:1"),
        ("authorization", "AWS4"),
        ("amz-sdk-request", "attempt=1"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let written = |method: &Method, headers: &HeaderMap, length| {
        let mut out = Vec::new();
        let body = vec![b'x'; length].into();
        let announced = Announced::of(method, headers, &body);
        write_head(&mut out, method, "/a?b", "other", headers, None, announced);
        String::from_utf8(out).unwrap()
    };
    let start = "HTTP/1.1\r\nHost: h:1\r\nAccept-Encoding: identity\r\nX-Amz-Target: A.B\r\n\
                 Authorization: AWS4\r\namz-sdk-request: attempt=1\r\n";
    for (method, length, end) in [
        (Method::POST, 1203, "Content-Length: 1203\r\n"),
        (Method::DELETE, 0, "Content-Length: 0\r\n"),
        (Method::GET, 0, ""),
        // A handler may change the method and leave the body.
        (Method::GET, 5, "Content-Length: 5\r\n"),
    ] {
        assert_eq!(
            written(&method, &headers, length),
            format!("{method} /a?b {start}{end}\r\n")
        );
    }
    let mut own = HeaderMap::new();
    own.insert("content-length", HeaderValue::from_static("9"));
    own.insert("accept-encoding", HeaderValue::from_static("gzip"));
    assert_eq!(
        written(&Method::PUT, &own, 2),
        "PUT /a?b HTTP/1.1\r\nHost: other\r\nContent-Length: 2\r\nAccept-Encoding: gzip\r\n\r\n"
    );
}

/// Responses that are nearly right.
fn responses() -> impl Strategy<Value = Vec<u8>> {
    let status = prop::sample::select(vec![
        "HTTP/1.1 200 OK",
        "HTTP/1.0 200",
        "HTTP/1.1 100 C\r\n\r\nHTTP/1.1 503 x",
        "HTTP/1.1 204 N",
        "nonsense",
    ]);
    let header = prop::sample::select(vec![
        "A: b",
        "Content-Length: 7",
        "Content-Length: 0",
        "content-length: 7, 7",
        "Transfer-Encoding: chunked",
        "Connection: close",
        "x\r\n y",
        "bad",
    ]);
    let piece = prop_oneof![
        prop::sample::select(vec![
            "3\r\nabc\r\n",
            "0\r\n\r\n",
            "0\r\nT: r\r\n\r\n",
            "zz\r\n",
            "\r\n",
            "a;x=y\r\n",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..12),
    ];
    (
        status,
        prop::collection::vec(header, 0..4),
        prop::collection::vec(piece, 0..6),
    )
        .prop_map(|(status, headers, pieces)| {
            let head = format!("{status}\r\n{}\r\n\r\n", headers.join("\r\n"));
            let mut bytes = head.into_bytes();
            bytes.extend(pieces.into_iter().flatten());
            bytes
        })
}

proptest! {
    #[test]
    fn cuts_do_not_matter(bytes in responses(), cuts in prop::collection::vec(1_usize..9, 1..9)) {
        let whole = read(&bytes, &[bytes.len()], &Method::POST);
        let cut = read(&bytes, &cuts, &Method::POST);
        // Where the bytes are wrong, less of them may do to see it.
        prop_assert_eq!(whole.is_err(), cut.is_err());
        if whole.is_ok() {
            prop_assert_eq!(whole, cut);
        }
    }

    #[test]
    fn arbitrary_bytes_do_not_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes, &[3], &Method::GET);
        let mut answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        answer.extend_from_slice(&bytes);
        let _ = read(&answer, &[3], &Method::GET);
    }
}
