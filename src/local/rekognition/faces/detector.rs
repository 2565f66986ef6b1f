//! Where the faces are: by the larger network, or by a small one at two scales that vote; and by both once more, with a
//! border around the photo, where they find none: neither has learned faces that fill a photo. Where all faces are
//! small, they look once more and closer, since a group in a large photo is reduced beyond what they have learned.

use rten_tensor::prelude::*;

use super::finder;
use crate::engine::{self, sigmoid};
use crate::error::{Result, ServiceError};
use crate::photo::{Normalization, Photo, Rect, batch};

/// Pixels of the network's input that one cell of its grid stands for.
const CELL: usize = 32;
/// Width and height in cells of the five shapes that each cell tries.
const ANCHORS: [(f32, f32); 5] = [
    (1.603_231, 2.094_468),
    (6.041_143, 7.080_126),
    (2.882_459, 3.518_061),
    (4.266_906, 5.178_857),
    (9.041_765, 10.663_08),
];
const COLORS: Normalization = Normalization {
    mean: [117.001, 114.697, 97.404],
    scale: 255.0,
};
/// The longer side of the photo at each scale. One scale alone misses faces or
/// sees them in textures; two err in different places.
const SCALES: [usize; 2] = [352, 608];
/// A face is one that the scales see with at least this score on average ...
const ENOUGH: f32 = 0.45;
/// ... or that one of them is sure of: small faces show only at the finer one.
const SURE: f32 = 0.75;
/// Scores below this are noise.
const FAINT: f32 = 0.20;
/// Boxes that share more than this are the same face.
const SAME: f32 = 0.40;
/// What is added around a photo that no face was found on, as a part of its longer side, and how bright that is.
const MARGIN: f32 = 0.4;
const GREY: f32 = 127.5;
/// What a face covers that is looked for there, as a part of the photo.
const FILLED: f32 = 0.15;
/// How much closer a photo of small faces is looked at, and what its largest face measures at most, as a part of the
/// longer side.
const FINER: usize = 2;
const SMALL: f32 = 0.12;
/// The close view of a face: cells of its sides, and what is around the face as a part of it.
const CLOSE: usize = 6;
const AROUND: f32 = 0.5;
/// Seen close, a face lies where it was found if the boxes share more than this.
const NEAR: f32 = 0.2;
/// How sure the small network has to be of what the larger one found ...
const AGREED: f32 = 0.25;
/// ... and how sure the larger one has to be, or else the small one must be `SURE`: a dog's face is barely one to
/// either of them.
const CONVINCED: f32 = 0.6;
/// Width, height and place of a face by the box of the small network, the median of faces drawn by hand.
const NARROWER: f32 = 0.75;
const TALLER: f32 = 1.05;
const HIGHER: f32 = 0.12;
/// The service answers with the largest faces only.
const MOST: usize = 100;

/// A face: where, and how sure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Detection {
    pub(crate) rect: Rect,
    pub(crate) score: f32,
}

/// All faces on a photo, the largest first, by the best network there is.
pub(crate) fn detect(photo: &Photo) -> Result<Vec<Detection>> {
    let mut found = seen(photo, 0.0, 1)?;
    if found.is_empty() {
        found = seen(photo, MARGIN, 1)?;
        let enough = photo.frame().area() * FILLED;
        found.retain(|face| face.rect.clipped(photo.width(), photo.height()).area() >= enough);
    }
    add_small(photo, &mut found)?;
    let mut faces: Vec<Detection> = found
        .into_iter()
        .map(|face| Detection {
            rect: face.rect.clipped(photo.width(), photo.height()),
            ..face
        })
        .filter(|face| face.rect.width >= 1.0 && face.rect.height >= 1.0)
        .collect();
    faces.sort_by(|a, b| b.rect.area().total_cmp(&a.rect.area()));
    faces.truncate(MOST);
    Ok(faces)
}

/// Adds what is seen from closer on a photo that has small faces only. One on which no face was found is shown to the
/// small network first, as it costs a fraction of the larger one.
fn add_small(photo: &Photo, found: &mut Vec<Detection>) -> Result<()> {
    let longer = photo.width().max(photo.height());
    let small = |face: &Detection| face.rect.height <= longer as f32 * SMALL;
    if longer <= SCALES[1] || !found.iter().all(small) {
        return Ok(());
    }
    if found.is_empty() && finder::is_there() && by_votes(photo, 0.0, FINER)?.is_empty() {
        return Ok(());
    }
    for face in seen(photo, 0.0, FINER)? {
        let known = found
            .iter()
            .any(|other| other.rect.overlap(face.rect) > NEAR);
        if small(&face) && !known {
            found.push(face);
        }
    }
    Ok(())
}

/// What the networks see on a photo with a border, which is a part of its longer side, from so many times closer.
fn seen(photo: &Photo, margin: f32, finer: usize) -> Result<Vec<Detection>> {
    let by_small = || by_votes(photo, margin, finer);
    if !finder::is_there() {
        return Ok(distinct(
            by_small()?.into_iter().map(|(face, _)| face).collect(),
        ));
    }
    let found = finder::find(photo, margin, finer)?;
    let mut voted = by_small()?;
    for (face, _) in &mut voted {
        face.rect = narrowed(photo, face.rect);
    }
    // The larger network takes an animal's face for a person's; the small one, seen close or at its scales, does not.
    let close = second_look(photo, &found)?;
    let agreed = |(face, close): &(Detection, f32)| {
        let same = voted
            .iter()
            .filter(|(other, _)| other.rect.overlap(face.rect) > NEAR);
        let seen = same.fold(*close, |seen, (other, _)| seen.max(other.score));
        seen > if face.score < CONVINCED { SURE } else { AGREED }
    };
    let both = found.into_iter().zip(close).filter(agreed);
    let mut found: Vec<Detection> = both.map(|(face, _)| face).collect();
    // What the small one is sure of at all scales counts as well.
    for (outlined, average) in voted {
        let known = found
            .iter()
            .any(|other| other.rect.overlap(outlined.rect) > NEAR);
        if average >= SURE && !known {
            found.push(outlined);
        }
    }
    Ok(found)
}

/// The view of a photo with a border.
pub(super) fn bordered(photo: &Photo, margin: f32) -> Rect {
    let border = photo.width().max(photo.height()) as f32 * margin;
    let frame = photo.frame();
    Rect {
        x: -border,
        y: -border,
        width: frame.width + 2.0 * border,
        height: frame.height + 2.0 * border,
    }
}

/// A sample of a view of a photo in whole cells, of which the border is grey. What is beyond it is black.
pub(super) fn sampled(
    photo: &Photo,
    view: Rect,
    (width, height): (usize, usize),
    scale: f32,
) -> Vec<f32> {
    let region = Rect {
        width: width as f32 / scale,
        height: height as f32 / scale,
        ..view
    };
    let mut sample = photo.sample(region, photo.frame(), width, height);
    if view.x >= 0.0 {
        return sample;
    }
    let inside = |at: f32, length: usize| (0.0..length as f32).contains(&at);
    for (y, row) in sample.chunks_exact_mut(width * 3).enumerate() {
        let down = (y as f32 + 0.5) / scale + view.y;
        for (x, pixel) in row.chunks_exact_mut(3).enumerate() {
            let across = (x as f32 + 0.5) / scale + view.x;
            let beyond = across >= view.x + view.width || down >= view.y + view.height;
            let shown = inside(across, photo.width()) && inside(down, photo.height());
            if !(beyond || shown) {
                pixel.fill(GREY);
            }
        }
    }
    sample
}

/// A face that was found, from hairline to chin. The small network draws all its boxes lower and wider than that.
pub(super) fn outlined(photo: &Photo, found: Rect) -> Rect {
    if finder::is_there() {
        found
    } else {
        narrowed(photo, found)
    }
}

fn narrowed(photo: &Photo, found: Rect) -> Rect {
    let (width, height) = (found.width * NARROWER, found.height * TALLER);
    let outline = Rect {
        x: found.x + (found.width - width) / 2.0,
        y: found.y + (found.height - height) / 2.0 - found.height * HIGHER,
        width,
        height,
    };
    outline.clipped(photo.width(), photo.height())
}

/// What the small network sees at two scales, and how sure it is on average.
fn by_votes(photo: &Photo, margin: f32, finer: usize) -> Result<Vec<(Detection, f32)>> {
    let mut votes: Vec<Vec<Detection>> = Vec::new();
    for side in SCALES {
        for found in at_scale(photo, side * finer, margin)? {
            match votes
                .iter_mut()
                .find(|faces| faces[0].rect.overlap(found.rect) > SAME)
            {
                Some(faces) => faces.push(found),
                None => votes.push(vec![found]),
            }
        }
    }
    Ok(votes
        .iter()
        .map(|votes| agreed(votes))
        .filter(|(face, average)| *average >= ENOUGH || face.score >= SURE)
        .collect())
}

/// One face from what the scales saw of it, and its average score.
fn agreed(votes: &[Detection]) -> (Detection, f32) {
    let total: f32 = votes.iter().map(|vote| vote.score).sum();
    let mean = |part: fn(&Rect) -> f32| -> f32 {
        votes
            .iter()
            .map(|vote| part(&vote.rect) * vote.score)
            .sum::<f32>()
            / total
    };
    let face = Detection {
        rect: Rect {
            x: mean(|rect| rect.x),
            y: mean(|rect| rect.y),
            width: mean(|rect| rect.width),
            height: mean(|rect| rect.height),
        },
        score: votes.iter().map(|vote| vote.score).fold(0.0, f32::max),
    };
    (face, total / SCALES.len() as f32)
}

fn at_scale(photo: &Photo, side: usize, margin: f32) -> Result<Vec<Detection>> {
    let view = bordered(photo, margin);
    let scale = side as f32 / view.width.max(view.height);
    // Whole cells; what is beyond the edge is black.
    let cells = |length: f32| ((length * scale / CELL as f32).ceil() as usize).max(1);
    let (columns, rows) = (cells(view.width), cells(view.height));
    let (width, height) = (columns * CELL, rows * CELL);
    let sample = sampled(photo, view, (width, height), scale);
    let outputs = engine::FACE_DETECTOR.run(batch(&[sample], width, height, &COLORS))?;
    let grid = outputs.first().ok_or_else(ServiceError::internal)?.to_vec();
    if grid.len() != ANCHORS.len() * 5 * rows * columns {
        return Err(ServiceError::internal());
    }

    let found = boxes(&grid, (columns, rows), CELL as f32 / scale);
    let moved = found.into_iter().map(|face| Detection {
        rect: Rect {
            x: face.rect.x + view.x,
            y: face.rect.y + view.y,
            ..face.rect
        },
        ..face
    });
    Ok(distinct(moved.collect()))
}

/// The boxes in one grid of the small network whose cells are so many pixels wide.
fn boxes(grid: &[f32], (columns, rows): (usize, usize), pixels: f32) -> Vec<Detection> {
    let plane = rows * columns;
    let mut found = Vec::new();
    for (values, anchor) in grid.chunks_exact(5 * plane).zip(ANCHORS) {
        for cell in 0..plane {
            let value = |part: usize| values[part * plane + cell];
            let score = sigmoid(value(4));
            if score <= FAINT {
                continue;
            }
            let (width, height) = (value(2).exp() * anchor.0, value(3).exp() * anchor.1);
            let x = (cell % columns) as f32 + sigmoid(value(0)) - width / 2.0;
            let y = (cell / columns) as f32 + sigmoid(value(1)) - height / 2.0;
            found.push(Detection {
                rect: Rect {
                    x: x * pixels,
                    y: y * pixels,
                    width: width * pixels,
                    height: height * pixels,
                },
                score,
            });
        }
    }
    found
}

/// How sure the small network is of each face that the larger one found, seen close.
fn second_look(photo: &Photo, faces: &[Detection]) -> Result<Vec<f32>> {
    let side = CLOSE * CELL;
    let look = |face: &Detection| -> Result<f32> {
        let square = face.rect.squared();
        let view = Rect {
            x: square.x - square.width * AROUND,
            y: square.y - square.height * AROUND,
            width: square.width * (1.0 + 2.0 * AROUND),
            height: square.height * (1.0 + 2.0 * AROUND),
        };
        let sample = photo.sample(view, photo.frame(), side, side);
        let outputs = engine::FACE_DETECTOR.run(batch(&[sample], side, side, &COLORS))?;
        let grid = outputs.first().ok_or_else(ServiceError::internal)?.to_vec();
        if grid.len() != ANCHORS.len() * 5 * CLOSE * CLOSE {
            return Err(ServiceError::internal());
        }
        let seen = boxes(&grid, (CLOSE, CLOSE), view.width / CLOSE as f32);
        let scores = seen.into_iter().filter_map(|seen| {
            let rect = Rect {
                x: seen.rect.x + view.x,
                y: seen.rect.y + view.y,
                ..seen.rect
            };
            (rect.overlap(face.rect) > NEAR).then_some(seen.score)
        });
        Ok(scores.fold(0.0, f32::max))
    };
    faces.iter().map(look).collect()
}

/// The best of every group of boxes that lie on each other.
pub(super) fn distinct(mut found: Vec<Detection>) -> Vec<Detection> {
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    let mut kept: Vec<Detection> = Vec::new();
    for candidate in found {
        if kept
            .iter()
            .all(|face| face.rect.overlap(candidate.rect) <= SAME)
        {
            kept.push(candidate);
        }
    }
    kept
}
