"""Programs for aiobotocore and aioboto3, which are served from ``ferroboto.aio`` in their place.

aiobotocore is in an environment of its own, ``make .venv/rivals/aiobotocore``: it needs a botocore of its own.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ferroboto.aiobotocore.config import AioConfig
from ferroboto.aiobotocore.credentials import AioCredentials, AioRefreshableCredentials
from ferroboto.aiobotocore.httpsession import AIOHTTPSession
from ferroboto.aiobotocore.session import get_session
from ferroboto.credentials import ReadOnlyCredentials
from ferroboto.exceptions import ParamValidationError
from tests.support.libraries import KEYS
from tests.support.server import Answer, CaptureServer

RIVAL = Path(sys.prefix) / "rivals" / "aiobotocore" / "bin" / "python"
PROGRAMS = Path(__file__).with_name("asynchronous")
TREE = Path(__file__).parents[2] / "python"

LISTED = Answer(body=b'{"QueueUrls": ["http://queue/1"]}')
GONE = Answer(
    400,
    b'{"__type": "com.amazonaws.sqs#QueueDoesNotExist", "message": "No such queue."}',
    [("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender")],
)
OBJECT = Answer(body=b"some bytes")
OBJECTS = Answer(
    body=b"<ListBucketResult><Name>bucket</Name><Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents>"
    b"<IsTruncated>false</IsTruncated></ListBucketResult>"
)


def ran(server: CaptureServer, answers: list[Answer], interpreter: Path | str, *start: str, **variables: str) -> Any:
    """What a program printed, and the requests that it made."""
    server.script(answers)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "FERROBOTO_"))}
    done = subprocess.run(
        [interpreter, *start, server.url],
        env={**environment, "AWS_EC2_METADATA_DISABLED": "true", **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    requests = [
        (it.method, it.target, it.body, (it.header("authorization") or "").partition("Credential=")[2][:3])
        for it in server.take()
    ]
    return done.stdout.splitlines(), requests


def installed(place: Path, *names: str) -> str:
    """Packages of these names, which fail when they are imported."""
    for name in names:
        (place / name).mkdir()
        (place / name / "__init__.py").write_text("raise SystemError('the package itself')\n")
    return f"{TREE}{os.pathsep}{place}"


ANSWERS = [LISTED, GONE, OBJECT, Answer(body=b""), Answer(204, b""), Answer(204, b"")]


@pytest.mark.skipif(not RIVAL.exists(), reason="make .venv/rivals/aiobotocore")
def test_aiobotocore(server: CaptureServer) -> None:
    program = str(PROGRAMS / "queues.py")
    theirs = ran(server, ANSWERS, RIVAL, program)
    ours = ran(server, ANSWERS, RIVAL, "-m", "ferroboto", "run", program, PYTHONPATH=str(TREE))
    assert ours == theirs
    assert [it[3] for it in ours[1]] == ["AK/"] * 4 + ["NEW"] * 2


def test_aioboto3(server: CaptureServer, tmp_path: Path) -> None:
    path = installed(tmp_path, "aioboto3", "aiobotocore")
    start = ("-m", "ferroboto", "run", str(PROGRAMS / "tables.py"))
    printed, requests = ran(server, [LISTED, OBJECTS], sys.executable, *start, PYTHONPATH=path)
    assert printed == ["AK eu-west-1 default", "['http://queue/1']", "['a', 'b']", "True"]
    assert [(it[0], it[3]) for it in requests] == [("POST", "AK/"), ("GET", "AK/")]


def test_only_where_they_are_installed(server: CaptureServer, tmp_path: Path) -> None:
    """Other programs ask for them to find out whether they can use asyncio."""
    code = "import importlib.util, sys; print([importlib.util.find_spec(it) for it in ('aiobotocore', 'aioboto3')])"
    printed, _ = ran(server, [], sys.executable, "-m", "ferroboto", "run", "-c", code, PYTHONPATH=str(TREE))
    assert printed == ["[None, None]"]


def test_modules_without_a_twin(server: CaptureServer, tmp_path: Path) -> None:
    code = (
        "try: import aiobotocore.endpoint\n"
        "except ImportError as error: print(type(error).__name__, error.name, str(error)[:62], sep='; ')"
    )
    path = installed(tmp_path, "aiobotocore")
    printed, _ = ran(server, [], sys.executable, "-m", "ferroboto", "run", "-c", code, PYTHONPATH=path)
    refused = "aiobotocore.endpoint has no counterpart in ferroboto, which is"
    assert printed == [f"ModuleNotFoundError; aiobotocore.endpoint; {refused}"]


def test_keys_of_a_class_of_the_programs_own(server: CaptureServer) -> None:
    class Vault(AioCredentials):
        async def get_frozen_credentials(self) -> ReadOnlyCredentials:  # type: ignore[override]
            await asyncio.sleep(0)
            return ReadOnlyCredentials("VAULT", "s", None)

    async def call() -> Any:
        session = get_session()
        session._credentials = Vault("a", "b")
        async with session.create_client("s3", region_name="us-east-1", endpoint_url=server.url) as s3:
            await s3.head_bucket(Bucket="bucket")
        return await session.get_credentials()

    server.script([Answer(body=b"")])
    assert isinstance(asyncio.run(call()), Vault)
    assert "Credential=VAULT/" in (server.take()[0].header("authorization") or "")


def test_s3fs(server: CaptureServer) -> None:
    """Before each call it looks whether a client's session was closed."""

    async def work() -> None:
        context = get_session().create_client("s3", region_name="us-east-1", endpoint_url=server.url, **KEYS)
        s3 = await context.__aenter__()
        await s3.head_bucket(Bucket="bucket")
        session: Any = s3._endpoint.http_session
        assert type(session) is AIOHTTPSession
        assert session._sessions == {}
        await context.__aexit__(None, None, None)

    server.script([Answer(body=b"")])
    asyncio.run(work())


def test_configs() -> None:
    """Options of aiohttp's connections are checked and kept; those that hand over its objects are refused."""
    config = AioConfig(connector_args={"force_close": True}, connect_timeout=3)
    merged = config.merge(AioConfig(read_timeout=5, warm_up_loader_caches=True))
    assert merged.connector_args == {"force_close": True, "keepalive_timeout": 12}
    assert (merged.connect_timeout, merged.read_timeout, merged.warm_up_loader_caches) == (3, 5, True)
    for name in ("ssl_context", "resolver", "socket_factory"):
        with pytest.raises(ParamValidationError, match=f"{name} is not supported by ferroboto"):
            AioConfig(connector_args={name: object()})


def test_what_may_have_to_be_renewed_is_awaited() -> None:
    async def renewed() -> Any:
        raise AssertionError

    old = {"access_key": "OLD", "secret_key": "s", "token": "t", "expiry_time": "2001-01-01T00:00:00Z"}
    keys = AioRefreshableCredentials.create_from_metadata(old, renewed, "program")
    for name in ("access_key", "secret_key", "token", "account_id"):
        with pytest.raises(NotImplementedError, match=rf"await get_frozen_credentials\(\) or get_{name}\(\)"):
            getattr(keys, name)
        with pytest.raises(AssertionError):
            asyncio.run(getattr(keys, f"get_{name}")())
    assert AioCredentials("A", "s", "t").get_token() == "t"
