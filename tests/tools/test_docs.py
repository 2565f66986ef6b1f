"""What the documents list is what there is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import tomllib

import ferroboto
from ferroboto.botocore import xform_name
from ferroboto.config import Config
from ferroboto.exceptions import ClientError

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
# Where the repository will be: links in the README are absolute, so that they work on PyPI.
REPOSITORY = re.compile(r"^https://(?:raw\.githubusercontent|github)\.com/ferroboto/ferroboto/(?:blob/)?main/")
# Pages that the documentation site generates.
GENERATED = "reference/"
LOCAL_SERVICES = {
    "S3": "s3",
    "SNS": "sns",
    "SQS": "sqs",
    "STS": "sts",
    "Polly": "polly",
    "Rekognition": "rekognition",
    "SES": "ses",
    "SES v2": "sesv2",
}


def crates() -> Iterator[str]:
    """The crates that a manifest of this workspace names, but the workspace's own."""
    workspace = tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]
    for folder in (".", *workspace["members"]):
        manifest = tomllib.loads((ROOT / folder / "Cargo.toml").read_text())
        for table in (manifest, *manifest.get("target", {}).values()):
            for kind in ("dependencies", "dev-dependencies", "build-dependencies"):
                for name, spec in table.get(kind, {}).items():
                    crate = spec.get("package", name) if isinstance(spec, dict) else name
                    if not crate.startswith("ferroboto"):
                        yield crate


def packages() -> Iterator[str]:
    """The Python packages of all dependency groups."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    needs = [need for group in project["dependency-groups"].values() for need in group if isinstance(need, str)]
    return (re.split(r"[^\w-]", need)[0] for need in [*needs, *project["build-system"]["requires"]])


def test_each_dependency_has_a_reason() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text()
    told = set(re.findall(r"`([\w-]+)`", page))
    assert not {*crates(), *packages()} - told
    rows = [line.split("|") for line in page.splitlines() if line.startswith("| `")]
    first_columns = {name for row in rows for name in re.findall(r"`([\w-]+)`", row[1])}
    groups = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"])
    assert not first_columns - {*crates(), *packages(), *groups}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text())
    local = [link for link in links if "://" not in link and not link.startswith(GENERATED)]
    absolute = [REPOSITORY.sub("", link) for link in links if REPOSITORY.match(link)]
    lost = [link for link in local if not (document.parent / link).exists()]
    lost += [link for link in absolute if not (ROOT / link).exists()]
    assert not lost


def test_links_of_the_readme_work_on_pypi() -> None:
    links = re.findall(r"\]\(([^)]+)\)", (ROOT / "README.md").read_text())
    assert links and [link for link in links if not link.startswith("https://")] == []


def refused(call: Callable[..., Any], **params: str) -> bool:
    """Whether the local AWS does not offer an operation."""
    try:
        call(**params)
    except ClientError as error:
        # S3 signs two of its operations for services of other names. Those are refused in JSON, of which
        # the parser of S3's XML reads the status only.
        return error.response["Error"]["Code"] in ("NotImplemented", "501")
    return False


def offered(service: str) -> set[str]:
    """The methods that the local AWS answers."""
    client: Any = ferroboto.client(service, endpoint_url="local", config=Config(parameter_validation=False))
    methods = [method for method in client.meta.method_to_api_mapping if hasattr(client, method)]
    return {method for method in methods if not refused(getattr(client, method), **parts_of_url(client, method))}


def parts_of_url(client: Any, method: str) -> dict[str, str]:
    """A value for each parameter that the URL is made of: parts of the path and of the host."""
    operation = client.meta.service_model.operation_model(client.meta.method_to_api_mapping[method])
    members = operation.input_shape.members if operation.input_shape is not None else {}
    places = {name: shape.serialization for name, shape in members.items()}
    return {name: "x" for name, place in places.items() if place.get("location") == "uri" or place.get("hostLabel")}


def rows_of(title: str) -> Iterator[tuple[set[str], str]]:
    """The methods of each row of a service's table on the page of the local AWS, and how they are supported."""
    page = (ROOT / "docs" / "local.md").read_text()
    section = page.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    for line in section.splitlines():
        if line.startswith("| `"):
            _, methods, support, *_ = line.split("|")
            yield set(re.findall(r"`(\w+)`", methods)), support.strip()


@pytest.mark.parametrize("title", LOCAL_SERVICES)
def test_the_page_of_the_local_aws_lists_each_operation(title: str) -> None:
    model = ferroboto.client(LOCAL_SERVICES[title], endpoint_url="local").meta.service_model
    methods = {xform_name(name) for name in model.operation_names}
    listed = [method for names, _ in rows_of(title) for method in names]
    assert set(listed) == methods
    assert {support for _, support in rows_of(title)} <= {"real", "approximate", "not supported"}
    missing = {method for names, support in rows_of(title) if support == "not supported" for method in names}
    assert [listed.count(method) for method in missing] == [1] * len(missing)


@pytest.mark.parametrize("title", LOCAL_SERVICES)
def test_the_local_aws_offers_what_its_page_lists(title: str) -> None:
    listed = {method for names, support in rows_of(title) if support != "not supported" for method in names}
    assert listed == offered(LOCAL_SERVICES[title])
    counted = re.search(rf"^\| {title} \| .*\| (\d+): ", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert counted is not None
    assert int(counted[1]) == len(listed)
