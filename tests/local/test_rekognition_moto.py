"""The local Rekognition's answers against moto's, which has three of the operations: the same members, of the same types."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

import ferroboto
from tests.support.moto import served

PHOTOS = Path(__file__).resolve().parents[1] / "photos"
ALL = ["GENERAL_LABELS", "IMAGE_PROPERTIES"]
# What moto answers and newer models of AWS do not, or what no engine here can tell: docs/local.md says so.
LEFT_OUT = {
    "compare_faces": {"SourceImageOrientationCorrection", "TargetImageOrientationCorrection"},
    "detect_labels": {"ImageProperties"},
    "detect_text": set[str](),
}


@pytest.fixture(scope="module")
def theirs() -> Iterator[Any]:
    keys = {"aws_access_key_id": "a", "aws_secret_access_key": "s"}
    with served() as url:
        client = boto3.client("rekognition", "us-east-1", endpoint_url=url, **keys)
        yield client
        client.close()


@pytest.fixture
def ours() -> Any:
    pytest.importorskip("ferroboto_local_models")
    return ferroboto.client("rekognition", endpoint_url="local", region_name="us-east-1")


def image(name: str) -> dict[str, bytes]:
    return {"Bytes": (PHOTOS / name).read_bytes()}


def shape(value: Any) -> Any:
    """Types in place of values; of a list, one shape that has all that its elements have."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [functools.reduce(joined, map(shape, value))] if value else []
    # moto writes whole numbers without a fraction, and so does JSON.
    return "float" if isinstance(value, int | float) and not isinstance(value, bool) else type(value).__name__


def joined(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return one | {key: joined(one[key], item) if key in one else item for key, item in other.items()}
    if isinstance(one, list) and isinstance(other, list):
        return [joined(one[0], other[0])] if one and other else one or other
    return one if one == other else (one, other)


def lacking(theirs: Any, ours: Any, path: str) -> list[str]:
    """What their shape has and ours has not."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        missing = [f"{path}.{key}" for key in theirs if key not in ours]
        both = [key for key in theirs if key in ours]
        return missing + [gap for key in both for gap in lacking(theirs[key], ours[key], f"{path}.{key}")]
    if isinstance(theirs, list) and isinstance(ours, list) and theirs and ours:
        return lacking(theirs[0], ours[0], f"{path}[]")
    return [] if theirs == ours or theirs == [] else [path]


@pytest.mark.parametrize(
    ("operation", "parameters"),
    [
        (
            "compare_faces",
            {
                "SourceImage": image("astronaut.jpg"),
                "TargetImage": image("people/sample1.jpg"),
                "SimilarityThreshold": 0.0,
            },
        ),
        (
            "compare_faces",
            {
                "SourceImage": image("astronaut.jpg"),
                "TargetImage": image("people/sample1.jpg"),
                "SimilarityThreshold": 99.0,
            },
        ),
        ("detect_labels", {"Image": image("people/sample1.jpg"), "Features": ALL}),
        ("detect_text", {"Image": image("text.png")}),
    ],
)
def test_answers_have_motos_members(ours: Any, theirs: Any, operation: str, parameters: dict[str, Any]) -> None:
    left, right = (shape(getattr(client, operation)(**parameters)) for client in (theirs, ours))
    assert set(left) - set(right) <= LEFT_OUT[operation]
    for member in set(left) & set(right) - LEFT_OUT[operation]:
        # The threshold decides into which of the two lists a face goes; moto's is always in both.
        if right[member] == [] and member in ("FaceMatches", "UnmatchedFaces"):
            continue
        assert lacking(left[member], right[member], member) == []


def test_a_stranger_is_in_the_other_list(ours: Any) -> None:
    pair = {"SourceImage": image("astronaut.jpg"), "TargetImage": image("people/sample1.jpg")}
    like = ours.compare_faces(**pair, SimilarityThreshold=0.0)
    unlike = ours.compare_faces(**pair, SimilarityThreshold=99.0)
    assert (len(like["FaceMatches"]), like["UnmatchedFaces"]) == (3, [])
    assert (unlike["FaceMatches"], len(unlike["UnmatchedFaces"])) == ([], 3)
