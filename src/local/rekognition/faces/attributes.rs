//! What a face looks like: expression, age, gender, whether the mouth is open.

use rten_tensor::prelude::*;

use super::landmarks::Landmarks;
use super::{BATCH, FACE_COLORS, FACE_SIDE};
use crate::engine::{self, Network, rows, sigmoid, softmax};
use crate::error::{Result, ServiceError};
use crate::photo::{Photo, Rect, batch};

/// The emotions the engine knows, in the order of its outputs.
pub(crate) const EMOTIONS: [&str; 7] = [
    "CALM",
    "HAPPY",
    "SAD",
    "ANGRY",
    "FEAR",
    "DISGUSTED",
    "SURPRISED",
];
const HAPPY: usize = 1;

/// How likely each emotion is, by `EMOTIONS`.
#[derive(Debug, Clone)]
pub(crate) struct Expression(Vec<f32>);

impl Expression {
    /// Emotions with their likelihood, the likeliest first.
    pub(crate) fn sorted(&self) -> Vec<(&'static str, f32)> {
        let mut emotions: Vec<_> = EMOTIONS.into_iter().zip(self.0.iter().copied()).collect();
        emotions.sort_by(|a, b| b.1.total_cmp(&a.1));
        emotions
    }

    /// How likely it is a happy one.
    pub(crate) fn happy(&self) -> f32 {
        self.0[HAPPY]
    }

    /// Whether the face smiles, and how sure that is.
    pub(crate) fn smile(&self) -> (bool, f32) {
        decided(self.happy())
    }
}

/// Age in years, and how likely the face is a man's.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Person {
    pub(crate) age: f32,
    pub(crate) male: f32,
}

impl Person {
    /// Lowest and highest age: about the engine's mean error on each side,
    /// which grows with age.
    pub(crate) fn age_range(self) -> (u32, u32) {
        let margin = 3.0 + self.age.max(0.0) * 0.12;
        let low = (self.age - margin).round().max(0.0);
        let high = (self.age + margin).round().max(low + 1.0);
        (low as u32, high as u32)
    }

    /// How likely the person is grown up, given how far off the age may be.
    pub(crate) fn adult(self) -> f32 {
        sigmoid((self.age - 18.0) / 2.5)
    }

    /// The gender as the service writes it, and how sure that is.
    pub(crate) fn gender(self) -> (&'static str, f32) {
        let (male, sure) = decided(self.male);
        (if male { "Male" } else { "Female" }, sure)
    }
}

/// Whether the lips are apart, and how sure that is, by the gap between the
/// inner lips over the width of the mouth.
pub(crate) fn mouth_open(landmarks: &Landmarks) -> (bool, f32) {
    /// The gap at which a mouth counts as open, and how fast doubt fades.
    const APART: f32 = 0.16;
    const DOUBT: f32 = 0.08;
    let gaps = [(61, 67), (62, 66), (63, 65)];
    let gap = |(up, down)| landmarks.point(up).distance(landmarks.point(down));
    let gap: f32 = gaps.into_iter().map(gap).sum::<f32>() / gaps.len() as f32;
    let width = landmarks.point(60).distance(landmarks.point(64)).max(1.0);
    decided(sigmoid((gap / width - APART) / DOUBT))
}

/// Yes or no from a likelihood, with the likelihood of what was decided.
fn decided(likelihood: f32) -> (bool, f32) {
    (likelihood >= 0.5, likelihood.max(1.0 - likelihood))
}

/// The expression of each face.
pub(crate) fn expressions(photo: &Photo, faces: &[Landmarks]) -> Result<Vec<Expression>> {
    let outputs = run(&engine::FACE_EXPRESSION, photo, faces, &[EMOTIONS.len()])?;
    Ok(outputs
        .into_iter()
        .map(|face| Expression(softmax(&face[0])))
        .collect())
}

/// Age and gender of each face.
pub(crate) fn persons(photo: &Photo, faces: &[Landmarks]) -> Result<Vec<Person>> {
    let outputs = run(&engine::FACE_AGE_GENDER, photo, faces, &[1, 2])?;
    let person = |face: Vec<Vec<f32>>| Person {
        age: face[0][0],
        male: softmax(&face[1])[0],
    };
    Ok(outputs.into_iter().map(person).collect())
}

/// For each face, the values of each output of a network.
fn run(
    network: &Network,
    photo: &Photo,
    faces: &[Landmarks],
    widths: &[usize],
) -> Result<Vec<Vec<Vec<f32>>>> {
    let mut all = Vec::with_capacity(faces.len());
    for faces in faces.chunks(BATCH) {
        let samples: Vec<Vec<f32>> = faces
            .iter()
            .map(|face| {
                let rect: Rect = face.tight();
                photo.sample(rect.squared(), rect, FACE_SIDE, FACE_SIDE)
            })
            .collect();
        let outputs = network.run(batch(&samples, FACE_SIDE, FACE_SIDE, &FACE_COLORS))?;
        let fits = outputs.len() == widths.len()
            && outputs
                .iter()
                .zip(widths)
                .all(|(output, width)| output.len() == faces.len() * width);
        if !fits {
            return Err(ServiceError::internal());
        }
        let mut columns: Vec<_> = outputs
            .iter()
            .zip(widths)
            .map(|(output, width)| rows(output, *width).into_iter())
            .collect();
        all.extend(
            faces
                .iter()
                .map(|_| columns.iter_mut().filter_map(Iterator::next).collect()),
        );
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::super::landmarks::Point;
    use super::{Landmarks, Person, mouth_open};

    /// A mouth a hundred pixels wide whose inner lips are `gap` apart.
    fn mouth(gap: f32) -> Landmarks {
        Landmarks::at(|number| {
            let (x, y) = match number {
                61..=63 => (f32::from(number as u8 - 60) * 25.0, -gap / 2.0),
                64 => (100.0, 0.0),
                65..=67 => (f32::from(68 - number as u8) * 25.0, gap / 2.0),
                _ => (0.0, 0.0),
            };
            Point { x, y }
        })
    }

    #[test]
    fn a_gap_between_the_lips_is_an_open_mouth() {
        let (open, sure) = mouth_open(&mouth(45.0));
        assert!(open && sure > 0.9);
        let (open, sure) = mouth_open(&mouth(0.0));
        assert!(!open && sure > 0.8);
        let (_, sure) = mouth_open(&mouth(16.0));
        assert!(sure < 0.55);
    }

    #[test]
    fn age_ranges_are_in_order() {
        for age in [-3.0, 0.4, 7.0, 35.0, 99.0] {
            let (low, high) = Person { age, male: 0.5 }.age_range();
            assert!(
                low < high && f64::from(high) >= f64::from(age),
                "{age}: {low} to {high}"
            );
        }
        assert_eq!(
            Person {
                age: 35.0,
                male: 0.5
            }
            .age_range(),
            (28, 42)
        );
    }
}
