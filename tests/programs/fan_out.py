"""Publish orders once and let several teams work on them: a topic, a queue for each team with a filter, a dead-letter queue."""

import json

import boto3

TEAMS = {"billing": None, "shipping": {"kind": ["goods"]}, "audit": {"amount": [{"numeric": [">=", 100]}]}}
ORDERS = [("goods", 20), ("goods", 250), ("service", 99), ("service", 100), ("refund", 5)]


def subscribe(sqs, topic, team, policy, dead):
    queue = sqs.create_queue(
        QueueName=f"orders-{team}",
        Attributes={
            "VisibilityTimeout": "30",
            "RedrivePolicy": json.dumps({"deadLetterTargetArn": dead.attributes["QueueArn"], "maxReceiveCount": 3}),
        },
    )
    allowed = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "sns.amazonaws.com"},
                "Action": "sqs:SendMessage",
                "Resource": queue.attributes["QueueArn"],
                "Condition": {"ArnEquals": {"aws:SourceArn": topic.arn}},
            }
        ],
    }
    queue.set_attributes(Attributes={"Policy": json.dumps(allowed)})
    attributes = {"RawMessageDelivery": "true"} if team == "audit" else {}
    if policy is not None:
        attributes["FilterPolicy"] = json.dumps(policy)
    subscription = topic.subscribe(
        Protocol="sqs", Endpoint=queue.attributes["QueueArn"], Attributes=attributes, ReturnSubscriptionArn=True
    )
    return queue, subscription


def work(queue, raw):
    """Take everything off a queue, a batch at a time."""
    done = []
    while messages := queue.receive_messages(MaxNumberOfMessages=10, MessageAttributeNames=["All"], WaitTimeSeconds=0):
        for message in messages:
            body = json.loads(message.body)
            done.append(body if raw else json.loads(body["Message"]))
        failed = queue.delete_messages(
            Entries=[
                {"Id": str(number), "ReceiptHandle": message.receipt_handle} for number, message in enumerate(messages)
            ]
        ).get("Failed", [])
        assert not failed, failed
    return sorted(done, key=lambda order: order["number"])


def main():
    session = boto3.Session(region_name="us-east-1")
    sns, sqs = session.resource("sns"), session.resource("sqs")
    topic = sns.create_topic(Name="orders", Tags=[{"Key": "team", "Value": "shop"}])
    dead = sqs.create_queue(QueueName="orders-dead")
    made = {team: subscribe(sqs, topic, team, policy, dead) for team, policy in TEAMS.items()}
    topic.reload()
    print(topic.arn, topic.attributes["SubscriptionsConfirmed"])
    print(sorted(each.attributes["Endpoint"] for each in topic.subscriptions.all()))
    print(sorted(queue.url.rpartition("/")[2] for queue in sqs.queues.filter(QueueNamePrefix="orders-")))

    for number, (kind, amount) in enumerate(ORDERS):
        topic.publish(
            Message=json.dumps({"number": number, "kind": kind, "amount": amount}),
            Subject=f"order {number}",
            MessageAttributes={
                "kind": {"DataType": "String", "StringValue": kind},
                "amount": {"DataType": "Number", "StringValue": str(amount)},
            },
        )
    for team, (queue, _) in made.items():
        print(team, [(order["number"], order["kind"]) for order in work(queue, raw=team == "audit")])

    by_hand = sqs.get_queue_by_name(QueueName="orders-billing")
    print(by_hand == made["billing"][0], by_hand in {queue for queue, _ in made.values()})
    sent = by_hand.send_messages(
        Entries=[{"Id": str(number), "MessageBody": json.dumps({"number": number})} for number in range(3)]
    )
    print(sorted(entry["Id"] for entry in sent["Successful"]))
    message = by_hand.receive_messages(MaxNumberOfMessages=1, AttributeNames=["All"])[0]
    print(message.attributes["ApproximateReceiveCount"], message.queue_url == by_hand.url, message.Queue() == by_hand)
    message.change_visibility(VisibilityTimeout=0)
    by_hand.purge()
    print([each.url for each in dead.dead_letter_source_queues.all()] != [])
    for queue, subscription in made.values():
        subscription.delete()
        queue.delete()
    topic.delete()
    try:
        sqs.get_queue_by_name(QueueName="orders-audit")
    except sqs.meta.client.exceptions.QueueDoesNotExist as error:
        print(error.response["Error"]["Code"], [each.arn for each in sns.topics.all()])


if __name__ == "__main__":
    main()
