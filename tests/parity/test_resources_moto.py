"""Resources of eight services against moto's server: what a program sees of them is what it sees with boto3."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from tests.support import moto
from tests.support.compare import differences
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.resources import shown
from tests.support.twin import Differs, outcome_of

Make = Callable[[str], Any]

_DRAWN = re.compile(
    r"\b(i|vpc|subnet|sg|vol|igw|rtb|eipalloc|eni|r|ami|acl|dopt|snap|sgr|rtbassoc|aclassoc|vpc-cidr-assoc|ABIA)-[0-9a-f]{8,}\b"
    r"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\bA[A-Z]{3}[A-Z0-9]{16,17}\b|\b\d{1,3}(\.\d{1,3}){3}\b"
)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with moto.served() as served:
        yield served


def _plain(value: Any) -> Any:
    """Values without what the service draws anew each time."""
    value = shown(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items() if key not in ("ResponseMetadata", "data", "hash")}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, BaseException):
        return [type(value).__name__, _DRAWN.sub("(drawn)", str(value))]
    if isinstance(value, str):
        return _DRAWN.sub("(drawn)", value)
    if hasattr(value, "isoformat"):
        return "(a moment)"
    return [type(value).__name__, _DRAWN.sub("(drawn)", repr(value))] if value is not None else None


def both(url: str, flow: Callable[[Make], Any]) -> None:
    """The flow on both libraries, each with a fresh account."""

    def run(library: Library) -> Any:
        with urllib.request.urlopen(urllib.request.Request(f"{url}/moto-api/reset", method="POST"), timeout=10):
            session = library.session()
        return _plain(
            outcome_of(lambda: flow(lambda name: session.resource(name, region_name=REGION, endpoint_url=url, **KEYS)))
        )

    outcomes = [run(library) for library in (reference(), subject())]
    assert isinstance(outcomes[0], list) and len(outcomes[0]) > 3, outcomes[0]
    found = differences(*outcomes)
    if found:
        raise Differs("flow", found)


def s3(make: Make) -> Any:
    it = make("s3")
    bucket = it.create_bucket(Bucket="first")
    it.Bucket("second").create()
    bucket.wait_until_exists()
    put = [bucket.put_object(Key=f"a/{number}", Body=b"x" * number) for number in range(5)]
    object_ = bucket.Object("a/3")
    summary = it.ObjectSummary("first", "a/4")
    upload = it.Object("first", "parts").initiate_multipart_upload()
    part = upload.Part(1).upload(Body=b"part")
    listed = [[each.part_number, each.size] for each in upload.parts.all()]
    done = upload.complete(MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    bucket.Tagging().put(Tagging={"TagSet": [{"Key": "k", "Value": "v"}]})
    bucket.Cors().put(CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]})
    it.BucketVersioning("first").enable()
    object_.put(Body="second version", Metadata={"k": "v"})
    versions = [[each.key, each.is_latest] for each in bucket.object_versions.filter(Prefix="a/3")]
    return [
        put,
        bucket.creation_date,
        [each.name for each in it.buckets.all()],
        [[each.key, each.size, each.bucket_name, each.storage_class] for each in bucket.objects.filter(Prefix="a/")],
        [len(page) for page in bucket.objects.page_size(2).pages()],
        [each.key for each in bucket.objects.limit(2)],
        object_.get()["Body"].read(),
        [object_.content_length, object_.metadata, object_.version_id is not None],
        [summary.size, summary.last_modified, summary.Object(), summary.Bucket()],
        [listed, done, it.Object("first", "parts").content_length],
        [bucket.Tagging().tag_set, bucket.Cors().cors_rules, bucket.Versioning().status],
        versions,
        outcome_of(lambda: it.Object("first", "nothing").content_length),
        outcome_of(lambda: it.Bucket("nothing").Tagging().tag_set),
        it.Bucket("nothing").creation_date,
        bucket.objects.filter(Prefix="a/1").delete(),
        len(bucket.object_versions.delete()[0]["Deleted"]),
        [bucket.delete(), it.Bucket("first").wait_until_not_exists()],
    ]


def dynamodb(make: Make) -> Any:
    it = make("dynamodb")
    table = it.create_table(
        TableName="t",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    table.wait_until_exists()
    with table.batch_writer() as batch:
        for number in range(60):
            batch.put_item(Item={"id": str(number), "n": number, "d": Decimal("1.10"), "b": b"x", "s": {"a", "b"}})
    read = it.batch_get_item(RequestItems={"t": {"Keys": [{"id": "1"}, {"id": "2"}]}})["Responses"]["t"]
    return [
        table,
        [table.table_status, table.item_count, table.attribute_definitions],
        min(read, key=lambda item: str(item["id"]))["d"],
        table.get_item(Key={"id": "3"})["Item"]["b"] == b"x",
        table.scan(Limit=3)["Count"],
        [each.name for each in it.tables.all()],
        outcome_of(lambda: it.Table("nothing").table_status),
        table.update(
            BillingMode="PROVISIONED", ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}
        ),
        [table.delete()["TableDescription"]["TableStatus"], table.wait_until_not_exists()],
    ]


def ec2(make: Make) -> Any:
    it = make("ec2")
    vpc = it.create_vpc(CidrBlock="10.0.0.0/16")
    vpc.wait_until_available()
    subnet = vpc.create_subnet(CidrBlock="10.0.1.0/24")
    group = vpc.create_security_group(GroupName="web", Description="d")
    group.authorize_ingress(IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    image = next(iter(it.images.limit(1)))
    instances = subnet.create_instances(
        ImageId=image.id, MinCount=3, MaxCount=3, SecurityGroupIds=[group.id], InstanceType="t2.micro"
    )
    tags = it.create_tags(
        Resources=[instance.id for instance in instances], Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
    )
    own = instances[0].create_tags(Tags=[{"Key": "c", "Value": "3"}])
    instances[0].delete_tags(Tags=[{"Key": "a"}])
    for instance in instances:
        instance.reload()
    running = it.instances.filter(Filters=[{"Name": "instance-state-name", "Values": ["running"]}])
    seen = [
        [
            instances[0].state["Name"],
            instances[0].vpc == vpc,
            instances[0].subnet == subnet,
            instances[0].image == image,
        ],
        [len(tags), tags[0], own, sorted(tag["Key"] for tag in instances[0].tags)],
        [len(list(running)), len(running.stop()), len(list(running))],
        sorted(len(list(each.instances.all())) for each in vpc.subnets.all()),
        [each.group_name for each in vpc.security_groups.filter(GroupNames=["web"])],
    ]
    gateway = it.create_internet_gateway()
    gateway.attach_to_vpc(VpcId=vpc.id)
    pair = it.create_key_pair(KeyName="k")
    volume = it.create_volume(AvailabilityZone=f"{REGION}a", Size=1)
    for instance in instances:
        instance.terminate()
        instance.wait_until_terminated()
    return [
        *seen,
        [each.attachments[0]["State"] for each in vpc.internet_gateways.all()],
        [pair.name, pair.key_material is not None, [each.name for each in it.key_pairs.all()]],
        [volume.size, volume.state, volume.delete(), len(list(it.volumes.filter(VolumeIds=[])))],
        [vpc.is_default, vpc.dhcp_options is not None, subnet.vpc == vpc],
        outcome_of(lambda: it.Instance("i-12345678").state),
        [each.state["Name"] for each in instances],
        it.instances.all().terminate() != [],
    ]


def iam(make: Make) -> Any:
    it = make("iam")
    group = it.create_group(GroupName="g")
    user = it.create_user(UserName="u", Path="/team/")
    user.add_group(GroupName="g")
    key = user.create_access_key_pair()
    key.deactivate()
    statement = {"Effect": "Allow", "Action": "sns:Publish", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    role = it.create_role(RoleName="r", AssumeRolePolicyDocument=document)
    policy = it.create_policy(PolicyName="p", PolicyDocument=document)
    role.attach_policy(PolicyArn=policy.arn)
    policy.attach_user(UserName="u")
    inline = user.create_policy(PolicyName="inline", PolicyDocument=document)
    profile = it.create_instance_profile(InstanceProfileName="i")
    profile.add_role(RoleName="r")
    return [
        [user, user.path, user.arn, user.create_date, user.name],
        [each.name for each in user.groups.all()] + [each.name for each in group.users.all()],
        [each.status for each in user.access_keys.all()],
        [role.name, [each.policy_name for each in role.attached_policies.all()]],
        [inline, inline.policy_name, [each.name for each in user.policies.all()]],
        [policy.attachment_count, policy.default_version, policy.policy_name],
        [each.name for each in it.instance_profiles.all()] + [each.name for each in profile.roles],
        [it.AccountSummary().summary_map["Users"], it.CurrentUser()],
        outcome_of(lambda: it.User("nobody").arn),
        [each.name for each in it.users.filter(PathPrefix="/team/")],
        [key.delete(), role.detach_policy(PolicyArn=policy.arn), user.detach_policy(PolicyArn=policy.arn)],
        policy.delete(),
    ]


def sqs(make: Make) -> Any:
    it = make("sqs")
    queue = it.create_queue(QueueName="q")
    queue.send_message(MessageBody="one", MessageAttributes={"a": {"DataType": "String", "StringValue": "b"}})
    queue.send_messages(Entries=[{"Id": str(number), "MessageBody": str(number)} for number in range(3)])
    messages = queue.receive_messages(MaxNumberOfMessages=10, MessageAttributeNames=["All"], AttributeNames=["All"])
    entries = [{"Id": str(number), "ReceiptHandle": each.receipt_handle} for number, each in enumerate(messages)]
    return [
        queue.attributes["QueueArn"],
        sorted([each.body, each.md5_of_body, each.message_attributes] for each in messages if each.body != "one"),
        [each.Queue() == queue for each in messages],
        queue.delete_messages(Entries=entries)["Successful"],
        it.get_queue_by_name(QueueName="q") == queue,
        queue.receive_messages(),
        [each.url == queue.url for each in it.queues.all()],
        # Which class it has, depends in boto3 on whether its model has been read before.
        str(outcome_of(lambda: it.get_queue_by_name(QueueName="nothing"))),
        queue.delete(),
    ]


def sns(make: Make) -> Any:
    it = make("sns")
    topic = it.create_topic(Name="news")
    subscription = topic.subscribe(Protocol="email", Endpoint="a@example.com", ReturnSubscriptionArn=True)
    application = it.create_platform_application(Name="app", Platform="GCM", Attributes={})
    endpoint = application.create_platform_endpoint(Token="t")
    return [
        [topic, topic.attributes["TopicArn"]],
        [each.attributes["Endpoint"] for each in topic.subscriptions.all()],
        [endpoint.attributes["Token"], [each.arn == endpoint.arn for each in application.endpoints.all()]],
        sorted(topic.publish(Message="m", Subject="s")),
        [subscription.delete(), list(it.subscriptions.all())],
        [topic.delete(), list(it.topics.all())],
    ]


def cloudformation(make: Make) -> Any:
    it = make("cloudformation")
    template = {
        "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "made"}}},
        "Outputs": {"Url": {"Value": {"Ref": "Queue"}}},
    }
    stack = it.create_stack(StackName="s", TemplateBody=json.dumps(template), Tags=[{"Key": "k", "Value": "v"}])
    queue = stack.Resource("Queue")
    return [
        [stack.name, stack.stack_status, stack.tags, stack.outputs[0]["OutputKey"]],
        [[each.logical_id, each.resource_type] for each in stack.resource_summaries.all()],
        [queue.resource_type, queue.logical_id, queue.Stack() == stack],
        [each.name for each in it.stacks.all()],
        len(list(stack.events.all())) > 0,
        outcome_of(lambda: it.Stack("nothing").stack_status),
        stack.delete(),
    ]


def cloudwatch(make: Make) -> Any:
    it = make("cloudwatch")
    metric = it.Metric("mine", "size")
    metric.put_data(MetricData=[{"MetricName": "size", "Value": 1.5, "Dimensions": [{"Name": "d", "Value": "1"}]}])
    alarm = metric.put_alarm(
        AlarmName="a",
        ComparisonOperator="GreaterThanThreshold",
        EvaluationPeriods=1,
        Period=60,
        Statistic="Sum",
        Threshold=3.5,
    )
    return [
        alarm,
        [alarm.threshold, alarm.metric, alarm.comparison_operator, alarm.actions_enabled],
        [each.name for each in it.alarms.all()] + [each.name for each in metric.alarms.all()],
        [[each.namespace, each.name, each.dimensions] for each in it.metrics.filter(Namespace="mine")],
        it.alarms.filter(AlarmNames=["a"]).disable_actions(),
        alarm.set_state(StateValue="ALARM", StateReason="r"),
        alarm.state_value,
        it.alarms.all().delete(),
        list(it.alarms.all()),
    ]


FLOWS = (s3, dynamodb, ec2, iam, sqs, sns, cloudformation, cloudwatch)


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: str(flow.__name__))
def test_flows(url: str, flow: Callable[[Make], Any]) -> None:
    both(url, flow)
