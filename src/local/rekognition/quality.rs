//! How bright, sharp and rich in contrast a picture or a part of it is, from 0
//! to 100, by its own pixels.

use crate::photo::{Photo, Rect};

/// The grid that a region is measured on, so that all are judged alike.
const GRID: usize = 128;

/// What pixels tell about a region.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Quality {
    /// The mean lightness.
    pub(crate) brightness: f32,
    /// How much fine detail there is: a blurred picture has none.
    pub(crate) sharpness: f32,
    /// How far lightness spreads around its mean.
    pub(crate) contrast: f32,
}

/// Measure `region`; what is outside the photo does not count.
pub(crate) fn measure(photo: &Photo, region: Rect) -> Quality {
    let region = region.clipped(photo.width(), photo.height());
    let (width, height) = grid(region);
    let pixels = photo.sample(region, region, width, height);
    let luma: Vec<f32> = pixels
        .chunks_exact(3)
        .map(|pixel| 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2])
        .collect();
    let mean = luma.iter().sum::<f32>() / luma.len() as f32;
    let spread = variance(&luma).sqrt();
    let mut edges = Vec::with_capacity(luma.len());
    for y in 1..height - 1 {
        for x in 1..width - 1 {
            let at = y * width + x;
            let around = luma[at - 1] + luma[at + 1] + luma[at - width] + luma[at + width];
            edges.push(4.0 * luma[at] - around);
        }
    }
    // A well focused face varies by some hundreds here, a blurred one by ten.
    let detail = variance(&edges);
    Quality {
        brightness: (mean / 2.55).clamp(0.0, 100.0),
        sharpness: 100.0 * detail / (detail + HALF_SHARP),
        contrast: (spread / 127.5 * 100.0).clamp(0.0, 100.0),
    }
}

/// The detail that counts as half sharp.
const HALF_SHARP: f32 = 60.0;

fn grid(region: Rect) -> (usize, usize) {
    let scale = GRID as f32 / region.width.max(region.height).max(1.0);
    let side = |length: f32| ((length * scale).round() as usize).clamp(8, GRID);
    (side(region.width), side(region.height))
}

fn variance(values: &[f32]) -> f32 {
    let count = values.len().max(1) as f32;
    let mean = values.iter().sum::<f32>() / count;
    values
        .iter()
        .map(|value| (value - mean).powi(2))
        .sum::<f32>()
        / count
}
