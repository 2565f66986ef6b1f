//! Answers from in-process.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};

use super::support::{After, Client, settings, text};
use crate::{Chunks, Error, InProcess, InProcessBody};

struct Echo;

impl InProcess for Echo {
    fn answer_stream(&self, _: Request<Chunks>) -> Response<InProcessBody> {
        Response::new(InProcessBody::Full(Bytes::new()))
    }

    fn answer(&self, request: Request<Bytes>) -> Response<InProcessBody> {
        let text = format!(
            "{} {} {} {}",
            request.method(),
            request.uri(),
            request.headers()["host"].to_str().unwrap(),
            request.headers().contains_key("authorization"),
        );
        let body = match request.uri().port_u16() {
            Some(1) => InProcessBody::Full(text.into()),
            Some(2) => InProcessBody::Chunks(Box::new(
                text.into_bytes()
                    .into_iter()
                    .map(|byte| Ok(Bytes::from(vec![byte]))),
            )),
            Some(3) => panic!("broken"),
            _ => {
                thread::sleep(Duration::from_secs(1));
                InProcessBody::Full(Bytes::new())
            }
        };
        Response::new(body)
    }
}

fn client(port: u16) -> Client {
    let mut settings = settings(&format!("http://local:{port}"));
    settings.in_process = Some(Arc::new(Echo));
    settings.connections.read_timeout = Some(Duration::from_millis(300));
    settings.retries.max_attempts = 1;
    Client::new(settings)
}

#[test]
fn whole_and_streamed() {
    let expected = "POST http://local:1/ local:1 true";
    assert_eq!(text(client(1).call().unwrap()), expected);
    let expected = expected.replace(":1", ":2");
    assert_eq!(text(client(2).call().unwrap()), expected);
    assert_eq!(text(client(2).stream().unwrap()), expected);
}

#[test]
fn failures() {
    assert!(matches!(
        client(3).call().unwrap_err(),
        Error::ConnectionClosed { .. }
    ));
    assert!(matches!(
        client(4).call().unwrap_err(),
        Error::ReadTimeout { .. }
    ));
    let start = Instant::now();
    let mut interrupt = After(start);
    assert_eq!(
        client(4).send(false, &mut interrupt).unwrap_err(),
        Error::Interrupted
    );
    assert!(start.elapsed() < Duration::from_millis(200));
}
