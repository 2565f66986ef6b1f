//! One background thread with its own runtime, where everything credentials have to wait for
//! happens. A client's runtime may stand still between calls; connections kept here never do.

use std::future::Future;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::runtime::{Builder, Handle};

use crate::error::{Error, Result};

/// How often a waiting thread asks whether to go on.
const SLICE: Duration = Duration::from_millis(100);

struct Worker {
    process: u32,
    handle: Handle,
}

static WORKER: Mutex<Option<Worker>> = Mutex::new(None);

/// Runs a future in the background; the result may be awaited on any runtime.
pub(super) async fn run<T: Send + 'static>(
    future: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    match handle()?.spawn(future).await {
        Ok(result) => result,
        Err(error) => Err(Error::Runtime(error.to_string())),
    }
}

/// Runs a future in the background and waits for it, unless `interrupted` says to stop.
pub(super) fn wait<T: Send + 'static>(
    future: impl Future<Output = Result<T>> + Send + 'static,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<T> {
    let (sender, receiver) = channel();
    let task = handle()?.spawn(async move {
        // Nobody may be waiting any more.
        let _ = sender.send(future.await);
    });
    loop {
        match receiver.recv_timeout(SLICE) {
            Ok(result) => return result,
            Err(RecvTimeoutError::Timeout) => {
                if interrupted() {
                    task.abort();
                    return Err(Error::Interrupted);
                }
            }
            Err(RecvTimeoutError::Disconnected) => {
                return Err(Error::Runtime("resolving credentials failed".to_owned()));
            }
        }
    }
}

/// Runs something that blocks, such as another program, off the runtime's own thread.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(Error::Runtime(error.to_string())),
    }
}

fn handle() -> Result<Handle> {
    let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    // A forked child has the handle but not the thread.
    if let Some(worker) = worker
        .as_ref()
        .filter(|worker| worker.process == std::process::id())
    {
        return Ok(worker.handle.clone());
    }
    let failed = |error: std::io::Error| Error::Runtime(error.to_string());
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new()
        .name("ferroboto-credentials".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))
        .map_err(failed)?;
    let fresh = Worker {
        process: std::process::id(),
        handle: handle.clone(),
    };
    // Dropping an inherited handle would touch a runtime whose thread is gone.
    std::mem::forget(worker.replace(fresh));
    Ok(handle)
}
