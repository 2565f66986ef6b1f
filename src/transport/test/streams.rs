//! Streamed bodies: memory, early ends, the connection's afterlife.

use std::io::Write;
use std::thread;
use std::time::{Duration, Instant};

use super::support::{After, Client, Server, answer, read_request, settings, text};
use crate::{Body, BodyReader, Error, NeverInterrupted, Response};

fn reader(response: Response) -> BodyReader {
    match response.body {
        Body::Stream(reader) => reader,
        Body::Full(_) => panic!("not a stream"),
    }
}

fn drain(reader: &mut BodyReader) -> (u64, Option<Error>) {
    loop {
        match reader.next_chunk(&mut NeverInterrupted) {
            Ok(Some(_)) => {}
            Ok(None) => return (reader.bytes_read(), None),
            Err(error) => return (reader.bytes_read(), Some(error)),
        }
    }
}

/// The resident set, where the system tells.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn twenty_megabytes_pass_through() {
    const SIZE: usize = 20 << 20;
    let server = Server::raw(|mut stream, _| {
        while read_request(&mut stream).is_some() {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {SIZE}\r\n\r\n");
            stream.write_all(head.as_bytes()).unwrap();
            let piece = vec![7; 64 << 10];
            for _ in 0..SIZE / piece.len() {
                stream.write_all(&piece).unwrap();
            }
        }
    });
    let client = Client::new(settings(&server.url()));
    for _ in 0..2 {
        let mut reader = reader(client.stream().unwrap());
        assert_eq!(reader.content_length(), Some(SIZE as u64));
        let mut largest = 0;
        while let Some(chunk) = reader.next_chunk(&mut NeverInterrupted).unwrap() {
            largest = largest.max(chunk.len());
        }
        assert_eq!(reader.bytes_read(), SIZE as u64);
        assert!(largest <= 512 << 10, "{largest}");
        assert!(reader.next_chunk(&mut NeverInterrupted).unwrap().is_none());
    }
    assert_eq!(server.connections(), 1);
    assert!(resident().is_none_or(|kilobytes| kilobytes < 1 << 20));
}

#[test]
fn early_ends() {
    for (bytes, hold, expected) in [
        (
            &b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"[..],
            false,
            Error::IncompleteRead {
                actual: 3,
                expected: 100,
            },
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc",
            true,
            Error::ReadTimeout { endpoint_url: None },
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\nabc",
            false,
            Error::IncompleteChunks {
                read: 0,
                partial: 3,
            },
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc",
            false,
            Error::IncompleteChunks {
                read: 0,
                partial: 0,
            },
        ),
    ] {
        let server = Server::raw(move |mut stream, _| {
            read_request(&mut stream);
            stream.write_all(bytes).unwrap();
            if hold {
                thread::sleep(Duration::from_secs(1));
            }
        });
        let mut settings = settings(&server.url());
        settings.connections.read_timeout = Some(Duration::from_millis(100));
        let mut reader = reader(Client::new(settings).stream().unwrap());
        assert_eq!(drain(&mut reader), (3, Some(expected)));
        assert_eq!(drain(&mut reader), (3, None));
    }
}

#[test]
fn failures_are_never_streams() {
    let server = Server::scripted(|_, _| answer(400, "", "Nope"));
    let response = Client::new(settings(&server.url())).stream().unwrap();
    assert!(matches!(response.body, Body::Full(_)));
    assert_eq!(text(response), "Nope");
}

#[test]
fn calls_go_on_beside_an_unread_body() {
    // Longer than what arrives with the head.
    let body = "body".repeat(100_000);
    let sent = body.clone();
    let server = Server::scripted(move |_, _| answer(200, "", &sent));
    let client = Client::new(settings(&server.url()));
    let held = client.stream().unwrap();
    assert_eq!(text(client.call().unwrap()), body);
    assert_eq!(server.connections(), 2);
    assert_eq!(text(held), body);
    let dropped = client.stream().unwrap();
    drop(dropped);
    assert_eq!(text(client.call().unwrap()), body);
}

#[test]
fn short_bodies_leave_the_connection_to_other_calls() {
    let server = Server::scripted(|_, _| answer(200, "", "body"));
    let client = Client::new(settings(&server.url()));
    let held = client.stream().unwrap();
    assert_eq!(text(client.call().unwrap()), "body");
    assert_eq!(server.connections(), 1);
    assert_eq!(text(held), "body");
}

#[test]
fn interrupts_end_a_read_soon() {
    let server = Server::raw(|mut stream, _| {
        read_request(&mut stream);
        stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
            .unwrap();
        thread::sleep(Duration::from_secs(1));
    });
    let mut reader = reader(Client::new(settings(&server.url())).stream().unwrap());
    let start = Instant::now();
    let mut interrupt = After(start + Duration::from_millis(50));
    assert_eq!(
        reader.next_chunk(&mut interrupt).unwrap_err(),
        Error::Interrupted
    );
    assert!(start.elapsed() < Duration::from_millis(200));
}
