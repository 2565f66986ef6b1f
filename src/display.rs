//! Pictures with marks on them, as PNG: what `ferroboto.display` saves. Knows pixels and marks, not what they mean.

use crate::interpreter;
use font8x8::legacy::{BASIC_LEGACY, LATIN_LEGACY};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A corner of a shape, as parts of the picture's width and height.
type Point = (f32, f32);
/// A mark: kind, corners, colour, text.
type Mark = (String, Vec<Point>, (u8, u8, u8), String);

struct Canvas {
    width: i64,
    height: i64,
    rgb: Vec<u8>,
}

#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // pixels of a picture
impl Canvas {
    /// How thick lines are, and how large a dot of a letter is: visible, whatever the size of the picture.
    fn unit(&self) -> i64 {
        (self.width.max(self.height) / 500).max(1)
    }

    fn place(&self, point: Point) -> (i64, i64) {
        // Far outside is as good as just outside.
        let at = |part: f32, side: i64| (part.clamp(-2.0, 3.0) * side as f32).round() as i64;
        (at(point.0, self.width), at(point.1, self.height))
    }

    fn square(&mut self, x: i64, y: i64, width: i64, height: i64, colour: (u8, u8, u8)) {
        for row in y.max(0)..(y + height).min(self.height) {
            for column in x.max(0)..(x + width).min(self.width) {
                let at = usize::try_from((row * self.width + column) * 3).unwrap_or(usize::MAX);
                if let Some(pixel) = at.checked_add(3).and_then(|end| self.rgb.get_mut(at..end)) {
                    pixel.copy_from_slice(&[colour.0, colour.1, colour.2]);
                }
            }
        }
    }

    fn line(&mut self, from: (i64, i64), to: (i64, i64), thick: i64, colour: (u8, u8, u8)) {
        let steps = (to.0 - from.0).abs().max((to.1 - from.1).abs()).max(1);
        for step in 0..=steps {
            let x = from.0 + (to.0 - from.0) * step / steps;
            let y = from.1 + (to.1 - from.1) * step / steps;
            self.square(x - thick / 2, y - thick / 2, thick, thick, colour);
        }
    }

    fn outline(&mut self, corners: &[Point], colour: (u8, u8, u8)) {
        let corners: Vec<_> = corners.iter().map(|corner| self.place(*corner)).collect();
        // A dark rim keeps a line visible on any ground.
        for (thick, colour) in [(self.unit() * 3, (0, 0, 0)), (self.unit() * 2, colour)] {
            for (at, from) in corners.iter().enumerate() {
                let to = corners[(at + 1) % corners.len()];
                self.line(*from, to, thick, colour);
            }
        }
    }

    fn dot(&mut self, at: Point, colour: (u8, u8, u8)) {
        let (x, y) = self.place(at);
        let side = self.unit() * 3;
        self.square(
            x - side / 2 - 1,
            y - side / 2 - 1,
            side + 2,
            side + 2,
            (0, 0, 0),
        );
        self.square(x - side / 2, y - side / 2, side, side, colour);
    }

    fn text(&mut self, at: Point, text: &str, colour: (u8, u8, u8)) {
        let dot = self.unit() + 1;
        let letters: Vec<_> = text.chars().map(glyph).collect();
        let width = dot * 8 * i64::try_from(letters.len()).unwrap_or(0);
        let (x, y) = self.place(at);
        let x = x.min(self.width - width - dot).max(0);
        let y = (y - dot * 11).max(0);
        self.square(x, y, width + dot, dot * 10, (0, 0, 0));
        for (place, rows) in (0..).zip(letters) {
            for (row, bits) in (0..).zip(rows) {
                for column in (0..8).filter(|column| bits >> column & 1 == 1) {
                    let (x, y) = (x + dot * (place * 8 + column), y + dot * (row + 1));
                    self.square(x, y, dot, dot, colour);
                }
            }
        }
    }
}

/// The dots of a letter; what the font has not is a question mark.
fn glyph(letter: char) -> [u8; 8] {
    let code = letter as usize;
    let found = match code {
        0..0xa0 => BASIC_LEGACY.get(code),
        _ => LATIN_LEGACY.get(code - 0xa0),
    };
    *found.unwrap_or(&BASIC_LEGACY[b'?' as usize])
}

fn canvas(image: &[u8]) -> PyResult<Canvas> {
    let (width, height, rgb) = ferroboto_local::pixels(image).map_err(|error| {
        PyValueError::new_err(format!("cannot show the picture: {}", error.message))
    })?;
    let side =
        |side: usize| i64::try_from(side).map_err(|error| PyValueError::new_err(error.to_string()));
    Ok(Canvas {
        width: side(width)?,
        height: side(height)?,
        rgb,
    })
}

/// Width and height of a JPEG or PNG file.
#[pyfunction]
pub fn picture_size(py: Python<'_>, image: &[u8]) -> PyResult<(i64, i64)> {
    let canvas = interpreter::detach(py, || canvas(image))?;
    Ok((canvas.width, canvas.height))
}

/// The picture as PNG with marks: `box` and `outline` by their corners, `dot` and `text` by a place.
#[pyfunction]
#[allow(clippy::needless_pass_by_value)] // what Python gives
pub fn picture_drawn<'py>(
    py: Python<'py>,
    image: &[u8],
    marks: Vec<Mark>,
) -> PyResult<Bound<'py, PyBytes>> {
    let png = interpreter::detach(py, || {
        let mut canvas = canvas(image)?;
        for (kind, points, colour, text) in &marks {
            match (kind.as_str(), points.as_slice()) {
                ("outline", points) if points.len() > 1 => canvas.outline(points, *colour),
                ("dot", [at]) => canvas.dot(*at, *colour),
                ("text", [at]) => canvas.text(*at, text, *colour),
                _ => return Err(PyValueError::new_err(format!("no mark: {kind}"))),
            }
        }
        encoded(&canvas)
    })?;
    Ok(PyBytes::new(py, &png))
}

fn encoded(canvas: &Canvas) -> PyResult<Vec<u8>> {
    let side =
        |side: i64| u32::try_from(side).map_err(|error| PyValueError::new_err(error.to_string()));
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, side(canvas.width)?, side(canvas.height)?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let written = encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(&canvas.rgb));
    written.map_err(|error| PyValueError::new_err(error.to_string()))?;
    Ok(png)
}
