"""A long run of mixed transfers against a server that fails now and then: nothing may get lost or be left over.

``python benches/soak_transfers.py MINUTES`` prints what happened, and ends with 1 when something was amiss. Threads
upload and download files of all sizes, cancel some of them, and compare what comes down with what went up.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import io
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.support.objects import ObjectServer, Seen

import ferroboto
from ferroboto.config import Config
from ferroboto.exceptions import BotoCoreError, ClientError, RetriesExceededError, S3UploadFailedError
from ferroboto.s3.transfer import TransferConfig
from ferroboto.s3transfer.exceptions import CancelledError, S3CopyFailedError, S3DownloadFailedError
from ferroboto.s3transfer.exceptions import RetriesExceededError as TransferRetriesExceededError
from ferroboto.s3transfer.manager import TransferManager

KEYS: dict[str, Any] = {
    "aws_access_key_id": "AKIDEXAMPLE",
    "aws_secret_access_key": "secret",
    "region_name": "us-east-1",
}
EXPECTED = (
    BotoCoreError,
    CancelledError,
    ClientError,
    RetriesExceededError,
    S3CopyFailedError,
    S3DownloadFailedError,
    S3UploadFailedError,
    TransferRetriesExceededError,
)
THREADS = 4
THRESHOLD = "MALLOC_MMAP_THRESHOLD_"
MB = 1024 * 1024
SIZES = (0, 1, 1000, 300_000, 5 * MB, 8 * MB - 1, 8 * MB, 12 * MB + 7)
# Memory may differ by this share between the second and the last quarter.
FLAT = 0.1


def serve(seed: int, urls: Any) -> None:
    """Serve objects, in a bad mood now and then, until the parent ends."""
    moods = random.Random(seed)

    def mood(seen: Seen) -> str | None:
        if seen.method == "DELETE" or "-" in seen.path[:2]:
            # What is cleaned up is counted.
            return None
        return moods.choices((None, "reset", "error", "busy", "cut", "slow"), (94, 1, 1, 1, 2, 1))[0]

    server = ObjectServer(mood)
    # The requests of minutes would fill the memory.
    server.requests = _Forgetful()
    urls.put(server.url)
    threading.Event().wait()


class _Forgetful(list[Seen]):
    def append(self, _seen: Seen) -> None:
        """Keep nothing."""


class Run:
    """What all threads share."""

    def __init__(self, url: str, folder: Path, seconds: float) -> None:
        self.url = url
        self.folder = folder
        self.end = time.monotonic() + seconds
        self.counts: Counter[str] = Counter()
        self.faults: list[str] = []
        config = Config(retries={"mode": "standard", "max_attempts": 3}, read_timeout=10)
        self.client: Any = ferroboto.client("s3", endpoint_url=url, config=config, **KEYS)

    def work(self, number: int) -> None:
        """Transfer until the end."""
        chance = random.Random(number)
        turn = 0
        while time.monotonic() < self.end and len(self.faults) < 10:
            turn += 1
            size = chance.choice(SIZES)
            data = hashlib.sha256(f"{number} {turn}".encode()).digest() * (size // 32 + 1)
            kind = chance.choice(("files", "objects", "cancelled"))
            try:
                getattr(self, kind)(chance, f"{number}-{turn}", data[:size])
            except EXPECTED as error:
                self.counts[f"{kind} {type(error).__name__}"] += 1
            except Exception as error:  # noqa: BLE001 - anything else is what a soak looks for
                self.faults.append(f"{kind}: {error!r}")
            else:
                self.counts[f"{kind} done"] += 1
            left = list((self.folder / str(number)).iterdir())
            if left:
                self.faults.append(f"{kind} left {left}")

    def files(self, chance: random.Random, name: str, data: bytes) -> None:
        """A file goes up and comes down."""
        source = self.folder / "sources" / name
        target = self.folder / name.partition("-")[0] / "target"
        source.write_bytes(data)
        config = TransferConfig(max_concurrency=chance.choice((1, 3, 10)), use_threads=chance.random() < 0.9)
        try:
            amounts: list[int] = []
            self.client.upload_file(source, "bucket", name, Callback=amounts.append, Config=config)
            self.same(name, sum(amounts), len(data))
            self.client.download_file("bucket", name, target, Config=config)
            self.same(name, target.read_bytes(), data)
            self.client.delete_object(Bucket="bucket", Key=name)
        finally:
            source.unlink()
            target.unlink(missing_ok=True)

    def objects(self, chance: random.Random, name: str, data: bytes) -> None:
        """A file-like object goes up and comes down."""
        self.client.upload_fileobj(io.BytesIO(data), "bucket", name)
        target = io.BytesIO()
        self.client.download_fileobj("bucket", name, target)
        self.same(name, target.getvalue(), data)
        self.client.delete_object(Bucket="bucket", Key=name)

    def cancelled(self, chance: random.Random, name: str, data: bytes) -> None:
        """Transfers of a manager, of which some are given up."""
        source = self.folder / "sources" / name
        source.write_bytes(data)
        try:
            with TransferManager(self.client) as manager:
                futures = [manager.upload(str(source), "bucket", f"{name}-{index}") for index in range(3)]
                time.sleep(chance.random() / 20)
                futures[0].cancel()
                for future in futures:
                    try:
                        future.result()
                    except EXPECTED as error:
                        self.counts[f"cancelled {type(error).__name__}"] += 1
        finally:
            source.unlink()
            for index in range(3):
                self.client.delete_object(Bucket="bucket", Key=f"{name}-{index}")

    def same(self, name: str, found: Any, expected: Any) -> None:
        """Note what was lost."""
        if found != expected:
            self.faults.append(f"{name} differs")


def resident() -> int:
    """The memory of this process, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def main() -> int:
    """Run, and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", type=float, nargs="?", default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if not os.environ.get(THRESHOLD):
        # glibc keeps what is freed of large blocks, so that the memory of a process would not show what is in use.
        os.environ[THRESHOLD] = str(128 * 1024)
        os.execv(sys.executable, [sys.executable, *sys.argv])
    urls: Any = multiprocessing.get_context("spawn").Queue()
    context = multiprocessing.get_context("spawn")
    server = context.Process(target=serve, args=(arguments.seed, urls), daemon=True)
    server.start()
    folder = Path(tempfile.mkdtemp())
    for name in ("sources", *map(str, range(THREADS))):
        (folder / name).mkdir()
    run = Run(urls.get(timeout=30), folder, arguments.minutes * 60)
    threads = [threading.Thread(target=run.work, args=(number,)) for number in range(THREADS)]
    memory = []
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        time.sleep(0.5)
        # A raised error refers to the frame that keeps its transfer and the bytes of it, until cycles are collected.
        gc.collect()
        memory.append(resident())
    for thread in threading.enumerate():
        # Those that abort what a transfer had begun when it was cancelled.
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join(30)
    with urllib.request.urlopen(f"{run.url}/-/uploads", timeout=10) as response:
        left = int(response.read())
    if left:
        run.faults.append(f"{left} uploads were left over")
    quarter = max(len(memory) // 4, 1)
    before, after = (sum(part) / len(part) for part in (memory[quarter : 2 * quarter] or memory, memory[-quarter:]))
    if after > before * (1 + FLAT):
        run.faults.append(f"memory grew from {before / MB:.0f} MB to {after / MB:.0f} MB")
    for name, count in sorted(run.counts.items()):
        print(f"{count:8} {name}")
    print(f"memory {before / MB:.0f} MB, then {after / MB:.0f} MB")
    print("\n".join(run.faults) or "nothing amiss")
    server.terminate()
    shutil.rmtree(folder)
    return 1 if run.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
