"""Threads in the middle of calls, and calls of what is deleted last, while the interpreter ends."""

from __future__ import annotations

import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.client.test_process import KEYS, run
from tests.support.server import Answer, CaptureServer

START = f"""
import asyncio, io, os, sys, tempfile, threading, time
import ferroboto

URL = sys.argv[1]
KEYS = {KEYS!r}
inside = threading.Event()

def busy(*args, **kwargs):
    inside.set()
    while True:
        pass

def client(service, **settings):
    return ferroboto.Session(**KEYS).client(service, endpoint_url=URL, **settings)
"""

# The interpreter that ends is released once more, which is when CPython ends the other threads.
END = """
threading.Thread(target=work, daemon=True).start()
assert inside.wait(10), "the thread did not get there"

class Last:
    def __del__(self, sleep=time.sleep):
        sleep(0.1)

sys.last = Last()
print("end")
"""

# What a thread is in the middle of: code of a program, below which there are frames of this library.
BUSY = {
    "a handler": """
sns = client("sns")
sns.meta.events.register("before-send", busy)
work = sns.list_topics
""",
    "a handler before anything is sent": """
sns = client("sns")
sns.meta.events.register("provide-client-params", busy)
work = sns.list_topics
""",
    "a handler of a call that asyncio waits for": """
from ferroboto import aio
async def call():
    async with aio.Session(**KEYS).client("sns", endpoint_url=URL) as sns:
        sns.meta.events.register("before-send", busy)
        await sns.list_topics()
work = lambda: asyncio.run(call())
""",
    "the body of a request": """
class Body:
    read = busy
    def tell(self): return 0
    def seek(self, *place): return 0
    def __len__(self): return 5
s3 = client("s3", config=ferroboto.config.Config(s3={"addressing_style": "path"}))
work = lambda s3=s3: s3.put_object(Bucket="b", Key="k", Body=Body())
""",
    "a function in place of all calls": """
sns = client("sns")
sns._make_api_call = busy
work = sns.list_topics
""",
    "the progress of an upload": """
s3 = client("s3")
work = lambda s3=s3: s3.upload_fileobj(io.BytesIO(b"x" * 10), "b", "k", Callback=busy)
""",
    "the progress of an upload in parts": """
s3 = client("s3")
file = tempfile.NamedTemporaryFile()
file.truncate(20 << 20)
work = lambda s3=s3: s3.upload_file(file.name, "b", "k", Callback=busy)
""",
    "credentials": """
from ferroboto.credentials import RefreshableCredentials
session = ferroboto.Session(region_name="us-east-1")
session._session._credentials = RefreshableCredentials(
    "a", "b", "c", __import__("datetime").datetime(2000, 1, 1, tzinfo=__import__("datetime").timezone.utc), busy, "x")
sns = session.client("sns", endpoint_url=URL)
work = sns.list_topics
""",
    "a run of many calls": """
sns = client("sns")
def endless():
    busy()
    yield {}
work = sns.map("list_topics", endless()).collect
""",
}


def ends(script: str, url: str, times: int) -> set[tuple[str, str, int]]:
    """How a script ends, many times and a few at a time, so that threads wait for the processor."""

    def once(_: int) -> tuple[str, str, int]:
        done: subprocess.CompletedProcess[str] = run(script, url, timeout=60)
        return done.stdout, done.stderr, done.returncode

    with ThreadPoolExecutor(4) as threads:
        return set(threads.map(once, range(times)))


@pytest.mark.parametrize("where", BUSY)
def test_a_thread_in_the_middle_of_code_of_the_program(server: CaptureServer, where: str) -> None:
    """CPython ends such threads, which must not abort the process."""
    server.script([Answer(body=b"<R><UploadId>u</UploadId></R>")])
    assert ends(START + BUSY[where] + END, server.url, 2) == {("end\n", "", 0)}


@pytest.mark.parametrize("handlers", [False, True])
def test_threads_that_call_without_end(server: CaptureServer, handlers: bool) -> None:
    """At each end, threads are in another place of their calls."""
    server.script([Answer(body=b"<R><ListTopicsResult/></R>")])
    script = START + (
        "def work():\n"
        "    sns = client('sns')\n"
        f"    if {handlers}: sns.meta.events.register('*', lambda **_: None)\n"
        "    while True:\n"
        "        sns.list_topics()\n"
        "        inside.set()\n"
        "for _ in range(4): threading.Thread(target=work, daemon=True).start()\n"
    )
    assert ends(script + END, server.url, 12) == {("end\n", "", 0)}


LATE = """
class Late:
    def __del__(self, work=work, write=os.write):
        try:
            write(1, f"{work()} ".encode())
        except BaseException as error:
            write(1, repr(error).encode())
last = Late()
last.itself = last
print("end", flush=True)
"""


def test_a_call_of_what_is_deleted_last(server: CaptureServer) -> None:
    """Its handlers are called, as the interpreter is still there for the thread that ends it."""
    server.script([Answer(body=b"<R><ListTopicsResult/></R>")])
    done = run(
        START + "sns = client('sns')\n"
        "sns.meta.events.register('before-send', lambda **_: None)\n"
        "sns.meta.events.register('needs-retry', lambda **_: None)\n"
        # The first call imports what the last one could not.
        "sns.list_topics()\n"
        "work = lambda sns=sns: sns.list_topics()['ResponseMetadata']['HTTPStatusCode']\n" + LATE,
        server.url,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("end\n200 ", "", 0)
