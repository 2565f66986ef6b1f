//! Whatever comes in, an answer goes out.

use bytes::Bytes;
use ferroboto_local::{Body, Chunks, World, answer_stream};
use http::{HeaderValue, Method, Request};
use proptest::prelude::*;

use crate::support::{json, response, scope};

/// The checksum of frames, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & 0u32.wrapping_sub(sum & 1))
        })
    })
}

fn check(request: Request<Bytes>) {
    let response = response(&World::new("test"), request);
    assert!(response.status().as_u16() >= 200);
    if let Body::Chunks(chunks) = response.into_body() {
        for chunk in chunks.take(4) {
            let _ = chunk;
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_to_any_service(
        service in "sns|polly|rekognition|x",
        body in proptest::collection::vec(any::<u8>(), 0..400),
        target in "RekognitionService.(DetectFaces|DetectLabels)|.{0,12}",
        path in "/(v1/(voices|speech|lexicons/[a-z%]{0,4}))?",
    ) {
        let request = Request::post(path)
            .header("authorization", scope(&service))
            .header("x-amz-target", HeaderValue::from_bytes(target.as_bytes()).unwrap_or(HeaderValue::from_static("")))
            .body(Bytes::from(body));
        if let Ok(request) = request {
            check(request);
        }
    }

    #[test]
    fn any_authorization_and_query(
        authorization in "(AWS4-HMAC-SHA256 )?(Credential=)?[!-~ ]{0,60}",
        query in "[!-;=@-~]{0,60}",
        method in "GET|POST|PUT|DELETE|PATCH",
    ) {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let request = Request::builder()
            .method(method)
            .uri(format!("/?{query}"))
            .header("authorization", authorization)
            .body(Bytes::new());
        if let Ok(request) = request {
            check(request);
        }
    }

    #[test]
    fn any_event_stream(
        chunks in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..60), 0..6),
        claimed in any::<u32>(),
    ) {
        let mut frame = [claimed.to_be_bytes(), [0; 4]].concat();
        frame.extend(crc32(&frame).to_be_bytes());
        let chunks = std::iter::once(frame).chain(chunks).map(|chunk| Ok(Bytes::from(chunk)));
        let chunks: Chunks = Box::new(chunks);
        let request = Request::post("http://localhost/v1/synthesisStream")
            .header("authorization", scope("polly"))
            .header("x-amzn-engine", "generative")
            .header("x-amzn-outputformat", "pcm")
            .header("x-amzn-voiceid", "Amy")
            .body(chunks)
            .unwrap();
        let response = answer_stream(&World::new("test"), request);
        prop_assert_eq!(response.status(), 200);
        if let Body::Chunks(mut frames) = response.into_body() {
            let last = frames.by_ref().last().unwrap().unwrap();
            let last = String::from_utf8_lossy(&last);
            prop_assert!(last.contains("ValidationException"), "{}", last);
        }
    }

    #[test]
    fn any_publish(message in ".{0,40}", number in "\\+?[0-9]{0,17}|.{0,8}", name in ".{0,12}", value in ".{0,12}") {
        check(crate::support::form("Publish", &[
            ("Message", &message),
            ("PhoneNumber", &number),
            ("MessageAttributes.entry.1.Name", &name),
            ("MessageAttributes.entry.1.Value.DataType", "Number.x"),
            ("MessageAttributes.entry.1.Value.StringValue", &value),
        ]));
    }
}

/// Every operation of SQS with any JSON, and with members of any kind under their right names.
#[test]
fn any_json_for_queues() {
    let values = [
        "null",
        "true",
        "-1",
        "99999999999999999999",
        "1e400",
        "\"x\"",
        "[]",
        "{}",
        "[null]",
        "[{}]",
        "{\"a\":1}",
    ];
    let names = [
        "QueueUrl",
        "QueueName",
        "MessageBody",
        "Attributes",
        "Entries",
        "ReceiptHandle",
        "VisibilityTimeout",
        "MaxNumberOfMessages",
        "MessageAttributes",
        "MessageSystemAttributes",
        "Tags",
        "TagKeys",
        "SourceArn",
        "Label",
        "AttributeNames",
        "Actions",
        "AWSAccountIds",
        "NextToken",
        "MaxResults",
        "TaskHandle",
        "DelaySeconds",
    ];
    let operations = [
        "AddPermission",
        "CancelMessageMoveTask",
        "ChangeMessageVisibility",
        "ChangeMessageVisibilityBatch",
        "CreateQueue",
        "DeleteMessage",
        "DeleteMessageBatch",
        "DeleteQueue",
        "GetQueueAttributes",
        "GetQueueUrl",
        "ListDeadLetterSourceQueues",
        "ListMessageMoveTasks",
        "ListQueueTags",
        "ListQueues",
        "PurgeQueue",
        "ReceiveMessage",
        "RemovePermission",
        "SendMessage",
        "SendMessageBatch",
        "SetQueueAttributes",
        "StartMessageMoveTask",
        "TagQueue",
        "UntagQueue",
        "Dream",
    ];
    let queue = |operation: &str, body: String| {
        Request::post("http://localhost/")
            .header("authorization", scope("sqs"))
            .header("x-amz-target", format!("AmazonSQS.{operation}"))
            .body(Bytes::from(body))
            .unwrap()
    };
    let world = World::new("test");
    let made = crate::support::ask(
        &world,
        queue("CreateQueue", "{\"QueueName\":\"q\"}".to_owned()),
    );
    assert_eq!(made.status, 200, "{}", made.text());
    for operation in operations {
        for value in values {
            for name in names {
                let body =
                    format!("{{\"QueueUrl\":\"http://x/0/q\",\"Id\":\"x\",\"{name}\":{value}}}");
                let answer = crate::support::ask(&world, queue(operation, body.clone()));
                assert_ne!(answer.status, 500, "{operation} {body}");
            }
            let answer = crate::support::ask(&world, queue(operation, value.to_owned()));
            assert_ne!(answer.status, 500, "{operation} {value}");
        }
    }
}

#[test]
fn deep_and_wide_json() {
    check(json("DetectLabels", "[".repeat(1 << 20)));
    check(json("DetectLabels", "{\"Image\":".repeat(1 << 18)));
    check(json(
        "DetectFaces",
        format!("{{\"Attributes\":[{}\"x\"]}}", "\"y\",".repeat(1 << 18)),
    ));
}
