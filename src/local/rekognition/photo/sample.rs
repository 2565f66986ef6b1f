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
