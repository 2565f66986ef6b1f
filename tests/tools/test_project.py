"""What the project declares about itself: make targets, CI workflows, licenses of crates, metadata of the package."""

from __future__ import annotations

import getpass
import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import tomllib
import yaml

ROOT = Path(__file__).resolve().parents[2]
TARGETS = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def test_every_target_has_help() -> None:
    shown = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    listed = {line.split()[0] for line in shown.splitlines()}
    assert listed == TARGETS
    assert all(len(line.split(maxsplit=1)) == 2 for line in shown.splitlines())


@pytest.mark.parametrize(
    "path", [*sorted((ROOT / ".github" / "workflows").glob("*.yml")), ROOT / ".ci" / "run"], ids=lambda path: path.name
)
def test_ci_calls_targets_that_exist(path: Path) -> None:
    called = set(re.findall(r"\b(?:run:|step) make ([a-z][a-z-]*)", path.read_text()))
    assert called
    assert called <= TARGETS


def test_documents_name_targets_that_exist() -> None:
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))):
        named = re.findall(r"(?:^|`)make ([a-z][a-z-]*)", path.read_text(), re.MULTILINE)
        assert set(named) <= TARGETS, path.name


def test_workflows_limit_their_permissions_and_their_time() -> None:
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        workflow = yaml.safe_load(path.read_text())
        assert workflow["permissions"] == {"contents": "read"}
        assert all(job.get("timeout-minutes") for job in workflow["jobs"].values()), path.name


def allowed(expression: str, names: set[str]) -> bool:
    """Whether an SPDX expression can be met by allowed licenses."""
    text = expression.replace("/", " OR ").replace("(", " ( ").replace(")", " ) ")
    words = re.findall(r"[()]|AND|OR|[\w.+-]+(?: WITH [\w.-]+)?", text)
    kept = {"AND": "and", "OR": "or", "(": "(", ")": ")"}
    return bool(eval(" ".join(kept.get(word) or str(word in names) for word in words)))


def test_expressions_of_licenses() -> None:
    assert allowed("MIT OR GPL-3.0", {"MIT"})
    assert allowed("(MIT/Apache-2.0) AND Unicode-3.0", {"MIT", "Unicode-3.0"})
    assert not allowed("MIT AND GPL-3.0", {"MIT"})
    assert not allowed("Apache-2.0 WITH LLVM-exception", {"Apache-2.0"})


def test_licenses_of_crates_are_allowed() -> None:
    names = set(tomllib.loads((ROOT / "deny.toml").read_text())["licenses"]["allow"])
    home = os.environ.get("RUSTUP_HOME") or os.path.expanduser(f"~{getpass.getuser()}/.rustup")
    cargo_home = os.environ.get("CARGO_HOME") or os.path.expanduser(f"~{getpass.getuser()}/.cargo")
    done = subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--locked", "--offline"],
        cwd=ROOT,
        env={**os.environ, "RUSTUP_HOME": home, "CARGO_HOME": cargo_home},
        capture_output=True,
        text=True,
        check=True,
    )
    packages: list[dict[str, Any]] = json.loads(done.stdout)["packages"]
    third_party = [package for package in packages if package["source"]]
    assert len(third_party) > 100
    assert [
        (package["name"], package["license"])
        for package in third_party
        if not package["license"] or not allowed(package["license"], names)
    ] == []


def test_the_metadata_of_the_package_is_complete() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for field in ("description", "readme", "license", "authors", "keywords", "classifiers", "urls", "requires-python"):
        assert project[field], field
    versions = {f"Programming Language :: Python :: 3.{minor}" for minor in range(10, 15)}
    assert versions <= set(project["classifiers"])
    assert {"Documentation", "Repository", "Issues", "Changelog"} <= set(project["urls"])
