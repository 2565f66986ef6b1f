"""A transfer by both libraries: what is compared, with small parts."""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.libraries import Library, reference, subject
from tests.support.objects import ObjectServer, Seen
from tests.support.twin import Differs, outcome_of

PART = 20_000
CONFIG = {"multipart_threshold": PART, "multipart_chunksize": PART, "max_concurrency": 4}
SIZES = (0, 1, PART - 1, PART, PART + 1, 3 * PART, 3 * PART + 17)

_VOLATILE = (
    "user-agent",
    "authorization",
    "amz-sdk-invocation-id",
    "x-amz-date",
    "host",
    "connection",
)


def s3transfer(library: Library, name: str) -> Any:
    return importlib.import_module(f"s3transfer.{name}" if library.name == "boto3" else f"ferroboto.s3transfer.{name}")


def transfer_module(library: Library) -> Any:
    return importlib.import_module("boto3.s3.transfer" if library.name == "boto3" else "ferroboto.s3.transfer")


@functools.cache
def client_of(library: Library, url: str, options: tuple[tuple[str, Any], ...]) -> Any:
    return library.client("s3", url, config={**dict(options), "retries": {"max_attempts": 0}})


def content(size: int) -> bytes:
    return bytes(i * 7 % 251 for i in range(min(size, 997))) * (size // 997 + 1) if size else b""


def data_of(size: int) -> bytes:
    return content(size)[:size]


class Pair:
    """One transfer by both libraries, against a server in the same state."""

    def __init__(self, server: ObjectServer, folder: Path, **options: Any) -> None:
        self.server = server
        self.folder = folder
        self.options = options

    def run(
        self,
        action: Callable[[Library, Any, Path, Callable[[int], None]], Any],
        fault: Callable[[], Callable[[Seen], str | None]] | None = None,
        requests: bool = True,
    ) -> Any:
        outcomes = []
        before = dict(self.server.objects)
        for library in (reference(), subject()):
            folder = self.folder / library.name
            folder.mkdir(exist_ok=True)
            self.server.objects = dict(before)
            self.server.fault = fault() if fault else lambda _seen: None
            self.server.take()
            amounts: list[int] = []
            client = client_of(library, self.server.url, tuple(self.options.items()))
            value = outcome_of(lambda: action(library, client, folder, amounts.append))  # noqa: B023
            seen = self.server.take()
            assert self.server.uploads == {}, "an upload was left over"
            outcomes.append(
                (
                    reported(value),
                    _requests(seen) if requests else None,
                    sum(amounts),
                    dict(self.server.objects),
                    _files(folder),
                )
            )
        (left, right) = outcomes
        names = ("outcome", "requests", "progress", "objects", "files")
        found = [f"{name}: {_difference(a, b)}" for name, a, b in zip(names, left, right, strict=True) if a != b]
        if found:
            raise Differs("transfer", found)
        return left


def _difference(one: Any, other: Any) -> str:
    if isinstance(one, list) and isinstance(other, list):
        missing, added = [it for it in one if it not in other], [it for it in other if it not in one]
        return f"{len(one)} != {len(other)}; missing {missing[:3]}, added {added[:3]}"
    return f"{one!r:.1500} != {other!r:.1500}"


def reported(value: Any) -> Any:
    if isinstance(value, BaseException):
        # Names of temporary files are random.
        text = re.sub(r"\.[0-9a-fA-F]{8}\b", ".random", str(value)).replace("/ferroboto/", "/boto3/")
        text = re.sub(r"uploadId=.*partNumber=\d+", "part", text)
        return [type(value).__name__, text]
    return value


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def _requests(seen: list[Seen]) -> list[Any]:
    def one(it: Seen) -> Any:
        query = {name: re.sub(r"upload-\d+", "upload", value) for name, value in it.query.items()}
        headers = {name: value for name, value in it.headers.items() if name not in _VOLATILE}
        return it.method, it.path, query, sorted(headers.items()), it.body

    return sorted((one(it) for it in seen), key=repr)


def config(library: Library, **settings: Any) -> Any:
    return transfer_module(library).TransferConfig(**{**CONFIG, **settings})
