//! The 68 points of a face, and the service's named landmarks made from them.

use rten_tensor::prelude::*;

use super::detector::Detection;
use super::{FACE_COLORS, FACE_SIDE};
use crate::engine;
use crate::error::{Result, ServiceError};
use crate::photo::{Photo, Rect, batch};

/// A position in pixels of the photo.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f32,
    pub(crate) y: f32,
}

impl Point {
    pub(crate) fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// Points in the order that annotators of faces settled on: jaw 0 to 16, brows
/// 17 to 26, nose 27 to 35, eyes 36 to 47, outer lips 48 to 59, inner lips 60
/// to 67; each from the left of the picture.
#[derive(Debug, Clone)]
pub(crate) struct Landmarks {
    points: Vec<Point>,
}

const POINTS: usize = 68;

/// A landmark is the middle of some points.
type Named = (&'static str, &'static [usize]);

/// What is answered when no attributes are asked for.
const DEFAULT: [Named; 5] = [
    ("eyeLeft", &[36, 37, 38, 39, 40, 41]),
    ("eyeRight", &[42, 43, 44, 45, 46, 47]),
    ("mouthLeft", &[48]),
    ("mouthRight", &[54]),
    ("nose", &[30]),
];

/// What comes on top of it when all attributes are asked for.
const MORE: [Named; 25] = [
    ("leftEyeBrowLeft", &[17]),
    ("leftEyeBrowRight", &[21]),
    ("leftEyeBrowUp", &[19]),
    ("rightEyeBrowLeft", &[22]),
    ("rightEyeBrowRight", &[26]),
    ("rightEyeBrowUp", &[24]),
    ("leftEyeLeft", &[36]),
    ("leftEyeRight", &[39]),
    ("leftEyeUp", &[37, 38]),
    ("leftEyeDown", &[40, 41]),
    ("rightEyeLeft", &[42]),
    ("rightEyeRight", &[45]),
    ("rightEyeUp", &[43, 44]),
    ("rightEyeDown", &[46, 47]),
    ("noseLeft", &[31]),
    ("noseRight", &[35]),
    ("mouthUp", &[51]),
    ("mouthDown", &[57]),
    ("leftPupil", &[37, 38, 40, 41]),
    ("rightPupil", &[43, 44, 46, 47]),
    ("upperJawlineLeft", &[0]),
    ("midJawlineLeft", &[4]),
    ("chinBottom", &[8]),
    ("midJawlineRight", &[12]),
    ("upperJawlineRight", &[16]),
];

impl Landmarks {
    #[cfg(test)]
    pub(crate) fn at(place: impl Fn(usize) -> Point) -> Self {
        Self {
            points: (0..POINTS).map(place).collect(),
        }
    }

    /// The point with this number.
    pub(crate) fn point(&self, number: usize) -> Point {
        self.points[number]
    }

    /// The middle of some points.
    pub(crate) fn middle(&self, numbers: &[usize]) -> Point {
        let count = numbers.len() as f32;
        let sum = |part: fn(&Point) -> f32| -> f32 {
            numbers
                .iter()
                .map(|number| part(&self.points[*number]))
                .sum::<f32>()
                / count
        };
        Point {
            x: sum(|point| point.x),
            y: sum(|point| point.y),
        }
    }

    pub(crate) fn left_eye(&self) -> Point {
        self.middle(DEFAULT[0].1)
    }

    pub(crate) fn right_eye(&self) -> Point {
        self.middle(DEFAULT[1].1)
    }

    /// The service's landmarks in its order: five, or all thirty.
    pub(crate) fn named(&self, all: bool) -> Vec<(&'static str, Point)> {
        DEFAULT
            .iter()
            .chain(MORE.iter().filter(|_| all))
            .map(|(name, numbers)| (*name, self.middle(numbers)))
            .collect()
    }

    /// The face itself without what the detector put around it.
    pub(crate) fn tight(&self) -> Rect {
        let range = |part: fn(&Point) -> f32| {
            let values = self.points.iter().map(part);
            let low = values.clone().fold(f32::INFINITY, f32::min);
            (low, values.fold(f32::NEG_INFINITY, f32::max) - low)
        };
        let ((x, width), (y, height)) = (range(|point| point.x), range(|point| point.y));
        // A tenth on each side, as the networks for expression and age were used to.
        Rect {
            x: x - width / 10.0,
            y: y - height / 10.0,
            width: width * 1.2,
            height: height * 1.2,
        }
    }
}

/// The landmarks of each face, in their order.
pub(crate) fn find(photo: &Photo, faces: &[Detection]) -> Result<Vec<Landmarks>> {
    let mut all = Vec::with_capacity(faces.len());
    for faces in faces.chunks(super::BATCH) {
        let squares: Vec<Rect> = faces.iter().map(|face| face.rect.squared()).collect();
        let samples: Vec<Vec<f32>> = faces
            .iter()
            .zip(&squares)
            .map(|(face, square)| photo.sample(*square, face.rect, FACE_SIDE, FACE_SIDE))
            .collect();
        let images = batch(&samples, FACE_SIDE, FACE_SIDE, &FACE_COLORS);
        let outputs = engine::FACE_LANDMARKS.run(images)?;
        let ratios = outputs.first().ok_or_else(ServiceError::internal)?.to_vec();
        if ratios.len() != faces.len() * POINTS * 2 {
            return Err(ServiceError::internal());
        }
        all.extend(
            ratios
                .chunks_exact(POINTS * 2)
                .zip(squares)
                .map(|(ratios, square)| {
                    let point = |pair: &[f32]| Point {
                        x: square.x + pair[0] * square.width,
                        y: square.y + pair[1] * square.height,
                    };
                    Landmarks {
                        points: ratios.chunks_exact(2).map(point).collect(),
                    }
                }),
        );
    }
    Ok(all)
}
