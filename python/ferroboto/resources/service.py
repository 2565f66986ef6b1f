"""``Session.resource()``: from the resource model that is built in to the resource of the service."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._ferroboto import ServiceDescription
from ..config import Config
from ..exceptions import ResourceNotExistsError, UnknownAPIVersionError
from .context import LazyLoadedWaiterModel, ServiceContext

if TYPE_CHECKING:
    from ..session import Session
    from .base import ServiceResource
    from .factory import ResourceFactory


def service_resource(
    session: Session, service_name: str, *, api_version: str | None, config: Config | None, **arguments: Any
) -> ServiceResource:
    """Make the resource of a service; the arguments are those of its client."""
    text = ServiceDescription.resources(service_name)
    if text is None:
        services = session.get_available_services()
        raise ResourceNotExistsError(service_name, session.get_available_resources(), service_name in services)
    description = ServiceDescription.of(service_name)
    assert description is not None
    version = known = description.metadata()["apiVersion"]
    if api_version not in (None, known):
        version = str(api_version)
        older = _older(service_name)
        if version not in older:
            raise UnknownAPIVersionError(service_name, version, ", ".join(sorted({*older, known})))
        text = older[version]
    marked = Config(user_agent_extra="Resource")
    if config is None:
        config = marked
    elif config.user_agent_extra is None:
        config = config.merge(marked)
    client = session.client(service_name, api_version=version, config=config, **arguments)
    model, context = _loaded(session, client, service_name, version, text)
    return session.resource_factory.load_from_definition(service_name, model["service"], context)(client=client)


def _older(service_name: str) -> dict[str, str]:
    """Read the resources of other API versions from an installed boto3, whose data is read and nothing else of it."""
    from ..botocore.loaders import boto3s_data

    folder = boto3s_data()
    if folder is None:
        return {}
    return {path.parent.name: path.read_text("utf-8") for path in Path(folder, service_name).glob("*/resources-1.json")}


class _LateWaiters:
    """The waiters of a service, by the botocore session below, which is made when one is asked for."""

    def __init__(self, session: Session, service_name: str, api_version: str) -> None:
        self._of = session, service_name, api_version

    def get_waiter(self, waiter_name: str) -> Any:
        """Return the configuration of a waiter."""
        session, *service = self._of
        return LazyLoadedWaiterModel(session._session, *service).get_waiter(waiter_name)


def _loaded(session: Session, client: Any, service_name: str, version: str, text: str) -> tuple[Any, ServiceContext]:
    model = json.loads(text)
    waiters = _LateWaiters(session, service_name, version)
    return model, ServiceContext(service_name, client.meta.service_model, waiters, model["resources"])


def remade(client: Any, service_name: str, kind: str, identifiers: tuple[Any, ...]) -> ServiceResource:
    """Make a resource anew from a client and its identifiers."""
    text = ServiceDescription.resources(service_name)
    assert text is not None
    session: Session = vars(client)["_arguments"][0]
    version = client.meta.service_model.api_version
    description = ServiceDescription.of(service_name)
    if description is not None and version != description.metadata()["apiVersion"]:
        text = _older(service_name)[version]
    model, context = _loaded(session, client, service_name, version, text)
    factory: ResourceFactory = session.resource_factory
    if kind == "ServiceResource":
        return factory.load_from_definition(service_name, model["service"], context)(client=client)
    return factory.load_from_definition(kind, model["resources"][kind], context)(*identifiers, client=client)
