//! One TCP connection: how bytes move on it, and in whose hands waiting for it lies.

use std::fmt;
use std::io::{self, IoSlice};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::buffer::spare_capacity;
use rustix::io::Errno;
use rustix::net::sockopt::{self, Timeout};
use rustix::net::{AddressFamily, RecvFlags, SendAncillaryBuffer, SendFlags, SocketType, ipproto};
use tokio::io::Interest;

/// How long a blocked call may not look for an interrupt.
pub(crate) const TICK: Duration = Duration::from_millis(100);

/// An open TCP connection.
pub(crate) enum Socket {
    /// Reads and writes wait in the kernel, for `slice` at most.
    Blocking { stream: TcpStream, slice: Duration },
    /// Reads and writes never wait; a reactor tells when they may go on.
    Registered(tokio::net::TcpStream),
}

impl Socket {
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
            own @ Self::Blocking { .. } => Ok(own),
        }
    }

    /// The same connection with the reactor of this thread waiting.
    pub(crate) fn into_registered(self) -> io::Result<Self> {
        match self {
            Self::Blocking { stream, .. } => {
                stream.set_nonblocking(true)?;
                Ok(Self::Registered(tokio::net::TcpStream::from_std(stream)?))
            }
            own @ Self::Registered(_) => Ok(own),
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
        }
    }

    fn fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Blocking { stream, .. } => stream.as_fd(),
            Self::Registered(stream) => stream.as_fd(),
        }
    }

    /// Whether it is open and nothing has arrived. An idle connection with something to read was closed by the
    /// server, or is out of step.
    pub(crate) fn is_silent(&self) -> bool {
        let flags = RecvFlags::PEEK | RecvFlags::DONTWAIT;
        matches!(
            rustix::net::recv(self.fd(), &mut [0; 1], flags),
            Err(Errno::AGAIN)
        )
    }

    /// Closes it, unless the program has closed its descriptor underneath: the number may be another file's now.
    pub(crate) fn close(self) {
        if sockopt::socket_type(self.fd()).is_err() {
            std::mem::forget(self);
        }
    }
}

impl fmt::Debug for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Blocking { .. } => "Blocking",
            Self::Registered(_) => "Registered",
        })
    }
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
