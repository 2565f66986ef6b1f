//! Where lines of text are: a map of likelihoods, cut into islands, each with the smallest
//! rectangle around it, which may be turned.

use rten_tensor::prelude::*;

use crate::engine;
use crate::error::{Result, ServiceError};
use crate::photo::{Normalization, Photo, Rect, batch};

/// The network takes blue for red, but all alike.
pub(super) const COLORS: Normalization = Normalization {
    mean: [127.5; 3],
    scale: 127.5,
};
/// The longer side that the network sees, at most and at least.
const LARGEST: f32 = 1280.0;
const SMALLEST: f32 = 736.0;
/// Sides are whole cells.
const CELL: usize = 32;
/// Pixels above this are text; islands are lines from this on average.
const TEXT: f32 = 0.3;
const LINE: f32 = 0.5;
/// The map shows the core of each line only: a line reaches this much further for its size.
const REACH: f32 = 1.6;
/// Islands thinner than this are specks.
const THIN: f32 = 3.0;
/// A picture of noise has no more lines than this.
const MOST: usize = 500;

/// A rectangle that may be turned, in pixels of a photo.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Quad {
    /// The corner where reading starts.
    pub(super) origin: (f32, f32),
    /// The direction of reading, of length one.
    pub(super) along: (f32, f32),
    pub(super) length: f32,
    pub(super) height: f32,
}

impl Quad {
    /// The corners, clockwise from where reading starts.
    pub(super) fn corners(&self) -> [(f32, f32); 4] {
        let (x, y) = self.origin;
        let (right, down) = (self.along, (-self.along.1, self.along.0));
        let at = |a: f32, b: f32| (x + right.0 * a + down.0 * b, y + right.1 * a + down.1 * b);
        [
            at(0.0, 0.0),
            at(self.length, 0.0),
            at(self.length, self.height),
            at(0.0, self.height),
        ]
    }

    /// The upright rectangle around it.
    pub(super) fn bounds(&self) -> Rect {
        let corners = self.corners();
        let range = |values: [f32; 4]| {
            let low = values.into_iter().fold(f32::INFINITY, f32::min);
            (
                low,
                values.into_iter().fold(f32::NEG_INFINITY, f32::max) - low,
            )
        };
        let ((x, width), (y, height)) = (range(corners.map(|c| c.0)), range(corners.map(|c| c.1)));
        Rect {
            x,
            y,
            width,
            height,
        }
    }

    /// The part from `from` to `to` of its length.
    pub(super) fn part(&self, from: f32, to: f32) -> Self {
        let (x, y) = self.origin;
        Self {
            origin: (x + self.along.0 * from, y + self.along.1 * from),
            length: to - from,
            ..*self
        }
    }
}

/// The lines of text on a photo, from top to bottom and left to right.
pub(super) fn find(photo: &Photo) -> Result<Vec<Quad>> {
    let frame = photo.frame();
    let longest = frame.width.max(frame.height);
    let scale = longest.clamp(SMALLEST, LARGEST) / longest;
    let cells = |length: f32| ((length * scale / CELL as f32).round() as usize).max(1) * CELL;
    let (width, height) = (cells(frame.width), cells(frame.height));
    let sample = photo.sample(frame, frame, width, height);
    let outputs = engine::TEXT_FINDER.run(batch(&[swapped(sample)], width, height, &COLORS))?;
    let map = outputs.first().ok_or_else(ServiceError::internal)?.to_vec();
    if map.len() != width * height {
        return Err(ServiceError::internal());
    }
    let (wide, tall) = (frame.width / width as f32, frame.height / height as f32);
    let mut quads: Vec<Quad> = islands(&map, width, height)
        .into_iter()
        .filter_map(|island| island.quad(wide, tall))
        .collect();
    quads.sort_by(|a, b| {
        let (a, b) = (a.bounds(), b.bounds());
        a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x))
    });
    Ok(in_rows(quads))
}

/// Red and blue change places.
pub(super) fn swapped(mut sample: Vec<f32>) -> Vec<f32> {
    for pixel in sample.chunks_exact_mut(3) {
        pixel.swap(0, 2);
    }
    sample
}

/// Lines that stand side by side are read from left to right.
fn in_rows(quads: Vec<Quad>) -> Vec<Quad> {
    let mut sorted: Vec<Quad> = Vec::with_capacity(quads.len());
    for quad in quads {
        let bounds = quad.bounds();
        let mut place = sorted.len();
        while place > 0 {
            let above = sorted[place - 1].bounds();
            let level = (above.y - bounds.y).abs() < 0.5 * above.height.min(bounds.height);
            if !level || above.x <= bounds.x {
                break;
            }
            place -= 1;
        }
        sorted.insert(place, quad);
    }
    sorted
}

/// Pixels of the map that hang together.
struct Island {
    /// For each row, the first and the last pixel.
    edge: Vec<(f32, f32)>,
}

/// The islands that are lines.
fn islands(map: &[f32], width: usize, height: usize) -> Vec<Island> {
    let mut seen = vec![false; map.len()];
    let mut found = Vec::new();
    let mut stack = Vec::new();
    for start in 0..map.len() {
        if seen[start] || map[start] <= TEXT || found.len() >= MOST {
            continue;
        }
        let (mut sum, mut count) = (0.0, 0.0f32);
        let mut rows: Vec<(usize, usize, usize)> = Vec::new();
        let top = start / width;
        seen[start] = true;
        stack.push(start);
        while let Some(at) = stack.pop() {
            let (x, y) = (at % width, at / width);
            sum += map[at];
            count += 1.0;
            if rows.len() <= y - top {
                rows.resize(y - top + 1, (usize::MAX, 0, 0));
            }
            let row = &mut rows[y - top];
            *row = (row.0.min(x), row.1.max(x), y);
            for next_y in y.saturating_sub(1)..(y + 2).min(height) {
                for next_x in x.saturating_sub(1)..(x + 2).min(width) {
                    let next = next_y * width + next_x;
                    if !seen[next] && map[next] > TEXT {
                        seen[next] = true;
                        stack.push(next);
                    }
                }
            }
        }
        if sum / count < LINE {
            continue;
        }
        let edge = rows
            .iter()
            .filter(|row| row.0 != usize::MAX)
            .flat_map(|(left, right, y)| {
                let (left, right, y) = (*left as f32, *right as f32 + 1.0, *y as f32);
                [(left, y), (right, y), (left, y + 1.0), (right, y + 1.0)]
            })
            .collect();
        found.push(Island { edge });
    }
    found
}

impl Island {
    /// The smallest rectangle around it, grown to the whole of the line, in pixels of the photo.
    fn quad(&self, wide: f32, tall: f32) -> Option<Quad> {
        let points: Vec<(f32, f32)> = self
            .edge
            .iter()
            .map(|(x, y)| (x * wide, y * tall))
            .collect();
        let hull = hull(points);
        let mut best: Option<(f32, Quad)> = None;
        for (index, from) in hull.iter().enumerate() {
            let to = hull[(index + 1) % hull.len()];
            let size = (to.0 - from.0).hypot(to.1 - from.1);
            if size == 0.0 {
                continue;
            }
            let quad = around(
                &hull,
                reading((to.0 - from.0) / size, (to.1 - from.1) / size),
            );
            let area = quad.length * quad.height;
            if best.is_none_or(|(least, _)| area < least) {
                best = Some((area, quad));
            }
        }
        let mut quad = best?.1;
        // A tall narrow line is one that stands, to be read from its top.
        if quad.height > 1.5 * quad.length {
            quad = around(&hull, (-quad.along.1, quad.along.0));
        }
        if quad.height.min(quad.length) < THIN * wide.min(tall) {
            return None;
        }
        let reach = quad.length * quad.height * REACH / (2.0 * (quad.length + quad.height));
        let (right, down) = (quad.along, (-quad.along.1, quad.along.0));
        quad.origin.0 -= (right.0 + down.0) * reach;
        quad.origin.1 -= (right.1 + down.1) * reach;
        quad.length += 2.0 * reach;
        quad.height += 2.0 * reach;
        Some(quad)
    }
}

/// The direction of an edge or of the one beside it, whichever goes most to the right.
fn reading(x: f32, y: f32) -> (f32, f32) {
    let (x, y) = if x.abs() >= y.abs() { (x, y) } else { (y, -x) };
    if x < 0.0 { (-x, -y) } else { (x, y) }
}

/// The rectangle with sides in this direction around some points.
fn around(points: &[(f32, f32)], along: (f32, f32)) -> Quad {
    let range = |direction: (f32, f32)| {
        let values = points
            .iter()
            .map(|(x, y)| x * direction.0 + y * direction.1);
        let low = values.clone().fold(f32::INFINITY, f32::min);
        (low, values.fold(f32::NEG_INFINITY, f32::max) - low)
    };
    let down = (-along.1, along.0);
    let ((left, length), (top, height)) = (range(along), range(down));
    Quad {
        origin: (along.0 * left + down.0 * top, along.1 * left + down.1 * top),
        along,
        length,
        height,
    }
}

/// The corners of the smallest convex shape around some points.
fn hull(mut points: Vec<(f32, f32)>) -> Vec<(f32, f32)> {
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    points.dedup();
    let cross = |o: (f32, f32), a: (f32, f32), b: (f32, f32)| {
        (a.0 - o.0) * (b.1 - o.1) - (a.1 - o.1) * (b.0 - o.0)
    };
    let chain = |points: &mut dyn Iterator<Item = (f32, f32)>| {
        let mut chain: Vec<(f32, f32)> = Vec::new();
        for point in points {
            while let [.., before, last] = chain[..] {
                if cross(before, last, point) > 0.0 {
                    break;
                }
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    let mut hull = chain(&mut points.iter().copied());
    hull.extend(chain(&mut points.iter().rev().copied()));
    hull
}

#[cfg(test)]
mod tests {
    use super::{Island, islands};

    #[test]
    fn an_island_has_the_smallest_rectangle_around_it() {
        // A bar of 40 x 6 pixels, level.
        let (width, height) = (64, 32);
        let inside = |x: usize, y: usize| (10..50).contains(&x) && (12..18).contains(&y);
        let map: Vec<f32> = (0..width * height)
            .map(|at| f32::from(u8::from(inside(at % width, at / width))))
            .collect();
        let found = islands(&map, width, height);
        assert_eq!(found.len(), 1);
        let quad = found[0].quad(1.0, 1.0).unwrap();
        let reach = 40.0 * 6.0 * 1.6 / 92.0;
        assert!((quad.length - 40.0 - 2.0 * reach).abs() < 1e-3, "{quad:?}");
        assert!((quad.height - 6.0 - 2.0 * reach).abs() < 1e-3, "{quad:?}");
        assert!((quad.along.0 - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_turned_line_stays_turned() {
        let edge = (0..40)
            .flat_map(|x| {
                [
                    (x as f32, x as f32 * 0.5),
                    (x as f32 - 4.0, x as f32 * 0.5 + 8.0),
                ]
            })
            .collect();
        let quad = Island { edge }.quad(1.0, 1.0).unwrap();
        let angle = quad.along.1.atan2(quad.along.0).to_degrees();
        assert!((angle - 26.565).abs() < 0.1, "{angle}");
    }

    #[test]
    fn specks_are_no_lines() {
        let mut map = vec![0.0; 64 * 64];
        map[64 * 20 + 20] = 1.0;
        let found = islands(&map, 64, 64);
        assert!(found.iter().all(|island| island.quad(1.0, 1.0).is_none()));
    }
}
