//! Calls that nobody waits for in place: driven by one thread of the process, which reports when they are over.
//! What a call is, and how its body is read, is said elsewhere.

use std::os::unix::net::UnixStream;
use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Builder, Handle};
use tokio::task::AbortHandle;

use crate::descriptor::Own;
use crate::fork::ForkSafe;
use crate::tls::os_error;
use crate::{Error, Result};

/// A runtime, driven by a thread of its own.
struct Driver {
    handle: Handle,
    /// Where it is not whole, the program has closed descriptors underneath, the reactor's among them.
    beacon: Own<UnixStream>,
}

/// The driver of this process; a forked child has its parent's handle but not the thread.
static DRIVER: ForkSafe<Mutex<Option<Driver>>> = ForkSafe::new();

impl Driver {
    fn start() -> std::io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let beacon = Own::new(UnixStream::pair()?.0)?;
        std::thread::Builder::new()
            .name("ferroboto-calls".to_owned())
            .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
        Ok(Self { handle, beacon })
    }
}

/// The runtime for calls in the background.
pub(crate) fn handle() -> Result<Handle> {
    let mut driver = DRIVER.get().lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(driver) = driver.as_ref().filter(|driver| driver.beacon.is_whole()) {
        return Ok(driver.handle.clone());
    }
    let started = Driver::start().map_err(|error| Error::HttpClient {
        error: os_error(&error),
    })?;
    let handle = started.handle.clone();
    if let Some(broken) = driver.replace(started) {
        // The numbers of its descriptors may be other files' now, which closing it would close.
        std::mem::forget(broken);
    }
    Ok(handle)
}

/// Cancels what it stands for; dropping it does not.
#[derive(Clone, Debug)]
pub struct Ticket(AbortHandle);

impl Ticket {
    /// Ends the work at once; it reports nothing any more.
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

/// Called once, with the outcome of work.
pub type Done<T> = Box<dyn FnOnce(Result<T>) + Send>;

/// Starts `work` in the background; `done` is called with its result.
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
