//! Worlds: all that the local AWS remembers, one world to a name. What a service keeps is in the
//! service's own room.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use crate::sns::{OutboxMessage, State};

/// The account that owns everything in the local AWS.
pub const ACCOUNT_ID: &str = "000000000000";

static WORLDS: LazyLock<Mutex<HashMap<String, Arc<World>>>> = LazyLock::new(Mutex::default);

/// One local AWS with its own state, shared between threads.
#[derive(Debug, Default)]
pub struct World {
    name: String,
    sns: Mutex<State>,
}

impl World {
    /// The world of a name such as `local` or `local:mytest`; the same one for the same name as
    /// long as the process lives.
    #[must_use]
    pub fn named(name: &str) -> Arc<Self> {
        let mut worlds = lock(&WORLDS);
        if let Some(world) = worlds.get(name) {
            return Arc::clone(world);
        }
        let world = Arc::new(Self::new(name));
        worlds.insert(name.to_owned(), Arc::clone(&world));
        world
    }

    /// A fresh world that only its owner reaches.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// The name the world was made with.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What was sent to phones, the oldest first.
    #[must_use]
    pub fn outbox(&self) -> Vec<OutboxMessage> {
        self.sns().outbox.clone()
    }

    /// Empties the outbox and leaves the rest.
    pub fn clear_outbox(&self) {
        self.sns().outbox.clear();
    }

    /// A phone, in E.164, answers STOP in a region: it gets no messages until it opts in again.
    pub fn opt_out(&self, region: &str, phone_number: &str) {
        self.sns().opt_out(region, phone_number);
    }

    /// Forgets everything.
    pub fn reset(&self) {
        *self.sns() = State::default();
    }

    /// The state of SNS, locked for the caller.
    pub(crate) fn sns(&self) -> MutexGuard<'_, State> {
        lock(&self.sns)
    }
}

/// A panic while the lock was held was caught and answered; the state is whole, since changes are
/// made in one step at the end of a call.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
