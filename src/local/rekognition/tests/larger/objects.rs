//! Things found on photographs, against boxes that were drawn by hand.

use ferroboto_local_rekognition::detect_labels;
use serde_json::{Value, json};

use crate::support::{House, image};

fn labels(path: &str) -> Vec<Value> {
    crate::install();
    let params = json!({"Image": image(path)});
    let answer = House::default().call(detect_labels, &params).unwrap();
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

#[test]
fn people_are_counted_apart_and_cats_are_no_people() {
    let found = instances(&labels("people/sample1.jpg"), "Person");
    assert_eq!(found.len(), 3, "{found:?}");
    let cat = labels("cat.jpg");
    assert!(cat.iter().all(|label| label["Name"] != "Person"));
}
