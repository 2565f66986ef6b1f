"""List what an account publishes to: topics by page, subscriptions by protocol, endpoints of old phones."""

import argparse
from collections import Counter

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError


def all_topics(client):
    for page in client.get_paginator("list_topics").paginate():
        for topic in page.get("Topics", []):
            yield topic["TopicArn"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--topics", type=int, default=105)
    parser.add_argument("--region", default="us-east-1")
    args = parser.parse_args()

    client = boto3.client("sns", region_name=args.region, config=Config(retries={"max_attempts": 2}))
    for number in range(args.topics):
        client.create_topic(Name=f"team-{number:03}", Tags=[{"Key": "team", "Value": str(number % 7)}])
    arns = sorted(all_topics(client))
    print(f"{len(arns)} topics, from {arns[0]} to {arns[-1]}")

    for number, arn in enumerate(arns[:6]):
        protocol, endpoint = ("sms", f"+1555000{number:04}") if number % 2 else ("email", f"ops{number}@example.com")
        client.subscribe(TopicArn=arn, Protocol=protocol, Endpoint=endpoint)
    subscriptions = client.get_paginator("list_subscriptions")
    print(Counter(subscriptions.paginate().search("Subscriptions[].Protocol")))
    print(sorted(subscriptions.paginate().search("Subscriptions[?Protocol=='sms'].Endpoint[]")))

    first = client.get_paginator("list_topics").paginate(PaginationConfig={"MaxItems": 3}).build_full_result()
    print(len(first["Topics"]), "NextToken" in first)

    for arn in arns[:2]:
        client.delete_topic(TopicArn=arn)
    try:
        client.get_topic_attributes(TopicArn=arns[0])
    except client.exceptions.NotFoundException as error:
        print("gone:", error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"])
    try:
        client.publish(TopicArn=arns[1], Message="anyone?")
    except ClientError as error:
        print(error)


if __name__ == "__main__":
    main()
