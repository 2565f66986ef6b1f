"""What a program has replaced in Python is what counts: `os.environ`, and the clock."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Mapping
from typing import Any
from unittest import mock

import freezegun
import pytest

from tests.support.home import Home
from tests.support.keys import ROLE, SOURCE, role_keys
from tests.support.server import Answer, CaptureServer, Request
from tests.support.twin import outcome_of, same

KEYS = {"AWS_ACCESS_KEY_ID": "MOCKED", "AWS_SECRET_ACCESS_KEY": "s", "AWS_DEFAULT_REGION": "ap-south-1"}
LISTED = Answer(body=b"<R><ListTopicsResult/></R>")


class Variables(Mapping[str, str]):
    """An environment that is no dict."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._variables = variables

    def __getitem__(self, name: str) -> str:
        return self._variables[name]

    def __iter__(self) -> Any:
        return iter(self._variables)

    def __len__(self) -> int:
        return len(self._variables)

    def copy(self) -> dict[str, str]:
        return dict(self._variables)


def found(library: Any) -> Any:
    session = library.session()
    credentials = session.get_credentials()
    return session.region_name, credentials and credentials.access_key


@pytest.mark.parametrize("made", [dict, Variables])
def test_an_environment_replaced_as_a_whole(home: Home, made: Any) -> None:
    home.environ(AWS_ACCESS_KEY_ID="REAL", AWS_SECRET_ACCESS_KEY="s", AWS_DEFAULT_REGION="us-west-1")
    with mock.patch("os.environ", made(KEYS)):
        assert same(found) == ("ap-south-1", "MOCKED")
    assert same(found) == ("us-west-1", "REAL")


def test_an_environment_without_a_home() -> None:
    with mock.patch("os.environ", {**KEYS, "AWS_CONFIG_FILE": "~/nowhere"}):
        assert same(found) == ("ap-south-1", "MOCKED")


def test_what_os_environ_does_not_know_of(home: Home) -> None:
    """`os.putenv` changes the process's environment behind the back of `os.environ`."""
    del home
    os.putenv("AWS_DEFAULT_REGION", "eu-south-1")
    try:
        assert same(found)[0] is None
    finally:
        os.unsetenv("AWS_DEFAULT_REGION")


def test_proxies_are_read_when_a_client_is_made(home: Home, server: CaptureServer) -> None:
    def called(library: Any) -> Any:
        with mock.patch.dict(os.environ, {"HTTP_PROXY": server.url}):
            client = library.client("sns", "http://sns.invalid")
        server.script([LISTED])
        server.take()
        value = outcome_of(client.list_topics)
        later = library.client("sns", "http://127.0.0.1:9")
        with mock.patch.dict(os.environ, {"HTTP_PROXY": server.url}):
            return type(value).__name__, len(server.take()), type(outcome_of(later.list_topics)).__name__

    home.environ(AWS_MAX_ATTEMPTS="1")
    assert same(called) == ("dict", 1, "EndpointConnectionError")


def signed_at(request: Request) -> str | None:
    return request.header("x-amz-date")


def test_a_frozen_clock_signs(server: CaptureServer) -> None:
    def called(library: Any) -> Any:
        client = library.client("sns", server.url)
        server.script([LISTED, LISTED])
        server.take()
        with freezegun.freeze_time("2031-05-06 07:08:09"):
            client.list_topics()
            url = client.generate_presigned_url("list_topics")
        client.list_topics()
        first, second = server.take()
        dates = re.findall(r"X-Amz-Date=(\w+)", url)
        return signed_at(first), dates, (signed_at(second) or "")[:4] != "2031"

    assert same(called) == ("20310506T070809Z", ["20310506T070809Z"], True)


def test_a_replaced_class_signs(server: CaptureServer) -> None:
    class Elsewhen(datetime.datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime.datetime(2032, 1, 2, 3, 4, 5, tzinfo=tz)

    def called(library: Any) -> Any:
        client = library.client("sns", server.url)
        server.script([LISTED])
        server.take()
        with mock.patch("datetime.datetime", Elsewhen):
            client.list_topics()
        return signed_at(server.take()[0])

    assert same(called) == "20320102T030405Z"


def test_credentials_expire_by_the_programs_clock(home: Home, server: CaptureServer) -> None:
    home.environ(AWS_ENDPOINT_URL_STS=server.url, AWS_DEFAULT_REGION="eu-west-1")
    home.credentials(SOURCE)
    home.config(f"[default]\nrole_arn = {ROLE}\nsource_profile = base\n")

    def used(library: Any) -> Any:
        server.script([role_keys("FIRST", "2031-01-01T01:00:00Z"), role_keys("SECOND", "2031-01-01T02:00:00Z")])
        server.take()
        with freezegun.freeze_time("2031-01-01 00:00:00") as clock:
            credentials = library.session().get_credentials()
            names = [credentials.access_key]
            clock.move_to("2031-01-01 00:44:00")
            names.append(credentials.access_key)
            clock.move_to("2031-01-01 00:46:00")
            names.append(credentials.access_key)
        return names

    assert same(used) == ["FIRST", "FIRST", "SECOND"]


def test_python_owned_credentials_expire_by_the_programs_clock() -> None:
    def used(library: Any) -> Any:
        made = library.module("credentials").RefreshableCredentials
        asked: list[str] = []

        def fresh() -> dict[str, str]:
            asked.append("x")
            return {"access_key": "N", "secret_key": "s", "token": "t", "expiry_time": "2031-01-01T02:00:00Z"}

        with freezegun.freeze_time("2031-01-01 00:00:00") as clock:
            first = {"access_key": "F", "secret_key": "s", "token": "t", "expiry_time": "2031-01-01T01:00:00UTC"}
            credentials = made.create_from_metadata(first, fresh, "mine")
            names = [credentials.access_key]
            clock.move_to("2031-01-01 00:46:00")
            names.append(credentials.access_key)
        return names, len(asked)

    assert same(used) == (["F", "N"], 1)
