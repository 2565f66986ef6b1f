"""Derive ``models/`` from an installed boto3 and botocore: facts only, no prose.

Run ``python tools/sync_models.py`` to write the files, with ``--check`` to fail when a file would
change. The same versions give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import botocore
from botocore import xform_name
from botocore.exceptions import UnknownServiceError
from botocore.loaders import Loader

VERSION = "1.44.5"
MODELS = Path(__file__).resolve().parent.parent / "models"
PROSE = frozenset(
    {
        "documentation",
        "deprecatedMessage",
        "documentationUrl",
        "examples",
        "description",
        "synthetic",
        "alias",
    }
)

Json = dict[str, Any]


def without_prose(value: Any) -> Any:
    """The value without the keys that only people read."""
    if isinstance(value, dict):
        return {key: without_prose(inner) for key, inner in value.items() if key not in PROSE}
    if isinstance(value, list):
        return [without_prose(inner) for inner in value]
    return value


def facts_of_shape(shape: Json) -> Json:
    """A shape without prose; member names are names, whatever they spell."""
    facts = {key: without_prose(value) for key, value in shape.items() if key not in PROSE | {"members"}}
    if "members" in shape:
        facts["members"] = {name: without_prose(ref) for name, ref in shape["members"].items()}
    return facts


def service_facts(loader: Loader, name: str) -> Json:
    """Metadata, operations and shapes of a service."""
    model = loader.load_service_model(name, "service-2")
    return {
        "metadata": model["metadata"],
        "operations": {
            operation: {"method": xform_name(operation), **without_prose(raw)}
            for operation, raw in model["operations"].items()
        },
        "shapes": {shape: facts_of_shape(raw) for shape, raw in model["shapes"].items()},
    }


def paginator_facts(loader: Loader, name: str) -> Json:
    """How the pages of each operation hang together."""
    try:
        pagination: Json = loader.load_service_model(name, "paginators-1")["pagination"]
    except UnknownServiceError:
        return {}
    return pagination


def waiter_facts(loader: Loader, name: str) -> Json:
    """What each waiter asks and what ends it."""
    try:
        waiters = loader.load_service_model(name, "waiters-2")["waiters"]
    except UnknownServiceError:
        return {}
    return {waiter: {"method": xform_name(waiter), **without_prose(raw)} for waiter, raw in waiters.items()}


def resource_facts(loader: Loader, name: str) -> Json | None:
    """How ``resource()`` builds objects on a service, where boto3 has that."""
    try:
        return {key: without_prose(raw) for key, raw in loader.load_service_model(name, "resources-1").items()}
    except UnknownServiceError:
        return None


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


def files_of(loader: Loader, name: str) -> dict[str, bytes]:
    """The files of a service's folder."""
    files = {
        "service.json": rendered(service_facts(loader, name), 2),
        "paginators.json": rendered(paginator_facts(loader, name), 1),
        "waiters.json": rendered(waiter_facts(loader, name), 2),
    }
    resources = resource_facts(loader, name)
    if resources is not None:
        files["resources.json"] = rendered(resources, 4)
    return files


def partition_facts(loader: Loader, names: list[str]) -> Json:
    """Partitions with their regions, and where each service has endpoints."""
    partitions = loader.load_data("endpoints")["partitions"]
    facts = {}
    for partition in partitions:
        services = {}
        for name in names:
            prefix = loader.load_service_model(name, "service-2")["metadata"]["endpointPrefix"]
            endpoints = partition["services"].get(prefix, {}).get("endpoints", {})
            if endpoints:
                services[name] = list(endpoints)
        facts[partition["partition"]] = {
            "regionRegex": partition["regionRegex"],
            "regions": list(partition["regions"]),
            "services": services,
        }
    return facts


def main() -> int:
    """Write the models, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a file would change")
    parser.add_argument("services", nargs="*", help="services to add; default: those in models/")
    arguments = parser.parse_args()
    for library in (boto3, botocore):
        if library.__version__ != VERSION:
            print(f"{library.__name__} {VERSION} is needed, not {library.__version__}", file=sys.stderr)
            return 2
    loader = Loader(extra_search_paths=[str(Path(boto3.__file__).parent / "data")])
    names = arguments.services or sorted(folder.name for folder in MODELS.iterdir() if folder.is_dir())
    everything = sorted({*names, *(folder.name for folder in MODELS.iterdir() if folder.is_dir())})
    wanted_files = {f"{name}/{file}": data for name in names for file, data in files_of(loader, name).items()}
    wanted_files["partitions.json"] = rendered(partition_facts(loader, everything), 2)
    stale = []
    for file, wanted in wanted_files.items():
        path = MODELS / file
        if path.is_file() and path.read_bytes() == wanted:
            continue
        stale.append(file)
        if not arguments.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted)
    for file in stale:
        print(("stale: " if arguments.check else "wrote: ") + file)
    return 1 if stale and arguments.check else 0


if __name__ == "__main__":
    raise SystemExit(main())
