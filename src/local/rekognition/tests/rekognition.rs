//! The embedded Rekognition from outside: requests in, answers out, on real photographs.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

#[allow(dead_code)]
mod support;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferroboto_local_rekognition as rekognition;
use ferroboto_local_rekognition::{Call, ServiceError};
use serde_json::{Map, Value, json};
use support::TestHome;

/// The service in a world where nothing is.
fn call(
    operation: support::Operation,
    params: &Map<String, Value>,
) -> rekognition::Result<Map<String, Value>> {
    operation(&Call {
        params,
        region: "us-east-1",
        account: "000000000000",
        home: &TestHome::default(),
    })
}

fn detect_faces(params: &Map<String, Value>) -> rekognition::Result<Map<String, Value>> {
    call(rekognition::detect_faces, params)
}

fn detect_labels(params: &Map<String, Value>) -> rekognition::Result<Map<String, Value>> {
    call(rekognition::detect_labels, params)
}

const ASTRONAUT: &[u8] = include_bytes!("../../../../tests/photos/astronaut.jpg");
const CAT: &[u8] = include_bytes!("../../../../tests/photos/cat.jpg");
const COFFEE: &[u8] = include_bytes!("../../../../tests/photos/coffee.jpg");
const TURNED: &[u8] = include_bytes!("../../../../tests/photos/formats/turned.jpg");
const GREY: &[u8] = include_bytes!("../../../../tests/photos/formats/grey-progressive.jpg");
const CMYK: &[u8] = include_bytes!("../../../../tests/photos/formats/cmyk.jpg");
const PALETTE: &[u8] = include_bytes!("../../../../tests/photos/formats/palette.png");
const GREY16: &[u8] = include_bytes!("../../../../tests/photos/formats/grey-16.png");

fn request(image: &[u8], more: Value) -> Map<String, Value> {
    let mut params = object(more);
    params.insert("Image".into(), json!({"Bytes": STANDARD.encode(image)}));
    params
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => panic!("not an object"),
    }
}

fn faces(image: &[u8], more: Value) -> Vec<Value> {
    let answer = detect_faces(&request(image, more)).unwrap();
    answer["FaceDetails"].as_array().unwrap().clone()
}

fn labels(image: &[u8], more: Value) -> Vec<Value> {
    let answer = detect_labels(&request(image, more)).unwrap();
    answer["Labels"].as_array().unwrap().clone()
}

fn names(labels: &[Value]) -> Vec<&str> {
    labels
        .iter()
        .map(|label| label["Name"].as_str().unwrap())
        .collect()
}

fn label<'a>(labels: &'a [Value], name: &str) -> &'a Value {
    labels
        .iter()
        .find(|label| label["Name"] == name)
        .unwrap_or_else(|| panic!("no {name}"))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

/// Left, top, right, bottom.
fn edges(detail: &Value) -> [f64; 4] {
    let part = |name: &str| number(&detail["BoundingBox"][name]);
    let (left, top) = (part("Left"), part("Top"));
    [left, top, left + part("Width"), top + part("Height")]
}

fn overlap(a: [f64; 4], b: [f64; 4]) -> f64 {
    let shared =
        (a[2].min(b[2]) - a[0].max(b[0])).max(0.0) * (a[3].min(b[3]) - a[1].max(b[1])).max(0.0);
    let area = |r: [f64; 4]| (r[2] - r[0]) * (r[3] - r[1]);
    shared / (area(a) + area(b) - shared)
}

/// Where the astronaut's face is, drawn by hand from hairline to chin.
const FACE: [f64; 4] = [0.335, 0.125, 0.540, 0.355];

#[test]
fn one_face_with_all_that_can_be_told() {
    let found = faces(ASTRONAUT, json!({"Attributes": ["ALL"]}));
    assert_eq!(found.len(), 1);
    let face = &found[0];
    let keys: Vec<&str> = face
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        keys,
        [
            "BoundingBox",
            "AgeRange",
            "Smile",
            "Gender",
            "MouthOpen",
            "Emotions",
            "Landmarks",
            "Pose",
            "Quality",
            "Confidence",
        ]
    );
    assert!(overlap(edges(face), FACE) > 0.6, "{:?}", edges(face));
    assert!(number(&face["Confidence"]) > 85.0);
    assert_eq!(face["Gender"]["Value"], "Female");
    assert!(number(&face["Gender"]["Confidence"]) > 60.0);
    assert_eq!(face["Smile"]["Value"], true);
    let age = &face["AgeRange"];
    // She was 35 or so when it was taken.
    assert!(
        age["Low"].as_u64().unwrap() <= 36 && age["High"].as_u64().unwrap() >= 33,
        "{age}"
    );
    let emotions = face["Emotions"].as_array().unwrap();
    assert_eq!((emotions.len(), &emotions[0]["Type"]), (7, &json!("HAPPY")));
    let confidences: Vec<f64> = emotions.iter().map(|e| number(&e["Confidence"])).collect();
    assert!(confidences.is_sorted_by(|a, b| a >= b));
    assert!((confidences.iter().sum::<f64>() - 100.0).abs() < 0.01);
    let pose = &face["Pose"];
    assert!(
        number(&pose["Yaw"]).abs() < 12.0 && number(&pose["Pitch"]).abs() < 15.0,
        "{pose}"
    );
    assert!((0.0..8.0).contains(&number(&pose["Roll"])), "{pose}");
    let quality = &face["Quality"];
    assert!(
        (40.0..80.0).contains(&number(&quality["Brightness"])),
        "{quality}"
    );
    assert!(number(&quality["Sharpness"]) > 60.0, "{quality}");
}

#[test]
fn landmarks_are_where_they_belong() {
    let found = faces(ASTRONAUT, json!({"Attributes": ["ALL"]}));
    let landmarks = found[0]["Landmarks"].as_array().unwrap();
    assert_eq!(landmarks.len(), 30);
    // Found by eye on the picture.
    for (name, x, y) in [
        ("eyeLeft", 0.397, 0.197),
        ("eyeRight", 0.480, 0.202),
        ("nose", 0.436, 0.247),
        ("mouthLeft", 0.395, 0.274),
        ("mouthRight", 0.478, 0.277),
        ("chinBottom", 0.436, 0.350),
        ("leftEyeBrowUp", 0.392, 0.172),
        ("rightPupil", 0.480, 0.202),
    ] {
        let point = landmarks.iter().find(|l| l["Type"] == name).unwrap();
        let gap = (number(&point["X"]) - x).hypot(number(&point["Y"]) - y);
        assert!(gap < 0.02, "{name}: {point}");
    }
}

#[test]
fn only_what_was_asked_for() {
    let keys = |attributes: Value| -> Vec<String> {
        let found = faces(ASTRONAUT, json!({"Attributes": attributes}));
        assert_eq!(found[0]["Landmarks"].as_array().unwrap().len(), 5);
        found[0].as_object().unwrap().keys().cloned().collect()
    };
    let default = ["BoundingBox", "Landmarks", "Pose", "Quality", "Confidence"];
    assert_eq!(keys(json!([])), default);
    assert_eq!(keys(json!(null)), default);
    assert_eq!(keys(json!(["DEFAULT"])), default);
    assert_eq!(
        keys(json!(["BEARD", "EYEGLASSES", "EYES_OPEN", "FACE_OCCLUDED"])),
        default
    );
    let more = keys(json!(["DEFAULT", "GENDER", "EMOTIONS"]));
    assert_eq!(more[1..3], ["Gender", "Emotions"]);
    assert_eq!(keys(json!(["AGE_RANGE"]))[1], "AgeRange");
    assert_eq!(
        keys(json!(["SMILE", "MOUTH_OPEN"]))[1..3],
        ["Smile", "MouthOpen"]
    );
}

#[test]
fn the_small_network_finds_nearly_all_and_nothing_else() {
    let (right, all, wrong) = support::labelled::score();
    assert_eq!((all, wrong), (23, 0));
    assert!(right >= 22, "{right} of {all}");
}

#[test]
fn faces_that_fill_their_image_are_found() {
    let (right, all) = support::labelled::filling();
    assert_eq!(all, 46);
    assert!(right >= 30, "{right} of {all}");
}

#[test]
fn both_halves_of_the_photographs() {
    let half = support::halves::Half::named("tuned");
    let (right, all, wrong) = half.score();
    assert_eq!((all, wrong), (61, 1));
    assert!(right >= 54, "{right} of {all}");
    let (right, all) = half.filling();
    assert_eq!(all, 122);
    assert!(right >= 61, "{right} of {all}");
    let half = support::halves::Half::named("held_back");
    let (right, all, wrong) = half.score();
    assert_eq!((all, wrong), (59, 1));
    assert!(right >= 25, "{right} of {all}");
    let (right, all) = half.filling();
    assert_eq!(all, 118);
    assert!(right >= 28, "{right} of {all}");
}

#[test]
fn no_face_is_no_error() {
    for image in [CAT, COFFEE] {
        assert!(faces(image, json!({"Attributes": ["ALL"]})).is_empty());
    }
}

#[test]
fn every_format_shows_the_face() {
    for (name, image) in [
        ("turned", TURNED),
        ("grey progressive", GREY),
        ("cmyk", CMYK),
        ("palette", PALETTE),
        ("grey 16 bit", GREY16),
    ] {
        let found = faces(image, json!({}));
        assert_eq!(found.len(), 1, "{name}");
        assert!(
            overlap(edges(&found[0]), FACE) > 0.5,
            "{name}: {:?}",
            edges(&found[0])
        );
    }
}

/// A PNG of `width` x `height` on which the astronaut, scaled down by whole
/// numbers, stands at each place.
fn crowd(width: usize, height: usize, places: &[(usize, usize, usize)]) -> Vec<u8> {
    let mut decoder = zune_jpeg::JpegDecoder::new(zune_core::bytestream::ZCursor::new(ASTRONAUT));
    let one = decoder.decode().unwrap();
    let mut rgb = vec![90; width * height * 3];
    for (left, top, step) in places {
        for y in 0..512 / step {
            for x in 0..512 / step {
                for channel in 0..3 {
                    let mut sum = 0;
                    for inner in 0..step * step {
                        let (from_x, from_y) = (x * step + inner % step, y * step + inner / step);
                        sum += usize::from(one[(from_y * 512 + from_x) * 3 + channel]);
                    }
                    rgb[((top + y) * width + left + x) * 3 + channel] = (sum / (step * step)) as u8;
                }
            }
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder
        .write_header()
        .unwrap()
        .write_image_data(&rgb)
        .unwrap();
    bytes
}

#[test]
fn several_faces_come_the_largest_first() {
    let places = [(0, 0, 2), (300, 0, 1), (0, 260, 2)];
    let found = faces(&crowd(812, 516, &places), json!({}));
    assert_eq!(found.len(), 3);
    let areas: Vec<f64> = found
        .iter()
        .map(|face| number(&face["BoundingBox"]["Width"]) * number(&face["BoundingBox"]["Height"]))
        .collect();
    assert!(areas.is_sorted_by(|a, b| a >= b), "{areas:?}");
    for (left, top, step) in places {
        let place = |at: usize, offset: usize, whole: f64| {
            (offset as f64 + FACE[at] * 512.0 / step as f64) / whole
        };
        let expected = [
            place(0, left, 812.0),
            place(1, top, 516.0),
            place(2, left, 812.0),
            place(3, top, 516.0),
        ];
        assert!(
            found
                .iter()
                .any(|face| overlap(edges(face), expected) > 0.5),
            "{expected:?}"
        );
    }
}

#[test]
fn narrow_and_noisy_pictures_are_answered() {
    let strip = |width: u32, height: u32| {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let noise = |i: u32| (i.wrapping_mul(2_654_435_761) >> 24) as u8;
        let pixels: Vec<u8> = (0..width * height).map(noise).collect();
        encoder
            .write_header()
            .unwrap()
            .write_image_data(&pixels)
            .unwrap();
        bytes
    };
    for (width, height) in [(10_000, 80), (80, 10_000), (80, 80), (801, 799)] {
        let image = strip(width, height);
        assert!(faces(&image, json!({"Attributes": ["ALL"]})).len() <= 100);
        let all = json!({"Features": ["GENERAL_LABELS", "IMAGE_PROPERTIES"]});
        assert!(labels(&image, all).len() <= 1000);
    }
}

#[test]
fn a_face_makes_a_person() {
    let found = labels(ASTRONAUT, json!({}));
    for name in [
        "Person", "Head", "Face", "Adult", "Female", "Woman", "Smile",
    ] {
        assert!(
            names(&found).contains(&name),
            "{name} of {:?}",
            names(&found)
        );
    }
    let face = label(&found, "Face");
    assert_eq!(
        face["Parents"],
        json!([{"Name": "Head"}, {"Name": "Person"}])
    );
    assert_eq!(face["Instances"].as_array().unwrap().len(), 1);
    assert!(overlap(edges(&face["Instances"][0]), FACE) > 0.6);
    let person = label(&found, "Person");
    assert_eq!(person["Instances"], json!([]));
    assert_eq!(person["Aliases"], json!([{"Name": "Human"}]));
    assert_eq!(person["Categories"], json!([{"Name": "People"}]));
    let detected = faces(ASTRONAUT, json!({}));
    assert_eq!(person["Confidence"], detected[0]["Confidence"]);
}

#[test]
fn things_get_their_names_and_parents() {
    let cat = labels(CAT, json!({}));
    for name in ["Animal", "Mammal", "Pet", "Feline", "Cat"] {
        assert!(number(&label(&cat, name)["Confidence"]) > 85.0);
    }
    assert!(!names(&cat).contains(&"Person"));
    let coffee = labels(COFFEE, json!({}));
    assert_eq!(names(&coffee), ["Beverage", "Coffee", "Espresso"]);
    assert_eq!(
        label(&coffee, "Espresso")["Parents"],
        json!([{"Name": "Coffee"}, {"Name": "Beverage"}])
    );
    for found in [&cat, &coffee] {
        let confidences: Vec<f64> = found.iter().map(|l| number(&l["Confidence"])).collect();
        assert!(confidences.is_sorted_by(|a, b| a >= b));
        assert!(confidences.iter().all(|c| (55.0..=100.0).contains(c)));
    }
    let keys: Vec<&String> = cat[0].as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "Name",
            "Confidence",
            "Instances",
            "Parents",
            "Aliases",
            "Categories"
        ]
    );
}

#[test]
fn thresholds_and_filters() {
    let all = labels(CAT, json!({"MinConfidence": 0}));
    assert!(all.len() > 100 && all.len() <= 1000);
    assert_eq!(labels(CAT, json!({"MaxLabels": 3})).len(), 3);
    assert_eq!(labels(CAT, json!({"MaxLabels": 0})).len(), 0);
    assert!(
        names(&labels(CAT, json!({"MinConfidence": 96.5})))
            .iter()
            .all(|n| *n == "Animal")
    );
    let with = |filters: Value| {
        let found = labels(CAT, json!({"Settings": {"GeneralLabels": filters}}));
        names(&found)
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        with(json!({"LabelInclusionFilters": ["Cat", "Unheard Of"]})),
        ["Cat"]
    );
    assert!(!with(json!({"LabelExclusionFilters": ["Cat"]})).contains(&"Cat".to_owned()));
    assert!(with(json!({"LabelCategoryExclusionFilters": ["Animals and Pets"]})).is_empty());
    assert!(with(json!({"LabelCategoryInclusionFilters": ["Animals and Pets"]})).len() > 4);
    assert_eq!(
        with(json!({"LabelInclusionFilters": ["Cat", "Pet"], "LabelExclusionFilters": ["Cat"]})),
        ["Pet"]
    );
}

#[test]
fn image_properties_come_from_pixels() {
    let answer = detect_labels(&request(
        COFFEE,
        json!({
            "Features": ["IMAGE_PROPERTIES"],
            "Settings": {"ImageProperties": {"MaxDominantColors": 5}},
        }),
    ))
    .unwrap();
    assert_eq!(answer["Labels"], json!([]));
    let properties = &answer["ImageProperties"];
    for name in ["Brightness", "Sharpness", "Contrast"] {
        assert!((1.0..=100.0).contains(&number(&properties["Quality"][name])));
    }
    let colors = properties["DominantColors"].as_array().unwrap();
    assert_eq!(colors.len(), 5);
    assert_eq!(colors[0]["SimplifiedColor"], "brown");
    let shares: Vec<f64> = colors.iter().map(|c| number(&c["PixelPercent"])).collect();
    assert!(shares.is_sorted_by(|a, b| a >= b) && shares.iter().sum::<f64>() <= 100.0);
    let both = detect_labels(&request(
        ASTRONAUT,
        json!({"Features": ["GENERAL_LABELS", "IMAGE_PROPERTIES"]}),
    ))
    .unwrap();
    assert_eq!(both["LabelModelVersion"], "local-1");
    let face = label(both["Labels"].as_array().unwrap(), "Face").clone();
    assert!(
        !face["Instances"][0]["DominantColors"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn same_answer_from_every_thread() {
    let params = request(ASTRONAUT, json!({"Attributes": ["ALL"]}));
    let (alone, labels) = (
        detect_faces(&params).unwrap(),
        detect_labels(&request(CAT, json!({}))).unwrap(),
    );
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..6)
            .map(|index| {
                let params = &params;
                scope.spawn(move || match index % 2 {
                    0 => detect_faces(params).unwrap(),
                    _ => detect_labels(&request(CAT, json!({}))).unwrap(),
                })
            })
            .collect();
        for (index, thread) in threads.into_iter().enumerate() {
            let expected = if index % 2 == 0 { &alone } else { &labels };
            assert_eq!(&thread.join().unwrap(), expected);
        }
    });
}

fn error(params: Value) -> ServiceError {
    let params = object(params);
    let (faces, labels) = (
        detect_faces(&params).unwrap_err(),
        detect_labels(&params).unwrap_err(),
    );
    assert_eq!(faces, labels);
    assert_eq!(faces.status, 400);
    faces
}

#[test]
fn images_that_cannot_be_had() {
    let format = error(json!({"Image": {"Bytes": STANDARD.encode("no image")}}));
    assert_eq!(format.code, "InvalidImageFormatException");
    assert_eq!(format.message, "Request has invalid image format");
    let cut = error(json!({"Image": {"Bytes": STANDARD.encode(&ASTRONAUT[..30_000])}}));
    assert_eq!(cut.code, "InvalidImageFormatException");
    let object = error(json!({"Image": {"S3Object": {"Bucket": "photos", "Name": "me.jpg"}}}));
    assert_eq!(object.code, "InvalidS3ObjectException");
    assert!(
        object
            .message
            .starts_with("Unable to get object metadata from S3.")
    );
    for image in [
        json!({}),
        json!({"Bytes": null}),
        json!({"Bytes": STANDARD.encode(CAT), "S3Object": {"Bucket": "photos", "Name": "me.jpg"}}),
    ] {
        let unclear = error(json!({"Image": image}));
        assert_eq!(unclear.code, "InvalidParameterException");
        assert_eq!(unclear.message, "Request has invalid parameters");
    }
}

#[test]
fn broken_constraints_are_reported_together() {
    let large = error(json!({"Image": {"Bytes": STANDARD.encode(vec![0; 5_242_881])}}));
    assert_eq!(large.code, "ValidationException");
    assert_eq!(
        large.message,
        "1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim=5242881 \
         cap=5242881]' at 'image.bytes' failed to satisfy constraint: Member must have length \
         less than or equal to 5242880"
    );
    assert_eq!(
        error(json!({"Image": {"Bytes": ""}})).code,
        "ValidationException"
    );
    assert_eq!(error(json!({})).code, "ValidationException");
    let both = detect_faces(&object(json!({
        "Image": {"S3Object": {"Bucket": "ab", "Name": ""}},
        "Attributes": ["ALL", "SHOE_SIZE"],
    })))
    .unwrap_err();
    assert!(
        both.message.starts_with("3 validation errors detected: "),
        "{both}"
    );
    for params in [
        json!({"MinConfidence": 101}),
        json!({"MinConfidence": -1}),
        json!({"MaxLabels": -1}),
        json!({"Features": ["SMELL"]}),
        json!({"Settings": {"ImageProperties": {"MaxDominantColors": 21}}}),
        json!({"Settings": {"GeneralLabels": {"LabelInclusionFilters": ["<script>\""]}}}),
        json!({"Settings": {"GeneralLabels": {"LabelExclusionFilters": vec!["Cat"; 101]}}}),
    ] {
        let error = detect_labels(&request(CAT, params.clone())).unwrap_err();
        assert_eq!(error.code, "ValidationException", "{params}");
    }
    for params in [
        json!({"Features": ["IMAGE_PROPERTIES"], "MaxLabels": 3}),
        json!({"Settings": {"ImageProperties": {"MaxDominantColors": 3}}}),
    ] {
        let error = detect_labels(&request(CAT, params.clone())).unwrap_err();
        assert_eq!(error.code, "InvalidParameterException", "{params}");
    }
}

#[test]
fn members_of_the_wrong_type() {
    for params in [
        json!({"Image": "a picture"}),
        json!({"Image": {"Bytes": 7}}),
        json!({"Image": {"Bytes": "not base64!"}}),
        json!({"Image": {"S3Object": []}}),
    ] {
        assert_eq!(
            error(params.clone()).code,
            "SerializationException",
            "{params}"
        );
    }
    let attributes = detect_faces(&request(CAT, json!({"Attributes": "ALL"}))).unwrap_err();
    assert_eq!(attributes.code, "SerializationException");
    let features = detect_labels(&request(CAT, json!({"Features": [1]}))).unwrap_err();
    assert_eq!(features.code, "SerializationException");
}

#[test]
fn what_needs_larger_models_says_how_to_get_them() {
    let image = json!({"Bytes": STANDARD.encode(ASTRONAUT)});
    let two = object(json!({"SourceImage": image, "TargetImage": image}));
    let one = object(json!({"Image": image}));
    for (operation, params) in [
        (rekognition::compare_faces as support::Operation, &two),
        (rekognition::detect_text, &one),
    ] {
        let error = call(operation, params).unwrap_err();
        assert_eq!((error.code, error.status), ("NotImplemented", 501));
        assert!(error.message.contains("ferroboto-local-models"));
    }
}
