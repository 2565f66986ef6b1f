"""The wire of AWS's own models: every service of the rarer protocols and a sample of the others, drawn anew for each commit.

A model is taken under a made-up name and without the traits that other modules answer for (endpoints, signatures,
checksums, compression), so that no rule of boto3 for the service applies: what is compared is the protocol alone.
`FERROBOTO_SEED` repeats a run; `FERROBOTO_SERVICES=all` goes through every service and operation.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import botocore.session
import pytest
from botocore.loaders import Loader

from tests.support import protocols
from tests.support.answers import Writer
from tests.support.models import OwnCopies
from tests.support.params import File, Generator, Reader
from tests.support.protocols import MadeUpTwin, accepting, least
from tests.support.sample import SEED, TAKES_ALL
from tests.support.server import CaptureServer

# All services of the protocols that few services have, and one with a member that is signed as the hash of the body.
ALWAYS = (
    "codeartifact",
    "s3",
    "cloudfront",
    "route53",
    "s3control",
    "ec2",
    "cloudwatchomni",
    "eventbridgev2",
    "partnercentral-revenue-measurement",
)
SAMPLE, OPERATIONS, CASES = 12, 14, 3

# What other modules answer for, at services, operations and shapes.
_METADATA = ("auth", "signingName", "signatureVersion", "signingRegion", "globalEndpoint")
_OPERATION = (
    "httpChecksum",
    "httpChecksumRequired",
    "requestcompression",
    "endpoint",
    "endpointdiscovery",
    "endpointoperation",
    "auth",
    "authtype",
    "unsignedPayload",
    "staticContextParams",
    "operationContextParams",
    "documentation",
)
_SHAPE = ("contextParam", "documentation", "hostLabel")


@functools.cache
def loader() -> Loader:
    found: Loader = botocore.session.Session().get_component("data_loader")
    found.file_loader = OwnCopies()
    return found


def services() -> list[str]:
    known = loader().list_available_services("service-2")
    if TAKES_ALL:
        return known
    return [*ALWAYS, *Random(SEED).sample([name for name in known if name not in ALWAYS], SAMPLE)]


def plain_model(service: str) -> dict[str, Any]:
    """The model of a service under a made-up name."""
    model = loader().load_service_model(service, "service-2")
    name = protocols.name_of(service)
    metadata = {key: value for key, value in model["metadata"].items() if key not in _METADATA}
    metadata |= {"endpointPrefix": name, "serviceId": f"Made Up {service}", "signatureVersion": "v4"}
    metadata["protocol"] = botocore.session.Session().get_service_model(service).resolved_protocol
    metadata["protocols"] = [metadata["protocol"]]
    operations = {
        key: {trait: value for trait, value in operation.items() if trait not in _OPERATION}
        for key, operation in model["operations"].items()
    }
    return {
        "version": "2.0",
        "metadata": metadata,
        "operations": operations,
        "shapes": {name: _undocumented(shape) for name, shape in model["shapes"].items()},
    }


def _undocumented(shape: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in shape.items() if key not in _SHAPE}
    for part in ("member", "key", "value"):
        if part in kept:
            kept[part] = {key: value for key, value in kept[part].items() if key not in _SHAPE}
    if "members" in kept:
        kept["members"] = {
            name: {key: value for key, value in member.items() if key not in _SHAPE}
            for name, member in kept["members"].items()
        }
    return kept


@pytest.fixture(params=services())
def pair(
    request: pytest.FixtureRequest,
    shared_server: CaptureServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MadeUpTwin]:
    model = plain_model(request.param)
    path = tmp_path / protocols.name_of(request.param) / model["metadata"]["apiVersion"] / "service-2.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(model))
    monkeypatch.setitem(protocols.SERVICES, request.param, model)
    made = MadeUpTwin(shared_server, request.param, {"config": {"retries": {"total_max_attempts": 1}}}, tmp_path)
    yield made
    made.close()


def chosen(pair: MadeUpTwin) -> list[Any]:
    # Streams of events have tests of their own; boto3 speaks no HTTP/2, over which they are sent.
    operations = [
        found
        for found in pair.operations.values()
        if hasattr(pair.reference, found.method)
        and not (found.model.has_event_stream_input or found.model.has_event_stream_output)
    ]
    if TAKES_ALL or len(operations) <= OPERATIONS:
        return operations
    return Random(f"{SEED}/{pair.service}").sample(operations, OPERATIONS)


def _sendable(operation: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    """Without a body that cannot be sent twice, which is beyond boto3, and without a length of its own."""
    members = operation.model.input_shape.members if parameters else {}
    return {
        key: File(value.read()) if isinstance(value, Reader) else value
        for key, value in parameters.items()
        if members[key].serialization.get("name") != "Content-Length"
    }


def test_requests(pair: MadeUpTwin) -> None:
    for operation in chosen(pair):
        for number in range(CASES):
            random = Random(f"{SEED}/{operation}/{number}")
            parameters = Generator(random, plain=number == 0).parameters(operation.model.input_shape)
            pair.call(operation.method, [accepting(operation)], **_sendable(operation, parameters))


def test_answers(pair: MadeUpTwin) -> None:
    for operation in chosen(pair):
        if operation.model.has_event_stream_output:
            continue
        for number in range(CASES):
            random = Random(f"{SEED}/{operation}/{number}")
            answer = Writer(random, plain=number == 0).success(operation).answer
            pair.call(operation.method, [answer], **least_parameters(operation))


def test_errors(pair: MadeUpTwin) -> None:
    for operation in chosen(pair):
        for number in range(CASES):
            random = Random(f"{SEED}/{operation}/{number}")
            answer = Writer(random, plain=number == 0).error(operation, (400, 404, 500))
            pair.call(operation.method, [answer], **least_parameters(operation))


def least_parameters(operation: Any) -> dict[str, Any]:
    """What the operation cannot do without."""
    shape = operation.model.input_shape
    generator = Generator(Random(0), plain=True)
    return {name: generator.value(shape.members[name]) for name in least(operation)}
