"""The report on two folders of models, and the pins that move with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tools import model_changes, sync_models


def lay(folder: Path, files: dict[str, Any]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content))
    return folder


def service(operations: Any = None, shapes: Any = None, **metadata: Any) -> dict[str, Any]:
    return {"metadata": {"apiVersion": "1", **metadata}, "operations": operations or {}, "shapes": shapes or {}}


TOTAL = (
    "total: + service 1, - service 1, + operation 1, + paginator 1, + shape 1, - operation 1, - shape 1, - waiter 1, "
    "~ endpoint rules 1, ~ metadata 1, ~ operation 1, ~ paginator 1, ~ resource 1, ~ service resource 1, ~ shape 4"
)
PARTITION = {"regions": {"here-1": {}}}


def test_everything_that_can_change(tmp_path: Path) -> None:
    before = lay(
        tmp_path / "before",
        {
            "old/service.json": service(),
            "same/service.json": service({"List": {}}),
            "moons/service.json": service(
                {"ListMoons": {"input": "In"}, "StopMoon": {}},
                {
                    "In": {"type": "structure", "members": {"Planet": {"shape": "Text"}, "Gone": {"shape": "Text"}}},
                    "Kind": {"type": "string", "enum": ["ICE", "DUST"]},
                    "Text": {"type": "string", "max": 5},
                    "Lost": {"type": "string"},
                    "Order": {"type": "structure", "members": {}, "required": ["A"]},
                },
                jsonVersion="1.0",
            ),
            "moons/paginators.json": {"ListMoons": {"result_key": "Moons"}},
            "moons/waiters.json": {"MoonUp": {"delay": 5}},
            "moons/endpoint-rules.json": {"rules": [1]},
            "moons/resources.json": {"service": {"has": {}}, "resources": {"Moon": {}}},
            "partitions.json": {"aws": PARTITION},
        },
    )
    after = lay(
        tmp_path / "after",
        {
            "new/service.json": service({"A": {}, "B": {}}),
            "same/service.json": service({"List": {}}),
            "moons/service.json": service(
                {"ListMoons": {"input": "Other"}, "StartMoon": {}},
                {
                    "In": {"type": "structure", "members": {"Planet": {"shape": "Kind"}, "New": {"shape": "Text"}}},
                    "Kind": {"type": "string", "enum": ["ICE", "ROCK"]},
                    "Text": {"type": "string", "max": 6},
                    "Found": {"type": "string"},
                    "Order": {"type": "structure", "members": {}, "required": ["B"]},
                },
                jsonVersion="1.1",
            ),
            "moons/paginators.json": {"ListMoons": {"result_key": "Items"}, "ListPlanets": {}},
            "moons/waiters.json": {},
            "moons/endpoint-rules.json": {"rules": [2]},
            "moons/resources.json": {"service": {"has": {"Moon": {}}}, "resources": {"Moon": {"load": {}}}},
            "partitions.json": {"aws": PARTITION, "aws-moon": PARTITION},
        },
    )
    assert [*model_changes.changes(before, after)] == [
        "moons",
        "  ~ operation ListMoons",
        "  + operation StartMoon",
        "  - operation StopMoon",
        "  + shape Found",
        "  ~ shape In: +New, -Gone, ~Planet",
        "  ~ shape Kind: +'ROCK', -'DUST'",
        "  - shape Lost",
        '  ~ shape Order: required ["A"] -> ["B"]',
        "  ~ shape Text: max 5 -> 6",
        '  ~ metadata jsonVersion: "1.0" -> "1.1"',
        "  ~ paginator ListMoons",
        "  + paginator ListPlanets",
        "  - waiter MoonUp",
        "  ~ resource Moon",
        "  ~ endpoint rules",
        "  ~ service resource",
        "+ service new: 2 operations",
        "- service old",
        "+ partitions aws-moon",
        TOTAL,
    ]


def test_nothing_changed(tmp_path: Path) -> None:
    folder = lay(tmp_path / "models", {"moons/service.json": service({"List": {}})})
    assert [*model_changes.changes(folder, folder)] == ["total: no changes of services"]


def test_the_order_of_names_is_a_change(tmp_path: Path) -> None:
    members = {"A": {"shape": "Text"}, "B": {"shape": "Text"}}
    turned = dict(reversed(members.items()))
    before, after = (
        lay(tmp_path / name, {"moons/service.json": service({}, {"In": {"type": "structure", "members": order}})})
        for name, order in (("before", members), ("after", turned))
    )
    assert [*model_changes.changes(before, after)] == [
        "moons",
        "  ~ shape In: another order",
        "total: ~ shape 1",
    ]


def test_pins_move() -> None:
    text = 'test = ["boto3==1.44.5", "botocore==1.44.5", "boto3-stubs==1.44.5"]\n"boto3[crt]==1.44.5"\n__version__ = "1.44.5"\n'
    assert sync_models.repinned(text, "1.44.5", "1.45.0") == (
        'test = ["boto3==1.45.0", "botocore==1.45.0", "boto3-stubs==1.44.5"]\n"boto3[crt]==1.45.0"\n__version__ = "1.45.0"\n'
    )
    assert sync_models.repinned("boto3==1.44.50", "1.44.5", "1.45.0") == "boto3==1.44.50"
    for name in sync_models.PINNED:
        assert sync_models.repinned((sync_models.ROOT / name).read_text(), sync_models.reference(), "0.0.0").count(
            "0.0.0"
        )
