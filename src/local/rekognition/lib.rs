//! The embedded Rekognition: faces and labels found for real, on this machine.
//!
//! Takes and gives the JSON members of the service's API; knows no network, no
//! Python and no AWS SDK. What no engine here can tell is left out of an answer.

// Pixels, ratios and scores are small bounded numbers; casts between them lose nothing that counts.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap
)]
#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod call;
mod collections;
mod engine;
mod error;
mod faces;
mod gate;
mod labels;
mod models;
mod photo;
mod quality;
mod request;
mod text;

pub use call::{Call, Home, Object};
pub use collections::{
    State, associate_faces, create_collection, create_user, delete_collection, delete_faces,
    delete_user, describe_collection, disassociate_faces, index_faces, list_collections,
    list_faces, list_tags_for_resource, list_users, search_faces, search_faces_by_image,
    search_users, search_users_by_image, tag_resource, untag_resource,
};
pub use error::{Result, ServiceError};
pub use faces::{compare_faces, detect_faces};
pub use labels::detect_labels;
pub use models::{Finder, find_models_with};
pub use text::detect_text;

/// Width, height and pixels of a picture, three bytes each, upright and of a size to look at.
///
/// # Errors
/// What the service would say of the picture.
pub fn pixels(bytes: &[u8]) -> Result<(usize, usize, Vec<u8>)> {
    let photo = photo::decode(bytes)?;
    Ok((photo.width(), photo.height(), photo.into_rgb()))
}
