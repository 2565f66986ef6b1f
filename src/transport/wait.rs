//! How a call waits: the one interface between what a connection does and who drives it.
//!
//! Everything above is written once, as `async` functions over this trait. For a call that blocks they never have to
//! be polled twice, since its waiting happens within.

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use tokio::io::Interest;

use crate::dial::{Dialer, Version, look_up};
use crate::fault::Fault;
use crate::line::Line;
use crate::program::{ProgramSockets, Raised};
use crate::socket::{Socket, TICK, outcome};
use crate::{Interrupt, offload};

/// How long a sleep of the program's may last while another thread works.
const NAP: Duration = Duration::from_millis(5);

/// Why waiting ended without what was waited for.
#[derive(Clone, Debug)]
pub(crate) enum Stop {
    /// Nothing has moved for too long.
    Timeout,
    /// The caller no longer wants it.
    Interrupted,
    /// A socket of the program's has raised an exception.
    Raised(Raised),
}

/// How long nothing may move.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    limit: Option<Duration>,
    since: Instant,
}

impl Patience {
    pub(crate) fn new(limit: Option<Duration>) -> Self {
        Self {
            limit,
            since: Instant::now(),
        }
    }

    /// Something has moved.
    pub(crate) fn renew(&mut self) {
        if self.limit.is_some() {
            self.since = Instant::now();
        }
    }

    /// What is left of it; `None` without a limit.
    fn left(&self) -> Result<Option<Duration>, Stop> {
        match self.limit {
            None => Ok(None),
            Some(limit) => match limit.saturating_sub(self.since.elapsed()) {
                Duration::ZERO => Err(Stop::Timeout),
                left => Ok(Some(left)),
            },
        }
    }

    /// How long to wait before looking for an interrupt.
    fn slice(&self) -> Result<Duration, Stop> {
        Ok(self.left()?.map_or(TICK, |left| left.min(TICK)))
    }
}

/// Who drives a connection.
pub(crate) trait Wait {
    /// Prepares a connection for as much patience as there will be.
    fn begin(&self, socket: &mut Socket, patience: &Patience);

    /// Waits until `socket` may have become ready; comes back early rather than late.
    async fn ready(
        &mut self,
        socket: &mut Socket,
        interest: Interest,
        patience: &Patience,
    ) -> Result<(), Stop>;

    /// Waits until `poll` has a value.
    async fn until<T>(
        &mut self,
        patience: &Patience,
        poll: impl FnMut(&mut Context<'_>) -> Poll<T>,
    ) -> Result<T, Stop>;

    /// Waits until an attempt to connect has ended.
    async fn connected(
        &mut self,
        stream: std::net::TcpStream,
        patience: &Patience,
    ) -> Result<io::Result<Socket>, Stop>;

    /// The sockets that have to be used in place of the system's.
    fn sockets(&self) -> Option<&'static dyn ProgramSockets> {
        None
    }

    /// The addresses of a name.
    async fn resolve(&mut self, host: &str, port: u16)
    -> Result<io::Result<Vec<SocketAddr>>, Stop>;

    /// Opens a connection.
    async fn open(&mut self, dialer: &Arc<Dialer>, host: &str, port: u16) -> Result<Line, Fault>;

    /// Does work that may block: reading the body of a request. No value where it panicked.
    async fn perform<T: Send + 'static>(
        &mut self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<Option<T>, Stop>;

    /// Whether the caller still wants what takes long, though nothing has to be waited for.
    fn look(&mut self) -> Result<(), Stop>;

    /// Whether a connection is as this driver waits for it.
    fn owns(&self, socket: &Socket) -> bool;

    /// Whether a connection can become so.
    fn can_adopt(&self, socket: &Socket) -> bool {
        !matches!(socket, Socket::Program { .. })
    }

    /// The connection as this driver waits for it.
    fn adopt(&self, socket: Socket) -> io::Result<Socket>;
}

/// Drives on the calling thread.
pub(crate) struct Calling<'a>(pub(crate) &'a mut dyn Interrupt);

impl Calling<'_> {
    /// Runs what waits by this driver only.
    pub(crate) fn run<T>(work: impl Future<Output = T>) -> Result<T, Fault> {
        match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Ok(value),
            Poll::Pending => Err(Fault::Http("a blocking call did not block".into())),
        }
    }

    fn check(&mut self) -> Result<(), Stop> {
        if self.0.interrupted() {
            return Err(Stop::Interrupted);
        }
        Ok(())
    }
}

impl Wait for Calling<'_> {
    fn begin(&self, socket: &mut Socket, patience: &Patience) {
        let slice = patience.limit.map_or(TICK, |limit| limit.min(TICK));
        // Where it fails, the next read or write fails as well.
        let _ = socket.set_slice(slice);
        socket.set_timeout(patience.limit);
    }

    async fn ready(
        &mut self,
        socket: &mut Socket,
        _: Interest,
        patience: &Patience,
    ) -> Result<(), Stop> {
        // The read or write before has waited already, or was cut short by a signal.
        if let Some(reason) = socket.stopped() {
            return Err(reason);
        }
        let slice = patience.slice()?;
        self.check()?;
        let _ = socket.set_slice(slice);
        Ok(())
    }

    async fn until<T>(
        &mut self,
        patience: &Patience,
        mut poll: impl FnMut(&mut Context<'_>) -> Poll<T>,
    ) -> Result<T, Stop> {
        let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
        let mut cx = Context::from_waker(&waker);
        loop {
            if let Poll::Ready(value) = poll(&mut cx) {
                return Ok(value);
            }
            let slice = patience.slice()?;
            match self.0.sockets().and_then(|_| self.0.sleep(slice.min(NAP))) {
                None => std::thread::park_timeout(slice),
                Some(slept) => slept.map_err(|_| Stop::Interrupted)?,
            }
            self.check()?;
        }
    }

    async fn connected(
        &mut self,
        stream: std::net::TcpStream,
        patience: &Patience,
    ) -> Result<io::Result<Socket>, Stop> {
        loop {
            let slice = patience.slice()?;
            let slice = Timespec::try_from(slice).unwrap_or_default();
            let ended = poll(&mut [PollFd::new(&stream, PollFlags::OUT)], Some(&slice));
            match ended {
                Ok(0) | Err(rustix::io::Errno::INTR) => self.check()?,
                Ok(_) => {
                    return Ok(outcome(&stream).and_then(|()| Socket::blocking(stream)));
                }
                Err(error) => return Ok(Err(error.into())),
            }
        }
    }

    fn sockets(&self) -> Option<&'static dyn ProgramSockets> {
        self.0.sockets()
    }

    async fn resolve(
        &mut self,
        host: &str,
        port: u16,
    ) -> Result<io::Result<Vec<SocketAddr>>, Stop> {
        Ok(look_up(host, port))
    }

    async fn open(&mut self, dialer: &Arc<Dialer>, host: &str, port: u16) -> Result<Line, Fault> {
        if dialer.is_shallow(host) || self.sockets().is_some() {
            return dialer.dial(self, host, port, Version::Http1).await;
        }
        // Looking up names cannot be interrupted, and checking certificates needs more stack than a thread of
        // Python's may have.
        let (dialer, host) = (Arc::clone(dialer), host.to_owned());
        let given_up = Arc::new(AtomicBool::new(false));
        let mut watch = Watch(Arc::clone(&given_up));
        let work = move || {
            Calling::run(dialer.dial(&mut Calling(&mut watch), &host, port, Version::Http1))?
        };
        let line = offload::run(self, None, work).await;
        if line.is_err() {
            given_up.store(true, Ordering::Relaxed);
        }
        line?.unwrap_or_else(|| Err(Fault::Http("the connection could not be opened".into())))
    }

    async fn perform<T: Send + 'static>(
        &mut self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<Option<T>, Stop> {
        Ok(Some(work()))
    }

    fn look(&mut self) -> Result<(), Stop> {
        self.check()
    }

    fn owns(&self, socket: &Socket) -> bool {
        match socket {
            Socket::Blocking { .. } => self.sockets().is_none(),
            Socket::Program { socket, .. } => self.sockets().is_some() && socket.is_usable_here(),
            Socket::Registered(_) => false,
        }
    }

    fn can_adopt(&self, socket: &Socket) -> bool {
        self.sockets().is_none() && !matches!(socket, Socket::Program { .. })
    }

    fn adopt(&self, socket: Socket) -> io::Result<Socket> {
        socket.into_blocking()
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Ends work that nobody waits for any more.
struct Watch(Arc<AtomicBool>);

impl Interrupt for Watch {
    fn interrupted(&mut self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Drives on the runtime of the background thread.
pub(crate) struct Background;

impl Wait for Background {
    fn begin(&self, _: &mut Socket, _: &Patience) {}

    async fn ready(
        &mut self,
        socket: &mut Socket,
        interest: Interest,
        patience: &Patience,
    ) -> Result<(), Stop> {
        match socket {
            // An error reaches the next read or write.
            Socket::Registered(stream) => within(patience, stream.ready(interest)).await.map(drop),
            Socket::Blocking { .. } | Socket::Program { .. } => Ok(()),
        }
    }

    async fn until<T>(
        &mut self,
        patience: &Patience,
        poll: impl FnMut(&mut Context<'_>) -> Poll<T>,
    ) -> Result<T, Stop> {
        within(patience, poll_fn(poll)).await
    }

    async fn connected(
        &mut self,
        stream: std::net::TcpStream,
        patience: &Patience,
    ) -> Result<io::Result<Socket>, Stop> {
        let stream = match tokio::net::TcpStream::from_std(stream) {
            Ok(stream) => stream,
            Err(error) => return Ok(Err(error)),
        };
        let ended = within(patience, stream.writable()).await?;
        let ended = ended.and_then(|()| stream.take_error()?.map_or(Ok(()), Err));
        Ok(ended.map(|()| Socket::Registered(stream)))
    }

    async fn resolve(
        &mut self,
        host: &str,
        port: u16,
    ) -> Result<io::Result<Vec<SocketAddr>>, Stop> {
        let host = host.to_owned();
        let found = offload::run(self, None, move || look_up(&host, port)).await?;
        Ok(found.unwrap_or_else(|| Err(io::Error::other("the lookup broke off"))))
    }

    async fn open(&mut self, dialer: &Arc<Dialer>, host: &str, port: u16) -> Result<Line, Fault> {
        dialer.dial(self, host, port, Version::Http1).await
    }

    async fn perform<T: Send + 'static>(
        &mut self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<Option<T>, Stop> {
        offload::run(self, None, work).await
    }

    fn look(&mut self) -> Result<(), Stop> {
        Ok(())
    }

    fn owns(&self, socket: &Socket) -> bool {
        matches!(socket, Socket::Registered(_))
    }

    fn adopt(&self, socket: Socket) -> io::Result<Socket> {
        socket.into_registered()
    }
}

async fn within<F: Future>(patience: &Patience, future: F) -> Result<F::Output, Stop> {
    match patience.left()? {
        None => Ok(future.await),
        Some(left) => tokio::time::timeout(left, future)
            .await
            .map_err(|_| Stop::Timeout),
    }
}
