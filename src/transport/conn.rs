//! One HTTP/1.1 connection: requests and responses in turn, by the codec, over a line that any driver may wait for.

mod receive;
mod send;

use std::io;

use tokio::io::Interest;

use crate::line::{Line, waits};
use crate::wait::{Patience, Stop, Wait};

pub(crate) use receive::append;
pub(crate) use send::Target;

/// What is read at once, until more comes.
const READ: usize = 8 * 1024;
/// What is read at once of a body that comes fast: more would cost memory and gain nothing.
const MOST_READ: usize = 128 * 1024;
/// What `http.client` says of a connection that is closed instead of a response.
const NO_RESPONSE: &str = "Remote end closed connection without response";

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

/// What ends a read or write.
enum Broken {
    Io(io::Error),
    Stop(Stop),
}
