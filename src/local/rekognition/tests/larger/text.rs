//! Text read from a picture that was drawn for it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferroboto_local_rekognition::detect_text;
use serde_json::{Value, json};

use crate::support::{TestHome, image, photo};

fn found(more: Value) -> Vec<Value> {
    crate::install();
    let mut params = json!({"Image": image("text.png")});
    for (name, value) in more.as_object().unwrap() {
        params[name] = value.clone();
    }
    let answer = TestHome::default().call(detect_text, &params).unwrap();
    answer["TextDetections"].as_array().unwrap().clone()
}

fn texts<'a>(found: &'a [Value], kind: &str) -> Vec<&'a str> {
    found
        .iter()
        .filter(|piece| piece["Type"] == kind)
        .map(|piece| piece["DetectedText"].as_str().unwrap())
        .collect()
}

#[test]
fn lines_and_words_are_read_in_order() {
    let found = found(json!({}));
    assert_eq!(
        texts(&found, "LINE"),
        [
            "Amazon Rekognition reads text",
            "Price: $19.99 (per month)",
            "Größe, naïve, señor, Straße",
            "left side",
            "right side",
            "Turned by 20 deg",
        ]
    );
    let words = texts(&found, "WORD");
    assert_eq!(words.len(), 20);
    assert_eq!(words[..4], ["Amazon", "Rekognition", "reads", "text"]);
    for (place, piece) in found.iter().enumerate() {
        assert_eq!(piece["Id"], place);
        assert_eq!(piece["ParentId"].is_null(), piece["Type"] == "LINE");
        if let Some(parent) = piece["ParentId"].as_u64() {
            let line = found[usize::try_from(parent).unwrap()]["DetectedText"]
                .as_str()
                .unwrap();
            assert!(line.contains(piece["DetectedText"].as_str().unwrap()));
        }
    }
    // The word was drawn from x 232 to 491 of 900, y 40 to 83 of 520.
    let word = &found[7]["Geometry"]["BoundingBox"];
    let side = |name: &str| word[name].as_f64().unwrap();
    assert!((side("Left") * 900.0 - 232.0).abs() < 12.0, "{word}");
    assert!((side("Width") * 900.0 - 259.0).abs() < 24.0, "{word}");
    assert!(
        side("Top") * 520.0 < 40.0 && (side("Top") + side("Height")) * 520.0 > 76.0,
        "{word}"
    );
}

/// The picture six times in one, three rows of two.
fn page() -> Vec<u8> {
    let file = photo("text.png");
    let mut decoder = png::Decoder::new(std::io::Cursor::new(&file));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    let width = frame.width as usize * frame.color_type.samples();
    let row: Vec<u8> = pixels
        .chunks_exact(width)
        .flat_map(|line| line.repeat(2))
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, frame.width * 2, frame.height * 3);
    encoder.set_color(frame.color_type);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&row.repeat(3)).unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn a_full_page_gives_its_first_hundred_words() {
    crate::install();
    let params = json!({"Image": {"Bytes": STANDARD.encode(page())}});
    let answer = TestHome::default().call(detect_text, &params).unwrap();
    let found = answer["TextDetections"].as_array().unwrap();
    assert_eq!(texts(found, "WORD").len(), 100);
    assert_eq!(
        texts(found, "LINE")[..2],
        ["Amazon Rekognition reads text"; 2]
    );
    let parents: Vec<u64> = found
        .iter()
        .filter_map(|piece| piece["ParentId"].as_u64())
        .collect();
    // No line is without a word.
    let lines = texts(found, "LINE").len() as u64;
    assert!((0..lines).all(|line| parents.contains(&line)));
    assert!(parents.iter().all(|line| *line < lines));
}

#[test]
fn a_turned_line_has_a_turned_outline() {
    let found = found(json!({}));
    let line = found
        .iter()
        .find(|piece| piece["DetectedText"] == "Turned by 20 deg")
        .unwrap();
    let corner = |place: usize| {
        let point = &line["Geometry"]["Polygon"][place];
        (
            point["X"].as_f64().unwrap() * 900.0,
            point["Y"].as_f64().unwrap() * 520.0,
        )
    };
    let (start, end) = (corner(0), corner(1));
    let angle = (end.1 - start.1).atan2(end.0 - start.0).to_degrees();
    assert!((angle - 20.0).abs() < 3.0, "{angle}");
}

#[test]
fn filters_leave_words_out() {
    let top = json!({"BoundingBox": {"Left": 0, "Top": 0, "Width": 1, "Height": 0.2}});
    let filtered = found(json!({"Filters": {"RegionsOfInterest": [top]}}));
    assert_eq!(texts(&filtered, "LINE"), ["Amazon Rekognition reads text"]);
    let wide = found(json!({"Filters": {"WordFilter": {"MinBoundingBoxWidth": 0.28}}}));
    assert_eq!(texts(&wide, "WORD"), ["Rekognition"]);
    assert!(found(json!({"Filters": {"WordFilter": {"MinBoundingBoxHeight": 0.9}}})).is_empty());
}
