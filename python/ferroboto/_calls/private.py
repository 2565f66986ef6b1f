"""Members of clients that are private in boto3 and that programs use all the same; added to the class when one is asked for."""

from __future__ import annotations

import contextlib
from typing import Any

from .._ferroboto import BaseClient
from .._models.names import xform_name
from .._unsigned import UNSIGNED
from ..awsrequest import AWSResponse, RawBody, create_request_object
from ..botocore.awsrequest import prepare_request_dict
from ..config import Config
from ..credentials import Credentials
from ..model import ServiceModel
from . import replaced as _replaced
from .endpoint import Endpoint
from .hooks import CallHooks, noting
from .signing import RequestSigner

# What makes calls, before a program puts its own in its place.
MAKE_API_CALL = BaseClient._make_api_call


def _kept(client: BaseClient, name: str, make: Any) -> Any:
    members = vars(client)
    if name not in members:
        members[name] = make()
    return members[name]


def _endpoint(self: BaseClient) -> Endpoint:
    def make() -> Endpoint:
        endpoint = Endpoint(self.meta.endpoint_url, self.meta.service_model.endpoint_prefix, self.meta.events)
        endpoint._settings = lambda: _http_settings(self)
        endpoint._sends = lambda model, request: _send(self, model, request)
        endpoint._asynchronous = getattr(type(self), "_asynchronous", False)
        return endpoint

    endpoint: Endpoint = _kept(self, "_endpoint_of_client", make)
    return endpoint


def _http_settings(client: BaseClient) -> dict[str, Any]:
    config = client.meta.config
    verify = _arguments(client)[1].get("verify")
    return {
        "verify": True if verify is None else verify,
        "proxies": config.proxies,
        "timeout": (config.connect_timeout, config.read_timeout),
        "max_pool_connections": config.max_pool_connections,
        "client_cert": config.client_cert,
        "proxies_config": config.proxies_config,
    }


def _arguments(client: BaseClient) -> tuple[Any, dict[str, Any]]:
    session, arguments = vars(client)["_arguments"]
    return session, arguments


def _get_credentials(self: BaseClient) -> Any:
    """Return the keys that the client signs with."""
    session, arguments = _arguments(self)
    if self.meta.config.signature_version is UNSIGNED:
        return None
    if arguments.get("aws_access_key_id") is not None:
        return Credentials(
            arguments["aws_access_key_id"],
            arguments["aws_secret_access_key"],
            arguments["aws_session_token"],
            account_id=arguments["aws_account_id"],
        )
    found = session.get_credentials()
    if found is None and (self.meta.endpoint_url == "local" or self.meta.endpoint_url.startswith("local:")):
        # The local AWS accepts any; calls and URLs have the same.
        return Credentials("local", "local", method="local")
    return found


def _get_auth_token(self: BaseClient) -> Any:
    """Return the bearer token of the client's calls."""
    return _arguments(self)[0]._session.get_auth_token(signing_name=self.meta.service_model.signing_name)


def _request_signer(self: BaseClient) -> RequestSigner:
    def make() -> RequestSigner:
        model, meta = self.meta.service_model, self.meta
        version = meta.config.signature_version
        keys = lambda: _get_credentials(self)
        token = lambda: _get_auth_token(self)
        return RequestSigner(model.service_id, meta.region_name, model.signing_name, version, keys, meta.events, token)

    signer: RequestSigner = _kept(self, "_request_signer_of_client", make)
    return signer


def _emit_api_params(self: BaseClient, api_params: Any, operation_model: Any, context: Any) -> Any:
    """Call the handlers of parameters and return what they made of them."""
    events = CallHooks(self.meta, operation_model.name, lambda *_: None)
    events._context = context
    return events.emit_parameters(api_params)


def _convert_to_request_dict(
    self: BaseClient,
    api_params: dict[str, Any],
    operation_model: Any,
    endpoint_url: str,
    context: dict[str, Any] | None = None,
    headers: dict[str, Any] | None = None,
    set_user_agent_header: bool = True,
) -> dict[str, Any]:
    """Return the request of a call as a dict, before it is signed."""
    request = _Serializer(self).serialize_to_request(api_params, operation_model)
    request["headers"].update(headers or {})
    user_agent = self.meta.config.user_agent if set_user_agent_header else None
    prepare_request_dict(request, endpoint_url=endpoint_url, user_agent=user_agent, context=context)
    return request


def _make_request(self: BaseClient, operation_model: Any, request_dict: dict[str, Any], request_context: Any) -> Any:
    """Send the request of a call and return its response, as it came and as a dict."""
    return _endpoint(self).make_request(operation_model, request_dict)


def _send(client: BaseClient, operation_model: Any, request_dict: dict[str, Any]) -> tuple[Any, Any]:
    """Send a request that a program has made itself: once, signed, by Python's own sockets."""
    request = create_request_object(request_dict)
    request.stream_output = operation_model.has_streaming_output or operation_model.has_event_stream_output
    request.context.setdefault("auth_type", operation_model.resolved_auth_type)
    _request_signer(client).sign(operation_model.name, request)
    endpoint = _endpoint(client)
    http = endpoint._send(endpoint.prepare_request(request))
    events = _events_of(client, operation_model.name)
    events.http = http
    return http, events._parsed(events._response_dict())


class _Stop(Exception):
    """Ends a call."""


def _events_of(client: BaseClient, operation_name: str) -> CallHooks:
    """Return the events of a call that goes no further: they know how responses are read."""

    def stop(**_: Any) -> None:
        raise _Stop

    session, arguments = _arguments(client)
    sibling = session.client(**arguments)
    sibling.meta.events.register_first("provide-client-params", stop)
    with contextlib.suppress(_Stop), noting() as noted:
        MAKE_API_CALL(sibling, operation_name, {})
    return noted[0]


def parsed_by(client: BaseClient, operation_name: str, response: dict[str, Any]) -> Any:
    """Read a response of an operation."""
    return _events_of(client, operation_name)._parsed_natively(response)


def serialized(client: BaseClient, parameters: dict[str, Any], operation_model: Any) -> dict[str, Any]:
    """Return the request of a call: method, path, query, headers and body.

    :raises ParamValidationError: the parameters do not fit.
    """
    seen: list[dict[str, Any]] = []

    def end(params: dict[str, Any], **_: Any) -> Any:
        seen.append(params)
        return (AWSResponse(None, 200, {}, RawBody()), {})

    session, arguments = _arguments(client)
    sibling = session.client(**arguments)
    sibling.meta.events.register_first("before-call", end)
    MAKE_API_CALL(sibling, operation_model.name, parameters)
    request = seen[0]
    for name in ("url", "context"):
        del request[name]
    del request["headers"]["User-Agent"]
    return request


def client_of_model(service_model: Any, validates: bool = True) -> BaseClient:
    """A client of a service for what needs no network."""
    from ..session import Session

    client: BaseClient = Session("AKIDEXAMPLE", "secret", region_name="us-east-1").client(
        service_model.service_name,
        api_version=service_model.api_version,
        endpoint_url="https://localhost",
        config=Config(parameter_validation=validates),
    )
    return client


class _Serializer:
    """Writes parameters into requests, as ``client._serializer``."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def serialize_to_request(self, parameters: dict[str, Any], operation_model: Any) -> dict[str, Any]:
        """Return the request of a call: method, path, query, headers and body.

        :raises ParamValidationError: the parameters do not fit.
        """
        return serialized(self._client, parameters, operation_model)


def _response_parser(self: BaseClient) -> Any:
    from ..botocore.parsers import create_parser

    def parse(response: dict[str, Any], shape: Any) -> Any:
        model = self.meta.service_model
        operations = (model.operation_model(name) for name in model.operation_names)
        # The shape may be of another model of the same service.
        wanted = None if shape is None else shape.name
        named = ((it.name, it.output_shape) for it in operations)
        name = next(
            (name for name, output in named if (None if output is None else output.name) == wanted),
            model.operation_names[0],
        )
        return _events_of(self, name)._parsed_natively(response)

    def make() -> Any:
        parser = create_parser(self.meta.service_model.resolved_protocol)
        parser._parses = parse
        return parser

    return _kept(self, "_response_parser_of_client", make)


class _Resolver:
    """What stands for the resolver of a client's endpoints, which is native."""

    def __init__(self, client: BaseClient) -> None:
        self._event_emitter = client.meta.events


def parser_of(client: BaseClient, protocol: str) -> Any:
    """Make a parser by the factory of a client's session."""
    return _arguments(client)[0]._session.get_component("response_parser_factory").create_parser(protocol)


def _cache(self: BaseClient) -> dict[Any, Any]:
    made: dict[Any, Any] = _kept(self, "_cache_of_client", dict)
    return made


def _loader(self: BaseClient) -> Any:
    return _arguments(self)[0]._session.get_component("data_loader")


_PROPERTIES = {
    "_endpoint": _endpoint,
    "_request_signer": _request_signer,
    "_serializer": _Serializer,
    "_response_parser": _response_parser,
    "_exceptions": lambda client: client.exceptions,
    "_PY_TO_OP_NAME": lambda client: client.meta.method_to_api_mapping,
    "_ruleset_resolver": _Resolver,
    "_cache": _cache,
    "_loader": _loader,
}
_METHODS = {
    "_get_credentials": _get_credentials,
    "_get_auth_token": _get_auth_token,
    "_emit_api_params": _emit_api_params,
    "_convert_to_request_dict": _convert_to_request_dict,
    "_make_request": _make_request,
}


def attach() -> None:
    """Add the members to the class of clients, once."""
    if "_endpoint" in vars(BaseClient):
        return
    members: Any = BaseClient
    for name, get in _PROPERTIES.items():
        setattr(members, name, property(get))
    for name, method in _METHODS.items():
        setattr(members, name, method)


attach()


class ClientCreator(metaclass=_replaced.Watched):
    """Gives classes of clients their methods. It is used where a program has replaced one of its functions."""

    _watched = frozenset({"_create_api_method", "_create_methods"})

    def __init__(self, base: type[BaseClient]) -> None:
        """Keep the class whose methods these are."""
        self._base = base

    def _create_methods(self, service_model: ServiceModel) -> dict[str, Any]:
        names = service_model.operation_names
        methods = {xform_name(name): name for name in names if hasattr(self._base, xform_name(name))}
        return {method: self._create_api_method(method, name, service_model) for method, name in methods.items()}

    def _create_api_method(self, py_operation_name: str, operation_name: str, service_model: ServiceModel) -> Any:
        return getattr(self._base, py_operation_name)


def give_methods(client: BaseClient) -> None:
    """Give a client the methods that a program's functions make of its own."""
    base = type(client)
    methods = ClientCreator(base)._create_methods(client.meta.service_model)
    client.__class__ = type(base.__name__, (base,), {"__module__": base.__module__, **methods})


def is_emitting_replaced(client: BaseClient) -> bool:
    """Whether a program has put its own in place of what calls the handlers of parameters."""
    return getattr(type(client), "_emit_api_params", None) is not _emit_api_params
