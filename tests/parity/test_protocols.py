"""Rules of the protocols that no service of AWS in this library needs, on made-up services that need them all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parity.conftest import MadeUp
from tests.support.answers import Writer
from tests.support.models import Operation
from tests.support.params import File, Generator, Reader, Spoiler
from tests.support.protocols import PROTOCOLS, REST_PROTOCOLS, SERVICES, XML_PROTOCOLS, accepting, call, least
from tests.support.server import Answer
from tests.support.twin import outcome_of

CASES = 60

# These have answers of their own: the writer writes no attributes, and hosts need a proxy.
_APART = ("Attributed", "Prefixed", "Fixed")
OPERATIONS = [
    (protocol, name) for protocol in PROTOCOLS for name in SERVICES[protocol]["operations"] if name not in _APART
]


def parameters_for(operation: Operation, random: Random, *, plain: bool = False) -> dict[str, Any]:
    """Valid parameters. A body that cannot be sent twice is beyond boto3, but not beyond the subject."""
    parameters = Generator(random, plain).parameters(operation.model.input_shape)
    if operation.model.name == "Bytes" and isinstance(parameters.get("Body"), Reader):
        parameters["Body"] = File(parameters["Body"].read())
    return parameters


@pytest.mark.parametrize(("protocol", "name"), OPERATIONS)
def test_generated_parameters(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    operation = pair.operations[name]
    for number in range(CASES):
        plain = number < 5
        parameters = parameters_for(operation, Random(f"{protocol}/{name}/{number}"), plain=plain)
        outcome = pair.call(operation.method, [accepting(operation)], **parameters)
        if plain:
            assert not outcome.raised and len(outcome.requests) == 1, outcome.value


@pytest.mark.parametrize(("protocol", "name"), OPERATIONS)
def test_generated_answers(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    operation = pair.operations[name]
    for number in range(CASES):
        plain = number < 5
        written = Writer(Random(f"{protocol}/{name}/{number}"), plain).success(operation)
        outcome = pair.call(operation.method, [written.answer], **least(operation))
        if plain:
            assert not outcome.raised, outcome.value
            assert set(outcome.value) == {*written.members, "ResponseMetadata"}


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_generated_errors(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol)
    operation = pair.operations["Nothing"]
    for number in range(CASES):
        answer = Writer(Random(f"{protocol}/{number}"), plain=number < 5).error(operation, (400, 403, 404, 499, 501))
        outcome = pair.call(operation.method, [answer])
        assert outcome.raised


@pytest.mark.parametrize(("protocol", "name"), [case for case in OPERATIONS if case[1] not in ("Nothing", "Unwrapped")])
def test_generated_faults(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    operation = pair.operations[name]
    reported = 0
    for number in range(CASES):
        random = Random(f"{protocol}/{name}/faults/{number}")
        parameters = Generator(random).parameters(operation.model.input_shape)
        Spoiler(random).spoil(parameters, operation.model.input_shape, 1 + number % 4)
        outcome = pair.call(operation.method, [Answer(400, b"{}")], **parameters)
        reported += type(outcome.value).__name__ == "ParamValidationError"
    assert reported >= CASES // 2


@given(data=st.data())
def test_explored(made_up: MadeUp, data: st.DataObject) -> None:
    protocol, name = data.draw(st.sampled_from(OPERATIONS))
    pair = made_up(protocol)
    operation = pair.operations[name]
    random = Random(data.draw(st.integers(0, 2**64)))
    parameters = parameters_for(operation, random)
    pair.call(operation.method, [Writer(random).success(operation).answer], **parameters)


QUERY_PARAMETERS: dict[str, dict[str, Any]] = {
    "empty list": {"Texts": [], "FlatTexts": [], "FlatRenamedTexts": (), "Nests": []},
    "list": {"Texts": ["a", ""], "RenamedTexts": ["b"], "TextsOfTexts": [["a"], [], ["b", "c"]]},
    "flat": {"FlatTexts": ["a", "b"], "FlatRenamedTexts": ["c", "d"], "FlatNamedTexts": ["e"]},
    "flat structures": {"FlatNests": [{"Name": "a", "More": [{"Name": "b"}]}]},
    "maps": {"TextMap": {"a": "1", "": ""}, "RenamedMap": {"k": "v"}, "NestMap": {"RED": {"Name": "n"}}},
    "flat maps": {"FlatMap": {"a": "1", "b": "2"}, "FlatRenamedMap": {"k": 5}},
    "empty maps": {"TextMap": {}, "FlatMap": {}},
    "map of lists": {"ListMap": {"a": [1, 2], "b": []}},
    "empty structures": {"Empty": {}},
    "blobs": {"Blobs": [b"\xff", "é", bytearray(b"x")]},
    "flags": {"Flag": True},
}


@pytest.mark.parametrize("name", QUERY_PARAMETERS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_containers(made_up: MadeUp, protocol: str, name: str) -> None:
    pair = made_up(protocol)
    members = pair.operations["Everything"].model.input_shape.members
    call(pair, "Everything", **{key: value for key, value in QUERY_PARAMETERS[name].items() if key in members})


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_idempotency_token(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol)
    name = "Path" if protocol in REST_PROTOCOLS else "Everything"
    for parameters in ({}, {"Token": "given"}, {"Token": ""}, {"Token": "é/&"}):
        outcome = call(pair, name, **parameters)
        assert b"oken" in outcome.requests[0].body or "token=" in outcome.requests[0].query
    call(pair, name, Token=None)


@pytest.mark.parametrize("name", ["Everything", "Path", "Headers", "Bytes", "Words", "Nested"])
@pytest.mark.parametrize("protocol", REST_PROTOCOLS)
def test_none_without_validation(made_up: MadeUp, protocol: str, name: str) -> None:
    """Members that are None are left out by the REST protocols."""
    pair = made_up(protocol, config={"parameter_validation": False})
    members = pair.operations[name].model.input_shape.members
    call(pair, name, **dict.fromkeys(set(members) - {"Label", "Rest"}))


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", [None, 5, 1.5, True, "x"])
def test_scalars_without_validation(made_up: MadeUp, protocol: str, value: Any) -> None:
    pair = made_up(protocol, config={"parameter_validation": False})
    call(pair, "Everything", Text=value, Whole=value, Flag=value, Texts=[value], TextMap={"a": value})


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_unknown_member_without_validation(made_up: MadeUp, protocol: str) -> None:
    call(made_up(protocol, config={"parameter_validation": False}), "Everything", Bogus=1)


def nested(levels: int) -> dict[str, Any]:
    nest: dict[str, Any] = {"Name": "n"}
    for _ in range(levels):
        nest = {"Name": "n", "Again": nest}
    return nest


def endless() -> dict[str, Any]:
    nest: dict[str, Any] = {"Name": "n"}
    nest["Again"] = nest
    return nest


def deep_answer(protocol: str, levels: int) -> Answer:
    if protocol == "query":
        inner = "<Again>" * levels + "</Again>" * levels
        return Answer(body=f"<R><EverythingResult><Nest>{inner}</Nest></EverythingResult></R>".encode())
    if protocol in XML_PROTOCOLS:
        inner = "<Again>" * levels + "</Again>" * levels
        return Answer(body=f"<R><Nest>{inner}</Nest></R>".encode())
    if protocol.startswith("cbor"):
        return Answer(body=b"\xa1\x64Nest" + b"\xa1\x65Again" * levels + b"\xa0")
    return Answer(body=('{"Nest": ' + '{"Again": ' * levels + "{}" + "}" * levels + "}").encode())


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth(made_up: MadeUp, protocol: str) -> None:
    assert not call(made_up(protocol), "Everything", deep_answer(protocol, 50), Nest=nested(50)).raised


@pytest.mark.parametrize("levels", [1000, 100_000])
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth_of_answers(made_up: MadeUp, protocol: str, levels: int) -> None:
    """Too deep for boto3; here it may work or be refused in the same way."""
    pair = made_up(protocol)
    pair.server.script([deep_answer(protocol, levels)])
    assert isinstance(outcome_of(lambda: pair.reference.everything(Text="x")), RecursionError)
    ours = outcome_of(lambda: pair.subject.everything(Text="x"))
    assert isinstance(ours, (dict, RecursionError))


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth_of_answers_on_a_small_stack(made_up: MadeUp, protocol: str) -> None:
    """As a thread of a program has that makes many: the end of the call, not of the process."""
    pair = made_up(protocol)
    pair.server.script([accepting(pair.operations["Everything"])])
    pair.subject.everything(Text="x")  # What is imported once needs more.
    pair.server.script([deep_answer(protocol, 5000)])
    outcomes: list[Any] = []
    previous = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=lambda: outcomes.append(outcome_of(lambda: pair.subject.everything(Text="x"))))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(previous)
    assert isinstance(outcomes[0], RecursionError)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth_of_errors(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol)
    for levels in (1000, 100_000):
        if protocol.startswith("cbor"):
            raw = b"\xa2\x66__type\x66Broken\x66Detail" + b"\xa1\x65Again" * levels + b"\xa0"
            pair.server.script([Answer(400, raw)])
            ours = outcome_of(lambda: pair.subject.everything(Text="x"))
            assert isinstance(ours, (RecursionError, pair.subject.exceptions.ClientError))
            continue
        if protocol in XML_PROTOCOLS:
            body = "<E><Error><Code>X</Code>" + "<a>" * levels + "</a>" * levels + "</Error></E>"
        else:
            body = '{"__type": "Broken", "Detail": ' + '{"Again": ' * levels + "{}" + "}" * levels + "}"
        pair.server.script([Answer(400, body.encode())])
        ours = outcome_of(lambda: pair.subject.everything(Text="x"))
        assert isinstance(ours, (RecursionError, pair.subject.exceptions.ClientError))


@pytest.mark.parametrize("make", [lambda: nested(1000), lambda: nested(100_000), endless], ids=["1000", "100000", "∞"])
@pytest.mark.parametrize("validated", [True, False])
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_depth_of_parameters(made_up: MadeUp, protocol: str, validated: bool, make: Callable[[], Any]) -> None:
    pair = made_up(protocol, config={"parameter_validation": validated})
    for client in (pair.reference, pair.subject):
        pair.server.script([accepting(pair.operations["Everything"])])
        outcome = outcome_of(lambda: client.everything(Text="x", Nest=make()))  # noqa: B023
        # boto3 fails; a thousand levels may pass here.
        assert isinstance(outcome, RecursionError if client is pair.reference else (dict, RecursionError))


@pytest.mark.parametrize("protocol", ["json", "rest-json"])
def test_depth_of_documents(made_up: MadeUp, protocol: str) -> None:
    pair = made_up(protocol)
    document: list[Any] = []
    document.append(document)
    assert isinstance(outcome_of(lambda: pair.subject.everything(Text="x", Document=document)), RecursionError)
    body = '{"Document": ' + "[" * 100_000 + "]" * 100_000 + "}"
    pair.server.script([Answer(body=body.encode())])
    assert isinstance(outcome_of(lambda: pair.subject.everything(Text="x")), RecursionError)
