"""Names of response headers: as they came where the model has them as keys of a map, and in lower case in the metadata."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.support.compare import differences
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer

HEADERS = (
    ("Content-Type", "application/json"),
    ("X-Custom-Header", "One"),
    ("x-lower", "two"),
    ("X-SHOUTED", "three"),
    ("x-Amz-meTa-Mixed-Case", "four"),
    ("x-amz-meta-plain", "five"),
    ("X-Twice", "a"),
    ("x-twice", "b"),
    ("x-amzn-RequestId", "id"),
)
CALLS = {
    "all headers": ("dataexchange", lambda client: client.send_api_asset(AssetId="a", DataSetId="d", RevisionId="r")),
    "a prefix": ("s3", lambda client: client.head_object(Bucket="bucket", Key="k")),
    "a streamed body": ("s3", lambda client: client.get_object(Bucket="bucket", Key="k")),
}


def outcome(server: CaptureServer, library: Library, name: str, listens: bool, status: int) -> Any:
    service, call = CALLS[name]
    client = library.client(service, server.url, config={"inject_host_prefix": False})
    seen: list[Any] = []
    if listens:

        def note(http_response: Any, **_: Any) -> None:
            seen.extend(http_response.headers.items())

        client.meta.events.register("after-call", note)
    server.script([Answer(status, b"{}", HEADERS)])
    try:
        value = call(client)
    except Exception as error:  # noqa: BLE001 - compared
        value = error.response  # type: ignore[attr-defined]
    client.close()
    value.pop("Body", None)
    return value, seen


@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize("listens", [False, True], ids=["alone", "with a handler"])
@pytest.mark.parametrize("name", CALLS)
def test_names(server: CaptureServer, name: str, listens: bool, status: int) -> None:
    theirs, ours = (outcome(server, library, name, listens, status) for library in (reference(), subject()))
    assert not differences(theirs[0], ours[0], name)
    assert sorted(ours[1]) == sorted(theirs[1])


def test_maps(server: CaptureServer) -> None:
    headers, _ = outcome(server, subject(), "all headers", False, 200)
    assert headers["ResponseHeaders"]["X-SHOUTED"] == "three"
    metadata, _ = outcome(server, subject(), "a prefix", False, 200)
    assert metadata["Metadata"] == {"Mixed-Case": "four", "plain": "five"}


def test_in_an_event_loop(server: CaptureServer) -> None:
    import ferroboto.aio

    async def script() -> Any:
        session = ferroboto.aio.Session(**KEYS, region_name=REGION)
        async with session.client("s3", endpoint_url=server.url) as client:
            return await client.head_object(Bucket="bucket", Key="k")

    server.script([Answer(200, b"", HEADERS)])
    assert asyncio.run(script())["Metadata"] == {"Mixed-Case": "four", "plain": "five"}
