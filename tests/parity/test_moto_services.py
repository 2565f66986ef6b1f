"""Calls of more services against moto's server, each using what those before returned: the same values as boto3's."""

from __future__ import annotations

import datetime
import io
import json
import re
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.parity.test_moto import reset, without_drawn
from tests.support.compare import differences
from tests.support.libraries import Library, reference, subject
from tests.support.moto import served
from tests.support.twin import outcome_of

TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"},
        ],
    }
)


# Headers that depend on what times the body has.
OF_TIMES = ("content-length", "date", "x-amz-crc32")
TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[.\d]*Z?")


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    with served() as url:
        yield url


def without_times(value: Any) -> Any:
    """Times of moto's clock, and checksums over them, become words."""
    if isinstance(value, dict):
        return {key: without_times(item) for key, item in value.items() if key not in OF_TIMES}
    if isinstance(value, list):
        return [without_times(item) for item in value]
    if isinstance(value, datetime.datetime):
        return f"a time in {value.tzname()}"
    return TIME.sub("(a time)", value) if isinstance(value, str) else value


def restart(url: str) -> None:
    """moto without anything in it, which draws the same ids as after the last restart."""
    reset(url)
    with urllib.request.urlopen(urllib.request.Request(f"{url}/moto-api/seed?a=7", method="POST"), timeout=10):
        pass


def code() -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr(zipfile.ZipInfo("handler.py"), "def handler(event, context): return event")
    return archive.getvalue()


Call = Callable[..., Any]


def s3(call: Call) -> None:
    call("create_bucket", Bucket="photos")
    call("create_bucket", Bucket="elsewhere", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    for key in ("a.txt", "folder/b c.txt", "folder/ü+&.txt"):
        call("put_object", Bucket="photos", Key=key, Body=b"x" * 10, Metadata={"k": "v"}, ContentType="text/plain")
    call("list_objects_v2", Bucket="photos", Delimiter="/")
    call("list_objects_v2", Bucket="photos", Prefix="folder/", MaxKeys=1)
    call("head_object", Bucket="photos", Key="a.txt")
    call("get_object", Bucket="photos", Key="folder/ü+&.txt", Range="bytes=2-5")
    call("copy_object", Bucket="photos", Key="copy", CopySource={"Bucket": "photos", "Key": "folder/b c.txt"})
    call("put_bucket_tagging", Bucket="photos", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    call("get_bucket_tagging", Bucket="photos")
    call("get_bucket_location", Bucket="elsewhere")
    call("delete_objects", Bucket="photos", Delete={"Objects": [{"Key": "a.txt"}, {"Key": "none"}]})
    call("get_object", Bucket="photos", Key="a.txt")
    call("head_object", Bucket="photos", Key="a.txt")
    call("list_buckets")


def dynamodb(call: Call) -> None:
    call(
        "create_table",
        TableName="faces",
        KeySchema=[{"AttributeName": "name", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "name", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    item = {"name": {"S": "Ada"}, "age": {"N": "36"}, "raw": {"B": b"\x00\xff"}, "tags": {"SS": ["x", "y"]}}
    call("put_item", TableName="faces", Item=item)
    call("get_item", TableName="faces", Key={"name": {"S": "Ada"}})
    call(
        "update_item",
        TableName="faces",
        Key={"name": {"S": "Ada"}},
        UpdateExpression="SET age = age + :one",
        ExpressionAttributeValues={":one": {"N": "1"}},
        ReturnValues="ALL_NEW",
    )
    call("scan", TableName="faces")
    call("put_item", TableName="faces", Item=item, ConditionExpression="attribute_not_exists(age)")
    call("describe_table", TableName="faces")
    call("get_item", TableName="missing", Key={"name": {"S": "Ada"}})


def sqs(call: Call) -> None:
    url = call("create_queue", QueueName="jobs", Attributes={"VisibilityTimeout": "5"})["QueueUrl"]
    call("send_message", QueueUrl=url, MessageBody="Grüße <&>")
    call(
        "send_message_batch",
        QueueUrl=url,
        Entries=[{"Id": "1", "MessageBody": "a"}, {"Id": "2", "MessageBody": "b"}],
    )
    call("get_queue_attributes", QueueUrl=url, AttributeNames=["VisibilityTimeout", "ApproximateNumberOfMessages"])
    call("list_queues")
    call("purge_queue", QueueUrl=url)
    call("get_queue_url", QueueName="missing")
    call("delete_queue", QueueUrl=url)


def ec2(call: Call) -> None:
    vpc = call("create_vpc", CidrBlock="10.1.0.0/16")["Vpc"]["VpcId"]
    subnet = call("create_subnet", VpcId=vpc, CidrBlock="10.1.1.0/24")["Subnet"]["SubnetId"]
    group = call("create_security_group", GroupName="web", Description="web", VpcId=vpc)["GroupId"]
    rule = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    call("authorize_security_group_ingress", GroupId=group, IpPermissions=[rule])
    call("describe_security_groups", GroupIds=[group])
    call("create_tags", Resources=[vpc, subnet], Tags=[{"Key": "Name", "Value": "a b"}])
    call("describe_vpcs", Filters=[{"Name": "tag:Name", "Values": ["a b"]}])
    call("describe_instances")
    call("describe_availability_zones")
    call("describe_vpcs", DryRun=True)
    call("delete_vpc", VpcId="vpc-00000000")


def iam(call: Call) -> None:
    call("create_user", UserName="ada", Path="/team/")
    call("create_role", RoleName="worker", AssumeRolePolicyDocument=TRUST)
    call("get_role", RoleName="worker")
    call("put_role_policy", RoleName="worker", PolicyName="inline", PolicyDocument=TRUST)
    call("get_role_policy", RoleName="worker", PolicyName="inline")
    call("create_group", GroupName="team")
    call("add_user_to_group", GroupName="team", UserName="ada")
    call("list_groups_for_user", UserName="ada")
    call("list_users", PathPrefix="/team/")
    call("get_user", UserName="nobody")


def sts(call: Call) -> None:
    call("get_caller_identity")
    call("assume_role", RoleArn="arn:aws:iam::123456789012:role/worker", RoleSessionName="s", DurationSeconds=900)
    call("get_session_token")
    call("assume_role", RoleArn="arn:aws:iam::123456789012:role/worker", RoleSessionName="s" * 100)


def lambda_(call: Call) -> None:
    call(
        "create_function",
        FunctionName="echo",
        Runtime="python3.11",
        Role="arn:aws:iam::123456789012:role/function",
        Handler="handler.handler",
        Code={"ZipFile": code()},
        Environment={"Variables": {"A": "b"}},
    )
    call("get_function_configuration", FunctionName="echo")
    call("list_functions")
    call("create_alias", FunctionName="echo", Name="live", FunctionVersion="$LATEST")
    call("get_function", FunctionName="missing")
    call("delete_function", FunctionName="echo")


def cloudwatch(call: Call) -> None:
    data = [{"MetricName": "faces", "Value": 3.5, "Unit": "Count", "Dimensions": [{"Name": "a", "Value": "b"}]}]
    call("put_metric_data", Namespace="photos", MetricData=data)
    call("list_metrics", Namespace="photos")
    call(
        "put_metric_alarm",
        AlarmName="many",
        MetricName="faces",
        Namespace="photos",
        Statistic="Sum",
        Period=60,
        EvaluationPeriods=1,
        Threshold=2.5,
        ComparisonOperator="GreaterThanThreshold",
    )
    call("describe_alarms", AlarmNames=["many"])
    call("put_dashboard", DashboardName="d", DashboardBody="{}")
    call("get_dashboard", DashboardName="none")


def route53(call: Call) -> None:
    zone = call("create_hosted_zone", Name="example.com", CallerReference="once")["HostedZone"]["Id"]
    record = {"Name": "a.example.com", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.1"}]}
    changes = {"Changes": [{"Action": "CREATE", "ResourceRecordSet": record}]}
    call("change_resource_record_sets", HostedZoneId=zone, ChangeBatch=changes)
    call("list_resource_record_sets", HostedZoneId=zone)
    call("change_resource_record_sets", HostedZoneId=zone, ChangeBatch=changes)
    call("list_hosted_zones")
    call("get_hosted_zone", Id="ZNONE")


def cloudfront(call: Call) -> None:
    origin = {"Id": "o", "DomainName": "photos.s3.amazonaws.com", "S3OriginConfig": {"OriginAccessIdentity": ""}}
    config = {
        "CallerReference": "once",
        "Comment": "a <b>",
        "Enabled": True,
        "Origins": {"Quantity": 1, "Items": [origin]},
        "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"},
    }
    call("create_distribution", DistributionConfig=config)
    call("list_distributions")
    call("get_distribution", Id="NONE")


@pytest.mark.parametrize("calls", [s3, dynamodb, sqs, ec2, iam, sts, lambda_, cloudwatch, route53, cloudfront])
def test_calls(moto: str, calls: Callable[[Call], None]) -> None:
    def played(library: Library) -> list[tuple[str, Any]]:
        restart(moto)
        iam = library.client("iam", moto, aws_session_token=None)
        iam.create_role(RoleName="function", AssumeRolePolicyDocument=TRUST)
        service = calls.__name__.rstrip("_")
        client = library.client(service, moto, aws_session_token=None, config={"retries": {"total_max_attempts": 1}})
        seen: list[tuple[str, Any]] = []

        def call(method: str, **parameters: Any) -> Any:
            outcome = outcome_of(lambda: getattr(client, method)(**parameters))
            seen.append((method, without_drawn(without_times(outcome))))
            return outcome

        calls(call)
        return seen

    theirs, ours = played(reference()), played(subject())
    for (method, one), (_, other) in zip(theirs, ours, strict=True):
        assert not differences(one, other), method
    answered = [outcome for _, outcome in theirs if not isinstance(outcome, Exception)]
    assert len(answered) * 2 >= len(theirs)
