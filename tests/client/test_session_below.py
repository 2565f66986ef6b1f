"""``Session._session``, which programs set, as the extended client of SNS does before it calls ``__init__``."""

from __future__ import annotations

from typing import Any

import ferroboto
from ferroboto.botocore.session import Session as BotocoreSession
from ferroboto.credentials import RefreshableCredentials


class Extended(ferroboto.Session):
    """Announces itself, and adds to the class of a client."""

    def __init__(self, **arguments: Any) -> None:
        self._session = BotocoreSession()
        self._session.user_agent_extra = "Extended"
        super().__init__(botocore_session=self._session, **arguments)
        self.events.register("creating-client-class.sns", self._add)

    def _add(self, class_attributes: dict[str, Any], **_: Any) -> None:
        class_attributes["large_payload_support"] = "bucket"


def test_a_subclass_sets_it_before_init() -> None:
    client = Extended(region_name="eu-west-1").client("sns", endpoint_url="local")
    assert client.large_payload_support == "bucket"
    assert "Extended" in client.meta.config.user_agent
    assert client.meta.region_name == "eu-west-1"


def test_a_session_that_is_set_later_makes_the_clients() -> None:
    session = ferroboto.Session(region_name="eu-west-1")
    below = BotocoreSession()
    below.set_config_variable("region", "us-west-2")
    session._session = below
    assert session._session is below
    assert session.region_name == "us-west-2"
    assert session.client("sns").meta.region_name == "us-west-2"
    assert session.events is below.get_component("event_emitter")


def test_the_local_aws_gets_the_credentials_that_a_program_has_put_in_place() -> None:
    sts = ferroboto.client("sts", endpoint_url="local")

    def renew() -> dict[str, Any]:
        role = sts.assume_role(RoleArn="arn:aws:iam::123456789012:role/reader", RoleSessionName="tests")["Credentials"]
        return {
            "access_key": role["AccessKeyId"],
            "secret_key": role["SecretAccessKey"],
            "token": role["SessionToken"],
            "expiry_time": role["Expiration"].isoformat(),
        }

    session = ferroboto.Session()
    session._session._credentials = RefreshableCredentials.create_from_metadata(renew(), renew, "sts-assume-role")
    arn = session.client("sts", endpoint_url="local").get_caller_identity()["Arn"]
    assert arn == "arn:aws:sts::123456789012:assumed-role/reader/tests"
