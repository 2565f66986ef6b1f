//! The caller's words on their way to the engine: where each stands in the text, which sentence
//! it is in, and what a lexicon says in its place. No SSML and no audio here.

use std::ops::Range;

use crate::lexicon::{Lexicon, Spoken};
use crate::tags::{Place, Tags};
use crate::text::{self, Piece, Prosody, Run};
use crate::voices::Tongue;

/// A letter and the bytes of the caller's text that it is written with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    pub(crate) letter: char,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What is to be said, and what its tags stand for.
#[derive(Debug, Default)]
pub(crate) struct Script {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) tags: Tags,
}

/// Words with a full stop that ends no sentence, in any of the languages.
const ABBREVIATIONS: [&str; 48] = [
    "dr", "mr", "mrs", "ms", "st", "prof", "jr", "sr", "vs", "inc", "ltd", "co", "corp", "gen",
    "col", "sgt", "capt", "lt", "rev", "hon", "no", "fig", "vol", "approx", "dept", "est", "bzw",
    "usw", "ca", "nr", "str", "hr", "fr", "sra", "srta", "ud", "uds", "dra", "mme", "mlle", "av",
    "sig", "dott", "ing", "avv", "pag", "ecc", "art",
];

/// Marks the words of a text, one stretch after the other.
#[derive(Debug)]
pub(crate) struct Writer<'a> {
    pub(crate) tags: Tags,
    lexicons: &'a [Lexicon],
    /// The open sentence, and whether it ends if the next word looks like a beginning.
    sentence: Option<usize>,
    ended: bool,
}

impl<'a> Writer<'a> {
    /// A writer that says words as the lexicons want them said.
    pub(crate) fn new(lexicons: &'a [Lexicon]) -> Self {
        Self {
            tags: Tags::default(),
            lexicons,
            sentence: None,
            ended: false,
        }
    }

    /// No sentence goes on beyond this point.
    pub(crate) fn end_sentence(&mut self) {
        self.sentence = None;
        self.ended = false;
    }

    /// Appends words to `out`, ready for the engine.
    pub(crate) fn words(&mut self, letters: &[Glyph], tongue: Tongue, out: &mut String) {
        let chunks = chunks(letters);
        let mut at = 0;
        let mut before = 0;
        while let Some(chunk) = chunks.get(at) {
            write(&letters[before..chunk.start], tongue, out);
            let core = core(letters, chunk);
            if core.is_empty() {
                write(&letters[chunk.clone()], tongue, out);
                self.close(letters, chunk, &core);
                before = chunk.end;
                at += 1;
                continue;
            }
            if let Some((count, span, spoken)) = self.look_up(letters, &chunks[at..]) {
                let last = &chunks[at + count - 1];
                write(&letters[chunk.start..span.start], tongue, out);
                self.word(letters, span.clone(), out);
                self.say(&spoken, tongue, out);
                write(&letters[span.end..last.end], tongue, out);
                self.close(letters, last, &span);
                before = last.end;
                at += count;
                continue;
            }
            self.word(letters, core.clone(), out);
            write(&letters[chunk.clone()], tongue, out);
            self.close(letters, chunk, &core);
            before = chunk.end;
            at += 1;
        }
        write(&letters[before..], tongue, out);
    }

    /// Appends one word that is said otherwise than it is written.
    pub(crate) fn replace(
        &mut self,
        letters: &[Glyph],
        spoken: &Spoken,
        tongue: Tongue,
        out: &mut String,
    ) {
        let whole = 0..letters.len();
        let core = core(letters, &whole);
        if !core.is_empty() {
            self.word(letters, core.clone(), out);
            self.close(letters, &whole, &core);
        }
        self.say(spoken, tongue, out);
    }

    fn say(&mut self, spoken: &Spoken, tongue: Tongue, out: &mut String) {
        match spoken {
            Spoken::Text(text) => out.push_str(&text::clean(text, tongue)),
            Spoken::Phones(phones) => {
                out.push(' ');
                self.tags.phones(phones.clone(), out);
                out.push(' ');
            }
        }
    }

    /// A tag for a word, and one for its sentence before it if it is the first.
    fn word(&mut self, letters: &[Glyph], span: Range<usize>, out: &mut String) {
        let (Some(first), Some(last)) = (letters.get(span.start), letters.get(span.end - 1)) else {
            return;
        };
        let begins = letters[..span.start]
            .iter()
            .rev()
            .take_while(|letter| !letter.letter.is_whitespace())
            .last()
            .unwrap_or(first);
        if self.ended && (first.letter.is_uppercase() || first.letter.is_numeric()) {
            self.sentence = None;
        }
        self.ended = false;
        if self.sentence.is_none() {
            let sentence = Place::Sentence(begins.start..last.end);
            self.sentence = self.tags.place(sentence, out);
        }
        let value = letters[span].iter().map(|letter| letter.letter).collect();
        self.tags
            .place(Place::Word(first.start..last.end, value), out);
    }

    /// Lets the sentence reach to the end of a chunk, and sees whether it ends there.
    fn close(&mut self, letters: &[Glyph], chunk: &Range<usize>, core: &Range<usize>) {
        let Some(last) = letters[chunk.clone()].last() else {
            return;
        };
        if let Some(sentence) = self.sentence {
            self.tags.extend(sentence, last.end);
        }
        let tail = &letters[core.end.max(chunk.start)..chunk.end];
        let has = |marks: &str| tail.iter().any(|letter| marks.contains(letter.letter));
        let word: String = letters[core.clone()]
            .iter()
            .flat_map(|letter| letter.letter.to_lowercase())
            .collect();
        let abbreviated = word.contains('.')
            || word.chars().count() == 1
            || ABBREVIATIONS.contains(&word.as_str());
        self.ended |= has("!?…") || (has(".") && !abbreviated);
    }

    /// What the lexicons say for the words that begin the chunks, the longest first: how many
    /// chunks they are, which letters, and what is said.
    fn look_up(
        &self,
        letters: &[Glyph],
        chunks: &[Range<usize>],
    ) -> Option<(usize, Range<usize>, Spoken)> {
        let most = self.lexicons.iter().map(Lexicon::longest).max()?;
        let first = chunks.first()?;
        (1..=most.min(chunks.len())).rev().find_map(|count| {
            let last = &chunks[count - 1];
            let whole = first.start..last.end;
            [whole.clone(), core(letters, &whole)]
                .into_iter()
                .find_map(|span| {
                    let grapheme = grapheme(&letters[span.clone()]);
                    let found = self
                        .lexicons
                        .iter()
                        .find_map(|lexicon| lexicon.get(&grapheme))?;
                    Some((count, span, found.clone()))
                })
        })
    }
}

/// Plain text as a script.
pub(crate) fn plain(source: &str, tongue: Tongue, lexicons: &[Lexicon]) -> Script {
    let mut writer = Writer::new(lexicons);
    let mut pieces = Vec::new();
    for (offset, paragraph) in text::paragraphs(source) {
        let mut run = Run {
            prosody: Prosody::default(),
            text: String::new(),
        };
        writer.words(&letters(paragraph, offset), tongue, &mut run.text);
        writer.end_sentence();
        text::utterances(tongue, vec![run], &mut pieces);
    }
    Script {
        pieces,
        tags: writer.tags,
    }
}

/// Letters that stand in the source as they are, from an offset on.
pub(crate) fn letters(text: &str, offset: usize) -> Vec<Glyph> {
    text.char_indices()
        .map(|(at, letter)| Glyph {
            letter,
            start: offset + at,
            end: offset + at + letter.len_utf8(),
        })
        .collect()
}

fn write(letters: &[Glyph], tongue: Tongue, out: &mut String) {
    let text: String = letters.iter().map(|letter| letter.letter).collect();
    out.push_str(&text::clean(&text, tongue));
}

/// What is between white space and long dashes.
fn chunks(letters: &[Glyph]) -> Vec<Range<usize>> {
    let mut chunks = Vec::new();
    let mut start = None;
    for (at, letter) in letters.iter().enumerate() {
        let apart = letter.letter.is_whitespace() || matches!(letter.letter, '—' | '―');
        match (start, apart) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                chunks.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    chunks.extend(start.map(|from| from..letters.len()));
    chunks
}

/// A chunk without the punctuation around it; empty where there is nothing to say.
fn core(letters: &[Glyph], chunk: &Range<usize>) -> Range<usize> {
    let said = |at: &usize| {
        let letter = letters[*at].letter;
        letter.is_alphanumeric() || "€£$%&@#+=°§".contains(letter)
    };
    match (chunk.clone().find(said), chunk.clone().rfind(said)) {
        (Some(first), Some(last)) => {
            // A minus sign is a part of its number.
            let signed = first > chunk.start
                && letters[first].letter.is_numeric()
                && matches!(letters[first - 1].letter, '-' | '−');
            first - usize::from(signed)..last + 1
        }
        _ => chunk.start..chunk.start,
    }
}

/// Letters as a lexicon writes them: with single spaces.
fn grapheme(letters: &[Glyph]) -> String {
    let text: String = letters.iter().map(|letter| letter.letter).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(source: &str) -> Vec<Place> {
        let script = plain(source, Tongue::AmericanEnglish, &[]);
        script
            .pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Say(_, runs) => Some(runs),
                _ => None,
            })
            .flatten()
            .flat_map(|run| run.text.chars())
            .filter_map(|letter| script.tags.place_of(letter).cloned())
            .collect()
    }

    #[test]
    fn words_and_sentences_have_their_bytes() {
        let source = "«Élan vital», said Dr. Who. Then: 3.5 kg!\n\n(That's it.)";
        let mut sentences = Vec::new();
        let mut words = Vec::new();
        for place in places(source) {
            match place {
                Place::Sentence(span) => sentences.push(&source[span]),
                Place::Word(span, value) => {
                    assert_eq!(&source[span], value);
                    words.push(value);
                }
                Place::Mark(..) => {}
            }
        }
        assert_eq!(
            sentences,
            [
                "«Élan vital», said Dr. Who.",
                "Then: 3.5 kg!",
                "(That's it.)"
            ]
        );
        assert_eq!(
            words,
            [
                "Élan", "vital", "said", "Dr", "Who", "Then", "3.5", "kg", "That's", "it"
            ]
        );
    }

    #[test]
    fn numbers_keep_their_signs() {
        let source = "It is -40°C, (−3) not 2-3 or - 5, -x.";
        let words: Vec<String> = places(source)
            .into_iter()
            .filter_map(|place| match place {
                Place::Word(span, value) => {
                    assert_eq!(&source[span], value);
                    Some(value)
                }
                _ => None,
            })
            .collect();
        assert_eq!(
            words,
            ["It", "is", "-40°C", "−3", "not", "2-3", "or", "5", "x"]
        );
    }

    #[test]
    fn letters_of_tags_cannot_come_from_outside() {
        let script = plain("a\u{f0000}b\u{100000}c", Tongue::AmericanEnglish, &[]);
        let text: String = match &script.pieces[0] {
            Piece::Say(_, runs) => runs.iter().map(|run| run.text.as_str()).collect(),
            _ => String::new(),
        };
        assert_eq!(
            text.chars()
                .filter(|letter| crate::tags::is_tag(*letter))
                .count(),
            2,
            "{text:?}"
        );
    }
}
