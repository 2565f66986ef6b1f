"""Reads dates and times written in any common form. Only text comes in, only datetimes go out.

It agrees with `dateutil.parser.parse`, which is what boto3 reads with.
"""

from __future__ import annotations

import datetime  # through the module, so that tools which freeze time keep working
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal
    from typing import Any

from ferroboto._dates.zones import UTC_NAMES, in_zone

_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = "january february march april may june july august september october november december"

_WEEKDAY = {text: at for at, name in enumerate(_DAYS.split()) for text in (name, name[:3])}
_MONTH = {text: at for at, name in enumerate(_MONTHS.split(), 1) for text in (name, name[:3])}
_MONTH["sept"] = 9
_UNIT = {"h": 0, "hour": 0, "hours": 0, "m": 1, "minute": 1, "minutes": 1, "s": 2, "second": 2, "seconds": 2}
_AFTERNOON = {"a": False, "am": False, "p": True, "pm": True}
_FILLER = frozenset(" .,;-/'") | {"at", "on", "and", "ad", "m", "t", "of", "st", "nd", "rd", "th"}


def _run_end(text: str, start: int) -> int:
    """End of the letters, or of the digits, that begin at `start`."""
    end = start
    if text[start : start + 1].isalpha():
        while text[end : end + 1].isalpha():
            end += 1
    else:
        while text[end : end + 1].isdigit():
            end += 1
    return end


def _words(text: str) -> Iterator[str]:
    """Cut `text` into runs of letters, numbers and single other characters."""
    start = 0
    while start < len(text):
        end = _run_end(text, start)
        if end == start:
            yield " " if text[start].isspace() else text[start]
            start += 1
            continue
        if text[start].isdigit() and end - start > 1 and text[end : end + 1] == ",":
            end += 1
            while text[end : end + 1].isdigit():
                end += 1
        while text[end : end + 1] == ".":
            while text[end : end + 1] == ".":
                end += 1
            end = _run_end(text, end)
        word = text[start:end]
        # A dot is a decimal point between digits only, else it stands for itself; the text's
        # very last letter is not looked at.
        lettered = any(character.isalpha() for character in text[start : min(end, len(text) - 1)])
        if "." not in word and "," not in word:
            yield word
        elif lettered or word.count(".") > 1 or word[-1] in ".,":
            yield from filter(None, word.replace(".", "\0.\0").replace(",", "\0,\0").split("\0"))
        else:
            yield word if "." in word else word.replace(",", ".")
        start = end


def _number(word: str) -> int | Decimal:
    if "." not in word:
        return int(word)
    from decimal import Decimal, InvalidOperation

    try:
        return Decimal(word)
    except InvalidOperation:
        raise ValueError(word) from None


def _whole_and_sixtieths(word: str) -> tuple[int, int | None]:
    """`10.5` as 10 and 30; None for no fraction."""
    whole, _, digits = word.partition(".")
    part = int(digits or 0)
    return int(whole), 60 * part // 10 ** len(digits) if part else None


def _seconds(word: str) -> tuple[int, int]:
    """Seconds and microseconds; digits beyond those are cut off."""
    if "." not in word:
        return int(word), 0
    whole, digits = word.split(".")
    return int(whole), int(f"{digits:0<6.6}")


def _hour_of(hour: int, afternoon: bool) -> int:
    if afternoon:
        return hour + 12 if hour < 12 else hour
    return 0 if hour == 12 else hour


def _century_added(year: int) -> int:
    """Two digits mean the year nearest to now."""
    if year >= 100:
        return year
    now = time.localtime().tm_year
    year += now // 100 * 100
    if year >= now + 50:
        return year - 100
    return year + 100 if year < now - 50 else year


def _days_in(year: int, month: int) -> int:
    if not 1 <= month <= 12:
        raise ValueError(f"bad month number {month!r}; must be 1-12")
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _MONTH_DAYS[month - 1] + leap


class _Reading:
    """One pass over the words of a text. ValueError or IndexError: it is not understood."""

    __slots__ = (
        "at",
        "dates",
        "day",
        "has_century",
        "hour",
        "microsecond",
        "minute",
        "month",
        "month_at",
        "offset",
        "second",
        "weekday",
        "words",
        "year",
        "year_at",
        "zone",
    )

    def __init__(self, text: str) -> None:
        self.words = list(_words(text))
        self.at = 0
        self.dates: list[int] = []  # the parts of the date, in the order of the text
        self.year_at: int | None = None
        self.month_at: int | None = None
        self.has_century = False
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.weekday: int | None = None
        self.hour: int | None = None
        self.minute: int | None = None
        self.second: int | None = None
        self.microsecond: int | None = None
        self.zone: str | None = None
        self.offset: int | None = None

        while self.at < len(self.words):
            self._take_word()
            self.at += 1
        self._settle_date()
        self._settle_zone()

    def _near(self, distance: int) -> str:
        """The word at a distance, empty beyond both ends."""
        index = self.at + distance
        return self.words[index] if 0 <= index < len(self.words) else ""

    def _unit(self, distance: int) -> int | None:
        return _UNIT.get(self._near(distance).lower())

    def _take_word(self) -> None:
        word = self.words[self.at]
        lower = word.lower()
        if word[0].isdigit():
            self._take_number(word)
        elif lower in _WEEKDAY:
            self.weekday = _WEEKDAY[lower]
        elif lower in _MONTH:
            self._take_month(_MONTH[lower])
        elif lower in _AFTERNOON:
            if self.hour is None or self.hour > 12:
                raise ValueError(word)
            self.hour = _hour_of(self.hour, _AFTERNOON[lower])
        elif self.offset is None and self._is_zone_name(word):
            self.zone = word
            if self._near(1) in ("+", "-"):
                # In the manner of POSIX: `GMT+3` is three hours behind GMT.
                self.words[self.at + 1] = "-" if self._near(1) == "+" else "+"
                if word in UTC_NAMES:
                    self.zone = None
        elif self.hour is not None and word in ("+", "-"):
            self._take_offset(-1 if word == "-" else 1)
        elif lower not in _FILLER:
            raise ValueError(word)

    def _is_zone_name(self, word: str) -> bool:
        if self.hour is None or self.zone is not None or len(word) > 5:
            return False
        if word in ("INF", "NAN"):  # these are numbers, and no good ones
            raise ValueError(word)
        return word in UTC_NAMES or (word.isascii() and word.isalpha() and word.isupper())

    def _take_offset(self, sign: int) -> None:
        digits = self.words[self.at + 1]
        minutes = 0
        if len(digits) == 4:
            hours, minutes = int(digits[:2]), int(digits[2:])
        elif self._near(2) == ":":
            hours, minutes = int(digits), int(self.words[self.at + 3])
            self.at += 2
        elif len(digits) <= 2:
            hours = int(digits)
        else:
            raise ValueError(digits)
        self.offset = sign * (hours * 3600 + minutes * 60)
        name = self._near(4)  # as in `+0900 (JST)`
        bracketed = self._near(2).lower() in _FILLER and self._near(3) == "(" and self._near(5) == ")"
        if bracketed and len(name) > 2 and self._is_zone_name(name):
            self.zone = name
            self.at += 4
        self.at += 1

    def _add(self, value: str | int | Decimal) -> None:
        """One more part of the date, a year for certain when it is long."""
        long = len(value) > 2 and value.isdigit() if isinstance(value, str) else value > 100
        if long:
            if self.year_at is not None:
                raise ValueError(value)
            self.has_century = True
            self.year_at = len(self.dates)
        self.dates.append(int(value))

    def _add_month(self, month: int) -> None:
        if self.month_at is not None:
            raise ValueError(month)
        self.month_at = len(self.dates)
        self.dates.append(month)

    def _take_month(self, month: int) -> None:
        self._add_month(month)
        separator = self._near(1)
        if separator in ("-", "/"):
            self._add(self.words[self.at + 2])
            if self._near(3) == separator:
                self._add(self.words[self.at + 4])
                self.at += 2
            self.at += 2
        elif separator == self._near(3) == " " and self._near(2).lower() == "of" and self._near(4):
            if self._near(4).isdigit():
                self._add(str(_century_added(int(self._near(4)))))
            self.at += 4

    def _take_number(self, word: str) -> None:
        value = _number(word)
        size = len(word)
        after = self._near(1)
        untimed = self.hour is None and after != ":" and self._unit(1) is None
        if len(self.dates) == 3 and size in (2, 4) and untimed:  # 20150102T10, T1030
            self.hour = int(word[:2])
            if size == 4:
                self.minute = int(word[2:])
        elif size == 6 or word.find(".") == 6:  # yymmdd, or hhmmss with a fraction
            if not self.dates and "." not in word:
                for start in (0, 2, 4):
                    self._add(word[start : start + 2])
            else:
                self.hour, self.minute = int(word[:2]), int(word[2:4])
                self.second, self.microsecond = _seconds(word[4:])
        elif size in (8, 12, 14):  # yyyymmdd[hhmm[ss]]
            self._add(word[:4])
            self._add(word[4:6])
            self._add(word[6:8])
            if size > 8:
                self.hour, self.minute = int(word[8:10]), int(word[10:12])
            if size > 12:
                self.second = int(word[12:])
        elif (unit := self._unit_around()) is not None:
            self._set_unit(unit, word)
        elif after == ":" and self._near(2):
            self._take_clock(int(value))
        elif after in ("-", "/", "."):
            self._take_date(word, after)
        elif not after or after.lower() in _FILLER:
            afternoon = _AFTERNOON.get(self._near(2).lower())
            if afternoon is None:
                self._add(value)
            else:
                self.hour = _hour_of(int(value), afternoon)
                self.at += 1
            self.at += 1
        elif after.lower() in _AFTERNOON and value < 24:
            self.hour = _hour_of(int(value), _AFTERNOON[after.lower()])
            self.at += 1
        elif 1 <= value <= self._last_day():
            self._add(value)
        else:
            raise ValueError(word)

    def _last_day(self) -> int:
        if self.month_at is None:
            return 31
        return _days_in(2000 if self.year_at is None else self.dates[self.year_at], self.dates[self.month_at])

    def _unit_around(self) -> int | None:
        """The unit behind the number, which is taken with it; else one more than the unit before."""
        for distance in (1, 2) if self._near(1) == " " else (1,):
            unit = self._unit(distance)
            if unit is not None:
                self.at += distance
                return unit
        unit = self._unit(-1)
        if unit is None and self._near(-1) == " " and not self._near(1):
            unit = self._unit(-2)
        return None if unit is None else unit + 1

    def _set_unit(self, unit: int, word: str) -> None:
        if unit == 0:
            self.hour, minute = _whole_and_sixtieths(word)
            self.minute = self.minute if minute is None else minute
        elif unit == 1:
            self.minute, self.second = _whole_and_sixtieths(word)
        elif unit == 2:
            self.second, self.microsecond = _seconds(word)

    def _take_clock(self, hour: int) -> None:
        self.hour = hour
        self.minute, self.second = _whole_and_sixtieths(self._near(2))
        if self._near(3) == ":" and self._near(4):
            self.second, self.microsecond = _seconds(self._near(4))
            self.at += 2
        self.at += 2

    def _take_date(self, word: str, separator: str) -> None:
        self._add(word)
        second = self._near(2)
        if second and second.lower() not in _FILLER:
            if second.isdigit():
                self._add(second)
            elif second.lower() in _MONTH:
                self._add_month(_MONTH[second.lower()])
            else:
                raise ValueError(second)
            if self._near(3) == separator:
                third = self.words[self.at + 4]
                if third.lower() in _MONTH:
                    self._add_month(_MONTH[third.lower()])
                else:
                    self._add(third)
                self.at += 2
            self.at += 1
        self.at += 1

    def _order(self) -> str:
        """Which part of the date is which, one letter each."""
        dates, month_at = self.dates, self.month_at
        known = {at: part for at, part in ((self.year_at, "y"), (month_at, "m")) if at is not None}
        if len(dates) > 3:
            raise ValueError(dates)
        if len(known) == len(dates) or (len(known) == 2 and len(dates) == 3):
            return "".join(known.get(at, "d") for at in range(len(dates)))
        if len(dates) == 1:
            return "y" if dates[0] > 31 else "d"
        if len(dates) == 2:
            if month_at is not None:
                other = "y" if dates[1 - month_at] > 31 else "d"
                return "m" + other if month_at == 0 else other + "m"
            if dates[0] > 31:
                return "ym"
            return "my" if dates[1] > 31 else "md"
        if month_at == 0:
            return "myd" if dates[1] > 31 else "mdy"
        if month_at == 1:
            return "ymd" if dates[0] > 31 else "dmy"
        if month_at == 2:
            return "dym" if dates[1] > 31 else "ydm"
        if dates[0] > 31 or self.year_at == 0:
            return "ymd"
        return "dmy" if dates[0] > 12 else "mdy"

    def _settle_date(self) -> None:
        for part, number in zip(self._order(), self.dates):
            if part == "y":
                self.year = number if self.has_century else _century_added(number)
            elif part == "m":
                self.month = number
            else:
                self.day = number

    def _settle_zone(self) -> None:
        if self.zone in ("Z", "z") or (self.offset == 0 and not self.zone):
            self.zone, self.offset = "UTC", 0
        elif self.zone in UTC_NAMES:
            self.offset = 0

    def fields(self) -> dict[str, int]:
        """Give what was found, by the names of a datetime."""
        names = ("year", "month", "day", "hour", "minute", "second", "microsecond")
        return {name: value for name in names if (value := getattr(self, name)) is not None}


def read(value: Any) -> datetime.datetime:
    """Read a text of any form."""
    if isinstance(value, str):
        text = value
    elif isinstance(value, (bytes, bytearray)):
        text = value.decode()
    elif getattr(value, "read", None) is not None:
        text = value.read()
    else:
        raise TypeError(f"Parser must be a string or character stream, not {type(value).__name__}")
    today = datetime.datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
    try:
        reading = _Reading(text.replace("\0", ""))
    except (IndexError, ValueError):
        raise ValueError(f"Unknown string format: {value}") from None
    fields = reading.fields()
    if not fields and reading.weekday is None:
        raise ValueError(f"String does not contain a date: {value}")
    try:
        if "day" not in fields:
            last = _days_in(fields.get("year", today.year), fields.get("month", today.month))
            fields["day"] = min(today.day, last)
        naive = today.replace(**fields)  # type: ignore[arg-type]
    except ValueError as error:
        raise ValueError(f"{error}: {value}") from error
    if reading.weekday is not None and reading.day is None:
        naive += datetime.timedelta(days=(reading.weekday - naive.weekday()) % 7)
    return in_zone(naive, reading.zone, reading.offset)
