//! Threads for work that cannot be interrupted, or needs more stack than its caller may have: looking up names, TLS
//! handshakes, responses that are made in this process.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::fork::ForkSafe;
use crate::wait::{Patience, Stop, Wait};

/// How long a thread without work is kept.
const IDLE: Duration = Duration::from_secs(10);

type Work = Box<dyn FnOnce() + Send>;

/// Threads that wait for work, each by its number.
#[derive(Default)]
struct Threads {
    idle: Vec<(u64, Sender<Work>)>,
    started: u64,
}

static THREADS: ForkSafe<Mutex<Threads>> = ForkSafe::new();

fn threads() -> MutexGuard<'static, Threads> {
    THREADS.get().lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has `work` done on another thread while the caller waits; in place where there is no other.
///
/// Work that nobody waits for any more is done to its end. A panic of its is a value that never comes.
pub(crate) async fn run<T: Send + 'static>(
    wait: &mut impl Wait,
    limit: Option<Duration>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<Option<T>, Stop> {
    let (sender, mut receiver) = oneshot::channel();
    start(Box::new(move || {
        let _ = sender.send(work());
    }));
    let patience = Patience::new(limit);
    let done = wait.until(&patience, |cx| Pin::new(&mut receiver).poll(cx));
    Ok(done.await?.ok())
}

fn start(work: Work) {
    let idle = threads().idle.pop();
    let work = match idle {
        None => work,
        Some((_, thread)) => match thread.send(work) {
            Ok(()) => return,
            Err(unsent) => unsent.0,
        },
    };
    // A thread that cannot be started gives its work back.
    let work = Arc::new(Mutex::new(Some(work)));
    let taken = Arc::clone(&work);
    let started = std::thread::Builder::new()
        .name("ferroboto-work".to_owned())
        .spawn(move || serve(&taken));
    if started.is_err() {
        perform(&work);
    }
}

fn perform(work: &Mutex<Option<Work>>) {
    let work = work.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(work) = work {
        // The receiver of the value learns that there is none.
        let _ = catch_unwind(AssertUnwindSafe(work));
    }
}

/// Does one piece of work after the other, as long as they come soon enough.
fn serve(first: &Mutex<Option<Work>>) {
    perform(first);
    let (sender, receiver) = channel();
    let number = {
        let mut threads = threads();
        threads.started += 1;
        threads.started
    };
    while let Some(work) = next(number, &sender, &receiver) {
        perform(&Mutex::new(Some(work)));
    }
}

fn next(number: u64, sender: &Sender<Work>, receiver: &Receiver<Work>) -> Option<Work> {
    threads().idle.push((number, sender.clone()));
    if let Ok(work) = receiver.recv_timeout(IDLE) {
        return Some(work);
    }
    let idle = &mut threads().idle;
    match idle.iter().position(|(other, _)| *other == number) {
        Some(place) => {
            idle.swap_remove(place);
            None
        }
        // Taken a moment ago: work is on its way.
        None => receiver.recv().ok(),
    }
}
