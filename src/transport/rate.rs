//! The send rate of `adaptive` mode: botocore's token bucket, filled as fast as a cubic curve allows that falls with
//! each throttling answer. The SDK's own starts from other values.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aws_smithy_async::rt::sleep::{AsyncSleep as _, SharedAsyncSleep};
use aws_smithy_async::time::SharedTimeSource;

/// Least tokens a second.
const MIN_FILL_RATE: f64 = 0.5;
/// The bucket fills at most this many times faster than answers come.
const MAX_ADJUSTMENT: f64 = 2.0;
/// How quickly the curve climbs.
const SCALE: f64 = 0.4;
/// What is left of the rate after a throttling answer.
const BETA: f64 = 0.7;
/// Weight of the newest measurement.
const SMOOTHING: f64 = 0.8;
/// Measurements a second.
const MEASUREMENTS: f64 = 2.0;

/// Holds requests of one client back once the service has throttled one of them.
#[derive(Debug)]
pub(crate) struct Limiter {
    time: SharedTimeSource,
    sleep: SharedAsyncSleep,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    enabled: bool,
    // The bucket.
    fill_rate: f64,
    max_capacity: f64,
    capacity: f64,
    filled_at: f64,
    // The rate at which answers come.
    measured: f64,
    measured_at: f64,
    count: f64,
    // The curve.
    highest: f64,
    plateau: f64,
    throttled_at: f64,
}

impl Limiter {
    pub(crate) fn new(time: SharedTimeSource, sleep: SharedAsyncSleep) -> Self {
        let now = seconds(time.now());
        Self {
            time,
            sleep,
            state: Mutex::new(State {
                enabled: false,
                fill_rate: 1.0,
                max_capacity: 1.0,
                capacity: 0.0,
                filled_at: now,
                measured: 0.0,
                measured_at: now.floor(),
                count: 0.0,
                highest: 0.0,
                plateau: 0.0,
                throttled_at: now,
            }),
        }
    }

    /// Waits until the rate allows one more request.
    pub(crate) async fn acquire(&self) {
        while let Some(delay) = self.take_token() {
            self.sleep.sleep(delay).await;
        }
    }

    /// Takes note of an answer, or of there being none.
    pub(crate) fn record(&self, throttled: bool) {
        self.state().record(seconds(self.time.now()), throttled);
    }

    /// Takes a token, or tells how long one will be in coming.
    fn take_token(&self) -> Option<Duration> {
        self.state().take_token(seconds(self.time.now()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take_token(&mut self, now: f64) -> Option<Duration> {
        if !self.enabled {
            return None;
        }
        self.refill(now);
        let delay = Duration::try_from_secs_f64((1.0 - self.capacity) / self.fill_rate);
        match delay {
            // Less than a nanosecond is no wait.
            Ok(delay) if !delay.is_zero() => Some(delay),
            _ => {
                self.capacity = (self.capacity - 1.0).max(0.0);
                None
            }
        }
    }

    fn record(&mut self, now: f64, throttled: bool) {
        self.measure(now);
        let rate = if throttled {
            let rate = if self.enabled {
                self.measured.min(self.fill_rate)
            } else {
                self.measured
            };
            self.highest = rate;
            self.plateau = (rate * (1.0 - BETA) / SCALE).powf(1.0 / 3.0);
            self.throttled_at = now;
            self.enabled = true;
            rate * BETA
        } else {
            let since = now - self.throttled_at;
            SCALE * (since - self.plateau).powi(3) + self.highest
        };
        self.refill(now);
        let rate = rate.min(MAX_ADJUSTMENT * self.measured);
        self.fill_rate = rate.max(MIN_FILL_RATE);
        self.max_capacity = rate.max(1.0);
        self.capacity = self.capacity.min(self.max_capacity);
    }

    fn measure(&mut self, now: f64) {
        let at = (now * MEASUREMENTS).floor() / MEASUREMENTS;
        self.count += 1.0;
        if at > self.measured_at {
            let rate = self.count / (at - self.measured_at);
            self.measured = rate * SMOOTHING + self.measured * (1.0 - SMOOTHING);
            self.count = 0.0;
            self.measured_at = at;
        }
    }

    fn refill(&mut self, now: f64) {
        let filled = self.capacity + (now - self.filled_at) * self.fill_rate;
        self.capacity = filled.min(self.max_capacity);
        self.filled_at = now;
    }
}

fn seconds(time: SystemTime) -> f64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs_f64()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
    use aws_smithy_async::time::TimeSource;

    use super::*;

    /// A clock that moves when somebody sleeps, or is told to.
    #[derive(Clone, Debug)]
    struct Clock(Arc<Mutex<(f64, f64)>>);

    impl Clock {
        fn at(&self) -> f64 {
            self.0.lock().unwrap().0
        }

        fn advance(&self, by: f64) {
            self.0.lock().unwrap().0 += by;
        }

        fn slept(&self) -> f64 {
            std::mem::take(&mut self.0.lock().unwrap().1)
        }
    }

    impl TimeSource for Clock {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH + Duration::from_secs_f64(self.at())
        }
    }

    impl AsyncSleep for Clock {
        fn sleep(&self, duration: Duration) -> Sleep {
            let mut now = self.0.lock().unwrap();
            now.0 += duration.as_secs_f64();
            now.1 += duration.as_secs_f64();
            Sleep::new(std::future::ready(()))
        }
    }

    /// `tests/parity/test_rates.py` has botocore go through the same scenarios.
    #[test]
    fn rates_are_botocores() {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let runtime = runtime.unwrap();
        let recorded = include_str!("test/rates.txt");
        let mut limiter = None;
        let mut compared = 0;
        for line in recorded.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<f64> = line
                .split(' ')
                .map(|field| field.parse().unwrap())
                .collect();
            let [start] = fields[..] else {
                let (limiter, clock): &(Limiter, Clock) = limiter.as_ref().unwrap();
                clock.advance(fields[0]);
                runtime.block_on(limiter.acquire());
                clock.advance(fields[1]);
                limiter.record(fields[2] != 0.0);
                let state = limiter.state();
                for (ours, theirs) in [
                    (clock.slept(), fields[3]),
                    (state.measured, fields[4]),
                    (state.fill_rate, fields[5]),
                    (state.max_capacity, fields[6]),
                    (state.capacity, fields[7]),
                ] {
                    assert!(
                        (ours - theirs).abs() <= 1e-5 * theirs.abs().max(1.0),
                        "{ours} for {theirs}: {line}, {state:?}"
                    );
                    compared += 1;
                }
                continue;
            };
            let clock = Clock(Arc::new(Mutex::new((start, 0.0))));
            let time = SharedTimeSource::new(clock.clone());
            let sleep = SharedAsyncSleep::new(clock.clone());
            limiter = Some((Limiter::new(time, sleep), clock));
        }
        assert!(compared > 1000, "{compared}");
    }
}
