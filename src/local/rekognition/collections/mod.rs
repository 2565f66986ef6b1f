//! Collections of faces: what the service remembers, and what is done with collections as a whole.

mod faces;
mod pages;
mod search;
mod tags;
mod users;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::error::{Result, ServiceError};
use crate::request;

pub use faces::{delete_faces, index_faces, list_faces};
use pages::Page;
pub use search::{search_faces, search_faces_by_image, search_users, search_users_by_image};
pub use tags::{list_tags_for_resource, tag_resource, untag_resource};
pub use users::{associate_faces, create_user, delete_user, disassociate_faces, list_users};

/// The version of what tells faces apart here. It is not AWS's.
const MODEL_VERSION: &str = "1.0";
/// The most tags that a collection has.
const MOST_TAGS: usize = 200;

/// All that the service remembers.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    regions: BTreeMap<String, Collections>,
}

impl State {
    pub(crate) fn region(&mut self, name: &str) -> &mut Collections {
        self.regions.entry(name.to_owned()).or_default()
    }
}

/// The collections of a region.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Collections {
    /// Counts what was made; its numbers are the order in lists.
    made: u64,
    collections: BTreeMap<String, Collection>,
}

/// Some faces, and the users that own them.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Collection {
    number: u64,
    created: f64,
    tags: BTreeMap<String, String>,
    faces: Vec<StoredFace>,
    users: BTreeMap<String, User>,
    #[serde(default)]
    requests: users::Requests,
}

/// A face that was indexed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredFace {
    number: u64,
    id: String,
    image: String,
    external_image: Option<String>,
    bounding_box: Value,
    confidence: Value,
    vector: Vec<f32>,
    user: Option<String>,
}

/// Somebody to whom faces belong.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct User {
    number: u64,
}

impl Collections {
    fn next(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    /// The collection with this name.
    pub(crate) fn find(&mut self, name: &str) -> Result<&mut Collection> {
        self.collections.get_mut(name).ok_or_else(|| missing(name))
    }
}

impl Collection {
    fn face(&self, id: &str) -> Option<&StoredFace> {
        self.faces.iter().find(|face| face.id == id)
    }

    fn user(&self, id: &str) -> Result<&User> {
        let text = || format!("The user id: {id} does not exist");
        self.users
            .get(id)
            .ok_or_else(|| ServiceError::not_found(text()))
    }

    /// What stands for a user: the middle of the user's faces.
    fn middle(&self, user: &str) -> Option<Vec<f32>> {
        let faces = self
            .faces
            .iter()
            .filter(|face| face.user.as_deref() == Some(user));
        let (mut sum, mut count) = (Vec::new(), 0.0f32);
        for face in faces {
            sum.resize(face.vector.len(), 0.0);
            for (sum, value) in sum.iter_mut().zip(&face.vector) {
                *sum += value;
            }
            count += 1.0;
        }
        (count > 0.0).then(|| sum.into_iter().map(|sum: f32| sum / count).collect())
    }

    fn status(&self, user: &str) -> &'static str {
        let owned = |face: &StoredFace| face.user.as_deref() == Some(user);
        if self.faces.iter().any(owned) {
            "ACTIVE"
        } else {
            "CREATED"
        }
    }
}

impl StoredFace {
    fn described(&self) -> Value {
        let mut face = Map::new();
        face.insert("FaceId".into(), self.id.as_str().into());
        face.insert("BoundingBox".into(), self.bounding_box.clone());
        face.insert("ImageId".into(), self.image.as_str().into());
        if let Some(external) = &self.external_image {
            face.insert("ExternalImageId".into(), external.as_str().into());
        }
        face.insert("Confidence".into(), self.confidence.clone());
        face.insert("IndexFacesModelVersion".into(), MODEL_VERSION.into());
        if let Some(user) = &self.user {
            face.insert("UserId".into(), user.as_str().into());
        }
        Value::Object(face)
    }
}

fn missing(name: &str) -> ServiceError {
    ServiceError::not_found(format!("The collection id: {name} does not exist"))
}

/// The members of an answer.
fn members(answer: Value) -> Map<String, Value> {
    match answer {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// Answers `CreateCollection`.
pub fn create_collection(call: &Call<'_>) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    let tags = tags::read(call.params)?;
    let (seconds, millis) = call.home.now();
    let created = seconds as f64 + f64::from(millis) / 1000.0;
    call.collections(|all| {
        if all.collections.contains_key(name) {
            let text = format!("The collection id: {name} already exists");
            return Err(ServiceError::already_exists(text));
        }
        let collection = Collection {
            number: all.next(),
            created,
            tags,
            ..Collection::default()
        };
        all.collections.insert(name.to_owned(), collection);
        Ok(())
    })?;
    Ok(members(json!({
        "StatusCode": 200,
        "CollectionArn": call.arn(name),
        "FaceModelVersion": MODEL_VERSION,
    })))
}

/// Answers `DeleteCollection`.
pub fn delete_collection(call: &Call<'_>) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    call.collections(|all| all.collections.remove(name).ok_or_else(|| missing(name)))?;
    Ok(members(json!({"StatusCode": 200})))
}

/// Answers `DescribeCollection`.
pub fn describe_collection(call: &Call<'_>) -> Result<Map<String, Value>> {
    let name = request::required(call.params, "CollectionId")?;
    call.collections(|all| {
        let collection = all.find(name)?;
        Ok(members(json!({
            "FaceCount": collection.faces.len(),
            "FaceModelVersion": MODEL_VERSION,
            "CollectionARN": call.arn(name),
            "CreationTimestamp": collection.created,
            "UserCount": collection.users.len(),
        })))
    })
}

/// Answers `ListCollections`.
pub fn list_collections(call: &Call<'_>) -> Result<Map<String, Value>> {
    let page = Page::read(call, "collections", 1000)?;
    call.collections(|all| {
        let mut names: Vec<(u64, &String)> = all
            .collections
            .iter()
            .map(|(name, collection)| (collection.number, name))
            .collect();
        names.sort_unstable();
        let (names, token) = page.cut(names);
        let versions = vec![MODEL_VERSION; names.len()];
        let mut answer = json!({"CollectionIds": names, "FaceModelVersions": versions});
        if let Some(token) = token {
            answer["NextToken"] = token.into();
        }
        Ok(members(answer))
    })
}
