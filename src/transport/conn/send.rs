//! Sends requests: the head, and the body as its source has it and the server wants it.

use std::io::{self, IoSlice};
use std::time::{Duration, Instant};

use http::header::EXPECT;
use http::{HeaderMap, HeaderValue, Method};
use tokio::io::Interest;

use super::{Broken, Conn, NO_RESPONSE};
use crate::exchange::Outgoing;
use crate::fault::Fault;
use crate::http1::{Announced, LAST_CHUNK, parse_continue, write_chunk, write_head};
use crate::line::{Line, waits};
use crate::socket::TICK;
use crate::tls::os_error;
use crate::wait::{Patience, Stop, Wait};
use crate::{RequestBody, StreamedBody};

/// What is sent at once of a file, and what progress is reported by, as s3transfer does.
const AT_ONCE: usize = 256 * 1024;
/// How long a server may take to say that it wants a body.
const PATIENCE_FOR_CONTINUE: Duration = Duration::from_secs(1);

/// How a request is addressed: to the origin, or to a proxy that forwards it.
pub(crate) struct Target<'a> {
    pub(crate) target: &'a str,
    pub(crate) proxy_authorization: Option<&'a HeaderValue>,
}

impl Conn {
    /// Sends a request. A server that has taken enough of it may have answered: that is not looked into here.
    pub(crate) async fn send(
        &mut self,
        wait: &mut impl Wait,
        request: &Outgoing,
        target: &Target<'_>,
        patience: &mut Patience,
    ) -> Result<(), Fault> {
        self.keep_alive = false;
        self.half_sent = false;
        wait.begin(&mut self.line.socket, patience);
        self.head.clear();
        let announced = Announced::of(&request.method, &request.headers, &request.body);
        write_head(
            &mut self.head,
            &request.method,
            target.target,
            &request.authority,
            &request.headers,
            target.proxy_authorization,
            announced,
        );
        let awaits_go = expects_continue(&request.headers);
        let sent = match &request.body {
            RequestBody::Whole(body) if !awaits_go && announced != Announced::Chunked => {
                write_all(&mut self.line, wait, [&self.head, body], patience).await
            }
            body => {
                self.send_by_steps(wait, request, body, announced, patience)
                    .await
            }
        };
        match sent {
            Ok(()) => Ok(()),
            Err(Unsent::Network(Broken::Io(error))) if hung_up(&error) => {
                self.half_sent = true;
                Ok(())
            }
            Err(Unsent::Network(Broken::Io(error))) => Err(Fault::Closed(os_error(&error))),
            Err(Unsent::Network(Broken::Stop(Stop::Timeout))) => {
                Err(Fault::Closed("timed out".into()))
            }
            Err(Unsent::Network(Broken::Stop(stop))) => Err(stop.into()),
            Err(Unsent::Other(fault)) => Err(fault),
        }
    }

    /// Sends the head, then the body if the server wants it, as its source has it.
    async fn send_by_steps(
        &mut self,
        wait: &mut impl Wait,
        request: &Outgoing,
        body: &RequestBody,
        announced: Announced,
        patience: &mut Patience,
    ) -> Result<(), Unsent> {
        let Self { line, head, .. } = self;
        write_all(line, wait, [head, &[]], patience).await?;
        if expects_continue(&request.headers) && !self.may_go_on(wait, &request.method).await? {
            self.half_sent = true;
            return Ok(());
        }
        wait.begin(&mut self.line.socket, patience);
        match body {
            RequestBody::Whole(bytes) if announced == Announced::Chunked => {
                let mut chunks = Vec::new();
                if !bytes.is_empty() {
                    write_chunk(&mut chunks, bytes);
                }
                write_all(&mut self.line, wait, [&chunks, LAST_CHUNK], patience).await
            }
            RequestBody::Whole(bytes) => {
                write_all(&mut self.line, wait, [bytes, &[]], patience).await
            }
            RequestBody::Streamed(streamed) => {
                self.stream(wait, streamed, announced, patience).await
            }
        }
    }

    /// Waits a moment for the server to ask for the body; whether it has not refused.
    async fn may_go_on(&mut self, wait: &mut impl Wait, method: &Method) -> Result<bool, Unsent> {
        if self.line.socket.stays_silent(PATIENCE_FOR_CONTINUE) {
            return Ok(true);
        }
        let mut patience = Patience::new(Some(PATIENCE_FOR_CONTINUE));
        wait.begin(&mut self.line.socket, &patience);
        loop {
            match self.read(wait, &mut patience).await {
                Err(Broken::Stop(Stop::Timeout)) => return Ok(true),
                Err(broken) => return Err(broken.into()),
                Ok(0) => return Err(Unsent::Other(Fault::Closed(NO_RESPONSE.into()))),
                Ok(_) => {}
            }
            let arrived = self.arrived.get(self.taken..).unwrap_or_default();
            match parse_continue(arrived, method).map_err(|error| Unsent::Other(error.into()))? {
                None => {}
                Some(0) => return Ok(false),
                Some(length) => {
                    self.taken += length;
                    return Ok(true);
                }
            }
        }
    }

    /// Sends a body piece by piece; no more of it than was announced.
    async fn stream(
        &mut self,
        wait: &mut impl Wait,
        body: &StreamedBody,
        announced: Announced,
        patience: &mut Patience,
    ) -> Result<(), Unsent> {
        let chunked = announced == Announced::Chunked;
        let mut left = match announced {
            Announced::Length(length) => length,
            Announced::Chunked | Announced::Nothing => u64::MAX,
        };
        let mut buffers = Default::default();
        let mut looked = Instant::now();
        if !chunked {
            left -= self.send_file(wait, body, left, patience).await?;
        }
        loop {
            let source = body.clone();
            let read = move || source.next_piece(buffers, chunked);
            let Some(read) = wait.perform(read).await.map_err(Broken::Stop)? else {
                return Err(Unsent::Other(Fault::Http("the body broke off".into())));
            };
            let (mut piece, scratch) = read.map_err(|failure| Unsent::Other(failure.into()))?;
            if piece.is_empty() || left == 0 {
                break;
            }
            if !chunked {
                if let Ok(left) = usize::try_from(left) {
                    piece.truncate(left);
                }
                left -= piece.len() as u64;
            }
            patience.renew();
            write_all(&mut self.line, wait, [&piece, &[]], patience).await?;
            buffers = (piece, scratch);
            if looked.elapsed() > TICK {
                wait.look().map_err(Broken::Stop)?;
                looked = Instant::now();
            }
        }
        match announced {
            Announced::Chunked => {
                write_all(&mut self.line, wait, [LAST_CHUNK, &[]], patience).await
            }
            // The server waits for what is missing, and nothing else may come in its place.
            _ => {
                self.half_sent = left > 0;
                Ok(())
            }
        }
    }

    /// Has the kernel send what it can of a body; how much, is what is returned.
    async fn send_file(
        &mut self,
        wait: &mut impl Wait,
        body: &StreamedBody,
        most: u64,
        patience: &mut Patience,
    ) -> Result<u64, Unsent> {
        let mut sent = 0;
        let mut looked = Instant::now();
        while sent < most {
            let range = body.with(|source| source.file_range());
            let Some(range) = range.map_err(|failure| Unsent::Other(failure.into()))? else {
                break;
            };
            let length = range.length.min(most - sent);
            let length = usize::try_from(length).map_or(AT_ONCE, |length| length.min(AT_ONCE));
            let mut start = range.start;
            match self.line.send_file(&range.file, &mut start, length) {
                // The file became shorter, which its reader reports, or the kernel cannot.
                None | Some(Ok(0)) => break,
                Some(Ok(length)) => {
                    body.with(|source| source.range_sent(length as u64));
                    sent += length as u64;
                    patience.renew();
                }
                Some(Err(error)) if waits(&error) => wait
                    .ready(&mut self.line.socket, Interest::WRITABLE, patience)
                    .await
                    .map_err(Broken::Stop)?,
                Some(Err(error)) => return Err(Broken::Io(error).into()),
            }
            if looked.elapsed() > TICK {
                wait.look().map_err(Broken::Stop)?;
                looked = Instant::now();
            }
        }
        Ok(sent)
    }
}

/// Writes one after the other, and waits until all is gone.
async fn write_all(
    line: &mut Line,
    wait: &mut impl Wait,
    [first, second]: [&[u8]; 2],
    patience: &mut Patience,
) -> Result<(), Unsent> {
    let total = first.len() + second.len();
    let mut sent = 0;
    loop {
        let head = first.get(sent..).unwrap_or_default();
        let rest = second.get(sent.saturating_sub(first.len())..);
        let parts = [IoSlice::new(head), IoSlice::new(rest.unwrap_or_default())];
        let parts = if head.is_empty() {
            &parts[1..]
        } else {
            &parts[..]
        };
        let done = if sent < total {
            line.write(parts)
        } else {
            line.flush().map(|()| 0)
        };
        match done {
            Ok(_) if sent == total => return Ok(()),
            Ok(length) => {
                sent += length;
                patience.renew();
                if sent == total {
                    continue;
                }
            }
            Err(error) if waits(&error) => {}
            Err(error) => return Err(Broken::Io(error).into()),
        }
        wait.ready(&mut line.socket, Interest::WRITABLE, patience)
            .await
            .map_err(Broken::Stop)?;
    }
}

/// Whether the server is asked before the body is sent.
fn expects_continue(headers: &HeaderMap) -> bool {
    headers
        .get(EXPECT)
        .is_some_and(|value| value == "100-continue")
}

/// Why a request is not sent to its end.
enum Unsent {
    Network(Broken),
    Other(Fault),
}

impl From<Broken> for Unsent {
    fn from(broken: Broken) -> Self {
        Self::Network(broken)
    }
}

/// Whether the other side no longer reads; it may have answered before.
fn hung_up(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset
    )
}
