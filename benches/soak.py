"""A long run of mixed calls against a server that fails now and then: nothing may leak, get lost or get stuck.

``python benches/soak.py MINUTES`` prints what happened, and ends with 1 when something was amiss. Threads make sync
calls, event loops that come and go make async ones; both read streams, leave some of them half read, and map.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import os
import random
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from moody import sound

import ferroboto
from ferroboto import aio
from ferroboto.config import Config
from ferroboto.exceptions import (
    ClientError,
    ConnectionClosedError,
    EndpointConnectionError,
    HTTPClientError,
    IncompleteReadError,
    ReadTimeoutError,
    ResponseParserError,
    ResponseStreamingError,
)

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret", "region_name": "us-east-1"}
# What a server in a bad mood may bring about.
EXPECTED = (
    ConnectionClosedError,
    EndpointConnectionError,
    HTTPClientError,
    IncompleteReadError,
    ReadTimeoutError,
    ResponseParserError,
    ResponseStreamingError,
)
THREADS = 4
TASKS = 32
# How long an event loop lives.
LOOP_SECONDS = 5.0
# No call of this server's may take longer: three attempts, their pauses and its delays.
STUCK_SECONDS = 60.0
# Memory may differ by this share between the first and the last quarter after the warm-up.
FLAT = 0.02
WARM_UP = 0.2


class Run:
    """What all who work share."""

    def __init__(self, url: str, seconds: float, seed: int) -> None:
        self.url = url
        self.seed = seed
        self.end = time.monotonic() + seconds
        self.counts: Counter[str] = Counter()
        self.faults: list[str] = []
        self.begun: dict[int, float] = {}
        self._lock = threading.Lock()
        self._number = 0
        config = Config(retries={"mode": "standard", "max_attempts": 3}, read_timeout=10, max_pool_connections=TASKS)
        self.arguments: dict[str, Any] = {"endpoint_url": url, "config": config}

    def goes_on(self) -> bool:
        return time.monotonic() < self.end and len(self.faults) < 10

    def fault(self, text: str) -> None:
        with self._lock:
            self.faults.append(text)

    def count(self, name: str, much: int = 1) -> None:
        with self._lock:
            self.counts[name] += much

    @contextlib.contextmanager
    def call(self, kind: str) -> Iterator[str]:
        """One call: gives its token; whatever comes of it is counted."""
        with self._lock:
            self._number += 1
            number = self._number
            self.begun[number] = time.monotonic()
        name = "answered"
        try:
            yield f"token-{number}"
        except ClientError as error:
            name = "refused"
            if error.response["ResponseMetadata"]["HTTPStatusCode"] != 500:
                self.fault(f"{kind}: {error!r}")
        except EXPECTED as error:
            name = type(error).__name__
        except asyncio.CancelledError:
            name = "cancelled"
            raise
        except Exception as error:  # noqa: BLE001 - anything else is what a soak looks for
            name = "failed"
            self.fault(f"{kind}: {error!r}")
        finally:
            with self._lock:
                del self.begun[number]
                self.counts[f"{kind} begun"] += 1
                self.counts[f"{kind} {name}"] += 1

    def same(self, kind: str, found: object, wanted: object) -> None:
        if found != wanted:
            self.fault(f"{kind}: another's answer: {found!r:.80} where {wanted!r:.80} was asked for")

    def begins(self, kind: str, found: bytes, wanted: bytes) -> None:
        """As boto3 does, who reads a part of a short body that breaks off is given what there is."""
        self.same(kind, found, wanted[: len(found)])

    def echoed(self, kind: str, answer: dict[str, Any], token: str) -> None:
        """As boto3 does, JSON that breaks off is read as an answer without members."""
        if len(answer) == 1:
            self.count(f"{kind} empty")
        else:
            self.same(kind, answer["CollectionARN"], token)

    def mapped(self, kind: str, tokens: list[str], pairs: list[Any]) -> None:
        """Every input came back once, with its own answer or an error that may be."""
        self.same(kind, [given["Message"] for given, _ in pairs], tokens)
        for given, answer in pairs:
            if isinstance(answer, Exception):
                if not isinstance(answer, (*EXPECTED, ClientError)):
                    self.fault(f"{kind}: {answer!r}")
            else:
                self.same(kind, answer["MessageId"], given["Message"])


def sync_work(run: Run, number: int) -> None:
    """What a thread does: one call after the other, of every kind."""
    draw = random.Random(run.seed * 1000 + number)
    session = ferroboto.Session(**KEYS)
    clients = {name: session.client(name, **run.arguments) for name in ("sns", "polly", "rekognition")}
    while run.goes_on():
        kind = draw.choices(("sync xml", "sync json", "sync stream", "sync map"), (10, 10, 3, 1))[0]
        with run.call(kind) as token:
            if kind == "sync xml":
                answer = clients["sns"].publish(PhoneNumber="+15558675309", Message=token)
                run.same(kind, answer["MessageId"], token)
            elif kind == "sync json":
                run.echoed(kind, clients["rekognition"].describe_collection(CollectionId=token), token)
            elif kind == "sync stream":
                body = clients["polly"].synthesize_speech(Text=token, VoiceId="Joanna", OutputFormat="mp3")[
                    "AudioStream"
                ]
                wanted = sound(token)
                manner = draw.randrange(4)
                if manner == 0:
                    run.same(kind, body.read(), wanted)
                elif manner == 1:
                    run.same(kind, b"".join(body.iter_chunks(10_000)), wanted)
                else:
                    run.begins(kind, body.read(1000), wanted)
                    if manner == 2:
                        body.close()
                del body
            else:
                tokens = [f"{token}-{index}" for index in range(20)]
                inputs = ({"PhoneNumber": "+15558675309", "Message": each} for each in tokens)
                with clients["sns"].map(
                    "publish", inputs, concurrency=4, return_exceptions=True, pairs=True
                ) as answers:
                    run.mapped(kind, tokens, answers.collect())
    for client in clients.values():
        client.close()


async def async_task(run: Run, clients: dict[str, Any], draw: random.Random) -> None:
    """What a task does: one call after the other, of every kind."""
    while run.goes_on():
        kind = draw.choices(
            ("async xml", "async json", "async stream", "async map", "async cancel"), (10, 10, 3, 1, 2)
        )[0]
        with run.call(kind) as token:
            publish = clients["sns"].publish
            if kind == "async xml":
                run.same(kind, (await publish(PhoneNumber="+15558675309", Message=token))["MessageId"], token)
            elif kind == "async json":
                run.echoed(kind, await clients["rekognition"].describe_collection(CollectionId=token), token)
            elif kind == "async stream":
                speech = await clients["polly"].synthesize_speech(Text=token, VoiceId="Joanna", OutputFormat="mp3")
                wanted, body, manner = sound(token), speech["AudioStream"], draw.randrange(4)
                if manner == 0:
                    run.same(kind, await body.read(), wanted)
                elif manner == 1:
                    run.same(kind, b"".join([chunk async for chunk in body.aiter_bytes(10_000)]), wanted)
                else:
                    run.begins(kind, await body.read(1000), wanted)
                    if manner == 2:
                        body.close()
                del body, speech
            elif kind == "async map":
                tokens = [f"{token}-{index}" for index in range(20)]
                inputs = ({"PhoneNumber": "+15558675309", "Message": each} for each in tokens)
                options = {"concurrency": 4, "return_exceptions": True, "pairs": True}
                async with clients["sns"].map("publish", inputs, **options) as answers:
                    run.mapped(kind, tokens, await answers.collect())
            else:
                task = asyncio.ensure_future(publish(PhoneNumber="+15558675309", Message=token))
                await asyncio.sleep(draw.choice((0, 0.001, 0.01)))
                task.cancel()
                # A cancellation of this task is not swallowed with it.
                await asyncio.gather(task, return_exceptions=True)


def async_work(run: Run, number: int) -> None:
    """What a thread with event loops does: each lives for some seconds, and ends with calls under way."""
    draw = random.Random(run.seed * 1000 + number)
    session = aio.Session(**KEYS)
    clients = {name: session.client(name, **run.arguments) for name in ("sns", "polly", "rekognition")}

    async def live() -> None:
        end = time.monotonic() + LOOP_SECONDS
        tasks = [asyncio.ensure_future(async_task(run, clients, draw)) for _ in range(TASKS)]
        while run.goes_on() and time.monotonic() < end:
            await asyncio.sleep(0.1)
        for task in tasks:
            task.cancel()
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(outcome, Exception):
                run.fault(f"task: {outcome!r}")
        run.count("event loops")

    while run.goes_on():
        asyncio.run(live())

    async def close() -> None:
        for client in clients.values():
            await client.close()

    asyncio.run(close())


def resident() -> int | None:
    """The bytes of memory that this process holds, where that can be read."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return None


def descriptors() -> int | None:
    try:
        return len(os.listdir("/proc/self/fd"))
    except OSError:
        return None


def state(url: str) -> dict[str, int]:
    """What the server counted."""
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(f"{url}/state", timeout=10) as answer:
        found: dict[str, int] = json.load(answer)
    return found


def settled(url: str) -> tuple[dict[str, int], int]:
    """What the server counted, and how many connections stay open once it has noticed which are closed."""
    for _ in range(50):
        time.sleep(0.1)
        counted = state(url)
        # The connection that asks is one of them.
        left = counted.pop("open") - 1
        if not left:
            break
    return counted, left


def watched(run: Run, workers: list[threading.Thread]) -> list[tuple[float, int]]:
    """Sample memory until the workers are done; fault what is stuck."""
    samples = []
    while any(worker.is_alive() for worker in workers):
        time.sleep(0.25)
        now = time.monotonic()
        memory = resident()
        if memory is not None:
            samples.append((now, memory))
        stuck = [number for number, begun in list(run.begun.items()) if now - begun > STUCK_SECONDS]
        if stuck or now > run.end + STUCK_SECONDS:
            run.fault(f"{len(stuck) or 'some'} calls or workers are stuck")
            break
    return samples


def growth(samples: list[tuple[float, int]], begun: float, end: float) -> float | None:
    """By which share memory differs between the first and the last quarter of what follows the warm-up."""
    warm = begun + (end - begun) * WARM_UP
    quarter = (end - warm) / 4
    first = [memory for at, memory in samples if warm <= at < warm + quarter]
    last = [memory for at, memory in samples if end - quarter <= at <= end]
    if not first or not last:
        return None
    return statistics.median(last) / statistics.median(first) - 1


def soak(minutes: float, seed: int, flat: float = FLAT) -> dict[str, Any]:
    """Run, and tell what happened."""
    server = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("moody.py")), str(seed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with server:
        assert server.stdout is not None
        assert server.stdin is not None
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        begun = time.monotonic()
        run = Run(url, minutes * 60, seed)
        workers = [threading.Thread(target=sync_work, args=(run, number), daemon=True) for number in range(THREADS)]
        workers.append(threading.Thread(target=async_work, args=(run, THREADS), daemon=True))
        before = descriptors()
        for worker in workers:
            worker.start()
        samples = watched(run, workers)
        for worker in workers:
            worker.join(STUCK_SECONDS)
        gc.collect()
        counted, left = settled(url)
        after = descriptors()
        server.stdin.close()
    grown = growth(samples, begun, run.end)
    if left:
        run.fault(f"{left} connections were left open")
    if run.begun:
        run.fault(f"{len(run.begun)} calls never ended")
    if before is not None and after is not None and after > before + 16:
        run.fault(f"{after - before} more descriptors are open than before")
    if grown is not None and abs(grown) > flat:
        run.fault(f"memory differs by {grown:+.1%}")
    return {
        "minutes": round((time.monotonic() - begun) / 60, 2),
        "server": counted,
        "client": dict(sorted(run.counts.items())),
        "memory": None if grown is None else f"{samples[-1][1] / 1e6:.1f} MB, {grown:+.2%} after the warm-up",
        "faults": run.faults,
    }


def main() -> int:
    """Soak for as long as was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", type=float, nargs="?", default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--flat", type=float, default=FLAT, help="by which share memory may differ")
    arguments = parser.parse_args()
    report = soak(arguments.minutes, arguments.seed, arguments.flat)
    print(json.dumps(report, indent=1))
    return 1 if report["faults"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
