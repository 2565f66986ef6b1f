"""The local Rekognition as Python reaches it, with its larger models and without them."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ferroboto

PHOTOS = Path(__file__).resolve().parents[1] / "photos"
MISSING = "00000000-0000-0000-0000-000000000000"


@pytest.fixture
def rekognition() -> Any:
    pytest.importorskip("ferroboto_local_models")
    return ferroboto.client("rekognition", endpoint_url="local", region_name="eu-west-1")


@pytest.fixture
def collection(rekognition: Any) -> Iterator[str]:
    name = f"test-{uuid.uuid4()}"
    rekognition.create_collection(CollectionId=name, Tags={"kind": "test"})
    yield name
    rekognition.delete_collection(CollectionId=name)


def image(name: str) -> dict[str, bytes]:
    return {"Bytes": (PHOTOS / name).read_bytes()}


def test_faces_are_compared(rekognition: Any) -> None:
    same = rekognition.compare_faces(SourceImage=image("astronaut.jpg"), TargetImage=image("formats/turned.jpg"))
    (match,) = same["FaceMatches"]
    assert match["Similarity"] > 95
    assert list(match["Face"]) == ["BoundingBox", "Confidence", "Landmarks", "Pose", "Quality"]
    assert list(same["SourceImageFace"]) == ["BoundingBox", "Confidence"]
    assert same["UnmatchedFaces"] == []


def test_a_collection_from_its_beginning_to_its_end(rekognition: Any, collection: str) -> None:
    exceptions = rekognition.exceptions
    with pytest.raises(exceptions.ResourceAlreadyExistsException):
        rekognition.create_collection(CollectionId=collection)
    indexed = rekognition.index_faces(
        CollectionId=collection, Image=image("people/sample1.jpg"), ExternalImageId="three", MaxFaces=2
    )
    assert len(indexed["FaceRecords"]) == 2
    assert indexed["UnindexedFaces"][0]["Reasons"] == ["EXCEEDS_MAX_FACES"]
    rekognition.index_faces(CollectionId=collection, Image=image("astronaut.jpg"), ExternalImageId="eileen")
    described = rekognition.describe_collection(CollectionId=collection)
    assert (described["FaceCount"], described["UserCount"]) == (3, 0)
    assert described["CreationTimestamp"].tzinfo is not None

    found = rekognition.search_faces_by_image(CollectionId=collection, Image=image("formats/turned.jpg"))
    assert [match["Face"]["ExternalImageId"] for match in found["FaceMatches"]] == ["eileen"]
    pages = rekognition.get_paginator("list_faces").paginate(CollectionId=collection, PaginationConfig={"PageSize": 2})
    sizes = [len(page["Faces"]) for page in pages]
    assert sizes == [2, 1]
    with pytest.raises(exceptions.InvalidPaginationTokenException):
        rekognition.list_faces(CollectionId=collection, NextToken="nonsense")
    deleted = rekognition.delete_faces(CollectionId=collection, FaceIds=[MISSING])
    assert deleted["UnsuccessfulFaceDeletions"] == [{"FaceId": MISSING, "Reasons": ["FACE_NOT_FOUND"]}]
    with pytest.raises(exceptions.InvalidParameterException, match="not found in the collection"):
        rekognition.search_faces(CollectionId=collection, FaceId=MISSING)

    arn = described["CollectionARN"]
    rekognition.tag_resource(ResourceArn=arn, Tags={"more": ""})
    rekognition.untag_resource(ResourceArn=arn, TagKeys=["kind"])
    assert rekognition.list_tags_for_resource(ResourceArn=arn)["Tags"] == {"more": ""}


def test_what_is_not_there_is_not_found(rekognition: Any) -> None:
    missing = rekognition.exceptions.ResourceNotFoundException
    calls: list[tuple[Any, dict[str, Any]]] = [
        (rekognition.describe_collection, {}),
        (rekognition.delete_collection, {}),
        (rekognition.list_faces, {}),
        (rekognition.create_user, {"UserId": "somebody"}),
        (rekognition.index_faces, {"Image": image("coffee.jpg")}),
    ]
    for call, arguments in calls:
        with pytest.raises(missing):
            call(CollectionId="never-made", **arguments)


def test_text_is_read(rekognition: Any) -> None:
    found = rekognition.detect_text(Image=image("text.png"))["TextDetections"]
    assert found[0]["DetectedText"] == "Amazon Rekognition reads text"
    assert found[0]["Type"] == "LINE"
    assert "ParentId" not in found[0]


def test_without_the_larger_models() -> None:
    program = textwrap.dedent(
        """
        import sys
        import ferroboto
        photo = open(sys.argv[1], "rb").read()
        client = ferroboto.client("rekognition", endpoint_url="local")
        assert len(client.detect_faces(Image={"Bytes": photo})["FaceDetails"]) == 1
        for call, arguments in [
            (client.compare_faces, {"SourceImage": {"Bytes": photo}, "TargetImage": {"Bytes": photo}}),
            (client.detect_text, {"Image": {"Bytes": photo}}),
        ]:
            try:
                call(**arguments)
            except ferroboto.exceptions.ClientError as error:
                assert error.response["Error"]["Code"] == "NotImplemented"
                assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 501
                assert "Install the package ferroboto-local-models" in str(error)
            else:
                raise SystemExit("answered without its models")
        """
    )
    environment = {**os.environ, "FERROBOTO_LOCAL_MODELS": ""}
    arguments = [sys.executable, "-c", program, str(PHOTOS / "astronaut.jpg")]
    done = subprocess.run(arguments, env=environment, capture_output=True, text=True, timeout=25, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("bucket", "name"), [("people", "../astronaut.jpg"), ("people", "/etc/passwd"), ("people", "."), ("p..e", "a.jpg")]
)
def test_images_outside_of_a_bucket_are_not_read(
    rekognition: Any, monkeypatch: pytest.MonkeyPatch, bucket: str, name: str
) -> None:
    monkeypatch.setenv("FERROBOTO_LOCAL_BUCKETS", str(PHOTOS))
    inside = rekognition.detect_faces(Image={"S3Object": {"Bucket": "people", "Name": "sample1.jpg"}})
    assert len(inside["FaceDetails"]) == 3
    with pytest.raises(ferroboto.exceptions.ClientError) as caught:
        rekognition.detect_faces(Image={"S3Object": {"Bucket": bucket, "Name": name}})
    assert caught.value.response["Error"]["Code"] == "InvalidS3ObjectException"
