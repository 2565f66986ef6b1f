//! Taking turns at work that waits for a network, a process or a user, without a lock that is held meanwhile.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use ferroboto_transport::Interrupt;
use ferroboto_transport::fork::{ForkSafe, generation};

/// How long a waiting thread goes without asking for interrupts.
const SLICE: Duration = Duration::from_millis(100);
/// The same where the program sleeps in its own way.
const NAP: Duration = Duration::from_millis(5);

/// One turn at a time in a process. A forked child starts with a free one, whatever its parent's threads do.
#[derive(Default)]
pub(crate) struct Turns(ForkSafe<State>);

#[derive(Default)]
struct State {
    /// Locked for the time it takes to look at it.
    taken: Mutex<bool>,
    freed: Condvar,
}

/// A turn; it ends when this is dropped.
pub(crate) struct Turn<'a> {
    state: &'a State,
    generation: u64,
}

impl Turns {
    /// A turn, if no other thread has one.
    pub(crate) fn try_take(&self) -> Option<Turn<'_>> {
        let state = self.0.get();
        let mut taken = state.taken.lock().unwrap_or_else(PoisonError::into_inner);
        (!std::mem::replace(&mut *taken, true)).then(|| Turn::new(state))
    }

    /// A turn, waited for; `None` if `interrupt` ends the wait.
    pub(crate) fn take(&self, interrupt: &mut dyn Interrupt) -> Option<Turn<'_>> {
        let state = self.0.get();
        loop {
            if let Some(turn) = self.try_take() {
                return Some(turn);
            }
            // Where the program has its own sockets, this thread may be the one that has to end the turn.
            let program = interrupt.sockets().and_then(|_| interrupt.sleep(NAP));
            match program {
                Some(slept) => slept.ok()?,
                None => {
                    let taken = state.taken.lock().unwrap_or_else(PoisonError::into_inner);
                    // `interrupt` may wait for the interpreter, which the thread that looks at `taken` may hold.
                    drop(state.freed.wait_timeout_while(taken, SLICE, |taken| *taken));
                }
            }
            if interrupt.interrupted() {
                return None;
            }
        }
    }
}

impl<'a> Turn<'a> {
    fn new(state: &'a State) -> Self {
        Self {
            state,
            generation: generation(),
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        // In a child that was forked during the turn, the lock may be held by a thread of the parent.
        if self.generation == generation() {
            let taken = self.state.taken.lock();
            *taken.unwrap_or_else(PoisonError::into_inner) = false;
            self.state.freed.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ferroboto_transport::NeverInterrupted;

    struct After(u32);

    impl Interrupt for After {
        fn interrupted(&mut self) -> bool {
            self.0 = self.0.saturating_sub(1);
            self.0 == 0
        }
    }

    #[test]
    fn one_turn_at_a_time() {
        let turns = Turns::default();
        let turn = turns.try_take();
        assert!(turn.is_some());
        assert!(turns.try_take().is_none());
        assert!(turns.take(&mut After(2)).is_none());
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| turns.take(&mut NeverInterrupted).is_some());
            drop(turn);
            assert!(waiting.join().is_ok_and(|taken| taken));
        });
        assert!(turns.try_take().is_some());
    }
}
