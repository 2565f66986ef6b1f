"""Equivalent of ``botocore.vendored.six``: Python 3 by the names of a library that made programs run on Python 2 too.

Helpers of its tests and of its own machinery are not there.
"""

from __future__ import annotations

import functools as _functools
import io as _io
import operator as _operator
import sys as _sys
import types as _types
from builtins import callable as callable
from builtins import chr as unichr
from builtins import exec as exec_
from builtins import next as next
from builtins import print as print_
from collections.abc import Callable as _Callable
from functools import wraps as wraps
from io import BytesIO as BytesIO
from typing import Any as _Any

from . import moves as moves

__version__ = "1.16.0"
PY2 = False
PY3 = PY34 = True
string_types = (str,)
integer_types = (int,)
class_types = (type,)
text_type = str
binary_type = bytes
MAXSIZE = _sys.maxsize
StringIO = _io.StringIO
Iterator = object

advance_iterator = next
int2byte = _operator.methodcaller("to_bytes", 1, "big")
byte2int = _operator.itemgetter(0)
indexbytes = _operator.getitem
iterbytes = iter
create_bound_method = _types.MethodType
get_method_function = _operator.attrgetter("__func__")
get_method_self = _operator.attrgetter("__self__")
get_function_closure = _operator.attrgetter("__closure__")
get_function_code = _operator.attrgetter("__code__")
get_function_defaults = _operator.attrgetter("__defaults__")
get_function_globals = _operator.attrgetter("__globals__")
viewkeys = _operator.methodcaller("keys")
viewvalues = _operator.methodcaller("values")
viewitems = _operator.methodcaller("items")


def _iterated(name: str) -> _Callable[..., _Any]:
    def iterate(d: _Any, **kw: _Any) -> _Any:
        return iter(getattr(d, name)(**kw))

    return iterate


iterkeys = _iterated("keys")
itervalues = _iterated("values")
iteritems = _iterated("items")
iterlists = _iterated("lists")


def get_unbound_function(unbound: _Any) -> _Any:
    """Return the function: on Python 3 there are no unbound methods."""
    return unbound


create_unbound_method = _functools.partial(lambda function, _: function)


def b(s: str) -> bytes:
    """Return Latin-1 text as bytes."""
    return s.encode("latin-1")


def u(s: str) -> str:
    """Return the text."""
    return s


def ensure_binary(s: str | bytes, encoding: str = "utf-8", errors: str = "strict") -> bytes:
    """Return text or bytes as bytes."""
    if isinstance(s, bytes):
        return s
    if isinstance(s, str):
        return s.encode(encoding, errors)
    raise TypeError(f"not expecting type '{type(s)}'")


def ensure_str(s: str | bytes, encoding: str = "utf-8", errors: str = "strict") -> str:
    """Return text or bytes as text."""
    if type(s) is str:
        return s
    if isinstance(s, bytes):
        return s.decode(encoding, errors)
    if not isinstance(s, str):
        raise TypeError(f"not expecting type '{type(s)}'")
    return s


ensure_text = ensure_str


def reraise(tp: _Any, value: BaseException | None, tb: _types.TracebackType | None = None) -> None:
    """Raise an exception with a traceback."""
    raised = tp() if value is None else value
    raise raised.with_traceback(tb) if raised.__traceback__ is not tb else raised


def raise_from(value: BaseException, from_value: BaseException | None) -> None:
    """Raise an exception that another one caused."""
    raise value from from_value


def with_metaclass(meta: type, *bases: type) -> type:
    """Return a class to inherit from: its subclass has the metaclass, and inherits from ``bases``."""

    class Metaclass(type):
        def __new__(cls, name: str, this_bases: tuple[type, ...], d: dict[str, _Any]) -> _Any:
            resolved = _types.resolve_bases(bases)
            if resolved is not bases:
                d["__orig_bases__"] = bases
            return meta(name, resolved, d)

        @classmethod
        def __prepare__(cls, name: str, this_bases: tuple[type, ...]) -> _Any:  # type: ignore[override]
            return meta.__prepare__(name, bases)

    return type.__new__(Metaclass, "temporary_class", (), {})


def add_metaclass(metaclass: type) -> _Callable[[type], _Any]:
    """Make a decorator that makes a class anew with a metaclass."""

    def wrapper(cls: type) -> _Any:
        members = dict(vars(cls))
        slots = members.get("__slots__", ())
        for name in ("__dict__", "__weakref__", *((slots,) if isinstance(slots, str) else slots)):
            members.pop(name, None)
        members["__qualname__"] = cls.__qualname__
        return metaclass(cls.__name__, cls.__bases__, members)

    return wrapper


def python_2_unicode_compatible(klass: type) -> type:
    """Return the class."""
    return klass
