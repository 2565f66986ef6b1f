"""``Session.resource()``: from the resource model that is built in to the resource of the service."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .._ferroboto import ServiceDescription
from ..config import Config
from ..exceptions import ResourceNotExistsError, UnknownAPIVersionError
from .factory import ResourceFactory, ServiceContext

if TYPE_CHECKING:
    from ..session import Session
    from .base import ServiceResource


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
    known = description.metadata()["apiVersion"]
    if api_version not in (None, known):
        raise UnknownAPIVersionError(service_name, api_version, known)
    marked = Config(user_agent_extra="Resource")
    if config is None:
        config = marked
    elif config.user_agent_extra is None:
        config = config.merge(marked)
    client = session.client(service_name, api_version=known, config=config, **arguments)
    model = json.loads(text)
    context = ServiceContext(service_name, client.meta.service_model, model["resources"])
    factory = ResourceFactory(session.events)
    return factory.load_from_definition(service_name, model["service"], context)(client=client)


def remade(client: Any, service_name: str, kind: str, identifiers: tuple[Any, ...]) -> ServiceResource:
    """Make a resource anew from a client and its identifiers."""
    text = ServiceDescription.resources(service_name)
    assert text is not None
    model = json.loads(text)
    context = ServiceContext(service_name, client.meta.service_model, model["resources"])
    session, _ = vars(client)["_arguments"]
    factory = ResourceFactory(session.events)
    if kind == "ServiceResource":
        return factory.load_from_definition(service_name, model["service"], context)(client=client)
    return factory.load_from_definition(kind, model["resources"][kind], context)(*identifiers, client=client)
