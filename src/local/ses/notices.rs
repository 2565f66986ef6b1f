//! What becomes of mail, and who is told: topics of identities, topics of configuration sets, and the sender by
//! mail. All mail arrives here, but for what goes to the addresses of AWS's mailbox simulator.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{address, mail};
use crate::outbox::{Kind, OutboxMessage};
use crate::protocol::Members;
use crate::services::{Call, announce};
use crate::timestamps;
use crate::world::ACCOUNT_ID;

const SIMULATOR: &str = "simulator.amazonses.com";

/// Mail that went out.
pub(super) struct Sent<'a> {
    pub(super) id: &'a str,
    pub(super) from: &'a str,
    pub(super) recipients: &'a [&'a str],
    pub(super) subject: Option<&'a str>,
    /// The headers, by their names.
    pub(super) headers: Vec<(String, String)>,
}

/// What became of it.
#[derive(Default)]
pub(super) struct Fate<'a> {
    pub(super) delivered: Vec<&'a str>,
    pub(super) bounced: Vec<&'a str>,
    pub(super) complained: Vec<&'a str>,
}

impl<'a> Fate<'a> {
    /// What becomes of mail to these recipients.
    pub(super) fn of(recipients: &[&'a str]) -> Self {
        let mut fate = Self::default();
        for recipient in recipients {
            let bare = address::bare(recipient).unwrap_or(recipient);
            let (mailbox, domain) = bare.rsplit_once('@').unwrap_or_default();
            // A label behind a plus tells messages apart.
            let mailbox = mailbox.split('+').next().unwrap_or_default();
            match mailbox.to_ascii_lowercase().as_str() {
                "bounce" | "suppressionlist" if domain.eq_ignore_ascii_case(SIMULATOR) => {
                    fate.bounced.push(bare);
                }
                "complaint" if domain.eq_ignore_ascii_case(SIMULATOR) => {
                    fate.delivered.push(bare);
                    fate.complained.push(bare);
                }
                _ => fate.delivered.push(bare),
            }
        }
        fate
    }
}

/// A notification: its kind, the name that its details stand under, and these.
struct Notice {
    kind: &'static str,
    details: Value,
}

fn notices(sent: &Sent<'_>, fate: &Fate<'_>, region: &str) -> Vec<Notice> {
    let now = now();
    let feedback = || format!("{:016x}-{}-000000", timestamps::now().0, Uuid::new_v4());
    let mta = format!("dns; a8-1.smtp-out.{region}.amazonses.com");
    let mut notices = vec![Notice {
        kind: "Send",
        details: json!({}),
    }];
    if !fate.delivered.is_empty() {
        notices.push(Notice {
            kind: "Delivery",
            details: json!({
                "timestamp": now,
                "processingTimeMillis": 1,
                "recipients": fate.delivered,
                "smtpResponse": "250 2.0.0 OK",
                "reportingMTA": mta,
            }),
        });
    }
    if !fate.bounced.is_empty() {
        let bounced: Vec<Value> = fate
            .bounced
            .iter()
            .map(|recipient| {
                json!({
                    "emailAddress": recipient,
                    "action": "failed",
                    "status": "5.1.1",
                    "diagnosticCode": "smtp; 550 5.1.1 user unknown",
                })
            })
            .collect();
        let suppressed = sent
            .recipients
            .iter()
            .any(|recipient| recipient.contains("suppressionlist"));
        notices.push(Notice {
            kind: "Bounce",
            details: json!({
                "feedbackId": feedback(),
                "bounceType": "Permanent",
                "bounceSubType": if suppressed { "Suppressed" } else { "General" },
                "bouncedRecipients": bounced,
                "timestamp": now,
                "reportingMTA": mta,
            }),
        });
    }
    if !fate.complained.is_empty() {
        let complained: Vec<Value> = fate
            .complained
            .iter()
            .map(|recipient| json!({"emailAddress": recipient}))
            .collect();
        notices.push(Notice {
            kind: "Complaint",
            details: json!({
                "feedbackId": feedback(),
                "complaintSubType": null,
                "complainedRecipients": complained,
                "timestamp": now,
                "userAgent": "Amazon SES Mailbox Simulator",
                "complaintFeedbackType": "abuse",
                "arrivalDate": now,
            }),
        });
    }
    notices
}

/// Tells everybody who wants to know.
pub(super) fn tell(call: &Call<'_>, sent: &Sent<'_>, fate: &Fate<'_>) {
    let bare = address::bare(sent.from).unwrap_or(sent.from);
    let mut messages = Vec::new();
    let mut forwarded = Vec::new();
    {
        let mut state = call.world.ses();
        let region = state.region(call.region);
        if let Some(quarter) = region.quarter() {
            quarter.tell(fate.bounced.len(), fate.complained.len());
        }
        let identity = region.identity(bare);
        let configuration = call
            .text("ConfigurationSetName")
            .and_then(|name| region.configuration_sets.get(name));
        for notice in notices(sent, fate, call.region) {
            if let Some(topic) = identity.and_then(|identity| identity.topic(notice.kind)) {
                let headers = identity.is_some_and(|identity| identity.wants_headers(notice.kind));
                let text = notification("notificationType", &notice, &about(call, sent, headers));
                messages.push((topic.to_owned(), text));
            }
            let kind = notice.kind.to_ascii_lowercase();
            for topic in configuration.iter().flat_map(|set| set.topics(&kind)) {
                let text = notification("eventType", &notice, &about(call, sent, true));
                messages.push((topic.to_owned(), text));
            }
            let concerns_sender = matches!(notice.kind, "Bounce" | "Complaint");
            if concerns_sender && identity.is_none_or(super::identities::Identity::forwards) {
                forwarded.push(notice.kind);
            }
        }
    }
    for (topic, text) in messages {
        announce(
            call.world,
            call.region,
            &topic,
            Some("Amazon SES Email Event Notification"),
            text,
        );
    }
    for kind in forwarded {
        forward(call, sent, bare, kind, fate);
    }
}

fn notification(name: &str, notice: &Notice, mail: &Value) -> String {
    let mut told = Members::new();
    told.insert(name.to_owned(), notice.kind.into());
    told.insert("mail".to_owned(), mail.clone());
    told.insert(notice.kind.to_ascii_lowercase(), notice.details.clone());
    Value::Object(told).to_string()
}

fn about(call: &Call<'_>, sent: &Sent<'_>, with_headers: bool) -> Value {
    let bare = address::bare(sent.from).unwrap_or(sent.from);
    let mut about = json!({
        "timestamp": now(),
        "source": sent.from,
        "sourceArn": format!("arn:aws:ses:{}:{ACCOUNT_ID}:identity/{bare}", call.region),
        "sendingAccountId": ACCOUNT_ID,
        "messageId": sent.id,
        "destination": sent.recipients,
    });
    if with_headers {
        let headers: Vec<Value> = sent
            .headers
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect();
        about["headersTruncated"] = false.into();
        about["headers"] = headers.into();
        about["commonHeaders"] = json!({
            "from": [sent.from],
            "to": sent.recipients,
            "messageId": sent.id,
            "subject": sent.subject,
        });
    }
    if let Some(set) = call.text("ConfigurationSetName") {
        let mut tags = Members::from_iter([("ses:configuration-set".to_owned(), json!([set]))]);
        let given = call.input.get("Tags").and_then(Value::as_array);
        for tag in given.into_iter().flatten() {
            if let Some(name) = tag.get("Name").and_then(Value::as_str) {
                tags.insert(name.to_owned(), json!([tag.get("Value")]));
            }
        }
        about["tags"] = tags.into();
    }
    about
}

/// Sends the sender a letter about it.
fn forward(call: &Call<'_>, sent: &Sent<'_>, to: &str, kind: &str, fate: &Fate<'_>) {
    let (subject, recipients) = if kind == "Bounce" {
        ("Delivery Status Notification (Failure)", &fate.bounced)
    } else {
        ("Complaint about a message of yours", &fate.complained)
    };
    let text = format!("Message {}, to: {}", sent.id, recipients.join(", "));
    let from = format!("MAILER-DAEMON@{}.amazonses.com", call.region);
    let id = Uuid::new_v4().to_string();
    let (seconds, millis) = timestamps::now();
    let written = mail::write(&mail::Parts {
        id: &id,
        domain: "amazonses.com",
        seconds,
        from: Some(&from),
        to: vec![to],
        subject,
        text: Some(&text),
        ..mail::Parts::default()
    });
    let Ok(eml) = written else { return };
    call.world.post(OutboxMessage {
        kind: Kind::Mail,
        message_id: id,
        timestamp: timestamps::iso8601(seconds, millis),
        region: call.region.to_owned(),
        recipient: to.to_owned(),
        message: text,
        subject: Some(subject.to_owned()),
        payload: Members::from_iter([
            ("source".to_owned(), from.into()),
            ("eml".to_owned(), eml.into()),
        ]),
    });
}

fn now() -> String {
    let (seconds, millis) = timestamps::now();
    timestamps::iso8601(seconds, millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_simulator_bounces_and_complains() {
        let fate = Fate::of(&[
            "x@y.zz",
            "Bounce <bounce+label@simulator.amazonses.com>",
            "complaint@SIMULATOR.amazonses.com",
            "suppressionlist@simulator.amazonses.com",
            "success@simulator.amazonses.com",
            "bounce@y.zz",
        ]);
        assert_eq!(fate.bounced.len(), 2);
        assert_eq!(fate.complained, ["complaint@SIMULATOR.amazonses.com"]);
        assert_eq!(fate.delivered.len(), 4);
    }
}
