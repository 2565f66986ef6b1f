//! `Publish`: the rules for a message, and its way to a phone, a device or a topic.

use std::fmt::Write;
use std::sync::Arc;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::message::{self, Kind, Message};
use super::parcel::{Extra, Parcel};
use super::topic_attributes::MAX_MESSAGE_SIZE;
use super::{State, arn, attributes, fanout, invalid, missing, phones};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

pub(super) const MAX_MESSAGE: usize = 262_144;
const MAX_SMS: usize = 1600;
const MAX_SUBJECT: usize = 100;
/// Sequence numbers have 20 digits.
const FIRST_SEQUENCE_NUMBER: u128 = 10_000_000_000_000_000_000;

/// A message as a caller wrote it: an input, or an entry of a batch.
#[derive(Clone, Copy)]
pub(super) struct Draft<'a>(pub(super) &'a Members);

/// Where a message goes.
enum Target<'a> {
    Phone(String),
    Topic(&'a str),
    Endpoint(&'a str),
}

impl<'a> Draft<'a> {
    pub(super) fn text(self, name: &str) -> Option<&'a str> {
        self.0.get(name)?.as_str()
    }

    pub(super) fn message(self) -> &'a str {
        self.text("Message").unwrap_or_default()
    }

    pub(super) fn attributes(self) -> Option<&'a Members> {
        self.0.get("MessageAttributes").and_then(Value::as_object)
    }

    /// What counts towards the limit.
    pub(super) fn size(self) -> usize {
        self.message().len() + self.attributes().map_or(0, attributes::size)
    }

    pub(super) fn check_subject(self) -> Result<()> {
        match self.text("Subject") {
            Some(subject) if !subject_is_valid(subject) => Err(invalid("Subject")),
            _ => Ok(()),
        }
    }

    pub(super) fn check_message(self) -> Result<()> {
        if self.message().is_empty() {
            return Err(invalid("Empty message"));
        }
        Ok(())
    }

    /// Texts for kinds of receivers, where the message says it has them.
    pub(super) fn texts(self) -> Result<Option<Map<String, Value>>> {
        match self.text("MessageStructure") {
            Some("json") => message::texts(self.message()).map(Some),
            None | Some("" | "string") => Ok(None),
            Some(_) => Err(invalid("MessageStructure")),
        }
    }

    fn into_message(
        self,
        state: &State,
        region: &str,
        topic: Option<&str>,
        texts: Option<Map<String, Value>>,
    ) -> Message {
        let (seconds, millis) = state.now();
        let owned = |name: &str| self.text(name).map(str::to_owned);
        Message {
            kind: Kind::Notification,
            id: Uuid::new_v4().to_string(),
            topic: topic.map(str::to_owned),
            region: region.to_owned(),
            subject: owned("Subject"),
            text: self.message().to_owned(),
            texts,
            attributes: self.attributes().cloned().unwrap_or_default(),
            seconds,
            millis,
            group: owned("MessageGroupId"),
            deduplication: owned("MessageDeduplicationId"),
            trace: None,
            sequence: None,
            signature_version: "1",
        }
    }
}

/// Takes a message for a phone, a device or a topic.
pub(super) fn publish(call: &Call<'_>) -> Result<Output> {
    let draft = Draft(&call.input);
    draft.check_subject()?;
    draft.check_message()?;
    let target = target(call)?;
    if let Some(given) = draft.attributes() {
        attributes::check(given)?;
    }
    let limit = match target {
        // The topic has a limit of its own.
        Target::Topic(_) => MAX_MESSAGE_SIZE,
        _ => MAX_MESSAGE,
    };
    if draft.size() > limit {
        return Err(invalid("Message too long"));
    }
    if draft.text("MessageDeduplicationId").is_some()
        && !matches!(target, Target::Topic(topic) if arn::is_fifo(topic))
    {
        return Err(invalid(
            "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter \
             that is not valid for this topic type",
        ));
    }
    match target {
        Target::Phone(number) => send(call, number, draft),
        Target::Topic(topic) => {
            let texts = draft.texts()?;
            let mut state = call.world.sns();
            let place = Place::of(call, topic);
            post(&mut state, &place, draft, texts).map(Output::from)
        }
        Target::Endpoint(endpoint) => push(call, endpoint, draft),
    }
}

/// Text without line breaks and control characters, up to 100 characters.
fn subject_is_valid(subject: &str) -> bool {
    !subject.is_empty()
        && subject.chars().count() <= MAX_SUBJECT
        && !subject.chars().any(char::is_control)
}

fn target<'a>(call: &'a Call<'_>) -> Result<Target<'a>> {
    match (
        call.text("TopicArn"),
        call.text("TargetArn"),
        call.text("PhoneNumber"),
    ) {
        (None, None, None) => Err(missing("TopicArn or TargetArn")),
        (None, None, Some(number)) => phone(number).map(Target::Phone),
        (Some(arn), None, None) => topic("TopicArn", arn, call.region),
        (None, Some(arn), None) if arn.contains(":endpoint/") => Ok(Target::Endpoint(arn)),
        (None, Some(arn), None) => topic("TargetArn", arn, call.region),
        _ => Err(invalid(
            "TopicArn, TargetArn and PhoneNumber Reason: only one of them may be given",
        )),
    }
}

fn topic<'a>(parameter: &str, topic: &'a str, region: &str) -> Result<Target<'a>> {
    arn::check(parameter, topic, region)?;
    Ok(Target::Topic(topic))
}

fn phone(number: &str) -> Result<String> {
    phones::e164(number).ok_or_else(|| {
        invalid(format_args!(
            "PhoneNumber Reason: {number} is not valid to publish to"
        ))
    })
}

/// A message for a phone.
fn send(call: &Call<'_>, number: String, draft: Draft<'_>) -> Result<Output> {
    let texts = draft.texts()?;
    let structured = texts.is_some();
    let mut guard = call.world.sns();
    let state = &mut *guard;
    let message = draft.into_message(state, call.region, None, texts);
    if message.text_for("sms").chars().count() > MAX_SMS {
        return Err(invalid("Message too long"));
    }
    phones::check(&message.attributes)?;
    let region = state.region(call.region);
    let (sms_type, sender) = phones::settings(region, &message.attributes);
    // SNS takes a message to a phone that wants none or may get none, and does not deliver it.
    let arrives = !region.opted_out.contains(&number) && region.sandbox.lets(&number);
    let members = Members::from_iter([("MessageId".to_owned(), Value::from(message.id.as_str()))]);
    if arrives {
        state.send(Parcel {
            message: Arc::new(message),
            protocol: "sms".to_owned(),
            recipient: number,
            subscription: None,
            raw: false,
            extra: Extra::Phone {
                sms_type,
                sender,
                structured,
            },
            serial: 0,
        });
    }
    Ok(members.into())
}

/// A message for a device.
fn push(call: &Call<'_>, endpoint_arn: &str, draft: Draft<'_>) -> Result<Output> {
    let mut guard = call.world.sns();
    let state = &mut *guard;
    let region = state.region(call.region);
    let Some(endpoint) = region.endpoints.get(endpoint_arn) else {
        return Err(invalid(
            "TargetArn Reason: No endpoint found for the target arn specified",
        ));
    };
    let refused = |code, text| Err(ServiceError::client(code, text));
    if !endpoint.is_enabled() {
        return refused("EndpointDisabled", "Endpoint is disabled");
    }
    let application = region.applications.get(endpoint.application());
    if application.is_some_and(|application| !application.is_enabled()) {
        return refused(
            "PlatformApplicationDisabled",
            "PlatformApplication is disabled",
        );
    }
    let platform = endpoint.platform().to_owned();
    let token = endpoint.token().to_owned();
    let texts = match draft.texts() {
        // A text for the device's own platform is enough.
        Err(error) => match serde_json::from_str::<Map<String, Value>>(draft.message()) {
            Ok(texts) if texts.get(&platform).is_some_and(Value::is_string) => Some(texts),
            _ => return Err(error),
        },
        Ok(texts) => texts,
    };
    let message = draft.into_message(state, call.region, None, texts);
    let members = Members::from_iter([("MessageId".to_owned(), Value::from(message.id.as_str()))]);
    state.send(Parcel {
        message: Arc::new(message),
        protocol: "application".to_owned(),
        recipient: endpoint_arn.to_owned(),
        subscription: None,
        raw: false,
        extra: Extra::Device { platform, token },
        serial: 0,
    });
    Ok(members.into())
}

/// The topic that a call publishes to.
pub(super) struct Place<'a> {
    region: &'a str,
    arn: &'a str,
    trace: Option<&'a str>,
}

impl<'a> Place<'a> {
    pub(super) fn of(call: &'a Call<'_>, arn: &'a str) -> Self {
        Self {
            region: call.region,
            arn,
            trace: call.trace,
        }
    }
}

/// Gives a message to a topic, and through it to those who subscribed.
pub(super) fn post(
    state: &mut State,
    &Place { region, arn, trace }: &Place<'_>,
    draft: Draft<'_>,
    texts: Option<Map<String, Value>>,
) -> Result<Members> {
    let group = draft.text("MessageGroupId");
    let own = draft.text("MessageDeduplicationId");
    let fifo = arn::is_fifo(arn);
    if fifo && group.is_none() {
        return Err(no_group());
    }
    for (name, value) in [("MessageGroupId", group), ("MessageDeduplicationId", own)] {
        if value.is_some_and(|value| !identifier_is_valid(value)) {
            return Err(invalid(format_args!(
                "{name} Reason: {name} can only include alphanumeric and punctuation characters. \
                 1 to 128 in length"
            )));
        }
    }
    let (now, _) = state.now();
    let size = draft.size();
    let topics = &mut state.region(region).topics;
    let topic = topics.get_mut(arn).ok_or_else(arn::no_topic)?;
    if size > topic.max_message() {
        return Err(invalid("Message too long"));
    }
    let signature_version = topic.signature_version();
    let mut known = None;
    if fifo {
        let key = match own {
            Some(id) => id.to_owned(),
            None if topic.is("ContentBasedDeduplication") => sha256(draft.message()),
            None => return Err(no_deduplication()),
        };
        let key = match (topic.attribute("FifoThroughputScope"), group) {
            (Some("MessageGroup"), Some(group)) => format!("{group} {key}"),
            _ => key,
        };
        if let Some(answer) = topic.answered(&key, now) {
            return Ok(answer);
        }
        topic.sequence += 1;
        let number = FIRST_SEQUENCE_NUMBER + u128::from(topic.sequence) * 1000;
        known = Some((key, format!("{number:020}")));
    }
    let mut message = draft.into_message(state, region, Some(arn), texts);
    message.signature_version = signature_version;
    message.trace = trace.map(str::to_owned);
    let mut members =
        Members::from_iter([("MessageId".to_owned(), Value::from(message.id.as_str()))]);
    if let Some((key, sequence)) = known {
        members.insert("SequenceNumber".to_owned(), Value::from(sequence.as_str()));
        message.sequence = Some(sequence);
        if let Some(topic) = state.region(region).topics.get_mut(arn) {
            topic.remember(key, now, members.clone());
        }
    }
    fanout::fan_out(state, region, arn, &Arc::new(message));
    Ok(members)
}

pub(super) fn no_group() -> ServiceError {
    invalid("The MessageGroupId parameter is required for FIFO topics")
}

pub(super) fn no_deduplication() -> ServiceError {
    invalid(
        "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId \
         provided explicitly",
    )
}

/// Up to 128 letters, digits and punctuation of ASCII.
fn identifier_is_valid(identifier: &str) -> bool {
    (1..=128).contains(&identifier.len()) && identifier.bytes().all(|byte| byte.is_ascii_graphic())
}

pub(super) fn sha256(text: &str) -> String {
    let digest = Sha256::digest(text);
    digest.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
