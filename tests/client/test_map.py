"""client.map: many calls at a time, in order or not, with errors, with a bar, and interrupted."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest

import ferroboto
from ferroboto._map.calls import MapRun
from ferroboto._map.window import Options
from tests.client.test_process import KEYS, PYTHON_PATH, run
from tests.support.server import Answer, CaptureServer, wait_until

NOT_FOUND = Answer(404, b'{"__type": "ResourceNotFoundException", "message": "no such collection"}')


@pytest.fixture
def client(server: CaptureServer) -> Any:
    server.script([Answer(body=b"{}")])
    return ferroboto.Session(**KEYS).client("rekognition", endpoint_url=server.url)


def collections(count: int) -> Iterator[dict[str, str]]:
    return ({"CollectionId": f"c{number}"} for number in range(count))


def called(server: CaptureServer) -> list[str]:
    return [request.body.decode().split('"')[3] for request in server.take()]


class Echo:
    """Answers each input with itself, slower for those told."""

    def __init__(self, client: Any, slow: dict[int, float] | None = None, failing: tuple[int, ...] = ()) -> None:
        self.most = self.now = 0
        self._lock = threading.Lock()

        def answer(_: str, params: dict[str, Any]) -> Any:
            number = int(params["CollectionId"][1:])
            with self._lock:
                self.now += 1
                self.most = max(self.most, self.now)
            time.sleep((slow or {}).get(number, 0.002))
            with self._lock:
                self.now -= 1
            if number in failing:
                raise ValueError(number)
            return number

        client._make_api_call = answer


@pytest.mark.parametrize("concurrency", [1, 3, 32])
def test_every_input_is_called_once_in_order(client: Any, server: CaptureServer, concurrency: int) -> None:
    answers = list(client.map("describe_collection", collections(50), concurrency=concurrency))
    assert [answer["ResponseMetadata"]["HTTPStatusCode"] for answer in answers] == [200] * 50
    assert sorted(called(server)) == sorted(f"c{number}" for number in range(50))


def test_answers_belong_to_their_inputs(client: Any) -> None:
    Echo(client, slow={0: 0.05, 7: 0.05})
    assert list(client.map("describe_collection", collections(40), concurrency=4)) == list(range(40))
    pairs = list(client.map("describe_collection", collections(9), concurrency=4, ordered=False, pairs=True))
    assert sorted(answer for _, answer in pairs) == list(range(9))
    assert all(given == {"CollectionId": f"c{answer}"} for given, answer in pairs)


def test_unordered_gives_what_is_there(client: Any) -> None:
    Echo(client, slow={0: 0.3})
    assert list(client.map("describe_collection", collections(6), concurrency=2, ordered=False))[-1] == 0


def test_no_more_at_a_time_than_asked_for(client: Any) -> None:
    echo = Echo(client)
    list(client.map("describe_collection", collections(60), concurrency=5))
    assert echo.most == 5


def test_the_input_is_read_as_it_is_needed(client: Any, server: CaptureServer) -> None:
    read = 0

    def endless() -> Iterator[dict[str, str]]:
        nonlocal read
        while True:
            read += 1
            yield {"CollectionId": f"c{read}"}

    with client.map("describe_collection", endless(), concurrency=4) as answers:
        assert read == 0
        assert server.take() == []
        for _ in range(10):
            next(answers)
        assert read <= 10 + 8


def test_errors_are_raised_in_their_place(client: Any) -> None:
    Echo(client, failing=(2,))
    answers = client.map("describe_collection", collections(5), concurrency=3)
    assert [next(answers), next(answers)] == [0, 1]
    with pytest.raises(ValueError, match="2"):
        next(answers)
    # The others are not lost with it.
    assert list(answers) == [3, 4]


def test_errors_are_given_when_asked_for(client: Any, server: CaptureServer) -> None:
    server.script([Answer(body=b"{}"), NOT_FOUND, Answer(body=b"{}")])
    answers = list(client.map("describe_collection", collections(3), concurrency=1, return_exceptions=True))
    assert isinstance(answers[1], client.exceptions.ResourceNotFoundException)
    assert answers[0].keys() == answers[2].keys() == {"ResponseMetadata"}
    invalid = list(client.map("describe_collection", [{"Collection": "x"}], return_exceptions=True))
    assert isinstance(invalid[0], ferroboto.exceptions.ParamValidationError)


def test_a_fault_of_the_input_comes_after_what_was_begun(client: Any) -> None:
    Echo(client)

    def broken() -> Iterator[Any]:
        yield {"CollectionId": "c0"}
        yield {"CollectionId": "c1"}
        raise OSError("no such photograph")

    answers = client.map("describe_collection", broken())
    assert [next(answers), next(answers)] == [0, 1]
    with pytest.raises(OSError, match="photograph"):
        next(answers)
    assert list(answers) == []
    with pytest.raises(TypeError, match="input 1 is of type str"):
        list(client.map("describe_collection", [{"CollectionId": "c0"}, "c1"]))


def test_what_cannot_be_run_is_refused_at_once(client: Any) -> None:
    with pytest.raises(ferroboto.exceptions.UnknownClientMethodError, match="describe_colection"):
        client.map("describe_colection", [])
    with pytest.raises(ferroboto.exceptions.UnknownClientMethodError):
        client.map("close", [])
    with pytest.raises(ValueError, match="at least 1"):
        client.map("describe_collection", [], concurrency=0)
    with pytest.raises(TypeError, match="whole number"):
        client.map("describe_collection", [], concurrency="8")
    with pytest.raises(TypeError, match="not iterable"):
        client.map("describe_collection", 7)
    assert list(client.map("describe_collection", [])) == []


def test_closing_gives_up_what_is_under_way(client: Any, server: CaptureServer) -> None:
    server.script([Answer(ending="hang")])
    answers = client.map("describe_collection", collections(20), concurrency=4)
    threading.Timer(0.2, answers.close).start()
    started = time.monotonic()
    assert list(answers) == []
    assert time.monotonic() - started < 3
    assert wait_until(lambda: server.open_connections() == 0)
    assert len(server.take()) == 4


def test_a_dropped_run_ends_its_threads(client: Any, server: CaptureServer) -> None:
    server.script([Answer(body=b"{}"), Answer(ending="hang")])
    answers = client.map("describe_collection", collections(20), concurrency=4, ordered=False)
    next(answers)
    del answers
    gc.collect()
    assert wait_until(lambda: not [one for one in threading.enumerate() if one.name.startswith("ferroboto-map")])


def test_the_local_aws_answers_too() -> None:
    client = ferroboto.client("sns", endpoint_url="local")
    inputs = [{"PhoneNumber": f"+1555867530{digit}", "Message": "Hey there"} for digit in range(8)]
    answers = client.map("publish", inputs, concurrency=3).collect()
    assert len({answer["MessageId"] for answer in answers}) == 8


def test_a_run_stays_with_its_process(client: Any) -> None:
    answers = client.map("describe_collection", collections(2))
    answers._crew.process += 1
    with pytest.raises(RuntimeError, match="forked"):
        next(answers)


def test_a_plain_bar_tells_how_far_it_is(client: Any, capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    Echo(client, failing=(1,))
    inputs = list(collections(4))
    list(client.map("describe_collection", inputs, progress=True, return_exceptions=True))
    shown = capsys.readouterr().err
    assert "describe_collection: 4/4 100%" in shown
    assert shown.endswith("1 failed\n")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    list(client.map("describe_collection", collections(4), progress=True, return_exceptions=True))
    assert "\rdescribe_collection: 1 " in capsys.readouterr().err


def test_tqdm_is_taken_where_it_is_installed(client: Any, monkeypatch: Any) -> None:
    bars: list[Any] = []

    class Tqdm:
        def __init__(self, **options: Any) -> None:
            self.options, self.count, self.postfix = options, 0, {}
            self.closed = False
            bars.append(self)

        def update(self) -> None:
            self.count += 1

        def set_postfix(self, refresh: bool, **values: Any) -> None:
            self.postfix = values

        def close(self) -> None:
            self.closed = True

    class Module:
        tqdm = Tqdm

    monkeypatch.setitem(sys.modules, "tqdm", Module)
    monkeypatch.setitem(sys.modules, "tqdm.auto", Module)
    Echo(client, failing=(1,))
    list(client.map("describe_collection", list(collections(4)), progress=True, return_exceptions=True))
    [bar] = bars
    assert bar.options == {"desc": "describe_collection", "total": 4, "unit": "call"}
    assert (bar.count, bar.postfix, bar.closed) == (4, {"failed": 1}, True)


INTERRUPTED = """
import ferroboto, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
client = ferroboto.Session(**{keys!r}).client("rekognition", endpoint_url=sys.argv[1])
call = client._make_api_call
begun = []

def noted(operation_name, params):
    begun.append(params["CollectionId"])
    return call(operation_name, params)

client._make_api_call = noted
inputs = ({{"CollectionId": f"c{{number}}"}} for number in range(30))
run = client.map("describe_collection", inputs, concurrency=2)
try:
    run.collect()
except KeyboardInterrupt:
    # Calls whose turn had come are begun by threads that may be late.
    while run._crew._idle < len(run._crew._threads):
        time.sleep(0.001)
    so_far = len(begun)
    before = len(run.results)
    time.sleep(0.15)
    later = len(begun) - so_far
    if sys.argv[2] == "go on":
        run.collect()
    print(so_far, later, len(begun), before, len(run.results), flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("then", ["go on", "leave"])
def test_ctrl_c_leaves_a_partial_result(server: CaptureServer, then: str) -> None:
    """What came is there; no further call begins; going on calls the rest, each once."""
    server.script([Answer(body=b"{}", delay=0.02)])
    code = INTERRUPTED.format(keys=KEYS)
    with subprocess.Popen(
        [sys.executable, "-c", code, server.url, then],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": PYTHON_PATH},
    ) as process:
        try:
            wanted = 5
            seen: list[str] = []
            assert wait_until(lambda: bool(seen.extend(called(server))) or len(seen) >= wanted, 10)
            process.send_signal(signal.SIGINT)
            output, errors = process.communicate(timeout=10)
        finally:
            process.kill()
    seen.extend(called(server))
    so_far, later, begun, before, after = map(int, output.split())
    assert errors == ""
    assert process.returncode == 0
    assert later == 0
    assert 0 < before < 30
    if then == "go on":
        assert sorted(seen) == sorted(f"c{number}" for number in range(30))
        assert (begun, after) == (30, 30)
    else:
        assert len(seen) < 30
        assert (begun, after) == (so_far, before)


class Interrupting:
    """Raises KeyboardInterrupt before the nth step of the run's own code, as Ctrl-C may."""

    # Ctrl-C is not noticed between the steps of taking a lock.
    STEPS = frozenset(
        ["collect", "_wait", "_feed", "begin", "hand_to", "due", "_result", "_drop", "_number_due", "settle", "arrived"]
    )

    def __init__(self, number: int) -> None:
        self.left = number

    def __call__(self, frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_name not in self.STEPS or "ferroboto" not in frame.f_code.co_filename:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            self.left -= 1
            if self.left == 0:
                raise KeyboardInterrupt
        return self


@pytest.mark.parametrize("ordered", [True, False])
def test_ctrl_c_between_any_two_steps(client: Any, ordered: bool) -> None:
    """Whatever was interrupted, each input is called once, and each result is given once."""
    traced, number = sys.gettrace(), 0
    while True:
        number += 1
        called: list[int] = []

        def call(Number: int, called: list[int] = called) -> int:
            called.append(Number)
            return Number

        options = Options(2, ordered, progress=False, return_exceptions=False, pairs=False)
        run = MapRun(call, "call", [{"Number": one} for one in range(5)], options)
        interrupting = Interrupting(number)
        sys.settrace(interrupting)
        try:
            run.collect()
        except KeyboardInterrupt:
            pass
        finally:
            sys.settrace(traced)
        assert run.collect() is run.results
        assert sorted(called) == list(range(5)), number
        assert (run.results if ordered else sorted(run.results)) == list(range(5)), number
        if interrupting.left > 0:
            break
    assert number > 500


def test_an_interpreter_ends_in_the_middle_of_a_run(server: CaptureServer) -> None:
    server.script([Answer(ending="hang")])
    done = run(
        "import ferroboto, sys, threading\n"
        f"client = ferroboto.Session(**{KEYS!r}).client('rekognition', endpoint_url=sys.argv[1])\n"
        "run = client.map('list_collections', [{}] * 9, concurrency=3)\n"
        "threading.Thread(target=run.collect, daemon=True).start()\n"
        "import time; time.sleep(0.5)\n"
        "print('end')\n",
        server.url,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("end\n", "", 0)
