"""Certificates, bundles and proxies that cannot be used: boto3's class and message."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer

ONCE = {"retries": {"total_max_attempts": 1}, "connect_timeout": 2}
LISTED = Answer(body=b"<R><ListTopicsResult/></R>")

PATHS = {
    "empty": "",
    "nul": "a\0b",
    "folder": "{folder}",
    "missing": "{folder}/missing",
    "no certificate": "{folder}/nonsense.pem",
}
PROXIES = (
    "http://127.0.0.1:x",
    "http://127.0.0.1:99999",
    "http://127.0.0.1:-1",
    "http://127.0.0.1:+1",
    "http://127.0.0.1:1_0",
    "http://127.0.0.1:123456",
    "http://",
    "http://:80",
    "http://a b:80",
    "http://a\0b:80",
    "http://a%00:80",
    "http://a%:80",
    "http://[::1",
    "http://[zz]:1",
    "http://[1.2.3.4]:1",
    "http://[vx.1]:1",
    "http://" + "a" * 70 + ":1",
    "http://a..b:1",
    "127.0.0.1:1",
    "//127.0.0.1:1",
    "http://nowhere.invalid:80",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "nonsense.pem").write_text("nothing")
    return tmp_path


def called(library: Library, server: CaptureServer, url: str, **arguments: Any) -> Any:
    server.script([LISTED])
    server.take()
    arguments["config"] = {**ONCE, **arguments.get("config", {})}
    try:
        library.client("sns", url, **arguments).list_topics()
    except Exception as error:  # noqa: BLE001 - what is raised is what is compared
        # Where OpenSSL is called from is its own affair.
        return type(error).__name__, re.sub(r" \(_ssl\.c:\d+\)", "", str(error)), len(server.take())
    return "returned", len(server.take())


def same(server: CaptureServer, url: str, **arguments: Any) -> Any:
    theirs, ours = (called(library, server, url, **arguments) for library in (reference(), subject()))
    assert ours == theirs
    return theirs


def secure(server: CaptureServer) -> str:
    return server.url.replace("http:", "https:")


@pytest.mark.parametrize("name", PATHS)
@pytest.mark.parametrize("kind", ["client_cert", "pair", "verify"])
@pytest.mark.parametrize("over_tls", [True, False])
def test_files(server: CaptureServer, folder: Path, name: str, kind: str, over_tls: bool) -> None:
    path = PATHS[name].format(folder=folder)
    url = secure(server) if over_tls else server.url
    if kind == "verify":
        if path:
            same(server, url, verify=path)
    else:
        same(server, url, config={"client_cert": (path, path) if kind == "pair" else path})


@pytest.mark.parametrize("proxy", PROXIES, ids=ascii)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_proxies(server: CaptureServer, scheme: str, proxy: str) -> None:
    same(server, f"{scheme}://service.invalid", config={"proxies": {scheme: proxy}})


@pytest.mark.parametrize("name", PATHS)
@pytest.mark.parametrize("setting", ["proxy_ca_bundle", "proxy_client_cert"])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("over_tls", [True, False])
@pytest.mark.parametrize("used", [True, False])
def test_files_for_proxies(
    server: CaptureServer, folder: Path, name: str, setting: str, scheme: str, over_tls: bool, used: bool
) -> None:
    """They are read for every proxy, whether or not it is spoken to by TLS; and for no call without one."""
    config = {"proxies_config": {setting: PATHS[name].format(folder=folder)}}
    if used:
        proxy = secure(server) if over_tls else server.url
        same(server, f"{scheme}://service.invalid", config={**config, "proxies": {scheme: proxy}})
    else:
        same(server, secure(server) if over_tls else server.url, config=config)


def test_passwords_are_not_shown(server: CaptureServer) -> None:
    """boto3 quotes the whole URL where the port is too large."""
    config = {"proxies": {"http": "http://user:secret@127.0.0.1:99999"}}
    name, text, _ = called(subject(), server, "http://service.invalid", config=config)
    assert name == "HTTPClientError"
    assert "secret" not in text
    assert name == called(reference(), server, "http://service.invalid", config=config)[0]
