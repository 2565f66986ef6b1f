//! Lines as they are read, and the words in them.

use super::Piece;
use super::finder::{self, Quad};
use super::reader::{self, Letter};
use crate::error::Result;
use crate::photo::Photo;

/// A line that is less sure than this on average was no text.
const SURE: f32 = 0.6;
/// No more than this is read, in the reader's pixels: what a page with twice the words of an answer has.
/// It bounds the time for pictures with much that is like text.
const MOST_WIDTH: usize = 24_000;

/// A line of text, and its words.
pub(super) struct Line {
    pub(super) whole: Piece,
    pub(super) words: Vec<Piece>,
}

/// The lines on a photo that may be wanted, each read when it is asked for.
pub(super) fn read<'a>(
    photo: &'a Photo,
    wanted: impl Fn(&Quad) -> bool + 'a,
) -> Result<impl Iterator<Item = Result<Line>> + 'a> {
    let quads = finder::find(photo)?.into_iter();
    let mut left = MOST_WIDTH;
    let quads = quads.filter(wanted).take_while(move |quad| {
        let enough = left == 0;
        left = left.saturating_sub(reader::width(quad));
        !enough
    });
    Ok(quads.filter_map(|quad| {
        let letters = reader::read(photo, &quad);
        letters.map(|letters| line(quad, &letters)).transpose()
    }))
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
