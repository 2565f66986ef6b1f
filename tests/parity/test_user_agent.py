"""What the user agent reports of a client: the identifiers of its features (``m/``), beside boto3's."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest

from tests.support.home import Home
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer

TOPICS = Answer(200, b"<ListTopicsResponse><ListTopicsResult/></ListTopicsResponse>")
# What boto3 reports of single calls: pages, waiters, transfers, redirects, compression, accounts, and checksums. The user
# agent of ferroboto is that of the client, for all its calls.
OF_CALLS = frozenset(
    {"B", "C", "G", "L", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Ah", *("AE", "AF", "AG", "AH", "AI")}
)


def features(
    server: CaptureServer, library: Library, service: str, call: Any, session: Any = None, **given: Any
) -> Any:
    server.script([TOPICS if service == "sns" else Answer()])
    settings = {"region_name": REGION, "endpoint_url": server.url, **(KEYS if session is None else {}), **given}
    config = library.config(**settings.pop("config", {}))
    client = library.session(**(session or {})).client(service, config=config, **settings)
    call(client)
    client.close()
    [request] = server.take()
    found = re.findall(r" m/(\S+)", request.header("user-agent") or "")
    return {feature for listed in found for feature in listed.split(",")}


def both(server: CaptureServer, service: str, call: Any, session: Any = None, **given: Any) -> set[str]:
    theirs, ours = (features(server, library, service, call, session, **given) for library in (reference(), subject()))
    assert ours == theirs - OF_CALLS
    return set(ours)


def topics(client: Any) -> Any:
    return client.list_topics()


def upload(client: Any) -> Any:
    return client.put_object(Bucket="bucket", Key="k", Body=b"data")


@pytest.mark.parametrize(("mode", "feature"), [("legacy", "D"), ("standard", "E"), ("adaptive", "F")])
def test_retries(server: CaptureServer, mode: str, feature: str) -> None:
    assert feature in both(server, "sns", topics, config={"retries": {"mode": mode}})


def test_endpoints(server: CaptureServer) -> None:
    assert "N" in both(server, "sns", topics)
    host = f"http://sns.{REGION}.amazonaws.com"
    for url in (None, host):
        given = {"endpoint_url": url, "use_ssl": False, "config": {"proxies": {"http": server.url}}}
        assert ("N" in both(server, "sns", topics, **given)) == (url is not None)


@pytest.mark.parametrize("calculation", ["when_supported", "when_required"])
@pytest.mark.parametrize("validation", ["when_supported", "when_required"])
def test_checksums(server: CaptureServer, calculation: str, validation: str) -> None:
    config = {"request_checksum_calculation": calculation, "response_checksum_validation": validation}
    found = both(server, "s3", upload, config=config)
    assert ("Z" in found, "a" in found) == (calculation == "when_supported", calculation == "when_required")
    assert ("b" in found, "c" in found) == (validation == "when_supported", validation == "when_required")


def test_credentials(server: CaptureServer, home: Home) -> None:
    home.config(
        "[profile in-config]\naws_access_key_id = A\naws_secret_access_key = s\n"
        f"[profile process]\ncredential_process = cat {home.path / 'keys.json'}\n"
    )
    home.credentials("[shared]\naws_access_key_id = A\naws_secret_access_key = s\n")
    (home.path / "keys.json").write_text('{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s"}')
    assert "e" in both(server, "sns", topics)
    assert "e" in both(server, "sns", topics, {"aws_access_key_id": "A", "aws_secret_access_key": "s"})
    assert "n" in both(server, "sns", topics, {"profile_name": "in-config"})
    assert "n" in both(server, "sns", topics, {"profile_name": "shared"})
    assert {"v", "w"} <= both(server, "sns", topics, {"profile_name": "process"})
    home.environ(AWS_ACCESS_KEY_ID="A", AWS_SECRET_ACCESS_KEY="s")
    assert "g" in both(server, "sns", topics, {})


def test_nothing_is_reported_in_a_user_agent_of_ones_own(server: CaptureServer) -> None:
    assert both(server, "sns", topics, config={"user_agent": "mine"}) == set()


@pytest.mark.parametrize("length", [50, 51])
def test_long_application_ids(server: CaptureServer, home: Home, length: int, caplog: pytest.LogCaptureFixture) -> None:
    seen = []
    for library in (reference(), subject()):
        for given in ({"config": {"user_agent_appid": "é" * length}}, {}):
            home.environ(AWS_SDK_UA_APP_ID="x" * length)
            caplog.clear()
            with caplog.at_level(logging.WARNING):
                both_options: dict[str, Any] = {"region_name": REGION, **KEYS}
                config = library.config(**given.get("config", {}))
                library.session().client("sns", config=config, **both_options).close()
            seen.append([(record.levelname, record.getMessage()) for record in caplog.records])
    assert seen[:2] == seen[2:]
    assert bool(seen[0]) == (length > 50)
