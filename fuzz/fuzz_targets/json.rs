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
    let request = match first % 10 {
        0 => Request::post("/v1/speech").header("authorization", scope("polly")),
        1 => Request::put("/v1/lexicons/a").header("authorization", scope("polly")),
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
        assert!(answer(&World::new("fuzz"), request).status().as_u16() != 500);
    }
});
