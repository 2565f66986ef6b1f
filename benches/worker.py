"""Measures one figure of one library in a fresh process, and prints it as JSON.

python worker.py LIBRARY FIGURE URL COUNT
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Numbers = dict[str, float]

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret", "region_name": "us-east-1"}
SPEECH = {"Text": "Hello", "VoiceId": "Joanna", "OutputFormat": "mp3"}
CHUNK = 64 << 10
IMAGE = 5_000_000
SERVICES = (
    *("s3", "dynamodb", "sqs", "sns", "sts", "iam", "lambda", "ec2", "ssm", "secretsmanager"),
    *("kms", "cloudwatch", "logs", "events", "stepfunctions", "rds", "ecs", "ecr", "route53", "cloudformation"),
)
HAS_STATUS = Path("/proc/self/clear_refs").exists()


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


def status(name: str) -> float:
    """A line of this process's status, in KiB."""
    with open("/proc/self/status", encoding="ascii") as lines:
        return next(float(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


def peak_begins() -> float:
    """Forget the highest memory so far, which a process has from its parent at first; give what is resident now, in KiB."""
    with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
        file.write("5")
    return status("VmRSS")


def load(name: str) -> Any:
    return importlib.import_module(name)


def create(name: str, _url: str, count: int) -> dict[str, Numbers]:
    session = load(name).Session(**KEYS)
    return {service: warm(lambda: session.client(service), count) for service in ("sns", "polly", "rekognition")}  # noqa: B023


def first_client(service: str) -> Callable[[str, str, int], Numbers]:
    """The first client of a service in a process."""

    def make(name: str, _url: str, _count: int) -> Numbers:
        session = load(name).Session(**KEYS)
        return per_call(lambda: session.client(service), 1)

    return make


def list_objects(name: str, url: str, count: int) -> Numbers:
    s3 = load(name).client("s3", endpoint_url=f"{url}/keys", **KEYS)
    return warm(lambda: s3.list_objects_v2(Bucket="photos"), count)


def query(name: str, url: str, count: int) -> Numbers:
    dynamodb = load(name).client("dynamodb", endpoint_url=f"{url}/items", **KEYS)
    asked = {"TableName": "faces", "KeyConditionExpression": "k = :k", "ExpressionAttributeValues": {":k": {"S": "a"}}}
    return warm(lambda: dynamodb.query(**asked), count)


def query_table(name: str, url: str, count: int) -> Numbers:
    """The same page through the resource, as values of Python."""
    table = load(name).resource("dynamodb", endpoint_url=f"{url}/items", **KEYS).Table("faces")
    key = load(f"{name}.dynamodb.conditions").Key
    return warm(lambda: table.query(KeyConditionExpression=key("k").eq("a")), count)


def objects(act: str) -> Callable[[str, str, int], Numbers]:
    """One client, 32 threads, objects of 1 KB: calls per second, and CPU of a call."""

    def measure(name: str, url: str, count: int) -> Numbers:
        from concurrent.futures import ThreadPoolExecutor

        config = load(f"{'botocore' if name == 'boto3' else name}.config").Config(max_pool_connections=32)
        s3 = load(name).client("s3", endpoint_url=url, config=config, **KEYS)
        body = bytes(1000)

        def once() -> None:
            if act == "put":
                s3.put_object(Bucket="bucket", Key="key", Body=body)
            else:
                s3.get_object(Bucket="bucket", Key="key")["Body"].read()

        def some(_: int) -> None:
            for _ in range(max(1, count // 32)):
                once()

        with ThreadPoolExecutor(32) as pool:
            list(pool.map(some, range(32)))
            return rated(lambda: list(pool.map(some, range(32))), max(1, count // 32) * 32)

    return measure


def first(name: str, url: str, _count: int) -> Numbers:
    sns = load(name).client("sns", endpoint_url=f"{url}/publish", **KEYS)
    return per_call(lambda: sns.publish(PhoneNumber="+15558675309", Message="hello"), 1)


def publish(name: str, url: str, count: int) -> Numbers:
    sns = load(name).client("sns", endpoint_url=f"{url}/publish", **KEYS)
    return warm(lambda: sns.publish(PhoneNumber="+15558675309", Message="hello"), count)


def temporary(name: str, url: str, count: int) -> Numbers:
    """Publishing with credentials that have a session token, which is sent and signed as well."""
    sns = load(name).client("sns", endpoint_url=f"{url}/publish", aws_session_token="token", **KEYS)
    return warm(lambda: sns.publish(PhoneNumber="+15558675309", Message="hello"), count)


def hooked(name: str, url: str, count: int) -> Numbers:
    """Publishing with one `before-send` handler that leaves the request alone."""
    sns = load(name).client("sns", endpoint_url=f"{url}/publish", **KEYS)
    sns.meta.events.register("before-send.sns.Publish", lambda **_: None)
    return warm(lambda: sns.publish(PhoneNumber="+15558675309", Message="hello"), count)


def refreshing(name: str, url: str, count: int) -> Numbers:
    """Publishing with credentials that Python owns and would refresh."""
    from datetime import datetime, timedelta, timezone

    botocore = "botocore" if name == "boto3" else f"{name}.botocore"
    expiry = (datetime.now(timezone.utc) + timedelta(hours=6)).isoformat()
    metadata = {"access_key": "AKIDEXAMPLE", "secret_key": "secret", "token": "token", "expiry_time": expiry}
    session = load(f"{botocore}.session").Session()
    session._credentials = load(f"{botocore}.credentials").RefreshableCredentials.create_from_metadata(
        metadata, refresh_using=lambda: metadata, method="bench"
    )
    made = load(name).Session(botocore_session=session, region_name="us-east-1")
    sns = made.client("sns", endpoint_url=f"{url}/publish")
    return warm(lambda: sns.publish(PhoneNumber="+15558675309", Message="hello"), count)


def detect(name: str, url: str, count: int) -> Numbers:
    """A whole call with a response of 400 KB."""
    rekognition = load(name).client("rekognition", endpoint_url=f"{url}/faces", **KEYS)
    image = {"S3Object": {"Bucket": "photos", "Name": "face.jpg"}}
    return warm(lambda: rekognition.detect_faces(Image=image, Attributes=["ALL"]), count)


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


def streamed(chunk: int | None) -> Callable[[str, str, int], Numbers]:
    """Reading of a large body: in chunks, or all at once."""

    def stream(name: str, url: str, count: int) -> Numbers:
        library = load(name)

        def read(path: str) -> None:
            body = library.client("polly", endpoint_url=f"{url}/{path}", **KEYS).synthesize_speech(**SPEECH)[
                "AudioStream"
            ]
            if chunk is None:
                body.read()
                return
            for _ in body.iter_chunks(chunk):
                pass

        read("sound")
        if not HAS_STATUS:
            return per_call(lambda: read("stream"), count)
        before = peak_begins()
        return {**per_call(lambda: read("stream"), count), "added": status("VmHWM") - before}

    return stream


def threads(name: str, url: str, count: int) -> Numbers:
    """One client, 32 threads: calls per second, and CPU of a call."""
    from concurrent.futures import ThreadPoolExecutor

    library = load(name)
    config = importlib.import_module(f"{'botocore' if name == 'boto3' else name}.config").Config
    sns = library.client("sns", endpoint_url=f"{url}/publish", config=config(max_pool_connections=32), **KEYS)

    def some(_: int) -> None:
        for _ in range(max(1, count // 32)):
            sns.publish(PhoneNumber="+15558675309", Message="hello")

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(some, range(32)))
        made = max(1, count // 32) * 32
        return rated(lambda: list(pool.map(some, range(32))), made)


def rated(action: Callable[[], Any], made: int) -> Numbers:
    cost = per_call(action, 1)
    return {"cpu": cost["cpu"] / made, "rate": made / cost["wall"] * 1e6}


def tasks(name: str, url: str, count: int) -> Numbers:
    """One client, 256 tasks: calls per second, and CPU of a call."""
    import asyncio

    async def run() -> Numbers:
        if name == "aiobotocore":
            from aiobotocore.config import AioConfig
            from aiobotocore.session import get_session

            made = get_session().create_client(
                "sns", endpoint_url=f"{url}/publish", config=AioConfig(max_pool_connections=256), **KEYS
            )
        else:
            config = importlib.import_module(f"{name}.config").Config(max_pool_connections=256)
            session = importlib.import_module(f"{name}.aio").Session(**KEYS)
            made = session.client("sns", endpoint_url=f"{url}/publish", config=config)
        async with made as sns:

            async def some() -> None:
                for _ in range(max(1, count // 256)):
                    await sns.publish(PhoneNumber="+15558675309", Message="hello")

            await asyncio.gather(*[some() for _ in range(256)])
            wall, cpu = time.perf_counter(), time.process_time()
            await asyncio.gather(*[some() for _ in range(256)])
            cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
            calls = max(1, count // 256) * 256
            return {"cpu": cpu / calls * 1e6, "rate": calls / wall}

    return asyncio.run(run())


def sessions(name: str, _url: str, count: int) -> Numbers:
    """What so many clients, each of a session of its own, add to a process that has the library."""
    library = load(name)
    before = memory()
    kept = [library.Session(**KEYS).client("sns") for _ in range(count)]
    after = memory()
    assert len(kept) == count
    return {key: after[key] - before[key] for key in before}


def services(name: str, _url: str, _count: int) -> Numbers:
    """What clients of twenty services add to a session that has made none."""
    session = load(name).Session(**KEYS)
    before = memory()
    kept = [session.client(service) for service in SERVICES]
    after = memory()
    assert len(kept) == len(SERVICES)
    return {key: after[key] - before[key] for key in before}


def bare_upload(_name: str, url: str, count: int) -> Numbers:
    """What an upload cannot do without: base64, SHA-256 and the socket."""
    import base64
    import hashlib
    import socket
    from urllib.parse import urlsplit

    image = bytes(range(256)) * (IMAGE // 256)
    address = urlsplit(url)
    with socket.create_connection((address.hostname, address.port)) as sock:

        def send() -> None:
            body = base64.b64encode(image)
            hashlib.sha256(body).hexdigest()
            sock.sendall(b"POST /face HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n" % len(body))
            sock.sendall(body)
            sock.recv(65536)

        return warm(send, count)


def bare_parse(_name: str, url: str, count: int) -> Numbers:
    """`json.loads` of the large answer."""
    from urllib.request import Request, urlopen

    with urlopen(Request(f"{url}/faces", data=b"")) as answer:
        text = answer.read()
    return warm(lambda: json.loads(text), count)


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
    **{f"first_{service}": first_client(service) for service in ("s3", "dynamodb", "ec2")},
    "list_objects": list_objects,
    "query": query,
    "query_table": query_table,
    "get_object": objects("get"),
    "put_object": objects("put"),
    "services": services,
    "publish": publish,
    "temporary": temporary,
    "hooked": hooked,
    "refreshing": refreshing,
    "detect": detect,
    "upload": upload,
    "parse": parse,
    "stream": streamed(CHUNK),
    "read": streamed(None),
    "small_chunks": streamed(1024),
    "threads": threads,
    "tasks": tasks,
    "sessions": sessions,
    "bare_upload": bare_upload,
    "bare_parse": bare_parse,
    "clients": clients,
}

if __name__ == "__main__":
    library_name, figure, address, times = sys.argv[1:]
    print(json.dumps(FIGURES[figure](library_name, address, int(times))))
