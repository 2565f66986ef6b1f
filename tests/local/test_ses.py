"""The local SES: identities, mail of every kind in the outbox, templates, quotas, rules; shapes as moto's."""

from __future__ import annotations

import email
import email.policy
import json
import socketserver
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import boto3
import pytest
from moto import mock_aws

from ferroboto.exceptions import ClientError
from ferroboto.local import World
from tests.support.moto import taking_part

SENDER = "Ann Other <ann@example.com>"
TEMPLATE = {"TemplateName": "hello", "SubjectPart": "Hi {{name}}", "TextPart": "{{#each n}}{{this}},{{/each}}"}


@pytest.fixture
def ses(ferroboto_local: World) -> Any:
    client = ferroboto_local.client("ses")
    client.verify_domain_identity(Domain="example.com")
    return client


def parsed(world: World, place: int = -1) -> Any:
    """A message of the outbox, as a mail program reads it."""
    return email.message_from_string(world.outbox[place]["eml"], policy=email.policy.default)


def refused(call: Callable[..., Any], **params: Any) -> tuple[str, str]:
    """Code and text of an error."""
    with pytest.raises(ClientError) as caught:
        call(**params)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def test_mail_lands_in_the_outbox(ses: Any, ferroboto_local: World) -> None:
    answer = ses.send_email(
        Source=SENDER,
        Destination={"ToAddresses": ["x@y.zz"], "CcAddresses": ["c@y.zz"], "BccAddresses": ["secret@y.zz"]},
        Message={
            "Subject": {"Data": "Grüße & more"},
            "Body": {"Text": {"Data": "plain é\nlines"}, "Html": {"Data": "<b>é</b>"}},
        },
        ReplyToAddresses=["r@y.zz"],
    )
    (told,) = ferroboto_local.outbox.filter(kind="mail")
    assert told["MessageId"] == answer["MessageId"]
    assert told["recipient"] == "x@y.zz, c@y.zz, secret@y.zz"
    message = parsed(ferroboto_local)
    assert (message["From"], message["To"], message["Cc"], message["Reply-To"]) == (
        SENDER,
        "x@y.zz",
        "c@y.zz",
        "r@y.zz",
    )
    assert message["Subject"] == "Grüße & more"
    assert "secret" not in told["eml"]
    assert message.get_body(("plain",)).get_content().split() == ["plain", "é", "lines"]
    assert message.get_body(("html",)).get_content().strip() == "<b>é</b>"
    assert ses.get_send_quota()["SentLast24Hours"] == 3.0
    (point,) = ses.get_send_statistics()["SendDataPoints"]
    assert (point["DeliveryAttempts"], point["Rejects"]) == (3, 0)


def test_raw_mail_is_sent_as_it_is(ses: Any, ferroboto_local: World) -> None:
    raw = (
        "From: ann@example.com\r\nTo: x@y.zz\r\nBcc: b@y.zz,\r\n c@y.zz\r\nSubject: Hi\r\nX-Own: 1\r\n\r\nBcc: body\r\n"
    )
    ses.send_raw_email(RawMessage={"Data": raw.encode()})
    (told,) = ferroboto_local.outbox
    assert told["eml"] == raw.replace("Bcc: b@y.zz,\r\n c@y.zz\r\n", "")
    assert told["recipient"] == "x@y.zz, b@y.zz, c@y.zz"
    ses.send_raw_email(Source="ann@example.com", Destinations=["only@y.zz"], RawMessage={"Data": raw.encode()})
    assert ferroboto_local.outbox[1]["recipient"] == "only@y.zz"
    assert refused(ses.send_raw_email, RawMessage={"Data": b"To: x@y.zz\r\n\r\nhi"})[0] == "InvalidParameterValue"


def test_who_is_not_verified_sends_nothing(ses: Any, ferroboto_local: World) -> None:
    mail = {
        "Destination": {"ToAddresses": ["x@y.zz"]},
        "Message": {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}},
    }
    code, text = refused(ses.send_email, Source="me@elsewhere.org", **mail)
    assert code == "MessageRejected"
    assert text.endswith("failed the check in region US-EAST-1: me@elsewhere.org")
    ses.send_email(Source="me@sub.example.com", **mail)
    ses.update_account_sending_enabled(Enabled=False)
    assert refused(ses.send_email, Source=SENDER, **mail)[0] == "AccountSendingPausedException"
    assert len(ferroboto_local.outbox) == 1
    (point,) = ses.get_send_statistics()["SendDataPoints"]
    assert (point["DeliveryAttempts"], point["Rejects"]) == (1, 1)


@pytest.mark.parametrize(
    "destination",
    [
        {"ToAddresses": []},
        {"ToAddresses": ["nobody"]},
        {"ToAddresses": ["a@b.cd\r\nBcc: x@y.zz"]},
        {"ToAddresses": [f"a{number}@b.cd" for number in range(51)]},
    ],
)
def test_destinations_that_are_refused(ses: Any, ferroboto_local: World, destination: dict[str, list[str]]) -> None:
    message = {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}}
    code, _ = refused(ses.send_email, Source=SENDER, Destination=destination, Message=message)
    assert code == "InvalidParameterValue"
    assert ferroboto_local.outbox == []


def test_templates(ses: Any, ferroboto_local: World) -> None:
    ses.create_template(Template=TEMPLATE)
    assert refused(ses.create_template, Template=TEMPLATE)[0] == "AlreadyExists"
    assert ses.get_template(TemplateName="hello")["Template"] == TEMPLATE
    assert [told["Name"] for told in ses.list_templates()["TemplatesMetadata"]] == ["hello"]
    to = {"ToAddresses": ["x@y.zz"]}
    data = json.dumps({"name": "Ann", "n": [1, 2]})
    ses.send_templated_email(Source=SENDER, Destination=to, Template="hello", TemplateData=data)
    message = parsed(ferroboto_local)
    assert (message["Subject"], message.get_content().strip()) == ("Hi Ann", "1,2,")
    rendered = ses.test_render_template(TemplateName="hello", TemplateData=data)["RenderedTemplate"]
    assert "Subject: Hi Ann" in rendered
    code, text = refused(ses.test_render_template, TemplateName="hello", TemplateData="{}")
    assert (code, "'name'" in text) == ("MissingRenderingAttribute", True)
    assert refused(ses.test_render_template, TemplateName="hello", TemplateData="[")[0] == "InvalidRenderingParameter"
    answer = ses.send_bulk_templated_email(
        Source=SENDER,
        Template="hello",
        DefaultTemplateData=data,
        Destinations=[
            {"Destination": to, "ReplacementTemplateData": json.dumps({"name": "Bob"})},
            {"Destination": {"ToAddresses": ["nobody"]}},
        ],
    )
    assert [told["Status"] for told in answer["Status"]] == ["Success", "InvalidParameterValue"]
    assert parsed(ferroboto_local)["Subject"] == "Hi Bob"
    ses.update_template(Template={**TEMPLATE, "SubjectPart": "New"})
    assert ses.get_template(TemplateName="hello")["Template"]["SubjectPart"] == "New"
    ses.delete_template(TemplateName="hello")
    assert refused(ses.get_template, TemplateName="hello")[0] == "TemplateDoesNotExist"
    assert refused(ses.update_template, Template=TEMPLATE)[0] == "TemplateDoesNotExist"
    assert refused(ses.create_template, Template={**TEMPLATE, "TextPart": "{{#if}}"})[0] == "InvalidTemplate"


def test_identities(ses: Any) -> None:
    ses.verify_email_identity(EmailAddress="me@else.org")
    assert ses.list_identities()["Identities"] == ["example.com", "me@else.org"]
    assert ses.list_identities(IdentityType="Domain")["Identities"] == ["example.com"]
    assert ses.list_identities(MaxItems=1)["NextToken"] == "example.com"
    assert ses.list_verified_email_addresses()["VerifiedEmailAddresses"] == ["me@else.org"]
    assert len(ses.verify_domain_dkim(Domain="example.com")["DkimTokens"]) == 3
    dkim = ses.get_identity_dkim_attributes(Identities=["example.com", "no.such"])["DkimAttributes"]
    assert dkim["example.com"]["DkimEnabled"] is True
    assert "no.such" not in dkim
    ses.set_identity_dkim_enabled(Identity="example.com", DkimEnabled=False)
    forwarding = {"Identity": "example.com", "ForwardingEnabled": False}
    assert refused(ses.set_identity_feedback_forwarding_enabled, **forwarding)[0] == "InvalidParameterValue"
    for kind in ("Bounce", "Complaint"):
        topic = "arn:aws:sns:us-east-1:000000000000:mail"
        ses.set_identity_notification_topic(Identity="example.com", NotificationType=kind, SnsTopic=topic)
        ses.set_identity_headers_in_notifications_enabled(Identity="example.com", NotificationType=kind, Enabled=True)
    ses.set_identity_feedback_forwarding_enabled(**forwarding)
    told = ses.get_identity_notification_attributes(Identities=["example.com"])["NotificationAttributes"]
    assert told["example.com"]["BounceTopic"] == "arn:aws:sns:us-east-1:000000000000:mail"
    assert told["example.com"]["HeadersInBounceNotificationsEnabled"] is True
    assert told["example.com"]["ForwardingEnabled"] is False
    ses.set_identity_mail_from_domain(Identity="example.com", MailFromDomain="bounce.example.com")
    wrong = {"Identity": "example.com", "MailFromDomain": "bounce.else.org"}
    assert refused(ses.set_identity_mail_from_domain, **wrong)[0] == "InvalidParameterValue"
    told = ses.get_identity_mail_from_domain_attributes(Identities=["example.com"])["MailFromDomainAttributes"]
    assert told["example.com"]["MailFromDomain"] == "bounce.example.com"
    policy = json.dumps({"Version": "2012-10-17", "Statement": []})
    ses.put_identity_policy(Identity="example.com", PolicyName="p", Policy=policy)
    assert ses.list_identity_policies(Identity="example.com")["PolicyNames"] == ["p"]
    assert ses.get_identity_policies(Identity="example.com", PolicyNames=["p", "q"])["Policies"] == {"p": policy}
    ses.delete_identity_policy(Identity="example.com", PolicyName="p")
    bad = {"Identity": "example.com", "PolicyName": "p", "Policy": "{"}
    assert refused(ses.put_identity_policy, **bad)[0] == "InvalidPolicy"
    ses.delete_identity(Identity="me@else.org")
    assert ses.list_identities()["Identities"] == ["example.com"]


def test_receipt_rules(ses: Any) -> None:
    ses.create_receipt_rule_set(RuleSetName="set")
    assert refused(ses.create_receipt_rule_set, RuleSetName="set")[0] == "AlreadyExists"
    for name in ("a", "b", "c"):
        rule = {"Name": name, "Actions": [{"StopAction": {"Scope": "RuleSet"}}]}
        ses.create_receipt_rule(RuleSetName="set", Rule=rule)

    def order(name: str = "set") -> list[str]:
        return [rule["Name"] for rule in ses.describe_receipt_rule_set(RuleSetName=name)["Rules"]]

    assert order() == ["c", "b", "a"]
    ses.set_receipt_rule_position(RuleSetName="set", RuleName="c", After="a")
    assert order() == ["b", "a", "c"]
    ses.reorder_receipt_rule_set(RuleSetName="set", RuleNames=["a", "b", "c"])
    assert order() == ["a", "b", "c"]
    assert refused(ses.reorder_receipt_rule_set, RuleSetName="set", RuleNames=["a"])[0] == "InvalidParameterValue"
    ses.update_receipt_rule(RuleSetName="set", Rule={"Name": "a", "Enabled": True})
    assert ses.describe_receipt_rule(RuleSetName="set", RuleName="a")["Rule"]["Enabled"] is True
    ses.delete_receipt_rule(RuleSetName="set", RuleName="a")
    assert refused(ses.describe_receipt_rule, RuleSetName="set", RuleName="a")[0] == "RuleDoesNotExist"
    ses.clone_receipt_rule_set(RuleSetName="copy", OriginalRuleSetName="set")
    assert order("copy") == ["b", "c"]
    assert "Metadata" not in ses.describe_active_receipt_rule_set()
    ses.set_active_receipt_rule_set(RuleSetName="set")
    assert ses.describe_active_receipt_rule_set()["Metadata"]["Name"] == "set"
    assert refused(ses.delete_receipt_rule_set, RuleSetName="set")[0] == "CannotDelete"
    ses.delete_receipt_rule_set(RuleSetName="copy")
    assert [told["Name"] for told in ses.list_receipt_rule_sets()["RuleSets"]] == ["set"]
    own = {"Name": "f", "IpFilter": {"Policy": "Block", "Cidr": "10.0.0.0/8"}}
    ses.create_receipt_filter(Filter=own)
    assert ses.list_receipt_filters()["Filters"] == [own]
    ses.delete_receipt_filter(FilterName="f")
    assert ses.list_receipt_filters()["Filters"] == []


def test_configuration_sets(ses: Any, ferroboto_local: World) -> None:
    ses.create_configuration_set(ConfigurationSet={"Name": "set"})
    assert refused(ses.create_configuration_set, ConfigurationSet={"Name": "set"}) == (
        "ConfigurationSetAlreadyExists",
        "Configuration set <set> already exists.",
    )
    assert refused(ses.create_configuration_set, ConfigurationSet={"Name": "a b"})[0] == "InvalidConfigurationSet"
    assert ses.list_configuration_sets()["ConfigurationSets"] == [{"Name": "set"}]
    mail = {
        "Source": SENDER,
        "Destination": {"ToAddresses": ["x@y.zz"]},
        "Message": {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}},
    }
    unknown = ("ConfigurationSetDoesNotExist", "Configuration set <none> does not exist.")
    assert refused(ses.send_email, ConfigurationSetName="none", **mail) == unknown
    topic = ferroboto_local.client("sns").create_topic(Name="events")["TopicArn"]
    destination = {
        "Name": "d",
        "Enabled": True,
        "MatchingEventTypes": ["send", "delivery"],
        "SNSDestination": {"TopicARN": topic},
    }
    ses.create_configuration_set_event_destination(ConfigurationSetName="set", EventDestination=destination)
    again = {"ConfigurationSetName": "set", "EventDestination": destination}
    assert refused(ses.create_configuration_set_event_destination, **again)[0] == "EventDestinationAlreadyExists"
    missing = topic + "-none"
    wrong = {**again, "EventDestination": {**destination, "Name": "e", "SNSDestination": {"TopicARN": missing}}}
    expected = ("InvalidSNSDestination", f"SNS topic <{missing}> not found.")
    assert refused(ses.create_configuration_set_event_destination, **wrong) == expected
    options = {"ConfigurationSetName": "set", "TrackingOptions": {"CustomRedirectDomain": "links.example.com"}}
    assert (
        refused(ses.update_configuration_set_tracking_options, **options)[0] == "TrackingOptionsDoesNotExistException"
    )
    ses.create_configuration_set_tracking_options(**options)
    ses.put_configuration_set_delivery_options(ConfigurationSetName="set", DeliveryOptions={"TlsPolicy": "Require"})
    ses.update_configuration_set_reputation_metrics_enabled(ConfigurationSetName="set", Enabled=True)
    told = ses.describe_configuration_set(
        ConfigurationSetName="set",
        ConfigurationSetAttributeNames=["eventDestinations", "trackingOptions", "deliveryOptions", "reputationOptions"],
    )
    assert told["EventDestinations"] == [destination]
    assert told["TrackingOptions"] == {"CustomRedirectDomain": "links.example.com"}
    assert told["DeliveryOptions"] == {"TlsPolicy": "Require"}
    assert told["ReputationOptions"]["ReputationMetricsEnabled"] is True
    assert set(ses.describe_configuration_set(ConfigurationSetName="set")) == {"ConfigurationSet", "ResponseMetadata"}
    queue = "arn:aws:sqs:us-east-1:000000000000:q"
    ferroboto_local.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)
    ses.update_configuration_set_event_destination(**again)
    (validation,) = [json.loads(sent["message"]) for sent in ferroboto_local.outbox.filter(kind="sqs")]
    assert validation["Message"] == "Successfully validated SNS topic for Amazon SES event publishing."
    assert "Subject" not in validation
    ses.send_email(ConfigurationSetName="set", Tags=[{"Name": "why", "Value": "test"}], **mail)
    queued = ferroboto_local.outbox.filter(kind="sqs")[1:]
    events = [json.loads(json.loads(sent["message"])["Message"]) for sent in queued]
    assert [event["eventType"] for event in events] == ["Send", "Delivery"]
    sent, delivered = (event["mail"] for event in events)
    own = ["ses:operation", "ses:configuration-set", "ses:source-ip", "ses:from-domain", "why", "ses:caller-identity"]
    assert list(sent["tags"]) == own
    assert list(delivered["tags"]) == [*own, "ses:outgoing-ip"]
    assert sent["tags"]["ses:operation"] == ["SendEmail"]
    assert sent["tags"]["ses:from-domain"] == [SENDER.rpartition("@")[2].strip(">")]
    assert sent["tags"]["why"] == ["test"]
    names = [header["name"] for header in sent["headers"]]
    assert names[:4] == ["From", "To", "Subject", "MIME-Version"]
    assert "Date" not in names and "Message-ID" not in names
    assert list(sent["commonHeaders"]) == ["from", "to", "messageId", "subject"]
    assert events[1]["delivery"]["recipients"] == ["x@y.zz"]
    ses.delete_configuration_set_event_destination(ConfigurationSetName="set", EventDestinationName="d")
    lost = {"ConfigurationSetName": "set", "EventDestinationName": "d"}
    assert refused(ses.delete_configuration_set_event_destination, **lost)[0] == "EventDestinationDoesNotExist"
    assert refused(ses.update_configuration_set_event_destination, **again)[0] == "EventDestinationDoesNotExist"
    ses.delete_configuration_set_tracking_options(ConfigurationSetName="set")
    ses.update_configuration_set_sending_enabled(ConfigurationSetName="set", Enabled=False)
    assert refused(ses.send_email, ConfigurationSetName="set", **mail)[0] == "ConfigurationSetSendingPausedException"
    ses.delete_configuration_set(ConfigurationSetName="set")
    assert refused(ses.delete_configuration_set, ConfigurationSetName="set")[0] == "ConfigurationSetDoesNotExist"


def test_letters_that_ask_for_verification(ses: Any, ferroboto_local: World) -> None:
    letter = {
        "TemplateName": "welcome",
        "FromEmailAddress": "ann@example.com",
        "TemplateSubject": "Please say yes",
        "TemplateContent": "<p>Hello</p>",
        "SuccessRedirectionURL": "https://example.com/yes",
        "FailureRedirectionURL": "https://example.com/no",
    }
    stranger = {**letter, "FromEmailAddress": "me@elsewhere.org"}
    assert refused(ses.create_custom_verification_email_template, **stranger)[0] == "FromEmailAddressNotVerified"
    ses.create_custom_verification_email_template(**letter)
    code, _ = refused(ses.create_custom_verification_email_template, **letter)
    assert code == "CustomVerificationEmailTemplateAlreadyExists"
    ses.update_custom_verification_email_template(TemplateName="welcome", TemplateSubject="Say yes")
    told = ses.get_custom_verification_email_template(TemplateName="welcome")
    assert {**letter, "TemplateSubject": "Say yes"} == {key: told[key] for key in letter}
    (listed,) = ses.list_custom_verification_email_templates()["CustomVerificationEmailTemplates"]
    assert set(listed) == set(letter) - {"TemplateContent"}
    answer = ses.send_custom_verification_email(EmailAddress="new@elsewhere.org", TemplateName="welcome")
    (sent,) = ferroboto_local.outbox
    assert (sent["message_id"], sent["recipient"]) == (answer["MessageId"], "new@elsewhere.org")
    assert parsed(ferroboto_local)["Subject"] == "Say yes"
    assert "new@elsewhere.org" in ses.list_identities()["Identities"]
    ses.delete_custom_verification_email_template(TemplateName="welcome")
    code, _ = refused(ses.send_custom_verification_email, EmailAddress="a@b.cd", TemplateName="welcome")
    assert code == "CustomVerificationEmailTemplateDoesNotExist"


def test_what_becomes_of_mail_is_told(ses: Any, ferroboto_local: World) -> None:
    """Bounces and complaints come from AWS's mailbox simulator; topics and the sender hear of them."""
    sns = ferroboto_local.client("sns")
    topic = sns.create_topic(Name="mail")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:000000000000:q")
    for kind in ("Bounce", "Complaint", "Delivery"):
        ses.set_identity_notification_topic(Identity="example.com", NotificationType=kind, SnsTopic=topic)
    ses.set_identity_headers_in_notifications_enabled(Identity="example.com", NotificationType="Bounce", Enabled=True)
    simulator = "simulator.amazonses.com"
    to = [f"bounce+1@{simulator}", f"complaint@{simulator}", f"success@{simulator}"]
    message = {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}}
    sent = ses.send_email(Source=SENDER, Destination={"ToAddresses": to}, Message=message)
    told = [json.loads(json.loads(sent["message"])["Message"]) for sent in ferroboto_local.outbox.filter(kind="sqs")]
    notices = {notice["notificationType"]: notice for notice in told}
    assert set(notices) == {"Bounce", "Complaint", "Delivery"}
    assert {notice["mail"]["messageId"] for notice in told} == {sent["MessageId"]}
    (bounced,) = notices["Bounce"]["bounce"]["bouncedRecipients"]
    assert bounced["emailAddress"] == to[0]
    assert {"name": "Subject", "value": "s"} in notices["Bounce"]["mail"]["headers"]
    assert "headers" not in notices["Delivery"]["mail"]
    assert notices["Delivery"]["delivery"]["recipients"] == to[1:]
    (point,) = ses.get_send_statistics()["SendDataPoints"]
    assert (point["Bounces"], point["Complaints"]) == (1, 1)
    forwarded = [mail["recipient"] for mail in ferroboto_local.outbox.filter(kind="mail")[1:]]
    assert forwarded == ["ann@example.com"] * 2
    ses.set_identity_feedback_forwarding_enabled(Identity="example.com", ForwardingEnabled=False)
    ses.send_email(Source=SENDER, Destination={"ToAddresses": to}, Message=message)
    assert len(ferroboto_local.outbox.filter(kind="mail")) == 4
    code, _ = refused(
        ses.send_bounce,
        OriginalMessageId="0000",
        BounceSender="ann@example.com",
        BouncedRecipientInfoList=[{"Recipient": "x@y.zz", "BounceType": "DoesNotExist"}],
    )
    assert code == "MessageRejected"


class MailServer(socketserver.StreamRequestHandler):
    """As much of SMTP as takes one message."""

    taken: ClassVar[list[tuple[list[str], bytes]]] = []

    def handle(self) -> None:
        """Say yes to everything, but to mail for `no@`."""
        self.wfile.write(b"220 here\r\n")
        commands: list[str] = []
        while line := self.rfile.readline():
            command = line.decode().strip()
            commands.append(command)
            if command.upper() == "DATA":
                self.wfile.write(b"354 go on\r\n")
                lines = []
                while (line := self.rfile.readline()) != b".\r\n":
                    lines.append(line)
                self.taken.append((commands, b"".join(lines)))
            if command.upper() == "QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            self.wfile.write(b"550 nobody\r\n" if "no@" in command else b"250 yes\r\n")


def test_mail_goes_on_to_a_mail_server(ses: Any, ferroboto_local: World) -> None:
    MailServer.taken.clear()
    message = {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": ".dots\r\n..stay"}}}
    with socketserver.TCPServer(("127.0.0.1", 0), MailServer) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        ferroboto_local.mail_server(f"127.0.0.1:{server.server_address[1]}")
        to = {"ToAddresses": ["X <x@y.zz>", "bounce@simulator.amazonses.com"], "BccAddresses": ["b@y.zz"]}
        ses.send_email(Source=SENDER, Destination=to, Message=message)
        ses.send_email(Source=SENDER, Destination={"ToAddresses": ["no@y.zz"]}, Message=message)
        server.shutdown()
        thread.join()
    ((commands, eml),) = MailServer.taken
    addresses = [command.split("<")[1].split(">")[0] for command in commands if "<" in command]
    assert addresses == ["ann@example.com", "x@y.zz", "b@y.zz"]
    assert b"b@y.zz" not in eml
    first, _, second = ferroboto_local.outbox.filter(kind="mail")
    assert (first["state"], first.get("error")) == ("delivered", None)
    assert (second["state"], "550" in second["error"]) == ("failed", True)
    ses.send_email(Source=SENDER, Destination={"ToAddresses": ["x@y.zz"]}, Message=message)
    assert ferroboto_local.outbox[-1]["state"] == "failed"
    for wrong in ("localhost", "localhost:x", "mail.example.com:25", "10.0.0.1:25"):
        with pytest.raises(ValueError, match="mail server"):
            ferroboto_local.mail_server(wrong)


def test_mail_is_saved_as_files(ses: Any, ferroboto_local: World, tmp_path: Path) -> None:
    message = {"Subject": {"Data": "Grüße"}, "Body": {"Text": {"Data": "t"}}}
    ses.send_email(Source=SENDER, Destination={"ToAddresses": ["x@y.zz"]}, Message=message)
    ferroboto_local.client("sns").publish(PhoneNumber="+15558675309", Message="no mail")
    (file,) = ferroboto_local.outbox.save(tmp_path / "new")
    assert file.suffix == ".eml"
    assert email.message_from_bytes(file.read_bytes(), policy=email.policy.default)["Subject"] == "Grüße"


def test_hostile_input_is_refused(ses: Any, ferroboto_local: World) -> None:
    mail = {"Source": SENDER, "Destination": {"ToAddresses": ["x@y.zz"]}}
    body = {"Text": {"Data": "t"}}
    ses.send_email(Message={"Subject": {"Data": "a\r\nBcc: evil@y.zz\r\n\r\nhi"}, "Body": body}, **mail)
    assert parsed(ferroboto_local)["Bcc"] is None
    reply_to = refused(
        ses.send_email,
        ReplyToAddresses=["a@b.cd\nBcc: evil@y.zz"],
        Message={"Subject": {"Data": "s"}, "Body": body},
        **mail,
    )
    assert reply_to[0] == "InvalidParameterValue"
    huge = {"Text": {"Data": "x" * (11 << 20)}}
    code, _ = refused(ses.send_email, Message={"Subject": {"Data": "s"}, "Body": huge}, **mail)
    assert code == "InvalidParameterValue"
    loops = "".join("{{#each " + "../" * depth + "l}}" for depth in range(9)) + "{{/each}}" * 9
    ses.create_template(Template={"TemplateName": "loops", "SubjectPart": "s", "TextPart": loops})
    data = json.dumps({"l": list(range(1000))})
    assert refused(ses.test_render_template, TemplateName="loops", TemplateData=data)[0] == "InvalidTemplate"
    data = json.dumps({"l": "x" * 300_000})
    assert refused(ses.test_render_template, TemplateName="loops", TemplateData=data)[0] == "ValidationError"


def kinds(value: Any) -> Any:
    """Keys and types of an answer."""
    if isinstance(value, dict):
        return {key: kinds(inner) for key, inner in value.items() if key != "ResponseMetadata"}
    return [kinds(inner) for inner in value[:1]] if isinstance(value, list) else type(value).__name__


@pytest.fixture
def moto() -> Iterator[Any]:
    with taking_part(), mock_aws():
        yield boto3.client("ses", "us-east-1", aws_access_key_id="a", aws_secret_access_key="b")


def test_shapes_are_motos(moto: Any, ferroboto_local: World) -> None:
    ours = ferroboto_local.client("ses")
    calls: list[tuple[str, dict[str, Any]]] = [
        ("verify_email_identity", {"EmailAddress": "ann@example.com"}),
        ("verify_domain_identity", {"Domain": "example.com"}),
        ("list_identities", {}),
        ("get_identity_verification_attributes", {"Identities": ["example.com"]}),
        ("create_template", {"Template": {**TEMPLATE, "HtmlPart": "<p>"}}),
        ("list_templates", {}),
        ("get_template", {"TemplateName": "hello"}),
        (
            "send_email",
            {
                "Source": "ann@example.com",
                "Destination": {"ToAddresses": ["x@y.zz"]},
                "Message": {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}},
            },
        ),
        ("get_send_quota", {}),
        ("get_send_statistics", {}),
        ("create_receipt_rule_set", {"RuleSetName": "set"}),
        ("describe_receipt_rule_set", {"RuleSetName": "set"}),
    ]
    for name, params in calls:
        assert kinds(getattr(ours, name)(**params)) == kinds(getattr(moto, name)(**params)), name


NAMES = "only alphanumeric ASCII characters, '_', and '-' are allowed."


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("bad:123", "test", f"Invalid tag name <bad:123>: {NAMES}"),
        ("test", "bad:123", f"Invalid tag value <bad:123>: {NAMES}"),
        ("bad:1", "bad:2", f"Invalid tag name <bad:1>: {NAMES}"),
        ("x" * 256, "test", "Tag name cannot exceed 255 characters."),
        ("test", "x" * 256, "Tag value cannot exceed 255 characters."),
        ("bad@1", "x" * 256, f"Invalid tag name <bad@1>: {NAMES}"),
        ("", "", "The tag name must be specified."),
        ("", "test", "The tag name must be specified."),
        ("test", "", "The tag value must be specified."),
    ],
)
def test_tags_are_checked_before_the_sender(ses: Any, name: str, value: str, message: str) -> None:
    mail = {
        "Source": "stranger@elsewhere.org",
        "Destination": {"ToAddresses": ["x@y.zz"]},
        "Message": {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}},
    }
    tags = [{"Name": name, "Value": value}]
    assert refused(ses.send_email, Tags=tags, **mail) == ("InvalidParameterValue", message)


def test_a_raw_message_of_nothing_is_taken(ses: Any, ferroboto_local: World) -> None:
    ses.send_raw_email(Source=SENDER, Destinations=["x@y.zz"], RawMessage={"Data": b""})
    (mail,) = ferroboto_local.outbox.filter(kind="mail")
    assert (mail["to"], mail["message"]) == (["x@y.zz"], "")


def test_identities_have_to_be_there(ses: Any) -> None:
    topic = "arn:aws:sns:us-east-1:000000000000:topic"
    unknown = {"Identity": "elsewhere.org", "NotificationType": "Bounce", "SnsTopic": topic}
    assert refused(ses.set_identity_notification_topic, **unknown) == (
        "InvalidParameterValue",
        "Identity elsewhere.org does not exist.",
    )


def test_receipt_rules_are_checked(ses: Any) -> None:
    ses.create_receipt_rule_set(RuleSetName="set")
    rule = {"Name": "rule", "Actions": [{"StopAction": {"Scope": "RuleSet"}}]}
    ses.create_receipt_rule(RuleSetName="set", Rule=rule)
    assert "Recipients" not in ses.describe_receipt_rule(RuleSetName="set", RuleName="rule")["Rule"]
    for name in ("a b", "_a", "a_", "x" * 65):
        assert refused(ses.create_receipt_rule, RuleSetName="set", Rule={**rule, "Name": name})[0] == (
            "InvalidParameterValue"
        )
        assert refused(ses.create_receipt_rule_set, RuleSetName=name)[0] == "InvalidParameterValue"
    many = {"Name": "many", "Actions": rule["Actions"] * 11}
    assert refused(ses.create_receipt_rule, RuleSetName="set", Rule=many)[0] == "LimitExceeded"
    topic = "arn:aws:sns:us-east-1:000000000000:none"
    lost = {"Name": "lost", "Actions": [{"SNSAction": {"TopicArn": topic}}]}
    assert refused(ses.create_receipt_rule, RuleSetName="set", Rule=lost) == (
        "InvalidSnsTopic",
        f"Invalid SNS topic: {topic}",
    )
