"""Commands at the local AWS share a world, which is a file in the user's cache folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml


@pytest.fixture
def run(tmp_path: Path) -> Any:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    environment |= {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), "LOCALAPPDATA": str(tmp_path)}

    def command(*words: str, endpoint: str | None = "local", **variables: str) -> str:
        options = [] if endpoint is None else ["--endpoint-url", endpoint]
        done = subprocess.run(
            [sys.executable, "-m", "ferroboto", *words, *options],
            env={**environment, **variables},
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return command


def topics(shown: str) -> list[str]:
    return [topic["TopicArn"].rpartition(":")[2] for topic in json.loads(shown)["Topics"]]


def test_what_one_command_creates_the_next_finds(run: Any, tmp_path: Path) -> None:
    run("sns", "create-topic", "--name", "news")
    assert topics(run("sns", "list-topics")) == ["news"]
    assert topics(run("sns", "list-topics", endpoint=None, AWS_ENDPOINT_URL="local")) == ["news"]
    assert topics(run("sns", "list-topics", "--world", "other")) == []
    run("sns", "create-topic", "--name", "there", endpoint="local:other")
    assert topics(run("sns", "list-topics", "--world", "other")) == ["there"]
    assert topics(run("sns", "list-topics")) == ["news"]
    files = sorted((tmp_path / "cache" / "ferroboto" / "worlds").iterdir())
    assert [file.name for file in files] == ["default.db", "other.db"]
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def test_a_file_of_ones_choice(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    run("sns", "create-topic", "--name", "news", endpoint=f"local:{path}")
    assert path.exists()
    assert not (tmp_path / "cache").exists()


def test_the_outbox_and_reset(run: Any) -> None:
    run("sns", "publish", "--phone-number", "+15558675309", "--message", "Hey there")
    (message,) = json.loads(run("local", "outbox", endpoint=None))
    assert (message["kind"], message["recipient"], message["message"]) == ("sms", "+15558675309", "Hey there")
    assert json.loads(run("local", "outbox", "--world", "other", endpoint=None)) == []
    run("local", "reset", endpoint=None)
    assert json.loads(run("local", "outbox", endpoint=None)) == []


def test_commands_wait_for_each_other(run: Any) -> None:
    from concurrent.futures import ThreadPoolExecutor

    names = [f"news-{number}" for number in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: run("sns", "create-topic", "--name", name), names))
    assert sorted(topics(run("sns", "list-topics"))) == names


def test_a_name_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    from ferroboto import cli

    assert (
        cli.main(["sns", "list-topics", "--endpoint-url", "local", "--region", "us-east-1", "--world", "../x"]) == 252
    )
    assert "argument --world: use letters, digits, hyphens and underscores" in capsys.readouterr().err


def test_yaml_stream_prints_page_after_page(run: Any) -> None:
    for number in range(3):
        run("sns", "create-topic", "--name", f"news-{number}")
    shown = run("sns", "list-topics", "--output", "yaml-stream")
    assert shown.startswith("- Topics:\n")
    (page,) = yaml.safe_load(shown)
    assert len(page["Topics"]) == 3
    shown = run("sns", "list-topics", "--output", "yaml-stream", "--query", "length(Topics)")
    assert shown == "- 3\n"
    (answer,) = yaml.safe_load(run("sns", "get-sms-attributes", "--output", "yaml-stream"))
    assert list(answer) == ["attributes"]
    pages = yaml.safe_load(run("polly", "describe-voices", "--output", "yaml-stream"))
    assert isinstance(pages, list) and pages[0]["Voices"]
