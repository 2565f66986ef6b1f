"""``Config`` beside boto3's, for certificates and proxies: the same connections and the same errors."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest

from tests.parity.test_options import ONCE, TOPICS, listed
from tests.support.home import Home
from tests.support.libraries import reference, subject
from tests.support.server import CaptureServer
from tests.support.tls import Authority, Proxy, TlsFront
from tests.support.twin import same


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
