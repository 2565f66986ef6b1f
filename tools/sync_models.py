"""Derive ``models/`` from an installed boto3 and botocore: facts only, no prose.

Run ``python tools/sync_models.py`` to write the files, with ``--check`` to fail when a file would change, or with
``--release VERSION`` to move the reference to another release: its wheels are downloaded, the files derived from them, the
pins changed, and the changes printed. The same versions give the same bytes. The files keep botocore's format, so that one
compiler reads them and a user's own models.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import botocore
from botocore import xform_name
from botocore.exceptions import UnknownServiceError
from botocore.handlers import SERVICE_NAME_ALIASES
from botocore.loaders import Loader
from botocore.utils import EVENT_ALIASES

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from model_changes import changes

MODELS = ROOT / "models"
# The files that pin the release.
PINNED = ("pyproject.toml", "Makefile", "python/ferroboto/botocore/__init__.py")
# What people read, and what botocore itself never reads.
LEFT_OUT = frozenset(
    {
        "documentation",
        "deprecatedMessage",
        "deprecatedSince",
        "documentationUrl",
        "examples",
        "description",
        "synthetic",
        "alias",
        "box",
        "readonly",
        "sparse",
        "wrapper",
        "xmlOrder",
    }
)
# Of each service: the file, the kind of botocore's data that it is derived from, and how deep its lines are split.
FILES = {
    "paginators.json": ("paginators-1", 1),
    "waiters.json": ("waiters-2", 2),
    "endpoint-rules.json": ("endpoint-rule-set-1", 2),
    "resources.json": ("resources-1", 4),
}

Json = dict[str, Any]


def facts(value: Any) -> Any:
    """The value without the keys that only people read."""
    if isinstance(value, dict):
        return {key: facts(inner) for key, inner in value.items() if key not in LEFT_OUT}
    if isinstance(value, list):
        return [facts(inner) for inner in value]
    return value


def named(values: Json) -> Json:
    """The facts of each value; the keys are names, whatever they spell."""
    return {name: facts(value) for name, value in values.items()}


def facts_of_shape(shape: Json) -> Json:
    """The facts of a shape and of its members."""
    found: Json = facts({key: value for key, value in shape.items() if key != "members"})
    if "members" in shape:
        found["members"] = named(shape["members"])
    return found


def facts_of_operation(name: str, operation: Json) -> Json:
    """The facts of an operation, without the name that it is filed under."""
    found: Json = facts(operation)
    if found.get("name") == name:
        del found["name"]
    return found


def service_facts(model: Json) -> Json:
    """Metadata, operations and shapes of a service."""
    found = {
        "metadata": model["metadata"],
        "operations": {name: facts_of_operation(name, raw) for name, raw in model["operations"].items()},
        "shapes": {name: facts_of_shape(raw) for name, raw in model["shapes"].items()},
    }
    if "clientContextParams" in model:
        found["clientContextParams"] = named(model["clientContextParams"])
    return found


def other_facts(kind: str, data: Json) -> Json:
    """What the other files of a service say."""
    if kind == "paginators-1":
        return named(data["pagination"])
    if kind == "waiters-2":
        return named(data["waiters"])
    found: Json = facts(data)
    return found


def lines(value: Any, depth: int, indent: str = "") -> Iterator[str]:
    """JSON with one line for whatever is deeper than ``depth``, so that a change is a short diff."""
    if depth and isinstance(value, dict) and value:
        yield "{"
        last = len(value) - 1
        for place, (key, inner) in enumerate(value.items()):
            parts = list(lines(inner, depth - 1, indent + " "))
            parts[0] = f"{indent} {json.dumps(key)}: {parts[0]}"
            parts[-1] += "" if place == last else ","
            yield from parts
        yield indent + "}"
    else:
        yield json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def rendered(value: Json, depth: int) -> bytes:
    """The bytes of a file."""
    return ("\n".join(lines(value, depth)) + "\n").encode()


def files_of(loader: Loader, name: str) -> Iterator[tuple[str, bytes]]:
    """The files of a service's folder; those that would say nothing are left out."""
    yield "service.json", rendered(service_facts(loader.load_service_model(name, "service-2")), 2)
    for file, (kind, depth) in FILES.items():
        try:
            found = other_facts(kind, loader.load_service_model(name, kind))
        except UnknownServiceError:
            continue
        if found:
            yield file, rendered(found, depth)


def partition_facts(loader: Loader) -> Json:
    """What endpoint rules ask about partitions."""
    partitions = loader.load_data("partitions")["partitions"]
    return {
        partition["id"]: {
            "regionRegex": partition["regionRegex"],
            "outputs": partition["outputs"],
            "regions": named(partition["regions"]),
        }
        for partition in partitions
    }


def endpoint_facts(loader: Loader) -> Json:
    """Regions, and the endpoints that each service is listed with, by endpoint prefix."""
    found = {}
    for partition in loader.load_data("endpoints")["partitions"]:
        found[partition["partition"]] = {
            "dnsSuffix": partition["dnsSuffix"],
            "regionRegex": partition["regionRegex"],
            "regions": list(partition["regions"]),
            "defaults": partition["defaults"],
            "services": partition["services"],
        }
    return found


def regular_name(name: str) -> str:
    """The Python name that botocore's rule gives, without its list of exceptions."""
    plural = re.search("[A-Z]{2,}s$", name)
    if plural:
        name = f"{name[: plural.start()]}_{plural.group().lower()}"
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def name_facts(names: set[str]) -> Json:
    """Names that follow no rule: of services, of services in events, and of operations in Python."""
    return {
        "services": SERVICE_NAME_ALIASES,
        "events": EVENT_ALIASES,
        "methods": {name: xform_name(name) for name in sorted(names) if xform_name(name) != regular_name(name)},
    }


def wanted_files() -> dict[str, bytes]:
    """All files, by their path in ``models/``."""
    loader = Loader(extra_search_paths=[str(Path(boto3.__file__).parent / "data")])
    files: dict[str, bytes] = {}
    names: set[str] = set()
    for service in loader.list_available_services("service-2"):
        files.update((f"{service}/{file}", data) for file, data in files_of(loader, service))
        names.update(loader.load_service_model(service, "service-2")["operations"])
    files["partitions.json"] = rendered(partition_facts(loader), 2)
    files["endpoints.json"] = rendered(endpoint_facts(loader), 3)
    files["names.json"] = rendered(name_facts(names), 2)
    return files


def is_derived(path: Path) -> bool:
    """Whether a file is written here; help is written by hand."""
    return path.is_file() and path.suffix == ".json" and path.name != "help.json"


def reference() -> str:
    """The version of boto3 and botocore that the project is held to."""
    pinned = re.search(r'"boto3==([\d.]+)"', (ROOT / "pyproject.toml").read_text())
    return pinned.group(1) if pinned else ""


def repinned(text: str, before: str, after: str) -> str:
    """The text of a file with another release in place of the one it pins."""
    pins = rf'((?:boto3|botocore)(?:\[\w+\])?==|^__version__ = "){re.escape(before)}(?![\w.])'
    return re.sub(pins, rf"\g<1>{after}", text, flags=re.MULTILINE)


def move(release: str) -> int:
    """Move the reference to another release, and print what changed."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", release):
        print(f"{release} is no version", file=sys.stderr)
        return 2
    before = reference()
    with tempfile.TemporaryDirectory() as folder:
        packages, old = Path(folder) / "packages", Path(folder) / "models"
        wanted = [f"boto3=={release}", f"botocore=={release}"]
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:", "--target"]
        if subprocess.run([*pip, str(packages), *wanted], check=False).returncode:
            return 1
        shutil.copytree(MODELS, old)
        for name in PINNED:
            path = ROOT / name
            path.write_text(repinned(path.read_text(), before, release))
        # What botocore needs besides itself is in this environment.
        paths = [str(packages), os.environ.get("PYTHONPATH", "")]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
        subprocess.run([sys.executable, __file__, "--quiet"], check=True, env=environment)
        print(f"boto3 and botocore {before} -> {release}")
        for line in changes(old, MODELS):
            print(line)
    return 0


def main() -> int:
    """Write the models, compare them, or move to another release."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a file would change")
    parser.add_argument("--release", help="move the reference to this release of boto3 and botocore")
    parser.add_argument("--quiet", action="store_true", help="do not list the files that are written")
    arguments = parser.parse_args()
    if arguments.release:
        return move(arguments.release)
    for library in (boto3, botocore):
        if library.__version__ != reference():
            print(f"{library.__name__} {reference()} is needed, not {library.__version__}", file=sys.stderr)
            return 2
    wanted = wanted_files()
    present = {path.relative_to(MODELS).as_posix(): path for path in MODELS.rglob("*") if is_derived(path)}
    stale = [file for file, data in wanted.items() if file not in present or present[file].read_bytes() != data]
    gone = sorted(present.keys() - wanted.keys())
    if not arguments.check:
        for file in stale:
            path = MODELS / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[file])
        for file in gone:
            present[file].unlink()
    for file in () if arguments.quiet else stale:
        print(("stale: " if arguments.check else "wrote: ") + file)
    for file in () if arguments.quiet else gone:
        print(("not derived: " if arguments.check else "removed: ") + file)
    return 1 if (stale or gone) and arguments.check else 0


if __name__ == "__main__":
    raise SystemExit(main())
