//! `DetectFaces`: from a request to the details of every face.

mod attributes;
mod detector;
mod landmarks;
mod pose;

use serde_json::{Map, Value, json};

use crate::error::Result;
use crate::photo::{self, Normalization, Photo, Rect};
use crate::quality;
use crate::request::{self, Attributes, Checks};
use detector::Detection;
use landmarks::Landmarks;

/// The side of the square in which the networks see one face.
const FACE_SIDE: usize = 112;
const FACE_COLORS: Normalization = Normalization {
    mean: [122.782, 117.001, 104.298],
    scale: 255.0,
};
/// Faces that go through a network together; bounds the memory of a crowd.
const BATCH: usize = 8;

/// Answers `DetectFaces`.
///
/// `params` and the answer hold the members of the API; `Image.Bytes` is base64.
/// Beard, mustache, glasses, open eyes, occlusion and gaze have no engine here
/// and are left out, also when asked for.
pub fn detect_faces(params: &Map<String, Value>) -> Result<Map<String, Value>> {
    let mut checks = Checks::default();
    let attributes = request::attributes(params, &mut checks)?;
    let image = request::image(params, &mut checks)?;
    checks.finish()?;
    let photo = photo::decode(&image.bytes()?)?;
    let details = describe(&photo, attributes)?;
    let mut answer = Map::new();
    answer.insert("FaceDetails".into(), Value::Array(details));
    Ok(answer)
}

/// A face, and how likely what it says about its person is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Portrait {
    pub(crate) rect: Rect,
    pub(crate) score: f32,
    pub(crate) male: f32,
    pub(crate) adult: f32,
    pub(crate) happy: f32,
}

/// The faces on a photo, the largest first.
pub(crate) fn portraits(photo: &Photo) -> Result<Vec<Portrait>> {
    let faces = detector::detect(photo)?;
    let landmarks = landmarks::find(photo, &faces)?;
    let persons = attributes::persons(photo, &landmarks)?;
    let expressions = attributes::expressions(photo, &landmarks)?;
    let all = faces.iter().zip(persons).zip(expressions);
    Ok(all
        .map(|((face, person), expression)| Portrait {
            rect: face.rect,
            score: face.score,
            male: person.male,
            adult: person.adult(),
            happy: expression.happy(),
        })
        .collect())
}

fn describe(photo: &Photo, wanted: Attributes) -> Result<Vec<Value>> {
    let faces = detector::detect(photo)?;
    let landmarks = landmarks::find(photo, &faces)?;
    let mut details: Vec<Map<String, Value>> = faces
        .iter()
        .map(|face| Map::from_iter([("BoundingBox".to_owned(), bounding_box(photo, face.rect))]))
        .collect();

    if wanted.age_range || wanted.gender {
        for (detail, person) in details
            .iter_mut()
            .zip(attributes::persons(photo, &landmarks)?)
        {
            if wanted.age_range {
                let (low, high) = person.age_range();
                detail.insert("AgeRange".into(), json!({"Low": low, "High": high}));
            }
            if wanted.gender {
                detail.insert("Gender".into(), judged(person.gender()));
            }
        }
    }
    if wanted.smile || wanted.emotions {
        let expressions = attributes::expressions(photo, &landmarks)?;
        for (detail, expression) in details.iter_mut().zip(expressions) {
            if wanted.smile {
                detail.insert("Smile".into(), judged(expression.smile()));
            }
            if wanted.emotions {
                let emotions = expression.sorted();
                let emotion =
                    |(name, likelihood)| json!({"Type": name, "Confidence": percent(likelihood)});
                detail.insert(
                    "Emotions".into(),
                    emotions.into_iter().map(emotion).collect(),
                );
            }
        }
    }
    for ((detail, face), landmarks) in details.iter_mut().zip(&faces).zip(&landmarks) {
        if wanted.mouth_open {
            detail.insert(
                "MouthOpen".into(),
                judged(attributes::mouth_open(landmarks)),
            );
        }
        always(detail, photo, face, landmarks, wanted.all);
    }
    Ok(details.into_iter().map(in_order).collect())
}

/// What every answer tells about a face, whatever was asked.
fn always(
    detail: &mut Map<String, Value>,
    photo: &Photo,
    face: &Detection,
    landmarks: &Landmarks,
    all: bool,
) {
    let (width, height) = (photo.width() as f32, photo.height() as f32);
    let named = landmarks
        .named(all)
        .into_iter()
        .map(|(name, point)| json!({"Type": name, "X": point.x / width, "Y": point.y / height}));
    detail.insert("Landmarks".into(), named.collect());
    let pose = pose::estimate(landmarks);
    detail.insert(
        "Pose".into(),
        json!({"Roll": pose.roll, "Yaw": pose.yaw, "Pitch": pose.pitch}),
    );
    let quality = quality::measure(photo, face.rect);
    detail.insert(
        "Quality".into(),
        json!({"Brightness": quality.brightness, "Sharpness": quality.sharpness}),
    );
    detail.insert("Confidence".into(), percent(face.score));
}

/// The members of a face in the order the service writes them.
fn in_order(mut detail: Map<String, Value>) -> Value {
    const ORDER: [&str; 10] = [
        "BoundingBox",
        "AgeRange",
        "Smile",
        "Gender",
        "MouthOpen",
        "Emotions",
        "Landmarks",
        "Pose",
        "Quality",
        "Confidence",
    ];
    let ordered = |name: &str| detail.remove(name).map(|value| (name.to_owned(), value));
    Value::Object(ORDER.into_iter().filter_map(ordered).collect())
}

/// A rectangle as ratios of the photo's sides.
pub(crate) fn bounding_box(photo: &Photo, rect: Rect) -> Value {
    let (width, height) = (photo.width() as f32, photo.height() as f32);
    json!({
        "Width": rect.width / width,
        "Height": rect.height / height,
        "Left": rect.x / width,
        "Top": rect.y / height,
    })
}

/// A likelihood as the service's percentage.
pub(crate) fn percent(likelihood: f32) -> Value {
    json!((likelihood * 100.0).clamp(0.0, 100.0))
}

fn judged<T: Into<Value>>((value, likelihood): (T, f32)) -> Value {
    json!({"Value": value.into(), "Confidence": percent(likelihood)})
}
