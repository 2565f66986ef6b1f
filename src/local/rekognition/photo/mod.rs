//! An image as the engines see it: RGB, upright, of a bounded size, and
//! sampled at any scale. What is on it is not known here.

mod decode;
mod exif;
mod sample;

use std::sync::OnceLock;

use rten_tensor::NdTensor;

pub(crate) use decode::decode;
pub(crate) use sample::Turned;

/// A rectangle in pixels of a photo; it may reach beyond its edges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rect {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Rect {
    /// The part that lies on a photo of this size; it may be empty.
    pub(crate) fn clipped(self, width: usize, height: usize) -> Self {
        let x = self.x.clamp(0.0, width as f32);
        let y = self.y.clamp(0.0, height as f32);
        Self {
            x,
            y,
            width: (self.x + self.width).clamp(x, width as f32) - x,
            height: (self.y + self.height).clamp(y, height as f32) - y,
        }
    }

    /// The square around it with the same centre.
    pub(crate) fn squared(self) -> Self {
        let side = self.width.max(self.height);
        Self {
            x: self.x - (side - self.width) / 2.0,
            y: self.y - (side - self.height) / 2.0,
            width: side,
            height: side,
        }
    }

    fn scaled(self, factor: f32) -> Self {
        Self {
            x: self.x * factor,
            y: self.y * factor,
            width: self.width * factor,
            height: self.height * factor,
        }
    }

    /// Its size in square pixels.
    pub(crate) fn area(self) -> f32 {
        self.width * self.height
    }

    /// The shared part of two rectangles over all they cover.
    pub(crate) fn overlap(self, other: Self) -> f32 {
        let width = (self.x + self.width).min(other.x + other.width) - self.x.max(other.x);
        let height = (self.y + self.height).min(other.y + other.height) - self.y.max(other.y);
        if width <= 0.0 || height <= 0.0 {
            return 0.0;
        }
        let shared = width * height;
        shared / (self.area() + other.area() - shared)
    }
}

/// Pixels, three bytes each, row after row from the top left.
#[derive(Debug, Clone)]
pub(crate) struct Photo {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
    half: OnceLock<Box<Photo>>,
}

impl Photo {
    fn new(width: usize, height: usize, rgb: Vec<u8>) -> Self {
        Self {
            width,
            height,
            rgb,
            half: OnceLock::new(),
        }
    }

    /// The photo at half its size, which makes shrinking it further cheap.
    fn half(&self) -> &Self {
        self.half.get_or_init(|| {
            // An odd last row or column stands for itself.
            let (width, height) = (self.width.div_ceil(2), self.height.div_ceil(2));
            let row = |y: usize| &self.rgb[y.min(self.height - 1) * self.width * 3..];
            let mut rgb = Vec::with_capacity(width * height * 3);
            for y in 0..height {
                let (upper, lower) = (row(2 * y), row(2 * y + 1));
                for x in 0..width {
                    let (left, right) = (6 * x, 3 * (2 * x + 1).min(self.width - 1));
                    for channel in 0..3 {
                        let sum = u16::from(upper[left + channel])
                            + u16::from(upper[right + channel])
                            + u16::from(lower[left + channel])
                            + u16::from(lower[right + channel]);
                        rgb.push(((sum + 2) / 4) as u8);
                    }
                }
            }
            Box::new(Self::new(width, height, rgb))
        })
    }

    pub(crate) fn width(&self) -> usize {
        self.width
    }

    pub(crate) fn height(&self) -> usize {
        self.height
    }

    /// The whole of it.
    pub(crate) fn frame(&self) -> Rect {
        Rect {
            x: 0.0,
            y: 0.0,
            width: self.width as f32,
            height: self.height as f32,
        }
    }

    /// `region` scaled to `width` x `height`, as red, green, blue of each
    /// pixel. What lies outside `visible` or outside the photo is black.
    pub(crate) fn sample(
        &self,
        region: Rect,
        visible: Rect,
        width: usize,
        height: usize,
    ) -> Vec<f32> {
        let step = (region.width / width as f32).min(region.height / height as f32);
        if step >= 2.0 && self.width >= 4 && self.height >= 4 {
            let (region, visible) = (region.scaled(0.5), visible.scaled(0.5));
            return self.half().sample(region, visible, width, height);
        }
        sample::resample(self, region, visible, width, height)
    }
}

impl Photo {
    /// What a view that may be turned shows, as red, green, blue of each pixel. What lies outside
    /// the photo is black.
    pub(crate) fn turned(&self, view: Turned) -> Vec<f32> {
        let step = view.steps.0.min(view.steps.1);
        if step >= 2.0 && self.width >= 4 && self.height >= 4 {
            return self.half().turned(view.half());
        }
        sample::turned(self, view)
    }
}

/// How a network wants its colours: `(value - mean) / scale`.
pub(crate) struct Normalization {
    pub(crate) mean: [f32; 3],
    pub(crate) scale: f32,
}

/// Samples of equal size as one batch, channels first.
pub(crate) fn batch(
    samples: &[Vec<f32>],
    width: usize,
    height: usize,
    normalization: &Normalization,
) -> NdTensor<f32, 4> {
    let plane = width * height;
    let mut data = vec![0.0; samples.len() * 3 * plane];
    for (sample, planes) in samples.iter().zip(data.chunks_exact_mut(3 * plane)) {
        for (channel, values) in planes.chunks_exact_mut(plane).enumerate() {
            let (mean, scale) = (normalization.mean[channel], normalization.scale);
            for (value, pixel) in values.iter_mut().zip(sample.chunks_exact(3)) {
                *value = (pixel[channel] - mean) / scale;
            }
        }
    }
    NdTensor::from_data([samples.len(), 3, height, width], data)
}

impl Photo {
    /// Gives the pixels up.
    pub(crate) fn into_rgb(self) -> Vec<u8> {
        self.rgb
    }
}
