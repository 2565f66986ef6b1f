"""Isolation from the machine's AWS settings, and hypothesis profiles."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support import moto, sample
from tests.support.home import Home
from tests.support.server import CaptureServer
from tests.support.tls import Authority, TlsFront

_QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]

settings.register_profile(
    "ci", derandomize=True, deadline=None, max_examples=15, database=None, suppress_health_check=_QUIET
)
settings.register_profile("explore", deadline=None, max_examples=300, suppress_health_check=_QUIET)
settings.load_profile(os.environ.get("FERROBOTO_HYPOTHESIS", "ci"))

_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def pytest_report_header() -> str:
    """The seed that services are drawn with, so that a run can be repeated."""
    return f"services are drawn with {sample.DRAWN_WITH}"


def pytest_collection_finish() -> None:
    """moto takes part in every call of boto3, and so of ours, once a test module has imported it. Most tests want none of that."""
    moto.set_aside()


def pytest_configure() -> None:
    """All workers draw the same services. Shells start what runs in the background with Ctrl-C ignored, and so would the
    programs that tests start.
    """
    os.environ["FERROBOTO_SEED"] = str(sample.SEED)
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def _no_aws_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test sees this machine's profiles, keys or proxies; no test asks the instance metadata service."""
    home: Path = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith(("AWS_", "BOTO")) or name.upper() in _PROXIES:
                patch.delenv(name)
        patch.delenv("REQUESTS_CA_BUNDLE", raising=False)
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        yield


@pytest.fixture
def server() -> Iterator[CaptureServer]:
    """A server of the test's own, for what must not be disturbed."""
    with contextlib.closing(CaptureServer()) as running:
        yield running


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority that no system trusts."""
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def front(server: CaptureServer, authority: Authority) -> Iterator[TlsFront]:
    """The server over TLS, under a certificate of the authority."""
    with contextlib.closing(TlsFront(server.port, authority.issue("server"))) as running:
        yield running


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """An empty AWS home of the test's own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return Home(tmp_path, monkeypatch)
