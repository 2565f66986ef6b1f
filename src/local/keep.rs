//! What of a world is kept beyond its process: as JSON, part by part. Where to, is not this crate's.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::engines::{polly, rekognition};
use crate::outbox::{OutboxChanges, OutboxMessage};
use crate::world::World;
use crate::{s3, ses, sns, sqs, sts};

/// A part that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{part} cannot be read: {source}")]
pub struct Unreadable {
    part: String,
    source: serde_json::Error,
}

/// All that a part may be can be written; what could not would be read as nothing.
fn written(part: &impl Serialize) -> String {
    serde_json::to_string(part).unwrap_or_default()
}

fn read<T: DeserializeOwned>(part: &str, text: &str) -> Result<T, Unreadable> {
    serde_json::from_str(text).map_err(|source| Unreadable {
        part: part.to_owned(),
        source,
    })
}

/// A part as it was kept, or as it is in a fresh world.
fn part<T: Default + DeserializeOwned>(
    parts: &BTreeMap<String, String>,
    name: &str,
) -> Result<T, Unreadable> {
    parts
        .get(name)
        .map_or_else(|| Ok(T::default()), |text| read(name, text))
}

impl World {
    /// The parts of the world, and what is new in its outbox since this was asked last.
    #[must_use]
    pub fn kept(&self) -> (Vec<(&'static str, String)>, OutboxChanges) {
        // What was sent is written down first: until then it is in no part.
        let outbox = self.outbox_changes();
        let s3 = {
            let s3 = self.s3();
            s3.writing();
            written(&*s3)
        };
        let parts = vec![
            ("polly", written(&*self.polly())),
            ("rekognition", written(&*self.rekognition())),
            ("s3", s3),
            ("ses", written(&*self.ses())),
            ("sns", written(&*self.sns())),
            ("sqs", written(&*self.sqs())),
            ("sts", written(&*self.sts())),
        ];
        (parts, outbox)
    }

    /// Begins with what was kept. Parts that are unknown are left alone; one that cannot be read leaves the world as it is.
    pub fn restore(
        &self,
        parts: Vec<(String, String)>,
        messages: Vec<(u64, String)>,
    ) -> Result<(), Unreadable> {
        let parts: BTreeMap<String, String> = parts.into_iter().collect();
        let polly: polly::State = part(&parts, "polly")?;
        let rekognition: rekognition::State = part(&parts, "rekognition")?;
        let s3: s3::State = part(&parts, "s3")?;
        let ses: ses::State = part(&parts, "ses")?;
        let sns: sns::State = part(&parts, "sns")?;
        let sqs: sqs::State = part(&parts, "sqs")?;
        let sts: sts::State = part(&parts, "sts")?;
        let messages = messages
            .into_iter()
            .map(|(number, text)| Ok((number, read::<OutboxMessage>("the outbox", &text)?)))
            .collect::<Result<Vec<_>, Unreadable>>()?;
        *self.polly() = polly;
        *self.rekognition() = rekognition;
        self.s3().restore(s3);
        *self.ses() = ses;
        *self.sns() = sns;
        *self.sqs() = sqs;
        *self.sts() = sts;
        self.share_clock();
        self.restore_outbox(messages);
        Ok(())
    }
}
