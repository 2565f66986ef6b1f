"""The recorded outcomes, which the Rust crate is tested against, are still boto3's."""

from __future__ import annotations

import json
from typing import Any

import pytest
from record_scenarios import FILE, run, scenarios

RECORDED = json.loads(FILE.read_text(encoding="utf-8"))


def test_every_scenario_is_recorded() -> None:
    inputs = [{k: v for k, v in item.items() if k != "expected"} for item in RECORDED]
    assert inputs == json.loads(json.dumps(scenarios()))


@pytest.mark.parametrize("item", RECORDED, ids=lambda item: item["name"])
def test_recorded_outcome_is_boto3s(item: dict[str, Any]) -> None:
    assert run(item) == item["expected"]
