//! A message in a queue: what it holds, and whether it can be received.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{digest, invalid};
use crate::error::{Result, ServiceError};
use crate::protocol::Members;

const MAX_ATTRIBUTES: usize = 10;
const MAX_NAME: usize = 256;

/// A message.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Message {
    pub(super) id: String,
    pub(super) body: String,
    pub(super) attributes: Members,
    /// The trace that it is a part of.
    pub(super) trace: Option<String>,
    pub(super) sender: String,
    /// When it was sent, in milliseconds.
    pub(super) sent: i64,
    pub(super) first_received: Option<i64>,
    pub(super) receives: u64,
    /// When it can be received, in milliseconds.
    pub(super) visible: i64,
    /// The part of the handle that the last receive made up.
    pub(super) receipt: String,
    pub(super) group: Option<String>,
    pub(super) deduplication: Option<String>,
    pub(super) sequence: Option<String>,
    /// The queue that it was moved from because nobody could work on it.
    pub(super) dead_letter_source: Option<String>,
}

impl Message {
    /// Whether somebody received it and has not said yet what became of it.
    pub(super) fn is_in_flight(&self, now: i64) -> bool {
        !self.receipt.is_empty() && self.visible > now
    }

    pub(super) fn is_delayed(&self, now: i64) -> bool {
        self.receipt.is_empty() && self.visible > now
    }

    /// Marks it as received until a time.
    pub(super) fn receive(&mut self, now: i64, until: i64) {
        self.receipt = Uuid::new_v4().to_string();
        self.receives += 1;
        self.first_received.get_or_insert(now);
        self.visible = until;
    }

    /// The handle by which its receiver names it.
    pub(super) fn handle(&self) -> String {
        BASE64.encode(format!("{} {}", self.id, self.receipt))
    }

    /// What counts towards the limits: the body and its attributes.
    pub(super) fn size(&self) -> usize {
        size(&self.body, &self.attributes)
    }

    /// The message as its receiver gets it.
    pub(super) fn shown(&self, wanted: &Wanted<'_>) -> Value {
        let mut shown = Members::from_iter([
            ("MessageId".to_owned(), Value::from(self.id.as_str())),
            ("ReceiptHandle".to_owned(), self.handle().into()),
            ("MD5OfBody".to_owned(), digest::of_text(&self.body).into()),
            ("Body".to_owned(), self.body.as_str().into()),
        ]);
        let system = self.system_attributes(wanted);
        if !system.is_empty() {
            shown.insert("Attributes".to_owned(), system.into());
        }
        let own: Members = self
            .attributes
            .iter()
            .filter(|(name, _)| wanted.has(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        if let Some(digest) = digest::of_attributes(&own) {
            shown.insert("MD5OfMessageAttributes".to_owned(), digest.into());
            shown.insert("MessageAttributes".to_owned(), own.into());
        }
        shown.into()
    }

    fn system_attributes(&self, wanted: &Wanted<'_>) -> Members {
        let texts = [
            ("SenderId", Some(self.sender.clone())),
            ("SentTimestamp", Some(self.sent.to_string())),
            ("ApproximateReceiveCount", Some(self.receives.to_string())),
            (
                "ApproximateFirstReceiveTimestamp",
                self.first_received.map(|at| at.to_string()),
            ),
            ("SequenceNumber", self.sequence.clone()),
            ("MessageDeduplicationId", self.deduplication.clone()),
            ("MessageGroupId", self.group.clone()),
            ("AWSTraceHeader", self.trace.clone()),
            ("DeadLetterQueueSourceArn", self.dead_letter_source.clone()),
        ];
        texts
            .into_iter()
            .filter(|(name, _)| wanted.has_system(name))
            .filter_map(|(name, value)| Some((name.to_owned(), Value::from(value?))))
            .collect()
    }
}

/// Which attributes a receiver wants.
pub(super) struct Wanted<'a> {
    pub(super) system: Vec<&'a str>,
    pub(super) own: Vec<&'a str>,
}

impl Wanted<'_> {
    fn has_system(&self, name: &str) -> bool {
        self.system
            .iter()
            .any(|wanted| *wanted == "All" || *wanted == name)
    }

    fn has(&self, name: &str) -> bool {
        self.own
            .iter()
            .any(|wanted| match wanted.strip_suffix(".*") {
                Some(prefix) => name
                    .strip_prefix(prefix)
                    .is_some_and(|rest| rest.starts_with('.')),
                None => matches!(*wanted, "All" | ".*") || *wanted == name,
            })
    }
}

/// The identifier in a handle, and the part that a receive made up.
pub(super) fn read_handle(handle: &str) -> Result<(String, String)> {
    let read = || {
        let text = String::from_utf8(BASE64.decode(handle).ok()?).ok()?;
        let (id, receipt) = text.split_once(' ')?;
        Some((id.to_owned(), Uuid::try_parse(receipt).ok()?.to_string()))
    };
    read().ok_or_else(|| {
        ServiceError::client(
            "ReceiptHandleIsInvalid",
            format!("The input receipt handle \"{handle}\" is not a valid receipt handle."),
        )
    })
}

/// What a body and attributes count towards the limits.
pub(super) fn size(body: &str, attributes: &Members) -> usize {
    let of_attributes: usize = attributes
        .iter()
        .map(|(name, attribute)| {
            let field = |name: &str| {
                attribute
                    .get(name)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            };
            let binary = field("BinaryValue");
            let binary = BASE64
                .decode(binary)
                .map_or(binary.len(), |bytes| bytes.len());
            name.len() + field("DataType").len() + field("StringValue").len() + binary
        })
        .sum();
    body.len() + of_attributes
}

/// Checks the text of a message.
pub(super) fn check_body(body: &str) -> Result<()> {
    let right = |character: char| matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if body.is_empty() {
        return Err(super::missing("MessageBody"));
    }
    if body.chars().all(right) {
        return Ok(());
    }
    Err(ServiceError::client(
        "InvalidMessageContents",
        "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | \
         #xE000 to #xFFFD | #x10000 to #x10FFFF",
    ))
}

/// Checks the attributes of a message.
pub(super) fn check_attributes(attributes: &Members) -> Result<()> {
    if attributes.len() > MAX_ATTRIBUTES {
        return Err(invalid(format!(
            "Number of message attributes [{}] exceeds the allowed maximum [{MAX_ATTRIBUTES}].",
            attributes.len()
        )));
    }
    for (name, attribute) in attributes {
        check_name(name)?;
        let field = |name: &str| attribute.get(name).and_then(Value::as_str);
        let kind = field("DataType").unwrap_or_default();
        if kind.is_empty() {
            return Err(invalid(format!(
                "The message attribute '{name}' must contain a non-empty message attribute type."
            )));
        }
        let base = kind.split('.').next().unwrap_or_default();
        let value = match base {
            "String" | "Number" => field("StringValue"),
            "Binary" => field("BinaryValue"),
            _ => {
                return Err(invalid(format!(
                    "The message attribute '{name}' has an invalid message attribute type, the set of supported type \
                     prefixes is Binary, Number, and String."
                )));
            }
        };
        match value {
            None | Some("") => {
                return Err(invalid(format!(
                    "The message attribute '{name}' must contain a non-empty message attribute value for message \
                     attribute type '{kind}'."
                )));
            }
            Some(value) if base == "Number" && !value.trim().parse().is_ok_and(f64::is_finite) => {
                return Err(invalid(format!(
                    "Can't cast the value of message (user) attribute '{name}' to a number."
                )));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

fn check_name(name: &str) -> Result<()> {
    let lower = name.to_ascii_lowercase();
    let right = (1..=MAX_NAME).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && !lower.starts_with("aws.")
        && !lower.starts_with("amazon.");
    if right {
        return Ok(());
    }
    Err(invalid(format!(
        "Message (user) attribute name '{name}' is invalid: it can have up to {MAX_NAME} letters, digits, underscores, \
         hyphens and single dots, and no name of AWS's."
    )))
}
