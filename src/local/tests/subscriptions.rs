//! Subscriptions: how they begin, what they may be, who gets a message, and how they end.

use std::time::Duration;

use bytes::Bytes;
use ferroboto_local::{Kind, World};
use http::Request;
use serde_json::{Value, json};

use crate::support::{ask, entries, form, invalid, ok, refused, subscribe, topic};

const QUEUE: &str = "arn:aws:sqs:eu-central-1:000000000000:queue";

fn publish(world: &World, topic: &str, message: &str, more: &[(&str, &str)]) {
    let mut parameters = vec![("TopicArn", topic), ("Message", message)];
    parameters.extend(more);
    ok(world, "Publish", &parameters);
}

fn bodies(world: &World) -> Vec<String> {
    let outbox = world.outbox();
    let bodies = outbox.iter();
    bodies
        .map(|sent| sent.message.as_str().to_owned())
        .collect()
}

#[test]
fn a_queue_gets_the_frame_or_the_message() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let arn = subscribe(&world, &news, "sqs", QUEUE, &[]);
    assert!(arn.starts_with(&format!("{news}:")) && arn.len() == news.len() + 37);
    assert_eq!(subscribe(&world, &news, "sqs", QUEUE, &[]), arn);
    let attribute = [
        ("Subject", "Über"),
        ("MessageAttributes.entry.1.Name", "size"),
        ("MessageAttributes.entry.1.Value.DataType", "Number"),
        ("MessageAttributes.entry.1.Value.StringValue", "5"),
    ];
    publish(&world, &news, "line\n\"two\"", &attribute);
    let text = &bodies(&world)[0];
    assert!(
        text.starts_with("{\n  \"Type\" : \"Notification\",\n  \"MessageId\" : \""),
        "{text}"
    );
    assert!(text.ends_with(
        "\n  \"MessageAttributes\" : {\n    \"size\" : {\"Type\":\"Number\",\"Value\":\"5\"}\n  }\n}"
    ));
    let frame: Value = serde_json::from_str(text).unwrap();
    let names: Vec<&String> = frame.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        [
            "Type",
            "MessageId",
            "TopicArn",
            "Subject",
            "Message",
            "Timestamp",
            "SignatureVersion",
            "Signature",
            "SigningCertURL",
            "UnsubscribeURL",
            "MessageAttributes"
        ]
    );
    assert_eq!(frame["Message"], "line\n\"two\"");
    world.clear_outbox();
    let raw = [
        ("SubscriptionArn", arn.as_str()),
        ("AttributeName", "RawMessageDelivery"),
        ("AttributeValue", "True"),
    ];
    ok(&world, "SetSubscriptionAttributes", &raw);
    publish(&world, &news, "plain", &attribute);
    let sent = &world.outbox()[0];
    assert_eq!((sent.kind, sent.recipient.as_str()), (Kind::Sqs, QUEUE));
    assert_eq!(sent.message, "plain");
    assert_eq!(sent.payload["attributes"]["size"]["StringValue"], "5");
}

#[test]
fn each_protocol_has_its_own_text() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let function = "arn:aws:lambda:eu-central-1:000000000000:function:f";
    let stream = "arn:aws:firehose:eu-central-1:000000000000:deliverystream/s";
    let role = [("SubscriptionRoleArn", "arn:aws:iam::000000000000:role/r")];
    subscribe(&world, &news, "lambda", function, &[]);
    subscribe(&world, &news, "firehose", stream, &role);
    subscribe(&world, &news, "sms", "+1-555-867-5309", &[]);
    let message = r#"{"default": "d", "lambda": "l", "sms": "s", "firehose": 1}"#;
    publish(&world, &news, message, &[("MessageStructure", "json")]);
    let outbox = world.outbox();
    let of = |kind: Kind| outbox.iter().find(|sent| sent.kind == kind).unwrap();
    let event: Value = serde_json::from_str(of(Kind::Lambda).message.as_str()).unwrap();
    let record = &event["Records"][0];
    assert_eq!(record["EventSource"], "aws:sns");
    assert_eq!(record["Sns"]["Message"], "l");
    assert_eq!(record["Sns"]["MessageAttributes"], json!({}));
    let record: Value = serde_json::from_str(of(Kind::Firehose).message.as_str()).unwrap();
    assert_eq!(record["Message"], "d");
    assert!(record.get("Signature").is_none());
    assert_eq!(of(Kind::Sms).recipient, "+15558675309");
    assert_eq!(of(Kind::Sms).message, "s");
}

#[test]
fn fifo_topics_keep_order_and_send_once() {
    let world = World::new("test");
    let orders = topic(&world, "orders.fifo");
    subscribe(&world, &orders, "sqs", &format!("{QUEUE}.fifo"), &[]);
    let group = [("MessageGroupId", "g")];
    for text in ["1", "2", "2", "3"] {
        publish(&world, &orders, text, &group);
    }
    let numbers: Vec<Value> = bodies(&world)
        .iter()
        .map(|body| serde_json::from_str(body).unwrap())
        .collect();
    let texts: Vec<&Value> = numbers.iter().map(|frame| &frame["Message"]).collect();
    assert_eq!(texts, ["1", "2", "3"]);
    assert!(numbers.is_sorted_by_key(|frame| frame["SequenceNumber"].as_str().unwrap().to_owned()));
    assert!(numbers[0].get("Signature").is_none());
    assert_eq!(world.outbox()[0].payload["message_group_id"], "g");
    assert_eq!(
        world.outbox()[0].payload["message_deduplication_id"]
            .as_str()
            .unwrap()
            .len(),
        64
    );
    world.advance(Duration::from_mins(5));
    publish(&world, &orders, "2", &group);
    assert_eq!(world.outbox().len(), 4);
    let by_group = [
        ("TopicArn", orders.as_str()),
        ("AttributeName", "FifoThroughputScope"),
        ("AttributeValue", "MessageGroup"),
    ];
    ok(&world, "SetTopicAttributes", &by_group);
    publish(&world, &orders, "same", &group);
    publish(&world, &orders, "same", &[("MessageGroupId", "h")]);
    publish(&world, &orders, "same", &group);
    assert_eq!(world.outbox().len(), 6);
}

#[test]
fn mail_waits_for_a_yes() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let parameters = [
        ("TopicArn", news.as_str()),
        ("Protocol", "email"),
        ("Endpoint", "ann@example.com"),
    ];
    let answer = ok(&world, "Subscribe", &parameters);
    assert_eq!(answer["SubscriptionArn"], "pending confirmation");
    publish(&world, &news, "too early", &[]);
    let outbox = world.outbox();
    assert_eq!(outbox.len(), 1);
    let token = outbox[0].payload["token"].as_str().unwrap();
    assert_eq!(token.len(), 288);
    let listed = ok(&world, "ListSubscriptions", &[]);
    assert_eq!(
        listed["Subscriptions.member.SubscriptionArn"],
        "PendingConfirmation"
    );
    let topic_arn = ("TopicArn", news.as_str());
    assert_eq!(
        refused(
            &world,
            "ConfirmSubscription",
            &[topic_arn, ("Token", "abc123")]
        ),
        invalid("Token")
    );
    let yes = [topic_arn, ("Token", token)];
    let arn = ok(&world, "ConfirmSubscription", &yes)["SubscriptionArn"].clone();
    assert_eq!(
        ok(&world, "ConfirmSubscription", &yes)["SubscriptionArn"],
        arn
    );
    publish(&world, &news, "hello", &[("Subject", "News")]);
    let sent = &world.outbox()[1];
    assert_eq!(sent.subject.as_deref(), Some("News"));
    assert!(sent.message.as_str().starts_with("hello\n"));
    let shown = entries(
        &world,
        "GetSubscriptionAttributes",
        &[("SubscriptionArn", &arn)],
    );
    assert_eq!(shown["ConfirmationWasAuthenticated"], "true");
    assert_eq!(shown["PendingConfirmation"], "false");
    let counts = entries(&world, "GetTopicAttributes", &[topic_arn]);
    assert_eq!(
        (
            &*counts["SubscriptionsConfirmed"],
            &*counts["SubscriptionsPending"]
        ),
        ("1", "0")
    );
}

fn get(world: &World, url: &str) -> crate::support::Answer {
    ask(world, Request::get(url).body(Bytes::new()).unwrap())
}

#[test]
fn links_work_without_keys_unless_forbidden() {
    let world = World::new("test");
    world.set_address("http://127.0.0.1:4566/");
    let news = topic(&world, "news");
    let link = |at: usize, begin: &str| {
        let body = world.outbox()[at].message.as_str().to_owned();
        let start = body.find(begin).unwrap();
        body[start..].split_whitespace().next().unwrap().to_owned()
    };
    subscribe(&world, &news, "email", "ann@example.com", &[]);
    let confirm = link(0, "http://127.0.0.1:4566/?Action=ConfirmSubscription");
    let answer = get(&world, &confirm);
    assert_eq!(answer.status, 200, "{}", answer.text());
    publish(&world, &news, "one", &[]);
    let leave = link(1, "http://127.0.0.1:4566/?Action=Unsubscribe");
    assert_eq!(get(&world, &leave).status, 200);
    assert_eq!(get(&world, &leave).status, 200);
    publish(&world, &news, "two", &[]);
    assert_eq!(world.outbox().len(), 2);
    let counts = entries(&world, "GetTopicAttributes", &[("TopicArn", &news)]);
    assert_eq!(counts["SubscriptionsDeleted"], "1");

    world.clear_outbox();
    let arn = subscribe(&world, &news, "email", "bob@example.com", &[]);
    let token = world.outbox()[0].payload["token"]
        .as_str()
        .unwrap()
        .to_owned();
    let strict = format!("{}&AuthenticateOnUnsubscribe=true", link(0, "http://"));
    assert_eq!(get(&world, &strict).error().1, "AuthorizationError");
    let yes = [
        ("TopicArn", news.as_str()),
        ("Token", token.as_str()),
        ("AuthenticateOnUnsubscribe", "true"),
    ];
    ok(&world, "ConfirmSubscription", &yes);
    let leave = format!("http://127.0.0.1:4566/?Action=Unsubscribe&SubscriptionArn={arn}");
    assert_eq!(get(&world, &leave).error().1, "AuthorizationError");
    assert_eq!(
        ask(&world, form("Unsubscribe", &[("SubscriptionArn", &arn)])).status,
        200
    );
}

#[test]
fn tokens_are_good_for_three_days() {
    let world = World::new("test");
    let news = topic(&world, "news");
    subscribe(&world, &news, "email", "ann@example.com", &[]);
    let token = world.outbox()[0].payload["token"]
        .as_str()
        .unwrap()
        .to_owned();
    world.advance(Duration::from_secs(3 * 86_400 + 1));
    let yes = [("TopicArn", news.as_str()), ("Token", token.as_str())];
    assert_eq!(
        refused(&world, "ConfirmSubscription", &yes),
        invalid("Token")
    );
}

#[test]
fn what_is_no_endpoint() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let orders = topic(&world, "orders.fifo");
    for (topic, protocol, endpoint, reason) in [
        (
            &news,
            "pigeon",
            "x",
            "Amazon SNS does not support this protocol string: pigeon",
        ),
        (
            &news,
            "http",
            "https://a",
            "Endpoint must match the specified protocol",
        ),
        (
            &news,
            "https",
            "localhost",
            "Endpoint must match the specified protocol",
        ),
        (&news, "sqs", "queue", "SQS endpoint ARN"),
        (&news, "lambda", "f", "Lambda endpoint ARN"),
        (&news, "email", "ann", "Email address"),
        (&news, "email", "ann@x\r\nBcc: b@x", "Email address"),
        (&news, "email", "", "Endpoint"),
        (
            &news,
            "sqs",
            "arn:aws:sqs:eu-central-1:000000000000:q.fifo",
            "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics",
        ),
        (
            &orders,
            "email",
            "ann@example.com",
            "Invalid protocol type: email",
        ),
    ] {
        let parameters = [
            ("TopicArn", topic.as_str()),
            ("Protocol", protocol),
            ("Endpoint", endpoint),
        ];
        assert_eq!(
            refused(&world, "Subscribe", &parameters),
            invalid(reason),
            "{endpoint}"
        );
    }
    let nowhere = [
        ("TopicArn", "arn:aws:sns:eu-central-1:000000000000:x"),
        ("Protocol", "email"),
        ("Endpoint", "ann@example.com"),
    ];
    assert_eq!(refused(&world, "Subscribe", &nowhere).1, "NotFound");
}

#[test]
fn attributes_have_rules() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let arn = subscribe(
        &world,
        &news,
        "sqs",
        QUEUE,
        &[("FilterPolicy", r#"{"a": ["b"]}"#)],
    );
    let set = |name, value| {
        let parameters = [
            ("SubscriptionArn", arn.as_str()),
            ("AttributeName", name),
            ("AttributeValue", value),
        ];
        ask(&world, form("SetSubscriptionAttributes", &parameters))
    };
    for (name, value, reason) in [
        ("Color", "red", "AttributeName"),
        (
            "RawMessageDelivery",
            "yes",
            "RawMessageDelivery: Invalid value [yes]. Must be true or false.",
        ),
        (
            "FilterPolicyScope",
            "Both",
            "FilterPolicyScope: Invalid value [Both]. Please use either MessageBody or MessageAttributes",
        ),
        ("FilterPolicy", "{", "FilterPolicy: failed to parse JSON."),
        ("RedrivePolicy", "{", "RedrivePolicy: failed to parse JSON."),
        (
            "RedrivePolicy",
            r#"{"deadLetterTargetArn": "x"}"#,
            "RedrivePolicy: deadLetterTargetArn is an invalid arn",
        ),
        (
            "FilterPolicy",
            r#"{"a": {"b": ["c"]}}"#,
            "Filter policy scope MessageAttributes does not support nested filter policy",
        ),
    ] {
        assert_eq!(set(name, value).error(), invalid(reason));
    }
    assert_eq!(set("FilterPolicyScope", "MessageBody").status, 200);
    assert_eq!(set("FilterPolicy", r#"{"a": {"b": ["c"]}}"#).status, 200);
    // A nested policy cannot go with attributes.
    assert_eq!(
        set("FilterPolicyScope", "MessageAttributes").error().1,
        "InvalidParameter"
    );
    publish(&world, &news, r#"{"a": {"b": "c"}}"#, &[]);
    publish(&world, &news, r#"{"a": {"b": "d"}}"#, &[]);
    publish(&world, &news, "no object", &[]);
    assert_eq!(world.outbox().len(), 1);
    assert_eq!(set("FilterPolicy", "").status, 200);
    let shown = entries(
        &world,
        "GetSubscriptionAttributes",
        &[("SubscriptionArn", &arn)],
    );
    assert!(!shown.contains_key("FilterPolicy") && !shown.contains_key("FilterPolicyScope"));
    let again = [
        ("TopicArn", news.as_str()),
        ("Protocol", "sqs"),
        ("Endpoint", QUEUE),
        ("Attributes.entry.1.key", "RawMessageDelivery"),
        ("Attributes.entry.1.value", "true"),
    ];
    assert_eq!(
        refused(&world, "Subscribe", &again),
        invalid("Attributes Reason: Subscription already exists with different attributes")
    );
}

#[test]
fn a_topic_has_room_for_200_policies() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let policy = [("FilterPolicy", r#"{"a": ["b"]}"#)];
    for number in 0..200 {
        subscribe(&world, &news, "sqs", &format!("{QUEUE}{number}"), &policy);
    }
    let arn = subscribe(&world, &news, "sqs", QUEUE, &[]);
    let set = [
        ("SubscriptionArn", arn.as_str()),
        ("AttributeName", "FilterPolicy"),
        ("AttributeValue", policy[0].1),
    ];
    let (status, code, _) = refused(&world, "SetSubscriptionAttributes", &set);
    assert_eq!((status, code.as_str()), (403, "FilterPolicyLimitExceeded"));
    // All 201 come in three pages, and foreign tokens are none.
    let mut token = None::<String>;
    let mut counts = Vec::new();
    loop {
        let given: Vec<(&str, &str)> = token.iter().map(|token| ("NextToken", &**token)).collect();
        let answer = ask(&world, form("ListSubscriptions", &given));
        counts.push(answer.text().matches("<Owner>").count());
        let leaves = answer.leaves();
        let next = "ListSubscriptionsResponse.ListSubscriptionsResult.NextToken";
        token = leaves.get(next).cloned();
        if token.is_none() {
            break;
        }
        let other = [("NextToken", token.as_deref().unwrap())];
        assert_eq!(refused(&world, "ListTopics", &other), invalid("NextToken"));
    }
    assert_eq!(counts, [100, 100, 1]);
    assert_eq!(
        refused(&world, "ListTopics", &[("NextToken", "?")]),
        invalid("NextToken")
    );
}

#[test]
fn permissions_change_the_policy() {
    let world = World::new("test");
    let news = topic(&world, "news");
    let arn = ("TopicArn", news.as_str());
    let add = [
        arn,
        ("Label", "friends"),
        ("AWSAccountId.member.1", "111122223333"),
        ("ActionName.member.1", "Publish"),
        ("ActionName.member.2", "Subscribe"),
    ];
    ok(&world, "AddPermission", &add);
    assert_eq!(
        refused(&world, "AddPermission", &add),
        invalid("Statement already exists")
    );
    let policy = || -> Value {
        let attributes = entries(&world, "GetTopicAttributes", &[arn]);
        serde_json::from_str(&attributes["Policy"]).unwrap()
    };
    assert_eq!(
        policy()["Statement"][1],
        json!({
            "Sid": "friends", "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": ["SNS:Publish", "SNS:Subscribe"], "Resource": news,
        })
    );
    let odd = [arn, ("Label", "x"), add[2], ("ActionName.member.1", "Fly")];
    assert_eq!(
        refused(&world, "AddPermission", &odd),
        invalid("Policy statement action out of service scope!")
    );
    ok(&world, "RemovePermission", &[arn, ("Label", "friends")]);
    ok(&world, "RemovePermission", &[arn, ("Label", "friends")]);
    assert_eq!(policy()["Statement"].as_array().unwrap().len(), 1);
    let protection = r#"{"Name": "p", "Version": "2021-06-01", "Statement": []}"#;
    let resource = ("ResourceArn", news.as_str());
    ok(
        &world,
        "PutDataProtectionPolicy",
        &[resource, ("DataProtectionPolicy", protection)],
    );
    assert_eq!(
        ok(&world, "GetDataProtectionPolicy", &[resource])["DataProtectionPolicy"],
        protection
    );
    assert_eq!(
        refused(
            &world,
            "PutDataProtectionPolicy",
            &[resource, ("DataProtectionPolicy", "{}")]
        )
        .1,
        "InvalidParameter"
    );
}

#[test]
fn topic_attributes_have_rules() {
    let world = World::new("test");
    let news = topic(&world, "news");
    for (name, value) in [
        ("SignatureVersion", "3"),
        ("TracingConfig", "Loud"),
        ("DeliveryPolicy", "{}"),
        ("Policy", "{}"),
        ("Policy", ""),
        ("MaximumMessageSize", "12"),
        ("HTTPSuccessFeedbackSampleRate", "101"),
        ("SQSFailureFeedbackRoleArn", "me"),
        ("ArchivePolicy", "{}"),
        ("DisplayName", &"x".repeat(101)),
    ] {
        let set = [
            ("TopicArn", news.as_str()),
            ("AttributeName", name),
            ("AttributeValue", value),
        ];
        assert_eq!(
            refused(&world, "SetTopicAttributes", &set).1,
            "InvalidParameter",
            "{name}"
        );
    }
    let orders = topic(&world, "orders.fifo");
    for (days, right) in [("1", true), ("365", true), ("366", false), ("0", false)] {
        let value = format!(r#"{{"MessageRetentionPeriod": {days}}}"#);
        let set = [
            ("TopicArn", orders.as_str()),
            ("AttributeName", "ArchivePolicy"),
            ("AttributeValue", value.as_str()),
        ];
        assert_eq!(
            ask(&world, form("SetTopicAttributes", &set)).status == 200,
            right
        );
    }
}

#[test]
fn a_batch_answers_for_each_entry() {
    let world = World::new("test");
    let news = topic(&world, "news");
    subscribe(&world, &news, "sqs", QUEUE, &[]);
    let entry = |at: usize, id: &str, message: &str| {
        let entry = format!("PublishBatchRequestEntries.member.{at}");
        [
            (format!("{entry}.Id"), id.to_owned()),
            (format!("{entry}.Message"), message.to_owned()),
        ]
    };
    let batch = |entries: &[[(String, String); 2]]| {
        let mut parameters = vec![("TopicArn", news.as_str())];
        for [id, message] in entries {
            parameters.extend([(&*id.0, &*id.1), (&*message.0, &*message.1)]);
        }
        ask(&world, form("PublishBatch", &parameters))
    };
    let answer = batch(&[
        entry(1, "a", "one"),
        entry(2, "b", ""),
        entry(3, "c", "three"),
    ]);
    assert_eq!(answer.status, 200);
    let document = roxmltree::Document::parse(answer.text()).unwrap();
    let ids = |list: &str| -> Vec<String> {
        let list = document
            .descendants()
            .find(|node| node.has_tag_name(("http://sns.amazonaws.com/doc/2010-03-31/", list)));
        let ids = list
            .unwrap()
            .descendants()
            .filter(|node| node.tag_name().name() == "Id");
        ids.map(|id| id.text().unwrap().to_owned()).collect()
    };
    assert_eq!(
        (ids("Successful"), ids("Failed")),
        (vec!["a".into(), "c".into()], vec!["b".to_owned()])
    );
    assert!(
        answer
            .text()
            .contains("<Message>Invalid parameter: Empty message</Message>")
    );
    assert_eq!(world.outbox().len(), 2);
    assert_eq!(
        batch(&[entry(1, "a", "x"), entry(2, "a", "y")]).error().1,
        "BatchEntryIdsNotDistinct"
    );
    assert_eq!(
        batch(&[entry(1, "a b", "x")]).error().1,
        "InvalidBatchEntryId"
    );
    let large = "x".repeat(131_073);
    assert_eq!(
        batch(&[entry(1, "a", &large), entry(2, "b", &large)])
            .error()
            .1,
        "BatchRequestTooLong"
    );
    let many: Vec<_> = (1..=11).map(|at| entry(at, &at.to_string(), "x")).collect();
    assert_eq!(batch(&many).error().1, "TooManyEntriesInBatchRequest");
}
