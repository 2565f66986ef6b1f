//! Sockets of the program around the library, for calls that it wants to make by them and not by the system's. The calling
//! thread uses them in place; they wait in a way of their own, and what they raise belongs to the caller.

use std::io;
use std::time::Duration;

use crate::SourceError;

/// Opens connections the way the program wants them.
pub trait ProgramSockets: Sync {
    /// A connection to the first address of `host` that accepts one, each within `timeout`.
    fn connect(
        &self,
        host: &str,
        port: u16,
        timeout: Option<Duration>,
        keepalive: bool,
    ) -> Result<Box<dyn ProgramSocket>, SocketError>;
}

/// An open connection of the program's, which closes when it is dropped. Reads and writes wait within.
pub trait ProgramSocket: Send {
    /// Limits each read and write from now on.
    fn set_timeout(&mut self, timeout: Option<Duration>) -> Result<(), SocketError>;

    /// Appends what has arrived, as far as `into` has room; 0 at the end of the connection.
    fn read(&self, into: &mut Vec<u8>) -> Result<usize, SocketError>;

    /// Sends from the front of `bytes`; how much, is what is returned.
    fn write(&self, bytes: &[u8]) -> Result<usize, SocketError>;

    /// Whether it is open and nothing has arrived.
    fn is_silent(&self) -> bool;

    /// Whether something arrives, or the connection ends, within so long.
    fn is_readable(&self, within: Duration) -> Result<bool, SocketError>;

    /// Whether this thread may use it.
    fn is_usable_here(&self) -> bool;
}

/// Why a socket of the program does not go on.
#[derive(Debug)]
pub enum SocketError {
    /// Nothing has moved within the limit.
    TimedOut,
    /// The network has failed.
    Io(io::Error),
    /// The program has raised an exception.
    Raised(Raised),
}

/// An exception that is none of the network's.
#[derive(Clone, Debug)]
pub struct Raised {
    /// The exception.
    pub exception: SourceError,
    /// Its text.
    pub text: String,
    /// Whether it is meant to pass all that handles errors.
    pub exits: bool,
}
