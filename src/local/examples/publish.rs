//! How many messages a second a topic takes in process, with filter policies on:
//! `cargo run --release -p ferroboto-local --example publish`.

#![allow(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a measurement"
)]

use std::time::Instant;

use bytes::Bytes;
use ferroboto_local::{World, answer};
use http::Request;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

const ROUNDS: usize = 20_000;

fn form(action: &str, parameters: &[(&str, &str)]) -> Request<Bytes> {
    let mut body = format!("Action={action}&Version=2010-03-31");
    for (name, value) in parameters {
        let value = utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
        body.extend(["&", name, "=", &value]);
    }
    Request::post("http://local.ferroboto/")
        .header(
            "authorization",
            "AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/sns/aws4_request, SignedHeaders=host, Signature=0",
        )
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
        .body(body.into())
        .unwrap()
}

fn main() {
    for subscriptions in [1, 10, 100] {
        let world = World::new("bench");
        let made = answer(&world, form("CreateTopic", &[("Name", "news")]));
        assert_eq!(made.status(), 200);
        let topic = ("TopicArn", "arn:aws:sns:us-east-1:000000000000:news");
        for number in 0..subscriptions {
            let queue = format!("arn:aws:sqs:us-east-1:000000000000:q{number}");
            let policy = format!(
                r#"{{"kind": ["k{number}", {{"prefix": "order-{number}-"}}], "price": [{{"numeric": [">=", 10, "<", 100]}}]}}"#
            );
            let parameters = [
                topic,
                ("Protocol", "sqs"),
                ("Endpoint", queue.as_str()),
                ("Attributes.entry.1.key", "FilterPolicy"),
                ("Attributes.entry.1.value", policy.as_str()),
            ];
            assert_eq!(answer(&world, form("Subscribe", &parameters)).status(), 200);
        }
        let message = [
            topic,
            ("Message", "something happened"),
            ("MessageAttributes.entry.1.Name", "kind"),
            ("MessageAttributes.entry.1.Value.DataType", "String"),
            ("MessageAttributes.entry.1.Value.StringValue", "k0"),
            ("MessageAttributes.entry.2.Name", "price"),
            ("MessageAttributes.entry.2.Value.DataType", "Number"),
            ("MessageAttributes.entry.2.Value.StringValue", "99.5"),
        ];
        let requests: Vec<Request<Bytes>> =
            (0..ROUNDS).map(|_| form("Publish", &message)).collect();
        let begin = Instant::now();
        for request in requests {
            assert_eq!(answer(&world, request).status(), 200);
        }
        let rate = ROUNDS as f64 / begin.elapsed().as_secs_f64();
        println!("{subscriptions} subscriptions: {rate:.0} messages a second");
    }
}
