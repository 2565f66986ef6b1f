//! Both drivers over one pool, and connections that must not be used again.

use std::io::Write;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use super::support::{After, Client, Server, answer, read_request, settings, text};
use crate::{Body, Control, Error, Request, Response, Result};

/// A call in the background, waited for.
fn in_background(client: &Client) -> Result<String> {
    let (sender, receiver) = channel();
    let request = Request::new(http::Method::POST, "/");
    let done = move |response: Result<Response<Body<_>>>| {
        let _ = sender.send(response.map(|response| match response.body {
            Body::Full(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Body::Stream(_) => "a stream".to_owned(),
        }));
    };
    let transport = &client.transport;
    transport.start(
        &client.operation,
        request,
        Control::default(),
        Box::new(done),
    )?;
    receiver.recv_timeout(Duration::from_secs(5)).unwrap()
}

#[test]
fn one_connection_serves_both_drivers() {
    let server = Server::scripted(|number, _| answer(200, "", &number.to_string()));
    let client = Client::new(settings(&server.url()));
    for number in [1, 4, 7] {
        assert_eq!(text(client.call().unwrap()), number.to_string());
        assert_eq!(in_background(&client).unwrap(), (number + 1).to_string());
        assert_eq!(in_background(&client).unwrap(), (number + 2).to_string());
    }
    assert_eq!(server.connections(), 1);
}

#[test]
fn more_than_was_announced_ends_the_connection() {
    for extra in ["", "x", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfalse"] {
        let server = Server::scripted(move |_, _| {
            let mut bytes = answer(200, "", "right");
            bytes.extend_from_slice(extra.as_bytes());
            bytes
        });
        let client = Client::new(settings(&server.url()));
        for _ in 0..3 {
            assert_eq!(text(client.call().unwrap()), "right");
        }
        assert_eq!(server.connections(), if extra.is_empty() { 1 } else { 3 });
    }
}

#[test]
fn lengths_that_differ_are_an_error_of_the_client() {
    let server = Server::scripted(|_, _| answer(200, "Content-Length: 9\r\n", "x"));
    let error = Client::new(settings(&server.url())).call().unwrap_err();
    assert_eq!(
        error.to_string(),
        "An HTTP Client raised an unhandled exception: \
         Content-Length contained multiple unmatching values (1, 9)"
    );
}

#[test]
fn large_bodies_arrive_whole_in_every_framing() {
    let body: Vec<u8> = (0..3_000_000_u32)
        .map(|number| number.to_le_bytes()[0])
        .collect();
    for framing in ["length", "chunks", "close"] {
        let sent = body.clone();
        let server = Server::raw(move |mut stream, _| {
            while read_request(&mut stream).is_some() {
                let head = match framing {
                    "length" => format!("Content-Length: {}\r\n", sent.len()),
                    "chunks" => "Transfer-Encoding: chunked\r\n".to_owned(),
                    _ => String::new(),
                };
                write!(stream, "HTTP/1.1 200 OK\r\n{head}\r\n").unwrap();
                match framing {
                    "chunks" => {
                        for chunk in sent.chunks(70_001) {
                            write!(stream, "{:x}\r\n", chunk.len()).unwrap();
                            stream.write_all(chunk).unwrap();
                            stream.write_all(b"\r\n").unwrap();
                        }
                        stream.write_all(b"0\r\n\r\n").unwrap();
                    }
                    "length" => stream.write_all(&sent).unwrap(),
                    _ => return stream.write_all(&sent).unwrap(),
                }
            }
        });
        let client = Client::new(settings(&server.url()));
        for _ in 0..2 {
            let Body::Full(received) = client.call().unwrap().body else {
                panic!("a stream");
            };
            assert!(received == body, "{framing}");
            let Body::Stream(mut reader) = client.stream().unwrap().body else {
                panic!("no stream");
            };
            let mut streamed = Vec::new();
            while let Some(piece) = reader.next_chunk(&mut crate::NeverInterrupted).unwrap() {
                streamed.extend_from_slice(&piece);
            }
            assert!(streamed == body, "{framing}");
        }
        assert_eq!(server.connections(), if framing == "close" { 4 } else { 1 });
    }
}

#[test]
fn an_upload_that_nobody_reads_can_be_interrupted() {
    let server = Server::raw(|stream, _| {
        thread::sleep(Duration::from_secs(2));
        drop(stream);
    });
    let client = Client::new(settings(&server.url()));
    let mut request = Request::new(http::Method::POST, "/");
    request.body = vec![b'x'; 64 << 20].into();
    let start = Instant::now();
    let mut interrupt = After(start + Duration::from_millis(50));
    let sent = client.transport.call(
        &client.operation,
        request,
        Control::default(),
        &mut interrupt,
    );
    assert_eq!(sent.unwrap_err(), Error::Interrupted);
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[test]
fn silence_is_noticed_in_time_where_patience_is_short() {
    let server = Server::scripted(|_, _| {
        thread::sleep(Duration::from_millis(80));
        answer(200, "", "late")
    });
    let mut settings = settings(&server.url());
    settings.connections.read_timeout = Some(Duration::from_millis(20));
    let error = Client::new(settings).call().unwrap_err();
    assert!(matches!(error, Error::ReadTimeout { .. }), "{error:?}");
}

/// Closes what a daemon closes when it starts.
#[cfg(unix)]
fn close_all() {
    for descriptor in 3..1024 {
        // SAFETY: closing a descriptor touches no memory; that its owners find it closed is what is tested.
        #[allow(unsafe_code)]
        unsafe {
            libc::close(descriptor);
        }
    }
}

#[cfg(unix)]
#[test]
fn descriptors_closed_underneath_cost_a_new_connection() {
    let server = Server::scripted(|_, _| answer(200, "", "x"));
    let client = Client::new(settings(&server.url()));
    let works = || {
        client.call().is_ok_and(|response| text(response) == "x")
            && in_background(&client).is_ok_and(|text| text == "x")
    };
    let code = super::forked(|| {
        works() && {
            close_all();
            works() && works()
        }
    });
    assert_eq!(code, 0);
}
