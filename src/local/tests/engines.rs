//! Polly and Rekognition through the door, as a client would reach them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use ferroboto_local::{Body, World};
use http::Request;
use serde_json::{Value, json};

use crate::support::{Answer, ask, json as rekognition, response, scope};

fn polly(method: &str, path: &str, body: &Value) -> Request<Bytes> {
    Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", scope("polly"))
        .body(body.to_string().into())
        .unwrap()
}

fn parsed(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap()
}

#[test]
fn voices_of_a_language() {
    let world = World::new("test");
    let answer = ask(
        &world,
        polly("GET", "/v1/voices?LanguageCode=en-US", &json!({})),
    );
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.headers["content-type"], "application/json");
    let voices = parsed(&answer)["Voices"].as_array().unwrap().clone();
    assert!(!voices.is_empty());
    assert!(voices.iter().all(|voice| voice["LanguageCode"] == "en-US"));

    let answer = ask(
        &world,
        polly("GET", "/v1/voices?LanguageCode=klingon", &json!({})),
    );
    assert_eq!(answer.status, 400);
    assert_eq!(answer.headers["x-amzn-errortype"], "ValidationException");
}

#[test]
fn speech_comes_in_chunks() {
    let world = World::new("test");
    let voices = parsed(&ask(&world, polly("GET", "/v1/voices", &json!({}))));
    let voice = voices["Voices"][0]["Id"].as_str().unwrap();
    let call =
        json!({"OutputFormat": "mp3", "Text": "Hello from the other side.", "VoiceId": voice});
    let answer = response(&world, polly("POST", "/v1/speech", &call));
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "audio/mpeg");
    assert_eq!(answer.headers()["x-amzn-requestcharacters"], "26");
    let Body::Chunks(chunks) = answer.into_body() else {
        panic!("speech is a stream")
    };
    assert!(chunks.map(|chunk| chunk.unwrap().len()).sum::<usize>() > 1000);

    let answer = ask(
        &world,
        polly("POST", "/v1/speech", &json!({"OutputFormat": "mp3"})),
    );
    assert_eq!(answer.status, 400);
    assert!(
        answer.text().contains("Value null at 'text'"),
        "{}",
        answer.text()
    );
}

#[test]
fn faces_in_a_photograph() {
    let world = World::new("test");
    let photo = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/photos/astronaut.jpg"
    );
    let image = BASE64.encode(std::fs::read(photo).unwrap());
    let call = json!({"Image": {"Bytes": image}});
    let answer = ask(&world, rekognition("DetectFaces", call.to_string()));
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(parsed(&answer)["FaceDetails"].as_array().unwrap().len(), 1);
    let answer = ask(&world, rekognition("DetectLabels", call.to_string()));
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(!parsed(&answer)["Labels"].as_array().unwrap().is_empty());

    let broken = json!({"Image": {"Bytes": BASE64.encode("no picture")}});
    let answer = ask(&world, rekognition("DetectFaces", broken.to_string()));
    assert_eq!(answer.status, 400);
    let error = parsed(&answer);
    assert_eq!(error["__type"], "InvalidImageFormatException");
    assert_eq!(error["message"], "Request has invalid image format");
}
