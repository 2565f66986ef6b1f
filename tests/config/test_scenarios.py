"""Recorded scenarios of configuration: boto3 still ends so, and ferroboto does.

The Rust crate is tested against the same record, down to what only shows on the inside.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

import ferroboto
from ferroboto._unsigned import UNSIGNED
from ferroboto.config import Config
from tests.config.record_scenarios import CONFIG_OPTIONS, FILE, boto3_outcome, run, scenarios

RECORDED = json.loads(FILE.read_text(encoding="utf-8"))


def test_every_scenario_is_recorded() -> None:
    inputs = [{k: v for k, v in item.items() if k != "expected"} for item in RECORDED]
    assert inputs == json.loads(json.dumps(scenarios()))


def name_of(item: dict[str, Any]) -> str:
    return str(item["name"])


@pytest.mark.parametrize("item", RECORDED, ids=name_of)
def test_recorded_outcome_is_boto3s(item: dict[str, Any]) -> None:
    assert boto3_outcome(item) == item["expected"]


# Endpoints that boto3 takes for a client and then cannot connect to: an error at once here.
UNUSABLE = ("endpoint '//a'", "endpoint 'http://[::1%eth0]'")


def look(client: Any) -> dict[str, Any]:
    config = client.meta.config
    return {
        "region": client.meta.region_name,
        "unsigned": config.signature_version is UNSIGNED,
        "config": {name: getattr(config, name) for name in CONFIG_OPTIONS},
    }


@pytest.mark.parametrize("item", [item for item in RECORDED if name_of(item) not in UNUSABLE], ids=name_of)
def test_ferroboto_ends_alike(item: dict[str, Any]) -> None:
    expected = item["expected"]
    if "client" in expected:
        shown = {name: expected["client"][name] for name in ("region", "unsigned", "config")}
        expected = {**expected, "client": shown}
    assert run(item, ferroboto, Config, UNSIGNED, look) == expected
