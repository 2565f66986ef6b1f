//! Polly and Rekognition by requests, as a client would call them.

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
fn lexicons_are_kept_and_used() {
    let world = World::new("test");
    let content = "<lexicon version='1.0' alphabet='ipa' xml:lang='en-US' \
                   xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'>\
                   <lexeme><grapheme>W3C</grapheme><alias>World Wide Web</alias></lexeme></lexicon>";
    let put = polly("PUT", "/v1/lexicons/w3c", &json!({ "Content": content }));
    let answer = ask(&world, put);
    assert_eq!((answer.status, answer.text()), (200, "{}"));
    let listed = parsed(&ask(&world, polly("GET", "/v1/lexicons", &json!({}))));
    assert_eq!(listed["Lexicons"][0]["Name"], "w3c");
    assert_eq!(listed["Lexicons"][0]["Attributes"]["LexemesCount"], 1);
    let spoken = |text: &str, lexicons: &[&str]| {
        let call = json!({
            "OutputFormat": "json", "SpeechMarkTypes": ["viseme"], "VoiceId": "Joanna",
            "Text": text, "LexiconNames": lexicons
        });
        ask(&world, polly("POST", "/v1/speech", &call)).body
    };
    assert_eq!(spoken("W3C", &["w3c"]), spoken("World Wide Web", &[]));
    assert_ne!(spoken("W3C", &["w3c"]), spoken("W3C", &[]));
    let deleted = ask(&world, polly("DELETE", "/v1/lexicons/w3c", &json!({})));
    assert_eq!(deleted.status, 200);
    let gone = ask(&world, polly("GET", "/v1/lexicons/w3c", &json!({})));
    assert_eq!(gone.status, 404);
    assert_eq!(gone.headers["x-amzn-errortype"], "LexiconNotFoundException");
}

#[test]
fn tasks_write_to_the_bucket() {
    let world = World::named("local:polly-tasks");
    let root = std::env::temp_dir().join(format!("buckets-{}", std::process::id()));
    std::fs::create_dir_all(root.join("speeches")).unwrap();
    world.set_buckets_root(Some(root.clone()));
    let call = |bucket: &str| {
        json!({
            "OutputFormat": "pcm", "Text": "One two three.", "VoiceId": "Amy",
            "OutputS3BucketName": bucket, "OutputS3KeyPrefix": "talks/first",
            "SnsTopicArn": "arn:aws:sns:eu-central-1:000000000000:done"
        })
    };
    let refused = ask(
        &world,
        polly("POST", "/v1/synthesisTasks", &call("nowhere")),
    );
    assert_eq!(
        refused.headers["x-amzn-errortype"],
        "InvalidS3BucketException"
    );
    let started = ask(
        &world,
        polly("POST", "/v1/synthesisTasks", &call("speeches")),
    );
    assert_eq!(started.status, 200, "{}", started.text());
    let task = parsed(&started)["SynthesisTask"].clone();
    let id = task["TaskId"].as_str().unwrap().to_owned();
    assert_eq!(task["TaskStatus"], "scheduled");
    assert_eq!(task["RequestCharacters"], 14);
    let key = format!("talks/first.{id}.pcm");
    assert!(
        task["OutputUri"]
            .as_str()
            .unwrap()
            .ends_with(&format!("/speeches/{key}"))
    );
    let status = || {
        let path = format!("/v1/synthesisTasks/{id}");
        let got = parsed(&ask(&world, polly("GET", &path, &json!({}))));
        got["SynthesisTask"]["TaskStatus"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    for _ in 0..3_000 {
        if status() == "completed" {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(status(), "completed");
    let written = std::fs::read(root.join("speeches").join(key)).unwrap();
    let now = json!({"OutputFormat": "pcm", "Text": "One two three.", "VoiceId": "Amy"});
    assert_eq!(written, ask(&world, polly("POST", "/v1/speech", &now)).body);
    let listed = parsed(&ask(
        &world,
        polly("GET", "/v1/synthesisTasks?Status=completed", &json!({})),
    ));
    assert_eq!(listed["SynthesisTasks"].as_array().unwrap().len(), 1);
    let missing = ask(&world, polly("GET", "/v1/synthesisTasks/other", &json!({})));
    assert_eq!(
        missing.headers["x-amzn-errortype"],
        "SynthesisTaskNotFoundException"
    );
    world.set_buckets_root(None);
    std::fs::remove_dir_all(root).unwrap();
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
