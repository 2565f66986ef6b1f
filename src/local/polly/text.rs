//! From any Unicode text to what the speech engine can say: cleaned of markup characters and of
//! letters it has no sound for, and cut into utterances. No SSML and no audio here.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use crate::tags::{is_phones, is_tag};
use crate::voices::Tongue;

/// Longest utterance given to the engine at once, in characters. Its working memory holds a few
/// times as much; the first audio is out sooner when utterances are short.
const UTTERANCE: usize = 240;
/// Longest run without a space; the engine cuts words of more bytes where it likes.
const WORD: usize = 80;

/// How words are to be said, relative to the voice: 1 is as is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Prosody {
    pub(crate) rate: f32,
    pub(crate) pitch: f32,
    pub(crate) volume: f32,
}

impl Default for Prosody {
    fn default() -> Self {
        Self {
            rate: 1.0,
            pitch: 1.0,
            volume: 1.0,
        }
    }
}

/// Words that are said in one manner. The text is clean (see [`clean`]) but for tags.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) prosody: Prosody,
    pub(crate) text: String,
}

/// A part of the speech, in order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// One utterance, in a language.
    Say(Tongue, Vec<Run>),
    /// Silence, in milliseconds.
    Pause(u32),
    /// A tone in the place of a word, in milliseconds.
    Tone(u32),
    /// Tags with no sound near them.
    Tags(String),
}

/// Blocks of lines with blank lines between, and where each begins.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let offset = text.len() - rest.len();
        let mut end = rest.len();
        let mut next = rest.len();
        let mut breaks = 0;
        for (at, letter) in rest.char_indices() {
            match letter {
                '\n' => {
                    if breaks == 0 {
                        end = at;
                    }
                    breaks += 1;
                }
                letter if letter.is_whitespace() => {}
                _ if breaks > 1 => {
                    next = at;
                    break;
                }
                _ => {
                    breaks = 0;
                    end = rest.len();
                }
            }
        }
        let paragraph = &rest[..end];
        rest = &rest[next..];
        Some((offset, paragraph))
    })
}

/// Text without anything that the engine could take for a command, in letters it knows.
pub(crate) fn clean(text: &str, tongue: Tongue) -> String {
    let normal = ComposingNormalizerBorrowed::new_nfkc();
    let mut clean = String::with_capacity(text.len());
    // Compatibility forms that would become misleading letters.
    let text: String = text
        .chars()
        .filter(|letter| !matches!(letter, '™' | '℠' | '®' | '©'))
        .collect();
    let mut word = 0;
    for letter in normal.normalize(&text).chars() {
        let before = clean.len();
        speakable(letter, tongue, &mut clean);
        let added = &clean[before..];
        if added.contains(' ') {
            word = 0;
        } else {
            word += added.chars().count();
            if word >= WORD {
                clean.push(' ');
                word = 0;
            }
        }
    }
    clean
}

fn speakable(letter: char, tongue: Tongue, out: &mut String) {
    match letter {
        // These two open and close the engine's own commands, so they never reach it.
        '<' => out.push_str(less_than(tongue)),
        '>' => out.push_str(greater_than(tongue)),
        ' '..='~'
        | 'À'..='Ö'
        | 'Ø'..='ö'
        | 'ø'..='ÿ'
        | 'Œ'
        | 'œ'
        | '€'
        | '£'
        | '°'
        | '§'
        | '¿'
        | '¡' => out.push(letter),
        '‘' | '’' | '‛' | '′' | 'ʼ' | '´' => out.push('\''),
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => out.push('"'),
        '‐' | '‑' | '‒' | '–' | '−' => out.push('-'),
        '—' | '―' | '•' | '·' | '、' => out.push_str(", "),
        '。' => out.push_str(". "),
        '⁄' | '∕' | '÷' => out.push('/'),
        '×' => out.push('x'),
        'ı' => out.push('i'),
        'ł' => out.push('l'),
        'Ł' => out.push('L'),
        'đ' => out.push('d'),
        'Đ' => out.push('D'),
        'ħ' => out.push('h'),
        'ŋ' => out.push_str("ng"),
        // Not written, so not spoken: joiners, direction marks, soft hyphens, emoji variants.
        '\u{ad}'
        | '\u{34f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => {}
        // A letter with marks the engine does not know is said as the letter; of anything else
        // only its place is kept.
        _ => {
            let mut buffer = [0; 4];
            let parts =
                DecomposingNormalizerBorrowed::new_nfd().normalize(letter.encode_utf8(&mut buffer));
            match parts.chars().next() {
                Some(base) if base.is_ascii_alphabetic() => out.push(base),
                _ => out.push(' '),
            }
        }
    }
}

fn less_than(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::AmericanEnglish | Tongue::BritishEnglish => " less than ",
        Tongue::German => " kleiner als ",
        Tongue::Spanish => " menor que ",
        Tongue::French => " inférieur à ",
        Tongue::Italian => " minore di ",
    }
}

fn greater_than(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::AmericanEnglish | Tongue::BritishEnglish => " greater than ",
        Tongue::German => " größer als ",
        Tongue::Spanish => " mayor que ",
        Tongue::French => " supérieur à ",
        Tongue::Italian => " maggiore di ",
    }
}

/// Cuts clean runs into utterances and adds them to `pieces`.
pub(crate) fn utterances(tongue: Tongue, mut runs: Vec<Run>, pieces: &mut Vec<Piece>) {
    loop {
        let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
        let at = utterance_end(&whole);
        if at >= whole.len() {
            push_utterance(tongue, runs, pieces);
            return;
        }
        let rest = split_runs(&mut runs, at);
        push_utterance(tongue, runs, pieces);
        runs = rest;
    }
}

/// Splits runs at a byte offset of their joined text, and returns what follows it.
fn split_runs(runs: &mut Vec<Run>, at: usize) -> Vec<Run> {
    let mut offset = at;
    for index in 0..runs.len() {
        let length = runs[index].text.len();
        if offset < length {
            let mut rest = runs.split_off(index);
            let head = Run {
                prosody: rest[0].prosody,
                text: rest[0].text[..offset].to_owned(),
            };
            rest[0].text.drain(..offset);
            if !head.text.is_empty() {
                runs.push(head);
            }
            return rest;
        }
        offset -= length;
    }
    Vec::new()
}

/// Two halves of an utterance, cut between words; `None` when it is one word.
pub(crate) fn halves(mut runs: Vec<Run>) -> Option<(Vec<Run>, Vec<Run>)> {
    let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
    let middle = whole.len() / 2;
    let trimmed = whole.trim_end().len();
    let at = whole
        .char_indices()
        .filter(|(at, letter)| *letter == ' ' && *at < trimmed && !whole[..*at].trim().is_empty())
        .min_by_key(|(at, _)| at.abs_diff(middle))?
        .0;
    let rest = split_runs(&mut runs, at);
    Some((runs, rest))
}

fn push_utterance(tongue: Tongue, runs: Vec<Run>, pieces: &mut Vec<Piece>) {
    let said = |letter: char| {
        letter.is_alphanumeric() || "€£$%&@#+=°§".contains(letter) || is_phones(letter)
    };
    if runs.iter().any(|run| run.text.contains(said)) {
        pieces.push(Piece::Say(tongue, runs));
        return;
    }
    let tags: String = runs
        .iter()
        .flat_map(|run| run.text.chars())
        .filter(|letter| is_tag(*letter))
        .collect();
    if !tags.is_empty() {
        pieces.push(Piece::Tags(tags));
    }
}

/// Where the first utterance of a text ends: after its first clear sentence, else at the last
/// pause or space before it would grow too long.
fn utterance_end(text: &str) -> usize {
    let mut pause = None;
    let mut space = None;
    let mut letters = text
        .char_indices()
        .filter(|(_, letter)| !is_tag(*letter))
        .enumerate()
        .peekable();
    while let Some((count, (at, letter))) = letters.next() {
        let next = letters.peek().map(|(_, (_, next))| *next);
        let after = at + letter.len_utf8();
        if matches!(letter, '.' | '!' | '?') && sentence_ends(text, at, after) {
            return after;
        }
        if letter == ' ' {
            space = Some(after);
        }
        if matches!(letter, ',' | ';' | ':') && next == Some(' ') {
            pause = Some(after);
        }
        if count >= UTTERANCE {
            return pause
                .filter(|at| *at > after / 2)
                .or(space)
                .unwrap_or(after);
        }
    }
    text.len()
}

/// Whether the full stop (or other mark) at `at` surely ends a sentence. In doubt it does not:
/// the engine knows abbreviations and finds the sentences within an utterance itself.
fn sentence_ends(text: &str, at: usize, after: usize) -> bool {
    let rest = text[after..].trim_start_matches(['"', '\'', ')', ']']);
    let Some(next) = rest.strip_prefix(' ') else {
        return false;
    };
    let starts = next
        .trim_start_matches(|letter: char| letter.is_whitespace() || is_tag(letter))
        .starts_with(|letter: char| letter.is_uppercase() || "\"'(¿¡".contains(letter));
    let word = text[..at]
        .rsplit(|letter: char| !letter.is_alphabetic())
        .next()
        .unwrap_or_default();
    let abbreviation = text[at..].starts_with('.')
        && (word.chars().count() < 4 || word.starts_with(char::is_uppercase));
    starts && !abbreviation
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        crate::script::plain(text, Tongue::AmericanEnglish, &[])
            .pieces
            .into_iter()
            .map(|piece| match piece {
                Piece::Say(_, runs) => runs
                    .iter()
                    .flat_map(|run| run.text.chars())
                    .filter(|letter| !is_tag(*letter))
                    .collect(),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn commands_of_the_engine_become_words() {
        let hostile = "a<genfile file=\"x.wav\">b</genfile>＜play file='y'＞";
        let clean = clean(hostile, Tongue::AmericanEnglish);
        assert!(!clean.contains(['<', '>', '\0']), "{clean}");
        assert!(clean.contains("less than genfile"));
    }

    #[test]
    fn letters_are_kept_where_the_engine_has_a_sound() {
        assert_eq!(clean("cafe\u{301}", Tongue::French), "café");
        assert_eq!(clean("Łódź ﬁt ½", Tongue::German), "Lódz fit 1/2");
        assert_eq!(clean("日本 hi 😀", Tongue::Italian).trim(), "hi");
        assert_eq!(clean("a\u{0}b\tc\u{1b}", Tongue::Spanish), "a b c ");
    }

    #[test]
    fn words_have_an_end() {
        let clean = clean(&"x".repeat(500), Tongue::German);
        assert!(clean.split(' ').all(|word| word.len() <= WORD));
    }

    #[test]
    fn sentences_are_utterances_but_abbreviations_are_not() {
        assert_eq!(
            said("It rains today. Dr. Who sees St. Paul. He laughs!"),
            ["It rains today.", " Dr. Who sees St. Paul. He laughs!"]
        );
        assert_eq!(said("One here\n\nTwo there"), ["One here", "Two there"]);
        assert_eq!(said("  ... !? \n\n -- "), Vec::<String>::new());
        assert_eq!(said(""), Vec::<String>::new());
    }

    #[test]
    fn long_text_is_cut_and_nothing_is_lost() {
        let text = "word ".repeat(500);
        let parts = said(&text);
        assert!(parts.iter().all(|part| part.len() <= UTTERANCE + 1));
        assert_eq!(parts.concat(), text);
    }

    #[test]
    fn halves_are_cut_between_words() {
        let run = |text: &str| {
            vec![Run {
                prosody: Prosody::default(),
                text: text.to_owned(),
            }]
        };
        assert_eq!(halves(run("one two")), Some((run("one"), run(" two"))));
        assert_eq!(halves(run(" one ")), None);
    }
}
