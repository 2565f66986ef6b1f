//! One HTTP/1.1 connection: hyper's, driven by whoever waits for it, without a task of its own.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body as _, Incoming};
use hyper::client::conn::http1::{Builder, Connection, SendRequest};
use hyper_util::rt::TokioIo;
use tokio::time::{Instant, Sleep, sleep};

use crate::dial::{Activity, Line, Watched};
use crate::fault::Fault;
use crate::tls::os_error;

/// A `Content-Length` is believed up to here when memory is set aside for a body.
const TRUSTED_LENGTH: usize = 16 * 1024 * 1024;

type Driver = Connection<TokioIo<Watched>, Full<Bytes>>;

/// An open connection between two exchanges, or in one.
pub(crate) struct Conn {
    sender: SendRequest<Full<Bytes>>,
    driver: Pin<Box<Driver>>,
    finished: bool,
    activity: Activity,
    probe: std::net::TcpStream,
    authority: String,
    /// Kept from wait to wait: moving a timer costs less than making one.
    timer: Option<Pin<Box<Sleep>>>,
}

/// Why a body ended early.
#[derive(Debug)]
pub(crate) enum BodyFault {
    /// Silence.
    Timeout,
    /// The connection was closed in good order before the announced end.
    Eof,
    /// The connection broke, or what came was no body.
    Broken(String),
    /// What was to be sent meanwhile could not be had.
    Input,
}

/// Nothing moved for too long.
struct Silence;

impl Conn {
    pub(crate) async fn open(line: Line, authority: &str) -> Result<Self, Fault> {
        let io = TokioIo::new(Watched {
            stream: line.stream,
            activity: Activity::clone(&line.activity),
        });
        let (sender, driver) = Builder::new()
            .title_case_headers(true)
            .ignore_invalid_headers_in_responses(true)
            .allow_spaces_after_header_name_in_responses(true)
            .allow_obsolete_multiline_headers_in_responses(true)
            .handshake(io)
            .await
            .map_err(|error| Fault::Http(error.to_string()))?;
        Ok(Self {
            sender,
            driver: Box::pin(driver),
            finished: false,
            activity: line.activity,
            probe: line.probe,
            authority: authority.to_owned(),
            timer: None,
        })
    }

    /// Host and port it was opened for.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// Whether another request may go out: idle, and nothing has arrived in between.
    pub(crate) fn reusable(&self) -> bool {
        // A readable idle connection was closed by the server, or is out of step.
        !self.finished
            && !self.sender.is_closed()
            && matches!(self.probe.peek(&mut [0]), Err(error) if error.kind() == io::ErrorKind::WouldBlock)
    }

    /// Sends a request and waits for the head of the answer.
    pub(crate) async fn exchange(
        &mut self,
        request: Request<Full<Bytes>>,
        limit: Option<Duration>,
    ) -> Result<Response<Incoming>, Fault> {
        if !self.sender.is_ready() {
            let ready = self
                .drive(limit, |conn, cx| conn.sender.poll_ready(cx))
                .await;
            match ready {
                Ok(Ok(())) => {}
                Ok(Err(error)) => return Err(closed(&error)),
                Err(Silence) => return Err(Fault::ReadTimeout),
            }
        }
        let mut answer = std::pin::pin!(self.sender.send_request(request));
        match self.drive(limit, |_, cx| answer.as_mut().poll(cx)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(closed(&error)),
            Err(Silence) => Err(Fault::ReadTimeout),
        }
    }

    /// The next piece of a body; `None` at its end.
    pub(crate) async fn chunk(
        &mut self,
        body: &mut Incoming,
        limit: Option<Duration>,
    ) -> Result<Option<Bytes>, BodyFault> {
        loop {
            let mut frame = body.frame();
            let frame = self
                .drive(limit, |_, cx| Pin::new(&mut frame).poll(cx))
                .await
                .map_err(|Silence| BodyFault::Timeout)?;
            match frame {
                None => return Ok(None),
                Some(Err(error)) => return Err(body_fault(&error)),
                // Trailers are of no use to anyone here.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data()
                        && !data.is_empty()
                    {
                        return Ok(Some(data));
                    }
                }
            }
        }
    }

    /// All of a body. One that is shorter than announced is taken as it is: boto3 does not compare.
    pub(crate) async fn collect(
        &mut self,
        headers: &HeaderMap,
        mut body: Incoming,
        limit: Option<Duration>,
    ) -> Result<Bytes, Fault> {
        let announced = body.size_hint().exact();
        if announced == Some(0) {
            return Ok(Bytes::new());
        }
        let mut first: Option<Bytes> = None;
        let mut rest = BytesMut::new();
        loop {
            match self.chunk(&mut body, limit).await {
                Ok(Some(data)) => match &first {
                    None => first = Some(data),
                    Some(head) => {
                        if rest.is_empty() {
                            let expected = announced
                                .and_then(|length| usize::try_from(length).ok())
                                .map_or(0, |length| length.min(TRUSTED_LENGTH));
                            rest.reserve(expected.max(head.len() + data.len()));
                            rest.extend_from_slice(head);
                        }
                        rest.extend_from_slice(&data);
                    }
                },
                Ok(None) => break,
                Err(BodyFault::Eof) if headers.contains_key(CONTENT_LENGTH) => break,
                Err(BodyFault::Eof) => return Err(Fault::Closed("IncompleteRead".into())),
                Err(BodyFault::Broken(error)) => return Err(Fault::Closed(error)),
                Err(BodyFault::Timeout) => return Err(Fault::ReadTimeout),
                Err(BodyFault::Input) => return Err(Fault::Input),
            }
        }
        Ok(if rest.is_empty() {
            first.unwrap_or_default()
        } else {
            rest.freeze()
        })
    }

    /// Lets hyper take note that an exchange is over; `false` if the connection is over as well.
    pub(crate) async fn settle(&mut self) -> bool {
        poll_fn(|cx| {
            self.poll_driver(cx);
            Poll::Ready(())
        })
        .await;
        !self.finished && !self.sender.is_closed()
    }

    fn poll_driver(&mut self, cx: &mut Context<'_>) {
        // An error of the connection also reaches the answer or the body, where it is reported.
        if !self.finished && self.driver.as_mut().poll(cx).is_ready() {
            self.finished = true;
        }
    }

    /// Polls `wanted` and the connection in turn until there is a result, or nothing has moved for `limit`.
    async fn drive<T>(
        &mut self,
        limit: Option<Duration>,
        mut wanted: impl FnMut(&mut Self, &mut Context<'_>) -> Poll<T>,
    ) -> Result<T, Silence> {
        let mut armed_at = None;
        poll_fn(|cx| {
            if let Poll::Ready(value) = wanted(self, cx) {
                return Poll::Ready(Ok(value));
            }
            self.poll_driver(cx);
            if let Poll::Ready(value) = wanted(self, cx) {
                return Poll::Ready(Ok(value));
            }
            let Some(limit) = limit else {
                return Poll::Pending;
            };
            let moved = self.activity.load(Ordering::Relaxed);
            let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(limit)));
            if armed_at != Some(moved) {
                armed_at = Some(moved);
                timer.as_mut().reset(Instant::now() + limit);
            }
            timer.as_mut().poll(cx).map(|()| Err(Silence))
        })
        .await
    }
}

fn closed(error: &hyper::Error) -> Fault {
    Fault::Closed(io_source(error).map_or_else(|| error.to_string(), os_error))
}

fn body_fault(error: &hyper::Error) -> BodyFault {
    match io_source(error) {
        Some(io) if io.kind() == io::ErrorKind::UnexpectedEof => BodyFault::Eof,
        Some(io) => BodyFault::Broken(os_error(io)),
        None if error.is_incomplete_message() => BodyFault::Eof,
        None => BodyFault::Broken(error.to_string()),
    }
}

fn io_source(error: &hyper::Error) -> Option<&io::Error> {
    std::error::Error::source(error)?.downcast_ref()
}
