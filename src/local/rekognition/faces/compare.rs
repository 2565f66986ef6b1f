//! `CompareFaces`: the largest face of one image against all faces of another.

use serde_json::{Map, Value, json};

use super::embedding::similarity;
use super::{Face, bounding_box, describe, embed, filter, look, percent};
use crate::call::Call;
use crate::engine;
use crate::error::{Result, ServiceError};
use crate::photo::Photo;
use crate::request::{self, Attributes, Checks};

/// What is alike by less is not, unless the request says otherwise.
const THRESHOLD: f32 = 80.0;

/// Answers `CompareFaces`.
pub fn compare_faces(call: &Call<'_>) -> Result<Map<String, Value>> {
    let mut checks = Checks::default();
    let params = call.params;
    let source = request::image(params, "SourceImage", &mut checks)?;
    let target = request::image(params, "TargetImage", &mut checks)?;
    let threshold = request::percentage(params, "SimilarityThreshold", THRESHOLD)?;
    let bar = filter::read(params, "NONE", &mut checks)?;
    checks.finish()?;
    engine::FACE_EMBEDDING.check()?;

    let good = |photo: &Photo| -> Result<Vec<Face>> {
        let mut faces = look(photo)?;
        faces.retain(|face| filter::reasons(photo, face, bar).is_empty());
        if faces.is_empty() {
            return Err(ServiceError::parameter());
        }
        Ok(faces)
    };
    let photo = source.photo(call.home)?;
    let mut sought = good(&photo)?;
    sought.truncate(1);
    let vectors = embed(&photo, &sought)?;
    let mut answer = Map::new();
    answer.insert(
        "SourceImageFace".into(),
        json!({
            "BoundingBox": bounding_box(&photo, sought[0].rect),
            "Confidence": percent(sought[0].score),
        }),
    );
    drop(photo);

    let photo = target.photo(call.home)?;
    let faces = good(&photo)?;
    let details = describe(&photo, &faces, Attributes::default())?;
    let mut matches: Vec<(f32, Value)> = Vec::new();
    let mut others: Vec<Value> = Vec::new();
    for (vector, detail) in embed(&photo, &faces)?.iter().zip(details) {
        let alike = similarity(&vectors[0], vector);
        if alike >= threshold {
            matches.push((alike, json!({"Similarity": alike, "Face": detail})));
        } else {
            others.push(Value::Object(detail));
        }
    }
    matches.sort_by(|a, b| b.0.total_cmp(&a.0));
    let matches = matches.into_iter().map(|(_, found)| found).collect();
    answer.insert("FaceMatches".into(), Value::Array(matches));
    answer.insert("UnmatchedFaces".into(), Value::Array(others));
    Ok(answer)
}
