"""Clients in other processes: by pickle, by cloudpickle, and in workers of Dask as the page shows."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
import warnings
from pathlib import Path
from shutil import copyfile
from typing import Any

import cloudpickle
import pytest

import ferroboto

ROOT = Path(__file__).parents[2]


def subjects() -> dict[str, tuple[Any, Any]]:
    """What is sent, and what is compared of it afterwards."""
    sns = ferroboto.client("sns", region_name="eu-west-1", endpoint_url="local")
    resource = ferroboto.resource("sns", region_name="eu-west-1", endpoint_url="local")
    topic = resource.Topic("arn:aws:sns:eu-west-1:000000000000:a")
    rekognition = ferroboto.client("rekognition", region_name="eu-west-1", endpoint_url="local")
    return {
        "client": (sns, lambda it: (type(it), it.meta.region_name)),
        "method": (sns.publish, lambda it: (it.__name__, it.__self__.meta.region_name)),
        "function": (type(sns).publish, lambda it: it),
        "paginator": (
            sns.get_paginator("list_topics"),
            lambda it: (type(it).__name__, it._method.__self__.meta.region_name),
        ),
        "waiter": (rekognition.get_waiter("project_version_running"), lambda it: (it.name, it.config.delay)),
        "resource": (resource, lambda it: (repr(it), it.meta.client.meta.region_name)),
        "topic": (topic, lambda it: (it == topic, it.arn, it.meta.client.meta.region_name)),
        "collection": (resource.topics, lambda it: (type(it).__name__, list(it.all()))),
        "session": (ferroboto.Session(region_name="eu-west-1"), repr),
    }


@pytest.mark.parametrize("name", list(subjects()))
@pytest.mark.parametrize("by", [pickle, cloudpickle], ids=["pickle", "cloudpickle"])
def test_copies(name: str, by: Any) -> None:
    it, look = subjects()[name]
    if by is pickle and name == "function":
        pytest.skip("a function of a class is pickled by its place")
    assert look(pickle.loads(by.dumps(it))) == look(it)


def test_a_closure() -> None:
    sns = ferroboto.client("sns", region_name="eu-west-1", endpoint_url="local")
    send = pickle.loads(cloudpickle.dumps(lambda text: sns.publish(PhoneNumber="+15558675309", Message=text)))
    assert send("hi")["MessageId"]


def test_handlers_are_not_copied() -> None:
    client = ferroboto.client("sns", region_name="eu-west-1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pickle.dumps(client)
    client.meta.events.register("before-call", lambda **_: None)
    with pytest.warns(RuntimeWarning, match="event handlers of a client are not copied"):
        pickle.dumps(client)


@pytest.mark.timeout(120)
def test_dask(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "many-machines.md").read_text()
    (code,) = re.findall(r"## Dask.*?```python\n(.*?)```", page, re.DOTALL)
    (tmp_path / "program.py").write_text(code)
    copyfile(ROOT / "tests" / "photos" / "astronaut.jpg", tmp_path / "photo.jpg")
    done = subprocess.run(
        [sys.executable, "program.py"], cwd=tmp_path, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.stdout == "[[1, 1], [1]]\n", done.stderr
