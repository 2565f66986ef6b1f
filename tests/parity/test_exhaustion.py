"""Programs that run out of stack, memory, descriptors or threads, or close descriptors that are not theirs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.server import Answer, CaptureServer
from tests.support.tls import Authority, TlsFront

pytest.importorskip("resource", reason="limits of POSIX")

PREFIX = """
import importlib, os, resource, sys, threading
library = importlib.import_module(sys.argv[1])
keys = {"region_name": "us-east-1", "aws_access_key_id": "a", "aws_secret_access_key": "b"}
config = importlib.import_module("botocore.config" if sys.argv[1] == "boto3" else "ferroboto.config").Config
def made(**options):
    options.setdefault("config", config(retries={"total_max_attempts": 1}, read_timeout=5, connect_timeout=5))
    return library.client("rekognition", endpoint_url=sys.argv[2], **keys, **options)
client = made()
def call(client=client):
    try:
        answer = client.list_collections()
    except Exception as error:
        print(type(error).__name__, str(error).replace(sys.argv[2], "URL"))
    else:
        print(answer["CollectionIds"])
"""

LIST = Answer(body=b'{"CollectionIds": ["a"]}')


def outcome(library: str, script: str, url: str, roots: str = "") -> list[str]:
    """What a program printed; it must not have ended otherwise, or have written an error."""
    command = [sys.executable, "-c", PREFIX + script, library, url, roots]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout.splitlines()


def same(script: str, url: str, roots: str = "") -> list[str]:
    left, right = (outcome(library, script, url, roots) for library in ("boto3", "ferroboto"))
    assert left == right
    return right


def test_no_descriptors(server: CaptureServer) -> None:
    """Afterwards all goes on."""
    server.script([LIST])
    script = """
limits = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (0, limits[1]))
call()
resource.setrlimit(resource.RLIMIT_NOFILE, limits)
call()
call()
"""
    printed = same(script, server.url)
    assert printed[0].startswith("EndpointConnectionError")
    assert printed[1:] == ["['a']"] * 2


def test_descriptors_closed_underneath(server: CaptureServer) -> None:
    """As daemons do when they start."""
    server.script([LIST])
    script = """
call()
os.closerange(3, 1024)
for _ in range(3):
    call()
"""
    assert outcome("ferroboto", script, server.url) == ["['a']"] * 4


def test_descriptors_closed_underneath_in_asyncio(server: CaptureServer) -> None:
    server.script([LIST])
    script = """
import asyncio, time
import ferroboto.aio
async def main():
    async with ferroboto.aio.client("rekognition", endpoint_url=sys.argv[2], **keys) as client:
        print((await client.list_collections())["CollectionIds"])
asyncio.run(main())
for _ in range(2):
    # Until the thread that drives the calls rests: what it waits for next has a number as well.
    time.sleep(0.3)
    os.closerange(3, 1024)
    asyncio.run(main())
    asyncio.run(main())
"""
    assert outcome("ferroboto", script, server.url) == ["['a']"] * 5


def test_another_file_under_a_closed_descriptor(server: CaptureServer, tmp_path: Path) -> None:
    """Its number was the connection's: the file is not read, written or closed by the next call."""
    server.script([LIST])
    script = f"""
call()
os.closerange(3, 1024)
files = [os.open({str(tmp_path / "file")!r}, os.O_RDWR | os.O_CREAT) for _ in range(20)]
call()
call()
for number in files:
    os.write(number, b"x")
print(os.path.getsize({str(tmp_path / "file")!r}))
"""
    assert outcome("ferroboto", script, server.url) == ["['a']"] * 3 + ["1"]


@pytest.mark.parametrize("length", [True, False])
def test_no_memory_for_the_body(server: CaptureServer, length: bool) -> None:
    body = b'{"CollectionIds": [' + b'"a",' * (50 << 20) + b'"a"]}'
    large = Answer(body=body, chunks=None if length else (body,))
    script = """
call()
with open("/proc/self/statm") as file:
    used = int(file.read().split()[0]) * resource.getpagesize()
limits = resource.getrlimit(resource.RLIMIT_AS)
resource.setrlimit(resource.RLIMIT_AS, (used + (64 << 20), limits[1]))
call()
resource.setrlimit(resource.RLIMIT_AS, limits)
call()
"""
    outcomes = []
    for library in ("boto3", "ferroboto"):
        server.script([LIST, large, LIST])
        outcomes.append(outcome(library, script, server.url))
    left, right = outcomes
    assert left == right
    assert right[1].startswith("HTTPClientError")


LIMIT = """
def limited(work, extra=64 << 20):
    with open("/proc/self/statm") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + extra, limits[1]))
    try:
        work()
    except BaseException as error:
        print(type(error).__name__, str(error))
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)
"""


def test_no_memory_for_a_stream(server: CaptureServer) -> None:
    """Whether all is read or a large part, and whether the length is known."""
    body = b"x" * (160 << 20)
    script = """
s3 = library.client("s3", endpoint_url=sys.argv[2], **keys)
call()
for amount in (None, 150 << 20):
    for _ in range(2):
        stream = s3.get_object(Bucket="bucket", Key="key")["Body"]
        limited(lambda: stream.read(amount))
        del stream
call()
"""
    answers = [LIST, *[Answer(body=body), Answer(chunks=(body,))] * 2, LIST]
    outcomes = []
    for library in ("boto3", "ferroboto"):
        server.script(answers)
        outcomes.append(outcome(library, LIMIT + script, server.url))
    left, right = outcomes
    assert left == right
    assert right[1:] == ["MemoryError "] * 4 + ["['a']"]


@pytest.mark.parametrize("size", [100, 1000, 5000, 100_000, 1 << 20])
def test_no_memory_for_a_stream_of_chunks(server: CaptureServer, size: int) -> None:
    """However small they are: each needs a little memory of its own."""
    chunks = (b"x" * size,) * ((100 << 20) // size)
    script = """
s3 = library.client("s3", endpoint_url=sys.argv[2], **keys)
call()
for read in (lambda: stream.read(), lambda: stream.read(90 << 20), lambda: stream.readlines()):
    stream = s3.get_object(Bucket="bucket", Key="key")["Body"]
    limited(read)
    del stream
call()
"""
    server.script([LIST, *[Answer(chunks=chunks)] * 3, LIST])
    printed = outcome("ferroboto", LIMIT + script, server.url)
    assert printed == ["['a']", *["MemoryError "] * 3, "['a']"]


@pytest.mark.parametrize("size", [1000, 1 << 20])
def test_no_memory_for_a_stream_in_asyncio(server: CaptureServer, size: int) -> None:
    chunks = (b"x" * size,) * ((100 << 20) // size)
    script = """
import asyncio
import ferroboto.aio
loop = asyncio.new_event_loop()
client = loop.run_until_complete(ferroboto.aio.client("s3", endpoint_url=sys.argv[2], **keys).__aenter__())
for amount in (None, 90 << 20):
    stream = loop.run_until_complete(client.get_object(Bucket="bucket", Key="key"))["Body"]
    limited(lambda: loop.run_until_complete(stream.read(amount)))
    del stream
print(loop.run_until_complete(client.list_buckets())["Buckets"])
loop.run_until_complete(client.__aexit__(None, None, None))
"""
    server.script([*[Answer(chunks=chunks)] * 2, Answer(body=b"<R><Buckets/></R>")])
    printed = outcome("ferroboto", LIMIT + script, server.url)
    assert printed == ["MemoryError "] * 2 + ["[]"]


# Values for which there is memory, while there is none for what they become.
LONG_VALUES = [
    ("sns", "lambda client: partial(client.publish, PhoneNumber='+1', Message='\u20ac' * (10 << 20))"),
    ("dynamodb", "lambda client: partial(client.put_item, TableName='t', Item={'a': {'S': chr(34) * (40 << 20)}})"),
    ("rekognition", "lambda client: partial(client.detect_faces, Image={'Bytes': bytes(120 << 20)})"),
    ("rekognition", "lambda client: partial(client.detect_faces, Image={'Bytes': bytearray(120 << 20)})"),
    (
        "s3",
        "lambda client: partial(client.delete_objects, Bucket='b', Delete={'Objects': [{'Key': '&' * (30 << 20)}]})",
    ),
    ("s3", "lambda client: partial(client.put_bucket_policy, Bucket='b', Policy='\u20ac' * (40 << 20))"),
    ("lambda", "lambda client: partial(client.invoke, FunctionName='f', Payload='\u20ac' * (40 << 20))"),
]


@pytest.mark.parametrize(("service", "made"), LONG_VALUES)
def test_no_memory_for_a_parameter(server: CaptureServer, service: str, made: str) -> None:
    server.script([LIST])
    script = f"""
from functools import partial
call()
long = ({made})(library.client({service!r}, endpoint_url=sys.argv[2], **keys))
limited(long)
call()
"""
    assert same(LIMIT + script, server.url) == ["['a']", "MemoryError ", "['a']"]


@pytest.mark.parametrize("service", ["kms", "s3"])
def test_no_memory_for_a_response(server: CaptureServer, service: str) -> None:
    """There is memory for a part of what a response becomes: its bytes, its text, a blob."""
    body = b"QUFB" * (8 << 20)
    of = {
        "kms": ("generate_random", b'{"Plaintext": "%s", "KeyId": "%s"}'),
        "s3": ("list_buckets", b"<R><Owner><DisplayName>%s</DisplayName><ID>%s</ID></Owner></R>"),
    }
    name, template = of[service]
    script = f"""
once = config(retries={{"total_max_attempts": 1}})
other = library.client({service!r}, endpoint_url=sys.argv[2], config=once, **keys)
call()
for extra in range(16, 160, 16):
    limited(lambda: other.{name}() and None, extra << 20)
call()
"""
    server.script([LIST, *[Answer(body=template % (body, b"k"))] * 9, LIST])
    printed = outcome("ferroboto", LIMIT + script, server.url)
    assert printed[0] == printed[-1] == "['a']"
    assert {line.split()[0] for line in printed[1:-1]} == {"HTTPClientError", "MemoryError"}


def test_no_threads(server: CaptureServer) -> None:
    """A name has to be looked up, on a thread of its own if there are any."""
    server.script([LIST])
    url = server.url.replace("127.0.0.1", "localhost")
    script = """
limits = resource.getrlimit(resource.RLIMIT_NPROC)
resource.setrlimit(resource.RLIMIT_NPROC, (0, limits[1]))
call()
"""
    assert same(script, url) == ["['a']"]


SMALL = """
def work():
    call(client)
    call(client)
client = made(verify=sys.argv[3] or None)
threading.stack_size(48 << 10)
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""


def test_small_stacks(server: CaptureServer, authority: Authority) -> None:
    """By address, by name, and with a certificate to check; boto3 runs on as little."""
    server.script([LIST])
    front = TlsFront(int(server.url.rpartition(":")[2]), authority.issue("server"))
    try:
        for url in (server.url, server.url.replace("127.0.0.1", "localhost"), front.url):
            assert same(SMALL, url, str(authority.roots)) == ["['a']"] * 2
    finally:
        front.close()
