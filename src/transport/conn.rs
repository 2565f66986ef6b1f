//! One HTTP/1.1 connection: requests and responses in turn, by the codec, over a line that any driver may wait for.

use std::io::{self, IoSlice};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::EXPECT;
use http::{HeaderMap, HeaderValue, Method};
use tokio::io::Interest;

use crate::decoder::BodyDecoder;
use crate::exchange::Outgoing;
use crate::fault::{BodyFault, Fault};
use crate::http1::{
    Announced, Head, LAST_CHUNK, parse_continue, parse_head, write_chunk, write_head,
};
use crate::line::{Line, waits};
use crate::socket::TICK;
use crate::tls::os_error;
use crate::wait::{Patience, Stop, Wait};
use crate::{RequestBody, StreamedBody};

/// What is read at once, until more comes.
const READ: usize = 8 * 1024;
/// What is read at once of a body that comes fast: more would cost memory and gain nothing.
const MOST_READ: usize = 128 * 1024;
/// What the kernel is asked to send at once of a file: what it passes on in one step, for each of which it waits as long
/// as for a write.
const AT_ONCE: usize = 64 * 1024;
/// How long a server may take to say that it wants a body.
const PATIENCE_FOR_CONTINUE: Duration = Duration::from_secs(1);
/// What `http.client` says of a connection that is closed instead of a response.
const NO_RESPONSE: &str = "Remote end closed connection without response";
/// From here on, what has arrived is handed out and not copied.
const WORTH_HANDING_OUT: usize = 4 * 1024;
/// An announced length is believed up to here when memory is set aside for a body.
const TRUSTED_LENGTH: usize = 16 * 1024 * 1024;

/// An open connection, idle or in an exchange.
#[derive(Debug)]
pub(crate) struct Conn {
    line: Line,
    authority: String,
    /// Bytes that have arrived, and how many of them were taken.
    arrived: Vec<u8>,
    taken: usize,
    /// How much to read at once.
    appetite: usize,
    /// The head of the request; kept for its memory.
    head: Vec<u8>,
    keep_alive: bool,
    /// The request was not sent to its end, so that another one must not follow.
    half_sent: bool,
}

/// How a request is addressed: to the origin, or to a proxy that forwards it.
pub(crate) struct Target<'a> {
    pub(crate) target: &'a str,
    pub(crate) proxy_authorization: Option<&'a HeaderValue>,
}

impl Conn {
    pub(crate) fn new(line: Line, authority: &str) -> Self {
        Self {
            line,
            authority: authority.to_owned(),
            arrived: Vec::new(),
            taken: 0,
            appetite: READ,
            head: Vec::new(),
            keep_alive: true,
            half_sent: false,
        }
    }

    /// Host and port it was opened for.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// Whether another request may go out: idle, and nothing has arrived in between.
    pub(crate) fn is_reusable(&self) -> bool {
        self.may_be_kept() && self.line.is_silent()
    }

    /// The same without a look at the network.
    pub(crate) fn may_be_kept(&self) -> bool {
        self.keep_alive && self.taken == self.arrived.len()
    }

    /// Gives memory of a long response back.
    pub(crate) fn rest(&mut self) {
        self.appetite = READ;
        if self.arrived.capacity() > MOST_READ / 4 {
            self.arrived = Vec::new();
            self.taken = 0;
        }
    }

    /// Whether it is as this driver waits for it.
    pub(crate) fn is_driven_by(&self, wait: &impl Wait) -> bool {
        wait.owns(&self.line.socket)
    }

    /// Whether it can become so.
    pub(crate) fn can_be_adopted_by(&self, wait: &impl Wait) -> bool {
        wait.can_adopt(&self.line.socket)
    }

    /// The same connection as another driver waits for it.
    pub(crate) fn adopted_by(mut self, wait: &impl Wait) -> io::Result<Self> {
        self.line.socket = wait.adopt(self.line.socket)?;
        Ok(self)
    }

    /// Closes it; see [`Socket::close`](crate::socket::Socket::close).
    pub(crate) fn close(self) {
        self.line.socket.close();
    }

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

    /// Waits for the head of a response.
    pub(crate) async fn receive(
        &mut self,
        wait: &mut impl Wait,
        method: &Method,
        patience: &mut Patience,
    ) -> Result<Head, Fault> {
        // A server that was asked whether it wants the body may have answered already.
        let mut at_hand = self.taken < self.arrived.len();
        loop {
            if !at_hand {
                match self.read(wait, patience).await {
                    Ok(0) => return Err(Fault::Closed(NO_RESPONSE.into())),
                    Ok(_) => {}
                    Err(Broken::Io(error)) => return Err(Fault::Closed(os_error(&error))),
                    Err(Broken::Stop(stop)) => return Err(stop.into()),
                }
            }
            at_hand = false;
            let arrived = self.arrived.get(self.taken..).unwrap_or_default();
            if let Some((length, head)) = parse_head(arrived, method)? {
                self.taken += length;
                self.keep_alive = head.keep_alive && !self.half_sent;
                return Ok(head);
            }
        }
    }

    /// The next piece of a body; `None` at its end.
    pub(crate) async fn chunk(
        &mut self,
        wait: &mut impl Wait,
        body: &mut BodyDecoder,
        patience: &mut Patience,
    ) -> Result<Option<Bytes>, BodyFault> {
        loop {
            if let Some(piece) = self.arrived_piece(body)? {
                return Ok(Some(piece));
            }
            if body.is_over() {
                return Ok(None);
            }
            self.appetite = body.left().map_or(self.appetite, |left| {
                usize::try_from(left).map_or(MOST_READ, |left| left.clamp(READ, MOST_READ))
            });
            wait.begin(&mut self.line.socket, patience);
            if self.read(wait, patience).await? == 0 {
                self.keep_alive = false;
                if !body.ends_here() {
                    return Err(BodyFault::Eof);
                }
            }
        }
    }

    /// Appends the next bytes of a body, until there are some `wanted`; none at its end. The bytes go straight to their
    /// place where the length of the body is known.
    pub(crate) async fn fill(
        &mut self,
        wait: &mut impl Wait,
        body: &mut BodyDecoder,
        (into, wanted): (&mut Vec<u8>, usize),
        patience: &mut Patience,
    ) -> Result<(), BodyFault> {
        let mut looked = Instant::now();
        while into.len() < wanted {
            // Of bytes that drip in, nobody has to wait for the next.
            if looked.elapsed() > TICK {
                wait.look()?;
                looked = Instant::now();
            }
            let rest = self.arrived.get(self.taken..).unwrap_or_default();
            let known = body.left().filter(|_| rest.is_empty());
            let Some(left) = known else {
                let Some(piece) = self.chunk(wait, body, patience).await? else {
                    break;
                };
                into.extend_from_slice(&piece);
                continue;
            };
            if left == 0 {
                break;
            }
            wait.begin(&mut self.line.socket, patience);
            let room = (wanted - into.len()) as u64;
            if self
                .read_into(into, left.min(room), body, wait, patience)
                .await?
                == 0
            {
                self.keep_alive = false;
                return Err(BodyFault::Eof);
            }
        }
        Ok(())
    }

    /// All of a body, if it has arrived with the head; nothing is taken of one that has not.
    pub(crate) fn arrived_whole(&mut self, body: &mut BodyDecoder) -> Option<Bytes> {
        let there = self.arrived.len().saturating_sub(self.taken) as u64;
        if body.left().is_none_or(|left| left == 0 || left > there) {
            return None;
        }
        self.arrived_piece(body).ok()?
    }

    /// A piece of the body that has arrived.
    fn arrived_piece(&mut self, body: &mut BodyDecoder) -> Result<Option<Bytes>, BodyFault> {
        let rest = self.arrived.get(self.taken..).unwrap_or_default();
        let piece = body.decode(rest)?;
        self.taken += piece.framing;
        if piece.data == 0 {
            return Ok(None);
        }
        let start = self.taken;
        self.taken += piece.data;
        Ok(Some(
            if self.taken == self.arrived.len() && piece.data >= WORTH_HANDING_OUT {
                self.taken = 0;
                Bytes::from(std::mem::take(&mut self.arrived)).slice(start..)
            } else {
                let data = self.arrived.get(start..self.taken);
                Bytes::copy_from_slice(data.unwrap_or_default())
            },
        ))
    }

    /// All of a body. One that is shorter than announced is taken as it is: boto3 does not compare.
    pub(crate) async fn collect(
        &mut self,
        wait: &mut impl Wait,
        body: &mut BodyDecoder,
        patience: &mut Patience,
    ) -> Result<Bytes, BodyFault> {
        let mut whole = Vec::new();
        loop {
            let rest = self.arrived.get(self.taken..).unwrap_or_default();
            let piece = body.decode(rest)?;
            let start = self.taken + piece.framing;
            let end = start + piece.data;
            if piece.data > 0 {
                let expected = piece.data as u64 + body.left().unwrap_or_default();
                reserve(&mut whole, piece.data, expected)?;
                whole.extend_from_slice(self.arrived.get(start..end).unwrap_or_default());
            }
            self.taken = end;
            if body.is_over() {
                return Ok(Bytes::from(whole));
            }
            if piece.data > 0 {
                continue;
            }
            let length = match body.left() {
                Some(left) => {
                    self.read_into(&mut whole, left, body, wait, patience)
                        .await?
                }
                None => self.read(wait, patience).await?,
            };
            if length == 0 {
                self.keep_alive = false;
                if body.left().is_some() || body.ends_here() {
                    return Ok(Bytes::from(whole));
                }
                return Err(BodyFault::Eof);
            }
        }
    }

    /// Reads a body of known length where it is to stay.
    async fn read_into(
        &mut self,
        whole: &mut Vec<u8>,
        left: u64,
        body: &mut BodyDecoder,
        wait: &mut impl Wait,
        patience: &mut Patience,
    ) -> Result<usize, BodyFault> {
        reserve(whole, 1, left)?;
        let before = whole.len();
        let length = read(&mut self.line, whole, wait, patience).await?;
        let excess = body.took(length);
        if excess > 0 {
            // More than the server announced: nothing may follow on this connection.
            self.keep_alive = false;
            whole.truncate(before + length - excess);
        }
        Ok(length)
    }

    /// Reads what has arrived, and waits for it.
    async fn read(
        &mut self,
        wait: &mut impl Wait,
        patience: &mut Patience,
    ) -> Result<usize, Broken> {
        if self.taken == self.arrived.len() {
            self.arrived.clear();
            self.taken = 0;
        }
        let room = self.arrived.capacity() - self.arrived.len();
        if room < self.appetite / 2 {
            self.arrived
                .try_reserve(self.appetite)
                .map_err(|_| Broken::Io(io::ErrorKind::OutOfMemory.into()))?;
        }
        let room = self.arrived.capacity() - self.arrived.len();
        let length = read(&mut self.line, &mut self.arrived, wait, patience).await?;
        if length == room {
            self.appetite = (self.appetite * 2).min(MOST_READ);
        }
        Ok(length)
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

/// Reads as far as there is room, and waits for it.
async fn read(
    line: &mut Line,
    into: &mut Vec<u8>,
    wait: &mut impl Wait,
    patience: &mut Patience,
) -> Result<usize, Broken> {
    loop {
        match line.read(into) {
            Ok(length) => {
                patience.renew();
                return Ok(length);
            }
            Err(error) if waits(&error) => {}
            Err(error) => return Err(Broken::Io(error)),
        }
        wait.ready(&mut line.socket, Interest::READABLE, patience)
            .await
            .map_err(Broken::Stop)?;
    }
}

/// Makes room for `needed` bytes, and for those expected in all, of which a large number is believed only in part.
fn reserve(whole: &mut Vec<u8>, needed: usize, expected: u64) -> Result<(), BodyFault> {
    let expected =
        usize::try_from(expected).map_or(TRUSTED_LENGTH, |length| length.min(TRUSTED_LENGTH));
    let room = whole.capacity() - whole.len();
    if room >= needed.max(expected.min(READ)) {
        return Ok(());
    }
    let reserved = if whole.is_empty() {
        whole.try_reserve_exact(needed.max(expected))
    } else {
        whole.try_reserve(needed.max(expected))
    };
    reserved.map_err(|_| BodyFault::Memory)
}

/// What ends a read or write.
enum Broken {
    Io(io::Error),
    Stop(Stop),
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

impl From<Broken> for BodyFault {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::Stop(stop) => stop.into(),
            Broken::Io(error) if error.kind() == io::ErrorKind::OutOfMemory => Self::Memory,
            Broken::Io(error) => Self::Broken(connection_broken(&error)),
        }
    }
}

/// A connection that breaks within a body, as urllib3 puts it.
fn connection_broken(error: &io::Error) -> String {
    let Some(code) = error.raw_os_error() else {
        return os_error(error);
    };
    let class = match error.kind() {
        io::ErrorKind::ConnectionReset => "ConnectionResetError",
        io::ErrorKind::ConnectionAborted => "ConnectionAbortedError",
        io::ErrorKind::BrokenPipe => "BrokenPipeError",
        _ => "OSError",
    };
    let text = os_error(error);
    let words = text
        .split_once("] ")
        .map_or(text.as_str(), |(_, words)| words);
    let raised = format!("{class}({code}, '{words}')");
    format!("(\"Connection broken: {raised}\", {raised})")
}

/// Whether the other side no longer reads; it may have answered before.
fn hung_up(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset
    )
}
