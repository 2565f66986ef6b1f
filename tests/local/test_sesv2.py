"""SES by its second API: the same mail, identities, templates and configuration sets as by the first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

import ferroboto
from ferroboto.local import World, serve

ERRORS = (ClientError, ferroboto.exceptions.ClientError)
SENDER = "ann@example.com"
TO = {"ToAddresses": ["x@y.zz"]}


@pytest.fixture(params=[boto3, ferroboto], ids=["boto3", "ferroboto"])
def ses(request: pytest.FixtureRequest, ferroboto_local: World) -> Iterator[Any]:
    if request.param is ferroboto:
        yield ferroboto_local.client("sesv2")
        return
    with serve(world=ferroboto_local.endpoint_url) as server:
        yield boto3.client(
            "sesv2",
            region_name="us-east-1",
            aws_access_key_id="any",
            aws_secret_access_key="thing",
            endpoint_url=server.endpoint_url,
            config=Config(retries={"total_max_attempts": 1}),
        )


def refused(call: Any, **params: Any) -> tuple[str, str]:
    with pytest.raises(ERRORS) as caught:
        call(**params)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def simple(text: str) -> dict[str, Any]:
    return {"Simple": {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": text}}}}


def test_identities(ses: Any, ferroboto_local: World) -> None:
    made = ses.create_email_identity(EmailIdentity=SENDER)
    assert (made["IdentityType"], made["VerifiedForSendingStatus"]) == ("EMAIL_ADDRESS", True)
    assert refused(ses.create_email_identity, EmailIdentity=SENDER)[0] == "AlreadyExistsException"
    domain = ses.create_email_identity(EmailIdentity="example.org")
    assert domain["IdentityType"] == "DOMAIN" and len(domain["DkimAttributes"]["Tokens"]) == 3
    names = [one["IdentityName"] for one in ses.list_email_identities()["EmailIdentities"]]
    assert names == ferroboto_local.client("ses").list_identities()["Identities"] == [SENDER, "example.org"]
    assert ses.get_email_identity(EmailIdentity=SENDER)["VerifiedForSendingStatus"] is True
    ses.delete_email_identity(EmailIdentity=SENDER)
    expected = ("NotFoundException", f"Email identity {SENDER} does not exist.")
    assert refused(ses.get_email_identity, EmailIdentity=SENDER) == expected
    assert refused(ses.delete_email_identity, EmailIdentity=SENDER) == expected


def test_mail(ses: Any, ferroboto_local: World) -> None:
    code, _ = refused(ses.send_email, FromEmailAddress=SENDER, Destination=TO, Content=simple("hi"))
    assert code == "MessageRejected"
    ses.create_email_identity(EmailIdentity=SENDER)
    sent = ses.send_email(FromEmailAddress=SENDER, Destination=TO, Content=simple("hi"))
    raw = b"From: ann@example.com\r\nTo: x@y.zz\r\nSubject: raw\r\n\r\nbody"
    ses.send_email(Destination=TO, Content={"Raw": {"Data": raw}})
    mail = ferroboto_local.outbox.filter(kind="mail")
    assert [one["message"] for one in mail] == ["hi", "body"]
    assert mail[0]["message_id"] == sent["MessageId"]
    assert [one["to"] for one in mail] == [["x@y.zz"], ["x@y.zz"]]
    attached = simple("hi")
    attached["Simple"]["Attachments"] = [{"FileName": "a.txt", "RawContent": b"x"}]
    assert refused(ses.send_email, FromEmailAddress=SENDER, Destination=TO, Content=attached)[0] == "NotImplemented"
    none = refused(ses.send_email, FromEmailAddress=SENDER, Destination=TO, Content={})
    assert none[0] == "BadRequestException"
    tags = [{"Name": "a b", "Value": "x"}]
    wrong = refused(ses.send_email, FromEmailAddress=SENDER, Destination=TO, Content=simple("x"), EmailTags=tags)
    assert wrong[0] == "BadRequestException" and wrong[1].startswith("Invalid tag name <a b>")


def test_templates(ses: Any, ferroboto_local: World) -> None:
    ses.create_email_identity(EmailIdentity=SENDER)
    content = {"Subject": "Hi {{name}}", "Text": "Dear {{name}}"}
    ses.create_email_template(TemplateName="t", TemplateContent=content)
    assert refused(ses.create_email_template, TemplateName="t", TemplateContent=content)[0] == (
        "AlreadyExistsException"
    )
    assert ses.get_email_template(TemplateName="t")["TemplateContent"] == content
    assert [one["TemplateName"] for one in ses.list_email_templates()["TemplatesMetadata"]] == ["t"]
    data = json.dumps({"name": "Bob"})
    assert "Dear Bob" in ses.test_render_email_template(TemplateName="t", TemplateData=data)["RenderedTemplate"]
    template = {"TemplateName": "t", "TemplateData": data}
    ses.send_email(FromEmailAddress=SENDER, Destination=TO, Content={"Template": template})
    replaced = {"ReplacementTemplate": {"ReplacementTemplateData": json.dumps({"name": "Eve"})}}
    entries = [{"Destination": TO}, {"Destination": TO, "ReplacementEmailContent": replaced}]
    bulk = ses.send_bulk_email(FromEmailAddress=SENDER, DefaultContent={"Template": template}, BulkEmailEntries=entries)
    assert [one["Status"] for one in bulk["BulkEmailEntryResults"]] == ["SUCCESS", "SUCCESS"]
    texts = [one["message"] for one in ferroboto_local.outbox.filter(kind="mail")]
    assert texts == ["Dear Bob", "Dear Bob", "Dear Eve"]
    ses.update_email_template(TemplateName="t", TemplateContent={**content, "Text": "Bye"})
    ses.delete_email_template(TemplateName="t")
    for call in (ses.get_email_template, ses.delete_email_template):
        assert refused(call, TemplateName="t")[0] == "NotFoundException"


def test_configuration_sets(ses: Any, ferroboto_local: World) -> None:
    ses.create_email_identity(EmailIdentity=SENDER)
    ses.create_configuration_set(ConfigurationSetName="set")
    assert refused(ses.create_configuration_set, ConfigurationSetName="set")[0] == "AlreadyExistsException"
    assert ses.list_configuration_sets()["ConfigurationSets"] == ["set"]
    sns = ferroboto_local.client("sns")
    topic = sns.create_topic(Name="events")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:000000000000:q")
    destination = {"Enabled": True, "MatchingEventTypes": ["SEND"], "SnsDestination": {"TopicArn": topic}}
    given = {"ConfigurationSetName": "set", "EventDestinationName": "d"}
    ses.create_configuration_set_event_destination(EventDestination=destination, **given)
    (shown,) = ses.get_configuration_set_event_destinations(ConfigurationSetName="set")["EventDestinations"]
    assert shown == {"Name": "d", **destination}
    ses.send_email(FromEmailAddress=SENDER, Destination=TO, Content=simple("x"), ConfigurationSetName="set")
    event = json.loads(json.loads(ferroboto_local.outbox.filter(kind="sqs")[-1]["message"])["Message"])
    assert event["eventType"] == "Send"
    ses.delete_configuration_set_event_destination(**given)
    assert refused(ses.delete_configuration_set_event_destination, **given)[0] == "NotFoundException"
    ses.put_configuration_set_sending_options(ConfigurationSetName="set", SendingEnabled=False)
    assert ses.get_configuration_set(ConfigurationSetName="set")["SendingOptions"] == {"SendingEnabled": False}
    mail = {"FromEmailAddress": SENDER, "Destination": TO, "Content": simple("x")}
    assert refused(ses.send_email, ConfigurationSetName="set", **mail)[0] == "SendingPausedException"
    ses.delete_configuration_set(ConfigurationSetName="set")
    assert refused(ses.get_configuration_set, ConfigurationSetName="set")[0] == "NotFoundException"


def test_the_account(ses: Any) -> None:
    account = ses.get_account()
    assert account["SendQuota"]["Max24HourSend"] == 50_000 and account["SendingEnabled"] is True
    ses.put_account_sending_attributes(SendingEnabled=False)
    assert ses.get_account()["SendingEnabled"] is False
    with pytest.raises(ERRORS, match="NotImplemented"):
        ses.list_contact_lists()


def test_both_apis_are_told_apart(ferroboto_local: World) -> None:
    """They share a signing name and a host."""
    with serve(world=ferroboto_local.endpoint_url) as server:
        session = boto3.Session("any", "thing", region_name="us-east-1")
        clients = [session.client(name, endpoint_url=server.endpoint_url) for name in ("ses", "sesv2")]
        clients[0].verify_email_identity(EmailAddress=SENDER)
        assert clients[1].list_email_identities()["EmailIdentities"][0]["IdentityName"] == SENDER
