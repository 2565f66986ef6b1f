//! Where the faces are, by the larger network: six grids, each for faces of a size.

use rten_tensor::prelude::*;

use super::detector::{Detection, bordered, distinct, sampled};
use crate::engine::{self, sigmoid};
use crate::error::{Result, ServiceError};
use crate::photo::{Normalization, Photo, Rect, batch};

const COLORS: Normalization = Normalization {
    mean: [127.5; 3],
    scale: 127.5,
};
/// The longer side that the network was trained on.
const SIDE: usize = 512;
/// Sides are whole cells of the second grid.
const CELL: usize = 32;
/// The part of `SIDE` that a box of each grid covers.
const SCALES: [f32; 7] = [0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 1.0];
/// Width over height of the boxes that are no squares.
const RATIOS: [f32; 4] = [2.0, 0.5, 3.0, 1.0 / 3.0];
/// Scores below this are noise.
const FAINT: f32 = 0.5;

/// Whether the network is installed.
pub(super) fn is_there() -> bool {
    engine::FACE_FINDER.is_there()
}

/// The faces on a photo with a border, in no order; so many times finer than the network was trained.
pub(super) fn find(photo: &Photo, margin: f32, finer: usize) -> Result<Vec<Detection>> {
    let view = bordered(photo, margin);
    let scale = (SIDE * finer) as f32 / view.width.max(view.height);
    // What is beyond the edge is black.
    let cells = |length: f32| ((length * scale / CELL as f32).ceil() as usize).max(1);
    let (width, height) = (cells(view.width) * CELL, cells(view.height) * CELL);
    let sample = sampled(photo, view, (width, height), scale);
    let outputs = engine::FACE_FINDER.run(batch(&[sample], width, height, &COLORS))?;
    let mut found = Vec::new();
    for (level, grids) in outputs.chunks_exact(2).enumerate() {
        let stride = 16 << level;
        let (columns, rows) = (width.div_ceil(stride), height.div_ceil(stride));
        let shapes = shapes(level);
        let (boxes, classes) = (grids[0].to_vec(), grids[1].to_vec());
        let plane = columns * rows;
        if boxes.len() != shapes.len() * 4 * plane || classes.len() != shapes.len() * 3 * plane {
            return Err(ServiceError::internal());
        }
        for (index, shape) in shapes.iter().enumerate() {
            for cell in 0..plane {
                let score = sigmoid(classes[(index * 3 + 1) * plane + cell]);
                if score <= FAINT {
                    continue;
                }
                let part = |part: usize| boxes[(index * 4 + part) * plane + cell];
                let centre = |at: usize| (at as f32 + 0.5) * stride as f32;
                let y = centre(cell / columns) + part(0) / 10.0 * shape.1;
                let x = centre(cell % columns) + part(1) / 10.0 * shape.0;
                let (tall, wide) = (
                    (part(2) / 5.0).exp() * shape.1,
                    (part(3) / 5.0).exp() * shape.0,
                );
                found.push(Detection {
                    rect: Rect {
                        x: (x - wide / 2.0) / scale + view.x,
                        y: (y - tall / 2.0) / scale + view.y,
                        width: wide / scale,
                        height: tall / scale,
                    },
                    score,
                });
            }
        }
    }
    Ok(distinct(found))
}

/// Width and height in pixels of the boxes of a grid, in the order of its outputs.
fn shapes(level: usize) -> Vec<(f32, f32)> {
    let side = SIDE as f32;
    let scale = SCALES[level] * side;
    let shape = |ratio: f32| (scale * ratio.sqrt(), scale / ratio.sqrt());
    if level == 0 {
        return vec![(scale / 2.0, scale / 2.0), shape(2.0), shape(0.5)];
    }
    let between = (SCALES[level] * SCALES[level + 1]).sqrt() * side;
    let mut shapes = vec![(scale, scale), (between, between)];
    shapes.extend(RATIOS.map(shape));
    shapes
}
