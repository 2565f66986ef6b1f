//! What a line says: the likeliest character at each step along it.

use std::sync::OnceLock;

use rten_tensor::prelude::*;

use super::finder::{COLORS, Quad, swapped};
use crate::engine;
use crate::error::{Result, ServiceError};
use crate::models;
use crate::photo::{Photo, Turned, batch};

/// The height in which the network sees a line, and the least and most width.
const HEIGHT: usize = 48;
const NARROWEST: usize = 48;
const WIDEST: usize = 3200;

/// A character, how sure it is, and where it is as a part of the line's length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    pub(super) character: char,
    pub(super) likelihood: f32,
    pub(super) at: f32,
}

/// How wide the network sees a line.
pub(super) fn width(line: &Quad) -> usize {
    let width = (line.length / line.height * HEIGHT as f32).ceil() as usize;
    width.clamp(NARROWEST, WIDEST)
}

/// The characters of a line in the order of reading.
pub(super) fn read(photo: &Photo, line: &Quad) -> Result<Vec<Letter>> {
    let alphabet = alphabet()?;
    let width = width(line);
    let step = line.length / width as f32;
    let down = line.height / HEIGHT as f32;
    let sample = photo.turned(Turned {
        origin: line.origin,
        along: line.along,
        steps: (step, down),
        size: (width, HEIGHT),
    });
    let outputs = engine::TEXT_READER.run(batch(&[swapped(sample)], width, HEIGHT, &COLORS))?;
    let output = outputs.first().ok_or_else(ServiceError::internal)?.to_vec();
    // One for nothing, and one for the space that the file of the alphabet does not show.
    let classes = alphabet.len() + 2;
    if output.is_empty() || output.len() % classes != 0 {
        return Err(ServiceError::internal());
    }
    let steps = output.len() / classes;
    let mut letters: Vec<Letter> = Vec::new();
    let mut before = 0;
    for (step, likelihoods) in output.chunks_exact(classes).enumerate() {
        let best = likelihoods.iter().copied().enumerate();
        let (class, likelihood) = best.max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0));
        if class != 0 && class != before {
            letters.push(Letter {
                character: alphabet.get(class - 1).copied().unwrap_or(' '),
                likelihood,
                at: (step as f32 + 0.5) / steps as f32,
            });
        }
        before = class;
    }
    Ok(letters)
}

/// The characters that the network knows.
fn alphabet() -> Result<&'static [char]> {
    static ALPHABET: OnceLock<Vec<char>> = OnceLock::new();
    if ALPHABET.get().is_none() {
        let file = models::read("text-alphabet.txt").ok_or_else(ServiceError::models_missing)?;
        let text = String::from_utf8(file).map_err(|_| ServiceError::internal())?;
        let characters = text.lines().filter_map(|line| line.chars().next());
        return Ok(ALPHABET.get_or_init(|| characters.collect()));
    }
    ALPHABET
        .get()
        .map(Vec::as_slice)
        .ok_or_else(ServiceError::internal)
}
