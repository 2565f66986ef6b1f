"""What changed between two folders of models, in the terms of the services: for people who move the reference.

Run ``python tools/model_changes.py BEFORE AFTER``; ``make models BOTOCORE=VERSION`` prints the same.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# The kinds of things in a service's folder: the file, and the key that they stand under, if any.
KINDS = {
    "operation": ("service.json", "operations"),
    "shape": ("service.json", "shapes"),
    "metadata": ("service.json", "metadata"),
    "client parameter": ("service.json", "clientContextParams"),
    "paginator": ("paginators.json", None),
    "waiter": ("waiters.json", None),
    "resource": ("resources.json", "resources"),
}
# Files that are compared as a whole.
WHOLE = {"endpoint rules": "endpoint-rules.json", "service resource": "resources.json"}
# Files beside the services' folders.
COMMON = {"partitions": "partitions.json", "endpoints": "endpoints.json", "names": "names.json"}

Json = dict[str, Any]


def loaded(path: Path) -> Json:
    """The document of a file; an empty one where there is none."""
    found: Json = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


def services(folder: Path) -> set[str]:
    """The services with a model in a folder."""
    return {path.parent.name for path in folder.glob("*/service.json")}


def compared(kind: str, before: Json, after: Json) -> Iterator[str]:
    """A line for each name that is new, gone or means something else."""
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield f"+ {kind} {name}"
        elif name not in after:
            yield f"- {kind} {name}"
        elif json.dumps(before[name]) != json.dumps(after[name]):
            yield f"~ {kind} {name}{detail(kind, before[name], after[name])}"


def detail(kind: str, before: Any, after: Any) -> str:
    """What changed within a shape; of other things it is enough that they did."""
    if kind == "metadata":
        return f": {json.dumps(before)} -> {json.dumps(after)}"
    if kind != "shape":
        return ""
    found = []
    old, new = before.get("members", {}), after.get("members", {})
    found += [f"+{name}" for name in sorted(new.keys() - old.keys())]
    found += [f"-{name}" for name in sorted(old.keys() - new.keys())]
    found += [f"~{name}" for name in sorted(old.keys() & new.keys()) if old[name] != new[name]]
    old_values, new_values = set(before.get("enum", ())), set(after.get("enum", ()))
    found += [f"+{value!r}" for value in sorted(new_values - old_values)]
    found += [f"-{value!r}" for value in sorted(old_values - new_values)]
    for key in sorted((before.keys() | after.keys()) - {"members", "enum"}):
        if before.get(key) != after.get(key):
            found.append(f"{key} {json.dumps(before.get(key))} -> {json.dumps(after.get(key))}")
    return f": {', '.join(found)}" if found else ": another order"


def of_service(before: Path, after: Path) -> list[str]:
    """The changes of one service."""
    found: list[str] = []
    for kind, (file, key) in KINDS.items():
        old, new = (loaded(folder / file) for folder in (before, after))
        found += compared(kind, *((document.get(key, {}) if key else document) for document in (old, new)))
    for what, file in WHOLE.items():
        old, new = (loaded(folder / file) for folder in (before, after))
        if what == "service resource":
            old, new = (document.get("service", {}) for document in (old, new))
        if json.dumps(old) != json.dumps(new):
            found.append(f"{'+' if not old else '-' if not new else '~'} {what}")
    return found


def changes(before: Path, after: Path) -> Iterator[str]:
    """The report, line by line: the services, then what is common to them, then the totals."""
    old, new = services(before), services(after)
    totals: dict[str, int] = {}
    for name in sorted(old | new):
        if name not in old:
            yield f"+ service {name}: {len(loaded(after / name / 'service.json').get('operations', {}))} operations"
        elif name not in new:
            yield f"- service {name}"
        elif found := of_service(before / name, after / name):
            yield name
            for line in found:
                yield f"  {line}"
                kind = next(kind for kind in (*KINDS, *WHOLE) if line[2:].startswith(kind))
                totals[f"{line[0]} {kind}"] = totals.get(f"{line[0]} {kind}", 0) + 1
    for what, file in COMMON.items():
        old_facts, new_facts = (loaded(folder / file) for folder in (before, after))
        for line in compared(what, old_facts, new_facts):
            yield line
    added, gone = len(new - old), len(old - new)
    parts = [f"+ service {added}"] * bool(added) + [f"- service {gone}"] * bool(gone)
    parts += [f"{name} {number}" for name, number in sorted(totals.items())]
    yield "total: " + (", ".join(parts) or "no changes of services")


def main() -> int:
    """Print the changes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    arguments = parser.parse_args()
    for line in changes(arguments.before, arguments.after):
        print(line)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
