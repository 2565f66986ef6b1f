//! Places in the text that the engine passes: words, sentences, marks, and sounds given as
//! phones. A tag stands in the text as one private letter, which text from outside cannot hold.

use std::ops::Range;

/// Letters of tags that are reported, and of tags that are said.
const PLACES: Range<u32> = 0xF_0000..0xF_FFFE;
const PHONES: Range<u32> = 0x10_0000..0x10_FFFE;

/// Something that a speech mark tells of. Spans are bytes of the caller's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A sentence begins.
    Sentence(Range<usize>),
    /// A word begins; the text is how it is written.
    Word(Range<usize>, String),
    /// A `<mark>` with its name.
    Mark(Range<usize>, String),
}

/// All tags of a text.
#[derive(Debug, Default)]
pub(crate) struct Tags {
    places: Vec<Place>,
    phones: Vec<String>,
}

impl Tags {
    /// Adds a place to `out`. A text with more words than there are letters for goes on without.
    pub(crate) fn place(&mut self, place: Place, out: &mut String) -> Option<usize> {
        let index = self.places.len();
        out.push(letter(&PLACES, index)?);
        self.places.push(place);
        Some(index)
    }

    /// Adds sounds, in the engine's X-SAMPA, to `out`; false when there is no room for more.
    pub(crate) fn phones(&mut self, phones: String, out: &mut String) -> bool {
        let Some(letter) = letter(&PHONES, self.phones.len()) else {
            return false;
        };
        out.push(letter);
        self.phones.push(phones);
        true
    }

    /// Moves the end of a sentence.
    pub(crate) fn extend(&mut self, sentence: usize, to: usize) {
        if let Some(Place::Sentence(span)) = self.places.get_mut(sentence) {
            span.end = to;
        }
    }

    /// The place that a letter stands for.
    pub(crate) fn place_of(&self, letter: char) -> Option<&Place> {
        self.places.get(index(&PLACES, letter)?)
    }

    /// The sounds that a letter stands for.
    pub(crate) fn phones_of(&self, letter: char) -> Option<&str> {
        self.phones.get(index(&PHONES, letter)?).map(String::as_str)
    }
}

fn letter(range: &Range<u32>, index: usize) -> Option<char> {
    let code = range.start.checked_add(u32::try_from(index).ok()?)?;
    char::from_u32(code).filter(|_| range.contains(&code))
}

fn index(range: &Range<u32>, letter: char) -> Option<usize> {
    let code = u32::from(letter);
    range
        .contains(&code)
        .then(|| usize::try_from(code - range.start).ok())?
}

/// Whether a letter stands for a tag of any kind.
pub(crate) fn is_tag(letter: char) -> bool {
    u32::from(letter) >= PLACES.start
}

/// Whether a letter stands for sounds.
pub(crate) fn is_phones(letter: char) -> bool {
    PHONES.contains(&u32::from(letter))
}
