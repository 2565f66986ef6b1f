//! One TCP connection: how bytes move on it, and in whose hands waiting for it lies.

use std::cell::Cell;
use std::fmt;
use std::fs::File;
use std::io::{self, IoSlice};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::buffer::spare_capacity;
use rustix::io::Errno;
use rustix::net::sockopt::{self, Timeout};
use rustix::net::{AddressFamily, RecvFlags, SendAncillaryBuffer, SendFlags, SocketType, ipproto};
use tokio::io::Interest;

use crate::program::{ProgramSocket, SocketError};
use crate::wait::Stop;

/// How long a blocked call may not look for an interrupt.
pub(crate) const TICK: Duration = Duration::from_millis(100);

/// What the kernel is asked to send of a file: what it passes on in one step, for each of which it waits as long as for a
/// write.
#[cfg(any(target_os = "linux", target_os = "android"))]
const ONE_STEP: usize = 64 * 1024;

/// An open TCP connection.
pub(crate) enum Socket {
    /// Reads and writes wait in the kernel, for `slice` at most.
    Blocking { stream: TcpStream, slice: Duration },
    /// Reads and writes never wait; a reactor wakes them when they may go on.
    Registered(tokio::net::TcpStream),
    /// Reads and writes wait in the program's socket, which has stopped for good once there is a reason.
    Program {
        socket: Box<dyn ProgramSocket>,
        stopped: Cell<Option<Stop>>,
    },
}

impl Socket {
    /// A connection of the program's.
    pub(crate) fn program(socket: Box<dyn ProgramSocket>) -> Self {
        Self::Program {
            socket,
            stopped: Cell::default(),
        }
    }

    /// Takes a connection whose reads and writes do not wait into the kernel's hands.
    pub(crate) fn blocking(stream: TcpStream) -> io::Result<Self> {
        stream.set_nonblocking(false)?;
        let mut socket = Self::Blocking {
            stream,
            slice: Duration::ZERO,
        };
        socket.set_slice(TICK)?;
        Ok(socket)
    }

    /// The same connection with the kernel waiting.
    pub(crate) fn into_blocking(self) -> io::Result<Self> {
        match self {
            Self::Registered(stream) => Self::blocking(stream.into_std()?),
            other => Ok(other),
        }
    }

    /// The same connection with the reactor of this thread waiting.
    pub(crate) fn into_registered(self) -> io::Result<Self> {
        match self {
            Self::Blocking { stream, .. } => {
                stream.set_nonblocking(true)?;
                Ok(Self::Registered(tokio::net::TcpStream::from_std(stream)?))
            }
            other => Ok(other),
        }
    }

    /// How long reads and writes may wait in the kernel.
    pub(crate) fn set_slice(&mut self, wanted: Duration) -> io::Result<()> {
        if let Self::Blocking { stream, slice } = self
            && *slice != wanted
        {
            sockopt::set_socket_timeout(&*stream, Timeout::Recv, Some(wanted))?;
            sockopt::set_socket_timeout(&*stream, Timeout::Send, Some(wanted))?;
            *slice = wanted;
        }
        Ok(())
    }

    /// How long reads and writes may wait in a socket of the program's.
    pub(crate) fn set_timeout(&mut self, limit: Option<Duration>) {
        if let Self::Program { socket, stopped } = self
            && let Err(error) = socket.set_timeout(limit)
        {
            let _ = stop(stopped, error);
        }
    }

    /// Whether a read of a socket of the program's, which may time out only once, would take longer.
    pub(crate) fn stays_silent(&mut self, within: Duration) -> bool {
        match self {
            Self::Program { socket, stopped } => match socket.is_readable(within) {
                Ok(readable) => !readable,
                Err(error) => {
                    // The next read or write fails as well.
                    let _ = stop(stopped, error);
                    false
                }
            },
            _ => false,
        }
    }

    /// Why a socket of the program's has stopped, if it has.
    pub(crate) fn stopped(&mut self) -> Option<Stop> {
        match self {
            Self::Program { stopped, .. } => stopped.get_mut().clone(),
            _ => None,
        }
    }

    /// Appends what has arrived, as far as `into` has room; 0 at the end of the connection.
    pub(crate) fn read(&self, into: &mut Vec<u8>) -> io::Result<usize> {
        let mut receive = |socket: BorrowedFd<'_>| {
            let (length, _) = rustix::net::recv(socket, spare_capacity(into), RecvFlags::empty())?;
            Ok(length)
        };
        match self {
            Self::Blocking { stream, .. } => receive(stream.as_fd()),
            Self::Registered(stream) => {
                stream.try_io(Interest::READABLE, || receive(stream.as_fd()))
            }
            Self::Program { socket, stopped } => going(stopped, || socket.read(into)),
        }
    }

    /// Writes from the front of `parts`; how much, is what is returned.
    pub(crate) fn write(&self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        // Not `writev`, which raises a signal where the other side has gone.
        let send = |socket: BorrowedFd<'_>| {
            let mut nothing = SendAncillaryBuffer::default();
            Ok(rustix::net::sendmsg(
                socket,
                parts,
                &mut nothing,
                SendFlags::NOSIGNAL,
            )?)
        };
        match self {
            Self::Blocking { stream, .. } => send(stream.as_fd()),
            Self::Registered(stream) => stream.try_io(Interest::WRITABLE, || send(stream.as_fd())),
            Self::Program { socket, stopped } => {
                let first = parts.iter().find(|part| !part.is_empty());
                going(stopped, || socket.write(first.map_or(&[], |part| part)))
            }
        }
    }

    /// Has the kernel send from a file until it would wait for long, and moves `start`; how much it has sent, is what is
    /// returned. `None` where it cannot.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(crate) fn send_file(
        &self,
        file: &File,
        start: &mut u64,
        length: usize,
    ) -> Option<io::Result<usize>> {
        let Self::Blocking { stream, .. } = self else {
            return None;
        };
        // Signals are held off once for all steps: that takes three system calls.
        let write = || {
            let mut sent = 0;
            loop {
                let piece = ONE_STEP.min(length - sent);
                let more = match rustix::fs::sendfile(stream, file, Some(&mut *start), piece) {
                    // It is met again, unless it has raised a signal.
                    Err(error) if sent > 0 && error != Errno::PIPE => return Ok(sent),
                    more => more?,
                };
                sent += more;
                if more < piece || sent >= length {
                    return Ok(sent);
                }
            }
        };
        match crate::sigpipe::without(write) {
            // Of some kinds of files it cannot, and some systems forbid it.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP | Errno::PERM) => None,
            sent => Some(sent.map_err(io::Error::from)),
        }
    }

    /// There is no way to have the kernel send from a file.
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    pub(crate) fn send_file(&self, _: &File, _: &mut u64, _: usize) -> Option<io::Result<usize>> {
        None
    }

    /// Whether it is open and nothing has arrived. An idle connection with something to read was closed by the
    /// server, or is out of step.
    pub(crate) fn is_silent(&self) -> bool {
        let socket = match self {
            Self::Blocking { stream, .. } => stream.as_fd(),
            Self::Registered(stream) => stream.as_fd(),
            Self::Program { socket, .. } => return socket.is_silent(),
        };
        let flags = RecvFlags::PEEK | RecvFlags::DONTWAIT;
        matches!(
            rustix::net::recv(socket, &mut [0; 1], flags),
            Err(Errno::AGAIN)
        )
    }

    /// Closes it, unless the program has closed its descriptor underneath: the number may be another file's now.
    pub(crate) fn close(self) {
        let open = match &self {
            Self::Blocking { stream, .. } => sockopt::socket_type(stream),
            Self::Registered(stream) => sockopt::socket_type(stream),
            Self::Program { .. } => Ok(SocketType::STREAM),
        };
        if open.is_err() {
            std::mem::forget(self);
        }
    }
}

impl fmt::Debug for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Blocking { .. } => "Blocking",
            Self::Registered(_) => "Registered",
            Self::Program { .. } => "Program",
        })
    }
}

/// Has a socket of the program's do something, unless it has stopped.
fn going(
    stopped: &Cell<Option<Stop>>,
    work: impl FnOnce() -> Result<usize, SocketError>,
) -> io::Result<usize> {
    if let Some(reason) = stopped.take() {
        stopped.set(Some(reason));
        return Err(io::ErrorKind::WouldBlock.into());
    }
    work().map_err(|error| stop(stopped, error))
}

/// Notes why a socket stops. It is the driver's to say, who waits next.
fn stop(stopped: &Cell<Option<Stop>>, error: SocketError) -> io::Error {
    let reason = match error {
        SocketError::Io(error) => return error,
        SocketError::TimedOut => Stop::Timeout,
        SocketError::Raised(raised) => Stop::Raised(raised),
    };
    stopped.set(Some(reason));
    io::ErrorKind::WouldBlock.into()
}

/// Begins to connect: the result is there once the stream can be written to, and is [`outcome`]'s.
pub(crate) fn begin_connect(address: &SocketAddr, keepalive: bool) -> io::Result<TcpStream> {
    let family = match address {
        SocketAddr::V4(_) => AddressFamily::INET,
        SocketAddr::V6(_) => AddressFamily::INET6,
    };
    let socket = new_socket(family)?;
    sockopt::set_tcp_nodelay(&socket, true)?;
    if keepalive {
        sockopt::set_socket_keepalive(&socket, true)?;
    }
    match rustix::net::connect(&socket, address) {
        Ok(()) | Err(Errno::INPROGRESS) => Ok(TcpStream::from(socket)),
        Err(error) => Err(error.into()),
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn new_socket(family: AddressFamily) -> io::Result<OwnedFd> {
    use rustix::net::SocketFlags;
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let protocol = Some(ipproto::TCP);
    Ok(rustix::net::socket_with(
        family,
        SocketType::STREAM,
        flags,
        protocol,
    )?)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn new_socket(family: AddressFamily) -> io::Result<OwnedFd> {
    let socket = rustix::net::socket(family, SocketType::STREAM, Some(ipproto::TCP))?;
    rustix::io::fcntl_setfd(&socket, rustix::io::FdFlags::CLOEXEC)?;
    rustix::io::ioctl_fionbio(&socket, true)?;
    Ok(socket)
}

/// What has become of an attempt to connect.
pub(crate) fn outcome(stream: &TcpStream) -> io::Result<()> {
    Ok(sockopt::socket_error(stream)??)
}
