//! The pipeline from pieces of text to encoded audio, pulled chunk by chunk. No request rules.

use std::collections::VecDeque;
use std::fmt::Write;

use bytes::Bytes;

use crate::dsp::{Resampler, Silence, Tilt, limit};
use crate::encode::{Encoder, Format};
use crate::error::{Result, ServiceError};
use crate::pico::{BUFFER, Engine, SAMPLE_RATE, Step};
use crate::text::{Piece, Prosody, Run, halves};
use crate::voices::Voice;

/// Bytes that make a chunk worth handing out; the first is handed out as soon as there are any.
const CHUNK: usize = 4_096;
/// The engine's volume (in percent) that leaves room above its loudest voice.
const VOLUME: f32 = 50.0;
/// Silence after a sentence and after the last, in milliseconds.
const SENTENCE_PAUSE: u32 = 400;
const LAST_PAUSE: u32 = 150;
/// Steps without a sample after which an utterance is given up; real text needs some thousands.
const SILENT_STEPS: usize = 2_000_000;
/// Seconds of speech per character, at the slowest rate, beyond which an utterance is given up.
const SECONDS_PER_CHARACTER: usize = 20;

/// Speech being made. Yields encoded audio; dropping it stops the work.
pub(crate) struct Synthesis {
    voice: &'static Voice,
    pieces: VecDeque<Piece>,
    engine: Option<Engine>,
    utterance: Option<Utterance>,
    tilt: Tilt,
    silence: Silence,
    resampler: Resampler,
    encoder: Option<Encoder>,
    /// Samples in the engine's rate, in the output's rate, and encoded bytes not yet given out.
    spoken: Vec<f32>,
    resampled: Vec<f32>,
    encoded: Vec<u8>,
    started: bool,
}

/// What the engine is saying.
struct Utterance {
    runs: Vec<Run>,
    text: Vec<u8>,
    given: usize,
    samples: usize,
    at_most: usize,
    silent_steps: usize,
    /// What was said so far, kept back until all is, so that it can be begun anew in parts.
    held: Vec<f32>,
    passed_on: bool,
}

impl Synthesis {
    pub(crate) fn new(
        voice: &'static Voice,
        pieces: Vec<Piece>,
        format: Format,
        rate: u32,
    ) -> Result<Self> {
        Ok(Self {
            voice,
            pieces: pieces.into(),
            engine: None,
            utterance: None,
            tilt: Tilt::new(voice.timbre),
            silence: Silence::default(),
            resampler: Resampler::new(voice.timbre, rate),
            encoder: Some(Encoder::new(format, rate)?),
            spoken: Vec::new(),
            resampled: Vec::new(),
            encoded: Vec::new(),
            started: false,
        })
    }

    /// Works until there is a chunk; `None` at the end.
    fn chunk(&mut self) -> Result<Option<Bytes>> {
        loop {
            let enough = if self.started { CHUNK } else { 1 };
            if self.encoded.len() >= enough || (self.encoder.is_none() && !self.encoded.is_empty())
            {
                self.started = true;
                return Ok(Some(Bytes::from(std::mem::take(&mut self.encoded))));
            }
            let Some(encoder) = &mut self.encoder else {
                return Ok(None);
            };
            if self.spoken.is_empty() {
                if !self.advance()? {
                    self.end()?;
                }
                continue;
            }
            self.resampler.push(&self.spoken, &mut self.resampled);
            self.spoken.clear();
            self.resampled.iter_mut().for_each(|s| *s = limit(*s));
            encoder.push(&self.resampled, &mut self.encoded)?;
            self.resampled.clear();
        }
    }

    fn end(&mut self) -> Result<()> {
        if let Some(mut encoder) = self.encoder.take() {
            self.resampler.finish(&mut self.resampled);
            encoder.push(&self.resampled, &mut self.encoded)?;
            encoder.finish(&mut self.encoded)?;
        }
        Ok(())
    }

    /// Does one bit of the speech; false when all is said.
    fn advance(&mut self) -> Result<bool> {
        if self.utterance.is_some() {
            return self.speak().map(|()| true);
        }
        match self.pieces.pop_front() {
            None => return Ok(false),
            Some(Piece::Pause(milliseconds)) => {
                let samples = self.samples(milliseconds);
                self.spoken.resize(samples, 0.0);
            }
            Some(Piece::Say(runs)) => {
                self.utterance = Some(Utterance::new(runs, self.voice));
            }
        }
        Ok(true)
    }

    /// Samples of the engine that last so long once resampled.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss
    )]
    fn samples(&self, milliseconds: u32) -> usize {
        let rate = SAMPLE_RATE as f32 * self.voice.timbre.formants;
        (milliseconds as f32 / 1_000.0 * rate) as usize
    }

    fn speak(&mut self) -> Result<()> {
        let (Some(utterance), engine) = (&mut self.utterance, &mut self.engine) else {
            return Ok(());
        };
        let engine = match engine {
            Some(engine) => engine,
            None => engine.insert(Engine::new(self.voice.tongue.lingware())?),
        };
        let Ok(done) = utterance.step(engine, &mut self.tilt, &mut self.silence) else {
            self.recover();
            return Ok(());
        };
        // Until there is a first chunk, sound is passed on as it comes.
        if done || !self.started {
            utterance.passed_on |= !utterance.held.is_empty();
            self.spoken.append(&mut utterance.held);
        }
        if !done {
            return Ok(());
        }
        self.utterance = None;
        let pause = match self.pieces.front() {
            Some(Piece::Say(_)) => SENTENCE_PAUSE,
            Some(Piece::Pause(_)) => 0,
            None => LAST_PAUSE,
        };
        let keep = self.samples(pause);
        self.silence.end(keep, &mut self.spoken);
        Ok(())
    }

    /// Goes on after the engine found no way with an utterance: a new engine tries it in smaller
    /// parts. What it cannot say even as one word stays unsaid.
    fn recover(&mut self) {
        self.engine = None;
        self.silence = Silence::default();
        if let Some(utterance) = self.utterance.take()
            && !utterance.passed_on
            && let Some((first, second)) = halves(utterance.runs)
        {
            self.pieces.push_front(Piece::Say(second));
            self.pieces.push_front(Piece::Say(first));
        }
    }
}

impl Utterance {
    fn new(runs: Vec<Run>, voice: &Voice) -> Self {
        let mut text = String::new();
        for run in &runs {
            command(&mut text, run.prosody, voice);
            text.push_str(&run.text);
        }
        // NUL makes the engine say what it has without waiting for more.
        text.push('\0');
        let characters: usize = runs.iter().map(|run| run.text.len()).sum();
        Self {
            runs,
            text: text.into_bytes(),
            given: 0,
            samples: 0,
            at_most: (characters + 1) * SECONDS_PER_CHARACTER * SAMPLE_RATE as usize,
            silent_steps: 0,
            held: Vec::new(),
            passed_on: false,
        }
    }

    /// Gives the engine text and lets it work a little; true when all is said.
    fn step(
        &mut self,
        engine: &mut Engine,
        tilt: &mut Tilt,
        silence: &mut Silence,
    ) -> Result<bool> {
        let mut buffer = [0; BUFFER];
        if self.given < self.text.len() {
            self.given += engine.put(&self.text[self.given..])?;
        }
        let (samples, idle) = match engine.step(&mut buffer)? {
            Step::Busy(samples) => (samples, false),
            Step::Idle(samples) => (samples, true),
        };
        self.samples += samples;
        self.silent_steps = if samples == 0 {
            self.silent_steps + 1
        } else {
            0
        };
        if self.samples > self.at_most || self.silent_steps > SILENT_STEPS {
            return Err(ServiceError::failure("speech engine: no end of this text"));
        }
        for sample in &buffer[..samples] {
            silence.push(tilt.apply(f32::from(*sample) / 32_768.0), &mut self.held);
        }
        Ok(idle && self.given == self.text.len())
    }
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
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "<pitch level=\"{pitch}\"><speed level=\"{speed}\"><volume level=\"{volume}\">"
    );
}

impl Iterator for Synthesis {
    type Item = Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        let chunk = self.chunk().transpose();
        if matches!(chunk, Some(Err(_))) {
            // An error ends the stream.
            self.encoder = None;
            self.encoded.clear();
            self.pieces.clear();
            self.utterance = None;
        }
        chunk
    }
}
