"""Names of exceptions that programs catch which were written for the ``requests`` inside an old botocore."""

from __future__ import annotations

import importlib
from typing import Any

import botocore.exceptions
import botocore.vendored.requests
import botocore.vendored.requests.exceptions
import botocore.vendored.requests.packages.urllib3.exceptions
import botocore.vendored.six
import pytest

import ferroboto.botocore.compat
import ferroboto.botocore.vendored.requests
import ferroboto.botocore.vendored.requests.exceptions
import ferroboto.botocore.vendored.requests.packages.urllib3.exceptions
import ferroboto.botocore.vendored.six
import ferroboto.exceptions

RAISED = ("SSLError", "ReadTimeoutError", "ConnectTimeoutError", "ProxyConnectionError", "EndpointConnectionError")


def classes(module: Any) -> dict[str, type[BaseException]]:
    return {name: it for name, it in vars(module).items() if isinstance(it, type) and issubclass(it, BaseException)}


@pytest.mark.parametrize("where", ["exceptions", "packages.urllib3.exceptions"])
def test_the_same_errors_are_caught(where: str) -> None:
    ours: Any = ferroboto.botocore.vendored.requests
    theirs: Any = botocore.vendored.requests
    for part in where.split("."):
        ours, theirs = getattr(ours, part), getattr(theirs, part)
    assert {"RequestException", "HTTPError"} & set(classes(ours))
    for name, reference in classes(theirs).items():
        if name not in classes(ours):
            # What urllib3 has within itself.
            assert "urllib3" in where or name == "BaseHTTPError", name
            continue
        for raised in RAISED:
            assert issubclass(getattr(ferroboto.exceptions, raised), getattr(ours, name)) == issubclass(
                getattr(botocore.exceptions, raised), reference
            ), (name, raised)


def test_at_the_top() -> None:
    ours, theirs = ferroboto.botocore.vendored.requests, botocore.vendored.requests
    assert set(classes(theirs)) <= set(classes(ours))
    with pytest.raises(ours.ReadTimeout):
        raise ferroboto.exceptions.ReadTimeoutError(endpoint_url="a")


# Helpers of six's own tests and machinery, and of platforms that are gone.
_NOT_THERE = {"Iterator", "absolute_import", "functools", "itertools", "operator", "spec_from_loader", "sys", "types"}
_NOT_THERE |= {"add_move", "remove_move", "assertCountEqual", "assertNotRegex", "assertRaisesRegex", "assertRegex"}
_NOT_MOVED = {"_dummy_thread", "dbm_gnu", "dbm_ndbm", "urllib"}


def test_six_names() -> None:
    ours, theirs = ferroboto.botocore.vendored.six, botocore.vendored.six
    names = {name for name in dir(theirs) if not name.startswith(("_", "Module", "Moved"))} - _NOT_THERE
    assert names <= set(dir(ours))
    assert ferroboto.botocore.compat.six is ours
    for name in (
        "PY2",
        "PY3",
        "PY34",
        "string_types",
        "integer_types",
        "class_types",
        "text_type",
        "binary_type",
        "MAXSIZE",
    ):
        assert getattr(ours, name) == getattr(theirs, name), name
    moved = [name for name in dir(theirs.moves) if not name.startswith("__") and "tk" not in name]
    for name in set(moved) - _NOT_MOVED:
        assert getattr(ours.moves, name) is getattr(theirs.moves, name), name
    with pytest.raises(AttributeError):
        ours.moves.nothing  # noqa: B018
    for part in ("parse", "error", "request", "response", "robotparser"):
        module = importlib.import_module(f"botocore.vendored.six.moves.urllib.{part}")
        twin = importlib.import_module(f"ferroboto.botocore.vendored.six.moves.urllib.{part}")
        shared = {name for name in dir(module) if not name.startswith("_")} & set(dir(twin))
        assert all(getattr(twin, name) is getattr(module, name) for name in shared)
        assert shared


class _Meta(type):
    def __new__(cls, name: str, bases: tuple[type, ...], members: dict[str, Any]) -> Any:
        return super().__new__(cls, name, bases, {**members, "by": cls.__name__})


def _raised(six: Any, value: Any) -> Any:
    try:
        six.reraise(ValueError, value)
    except ValueError as error:
        first = error.args
    try:
        six.raise_from(KeyError("a"), ValueError("b"))
    except KeyError as error:
        return first, repr(error.__cause__)


@pytest.mark.parametrize(
    "use",
    [
        lambda six: list(six.iteritems({"a": 1})) + list(six.iterkeys({"b": 1})) + list(six.itervalues({"c": 2})),
        lambda six: (list(six.viewkeys({"a": 1})), list(six.viewitems({"a": 1})), list(six.viewvalues({"a": 1}))),
        lambda six: (
            six.b("é"),
            six.u("é"),
            six.unichr(233),
            six.int2byte(7),
            six.byte2int(b"a"),
            six.indexbytes(b"ab", 1),
        ),
        lambda six: list(six.iterbytes(b"ab")),
        lambda six: [six.ensure_str(b"a"), six.ensure_text("a"), six.ensure_binary("é"), six.ensure_binary(b"b")],
        lambda six: six.ensure_str(5),
        lambda six: six.ensure_binary(5),
        lambda six: _raised(six, None),
        lambda six: _raised(six, ValueError("v")),
        lambda six: type("A", (six.with_metaclass(_Meta, dict),), {}).by,
        lambda six: six.add_metaclass(_Meta)(type("B", (), {"__slots__": ("x",)})).by,
        lambda six: six.python_2_unicode_compatible(dict),
        lambda six: six.get_function_code(_raised) is _raised.__code__,
        lambda six: (six.StringIO("a").read(), six.BytesIO(b"a").read(), six.next(iter("ab")), six.callable(5)),
    ],
)
def test_six(use: Any) -> None:
    def result(six: Any) -> Any:
        try:
            return use(six)
        except Exception as error:  # noqa: BLE001 - any is compared
            return repr(error)

    assert result(ferroboto.botocore.vendored.six) == result(botocore.vendored.six)
