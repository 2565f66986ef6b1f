//! The wiring of Polly's stream: text events in, audio events out, in turns.

use bytes::Bytes;
use ferroboto_local_polly as polly;
use serde_json::Value;

use crate::error::{Result, ServiceError};
use crate::events::{Answer, Events};
use crate::protocol::Members;
use crate::services::EventHandler;

/// The handler of an operation that takes events, if it is offered.
pub(crate) fn handler(operation: &str) -> Option<EventHandler> {
    match operation {
        "StartSpeechSynthesisStream" => Some(|call, events| {
            Ok(Box::new(Spoken {
                speech: polly::SpeechStream::new(
                    &call.input,
                    &call.world.polly().lexicons,
                    call.region,
                )?,
                events,
                phase: Phase::Listening,
            }))
        }),
        _ => None,
    }
}

/// Speech of text that is still coming in.
struct Spoken {
    speech: polly::SpeechStream,
    events: Events,
    phase: Phase,
}

#[derive(Clone, Copy)]
enum Phase {
    Listening,
    Speaking,
    Ending,
    Over,
}

impl Spoken {
    fn step(&mut self) -> Result<Option<Answer>> {
        loop {
            match self.phase {
                Phase::Listening => match self.events.next().transpose()? {
                    Some((name, text)) if name == "TextEvent" => {
                        self.speech.say(&text)?;
                        self.phase = Phase::Speaking;
                    }
                    Some((name, _)) if name != "CloseStreamEvent" => {
                        let text = format!("Unknown event: {name}");
                        return Err(ServiceError::client("ValidationException", text));
                    }
                    _ => {
                        self.speech.finish();
                        self.phase = Phase::Ending;
                    }
                },
                Phase::Speaking => match self.speech.chunk()? {
                    Some(audio) => return Ok(Some(spoken(audio))),
                    None => self.phase = Phase::Listening,
                },
                Phase::Ending => {
                    if let Some(audio) = self.speech.chunk()? {
                        return Ok(Some(spoken(audio)));
                    }
                    self.phase = Phase::Over;
                    let billed = Value::from(self.speech.request_characters());
                    return Ok(Some(Answer {
                        name: "StreamClosedEvent",
                        members: Members::from_iter([("RequestCharacters".to_owned(), billed)]),
                        payload: None,
                    }));
                }
                Phase::Over => return Ok(None),
            }
        }
    }
}

fn spoken(audio: Bytes) -> Answer {
    Answer {
        name: "AudioEvent",
        members: Members::new(),
        payload: Some(audio),
    }
}

impl Iterator for Spoken {
    type Item = Result<Answer>;

    fn next(&mut self) -> Option<Self::Item> {
        let step = self.step().transpose();
        if matches!(step, Some(Err(_))) {
            self.phase = Phase::Over;
        }
        step
    }
}
