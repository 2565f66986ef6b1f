"""What commands print of transfers: each as it ends, and the progress of all."""

from __future__ import annotations

import sys
import threading
import time

from ...s3transfer.exceptions import CancelledError, FatalError
from ...s3transfer.subscribers import BaseSubscriber
from ._paths import human, relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# So often progress is printed at most.
_INTERVAL = 0.05


class Results:
    """Counts what ends and prints it. Called by any thread."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._quiet = bool(options.get("quiet"))
        self._errors_only = bool(options.get("only_show_errors") or options.get("is_stream"))
        self._shows_progress = bool(options.get("progress")) and not self._quiet and not self._errors_only
        self._lock = threading.RLock()
        self._expected = self._ended = 0
        self._expected_bytes = self._bytes = self._failed_bytes = 0
        self._under_way: dict[int, tuple[int | None, int]] = {}
        self._final = False
        self._begun: float | None = None
        self._printed_at = 0.0
        self._width = 0
        # Nothing is printed after an error that ends the command.
        self._over = False
        self.failed = self.warned = 0

    def queued(self, number: int, size: int | None) -> None:
        """Note a transfer."""
        with self._lock:
            if self._begun is None:
                self._begun = time.monotonic()
            self._under_way[number] = (size, 0)
            self._expected += 1
            self._expected_bytes += size or 0

    def progressed(self, number: int, amount: int, size: int | None) -> None:
        """Note progress of a transfer, whose size may be known by now."""
        with self._lock:
            known, done = self._under_way[number]
            if known is None:
                self._expected_bytes += amount if size is None else size - done
                known = size
            self._under_way[number] = (known, done + amount)
            self._bytes += amount
            self._progress()

    def succeeded(self, number: int, text: str) -> None:
        """Note the end of a transfer."""
        with self._lock:
            self._under_way.pop(number, None)
            self._ended += 1
            if not self._errors_only:
                self._print(text, sys.stdout)

    def failing(self, number: int, text: str) -> None:
        """Note the failure of a transfer."""
        with self._lock:
            size, done = self._under_way.pop(number, (None, 0))
            self._failed_bytes += (size or done) - done
            self._ended += 1
            self.failed += 1
            self._print(text, sys.stderr)

    def warn(self, text: str) -> None:
        """Note a warning."""
        with self._lock:
            self.warned += 1
            self._print(text, sys.stderr)

    def fatal(self, error: BaseException) -> None:
        """Note an error that ends the command."""
        with self._lock:
            self.failed += 1
            interrupted = isinstance(error, KeyboardInterrupt) or (
                isinstance(error, CancelledError) and not isinstance(error, FatalError)
            )
            text = "cancelled: ctrl-c received" if interrupted else f"fatal error: {error}"
            self._print(text, sys.stderr, last=True)
            self._over = True

    def say(self, text: str) -> None:
        """Print a line of what would be done."""
        with self._lock:
            self._print(text, sys.stdout, last=True)

    def all_known(self) -> None:
        """Note that no more transfers come."""
        with self._lock:
            self._final = True
            if self._width and self._ended == self._expected:
                self._print("", sys.stdout, last=True)

    def _print(self, text: str, file: Any, last: bool = False) -> None:
        if self._quiet or self._over:
            return
        _write(text.ljust(self._width) + "\n", file)
        self._width = 0
        if not last and not (self._final and self._ended == self._expected):
            self._progress(at_once=True)

    def _progress(self, at_once: bool = False) -> None:
        now = time.monotonic()
        if not self._shows_progress or self._over or (now - self._printed_at < _INTERVAL and not at_once):
            return
        self._printed_at = now
        about = "" if self._final else "~"
        left = f"{about}{self._expected - self._ended} file(s) remaining"
        if self._expected_bytes > 0:
            elapsed = now - (self._begun or now)
            speed = human(self._bytes / elapsed if elapsed > 0 else 0)
            done = human(self._bytes + self._failed_bytes)
            text = f"Completed {done}/{about}{human(self._expected_bytes)} ({speed}/s) with {left}"
        else:
            text = f"Completed {self._ended} file(s) with {left}"
        text += "" if self._final else " (calculating...)"
        _write(text.ljust(self._width) + "\r", sys.stdout)
        self._width = max(self._width, len(text))


def _write(text: str, file: Any) -> None:
    try:
        file.write(text)
    except UnicodeEncodeError:
        encoding = getattr(file, "encoding", None) or "ascii"
        file.write(text.encode(encoding, "replace").decode(encoding))
    file.flush()


class Reporter(BaseSubscriber):
    """Reports one transfer."""

    def __init__(self, results: Results, kind: str, src: str, dest: str | None) -> None:
        self._results = results
        self._place = f"{src} to {dest}" if dest is not None else src
        self._kind = kind

    def on_queued(self, future: Any, **kwargs: Any) -> None:
        """Note the transfer."""
        self._results.queued(future.meta.transfer_id, future.meta.size)

    def on_progress(self, future: Any, bytes_transferred: int, **kwargs: Any) -> None:
        """Note its progress."""
        self._results.progressed(future.meta.transfer_id, bytes_transferred, future.meta.size)

    def on_done(self, future: Any, **kwargs: Any) -> None:
        """Note its end."""
        try:
            future.result()
        except CancelledError:
            # What has cancelled it is reported once.
            return
        except Exception as error:  # noqa: BLE001 - all are reported
            self._results.failing(future.meta.transfer_id, f"{self._kind} failed: {self._place} {error}")
        else:
            self._results.succeeded(future.meta.transfer_id, f"{self._kind}: {self._place}")


def local(path: str) -> str:
    """Show a file as results name it."""
    return path if path == "-" else relative(path)
