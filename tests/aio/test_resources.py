"""Resources for asyncio: awaited, they do as boto3's do."""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import pickle
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from ferroboto import aio
from ferroboto.dynamodb.conditions import Attr
from tests.parity.test_resources import MANNERS, arguments, definition_of, each
from tests.support.compare import differences
from tests.support.libraries import KEYS, REGION, reference
from tests.support.resources import aio_resource, definitions, resource, shown
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Differs, outcome_of


async def aio_outcome(action: Callable[[], Awaitable[Any]]) -> Any:
    try:
        return await action()
    except Exception as error:  # noqa: BLE001 - what is raised is what is compared
        return error


def compared(
    service: str,
    kind: str | None,
    manner: str,
    step: Callable[[Any], Any],
    aio_step: Callable[[Any], Awaitable[Any]],
) -> None:
    """boto3's step and ours for asyncio: results and calls have to be equal."""

    async def ours() -> Any:
        made, client = aio_resource(service, kind, manner)
        outcome = await aio_outcome(lambda: aio_step(made))
        return [shown(outcome), client.calls, made.meta.data]

    made, client = resource(reference(), service, kind, manner)
    expected = [shown(outcome_of(lambda: step(made))), client.calls, made.meta.data]
    found = differences(expected, asyncio.run(ours()))
    if found:
        raise Differs(f"{service}.{kind} ({manner})", found)


def _named(made: Any, part: str, definition: Any) -> str:
    return str(next(it.name for it in getattr(made.meta.resource_model, part) if it._definition == definition))


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_actions(service: str, kind: str | None, manner: str) -> None:
    for name, action in definition_of(service, kind).get("actions", {}).items():
        given = arguments(service, action["request"], f"{service}/{kind}/{name}/{manner}")

        def act(made: Any) -> Any:
            return getattr(made, _named(made, "actions", action))(**copy.deepcopy(given))  # noqa: B023

        async def aio_act(made: Any) -> Any:
            return await act(made)

        compared(service, kind, manner, act, aio_act)


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_attributes_and_references(service: str, kind: str | None, manner: str) -> None:
    def properties(made: Any) -> list[str]:
        return [name for name in dir(type(made)) if isinstance(inspect.getattr_static(type(made), name), property)]

    def read(made: Any) -> Any:
        return {name: shown(outcome_of(lambda: getattr(made, name))) for name in properties(made)}  # noqa: B023

    async def aio_read(made: Any) -> Any:
        async def value(name: str) -> Any:
            found = getattr(made, name)
            return await found if inspect.isawaitable(found) else found

        return {
            name: shown(await aio_outcome(lambda: value(name)))  # noqa: B023
            for name in properties(made)
        }

    compared(service, kind, manner, read, aio_read)


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_collections(service: str, kind: str | None, manner: str) -> None:
    for name, collection in definition_of(service, kind).get("hasMany", {}).items():
        given = arguments(service, collection["request"], f"{service}/{kind}/{name}/{manner}")

        def ways(made: Any) -> dict[str, Callable[[], Any]]:
            it = getattr(made, _named(made, "collections", collection))  # noqa: B023
            return {
                "all": it.all,
                "filter": lambda: it.filter(**copy.deepcopy(given)),  # noqa: B023
                "limit": lambda: it.limit(3),
                "page size": lambda: it.all().page_size(2).limit(1),
                "pages": lambda: it.pages(),
                "pages of all": lambda: it.all().pages(),
            }

        def walk(made: Any) -> Any:
            return {way: shown(outcome_of(lambda: list(go()))) for way, go in ways(made).items()}  # noqa: B023

        async def aio_walk(made: Any) -> Any:
            async def listed(go: Callable[[], Any]) -> Any:
                return [found async for found in go()]

            return {
                way: shown(await aio_outcome(lambda: listed(go)))  # noqa: B023
                for way, go in ways(made).items()
            }

        compared(service, kind, manner, walk, aio_walk)


@each
@pytest.mark.parametrize("manner", MANNERS)
def test_batch_actions(service: str, kind: str | None, manner: str) -> None:
    for name, collection in definition_of(service, kind).get("hasMany", {}).items():
        held = definitions(service)["resources"][collection["resource"]["type"]]
        for action_name, action in held.get("batchActions", {}).items():
            given = arguments(service, action["request"], f"{service}/{kind}/{name}/{action_name}/{manner}")

            def act(made: Any) -> Any:
                model = next(it for it in made.meta.resource_model.collections if it._definition == collection)  # noqa: B023
                method = next(it.name for it in model.batch_actions if it._definition == action)  # noqa: B023
                return getattr(getattr(made, model.name), method)(**copy.deepcopy(given))  # noqa: B023

            async def aio_act(made: Any) -> Any:
                return await act(made)

            compared(service, kind, manner, act, aio_act)


@each
def test_waiters(service: str, kind: str | None) -> None:
    def names(made: Any) -> list[str]:
        return [waiter.name for waiter in made.meta.resource_model.waiters]

    def wait(made: Any) -> Any:
        return [getattr(made, name)(WaiterConfig={"Delay": 1}) for name in names(made)]

    async def aio_wait(made: Any) -> Any:
        return [await getattr(made, name)(WaiterConfig={"Delay": 1}) for name in names(made)]

    compared(service, kind, "full", wait, aio_wait)


@each
def test_subresources(service: str, kind: str | None) -> None:
    """Made at once, and awaited all the same by those who are used to it."""

    async def ours() -> None:
        made, client = aio_resource(service, kind, "full")
        for name in made.get_available_subresources():
            model = next(it for it in made.meta.resource_model.subresources if it.name == name)
            given = ["x" for part in model.resource.identifiers if part.source == "input"]
            at_once = getattr(made, name)(*given)
            assert await getattr(made, name)(*given) == at_once
        assert not client.calls

    asyncio.run(ours())


# Over a server


def answer(value: Any) -> Answer:
    return Answer(200, json.dumps(value).encode(), headers=(("Content-Type", "application/x-amz-json-1.0"),))


def test_tables(server: CaptureServer) -> None:
    async def use() -> Any:
        async with aio.resource("dynamodb", region_name=REGION, endpoint_url=server.url, **KEYS) as dynamodb:
            table = await dynamodb.Table("t")
            got = await table.get_item(Key={"id": 1})
            await table.put_item(Item={"id": {1, 2}}, ConditionExpression=Attr("id").not_exists())
            async with table.batch_writer(overwrite_by_pkeys=["id"], flush_amount=2) as batch:
                for number in range(5):
                    await batch.put_item(Item={"id": number // 2})
                await batch.delete_item(Key={"id": "x"})
            return got["Item"], await table.item_count

    unprocessed = {"UnprocessedItems": {"t": [{"PutRequest": {"Item": {"id": {"N": "7"}}}}]}}
    done = answer({"UnprocessedItems": {}})
    server.script(
        [
            answer({"Item": {"id": {"SS": ["a"]}}}),
            answer({}),
            answer(unprocessed),
            done,
            done,
            answer({"Table": {"ItemCount": 3}}),
        ]
    )
    assert asyncio.run(use()) == ({"id": {"a"}}, 3)
    bodies = [json.loads(request.body) for request in server.take()]
    assert bodies[0]["Key"] == {"id": {"N": "1"}}
    assert bodies[1]["ConditionExpression"] == "attribute_not_exists(#n0)"
    requests = [request for body in bodies[2:-1] for request in body["RequestItems"]["t"]]
    ids = [(request.get("PutRequest") or {}).get("Item") or request["DeleteRequest"]["Key"] for request in requests]
    assert [next(iter(key["id"].values())) for key in ids] == ["0", "1", "7", "1", "2", "x"]


def test_the_wrong_kind_of_loop() -> None:
    sns = aio.resource("sns", endpoint_url="local")
    with pytest.raises(TypeError):
        list(sns.topics.all())
    with pytest.raises(TypeError), aio.resource("dynamodb", region_name=REGION).Table("t").batch_writer():
        pass


def test_a_resource_is_pickled_by_its_client() -> None:
    topic = aio.Session(region_name=REGION).resource("sns", endpoint_url="local").Topic("arn:x")
    assert pickle.loads(pickle.dumps(topic)) == topic
