"""The time zones of the datetimes handed out. Nothing that reads or writes timestamps.

They behave as those of `dateutil.tz`, which boto3 hands out.
"""

from __future__ import annotations

import datetime  # through the module, so that tools which freeze time keep working
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_ZERO = datetime.timedelta(0)
_EPOCH = datetime.datetime(1970, 1, 1)
UTC_NAMES = ("UTC", "GMT", "Z", "z")


class UnknownTimezoneWarning(RuntimeWarning):
    """The text names a time zone that nobody can tell the offset of."""


def _of_ours(zone: object) -> object:
    """Zones of dateutil compare with ours as they do among themselves."""
    if type(zone).__module__ != "dateutil.tz.tz":
        return zone
    other: Any = zone
    name = type(zone).__name__
    if name == "tzutc":
        return tzutc()
    if name == "tzlocal":
        return tzlocal()
    return tzoffset(other.tzname(None), other.utcoffset(None)) if name == "tzoffset" else zone


class tzutc(datetime.tzinfo):
    """UTC; there is one instance."""

    _instance: tzutc | None = None

    def __new__(cls) -> tzutc:  # noqa: PYI034
        """Give the one instance."""
        if tzutc._instance is None:
            tzutc._instance = super().__new__(cls)
        return tzutc._instance

    def utcoffset(self, dt: datetime.datetime | None, /) -> datetime.timedelta:
        """No offset."""
        return _ZERO

    def dst(self, dt: datetime.datetime | None, /) -> datetime.timedelta:
        """No daylight saving."""
        return _ZERO

    def tzname(self, dt: datetime.datetime | None, /) -> str:
        """``UTC``."""
        return "UTC"

    def is_ambiguous(self, dt: datetime.datetime) -> bool:
        """Tell that no hour occurs twice."""
        return False

    def fromutc(self, dt: datetime.datetime, /) -> datetime.datetime:
        """Give `dt` itself."""
        _check_own(self, dt)
        return dt

    def __eq__(self, other: object) -> bool:
        other = _of_ours(other)
        if isinstance(other, tzoffset):
            return other._offset == _ZERO
        if isinstance(other, tzlocal):
            return other == self
        return True if isinstance(other, tzutc) else NotImplemented

    def __hash__(self) -> int:
        return hash((_ZERO, _ZERO))

    def __repr__(self) -> str:
        return "tzutc()"

    def __reduce__(self) -> tuple[Any, ...]:
        return tzutc, ()


class tzoffset(datetime.tzinfo):
    """A fixed offset, with the name that the text gave it, if any."""

    def __init__(self, name: str | None, offset: float | datetime.timedelta) -> None:
        """Take the offset in seconds or as a timedelta."""
        self._name = name
        self._offset = offset if isinstance(offset, datetime.timedelta) else datetime.timedelta(seconds=offset)

    def utcoffset(self, dt: datetime.datetime | None, /) -> datetime.timedelta:
        """Give the fixed offset."""
        return self._offset

    def dst(self, dt: datetime.datetime | None, /) -> datetime.timedelta:
        """No daylight saving."""
        return _ZERO

    def tzname(self, dt: datetime.datetime | None, /) -> str | None:
        """Give the name it was made with."""
        return self._name

    def is_ambiguous(self, dt: datetime.datetime) -> bool:
        """Tell that no hour occurs twice."""
        return False

    def fromutc(self, dt: datetime.datetime, /) -> datetime.datetime:
        """Shift `dt` by the offset."""
        _check_own(self, dt)
        return dt + self._offset

    def __eq__(self, other: object) -> bool:
        other = _of_ours(other)
        if isinstance(other, (tzutc, tzlocal)):
            return other == self
        return self._offset == other._offset if isinstance(other, tzoffset) else NotImplemented

    def __hash__(self) -> int:
        return hash((self._offset, self._offset))

    def __repr__(self) -> str:
        return f"tzoffset({self._name!r}, {int(self._offset.total_seconds())})"

    def __reduce__(self) -> tuple[Any, ...]:
        return tzoffset, (self._name, self._offset)


class tzlocal(datetime.tzinfo):
    """The zone of this machine, as the C library's rules tell it."""

    def __init__(self) -> None:
        """Take the machine's present offsets and names."""
        self._std_offset = datetime.timedelta(seconds=-time.timezone)
        self._dst_offset = datetime.timedelta(seconds=-time.altzone) if time.daylight else self._std_offset
        self._saved = self._dst_offset - self._std_offset
        self._tznames = time.tzname

    def _summer(self, wall: datetime.datetime) -> bool:
        """Whether daylight saving is on at `wall`, read as standard time."""
        seconds = (wall.replace(tzinfo=None) - _EPOCH).total_seconds()
        return bool(time.localtime(seconds + time.timezone).tm_isdst)

    def _in_dst(self, dt: datetime.datetime) -> bool:
        if not self._saved:
            return False
        # The hour before the return to standard time comes twice: `fold` tells which is meant.
        return self._summer(dt) or (not dt.fold and self._summer(dt - self._saved))

    def is_ambiguous(self, dt: datetime.datetime) -> bool:
        """Tell whether the wall time `dt` occurs twice."""
        return not self._summer(dt) and self._summer(dt - self._saved)

    def utcoffset(self, dt: datetime.datetime | None, /) -> datetime.timedelta | None:
        """Give the offset at `dt`."""
        if dt is None:
            return None if self._saved else self._std_offset
        return self._dst_offset if self._in_dst(dt) else self._std_offset

    def dst(self, dt: datetime.datetime | None, /) -> datetime.timedelta | None:
        """Give the daylight saving at `dt`."""
        if dt is None:
            return None if self._saved else _ZERO
        return self._saved if self._in_dst(dt) else _ZERO

    def tzname(self, dt: datetime.datetime | None, /) -> str | None:
        """Give the zone's name at `dt`."""
        if dt is None:
            return None if self._saved else self._tznames[0]
        return self._tznames[self._in_dst(dt)]

    def fromutc(self, dt: datetime.datetime, /) -> datetime.datetime:
        """Give the wall time of `dt`, which is in UTC."""
        _check_own(self, dt)
        wall = dt + self._std_offset
        if not self._saved:
            return wall
        if self._summer(wall):
            return wall + self._saved
        return wall.replace(fold=int(self._summer(wall - self._saved)))

    def __eq__(self, other: object) -> bool:
        other = _of_ours(other)
        if isinstance(other, tzlocal):
            return (self._std_offset, self._dst_offset) == (other._std_offset, other._dst_offset)
        if isinstance(other, tzutc):
            return not self._saved and self._std_offset == _ZERO and self._tznames[0] in ("UTC", "GMT")
        if isinstance(other, tzoffset):
            same = self._std_offset == other._offset and self._tznames[0] == other._name
            return same and not self._saved
        return NotImplemented

    def __hash__(self) -> int:
        return hash((self._std_offset, self._dst_offset))

    def __repr__(self) -> str:
        return "tzlocal()"


def _check_own(zone: datetime.tzinfo, dt: object) -> None:
    if not isinstance(dt, datetime.datetime):
        raise TypeError("fromutc() requires a datetime argument")
    if dt.tzinfo is not zone:
        raise ValueError("dt.tzinfo is not self")


_local_utc: tzlocal | None = None


def utc_zone() -> datetime.tzinfo | None:
    """Give the zone of a text in UTC as ``in_zone`` chooses it, or None where the moment decides."""
    global _local_utc
    names = time.tzname
    if "UTC" not in names:
        return tzutc()
    if names != ("UTC", "UTC") or time.daylight:
        return None
    if _local_utc is None:
        _local_utc = tzlocal()
    return _local_utc


def in_zone(naive: datetime.datetime, name: str | None, offset: int | None) -> datetime.datetime:
    """Give `naive` the zone that its text gives by name, by offset in seconds, by both or not at all."""
    if name == "GMT":
        return naive.replace(tzinfo=tzutc())
    if name in time.tzname:
        local = naive.replace(tzinfo=tzlocal())
        if local.tzname() != name and local.replace(fold=1).tzname() == name:
            return local.replace(fold=1)
        if local.tzname() == name or name not in UTC_NAMES:
            return local
        return naive.replace(tzinfo=tzutc())
    if offset is not None:
        return naive.replace(tzinfo=tzoffset(name, offset) if offset else tzutc())
    if name is not None:
        import warnings

        warnings.warn(
            f"tzname {name} identified but not understood.  Pass `tzinfos` argument in order to correctly "
            "return a timezone-aware datetime.  In a future version, this will raise an exception.",
            UnknownTimezoneWarning,
            stacklevel=2,
        )
    return naive
