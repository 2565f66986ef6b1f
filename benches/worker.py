"""Measures one figure of one library in a fresh process, and prints it as JSON.

python worker.py LIBRARY FIGURE URL COUNT
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from typing import Any

Numbers = dict[str, float]

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret", "region_name": "us-east-1"}
SPEECH = {"Text": "Hello", "VoiceId": "Joanna", "OutputFormat": "mp3"}
CHUNK = 64 << 10
IMAGE = 5_000_000


def per_call(action: Callable[[], Any], count: int) -> Numbers:
    """CPU of all threads, and wall time, of one call, in microseconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(count):
        action()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu / count * 1e6, "wall": wall / count * 1e6}


def warm(action: Callable[[], Any], count: int) -> Numbers:
    for _ in range(max(3, count // 20)):
        action()
    return per_call(action, count)


def memory() -> Numbers:
    """This process's resident and proportional memory, in KiB."""
    found: Numbers = {}
    with open("/proc/self/smaps_rollup", encoding="ascii") as lines:
        for line in lines:
            name, _, value = line.partition(":")
            if name in ("Rss", "Pss"):
                found[name.lower()] = float(value.split()[0])
    return found


def peak() -> float:
    """The most memory this process ever had resident, in KiB."""
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "linux" else most / 1024


def load(name: str) -> Any:
    return importlib.import_module(name)


def create(name: str, _url: str, count: int) -> dict[str, Numbers]:
    session = load(name).Session(**KEYS)
    return {service: warm(lambda: session.client(service), count) for service in ("sns", "polly", "rekognition")}  # noqa: B023


def first(name: str, url: str, _count: int) -> Numbers:
    sns = load(name).client("sns", endpoint_url=f"{url}/publish", **KEYS)
    return per_call(lambda: sns.publish(PhoneNumber="+15558675309", Message="hello"), 1)


def publish(name: str, url: str, count: int) -> Numbers:
    sns = load(name).client("sns", endpoint_url=f"{url}/publish", **KEYS)
    return warm(lambda: sns.publish(PhoneNumber="+15558675309", Message="hello"), count)


def upload(name: str, url: str, count: int) -> Numbers:
    rekognition = load(name).client("rekognition", endpoint_url=f"{url}/face", **KEYS)
    image = bytes(range(256)) * (IMAGE // 256)
    return warm(lambda: rekognition.detect_faces(Image={"Bytes": image}), count)


def parse(name: str, url: str, count: int) -> Numbers:
    """A call with the large answer, less a call with a tiny one."""
    library = load(name)
    large = library.client("rekognition", endpoint_url=f"{url}/faces", **KEYS)
    tiny = library.client("rekognition", endpoint_url=f"{url}/face", **KEYS)
    image = {"S3Object": {"Bucket": "photos", "Name": "face.jpg"}}
    with_answer = warm(lambda: large.detect_faces(Image=image, Attributes=["ALL"]), count)
    without = warm(lambda: tiny.detect_faces(Image=image, Attributes=["ALL"]), count * 4)
    return {key: with_answer[key] - without[key] for key in with_answer}


def stream(name: str, url: str, count: int) -> Numbers:
    library = load(name)

    def read(path: str) -> None:
        polly = library.client("polly", endpoint_url=f"{url}/{path}", **KEYS)
        for _ in polly.synthesize_speech(**SPEECH)["AudioStream"].iter_chunks(CHUNK):
            pass

    read("sound")
    return {**per_call(lambda: read("stream"), count), "peak": peak()}


def clients(name: str, _url: str, _count: int) -> dict[str, Numbers]:
    """What import, a session and three clients add to this process."""
    bare = memory()
    library = load(name)
    imported = memory()
    session = library.Session(**KEYS)
    kept = [session.client(service) for service in ("sns", "polly", "rekognition")]
    made = memory()
    assert len(kept) == 3
    return {
        "all": {key: made[key] - bare[key] for key in bare},
        "clients": {key: made[key] - imported[key] for key in bare},
    }


FIGURES: dict[str, Callable[[str, str, int], Any]] = {
    "create": create,
    "first": first,
    "publish": publish,
    "upload": upload,
    "parse": parse,
    "stream": stream,
    "clients": clients,
}

if __name__ == "__main__":
    library_name, figure, address, times = sys.argv[1:]
    print(json.dumps(FIGURES[figure](library_name, address, int(times))))
