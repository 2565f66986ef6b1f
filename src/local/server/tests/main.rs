//! The server from a socket: whole calls, broken ones, slow ones, many, and its end.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use ferroboto_local::{AccessKey, World};
use ferroboto_local_server::{Options, Patience, Server};

const PUBLISH: &str = "Action=Publish&Version=2010-03-31&PhoneNumber=%2B15558675309&Message=hi";

fn server(patience: Patience) -> Server {
    let options = Options {
        patience,
        ..Options::default()
    };
    Server::start(Arc::new(World::new("test")), options).unwrap()
}

fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(server.address()).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    stream
}

fn post(body: &str, head: &str) -> String {
    format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{head}\r\n{body}",
        body.len()
    )
}

/// All that the server sends until it closes the connection.
fn received(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A server that refuses may close before it has read everything.
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

fn ask(server: &Server, request: &str) -> String {
    let mut stream = connect(server);
    // The same holds for what is still being written.
    let _ = stream.write_all(request.as_bytes());
    received(&mut stream)
}

#[test]
fn calls_and_pages() {
    let server = server(Patience::default());
    let answer = ask(&server, &post(PUBLISH, ""));
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("<MessageId>"), "{answer}");
    let page = |method: &str, path: &str, head: &str| {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{head}\r\n"
        );
        ask(&server, &request)
    };
    assert!(page("GET", "/_local/outbox", "").contains("\"recipient\":\"+15558675309\""));
    let foreign = page(
        "DELETE",
        "/_local/outbox",
        "Origin: http://evil.example\r\n",
    );
    assert!(foreign.starts_with("HTTP/1.1 403 "), "{foreign}");
    assert!(page("GET", "/_local/outbox", "").contains("+15558675309"));
    assert!(page("DELETE", "/_local/outbox", "").starts_with("HTTP/1.1 200 "));
    assert!(page("GET", "/_local/outbox", "").ends_with("\r\n\r\n[]"));
    assert!(page("POST", "/_local/reset", "").starts_with("HTTP/1.1 200 "));
    assert!(page("PUT", "/_local/reset", "").starts_with("HTTP/1.1 405 "));
    assert!(page("GET", "/_local/", "").starts_with("HTTP/1.1 404 "));
}

/// Three ways that once led an unsigned request past the signature: an action that stands twice, a
/// certificate that is none, and a header that decided in place of the action.
#[test]
fn without_a_signature_nothing_is_called() {
    let options = Options {
        access_key: Some(AccessKey::new("AKIDEXAMPLE", "secret")),
        ..Options::default()
    };
    let world = Arc::new(World::new("test"));
    let server = Server::start(Arc::clone(&world), options).unwrap();
    let get = |path: &str, head: &str| {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{head}\r\n");
        ask(&server, &request)
    };
    let status = |answer: &str| answer.split(' ').nth(1).unwrap_or_default().to_owned();
    let twice = get("/?Action=ConfirmSubscription&Action=CreateTopic&Name=x", "");
    assert!(matches!(&*status(&twice), "400" | "403"), "{twice}");
    let certificate = get(
        "/SimpleNotificationService-x.pem?Action=CreateTopic&Name=x",
        "",
    );
    assert_eq!(status(&certificate), "404", "{certificate}");
    let target = "X-Amz-Target: RekognitionService.ListCollections\r\n";
    let header = get("/?Action=Unsubscribe", target);
    assert!(header.contains("MissingAuthenticationToken"), "{header}");
    assert_eq!(status(&ask(&server, &post(PUBLISH, ""))), "403");
    for (method, path) in [
        ("GET", "/_local/outbox"),
        ("DELETE", "/_local/outbox"),
        ("POST", "/_local/reset"),
    ] {
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assert_eq!(status(&ask(&server, &request)), "403", "{method} {path}");
    }
    assert_eq!(status(&get("/_local/health", "")), "200");
    // The links in messages need none, here as on AWS.
    let link = get("/?Action=ConfirmSubscription&TopicArn=x&Token=y", "");
    assert!(!link.contains("AuthenticationToken"), "{link}");
    assert!(world.outbox().is_empty());
}

/// What a page of another site can make a browser send, and names that it can give this machine.
#[test]
fn pages_of_other_sites_change_nothing() {
    let options = Options {
        host: Some("0.0.0.0".to_owned()),
        hostnames: vec!["aws.test".to_owned()],
        ..Options::default()
    };
    let world = Arc::new(World::new("test"));
    let server = Server::start(Arc::clone(&world), options).unwrap();
    let get = |host: &str, head: &str| {
        let path = "/?Action=Publish&PhoneNumber=%2B15558675309&Message=hi";
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{head}\r\n");
        let mut stream = TcpStream::connect(("127.0.0.1", server.address().port())).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        received(&mut stream)
    };
    for (host, head) in [
        ("localhost", "Sec-Fetch-Site: cross-site\r\n"),
        ("localhost", "Sec-Fetch-Site: same-site\r\n"),
        ("localhost", "Sec-Fetch-Dest: image\r\n"),
        ("localhost", "Origin: http://evil.example\r\n"),
        ("evil.example", "Origin: http://evil.example\r\n"),
        ("evil.example", ""),
    ] {
        let answer = get(host, head);
        assert!(
            answer.starts_with("HTTP/1.1 403 "),
            "{host} {head} {answer}"
        );
    }
    assert!(world.outbox().is_empty());
    for host in ["aws.test:4566", "10.0.0.7", "localhost"] {
        assert!(get(host, "").starts_with("HTTP/1.1 200 "), "{host}");
    }
}

/// A part of HTTP/2's first bytes is not waited for as long as a head may take.
#[test]
fn half_a_preface_is_http1_soon() {
    let server = server(Patience::default());
    let mut stream = connect(&server);
    stream.write_all(b"PRI * HT").unwrap();
    let begin = std::time::Instant::now();
    std::thread::sleep(Duration::from_millis(2500));
    stream
        .write_all(b"TP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .unwrap();
    assert!(received(&mut stream).starts_with("HTTP/1.1 "));
    assert!(begin.elapsed() < Duration::from_secs(20));
}

#[test]
fn what_is_broken_or_too_large_is_refused() {
    let server = server(Patience::default());
    for (request, status) in [
        ("\0\r\n\r\n".to_owned(), "400"),
        ("GET\r\n\r\n".to_owned(), "400"),
        (post("", "X: \0\r\n"), "400"),
        (post("", &format!("X: {}\r\n", "a".repeat(70 << 10))), "431"),
        (post("", &"A: b\r\n".repeat(200)), "431"),
        (
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n".to_owned(),
            "413",
        ),
        (
            "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".to_owned(),
            "403",
        ),
    ] {
        let answer = ask(&server, &request);
        let head = answer.lines().next().unwrap_or_default();
        assert_eq!(head.split(' ').nth(1), Some(status), "{answer}");
    }
    assert!(ask(&server, &post(PUBLISH, "")).contains("<MessageId>"));
}

/// A client that sends all of its body before it reads is answered, not cut off.
#[test]
fn a_body_that_is_too_large_is_answered() {
    let server = server(Patience::default());
    let body = vec![b'a'; 40 << 20];
    let length = format!("Content-Length: {}\r\n\r\n", body.len());
    let chunked = format!("Transfer-Encoding: chunked\r\n\r\n{:x}\r\n", body.len());
    for (head, host, status, end) in [
        (&length, "localhost", "413", ""),
        (&chunked, "localhost", "413", "\r\n0\r\n\r\n"),
        (&length, "evil.example", "403", ""),
    ] {
        let mut stream = connect(&server);
        let head = format!("POST / HTTP/1.1\r\nHost: {host}\r\n{head}");
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&body).unwrap();
        stream.write_all(end.as_bytes()).unwrap();
        let answer = received(&mut stream);
        let line = answer.lines().next().unwrap_or_default();
        assert_eq!(line.split(' ').nth(1), Some(status), "{answer}");
    }
}

#[test]
fn who_is_slow_is_left() {
    let server = server(Patience {
        head: Duration::from_millis(200),
        body: Duration::from_millis(200),
        ..Patience::default()
    });
    let mut half_a_head = connect(&server);
    half_a_head
        .write_all(b"POST / HTTP/1.1\r\nHost: lo")
        .unwrap();
    let mut half_a_body = connect(&server);
    let request = post(PUBLISH, "");
    half_a_body
        .write_all(&request.as_bytes()[..request.len() - 2])
        .unwrap();
    assert!(!received(&mut half_a_head).contains(" 200 "));
    let answer = received(&mut half_a_body);
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("RequestTimeout"), "{answer}");
}

#[test]
fn http2_is_spoken_with_those_who_know() {
    const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    const EMPTY_SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
    let server = server(Patience::default());
    let mut stream = connect(&server);
    // What begins like HTTP/2 is recognized once there is more of it.
    let (first, rest) = PREFACE.split_at(2);
    stream.write_all(first).unwrap();
    std::thread::sleep(Duration::from_millis(20));
    stream.write_all(rest).unwrap();
    stream.write_all(EMPTY_SETTINGS).unwrap();
    let mut head = [0; 9];
    stream.read_exact(&mut head).unwrap();
    assert_eq!(head[3], 4, "the server's settings come first: {head:?}");
    assert!(
        ask(
            &server,
            "PRI * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .starts_with("HTTP/1.1 ")
    );
}

#[test]
fn hundreds_of_connections_are_held() {
    let server = server(Patience::default());
    let request = post(PUBLISH, "").replace("Connection: close\r\n", "");
    let mut connections: Vec<TcpStream> = (0..250).map(|_| connect(&server)).collect();
    for round in 0..2 {
        for connection in &mut connections {
            connection.write_all(request.as_bytes()).unwrap();
        }
        for connection in &mut connections {
            let mut start = [0; 12];
            connection.read_exact(&mut start).unwrap();
            assert_eq!(&start, b"HTTP/1.1 200", "{round}");
            let mut rest = [0; 4096];
            let mut read = Vec::new();
            while !String::from_utf8_lossy(&read).contains("</PublishResponse>") {
                let count = connection.read(&mut rest).unwrap();
                assert!(count > 0);
                read.extend_from_slice(&rest[..count]);
            }
        }
    }
}

#[test]
fn the_end_closes_everything() {
    let mut server = server(Patience::default());
    let address = server.address();
    let mut idle = connect(&server);
    assert!(ask(&server, &post(PUBLISH, "")).contains(" 200 "));
    server.stop();
    assert_eq!(received(&mut idle), "");
    assert!(TcpStream::connect(address).is_err());
}

/// A PUT for S3, which says that its body comes when the server asks for it.
fn put(path: &str, body: &str) -> String {
    format!(
        "PUT {path} HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\
         Authorization: AWS4-HMAC-SHA256 Credential=A/20200101/us-east-1/s3/aws4_request\r\n\r\n{body}",
        body.len()
    )
}

#[test]
fn a_body_that_may_not_come_closes_the_connection() {
    let server = server(Patience::default());
    for head in [
        put("/missing/a", "a"),
        put("/missing/a", "a").replace("localhost", "evil.example"),
    ] {
        // A client that has its response sends no body, and would send its next request instead.
        let answer = ask(&server, head.strip_suffix('a').unwrap());
        assert!(
            answer.contains(" 404 ") || answer.contains(" 403 "),
            "{answer}"
        );
        assert!(answer.contains("connection: close"), "{answer}");
    }
    let mut stream = connect(&server);
    for request in [
        put("/pets", ""),
        put("/pets/a", "abc"),
        put("/pets/b", "abc"),
    ] {
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        while !answer.contains(" 200 OK") || !answer.ends_with("\r\n\r\n") {
            let mut piece = [0; 4096];
            let read = stream.read(&mut piece).unwrap();
            assert!(read > 0, "{answer}");
            answer.push_str(std::str::from_utf8(&piece[..read]).unwrap());
        }
        assert!(!answer.contains("connection: close"), "{answer}");
    }
}
