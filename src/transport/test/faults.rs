//! Servers that refuse, stall, lie or break off: boto3's exception and number of attempts each time.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::support::{After, Client, Server, answer, read_request, settings, text};
use crate::{Error, Retries, RetryMode};

/// Sends `bytes` after each request, then closes or holds the connection.
fn server(bytes: &'static [u8], hold: bool) -> Server {
    Server::raw(move |mut stream, _| {
        if read_request(&mut stream).is_some() {
            let _ = stream.write_all(bytes);
            if hold {
                thread::sleep(Duration::from_secs(3));
            }
        }
    })
}

fn fault(bytes: &'static [u8], hold: bool) -> (Error, usize) {
    let server = server(bytes, hold);
    let mut settings = settings(&server.url());
    settings.connections.read_timeout = Some(Duration::from_millis(200));
    let error = Client::new(settings).call().unwrap_err();
    (error, server.connections())
}

#[test]
fn broken_answers() {
    for bytes in [
        &b""[..],
        b"blah blah\r\n\r\n",
        b"HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\nhi",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc",
    ] {
        let (error, attempts) = fault(bytes, false);
        assert!(
            matches!(error, Error::ConnectionClosed { .. }),
            "{error:?} for {}",
            String::from_utf8_lossy(bytes)
        );
        assert!(
            error.to_string().starts_with(
                "Connection was closed before we received a valid response \
                 from endpoint URL: \"http://127.0.0.1:"
            ) && error.to_string().ends_with("/\".")
        );
        assert_eq!(attempts, 3);
    }
}

#[test]
fn silence_is_a_read_timeout() {
    for bytes in [
        &b""[..],
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
    ] {
        let (error, attempts) = fault(bytes, true);
        assert!(matches!(error, Error::ReadTimeout { .. }), "{error:?}");
        assert_eq!(attempts, 3);
    }
}

#[test]
fn slow_but_moving_answers_are_waited_for() {
    let server = Server::raw(|mut stream, _| {
        read_request(&mut stream);
        for byte in answer(200, "", "0123456789") {
            let _ = stream.write_all(&[byte]);
            thread::sleep(Duration::from_millis(10));
        }
    });
    let mut settings = settings(&server.url());
    settings.connections.read_timeout = Some(Duration::from_millis(150));
    assert_eq!(text(Client::new(settings).call().unwrap()), "0123456789");
}

#[test]
fn tolerated_answers() {
    for (bytes, body) in [
        // Shorter than announced, not announced at all, or after an interim answer.
        (
            &b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"[..],
            "abc",
        ),
        (b"HTTP/1.0 200 OK\r\n\r\nabc", "abc"),
        (
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
            "abc",
        ),
        (b"HTTP/1.1 204 No Content\r\n\r\n", ""),
        (
            b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n",
            "",
        ),
        (
            b"HTTP/1.1 200 OK\r\nbad header\r\nContent-Length: 3\r\n\r\nabc",
            "abc",
        ),
        (
            b"HTTP/1.1 200 OK\r\nX-Latin: \xe9\r\nContent-Length: 3\r\n\r\nabc",
            "abc",
        ),
    ] {
        let server = server(bytes, false);
        let response = Client::new(settings(&server.url())).call().unwrap();
        assert_eq!(text(response), body);
        assert_eq!(server.connections(), 1);
    }
}

#[test]
fn nobody_there() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    for host in ["127.0.0.1", "no-such-host.invalid"] {
        let client = Client::new(settings(&format!("http://{host}:{port}/pre")));
        let error = client.call().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("Could not connect to the endpoint URL: \"http://{host}:{port}/pre\"")
        );
        assert_eq!(client.naps.0.lock().unwrap().len(), 2);
    }
}

#[test]
fn connect_timeout() {
    // A full backlog leaves further connections unanswered.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mut filler = Vec::new();
    while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
        filler.push(stream);
        assert!(filler.len() < 10_000);
    }
    let mut settings = settings(&format!("http://{address}"));
    settings.connections.connect_timeout = Some(Duration::from_millis(100));
    settings.retries = Retries {
        mode: RetryMode::Standard,
        max_attempts: 1,
    };
    let error = Client::new(settings).call().unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("Connect timeout on endpoint URL: \"http://{address}/\"")
    );
}

#[test]
fn interrupts_end_a_call_soon() {
    let server = server(b"", true);
    let client = Client::new(settings(&server.url()));
    let start = Instant::now();
    let mut interrupt = After(start + Duration::from_millis(50));
    assert_eq!(
        client.send(false, &mut interrupt).unwrap_err(),
        Error::Interrupted
    );
    assert!(start.elapsed() < Duration::from_millis(200));
}

#[test]
fn idle_connections_closed_by_the_server_cost_no_retry() {
    let server = Server::raw(|mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(&answer(200, "", "once"));
    });
    let client = Client::new(settings(&server.url()));
    for _ in 0..3 {
        let response = client.call().unwrap();
        assert_eq!(response.retry_attempts, 0);
        assert_eq!(text(response), "once");
        thread::sleep(Duration::from_millis(30));
    }
    assert_eq!(server.connections(), 3);
}

#[test]
fn connections_are_kept_unless_told_otherwise() {
    for (headers, connections) in [("", 1), ("Connection: close\r\n", 5)] {
        let server = Server::scripted(move |_, _| answer(200, headers, "x"));
        let client = Client::new(settings(&server.url()));
        for _ in 0..5 {
            assert_eq!(text(client.call().unwrap()), "x");
        }
        assert_eq!(server.connections(), connections);
    }
}

#[test]
fn closing_the_client_closes_idle_connections() {
    let server = Server::scripted(|_, _| answer(200, "", "x"));
    let client = Client::new(settings(&server.url()));
    client.call().unwrap();
    client.transport.close();
    client.call().unwrap();
    assert_eq!(server.connections(), 2);
}

#[test]
fn large_uploads() {
    let server = Server::scripted(|_, seen| answer(200, "", &seen.body.len().to_string()));
    let client = Client::new(settings(&server.url()));
    let mut request = crate::Request::new(http::Method::POST, "/");
    request.body = vec![b'x'; 100 << 20].into();
    let response = client
        .transport
        .call(
            &client.operation,
            request,
            crate::Control::default(),
            &mut crate::NeverInterrupted,
        )
        .unwrap();
    assert_eq!(text(response), (100 << 20).to_string());
}

#[test]
fn missing_credentials_and_region() {
    let server = Server::scripted(|_, _| answer(200, "", "x"));
    let mut without = settings(&server.url());
    without.credentials = crate::Credentials::Missing;
    assert_eq!(
        Client::new(without).call().unwrap_err().to_string(),
        "Unable to locate credentials"
    );
    let mut without = settings(&server.url());
    without.region = None;
    assert_eq!(Client::new(without).call().unwrap_err(), Error::NoRegion);
    assert_eq!(server.connections(), 0);
}
