"""Tests of programs put a function in place of ``BaseClient._make_api_call``: every call goes through it."""

from __future__ import annotations

import asyncio
from typing import Any
from unittest import mock

import pytest

import ferroboto.aio
from ferroboto.model import OperationNotFoundError
from tests.support.libraries import KEYS, REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import same

LIST = Answer(body=b'{"CollectionIds": ["a"]}')


def base_class(library: Library) -> Any:
    return library.module("client").BaseClient


def test_on_the_class(server: CaptureServer) -> None:
    def called(library: Library) -> Any:
        server.script([LIST])
        base = base_class(library)
        original = base._make_api_call
        seen: list[Any] = []

        def fake(self: Any, operation_name: str, kwarg: dict[str, Any]) -> Any:
            seen.append((type(self).__name__, operation_name, kwarg))
            if operation_name == "DetectFaces":
                return {"fake": True}
            return original(self, operation_name, kwarg)

        with mock.patch.object(base, "_make_api_call", new=fake):
            client = library.client("rekognition", server.url)
            answers = [client.detect_faces(Bogus=1), client.list_collections(MaxResults=3)["CollectionIds"]]
            paged = client.get_paginator("list_collections").paginate().build_full_result()["CollectionIds"]
        return [seen, answers, paged, client.list_collections()["CollectionIds"], len(server.take())]

    same(called)


@pytest.mark.parametrize("effect", [{"return_value": {"x": 1}}, {"side_effect": KeyError("x")}], ids=str)
def test_with_a_mock(server: CaptureServer, effect: dict[str, Any]) -> None:
    def called(library: Library) -> Any:
        client = library.client("rekognition", server.url)
        with mock.patch.object(base_class(library), "_make_api_call", **effect) as made:
            try:
                answer = client.describe_collection(CollectionId="c")
            except KeyError as error:
                answer = repr(error)
        return [answer, [tuple(call) for call in made.call_args_list]]

    same(called)


def test_on_one_client(server: CaptureServer) -> None:
    def called(library: Library) -> Any:
        server.script([LIST])
        one, other = (library.client("rekognition", server.url) for _ in range(2))
        with mock.patch.object(one, "_make_api_call", return_value="mine"):
            answers = [one.list_collections(), other.list_collections()["CollectionIds"]]
        return [*answers, one.list_collections()["CollectionIds"]]

    same(called)


def test_by_name(server: CaptureServer) -> None:
    server.script([LIST])
    for library in (reference(), subject()):
        client = library.client("rekognition", server.url)
        assert client._make_api_call("ListCollections", {})["CollectionIds"] == ["a"]


def test_of_no_operation(server: CaptureServer) -> None:
    same(lambda library: library.client("rekognition", server.url)._make_api_call("Nope", {}))

    async def call(client: Any) -> None:
        async with client:
            await client._make_api_call("Nope", {})

    made = ferroboto.aio.Session(**KEYS).client("rekognition", REGION, endpoint_url=server.url)
    with pytest.raises(OperationNotFoundError, match="^Nope$"):
        asyncio.run(call(made))
