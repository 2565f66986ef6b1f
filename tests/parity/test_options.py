"""Options of a client, each with the effect that it has in boto3, seen from the server."""

from __future__ import annotations

import contextlib
import copy
import logging
import re
import socket
import struct
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import botocore.session
import numpy
import pytest

from tests.parity.conftest import TwinFactory
from tests.support.home import Home
from tests.support.libraries import KEYS, REGION, SERVICES, Library, reference, subject
from tests.support.server import Answer, CaptureServer, wait_until
from tests.support.twin import outcome_of, same

TOPICS = Answer(body=b"<R><ListTopicsResult/></R>")
ONCE = {"total_max_attempts": 1}
BOTH = pytest.mark.parametrize("library", [reference, subject], ids=["boto3", "subject"])


def listed(library: Library, url: str, **options: Any) -> Any:
    """What comes of one call."""
    client = library.client("sns", url, **copy.deepcopy(options))
    try:
        return outcome_of(client.list_topics)
    finally:
        client.close()


# User agent

AGENTS: dict[str, dict[str, Any]] = {
    "own": {"user_agent": "mine/1.0"},
    "own and more": {"user_agent": "mine/1.0", "user_agent_extra": "more/2"},
    "own and application": {"user_agent": "mine/1.0", "user_agent_appid": "app"},
    "empty": {"user_agent": ""},
    "odd": {"user_agent": "a (b; c) é"},
}


@pytest.mark.parametrize("name", AGENTS)
def test_user_agent_of_ones_own(server: CaptureServer, name: str) -> None:
    server.script([TOPICS])
    seen = []
    for library in (reference(), subject()):
        answer = listed(library, server.url, config=AGENTS[name])
        agents = [request.header("user-agent") or "" for request in server.take()] or [type(answer).__name__]
        # boto3 names the library below it.
        seen.append([agent.replace("Botocore/1.44.5", "").replace("  ", " ").strip() for agent in agents])
    assert seen[0] == seen[1]


@pytest.mark.parametrize("given", ["app", "my app", "a/b#c", "é", "x" * 60, "", "v1.2~|`"])
@pytest.mark.parametrize("where", ["config", "environment", "file"])
def test_application(home: Home, server: CaptureServer, given: str, where: str) -> None:
    options: dict[str, Any] = {"config": {"user_agent_appid": given}} if where == "config" else {}
    if where == "environment":
        home.environ(AWS_SDK_UA_APP_ID=given)
    elif where == "file":
        home.config(f"[default]\nsdk_ua_app_id = {given}\n")
    server.script([TOPICS])
    seen = []
    for library in (reference(), subject()):
        listed(library, server.url, **options)
        agent = server.take()[0].header("user-agent") or ""
        seen.append(re.findall(r" app/\S*", agent))
    assert seen[0] == seen[1]


def test_extra_is_last(server: CaptureServer) -> None:
    server.script([TOPICS])
    for library in (reference(), subject()):
        listed(library, server.url, config={"user_agent_extra": "one/1 two/2", "user_agent_appid": "app"})
        assert (server.take()[0].header("user-agent") or "").endswith(" one/1 two/2")


# Timeouts


@BOTH
@pytest.mark.parametrize("limit", [0.2, 1])
def test_read_timeout(server: CaptureServer, library: Callable[[], Library], limit: float) -> None:
    server.script([Answer(ending="hang")])
    started = time.monotonic()
    error = listed(library(), server.url, config={"read_timeout": limit, "retries": ONCE})
    assert type(error).__name__ == "ReadTimeoutError"
    assert limit <= time.monotonic() - started < limit + 1.5


@BOTH
def test_no_read_timeout(server: CaptureServer, library: Callable[[], Library]) -> None:
    server.script([Answer(body=TOPICS.body, delay=0.5)])
    assert isinstance(listed(library(), server.url, config={"read_timeout": None, "connect_timeout": None}), dict)


# Pool


@pytest.mark.parametrize(("size", "kept"), [(1, 1), (2, 2), (10, 6)])
def test_pool_size(server: CaptureServer, size: int, kept: int) -> None:
    """As many connections as calls at a time, whatever the size; kept are as many as the pool holds."""
    for library in (reference(), subject()):
        server.script([Answer(body=TOPICS.body, delay=0.3)])
        before = server.connections()
        client = library.client("sns", server.url, config={"max_pool_connections": size})
        for _ in range(2):
            with ThreadPoolExecutor(6) as pool:
                list(pool.map(lambda _: client.list_topics(), range(6)))  # noqa: B023
        assert server.connections() - before == 6 + (6 - kept)
        assert wait_until(lambda: server.open_connections() == kept), server.open_connections()
        client.close()
        assert wait_until(lambda: server.open_connections() == 0)


# TCP keep-alive


def keepalive_timers(port: int) -> int:
    """How many connections to the port on this machine have the timer of keep-alive running."""
    address = f"{struct.unpack('<I', socket.inet_aton('127.0.0.1'))[0]:08X}:{port:04X}"
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    # Where connections come and go, the kernel may tell of one more than once: each counts by its own address.
    return len({row[1] for row in rows if row[2] == address and row[3] == "01" and row[5].startswith("02")})


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="the timers of connections do not show")
@pytest.mark.parametrize("where", ["config", "file", "off"])
def test_tcp_keepalive(home: Home, server: CaptureServer, where: str) -> None:
    if where == "file":
        home.config("[default]\ntcp_keepalive = true\n")
    options = {"config": {"tcp_keepalive": True}} if where == "config" else {}
    server.script([TOPICS])
    seen = []
    for library in (reference(), subject()):
        client = library.client("sns", server.url, **options)
        client.list_topics()
        seen.append(keepalive_timers(server.port))
        client.close()
        assert wait_until(lambda: server.open_connections() == 0)
    assert seen[0] == seen[1] == (where != "off")


# Retries

STATUSES = (400, 403, 408, 429, 500, 502, 509)
CODES = ("Throttling", "SlowDown", "RequestTimeout", "InternalError", "PriorRequestNotComplete", "MadeUp")


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
def test_what_is_retried(mode: str) -> None:
    """Each status with each code: as many attempts, and the same error."""

    def attempts(library: Library, status: int, code: str) -> Any:
        body = f"<R><Error><Code>{code}</Code></Error></R>".encode()
        with contextlib.closing(CaptureServer(Answer(status, body))) as server:
            outcome = listed(library, server.url, config={"retries": {"mode": mode, "total_max_attempts": 2}})
            return [len(server.take()), outcome]

    def of(library: Library) -> dict[Any, Any]:
        cases = [(status, code) for status in STATUSES for code in CODES]
        # All at a time, for the pauses between the attempts are real.
        with ThreadPoolExecutor(len(cases)) as pool:
            return dict(zip(cases, pool.map(lambda case: attempts(library, *case), cases), strict=True))

    same(of)


# Endpoints


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("option", ["use_fips_endpoint", "use_dualstack_endpoint", "both", "none"])
def test_endpoints_of_variants(home: Home, service: str, option: str) -> None:
    chosen = {"both": ("use_fips_endpoint", "use_dualstack_endpoint"), "none": ()}.get(option, (option,))
    config = dict.fromkeys(chosen, True)
    partitions = ("aws", "aws-cn", "aws-us-gov")
    regions = ["eu-west-1", "xx-nowhere-9"]
    regions += [
        region
        for partition in partitions
        for region in botocore.session.Session().get_available_regions(service, partition, allow_non_regional=True)
    ]

    def endpoint(library: Library, region: str) -> Any:
        meta = library.client(service, None, region_name=region, config=config).meta
        return [meta.endpoint_url, meta.region_name, meta.partition]

    for region in regions[::3]:
        same(lambda library: endpoint(library, region), region)  # noqa: B023


# Signatures


@pytest.mark.parametrize(
    "version", ["v4", "v2", "v3", "v3https", "s3v4", "bogus", "none", "bearer", "v4-unsigned-body"]
)
def test_signature_version(twin: TwinFactory, version: str) -> None:
    twin("sns", config={"signature_version": version}).call("list_topics", [TOPICS])


@pytest.mark.parametrize("preference", ["sigv4", "sigv4a,sigv4", "httpBearerAuth", "noAuth", "nonsense, sigv4", ""])
def test_auth_scheme_preference(twin: TwinFactory, preference: str) -> None:
    twin("sns", config={"auth_scheme_preference": preference}).call("list_topics", [TOPICS])


@pytest.mark.parametrize("mode", ["preferred", "disabled", "required"])
def test_account_id_endpoint_mode(twin: TwinFactory, mode: str) -> None:
    twin("sns", config={"account_id_endpoint_mode": mode}).call("list_topics", [TOPICS])


# Defaults of a session


def test_default_config_of_a_session(home: Home, server: CaptureServer) -> None:
    """A session below the session brings its Config; that of a client goes over it."""
    server.script([TOPICS])

    def seen(library: Library) -> Any:
        below = library.module("session").Session()
        below.set_default_client_config(library.config(user_agent="below", region_name="eu-west-1", read_timeout=7))
        session = library.package.Session(botocore_session=below)
        agents = []
        for config in (None, library.config(user_agent_extra="above", read_timeout=9)):
            client = session.client("sns", endpoint_url=server.url, config=config, **KEYS)
            client.list_topics()
            meta = client.meta
            agent = (server.take()[0].header("user-agent") or "").replace(" Botocore/1.44.5", "")
            agents.append([agent, meta.region_name, meta.config.read_timeout])
        return agents

    same(seen)


def test_config_stays_as_it_was_given(server: CaptureServer) -> None:
    """A Config serves many clients; boto3 writes its decisions into it."""
    config = subject().config(retries={"max_attempts": 1}, user_agent_extra="x")
    before = copy.deepcopy(vars(config))
    for _ in range(2):
        subject().session().client("sns", endpoint_url=server.url, region_name=REGION, config=config, **KEYS)
    assert vars(config) == before


@pytest.mark.parametrize("service", ["s3", "sns"])
def test_signature_version_of_none(service: str) -> None:
    """It means what leaving it out means."""

    def seen(library: Library) -> Any:
        client = library.client(service, config={"signature_version": None})
        return str(client.meta.config.signature_version), client.generate_presigned_url("list_" + LISTS[service])

    left, right = seen(reference()), seen(subject())
    assert left[0] == right[0] and left[1].partition("?")[0] == right[1].partition("?")[0]


LISTS = {"s3": "buckets", "sns": "topics"}


@pytest.mark.parametrize(
    "options",
    [
        {"connect_timeout": numpy.float64(1.5), "read_timeout": numpy.int64(5)},
        {"connect_timeout": numpy.int64(2), "max_pool_connections": numpy.int32(3)},
        {"retries": {"max_attempts": numpy.int64(2)}},
        {"client_cert": ("a", Path("b"))},
        {"proxies_config": {"proxy_ca_bundle": Path("a"), "proxy_client_cert": (Path("a"), Path("b"))}},
        {"proxies_config": {"proxy_use_forwarding_for_https": 1}},
        {"proxies_config": {"proxy_use_forwarding_for_https": ""}},
    ],
    ids=repr,
)
def test_numbers_and_paths_of_other_types(server: CaptureServer, options: dict[str, Any]) -> None:
    """What Python takes for a number or a path is one for a client."""
    server.script([TOPICS])
    same(lambda library: sorted(listed(library, server.url, config=options)))


def test_values_that_are_neither() -> None:
    for value in (object(), int, b"x"):
        with pytest.raises(TypeError, match="Config option connect_timeout must be plain data"):
            subject().client("sns", config={"connect_timeout": value})


# Regions


@pytest.mark.parametrize("region", ["fips-us-east-1", "us-gov-west-1-fips", "us-fips-west-2", "us-east-1"])
def test_regions_that_ask_for_fips(region: str, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Any] = []
    for library in (reference(), subject()):
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            client = library.client("s3", region_name=region)
        logged = [(record.levelname, record.getMessage()) for record in caplog.records]
        seen.append((client.meta.region_name, client.meta.endpoint_url, logged))
        client.close()
    assert seen[0] == seen[1]
    assert bool(seen[0][2]) == ("fips" in region)
