//! Calls that nobody waits for in place: driven by one thread of the process, which tells when they are over.
//! What a call is, and how its body is read, is said elsewhere.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tokio::runtime::{Builder, Handle};
use tokio::sync::Semaphore;
use tokio::task::AbortHandle;

use crate::conn::Conn;
use crate::{Error, Result};

/// The thread that drives, in one process.
struct Driver {
    process: u32,
    handle: Result<Handle>,
    /// The same for a process forked from this one.
    forked: OnceLock<Box<Driver>>,
}

static DRIVER: OnceLock<Driver> = OnceLock::new();

impl Driver {
    fn start() -> Self {
        Self {
            process: std::process::id(),
            handle: run().map_err(|error| Error::Internal {
                message: format!("no runtime: {error}"),
            }),
            forked: OnceLock::new(),
        }
    }
}

fn run() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new()
        .name("ferroboto-calls".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}

/// The runtime of this process; a forked child has its parent's handle but not the thread.
pub(crate) fn handle() -> Result<&'static Handle> {
    let process = std::process::id();
    let mut driver = DRIVER.get_or_init(Driver::start);
    while driver.process != process {
        driver = driver.forked.get_or_init(|| Box::new(Driver::start()));
    }
    driver.handle.as_ref().map_err(Clone::clone)
}

/// Cancels what it stands for; dropping it does not.
#[derive(Clone, Debug)]
pub struct Ticket(AbortHandle);

impl Ticket {
    /// Ends the work at once; what it would have told is not told.
    pub fn cancel(&self) {
        self.0.abort();
    }
}

/// Reports a result once, on the driving thread; an error where the work broke off.
struct Report<T>(Option<Done<T>>);

impl<T> Report<T> {
    fn send(&mut self, result: Result<T>) {
        if let Some(done) = self.0.take() {
            done(result);
        }
    }
}

impl<T> Drop for Report<T> {
    fn drop(&mut self) {
        self.send(Err(Error::Internal {
            message: "the call broke off".into(),
        }));
    }
}

/// Is told the outcome of work, once.
pub type Done<T> = Box<dyn FnOnce(Result<T>) + Send>;

/// Has `work` done in the background; `done` is told what came of it.
pub(crate) fn start<T: 'static>(
    work: impl Future<Output = Result<T>> + Send + 'static,
    done: Done<T>,
) -> Result<Ticket> {
    let mut report = Report(Some(done));
    let task = handle()?.spawn(async move {
        let result = work.await;
        report.send(result);
    });
    Ok(Ticket(task.abort_handle()))
}

/// The connections of one client's background calls in one process, and those of its forks. As many calls as
/// there may be connections go on at a time; others wait for their turn.
pub(crate) struct Connections {
    process: u32,
    limit: AtomicUsize,
    gate: Arc<Semaphore>,
    idle: Mutex<Vec<Conn>>,
    forked: OnceLock<Box<Connections>>,
}

impl Connections {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            process: std::process::id(),
            limit: AtomicUsize::new(limit),
            gate: Arc::new(Semaphore::new(limit.clamp(1, Semaphore::MAX_PERMITS))),
            idle: Mutex::new(Vec::new()),
            forked: OnceLock::new(),
        }
    }

    /// Those of this process. A lock that another thread held during the fork stays out of it.
    pub(crate) fn here(&self) -> &Self {
        let process = std::process::id();
        let mut found = self;
        while found.process != process {
            found = found
                .forked
                .get_or_init(|| Box::new(Self::new(self.limit())));
        }
        found
    }

    fn limit(&self) -> usize {
        self.limit.load(Ordering::Relaxed)
    }

    /// Raises the limit to `limit` where it is lower.
    pub(crate) fn at_least(&self, limit: usize) {
        let here = self.here();
        let limit = limit.min(Semaphore::MAX_PERMITS);
        let before = here.limit.fetch_max(limit, Ordering::Relaxed).max(1);
        here.gate.add_permits(limit.saturating_sub(before));
    }

    pub(crate) fn gate(&self) -> Arc<Semaphore> {
        Arc::clone(&self.gate)
    }

    pub(crate) fn take(&self) -> Option<Conn> {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop()
    }

    pub(crate) fn put(&self, conn: Conn) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < self.limit() {
            idle.push(conn);
        }
    }

    pub(crate) fn clear(&self) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let dropped = std::mem::take(&mut *idle);
        drop(idle);
        drop(dropped);
    }
}

impl Drop for Connections {
    fn drop(&mut self) {
        if self.process != std::process::id() {
            // The sockets are registered with the parent's reactor, which closing them in order would disturb.
            let idle = self.idle.get_mut().unwrap_or_else(PoisonError::into_inner);
            std::mem::forget(std::mem::take(idle));
        }
    }
}
