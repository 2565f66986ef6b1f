//! The labelled photographs in two halves: one that the finders were tuned on, and one that they were not.

use serde_json::Value;

use super::PHOTOS;
use super::labelled::{Edges, counted, filled};

/// A half of the photographs.
pub struct Half(Vec<(String, [f64; 2], Vec<Edges>)>);

impl Half {
    /// The half of a name, `tuned` or `held_back`.
    pub fn named(name: &str) -> Self {
        let text = std::fs::read(format!("{PHOTOS}/faces.json")).unwrap();
        let halves: Value = serde_json::from_slice(&text).unwrap();
        let photos = halves[name].as_object().unwrap().iter();
        let of = |(path, labels): (&String, &Value)| {
            let size = serde_json::from_value(labels["size"].clone()).unwrap();
            let faces = serde_json::from_value(labels["faces"].clone()).unwrap();
            (path.clone(), size, faces)
        };
        Self(photos.map(of).collect())
    }

    /// How many faces were found, of how many, and how many of what was found is no face.
    pub fn score(&self) -> (usize, usize, usize) {
        counted(self.0.clone())
    }

    /// How many faces were found where they fill their image, of how many.
    pub fn filling(&self) -> (usize, usize) {
        filled(self.0.clone())
    }
}
