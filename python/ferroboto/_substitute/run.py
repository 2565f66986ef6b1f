"""``ferroboto run``: runs a program as python itself would, with boto3 and botocore served from ferroboto."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from types import ModuleType
from zipfile import is_zipfile

from . import install

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

USAGE = """\
usage: ferroboto run SCRIPT [ARGUMENT ...]
       ferroboto run -m MODULE [ARGUMENT ...]
       ferroboto run -c CODE [ARGUMENT ...]
       ferroboto run - [ARGUMENT ...]

Runs a program as python itself would, with ferroboto in place of boto3 and botocore.
"-" reads the program from standard input. Python programs that it starts in turn use
ferroboto as well: they inherit the environment variable FERROBOTO_AS_BOTO3.
"""


def run(arguments: Sequence[str]) -> int:
    """Run a program under the import hook; returns the exit status where the program does not."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(USAGE, end="", file=sys.stdout if arguments else sys.stderr)
        return 0 if arguments else 2
    kind, *rest = arguments
    if kind in ("-m", "-c"):
        if not rest:
            print(f"ferroboto run: {kind} needs an argument\n{USAGE}", end="", file=sys.stderr)
            return 2
        what, rest = rest[0], rest[1:]
        sys.argv = [kind, *rest]
        # `python -m ferroboto` has put the working directory first, as -m and -c have it.
        install(sys.stderr)
        if kind == "-m":
            runpy.run_module(what, run_name="__main__", alter_sys=True)
        else:
            _run_code(what)
        return 0
    if kind == "-":
        sys.argv = ["-", *rest]
        install(sys.stderr)
        sys.path[0] = ""
        _run_code(sys.stdin.buffer.read(), "<stdin>")
        return 0
    if kind.startswith("-"):
        print(f"ferroboto run: unknown option {kind}\n{USAGE}", end="", file=sys.stderr)
        return 2
    return _run_script(kind, rest)


def _run_script(name: str, arguments: Sequence[str]) -> int:
    script = Path(name)
    if not script.exists():
        print(f"ferroboto run: can't open file {name!r}: no such file", file=sys.stderr)
        return 2
    sys.argv = [name, *arguments]
    install(sys.stderr)
    if script.is_dir() or is_zipfile(script):
        runpy.run_path(name, run_name="__main__")
        return 0
    sys.path[0] = str(script.resolve().parent)
    _run_code(script.read_bytes(), str(script.absolute()))
    return 0


def _run_code(code: str | bytes, file: str = "<string>") -> None:
    # Threads and exit handlers outlive the code: its module has to stay, which runpy's would not.
    main = sys.modules["__main__"] = ModuleType("__main__")
    if not file.startswith("<"):
        main.__file__ = file
    exec(compile(code, file, "exec"), main.__dict__)  # noqa: S102 - running it is the purpose
