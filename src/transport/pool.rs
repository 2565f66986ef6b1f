//! The idle connections of one client, for calls that block and calls in the background, and the turns of the latter.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::conn::Conn;
use crate::fault::Fault;
use crate::fork::ForkSafe;
use crate::wait::Wait;

/// Connections that wait for their next request, those of each process apart.
pub(crate) struct Pool {
    limit: AtomicUsize,
    idle: ForkSafe<Mutex<Vec<Conn>>>,
    gate: ForkSafe<Arc<Semaphore>>,
}

impl Pool {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit: AtomicUsize::new(limit),
            idle: ForkSafe::new(),
            gate: ForkSafe::new(),
        }
    }

    fn limit(&self) -> usize {
        self.limit.load(Ordering::Relaxed)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Conn>> {
        self.idle
            .get()
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn gate(&self) -> &Arc<Semaphore> {
        self.gate.get_or_init(|| {
            let limit = self.limit().clamp(1, Semaphore::MAX_PERMITS);
            Arc::new(Semaphore::new(limit))
        })
    }

    /// Raises the limit to `limit` where it is lower.
    pub(crate) fn at_least(&self, limit: usize) {
        let gate = self.gate.existing();
        let limit = limit.min(Semaphore::MAX_PERMITS);
        let before = self.limit.fetch_max(limit, Ordering::Relaxed).max(1);
        if let Some(gate) = gate {
            gate.add_permits(limit.saturating_sub(before));
        }
    }

    /// A turn among the background's calls: as many go on at a time as there may be connections.
    pub(crate) async fn turn(&self) -> Result<OwnedSemaphorePermit, Fault> {
        let turn = Arc::clone(self.gate()).acquire_owned().await;
        turn.map_err(|error| Fault::Http(error.to_string()))
    }

    /// The connection to `authority` that was used last and is still good.
    pub(crate) fn take(&self, authority: &str, wait: &impl Wait) -> Option<Conn> {
        loop {
            let conn = {
                let mut idle = self.idle();
                let fits = |conn: &Conn| conn.authority() == authority;
                let own = |conn: &Conn| fits(conn) && conn.is_driven_by(wait);
                let others = |conn: &Conn| fits(conn) && conn.can_be_adopted_by(wait);
                let place = idle.iter().rposition(own);
                let place = place.or_else(|| idle.iter().rposition(others))?;
                idle.remove(place)
            };
            if !conn.is_reusable() {
                conn.close();
            } else if let Ok(conn) = conn.adopted_by(wait) {
                return Some(conn);
            }
        }
    }

    /// Takes a connection back after an exchange. Of too many, the one unused longest is closed.
    pub(crate) fn put(&self, mut conn: Conn) {
        if !conn.may_be_kept() || self.limit() == 0 {
            return conn.close();
        }
        conn.rest();
        let surplus = {
            let mut idle = self.idle();
            let full = idle.len() >= self.limit();
            let surplus = full.then(|| idle.remove(0));
            idle.push(conn);
            surplus
        };
        if let Some(conn) = surplus {
            conn.close();
        }
    }

    /// Closes all idle connections.
    pub(crate) fn clear(&self) {
        let idle = std::mem::take(&mut *self.idle());
        idle.into_iter().for_each(Conn::close);
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool")
            .field("limit", &self.limit())
            .finish_non_exhaustive()
    }
}
