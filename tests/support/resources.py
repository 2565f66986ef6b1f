"""Resources over a client that sends nothing: it notes its calls and returns drawn responses, the same for both libraries."""

from __future__ import annotations

import copy
import functools
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.support.libraries import KEYS, REGION, Library, reference
from tests.support.models import service_model
from tests.support.params import Generator

Call = tuple[str, tuple[Any, ...], dict[str, Any]]


@functools.cache
def services() -> tuple[str, ...]:
    """Services that boto3 has resources for."""
    return tuple(reference().session().get_available_resources())


@functools.cache
def definitions(service: str) -> Any:
    """The resource model of a service, as boto3 has it."""
    return reference().session()._loader.load_service_model(service, "resources-1")


def kinds() -> list[tuple[str, str | None]]:
    """Service and kind of each resource; no kind is the service itself."""
    return [(service, kind) for service in services() for kind in (None, *definitions(service)["resources"])]


@dataclass
class Drawn:
    """What comes back from an operation; the same for the same random."""

    service: str
    manner: str

    def response(self, method: str, place: int) -> Any:
        """The response to the call at a place."""
        name = next(name for snake, name in _operations(self.service).items() if snake == method)
        shape = service_model(self.service).operation_model(name).output_shape
        if shape is None or self.manner == "empty":
            return {}
        random = Random(f"{self.service}/{method}/{place}/{self.manner}")
        value = full(shape, random, 0) if self.manner == "full" else Generator(random, plain=True).value(shape)
        return {**value, "ResponseMetadata": {"HTTPStatusCode": 200}}


@functools.cache
def _operations(service: str) -> dict[str, str]:
    client: Any = reference().client(service)
    methods: dict[str, str] = client.meta.method_to_api_mapping
    return methods


def full(shape: Any, random: Random, depth: int) -> Any:
    """A value with every member, two elements in a list and short texts."""
    kind = shape.type_name
    if kind == "structure":
        names = list(shape.members) if depth < 5 else []
        return {name: full(shape.members[name], random, depth + 1) for name in names}
    if kind == "list":
        return [full(shape.member, random, depth + 1) for _ in range(2 if depth < 5 else 0)]
    if kind == "map":
        return {f"k{number}": full(shape.value, random, depth + 1) for number in range(2)}
    return Generator(random, plain=True).value(shape) if kind != "string" else f"v-{random.randrange(10**6)}"


class _Paginator:
    def __init__(self, client: FakeClient, method: str) -> None:
        self._client, self._method = client, method

    def paginate(self, **arguments: Any) -> Iterator[Any]:
        for _ in range(2):
            yield self._client.called(f"paginated {self._method}", self._method, (), arguments)


class _Waiter:
    def __init__(self, client: FakeClient, name: str) -> None:
        self._client, self._name = client, name

    def wait(self, **arguments: Any) -> None:
        self._client.calls.append((f"wait {self._name}", (), copy.deepcopy(arguments)))


@dataclass
class FakeClient:
    """A client that notes what it is called with."""

    real: Any
    drawn: Drawn
    calls: list[Call] = field(default_factory=list)

    @property
    def meta(self) -> Any:
        return self.real.meta

    def called(self, what: str, method: str, args: tuple[Any, ...], arguments: dict[str, Any]) -> Any:
        """Note a call and draw its response."""
        self.calls.append((what, args, copy.deepcopy(arguments)))
        return self.drawn.response(method, len(self.calls))

    def can_paginate(self, method: str) -> bool:
        can: bool = self.real.can_paginate(method)
        return can

    def get_paginator(self, method: str) -> _Paginator:
        assert self.can_paginate(method)
        return _Paginator(self, method)

    def get_waiter(self, name: str) -> _Waiter:
        # Of its own kind, if there is such a waiter.
        self.real.get_waiter(name)
        return _Waiter(self, name)

    def __getattr__(self, method: str) -> Callable[..., Any]:
        if not hasattr(self.real, method):
            raise AttributeError(method)
        return lambda *args, **arguments: self.called(method, method, args, arguments)


class _AioPaginator(_Paginator):
    async def paginate(self, **arguments: Any) -> AsyncIterator[Any]:  # type: ignore[override]
        for page in super().paginate(**arguments):
            yield page


class _AioWaiter(_Waiter):
    async def wait(self, **arguments: Any) -> None:  # type: ignore[override]
        super().wait(**arguments)


class AioFakeClient(FakeClient):
    """The same for asyncio."""

    def get_paginator(self, method: str) -> _Paginator:
        assert self.can_paginate(method)
        return _AioPaginator(self, method)

    def get_waiter(self, name: str) -> _Waiter:
        self.real.get_waiter(name)
        return _AioWaiter(self, name)

    def __getattr__(self, method: str) -> Callable[..., Any]:
        call = super().__getattr__(method)

        async def calling(*args: Any, **arguments: Any) -> Any:
            return call(*args, **arguments)

        return calling


@functools.cache
def _service_class(make_session: Callable[[], Any], service: str) -> tuple[type, Any]:
    made = make_session().resource(service, region_name=REGION, **KEYS)
    return type(made), made.meta.client


def resource(library: Library, service: str, kind: str | None, manner: str) -> tuple[Any, FakeClient]:
    """A resource of a kind, with identifiers ``i0``, ``i1`` and so on, and its client."""
    return _made(library.package.Session, FakeClient, service, kind, manner)


def aio_resource(service: str, kind: str | None, manner: str) -> tuple[Any, FakeClient]:
    """The same for asyncio."""
    from ferroboto import aio

    return _made(aio.Session, AioFakeClient, service, kind, manner)


def _made(
    make_session: Callable[[], Any], client_class: type[FakeClient], service: str, kind: str | None, manner: str
) -> tuple[Any, FakeClient]:
    made, real = _service_class(make_session, service)
    client = client_class(real, Drawn(service, manner))
    top = made(client=client)
    if kind is None:
        return top, client
    model = definitions(service)
    count = len(model["resources"][kind].get("identifiers", []))
    # The service may have it under another name.
    has = model["service"].get("has", {}).items()
    name = next((name for name, definition in has if definition["resource"]["type"] == kind), kind)
    return getattr(top, name)(*(f"i{number}" for number in range(count))), client


def shown(value: Any, depth: int = 0) -> Any:
    """Resources and collections as what they show of themselves; the rest as it is."""
    if isinstance(value, (list, tuple)):
        return [shown(item, depth) for item in value]
    if isinstance(value, dict):
        return {key: shown(item, depth) for key, item in value.items()}
    if hasattr(value, "meta") and hasattr(value.meta, "identifiers"):
        names = value.meta.identifiers
        identifiers = {name: getattr(value, name) for name in names}
        return {
            "repr": repr(value),
            "class": type(value).__name__,
            "hash": hash(value) == hash(copy.copy(value)),
            "meta": repr(value.meta),
            "identifiers": identifiers,
            "data": value.meta.data,
            "subresources": value.get_available_subresources(),
        }
    if type(value).__name__.endswith(("Collection", "CollectionManager")):
        return repr(value)
    return value
