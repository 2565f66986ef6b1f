//! Receives responses: the head, and the body in pieces, up to a length, or whole.

use std::io;
use std::time::Instant;

use bytes::Bytes;
use http::Method;

use super::{Broken, Conn, MOST_READ, NO_RESPONSE, READ, read};
use crate::decoder::BodyDecoder;
use crate::fault::{BodyFault, Fault};
use crate::http1::{Head, parse_head};
use crate::socket::TICK;
use crate::tls::os_error;
use crate::wait::{Patience, Wait};

/// From here on, what has arrived is handed out and not copied, unless most of its memory is empty: a reader that
/// keeps such pieces would keep many times what was sent.
const WORTH_HANDING_OUT: usize = 4 * 1024;
/// An announced length is believed up to here when memory is set aside for a body.
const TRUSTED_LENGTH: usize = 16 * 1024 * 1024;

impl Conn {
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
                let rest = self.arrived.get(self.taken..).unwrap_or_default();
                if !body.ends_here(rest) {
                    return Err(BodyFault::Eof);
                }
            }
        }
    }

    /// Appends the next bytes of a body, until there are some `wanted`, or it ends. The bytes go straight to their place
    /// where the length of the body is known; else there may be more than `wanted`.
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
                append(into, &piece)?;
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
        let is_all = self.taken == self.arrived.len();
        if is_all && piece.data >= WORTH_HANDING_OUT.max(self.arrived.capacity() / 2) {
            self.taken = 0;
            let arrived = std::mem::take(&mut self.arrived);
            return Ok(Some(Bytes::from(arrived).slice(start..)));
        }
        let mut copy = Vec::new();
        let data = self.arrived.get(start..self.taken);
        append(&mut copy, data.unwrap_or_default())?;
        Ok(Some(copy.into()))
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
                let rest = self.arrived.get(self.taken..).unwrap_or_default();
                if body.left().is_some() || body.ends_here(rest) {
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
}

/// Appends bytes for which there may be no memory: what a server sends has no limit.
pub(crate) fn append(into: &mut Vec<u8>, bytes: &[u8]) -> Result<(), BodyFault> {
    let reserved = if into.is_empty() {
        into.try_reserve_exact(bytes.len())
    } else {
        into.try_reserve(bytes.len())
    };
    reserved.map_err(|_| BodyFault::Memory)?;
    into.extend_from_slice(bytes);
    Ok(())
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
