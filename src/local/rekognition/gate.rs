//! A bound for the memory of what is done at the same time.

use std::sync::{Condvar, Mutex, PoisonError};

/// Bounds the sum of what all who are inside take. Who does not fit waits.
#[derive(Debug)]
pub(crate) struct Gate {
    most: usize,
    used: Mutex<usize>,
    freed: Condvar,
}

/// A share of the gate, given back at its end.
#[derive(Debug)]
pub(crate) struct Share<'a> {
    gate: &'a Gate,
    amount: usize,
}

impl Gate {
    pub(crate) const fn new(most: usize) -> Self {
        Self {
            most,
            used: Mutex::new(0),
            freed: Condvar::new(),
        }
    }

    /// Waits for room. Who needs more than all of it enters while nobody else is inside.
    pub(crate) fn enter(&self, amount: usize) -> Share<'_> {
        let amount = amount.min(self.most);
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let mut used = self
            .freed
            .wait_while(used, |used| *used + amount > self.most)
            .unwrap_or_else(PoisonError::into_inner);
        *used += amount;
        Share { gate: self, amount }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        let mut used = self
            .gate
            .used
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *used = used.saturating_sub(self.amount);
        self.gate.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_at_once_has_a_bound() {
        use std::sync::atomic::{AtomicUsize, Ordering};

        let gate = Gate::new(100);
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for index in 0..24 {
                let (gate, now, most) = (&gate, &now, &most);
                scope.spawn(move || {
                    // One of them is larger than all the room there is.
                    let amount = if index == 7 { 1000 } else { 40 };
                    let _share = gate.enter(amount);
                    let counted = amount.min(100);
                    most.fetch_max(
                        now.fetch_add(counted, Ordering::SeqCst) + counted,
                        Ordering::SeqCst,
                    );
                    std::thread::yield_now();
                    now.fetch_sub(counted, Ordering::SeqCst);
                });
            }
        });
        assert!(most.load(Ordering::SeqCst) <= 100);
        assert_eq!(*gate.used.lock().unwrap(), 0);
    }
}
