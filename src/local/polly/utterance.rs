//! One utterance: its text in the engine's own markup, and the steps in which the engine says it.

use std::fmt::Write;

use crate::dsp::{Silence, Tilt};
use crate::error::{Result, ServiceError};
use crate::marks::Timeline;
use crate::pico::{BUFFER, Engine, SAMPLE_RATE, Step};
use crate::tags::{Tags, is_phones, is_tag};
use crate::text::{Prosody, Run};
use crate::voices::{Tongue, Voice};

/// The engine's volume (in percent) that leaves room above its loudest voice.
const VOLUME: f32 = 50.0;
/// Steps without a sample after which an utterance is given up; real text needs some thousands.
const SILENT_STEPS: usize = 2_000_000;
/// Seconds of speech per character, at the slowest rate, beyond which an utterance is given up.
const SECONDS_PER_CHARACTER: usize = 20;

/// What the engine is saying.
pub(crate) struct Utterance {
    pub(crate) tongue: Tongue,
    pub(crate) runs: Vec<Run>,
    /// Tags of the text in their order.
    pub(crate) places: Vec<char>,
    /// The sounds so far and when each began.
    pub(crate) timeline: Timeline,
    /// What was said so far, kept back until all is, so that it can be begun anew in parts.
    pub(crate) held: Vec<f32>,
    pub(crate) passed_on: bool,
    pub(crate) samples: usize,
    text: Vec<u8>,
    marked: Vec<u8>,
    given: usize,
    at_most: usize,
    silent_steps: usize,
}

impl Utterance {
    pub(crate) fn new(tongue: Tongue, runs: Vec<Run>, voice: &Voice, tags: &Tags) -> Self {
        let mut text = String::new();
        let mut marked = String::new();
        let mut places = Vec::new();
        let mut characters = 0;
        for run in &runs {
            command(&mut text, run.prosody, voice);
            command(&mut marked, run.prosody, voice);
            for letter in run.text.chars() {
                if is_phones(letter) {
                    let phones = tags.phones_of(letter).unwrap_or_default();
                    characters += phones.len();
                    say_phones(&mut text, phones);
                    say_phones(&mut marked, phones);
                } else if is_tag(letter) {
                    // Writing to a string cannot fail.
                    let _ = write!(marked, "<mark name=\"{}\"/>", places.len());
                    places.push(letter);
                } else {
                    characters += letter.len_utf8();
                    text.push(letter);
                    marked.push(letter);
                }
            }
        }
        // NUL makes the engine say what it has without waiting for more.
        text.push('\0');
        marked.push('\0');
        Self {
            tongue,
            runs,
            places,
            timeline: Timeline::default(),
            held: Vec::new(),
            passed_on: false,
            samples: 0,
            text: text.into_bytes(),
            marked: marked.into_bytes(),
            given: 0,
            at_most: (characters + 1) * SECONDS_PER_CHARACTER * SAMPLE_RATE as usize,
            silent_steps: 0,
        }
    }

    /// Gives the engine text and lets it work a little; true when all is said.
    pub(crate) fn step(
        &mut self,
        engine: &mut Engine,
        tilt: &mut Tilt,
        silence: &mut Silence,
    ) -> Result<bool> {
        let mut buffer = [0; BUFFER];
        let idle = self.work(engine, &mut buffer)?;
        let (idle, samples) = (idle.idle, idle.samples);
        for sample in &buffer[..samples] {
            silence.push(tilt.apply(f32::from(*sample) / 32_768.0), &mut self.held);
        }
        Ok(idle && self.given == self.text.len())
    }

    fn work(&mut self, engine: &mut Engine, buffer: &mut [i16; BUFFER]) -> Result<Step> {
        if self.given < self.text.len() {
            self.given += engine.put(&self.text[self.given..])?;
        }
        let step = engine.step(buffer)?;
        if let Some(event) = step.event {
            self.timeline.push(self.samples, event);
        }
        self.samples += step.samples;
        self.silent_steps = if step.samples == 0 {
            self.silent_steps + 1
        } else {
            0
        };
        if self.samples > self.at_most || self.silent_steps > SILENT_STEPS {
            return Err(ServiceError::failure("speech engine: no end of this text"));
        }
        Ok(step)
    }
}

/// The sounds of an utterance that is said with its tags.
pub(crate) fn guide(engine: &mut Engine, utterance: &Utterance) -> Result<Timeline> {
    let mut marked = Utterance {
        runs: Vec::new(),
        places: Vec::new(),
        timeline: Timeline::default(),
        held: Vec::new(),
        text: utterance.marked.clone(),
        marked: Vec::new(),
        given: 0,
        samples: 0,
        silent_steps: 0,
        ..*utterance
    };
    let mut buffer = [0; BUFFER];
    while !marked.work(engine, &mut buffer)?.idle || marked.given < marked.text.len() {}
    Ok(marked.timeline)
}

/// The engine's commands for a manner of speaking. Resampling moves pitch and rate along with
/// the formants, so both are set against it.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn command(text: &mut String, prosody: Prosody, voice: &Voice) {
    let timbre = voice.timbre;
    let level = |factor: f32, low: f32, high: f32| (factor * 100.0).clamp(low, high) as u32;
    let pitch = level(timbre.pitch * prosody.pitch / timbre.formants, 50.0, 200.0);
    let speed = level(timbre.rate * prosody.rate / timbre.formants, 20.0, 500.0);
    let volume = level(prosody.volume * VOLUME / 100.0, 0.0, 100.0);
    let _ = write!(
        text,
        "<pitch level=\"{pitch}\"><speed level=\"{speed}\"><volume level=\"{volume}\">"
    );
}

/// Words by their sounds. In the engine's markup a backslash makes the next letter plain.
fn say_phones(text: &mut String, phones: &str) {
    for word in phones.split(' ') {
        let word = word.replace('\\', "\\\\");
        let _ = write!(text, "<phoneme alphabet='xsampa' ph='{word}'/>");
    }
}
