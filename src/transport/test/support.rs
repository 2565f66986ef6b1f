//! A scripted HTTP server on loopback, and a transport that talks to it without waiting between retries.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use http::HeaderMap;

use crate::drive::Timing;
use crate::{
    Body, Control, Credentials, ErrorCode, Interrupt, NeverInterrupted, Operation, OperationSpec,
    Proxies, ProxySettings, Request, Response, Result, Transport, TransportSettings, Unreadable,
};

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// Reads one request; `None` when the client has hung up.
pub(crate) fn read_request(stream: &mut impl Read) -> Option<Seen> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    let text = String::from_utf8(head).unwrap();
    let mut lines = text.trim_end().split("\r\n");
    let line = lines.next().unwrap().to_owned();
    let headers: Vec<_> = lines
        .map(|line| line.split_once(": ").unwrap())
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect();
    let mut seen = Seen {
        line,
        headers,
        body: Vec::new(),
    };
    let length = seen
        .header("content-length")
        .map_or(0, |value| value.parse().unwrap());
    seen.body = vec![0; length];
    stream.read_exact(&mut seen.body).ok()?;
    Some(seen)
}

/// An answer with a `Content-Length`.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status} Words\r\nContent-Length: {}\r\n{headers}\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// A server that calls `serve` for every connection, with the number of the connection from 1.
pub(crate) struct Server {
    pub(crate) port: u16,
    pub(crate) connections: Arc<AtomicUsize>,
    pub(crate) seen: Arc<Mutex<Vec<Seen>>>,
    stopped: Arc<AtomicBool>,
}

impl Server {
    pub(crate) fn raw(serve: impl Fn(TcpStream, usize) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicUsize::new(0));
        let stopped = Arc::new(AtomicBool::new(false));
        let serve = Arc::new(serve);
        let (count, stop) = (Arc::clone(&connections), Arc::clone(&stopped));
        thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let number = count.fetch_add(1, Ordering::SeqCst) + 1;
                let serve = Arc::clone(&serve);
                thread::spawn(move || serve(stream.unwrap(), number));
            }
        });
        Self {
            port,
            connections,
            seen: Arc::default(),
            stopped,
        }
    }

    /// Answers the n-th request (from 1) with `script(n)` and keeps connections open.
    pub(crate) fn scripted(
        script: impl Fn(usize, &Seen) -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let log = Arc::clone(&seen);
        let mut server = Self::raw(move |mut stream, _| {
            while let Some(request) = read_request(&mut stream) {
                let number = {
                    let mut log = log.lock().unwrap();
                    log.push(request.clone());
                    log.len()
                };
                if stream.write_all(&script(number, &request)).is_err() {
                    return;
                }
            }
        });
        server.seen = seen;
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

/// Takes the error code from the body, which is nothing else.
pub(crate) struct BodyIsCode;

impl ErrorCode for BodyIsCode {
    fn error_code(
        &self,
        _: u16,
        _: &HeaderMap,
        body: &[u8],
    ) -> std::result::Result<Option<String>, Unreadable> {
        Ok((!body.is_empty()).then(|| String::from_utf8_lossy(body).into_owned()))
    }
}

/// Sleeps not at all, and remembers how long it should have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Naps(pub(crate) Arc<Mutex<Vec<Duration>>>);

impl Timing for Naps {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, delay: Duration, _: &mut dyn Interrupt) -> Result<()> {
        self.0.lock().unwrap().push(delay);
        Ok(())
    }
}

/// A clock that stands still.
#[derive(Debug)]
pub(crate) struct Stopped(pub(crate) SystemTime);

impl Timing for Stopped {
    fn now(&self) -> SystemTime {
        self.0
    }

    fn sleep(&self, _: Duration, _: &mut dyn Interrupt) -> Result<()> {
        Ok(())
    }
}

pub(crate) fn settings(url: &str) -> TransportSettings {
    let mut settings = TransportSettings::new("sns", "sns");
    settings.region = Some("us-east-1".into());
    settings.endpoint_url = Some(url.to_owned());
    settings.credentials = Credentials::fixed("AKIDEXAMPLE", "secret", None);
    settings.user_agent = "agent".into();
    settings.connections.connect_timeout = Some(Duration::from_secs(2));
    settings.connections.read_timeout = Some(Duration::from_secs(2));
    settings.connections.proxies = Proxies::Given(ProxySettings::default());
    settings
}

/// A transport with one operation.
pub(crate) struct Client {
    pub(crate) transport: Transport,
    pub(crate) operation: Operation,
    pub(crate) naps: Naps,
}

impl Client {
    pub(crate) fn new(settings: TransportSettings) -> Self {
        Self::with_spec(
            settings,
            OperationSpec::new("Publish", Arc::new(BodyIsCode)),
        )
    }

    pub(crate) fn with_spec(settings: TransportSettings, spec: OperationSpec) -> Self {
        let naps = Naps::default();
        let transport = Transport::with_timing(settings, Arc::new(naps.clone())).unwrap();
        let operation = transport.operation(spec);
        Self {
            transport,
            operation,
            naps,
        }
    }

    pub(crate) fn call(&self) -> Result<Response> {
        self.send(false, &mut NeverInterrupted)
    }

    pub(crate) fn stream(&self) -> Result<Response> {
        self.send(true, &mut NeverInterrupted)
    }

    pub(crate) fn send(&self, stream: bool, interrupt: &mut dyn Interrupt) -> Result<Response> {
        let mut request = Request::new(http::Method::POST, "/");
        request.headers.insert(
            http::header::CONTENT_TYPE,
            http::HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8"),
        );
        request.body = "Action=Publish".into();
        let control = Control {
            stream,
            ..Control::default()
        };
        self.transport
            .call(&self.operation, request, control, interrupt)
    }
}

pub(crate) fn text(response: Response) -> String {
    match response.body {
        Body::Full(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
        Body::Stream(mut reader) => {
            let mut all = Vec::new();
            while let Some(chunk) = reader.next_chunk(&mut NeverInterrupted).unwrap() {
                all.extend_from_slice(&chunk);
            }
            String::from_utf8(all).unwrap()
        }
    }
}

/// Interrupts once `after` has passed.
pub(crate) struct After(pub(crate) Instant);

impl Interrupt for After {
    fn interrupted(&mut self) -> bool {
        Instant::now() >= self.0
    }
}

/// Runs `child` in a fork of this process and gives its exit code.
#[cfg(unix)]
pub(crate) fn forked(child: impl FnOnce() -> bool) -> i32 {
    // SAFETY: the child runs `child` and leaves by `_exit`: no destructor or hook of the test runner runs in it.
    #[allow(unsafe_code)]
    unsafe {
        match libc::fork() {
            0 => libc::_exit(i32::from(!child())),
            pid => {
                let mut status = 0;
                assert_eq!(libc::waitpid(pid, &raw mut status, 0), pid);
                libc::WEXITSTATUS(status)
            }
        }
    }
}
