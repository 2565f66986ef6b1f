//! Requests as a client would send them, and their answers taken apart.

use std::collections::BTreeMap;

use bytes::Bytes;
use ferroboto_local::{Body, World, answer};
use http::{HeaderMap, Request, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

pub fn scope(service: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240101/eu-central-1/{service}/aws4_request, \
         SignedHeaders=host;x-amz-date, Signature=00"
    )
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

pub fn form(action: &str, parameters: &[(&str, &str)]) -> Request<Bytes> {
    let mut body = format!("Action={action}&Version=2010-03-31");
    for (name, value) in parameters {
        body.extend(["&", name, "=", &escaped(value)]);
    }
    Request::post("https://sns.eu-central-1.amazonaws.com/")
        .header("authorization", scope("sns"))
        .header(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        )
        .body(body.into())
        .unwrap()
}

pub fn json(operation: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    Request::post("http://localhost/")
        .header("authorization", scope("rekognition"))
        .header("x-amz-target", format!("RekognitionService.{operation}"))
        .body(body.into())
        .unwrap()
}

pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The texts of an XML answer's leaves, by the path of their names.
    pub fn leaves(&self) -> BTreeMap<String, String> {
        let document = roxmltree::Document::parse(self.text()).unwrap();
        document
            .descendants()
            .filter(|node| node.is_element() && !node.children().any(|child| child.is_element()))
            .map(|node| {
                let mut names: Vec<&str> = node
                    .ancestors()
                    .filter(roxmltree::Node::is_element)
                    .map(|ancestor| ancestor.tag_name().name())
                    .collect();
                names.reverse();
                (names.join("."), node.text().unwrap_or_default().to_owned())
            })
            .collect()
    }

    /// Status, code and text of an XML error.
    pub fn error(&self) -> (u16, String, String) {
        let leaves = self.leaves();
        assert!(
            leaves.contains_key("ErrorResponse.RequestId"),
            "{}",
            self.text()
        );
        let leaf = |name: &str| leaves[&format!("ErrorResponse.Error.{name}")].clone();
        assert_eq!(
            leaf("Type"),
            if self.status < 500 {
                "Sender"
            } else {
                "Receiver"
            }
        );
        (self.status, leaf("Code"), leaf("Message"))
    }
}

pub fn ask(world: &World, request: Request<Bytes>) -> Answer {
    let (parts, body) = answer(world, request).into_parts();
    let body = match body {
        Body::Full(bytes) => {
            assert_eq!(
                parts.headers["content-length"],
                bytes.len().to_string().as_str()
            );
            bytes.to_vec()
        }
        Body::Chunks(chunks) => chunks.flat_map(|chunk| chunk.unwrap()).collect(),
    };
    assert_eq!(parts.headers["x-amzn-requestid"].len(), 36);
    assert!(parts.headers["date"].to_str().unwrap().ends_with(" GMT"));
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body,
    }
}

pub fn response(world: &World, request: Request<Bytes>) -> Response<Body> {
    answer(world, request)
}

/// The texts of a result's leaves, by the path of their names below it.
pub fn ok(world: &World, action: &str, parameters: &[(&str, &str)]) -> BTreeMap<String, String> {
    let answer = ask(world, form(action, parameters));
    assert_eq!(answer.status, 200, "{action}: {}", answer.text());
    let result = format!("{action}Response.{action}Result.");
    let leaves = answer.leaves().into_iter();
    leaves
        .filter_map(|(path, text)| Some((path.strip_prefix(&result)?.to_owned(), text)))
        .collect()
}

pub fn refused(world: &World, action: &str, parameters: &[(&str, &str)]) -> (u16, String, String) {
    ask(world, form(action, parameters)).error()
}

pub fn invalid(message: &str) -> (u16, String, String) {
    (
        400,
        "InvalidParameter".to_owned(),
        format!("Invalid parameter: {message}"),
    )
}

/// The entries of the map in an answer.
pub fn entries(
    world: &World,
    action: &str,
    parameters: &[(&str, &str)],
) -> BTreeMap<String, String> {
    let answer = ask(world, form(action, parameters));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let document = roxmltree::Document::parse(answer.text()).unwrap();
    let text = |node: &roxmltree::Node<'_, '_>, name: &str| {
        let child = node
            .children()
            .find(|child| child.tag_name().name() == name);
        child.unwrap().text().unwrap_or_default().to_owned()
    };
    document
        .descendants()
        .filter(|node| node.tag_name().name() == "entry")
        .map(|entry| (text(&entry, "key"), text(&entry, "value")))
        .collect()
}

pub fn topic(world: &World, name: &str) -> String {
    let fifo = [
        ("Attributes.entry.1.key", "FifoTopic"),
        ("Attributes.entry.1.value", "true"),
        ("Attributes.entry.2.key", "ContentBasedDeduplication"),
        ("Attributes.entry.2.value", "true"),
    ];
    let mut parameters = vec![("Name", name)];
    if name.split_once('.').is_some_and(|(_, kind)| kind == "fifo") {
        parameters.extend(fifo);
    }
    ok(world, "CreateTopic", &parameters)["TopicArn"].clone()
}

/// Subscribes with attributes, and gives the subscription's name.
pub fn subscribe(
    world: &World,
    topic: &str,
    protocol: &str,
    endpoint: &str,
    attributes: &[(&str, &str)],
) -> String {
    let names: Vec<[String; 2]> = (1..=attributes.len())
        .map(|at| ["key", "value"].map(|part| format!("Attributes.entry.{at}.{part}")))
        .collect();
    let mut parameters = vec![
        ("TopicArn", topic),
        ("Protocol", protocol),
        ("Endpoint", endpoint),
        ("ReturnSubscriptionArn", "true"),
    ];
    for ([key, value], (name, text)) in names.iter().zip(attributes) {
        parameters.extend([(key.as_str(), *name), (value.as_str(), *text)]);
    }
    ok(world, "Subscribe", &parameters)["SubscriptionArn"].clone()
}
