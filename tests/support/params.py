"""Generated parameters: valid ones from a shape, and ways to spoil them.

Everything draws from a `random.Random`, so that one generator serves seeds and hypothesis alike.
"""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import io
import math
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from dateutil.tz import tzoffset, tzutc

_ALPHABETS = (
    "abcXYZ019",
    "abc -_.~/",
    "&=+%?#;:@!$'()*,[]",
    '"\\<>{}|^`',
    "\t\n\r\x00\x1f\x7f",
    "éßñ¿€",
    "漢字かな",
    "😀\U0001d4b3\u200d\ufeff\u2028",
)
# A label becomes a piece of a path; what the HTTP libraries do with dots there has its own tests.
_LABEL_ALPHABETS = ("abcXYZ019", "abc -_~", "&=+%?#;:@!$'()*,", "éß漢😀", "a/b")


class Text(str):
    """A str that is not exactly str."""


class Whole(int):
    """An int that is not exactly int."""


class Color(str, enum.Enum):
    """A str that prints as something else."""

    RED = "red & green"


class File(io.BytesIO):
    """A file-like object whose repr is always the same."""

    def __repr__(self) -> str:
        return "<a file>"


class Reader:
    """The least that counts as file-like."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self, size: int = -1) -> bytes:
        taken = self._data if size < 0 else self._data[:size]
        self._data = self._data[len(taken) :]
        return taken

    def __repr__(self) -> str:
        return "<a reader>"


class Odd:
    """Of no type that any parameter takes."""

    def __repr__(self) -> str:
        return "<odd {thing}>"


@dataclass
class Generator:
    """Draws parameter values that pass validation.

    `plain` keeps to what every caller writes: no subclasses, no giant numbers, no files.
    """

    random: Random
    plain: bool = False
    _in_header: bool = False

    def parameters(self, shape: Any) -> dict[str, Any]:
        """Arguments for an operation with this input shape (None for no input)."""
        return {} if shape is None else self._structure(shape, 0)

    def value(self, shape: Any, depth: int = 1) -> Any:
        kind = shape.type_name
        if shape.serialization.get("jsonvalue"):
            return self._json_value()
        if shape.serialization.get("location") in ("header", "headers") and not self._in_header:
            # What HTTP libraries do with odd characters in headers has its own tests.
            return replace(self, _in_header=True).value(shape, depth)
        if kind == "structure":
            if shape.is_document_type:
                return self._json_value()
            return self._odd_dict(self._structure(shape, depth))
        draw = {
            "list": self._list,
            "map": self._map,
            "string": self._string,
            "character": self._string,
            "integer": self._integer,
            "long": self._integer,
            "float": self._float,
            "double": self._float,
            "boolean": lambda _shape, _depth: self._chance(0.5),
            "blob": self._blob,
            "timestamp": self._timestamp,
        }[kind]
        return draw(shape, depth)

    def _chance(self, likelihood: float) -> bool:
        return self.random.random() < likelihood

    def _odd(self, likelihood: float) -> bool:
        return not self.plain and self._chance(likelihood)

    def _structure(self, shape: Any, depth: int) -> dict[str, Any]:
        names = list(shape.members)
        if shape.is_tagged_union:
            names = [self.random.choice(names)]
        else:
            required = set(shape.required_members)
            wanted = (0.7, 0.5, 0.4, 0.2, 0.1)[min(depth, 4)]
            names = [name for name in names if name in required or (depth < 8 and self._chance(wanted))]
            self.random.shuffle(names)
        return {name: self.value(shape.members[name], depth + 1) for name in names}

    def _odd_dict(self, value: dict[str, Any]) -> dict[str, Any]:
        return collections.OrderedDict(value) if self._odd(0.05) else value

    def _list(self, shape: Any, depth: int) -> Any:
        least = shape.metadata.get("min", 0)
        count = least + self.random.choice((0, 0, 1, 1, 2, 3)) if depth < 6 else least
        items = [self.value(shape.member, depth + 1) for _ in range(count)]
        return tuple(items) if self._odd(0.1) else items

    def _map(self, shape: Any, depth: int) -> dict[Any, Any]:
        count = shape.metadata.get("min", 0) + self.random.choice((0, 1, 1, 2, 3))
        drawn = {self.value(shape.key, depth + 1): self.value(shape.value, depth + 1) for _ in range(count)}
        return self._odd_dict(drawn)

    def _string(self, shape: Any, _depth: int) -> str:
        if shape.enum and self._chance(0.7):
            return str(self.random.choice(shape.enum))
        least = shape.metadata.get("min", 0)
        length = least + self.random.choice((0, 1, 2, 3, 8, 8, 20))
        alphabets: tuple[str, ...] = _ALPHABETS
        if shape.serialization.get("location") == "uri":
            alphabets, length = _LABEL_ALPHABETS, max(length, 1)
        elif self._in_header or shape.serialization.get("hostLabel"):
            alphabets, length = _ALPHABETS[:1], max(length, 1)
        chosen = self.random.choice(alphabets) + (self.random.choice(alphabets) if self._chance(0.3) else "")
        text = "".join(self.random.choice(chosen) for _ in range(length))
        if self._odd(0.03):
            return Text(text)
        if self._odd(0.01) and least <= len(Color.RED) and not self._in_header:
            return Color.RED
        return text

    def _integer(self, shape: Any, _depth: int) -> int:
        least = int(shape.metadata.get("min", -1000))
        most = int(shape.metadata.get("max", max(least, 0) + 1000))
        drawn = self.random.randint(min(least, most), most)
        if self._odd(0.05) and least <= 1:
            return True
        if self._odd(0.05):
            return Whole(drawn)
        if self._odd(0.05):
            return self.random.choice((2**31, 2**53 + 1, 2**63 - 1, 2**64, 2**80))
        return drawn

    def _float(self, shape: Any, _depth: int) -> Any:
        least = float(shape.metadata.get("min", -1000))
        drawn = least + self.random.choice((0.0, 1.0, 0.1, 1 / 3, 99.99, 1e-7, 12345.678, 1e16, 1e22))
        if self._chance(0.2):
            return math.ceil(drawn)
        if self._chance(0.1):
            return decimal.Decimal(self.random.choice(("99.90", "1E+2", "1234.5"))) + decimal.Decimal(math.ceil(least))
        if self._odd(0.05) and least <= 0:
            return self.random.choice((math.inf, -0.0, math.nan))
        return drawn

    def _blob(self, shape: Any, _depth: int) -> Any:
        length = shape.metadata.get("min", 0) + self.random.choice((0, 1, 2, 3, 57, 1000))
        data = bytes(self.random.getrandbits(8) for _ in range(length))
        if self.plain or self._chance(0.5):
            return data
        return self.random.choice((bytearray(data), data.hex(), "é" + data.hex(), File(data), Reader(data)))

    def _timestamp(self, _shape: Any, _depth: int) -> Any:
        seconds = self.random.choice((0, 1, 1422172800, 1700000000, self.random.randrange(0, 2**32)))
        micro = self.random.choice((0, 0, 1, 3691, 120000, 999999))
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds, microseconds=micro)
        zone = self.random.choice((datetime.timezone.utc, tzutc(), tzoffset(None, -3600 * 7), tzoffset("X", 19800)))
        return self.random.choice(
            (
                moment,
                moment.replace(tzinfo=zone),
                moment.isoformat(),
                moment.isoformat() + "Z",
                moment.replace(tzinfo=zone).isoformat(),
                moment.date().isoformat(),
                seconds,
                seconds + 0.25,
                str(seconds),
            )
        )

    def _json_value(self) -> Any:
        return self.random.choice(
            ({"a": [1, None, True, 1.5, "é"]}, {}, {"b": {"c": {}}}, {"text": '"quoted"', "n": -1})
        )


@dataclass
class _Place:
    """Somewhere in the parameters where a fault can be put."""

    holder: Any
    key: Any
    shape: Any
    value: Any


@dataclass
class Spoiler:
    """Puts faults into valid parameters, in place."""

    random: Random

    def spoil(self, parameters: dict[str, Any], shape: Any, faults: int) -> None:
        """Add up to `faults` faults; there may be fewer when they meet."""
        for _ in range(faults):
            places = list(_places(parameters, shape))
            self.random.shuffle(places)
            if not places or not any(self._fault(place) for place in places):
                parameters[self.random.choice(("bogus", "phone_number", "ünknown"))] = 1

    def _fault(self, place: _Place) -> bool:
        faults = [self._wrong_type, self._unknown, self._missing, self._below, self._union]
        self.random.shuffle(faults)
        return any(fault(place) for fault in faults)

    def _wrong_type(self, place: _Place) -> bool:
        if place.holder is None:
            return False
        _put(place, self.random.choice(_WRONG[place.shape.type_name]))
        return True

    def _unknown(self, place: _Place) -> bool:
        if place.shape.type_name != "structure" or not isinstance(place.value, dict):
            return False
        names: tuple[Any, ...] = ("bogus", "message", "Ünknown", 'qu"ote', "")
        if place.holder is not None:
            names += (5, None, ("a", 1), b"bytes")
        place.value[self.random.choice(names)] = self.random.choice((1, "x", None))
        return True

    def _missing(self, place: _Place) -> bool:
        if place.shape.type_name != "structure" or not isinstance(place.value, dict):
            return False
        present = [name for name in place.shape.required_members if name in place.value]
        if not present:
            return False
        del place.value[self.random.choice(present)]
        return True

    def _below(self, place: _Place) -> bool:
        least = place.shape.metadata.get("min")
        if place.holder is None or not least:
            return False
        kind = place.shape.type_name
        if kind in ("string", "list"):
            short = place.value[: max(0, least - 1)] if isinstance(place.value, (str, list, tuple)) else None
            if short is None:
                return False
            _put(place, short)
        elif kind in ("integer", "long"):
            _put(place, int(least) - self.random.choice((1, 2, 100, 2**70)))
        elif kind in ("float", "double"):
            _put(place, self.random.choice((least - 0.5, least - 1, decimal.Decimal(least) - 1, -math.inf)))
        else:
            return False
        return True

    def _union(self, place: _Place) -> bool:
        if place.shape.type_name != "structure" or not place.shape.is_tagged_union or not isinstance(place.value, dict):
            return False
        if self.random.random() < 0.5:
            place.value.clear()
        else:
            place.value.update(dict.fromkeys(list(place.shape.members)[:2]))
        return True


_MOMENT = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
_SCALARS: tuple[Any, ...] = (None, 5, -1.5, True, "text", "", b"bytes", decimal.Decimal("1.50"), 2**70, math.nan)
_OTHERS: tuple[Any, ...] = ([], {}, ["a", 1], {"a": None}, (), set(), Odd(), _MOMENT, range(3), str, frozenset({1}))
_ANY = _SCALARS + _OTHERS


def _wrong(*accepted: type) -> tuple[Any, ...]:
    return tuple(
        value for value in _ANY if not isinstance(value, accepted) or (isinstance(value, bool) and bool not in accepted)
    )


_WRONG: dict[str, tuple[Any, ...]] = {
    "structure": _wrong(dict),
    "map": _wrong(dict),
    "list": _wrong(list, tuple),
    "string": _wrong(str),
    "character": _wrong(str),
    "integer": tuple(value for value in _ANY if not isinstance(value, int)),
    "long": tuple(value for value in _ANY if not isinstance(value, int)),
    "float": tuple(value for value in _ANY if not isinstance(value, (int, float, decimal.Decimal))),
    "double": tuple(value for value in _ANY if not isinstance(value, (int, float, decimal.Decimal))),
    "boolean": _wrong(bool),
    "blob": tuple(value for value in _ANY if not isinstance(value, (str, bytes))),
    "timestamp": (None, [], {}, Odd(), "not a time", "", b"2020-01-01"),
}


def _put(place: _Place, value: Any) -> None:
    """Set the value; a tuple on the way is left as it is, since it cannot be changed."""
    if isinstance(place.holder, (dict, list)):
        place.holder[place.key] = value
        place.value = value


def _places(value: Any, shape: Any, holder: Any = None, key: Any = None) -> Any:
    yield _Place(holder, key, shape, value)
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict) and not shape.is_document_type:
        for name in list(value):
            if name in shape.members:
                yield from _places(value[name], shape.members[name], value, name)
    elif kind == "list" and isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from _places(item, shape.member, value, index)
    elif kind == "map" and isinstance(value, dict):
        for name in list(value):
            yield from _places(value[name], shape.value, value, name)
