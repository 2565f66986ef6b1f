"""Options that act on operations of certain traits (compression, checksums, authentication), on a service made up for them."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import botocore.session
import pytest

from tests.support import protocols
from tests.support.compare import differences
from tests.support.home import Home
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer, Request
from tests.support.twin import outcome_of
from tests.support.wire import request_differences

# boto3 has CRC32C, CRC64NVME and XXHash with another package only.
ALGORITHMS = ["CRC32", "SHA1", "SHA256", "SHA512", "MD5", "crc32"]


def operation(name: str, payload: str | None = None, **traits: Any) -> dict[str, Any]:
    return {
        "name": name,
        "http": {"method": "POST", "requestUri": f"/{name}"},
        "input": {"shape": payload or "Request"},
        **traits,
    }


def service(protocol: str, auth: list[str] | None) -> dict[str, Any]:
    rest = protocol == "rest-json"
    header = {"location": "header", "locationName": "x-amz-sdk-checksum-algorithm"} if rest else {}
    given = {"location": "header", "locationName": "x-amz-checksum-sha1"} if rest else {}
    members = {
        "Text": {"shape": "Text"},
        "Algorithm": {"shape": "Text", **header},
        "Sum": {"shape": "Text", **given},
        "Encoding": {"shape": "Text", **({"location": "header", "locationName": "Content-Encoding"} if rest else {})},
    }
    operations = [
        operation("Plain"),
        operation("Compressed", requestcompression={"encodings": ["gzip"]}),
        operation("Strange", requestcompression={"encodings": ["zstd", "gzip"]}),
        operation("Unknown", requestcompression={"encodings": ["zstd"]}),
        operation("Summed", httpChecksumRequired=True),
        operation("Required", httpChecksum={"requestChecksumRequired": True, "requestAlgorithmMember": "Algorithm"}),
        operation("Optional", httpChecksum={"requestChecksumRequired": False, "requestAlgorithmMember": "Algorithm"}),
        operation("Both", httpChecksumRequired=True, requestcompression={"encodings": ["gzip"]}),
        operation("Open", auth=["smithy.api#noAuth"]),
        operation("Either", auth=["aws.auth#sigv4", "smithy.api#noAuth"]),
        operation("Bearing", auth=["smithy.api#httpBearerAuth"]),
        operation("Asymmetric", auth=["aws.auth#sigv4a"]),
        operation("OfOld", authtype="none"),
        operation("OfOldUnsigned", authtype="v4-unsigned-body"),
    ]
    metadata = {
        "apiVersion": "2026-01-01",
        "endpointPrefix": "options",
        "jsonVersion": "1.1",
        "protocol": protocol,
        "protocols": [protocol],
        "serviceFullName": "Options",
        "serviceId": "Options",
        "signatureVersion": "v4",
        "targetPrefix": "Options",
        "uid": f"options-{protocol}",
    }
    if auth is not None:
        metadata["auth"] = auth  # type: ignore[assignment]
    return {
        "version": "2.0",
        "metadata": metadata,
        "operations": {made["name"]: made for made in operations},
        "shapes": {"Request": {"type": "structure", "members": members}, "Text": {"type": "string"}},
    }


Call = Callable[..., tuple[list[Request], list[Request]]]


@pytest.fixture
def options(server: CaptureServer, tmp_path: Path) -> Call:
    """Makes a call of the made-up service with both libraries and hands back what each has sent."""

    def call(
        method: str,
        protocol: str = "rest-json",
        config: dict[str, Any] | None = None,
        auth: list[str] | None = None,
        **params: Any,
    ) -> Any:
        description = service(protocol, auth)
        folder = tmp_path / "options" / "2026-01-01"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "service-2.json").write_text(json.dumps(description))

        def client(library: Library) -> Any:
            made = library.config(**(config or {}))
            if library.name == "boto3":
                session = botocore.session.Session()
                session.get_component("data_loader").search_paths.append(str(tmp_path))
                return session.create_client(
                    "options", endpoint_url=server.url, region_name=REGION, config=made, **KEYS
                )
            return protocols.subject_client(tmp_path, "options", server.url, config)

        server.script([Answer(body=b"<R/>" if protocol == "query" else b"{}")])
        sent = []
        outcomes = []
        for library in (reference(), subject()):
            outcomes.append(outcome_of(lambda: getattr(client(library), method)(**params)))  # noqa: B023
            sent.append(server.take())
        assert not differences(*outcomes)
        return sent

    return call


def unpacked(request: Request) -> Request:
    """The request with its body uncompressed, and no trace of the moment of compression."""
    if request.header("content-encoding") is None:
        return request
    hidden = ("content-length", "authorization", "x-amz-checksum-crc32")
    headers = tuple(pair for pair in request.headers if pair[0].lower() not in hidden)
    return Request(request.method, request.target, request.version, headers, gzip.decompress(request.body), 0)


COMPRESSION: dict[str, tuple[dict[str, Any], int, bool]] = {
    "small": ({}, 100, False),
    "just too small": ({}, 10239, False),
    "large": ({}, 10240, True),
    "smaller limit": ({"request_min_compression_size_bytes": 50}, 100, True),
    "larger limit": ({"request_min_compression_size_bytes": 1048576}, 20000, False),
    "disabled": ({"disable_request_compression": True}, 20000, False),
}


@pytest.mark.parametrize("name", COMPRESSION)
@pytest.mark.parametrize("protocol", ["rest-json", "json", "query"])
@pytest.mark.parametrize("method", ["compressed", "strange", "unknown", "both"])
def test_compression(options: Call, method: str, protocol: str, name: str) -> None:
    config, size, compressed = COMPRESSION[name]
    if (method, protocol, name) == ("both", "query", "disabled"):
        pytest.skip("boto3 fails: it cannot sum up a form")
    # The text and what is around it.
    around = {"rest-json": len('{"Text": ""}'), "json": len('{"Text": ""}')}.get(
        protocol, len(f"Action={method.title()}&Version=2026-01-01&Text=")
    )
    left, right = options(method, protocol, config, Text="x" * (size - around))
    assert not request_differences([unpacked(request) for request in left], [unpacked(request) for request in right])
    packed = compressed and method != "unknown"
    assert [request.header("content-encoding") for request in (*left, *right)] == ["gzip" if packed else None] * 2
    if method == "both" and packed:
        checksum = base64.b64encode(zlib.crc32(right[0].body).to_bytes(4, "big")).decode()
        assert right[0].header("x-amz-checksum-crc32") == checksum


def test_compression_of_what_is_encoded(options: Call) -> None:
    left, right = options("compressed", Text="x" * 20000, Encoding="custom")
    assert left[0].header("content-encoding") == right[0].header("content-encoding") == "custom,gzip"


@pytest.mark.parametrize("where", ["environment", "file"])
def test_compression_by_the_environment(home: Home, options: Call, where: str) -> None:
    if where == "environment":
        home.environ(AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES="10")
    else:
        home.config("[default]\nrequest_min_compression_size_bytes = 10\n")
    left, right = options("compressed", Text="x" * 20)
    assert left[0].header("content-encoding") == right[0].header("content-encoding") == "gzip"
    home.environ(AWS_DISABLE_REQUEST_COMPRESSION="true")
    left, right = options("compressed", Text="x" * 20)
    assert left[0].header("content-encoding") == right[0].header("content-encoding") is None


@pytest.mark.parametrize("calculation", ["when_supported", "when_required"])
@pytest.mark.parametrize("protocol", ["rest-json", "json"])
@pytest.mark.parametrize("method", ["plain", "summed", "required", "optional"])
def test_checksums(options: Call, method: str, protocol: str, calculation: str) -> None:
    config = {"request_checksum_calculation": calculation}
    for text in ({}, {"Text": "é"}):
        left, right = options(method, protocol, config, **text)
        assert not request_differences(left, right)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize("method", ["required", "optional", "summed"])
def test_chosen_checksum(options: Call, method: str, algorithm: str) -> None:
    left, right = options(method, Text="x", Algorithm=algorithm)
    assert not request_differences(left, right)
    if algorithm == "SHA256" and method != "summed":
        digest = base64.b64encode(hashlib.sha256(right[0].body).digest()).decode()
        assert right[0].header("x-amz-checksum-sha256") == digest


def test_checksum_of_the_callers_own(options: Call) -> None:
    for method in ("required", "summed"):
        left, right = options(method, Text="x", Sum="abc=")
        assert not request_differences(left, right)


AUTH = [None, ["aws.auth#sigv4"], ["aws.auth#sigv4", "smithy.api#noAuth"]]


@pytest.mark.parametrize("preference", [None, "noAuth", "sigv4", "httpBearerAuth,noAuth", "nonsense"])
@pytest.mark.parametrize("auth", AUTH, ids=str)
@pytest.mark.parametrize("method", ["plain", "open", "either", "bearing", "of_old", "of_old_unsigned"])
def test_auth_schemes(options: Call, method: str, auth: list[str] | None, preference: str | None) -> None:
    config = {"auth_scheme_preference": preference} if preference else {}
    left, right = options(method, config=config, auth=auth)
    assert not request_differences(left, right)
