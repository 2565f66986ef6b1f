//! The clock of a world, which all of its services share: this machine's, until a test puts it forward.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::timestamps;

/// A clock. Clones are the same clock.
#[derive(Debug, Default, Clone)]
pub(crate) struct Clock(Arc<Mutex<Vec<Step>>>);

/// When the clock was put forward, in seconds of this machine's clock, and by how many milliseconds it is ahead since.
#[derive(Debug, Clone, Copy)]
struct Step {
    at: i64,
    ahead: i64,
}

impl Clock {
    fn steps(&self) -> MutexGuard<'_, Vec<Step>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whole seconds since the epoch, and milliseconds.
    pub(crate) fn now(&self) -> (i64, u32) {
        let (seconds, millis) = timestamps::now();
        let ahead = self.steps().last().map_or(0, |step| step.ahead);
        let all = seconds
            .saturating_mul(1000)
            .saturating_add(i64::from(millis))
            .saturating_add(ahead);
        let millis = u32::try_from(all.rem_euclid(1000)).unwrap_or_default();
        (all.div_euclid(1000), millis)
    }

    /// Whole seconds since the epoch.
    pub(crate) fn seconds(&self) -> i64 {
        self.now().0
    }

    /// The same in the format that records of events have.
    pub(crate) fn iso8601(&self) -> String {
        let (seconds, millis) = self.now();
        timestamps::iso8601(seconds, millis)
    }

    /// Puts the clock forward.
    pub(crate) fn advance(&self, time: Duration) {
        let more = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        let at = timestamps::now().0;
        let mut steps = self.steps();
        match steps.last_mut() {
            Some(step) if step.at == at => step.ahead = step.ahead.saturating_add(more),
            last => {
                let ahead = last.map_or(0, |step| step.ahead).saturating_add(more);
                steps.push(Step { at, ahead });
            }
        }
    }

    /// How many seconds the clock was ahead at a second of this machine's clock, by which clients sign. The second in
    /// which it was put forward counts as before.
    pub(crate) fn ahead_at(&self, second: i64) -> i64 {
        let steps = self.steps();
        let before = steps.iter().rev().find(|step| step.at < second);
        before.map_or(0, |step| step.ahead / 1000)
    }

    /// Is this machine's clock again.
    pub(crate) fn reset(&self) {
        self.steps().clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_are_put_forward_together() {
        let clock = Clock::default();
        let other = clock.clone();
        let begin = timestamps::now().0;
        clock.advance(Duration::from_millis(90_500));
        clock.advance(Duration::from_mins(1));
        assert!((150..160).contains(&(other.seconds() - begin)));
        assert_eq!(other.ahead_at(begin - 1), 0);
        assert_eq!(other.ahead_at(begin + 100), 150);
        clock.advance(Duration::MAX);
        assert!(other.seconds() > begin);
        other.reset();
        assert!(clock.seconds() - begin < 10);
    }
}
