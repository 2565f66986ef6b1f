//! The service with its larger models, on real photographs.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::needless_pass_by_value
)]

mod collections;
mod found_faces;
mod objects;
#[path = "../support/mod.rs"]
#[allow(dead_code)]
mod support;
mod text;

use std::path::PathBuf;

/// Makes the larger models known, as the package does that they come in.
fn install() {
    ferroboto_local_rekognition::find_models_with(|| {
        let folder = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../models-wheel/ferroboto_local_models/weights"
        );
        Some(PathBuf::from(folder))
    });
}
