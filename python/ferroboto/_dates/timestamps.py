"""Timestamps as users give them and services send them, to datetimes and back to the texts of the wire.

Only what the rest of the library calls lives here: nothing of a protocol or a shape.
"""

from __future__ import annotations

import datetime  # through the module, so that tools which freeze time keep working

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from ferroboto._dates.zones import in_zone, tzlocal, tzutc

_EPOCH = datetime.datetime(1970, 1, 1)
_EPOCH_ORDINAL = _EPOCH.toordinal()

_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _plain_iso(text: str) -> datetime.datetime | None:
    """`2015-01-02T03:04:05[.678]Z`, what nearly every service sends, in a few steps."""
    if text[10:11] != "T" or text[4] != "-" or text[7] != "-" or text[-1] != "Z" or text[11:13] > "23":
        return None
    digits = text[20:-1]
    if len(text) != 20 and not (text[19] == "." and digits.isdigit() and digits.isascii()):
        return None
    try:
        naive = datetime.datetime.fromisoformat(text[:19])
    except ValueError:
        return None
    if digits:
        naive = naive.replace(microsecond=int(f"{digits:0<6.6}"))
    return in_zone(naive, "UTC", 0)


def parse_timestamp(value: Any) -> datetime.datetime:
    """Read a number of seconds since 1970 (also as text), or a date and time in any common form.

    Numbers come back in the local zone, text in the zone it tells, or naive when it tells none.
    """
    try:
        if isinstance(value, (int, float)):
            return datetime.datetime.fromtimestamp(value, tzlocal())
        if isinstance(value, str) and len(value) > 19 and (plain := _plain_iso(value)) is not None:
            return plain
        try:
            return datetime.datetime.fromtimestamp(float(value), tzlocal())
        except (TypeError, ValueError):
            pass
        try:
            from ferroboto._dates.text import read

            return read(value)
        except (TypeError, ValueError) as error:
            raise ValueError(f'Invalid timestamp "{value}": {error}') from error
    except (OSError, OverflowError):
        pass
    # The C library's localtime may know fewer years than a datetime: count from 1970 instead.
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        pass
    else:
        try:
            epoch = _EPOCH.replace(tzinfo=tzutc()).astimezone(tzlocal())
            return epoch + datetime.timedelta(seconds=seconds)
        except (OSError, OverflowError):
            pass
    raise RuntimeError(f'Unable to calculate correct timezone offset for "{value}"')


def parse_date(value: Any) -> datetime.datetime:
    """Read a date and time in any common form, without the numbers that `parse_timestamp` takes."""
    if not isinstance(value, str):
        raise TypeError(f"Parser must be a string or character stream, not {type(value).__name__}")
    if len(value) > 19 and (plain := _plain_iso(value)) is not None:
        return plain
    from ferroboto._dates.text import read

    return read(value)


def parse_to_aware_datetime(value: Any) -> datetime.datetime:
    """Give `value`, a datetime or anything `parse_timestamp` reads, in UTC; without a zone it is UTC."""
    moment = value if isinstance(value, datetime.datetime) else parse_timestamp(value)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=tzutc())
    return moment.astimezone(tzutc())


def _since_epoch(moment: datetime.datetime) -> int:
    days = moment.toordinal() - _EPOCH_ORDINAL
    return ((days * 24 + moment.hour) * 60 + moment.minute) * 60 + moment.second


def format_iso8601(value: Any) -> str:
    """Write as ``2015-01-02T03:04:05Z``, with microseconds when there are any."""
    moment = parse_to_aware_datetime(value)
    if moment.year > 999:
        return moment.replace(tzinfo=None).isoformat() + "Z"
    # How early years are padded is left to the platform, as in boto3.
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ" if moment.microsecond else "%Y-%m-%dT%H:%M:%SZ")


def format_unixtimestamp(value: Any) -> int | float:
    """Write as seconds since 1970, a float only when there are microseconds."""
    moment = parse_to_aware_datetime(value)
    seconds = _since_epoch(moment)
    # One division of integers, so that the result is rounded once.
    return (seconds * 10**6 + moment.microsecond) / 10**6 if moment.microsecond else seconds


def format_rfc822(value: Any) -> str:
    """Write as ``Fri, 02 Jan 2015 03:04:05 GMT``; fractions of a second are dropped."""
    moment = parse_to_aware_datetime(value)
    day, month = _DAY_NAMES[moment.weekday()], _MONTH_NAMES[moment.month - 1]
    return f"{day}, {moment.day:02} {month} {moment.year:04} {moment.hour:02}:{moment.minute:02}:{moment.second:02} GMT"
