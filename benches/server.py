"""The other end of the benchmarks: a loopback responder, in a process of its own, that does as little as it can.

It looks at the path only, counts the bytes of the body, and writes an answer made beforehand.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from pathlib import Path

PUBLISHED = b"""<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">
  <PublishResult>
    <MessageId>9b08345a-a01f-5234-9234-123456720000</MessageId>
  </PublishResult>
  <ResponseMetadata>
    <RequestId>f187a3c1-376f-11df-8963-01868b7c937a</RequestId>
  </ResponseMetadata>
</PublishResponse>
"""
LANDMARKS = (
    "eyeLeft",
    "eyeRight",
    "mouthLeft",
    "mouthRight",
    "nose",
    "leftEyeBrowLeft",
    "leftEyeBrowRight",
    "leftEyeBrowUp",
    "rightEyeBrowLeft",
    "rightEyeBrowRight",
    "rightEyeBrowUp",
    "leftEyeLeft",
    "leftEyeRight",
    "leftEyeUp",
    "leftEyeDown",
    "rightEyeLeft",
    "rightEyeRight",
    "rightEyeUp",
    "rightEyeDown",
    "noseLeft",
    "noseRight",
    "mouthUp",
    "mouthDown",
    "leftPupil",
    "rightPupil",
    "upperJawlineLeft",
    "midJawlineLeft",
    "chinBottom",
    "midJawlineRight",
    "upperJawlineRight",
)
FLAGS = ("Smile", "Eyeglasses", "Sunglasses", "Beard", "Mustache", "EyesOpen", "MouthOpen")
EMOTIONS = ("HAPPY", "SAD", "ANGRY", "CONFUSED", "DISGUSTED", "SURPRISED", "CALM", "FEAR")
LARGE_BODY = 20 << 20


def face(draw: random.Random) -> dict[str, object]:
    """A face as DetectFaces gives it with all attributes."""

    def number() -> float:
        return draw.uniform(0, 100)

    return {
        "BoundingBox": {side: draw.random() for side in ("Width", "Height", "Left", "Top")},
        "AgeRange": {"Low": draw.randrange(20), "High": draw.randrange(20, 90)},
        **{flag: {"Value": draw.random() < 0.5, "Confidence": number()} for flag in FLAGS},
        "Gender": {"Value": "Male", "Confidence": number()},
        "Emotions": [{"Type": emotion, "Confidence": number()} for emotion in EMOTIONS],
        "Landmarks": [{"Type": mark, "X": draw.random(), "Y": draw.random()} for mark in LANDMARKS],
        "Pose": {angle: number() for angle in ("Roll", "Yaw", "Pitch")},
        "Quality": {"Brightness": number(), "Sharpness": number()},
        "Confidence": number(),
    }


def faces(size: int) -> bytes:
    """A DetectFaces answer of at least `size` bytes."""
    draw = random.Random(1)
    one = len(json.dumps(face(draw), separators=(",", ":")))
    details = [face(draw) for _ in range(size // one + 1)]
    return json.dumps({"FaceDetails": details, "OrientationCorrection": "ROTATE_0"}, separators=(",", ":")).encode()


def keys(count: int) -> bytes:
    """A page of ListObjectsV2."""
    objects = "".join(
        f"<Contents><Key>photos/2027/02/{number:08}.jpg</Key><LastModified>2027-02-23T06:59:11.000Z</LastModified>"
        f"<ETag>&quot;{number:032x}&quot;</ETag><Size>{1_000_000 + number}</Size><StorageClass>STANDARD</StorageClass>"
        "</Contents>"
        for number in range(count)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
        f"<Name>photos</Name><Prefix></Prefix><KeyCount>{count}</KeyCount><MaxKeys>{count}</MaxKeys>"
        f"<EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>{objects}</ListBucketResult>"
    ).encode()


def items(size: int) -> bytes:
    """A page of a DynamoDB query of at least `size` bytes."""
    draw = random.Random(2)
    found: list[dict[str, object]] = []
    length = 0
    while length < size:
        item = {
            "k": {"S": "a"},
            "id": {"N": str(len(found))},
            "score": {"N": f"{draw.random():.12f}"},
            "name": {"S": f"photo {len(found)} of the collection"},
            "labels": {"L": [{"S": label} for label in ("Person", "Dog", "Beach", "Sky")]},
            "box": {"M": {side: {"N": f"{draw.random():.8f}"} for side in ("Left", "Top", "Width", "Height")}},
            "seen": {"BOOL": draw.random() < 0.5},
        }
        length += len(json.dumps(item, separators=(",", ":"))) + 1
        found.append(item)
    page = {"Count": len(found), "Items": found, "ScannedCount": len(found)}
    return json.dumps(page, separators=(",", ":")).encode()


def answer(body: bytes, media: str, more: str = "") -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\n{more}x-amzn-RequestId: f187a3c1-376f-11df-8963-01868b7c937a\r\n"
        f"Date: Tue, 23 Feb 2027 06:59:11 GMT\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


STORED = 'ETag: "0cc175b9c0f1b6a831c399e269772661"\r\n'
OBJECT = f"{STORED}Last-Modified: Tue, 23 Feb 2027 06:59:11 GMT\r\n"
ANSWERS = {
    b"/publish": answer(PUBLISHED, "text/xml"),
    b"/face": answer(b'{"FaceDetails":[]}', "application/x-amz-json-1.1"),
    b"/faces": answer(faces(400_000), "application/x-amz-json-1.1"),
    b"/keys": answer(keys(1000), "application/xml"),
    b"/items": answer(items(1_000_000), "application/x-amz-json-1.0"),
    b"/stream": answer(bytes(LARGE_BODY), "audio/mpeg"),
    b"/sound": answer(bytes(1000), "audio/mpeg"),
    b"/object": answer(bytes(1000), "binary/octet-stream", OBJECT),
    b"/stored": answer(b"", "binary/octet-stream", STORED),
}


class Responder(asyncio.Protocol):
    """One connection. Requests come one after the other; bodies are counted and dropped."""

    def __init__(self) -> None:
        self.head = b""
        self.left = 0
        self.reply = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self.reply:
            self.left -= len(data)
        else:
            self.head += data
            end = self.head.find(b"\r\n\r\n")
            if end < 0:
                return
            head = self.head[:end]
            lowered = head.lower()
            start = lowered.find(b"content-length:")
            length = int(lowered[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0
            self.left = length - (len(self.head) - end - 4)
            if self.left > 0 and b"\r\nexpect: 100-continue" in lowered:
                self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.reply = ANSWERS[b"/" + head.split(b" ", 2)[1].split(b"/")[1]]
        if self.left <= 0:
            self.transport.write(self.reply)
            self.head, self.reply = b"", b""


async def serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Responder, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Ends with the process that started it.
    await loop.run_in_executor(None, sys.stdin.read)


def write(folder: Path) -> None:
    """Lay the answers out for a server that is faster."""
    for path, reply in ANSWERS.items():
        (folder / path.decode().strip("/")).write_bytes(reply)


if __name__ == "__main__":
    asyncio.run(serve())
