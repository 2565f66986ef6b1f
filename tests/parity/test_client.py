"""Clients: every argument of `client()`, meta, names, exceptions, and the texts of what is refused."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.compare import differences
from tests.support.home import Home, client_view, config_view
from tests.support.libraries import KEYS, SERVICES, Library, reference, subject
from tests.support.models import operations
from tests.support.server import Answer
from tests.support.twin import Twin, outcome_of, same

TWO_KEYS = {"aws_access_key_id": "AKID", "aws_secret_access_key": "SECRET"}

ARGUMENTS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "region": {"region_name": "eu-west-1"},
    "gov": {"region_name": "us-gov-west-1"},
    "china": {"region_name": "cn-northwest-1"},
    "iso": {"region_name": "us-iso-east-1"},
    "made-up region": {"region_name": "mars-north-1"},
    "fips pseudo region": {"region_name": "fips-us-east-1"},
    "global": {"region_name": "aws-global"},
    "bad region": {"region_name": "no region!"},
    "empty region": {"region_name": ""},
    "long region": {"region_name": "a" * 64},
    "plain http": {"region_name": "us-east-1", "use_ssl": False},
    "no verification": {"region_name": "us-east-1", "verify": False},
    "bundle": {"region_name": "us-east-1", "verify": "/no/such/bundle.pem"},
    "blank bundle": {"region_name": "us-east-1", "verify": " "},
    "api version": {"region_name": "us-east-1", "api_version": "2010-03-31"},
    "bad api version": {"region_name": "us-east-1", "api_version": "1999-12-31"},
    "endpoint": {"region_name": "us-east-1", "endpoint_url": "http://localhost:4566"},
    "endpoint with path": {"region_name": "us-east-1", "endpoint_url": "https://example.com/a/b/"},
    "endpoint with query": {"region_name": "us-east-1", "endpoint_url": "https://example.com/?a=b"},
    "endpoint without scheme": {"region_name": "us-east-1", "endpoint_url": "localhost:4566"},
    "endpoint with spaces": {"region_name": "us-east-1", "endpoint_url": "http://local host"},
    "endpoint with underscore": {"region_name": "us-east-1", "endpoint_url": "http://local_host"},
    "endpoint empty": {"region_name": "us-east-1", "endpoint_url": ""},
    "endpoint scheme only": {"region_name": "us-east-1", "endpoint_url": "http://"},
    "endpoint of ftp": {"region_name": "us-east-1", "endpoint_url": "ftp://example.com"},
    "endpoint of six": {"region_name": "us-east-1", "endpoint_url": "http://[::1]:8000"},
    "endpoint of bad six": {"region_name": "us-east-1", "endpoint_url": "http://[::1"},
    "endpoint bad port": {"region_name": "us-east-1", "endpoint_url": "http://localhost:port"},
    "endpoint large port": {"region_name": "us-east-1", "endpoint_url": "http://localhost:99999"},
    "endpoint with user": {"region_name": "us-east-1", "endpoint_url": "http://user:pass@localhost"},
    "endpoint without region": {"endpoint_url": "http://localhost:4566"},
    "endpoint long label": {"region_name": "us-east-1", "endpoint_url": "http://" + "a" * 64 + ".com"},
    "endpoint unicode": {"region_name": "us-east-1", "endpoint_url": "http://ex\u00e4mple.com"},
    "keys": {"region_name": "us-east-1", **TWO_KEYS},
    "key only": {"region_name": "us-east-1", "aws_access_key_id": "A"},
    "secret only": {"region_name": "us-east-1", "aws_secret_access_key": "S"},
    "token only": {"region_name": "us-east-1", "aws_session_token": "T"},
    "account": {"region_name": "us-east-1", **TWO_KEYS, "aws_account_id": "1"},
    "unknown": {"region_name": "us-east-1", "bogus": 1},
}


@pytest.mark.parametrize("name", ARGUMENTS)
@pytest.mark.parametrize("service", SERVICES)
def test_arguments(home: Home, service: str, name: str) -> None:
    same(lambda library: client_view(library.session().client(service, **ARGUMENTS[name])), name)


@pytest.mark.parametrize("arguments", [{"region_name": 5}, {"region_name": "us-east-1", "endpoint_url": 5}])
def test_arguments_of_the_wrong_type(home: Home, arguments: dict[str, Any]) -> None:
    """A TypeError; its text is Python's own."""
    same(lambda library: type(outcome_of(lambda: library.session().client("sns", **arguments))).__name__)


CONFIGS: dict[str, dict[str, Any]] = {
    "empty": {},
    "region": {"region_name": "eu-west-2"},
    "timeouts": {"connect_timeout": 1, "read_timeout": 2.5},
    "no timeouts": {"connect_timeout": None, "read_timeout": None},
    "retries": {"retries": {"max_attempts": 3}},
    "retries and mode": {"retries": {"max_attempts": 3, "mode": "standard"}},
    "total": {"retries": {"total_max_attempts": 3}},
    "both attempts": {"retries": {"total_max_attempts": 3, "max_attempts": 9}},
    "bad retries key": {"retries": {"bogus": 1}},
    "negative retries": {"retries": {"max_attempts": -1}},
    "zero total": {"retries": {"total_max_attempts": 0}},
    "bad mode": {"retries": {"mode": "bogus"}},
    "pool": {"max_pool_connections": 50},
    "proxies": {"proxies": {"http": "http://127.0.0.1:9"}},
    "proxy settings": {"proxies_config": {"proxy_use_forwarding_for_https": True}},
    "user agent": {"user_agent": "mine", "user_agent_extra": "more", "user_agent_appid": "id"},
    "fips": {"use_fips_endpoint": True},
    "dualstack": {"use_dualstack_endpoint": True},
    "fips and dualstack": {"use_fips_endpoint": True, "use_dualstack_endpoint": True},
    "unsigned": {"signature_version": "unsigned"},
    "v4": {"signature_version": "v4"},
    "old signature": {"signature_version": "v2"},
    "bad signature": {"signature_version": "bogus"},
    "s3": {"s3": {"addressing_style": "path"}},
    "bad s3": {"s3": {"addressing_style": "bogus"}},
    "defaults mode": {"defaults_mode": "standard"},
    "bad defaults mode": {"defaults_mode": "bogus"},
    "keepalive": {"tcp_keepalive": True},
    "ignored endpoints": {"ignore_configured_endpoint_urls": True},
    "compression": {"request_min_compression_size_bytes": 100, "disable_request_compression": True},
    "bad compression": {"request_min_compression_size_bytes": "x"},
    "account mode": {"account_id_endpoint_mode": "required"},
    "bad account mode": {"account_id_endpoint_mode": "bogus"},
    "schemes": {"auth_scheme_preference": "sigv4"},
    "validation": {"parameter_validation": False},
    "host prefix": {"inject_host_prefix": False},
    "client certificate": {"client_cert": ("/a", "/b")},
    "checksums": {"request_checksum_calculation": "when_required", "response_checksum_validation": "when_required"},
    "bad checksums": {"request_checksum_calculation": "bogus"},
    "unknown": {"bogus": 1},
}


@pytest.mark.parametrize("name", CONFIGS)
def test_config(home: Home, name: str) -> None:
    """The Config object, and the client that it makes."""
    same(lambda library: config_view(library.config(**CONFIGS[name])), name)
    for service in ("sns", "polly"):

        def made(library: Library) -> Any:
            config = library.config(**CONFIGS[name])
            return client_view(library.session(region_name="us-east-1").client(service, config=config))  # noqa: B023

        same(made, name)


def test_config_positional_and_merged(home: Home) -> None:
    same(lambda library: config_view(library.module("config").Config("us-west-2", "v4", "agent")))
    same(lambda library: config_view(library.module("config").Config(*range(40))))

    def merged(library: Library) -> Any:
        first = library.config(region_name="a", read_timeout=5, retries={"max_attempts": 1})
        other = library.config(region_name="b", connect_timeout=7)
        both = first.merge(other)
        return [config_view(both), config_view(first), config_view(other), both == first]

    same(merged)


def test_region_precedence(home: Home) -> None:
    home.environ(AWS_DEFAULT_REGION="us-east-2")

    def regions(library: Library) -> list[str]:
        session = library.session(region_name="us-west-1")
        config = library.config(region_name="us-west-2")
        return [
            library.session().client("sns").meta.region_name,
            session.client("sns").meta.region_name,
            session.client("sns", config=config).meta.region_name,
            session.client("sns", region_name="eu-west-1", config=config).meta.region_name,
        ]

    same(regions)


@pytest.mark.parametrize("count", range(12))
def test_positional_arguments(home: Home, count: int) -> None:
    values = ("sns", "us-east-1", "2010-03-31", True, None, "http://localhost:1", "A", "S", "T", None, "1")
    same(lambda library: client_view(library.session().client(*values[:count])) if count <= 11 else None)


# Names


@pytest.mark.parametrize("service", SERVICES)
def test_names(twin: TwinFactory, service: str) -> None:
    pair = twin(service)
    public = [[name for name in dir(client) if not name.startswith("_")] for client in (pair.reference, pair.subject)]
    assert public[0] == [name for name in public[1] if name in public[0]]
    for client in (pair.reference, pair.subject):
        for operation in operations(service):
            method = getattr(client, operation.method)
            assert callable(method) and method.__name__ == operation.method


@pytest.mark.parametrize("service", SERVICES)
def test_meta(twin: TwinFactory, service: str) -> None:
    pair = twin(service)

    def seen(client: Any) -> Any:
        model = client.meta.service_model
        return {
            **client_view(client),
            "methods": dict(client.meta.method_to_api_mapping),
            "service": (model.service_name, model.api_version, model.endpoint_prefix, str(model.service_id)),
            "operations": sorted(model.operation_names),
            "class": type(client).__name__,
            "bases": [base.__name__ for base in type(client).__mro__],
        }

    assert not differences(seen(pair.reference), seen(pair.subject))


@pytest.mark.parametrize("service", SERVICES)
def test_pages_and_waiters(twin: TwinFactory, service: str) -> None:
    pair = twin(service)

    def seen(client: Any) -> Any:
        pages = {name: client.can_paginate(name) for name in client.meta.method_to_api_mapping}
        refused = [name for name, able in pages.items() if not able][:3]
        return [
            pages,
            client.waiter_names,
            *[outcome_of(lambda: client.get_paginator(name)) for name in refused],  # noqa: B023
            outcome_of(lambda: client.can_paginate("nope")),
            outcome_of(lambda: client.get_paginator("nope")),
            outcome_of(lambda: client.get_waiter("nope")),
        ]

    assert not differences(seen(pair.reference), seen(pair.subject))


@pytest.mark.parametrize("name", ["nope", "Publish", "list_topic", "_private", "start_speech_synthesis_stream_x", "é"])
@pytest.mark.parametrize("service", SERVICES)
def test_unknown_attributes(twin: TwinFactory, service: str, name: str) -> None:
    pair = twin(service)
    left, right = (outcome_of(lambda: getattr(client, name)) for client in (pair.reference, pair.subject))  # noqa: B023
    assert not differences(left, right)
    left, right = (outcome_of(lambda: getattr(client.meta, name)) for client in (pair.reference, pair.subject))  # noqa: B023
    assert type(left) is type(right) is AttributeError


def test_boto3_hides_the_event_stream(twin: TwinFactory) -> None:
    assert not hasattr(twin("polly").reference, "start_speech_synthesis_stream")
    assert "start_speech_synthesis_stream" not in [operation.method for operation in operations("polly")]


# Exceptions


@pytest.mark.parametrize("service", SERVICES)
def test_exceptions(twin: TwinFactory, service: str) -> None:
    pair = twin(service)

    def seen(client: Any) -> Any:
        names = [name for name in dir(client.exceptions) if name[0].isupper()]
        return {name: [base.__name__ for base in getattr(client.exceptions, name).__mro__] for name in names}

    assert not differences(seen(pair.reference), seen(pair.subject))
    for shape in operations(service)[0].model.service_model.error_shapes:
        code = shape.error_code
        assert pair.subject.exceptions.from_code(code) is getattr(pair.subject.exceptions, shape.name)
    assert pair.subject.exceptions.from_code("MadeUp") is pair.subject.exceptions.ClientError


@pytest.mark.parametrize("service", SERVICES)
def test_unknown_exception(twin: TwinFactory, service: str) -> None:
    pair = twin(service)

    def text(client: Any) -> str:
        error = outcome_of(lambda: client.exceptions.Nope)
        assert isinstance(error, AttributeError)
        # The address and the package of the object are each library's own.
        return re.sub(r"<[\w.]*\.(\w+) object at 0x[0-9a-f]+>", r"<\1>", str(error))

    assert text(pair.reference) == text(pair.subject)


def test_exception_is_raised_by_hand(twin: TwinFactory) -> None:
    """Users make these themselves, in tests."""
    pair = twin("sns")
    response = {
        "Error": {"Code": "NotFound", "Message": "gone"},
        "ResponseMetadata": {"RetryAttempts": 2, "MaxAttemptsReached": True},
    }

    def made(client: Any) -> list[Any]:
        kind = client.exceptions.NotFoundException
        return [
            kind(response, "GetTopic"),
            kind({}, "X"),
            kind({"Error": {}}, "Y"),
            outcome_of(kind),
            outcome_of(lambda: kind({})),
        ]

    assert not differences(made(pair.reference), made(pair.subject))


def test_exception_classes_are_one(home: Home) -> None:
    """Two clients of one session share their exception classes."""
    for library in (reference(), subject()):
        session = library.session(region_name="us-east-1")
        one, other = session.client("sns"), session.client("sns", region_name="us-west-2")
        assert one.exceptions.NotFoundException is other.exceptions.NotFoundException


BASES = (
    "BotoCoreError",
    "ClientError",
    "ParamValidationError",
    "NoRegionError",
    "NoCredentialsError",
    "PartialCredentialsError",
    "ProfileNotFound",
    "UnknownServiceError",
    "DataNotFoundError",
    "EndpointConnectionError",
    "ConnectionClosedError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ConnectionError",
    "HTTPClientError",
    "IncompleteReadError",
    "ResponseStreamingError",
    "InvalidConfigError",
    "ConfigParseError",
    "ConfigNotFound",
    "InvalidRegionError",
    "InvalidRetryModeError",
    "InvalidMaxRetryAttemptsError",
    "InvalidRetryConfigurationError",
    "InvalidDefaultsMode",
    "OperationNotPageableError",
    "WaiterError",
    "PaginationError",
    "StubResponseError",
    "UnknownEndpointError",
    "SSLError",
    "ProxyConnectionError",
    "CredentialRetrievalError",
    "UnknownSignatureVersionError",
    "UnsupportedSignatureVersionError",
    "EndpointProviderError",
)


@pytest.mark.parametrize("name", BASES)
def test_exception_module(name: str) -> None:
    def lineage(library: Library) -> Any:
        kind = getattr(library.module("exceptions"), name)
        foreign = ("urllib3", "botocore.vendored", "ferroboto.botocore.vendored", "requests")
        return [base.__name__ for base in kind.__mro__ if not base.__module__.startswith(foreign)], getattr(
            kind, "fmt", None
        )

    same(lineage, name)


# Behaviour


def test_methods_are_introspectable(twin: TwinFactory) -> None:
    for client in (twin("sns").reference, twin("sns").subject):
        assert isinstance(client.publish.__doc__, str)
        assert "kwargs" in str(inspect.signature(client.publish)) or "Message" in str(inspect.signature(client.publish))


def test_closed_client_can_be_used_again(twin: TwinFactory) -> None:
    pair = Twin(twin("sns").server, "sns")
    pair.call("list_topics", [Answer(body=b"<R><ListTopicsResult/></R>")])
    pair.close()
    pair.call("list_topics", [Answer(body=b"<R><ListTopicsResult/></R>")])


def test_endpoint_path_is_kept(home: Home, server: Any) -> None:
    """Paths of operations follow the path of the endpoint."""
    for path in ("", "/", "/base", "/base/"):
        for service, method in (
            ("sns", "list_topics"),
            ("polly", "describe_voices"),
            ("rekognition", "list_collections"),
        ):
            server.script([Answer(400, b"{}")])
            seen = []
            for library in (reference(), subject()):
                server.take()
                client = library.session().client(
                    service, endpoint_url=server.url + path, region_name="us-east-1", **TWO_KEYS
                )
                outcome_of(getattr(client, method))
                seen.append([request.target for request in server.take()])
            assert seen[0] == seen[1] and len(seen[0]) == 1, path


def test_a_changed_environment_does_not_reach_a_made_client(home: Home, twin: TwinFactory) -> None:
    pair = Twin(twin("sns").server, "sns")
    home.environ(AWS_ACCESS_KEY_ID="OTHER", AWS_SECRET_ACCESS_KEY="OTHER", AWS_DEFAULT_REGION="eu-west-1")
    request = pair.call("list_topics", [Answer(body=b"<R><ListTopicsResult/></R>")]).requests[0]
    assert KEYS["aws_access_key_id"] in (request.header("authorization") or "")
