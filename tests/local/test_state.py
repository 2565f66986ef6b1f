"""Worlds in files: everything comes back, nothing is lost or overwritten in silence, and no file is spoilt."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ferroboto
from ferroboto._local import state as _state
from ferroboto.local import StateError, World, serve

LEXICON = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">
<lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme></lexicon>"""
MAIL = {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}}


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "state.db"
    yield path
    _state.close(f"local:{path}")


def fill(world: World) -> dict[str, Any]:
    """Have every service remember something."""
    sns = world.client("sns")
    topic = sns.create_topic(Name="t.fifo", Attributes={"FifoTopic": "true"})["TopicArn"]
    queue = "arn:aws:sqs:us-east-1:000000000000:q.fifo"
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"FilterPolicy": '{"a": ["b"]}'})
    message = {
        "TopicArn": topic,
        "Message": "m",
        "MessageGroupId": "g",
        "MessageDeduplicationId": "d",
        "MessageAttributes": {"a": {"DataType": "String", "StringValue": "b"}},
    }
    first = sns.publish(**message)
    sns.publish(PhoneNumber="+15558675309", Message="Hey there")
    world.client("polly").put_lexicon(Name="w3c", Content=LEXICON)
    world.client("rekognition").create_collection(CollectionId="faces")
    ses = world.client("ses")
    ses.verify_email_identity(EmailAddress="ann@example.com")
    ses.send_email(Source="ann@example.com", Destination={"ToAddresses": ["x@y.zz"]}, Message=MAIL)
    return {"first": first, "message": message, "topic": topic}


def shown(world: World) -> list[Any]:
    """What every service tells of what it remembers."""
    calls = [
        ("sns", "list_topics"),
        ("sns", "list_subscriptions"),
        ("polly", "list_lexicons"),
        ("rekognition", "list_collections"),
        ("ses", "list_identities"),
        ("ses", "get_send_statistics"),
    ]
    answers = [getattr(world.client(service), call)() for service, call in calls]
    for answer in answers:
        del answer["ResponseMetadata"]
    return [*answers, world.outbox]


def test_everything_comes_back(path: Path) -> None:
    with World(state=path) as world:
        made = fill(world)
        before = shown(world)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with World(state=path) as world:
        assert shown(world) == before
        sns = world.client("sns")
        again = sns.publish(**made["message"])
        assert again["SequenceNumber"] == made["first"]["SequenceNumber"], "a message that was seen before"
        assert len(world.outbox) == len(before[-1])
        other = sns.publish(**{**made["message"], "MessageDeduplicationId": "e"})
        assert other["SequenceNumber"] > again["SequenceNumber"]
        assert len(world.outbox) == len(before[-1]) + 1
        world.reset()
    with World(state=path) as world:
        assert world.outbox == []
        assert world.client("sns").list_topics()["Topics"] == []


def test_an_endpoint_may_name_a_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    sns = ferroboto.client("sns", "us-east-1", endpoint_url="local:state.db")
    sns.create_topic(Name="one")
    other = ferroboto.client("sns", "us-east-1", endpoint_url=f"local:{path}")
    assert len(other.list_topics()["Topics"]) == 1
    assert ferroboto.local.outbox("local:./state.db") == []
    _state.close("local:state.db")
    with World(state="state.db") as world:
        assert len(world.client("sns").list_topics()["Topics"]) == 1


def test_the_server_keeps_its_state(path: Path) -> None:
    keys = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
    for number in range(2):
        with serve(state=path) as server:
            sns = ferroboto.client("sns", endpoint_url=server.endpoint_url, **keys)
            assert len(sns.list_topics()["Topics"]) == number
            sns.create_topic(Name=f"topic{number}")


SCRIPT = """
import sys, time, ferroboto
sns = ferroboto.client("sns", "us-east-1", endpoint_url="local:" + sys.argv[1])
for number in range(int(sys.argv[2])):
    sns.publish(PhoneNumber="+15558675309", Message=str(number))
print("sent", flush=True)
if sys.argv[3] == "stay":
    time.sleep(60)
"""


def program(path: Path, count: int, then: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SCRIPT, str(path), str(count), then]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_program_saves_when_it_ends(path: Path) -> None:
    for total in (300, 600):
        with program(path, 300, "end") as process:
            assert process.wait(20) == 0, process.stderr
        with World(state=path) as world:
            assert [message["message"] for message in world.outbox[-300:]] == [str(number) for number in range(300)]
            assert len(world.outbox) == total


def test_a_killed_program_loses_a_second_at_most(path: Path) -> None:
    with program(path, 500, "stay") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "sent\n"
        time.sleep(2.5)
        process.send_signal(signal.SIGKILL)
    with World(state=path) as world:
        assert len(world.outbox) == 500


def test_what_could_not_be_written_is_written_later(path: Path) -> None:
    """A disk that is full for a while loses nothing."""
    with World(state=path) as world:
        keeper = _state._keepers[f"local:{path}"]
        world.client("sns").publish(PhoneNumber="+15558675309", Message="first")
        keeper._file.execute("PRAGMA query_only = ON")
        with pytest.raises(sqlite3.OperationalError):
            keeper.save()
        keeper._file.execute("PRAGMA query_only = OFF")
        world.client("sns").publish(PhoneNumber="+15558675309", Message="second")
    with World(state=path) as world:
        assert [message["message"] for message in world.outbox] == ["first", "second"]


def test_two_processes_do_not_share_a_file(path: Path) -> None:
    with World(state=path) as world:
        fill(world)
        with program(path, 1, "end") as process:
            _, errors = process.communicate(timeout=20)
        assert process.returncode == 1
        assert "is in use by another process" in errors
        assert len(world.outbox) == 3


def forked(path: str, told: Any) -> None:
    try:
        ferroboto.client("sns", "us-east-1", endpoint_url=f"local:{path}")
    except StateError as error:
        told.put(str(error))
    os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_is_told_why_not(path: Path) -> None:
    with World(state=path):
        context = multiprocessing.get_context("fork")
        told = context.SimpleQueue()
        child = context.Process(target=forked, args=(str(path), told))
        child.start()
        child.join(20)
        assert "forked from" in told.get()


def test_files_that_are_none_stay_as_they_are(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("not a database, but long enough to look like something" * 20)
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as file:
        file.execute("CREATE TABLE own (a)")
    file.close()
    newer = tmp_path / "newer.db"
    spoilt = tmp_path / "spoilt.db"
    for made in (newer, spoilt):
        with World(state=made) as world:
            fill(world)
    with sqlite3.connect(newer) as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    with sqlite3.connect(spoilt) as file:
        file.execute("UPDATE part SET text = '{\"regions\": 1}' WHERE name = 'sns'")
    file.close()
    for path, why in [
        (text, "not a database"),
        (foreign, "another program's"),
        (newer, "version 99"),
        (spoilt, "sns cannot be read"),
        (tmp_path, "cannot be opened"),
        (tmp_path / "no" / "such" / "folder.db", "cannot be opened"),
    ]:
        before = path.read_bytes() if path.is_file() else None
        with pytest.raises(StateError, match=why):
            World(state=path)
        assert (path.read_bytes() if path.is_file() else None) == before
    for wrong in ("local:a b", "local:"):
        with pytest.raises(ValueError, match="name of a world"):
            ferroboto.client("sns", endpoint_url=wrong)


def test_no_secret_is_written(path: Path) -> None:
    with World(state=path) as world:
        attributes = {"PlatformCredential": "a secret key", "PlatformPrincipal": "a principal"}
        world.client("sns").create_platform_application(Name="app", Platform="GCM", Attributes=attributes)
    assert b"a secret key" not in path.read_bytes()


@pytest.mark.parametrize("place", ["variable", "service variable", "profile"])
def test_settings_of_others_make_no_files(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable or a profile may come from elsewhere: only the program itself names a file to write to."""
    path = tmp_path / "made.db"
    if place == "profile":
        config = tmp_path / "config"
        config.write_text(f"[default]\nendpoint_url = local:{path}\n", encoding="utf-8")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    else:
        monkeypatch.setenv("AWS_ENDPOINT_URL" if place == "variable" else "AWS_ENDPOINT_URL_SNS", f"local:{path}")
    with pytest.raises(ValueError, match=r"Invalid endpoint: local:.*made\.db: a world in a file is named by"):
        ferroboto.Session().client("sns", "us-east-1")
    assert not path.exists()
    ferroboto.Session().client("sns", "us-east-1", endpoint_url="local").list_topics()
