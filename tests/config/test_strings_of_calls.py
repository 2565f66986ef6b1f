"""Any text at string settings that only a call looks at: boto3's class, as far as its HTTP client has one, and never a panic."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

LISTED = Answer(body=b"<R><ListTopicsResult/></R>")
ONCE = {"retries": {"total_max_attempts": 1}, "connect_timeout": 2, "read_timeout": 2}
TEXTS = st.text(
    st.sampled_from("aZ09-_./:@%$~=#;,[]{}()<>'\"\\|&?!* \t\n\r\x00\x01\x07\x0b\x1c\x1f\x7f\x85\xa0éß漢\u2028\ufeff😀"),
    max_size=8,
)
FEW = settings(max_examples=max(5, settings().max_examples // 2))

Arguments = Callable[[str, CaptureServer], dict[str, Any]]


def options(name: str, value: Callable[[str], Any] = str) -> Arguments:
    return lambda text, server: {"endpoint_url": server.url, "config": {name: value(text), **ONCE}}


def secure(server: CaptureServer) -> str:
    return server.url.replace("http:", "https:")


def through(text: str, server: CaptureServer, **proxies_config: str) -> dict[str, Any]:
    config = {"proxies": {"http": text}, "proxies_config": proxies_config, **ONCE}
    return {"endpoint_url": server.url, "config": config}


# Where boto3's outcome has the same class, whatever the text.
SAME: dict[str, Arguments] = {
    "user_agent_appid": options("user_agent_appid"),
    "endpoint_url": lambda text, server: {"endpoint_url": server.url + text, "config": ONCE},
    "host": lambda text, server: {"endpoint_url": server.url.replace("127", f"{text}127"), "config": ONCE},
    "region": lambda text, server: {"endpoint_url": server.url, "region_name": f"eu{text}", "config": ONCE},
}
# Where the words of OpenSSL, urllib3 and Python's own HTTP client decide, and differ from ours in corners.
OWN: dict[str, Arguments] = {
    "user_agent": options("user_agent"),
    "user_agent_extra": options("user_agent_extra"),
    "client_cert": lambda text, server: {"endpoint_url": secure(server), "config": {"client_cert": text, **ONCE}},
    "client_cert_and_key": lambda text, server: {
        "endpoint_url": secure(server),
        "config": {"client_cert": (text, text), **ONCE},
    },
    "verify": lambda text, server: {"endpoint_url": secure(server), "verify": text, "config": ONCE},
    "proxy": through,
    "port_of_proxy": lambda text, server: through(f"http://127.0.0.1:1{text}", server),
    "certificates_for_proxy": lambda text, server: through(server.url, server, proxy_ca_bundle=text),
    "certificate_for_proxy": lambda text, server: through(server.url, server, proxy_client_cert=text),
}


def called(library: Library, server: CaptureServer, arguments: dict[str, Any]) -> Any:
    """The class of what a call has raised, if anything; how many requests have come."""
    server.script([LISTED])
    server.take()
    error = outcome_of(lambda: library.client("sns", **arguments).list_topics() and None)
    names = [base.__name__ for base in type(error).__mro__]
    assert "RuntimeError" not in names
    assert "Panic" not in repr(error)
    assert "internal error" not in str(error)
    return "ValueError" if "ValueError" in names else type(error).__name__, len(server.take())


@pytest.mark.parametrize("name", SAME)
@FEW
@given(text=TEXTS)
@example(text="a\n")
def test_as_in_boto3(server: CaptureServer, name: str, text: str) -> None:
    theirs, ours = (called(library, server, SAME[name](text, server)) for library in (reference(), subject()))
    assert ours == theirs


@pytest.mark.parametrize("name", OWN)
@FEW
@given(text=TEXTS)
@example(text="")
@example(text="a\0")
@example(text="/")
def test_some_error(server: CaptureServer, name: str, text: str) -> None:
    """What is raised is an error of boto3, or a ValueError."""
    name_of_error, _ = called(subject(), server, OWN[name](text, server))
    assert name_of_error in (
        "NoneType",
        "ValueError",
        "HTTPClientError",
        "ConnectionClosedError",
        "ProxyConnectionError",
        "SSLError",
        "InvalidProxiesConfigError",
        "InvalidConfigError",
    )
