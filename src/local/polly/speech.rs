//! The pipeline from pieces of text to encoded audio or to speech marks, pulled chunk by chunk.
//! No request rules.

use std::collections::VecDeque;

use bytes::Bytes;

use crate::dsp::{Resampler, Silence, Tilt, limit};
use crate::encode::{Encoder, Format};
use crate::error::Result;
use crate::marks::{self, Kinds, Line};
use crate::pico::{Engine, SAMPLE_RATE};
use crate::script::Script;
use crate::tags::Tags;
use crate::text::{Piece, halves};
use crate::utterance::{Utterance, guide};
use crate::voices::{Tongue, Voice};

/// Bytes that make a chunk worth handing out; the first is handed out as soon as there are any.
const CHUNK: usize = 4_096;
/// Silence after a sentence and after the last, in milliseconds.
const SENTENCE_PAUSE: u32 = 400;
const LAST_PAUSE: u32 = 150;
/// The tone in the place of a word.
const TONE: f32 = 1_000.0;
const TONE_LEVEL: f32 = 0.15;
/// Languages whose engines are kept at once.
const ENGINES: usize = 2;

/// Speech being made. Yields encoded audio, or lines of speech marks; dropping it stops the work.
pub(crate) struct Synthesis {
    voice: &'static Voice,
    tags: Tags,
    pieces: VecDeque<Piece>,
    /// More pieces may come.
    open: bool,
    engines: Vec<(Tongue, Engine)>,
    utterance: Option<Utterance>,
    tilt: Tilt,
    silence: Silence,
    sink: Sink,
    /// Samples in the engine's rate, and encoded bytes not yet given out.
    spoken: Vec<f32>,
    encoded: Vec<u8>,
    started: bool,
    ended: bool,
}

/// What becomes of the samples.
enum Sink {
    Audio(Box<Audio>),
    Marks(Box<Marks>),
}

struct Audio {
    resampler: Resampler,
    encoder: Option<Encoder>,
    resampled: Vec<f32>,
}

/// Speech marks in the making.
struct Marks {
    kinds: Kinds,
    source: String,
    /// Engines of their own, so that what they say leaves no trace in the audio.
    guides: Vec<(Tongue, Engine)>,
    /// Samples that were said before.
    passed: usize,
}

impl Synthesis {
    /// Speech as audio.
    pub(crate) fn audio(
        voice: &'static Voice,
        script: Script,
        format: Format,
        rate: u32,
    ) -> Result<Self> {
        let audio = Audio {
            resampler: Resampler::new(voice.timbre, rate),
            encoder: Some(Encoder::new(format, rate)?),
            resampled: Vec::new(),
        };
        Ok(Self::new(voice, script, Sink::Audio(Box::new(audio))))
    }

    /// The marks of the same speech; `source` is the caller's text.
    pub(crate) fn marks(
        voice: &'static Voice,
        script: Script,
        kinds: Kinds,
        source: String,
    ) -> Self {
        let marks = Marks {
            kinds,
            source,
            guides: Vec::new(),
            passed: 0,
        };
        Self::new(voice, script, Sink::Marks(Box::new(marks)))
    }

    fn new(voice: &'static Voice, script: Script, sink: Sink) -> Self {
        Self {
            voice,
            tags: script.tags,
            pieces: script.pieces.into(),
            open: false,
            engines: Vec::new(),
            utterance: None,
            tilt: Tilt::new(voice.timbre),
            silence: Silence::default(),
            sink,
            spoken: Vec::new(),
            encoded: Vec::new(),
            started: false,
            ended: false,
        }
    }

    /// Keeps the speech open for more text, or lets it end with the text it has.
    pub(crate) fn hold(&mut self, open: bool) {
        self.open = open;
    }

    /// Adds text to say after what there is.
    pub(crate) fn add(&mut self, script: Script) {
        if self.pieces.is_empty() && self.utterance.is_none() {
            self.tags = script.tags;
        }
        self.pieces.extend(script.pieces);
    }

    /// Works until there is a chunk; `None` at the end, or when more text is needed.
    pub(crate) fn chunk(&mut self) -> Result<Option<Bytes>> {
        loop {
            let enough = if self.started { CHUNK } else { 1 };
            let drained = self.ended || (self.open && self.idle());
            if self.encoded.len() >= enough || (drained && !self.encoded.is_empty()) {
                self.started = true;
                return Ok(Some(Bytes::from(std::mem::take(&mut self.encoded))));
            }
            if drained {
                return Ok(None);
            }
            if self.spoken.is_empty() {
                if !self.advance()? {
                    self.ended = true;
                    self.end()?;
                }
                continue;
            }
            self.drain()?;
        }
    }

    fn idle(&self) -> bool {
        self.pieces.is_empty() && self.utterance.is_none() && self.spoken.is_empty()
    }

    /// Passes what was said on.
    fn drain(&mut self) -> Result<()> {
        match &mut self.sink {
            Sink::Marks(marks) => marks.passed += self.spoken.len(),
            Sink::Audio(audio) => {
                audio.resampler.push(&self.spoken, &mut audio.resampled);
                audio.resampled.iter_mut().for_each(|s| *s = limit(*s));
                if let Some(encoder) = &mut audio.encoder {
                    encoder.push(&audio.resampled, &mut self.encoded)?;
                }
                audio.resampled.clear();
            }
        }
        self.spoken.clear();
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        if let Sink::Audio(audio) = &mut self.sink
            && let Some(mut encoder) = audio.encoder.take()
        {
            audio.resampler.finish(&mut audio.resampled);
            encoder.push(&audio.resampled, &mut self.encoded)?;
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
            Some(Piece::Tone(milliseconds)) => self.tone(milliseconds),
            Some(Piece::Tags(tags)) => self.tell(&tags),
            Some(Piece::Say(tongue, runs)) => {
                self.utterance = Some(Utterance::new(tongue, runs, self.voice, &self.tags));
            }
        }
        Ok(true)
    }

    #[allow(clippy::cast_precision_loss)]
    fn tone(&mut self, milliseconds: u32) {
        let turn = std::f32::consts::TAU * TONE / (SAMPLE_RATE as f32 * self.voice.timbre.formants);
        let samples = self.samples(milliseconds);
        self.spoken
            .extend((0..samples).map(|at| TONE_LEVEL * (at as f32 * turn).sin()));
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
        let Some(utterance) = &mut self.utterance else {
            return Ok(());
        };
        let engine = engine(&mut self.engines, utterance.tongue)?;
        let Ok(done) = utterance.step(engine, &mut self.tilt, &mut self.silence) else {
            self.recover();
            return Ok(());
        };
        // Until there is a first chunk, sound is passed on as it comes.
        let at_once = !self.started && matches!(self.sink, Sink::Audio(_));
        if done || at_once {
            utterance.passed_on |= !utterance.held.is_empty();
            self.spoken.append(&mut utterance.held);
        }
        if !done {
            return Ok(());
        }
        if let Some(utterance) = self.utterance.take() {
            self.mark(&utterance)?;
        }
        let pause = match self.pieces.front() {
            Some(Piece::Pause(_) | Piece::Tone(_)) => 0,
            None if !self.open => LAST_PAUSE,
            _ => SENTENCE_PAUSE,
        };
        let keep = self.samples(pause);
        self.silence.end(keep, &mut self.spoken);
        Ok(())
    }

    /// Tells of what an utterance had in it.
    fn mark(&mut self, utterance: &Utterance) -> Result<()> {
        let Sink::Marks(marks) = &mut self.sink else {
            return Ok(());
        };
        let tongue = utterance.tongue;
        let mut lines = Vec::new();
        let passed = marks.passed;
        let at = |sample: usize| milliseconds(passed + sample, self.voice);
        if !utterance.places.is_empty() {
            let engine = engine(&mut marks.guides, tongue)?;
            match guide(engine, utterance) {
                Ok(guide) => {
                    let times =
                        marks::times(&utterance.timeline, &guide, utterance.samples, tongue);
                    for (sample, number) in times {
                        let place = utterance.places.get(usize::from(number));
                        if let Some(place) = place.and_then(|place| self.tags.place_of(*place)) {
                            let line = Line::place(at(sample), place, marks.kinds, &marks.source);
                            lines.extend(line);
                        }
                    }
                }
                // A guide that found no way is of no further use.
                Err(_) => marks.guides.retain(|(known, _)| *known != tongue),
            }
        }
        if marks.kinds.viseme {
            let visemes = marks::visemes(&utterance.timeline, tongue);
            lines.extend(
                visemes
                    .into_iter()
                    .map(|(sample, viseme)| Line::viseme(at(sample), viseme)),
            );
        }
        marks::write(lines, &mut self.encoded);
        Ok(())
    }

    /// Tells of tags that stand between utterances.
    fn tell(&mut self, tags: &str) {
        if let Sink::Marks(marks) = &self.sink {
            let time = milliseconds(marks.passed, self.voice);
            let lines = tags
                .chars()
                .filter_map(|tag| self.tags.place_of(tag))
                .filter_map(|place| Line::place(time, place, marks.kinds, &marks.source))
                .collect();
            marks::write(lines, &mut self.encoded);
        }
    }

    /// Goes on after the engine found no way with an utterance: a new engine tries it in smaller
    /// parts. What it cannot say even as one word stays unsaid.
    fn recover(&mut self) {
        self.silence = Silence::default();
        if let Some(utterance) = self.utterance.take() {
            let tongue = utterance.tongue;
            self.engines.retain(|(known, _)| *known != tongue);
            if !utterance.passed_on
                && let Some((first, second)) = halves(utterance.runs)
            {
                self.pieces.push_front(Piece::Say(tongue, second));
                self.pieces.push_front(Piece::Say(tongue, first));
            }
        }
    }
}

/// When a sample is heard, in milliseconds.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]
fn milliseconds(sample: usize, voice: &Voice) -> u64 {
    let rate = f64::from(SAMPLE_RATE) * f64::from(voice.timbre.formants);
    (sample as f64 * 1_000.0 / rate).round() as u64
}

/// The engine of a language, made when it is first needed.
fn engine(engines: &mut Vec<(Tongue, Engine)>, tongue: Tongue) -> Result<&mut Engine> {
    if let Some(at) = engines.iter().position(|(known, _)| *known == tongue) {
        return Ok(&mut engines[at].1);
    }
    if engines.len() >= ENGINES {
        engines.remove(0);
    }
    engines.push((tongue, Engine::new(tongue.lingware())?));
    let last = engines.len() - 1;
    Ok(&mut engines[last].1)
}

impl Iterator for Synthesis {
    type Item = Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        let chunk = self.chunk().transpose();
        if matches!(chunk, Some(Err(_))) {
            // An error ends the stream.
            self.ended = true;
            self.encoded.clear();
            self.pieces.clear();
            self.utterance = None;
        }
        chunk
    }
}
