//! Scaling by a triangle filter that widens when shrinking, rows and columns apart.

use super::{Photo, Rect};

/// For one output position: the first input it reads and the weight of each.
struct Taps {
    first: usize,
    weights: Vec<f32>,
}

/// Taps along one axis. Inputs beyond `low..high` are not read, and outputs
/// whose middle lies there have no taps.
fn taps(start: f32, length: f32, low: f32, high: f32, limit: usize, count: usize) -> Vec<Taps> {
    let low = low.round().clamp(0.0, limit as f32) as usize;
    let high = high.round().clamp(low as f32, limit as f32) as usize;
    let step = length / count as f32;
    let reach = step.max(1.0);
    (0..count)
        .map(|index| {
            let centre = start + (index as f32 + 0.5) * step;
            let mut tap = Taps {
                first: 0,
                weights: Vec::new(),
            };
            if centre < low as f32 || centre >= high as f32 {
                return tap;
            }
            tap.first = ((centre - reach).floor().max(0.0) as usize).max(low);
            let last = ((centre + reach).ceil() as usize).min(high);
            let weight = |input| (1.0 - (input as f32 + 0.5 - centre).abs() / reach).max(0.0);
            tap.weights = (tap.first..last).map(weight).collect();
            let sum: f32 = tap.weights.iter().sum();
            for weight in &mut tap.weights {
                *weight /= sum;
            }
            tap
        })
        .collect()
}

pub(super) fn resample(
    photo: &Photo,
    region: Rect,
    visible: Rect,
    width: usize,
    height: usize,
) -> Vec<f32> {
    let columns = taps(
        region.x,
        region.width,
        visible.x,
        visible.x + visible.width,
        photo.width,
        width,
    );
    let rows = taps(
        region.y,
        region.height,
        visible.y,
        visible.y + visible.height,
        photo.height,
        height,
    );
    let used = |tap: &&Taps| !tap.weights.is_empty();
    let top = rows.iter().find(used).map_or(0, |tap| tap.first);
    let end = |tap: &Taps| tap.first + tap.weights.len();
    let bottom = rows.iter().filter(used).map(end).max().unwrap_or(top);

    let mut narrow = vec![0.0; (bottom - top) * width * 3];
    let source = photo.rgb.chunks_exact(photo.width * 3).skip(top);
    for (line, row) in narrow.chunks_exact_mut(width * 3).zip(source) {
        for (out, tap) in line.chunks_exact_mut(3).zip(&columns) {
            let (mut red, mut green, mut blue) = (0.0, 0.0, 0.0);
            let pixels = row[tap.first * 3..].chunks_exact(3);
            for (weight, pixel) in tap.weights.iter().zip(pixels) {
                red += weight * f32::from(pixel[0]);
                green += weight * f32::from(pixel[1]);
                blue += weight * f32::from(pixel[2]);
            }
            out.copy_from_slice(&[red, green, blue]);
        }
    }

    let mut scaled = vec![0.0; width * height * 3];
    for (out, tap) in scaled.chunks_exact_mut(width * 3).zip(&rows) {
        for (offset, weight) in tap.weights.iter().enumerate() {
            let start = (tap.first - top + offset) * width * 3;
            for (sum, value) in out.iter_mut().zip(&narrow[start..start + width * 3]) {
                *sum += weight * value;
            }
        }
    }
    scaled
}

/// A picture that may lie turned on the photo: its corner, its direction to the right, how far its
/// pixels are apart to the right and down, and how many there are of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turned {
    pub(crate) origin: (f32, f32),
    pub(crate) along: (f32, f32),
    pub(crate) steps: (f32, f32),
    pub(crate) size: (usize, usize),
}

impl Turned {
    /// The same on the photo at half its size.
    pub(super) fn half(self) -> Self {
        let half = |(x, y): (f32, f32)| (x / 2.0, y / 2.0);
        Self {
            origin: half(self.origin),
            steps: half(self.steps),
            ..self
        }
    }
}

pub(super) fn turned(photo: &Photo, view: Turned) -> Vec<f32> {
    let (width, height) = view.size;
    let mut pixels = Vec::with_capacity(width * height * 3);
    for row in 0..height {
        for column in 0..width {
            let across = (column as f32 + 0.5) * view.steps.0;
            let down = (row as f32 + 0.5) * view.steps.1;
            let x = view.origin.0 + view.along.0 * across - view.along.1 * down;
            let y = view.origin.1 + view.along.1 * across + view.along.0 * down;
            pixels.extend(between(photo, x - 0.5, y - 0.5));
        }
    }
    pixels
}

/// The colour between four pixels; black outside the photo.
fn between(photo: &Photo, x: f32, y: f32) -> [f32; 3] {
    let (left, top) = (x.floor(), y.floor());
    let (right_part, lower_part) = (x - left, y - top);
    let mut color = [0.0; 3];
    for (column, across) in [(left, 1.0 - right_part), (left + 1.0, right_part)] {
        for (row, down) in [(top, 1.0 - lower_part), (top + 1.0, lower_part)] {
            let inside = (0.0..photo.width as f32).contains(&column)
                && (0.0..photo.height as f32).contains(&row);
            if !inside {
                continue;
            }
            let start = (row as usize * photo.width + column as usize) * 3;
            for (sum, value) in color.iter_mut().zip(&photo.rgb[start..start + 3]) {
                *sum += across * down * f32::from(*value);
            }
        }
    }
    color
}

#[cfg(test)]
mod tests {
    use super::super::{Photo, Rect};

    fn ramp(width: usize, height: usize) -> Photo {
        let mut rgb = Vec::new();
        for y in 0..height {
            for x in 0..width {
                rgb.extend([x as u8, y as u8, 200]);
            }
        }
        Photo::new(width, height, rgb)
    }

    #[test]
    fn same_size_is_the_same_picture() {
        let photo = ramp(9, 7);
        let frame = photo.frame();
        let pixels = photo.sample(frame, frame, 9, 7);
        for (value, byte) in pixels.iter().zip(&photo.rgb) {
            assert!((value - f32::from(*byte)).abs() < 1e-3);
        }
    }

    #[test]
    fn shrinking_averages() {
        let photo = ramp(200, 100);
        let frame = photo.frame();
        let pixels = photo.sample(frame, frame, 20, 10);
        let middle = &pixels[(5 * 20 + 10) * 3..][..3];
        assert!((middle[0] - 104.5).abs() < 1.0, "{middle:?}");
        assert!((middle[1] - 54.5).abs() < 1.0, "{middle:?}");
        assert!((middle[2] - 200.0).abs() < 0.6, "{middle:?}");
    }

    #[test]
    fn odd_sizes_have_no_dark_edge() {
        let photo = Photo::new(101, 83, vec![200; 101 * 83 * 3]);
        let frame = photo.frame();
        let pixels = photo.sample(frame, frame, 7, 5);
        assert!(pixels.iter().all(|value| (value - 200.0).abs() < 1.0));
    }

    #[test]
    fn outside_is_black() {
        let photo = ramp(10, 10);
        let region = Rect {
            x: -20.0,
            y: -20.0,
            width: 10.0,
            height: 10.0,
        };
        assert!(photo.sample(region, region, 4, 4).iter().all(|v| *v == 0.0));
    }
}
