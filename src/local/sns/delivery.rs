//! Takes messages to web servers: one thread for a world, started by the first message. Tries again
//! as the delivery policy says, and reports what came of it.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::parcel::{Extra, Parcel};
use super::signer;
use super::webpost::{Client, Failure, Reach};

/// Messages that may wait; further ones fail at once.
const MAX_WAITING: usize = 10_000;
/// Requests under way at once.
const MAX_AT_ONCE: usize = 64;
/// How long a server may take, as SNS has it.
const PATIENCE: Duration = Duration::from_secs(15);

/// What came of a delivery.
#[derive(Debug, Clone, Default)]
pub(super) struct Report {
    pub(super) attempts: usize,
    /// The last status that the server answered.
    pub(super) status: Option<u16>,
    /// Why it failed.
    pub(super) error: Option<String>,
}

impl Report {
    pub(super) fn state(&self) -> &'static str {
        if self.error.is_none() {
            "delivered"
        } else {
            "failed"
        }
    }

    pub(super) fn status(&self) -> Value {
        Value::from(self.status)
    }
}

/// A finished delivery.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) serial: u64,
    pub(super) parcel: Parcel,
    pub(super) report: Report,
    /// What was sent.
    pub(super) body: String,
}

struct Job {
    serial: u64,
    parcel: Parcel,
    signer: signer::Shared,
    base: String,
    reach: Reach,
}

/// What the thread and the world share.
#[derive(Debug, Default)]
struct Desk {
    board: Mutex<Board>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Board {
    under_way: usize,
    outcomes: Vec<Outcome>,
}

impl Desk {
    fn board(&self) -> MutexGuard<'_, Board> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self, outcome: Outcome) {
        let mut board = self.board();
        board.under_way = board.under_way.saturating_sub(1);
        board.outcomes.push(outcome);
        self.changed.notify_all();
    }
}

/// Waits for deliveries without holding on to a world.
#[derive(Debug, Clone, Default)]
pub(crate) struct Waiter(Arc<Desk>);

impl Waiter {
    /// Waits until nothing is under way, or for some time. Tells whether nothing is.
    pub(crate) fn wait(&self, patience: Duration) -> bool {
        let board = self.0.board();
        let waited = self
            .0
            .changed
            .wait_timeout_while(board, patience, |board| board.under_way > 0);
        let (board, _) = waited.unwrap_or_else(PoisonError::into_inner);
        board.under_way == 0
    }
}

/// Deliveries to web servers, of a world.
#[derive(Debug)]
pub(super) struct Deliveries {
    desk: Waiter,
    thread: Option<(u32, mpsc::Sender<Job>)>,
    serial: u64,
    /// How long a second of a delivery policy takes.
    pub(super) pace: Duration,
    /// Which web servers may be sent to.
    pub(super) reach: Reach,
}

impl Default for Deliveries {
    fn default() -> Self {
        Self {
            desk: Waiter::default(),
            thread: None,
            serial: 0,
            pace: Duration::from_secs(1),
            reach: Reach::default(),
        }
    }
}

impl Deliveries {
    /// Another with the same settings and nothing to do.
    pub(super) fn successor(&self) -> Self {
        Self {
            pace: self.pace,
            reach: self.reach.clone(),
            serial: self.serial,
            ..Self::default()
        }
    }

    pub(super) fn waiter(&self) -> Waiter {
        self.desk.clone()
    }

    /// What finished since the last call.
    pub(super) fn outcomes(&self) -> Vec<Outcome> {
        std::mem::take(&mut self.desk.0.board().outcomes)
    }

    /// Takes a parcel; the number names its outcome.
    pub(super) fn take(&mut self, parcel: &Parcel, signer: &signer::Shared, base: String) -> u64 {
        self.serial += 1;
        let job = Job {
            serial: self.serial,
            parcel: parcel.clone(),
            signer: signer.clone(),
            base,
            reach: self.reach.clone(),
        };
        self.desk.0.board().under_way += 1;
        let sender = self.sender();
        let sent = match &sender {
            Ok(sender) => sender
                .try_send(job)
                .map_err(mpsc::error::TrySendError::into_inner),
            Err(_) => Err(job),
        };
        if let Err(job) = sent {
            let why = sender.map_or_else(
                |error| format!("no thread for deliveries: {error}"),
                |_| "too many deliveries are waiting".to_owned(),
            );
            self.desk.0.finish(Outcome {
                serial: job.serial,
                body: job.parcel.body(&job.signer, &job.base),
                parcel: job.parcel,
                report: Report {
                    error: Some(why),
                    ..Report::default()
                },
            });
        }
        self.serial
    }

    /// The way to the thread. A forked process has none of its parent's threads.
    fn sender(&mut self) -> std::io::Result<mpsc::Sender<Job>> {
        let pid = std::process::id();
        if let Some((of, sender)) = &self.thread
            && *of == pid
        {
            return Ok(sender.clone());
        }
        let (sender, jobs) = mpsc::channel(MAX_WAITING);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let desk = Arc::clone(&self.desk.0);
        let pace = self.pace;
        std::thread::Builder::new()
            .name("ferroboto-sns".to_owned())
            .spawn(move || runtime.block_on(run(jobs, desk, pace)))?;
        self.thread = Some((pid, sender.clone()));
        Ok(sender)
    }
}

/// Works until the world is gone; what is under way then is dropped.
async fn run(mut jobs: mpsc::Receiver<Job>, desk: Arc<Desk>, pace: Duration) {
    let gate = Arc::new(Semaphore::new(MAX_AT_ONCE));
    let client = Arc::new(Client::default());
    let mut slots: HashMap<String, Instant> = HashMap::new();
    let mut tasks = JoinSet::new();
    while let Some(job) = jobs.recv().await {
        while tasks.try_join_next().is_some() {}
        let begin = slot(&mut slots, &job.parcel, pace);
        let (gate, client, desk) = (Arc::clone(&gate), Arc::clone(&client), Arc::clone(&desk));
        tasks.spawn(async move {
            sleep_until(begin).await;
            let body = job.parcel.body(&job.signer, &job.base);
            let report = deliver(&client, &gate, &job, &body, pace).await;
            desk.finish(Outcome {
                serial: job.serial,
                parcel: job.parcel,
                report,
                body,
            });
        });
    }
}

/// When a delivery may begin, by the rate that its receiver takes.
fn slot(slots: &mut HashMap<String, Instant>, parcel: &Parcel, pace: Duration) -> Instant {
    let now = Instant::now();
    let Extra::Web { policy, .. } = &parcel.extra else {
        return now;
    };
    let (Some(rate), Some(subscription)) = (policy.receives_per_second, &parcel.subscription)
    else {
        return now;
    };
    slots.retain(|_, free| *free > now);
    let free = slots.entry(subscription.clone()).or_insert(now);
    let begin = *free;
    let rate = u32::try_from(rate).unwrap_or(u32::MAX);
    *free = begin + pace.checked_div(rate).unwrap_or_default();
    begin
}

async fn deliver(
    client: &Client,
    gate: &Semaphore,
    job: &Job,
    body: &str,
    pace: Duration,
) -> Report {
    let parcel = &job.parcel;
    let Extra::Web { policy, .. } = &parcel.extra else {
        return Report::default();
    };
    let mut report = Report::default();
    let mut delays = policy.retries.delays().into_iter();
    loop {
        report.attempts += 1;
        let tried = {
            let _place = gate.acquire().await;
            timeout(
                PATIENCE,
                client.post(&job.reach, &parcel.recipient, parcel.headers(), body),
            )
            .await
        };
        let (retry, error) = match tried {
            Ok(Ok(status)) => {
                report.status = Some(status);
                match status {
                    200..=299 => {
                        report.error = None;
                        return report;
                    }
                    100..=101 | 429 | 500..=599 => (true, format!("the server answered {status}")),
                    status => (false, format!("the server answered {status}")),
                }
            }
            Ok(Err(Failure::Final(error))) => (false, error),
            Ok(Err(Failure::Passing(error))) => (true, error),
            Err(_) => (
                true,
                format!("no answer within {} seconds", PATIENCE.as_secs()),
            ),
        };
        report.error = Some(error);
        match delays.next() {
            Some(delay) if retry => sleep(pace.mul_f64(delay.as_secs_f64())).await,
            _ => return report,
        }
    }
}
