//! Delivery to web servers: what they get, whether the signature holds, and what happens when they
//! do not answer as they should.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use ferroboto_local::{Kind, World};
use http::Request;
use rsa::pkcs1v15::{Signature, VerifyingKey};
use rsa::pkcs8::DecodePublicKey;
use rsa::signature::Verifier;
use serde_json::{Value, json};
use x509_cert::Certificate;
use x509_cert::der::{DecodePem, Encode};

use crate::support::{ask, ok, subscribe, topic};

const PATIENCE: Duration = Duration::from_secs(20);

struct Received {
    head: String,
    body: String,
}

impl Received {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (header, value) = line.split_once(": ")?;
            header.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// A server that answers with each status in turn, and goes on with the last.
fn server(statuses: &'static [u16]) -> (String, Receiver<Received>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook?x=1", listener.local_addr().unwrap());
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for at in 0.. {
            let Ok((stream, _)) = listener.accept() else {
                return;
            };
            let mut reader = BufReader::new(&stream);
            let (mut head, mut line) = (String::new(), String::new());
            while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
                head.push_str(&line);
                line.clear();
            }
            let length = head.lines().find_map(|line| {
                line.to_lowercase()
                    .strip_prefix("content-length: ")?
                    .parse()
                    .ok()
            });
            let mut body = vec![0; length.unwrap_or(0)];
            reader.read_exact(&mut body).unwrap();
            let status = statuses.get(at).or(statuses.last()).unwrap();
            let _ = write!(&stream, "HTTP/1.1 {status} x\r\ncontent-length: 0\r\n\r\n");
            let body = String::from_utf8(body).unwrap();
            if sender.send(Received { head, body }).is_err() {
                return;
            }
        }
    });
    (url, receiver)
}

fn confirmed(
    world: &World,
    topic: &str,
    url: &str,
    inbox: &Receiver<Received>,
    attributes: &[(&str, &str)],
) -> String {
    let arn = subscribe(world, topic, "http", url, attributes);
    let asked = inbox.recv_timeout(PATIENCE).unwrap();
    let token = asked.json()["Token"].as_str().unwrap().to_owned();
    ok(
        world,
        "ConfirmSubscription",
        &[("TopicArn", topic), ("Token", &token)],
    );
    arn
}

fn verified(world: &World, frame: &Value) -> bool {
    let pem = world.signing_certificate().unwrap();
    let certificate = Certificate::from_pem(pem).unwrap();
    let info = certificate.tbs_certificate().subject_public_key_info();
    let key = rsa::PublicKey::from_public_key_der(&info.to_der().unwrap()).unwrap();
    let names: &[&str] = match frame["Type"].as_str().unwrap() {
        "Notification" => &[
            "Message",
            "MessageId",
            "Subject",
            "Timestamp",
            "TopicArn",
            "Type",
        ],
        _ => &[
            "Message",
            "MessageId",
            "SubscribeURL",
            "Timestamp",
            "Token",
            "TopicArn",
            "Type",
        ],
    };
    let text: String = names
        .iter()
        .filter_map(|name| Some(format!("{name}\n{}\n", frame.get(name)?.as_str().unwrap())))
        .collect();
    let signature = BASE64.decode(frame["Signature"].as_str().unwrap()).unwrap();
    let signature = Signature::try_from(signature.as_slice()).unwrap();
    match frame["SignatureVersion"].as_str().unwrap() {
        "1" => VerifyingKey::<sha1::Sha1>::new(key)
            .verify(text.as_bytes(), &signature)
            .is_ok(),
        _ => VerifyingKey::<sha2::Sha256>::new(key)
            .verify(text.as_bytes(), &signature)
            .is_ok(),
    }
}

#[test]
fn a_server_gets_signed_messages() {
    let world = World::new("test");
    world.set_address("http://127.0.0.1:4566");
    let news = topic(&world, "news");
    let (url, inbox) = server(&[200]);
    let arn = subscribe(&world, &news, "http", &url, &[]);
    let asked = inbox.recv_timeout(PATIENCE).unwrap();
    assert!(
        asked.head.starts_with("POST /hook?x=1 HTTP/1.1\r\n"),
        "{}",
        asked.head
    );
    assert_eq!(
        asked.header("x-amz-sns-message-type"),
        Some("SubscriptionConfirmation")
    );
    assert_eq!(asked.header("x-amz-sns-subscription-arn"), None);
    assert_eq!(
        asked.header("content-type"),
        Some("text/plain; charset=UTF-8")
    );
    assert_eq!(
        asked.header("user-agent"),
        Some("Amazon Simple Notification Service Agent")
    );
    let frame = asked.json();
    assert!(verified(&world, &frame));
    let link = frame["SubscribeURL"].as_str().unwrap();
    assert_eq!(
        ask(&world, Request::get(link).body(Bytes::new()).unwrap()).status,
        200
    );

    let publish = [
        ("TopicArn", news.as_str()),
        ("Message", "hi\n"),
        ("Subject", "s"),
    ];
    ok(&world, "Publish", &publish);
    let told = inbox.recv_timeout(PATIENCE).unwrap();
    assert_eq!(
        told.header("x-amz-sns-subscription-arn"),
        Some(arn.as_str())
    );
    let mut frame = told.json();
    assert_eq!(
        told.header("x-amz-sns-message-id"),
        frame["MessageId"].as_str()
    );
    assert_eq!(frame["SignatureVersion"], "1");
    assert!(verified(&world, &frame));
    frame["Message"] = json!("other");
    assert!(!verified(&world, &frame));
    let url = frame["SigningCertURL"].as_str().unwrap();
    let served = ask_plain(&world, url);
    assert_eq!(Some(served), world.signing_certificate());

    let second = [
        ("TopicArn", news.as_str()),
        ("AttributeName", "SignatureVersion"),
        ("AttributeValue", "2"),
    ];
    ok(&world, "SetTopicAttributes", &second);
    ok(&world, "Publish", &publish);
    let frame = inbox.recv_timeout(PATIENCE).unwrap().json();
    assert_eq!(frame["SignatureVersion"], "2");
    assert!(verified(&world, &frame));

    let raw = [
        ("SubscriptionArn", arn.as_str()),
        ("AttributeName", "RawMessageDelivery"),
        ("AttributeValue", "true"),
    ];
    ok(&world, "SetSubscriptionAttributes", &raw);
    ok(&world, "Publish", &publish);
    let told = inbox.recv_timeout(PATIENCE).unwrap();
    assert_eq!(
        (told.body.as_str(), told.header("x-amz-sns-rawdelivery")),
        ("hi\n", Some("true"))
    );

    leaves_and_comes_back(&world, &news, &arn, &inbox);
    assert!(world.wait_for_deliveries(PATIENCE));
    let outbox = world.outbox();
    assert_eq!(outbox.len(), 6);
    for sent in outbox {
        assert_eq!(
            (&sent.payload["state"], &sent.payload["status"]),
            (&json!("delivered"), &json!(200))
        );
    }
}

/// Whoever leaves by the link is told, and can come back.
fn leaves_and_comes_back(world: &World, news: &str, arn: &str, inbox: &Receiver<Received>) {
    let leave = format!("http://127.0.0.1:4566/?Action=Unsubscribe&SubscriptionArn={arn}");
    assert_eq!(
        ask(world, Request::get(leave).body(Bytes::new()).unwrap()).status,
        200
    );
    let frame = inbox.recv_timeout(PATIENCE).unwrap().json();
    assert_eq!(frame["Type"], "UnsubscribeConfirmation");
    assert!(verified(world, &frame));
    let token = frame["Token"].as_str().unwrap();
    let back = ok(
        world,
        "ConfirmSubscription",
        &[("TopicArn", news), ("Token", token)],
    );
    assert_eq!(back["SubscriptionArn"], arn);
    ok(world, "Publish", &[("TopicArn", news), ("Message", "back")]);
    inbox.recv_timeout(PATIENCE).unwrap();
}

fn ask_plain(world: &World, url: &str) -> String {
    let request = Request::get(url).body(Bytes::new()).unwrap();
    match ferroboto_local::answer(world, request).into_body() {
        ferroboto_local::Body::Full(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
        ferroboto_local::Body::Chunks(_) => panic!("the certificate is whole"),
    }
}

#[test]
fn servers_are_tried_again_and_given_up() {
    let world = World::new("test");
    world.set_pace(Duration::from_millis(1));
    let news = topic(&world, "news");
    let (url, inbox) = server(&[200, 500, 429, 200, 503]);
    let queue = "arn:aws:sqs:eu-central-1:000000000000:dead";
    let redrive = format!(r#"{{"deadLetterTargetArn": "{queue}"}}"#);
    confirmed(&world, &news, &url, &inbox, &[("RedrivePolicy", &redrive)]);
    let publish = |text: &str| ok(&world, "Publish", &[("TopicArn", &news), ("Message", text)]);
    publish("third time lucky");
    assert!(world.wait_for_deliveries(PATIENCE));
    let sent = world.outbox().pop().unwrap();
    assert_eq!(
        (&sent.payload["state"], &sent.payload["attempts"]),
        (&json!("delivered"), &json!(3))
    );
    publish("never");
    assert!(world.wait_for_deliveries(PATIENCE));
    let outbox = world.outbox();
    let [.., sent, left] = outbox.as_slice() else {
        panic!("two more");
    };
    assert_eq!(
        (&sent.payload["state"], &sent.payload["attempts"]),
        (&json!("failed"), &json!(4))
    );
    assert_eq!((left.kind, left.recipient.as_str()), (Kind::Sqs, queue));
    assert_eq!(
        left.payload["attributes"]["ErrorCode"]["StringValue"],
        "503"
    );
    assert_eq!(left.message, sent.message);
}

#[test]
fn a_user_and_a_password_go_along_unseen() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let (url, inbox) = server(&[200]);
    let url = url.replace("http://", "http://ann:s%40cret@");
    confirmed(&world, &news, &url, &inbox, &[]);
    ok(&world, "Publish", &[("TopicArn", &news), ("Message", "x")]);
    let told = inbox.recv_timeout(PATIENCE).unwrap();
    let expected = format!("Basic {}", BASE64.encode("ann:s@cret"));
    assert_eq!(told.header("authorization"), Some(expected.as_str()));
    let listed = ok(&world, "ListSubscriptions", &[]);
    let shown = &listed["Subscriptions.member.Endpoint"];
    assert!(shown.starts_with("http://ann:****@127.0.0.1:"), "{shown}");
}

#[test]
fn what_cannot_help_is_not_tried_again() {
    let world = World::new("test");
    world.set_pace(Duration::from_millis(1));
    let news = topic(&world, "news");
    let (url, inbox) = server(&[200, 404]);
    confirmed(&world, &news, &url, &inbox, &[]);
    ok(&world, "Publish", &[("TopicArn", &news), ("Message", "x")]);
    // An address of a network for documentation.
    subscribe(&world, &news, "http", "http://192.0.2.1/", &[]);
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    subscribe(&world, &news, "http", &format!("http://{closed}/"), &[]);
    assert!(world.wait_for_deliveries(PATIENCE));
    let outbox = world.outbox();
    let seen: Vec<_> = outbox[1..]
        .iter()
        .map(|sent| &sent.payload["attempts"])
        .collect();
    assert_eq!(seen, [1, 1, 4]);
    assert!(
        outbox[2].payload["error"]
            .as_str()
            .unwrap()
            .contains("is not this machine")
    );
}
