"""ferroboto._dates.timestamps beside botocore: the same input to both, in several time zones."""

from __future__ import annotations

import copy
import datetime
import decimal
import io
import pickle
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import botocore.utils
import dateutil.tz
import pytest
from botocore.serialize import QuerySerializer
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from ferroboto._dates import timestamps as _timestamps
from ferroboto._dates import zones as _zones

# No daylight saving; of an hour, north and south; of half an hour; negative; odd minutes.
ZONES = ["UTC", "Asia/Kolkata", "Europe/London", "America/New_York", "Australia/Sydney"]
ODD_ZONES = ["Australia/Lord_Howe", "Europe/Dublin", "America/St_Johns", "Africa/Casablanca", "Asia/Kathmandu"]
MANY = settings().max_examples * 20
FORMATS = ("iso8601", "unixtimestamp", "rfc822")

serializer = QuerySerializer()


@pytest.fixture
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        if request.param != "UTC" and time.tzname == ("UTC", "UTC"):
            pytest.skip("no time zone data on this machine")
        yield request.param
    time.tzset()


in_zones = pytest.mark.parametrize("zone", ZONES, indirect=True)
in_all_zones = pytest.mark.parametrize("zone", ZONES + ODD_ZONES, indirect=True)


def told(call: Callable[[Any], Any], value: Any) -> Any:
    """All there is to see of a result: value, type, zone, or the error and its text, and the warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = call(value)
        except Exception as error:  # noqa: BLE001
            seen: Any = (type(error).__name__, str(error))
        else:
            seen = zoned(result) if isinstance(result, datetime.datetime) else (type(result), result)
    return seen, [str(w.message) for w in caught if not issubclass(w.category, DeprecationWarning)]


def zoned(moment: datetime.datetime) -> tuple[Any, ...]:
    naive = moment.replace(tzinfo=None)
    try:
        return naive, naive.fold, repr(moment.tzinfo), moment.utcoffset(), moment.dst(), moment.tzname()
    except (ValueError, OverflowError) as error:  # an offset of more than a day, or the edge of time
        return naive, repr(moment.tzinfo), str(error)


def assert_same(value: Any) -> None:
    for name in ("parse_timestamp", "parse_to_aware_datetime"):
        assert told(getattr(_timestamps, name), value) == told(getattr(botocore.utils, name), value)
    for name in FORMATS:
        expected = told(lambda given: serializer._convert_timestamp_to_str(given, name), value)  # noqa: B023
        assert told(getattr(_timestamps, f"format_{name}"), value) == expected


# what people and services write

WRITTEN = """
2015-01-02|2015-1-2|2015-01|2015-13|2015-00|2015-02-30|2015-02-29|2016-02-29|20150102|150102|0001-01-01|9999-12-31
2015-01-02T03:04:05Z|2015-01-02t03:04:05z|2015-01-02T03:04:05|2015-01-02 03:04:05|2015-01-02T03:04|2015-01-02T03
2015-01-02T03:04:05.6Z|2015-01-02T03:04:05.123456789Z|2015-01-02T03:04:05,678Z|2015-01-02T03:04:05.Z
2015-01-02T03:04:05+09|2015-01-02T03:04:05+0900|2015-01-02T03:04:05+09:00|2015-01-02T03:04:05-00:00|2015-01-02T03:04:05+0
2015-01-02T03:04:05 +0900|2015-01-02T03:04:05+0900 (JST)|2015-01-02T03:04:05+24:00|2015-01-02T03:04:05-2359
2015-01-02T03:04:05.123+05:30|2015-01-02T24:00:00Z|2015-01-02T23:59:60Z|2015-01-02T03:60:00Z|2015-01-02T03:04:05ZZ
20150102T030405Z|20150102T030405|20150102T0304|20150102T03|20150102T030405.678Z|20150102T030405+0100|20150102 030405
2015-W01-1T03:04:05Z|2015-W01-1|2015-002|2015-01-02T03.5|2015-01-02T03:04.5|0012-01-02T03:04:05Z|0000-01-02T03:04:05Z
Fri, 02 Jan 2015 03:04:05 GMT|Fri, 02 Jan 2015 03:04:05 +0000|Fri, 2 Jan 15 03:04 EST|Friday, 02-Jan-15 03:04:05 GMT
Fri Jan  2 03:04:05 2015|Fri Jan  2 03:04:05 UTC 2015|Thu, 25 Sep 2003 10:49:41 -0300|02 Jan 2015 03:04:05 GMT+3
Jan 2 2015|Jan 2, 2015|January 2nd, 2015|2 January 2015 10:00 PM|2 Jan 2015 10pm|2 Jan 2015 12 AM|2 Jan 2015 13:00 PM
Jan of 2015|Jan of 15|January 2015|Jan 15|15 Jan|Jan-02-2015|2015-Jan-02|02/Jan/2015|Sept 3 2015|2 janvier 2015|Feb 30 2015
01/02/2015|13/02/2015|2015/01/02|01/02/15|1/2|13/1|99/1|1/99|01.02.2015|2015.01.02|1.2|1-2-3-4|32/01/2015|99-99-99
10:00|10:00:01|10:00:01.5|10pm|10 pm|10h|10h30m|10 h 30 m 5.5 s|10h04|5 minutes|10:00 Z|10:00 EST|10:00 CEST|10:00 foo
25:00|10:61|10:00:61|10:|:10|10:00:|10::00|10.30|pm|12 pm|0 am|13 pm|1:2:3:4|T10:00|10.5h|10:30.75
Friday|Fri|fri 10:00|Monday 3|Monday January|January|may|dec|mon tue|Mon, 31
5|31|0|99|2015|1420167845|1420167845.678|-1|-1.5|1e9|1_000| 12 |201501020304|20150102030405|1420167845678|99999999999999
inf|-inf|nan|infinity|1e400|0x10|١٢|²|2015-01-02T٠3:04:05Z|NAN 10:00|10:00 NAN|10:00 INF
| |,|at|-|now|today|garbage|2015-01-02foo|foo2015-01-02|2015-01-02T|T|Z|+01:00|2015-01-02+|2015-01-02T03:04:05+
2015-01-02T03:04:05+09:|2015-01-02T03:04:05+123|2015--01-02|2015-01-02-03|20150|2015010|2015010203|99999999999999999999-01-02
1.a|1.a |10.t|a.1|12,5|12,345.6|12.5.|Sep.20.2009|2009.Sep.20|10:00 a.m.|2015-01-02T03:04:05.678.9Z|%s|2015-13-01 %d
""".replace("\n", "|").split("|")


@in_zones
def test_what_people_and_services_write(zone: str) -> None:
    for text in WRITTEN:
        assert_same(text)


def test_the_list_of_written_forms_covers_success_and_failure() -> None:
    outcomes = [told(_timestamps.parse_timestamp, text)[0] for text in WRITTEN]
    failures = [outcome for outcome in outcomes if isinstance(outcome[0], str)]
    assert len(failures) > 50
    assert len(outcomes) - len(failures) > 100
    texts = " ".join(text for _, text in failures)
    for part in ("Unknown string format: ", "String does not contain a date: ", "month must be in 1..12", "bad month"):
        assert part in texts
    assert "RuntimeError" in {kind for kind, _ in failures}


DATE_FORMS = [
    *("%Y-%m-%d", "%Y%m%d", "%Y/%m/%d", "%m/%d/%Y", "%d.%m.%Y", "%b %d %Y", "%d %B %Y", "%B %d, %Y", "%d-%b-%y"),
    *("%a, %d %b %Y", "%A, %d-%b-%y", "%a %b %d", "%Y-%m", "%b %Y", "%b of %y", "%A", "%y%m%d", "%m-%d", "%Y-%j", ""),
]
TIME_FORMS = [
    *("%H:%M:%S", "%H:%M:%S.%f", "%H:%M:%S,%f", "%H:%M", "%H", "%H%M%S", "%H%M", "%H%M%S.%f", "%I:%M %p", "%I%p"),
    *("%Hh%Mm%Ss", "%H h %M m", ""),
]
SEPARATORS = ["T", " ", "t", "  ", " at ", ", ", ""]
OFFSETS = [
    *("", "Z", "z", " UTC", " GMT", "+00:00", "-0000", "+01", "-08:30", "+0900", " +0900 (JST)", " -05:00 (EST)"),
    *(" EST", " CET", " BST", " GMT+3", " EST-5", "+25:00", "-24", "+1:2", "+123", " 2015"),
]
moments = st.one_of(st.datetimes(), st.datetimes(datetime.datetime(1950, 1, 1), datetime.datetime(2070, 1, 1)))


@st.composite
def well_formed(draw: st.DrawFn) -> str:
    moment = draw(moments)
    parts = [moment.strftime(draw(st.sampled_from(forms))) for forms in (DATE_FORMS, TIME_FORMS)]
    if draw(st.integers(0, 4)) == 0:
        parts.reverse()
    text = draw(st.sampled_from(SEPARATORS)).join(filter(None, parts)) + draw(st.sampled_from(OFFSETS))
    return draw(st.sampled_from([text, text, text, text.lower(), text.upper()]))


PIECES_TEXT = """
0 1 2 5 12 13 24 31 32 60 99 00 01 100 101 000 0012 2015 9999 10000 123456 20150102 201501020304
12.5 1.25 0.999999999 235959.123 123456.7 12,5 1,5 12345.67 1.2.3 1..2 1.a a.1 a.b
jan Feb MAR may Sept october mon Tuesday SUN am pm AM a p h m s hour minutes H M T t z Z UTC GMT EST
at on of and ad st nd rd th x foo FOO ABCDEF NAN inf é ² ٣ ( ) + - / : . , ; ' _
"""
PIECES = [*PIECES_TEXT.split(), " ", "\t", "\0"]


@st.composite
def damaged(draw: st.DrawFn) -> str:
    text = draw(well_formed())
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        text = text[:start] + draw(st.sampled_from(["", *PIECES])) + text[start + draw(st.integers(0, 3)) :]
    return text


def in_reach(text: str) -> bool:
    """Numbers of more than 28 digits end in an error of `decimal` that boto3 lets through."""
    return max((len(run) for run in "".join(c if c.isdigit() else " " for c in text).split()), default=0) < 28


@in_zones
@settings(max_examples=MANY)
@given(well_formed())
def test_well_formed(zone: str, text: str) -> None:
    assert_same(text)


@in_zones
@settings(max_examples=MANY)
@given(damaged())
def test_damaged(zone: str, text: str) -> None:
    assume(in_reach(text))
    assert_same(text)


@in_zones
@settings(max_examples=MANY)
@given(st.lists(st.sampled_from(PIECES + [" "] * 20 + [":"] * 8), max_size=12).map("".join))
@example("5610110.9999999999T090733Z")
def test_heaps_of_pieces(zone: str, text: str) -> None:
    assume(in_reach(text))
    assert_same(text)


@settings(max_examples=MANY)
@given(st.text())
def test_any_text(text: str) -> None:
    assume(in_reach(text))
    assert_same(text)


# numbers and other values


@in_zones
@settings(max_examples=MANY)
@given(
    st.one_of(
        st.integers(-(10**13), 10**13),
        st.integers(-62135600000, -62135500000),
        st.integers(253402200000, 253402400000),
        st.integers(),
        st.floats(),
        st.floats(-1e10, 1e10),
        st.decimals(-(10**10), 10**10),
    )
)
@example(True)
@example(10**400)
@example(253402300799)
@example(-62135596800)
def test_numbers(zone: str, number: float) -> None:
    assert_same(number)
    assert_same(str(number))
    if not isinstance(number, decimal.Decimal):
        assert_same(str(number).encode())


@pytest.mark.parametrize(
    "value",
    [
        *(None, [], {}, object, b"2015-01-02T03:04:05Z", bytearray(b"Jan 2 2015"), b"foo", b"\xff", b""),
        *(datetime.date(2015, 1, 2), datetime.time(1), datetime.timedelta(1), ("2015",), decimal.Decimal("1.5")),
    ],
    ids=repr,
)
def test_other_types(value: Any) -> None:
    assert_same(value)


@pytest.mark.parametrize("text", ["2015-01-02T03:04:05Z", "12"])
def test_streams_of_characters(text: str) -> None:
    ours, theirs = (module.parse_timestamp(io.StringIO(text)) for module in (_timestamps, botocore.utils))
    assert zoned(ours) == zoned(theirs)


@in_zones
@settings(max_examples=MANY)
@given(
    st.datetimes(
        timezones=st.one_of(
            st.none(),
            st.just(datetime.timezone.utc),
            st.just(dateutil.tz.tzutc()),
            st.builds(dateutil.tz.tzlocal),
            st.builds(_zones.tzlocal),
            st.timedeltas(datetime.timedelta(hours=-23), datetime.timedelta(hours=23)).map(datetime.timezone),
        )
    )
)
def test_datetimes(zone: str, moment: datetime.datetime) -> None:
    if isinstance(moment.tzinfo, dateutil.tz.tzutc):
        moment = moment.replace(fold=0)  # boto3 hands these on as they are, with a fold that means nothing
    assert_same(moment)


@settings(max_examples=MANY)
@given(st.datetimes(datetime.datetime(1000, 1, 1)))
def test_formats_and_back(moment: datetime.datetime) -> None:
    aware = moment.replace(tzinfo=_zones.tzutc())
    assert _timestamps.parse_to_aware_datetime(_timestamps.format_iso8601(moment)) == aware
    seconds = _timestamps.format_unixtimestamp(moment)
    assert isinstance(seconds, float if moment.microsecond else int)
    whole = aware.replace(microsecond=0)
    assert _timestamps.parse_to_aware_datetime(_timestamps.format_rfc822(moment)) == whole


# zones


def changes_of(year: int) -> list[int]:
    """Every quarter of an hour of the days about a change of the clock."""
    start = int(datetime.datetime(year, 1, 1, tzinfo=datetime.timezone.utc).timestamp())
    days = range(start, start + 366 * 86400, 86400)
    changed = [day for day in days if time.localtime(day).tm_gmtoff != time.localtime(day + 86400).tm_gmtoff]
    return [second for day in changed for second in range(day - 7200, day + 86400 + 7200, 900)]


@in_all_zones
def test_the_clock_changes(zone: str) -> None:
    seconds = changes_of(2024)
    assert seconds or not _zones.tzlocal()._saved
    for second in seconds:
        assert_same(second)
        wall = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=second - time.timezone)
        for fold in (0, 1):
            ours = wall.replace(tzinfo=_zones.tzlocal(), fold=fold)
            theirs = wall.replace(tzinfo=dateutil.tz.tzlocal(), fold=fold)
            assert zoned(ours) == zoned(theirs)
            assert ours.tzinfo.is_ambiguous(ours) == theirs.tzinfo.is_ambiguous(theirs)  # type: ignore[union-attr]
            assert_same(ours)
            for name in dict.fromkeys(time.tzname):
                assert_same(f"{wall:%Y-%m-%dT%H:%M:%S} {name}")


@in_all_zones
def test_zones_tell_the_same(zone: str) -> None:
    pairs = [
        (_zones.tzlocal(), dateutil.tz.tzlocal()),
        (_zones.tzutc(), dateutil.tz.tzutc()),
        (_zones.tzoffset(None, 0), dateutil.tz.tzoffset(None, 0)),
        (_zones.tzoffset("UTC", 0), dateutil.tz.tzoffset("UTC", 0)),
        (_zones.tzoffset("IST", 19800), dateutil.tz.tzoffset("IST", 19800)),
        (_zones.tzoffset(None, datetime.timedelta(hours=-3)), dateutil.tz.tzoffset(None, -10800)),
    ]
    for ours, theirs in pairs:
        assert repr(ours) == repr(theirs)
        assert type(ours).__name__ == type(theirs).__name__
        assert ours.utcoffset(None) == theirs.utcoffset(None)
        assert ours.dst(None) == theirs.dst(None)
        assert ours == theirs
        assert theirs == ours
        for other, their_other in pairs:
            same = theirs == their_other
            assert (ours == other) == same
            assert (ours != other) != same
            assert (ours == their_other) == same
            if same and repr(ours) != repr(other):
                assert hash(ours) == hash(other)
        assert ours != object()
        assert ours != datetime.timezone.utc


@in_zones
@pytest.mark.parametrize("name", ["tzlocal", "tzutc", "tzoffset"])
def test_zones_are_values(zone: str, name: str) -> None:
    makers: dict[str, Callable[[], datetime.tzinfo]] = {
        "tzlocal": _zones.tzlocal,
        "tzutc": _zones.tzutc,
        "tzoffset": lambda: _zones.tzoffset("JST", 32400),
    }
    ours = makers[name]()
    moment = datetime.datetime(2024, 7, 1, tzinfo=ours)
    copies = [copy.copy(ours), copy.deepcopy(ours), makers[name]()]
    copies += [pickle.loads(pickle.dumps(ours, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for other in copies:
        assert type(other) is type(ours)
        assert other == ours
        assert hash(other) == hash(ours)
        assert repr(other) == repr(ours)
        assert zoned(moment.replace(tzinfo=other)) == zoned(moment)
    assert zoned(pickle.loads(pickle.dumps(moment))) == zoned(moment)
    assert zoned(copy.deepcopy(moment)) == zoned(moment)
    assert _zones.tzutc() is _zones.tzutc()


@pytest.mark.parametrize("name", ["tzlocal", "tzutc"])
def test_zones_convert_their_own_datetimes_only(name: str) -> None:
    for library in (_zones, dateutil.tz):
        ours = getattr(library, name)()
        with pytest.raises(TypeError, match=r"^fromutc\(\) requires a datetime argument$"):
            ours.fromutc("2015")
        with pytest.raises(ValueError, match=r"^dt\.tzinfo is not self$"):
            ours.fromutc(datetime.datetime(2015, 1, 1))


# around it


def test_years_of_two_digits_follow_the_year(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"Jan 5 {year:02}" for year in range(100)]
    for text in texts:
        assert_same(text)
    now = time.struct_time((2060, *time.localtime()[1:]))
    with monkeypatch.context() as patch:
        patch.setattr(time, "localtime", lambda *_: now)
        assert {_timestamps.parse_timestamp(text).year for text in texts} == set(range(2010, 2110))


def test_import_takes_no_heavy_module_along() -> None:
    source = str(Path(_timestamps.__file__).parents[1])
    code = (
        "import sys, types; package = types.ModuleType('ferroboto'); package.__path__ = [sys.argv[1]]; "
        "sys.modules['ferroboto'] = package; from ferroboto._dates import timestamps; "
        "timestamps.parse_timestamp('2015-01-02T03:04:05Z'); timestamps.format_rfc822(1.5); "
        "print(*{'re', 'typing', 'calendar', 'email', 'decimal', 'logging', 'ferroboto._dates.text'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-S", "-c", code, source], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
