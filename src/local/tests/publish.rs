//! `Publish` to phones: what arrives in the outbox and what is refused, in SNS's words.

use ferroboto_local::{Kind, OutboxMessage, World};
use serde_json::json;

use crate::support::{ask, form};

const PHONE: (&str, &str) = ("PhoneNumber", "+15558675309");

fn refused(parameters: &[(&str, &str)]) -> (u16, String, String) {
    let world = World::new("test");
    let error = ask(&world, form("Publish", parameters)).error();
    assert!(world.outbox().is_empty());
    error
}

fn invalid(message: &str) -> (u16, String, String) {
    (
        400,
        "InvalidParameter".to_owned(),
        format!("Invalid parameter: {message}"),
    )
}

fn wrong(message: &str) -> (u16, String, String) {
    (400, "ParameterValueInvalid".to_owned(), message.to_owned())
}

#[test]
fn a_message_lands_in_the_outbox() {
    let world = World::new("test");
    let answer = ask(
        &world,
        form("Publish", &[PHONE, ("Message", "Hello from boto <&> é")]),
    );
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["content-type"], "text/xml");
    let leaves = answer.leaves();
    assert!(answer.text().starts_with(
        "<PublishResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><PublishResult><MessageId>"
    ));
    assert_eq!(
        leaves["PublishResponse.ResponseMetadata.RequestId"],
        answer.headers["x-amzn-requestid"].to_str().unwrap()
    );
    let [message] = &world.outbox()[..] else {
        panic!("one message")
    };
    assert_eq!(
        message.message_id,
        leaves["PublishResponse.PublishResult.MessageId"]
    );
    assert_eq!(message.message, "Hello from boto <&> é");
    assert_eq!(message.recipient, "+15558675309");
    assert_eq!(message.region, "eu-central-1");
    assert_eq!(message.payload["sms_type"], "Promotional");
    assert_eq!(message.kind, Kind::Sms);
    let read: OutboxMessage =
        serde_json::from_value(serde_json::to_value(message).unwrap()).unwrap();
    assert_eq!(read, *message);
    assert_eq!(message.timestamp.len(), "2010-03-31T00:00:00.000Z".len());
    let shown = serde_json::to_value(message).unwrap();
    assert_eq!(shown["phone_number"], "+15558675309");
    assert_eq!(shown["sender_id"], json!(null));

    world.clear_outbox();
    assert!(world.outbox().is_empty());
}

#[test]
fn attributes_choose_sender_and_kind() {
    let world = World::new("test");
    let answer = ask(
        &world,
        form(
            "Publish",
            &[
                ("PhoneNumber", "4915112345678"),
                (
                    "Message",
                    r#"{"default": "long", "sms": "short", "email": 1}"#,
                ),
                ("MessageStructure", "json"),
                ("Subject", "Grüße"),
                ("MessageAttributes.entry.1.Name", "AWS.SNS.SMS.SenderID"),
                ("MessageAttributes.entry.1.Value.DataType", "String"),
                ("MessageAttributes.entry.1.Value.StringValue", "Ferro"),
                ("MessageAttributes.entry.2.Name", "AWS.SNS.SMS.SMSType"),
                ("MessageAttributes.entry.2.Value.DataType", "String"),
                (
                    "MessageAttributes.entry.2.Value.StringValue",
                    "Transactional",
                ),
                ("MessageAttributes.entry.3.Name", "picture"),
                ("MessageAttributes.entry.3.Value.DataType", "Binary.png"),
                ("MessageAttributes.entry.3.Value.BinaryValue", "AAEC"),
                ("MessageAttributes.entry.4.Name", "price"),
                ("MessageAttributes.entry.4.Value.DataType", "Number"),
                ("MessageAttributes.entry.4.Value.StringValue", "-1.5e3"),
            ],
        ),
    );
    assert_eq!(answer.status, 200, "{}", answer.text());
    let message = &world.outbox()[0];
    assert_eq!(message.recipient, "+4915112345678");
    assert_eq!(message.message, "short");
    assert_eq!(message.subject.as_deref(), Some("Grüße"));
    assert_eq!(message.payload["message_structure"], "json");
    assert_eq!(message.payload["sender_id"], "Ferro");
    assert_eq!(message.payload["sms_type"], "Transactional");
    assert_eq!(
        message.payload["attributes"]["picture"],
        json!({"DataType": "Binary.png", "BinaryValue": "AAEC"})
    );
}

#[test]
fn phone_numbers() {
    for number in [
        "+1555",
        "",
        "+",
        "555-867-5309",
        "+0155586753099",
        "MyPhoneNumber",
        "+1234567890123456",
        "+1555867530",
    ] {
        let message = format!("PhoneNumber Reason: {number} is not valid to publish to");
        assert_eq!(
            refused(&[("PhoneNumber", number), ("Message", "hi")]),
            invalid(&message)
        );
    }
}

#[test]
fn messages_and_subjects() {
    assert_eq!(
        refused(&[PHONE]),
        invalid("Message Reason: no value for required parameter")
    );
    assert_eq!(refused(&[PHONE, ("Message", "")]), invalid("Empty message"));
    assert_eq!(
        refused(&[PHONE, ("Message", &"x".repeat(1601))]),
        invalid("Message too long")
    );
    assert_eq!(
        refused(&[PHONE, ("Message", &"é".repeat(131_073))]),
        invalid("Message too long")
    );
    for subject in ["", "two\nlines", "\u{7}", &"x".repeat(101)] {
        assert_eq!(
            refused(&[PHONE, ("Message", "hi"), ("Subject", subject)]),
            invalid("Subject")
        );
    }
    for (message, reason) in [
        ("{", "JSON message body failed to parse"),
        ("[]", "JSON message body failed to parse"),
        ("{}", "No default entry in JSON message body"),
        (r#"{"default": 1}"#, "No default entry in JSON message body"),
        (r#"{"sms": "hi"}"#, "No default entry in JSON message body"),
    ] {
        assert_eq!(
            refused(&[PHONE, ("Message", message), ("MessageStructure", "json")]),
            invalid(&format!("Message Structure - {reason}"))
        );
    }
}

#[test]
fn one_target_and_one_only() {
    let hi = ("Message", "hi");
    assert_eq!(
        refused(&[hi]),
        invalid("TopicArn or TargetArn Reason: no value for required parameter")
    );
    let topic = ("TopicArn", "arn:aws:sns:eu-central-1:000000000000:nowhere");
    assert_eq!(refused(&[hi, PHONE, topic]).1, "InvalidParameter");
    assert_eq!(
        refused(&[hi, topic]),
        (
            404,
            "NotFound".to_owned(),
            "Topic does not exist".to_owned()
        )
    );
    for (arn, fields) in [("", 1), ("topic", 1), ("arn:aws", 2)] {
        assert_eq!(
            refused(&[hi, ("TopicArn", arn)]),
            invalid(&format!(
                "TopicArn Reason: An ARN must have at least 6 elements, not {fields}"
            ))
        );
    }
    assert_eq!(
        refused(&[
            hi,
            ("TopicArn", "arn:aws:sns:us-west-2:000000000000:elsewhere")
        ]),
        invalid("TopicArn")
    );
    let endpoint = "arn:aws:sns:eu-central-1:000000000000:endpoint/GCM/app/1";
    assert_eq!(
        refused(&[hi, ("TargetArn", endpoint)]),
        invalid("TargetArn Reason: No endpoint found for the target arn specified")
    );
    assert_eq!(
        refused(&[hi, PHONE, ("MessageDeduplicationId", "1")]),
        invalid(
            "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that \
             is not valid for this topic type"
        )
    );
}

fn attribute(name: &str, fields: &[(&str, &str)]) -> (u16, String, String) {
    let mut parameters = vec![
        PHONE,
        ("Message", "hi"),
        ("MessageAttributes.entry.1.Name", name),
    ];
    let names: Vec<String> = fields
        .iter()
        .map(|(field, _)| format!("MessageAttributes.entry.1.Value.{field}"))
        .collect();
    parameters.extend(
        names
            .iter()
            .map(String::as_str)
            .zip(fields.iter().map(|(_, value)| *value)),
    );
    refused(&parameters)
}

#[test]
fn attributes_have_rules() {
    let good = [("DataType", "String"), ("StringValue", "x")];
    assert_eq!(
        attribute(&"n".repeat(257), &good),
        wrong("Length of message attribute name must be less than 256 bytes.")
    );
    assert_eq!(
        attribute(".a", &good),
        wrong("Invalid message attribute name starting with character '.' was found.")
    );
    assert_eq!(
        attribute("a.", &good),
        wrong("Invalid message attribute name ending with character '.' was found.")
    );
    assert_eq!(
        attribute("a..b", &good),
        wrong("Message attribute name can not have successive '.' character.")
    );
    assert_eq!(
        attribute("a b", &good),
        wrong(
            "Invalid non-alphanumeric character '#x20' was found in the message attribute name. Can only \
             include alphanumeric characters, hyphens, underscores, or dots."
        )
    );
    assert_eq!(
        attribute("AWS.SNS.SMS.SenderId", &good),
        wrong(
            "Message attribute names starting with 'AWS.' or 'Amazon.' are reserved for use by Amazon."
        )
    );
    assert_eq!(
        attribute("a", &[("DataType", "Strong"), ("StringValue", "x")]),
        wrong(
            "The message attribute 'a' has an invalid message attribute type, the set of supported type \
             prefixes is Binary, Number, and String."
        )
    );
    let empty = "The message attribute 'a' must contain non-empty message attribute value for message \
                 attribute type 'String'.";
    assert_eq!(attribute("a", &[("DataType", "String")]), wrong(empty));
    assert_eq!(
        attribute("a", &[("DataType", "String"), ("StringValue", "")]),
        wrong(empty)
    );
    assert_eq!(
        attribute("a", &[("DataType", "String"), ("BinaryValue", "AA==")]),
        wrong("The message attribute 'a' with type 'String' must use field 'String'.")
    );
    assert_eq!(
        attribute("a", &[("DataType", "Number"), ("StringValue", "many")]),
        wrong("Could not cast message attribute 'a' value to number.")
    );
    assert_eq!(
        attribute("a", &[("StringValue", "x")]),
        (
            400,
            "ValidationError".to_owned(),
            "1 validation error detected: Value null at 'messageAttributes.a.member.dataType' failed to \
             satisfy constraint: Member must not be null"
                .to_owned()
        )
    );
    let sms_type = attribute(
        "AWS.SNS.SMS.SMSType",
        &[("DataType", "String"), ("StringValue", "Loud")],
    );
    assert_eq!(sms_type.1, "InvalidParameter");
    let sender = attribute(
        "AWS.SNS.SMS.SenderID",
        &[("DataType", "String"), ("StringValue", "123")],
    );
    assert_eq!(sender.1, "InvalidParameter");
}
