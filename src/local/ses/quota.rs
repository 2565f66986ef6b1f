//! Whether an account may send, how much it has sent, and what became of it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Region, address, configuration, one};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

/// What an account may send in a day, and in a second, that is out of the sandbox.
const DAILY: f64 = 50_000.0;

const RATE: f64 = 14.0;

const DAY: i64 = 86_400;

const QUARTER: i64 = 900;

/// Statistics go back two weeks.
const MEMORY: i64 = 14 * DAY;

/// What happened in a quarter of an hour.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Quarter {
    start: i64,
    attempts: u64,
    rejects: u64,
    bounces: usize,
    complaints: usize,
}

impl Quarter {
    /// Counts what became of mail.
    pub(super) fn count(&mut self, bounces: usize, complaints: usize) {
        self.bounces += bounces;
        self.complaints += complaints;
    }
}

impl Region {
    /// The quarter of an hour that it is.
    pub(super) fn quarter(&mut self, now: i64) -> Option<&mut Quarter> {
        while self
            .sent
            .front()
            .is_some_and(|quarter| quarter.start < now - MEMORY)
        {
            self.sent.pop_front();
        }
        let start = now - now.rem_euclid(QUARTER);
        if self
            .sent
            .back()
            .is_none_or(|quarter| quarter.start != start)
        {
            self.sent.push_back(Quarter {
                start,
                ..Quarter::default()
            });
        }
        self.sent.back_mut()
    }

    #[allow(clippy::cast_precision_loss, reason = "nobody sends so much")]
    fn sent_in_a_day(&self, now: i64) -> f64 {
        let since = now - DAY;
        let quarters = self.sent.iter().filter(|quarter| quarter.start > since);
        quarters.map(|quarter| quarter.attempts).sum::<u64>() as f64
    }
}

pub(super) fn rejected(message: String) -> ServiceError {
    ServiceError::client("MessageRejected", message)
}

/// Fails unless the account may send from all these addresses, and to so many recipients.
pub(super) fn admit(call: &Call<'_>, senders: &[&str], recipients: usize) -> Result<()> {
    let mut state = call.world.ses();
    let region = state.region(call.region);
    if region.sending_paused {
        return Err(ServiceError::client(
            "AccountSendingPausedException",
            "Email sending is disabled for your account.",
        ));
    }
    if let Some(set) = call.text("ConfigurationSetName") {
        configuration::admit(region, set)?;
    }
    let now = call.world.clock().seconds();
    let mut unverified = Vec::new();
    for sender in senders {
        let bare = address::bare(sender)?;
        if !region.may_send(bare) {
            unverified.push(bare);
        }
    }
    if !unverified.is_empty() {
        if let Some(quarter) = region.quarter(now) {
            quarter.rejects += 1;
        }
        return Err(rejected(format!(
            "Email address is not verified. The following identities failed the check in region {}: {}",
            call.region.to_ascii_uppercase(),
            unverified.join(", ")
        )));
    }
    let count = u32::try_from(recipients).unwrap_or(u32::MAX);
    if region.sent_in_a_day(now) + f64::from(count) > DAILY {
        return Err(ServiceError::client(
            "Throttling",
            "Daily message quota exceeded.",
        ));
    }
    if let Some(quarter) = region.quarter(now) {
        quarter.attempts += u64::from(count);
    }
    Ok(())
}

/// Responds with how much may be sent, and was.
pub(super) fn get_send_quota(call: &Call<'_>) -> Result<Output> {
    let sent = call
        .world
        .ses()
        .region(call.region)
        .sent_in_a_day(call.world.clock().seconds());
    Ok(Members::from_iter([
        ("Max24HourSend".to_owned(), Value::from(DAILY)),
        ("MaxSendRate".to_owned(), Value::from(RATE)),
        ("SentLast24Hours".to_owned(), Value::from(sent)),
    ])
    .into())
}

/// Responds with what happened in each quarter of an hour of the last two weeks.
pub(super) fn get_send_statistics(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let quarters = &state.region(call.region).sent;
    let points: Vec<Value> = quarters
        .iter()
        .map(|quarter| {
            json!({
                "Timestamp": quarter.start,
                "DeliveryAttempts": quarter.attempts,
                "Bounces": quarter.bounces,
                "Complaints": quarter.complaints,
                "Rejects": quarter.rejects,
            })
        })
        .collect();
    one("SendDataPoints", points)
}

/// Responds with whether the account sends.
pub(super) fn get_account_sending_enabled(call: &Call<'_>) -> Result<Output> {
    let paused = call.world.ses().region(call.region).sending_paused;
    one("Enabled", !paused)
}

/// Lets the account send, or not.
pub(super) fn update_account_sending_enabled(call: &Call<'_>) -> Result<Output> {
    call.world.ses().region(call.region).sending_paused = !super::flag(call, "Enabled");
    Ok(Output::default())
}
