//! Users of collections: people to whom several faces belong.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::pages::{Page, mark};
use super::{Collection, Collections, User, members};
use crate::call::Call;
use crate::error::{Result, ServiceError};
use crate::faces::embedding::similarity;
use crate::request;

/// The most faces that belong to one user.
const MOST_FACES: usize = 100;
/// A face has to be like the user's other faces by this much, unless the request says otherwise.
const THRESHOLD: f32 = 75.0;
/// So many requests are remembered for when they come again.
const MOST_REQUESTS: usize = 100;

/// What was answered to requests with a token, the latest last.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Requests(VecDeque<Remembered>);

#[derive(Debug, Serialize, Deserialize)]
struct Remembered {
    token: String,
    request: u64,
    answer: Map<String, Value>,
}

/// Does something with a collection once for each `ClientRequestToken`.
fn once(
    call: &Call<'_>,
    operation: &str,
    work: impl FnOnce(&mut Collection, u64) -> Result<Map<String, Value>>,
) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    let token = request::string(call.params, "ClientRequestToken")?;
    let mut params = call.params.clone();
    params.sort_keys();
    let request = mark(&format!("{operation} {}", Value::Object(params)));
    call.collections(|all: &mut Collections| {
        let number = all.next();
        let collection = all.find(name)?;
        let known = token.and_then(|token| {
            let mut all = collection.requests.0.iter();
            all.find(|known| known.token == token)
        });
        match known {
            Some(known) if known.request == request => return Ok(known.answer.clone()),
            Some(_) => return Err(ServiceError::mismatch()),
            None => {}
        }
        let answer = work(collection, number)?;
        if let Some(token) = token {
            let requests = &mut collection.requests.0;
            if requests.len() == MOST_REQUESTS {
                requests.pop_front();
            }
            requests.push_back(Remembered {
                token: token.to_owned(),
                request,
                answer: answer.clone(),
            });
        }
        Ok(answer)
    })
}

/// Answers `CreateUser`.
pub fn create_user(call: &Call<'_>) -> Result<Map<String, Value>> {
    let user = request::required(call.params, "UserId")?;
    once(call, "CreateUser", |collection, number| {
        if collection.users.contains_key(user) {
            let text = format!("The user id: {user} already exists");
            return Err(ServiceError::conflict(text));
        }
        collection.users.insert(user.to_owned(), User { number });
        Ok(Map::new())
    })
}

/// Answers `DeleteUser`.
pub fn delete_user(call: &Call<'_>) -> Result<Map<String, Value>> {
    let user = request::required(call.params, "UserId")?;
    once(call, "DeleteUser", |collection, _| {
        collection.user(user)?;
        collection.users.remove(user);
        for face in &mut collection.faces {
            face.user.take_if(|owner| owner == user);
        }
        Ok(Map::new())
    })
}

/// Answers `ListUsers`.
pub fn list_users(call: &Call<'_>) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    let page = Page::read(call, &format!("users/{name}"), 500)?;
    call.collections(|all| {
        let collection = &*all.find(name)?;
        let mut users: Vec<_> = collection
            .users
            .iter()
            .map(|(id, user)| (user.number, id))
            .collect();
        users.sort_unstable();
        let (users, token) = page.cut(users);
        let described = |id: &String| json!({"UserId": id, "UserStatus": collection.status(id)});
        let users: Vec<Value> = users.into_iter().map(described).collect();
        let mut answer = json!({"Users": users});
        if let Some(token) = token {
            answer["NextToken"] = token.into();
        }
        Ok(members(answer))
    })
}

/// Answers `AssociateFaces`.
pub fn associate_faces(call: &Call<'_>) -> Result<Map<String, Value>> {
    let user = request::required(call.params, "UserId")?;
    let ids = request::strings(call.params, "FaceIds")?.unwrap_or_default();
    let threshold = request::percentage(call.params, "UserMatchThreshold", THRESHOLD)?;
    once(call, "AssociateFaces", |collection, _| {
        collection.user(user)?;
        // All are measured against what the user was before the call.
        let middle = collection.middle(user);
        let theirs = |face: &&super::StoredFace| face.user.as_deref() == Some(user);
        let mut count = collection.faces.iter().filter(theirs).count();
        if count >= MOST_FACES {
            let text = format!("A user has at most {MOST_FACES} faces");
            return Err(ServiceError::quota(text));
        }
        let (mut joined, mut refused) = (Vec::new(), Vec::new());
        for id in ids {
            let Some(face) = collection.faces.iter_mut().find(|face| face.id == id) else {
                refused.push(json!({"FaceId": id, "Reasons": ["FACE_NOT_FOUND"]}));
                continue;
            };
            match &face.user {
                Some(owner) if owner == user => continue,
                Some(owner) => {
                    let reasons = ["ASSOCIATED_TO_A_DIFFERENT_USER"];
                    refused.push(json!({"FaceId": id, "UserId": owner, "Reasons": reasons}));
                    continue;
                }
                None => {}
            }
            let alike = middle
                .as_ref()
                .map(|middle| similarity(middle, &face.vector));
            if let Some(alike) = alike.filter(|alike| *alike < threshold) {
                let reasons = ["LOW_MATCH_CONFIDENCE"];
                refused.push(json!({"FaceId": id, "Confidence": alike, "Reasons": reasons}));
            } else if count >= MOST_FACES {
                refused.push(json!({"FaceId": id, "Reasons": []}));
            } else {
                face.user = Some(user.to_owned());
                count += 1;
                joined.push(json!({"FaceId": id}));
            }
        }
        Ok(members(json!({
            "AssociatedFaces": joined,
            "UnsuccessfulFaceAssociations": refused,
            "UserStatus": collection.status(user),
        })))
    })
}

/// Answers `DisassociateFaces`.
pub fn disassociate_faces(call: &Call<'_>) -> Result<Map<String, Value>> {
    let user = request::required(call.params, "UserId")?;
    let ids = request::strings(call.params, "FaceIds")?.unwrap_or_default();
    once(call, "DisassociateFaces", |collection, _| {
        collection.user(user)?;
        let (mut parted, mut refused) = (Vec::new(), Vec::new());
        for id in ids {
            let face = collection.faces.iter_mut().find(|face| face.id == id);
            match face.map(|face| &mut face.user) {
                None => refused.push(json!({"FaceId": id, "Reasons": ["FACE_NOT_FOUND"]})),
                Some(Some(owner)) if owner != user => {
                    let reasons = ["ASSOCIATED_TO_A_DIFFERENT_USER"];
                    refused.push(json!({"FaceId": id, "UserId": owner, "Reasons": reasons}));
                }
                Some(owner) => {
                    if owner.take().is_some() {
                        parted.push(json!({"FaceId": id}));
                    }
                }
            }
        }
        Ok(members(json!({
            "DisassociatedFaces": parted,
            "UnsuccessfulFaceDisassociations": refused,
            "UserStatus": collection.status(user),
        })))
    })
}
