//! Faces of collections: taken in, listed, given away.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::pages::Page;
use super::{MODEL_VERSION, StoredFace, members};
use crate::call::Call;
use crate::engine;
use crate::error::Result;
use crate::faces::{bounding_box, describe, embed, filter, look, percent};
use crate::request::{self, Checks};

/// The most faces that one image gives.
const MOST_FACES: usize = 100;

/// Answers `IndexFaces`.
pub fn index_faces(call: &Call<'_>) -> Result<Map<String, Value>> {
    let params = call.params;
    let mut checks = Checks::default();
    let name = request::required(params, "CollectionId")?;
    let image = request::image(params, "Image", &mut checks)?;
    let attributes = request::attributes(params, "DetectionAttributes", &mut checks)?;
    let bar = filter::read(params, "AUTO", &mut checks)?;
    let external = request::string(params, "ExternalImageId")?.map(str::to_owned);
    let most = request::limit(params, "MaxFaces")?.map_or(MOST_FACES, |most| most.min(MOST_FACES));
    checks.finish()?;
    call.collections(|all| all.find(name).map(|_| ()))?;
    engine::FACE_EMBEDDING.check()?;

    let photo = image.photo(call.home)?;
    let found = look(&photo)?;
    let details = describe(&photo, &found, attributes)?;
    let (mut faces, mut kept, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for (face, detail) in found.into_iter().zip(details) {
        let mut reasons = filter::reasons(&photo, &face, bar);
        // The largest come first, so what is too much is what is smallest.
        if reasons.is_empty() && faces.len() >= most {
            reasons.push("EXCEEDS_MAX_FACES");
        }
        if reasons.is_empty() {
            faces.push(face);
            kept.push(detail);
        } else {
            refused.push(json!({"Reasons": reasons, "FaceDetail": detail}));
        }
    }
    let vectors = embed(&photo, &faces)?;
    let image = Uuid::new_v4().to_string();
    let mut stored: Vec<StoredFace> = faces
        .iter()
        .zip(vectors)
        .map(|(face, vector)| StoredFace {
            number: 0,
            id: Uuid::new_v4().to_string(),
            image: image.clone(),
            external_image: external.clone(),
            bounding_box: bounding_box(&photo, face.rect),
            confidence: percent(face.score),
            vector,
            user: None,
        })
        .collect();
    let records: Vec<Value> = stored
        .iter()
        .zip(kept)
        .map(|(face, detail)| json!({"Face": face.described(), "FaceDetail": detail}))
        .collect();
    call.collections(|all| {
        for face in &mut stored {
            face.number = all.next();
        }
        // It may have gone while the faces were looked at.
        all.find(name)
            .map(|collection| collection.faces.extend(stored))
    })?;
    Ok(members(json!({
        "FaceRecords": records,
        "FaceModelVersion": MODEL_VERSION,
        "UnindexedFaces": refused,
    })))
}

/// Answers `ListFaces`.
pub fn list_faces(call: &Call<'_>) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    let user = request::string(call.params, "UserId")?;
    let ids = request::strings(call.params, "FaceIds")?;
    let page = Page::read(call, &format!("faces/{name}"), 1000)?;
    call.collections(|all| {
        let collection = all.find(name)?;
        let faces = collection
            .faces
            .iter()
            .filter(|face| user.is_none_or(|user| face.user.as_deref() == Some(user)))
            .filter(|face| {
                ids.as_ref()
                    .is_none_or(|ids| ids.contains(&face.id.as_str()))
            })
            .map(|face| (face.number, face))
            .collect();
        let (faces, token) = page.cut(faces);
        let faces: Vec<Value> = faces.into_iter().map(StoredFace::described).collect();
        let mut answer = json!({"Faces": faces, "FaceModelVersion": MODEL_VERSION});
        if let Some(token) = token {
            answer["NextToken"] = token.into();
        }
        Ok(members(answer))
    })
}

/// Answers `DeleteFaces`.
pub fn delete_faces(call: &Call<'_>) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    let ids = request::strings(call.params, "FaceIds")?.unwrap_or_default();
    call.collections(|all| {
        let collection = all.find(name)?;
        let (mut deleted, mut kept) = (Vec::new(), Vec::new());
        for id in ids {
            let Some(place) = collection.faces.iter().position(|face| face.id == id) else {
                kept.push(json!({"FaceId": id, "Reasons": ["FACE_NOT_FOUND"]}));
                continue;
            };
            if let Some(user) = &collection.faces[place].user {
                let reasons = ["ASSOCIATED_TO_AN_EXISTING_USER"];
                kept.push(json!({"FaceId": id, "UserId": user, "Reasons": reasons}));
                continue;
            }
            collection.faces.remove(place);
            deleted.push(id);
        }
        Ok(members(json!({
            "DeletedFaces": deleted,
            "UnsuccessfulFaceDeletions": kept,
        })))
    })
}
