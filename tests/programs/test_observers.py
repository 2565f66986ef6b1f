"""Libraries that trace, record and replay calls of boto3: they record the same of six calls on ferroboto.

They are in an environment of their own, ``make .venv/rivals/observers``: some of them change every program they are next to.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections import Counter
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

import ferroboto
from tests.support.server import Answer, CaptureServer

ROOT = Path(__file__).parents[2]
OBSERVERS = Path(sys.prefix) / "rivals" / "observers"
PROGRAM = Path(__file__).with_name("observers") / "observed.py"
STARTUP_FILE = ROOT / "python" / "startup" / "purelib" / "ferroboto_as_boto3.pth"

_SNS = (
    b'<%sResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><%sResult><Topics/><MessageId>m</MessageId></%sResult>'
    b"<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></%sResponse>"
)
_ID = (("x-amzn-RequestId", "r"),)
SIX = [
    Answer(body=_SNS % ((b"Publish",) * 4)),
    Answer(body=_SNS % ((b"ListTopics",) * 4)),
    Answer(body=b'{"CollectionIds": ["a"]}', headers=_ID),
    Answer(status=400, body=b'{"__type": "InvalidParameterException", "message": "no"}', headers=_ID),
    Answer(body=b'{"Voices": []}', headers=_ID),
    Answer(body=b"sound", headers=(*_ID, ("Content-Type", "audio/mpeg"))),
]

pytestmark = [
    pytest.mark.skipif(not OBSERVERS.exists(), reason="make .venv/rivals/observers"),
    pytest.mark.skipif(sys.platform == "win32", reason="paths of the environment"),
    pytest.mark.timeout(120),
]


@pytest.fixture(scope="module")
def interpreter(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Python with the observers, boto3 and ferroboto, and the start-up file of ferroboto's wheel."""
    place = tmp_path_factory.mktemp("environment")
    venv.create(place, symlinks=True)
    site = next((place / "lib").glob("python*")) / "site-packages"
    theirs = next((OBSERVERS / "lib").glob("python*")) / "site-packages"
    (site / "a.pth").write_text(f"{Path(ferroboto.__file__).parents[1]}\n{theirs}\n")
    copyfile(STARTUP_FILE, site / STARTUP_FILE.name)
    return str(place / "bin" / "python")


def observed(interpreter: str, where: Path, name: str, answers: list[Answer], way: tuple[str, ...], ours: bool) -> Any:
    server = CaptureServer()
    server.script(answers)
    settings = where / "newrelic.ini"
    settings.write_text(
        f"[newrelic]\nlicense_key = {'0' * 40}\napp_name = t\ndeveloper_mode = true\nlog_file = /dev/null\n"
    )
    environment = {
        **os.environ,
        "FERROBOTO_AS_BOTO3": "1" if ours else "0",
        "DD_TRACE_AGENT_URL": "http://127.0.0.1:1",
        "DD_INSTRUMENTATION_TELEMETRY_ENABLED": "false",
        "DD_REMOTE_CONFIGURATION_ENABLED": "false",
        "NEW_RELIC_CONFIG_FILE": str(settings),
        "AWS_XRAY_SDK_ENABLED": "true",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    patched = ("--patched",) if way else ()
    command = [interpreter, *way, *((interpreter,) if way else ()), str(PROGRAM), name, str(server.port), *patched]
    try:
        done = subprocess.run(
            command, cwd=where, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
    finally:
        server.close()
    assert done.returncode == 0, done.stderr
    requests = [sorted(key.lower() for key, _ in request.headers) for request in server.take()]
    return json.loads(done.stdout.splitlines()[-1]), requests


WAYS = {
    "ddtrace-run": ("datadog", ("-m", "ddtrace.commands.ddtrace_run")),
    "newrelic-admin": ("new_relic", ("-c", "from newrelic.admin import main; main()", "run-program")),
}


@pytest.mark.parametrize(
    "name",
    ["opentelemetry", "xray", "datadog", "ddtrace-run", "new_relic", "newrelic-admin", "sentry", "elastic", "vcr"],
)
def test_the_same_is_recorded(interpreter: str, tmp_path: Path, name: str) -> None:
    if name == "xray" and "xray" not in ferroboto.Session().get_available_services():
        pytest.skip("the library makes a client of the service xray")
    function, way = WAYS.get(name, (name, ()))
    ours, theirs = (observed(interpreter, tmp_path, function, [*SIX, SIX[1]], way, ours) for ours in (True, False))
    assert ours[0] == theirs[0] and len(json.dumps(ours[0])) > 300
    # Elastic APM and New Relic add headers in urllib3, which takes no part here.
    assert function in ("elastic", "new_relic") or Counter(map(tuple, ours[1])) == Counter(map(tuple, theirs[1]))


def test_placebo(interpreter: str, tmp_path: Path) -> None:
    ours, theirs = (observed(interpreter, tmp_path, "placebo", [SIX[2]], (), ours) for ours in (True, False))
    assert ours == theirs and ours[0][0] == [["a"], ["a"]]
