//! Things found on photographs, against boxes that were drawn by hand.

use ferroboto_local_rekognition::detect_labels;
use serde_json::{Value, json};

use crate::support::{TestHome, image};

fn labels(path: &str) -> Vec<Value> {
    crate::install();
    let params = json!({"Image": image(path)});
    let answer = TestHome::default().call(detect_labels, &params).unwrap();
    answer["Labels"].as_array().unwrap().clone()
}

/// Left, top, right and bottom of every instance of a label.
fn instances(labels: &[Value], name: &str) -> Vec<[f64; 4]> {
    let label = labels.iter().find(|label| label["Name"] == name);
    let edges = |instance: &Value| {
        let part = |name: &str| instance["BoundingBox"][name].as_f64().unwrap();
        let (left, top) = (part("Left"), part("Top"));
        [left, top, left + part("Width"), top + part("Height")]
    };
    label.map_or(Vec::new(), |label| {
        label["Instances"]
            .as_array()
            .unwrap()
            .iter()
            .map(edges)
            .collect()
    })
}

fn overlap(a: [f64; 4], b: [f64; 4]) -> f64 {
    let shared =
        (a[2].min(b[2]) - a[0].max(b[0])).max(0.0) * (a[3].min(b[3]) - a[1].max(b[1])).max(0.0);
    let area = |r: [f64; 4]| (r[2] - r[0]) * (r[3] - r[1]);
    shared / (area(a) + area(b) - shared)
}

#[test]
fn things_have_boxes() {
    for (path, name, drawn) in [
        ("coffee.jpg", "Cup", COFFEE_CUP),
        ("cat.jpg", "Cat", CAT),
        ("astronaut.jpg", "Person", ASTRONAUT),
    ] {
        let labels = labels(path);
        let found = instances(&labels, name);
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        assert!(overlap(found[0], drawn) >= 0.5, "{path}: {found:?}");
    }
}

const COFFEE_CUP: [f64; 4] = [0.287, 0.045, 0.683, 0.775];
const CAT: [f64; 4] = [0.0, 0.0, 0.89, 1.0];
const ASTRONAUT: [f64; 4] = [0.04, 0.03, 0.71, 1.0];

/// Left, top, right and bottom of the people on photographs.
const PEOPLE: [(&str, &[[f64; 4]]); 7] = [
    ("astronaut.jpg", &[ASTRONAUT]),
    (
        "people/sample1.jpg",
        &[
            [0.06, 0.21, 0.40, 1.0],
            [0.36, 0.25, 0.68, 1.0],
            [0.63, 0.14, 0.98, 1.0],
        ],
    ),
    (
        "people/sample2.jpg",
        &[
            [0.0, 0.04, 0.46, 1.0],
            [0.40, 0.07, 0.72, 0.95],
            [0.62, 0.03, 1.0, 1.0],
        ],
    ),
    (
        "people/sample3.jpg",
        &[
            [0.0, 0.19, 0.51, 1.0],
            [0.43, 0.10, 0.78, 1.0],
            [0.69, 0.14, 1.0, 1.0],
        ],
    ),
    (
        "people/sample4.jpg",
        &[
            [0.03, 0.07, 0.43, 1.0],
            [0.34, 0.02, 0.60, 1.0],
            [0.45, 0.05, 0.69, 0.97],
            [0.60, 0.06, 0.96, 0.94],
        ],
    ),
    (
        "people/sample5.jpg",
        &[
            [0.36, 0.03, 0.55, 0.70],
            [0.20, 0.18, 0.45, 0.75],
            [0.56, 0.12, 0.76, 0.70],
            [0.46, 0.19, 0.98, 1.0],
            [0.02, 0.58, 0.36, 1.0],
        ],
    ),
    (
        "people/sample6.jpg",
        &[
            [0.06, 0.24, 0.39, 1.0],
            [0.33, 0.13, 0.58, 1.0],
            [0.51, 0.11, 0.78, 1.0],
            [0.66, 0.10, 0.98, 1.0],
        ],
    ),
];

#[test]
fn boxes_are_right_much_more_often_than_wrong() {
    let (mut right, mut all, mut drawn) = (0, 0, 0);
    for (path, people) in PEOPLE {
        let found = instances(&labels(path), "Person");
        let mut missed = people.to_vec();
        drawn += people.len();
        all += found.len();
        for found in found {
            if let Some(at) = missed.iter().position(|one| overlap(*one, found) >= 0.5) {
                missed.remove(at);
                right += 1;
            }
        }
    }
    // Of people who stand behind each other, some have no box or one for two.
    assert_eq!(drawn, 23);
    assert!(right >= 16, "{right} of {drawn}");
    assert!(right * 10 >= all * 8, "{right} of {all} boxes");
}

#[test]
fn a_cat_is_no_person() {
    let cat = labels("cat.jpg");
    assert!(cat.iter().all(|label| label["Name"] != "Person"));
    let boxes = cat
        .iter()
        .map(|label| label["Instances"].as_array().unwrap().len());
    assert_eq!(boxes.sum::<usize>(), 1);
}
