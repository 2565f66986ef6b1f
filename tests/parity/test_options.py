"""Options of a client, each with the effect that it has in boto3, seen from the server."""

from __future__ import annotations

import base64
import contextlib
import copy
import gzip
import hashlib
import json
import re
import socket
import struct
import time
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import botocore.session
import numpy
import pytest

from tests.parity.conftest import TwinFactory
from tests.support import protocols
from tests.support.compare import differences
from tests.support.home import Home
from tests.support.libraries import KEYS, REGION, SERVICES, Library, reference, subject
from tests.support.server import Answer, CaptureServer, Request, wait_until
from tests.support.tls import Authority, Proxy, TlsFront
from tests.support.twin import outcome_of, same
from tests.support.wire import request_differences

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


# Certificates


@pytest.fixture
def front(server: CaptureServer, front: TlsFront) -> TlsFront:
    server.script([TOPICS])
    return front


def told(outcome: Any) -> Any:
    """Of a TLS failure just the class: the words are each TLS library's own."""
    return type(outcome).__name__ if isinstance(outcome, Exception) else outcome


def trusting(url: str, **options: Any) -> Any:
    return same(lambda library: told(listed(library, url, **{"config": {"retries": ONCE}, **options})))


def test_unknown_authority(home: Home, front: TlsFront) -> None:
    assert trusting(front.url) == "SSLError"
    assert trusting(front.url, verify=True) == "SSLError"


@pytest.mark.filterwarnings("ignore:Unverified HTTPS")
def test_verify(home: Home, front: TlsFront, authority: Authority) -> None:
    assert isinstance(trusting(front.url, verify=False), dict)
    assert isinstance(trusting(front.url, verify=str(authority.roots)), dict)


def test_verify_with_a_file_that_is_not_there(home: Home, front: TlsFront, tmp_path: Path) -> None:
    outcomes = [listed(library, front.url, verify=str(tmp_path / "no.pem")) for library in (reference(), subject())]
    assert all(isinstance(outcome, Exception) for outcome in outcomes)
    assert told(outcomes[0]) == told(outcomes[1])


@pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
def test_bundle_from_the_environment(home: Home, front: TlsFront, authority: Authority, variable: str) -> None:
    home.environ(**{variable: str(authority.roots)})
    assert isinstance(trusting(front.url), dict)
    trusting(front.url, verify=True)


def test_bundle_from_the_profile(home: Home, front: TlsFront, authority: Authority) -> None:
    home.config(f"[default]\nca_bundle = {authority.roots}\n")
    assert isinstance(trusting(front.url), dict)
    home.environ(AWS_CA_BUNDLE=str(authority.issue("other")))
    assert trusting(front.url) == "SSLError"


@pytest.mark.parametrize("how", ["pair", "one file", "none"])
def test_client_certificate(home: Home, server: CaptureServer, authority: Authority, how: str) -> None:
    mine = authority.issue("user")
    shown = {
        "pair": (str(mine.with_suffix(".crt")), str(mine.with_suffix(".key"))),
        "one file": str(mine),
        "none": None,
    }
    server.script([TOPICS])
    front = TlsFront(server.port, authority.issue("server"), client_roots=authority.roots)
    with contextlib.closing(front):
        for library in (reference(), subject()):
            config = {"client_cert": shown[how], "retries": ONCE}
            outcome = listed(library, front.url, verify=str(authority.roots), config=config)
            assert isinstance(outcome, dict) == (how != "none"), outcome
    assert front.clients == (["user", "user"] if how != "none" else [])


# Proxies


@pytest.mark.parametrize("user", ["", "me:se%20cret@"])
def test_http_is_forwarded(home: Home, server: CaptureServer, user: str) -> None:
    server.script([TOPICS])
    proxy = server.url.replace("://", f"://{user}")
    seen = []
    for library in (reference(), subject()):
        outcome = listed(library, "http://service.invalid:8080/base", config={"proxies": {"http": proxy}})
        assert isinstance(outcome, dict), outcome
        request = server.take()[0]
        names = ("host", "proxy-authorization")
        seen.append((request.method, request.target, [request.header(name) for name in names]))
    assert seen[0] == seen[1]
    assert seen[0][1] == "http://service.invalid:8080/base"


@pytest.mark.parametrize("user", ["", "me:se%20cret@"])
@pytest.mark.parametrize("where", ["config", "environment"])
def test_https_is_tunnelled(
    home: Home, server: CaptureServer, front: TlsFront, authority: Authority, user: str, where: str
) -> None:
    with contextlib.closing(Proxy(front.port)) as proxy:
        url = proxy.url.replace("://", f"://{user}")
        options = {"config": {"proxies": {"https": url}}} if where == "config" else {}
        if where == "environment":
            home.environ(HTTPS_PROXY=url, https_proxy=url)
        for library in (reference(), subject()):
            outcome = listed(library, "https://localhost", verify=str(authority.roots), **options)
            assert isinstance(outcome, dict), outcome
    # Before Python 3.12 the HTTP library under boto3 asks in HTTP/1.0, and names no host.
    left, right = ([line for line in head.lower().splitlines() if line.startswith("proxy-")] for head in proxy.heads)
    assert left == right
    assert proxy.heads[1].startswith("CONNECT localhost:443 HTTP/1.")
    requests = server.take()
    assert [(request.target, request.header("host")) for request in requests] == [("/", "localhost")] * 2
    assert not any(request.header("proxy-authorization") for request in requests)


def test_tunnel_that_is_refused(home: Home, front: TlsFront) -> None:
    with contextlib.closing(Proxy(front.port, "407 Proxy Authentication Required")) as proxy:
        config = {"proxies": {"https": proxy.url}, "retries": ONCE}
        assert trusting("https://localhost", config=config) == "ProxyConnectionError"


@pytest.mark.parametrize(
    "names",
    ["localhost", "127.0.0.1", "*", ".invalid,127.0.0.1", "other", "", "127.0.0.0/8", "localhost:1", "ocalhost"],
)
def test_no_proxy(home: Home, server: CaptureServer, names: str) -> None:
    """Who goes through the proxy, and who does not."""
    server.script([TOPICS])
    with contextlib.closing(CaptureServer(TOPICS)) as proxy:
        home.environ(HTTP_PROXY=proxy.url, http_proxy=proxy.url, NO_PROXY=names, no_proxy=names)
        for host in ("127.0.0.1", "localhost"):
            seen = []
            for library in (reference(), subject()):
                listed(library, f"http://{host}:{server.port}")
                seen.append([len(proxy.take()), len(server.take())])
            assert seen[0] == seen[1], host


def test_given_proxies_know_no_exceptions(home: Home, server: CaptureServer) -> None:
    home.environ(NO_PROXY="*", no_proxy="*", HTTP_PROXY="http://127.0.0.1:1")
    server.script([TOPICS])
    for library in (reference(), subject()):
        assert isinstance(listed(library, "http://service.invalid", config={"proxies": {"http": server.url}}), dict)
        # An empty set means none.
        assert isinstance(listed(library, server.url, config={"proxies": {}}), dict)


def test_https_proxy(home: Home, server: CaptureServer, authority: Authority) -> None:
    """A proxy that is spoken to in TLS, and sees the request."""
    server.script([TOPICS])
    with contextlib.closing(TlsFront(server.port, authority.issue("proxy"), client_roots=authority.roots)) as proxy:
        config = {
            "proxies": {"http": proxy.url},
            "proxies_config": {
                "proxy_ca_bundle": str(authority.roots),
                "proxy_client_cert": str(authority.issue("user")),
            },
            "retries": ONCE,
        }
        for library in (reference(), subject()):
            assert isinstance(listed(library, "http://service.invalid/x", config=config), dict)
            assert server.take()[0].target == "http://service.invalid/x"
        assert proxy.clients == ["user", "user"]


def test_forwarding_for_https(home: Home, server: CaptureServer, authority: Authority) -> None:
    server.script([TOPICS])
    with contextlib.closing(TlsFront(server.port, authority.issue("proxy"))) as proxy:
        config = {
            "proxies": {"https": proxy.url},
            "proxies_config": {"proxy_ca_bundle": str(authority.roots), "proxy_use_forwarding_for_https": True},
            "retries": ONCE,
        }
        # boto3 sets it up in a way that its HTTP library is about to give up.
        assert isinstance(listed(subject(), "https://service.invalid/x", config=config), dict)
        assert server.take()[0].target == "https://service.invalid/x"


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


# What no service here has: on a service made up for it

# boto3 has CRC32C, CRC64NVME and XXHash with another package only.
ALGORITHMS = ["CRC32", "SHA1", "SHA256", "SHA512", "MD5", "crc32"]


def operation(name: str, payload: str | None = None, **traits: Any) -> dict[str, Any]:
    return {
        "name": name,
        "http": {"method": "POST", "requestUri": f"/{name}"},
        "input": {"shape": payload or "Request"},
        **traits,
    }


def service(protocol: str, auth: list[str] | None) -> dict[str, Any]:
    rest = protocol == "rest-json"
    header = {"location": "header", "locationName": "x-amz-sdk-checksum-algorithm"} if rest else {}
    given = {"location": "header", "locationName": "x-amz-checksum-sha1"} if rest else {}
    members = {
        "Text": {"shape": "Text"},
        "Algorithm": {"shape": "Text", **header},
        "Sum": {"shape": "Text", **given},
        "Encoding": {"shape": "Text", **({"location": "header", "locationName": "Content-Encoding"} if rest else {})},
    }
    operations = [
        operation("Plain"),
        operation("Compressed", requestcompression={"encodings": ["gzip"]}),
        operation("Strange", requestcompression={"encodings": ["zstd", "gzip"]}),
        operation("Unknown", requestcompression={"encodings": ["zstd"]}),
        operation("Summed", httpChecksumRequired=True),
        operation("Required", httpChecksum={"requestChecksumRequired": True, "requestAlgorithmMember": "Algorithm"}),
        operation("Optional", httpChecksum={"requestChecksumRequired": False, "requestAlgorithmMember": "Algorithm"}),
        operation("Both", httpChecksumRequired=True, requestcompression={"encodings": ["gzip"]}),
        operation("Open", auth=["smithy.api#noAuth"]),
        operation("Either", auth=["aws.auth#sigv4", "smithy.api#noAuth"]),
        operation("Bearing", auth=["smithy.api#httpBearerAuth"]),
        operation("Asymmetric", auth=["aws.auth#sigv4a"]),
        operation("OfOld", authtype="none"),
        operation("OfOldUnsigned", authtype="v4-unsigned-body"),
    ]
    metadata = {
        "apiVersion": "2026-01-01",
        "endpointPrefix": "options",
        "jsonVersion": "1.1",
        "protocol": protocol,
        "protocols": [protocol],
        "serviceFullName": "Options",
        "serviceId": "Options",
        "signatureVersion": "v4",
        "targetPrefix": "Options",
        "uid": f"options-{protocol}",
    }
    if auth is not None:
        metadata["auth"] = auth  # type: ignore[assignment]
    return {
        "version": "2.0",
        "metadata": metadata,
        "operations": {made["name"]: made for made in operations},
        "shapes": {"Request": {"type": "structure", "members": members}, "Text": {"type": "string"}},
    }


Call = Callable[..., tuple[list[Request], list[Request]]]


@pytest.fixture
def options(server: CaptureServer, tmp_path: Path) -> Call:
    """Makes a call of the made-up service with both libraries and hands back what each has sent."""

    def call(
        method: str,
        protocol: str = "rest-json",
        config: dict[str, Any] | None = None,
        auth: list[str] | None = None,
        **params: Any,
    ) -> Any:
        description = service(protocol, auth)
        folder = tmp_path / "options" / "2026-01-01"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "service-2.json").write_text(json.dumps(description))

        def client(library: Library) -> Any:
            made = library.config(**(config or {}))
            if library.name == "boto3":
                session = botocore.session.Session()
                session.get_component("data_loader").search_paths.append(str(tmp_path))
                return session.create_client(
                    "options", endpoint_url=server.url, region_name=REGION, config=made, **KEYS
                )
            return protocols.subject_client(tmp_path, "options", server.url, config)

        server.script([Answer(body=b"<R/>" if protocol == "query" else b"{}")])
        sent = []
        outcomes = []
        for library in (reference(), subject()):
            outcomes.append(outcome_of(lambda: getattr(client(library), method)(**params)))  # noqa: B023
            sent.append(server.take())
        assert not differences(*outcomes)
        return sent

    return call


def unpacked(request: Request) -> Request:
    """The request with its body uncompressed, and no trace of the moment of compression."""
    if request.header("content-encoding") is None:
        return request
    hidden = ("content-length", "authorization", "x-amz-checksum-crc32")
    headers = tuple(pair for pair in request.headers if pair[0].lower() not in hidden)
    return Request(request.method, request.target, request.version, headers, gzip.decompress(request.body), 0)


COMPRESSION: dict[str, tuple[dict[str, Any], int, bool]] = {
    "small": ({}, 100, False),
    "just too small": ({}, 10239, False),
    "large": ({}, 10240, True),
    "smaller limit": ({"request_min_compression_size_bytes": 50}, 100, True),
    "larger limit": ({"request_min_compression_size_bytes": 1048576}, 20000, False),
    "disabled": ({"disable_request_compression": True}, 20000, False),
}


@pytest.mark.parametrize("name", COMPRESSION)
@pytest.mark.parametrize("protocol", ["rest-json", "json", "query"])
@pytest.mark.parametrize("method", ["compressed", "strange", "unknown", "both"])
def test_compression(options: Call, method: str, protocol: str, name: str) -> None:
    config, size, compressed = COMPRESSION[name]
    if (method, protocol, name) == ("both", "query", "disabled"):
        pytest.skip("boto3 fails: it cannot sum up a form")
    # The text and what is around it.
    around = {"rest-json": len('{"Text": ""}'), "json": len('{"Text": ""}')}.get(
        protocol, len(f"Action={method.title()}&Version=2026-01-01&Text=")
    )
    left, right = options(method, protocol, config, Text="x" * (size - around))
    assert not request_differences([unpacked(request) for request in left], [unpacked(request) for request in right])
    packed = compressed and method != "unknown"
    assert [request.header("content-encoding") for request in (*left, *right)] == ["gzip" if packed else None] * 2
    if method == "both" and packed:
        checksum = base64.b64encode(zlib.crc32(right[0].body).to_bytes(4, "big")).decode()
        assert right[0].header("x-amz-checksum-crc32") == checksum


def test_compression_of_what_is_encoded(options: Call) -> None:
    left, right = options("compressed", Text="x" * 20000, Encoding="custom")
    assert left[0].header("content-encoding") == right[0].header("content-encoding") == "custom,gzip"


@pytest.mark.parametrize("where", ["environment", "file"])
def test_compression_by_the_environment(home: Home, options: Call, where: str) -> None:
    if where == "environment":
        home.environ(AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES="10")
    else:
        home.config("[default]\nrequest_min_compression_size_bytes = 10\n")
    left, right = options("compressed", Text="x" * 20)
    assert left[0].header("content-encoding") == right[0].header("content-encoding") == "gzip"
    home.environ(AWS_DISABLE_REQUEST_COMPRESSION="true")
    left, right = options("compressed", Text="x" * 20)
    assert left[0].header("content-encoding") == right[0].header("content-encoding") is None


@pytest.mark.parametrize("calculation", ["when_supported", "when_required"])
@pytest.mark.parametrize("protocol", ["rest-json", "json"])
@pytest.mark.parametrize("method", ["plain", "summed", "required", "optional"])
def test_checksums(options: Call, method: str, protocol: str, calculation: str) -> None:
    config = {"request_checksum_calculation": calculation}
    for text in ({}, {"Text": "é"}):
        left, right = options(method, protocol, config, **text)
        assert not request_differences(left, right)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize("method", ["required", "optional", "summed"])
def test_chosen_checksum(options: Call, method: str, algorithm: str) -> None:
    left, right = options(method, Text="x", Algorithm=algorithm)
    assert not request_differences(left, right)
    if algorithm == "SHA256" and method != "summed":
        digest = base64.b64encode(hashlib.sha256(right[0].body).digest()).decode()
        assert right[0].header("x-amz-checksum-sha256") == digest


def test_checksum_of_the_callers_own(options: Call) -> None:
    for method in ("required", "summed"):
        left, right = options(method, Text="x", Sum="abc=")
        assert not request_differences(left, right)


AUTH = [None, ["aws.auth#sigv4"], ["aws.auth#sigv4", "smithy.api#noAuth"]]


@pytest.mark.parametrize("preference", [None, "noAuth", "sigv4", "httpBearerAuth,noAuth", "nonsense"])
@pytest.mark.parametrize("auth", AUTH, ids=str)
@pytest.mark.parametrize("method", ["plain", "open", "either", "bearing", "of_old", "of_old_unsigned"])
def test_auth_schemes(options: Call, method: str, auth: list[str] | None, preference: str | None) -> None:
    config = {"auth_scheme_preference": preference} if preference else {}
    left, right = options(method, config=config, auth=auth)
    assert not request_differences(left, right)


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
