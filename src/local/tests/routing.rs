//! Routing, operations that are not supported, worlds and threads.

use std::sync::Arc;
use std::thread;

use bytes::Bytes;
use ferroboto_local::World;
use http::Request;

use crate::support::{ask, form, json, scope};

#[test]
fn what_is_not_offered_says_so() {
    let world = World::new("test");
    let answer = ask(&world, json("RecognizeCelebrities", "{}"));
    assert_eq!(answer.status, 501);
    assert_eq!(
        answer.text(),
        r#"{"__type":"NotImplemented","message":"ferroboto's local AWS does not offer Rekognition.RecognizeCelebrities."}"#
    );
    let elsewhere = Request::post("/").header("authorization", scope("quantum"));
    let answer = ask(&world, elsewhere.body(Bytes::new()).unwrap());
    assert_eq!(answer.status, 501);
    assert!(
        answer
            .text()
            .contains("does not offer the service quantum."),
        "{}",
        answer.text()
    );
}

#[test]
fn unknown_operations() {
    let world = World::new("test");
    assert_eq!(ask(&world, form("Shout", &[])).error().1, "InvalidAction");
    let answer = ask(&world, json("Dream", "{}"));
    assert_eq!(
        (answer.status, answer.text()),
        (400, r#"{"__type":"UnknownOperationException"}"#)
    );
    assert_eq!(answer.headers["content-type"], "application/x-amz-json-1.1");
    let song = Request::get("/v1/song").header("authorization", scope("polly"));
    let answer = ask(&world, song.body(Bytes::new()).unwrap());
    assert_eq!((answer.status, answer.text()), (404, "{}"));
    assert_eq!(
        answer.headers["x-amzn-errortype"],
        "UnknownOperationException"
    );
}

#[test]
fn a_request_too_large_is_refused() {
    let world = World::new("test");
    let answer = ask(&world, json("DetectFaces", vec![b' '; (16 << 20) + 1]));
    assert_eq!(answer.status, 413);
    assert!(answer.text().contains("RequestEntityTooLargeException"));
}

#[test]
fn worlds_are_told_apart_by_name() {
    let one = World::named("local:worlds-one");
    let same = World::named("local:worlds-one");
    let other = World::named("local:worlds-other");
    let message = [("PhoneNumber", "+15558675309"), ("Message", "hi")];
    assert_eq!(ask(&one, form("Publish", &message)).status, 200);
    assert_eq!(same.outbox().len(), 1);
    assert!(other.outbox().is_empty());
    assert_eq!(one.name(), "local:worlds-one");
    same.reset();
    assert!(one.outbox().is_empty());
}

#[test]
fn threads_share_a_world() {
    let world = Arc::new(World::new("test"));
    let threads: Vec<_> = (0..8)
        .map(|thread| {
            let world = Arc::clone(&world);
            thread::spawn(move || {
                for count in 0..200 {
                    let text = format!("{thread}-{count}");
                    let parameters = [("PhoneNumber", "+15558675309"), ("Message", text.as_str())];
                    assert_eq!(ask(&world, form("Publish", &parameters)).status, 200);
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let mut texts: Vec<String> = world
        .outbox()
        .into_iter()
        .map(|message| message.message)
        .collect();
    assert_eq!(texts.len(), 1600);
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 1600);
}
