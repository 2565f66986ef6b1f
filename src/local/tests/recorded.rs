//! What AWS itself answered to SNS, in recordings that others published, and what is answered here.

use ferroboto_local::World;
use serde_json::{Value, json};

use crate::support::{ask, entries, form, invalid, ok, refused, subscribe, topic};

const QUEUE: &str = "arn:aws:sqs:eu-central-1:000000000000:q";

fn plain(message: &str) -> (u16, String, String) {
    (400, "InvalidParameter".to_owned(), message.to_owned())
}

#[test]
fn phones_with_single_separators_may_subscribe() {
    let world = World::new("test");
    let news = topic(&world, "news");
    for (endpoint, kept) in [
        ("+123123123", "+123123123"),
        ("+1234567890", "+1234567890"),
        ("+12/34-567.890", "+1234567890"),
    ] {
        let arn = subscribe(&world, &news, "sms", endpoint, &[]);
        let shown = entries(
            &world,
            "GetSubscriptionAttributes",
            &[("SubscriptionArn", &arn)],
        );
        assert_eq!(shown["Endpoint"], kept);
    }
    for endpoint in [
        "NAA+15551234567",
        "+15--551234567",
        "+15551234567.",
        "/+15551234567",
        "+1555",
        "+1234567890123456",
    ] {
        let given = [
            ("TopicArn", news.as_str()),
            ("Protocol", "sms"),
            ("Endpoint", endpoint),
        ];
        let expected = plain(&format!("Invalid SMS endpoint: {endpoint}"));
        assert_eq!(refused(&world, "Subscribe", &given), expected);
    }
}

#[test]
fn to_subscribe_again_with_defaults_is_the_same() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let arn = subscribe(&world, &news, "sqs", QUEUE, &[]);
    for attributes in [
        &[("RawMessageDelivery", "false")][..],
        &[
            ("RawMessageDelivery", "False"),
            ("FilterPolicyScope", "MessageAttributes"),
        ],
        &[],
    ] {
        assert_eq!(subscribe(&world, &news, "sqs", QUEUE, attributes), arn);
    }
    let given = [
        ("TopicArn", news.as_str()),
        ("Protocol", "sqs"),
        ("Endpoint", QUEUE),
        ("Attributes.entry.1.key", "RawMessageDelivery"),
        ("Attributes.entry.1.value", "true"),
    ];
    let expected =
        invalid("Attributes Reason: Subscription already exists with different attributes");
    assert_eq!(refused(&world, "Subscribe", &given), expected);
}

#[test]
fn a_token_says_what_is_confirmed() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let arn = subscribe(&world, &news, "email", "ann@example.com", &[]);
    let token = world.outbox()[0].payload["token"]
        .as_str()
        .unwrap()
        .to_owned();
    let confirm = |topic: &str, token: &str| {
        refused(
            &world,
            "ConfirmSubscription",
            &[("TopicArn", topic), ("Token", token)],
        )
    };
    let unknown = "51b2ff3edb475b7d91550e0ab6edf0c1de2a34e6";
    let other = "arn:aws:sns:eu-central-1:000000000000:other";
    // The token is looked at before the topic is.
    assert_eq!(confirm(other, unknown), invalid("Token"));
    assert_eq!(confirm(&news, unknown), invalid("Token"));
    assert_eq!(confirm(&news, "abc123"), invalid("Token"));
    assert_eq!(confirm(&news, "randomtoken"), plain("Invalid token"));
    assert_eq!(confirm("not-an-arn", &token), invalid("Topic"));
    let elsewhere = news.replace("eu-central-1", "us-west-2");
    assert_eq!(confirm(&elsewhere, &token), invalid("Topic"));
    // Of the topic's name only the region counts.
    let given = [("TopicArn", other), ("Token", token.as_str())];
    assert_eq!(
        ok(&world, "ConfirmSubscription", &given)["SubscriptionArn"],
        arn
    );
}

#[test]
fn what_is_no_subscription_cannot_end() {
    let world = World::new("test");
    let end = |arn: &str| refused(&world, "Unsubscribe", &[("SubscriptionArn", arn)]);
    for (arn, expected) in [
        (
            "random",
            "SubscriptionArn Reason: An ARN must have at least 6 elements, not 1",
        ),
        (
            "arn:aws:sns:eu-central-1:random",
            "SubscriptionArn Reason: An ARN must have at least 6 elements, not 5",
        ),
        (
            "arn:aws:sns:eu-central-1:111111111111:random",
            "SubscriptionId",
        ),
        (
            "arn:aws:sns:eu-central-1:111111111111:news:random",
            "SubscriptionId",
        ),
    ] {
        assert_eq!(end(arn), invalid(expected), "{arn}");
    }
}

#[test]
fn names_and_values_of_fifo_topics() {
    let world = World::new("test");
    let create = |name: &str, fifo: &str| {
        let parameters = [
            ("Name", name),
            ("Attributes.entry.1.key", "FifoTopic"),
            ("Attributes.entry.1.value", fifo),
            ("Attributes.entry.2.key", "ContentBasedDeduplication"),
            ("Attributes.entry.2.value", "True"),
        ];
        ask(&world, form("CreateTopic", &parameters))
    };
    assert_eq!(create("news", "true").error(), invalid("Topic Name"));
    assert_eq!(create("a b.fifo", "true").error(), invalid("Topic Name"));
    // CloudFormation's and Python's way to write a truth value.
    assert_eq!(create("news.fifo", "True").status, 200);
    let arn = "arn:aws:sns:eu-central-1:000000000000:news.fifo";
    let shown = entries(&world, "GetTopicAttributes", &[("TopicArn", arn)]);
    assert_eq!(shown["FifoTopic"], "true");
    assert_eq!(shown["ContentBasedDeduplication"], "true");
    assert_eq!(create("news.fifo", "true").status, 200);
}

#[test]
fn the_structure_of_a_batch_comes_before_its_groups() {
    let world = World::new("test");
    let events = topic(&world, "events.fifo");
    let entry = "PublishBatchRequestEntries.member.1";
    let names = ["Id", "Message", "MessageStructure"].map(|name| format!("{entry}.{name}"));
    let parameters = [
        ("TopicArn", events.as_str()),
        (names[0].as_str(), "1"),
        (names[1].as_str(), r#"{"sqs": "x"}"#),
        (names[2].as_str(), "json"),
    ];
    let expected = invalid("Message Structure - No default entry in JSON message body");
    assert_eq!(refused(&world, "PublishBatch", &parameters), expected);
    let expected = invalid("The MessageGroupId parameter is required for FIFO topics");
    assert_eq!(refused(&world, "PublishBatch", &parameters[..3]), expected);
}

#[test]
fn an_application_is_looked_for_before_its_attributes_are_read() {
    let world = World::new("test");
    let given = [
        (
            "PlatformApplicationArn",
            "arn:aws:sns:eu-central-1:000000000000:app/GCM/none",
        ),
        ("Attributes.entry.1.key", "Nonsense"),
        ("Attributes.entry.1.value", "x"),
    ];
    let (status, code, message) = refused(&world, "SetPlatformApplicationAttributes", &given);
    assert_eq!((status, code.as_str()), (404, "NotFound"));
    assert_eq!(message, "PlatformApplication does not exist");
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn delivery_policies_of_topics_are_normalised() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let set = |value: &Value| {
        let value = if value.is_null() {
            String::new()
        } else {
            value.to_string()
        };
        let given = [
            ("TopicArn", news.as_str()),
            ("AttributeName", "DeliveryPolicy"),
            ("AttributeValue", value.as_str()),
        ];
        ok(&world, "SetTopicAttributes", &given);
        entries(&world, "GetTopicAttributes", &[("TopicArn", &news)])
            .get("DeliveryPolicy")
            .cloned()
    };
    let request = json!({"headerContentType": "application/json"});
    assert_eq!(
        set(&json!({"http": {"defaultRequestPolicy": request}})).unwrap(),
        r#"{"http":{"disableSubscriptionOverrides":false,"defaultRequestPolicy":{"headerContentType":"application/json"}}}"#
    );
    let retries =
        json!({"numRetries": 1, "minDelayTarget": 5, "maxDelayTarget": 6, "backoffFunction": null});
    let given =
        json!({"http": {"defaultHealthyRetryPolicy": retries, "defaultRequestPolicy": null}});
    assert_eq!(
        set(&given).unwrap(),
        r#"{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":5,"maxDelayTarget":6,"numRetries":1},"disableSubscriptionOverrides":false}}"#
    );
    assert_eq!(
        set(&json!({"http": {"defaultHealthyRetryPolicy": null}})).unwrap(),
        r#"{"http":{"disableSubscriptionOverrides":false}}"#
    );
    assert_eq!(set(&Value::Null), None);
}

#[test]
fn delivery_policies_of_subscriptions_list_every_part() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let policy = r#"{"requestPolicy": {"headerContentType": "text/csv"}}"#;
    let given = [("DeliveryPolicy", policy)];
    let arn = subscribe(&world, &news, "http", "http://localhost:9/", &given);
    let shown = entries(
        &world,
        "GetSubscriptionAttributes",
        &[("SubscriptionArn", &arn)],
    );
    assert_eq!(
        shown["DeliveryPolicy"],
        r#"{"healthyRetryPolicy":null,"sicklyRetryPolicy":null,"throttlePolicy":null,"requestPolicy":{"headerContentType":"text/csv"},"guaranteed":false}"#
    );
    let effective = json_of(&shown["EffectiveDeliveryPolicy"]);
    assert_eq!(effective["healthyRetryPolicy"]["numRetries"], 3);
    assert_eq!(effective["requestPolicy"]["headerContentType"], "text/csv");
    // The same policy again is the same subscription.
    assert_eq!(
        subscribe(&world, &news, "http", "http://localhost:9/", &given),
        arn
    );
}

#[test]
fn filter_policies_in_the_wrong_shape() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let given = |policy: &str| {
        let parameters = [
            ("TopicArn", news.as_str()),
            ("Protocol", "sqs"),
            ("Endpoint", QUEUE),
            ("Attributes.entry.1.key", "FilterPolicy"),
            ("Attributes.entry.1.value", policy),
        ];
        refused(&world, "Subscribe", &parameters)
    };
    assert_eq!(
        given(r#"{"key": {"suffix": "v"}}"#),
        invalid("Attributes Reason: FilterPolicy: \"suffix\" must be an object or an array")
    );
    assert_eq!(
        given(r#"{"key": {"suffix": ["v"]}}"#),
        invalid(
            "Attributes Reason: Filter policy scope MessageAttributes does not support nested filter policy"
        )
    );
}

fn published(world: &World, topic: &str, parameters: &[(&str, &str)]) -> usize {
    world.clear_outbox();
    let mut given = vec![("TopicArn", topic), ("Message", "m")];
    given.extend_from_slice(parameters);
    ok(world, "Publish", &given);
    world.outbox().len()
}

#[test]
fn numbers_in_arrays_of_texts() {
    let world = World::new("test");
    let news = topic(&world, "news");
    subscribe(
        &world,
        &news,
        "sqs",
        QUEUE,
        &[("FilterPolicy", r#"{"price": [100]}"#)],
    );
    let attribute = |kind: &str, value: &str| {
        let name = "MessageAttributes.entry.1";
        let names =
            ["Name", "Value.DataType", "Value.StringValue"].map(|part| format!("{name}.{part}"));
        published(
            &world,
            &news,
            &[
                (names[0].as_str(), "price"),
                (names[1].as_str(), kind),
                (names[2].as_str(), value),
            ],
        )
    };
    assert_eq!(attribute("String.Array", "[100, 50]"), 1);
    assert_eq!(attribute("String.Array", "100"), 1);
    assert_eq!(attribute("Number", "100.0"), 1);
    assert_eq!(attribute("String.Array", "[50]"), 0);
    assert_eq!(attribute("String.Array", "[]"), 0);
    assert_eq!(attribute("String", "100"), 0);
}

#[test]
fn groups_of_fifo_topics_do_not_reach_standard_queues() {
    let world = World::new("test");
    let events = topic(&world, "events.fifo");
    subscribe(&world, &events, "sqs", QUEUE, &[]);
    subscribe(&world, &events, "sqs", &format!("{QUEUE}.fifo"), &[]);
    assert_eq!(published(&world, &events, &[("MessageGroupId", "g")]), 2);
    let groups: Vec<Value> = world
        .outbox()
        .iter()
        .map(|sent| sent.payload["message_group_id"].clone())
        .collect();
    assert_eq!(groups, [Value::Null, json!("g")]);
}

#[test]
fn the_trace_goes_on_to_queues() {
    const TRACE: &str =
        "Root=1-3152b799-8954dae64eda91bc9a23a7e8;Parent=7fa8c0f79203be72;Sampled=1";
    let world = World::new("test");
    let news = topic(&world, "news");
    subscribe(&world, &news, "sqs", QUEUE, &[]);
    let mut request = form("Publish", &[("TopicArn", &news), ("Message", "m")]);
    request
        .headers_mut()
        .insert("x-amzn-trace-id", TRACE.parse().unwrap());
    assert_eq!(ask(&world, request).status, 200);
    assert_eq!(world.outbox()[0].payload["trace_header"], TRACE);
}

#[test]
fn a_topic_can_take_a_mebibyte() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let long = "x".repeat(300_000);
    let given = [("TopicArn", news.as_str()), ("Message", long.as_str())];
    assert_eq!(
        refused(&world, "Publish", &given),
        invalid("Message too long")
    );
    let set = |size: &str| {
        let given = [
            ("TopicArn", news.as_str()),
            ("AttributeName", "MaximumMessageSize"),
            ("AttributeValue", size),
        ];
        ask(&world, form("SetTopicAttributes", &given)).status
    };
    assert_eq!((set("1048577"), set("1048576")), (400, 200));
    assert_eq!(ask(&world, form("Publish", &given)).status, 200);
    let longer = "x".repeat(1_048_577);
    let given = [("TopicArn", news.as_str()), ("Message", longer.as_str())];
    assert_eq!(
        refused(&world, "Publish", &given),
        invalid("Message too long")
    );
}
