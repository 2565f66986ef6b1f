//! `DetectLabels`: from a request to labels and properties of the image.

mod classify;
mod colors;
mod css;
mod objects;
mod settings;
mod taxonomy;

use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::error::Result;
use crate::faces::{bounding_box, percent};
use crate::photo::{self, Photo};
use crate::quality;
use crate::request::{self, Checks};
use classify::Found;
use settings::Settings;
use taxonomy::{Label, taxonomy};

/// What made the labels; the service gives the version of its model here.
const MODEL_VERSION: &str = "local-1";

/// Answers `DetectLabels`.
///
/// The answer holds the members of the API. Instances have boxes for faces, and with the
/// larger models for 80 kinds of things; there is no foreground or
/// background, since no engine here tells more.
pub fn detect_labels(call: &Call<'_>) -> Result<Map<String, Value>> {
    let params = call.params;
    let mut checks = Checks::default();
    let settings = Settings::read(params, &mut checks)?;
    let image = request::image(params, "Image", &mut checks)?;
    checks.finish()?;
    settings.check_features()?;
    let photo = image.photo(call.home)?;

    let mut answer = Map::new();
    let mut labels = Vec::new();
    if settings.general_labels {
        labels = general_labels(&photo, &settings)?;
    }
    answer.insert("Labels".into(), Value::Array(labels));
    answer.insert("LabelModelVersion".into(), MODEL_VERSION.into());
    if settings.image_properties {
        answer.insert(
            "ImageProperties".into(),
            image_properties(&photo, &settings),
        );
    }
    Ok(answer)
}

fn general_labels(photo: &Photo, settings: &Settings) -> Result<Vec<Value>> {
    let labels = taxonomy().labels();
    let mut found = classify::classify(photo, taxonomy())?;
    found.retain(|found| {
        let label = &labels[found.place];
        f64::from(found.likelihood * 100.0) >= settings.min_confidence
            && settings.wants(label.name, label.category)
    });
    found.sort_by(|a, b| b.likelihood.total_cmp(&a.likelihood));
    found.truncate(settings.max_labels);
    Ok(found
        .iter()
        .map(|found| described(photo, found, labels, settings))
        .collect())
}

fn described(photo: &Photo, found: &Found, labels: &[Label], settings: &Settings) -> Value {
    let label = &labels[found.place];
    let named = |name: &str| json!({"Name": name});
    let instance = |(rect, likelihood): &(photo::Rect, f32)| {
        let mut instance = Map::new();
        instance.insert("BoundingBox".into(), bounding_box(photo, *rect));
        instance.insert("Confidence".into(), percent(*likelihood));
        if settings.image_properties {
            let colors = colors::dominant(photo, *rect, settings.max_colors);
            instance.insert("DominantColors".into(), colors);
        }
        Value::Object(instance)
    };
    json!({
        "Name": label.name,
        "Confidence": percent(found.likelihood),
        "Instances": found.instances.iter().map(instance).collect::<Vec<_>>(),
        "Parents": label.parents.iter().map(|parent| named(labels[*parent].name)).collect::<Vec<_>>(),
        "Aliases": label.alias.into_iter().map(named).collect::<Vec<_>>(),
        "Categories": [named(label.category)],
    })
}

fn image_properties(photo: &Photo, settings: &Settings) -> Value {
    let quality = quality::measure(photo, photo.frame());
    json!({
        "Quality": {
            "Brightness": quality.brightness,
            "Sharpness": quality.sharpness,
            "Contrast": quality.contrast,
        },
        "DominantColors": colors::dominant(photo, photo.frame(), settings.max_colors),
    })
}
