//! What left the local SNS: kept for whoever wants to look, sent nowhere.

use serde::Serialize;
use serde_json::{Map, Value};

/// A message to a phone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutboxMessage {
    /// The identifier that the caller was given.
    pub message_id: String,
    /// The phone number in E.164 form.
    pub phone_number: String,
    /// The text as the phone would show it.
    pub message: String,
    /// The subject, which a phone does not show.
    pub subject: Option<String>,
    /// `json` where the message came with one text for each kind of receiver.
    pub message_structure: Option<String>,
    /// The attributes as the caller gave them, by name.
    pub attributes: Map<String, Value>,
    /// `Promotional` or `Transactional`.
    pub sms_type: String,
    /// The sender that the phone would show, if the caller asked for one.
    pub sender_id: Option<String>,
    /// When it was published, in ISO 8601.
    pub timestamp: String,
    /// The region it was published in.
    pub region: String,
}
