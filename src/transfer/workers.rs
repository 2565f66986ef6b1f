//! The threads of a transfer. Each takes the next part until there is none, or until one has failed. The thread that waits
//! for them reports progress and looks for signals; a transfer of one part, or without threads, happens on that thread.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use pyo3::exceptions::{PyInterruptedError, PyRuntimeError};
use pyo3::prelude::*;

use ferroboto_transport::Interrupt;

use super::limits::{Bandwidth, Rate, TurnCount, Turns};
use crate::client::interrupt::{Raises, StopSign};
use crate::interpreter;

/// How often progress is reported and signals are looked for.
const SLICE: Duration = Duration::from_millis(50);
/// Less progress than this is reported at the end of a part, where that is on the waiting thread itself.
const BATCH: i64 = 256 * 1024;

/// Works on the parts of a file.
pub trait Job: Send + Sync + 'static {
    /// How many parts there are.
    fn count(&self) -> usize;

    /// Works on the part at an index.
    fn perform(&self, index: usize, lane: &mut Lane<'_>) -> PyResult<Py<PyAny>>;
}

/// What a transfer is given besides its parts.
pub struct Setting {
    /// Ends everything once it is set.
    pub stopped: Arc<AtomicBool>,
    turns: Arc<TurnCount>,
    /// The limit of bytes a second.
    pub rate: Option<Arc<Rate>>,
    /// How many bytes have passed since progress was reported.
    pub passed: Arc<AtomicI64>,
    report: Option<Py<PyAny>>,
    threads: usize,
}

impl Setting {
    /// What the transfer's Python object says: `sign`, `turns`, `bandwidth`, `report` and `threads`.
    pub fn new(given: &Bound<'_, PyAny>) -> PyResult<Self> {
        let sign = given.getattr("sign")?;
        let turns = given.getattr("turns")?;
        let bandwidth = given.getattr("bandwidth")?;
        let report = given.getattr("report")?;
        Ok(Self {
            stopped: sign.cast::<StopSign>()?.get().flag(),
            turns: Arc::clone(&turns.cast::<Turns>()?.get().0),
            rate: if bandwidth.is_none() {
                None
            } else {
                Some(Arc::clone(&bandwidth.cast::<Bandwidth>()?.get().0))
            },
            passed: Arc::default(),
            report: (!report.is_none()).then(|| report.unbind()),
            threads: given.getattr("threads")?.extract()?,
        })
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Acquire)
    }

    /// Reports what has passed since the last report.
    fn report(&self, py: Python<'_>) -> PyResult<()> {
        let amount = self.passed.swap(0, Ordering::AcqRel);
        match &self.report {
            Some(report) if amount != 0 => report.call1(py, (amount,)).map(drop),
            _ => Ok(()),
        }
    }
}

/// One thread's view of a transfer.
pub struct Lane<'a> {
    /// What the transfer was given.
    pub setting: &'a Setting,
    /// Whether this is the thread that waits, which has to report and to look for signals itself.
    waiting: bool,
    raised: Option<PyErr>,
    /// Memory for what is received, from one part to the next.
    pub buffer: Vec<u8>,
}

impl Lane<'_> {
    /// Notes that bytes have passed, or that they will pass again.
    pub fn passed(&mut self, amount: i64) -> PyResult<()> {
        let before = self.setting.passed.fetch_add(amount, Ordering::AcqRel);
        if self.waiting && before + amount >= BATCH {
            return interpreter::attach(|py| self.setting.report(py));
        }
        Ok(())
    }
}

impl Interrupt for Lane<'_> {
    fn interrupted(&mut self) -> bool {
        if self.waiting && self.raised.is_none() {
            self.raised =
                interpreter::attach(|py| self.setting.report(py).and_then(|()| py.check_signals()))
                    .err();
        }
        self.raised.is_some() || self.setting.is_stopped()
    }
}

impl Raises for Lane<'_> {
    fn take_raised(&mut self) -> Option<PyErr> {
        self.raised.take()
    }
}

struct Shared<J> {
    job: J,
    setting: Setting,
    next: AtomicUsize,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    running: usize,
    failure: Option<PyErr>,
    results: Vec<(usize, Py<PyAny>)>,
}

impl<J: Job> Shared<J> {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the transfer, for the first reason that there is.
    fn fail(&self, error: PyErr) {
        self.state().failure.get_or_insert(error);
        self.setting.stopped.store(true, Ordering::Release);
    }

    /// Works on parts until there are no more.
    fn work(&self, waiting: bool) {
        let done = catch_unwind(AssertUnwindSafe(|| self.parts(waiting)));
        match done {
            Ok(Ok(())) => {}
            Ok(Err(error)) => self.fail(error),
            Err(_) => self.fail(PyRuntimeError::new_err("a thread of a transfer panicked")),
        }
    }

    fn parts(&self, waiting: bool) -> PyResult<()> {
        let mut lane = Lane {
            setting: &self.setting,
            waiting,
            raised: None,
            buffer: Vec::new(),
        };
        while let Some(_turn) = self.setting.turns.take(&self.setting.stopped) {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            if index >= self.job.count() {
                return Ok(());
            }
            let result = self.job.perform(index, &mut lane)?;
            self.state().results.push((index, result));
        }
        // Whoever has set the sign knows why.
        Err(PyInterruptedError::new_err("the transfer was given up"))
    }

    /// Waits for all threads, reports progress and looks for signals.
    fn wait(&self) {
        loop {
            let state = self.state();
            let (state, _) = self
                .changed
                .wait_timeout_while(state, SLICE, |state| state.running > 0)
                .unwrap_or_else(PoisonError::into_inner);
            let running = state.running > 0;
            drop(state);
            if let Err(error) = interpreter::attach(|py| {
                if !self.setting.is_stopped() {
                    self.setting.report(py)?;
                }
                py.check_signals()
            }) {
                self.fail(error);
            }
            if !running {
                return;
            }
        }
    }
}

/// Works on all parts, and gives what came of each.
pub fn run<J: Job>(py: Python<'_>, job: J, setting: Setting) -> PyResult<Vec<Py<PyAny>>> {
    let count = job.count();
    // An interpreter that ends has no other threads.
    let most = if interpreter::is_ending() {
        1
    } else {
        setting.threads
    };
    let threads = most.min(count);
    let shared = Arc::new(Shared {
        job,
        setting,
        next: AtomicUsize::new(0),
        state: Mutex::default(),
        changed: Condvar::new(),
    });
    if threads <= 1 {
        interpreter::detach(py, || shared.work(true));
        if let Err(error) = shared.setting.report(py) {
            shared.fail(error);
        }
    } else {
        interpreter::detach(py, || {
            let started = start(&shared, threads);
            shared.wait();
            for thread in started {
                // What it failed with is noted.
                let _ = thread.join();
            }
        });
    }
    let mut state = shared.state();
    if let Some(error) = state.failure.take() {
        return Err(error);
    }
    let mut results = std::mem::take(&mut state.results);
    results.sort_unstable_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

fn start<J: Job>(shared: &Arc<Shared<J>>, threads: usize) -> Vec<thread::JoinHandle<()>> {
    let mut started = Vec::with_capacity(threads);
    for _ in 0..threads {
        shared.state().running += 1;
        let worker = Arc::clone(shared);
        let spawned = thread::Builder::new()
            .name("ferroboto-transfer".into())
            .spawn(move || {
                worker.work(false);
                worker.state().running -= 1;
                worker.changed.notify_one();
            });
        match spawned {
            Ok(thread) => started.push(thread),
            Err(error) => {
                shared.state().running -= 1;
                // Fewer threads do the same work.
                if started.is_empty() {
                    shared.fail(super::file::os_error(&error, None));
                }
                break;
            }
        }
    }
    started
}
