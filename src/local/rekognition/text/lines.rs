//! Lines as they are read, and the words in them.

use super::Piece;
use super::finder::{self, Quad};
use super::reader::{self, Letter};
use crate::error::Result;
use crate::photo::Photo;

/// A line that is less sure than this on average was no text.
const SURE: f32 = 0.6;

/// A line of text, and its words.
pub(super) struct Line {
    pub(super) whole: Piece,
    pub(super) words: Vec<Piece>,
}

/// All lines on a photo.
pub(super) fn read(photo: &Photo) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for quad in finder::find(photo)? {
        lines.extend(line(quad, &reader::read(photo, &quad)?));
    }
    Ok(lines)
}

/// A line from its letters; none, if nothing can be read for sure.
fn line(quad: Quad, letters: &[Letter]) -> Option<Line> {
    let words: Vec<Piece> = letters
        .split(|letter| letter.character.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(|word| piece(&quad, letters, word))
        .collect();
    let count = words.len() as f32;
    let likelihood = words.iter().map(|word| word.likelihood).sum::<f32>() / count;
    if words.is_empty() || likelihood < SURE {
        return None;
    }
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    let whole = Piece {
        text: texts.join(" "),
        quad,
        likelihood,
    };
    Some(Line { whole, words })
}

/// A word: from the middle of the gap before it to the middle of the gap behind it, less half a
/// letter, since the reader tells where the middle of a letter is and not how wide.
fn piece(quad: &Quad, letters: &[Letter], word: &[Letter]) -> Piece {
    let place = |letter: &Letter| letter.at;
    let (first, last) = (place(&word[0]), place(&word[word.len() - 1]));
    let width = if letters.len() > 1 {
        let all = place(&letters[letters.len() - 1]) - place(&letters[0]);
        all / (letters.len() - 1) as f32
    } else {
        1.0
    };
    let is_first = std::ptr::eq(&raw const letters[0], &raw const word[0]);
    let end = &raw const letters[letters.len() - 1];
    let is_last = std::ptr::eq(end, &raw const word[word.len() - 1]);
    let from = if is_first {
        0.0
    } else {
        (first - width * 0.6).max(0.0)
    };
    let to = if is_last {
        1.0
    } else {
        (last + width * 0.6).min(1.0)
    };
    let count = word.len() as f32;
    Piece {
        text: word.iter().map(|letter| letter.character).collect(),
        quad: quad.part(from * quad.length, to * quad.length),
        likelihood: word.iter().map(|letter| letter.likelihood).sum::<f32>() / count,
    }
}
