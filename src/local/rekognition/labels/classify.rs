//! How likely each label is on a photo, by all engines that can tell.

use std::collections::HashMap;

use super::objects;
use super::taxonomy::{CLASSES, Taxonomy};
use crate::engine::{self, rows, softmax};
use crate::error::{Result, ServiceError};
use crate::faces::{self, Portrait};
use crate::photo::{Normalization, Photo, Rect, batch};

/// The side of the square that the classifier sees.
const SIDE: usize = 224;
const COLORS: Normalization = Normalization {
    mean: [127.0; 3],
    scale: 128.0,
};
/// The part of the shorter side that is in the middle view.
const MIDDLE: f32 = 0.875;

/// A label with its likelihood, and where it is, if an engine tells.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) place: usize,
    pub(crate) likelihood: f32,
    pub(crate) instances: Vec<(Rect, f32)>,
}

/// Every label for which there is any evidence.
pub(crate) fn classify(photo: &Photo, taxonomy: &Taxonomy) -> Result<Vec<Found>> {
    let mut evidence = taxonomy.evidence(&classes(photo)?);
    let portraits = faces::portraits(photo)?;
    for (name, likelihood) in people(&portraits) {
        if let Some(place) = taxonomy.place(name) {
            evidence[place] = evidence[place].max(likelihood);
        }
    }
    let mut instances: Vec<Vec<(Rect, f32)>> = vec![Vec::new(); evidence.len()];
    if engine::OBJECTS.is_there() {
        for thing in objects::find(photo, taxonomy, &evidence)? {
            let parents = &taxonomy.labels()[thing.place].parents;
            for place in parents.iter().copied().chain([thing.place]) {
                evidence[place] = evidence[place].max(thing.likelihood);
            }
            instances[thing.place].push((thing.rect, thing.likelihood));
        }
    }
    if let Some(face) = taxonomy.place("Face") {
        let seen = portraits.iter();
        instances[face].extend(seen.map(|portrait| (portrait.rect, portrait.score)));
    }
    let found = evidence.into_iter().zip(instances).enumerate();
    Ok(found
        .filter(|(_, (likelihood, _))| *likelihood > 0.0)
        .map(|(place, (likelihood, instances))| Found {
            place,
            likelihood: likelihood.min(1.0),
            instances,
        })
        .collect())
}

/// What faces say about people: the best evidence of any one face.
fn people(portraits: &[Portrait]) -> HashMap<&'static str, f32> {
    let mut best: HashMap<&'static str, f32> = HashMap::new();
    for portrait in portraits {
        let Portrait {
            score,
            male,
            adult,
            happy,
            ..
        } = *portrait;
        for (name, likelihood) in [
            ("Person", 1.0),
            ("Head", 1.0),
            ("Face", 1.0),
            ("Adult", adult),
            ("Male", male),
            ("Female", 1.0 - male),
            ("Man", male.min(adult)),
            ("Woman", (1.0 - male).min(adult)),
            ("Happy", happy),
            ("Smile", happy),
        ] {
            let entry = best.entry(name).or_default();
            *entry = entry.max(score * likelihood);
        }
    }
    best
}

/// The likelihood of each class, averaged over the whole and the middle of the photo.
fn classes(photo: &Photo) -> Result<Vec<f32>> {
    let frame = photo.frame();
    let side = frame.width.min(frame.height) * MIDDLE;
    let middle = Rect {
        x: (frame.width - side) / 2.0,
        y: (frame.height - side) / 2.0,
        width: side,
        height: side,
    };
    let views = [frame, middle].map(|view| photo.sample(view, frame, SIDE, SIDE));
    let outputs = engine::CLASSIFIER.run(batch(&views, SIDE, SIDE, &COLORS))?;
    let logits = rows(outputs.first().ok_or_else(ServiceError::internal)?, CLASSES);
    if logits.len() != views.len() {
        return Err(ServiceError::internal());
    }
    let mut mean = vec![0.0; CLASSES];
    for logits in &logits {
        for (sum, likelihood) in mean.iter_mut().zip(softmax(logits)) {
            *sum += likelihood / views.len() as f32;
        }
    }
    Ok(mean)
}
