//! `DetectFaces`: from a request to the details of every face.

mod attributes;
mod compare;
mod detector;
pub(crate) mod embedding;
pub(crate) mod filter;
mod finder;
mod landmarks;
mod pose;

use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::error::Result;
use crate::photo::{Normalization, Photo, Rect};
use crate::quality;
use crate::request::{self, Attributes, Checks};
pub use compare::compare_faces;
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
/// The answer holds the members of the API. Beard, mustache, glasses, open eyes,
/// occlusion and gaze have no engine here and are left out, also when asked for.
pub fn detect_faces(call: &Call<'_>) -> Result<Map<String, Value>> {
    let mut checks = Checks::default();
    let attributes = request::attributes(call.params, "Attributes", &mut checks)?;
    let image = request::image(call.params, "Image", &mut checks)?;
    checks.finish()?;
    let photo = image.photo(call.home)?;
    let faces = look(&photo)?;
    let details = describe(&photo, &faces, attributes)?;
    let mut answer = Map::new();
    answer.insert(
        "FaceDetails".into(),
        details.into_iter().map(Value::Object).collect(),
    );
    Ok(answer)
}

/// A face on a photo, and its points.
#[derive(Debug, Clone)]
pub(crate) struct Face {
    pub(crate) rect: Rect,
    pub(crate) score: f32,
    landmarks: Landmarks,
}

/// The faces on a photo, the largest first.
pub(crate) fn look(photo: &Photo) -> Result<Vec<Face>> {
    let found = detector::detect(photo)?;
    let landmarks = landmarks::find(photo, &found)?;
    let face = |(found, landmarks): (Detection, Landmarks)| Face {
        rect: detector::outlined(photo, found.rect),
        score: found.score,
        landmarks,
    };
    Ok(found.into_iter().zip(landmarks).map(face).collect())
}

/// The numbers by which each face is recognized.
pub(crate) fn embed(photo: &Photo, faces: &[Face]) -> Result<Vec<Vec<f32>>> {
    embedding::embeddings(photo, &points(faces))
}

fn points(faces: &[Face]) -> Vec<Landmarks> {
    faces.iter().map(|face| face.landmarks.clone()).collect()
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
    let faces = look(photo)?;
    let landmarks = points(&faces);
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

/// What the service tells about each face.
pub(crate) fn describe(
    photo: &Photo,
    faces: &[Face],
    wanted: Attributes,
) -> Result<Vec<Map<String, Value>>> {
    let landmarks = points(faces);
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
    for (detail, face) in details.iter_mut().zip(faces) {
        if wanted.mouth_open {
            let open = attributes::mouth_open(&face.landmarks);
            detail.insert("MouthOpen".into(), judged(open));
        }
        always(detail, photo, face, wanted.all);
    }
    Ok(details.into_iter().map(in_order).collect())
}

/// What every answer tells about a face, whatever was asked.
fn always(detail: &mut Map<String, Value>, photo: &Photo, face: &Face, all: bool) {
    let (width, height) = (photo.width() as f32, photo.height() as f32);
    let landmarks = &face.landmarks;
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
fn in_order(mut detail: Map<String, Value>) -> Map<String, Value> {
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
    ORDER.into_iter().filter_map(ordered).collect()
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
