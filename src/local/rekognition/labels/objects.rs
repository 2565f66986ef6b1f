//! Where things are: a network that draws boxes around 80 kinds of them.

use rten_tensor::prelude::*;

use super::taxonomy::Taxonomy;
use crate::engine::{self, sigmoid, softmax};
use crate::error::{Result, ServiceError};
use crate::photo::{Normalization, Photo, Rect, batch};

/// The labels of the kinds, in the order of the network.
const KINDS: [&str; 80] = [
    "Person",
    "Bicycle",
    "Car",
    "Motorcycle",
    "Airplane",
    "Bus",
    "Train",
    "Truck",
    "Boat",
    "Traffic Light",
    "Fire Hydrant",
    "Stop Sign",
    "Parking Meter",
    "Bench",
    "Bird",
    "Cat",
    "Dog",
    "Horse",
    "Sheep",
    "Cow",
    "Elephant",
    "Bear",
    "Zebra",
    "Giraffe",
    "Backpack",
    "Umbrella",
    "Handbag",
    "Tie",
    "Suitcase",
    "Frisbee",
    "Skis",
    "Snowboard",
    "Ball",
    "Kite",
    "Baseball Bat",
    "Baseball Glove",
    "Skateboard",
    "Surfboard",
    "Tennis Racket",
    "Bottle",
    "Wine Glass",
    "Cup",
    "Fork",
    "Knife",
    "Spoon",
    "Bowl",
    "Banana",
    "Apple",
    "Sandwich",
    "Orange",
    "Broccoli",
    "Carrot",
    "Hot Dog",
    "Pizza",
    "Donut",
    "Cake",
    "Chair",
    "Couch",
    "Potted Plant",
    "Bed",
    "Dining Table",
    "Toilet",
    "Tv",
    "Laptop",
    "Mouse",
    "Remote Control",
    "Keyboard",
    "Mobile Phone",
    "Microwave",
    "Oven",
    "Toaster",
    "Sink",
    "Refrigerator",
    "Book",
    "Clock",
    "Vase",
    "Scissors",
    "Teddy Bear",
    "Hair Dryer",
    "Toothbrush",
];
/// The side of the square that the network sees; pictures are squeezed into it, as in its lessons.
const SIDE: usize = 416;
/// How far apart the cells of its grids are.
const STRIDES: [usize; 3] = [8, 16, 32];
/// A box reaches so many steps from its cell at most, to each side.
const STEPS: usize = 11;
/// The score at which a thing is as likely as not, and how fast doubt fades: its scores are lower
/// than the part of them that is right. What scores less is left out.
const EVEN: f32 = 0.42;
const DOUBT: f32 = 0.07;
/// The score of a thing that nothing else speaks for: alone, the network sees beds in retinas and clocks in coins.
const ALONE: f32 = 0.68;
/// What has to be likely for something else to speak for a thing: its label, or one above it.
const AGREES: f32 = 0.02;
const ABOVE_AGREES: f32 = 0.5;
/// Boxes of one kind that share more than this are one thing; of any two kinds, this.
const SAME: f32 = 0.60;
const SAME_PLACE: f32 = 0.80;
/// A picture has no more things than this.
const MOST: usize = 100;

/// A thing: its label, where it is, and how likely.
#[derive(Debug, Clone)]
pub(super) struct Thing {
    pub(super) place: usize,
    pub(super) rect: Rect,
    pub(super) likelihood: f32,
}

/// The things on a photo, the likeliest first. What else speaks for a label settles what a box
/// holds that is seen as two things.
pub(super) fn find(photo: &Photo, taxonomy: &Taxonomy, evidence: &[f32]) -> Result<Vec<Thing>> {
    let frame = photo.frame();
    let mut found = Vec::new();
    for (kind, score, rect) in boxes(photo)? {
        let Some(place) = taxonomy.place(KINDS[kind]) else {
            continue;
        };
        let above = &taxonomy.labels()[place].parents;
        let agrees =
            evidence[place] >= AGREES || above.iter().any(|label| evidence[*label] >= ABOVE_AGREES);
        if score <= ALONE && !agrees {
            continue;
        }
        let rect = Rect {
            x: rect.x * frame.width / SIDE as f32,
            y: rect.y * frame.height / SIDE as f32,
            width: rect.width * frame.width / SIDE as f32,
            height: rect.height * frame.height / SIDE as f32,
        };
        let thing = Thing {
            place,
            rect: rect.clipped(photo.width(), photo.height()),
            likelihood: sigmoid((score - EVEN) / DOUBT),
        };
        found.push((score + evidence[place], thing));
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut kept: Vec<Thing> = Vec::new();
    for (_, thing) in found {
        let known = |other: &Thing| {
            let shared = other.rect.overlap(thing.rect);
            shared > SAME_PLACE || (shared > SAME && other.place == thing.place)
        };
        if kept.len() < MOST && thing.rect.area() > 0.0 && !kept.iter().any(known) {
            kept.push(thing);
        }
    }
    kept.sort_by(|a, b| b.likelihood.total_cmp(&a.likelihood));
    Ok(kept)
}

/// Kind, score and box, in pixels of the network's square, of everything that is not noise.
fn boxes(photo: &Photo) -> Result<Vec<(usize, f32, Rect)>> {
    const COLORS: Normalization = Normalization {
        mean: [0.0; 3],
        scale: 1.0,
    };
    /// Mean and spread of blue, green and red in the pictures that the network learned from.
    const LEARNED: [(f32, f32); 3] = [(103.53, 57.375), (116.28, 57.12), (123.675, 58.395)];
    let frame = photo.frame();
    let mut sample = photo.sample(frame, frame, SIDE, SIDE);
    for pixel in sample.chunks_exact_mut(3) {
        pixel.swap(0, 2);
        for (value, (mean, spread)) in pixel.iter_mut().zip(LEARNED) {
            *value = (*value - mean) / spread;
        }
    }
    let outputs = engine::OBJECTS.run(batch(&[sample], SIDE, SIDE, &COLORS))?;
    let mut found = Vec::new();
    for (output, stride) in outputs.iter().zip(STRIDES) {
        let grid = output.to_vec();
        let side = SIDE / stride;
        let plane = side * side;
        if grid.len() != (KINDS.len() + 4 * STEPS) * plane {
            return Err(ServiceError::internal());
        }
        let (scores, sides) = grid.split_at(KINDS.len() * plane);
        for (at, score) in scores.iter().enumerate() {
            let (kind, cell, score) = (at / plane, at % plane, sigmoid(*score));
            if score <= EVEN {
                continue;
            }
            // Each side is told as how likely each step is.
            let reach = |side: usize| {
                let steps = (0..STEPS).map(|step| sides[(side * STEPS + step) * plane + cell]);
                let likely = softmax(&steps.collect::<Vec<f32>>());
                let steps = likely.iter().enumerate();
                steps.map(|(step, part)| step as f32 * part).sum::<f32>() * stride as f32
            };
            let centre = |cell: usize| (cell as f32 + 0.5) * stride as f32;
            let (left, top) = (reach(0), reach(1));
            let rect = Rect {
                x: centre(cell % side) - left,
                y: centre(cell / side) - top,
                width: left + reach(2),
                height: top + reach(3),
            };
            found.push((kind, score, rect));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::KINDS;
    use crate::labels::taxonomy::taxonomy;

    #[test]
    fn every_kind_has_a_label() {
        for kind in KINDS {
            assert!(taxonomy().place(kind).is_some(), "{kind}");
        }
    }
}
