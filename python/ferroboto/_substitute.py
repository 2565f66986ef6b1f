"""Lets programs that say ``import boto3`` run on ferroboto: an import hook, and what starts a script under it."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TextIO
from zipfile import is_zipfile

from ._ferroboto import __version__

_TWINS = {"boto3": "ferroboto", "botocore": "ferroboto.botocore"}

USAGE = """\
usage: python -m ferroboto run SCRIPT [ARGUMENT ...]
       python -m ferroboto run -m MODULE [ARGUMENT ...]
       python -m ferroboto run -c CODE [ARGUMENT ...]

Runs a program as python itself would, with ferroboto in place of boto3 and botocore.
Programs that it starts in turn are not changed.
"""


def _twin(name: str) -> str | None:
    root, dot, rest = name.partition(".")
    return None if root not in _TWINS else _TWINS[root] + dot + rest


class _Finder(MetaPathFinder, Loader):
    """Serves modules of boto3 and botocore from their twins; what has no twin cannot be found."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        twin = _twin(fullname)
        found = find_spec(twin) if twin is not None else None
        if found is None:
            return None
        return ModuleSpec(fullname, self, origin=found.origin, is_package=found.submodule_search_locations is not None)

    def exec_module(self, module: ModuleType) -> None:
        twin = _twin(module.__name__)
        assert twin is not None
        # The import system takes over what stands here afterwards.
        sys.modules[module.__name__] = import_module(twin)


_finder = _Finder()


def install(to: TextIO | None = None) -> None:
    """Serve boto3 and botocore from ferroboto from now on, and say so once, on stderr if nothing else is given."""
    if _finder in sys.meta_path:
        return
    replaced = _forget()
    sys.meta_path.insert(0, _finder)
    again = "; what was imported of them before has to be imported again" if replaced else ""
    print(f"ferroboto {__version__} stands in for boto3 and botocore{again}", file=to or sys.stderr)


def uninstall() -> None:
    """Serve boto3 and botocore as they are again."""
    if _finder in sys.meta_path:
        sys.meta_path.remove(_finder)
        _forget()


def _forget() -> bool:
    names = [name for name in sys.modules if name.partition(".")[0] in _TWINS]
    for name in names:
        del sys.modules[name]
    return bool(names)


def run(arguments: Sequence[str]) -> int:
    """Run a program under the hook; gives the exit status where the program does not."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(USAGE, end="", file=sys.stdout if arguments else sys.stderr)
        return 0 if arguments else 2
    kind, *rest = arguments
    if kind in ("-m", "-c"):
        if not rest:
            print(f"python -m ferroboto run: {kind} needs an argument\n{USAGE}", end="", file=sys.stderr)
            return 2
        what, rest = rest[0], rest[1:]
        sys.argv = [kind, *rest]
        # `python -m ferroboto` has put the working directory first, as -m and -c have it.
        install()
        if kind == "-m":
            runpy.run_module(what, run_name="__main__", alter_sys=True)
        else:
            _run_code(what)
        return 0
    if kind.startswith("-"):
        print(f"python -m ferroboto run: unknown option {kind}\n{USAGE}", end="", file=sys.stderr)
        return 2
    script = Path(kind)
    if not script.exists():
        print(f"python -m ferroboto run: can't open file {kind!r}: no such file", file=sys.stderr)
        return 2
    sys.argv = [kind, *rest]
    install()
    if script.is_dir() or is_zipfile(script):
        runpy.run_path(kind, run_name="__main__")
        return 0
    sys.path[0] = str(script.resolve().parent)
    _run_code(script.read_bytes(), str(script.absolute()))
    return 0


def _run_code(code: str | bytes, file: str | None = None) -> None:
    # Threads and exit handlers outlive the code: its module has to stay, which runpy's would not.
    main = sys.modules["__main__"] = ModuleType("__main__")
    if file is not None:
        main.__file__ = file
    exec(compile(code, file or "<string>", "exec"), main.__dict__)  # noqa: S102 - to run it is what was asked for
