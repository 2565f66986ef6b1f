//! What becomes of mail, and who is told: topics of identities, topics of configuration sets, and the sender by
//! mail. All mail arrives here, but for what goes to the addresses of AWS's mailbox simulator.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{address, mail};
use crate::clock::Clock;
use crate::outbox::{Kind, OutboxMessage};
use crate::protocol::Members;
use crate::services::{Call, announce};
use crate::timestamps;
use crate::world::ACCOUNT_ID;

const SIMULATOR: &str = "simulator.amazonses.com";
/// Where mail comes from here, and goes out.
const LOOPBACK: &str = "127.0.0.1";

/// Mail that went out.
pub(super) struct Sent<'a> {
    pub(super) id: &'a str,
    /// The operation that sent it.
    pub(super) operation: &'a str,
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

fn notices(sent: &Sent<'_>, fate: &Fate<'_>, region: &str, clock: &Clock) -> Vec<Notice> {
    let now = clock.iso8601();
    let feedback = || format!("{:016x}-{}-000000", clock.seconds(), Uuid::new_v4());
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
        if let Some(quarter) = region.quarter(call.world.clock().seconds()) {
            quarter.count(fate.bounced.len(), fate.complained.len());
        }
        let identity = region.identity(bare);
        let configuration = call
            .text("ConfigurationSetName")
            .and_then(|name| region.configuration_sets.get(name));
        for notice in notices(sent, fate, call.region, call.world.clock()) {
            if let Some(topic) = identity.and_then(|identity| identity.topic(notice.kind)) {
                let headers = identity.is_some_and(|identity| identity.wants_headers(notice.kind));
                let about = about(call, sent, headers, notice.kind);
                let text = notification("notificationType", &notice, &about);
                messages.push((topic.to_owned(), text));
            }
            let kind = notice.kind.to_ascii_lowercase();
            for topic in configuration.iter().flat_map(|set| set.topics(&kind)) {
                let about = about(call, sent, true, notice.kind);
                let text = notification("eventType", &notice, &about);
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

fn about(call: &Call<'_>, sent: &Sent<'_>, with_headers: bool, kind: &str) -> Value {
    let bare = address::bare(sent.from).unwrap_or(sent.from);
    let mut about = json!({
        "timestamp": call.world.clock().iso8601(),
        "source": sent.from,
        "sourceArn": format!("arn:aws:ses:{}:{ACCOUNT_ID}:identity/{bare}", call.region),
        "sendingAccountId": ACCOUNT_ID,
        "messageId": sent.id,
        "destination": sent.recipients,
    });
    if with_headers {
        about["headersTruncated"] = false.into();
        about["headers"] = headers(sent).into();
        about["commonHeaders"] = common_headers(sent);
    }
    if let Some(set) = call.text("ConfigurationSetName") {
        let mut tags = Members::new();
        let domain = bare.rsplit_once('@').map_or(bare, |(_, domain)| domain);
        for (name, value) in [
            ("ses:operation", sent.operation),
            ("ses:configuration-set", set),
            ("ses:source-ip", LOOPBACK),
            ("ses:from-domain", domain),
        ] {
            tags.insert(name.to_owned(), json!([value]));
        }
        let given = call.input.get("Tags").and_then(Value::as_array);
        for tag in given.into_iter().flatten() {
            if let Some(name) = tag.get("Name").and_then(Value::as_str) {
                tags.insert(name.to_owned(), json!([tag.get("Value")]));
            }
        }
        tags.insert("ses:caller-identity".to_owned(), json!(["root"]));
        if kind == "Delivery" {
            tags.insert("ses:outgoing-ip".to_owned(), json!([LOOPBACK]));
        }
        about["tags"] = tags.into();
    }
    about
}

/// The headers that the sender wrote, in the order in which AWS shows them.
fn headers(sent: &Sent<'_>) -> Vec<Value> {
    const ORDER: [&str; 8] = [
        "Date",
        "From",
        "Reply-To",
        "To",
        "Cc",
        "Subject",
        "MIME-Version",
        "Content-Type",
    ];
    let own = sent.operation != "SendRawEmail";
    // What SES adds itself is no header of the sender's.
    let mut headers: Vec<&(String, String)> = sent
        .headers
        .iter()
        .filter(|(name, _)| !own || !matches!(name.as_str(), "Date" | "Message-ID"))
        .collect();
    if own {
        let place = |name: &str| {
            let place = ORDER
                .iter()
                .position(|known| known.eq_ignore_ascii_case(name));
            place.unwrap_or(ORDER.len())
        };
        headers.sort_by_key(|(name, _)| place(name));
    }
    headers
        .into_iter()
        .map(|(name, value)| json!({"name": name, "value": value}))
        .collect()
}

/// The headers that most readers want, as far as the message has them.
fn common_headers(sent: &Sent<'_>) -> Value {
    let header = |name: &str| {
        let mut headers = sent.headers.iter();
        headers
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    };
    let mut common = Members::new();
    let mut add = |name: &str, value: Option<Value>| {
        common.extend(value.map(|value| (name.to_owned(), value)));
    };
    add("from", header("From").map(|from| json!([from])));
    if sent.operation == "SendRawEmail" {
        add("date", header("Date").map(Value::from));
    }
    add("to", header("To").map(|to| json!(mail::addresses(to))));
    add("messageId", Some(sent.id.into()));
    add("subject", sent.subject.map(Value::from));
    common.into()
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
    let (seconds, millis) = call.world.clock().now();
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
