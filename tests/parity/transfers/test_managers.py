"""Transfer managers: futures, subscribers and cancelling act as boto3's."""

from __future__ import annotations

import io
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.parity.transfers.pairs import (
    PART,
    Pair,
    data_of,
    reported,
    s3transfer,
)
from tests.support.libraries import Library
from tests.support.objects import Seen
from tests.support.twin import outcome_of


class Recorder:
    """What a subscriber is told, made of each library's base class."""

    @staticmethod
    def of(library: Library) -> Any:
        class Subscriber(s3transfer(library, "subscribers").BaseSubscriber):  # type: ignore[misc]
            def __init__(self) -> None:
                self.told: list[Any] = []
                self.amount = 0

            def on_queued(self, future: Any, **_kwargs: Any) -> None:
                self.told.append(("queued", future.meta.call_args.key, future.meta.transfer_id))

            def on_progress(self, bytes_transferred: int, **_kwargs: Any) -> None:
                self.amount += bytes_transferred

            def on_done(self, future: Any, **_kwargs: Any) -> None:
                self.told.append(("done", future.done(), future.meta.size))

        return Subscriber()


def test_managers_have_futures_and_subscribers(pair: Pair) -> None:
    def manage(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        manager_class = s3transfer(library, "manager").TransferManager
        seen = []
        with manager_class(client, s3transfer(library, "manager").TransferConfig(multipart_threshold=PART)) as manager:
            one, two, three = (Recorder.of(library) for _ in range(3))
            future = manager.upload(io.BytesIO(data_of(50)), "bucket", "small", subscribers=[one])
            seen.append(future.result())
            future = manager.upload(io.BytesIO(data_of(3 * PART)), "bucket", "large", subscribers=[two])
            future.meta.user_context["mine"] = 1
            seen += [future.result(), future.meta.user_context, future.meta.size]
            seen.append(manager.download("bucket", "large", str(folder / "down"), subscribers=[three]).result())
            seen.append(manager.delete("bucket", "small").result())
            seen.append(reported(outcome_of(manager.download("bucket", "none", str(folder / "none")).result)))
        return [seen, one.told, two.told, three.told, one.amount, two.amount, three.amount]

    outcome = pair.run(manage)
    assert outcome[4] == {"down": data_of(3 * PART)}


def test_sizes_that_subscribers_bring_save_a_request(pair: Pair) -> None:
    pair.server.objects["/bucket/key"] = data_of(3 * PART)

    def manage(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        class Size(s3transfer(library, "subscribers").BaseSubscriber):  # type: ignore[misc]
            def on_queued(self, future: Any, **_kwargs: Any) -> None:
                future.meta.provide_transfer_size(3 * PART)
                future.meta.provide_object_etag('"given"')

        with s3transfer(library, "manager").TransferManager(client) as manager:
            future = manager.download("bucket", "key", str(folder / "down"), subscribers=[Size()])
            return reported(outcome_of(future.result))

    outcome = pair.run(manage)
    assert outcome[4] == {"down": data_of(3 * PART)}


@pytest.mark.parametrize("how", ["future", "block"])
def test_cancelled_transfers_leave_nothing(pair: Pair, how: str) -> None:
    pair.server.objects["/bucket/key"] = data_of(5 * PART)

    def manage(library: Library, client: Any, folder: Path, _progress: Any) -> Any:
        begun = threading.Event()

        def slowly(seen: Seen) -> str | None:
            if "partNumber" in seen.query or "range" in seen.headers:
                begun.set()
                return "slow"
            return None

        pair.server.fault = slowly
        settings = s3transfer(library, "manager").TransferConfig(
            multipart_threshold=PART, multipart_chunksize=PART, max_request_concurrency=4
        )
        told = []
        try:
            with s3transfer(library, "manager").TransferManager(client, settings) as manager:
                up = manager.upload(io.BytesIO(data_of(5 * PART)), "bucket", "up")
                begun.wait(5)
                down = manager.download("bucket", "key", str(folder / "down"))
                if how == "block":
                    raise ValueError("enough")
                up.cancel()
                down.cancel()
                told = [reported(outcome_of(it.result)) for it in (up, down)]
        except ValueError:
            told = [reported(outcome_of(it.result)) for it in (up, down)]
        return [told, up.done(), down.done()]

    outcome = pair.run(manage, requests=False)
    assert outcome[4] == {}
    assert "/bucket/up" not in outcome[3]
