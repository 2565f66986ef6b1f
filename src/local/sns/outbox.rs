//! How what was sent gets into the outbox of the world: written down when somebody looks.

use serde_json::Value;

use super::State;
use super::delivery::Outcome;
use super::parcel::SERIAL;
use crate::outbox::Outbox;

impl State {
    /// Writes down all that was sent since somebody looked last, and what came of deliveries.
    pub(crate) fn settle(&mut self, outbox: &mut Outbox) {
        for parcel in std::mem::take(&mut self.sent) {
            outbox.push(parcel.open(&self.signer, self.base()));
        }
        for outcome in self.deliveries.outcomes() {
            let Outcome {
                serial,
                parcel,
                report,
                body,
            } = outcome;
            if let Some(sent) = outbox.newest_with(SERIAL, &Value::from(serial)) {
                let mut tell = |name: &str, value| {
                    sent.payload.insert(name.to_owned(), value);
                };
                tell("state", Value::from(report.state()));
                tell("attempts", Value::from(report.attempts));
                tell("status", report.status());
                tell("error", Value::from(report.error.as_deref()));
            }
            if report.error.is_some()
                && let Some(left) = parcel.redriven(&report, body)
            {
                outbox.push(left);
            }
        }
    }

    /// Forgets everything but the settings of the world itself.
    pub(crate) fn reset(&mut self) {
        let base = self.base.take();
        let deliveries = self.deliveries.successor();
        *self = Self {
            base,
            deliveries,
            ..Self::default()
        };
    }
}
