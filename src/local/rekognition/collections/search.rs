//! Who is it: faces and users of a collection that are like a face, the likest first.

use serde_json::{Map, Value, json};

use super::{Collection, MODEL_VERSION, members};
use crate::call::Call;
use crate::engine;
use crate::error::{Result, ServiceError};
use crate::faces::embedding::similarity;
use crate::faces::{Face, bounding_box, describe, embed, filter, look, percent};
use crate::photo::Photo;
use crate::request::{self, Attributes, Checks};

/// What is alike by less is not, unless the request says otherwise.
const THRESHOLD: f32 = 80.0;
/// The most faces and users that a search gives.
const MOST_FACES: usize = 4096;
const MOST_USERS: usize = 500;

/// What is alike enough, the likest first.
fn best<T>(all: impl Iterator<Item = (f32, T)>, threshold: f32, most: usize) -> Vec<(f32, T)> {
    let mut found: Vec<_> = all.filter(|(alike, _)| *alike >= threshold).collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.truncate(most);
    found
}

fn matched_faces(
    call: &Call<'_>,
    collection: &Collection,
    vector: &[f32],
    without: &str,
) -> Result<Vec<Value>> {
    let threshold = request::percentage(call.params, "FaceMatchThreshold", THRESHOLD)?;
    let most = request::limit(call.params, "MaxFaces")?.unwrap_or(MOST_FACES);
    let faces = collection.faces.iter().filter(|face| face.id != without);
    let all = faces.map(|face| (similarity(vector, &face.vector), face));
    Ok(best(all, threshold, most)
        .into_iter()
        .map(|(alike, face)| json!({"Similarity": alike, "Face": face.described()}))
        .collect())
}

fn matched_users(
    call: &Call<'_>,
    collection: &Collection,
    vector: &[f32],
    without: &str,
) -> Result<Vec<Value>> {
    let threshold = request::percentage(call.params, "UserMatchThreshold", THRESHOLD)?;
    let most = request::limit(call.params, "MaxUsers")?.unwrap_or(MOST_USERS);
    let all = collection
        .users
        .keys()
        .filter(|user| *user != without)
        .filter_map(|user| Some((similarity(vector, &collection.middle(user)?), user)));
    Ok(best(all, threshold, most)
        .into_iter()
        .map(|(alike, user)| {
            let status = collection.status(user);
            json!({"Similarity": alike, "User": {"UserId": user, "UserStatus": status}})
        })
        .collect())
}

/// Answers `SearchFaces`.
pub fn search_faces(call: &Call<'_>) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    let id = request::required(call.params, "FaceId")?;
    call.collections(|all| {
        let collection = &*all.find(name)?;
        let face = collection.face(id).ok_or_else(unknown_face)?;
        let matches = matched_faces(call, collection, &face.vector, id)?;
        Ok(members(json!({
            "SearchedFaceId": id,
            "FaceMatches": matches,
            "FaceModelVersion": MODEL_VERSION,
        })))
    })
}

/// Answers `SearchFacesByImage`.
pub fn search_faces_by_image(call: &Call<'_>) -> Result<Map<String, Value>> {
    let sought = Sought::read(call)?;
    let name = request::required(call.params, "CollectionId")?;
    call.collections(|all| {
        let collection = &*all.find(name)?;
        let matches = matched_faces(call, collection, &sought.vector, "")?;
        Ok(members(json!({
            "SearchedFaceBoundingBox": bounding_box(&sought.photo, sought.face.rect),
            "SearchedFaceConfidence": percent(sought.face.score),
            "FaceMatches": matches,
            "FaceModelVersion": MODEL_VERSION,
        })))
    })
}

/// Answers `SearchUsers`.
pub fn search_users(call: &Call<'_>) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    let user = request::string(call.params, "UserId")?;
    let face = request::string(call.params, "FaceId")?;
    call.collections(|all| {
        let collection = &*all.find(name)?;
        let (key, searched, vector) = match (user, face) {
            (Some(user), None) => {
                collection.user(user)?;
                let vector = collection.middle(user);
                ("SearchedUser", json!({"UserId": user}), vector)
            }
            (None, Some(id)) => {
                let face = collection.face(id).ok_or_else(unknown_face)?;
                let vector = Some(face.vector.clone());
                ("SearchedFace", json!({"FaceId": id}), vector)
            }
            _ => {
                let text = "Exactly one of UserId and FaceId must be given";
                return Err(ServiceError::parameters(text));
            }
        };
        let matches = match vector {
            Some(vector) => matched_users(call, collection, &vector, user.unwrap_or_default())?,
            None => Vec::new(),
        };
        Ok(members(json!({
            "UserMatches": matches,
            "FaceModelVersion": MODEL_VERSION,
            key: searched,
        })))
    })
}

/// Answers `SearchUsersByImage`.
pub fn search_users_by_image(call: &Call<'_>) -> Result<Map<String, Value>> {
    let sought = Sought::read(call)?;
    let name = request::required(call.params, "CollectionId")?;
    let matches = call.collections(|all| {
        let collection = &*all.find(name)?;
        matched_users(call, collection, &sought.vector, "")
    })?;
    let attributes = Attributes::default();
    let mut details = describe(
        &sought.photo,
        std::slice::from_ref(&sought.face),
        attributes,
    )?;
    let mut others = Vec::new();
    for (face, mut reasons) in sought.others {
        if reasons.is_empty() {
            reasons.push("FACE_NOT_LARGEST");
        }
        let details = describe(&sought.photo, &[face], attributes)?.pop();
        others.push(json!({"FaceDetails": details, "Reasons": reasons}));
    }
    Ok(members(json!({
        "UserMatches": matches,
        "FaceModelVersion": MODEL_VERSION,
        "SearchedFace": {"FaceDetail": details.pop()},
        "UnsearchedFaces": others,
    })))
}

fn unknown_face() -> ServiceError {
    ServiceError::parameters("faceId was not found in the collection.")
}

/// The largest good face of the request's image, and why the others are not it.
struct Sought {
    photo: Photo,
    face: Face,
    vector: Vec<f32>,
    others: Vec<(Face, Vec<&'static str>)>,
}

impl Sought {
    fn read(call: &Call<'_>) -> Result<Self> {
        let mut checks = Checks::default();
        let name = request::required(call.params, "CollectionId")?;
        let image = request::image(call.params, "Image", &mut checks)?;
        let bar = filter::read(call.params, "NONE", &mut checks)?;
        checks.finish()?;
        call.collections(|all| all.find(name).map(|_| ()))?;
        engine::FACE_EMBEDDING.check()?;
        let photo = image.photo(call.home)?;
        let mut largest = None;
        let mut others = Vec::new();
        for face in look(&photo)? {
            let reasons = filter::reasons(&photo, &face, bar);
            if largest.is_none() && reasons.is_empty() {
                largest = Some(face);
            } else {
                others.push((face, reasons));
            }
        }
        let face = largest.ok_or_else(ServiceError::no_faces)?;
        let vectors = embed(&photo, std::slice::from_ref(&face))?;
        let vector = vectors
            .into_iter()
            .next()
            .ok_or_else(ServiceError::internal)?;
        Ok(Self {
            photo,
            face,
            vector,
            others,
        })
    }
}
