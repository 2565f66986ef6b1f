"""Clients on both sides of a fork: prefork servers, multiprocessing, forks in the middle of calls."""

from __future__ import annotations

import os
import signal

import pytest

from tests.client.test_process import KEYS, run
from tests.support.server import Answer, CaptureServer

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="fork of POSIX")

LIST = Answer(body=b'{"CollectionIds": ["a"], "FaceModelVersions": ["7.0"]}')
SETUP = f"""
import ferroboto, os, signal, sys, threading, warnings
warnings.simplefilter("ignore", DeprecationWarning)
client = ferroboto.Session(**{KEYS!r}).client("rekognition", endpoint_url=sys.argv[1])
def called(times=1):
    for _ in range(times):
        answer = client.list_collections()
        assert answer["CollectionIds"] == ["a"]
        assert answer["ResponseMetadata"]["RetryAttempts"] == 0, answer
def in_threads(count, times):
    failed = []
    def work():
        try:
            called(times)
        except BaseException as error:
            failed.append(error)
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    assert not failed, failed
"""

# A master that has used its client forks workers, and a new one for each that dies.
PREFORK = """
called(2)
in_threads(3, 2)
def worker(number):
    try:
        in_threads(3, 5)
        assert len(client.map("list_collections", [{}] * 9, concurrency=3).collect()) == 9
        if number == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        os._exit(0)
    except BaseException as error:
        print(repr(error), file=sys.stderr, flush=True)
        os._exit(1)
def fork(number):
    child = os.fork()
    if child == 0:
        worker(number)
    return child
workers = {fork(number): number for number in range(3)}
ended, begun = [], 3
while workers:
    called()
    child, status = os.wait()
    ended.append(os.waitstatus_to_exitcode(status))
    if workers.pop(child) == 1:
        workers[fork(begun)] = begun
        begun += 1
in_threads(3, 2)
print(sorted(ended))
"""


def test_prefork_servers(server: CaptureServer) -> None:
    server.script([LIST])
    done = run(SETUP + PREFORK, server.url)
    assert (done.stdout, done.stderr) == (f"{[-signal.SIGKILL, 0, 0, 0]}\n", "")
    assert len(server.take()) >= 2 + 6 + 4 * (15 + 9) + 6


def test_a_pool_of_multiprocessing(server: CaptureServer) -> None:
    """Workers inherit the client; nothing of it is pickled."""
    server.script([LIST])
    done = run(
        SETUP + "import multiprocessing\n"
        "called()\n"
        "def ask(_):\n"
        "    called(3)\n"
        "    return os.getpid()\n"
        "with multiprocessing.get_context('fork').Pool(3) as pool:\n"
        "    children = set(pool.map(ask, range(12), chunksize=1))\n"
        "called()\n"
        "print(os.getpid() in children)\n",
        server.url,
    )
    assert (done.stdout, done.stderr) == ("False\n", "")


def test_a_fork_while_other_threads_call(server: CaptureServer) -> None:
    """Locks that a thread held at that moment stay behind with it."""
    server.script([LIST])
    done = run(
        SETUP + "stop = threading.Event()\n"
        "def busy():\n"
        "    while not stop.is_set(): called()\n"
        "threads = [threading.Thread(target=busy) for _ in range(4)]\n"
        "for thread in threads: thread.start()\n"
        "for _ in range(10):\n"
        "    child = os.fork()\n"
        "    if child == 0:\n"
        "        signal.alarm(10)\n"
        "        called(2)\n"
        "        os._exit(0)\n"
        "    assert os.waitpid(child, 0)[1] == 0\n"
        "stop.set()\n"
        "for thread in threads: thread.join()\n"
        "print('fine')\n",
        server.url,
    )
    assert (done.stdout, done.stderr) == ("fine\n", "")


def test_the_local_aws_on_both_sides() -> None:
    """A child goes on with what the parent's local AWS knew, and each for itself from there."""
    done = run(
        "import ferroboto, os, warnings\n"
        "warnings.simplefilter('ignore', DeprecationWarning)\n"
        "client = ferroboto.client('sns', endpoint_url='local')\n"
        "first = client.create_topic(Name='first')['TopicArn']\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    client.create_topic(Name='second')\n"
        "    os._exit(len(client.list_topics()['Topics']))\n"
        "count = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])\n"
        "print(count, [topic['TopicArn'] == first for topic in client.list_topics()['Topics']])\n"
    )
    assert (done.stdout, done.stderr) == ("2 [True]\n", "")
