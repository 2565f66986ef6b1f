//! The send rate of `adaptive` mode: botocore's token bucket, filled as fast as a cubic curve allows that falls with
//! each throttling response. It neither reads the clock nor waits.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

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
pub(crate) struct Limiter(Mutex<Rates>);

#[derive(Debug)]
struct Rates {
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
    pub(crate) fn new(now: SystemTime) -> Self {
        let now = seconds(now);
        Self(Mutex::new(Rates {
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
        }))
    }

    /// Takes note of a response, or of there being none.
    pub(crate) fn record(&self, now: SystemTime, throttled: bool) {
        self.rates().record(seconds(now), throttled);
    }

    /// Takes the token of a request; where there is none yet, how long to wait before the next try.
    pub(crate) fn take_token(&self, now: SystemTime) -> Option<Duration> {
        self.rates().take_token(seconds(now))
    }

    fn rates(&self) -> MutexGuard<'_, Rates> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rates {
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
    use super::*;

    fn at(seconds: f64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs_f64(seconds)
    }

    /// `tests/parity/test_rates.py` has botocore go through the same scenarios.
    #[test]
    fn rates_are_botocores() {
        let recorded = include_str!("test/rates.txt");
        let mut limiter = Limiter::new(at(0.0));
        let mut now = 0.0;
        let mut compared = 0;
        for line in recorded.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<f64> = line
                .split(' ')
                .map(|field| field.parse().unwrap())
                .collect();
            let [start] = fields[..] else {
                now += fields[0];
                let mut slept = 0.0;
                while let Some(delay) = limiter.take_token(at(now)) {
                    slept += delay.as_secs_f64();
                    now += delay.as_secs_f64();
                }
                now += fields[1];
                limiter.record(at(now), fields[2] != 0.0);
                let state = limiter.rates();
                for (ours, theirs) in [
                    (slept, fields[3]),
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
            now = start;
            limiter = Limiter::new(at(start));
        }
        assert!(compared > 1000, "{compared}");
    }
}
