//! Sending mail, which goes into the outbox.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use uuid::Uuid;

use super::quota::{admit, rejected};
use super::{address, invalid, mail, notices, one, templates, texts};
use crate::error::Result;
use crate::outbox::{Kind, OutboxMessage};
use crate::protocol::{Members, Output};
use crate::relay;
use crate::services::Call;
use crate::timestamps;

/// Recipients of one message.
const MAX_RECIPIENTS: usize = 50;
const MAX_MESSAGE: usize = 10 << 20;
/// The longest name or value of a tag, in characters.
const MAX_TAG: usize = 255;

/// Who sends, and to whom.
struct Envelope {
    from: String,
    to: Vec<String>,
    cc: Vec<String>,
    bcc: Vec<String>,
}

impl Envelope {
    fn of(call: &Call<'_>, destination: &Value) -> Result<Self> {
        let list = |name: &str| -> Vec<String> {
            let list = destination.get(name).and_then(Value::as_array);
            list.into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let envelope = Self {
            from: call.text("Source").unwrap_or_default().to_owned(),
            to: list("ToAddresses"),
            cc: list("CcAddresses"),
            bcc: list("BccAddresses"),
        };
        envelope.check()?;
        Ok(envelope)
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.to.iter().chain(&self.cc).chain(&self.bcc)
    }

    fn check(&self) -> Result<()> {
        address::bare(&self.from)?;
        for address in self.all() {
            address::bare(address)?;
        }
        match self.all().count() {
            0 => Err(invalid("Missing destination.")),
            1..=MAX_RECIPIENTS => Ok(()),
            _ => Err(invalid(format!(
                "Recipient count exceeds {MAX_RECIPIENTS}."
            ))),
        }
    }
}

/// The identifiers of SES: 60 characters in hexadecimal.
fn message_id(call: &Call<'_>) -> String {
    let (seconds, millis) = call.world.clock().now();
    format!(
        "{:016x}-{}-000000",
        seconds * 1000 + i64::from(millis),
        Uuid::new_v4()
    )
}

/// What a message says.
pub(super) struct Content<'a> {
    pub(super) subject: &'a str,
    pub(super) text: Option<&'a str>,
    pub(super) html: Option<&'a str>,
}

fn post(
    call: &Call<'_>,
    operation: &str,
    envelope: &Envelope,
    content: &Content<'_>,
) -> Result<String> {
    let id = message_id(call);
    let reply_to = texts(&call.input, "ReplyToAddresses");
    for address in &reply_to {
        address::bare(address)?;
    }
    let eml = mail::write(&mail::Parts {
        id: &id,
        domain: &domain(call.region),
        seconds: call.world.clock().seconds(),
        from: Some(&envelope.from),
        to: envelope.to.iter().map(String::as_str).collect(),
        cc: envelope.cc.iter().map(String::as_str).collect(),
        reply_to,
        subject: content.subject,
        text: content.text,
        html: content.html,
    })?;
    if eml.len() > MAX_MESSAGE {
        return Err(invalid(format!(
            "Message length is more than {MAX_MESSAGE} bytes long: '{}'.",
            eml.len()
        )));
    }
    let shown = content.text.or(content.html).unwrap_or_default();
    let subject = Some(content.subject);
    deliver(call, operation, envelope, &id, subject, shown, eml);
    Ok(id)
}

fn domain(region: &str) -> String {
    format!("{region}.amazonses.com")
}

fn deliver(
    call: &Call<'_>,
    operation: &str,
    envelope: &Envelope,
    id: &str,
    subject: Option<&str>,
    shown: &str,
    eml: String,
) {
    let (seconds, millis) = call.world.clock().now();
    let recipients: Vec<&str> = envelope.all().map(String::as_str).collect();
    let fate = notices::Fate::of(&recipients);
    let mut payload = Members::new();
    for (name, value) in [
        ("source", Value::from(envelope.from.as_str())),
        ("to", Value::from(envelope.to.clone())),
        ("cc", Value::from(envelope.cc.clone())),
        ("bcc", Value::from(envelope.bcc.clone())),
        ("bounced", Value::from(fate.bounced.clone())),
        (
            "tags",
            call.input.get("Tags").cloned().unwrap_or_else(|| json!([])),
        ),
    ] {
        payload.insert(name.to_owned(), value);
    }
    if let Some(relayed) = relay::relay(call.world, &envelope.from, &fate.delivered, &eml) {
        let state = if relayed.is_ok() {
            "delivered"
        } else {
            "failed"
        };
        payload.insert("state".to_owned(), state.into());
        if let Err(error) = relayed {
            payload.insert("error".to_owned(), error.into());
        }
    }
    let headers = mail::headers_as_written(&eml);
    payload.insert("eml".to_owned(), eml.into());
    call.world.post(OutboxMessage {
        kind: Kind::Mail,
        message_id: id.to_owned(),
        timestamp: timestamps::iso8601(seconds, millis),
        region: call.region.to_owned(),
        recipient: recipients.join(", "),
        message: shown.to_owned(),
        subject: subject.map(str::to_owned),
        payload,
    });
    let sent = notices::Sent {
        id,
        operation,
        from: &envelope.from,
        recipients: &recipients,
        subject,
        headers,
    };
    notices::tell(call, &sent, &fate);
}

/// Sends a letter of the service's own to one address.
pub(super) fn letter(
    call: &Call<'_>,
    from: &str,
    to: &str,
    content: &Content<'_>,
) -> Result<Output> {
    let envelope = Envelope {
        from: from.to_owned(),
        to: vec![to.to_owned()],
        cc: Vec::new(),
        bcc: Vec::new(),
    };
    envelope.check()?;
    admit(call, &[from], 1)?;
    let operation = "SendCustomVerificationEmail";
    one("MessageId", post(call, operation, &envelope, content)?)
}

/// Sends mail back that came in. None comes in here, so there is none to send back.
pub(super) fn send_bounce(call: &Call<'_>) -> Result<Output> {
    let sender = call.text("BounceSender").unwrap_or_default();
    admit(call, &[sender], 0)?;
    let id = call.text("OriginalMessageId").unwrap_or_default();
    Err(rejected(format!("No message <{id}> was received.")))
}

/// The tags of a message, or of one destination of many. They are checked before the sender.
fn check_tags(tags: Option<&Value>) -> Result<()> {
    let tags = tags.and_then(Value::as_array).into_iter().flatten();
    for tag in tags {
        for (part, what) in [("Name", "name"), ("Value", "value")] {
            let text = tag.get(part).and_then(Value::as_str).unwrap_or_default();
            if text.is_empty() {
                return Err(invalid(format!("The tag {what} must be specified.")));
            }
            if text.chars().count() > MAX_TAG {
                let what = if part == "Name" {
                    "Tag name"
                } else {
                    "Tag value"
                };
                return Err(invalid(format!(
                    "{what} cannot exceed {MAX_TAG} characters."
                )));
            }
            if !text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
            {
                return Err(invalid(format!(
                    "Invalid tag {what} <{text}>: only alphanumeric ASCII characters, '_', and '-' are allowed."
                )));
            }
        }
    }
    Ok(())
}

/// Whoever else stands behind a message, beside its source.
fn senders<'a>(call: &'a Call<'_>) -> Vec<&'a str> {
    let path = call.text("ReturnPath").filter(|path| !path.is_empty());
    call.text("Source").into_iter().chain(path).collect()
}

/// Sends a message of a subject and a body.
pub(super) fn send_email(call: &Call<'_>) -> Result<Output> {
    check_tags(call.input.get("Tags"))?;
    let envelope = Envelope::of(call, call.input.get("Destination").unwrap_or(&Value::Null))?;
    let message = call.input.get("Message").unwrap_or(&Value::Null);
    let data =
        |part: &'_ Value| -> Option<String> { part.get("Data")?.as_str().map(str::to_owned) };
    let body = message.get("Body").unwrap_or(&Value::Null);
    let subject = message.get("Subject").and_then(data).unwrap_or_default();
    let (text, html) = (
        body.get("Text").and_then(data),
        body.get("Html").and_then(data),
    );
    admit(call, &senders(call), envelope.all().count())?;
    let content = Content {
        subject: &subject,
        text: text.as_deref().or(html.is_none().then_some("")),
        html: html.as_deref(),
    };
    one("MessageId", post(call, "SendEmail", &envelope, &content)?)
}

/// Sends a message that is MIME already, as it is but for its hidden recipients.
pub(super) fn send_raw_email(call: &Call<'_>) -> Result<Output> {
    check_tags(call.input.get("Tags"))?;
    let raw = call
        .input
        .get("RawMessage")
        .and_then(|raw| raw.get("Data")?.as_str());
    let raw = BASE64
        .decode(raw.unwrap_or_default())
        .map_err(|_| invalid("The raw message is not base64."))?;
    if raw.len() > MAX_MESSAGE {
        return Err(invalid(format!(
            "Message length is more than {MAX_MESSAGE} bytes long: '{}'.",
            raw.len()
        )));
    }
    let raw = String::from_utf8_lossy(&raw).into_owned();
    let headers = mail::headers(&raw);
    let header = |name: &str| {
        headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    // AWS takes a message of nothing at all, if it is told who sends it.
    let source = call.text("Source").filter(|source| !source.is_empty());
    let from = header("from")
        .or(source)
        .ok_or_else(|| invalid("Missing required header 'From'."))?;
    let list = |name: &str| header(name).map(mail::addresses).unwrap_or_default();
    let given = texts(&call.input, "Destinations");
    let mut envelope = Envelope {
        from: source.unwrap_or(from).to_owned(),
        to: list("to"),
        cc: list("cc"),
        bcc: list("bcc"),
    };
    if !given.is_empty() {
        envelope.to = given.into_iter().map(str::to_owned).collect();
        envelope.cc.clear();
        envelope.bcc.clear();
    }
    envelope.check()?;
    admit(call, &[from, &envelope.from], envelope.all().count())?;
    let id = message_id(call);
    let subject = header("subject");
    let (_, body) = raw
        .split_once("\r\n\r\n")
        .or_else(|| raw.split_once("\n\n"))
        .unwrap_or_default();
    let eml = without_bcc(&raw);
    deliver(call, "SendRawEmail", &envelope, &id, subject, body, eml);
    one("MessageId", id)
}

fn without_bcc(raw: &str) -> String {
    let mut kept = String::with_capacity(raw.len());
    let (mut inside, mut hidden) = (true, false);
    for line in raw.split_inclusive('\n') {
        inside &= !line.trim_end_matches(['\r', '\n']).is_empty();
        hidden = inside
            && (line
                .get(..4)
                .is_some_and(|name| name.eq_ignore_ascii_case("bcc:"))
                || (hidden && line.starts_with([' ', '\t'])));
        if !hidden {
            kept.push_str(line);
        }
    }
    kept
}

/// Sends a message that a template makes.
pub(super) fn send_templated_email(call: &Call<'_>) -> Result<Output> {
    check_tags(call.input.get("Tags"))?;
    let envelope = Envelope::of(call, call.input.get("Destination").unwrap_or(&Value::Null))?;
    let template = templates::named(call, call.text("Template").unwrap_or_default())?;
    let data = templates::data(call.text("TemplateData").unwrap_or_default())?;
    let rendered = template.render(&data)?;
    admit(call, &senders(call), envelope.all().count())?;
    let content = rendered.content();
    one(
        "MessageId",
        post(call, "SendTemplatedEmail", &envelope, &content)?,
    )
}

impl templates::Rendered {
    fn content(&self) -> Content<'_> {
        Content {
            subject: &self.subject,
            text: self.text.as_deref(),
            html: self.html.as_deref(),
        }
    }
}

/// Sends what a template makes of each destination's data.
pub(super) fn send_bulk_templated_email(call: &Call<'_>) -> Result<Output> {
    let destinations = call.input.get("Destinations").and_then(Value::as_array);
    let destinations = destinations.map(Vec::as_slice).unwrap_or_default();
    if destinations.is_empty() || destinations.len() > MAX_RECIPIENTS {
        return Err(invalid(format!(
            "There must be from 1 to {MAX_RECIPIENTS} destinations."
        )));
    }
    check_tags(call.input.get("DefaultTags"))?;
    for destination in destinations {
        check_tags(destination.get("ReplacementTags"))?;
    }
    let template = templates::named(call, call.text("Template").unwrap_or_default())?;
    let defaults = templates::data(call.text("DefaultTemplateData").unwrap_or("{}"))?;
    admit(call, &senders(call), 0)?;
    let one_of = |destination: &Value| -> Result<String> {
        let envelope = Envelope::of(call, destination.get("Destination").unwrap_or(&Value::Null))?;
        let mut data = defaults.clone();
        if let Some(own) = destination
            .get("ReplacementTemplateData")
            .and_then(Value::as_str)
            && let (Some(data), Value::Object(own)) = (data.as_object_mut(), templates::data(own)?)
        {
            data.extend(own);
        }
        let rendered = template.render(&data)?;
        admit(call, &senders(call), envelope.all().count())?;
        let content = rendered.content();
        post(call, "SendBulkTemplatedEmail", &envelope, &content)
    };
    let status: Vec<Value> = destinations
        .iter()
        .map(|destination| match one_of(destination) {
            Ok(id) => json!({"Status": "Success", "MessageId": id}),
            Err(error) => json!({"Status": bulk_status(&error.code), "Error": error.message}),
        })
        .collect();
    one("Status", status)
}

fn bulk_status(code: &str) -> &'static str {
    match code {
        "MessageRejected" => "MessageRejected",
        "InvalidParameterValue" | "InvalidRenderingParameter" | "MissingRenderingAttribute" => {
            "InvalidParameterValue"
        }
        "Throttling" => "AccountDailyQuotaExceeded",
        _ => "Failed",
    }
}
