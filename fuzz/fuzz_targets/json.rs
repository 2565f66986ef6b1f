//! Any JSON, for services of both JSON protocols. The first byte says which operation.
#![no_main]

use ferroboto_local::{World, answer};
use http::Request;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((first, body)) = data.split_first() else {
        return;
    };
    let scope = |service: &str| {
        format!("AWS4-HMAC-SHA256 Credential=A/20200101/us-east-1/{service}/aws4_request")
    };
    let queues = [
        "CreateQueue",
        "SendMessage",
        "SendMessageBatch",
        "SetQueueAttributes",
        "DeleteMessageBatch",
        "StartMessageMoveTask",
    ];
    let world = World::new("fuzz");
    let create = Request::post("/")
        .header("authorization", scope("sqs"))
        .header("x-amz-target", "AmazonSQS.CreateQueue")
        .body(br#"{"QueueName":"q"}"#.to_vec().into());
    if let Ok(create) = create {
        let _ = answer(&world, create);
    }
    let request = match first % 12 {
        0 => Request::post("/v1/speech").header("authorization", scope("polly")),
        1 => Request::put("/v1/lexicons/a").header("authorization", scope("polly")),
        10 => Request::post("/v2/email/outbound-emails").header("authorization", scope("ses")),
        11 => Request::post("/v2/email/templates").header("authorization", scope("ses")),
        which @ 4.. => Request::post("/")
            .header("authorization", scope("sqs"))
            .header(
                "x-amz-target",
                format!("AmazonSQS.{}", queues[usize::from(which - 4)]),
            ),
        which => Request::post("/")
            .header("authorization", scope("rekognition"))
            .header(
                "x-amz-target",
                if which == 2 {
                    "RekognitionService.DetectFaces"
                } else {
                    "RekognitionService.CreateCollection"
                },
            ),
    };
    if let Ok(request) = request.body(body.to_vec().into()) {
        assert!(answer(&world, request).status().as_u16() != 500);
    }
});
