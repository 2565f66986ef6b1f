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

mod engine;
mod error;
mod faces;
mod labels;
mod photo;
mod quality;
mod request;

pub use error::{Result, ServiceError};
pub use faces::detect_faces;
pub use labels::detect_labels;

/// Width, height and pixels of a picture, three bytes each, upright and of a size to look at.
///
/// # Errors
/// What the service would say of the picture.
pub fn pixels(bytes: &[u8]) -> Result<(usize, usize, Vec<u8>)> {
    let photo = photo::decode(bytes)?;
    Ok((photo.width(), photo.height(), photo.into_rgb()))
}
