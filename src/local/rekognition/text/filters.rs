//! Which words a request wants: sure enough, large enough, and in the right place.

use serde_json::{Map, Value};

use super::Piece;
use super::finder::Quad;
use crate::error::{Result, ServiceError};
use crate::photo::{Photo, Rect};
use crate::request::{self, Checks};

/// The most regions in a request.
const MOST_REGIONS: usize = 10;

/// What a word has to be.
#[derive(Debug, Default)]
pub(super) struct Filters {
    confidence: f32,
    height: f32,
    width: f32,
    regions: Vec<Region>,
}

/// A part of the picture, in ratios of its sides.
#[derive(Debug)]
struct Region(Vec<(f32, f32)>);

impl Filters {
    /// Read `Filters`.
    pub(super) fn read(params: &Map<String, Value>, checks: &mut Checks) -> Result<Self> {
        let Some(filters) = request::structure(params, "Filters")? else {
            return Ok(Self::default());
        };
        let word = request::structure(filters, "WordFilter")?;
        let least = |name| word.map_or(Ok(0.0), |word| request::percentage(word, name, 0.0));
        let regions = match filters.get("RegionsOfInterest") {
            None | Some(Value::Null) => Vec::new(),
            Some(regions) => regions
                .as_array()
                .ok_or_else(|| ServiceError::serialization("Expected list or null"))?
                .iter()
                .map(Region::read)
                .collect::<Result<_>>()?,
        };
        if regions.len() > MOST_REGIONS {
            let constraint = "Member must have length less than or equal to 10";
            checks.fault("", "filters.regionsOfInterest", constraint);
        }
        Ok(Self {
            confidence: least("MinConfidence")?,
            height: least("MinBoundingBoxHeight")?,
            width: least("MinBoundingBoxWidth")?,
            regions,
        })
    }

    /// Whether a word passes.
    pub(super) fn want(&self, photo: &Photo, word: &Piece) -> bool {
        let Rect {
            x,
            y,
            width,
            height,
        } = word.quad.bounds();
        let (wide, tall) = (photo.width() as f32, photo.height() as f32);
        let middle = ((x + width / 2.0) / wide, (y + height / 2.0) / tall);
        word.likelihood * 100.0 >= self.confidence
            && width / wide >= self.width
            && height / tall >= self.height
            && (self.regions.is_empty() || self.regions.iter().any(|region| region.holds(middle)))
    }

    /// Whether a line may have a word that is wanted, before it is read.
    pub(super) fn may_want(&self, photo: &Photo, line: &Quad) -> bool {
        let Rect {
            x,
            y,
            width,
            height,
        } = line.bounds();
        let (wide, tall) = (photo.width() as f32, photo.height() as f32);
        let (left, top) = (x / wide, y / tall);
        let meets = |region: &Region| {
            let [from, above, to, below] = region.bounds();
            left <= to
                && left + width / wide >= from
                && top <= below
                && top + height / tall >= above
        };
        width / wide >= self.width
            && height / tall >= self.height
            && (self.regions.is_empty() || self.regions.iter().any(meets))
    }
}

impl Region {
    /// The upright rectangle around it: left, top, right and bottom.
    fn bounds(&self) -> [f32; 4] {
        let start = [
            f32::INFINITY,
            f32::INFINITY,
            f32::NEG_INFINITY,
            f32::NEG_INFINITY,
        ];
        self.0
            .iter()
            .fold(start, |[left, top, right, bottom], (x, y)| {
                [left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)]
            })
    }

    fn read(region: &Value) -> Result<Self> {
        let misfit = || ServiceError::serialization("Expected structure or null");
        let region = region.as_object().ok_or_else(misfit)?;
        let bounds = request::structure(region, "BoundingBox")?;
        let polygon = region.get("Polygon").filter(|polygon| !polygon.is_null());
        match (bounds, polygon) {
            (Some(bounds), None) => {
                let side = |name| request::percentage(bounds, name, 0.0);
                let (left, top) = (side("Left")?, side("Top")?);
                let (right, bottom) = (left + side("Width")?, top + side("Height")?);
                Ok(Self(vec![
                    (left, top),
                    (right, top),
                    (right, bottom),
                    (left, bottom),
                ]))
            }
            (None, Some(polygon)) => {
                let points = polygon.as_array().ok_or_else(misfit)?;
                let point = |point: &Value| {
                    let point = point.as_object().ok_or_else(misfit)?;
                    let part = |name| request::percentage(point, name, 0.0);
                    Ok((part("X")?, part("Y")?))
                };
                if points.len() < 3 {
                    return Err(ServiceError::parameter());
                }
                Ok(Self(points.iter().map(point).collect::<Result<_>>()?))
            }
            _ => Err(ServiceError::parameter()),
        }
    }

    /// Whether a point lies inside: a ray from there crosses the outline an odd number of times.
    fn holds(&self, (x, y): (f32, f32)) -> bool {
        let next = self.0.iter().cycle().skip(1);
        let crossed = self.0.iter().zip(next).filter(|(a, b)| {
            (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0
        });
        crossed.count() % 2 == 1
    }
}
