//! Photographs with faces, and how well they are found, against boxes that were drawn by hand from hairline to chin.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "pixels of an image"
)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferroboto_local_rekognition::{detect_faces, pixels};
use serde_json::{Value, json};

use super::{TestHome, image, photo};

/// Left, top, right and bottom.
pub type Edges = [f64; 4];

/// A photograph, the size it was labelled at, and left, top, right and bottom of its faces.
const LABELLED: [(&str, [f64; 2], &[Edges]); 10] = [
    (
        "people/sample1.jpg",
        [960.0, 640.0],
        &[
            [203.0, 178.0, 303.0, 300.0],
            [410.0, 205.0, 517.0, 328.0],
            [735.0, 103.0, 845.0, 228.0],
        ],
    ),
    (
        "people/sample2.jpg",
        [960.0, 684.0],
        &[
            [180.0, 62.0, 275.0, 212.0],
            [452.0, 120.0, 538.0, 230.0],
            [716.0, 80.0, 832.0, 198.0],
        ],
    ),
    (
        "people/sample3.jpg",
        [960.0, 675.0],
        &[
            [292.0, 163.0, 398.0, 302.0],
            [537.0, 97.0, 655.0, 252.0],
            [756.0, 140.0, 846.0, 292.0],
        ],
    ),
    (
        "people/sample4.jpg",
        [960.0, 724.0],
        &[
            [135.0, 98.0, 210.0, 218.0],
            [328.0, 28.0, 428.0, 158.0],
            [495.0, 85.0, 590.0, 208.0],
            [637.0, 70.0, 705.0, 197.0],
        ],
    ),
    (
        "people/sample5.jpg",
        [960.0, 699.0],
        &[
            [305.0, 215.0, 386.0, 340.0],
            [385.0, 52.0, 475.0, 165.0],
            [553.0, 98.0, 640.0, 222.0],
            [703.0, 198.0, 795.0, 338.0],
            [195.0, 435.0, 280.0, 590.0],
        ],
    ),
    (
        "people/sample6.jpg",
        [960.0, 769.0],
        &[
            [122.0, 235.0, 234.0, 380.0],
            [335.0, 162.0, 425.0, 318.0],
            [588.0, 143.0, 684.0, 280.0],
            [745.0, 122.0, 862.0, 280.0],
        ],
    ),
    ("astronaut.jpg", [1.0, 1.0], &[[0.335, 0.125, 0.540, 0.355]]),
    // No face of a person is on these.
    ("cat.jpg", [1.0, 1.0], &[]),
    ("coffee.jpg", [1.0, 1.0], &[]),
    ("text.png", [1.0, 1.0], &[]),
];

fn overlap(a: Edges, b: Edges) -> f64 {
    let shared =
        (a[2].min(b[2]) - a[0].max(b[0])).max(0.0) * (a[3].min(b[3]) - a[1].max(b[1])).max(0.0);
    let area = |r: Edges| (r[2] - r[0]) * (r[3] - r[1]);
    shared / (area(a) + area(b) - shared)
}

fn found(path: &str) -> Vec<Edges> {
    let params = json!({"Image": image(path)});
    let answer = TestHome::default().call(detect_faces, &params).unwrap();
    let edges = |face: &Value| {
        let part = |name: &str| face["BoundingBox"][name].as_f64().unwrap();
        let (left, top) = (part("Left"), part("Top"));
        [left, top, left + part("Width"), top + part("Height")]
    };
    answer["FaceDetails"]
        .as_array()
        .unwrap()
        .iter()
        .map(edges)
        .collect()
}

/// How many of the labelled faces were found, of how many, and how many of what was found is no face.
pub fn score() -> (usize, usize, usize) {
    counted(LABELLED.map(|(path, size, faces)| (path, size, faces.to_vec())))
}

/// The same of photographs that come with their labels.
pub fn counted<P: AsRef<str>>(
    photos: impl IntoIterator<Item = (P, [f64; 2], Vec<Edges>)>,
) -> (usize, usize, usize) {
    let (mut right, mut all, mut wrong) = (0, 0, 0);
    for (path, [width, height], faces) in photos {
        let mut found = found(path.as_ref());
        for face in faces {
            let face = [
                face[0] / width,
                face[1] / height,
                face[2] / width,
                face[3] / height,
            ];
            let shared = found.iter().map(|found| overlap(face, *found)).enumerate();
            let best = shared.max_by(|a, b| a.1.total_cmp(&b.1));
            if let Some((index, _)) = best.filter(|(_, shared)| *shared >= 0.5) {
                found.remove(index);
                right += 1;
            }
            all += 1;
        }
        wrong += found.len();
    }
    (right, all, wrong)
}

/// A part of a photograph as a PNG, enlarged until it is large enough for the service.
fn cut(path: &str, face: Edges) -> Vec<u8> {
    let (width, height, rgb) = pixels(&photo(path)).unwrap();
    let at = |part: f64, length: usize| (part.clamp(0.0, 1.0) * length as f64) as usize;
    let (left, right) = (at(face[0], width), at(face[2], width));
    let (top, bottom) = (at(face[1], height), at(face[3], height));
    let scale = 120_usize.div_ceil((right - left).min(bottom - top)).max(1);
    let mut image = Vec::new();
    for y in (top..bottom).flat_map(|y| std::iter::repeat_n(y, scale)) {
        for x in (left..right).flat_map(|x| std::iter::repeat_n(x, scale)) {
            let start = (y * width + x) * 3;
            image.extend_from_slice(&rgb[start..start + 3]);
        }
    }
    let mut file = Vec::new();
    let (across, down) = ((right - left) * scale, (bottom - top) * scale);
    let mut encoder = png::Encoder::new(&mut file, across as u32, down as u32);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&image).unwrap();
    writer.finish().unwrap();
    file
}

/// How many of the labelled faces are found where they fill their image, without and with a margin, of how many.
pub fn filling() -> (usize, usize) {
    filled(LABELLED.map(|(path, size, faces)| (path, size, faces.to_vec())))
}

/// The same of photographs that come with their labels.
pub fn filled<P: AsRef<str>>(
    photos: impl IntoIterator<Item = (P, [f64; 2], Vec<Edges>)>,
) -> (usize, usize) {
    let (mut right, mut all) = (0, 0);
    for (path, [width, height], faces) in photos {
        for face in faces {
            for margin in [0.0, 0.12] {
                let (x, y) = ((face[2] - face[0]) * margin, (face[3] - face[1]) * margin);
                let edges = [
                    (face[0] - x) / width,
                    (face[1] - y) / height,
                    (face[2] + x) / width,
                    (face[3] + y) / height,
                ];
                let params =
                    json!({"Image": {"Bytes": STANDARD.encode(cut(path.as_ref(), edges))}});
                let answer = TestHome::default().call(detect_faces, &params).unwrap();
                let part = |face: &Value, name: &str| face["BoundingBox"][name].as_f64().unwrap();
                let mut found = answer["FaceDetails"].as_array().unwrap().iter();
                right += usize::from(
                    found.any(|face| part(face, "Width") * part(face, "Height") > 0.15),
                );
                all += 1;
            }
        }
    }
    (right, all)
}
