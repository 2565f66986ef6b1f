"""Alerting over the resource interface: a topic, its subscribers, and what is known of them."""

import json
import logging

import boto3
from botocore.exceptions import ClientError, ParamValidationError

logger = logging.getLogger(__name__)


class SnsWrapper:
    """Topics and messages, with log lines for whoever is on call."""

    def __init__(self, sns_resource):
        self.sns_resource = sns_resource

    def create_topic(self, name):
        topic = self.sns_resource.create_topic(Name=name)
        logger.info("Created topic %s with ARN %s.", name, topic.arn)
        return topic

    def list_topics(self):
        return self.sns_resource.topics.all()

    @staticmethod
    def subscribe(topic, protocol, endpoint):
        return topic.subscribe(Protocol=protocol, Endpoint=endpoint, ReturnSubscriptionArn=True)

    @staticmethod
    def publish(topic, message, attributes):
        sent = {}
        for key, value in attributes.items():
            kind = "Binary" if isinstance(value, bytes) else "String"
            sent[key] = {"DataType": kind, f"{kind}Value": value}
        return topic.publish(Message=message, MessageAttributes=sent)["MessageId"]


def main():
    wrapper = SnsWrapper(boto3.resource("sns", region_name="us-east-1"))
    topic = wrapper.create_topic("alerts")
    wrapper.create_topic("reports")
    print(sorted(found.arn for found in wrapper.list_topics()))
    print(topic, topic == wrapper.sns_resource.Topic(topic.arn), topic.meta.service_name)

    mail = wrapper.subscribe(topic, "email", "ops@example.com")
    phone = wrapper.subscribe(topic, "sms", "+15558675309")
    phone.set_attributes(AttributeName="FilterPolicy", AttributeValue=json.dumps({"level": ["high"]}))
    print(sorted(phone.attributes), phone.attributes["FilterPolicy"])
    print(sorted(found.attributes["Endpoint"] for found in topic.subscriptions.all()))
    print(len(list(topic.subscriptions.limit(1))))

    print(len(wrapper.publish(topic, "disk full", {"level": "high", "host": b"\x00\x01"})))
    topic.set_attributes(AttributeName="DisplayName", AttributeValue="Alerts")
    print(topic.attributes.get("DisplayName"))
    topic.reload()
    print(topic.attributes["DisplayName"], topic.attributes["TopicArn"])

    mail.delete()
    print(len(list(topic.subscriptions.all())))
    try:
        topic.publish(Mesage="typo")
    except ParamValidationError as error:
        print(error)
    topic.delete()
    try:
        topic.load()
    except ClientError as error:
        print(error.response["Error"]["Code"], "|", error)


if __name__ == "__main__":
    main()
