"""Worlds of the local AWS that outlive their process, each in a file of SQLite. What is in them, Python does not know."""

from __future__ import annotations

import atexit
import os
import threading
import weakref

from .. import _ferroboto, _late

_PREFIX = "local:"
# "fbto": tells these files from others of SQLite.
_APPLICATION = 0x6662746F
_VERSION = 1
_PACE = 1.0
# What happens in the background, deliveries for example, is nobody's call.
_PATIENCE = 10

_keepers: dict[str, Keeper] = {}
_lock = threading.Lock()


class StateError(RuntimeError):
    """A file cannot be used for the state of the local AWS; it is left as it is."""


def is_file(world: str) -> bool:
    """Tell whether an endpoint names a file: by a separator, or by its ending."""
    name = world.removeprefix(_PREFIX)
    return name != world and ("/" in name or "\\" in name or name.lower().endswith(".db"))


def opened(world: str) -> str:
    """Open the file that an endpoint names, unless it is open; give the name of its world."""
    path = os.path.abspath(world.removeprefix(_PREFIX))
    name = _PREFIX + path
    with _lock:
        keeper = _keepers.get(name)
        if keeper is not None and keeper.process != os.getpid():
            msg = f"{path} belongs to the process that this one was forked from"
            raise StateError(msg)
        if keeper is None:
            _keepers[name] = Keeper(path, name)
    return name


def close(world: str) -> None:
    """Save the world of a file and let go of the file; clients that have it keep it, and nobody saves it any more."""
    name = _PREFIX + os.path.abspath(world.removeprefix(_PREFIX))
    with _lock:
        keeper = _keepers.pop(name, None)
    if keeper is not None:
        keeper.end()
        _ferroboto.local_forget(name)


class Keeper:
    """Keeps one world in its file: reads it, and writes what changed, about once a second and at the end."""

    def __init__(self, path: str, name: str) -> None:
        """Open the file, or make it. Raises `StateError` where that cannot be."""
        try:
            sqlite3 = _late.sqlite3()
        except ImportError as error:
            msg = "state in files needs Python's sqlite3, which this Python was built without"
            raise StateError(msg) from error
        self.process = os.getpid()
        self._path = path
        self._name = name
        self._known: dict[str, str] = {}
        self._unsaved: dict[int, str] = {}
        self._seen = 0
        self._writing = threading.Lock()
        self._over = threading.Event()
        try:
            # Readable by its owner alone from its first moment.
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._file = sqlite3.connect(path, timeout=0.2, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            msg = f"{path} cannot be opened: {error}"
            raise StateError(msg) from error
        try:
            self._begin()
        except BaseException as error:
            self._file.close()
            if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                msg = f"{path} is in use by another process"
            elif isinstance(error, (sqlite3.Error, ValueError)):
                msg = f"{path} is no state of the local AWS: {error}"
            else:
                raise
            raise StateError(msg) from error
        self._thread = threading.Thread(target=_keep, args=(weakref.ref(self), self._over), daemon=True)
        self._thread.name = "ferroboto-state"
        self._thread.start()

    def _begin(self) -> None:
        file = self._file
        # Nobody else gets in as long as this process has it.
        file.execute("PRAGMA locking_mode = EXCLUSIVE")
        file.execute("BEGIN EXCLUSIVE")
        tables = file.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        application, version = (
            file.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
        )
        if tables == 0 and application == 0:
            file.execute(f"PRAGMA application_id = {_APPLICATION}")
            file.execute(f"PRAGMA user_version = {_VERSION}")
            file.execute("CREATE TABLE part (name TEXT PRIMARY KEY, text TEXT NOT NULL)")
            file.execute("CREATE TABLE outbox (number INTEGER PRIMARY KEY, message TEXT NOT NULL)")
        elif application != _APPLICATION:
            msg = "it is another program's"
            raise ValueError(msg)
        elif version != _VERSION:
            msg = f"it is of version {version}, and this library knows version {_VERSION}"
            raise ValueError(msg)
        parts = file.execute("SELECT name, text FROM part").fetchall()
        messages = file.execute("SELECT number, message FROM outbox ORDER BY number").fetchall()
        # The content of S3 objects is in files beside, so that objects of any size can be kept.
        _ferroboto.local_keep_objects(self._name, self._path + ".objects")
        _ferroboto.local_restore(self._name, parts, messages)
        file.execute("COMMIT")
        self._known = dict(parts)
        self._seen = _ferroboto.local_touched(self._name)

    def touched(self) -> bool:
        """Tell whether something may have changed since this was asked last."""
        seen, self._seen = self._seen, _ferroboto.local_touched(self._name)
        return seen != self._seen

    def save(self) -> None:
        """Write what changed, all of it or nothing."""
        with self._writing:
            if self.process != os.getpid():
                return
            parts, first, messages = _ferroboto.local_kept(self._name)
            # The world tells of each only once, so what cannot be written now waits for the next time.
            self._unsaved.update(messages)
            changed = [(name, text) for name, text in parts if self._known.get(name) != text]
            self._unsaved = {number: text for number, text in self._unsaved.items() if number >= first}
            self._file.execute("BEGIN IMMEDIATE")
            try:
                self._file.execute("DELETE FROM outbox WHERE number < ?", (first,))
                self._file.executemany("INSERT OR REPLACE INTO outbox VALUES (?, ?)", list(self._unsaved.items()))
                self._file.executemany("INSERT OR REPLACE INTO part VALUES (?, ?)", changed)
            except BaseException:
                self._file.execute("ROLLBACK")
                raise
            self._file.execute("COMMIT")
            self._known.update(changed)
            self._unsaved.clear()
            _ferroboto.local_written(self._name)

    def end(self) -> None:
        """Write for the last time, and let go of the file."""
        self._over.set()
        if self.process == os.getpid():
            try:
                self.save()
            finally:
                with self._writing:
                    self._file.close()


def _keep(keeper: weakref.ref[Keeper], over: threading.Event) -> None:
    idle, failed = 0, False
    while not over.wait(_PACE):
        kept = keeper()
        if kept is None or kept.process != os.getpid():
            return
        idle = 0 if kept.touched() or failed else idle + 1
        failed = False
        if idle == 0 or idle == _PATIENCE:
            try:
                kept.save()
            except Exception:
                import logging

                failed = True
                # The next time may work: the disk was full, perhaps.
                logging.getLogger(__name__).exception("The state of the local AWS cannot be written to %s", kept._path)
        del kept


@atexit.register
def _end() -> None:
    with _lock:
        keepers = list(_keepers.values())
        _keepers.clear()
    for keeper in keepers:
        keeper.end()
