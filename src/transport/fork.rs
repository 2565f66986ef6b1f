//! Which side of a `fork` this is, and values that a forked child starts anew.
//!
//! A child inherits memory but not threads: a lock that another thread held stays locked for ever, and connections and
//! runtimes belong to the parent. Whatever is kept between calls is therefore kept for one generation of processes.

use std::marker::PhantomData;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

static GENERATION: AtomicU64 = AtomicU64::new(0);

/// How many forks lie between this process and the one that loaded the library.
///
/// Two values that differ mean that a fork happened in between. One relaxed load once the handler is registered.
#[must_use]
pub fn generation() -> u64 {
    handler::register();
    GENERATION.load(Ordering::Relaxed)
}

#[cfg(unix)]
mod handler {
    use super::{GENERATION, Ordering};
    use std::sync::atomic::AtomicBool;

    static REGISTERED: AtomicBool = AtomicBool::new(false);

    extern "C" fn count() {
        GENERATION.fetch_add(1, Ordering::Relaxed);
    }

    #[inline]
    pub(super) fn register() {
        if !REGISTERED.load(Ordering::Acquire) {
            register_now();
        }
    }

    /// Not a `Once`, which a fork may catch half done: threads that race here register the handler more than once,
    /// and a fork that counts twice is still a change. The flag is set last, so that no thread reads a generation that
    /// no handler guards. Where the system has no memory for the handler, the next caller tries again.
    #[cold]
    fn register_now() {
        // SAFETY: `count` has the signature that is asked for, lives as long as the process (Python never unloads
        // extension modules), and does nothing but add to an atomic, which is allowed in a forked child.
        #[allow(unsafe_code)]
        let failed = unsafe { libc::pthread_atfork(None, None, Some(count)) };
        if failed == 0 {
            REGISTERED.store(true, Ordering::Release);
        }
    }
}

#[cfg(not(unix))]
mod handler {
    pub(super) fn register() {}
}

/// A value that is made when it is first needed, and again in every forked child.
///
/// The parent's value is leaked in the child: its locks may be held by threads that do not exist there, and its
/// destructor could close or signal what the parent still uses. Nothing here waits for a lock.
///
/// ```
/// # use ferroboto_transport::fork::ForkSafe;
/// # use std::sync::Mutex;
/// static NAMES: ForkSafe<Mutex<Vec<String>>> = ForkSafe::new();
/// NAMES.get().lock().unwrap().push("sns".to_owned());
/// ```
pub struct ForkSafe<T> {
    entry: AtomicPtr<Entry<T>>,
    owned: PhantomData<T>,
}

struct Entry<T> {
    generation: u64,
    value: T,
}

impl<T> ForkSafe<T> {
    /// Makes nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            entry: AtomicPtr::new(ptr::null_mut()),
            owned: PhantomData,
        }
    }

    fn entry(&self) -> Option<&Entry<T>> {
        let entry = self.entry.load(Ordering::Acquire);
        // SAFETY: the pointer is null or comes from `Box::into_raw` in `get_or_init`, which published it with
        // `AcqRel`. No published entry is freed before `self` is dropped, which the borrow of `self` rules out, and
        // entries are never changed.
        #[allow(unsafe_code)]
        let entry = unsafe { entry.as_ref() };
        entry.filter(|entry| entry.generation == generation())
    }
}

impl<T: Send + Sync> ForkSafe<T> {
    /// The value of this process.
    pub fn get(&self) -> &T
    where
        T: Default,
    {
        self.get_or_init(T::default)
    }

    /// The value of this process, if it has been made.
    pub fn existing(&self) -> Option<&T> {
        self.entry().map(|entry| &entry.value)
    }

    /// The value of this process, made by `make` if there is none. Of threads that race, one wins.
    pub fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
        if let Some(entry) = self.entry() {
            return &entry.value;
        }
        let fresh = Box::into_raw(Box::new(Entry {
            generation: generation(),
            value: make(),
        }));
        let mut seen = self.entry.load(Ordering::Acquire);
        loop {
            // SAFETY: as in `entry`.
            #[allow(unsafe_code)]
            let current = unsafe { seen.as_ref() };
            if let Some(current) = current.filter(|entry| entry.generation == generation()) {
                // SAFETY: `fresh` comes from `Box::into_raw` above and was never published.
                #[allow(unsafe_code)]
                drop(unsafe { Box::from_raw(fresh) });
                return &current.value;
            }
            match self
                .entry
                .compare_exchange(seen, fresh, Ordering::AcqRel, Ordering::Acquire)
            {
                Ok(_) => {
                    // SAFETY: `fresh` is published now and lives as long as `self`; see `entry`.
                    #[allow(unsafe_code)]
                    return unsafe { &(*fresh).value };
                }
                Err(other) => seen = other,
            }
        }
    }
}

impl<T> Default for ForkSafe<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Drop for ForkSafe<T> {
    fn drop(&mut self) {
        let entry = *self.entry.get_mut();
        if self.entry().is_some() {
            // SAFETY: the pointer comes from `Box::into_raw`, and `&mut self` proves that nothing borrows the entry.
            #[allow(unsafe_code)]
            drop(unsafe { Box::from_raw(entry) });
        }
    }
}

impl<T> std::fmt::Debug for ForkSafe<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ForkSafe").finish_non_exhaustive()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::test::forked;
    use std::sync::atomic::AtomicUsize;
    use std::sync::{Arc, Barrier, Mutex};

    #[test]
    fn a_child_is_of_another_generation() {
        let parent = generation();
        assert_eq!(
            forked(|| generation() != parent && forked(|| generation() > parent + 1) == 0),
            0
        );
        assert_eq!(generation(), parent);
    }

    #[test]
    fn a_lock_that_is_held_during_a_fork_is_free_in_the_child() {
        let kept: ForkSafe<Mutex<u32>> = ForkSafe::new();
        *kept.get().lock().unwrap() = 7;
        let held = kept.get().lock().unwrap();
        let code = forked(|| {
            kept.existing().is_none() && kept.get().try_lock().is_ok_and(|value| *value == 0)
        });
        assert_eq!(code, 0);
        assert_eq!(*held, 7);
    }

    struct Counted(Arc<AtomicUsize>);

    impl Drop for Counted {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn one_of_many_threads_wins_and_every_value_is_dropped() {
        let dropped = Arc::new(AtomicUsize::new(0));
        let kept = ForkSafe::new();
        let (start, made) = (Barrier::new(8), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(|| {
                        start.wait();
                        let value = kept.get_or_init(|| {
                            made.fetch_add(1, Ordering::SeqCst);
                            Counted(Arc::clone(&dropped))
                        });
                        ptr::from_ref(value) as usize
                    })
                })
                .collect();
            let seen: Vec<_> = threads.into_iter().map(|t| t.join().unwrap()).collect();
            assert!(seen.windows(2).all(|pair| pair[0] == pair[1]));
        });
        drop(kept);
        assert_eq!(dropped.load(Ordering::SeqCst), made.load(Ordering::SeqCst));
    }

    #[test]
    fn a_child_leaves_the_parents_value_alone() {
        let dropped = Arc::new(AtomicUsize::new(0));
        let kept = ForkSafe::new();
        kept.get_or_init(|| Counted(Arc::clone(&dropped)));
        assert_eq!(
            forked(|| {
                drop(kept);
                dropped.load(Ordering::SeqCst) == 0
            }),
            0
        );
    }
}
