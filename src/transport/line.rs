//! A stream of bytes to the other side: a socket, with as many layers of TLS over it as there are.
//!
//! rustls does no I/O; what it has to send and wants to receive is moved here, the same way for all drivers.

use std::fs::File;
use std::io::{self, BufRead as _, IoSlice, Write};
use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection};
use tokio::io::Interest;

use crate::fault::Fault;
use crate::socket::Socket;
use crate::tls::handshake_fault;
use crate::wait::{Patience, Wait};

/// Room for a TLS record.
const RECORD: usize = 18 * 1024;
/// Records that are read at once while they come fast.
const RECORDS: usize = 128 * 1024;

/// An open connection, before anything is said on it.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) socket: Socket,
    layers: Vec<Layer>,
}

/// TLS over the socket, or over the layer before.
#[derive(Debug)]
struct Layer {
    session: ClientConnection,
    /// Records that have arrived, and how much of them rustls has taken.
    arrived: Vec<u8>,
    taken: usize,
}

impl Line {
    pub(crate) fn new(socket: Socket) -> Self {
        Self {
            socket,
            layers: Vec::new(),
        }
    }

    /// Appends what has arrived, as far as `into` has room; 0 at the end.
    pub(crate) fn read(&mut self, into: &mut Vec<u8>) -> io::Result<usize> {
        pull(&self.socket, &mut self.layers, into)
    }

    /// Writes from the front of `parts`; how much, is what is returned.
    pub(crate) fn write(&mut self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        push(&self.socket, &mut self.layers, parts)
    }

    /// Has the kernel send from a file; see [`Socket::send_file`]. `None` through TLS.
    pub(crate) fn send_file(
        &mut self,
        file: &File,
        start: &mut u64,
        length: usize,
    ) -> Option<io::Result<usize>> {
        if !self.layers.is_empty() {
            return None;
        }
        self.socket.send_file(file, start, length)
    }

    /// Sends what TLS still holds.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        for top in (0..self.layers.len()).rev() {
            let (below, above) = self.layers.split_at_mut(top);
            if let Some(layer) = above.first_mut() {
                layer.drain(&self.socket, below)?;
            }
        }
        Ok(())
    }

    /// Has TLS announce the end, with the next flush.
    pub(crate) fn say_goodbye(&mut self) {
        if let Some(top) = self.layers.last_mut() {
            top.session.send_close_notify();
        }
    }

    /// Whether nothing has arrived that nobody has asked for.
    pub(crate) fn is_silent(&self) -> bool {
        self.layers
            .iter()
            .all(|layer| layer.taken == layer.arrived.len())
            && self.socket.is_silent()
    }

    /// The protocol that TLS has agreed on.
    pub(crate) fn alpn(&self) -> Option<&[u8]> {
        self.layers.last()?.session.alpn_protocol()
    }

    /// Puts TLS over the line. Silence during the handshake is a read timeout to urllib3, though of the limit for
    /// connecting.
    pub(crate) async fn secure(
        &mut self,
        wait: &mut impl Wait,
        config: Arc<ClientConfig>,
        host: &str,
        patience: &Patience,
    ) -> Result<(), Fault> {
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| Fault::Ssl(format!("'{host}' is no server name")))?;
        let session = ClientConnection::new(config, name)
            .map_err(|error| handshake_fault(&io::Error::other(error), host))?;
        self.layers.push(Layer {
            session,
            arrived: Vec::new(),
            taken: 0,
        });
        loop {
            let interest = match self.shake_hands() {
                Ok(true) => return Ok(()),
                Ok(false) => continue,
                Err((error, interest)) if waits(&error) => interest,
                Err((error, _)) => return Err(handshake_fault(&error, host)),
            };
            wait.ready(&mut self.socket, interest, patience).await?;
        }
    }

    /// One step of the top layer's handshake; whether it was the last.
    fn shake_hands(&mut self) -> Result<bool, (io::Error, Interest)> {
        let Some((top, below)) = self.layers.split_last_mut() else {
            return Ok(true);
        };
        let socket = &self.socket;
        top.drain(socket, below)
            .map_err(|error| (error, Interest::WRITABLE))?;
        if !top.session.is_handshaking() {
            return Ok(true);
        }
        let arrived = top
            .receive(socket, below)
            .map_err(|error| (error, Interest::READABLE))?;
        if !arrived && top.session.is_handshaking() {
            return Err((io::ErrorKind::UnexpectedEof.into(), Interest::READABLE));
        }
        Ok(false)
    }
}

/// Whether an error only says that the driver has to wait.
pub(crate) fn waits(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted
    )
}

/// Reads through the layers.
fn pull(socket: &Socket, layers: &mut [Layer], into: &mut Vec<u8>) -> io::Result<usize> {
    let Some((top, below)) = layers.split_last_mut() else {
        return socket.read(into);
    };
    let before = into.len();
    loop {
        let room = into.capacity() - into.len();
        match top.session.reader().fill_buf() {
            Ok([]) => break,
            Ok(chunk) => {
                let part = chunk.get(..room).unwrap_or(chunk);
                let length = part.len();
                into.extend_from_slice(part);
                top.session.reader().consume(length);
                if length == room {
                    break;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                if into.len() > before {
                    break;
                }
                top.receive(socket, below)?;
            }
            // As in Python, an end without TLS's own is one.
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => break,
            Err(error) => return Err(error),
        }
    }
    Ok(into.len() - before)
}

/// Writes through the layers.
fn push(socket: &Socket, layers: &mut [Layer], parts: &[IoSlice<'_>]) -> io::Result<usize> {
    let Some((top, below)) = layers.split_last_mut() else {
        return socket.write(parts);
    };
    top.drain(socket, below)?;
    let written = top.session.writer().write_vectored(parts)?;
    match top.drain(socket, below) {
        Err(error) if !waits(&error) => Err(error),
        _ => Ok(written),
    }
}

impl Layer {
    /// Sends the records that rustls has made.
    fn drain(&mut self, socket: &Socket, below: &mut [Layer]) -> io::Result<()> {
        while self.session.wants_write() {
            let sent = self.session.write_tls(&mut Below {
                socket,
                layers: below,
            })?;
            if sent == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
        }
        Ok(())
    }

    /// Gives rustls what has arrived; whether anything has.
    fn receive(&mut self, socket: &Socket, below: &mut [Layer]) -> io::Result<bool> {
        if self.taken == self.arrived.len() {
            self.arrived.clear();
            self.taken = 0;
            if self.arrived.capacity() == 0 {
                self.arrived.reserve_exact(RECORD);
            }
            let length = pull(socket, below, &mut self.arrived)?;
            if length == 0 {
                self.session.read_tls(&mut io::empty())?;
                self.process(socket, below)?;
                return Ok(false);
            }
        }
        let mut rest = self.arrived.get(self.taken..).unwrap_or_default();
        self.taken += self.session.read_tls(&mut rest)?;
        self.process(socket, below)?;
        if self.taken == self.arrived.len()
            && self.arrived.len() == self.arrived.capacity()
            && self.arrived.len() < RECORDS
        {
            // There is likely more where so much came from.
            let mut more = Vec::new();
            if more.try_reserve_exact(self.arrived.len() * 2).is_ok() {
                self.arrived = more;
                self.taken = 0;
            }
        }
        Ok(true)
    }

    fn process(&mut self, socket: &Socket, below: &mut [Layer]) -> io::Result<()> {
        let processed = self.session.process_new_packets();
        // An answer of TLS's own, or an alert; where it cannot be sent now, it is with the next write.
        let _ = self.drain(socket, below);
        processed
            .map(drop)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }
}

/// What a layer writes to.
struct Below<'a> {
    socket: &'a Socket,
    layers: &'a mut [Layer],
}

impl Write for Below<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        push(self.socket, self.layers, &[IoSlice::new(bytes)])
    }

    fn write_vectored(&mut self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        push(self.socket, self.layers, parts)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
