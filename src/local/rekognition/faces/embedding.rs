//! Whose face it is, as 128 numbers: near each other for one person, apart for two.

use rten_tensor::prelude::*;

use super::BATCH;
use super::FACE_COLORS;
use super::landmarks::{Landmarks, Point};
use crate::engine::{self, rows};
use crate::error::{Result, ServiceError};
use crate::photo::{Photo, Turned, batch};

/// How many numbers describe a face.
pub(crate) const SIZE: usize = 128;
/// The side of the square in which the network sees a face.
const SIDE: usize = 150;
/// What is seen around the face, as a part of its width.
const MARGIN: f32 = 0.25;
/// Corners of the eyes and the foot of the nose, by the numbers of the landmarks, and where the
/// network was taught to expect them in the square of the face.
const ANCHORS: [(usize, f32, f32); 5] = [
    (45, 0.859_567, 0.213_498),
    (42, 0.646_060, 0.228_967),
    (36, 0.120_575, 0.213_727),
    (39, 0.334_085, 0.229_064),
    (33, 0.490_112, 0.627_798),
];
/// The distance at which one person and two are equally likely, and how fast doubt fades.
const LIMIT: f32 = 0.54;
const DOUBT: f32 = 0.04;

/// The numbers of each face.
pub(crate) fn embeddings(photo: &Photo, faces: &[Landmarks]) -> Result<Vec<Vec<f32>>> {
    let mut all = Vec::with_capacity(faces.len());
    for faces in faces.chunks(BATCH) {
        let samples: Vec<Vec<f32>> = faces.iter().map(|face| upright(photo, face)).collect();
        let outputs = engine::FACE_EMBEDDING.run(batch(&samples, SIDE, SIDE, &FACE_COLORS))?;
        let output = outputs.first().ok_or_else(ServiceError::internal)?;
        if output.len() != faces.len() * SIZE {
            return Err(ServiceError::internal());
        }
        all.extend(rows(output, SIZE));
    }
    Ok(all)
}

/// How alike two faces are, from 0 to 100: half of it where one person is as likely as two.
pub(crate) fn similarity(one: &[f32], other: &[f32]) -> f32 {
    100.0 * engine::sigmoid((LIMIT - distance(one, other)) / DOUBT)
}

pub(crate) fn distance(one: &[f32], other: &[f32]) -> f32 {
    let squares = one.iter().zip(other).map(|(a, b)| (a - b).powi(2));
    squares.sum::<f32>().sqrt()
}

/// The face turned and scaled so that the anchors lie as well as they can where they should.
fn upright(photo: &Photo, face: &Landmarks) -> Vec<f32> {
    let place = |at: f32| (at + MARGIN) / (1.0 + 2.0 * MARGIN) * SIDE as f32;
    let pairs = ANCHORS.map(|(number, x, y)| {
        let here = Point {
            x: place(x),
            y: place(y),
        };
        (here, face.point(number))
    });
    let count = pairs.len() as f32;
    let middle = |part: fn(&(Point, Point)) -> f32| pairs.iter().map(part).sum::<f32>() / count;
    let here = (middle(|p| p.0.x), middle(|p| p.0.y));
    let there = (middle(|p| p.1.x), middle(|p| p.1.y));
    // The best turn and scale in the sense of least squares, as one complex number.
    let (mut real, mut imaginary, mut size) = (0.0, 0.0, 0.0);
    for (square, photo) in &pairs {
        let (a, b) = (square.x - here.0, square.y - here.1);
        let (c, d) = (photo.x - there.0, photo.y - there.1);
        real += a * c + b * d;
        imaginary += a * d - b * c;
        size += a * a + b * b;
    }
    let step = (real / size, imaginary / size);
    let scale = step.0.hypot(step.1).max(f32::MIN_POSITIVE);
    photo.turned(Turned {
        origin: (
            there.0 - step.0 * here.0 + step.1 * here.1,
            there.1 - step.1 * here.0 - step.0 * here.1,
        ),
        along: (step.0 / scale, step.1 / scale),
        steps: (scale, scale),
        size: (SIDE, SIDE),
    })
}
