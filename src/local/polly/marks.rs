//! Speech marks: when each word, sound and mark of an utterance is heard, and the lines that tell
//! of it. Times are the engine's; only which word a sound belongs to is worked out here.

use std::fmt::Write;

use crate::phones::{Phone, SILENCE, phone};
use crate::pico::{Event, FRAME, MARK_LEAD};
use crate::tags::Place;
use crate::voices::Tongue;

/// Most pairs of sounds that are compared to find where words begin.
const PAIRS: usize = 1 << 24;

/// Which marks are asked for.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Kinds {
    pub(crate) sentence: bool,
    pub(crate) ssml: bool,
    pub(crate) viseme: bool,
    pub(crate) word: bool,
}

/// The sounds of an utterance, each with the sample it begins at.
#[derive(Debug, Default)]
pub(crate) struct Timeline {
    pub(crate) phones: Vec<(usize, u8)>,
    /// Marks, by the sample they were passed at.
    pub(crate) marks: Vec<(usize, u16)>,
}

impl Timeline {
    pub(crate) fn push(&mut self, at: usize, event: Event) {
        match event {
            Event::Phone(id) => {
                if self.phones.last().is_none_or(|(_, last)| *last != id) {
                    self.phones.push((at, id));
                }
            }
            Event::Mark(number) => self.marks.push((at + MARK_LEAD * FRAME, number)),
        }
    }

    /// When the sound at a place begins to be heard: that a stop is being closed after a pause
    /// is not.
    fn heard(&self, place: usize, tongue: Tongue) -> Option<usize> {
        let kind = |at: usize| self.phones.get(at).map(|(_, id)| phone(tongue, *id));
        let after_pause = match place.checked_sub(1) {
            None => true,
            Some(before) => kind(before) == Some(Phone::Pause),
        };
        let silent = after_pause && kind(place) == Some(Phone::Closure);
        let (start, _) = self.phones.get(place + usize::from(silent))?;
        Some(*start)
    }

    /// The sound that each mark stands before, by its place among the sounds.
    fn marked(&self) -> Vec<(usize, u16)> {
        self.marks
            .iter()
            .map(|(at, number)| {
                let next = self
                    .phones
                    .partition_point(|(start, _)| start + FRAME / 2 < *at);
                (next, *number)
            })
            .collect()
    }
}

/// When each mark of `guide`, which says the same with marks between the words, is heard in
/// `said`. A mark changes the sounds next to it a little, so the audio comes from an utterance
/// without, and the two are laid side by side.
pub(crate) fn times(
    said: &Timeline,
    guide: &Timeline,
    end: usize,
    tongue: Tongue,
) -> Vec<(usize, u16)> {
    let pairs = pairs(&said.phones, &guide.phones);
    let marked = guide.marked();
    let mut times = Vec::with_capacity(marked.len());
    let mut earliest = 0;
    for (index, (first, number)) in marked.iter().enumerate() {
        let next = marked
            .get(index + 1..)
            .and_then(|rest| rest.iter().map(|(at, _)| *at).find(|at| at > first))
            .unwrap_or(guide.phones.len());
        let is_pause = |at: usize| {
            said.phones
                .get(at)
                .is_some_and(|(_, id)| phone(tongue, *id) == Phone::Pause)
        };
        // The first sound of the word that both have, less those before it that only differ.
        let mut place = None;
        for at in *first..next {
            if let Some(mut found) = pairs.get(at).copied().flatten()
                && !is_pause(found)
            {
                let before = pairs[..at].iter().rev().find_map(|pair| *pair);
                let lowest = before.map_or(0, |before| before + 1);
                for _ in *first..at {
                    if found > lowest && !is_pause(found - 1) {
                        found -= 1;
                    }
                }
                place = Some(found);
                break;
            }
        }
        let time = match place {
            Some(place) => said.heard(place, tongue).unwrap_or(end),
            None if *first >= guide.phones.len() => end,
            None => earliest,
        };
        earliest = earliest.max(time);
        times.push((earliest, *number));
    }
    times
}

/// For each sound of the guide its match in what was said, by the fewest changes between the two.
fn pairs(said: &[(usize, u8)], guide: &[(usize, u8)]) -> Vec<Option<usize>> {
    let width = said.len() + 1;
    if width.saturating_mul(guide.len() + 1) > PAIRS {
        return (0..guide.len())
            .map(|at| Some(at * said.len() / guide.len().max(1)))
            .collect();
    }
    let mut costs = vec![0_u32; width * (guide.len() + 1)];
    for (column, cost) in (0..).zip(&mut costs[..width]) {
        *cost = column;
    }
    for (row, (_, wanted)) in guide.iter().enumerate() {
        let here = (row + 1) * width;
        costs[here] = costs[here - width] + 1;
        for (column, (_, found)) in said.iter().enumerate() {
            let change = if wanted == found { 0 } else { 3 };
            costs[here + column + 1] = (costs[here - width + column] + change)
                .min(costs[here - width + column + 1] + 1)
                .min(costs[here + column] + 1);
        }
    }
    let mut pairs = vec![None; guide.len()];
    let (mut row, mut column) = (guide.len(), said.len());
    while row > 0 && column > 0 {
        let cost = costs[row * width + column];
        if guide[row - 1].1 == said[column - 1].1 && cost == costs[(row - 1) * width + column - 1] {
            row -= 1;
            column -= 1;
            pairs[row] = Some(column);
        } else if cost == costs[(row - 1) * width + column] + 1 {
            row -= 1;
        } else {
            column -= 1;
        }
    }
    pairs
}

/// The visemes of an utterance, each with its first sample.
pub(crate) fn visemes(said: &Timeline, tongue: Tongue) -> Vec<(usize, &'static str)> {
    let mut visemes = Vec::new();
    let mut closed = None;
    for (place, (at, id)) in said.phones.iter().enumerate() {
        match phone(tongue, *id) {
            Phone::Pause => {
                closed = None;
                visemes.push((*at, SILENCE));
            }
            Phone::Closure => closed = closed.or(said.heard(place, tongue)),
            Phone::Sound(viseme) => visemes.push((closed.take().unwrap_or(*at), viseme)),
            Phone::Hidden => {}
        }
    }
    visemes.dedup_by(|next, before| next.1 == SILENCE && before.1 == SILENCE);
    if visemes
        .first()
        .is_some_and(|(_, viseme)| *viseme == SILENCE)
    {
        visemes.remove(0);
    }
    visemes
}

/// One line of the answer.
pub(crate) struct Line {
    /// Milliseconds since the speech began.
    pub(crate) time: u64,
    kind: u8,
    text: String,
}

impl Line {
    /// The line of a place in the text, if its kind is asked for. `source` is the caller's text.
    pub(crate) fn place(time: u64, place: &Place, kinds: Kinds, source: &str) -> Option<Self> {
        let (kind, name, span, value) = match place {
            Place::Sentence(span) if kinds.sentence => {
                (0, "sentence", span, source.get(span.clone())?)
            }
            Place::Mark(span, value) if kinds.ssml => (1, "ssml", span, value.as_str()),
            Place::Word(span, value) if kinds.word => (2, "word", span, value.as_str()),
            _ => return None,
        };
        let value = serde_json::Value::from(value);
        let (start, end) = (span.start, span.end);
        Some(Self {
            time,
            kind,
            text: format!("\"type\":\"{name}\",\"start\":{start},\"end\":{end},\"value\":{value}"),
        })
    }

    pub(crate) fn viseme(time: u64, viseme: &str) -> Self {
        Self {
            time,
            kind: 3,
            text: format!("\"type\":\"viseme\",\"value\":\"{viseme}\""),
        }
    }
}

/// Writes lines in the order of time.
pub(crate) fn write(mut lines: Vec<Line>, out: &mut Vec<u8>) {
    lines.sort_by_key(|line| (line.time, line.kind));
    let mut text = String::new();
    for line in lines {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{{\"time\":{},{}}}", line.time, line.text);
    }
    out.extend_from_slice(text.as_bytes());
}
