//! Topics, their tags, and the settings for text messages.

use std::collections::BTreeMap;

use ferroboto_local::World;

use crate::support::{ask, form};

const ARN: &str = "arn:aws:sns:eu-central-1:000000000000:";

fn ok(world: &World, action: &str, parameters: &[(&str, &str)]) -> BTreeMap<String, String> {
    let answer = ask(world, form(action, parameters));
    assert_eq!(answer.status, 200, "{action}: {}", answer.text());
    let result = format!("{action}Response.{action}Result.");
    let leaves = answer.leaves().into_iter();
    leaves
        .filter_map(|(path, text)| Some((path.strip_prefix(&result)?.to_owned(), text)))
        .collect()
}

fn refused(world: &World, action: &str, parameters: &[(&str, &str)]) -> (u16, String, String) {
    ask(world, form(action, parameters)).error()
}

fn invalid(message: &str) -> (u16, String, String) {
    (
        400,
        "InvalidParameter".to_owned(),
        format!("Invalid parameter: {message}"),
    )
}

fn not_found() -> (u16, String, String) {
    (
        404,
        "NotFound".to_owned(),
        "Topic does not exist".to_owned(),
    )
}

fn attributes(world: &World, arn: &str) -> BTreeMap<String, String> {
    let answer = ask(world, form("GetTopicAttributes", &[("TopicArn", arn)]));
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

#[test]
fn a_topic_lives_and_dies() {
    let world = World::new("test");
    let arn = format!("{ARN}news");
    let name = ("Name", "news");
    assert_eq!(ok(&world, "CreateTopic", &[name])["TopicArn"], arn);
    assert_eq!(ok(&world, "CreateTopic", &[name])["TopicArn"], arn);
    let topic = ("TopicArn", arn.as_str());
    let display = [
        topic,
        ("AttributeName", "DisplayName"),
        ("AttributeValue", "News"),
    ];
    ok(&world, "SetTopicAttributes", &display);
    let attributes = attributes(&world, &arn);
    assert_eq!(attributes["DisplayName"], "News");
    assert_eq!(attributes["Owner"], "000000000000");
    assert_eq!(attributes["TopicArn"], arn);
    let policy: serde_json::Value = serde_json::from_str(&attributes["Policy"]).unwrap();
    assert_eq!(policy["Statement"][0]["Resource"], arn.as_str());
    let published = ok(&world, "Publish", &[topic, ("Message", "hi")]);
    assert_eq!(published["MessageId"].len(), 36);
    assert!(!published.contains_key("SequenceNumber"));
    ok(&world, "Publish", &[("TargetArn", &arn), ("Message", "hi")]);
    ok(&world, "DeleteTopic", &[topic]);
    ok(&world, "DeleteTopic", &[topic]);
    for (action, parameters) in [
        ("GetTopicAttributes", &[topic][..]),
        ("Publish", &[topic, ("Message", "hi")]),
        ("SetTopicAttributes", &display),
    ] {
        assert_eq!(refused(&world, action, parameters), not_found());
    }
}

#[test]
fn what_is_not_a_topic() {
    let world = World::new("test");
    for name in ["", "two words", "a.fifo", &"n".repeat(257)] {
        assert_eq!(
            refused(&world, "CreateTopic", &[("Name", name)]),
            invalid("Topic Name")
        );
    }
    assert_eq!(
        refused(&world, "CreateTopic", &[]),
        invalid("Name Reason: no value for required parameter")
    );
    let fifo = [
        ("Attributes.entry.1.key", "FifoTopic"),
        ("Attributes.entry.1.value", "true"),
    ];
    assert_eq!(
        refused(&world, "CreateTopic", &[("Name", "a"), fifo[0], fifo[1]]),
        invalid("Topic Name")
    );
    let odd = [
        ("Attributes.entry.1.key", "Odd"),
        ("Attributes.entry.1.value", ""),
    ];
    assert_eq!(
        refused(&world, "CreateTopic", &[("Name", "a"), odd[0], odd[1]]),
        invalid("Attributes Reason: Unknown attribute Odd")
    );
    assert_eq!(
        refused(&world, "GetTopicAttributes", &[("TopicArn", "a")]),
        invalid("TopicArn Reason: An ARN must have at least 6 elements, not 1")
    );
    ok(&world, "CreateTopic", &[("Name", "a")]);
    let arn = format!("{ARN}a");
    let set = [
        ("TopicArn", arn.as_str()),
        ("AttributeName", "Owner"),
        ("AttributeValue", "me"),
    ];
    assert_eq!(
        refused(&world, "SetTopicAttributes", &set),
        invalid("AttributeName")
    );
}

#[test]
fn fifo_topics_count_and_know_messages_again() {
    let world = World::new("test");
    let created = [
        ("Name", "queue.fifo"),
        ("Attributes.entry.1.key", "FifoTopic"),
        ("Attributes.entry.1.value", "true"),
    ];
    let arn = ok(&world, "CreateTopic", &created)["TopicArn"].clone();
    let [topic, hi, group] = [
        ("TopicArn", arn.as_str()),
        ("Message", "hi"),
        ("MessageGroupId", "g"),
    ];
    assert_eq!(
        refused(&world, "Publish", &[topic, hi]),
        invalid("The MessageGroupId parameter is required for FIFO topics")
    );
    assert_eq!(
        refused(&world, "Publish", &[topic, hi, group]),
        invalid(
            "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId \
             provided explicitly"
        )
    );
    let one = ok(
        &world,
        "Publish",
        &[topic, hi, group, ("MessageDeduplicationId", "1")],
    );
    let again = ok(
        &world,
        "Publish",
        &[topic, hi, group, ("MessageDeduplicationId", "1")],
    );
    let two = ok(
        &world,
        "Publish",
        &[topic, hi, group, ("MessageDeduplicationId", "2")],
    );
    assert_eq!(one, again);
    assert!(one["SequenceNumber"] < two["SequenceNumber"]);
    assert_eq!(one["SequenceNumber"].len(), 20);
    let by_content = [
        topic,
        ("AttributeName", "ContentBasedDeduplication"),
        ("AttributeValue", "true"),
    ];
    ok(&world, "SetTopicAttributes", &by_content);
    let first = ok(&world, "Publish", &[topic, hi, group]);
    assert_eq!(first, ok(&world, "Publish", &[topic, hi, group]));
    // The identifier made from the content is its SHA-256.
    let hash = "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4";
    assert_eq!(
        first,
        ok(
            &world,
            "Publish",
            &[topic, hi, group, ("MessageDeduplicationId", hash)]
        )
    );
    let bad = refused(&world, "Publish", &[topic, hi, ("MessageGroupId", "a b")]);
    assert!(
        bad.2
            .starts_with("Invalid parameter: MessageGroupId Reason: ")
    );
}

#[test]
fn topics_come_in_pages() {
    let world = World::new("test");
    for number in 0..250 {
        ok(&world, "CreateTopic", &[("Name", &format!("t{number:03}"))]);
    }
    let mut arns = Vec::new();
    let mut token: Option<String> = None;
    let mut pages = 0;
    loop {
        let parameters: Vec<(&str, &str)> = token
            .iter()
            .map(|token| ("NextToken", token.as_str()))
            .collect();
        let answer = ask(&world, form("ListTopics", &parameters));
        let document = roxmltree::Document::parse(answer.text()).unwrap();
        let texts = |name: &str| -> Vec<String> {
            let nodes = document
                .descendants()
                .filter(|node| node.tag_name().name() == name);
            nodes
                .filter_map(|node| Some(node.text()?.to_owned()))
                .collect()
        };
        arns.extend(texts("TopicArn"));
        token = texts("NextToken").pop();
        pages += 1;
        if token.is_none() {
            break;
        }
    }
    assert_eq!((pages, arns.len()), (3, 250));
    arns.dedup();
    assert_eq!(arns.len(), 250);
}

#[test]
fn tags() {
    let world = World::new("test");
    let created = [
        ("Name", "a"),
        ("Tags.member.1.Key", "k1"),
        ("Tags.member.1.Value", "v1"),
    ];
    let arn = ok(&world, "CreateTopic", &created)["TopicArn"].clone();
    ok(&world, "CreateTopic", &created);
    assert_eq!(
        refused(
            &world,
            "CreateTopic",
            &[created[0], created[1], ("Tags.member.1.Value", "v2")]
        ),
        invalid("Tags Reason: Topic already exists with different tags")
    );
    let resource = ("ResourceArn", arn.as_str());
    let second = [
        resource,
        ("Tags.member.1.Key", "k2"),
        ("Tags.member.1.Value", "v2"),
    ];
    ok(&world, "TagResource", &second);
    ok(
        &world,
        "UntagResource",
        &[resource, ("TagKeys.member.1", "k1")],
    );
    let list = ok(&world, "ListTagsForResource", &[resource]);
    assert_eq!(
        (&*list["Tags.member.Key"], &*list["Tags.member.Value"]),
        ("k2", "v2")
    );
    assert_eq!(
        refused(
            &world,
            "TagResource",
            &[
                second[0],
                second[1],
                second[2],
                ("Tags.member.2.Key", "k2"),
                ("Tags.member.2.Value", "x"),
            ]
        ),
        invalid("Duplicated keys are not allowed.")
    );
    let many: Vec<(String, String)> = (0..50)
        .flat_map(|at| {
            [
                (format!("Tags.member.{}.Key", at + 1), format!("t{at}")),
                (format!("Tags.member.{}.Value", at + 1), String::new()),
            ]
        })
        .collect();
    let mut many: Vec<(&str, &str)> = many
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    many.push(resource);
    assert_eq!(refused(&world, "TagResource", &many).1, "TagLimitExceeded");
    assert_eq!(
        refused(
            &world,
            "ListTagsForResource",
            &[("ResourceArn", &format!("{ARN}b"))]
        ),
        (
            404,
            "ResourceNotFound".to_owned(),
            "Resource does not exist".to_owned()
        )
    );
}

#[test]
fn settings_for_text_messages_hold_for_publish() {
    let world = World::new("test");
    let set = |name, value| {
        form(
            "SetSMSAttributes",
            &[
                ("attributes.entry.1.key", name),
                ("attributes.entry.1.value", value),
            ],
        )
    };
    assert_eq!(ask(&world, set("DefaultSenderID", "Ferro")).status, 200);
    assert_eq!(
        ask(&world, set("DefaultSMSType", "Transactional")).status,
        200
    );
    assert_eq!(
        ask(&world, set("Color", "red")).error().2,
        "Color is not a valid attribute"
    );
    assert_eq!(
        ask(&world, set("DefaultSMSType", "Loud")).error().2,
        "DefaultSMSType is invalid"
    );
    let text = ask(&world, form("GetSMSAttributes", &[])).text().to_owned();
    assert!(
        text.contains("<key>MonthlySpendLimit</key><value>1</value>"),
        "{text}"
    );
    let text = ask(
        &world,
        form(
            "GetSMSAttributes",
            &[("attributes.member.1", "DefaultSenderID")],
        ),
    );
    assert!(!text.text().contains("Monthly") && text.text().contains("Ferro"));
    ok(
        &world,
        "Publish",
        &[("PhoneNumber", "+15558675309"), ("Message", "hi")],
    );
    let message = &world.outbox()[0];
    assert_eq!(message.payload["sender_id"], "Ferro");
    assert_eq!(message.payload["sms_type"], "Transactional");
}

#[test]
fn phones_that_want_no_messages() {
    let world = World::new("test");
    world.opt_out("eu-central-1", "+15558675309");
    let number = ("phoneNumber", "+15558675309");
    let opted_out = || ok(&world, "CheckIfPhoneNumberIsOptedOut", &[number])["isOptedOut"].clone();
    assert_eq!(opted_out(), "true");
    assert_eq!(
        ok(&world, "ListPhoneNumbersOptedOut", &[])["phoneNumbers.member"],
        "+15558675309"
    );
    let publish = [("PhoneNumber", "+15558675309"), ("Message", "hi")];
    ok(&world, "Publish", &publish);
    assert!(world.outbox().is_empty());
    ok(&world, "OptInPhoneNumber", &[number]);
    assert_eq!(opted_out(), "false");
    ok(&world, "Publish", &publish);
    assert_eq!(world.outbox().len(), 1);
    assert_eq!(
        refused(&world, "OptInPhoneNumber", &[("phoneNumber", "me")]),
        invalid("PhoneNumber Reason: input incorrectly formatted")
    );
}
