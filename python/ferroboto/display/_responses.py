"""Draws responses about images: the marks on the image, and the tables beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ._html import colour, key, table
from ._image import AnnotatedImage, Mark, image_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
Row = tuple[str, str, "float | None"]


def faces(image: Any, response: Any, *, landmarks: bool = True) -> AnnotatedImage:
    """Draw the faces of a response, each with its number, bounding box, landmarks and attributes.

    :param image: the image of the request: bytes, a path, an open file, or the ``Image`` parameter.
    :param response: a response of ``detect_faces``, ``index_faces``, ``compare_faces`` or ``recognize_celebrities``, or a
        list of its faces.
    :param landmarks: whether to draw eyes, nose, mouth and outline.
    :raises ValueError: if the image is neither JPEG nor PNG, or the response contains no faces.

    Faces are described at https://docs.aws.amazon.com/rekognition/latest/APIReference/API_FaceDetail.html

    >>> import ferroboto
    >>> rekognition = ferroboto.client('rekognition', endpoint_url='local')
    >>> photo = open('tests/photos/astronaut.jpg', 'rb').read()
    >>> ferroboto.display.faces(photo, rekognition.detect_faces(Image={'Bytes': photo}))
    <1 face on an image of 512 x 512>
    """
    marks, tables = [], []
    found = list(_faces(response))
    for place, (face, name, extra) in enumerate(found):
        title = name or "face"
        marks.append(Mark("outline", _corners(face["BoundingBox"]), colour(place), f"{place + 1} {title}"))
        for landmark in face.get("Landmarks", ()) if landmarks else ():
            marks.append(Mark("dot", [(landmark["X"], landmark["Y"])], colour(place), str(landmark["Type"])))
        tables.append(table(name or f"Face {place + 1}", (), [*extra, *_attributes(face)], key(place + 1, place)))
    return AnnotatedImage(image_bytes(image), marks, tables, _counted(len(found), "face"))


def _faces(response: Any) -> Iterator[tuple[Json, str, list[Row]]]:
    """Each face with its name, and with rows that its attributes do not contain."""
    if isinstance(response, list):
        for face in response:
            yield face.get("FaceDetail") or face.get("Face") or face, "", []
        return
    kinds = ("FaceDetails", "FaceRecords", "FaceMatches", "CelebrityFaces", "UnmatchedFaces", "UnrecognizedFaces")
    if not any(kind in response for kind in kinds):
        raise ValueError(f"no faces in a response with {', '.join(response) or 'no members'}")
    for face in response.get("FaceDetails", ()):
        yield face, "", []
    for record in response.get("FaceRecords", ()):
        known = record.get("Face", {})
        yield (
            record["FaceDetail"],
            str(known.get("ExternalImageId", "")),
            [("face id", str(known.get("FaceId", "")), None)],
        )
    for match in response.get("FaceMatches", ()):
        yield match["Face"], "match", [("similarity", "", match.get("Similarity"))]
    for celebrity in response.get("CelebrityFaces", ()):
        extra: list[Row] = [("match", "", celebrity.get("MatchConfidence"))]
        yield celebrity["Face"], str(celebrity.get("Name", "")), extra
    for face in (*response.get("UnmatchedFaces", ()), *response.get("UnrecognizedFaces", ())):
        yield face, "", [("similarity", "none", None)]


def _attributes(face: Json) -> Iterator[Row]:
    """The attributes of a face as rows: name, value, confidence."""
    yield "face", "", face.get("Confidence")
    for name, value in face.items():
        words = _words(name)
        if name in ("BoundingBox", "Landmarks", "Confidence"):
            continue
        if isinstance(value, dict) and "Value" in value:
            shown = {True: "yes", False: "no"}.get(value["Value"], str(value["Value"]).lower())
            yield words, shown, value.get("Confidence")
        elif isinstance(value, dict) and {"Low", "High"} <= value.keys():
            yield words, f"{value['Low']} to {value['High']} years", None
        elif isinstance(value, dict):
            # Angles and measures.
            shown = ", ".join(f"{_words(part)} {number:.1f}" for part, number in value.items() if _is_number(number))
            yield words, shown, value.get("Confidence") if not shown else None
        elif isinstance(value, list):
            for each in sorted(value, key=lambda each: -each.get("Confidence", 0)):
                if "Type" in each:
                    yield str(each["Type"]).lower(), "", each.get("Confidence")


def labels(image: Any, response: Any) -> AnnotatedImage:
    """Draw the labels of a response: bounding boxes where it contains them, and a table of all labels.

    :param image: the image of the request: bytes, a path, an open file, or the ``Image`` parameter.
    :param response: a response of ``detect_labels`` or ``detect_custom_labels``, or a list of its labels.
    :raises ValueError: if the image is neither JPEG nor PNG.

    Labels are described at https://docs.aws.amazon.com/rekognition/latest/APIReference/API_Label.html

    >>> import ferroboto
    >>> rekognition = ferroboto.client('rekognition', endpoint_url='local')
    >>> photo = open('tests/photos/cat.jpg', 'rb').read()
    >>> ferroboto.display.labels(photo, rekognition.detect_labels(Image={'Bytes': photo}, MaxLabels=3))
    <3 labels on an image of 451 x 300>
    """
    found = _listed(response, "Labels", "CustomLabels")
    marks, rows = [], []
    for place, label in enumerate(found):
        own = [label["Geometry"]] if "Geometry" in label else []
        for instance in (*label.get("Instances", ()), *own):
            if "BoundingBox" in instance:
                marks.append(
                    Mark("outline", _corners(instance["BoundingBox"]), colour(place), str(label.get("Name", "")))
                )
        kinds = [each["Name"] for each in (*label.get("Parents", ()), *label.get("Categories", ())) if "Name" in each]
        rows.append((label.get("Name"), ", ".join(dict.fromkeys(kinds)), label.get("Confidence")))
    tables = [table("Labels", ("label", "parents and categories", "confidence"), rows)]
    return AnnotatedImage(image_bytes(image), marks, tables, _counted(len(found), "label"))


def text(image: Any, response: Any) -> AnnotatedImage:
    """Draw the text of a response, line by line.

    :param image: the image of the request: bytes, a path, an open file, or the ``Image`` parameter.
    :param response: a response of ``detect_text``, or its list of text detections.
    :raises ValueError: if the image is neither JPEG nor PNG.

    Text detections are described at https://docs.aws.amazon.com/rekognition/latest/APIReference/API_TextDetection.html
    """
    found = _listed(response, "TextDetections")
    lines = [each for each in found if each.get("Type", "LINE") == "LINE"]
    marks, rows = [], []
    for place, line in enumerate(lines):
        geometry = line.get("Geometry", {})
        points = [(point["X"], point["Y"]) for point in geometry.get("Polygon", ())]
        if not points and "BoundingBox" in geometry:
            points = _corners(geometry["BoundingBox"])
        if points:
            marks.append(Mark("outline", points, colour(place), str(line.get("DetectedText", ""))))
        rows.append((line.get("DetectedText"), line.get("Confidence")))
    tables = [table("Text", ("line", "confidence"), rows)]
    return AnnotatedImage(image_bytes(image), marks, tables, _counted(len(lines), "line"))


def _listed(response: Any, *names: str) -> list[Json]:
    if isinstance(response, list):
        return response
    for name in names:
        if name in response:
            found: list[Json] = response[name]
            return found
    raise ValueError(f"no {names[0]} in a response with {', '.join(response) or 'no members'}")


def _corners(box: Json) -> list[tuple[float, float]]:
    left, top = box["Left"], box["Top"]
    right, bottom = left + box["Width"], top + box["Height"]
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _words(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" + ("" if count == 1 else "s")
