//! Faces compared, and collections of them.

use ferroboto_local_rekognition as rekognition;
use serde_json::{Value, json};

use crate::support::{Operation, PHOTOS, TestHome, image};

/// The woman on the right of the first photograph is the one in the middle of the third.
const FIRST: &str = "people/sample1.jpg";
const THIRD: &str = "people/sample3.jpg";

fn home() -> TestHome {
    crate::install();
    TestHome::default()
}

fn answer(home: &TestHome, operation: Operation, params: Value) -> Value {
    home.call(operation, &params).unwrap()
}

fn refused(home: &TestHome, operation: Operation, params: Value) -> String {
    let error = home.call(operation, &params).unwrap_err();
    error.split(':').next().unwrap().to_owned()
}

/// A collection with the faces of some photographs.
fn indexed(home: &TestHome, photos: &[&str]) -> Vec<Value> {
    answer(
        home,
        rekognition::create_collection,
        json!({"CollectionId": "people"}),
    );
    let mut records = Vec::new();
    for photo in photos {
        let params = json!({
            "CollectionId": "people",
            "Image": image(photo),
            "ExternalImageId": photo.rsplit('/').next().unwrap(),
        });
        let found = answer(home, rekognition::index_faces, params);
        records.extend(found["FaceRecords"].as_array().unwrap().clone());
    }
    records
}

fn ids(records: &[Value]) -> Vec<&str> {
    records
        .iter()
        .map(|record| record["Face"]["FaceId"].as_str().unwrap())
        .collect()
}

#[test]
fn one_person_is_like_herself_and_unlike_others() {
    let home = home();
    let compare = |source: &str, target: &str, threshold: f32| {
        let params = json!({
            "SourceImage": image(source),
            "TargetImage": image(target),
            "SimilarityThreshold": threshold,
        });
        answer(&home, rekognition::compare_faces, params)
    };
    let found = compare("formats/turned.jpg", "astronaut.jpg", 80.0);
    assert_eq!(found["FaceMatches"].as_array().unwrap().len(), 1);
    assert!(found["FaceMatches"][0]["Similarity"].as_f64().unwrap() > 95.0);
    assert!(found["UnmatchedFaces"].as_array().unwrap().is_empty());

    let found = compare("astronaut.jpg", FIRST, 80.0);
    assert!(found["FaceMatches"].as_array().unwrap().is_empty());
    assert_eq!(found["UnmatchedFaces"].as_array().unwrap().len(), 3);
    let all = compare("astronaut.jpg", FIRST, 0.0);
    let alike: Vec<f64> = all["FaceMatches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|found| found["Similarity"].as_f64().unwrap())
        .collect();
    assert!(
        alike.is_sorted_by(|a, b| a >= b) && alike[0] < 50.0,
        "{alike:?}"
    );
}

/// How alike each face is to each other one in a collection of its own.
fn likenesses(photos: &[&str]) -> Vec<f64> {
    let home = home();
    let records = indexed(&home, photos);
    let mut found = Vec::new();
    for id in ids(&records) {
        let params = json!({"CollectionId": "people", "FaceId": id, "FaceMatchThreshold": 0});
        let answer = answer(&home, rekognition::search_faces, params);
        let matches = answer["FaceMatches"].as_array().unwrap();
        found.extend(
            matches
                .iter()
                .map(|found| found["Similarity"].as_f64().unwrap()),
        );
    }
    found
}

#[test]
fn the_default_threshold_parts_one_person_from_two() {
    // People who stand beside each other are not the same.
    let mut different = Vec::new();
    for number in 1..=6 {
        different.extend(likenesses(&[&format!("people/sample{number}.jpg")]));
    }
    assert!(different.len() >= 60, "{}", different.len());
    let alike = different.iter().filter(|likeness| **likeness >= 80.0);
    assert_eq!(alike.count(), 0, "{different:?}");
    let same = likenesses(&[
        "astronaut.jpg",
        "formats/turned.jpg",
        "formats/cmyk.jpg",
        "formats/grey-progressive.jpg",
        "formats/interlaced.png",
    ]);
    assert_eq!(same.len(), 20);
    assert!(same.iter().all(|likeness| *likeness >= 80.0), "{same:?}");
}

#[test]
fn a_search_finds_the_same_person_on_another_photograph() {
    let home = home();
    let records = indexed(&home, &[FIRST, "people/sample4.jpg", "astronaut.jpg"]);
    assert_eq!(records.len(), 8);
    let counted = answer(
        &home,
        rekognition::describe_collection,
        json!({"CollectionId": "people"}),
    );
    assert_eq!(counted["FaceCount"], 8);

    let params = json!({"CollectionId": "people", "Image": image("formats/cmyk.jpg")});
    let found = answer(&home, rekognition::search_faces_by_image, params);
    let matches = found["FaceMatches"].as_array().unwrap();
    assert_eq!(matches.len(), 1, "{matches:?}");
    assert_eq!(matches[0]["Face"]["ExternalImageId"], "astronaut.jpg");

    // The largest face of the third photograph is not hers, so all its faces are taken in.
    let params = json!({"CollectionId": "people", "Image": image(THIRD)});
    let others = answer(&home, rekognition::index_faces, params);
    let mut hers = Vec::new();
    for record in others["FaceRecords"].as_array().unwrap() {
        let params = json!({"CollectionId": "people", "FaceId": record["Face"]["FaceId"]});
        let found = answer(&home, rekognition::search_faces, params);
        hers.extend(found["FaceMatches"].as_array().unwrap().clone());
    }
    assert_eq!(hers.len(), 1, "{hers:?}");
    assert_eq!(hers[0]["Face"]["ExternalImageId"], "sample1.jpg");
}

#[test]
fn what_is_not_indexed_says_why() {
    let home = home();
    answer(
        &home,
        rekognition::create_collection,
        json!({"CollectionId": "people"}),
    );
    let index = |more: Value| {
        let mut params = json!({"CollectionId": "people", "Image": image("people/sample2.jpg")});
        for (name, value) in more.as_object().unwrap() {
            params[name] = value.clone();
        }
        let found = answer(&home, rekognition::index_faces, params);
        let kept = found["FaceRecords"].as_array().unwrap().len();
        (kept, found["UnindexedFaces"].as_array().unwrap().clone())
    };
    let (kept, others) = index(json!({"MaxFaces": 1, "QualityFilter": "NONE"}));
    assert_eq!((kept, others.len()), (1, 2));
    assert_eq!(others[0]["Reasons"], json!(["EXCEEDS_MAX_FACES"]));
    assert!(others[0]["FaceDetail"]["BoundingBox"].is_object());
    // One of the three is seen from the side.
    let (kept, others) = index(json!({"QualityFilter": "HIGH"}));
    assert!(kept < 3);
    let turned = |face: &Value| {
        face["Reasons"]
            .as_array()
            .unwrap()
            .contains(&json!("EXTREME_POSE"))
    };
    assert!(others.iter().any(turned), "{others:?}");
}

#[test]
#[allow(clippy::too_many_lines)] // It is one story.
fn users_own_faces() {
    let home = home();
    let records = indexed(
        &home,
        &["astronaut.jpg", "formats/turned.jpg", "people/sample4.jpg"],
    );
    let ids = ids(&records);
    let user = |user: &str, more: Value| {
        let mut params = json!({"CollectionId": "people", "UserId": user});
        for (name, value) in more.as_object().unwrap() {
            params[name] = value.clone();
        }
        params
    };
    for name in ["eileen", "other"] {
        answer(&home, rekognition::create_user, user(name, json!({})));
    }
    assert_eq!(
        refused(&home, rekognition::create_user, user("other", json!({}))),
        "ConflictException"
    );
    let listed = answer(
        &home,
        rekognition::list_users,
        json!({"CollectionId": "people"}),
    );
    assert_eq!(
        listed["Users"][0],
        json!({"UserId": "eileen", "UserStatus": "CREATED"})
    );

    let first = user(
        "eileen",
        json!({"FaceIds": [ids[0]], "ClientRequestToken": "a"}),
    );
    let joined = answer(&home, rekognition::associate_faces, first.clone());
    assert_eq!(joined["UserStatus"], "ACTIVE");
    assert_eq!(answer(&home, rekognition::associate_faces, first), joined);
    let reused = user(
        "eileen",
        json!({"FaceIds": [ids[1]], "ClientRequestToken": "a"}),
    );
    assert_eq!(
        refused(&home, rekognition::associate_faces, reused),
        "IdempotentParameterMismatchException"
    );
    let more = json!({"FaceIds": [ids[0], ids[1], ids[2], "00000000-0000-0000-0000-000000000000"]});
    let joined = answer(
        &home,
        rekognition::associate_faces,
        user("eileen", more.clone()),
    );
    assert_eq!(joined["AssociatedFaces"], json!([{"FaceId": ids[1]}]));
    let reasons: Vec<&Value> = joined["UnsuccessfulFaceAssociations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|face| &face["Reasons"][0])
        .collect();
    assert_eq!(reasons, ["LOW_MATCH_CONFIDENCE", "FACE_NOT_FOUND"]);
    let taken = answer(
        &home,
        rekognition::associate_faces,
        user("other", json!({"FaceIds": [ids[0]]})),
    );
    let reason = &taken["UnsuccessfulFaceAssociations"][0]["Reasons"][0];
    assert_eq!(reason, "ASSOCIATED_TO_A_DIFFERENT_USER");

    let params = json!({"CollectionId": "people", "Image": image("formats/cmyk.jpg")});
    let found = answer(&home, rekognition::search_users_by_image, params);
    assert_eq!(found["UserMatches"][0]["User"]["UserId"], "eileen");
    let by_face = json!({"CollectionId": "people", "FaceId": ids[0]});
    let found = answer(&home, rekognition::search_users, by_face);
    assert!(found["UserMatches"][0]["Similarity"].as_f64().unwrap() > 95.0);
    let neither = json!({"CollectionId": "people"});
    assert_eq!(
        refused(&home, rekognition::search_users, neither),
        "InvalidParameterException"
    );

    let owned = answer(&home, rekognition::list_faces, user("eileen", json!({})));
    assert_eq!(owned["Faces"].as_array().unwrap().len(), 2);
    let params = json!({"CollectionId": "people", "FaceIds": [ids[0], ids[2]]});
    let deleted = answer(&home, rekognition::delete_faces, params);
    assert_eq!(deleted["DeletedFaces"], json!([ids[2]]));
    let kept = &deleted["UnsuccessfulFaceDeletions"][0];
    assert_eq!(kept["Reasons"], json!(["ASSOCIATED_TO_AN_EXISTING_USER"]));
    let parted = answer(
        &home,
        rekognition::disassociate_faces,
        user("eileen", json!({"FaceIds": [ids[0]]})),
    );
    assert_eq!(parted["DisassociatedFaces"], json!([{"FaceId": ids[0]}]));
    answer(&home, rekognition::delete_user, user("eileen", json!({})));
    assert_eq!(
        refused(&home, rekognition::delete_user, user("eileen", json!({}))),
        "ResourceNotFoundException"
    );
    let counted = answer(
        &home,
        rekognition::describe_collection,
        json!({"CollectionId": "people"}),
    );
    assert_eq!(
        (&counted["UserCount"], &counted["FaceCount"]),
        (&json!(1), &json!(records.len() - 1))
    );
}

#[test]
fn images_lie_in_buckets() {
    let mut home = home();
    home.buckets = Some(PHOTOS.into());
    let detect = |bucket: &str, name: &str| {
        let image = json!({"S3Object": {"Bucket": bucket, "Name": name}});
        home.call(rekognition::detect_faces, &json!({"Image": image}))
    };
    let found = detect("people", "sample1.jpg").unwrap();
    assert_eq!(found["FaceDetails"].as_array().unwrap().len(), 3);
    let versioned = json!({"Bucket": "people", "Name": "sample1.jpg", "Version": "1"});
    let params = json!({"Image": {"S3Object": versioned}});
    assert_eq!(
        refused(&home, rekognition::detect_faces, params),
        "InvalidS3ObjectException"
    );
    for (bucket, name) in [("nobody", "sample1.jpg"), ("people", "none.jpg")] {
        let error = detect(bucket, name).unwrap_err();
        assert!(
            error.starts_with("InvalidS3ObjectException"),
            "{name}: {error}"
        );
    }
}

#[test]
fn the_state_survives_being_written_down() {
    let before = home();
    let records = indexed(&before, &["astronaut.jpg"]);
    let written = serde_json::to_string(&*before.state.lock().unwrap()).unwrap();
    let after = TestHome {
        state: std::sync::Mutex::new(serde_json::from_str(&written).unwrap()),
        buckets: None,
    };
    let params = json!({"CollectionId": "people", "Image": image("formats/turned.jpg")});
    let found = answer(&after, rekognition::search_faces_by_image, params);
    assert_eq!(
        found["FaceMatches"][0]["Face"]["FaceId"],
        records[0]["Face"]["FaceId"]
    );
}

#[test]
fn pictures_without_a_face_cannot_be_sought() {
    let home = home();
    indexed(&home, &[]);
    let params = json!({"CollectionId": "people", "Image": image("coffee.jpg")});
    assert_eq!(
        refused(&home, rekognition::search_faces_by_image, params.clone()),
        "InvalidParameterException"
    );
    let indexed = answer(&home, rekognition::index_faces, params);
    assert_eq!(indexed["FaceRecords"], json!([]));
    let params = json!({"SourceImage": image("coffee.jpg"), "TargetImage": image("cat.jpg")});
    assert_eq!(
        refused(&home, rekognition::compare_faces, params),
        "InvalidParameterException"
    );
}
