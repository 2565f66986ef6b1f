//! What breaks the constraints of a model, in AWS's words.

use serde_json::{Value, json};

use crate::protocol::validate;

fn report(service: &str, operation: &str, input: Value) -> Option<String> {
    let service = ferroboto_model::service(service).unwrap().unwrap();
    let shape = service
        .root(service.operation(operation).unwrap().input.as_ref())
        .unwrap();
    let Value::Object(members) = input else {
        panic!("an input is an object")
    };
    validate(service, shape, &members)
}

#[test]
fn sound_input_has_no_report() {
    assert_eq!(
        report(
            "rekognition",
            "DetectFaces",
            json!({"Image": {"Bytes": "aGk="}})
        ),
        None
    );
    assert_eq!(report("polly", "DescribeVoices", json!({})), None);
}

#[test]
fn missing_members() {
    assert_eq!(
        report("rekognition", "DetectFaces", json!({})).unwrap(),
        "1 validation error detected: Value null at 'image' failed to satisfy constraint: \
         Member must not be null"
    );
    assert_eq!(
        report(
            "sns",
            "Publish",
            json!({"Message": "hi", "MessageAttributes": {"a": {"StringValue": "b"}}})
        )
        .unwrap(),
        "1 validation error detected: Value null at 'messageAttributes.a.member.dataType' failed to \
         satisfy constraint: Member must not be null"
    );
    assert_eq!(
        report("sns", "PublishBatch", json!({
            "TopicArn": "a",
            "PublishBatchRequestEntries": [{"Id": "1", "Message": "hi", "MessageAttributes": {"a": {}}}]
        }))
        .unwrap(),
        "1 validation error detected: Value null at \
         'publishBatchRequestEntries.1.member.messageAttributes.a.member.dataType' failed to satisfy \
         constraint: Member must not be null"
    );
}

#[test]
fn lengths_ranges_patterns_and_values() {
    assert_eq!(
        report(
            "rekognition",
            "CreateCollection",
            json!({"CollectionId": ""})
        )
        .unwrap(),
        "2 validation errors detected: Value '' at 'collectionId' failed to satisfy constraint: \
         Member must have length greater than or equal to 1; Value '' at 'collectionId' failed to \
         satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.\\-]+"
    );
    assert_eq!(
        report(
            "rekognition",
            "DetectLabels",
            json!({"Image": {}, "MinConfidence": 101.5, "MaxLabels": -1})
        )
        .unwrap(),
        "2 validation errors detected: Value '-1' at 'maxLabels' failed to satisfy constraint: Member \
         must have value greater than or equal to 0; Value '101.5' at 'minConfidence' failed to satisfy \
         constraint: Member must have value less than or equal to 100"
    );
    assert_eq!(
        report(
            "polly",
            "SynthesizeSpeech",
            json!({"OutputFormat": "wav", "Text": "a", "VoiceId": "Joanna"})
        )
        .unwrap(),
        "1 validation error detected: Value 'wav' at 'outputFormat' failed to satisfy constraint: Member \
         must satisfy enum value set: [json, mp3, ogg_opus, ogg_vorbis, pcm, mulaw, alaw]"
    );
    let image = json!({"Image": {"Bytes": "AAAA".repeat(1_747_627)}});
    assert_eq!(
        report("rekognition", "DetectFaces", image).unwrap(),
        "1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim=5242881 cap=5242881]' at \
         'image.bytes' failed to satisfy constraint: Member must have length less than or equal to 5242880"
    );
}

#[test]
fn scalars_in_collections_are_reported_together() {
    let given = json!({"Image": {}, "Attributes": ["ALL", "SOME"]});
    let report_of = report("rekognition", "DetectFaces", given).unwrap();
    assert!(
        report_of.starts_with(
            "1 validation error detected: Value '[ALL, SOME]' at 'attributes' failed to satisfy \
             constraint: Member must satisfy constraint: [Member must satisfy enum value set: [DEFAULT, ALL, "
        ),
        "{report_of}"
    );
}

#[test]
fn secrets_are_not_shown_and_reports_have_an_end() {
    let report_of = report("sns", "OptInPhoneNumber", json!({"phoneNumber": "x"}));
    assert_eq!(report_of, None);
    let report_of = report(
        "sns",
        "CreateSMSSandboxPhoneNumber",
        json!({"PhoneNumber": "secret"}),
    )
    .unwrap();
    assert_eq!(
        report_of,
        "1 validation error detected: Value at 'phoneNumber' failed to satisfy constraint: Member must \
         satisfy regular expression pattern: ^(\\+[0-9]{8,}|[0-9]{0,9})$"
    );
    let entries: Vec<Value> = (0..100_000).map(|_| json!({})).collect();
    let report_of = report(
        "sns",
        "PublishBatch",
        json!({"TopicArn": "a", "PublishBatchRequestEntries": entries}),
    );
    assert!(report_of.unwrap().len() < 50_000);
}
