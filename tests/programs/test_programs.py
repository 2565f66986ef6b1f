"""Each program prints the same and sends the same with boto3 as it does on ferroboto, unchanged."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from moto.server import ThreadedMotoServer

import ferroboto
from tests.support.server import Answer, CaptureServer

HERE = Path(__file__).parent
ON_BOTO3 = [sys.executable]
ON_FERROBOTO = [sys.executable, "-m", "ferroboto", "run"]
KEYS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "example"}
PACKAGES = str(Path(ferroboto.__file__).resolve().parent.parent)


def run(command: list[str], program: str, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Exit status, output and complaints of a program."""
    done = subprocess.run(
        [*command, str(HERE / program), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=25,
        check=False,
        env={**os.environ, "PYTHONPATH": PACKAGES, "PYTHONIOENCODING": "utf-8", **environment},
    )
    # How long tests took, and who stands in for whom.
    told = [line for line in done.stderr.splitlines() if "stands in for boto3" not in line]
    return done.returncode, done.stdout, re.sub(r"in \d\.\d+s", "in no time", "\n".join(told))


@pytest.fixture
def moto() -> Iterator[ThreadedMotoServer]:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    yield server
    server.stop()


@pytest.mark.parametrize(
    ("program", "shown"),
    [
        ("topics.py", "105 topics"),
        ("alerts.py", "NotFound | An error"),
        ("audio_link.py", "/v1/speech"),
        ("table_to_csv.py", "customer-5,159,3178.41,True,new week-3,Oslo"),
        ("fan_out.py", "audit [(1, 'goods'), (3, 'service')]"),
        ("speech_task.py", "True audio/mpeg"),
        ("photo_pipeline.py", "['archive/beach.jpg', 'summer/beach.jpg', 'summer/party.jpg']"),
        ("static_site.py", "404 HeadObject"),
    ],
)
def test_against_moto(moto: ThreadedMotoServer, program: str, shown: str) -> None:
    """The service forgets everything between the two runs."""
    host, port = moto.get_host_and_port()
    url = f"http://{host}:{port}"
    outcomes = []
    for command in (ON_BOTO3, ON_FERROBOTO):
        _reset(url)
        outcome = run(command, program, AWS_ENDPOINT_URL=url, **KEYS)
        assert outcome[0] == 0, outcome[2]
        outcomes.append([re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "(drawn)", text) for text in outcome[1:]])
    assert outcomes[0] == outcomes[1]
    assert shown in outcomes[1][0]


def _reset(url: str) -> None:
    request = urllib.request.Request(f"{url}/moto-api/reset", method="POST")
    with urllib.request.urlopen(request) as answer:
        answer.read()


def test_stubs() -> None:
    """A test suite of somebody's: every test passes, on both."""
    left, right = (run(command, "notifier.py", **KEYS) for command in (ON_BOTO3, ON_FERROBOTO))
    assert left == right
    assert left[0] == 0, left[2]
    assert "Ran 8 tests" in left[2]


def as_json(value: object, status: int = 200) -> Answer:
    return Answer(
        status=status, body=json.dumps(value).encode(), headers=(("Content-Type", "application/x-amz-json-1.1"),)
    )


def described(faces: int) -> Answer:
    return as_json({"FaceCount": faces, "FaceModelVersion": "7.0", "CreationTimestamp": 1580515200.123})


def sent(server: CaptureServer) -> list[tuple[str, str, str | None, bytes]]:
    """What counts of the requests."""
    return [(request.method, request.target, request.header("x-amz-target"), request.body) for request in server.take()]


def on_both(
    server: CaptureServer, answers: Sequence[Answer], program: str, *arguments: str, **environment: str
) -> tuple[str, list[tuple[str, str, str | None, bytes]]]:
    """Run the program on both libraries against the same answers; output and requests are the same."""
    seen = []
    for command in (ON_BOTO3, ON_FERROBOTO):
        server.script(answers)
        server.take()
        outcome = run(command, program, *arguments, AWS_ENDPOINT_URL=server.url, **environment)
        assert outcome[0] == 0, outcome[2]
        seen.append((outcome, sent(server)))
    assert seen[0] == seen[1]
    return seen[1][0][1], seen[1][1]


def test_collections(server: CaptureServer) -> None:
    names = ["old-1", "old-2", "keep", "old-3"]
    first = as_json({"CollectionIds": names[:2], "FaceModelVersions": ["7.0"] * 2, "NextToken": "more"})
    second = as_json({"CollectionIds": names[2:], "FaceModelVersions": ["7.0"] * 2})
    more = as_json({"CollectionIds": names[2:], "FaceModelVersions": ["7.0"] * 2, "NextToken": "even more"})
    faces = as_json({"Faces": [{"FaceId": "a", "Confidence": 99.99}, {"FaceId": "b", "Confidence": 80.5}]})
    gone = as_json({"__type": "ResourceNotFoundException", "message": "The collection is gone."}, 400)
    denied = as_json({"__type": "AccessDeniedException", "message": "No."}, 400)
    answers = [first, second, first, more, first, second]
    for ending in (as_json({"StatusCode": 200}), gone, denied):
        answers += [described(2), faces, ending]
    output, requests = on_both(server, answers, "faces.py", "old-", **KEYS)
    assert "old-3: 2 faces, model 7.0" in output
    assert "was gone: An error occurred (ResourceNotFoundException)" in output
    assert len(requests) == 15


def test_roles(server: CaptureServer, tmp_path: Path) -> None:
    """Keys of a profile, a role of another account, a refusal; the service is asked with the role's keys."""
    (tmp_path / "credentials").write_text("[me]\naws_access_key_id = ME\naws_secret_access_key = s\n")
    (tmp_path / "config").write_text(
        "[profile production]\nrole_arn = arn:aws:iam::123456789012:role/deploy\nsource_profile = me\n"
        "region = eu-west-1\nexternal_id = shared\nrole_session_name = deploy\n"
        "[profile audit]\nrole_arn = arn:aws:iam::123456789012:role/audit\nsource_profile = me\nregion = eu-west-1\n"
        "role_session_name = audit\n"
    )
    role = Answer(
        body=b"<AssumeRoleResponse><AssumeRoleResult><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/deploy/x"
        b"</Arn><AssumedRoleId>A:x</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>ROLE</AccessKeyId>"
        b"<SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>"
        b"</Credentials></AssumeRoleResult></AssumeRoleResponse>"
    )
    published = Answer(
        body=b"<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>"
    )
    denied = Answer(
        status=403,
        body=b"<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>",
    )
    topics = Answer(body=b"<ListTopicsResponse><ListTopicsResult><Topics/></ListTopicsResult></ListTopicsResponse>")
    answers = [role, published, denied, role, topics]
    outputs = []
    for command in (ON_BOTO3, ON_FERROBOTO):
        server.script(answers)
        server.take()
        files = {name: str(tmp_path / file) for name, file in _FILES.items()}
        outcome = run(command, "two_accounts.py", AWS_ENDPOINT_URL=server.url, **files)
        assert outcome[0] == 0, outcome[2]
        signed = [
            (re.findall(r"Credential=(\w+)/", request.header("authorization") or ""), sorted(request.body.split(b"&")))
            for request in server.take()
        ]
        outputs.append((outcome, signed))
    assert outputs[0] == outputs[1]
    assert "production assume-role ROLE eu-west-1\nm-1\n" in outputs[1][0][1]
    assert [keys for keys, _ in outputs[1][1]] == [["ME"], ["ROLE"], ["ME"], ["ME"], ["ROLE"]]


_FILES = {"AWS_CONFIG_FILE": "config", "AWS_SHARED_CREDENTIALS_FILE": "credentials"}
