//! The time as the program around the library has it: the system's, unless the program has replaced its clock.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

/// Reports the time of a replaced clock; `None` where it cannot be read as a time.
pub type ReplacedClock = fn() -> Option<SystemTime>;

static REPLACED: AtomicBool = AtomicBool::new(false);
static CLOCK: OnceLock<ReplacedClock> = OnceLock::new();

/// Sets, once, how a replaced clock is read.
pub fn set_replaced_clock(clock: ReplacedClock) {
    let _ = CLOCK.set(clock);
}

/// Records whether the program has replaced its clock at this moment.
pub fn set_replaced(replaced: bool) {
    // Written only when it changes, so that threads share the line in their caches.
    if REPLACED.load(Ordering::Relaxed) != replaced {
        REPLACED.store(replaced, Ordering::Relaxed);
    }
}

/// The time for signatures and for the expiry of credentials. Waiting does not follow it.
#[must_use]
pub fn now() -> SystemTime {
    if REPLACED.load(Ordering::Relaxed)
        && let Some(now) = CLOCK.get().and_then(|clock| clock())
    {
        return now;
    }
    SystemTime::now()
}
