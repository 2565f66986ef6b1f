//! Proxies: forwarding for http, tunnels for https.

use std::io::{Read, Write, copy};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use super::secure::{Authority, config, server as tls_server};
use super::support::{Client, Seen, Server, answer, read_request, settings, text};
use crate::{Error, Proxies, ProxySettings, Tls, TransportSettings, Verify};

/// A proxy that tunnels, or says no.
fn tunnelling(status: &'static str) -> (Server, Arc<Mutex<Vec<Seen>>>) {
    let log: Arc<Mutex<Vec<Seen>>> = Arc::default();
    let seen = Arc::clone(&log);
    let server = Server::raw(move |mut stream, _| {
        let Some(request) = read_request(&mut stream) else {
            return;
        };
        let target = request.line.split(' ').nth(1).unwrap().to_owned();
        seen.lock().unwrap().push(request);
        write!(stream, "HTTP/1.1 {status}\r\n\r\n").unwrap();
        if !status.starts_with("200") {
            return;
        }
        let origin = TcpStream::connect(target).unwrap();
        let (mut from, mut to) = (stream.try_clone().unwrap(), origin.try_clone().unwrap());
        thread::spawn(move || {
            let _ = copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Both);
        });
        let _ = copy(&mut (&origin).take(u64::MAX), &mut stream);
        let _ = stream.shutdown(Shutdown::Both);
    });
    (server, log)
}

fn through(url: &str, proxy: &str) -> TransportSettings {
    let mut settings = settings(url);
    settings.connections.proxies = Proxies::Given(ProxySettings {
        http: Some(proxy.to_owned()),
        https: Some(proxy.to_owned()),
        ..ProxySettings::default()
    });
    settings.connections.tls = Tls {
        verify: Verify::Off,
        client_cert: None,
    };
    settings
}

#[test]
fn http_is_forwarded() {
    let proxy = Server::scripted(|_, seen| answer(200, "", &seen.line));
    let client = Client::new(through(
        "http://sns.example.com",
        &format!("http://user:p%40ss@127.0.0.1:{}", proxy.port),
    ));
    assert_eq!(
        text(client.call().unwrap()),
        "POST http://sns.example.com/ HTTP/1.1"
    );
    let seen = &proxy.seen()[0];
    assert_eq!(seen.header("host"), Some("sns.example.com"));
    assert_eq!(
        seen.header("proxy-authorization"),
        Some("Basic dXNlcjpwQHNz")
    );
}

#[test]
fn https_is_tunnelled() {
    let authority = Authority::new();
    let origin = tls_server(config(&authority.issue("127.0.0.1"), None));
    let (proxy, log) = tunnelling("200 Connection established");
    let client = Client::new(through(
        &format!("https://127.0.0.1:{}", origin.port),
        &format!("http://user:pass@127.0.0.1:{}", proxy.port),
    ));
    for _ in 0..3 {
        assert_eq!(text(client.call().unwrap()), "secret");
    }
    assert_eq!(proxy.connections(), 1);
    let seen = &log.lock().unwrap()[0];
    assert!(seen.line.starts_with("CONNECT 127.0.0.1:"));
    assert!(seen.header("proxy-authorization").is_some());
}

#[test]
fn refusals_name_the_proxy_without_its_password() {
    let (proxy, _) = tunnelling("407 Proxy Authentication Required");
    let nobody = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    for port in [proxy.port, nobody] {
        let url = format!("http://user:pass@127.0.0.1:{port}");
        let error = Client::new(through("https://127.0.0.1:1", &url))
            .call()
            .unwrap_err();
        assert!(matches!(error, Error::ProxyConnection { .. }), "{error:?}");
        assert_eq!(
            error.to_string(),
            format!("Failed to connect to proxy URL: \"http://***:***@127.0.0.1:{port}\"")
        );
    }
    assert_eq!(proxy.connections(), 3);
}
