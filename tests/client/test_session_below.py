"""``Session._session``, which programs set, as the extended client of SNS does before it calls ``__init__``."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest

import ferroboto
from ferroboto.botocore.session import Session as BotocoreSession
from ferroboto.credentials import RefreshableCredentials
from tests.support.libraries import Library
from tests.support.twin import same


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


USES: dict[str, Callable[[Any], Any]] = {
    "client": lambda session: session.client("sqs", region_name="eu-west-1", endpoint_url="http://localhost"),
    "client with an account": lambda session: session.client("sqs", aws_account_id="123456789012"),
    "credentials": lambda session: session.get_credentials(),
    "region": lambda session: (session.region_name, repr(session)),
    "profile": lambda session: (session.profile_name, session.available_profiles),
    "services": lambda session: session.get_available_services(),
    "resources": lambda session: session.get_available_resources(),
    "partitions": lambda session: (session.get_available_partitions(), session.get_partition_for_region("x")),
    "regions": lambda session: session.get_available_regions("sns", allow_non_regional=True),
    "events": lambda session: session.events.register("before-call", None),
    "below": lambda session: session._session.full_config,
}
GIVEN: dict[str, dict[str, Any]] = {
    "nothing": {},
    "keys": {"aws_access_key_id": "a", "aws_secret_access_key": "b", "aws_session_token": "c"},
    "account": {"aws_access_key_id": "a", "aws_secret_access_key": "b", "aws_account_id": "123456789012"},
    "account alone": {"aws_account_id": "123456789012"},
    "region and profile": {"region_name": "eu-west-1", "profile_name": "p"},
}


def _result(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - any is compared
        return repr(error)


def _asked(library: Library, how: str, given: dict[str, Any], use: Callable[[Any], Any]) -> Any:
    """What a session asked of the mock below it, and what it gave."""
    below = mock.Mock(user_agent_name="Botocore", user_agent_version="1", user_agent_extra="", profile=None)
    module = library.module("session")
    replaced = {"get_session": mock.Mock(return_value=below), "Session": mock.Mock(return_value=below)}.get(how)
    with mock.patch.object(module, how, replaced) if replaced else contextlib.nullcontext():
        arguments = {**given} if replaced else {**given, "botocore_session": below}
        session = _result(lambda: library.session(**arguments))
        value = session if isinstance(session, str) else _result(lambda: use(session))
    calls = [call for call in below.mock_calls if call[0] not in ("register", "get_component().search_paths.append")]
    # Clients of S3 have their methods for transfers natively.
    names = sorted({call.args[0] for call in below.register.mock_calls} - {"creating-client-class.s3"})
    return (
        [repr(value).replace(str(id(value)), ""), *map(str, calls)],
        names,
        below.user_agent_name,
        below.user_agent_extra,
    )


@pytest.mark.parametrize("how", ["argument", "get_session", "Session"])
@pytest.mark.parametrize("name", USES)
def test_a_mock_is_asked_as_by_boto3(how: str, name: str) -> None:
    def asked(library: Library) -> Any:
        lines, *rest = _asked(library, how, {}, USES[name])
        # Components are looked up at other times.
        return sorted({line for line in lines[1:] if not line.startswith("call.get_component(")}), rest

    same(asked)


@pytest.mark.parametrize("name", GIVEN)
def test_a_mock_is_given_what_the_session_was(name: str) -> None:
    def asked(library: Library) -> Any:
        lines, *rest = _asked(library, "argument", GIVEN[name], lambda _: None)
        return [line for line in lines if "get_component" not in line], rest

    same(asked)


def test_what_a_mock_returns_is_what_the_session_returns() -> None:
    below = mock.Mock(spec=BotocoreSession, user_agent_name="mine", profile="p")
    session = ferroboto.Session(botocore_session=below)
    assert session.client("sqs") is below.create_client.return_value
    assert session.get_credentials() is below.get_credentials.return_value
    assert session.events is below.get_component.return_value
    assert session.profile_name == "p"
    assert session._session is below
    assert below.user_agent_name == "mine"
    later = ferroboto.Session()
    later._session = below
    assert later.client("sns") is below.create_client.return_value
