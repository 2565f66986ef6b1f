//! What the transfers of a manager share: how many requests go on at a time, and how many bytes pass in a second.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::interpreter;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// How long a wait may not look for signals, or for the end of its transfer.
const SLICE: Duration = Duration::from_millis(50);

/// A number of turns, one for each request that goes on.
#[derive(Default)]
pub struct TurnCount {
    free: Mutex<usize>,
    changed: Condvar,
}

/// A turn, which ends when it is dropped.
pub struct Turn<'a>(&'a TurnCount);

impl TurnCount {
    fn new(count: usize) -> Self {
        Self {
            free: Mutex::new(count),
            changed: Condvar::new(),
        }
    }

    /// Waits for a turn, for a slice of time.
    fn wait(&self) -> bool {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut free, _) = self
            .changed
            .wait_timeout_while(free, SLICE, |free| *free == 0)
            .unwrap_or_else(PoisonError::into_inner);
        let got = *free > 0;
        *free = free.saturating_sub(1);
        got
    }

    /// Waits for a turn; there is none once `stopped` is set.
    pub fn take(&self, stopped: &AtomicBool) -> Option<Turn<'_>> {
        while !stopped.load(Ordering::Acquire) {
            if self.wait() {
                return Some(Turn(self));
            }
        }
        None
    }

    fn end(&self) {
        *self.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.changed.notify_one();
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.end();
    }
}

/// As many turns as requests may go on at a time. A block of `with` has one.
#[pyclass(frozen, module = "ferroboto._ferroboto")]
pub struct Turns(pub Arc<TurnCount>);

#[pymethods]
impl Turns {
    #[new]
    fn new(count: usize) -> Self {
        Self(Arc::new(TurnCount::new(count)))
    }

    fn __enter__(&self, py: Python<'_>) -> PyResult<()> {
        while !interpreter::detach(py, || self.0.wait()) {
            py.check_signals()?;
        }
        Ok(())
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyTuple>) {
        self.0.end();
    }
}

/// Lets bytes pass at a rate.
pub struct Rate {
    bytes_per_second: f64,
    free_at: Mutex<Option<Instant>>,
}

impl Rate {
    /// Waits until so many more bytes may pass, or until `stops`, which is asked now and then.
    pub fn pass(&self, amount: u64, mut stops: impl FnMut() -> bool) {
        let until = self.reserve(amount);
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() || stops() {
                return;
            }
            std::thread::sleep(left.min(SLICE));
        }
    }

    /// When so many more bytes may pass.
    fn reserve(&self, amount: u64) -> Instant {
        let now = Instant::now();
        let mut free_at = self.free_at.lock().unwrap_or_else(PoisonError::into_inner);
        let begin = free_at.map_or(now, |free_at| free_at.max(now));
        #[allow(clippy::cast_precision_loss)] // of amounts beyond 8 PB
        let seconds = amount as f64 / self.bytes_per_second;
        let length = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
        *free_at = begin.checked_add(length).or(Some(begin));
        begin
    }
}

/// The limit of bytes a second.
#[pyclass(frozen, module = "ferroboto._ferroboto")]
pub struct Bandwidth(pub Arc<Rate>);

#[pymethods]
impl Bandwidth {
    #[new]
    fn new(bytes_per_second: f64) -> PyResult<Self> {
        if !(bytes_per_second.is_finite() && bytes_per_second > 0.0) {
            return Err(PyValueError::new_err("the limit has to be greater than 0"));
        }
        Ok(Self(Arc::new(Rate {
            bytes_per_second,
            free_at: Mutex::new(None),
        })))
    }

    /// Reserves the passing of so many more bytes; gives the seconds until then.
    fn reserve(&self, amount: u64) -> f64 {
        let until = self.0.reserve(amount);
        until
            .saturating_duration_since(Instant::now())
            .as_secs_f64()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_end_with_their_holders() {
        let turns = TurnCount::new(1);
        let stopped = AtomicBool::new(false);
        let first = turns.take(&stopped);
        assert!(first.is_some());
        assert!(!turns.wait());
        drop(first);
        assert!(turns.take(&stopped).is_some());
        stopped.store(true, Ordering::Release);
        assert!(turns.take(&stopped).is_none());
    }

    #[test]
    fn bytes_wait_for_those_before_them() {
        let rate = Rate {
            bytes_per_second: 1000.0,
            free_at: Mutex::new(None),
        };
        let first = rate.reserve(500);
        let second = rate.reserve(500);
        assert_eq!(second - first, Duration::from_millis(500));
    }
}
