"""YAML, which version 1 of the AWS CLI does not write: a reader of YAML finds what was formatted."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from ferroboto import cli
from ferroboto.cli._output import formatted

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=12
)


@given(VALUES)
@example({"Tags": [{"Key": "a", "Value": "b: c # d"}, {}, []], "Nested": [[["x"], {"y": [1]}], []]})
@example({"no": "yes", "Number": "0x1F", "Date": "2026-11-25", "~": "", "Lines": "one\ntwo\n", "null": None})
@example(["\x7f\x85\u2028\ufeff", "\ud7ff\ue000\uffff\U0001f600", "- a", "? b", "a:", " c "])
def test_yaml_is_read_as_it_was_written(value: Any) -> None:
    assert yaml.safe_load(formatted("yaml", value, "")) == value


def test_yaml_is_an_output_of_commands(capsys: pytest.CaptureFixture[str]) -> None:
    command = [
        "polly",
        "describe-voices",
        "--language-code",
        "en-AU",
        "--endpoint-url",
        "local",
        "--region",
        "us-east-1",
    ]
    assert cli.main([*command, "--output", "yaml"]) == 0
    told = capsys.readouterr().out
    assert cli.main([*command, "--output", "json"]) == 0
    assert yaml.safe_load(told) == json.loads(capsys.readouterr().out)
    assert told.startswith("Voices:\n- ")
