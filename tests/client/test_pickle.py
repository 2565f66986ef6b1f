"""Sessions and clients as pickles and copies: by what they were given, never by what they found."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import ferroboto
from ferroboto.botocore import UNSIGNED
from ferroboto.botocore.session import Session as BotocoreSession
from ferroboto.config import Config
from tests.support.home import Home, client_view, credentials_view
from tests.support.server import Answer, CaptureServer

Again = Callable[[Any], Any]
AGAIN: dict[str, Again] = {
    **{f"pickle {number}": lambda it, n=number: pickle.loads(pickle.dumps(it, n)) for number in range(6)},
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}
FOUND = "FOUNDSECRET"

every_way = pytest.mark.parametrize("again", AGAIN.values(), ids=AGAIN)


@pytest.fixture
def found(home: Home) -> None:
    home.environ(AWS_ACCESS_KEY_ID="FOUNDKEY", AWS_SECRET_ACCESS_KEY=FOUND, AWS_SESSION_TOKEN="FOUNDTOKEN")


@every_way
def test_client(found: None, server: CaptureServer, again: Again) -> None:
    config = Config(read_timeout=7, retries={"mode": "standard"}, user_agent_extra="x")
    one = ferroboto.Session(region_name="eu-west-1").client("rekognition", endpoint_url=server.url, config=config)
    other = again(one)
    assert other is not one and type(other) is type(one)
    assert client_view(other) == client_view(one)
    server.script([Answer(body=b"{}")])
    other.list_collections()
    assert "FOUNDKEY" in (server.take()[0].header("authorization") or "")


def test_what_was_found_is_not_in_a_pickle(found: None, home: Home) -> None:
    home.config("[profile dev]\naws_access_key_id = A\naws_secret_access_key = PROFILESECRET\nregion = us-west-2\n")
    for profile in (None, "dev"):
        session = ferroboto.Session(profile_name=profile)
        client = session.client("sns", region_name="us-east-1")
        session.get_credentials()
        for written in (pickle.dumps(client), pickle.dumps(session)):
            assert FOUND.encode() not in written and b"PROFILESECRET" not in written and b"FOUNDTOKEN" not in written


def test_keys_are_found_anew(home: Home) -> None:
    home.environ(AWS_ACCESS_KEY_ID="OLD", AWS_SECRET_ACCESS_KEY="OLD")
    written = pickle.dumps(ferroboto.Session())
    home.environ(AWS_ACCESS_KEY_ID="NEW", AWS_SECRET_ACCESS_KEY="NEW")
    assert pickle.loads(written).get_credentials().access_key == "NEW"


@every_way
def test_arguments_are_kept(home: Home, again: Again) -> None:
    home.config("[profile dev]\nregion = us-west-2\n")
    keys = ("AKID", "SECRET", "TOKEN")
    session = again(ferroboto.Session(*keys, region_name="eu-west-1", aws_account_id="1"))
    assert credentials_view(session.get_credentials())["frozen"] == keys
    assert session.region_name == "eu-west-1" and session.get_credentials().account_id == "1"
    assert again(ferroboto.Session(profile="dev")).profile_name == "dev"
    client = again(ferroboto.client("sns", "us-east-1", aws_access_key_id="A", aws_secret_access_key="S"))
    assert client.meta.region_name == "us-east-1"


@every_way
def test_unsigned(again: Again) -> None:
    client = ferroboto.client("sns", "us-east-1", config=Config(signature_version=UNSIGNED))
    assert again(client).meta.config.signature_version is UNSIGNED


@every_way
def test_local(again: Again) -> None:
    client = again(ferroboto.client("sns", endpoint_url="local"))
    assert client.publish(PhoneNumber="+15558675309", Message="Hey there")["MessageId"]


def test_clients_of_one_session_stay_so() -> None:
    session = ferroboto.Session(region_name="us-east-1")
    one, other = pickle.loads(pickle.dumps([session.client("sns"), session.client("polly")]))
    assert one._arguments[0] is other._arguments[0]


def test_handlers_stay_behind() -> None:
    session = ferroboto.Session(region_name="us-east-1")
    session.events.register("before-call.sns", lambda **kwargs: None)
    with pytest.warns(RuntimeWarning, match="event handlers of a client are not copied"):
        copied = pickle.loads(pickle.dumps(session.client("sns")))
    assert copied.meta.region_name == "us-east-1"


@every_way
def test_botocore_session(again: Again) -> None:
    below = BotocoreSession()
    below.set_config_variable("region", "eu-west-3")
    below.set_credentials("A", "S")
    session = again(ferroboto.Session(botocore_session=below))
    assert session.region_name == "eu-west-3" and session.get_credentials().access_key == "A"
    assert again(below).create_client("sns").meta.region_name == "eu-west-3"


@every_way
def test_exceptions_of_a_client(again: Again) -> None:
    client = ferroboto.client("sns", "us-east-1")
    response = {"Error": {"Code": "NotFound", "Message": "gone"}}
    error = client.exceptions.NotFoundException(response, "GetTopicAttributes")
    twin = again(error)
    assert type(twin) is client.exceptions.NotFoundException
    assert (str(twin), twin.response, twin.operation_name) == (str(error), response, "GetTopicAttributes")
    exceptions = again(client.exceptions)
    assert exceptions.NotFoundException is client.exceptions.NotFoundException
    assert dir(exceptions) == dir(client.exceptions)
    raised = again(client.exceptions.ClientError(response, "X"))
    assert type(raised) is ferroboto.exceptions.ClientError
