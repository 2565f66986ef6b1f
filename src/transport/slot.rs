//! Slots: a runtime and its connection, lent to one call at a time and driven by the calling thread.
//! Also what keeps a client working in both processes after a fork.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::time::{Instant, Sleep};

use crate::conn::Conn;
use crate::{Error, Interrupt, Result};

/// How long a blocked call may not look for an interrupt.
const TICK: Duration = Duration::from_millis(100);

/// A current-thread runtime and the connection that lives on it.
pub(crate) struct Slot {
    pub(crate) conn: Option<Conn>,
    tick: Option<Pin<Box<Sleep>>>,
    runtime: Option<Runtime>,
    pid: u32,
}

impl Slot {
    pub(crate) fn new() -> Result<Self> {
        let runtime = Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|error| Error::Internal {
                message: format!("no runtime: {error}"),
            })?;
        Ok(Self {
            conn: None,
            tick: None,
            runtime: Some(runtime),
            pid: std::process::id(),
        })
    }

    /// Whether a fork brought it into this process; then it is not ours to touch.
    pub(crate) fn inherited(&self) -> bool {
        self.pid != std::process::id()
    }

    /// Drives `future` on this thread until it is done or `interrupt` asks to stop.
    ///
    /// `interrupt` is asked outside the runtime, so that a signal handler may make calls of its own.
    pub(crate) fn run<F: Future>(
        &mut self,
        future: F,
        interrupt: &mut dyn Interrupt,
    ) -> Result<F::Output> {
        let Some(runtime) = &self.runtime else {
            return Err(Error::Internal {
                message: "slot without a runtime".into(),
            });
        };
        let mut future = std::pin::pin!(future);
        let tick = &mut self.tick;
        loop {
            let mut armed = false;
            let output = runtime.block_on(std::future::poll_fn(|cx| {
                if let Poll::Ready(output) = future.as_mut().poll(cx) {
                    return Poll::Ready(Some(output));
                }
                let tick = tick.get_or_insert_with(|| Box::pin(tokio::time::sleep(TICK)));
                if !armed {
                    armed = true;
                    tick.as_mut().reset(Instant::now() + TICK);
                }
                tick.as_mut().poll(cx).map(|()| None)
            }));
            match output {
                Some(output) => return Ok(output),
                None if interrupt.interrupted() => return Err(Error::Interrupted),
                None => {}
            }
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if self.inherited() {
            // The epoll instance and the sockets are the parent's, and closing them in order would take the
            // parent's registrations away.
            std::mem::forget((self.conn.take(), self.tick.take(), self.runtime.take()));
            return;
        }
        self.conn = None;
        self.tick = None;
        if let Some(runtime) = self.runtime.take() {
            // A name lookup or an in-process answer may still be at work; nobody waits for it.
            runtime.shutdown_background();
        }
    }
}

/// The idle slots of one client in one process, and those of its forks.
pub(crate) struct Pool {
    pid: u32,
    limit: AtomicUsize,
    idle: Mutex<Vec<Slot>>,
    /// The same for a process forked from this one.
    forked: OnceLock<Box<Pool>>,
}

impl Pool {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            pid: std::process::id(),
            limit: AtomicUsize::new(limit),
            idle: Mutex::new(Vec::new()),
            forked: OnceLock::new(),
        }
    }

    /// The pool of this process. A lock that another thread held during the fork stays out of it.
    fn here(&self) -> &Self {
        let pid = std::process::id();
        let mut pool = self;
        while pool.pid != pid {
            pool = pool
                .forked
                .get_or_init(|| Box::new(Self::new(self.limit())));
        }
        pool
    }

    fn limit(&self) -> usize {
        self.limit.load(Ordering::Relaxed)
    }

    /// Raises the limit to `limit` where it is lower.
    pub(crate) fn at_least(&self, limit: usize) {
        self.here().limit.fetch_max(limit, Ordering::Relaxed);
    }

    pub(crate) fn take(&self) -> Result<Slot> {
        let idle = self
            .here()
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        idle.map_or_else(Slot::new, Ok)
    }

    /// Takes a slot back; as urllib3 does, one too many is dropped.
    pub(crate) fn put(&self, slot: Slot) {
        let here = self.here();
        if slot.pid != here.pid {
            return;
        }
        let mut idle = here.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < here.limit() {
            idle.push(slot);
        } else {
            drop(idle);
            drop(slot);
        }
    }

    /// Drops all idle slots and their connections.
    pub(crate) fn clear(&self) {
        let idle = std::mem::take(
            &mut *self
                .here()
                .idle
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        );
        drop(idle);
    }
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slot")
            .field("connected", &self.conn.is_some())
            .finish_non_exhaustive()
    }
}
