//! Which faces are good enough to be recognized by, and what is wrong with the others.

use serde_json::{Map, Value};

use super::{Face, pose};
use crate::error::Result;
use crate::photo::Photo;
use crate::quality;
use crate::request::{self, Checks};

const NAMES: [&str; 5] = ["NONE", "AUTO", "LOW", "MEDIUM", "HIGH"];

/// What a face has to reach: the bars are this engine's own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bar {
    score: f32,
    side: f32,
    brightness: f32,
    sharpness: f32,
    turn: f32,
}

const LOW: Bar = Bar {
    score: 0.55,
    side: 24.0,
    brightness: 8.0,
    sharpness: 2.0,
    turn: 65.0,
};
const MEDIUM: Bar = Bar {
    score: 0.70,
    side: 40.0,
    brightness: 15.0,
    sharpness: 8.0,
    turn: 45.0,
};
const HIGH: Bar = Bar {
    score: 0.85,
    side: 64.0,
    brightness: 25.0,
    sharpness: 20.0,
    turn: 30.0,
};

/// Read `QualityFilter`; none, every face is good enough.
pub(crate) fn read(
    params: &Map<String, Value>,
    otherwise: &str,
    checks: &mut Checks,
) -> Result<Option<Bar>> {
    let name = request::string(params, "QualityFilter")?.unwrap_or(otherwise);
    if !NAMES.contains(&name) {
        let constraint = format!("Member must satisfy enum value set: [{}]", NAMES.join(", "));
        checks.fault(name, "qualityFilter", &constraint);
    }
    Ok(match name {
        "AUTO" | "LOW" => Some(LOW),
        "MEDIUM" => Some(MEDIUM),
        "HIGH" => Some(HIGH),
        _ => None,
    })
}

/// What keeps a face below the bar, in the words of the service.
pub(crate) fn reasons(photo: &Photo, face: &Face, bar: Option<Bar>) -> Vec<&'static str> {
    let Some(bar) = bar else {
        return Vec::new();
    };
    let pose = pose::estimate(&face.landmarks);
    let quality = quality::measure(photo, face.rect);
    let turned = pose.yaw.abs().max(pose.pitch.abs());
    let side = face.rect.width.min(face.rect.height);
    [
        ("EXTREME_POSE", turned > bar.turn),
        ("LOW_BRIGHTNESS", quality.brightness < bar.brightness),
        ("LOW_SHARPNESS", quality.sharpness < bar.sharpness),
        ("LOW_CONFIDENCE", face.score < bar.score),
        ("SMALL_BOUNDING_BOX", side < bar.side),
    ]
    .into_iter()
    .filter_map(|(reason, low)| low.then_some(reason))
    .collect()
}
