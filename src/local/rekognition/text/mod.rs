//! `DetectText`: from a request to lines and words.

mod filters;
mod finder;
mod lines;
mod reader;

use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::engine;
use crate::error::Result;
use crate::faces::percent;
use crate::photo::Photo;
use crate::request::{self, Checks};
use filters::Filters;
use finder::Quad;

/// What read the text; the service gives the version of its model here.
const MODEL_VERSION: &str = "local-1";
/// The service gives so many words of an image at most.
const MOST_WORDS: usize = 100;

/// A line or a word, with its corners in pixels.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    text: String,
    quad: Quad,
    likelihood: f32,
}

/// Answers `DetectText`: lines, then words, each with the line that it is in.
pub fn detect_text(call: &Call<'_>) -> Result<Map<String, Value>> {
    let mut checks = Checks::default();
    let image = request::image(call.params, "Image", &mut checks)?;
    let filters = Filters::read(call.params, &mut checks)?;
    checks.finish()?;
    engine::TEXT_FINDER.check()?;
    let photo = image.photo(call.home)?;

    let (mut found, mut words) = (Vec::new(), Vec::new());
    for line in lines::read(&photo, |quad| filters.may_want(&photo, quad))? {
        let line = line?;
        let wanted: Vec<&Piece> = line
            .words
            .iter()
            .filter(|word| filters.want(&photo, word))
            .take(MOST_WORDS - words.len())
            .collect();
        if wanted.is_empty() {
            continue;
        }
        let id = found.len();
        words.extend(wanted.into_iter().map(|word| (id, word.clone())));
        found.push(described(&photo, &line.whole, id, None));
        if words.len() == MOST_WORDS {
            break;
        }
    }
    for (line, word) in words {
        found.push(described(&photo, &word, found.len(), Some(line)));
    }
    let mut answer = Map::new();
    answer.insert("TextDetections".into(), Value::Array(found));
    answer.insert("TextModelVersion".into(), MODEL_VERSION.into());
    Ok(answer)
}

fn described(photo: &Photo, piece: &Piece, id: usize, line: Option<usize>) -> Value {
    let (width, height) = (photo.width() as f32, photo.height() as f32);
    let rect = piece.quad.bounds();
    let polygon: Vec<Value> = piece
        .quad
        .corners()
        .iter()
        .map(|(x, y)| json!({"X": x / width, "Y": y / height}))
        .collect();
    let mut text = Map::new();
    text.insert("DetectedText".into(), piece.text.as_str().into());
    text.insert(
        "Type".into(),
        if line.is_some() { "WORD" } else { "LINE" }.into(),
    );
    text.insert("Id".into(), id.into());
    if let Some(line) = line {
        text.insert("ParentId".into(), line.into());
    }
    text.insert("Confidence".into(), percent(piece.likelihood));
    let bounds = json!({
        "Width": rect.width / width,
        "Height": rect.height / height,
        "Left": rect.x / width,
        "Top": rect.y / height,
    });
    text.insert(
        "Geometry".into(),
        json!({"BoundingBox": bounds, "Polygon": polygon}),
    );
    Value::Object(text)
}
