"""The twin of ``botocore.session`` beside the original: settings, keys, clients, and boto3's session on top."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.home import Home, client_view, credentials_view
from tests.support.libraries import REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

PROFILES = """
    [default]
    region = us-west-1
    retry_mode = adaptive
    s3 =
      addressing_style = path
    [profile dev]
    region = eu-central-1
    max_attempts = 4
    aws_access_key_id = DEVAKID
    aws_secret_access_key = DEVSECRET
"""

Step = Callable[[Any, Library], Any]


def told(*settings: tuple[str, Any]) -> Callable[[Any], None]:
    def tell(session: Any) -> None:
        for name, value in settings:
            session.set_config_variable(name, value)

    return tell


def view(session: Any, **arguments: Any) -> Any:
    return client_view(session.create_client("sns", **arguments))


def _keys(session: Any, library: Library) -> Any:
    session.set_credentials("A", "S", "T", account_id="1")
    return [credentials_view(session.get_credentials()), session.get_credentials() is session.get_credentials()]


def _default_config(session: Any, library: Library) -> Any:
    seen = [session.get_default_client_config(), view(session, region_name=REGION)]
    session.set_default_client_config(library.config(region_name="eu-west-2", read_timeout=7))
    seen += [view(session), view(session, config=library.config(read_timeout=8, retries={"max_attempts": 2}))]
    return [*seen, view(session, region_name="eu-north-1")]


def _region_told(session: Any, library: Library) -> Any:
    seen = [session.get_config_variable("region")]
    session.set_config_variable("region", "ap-south-1")
    seen += [session.get_config_variable("region"), view(session)["region"], session.instance_variables()]
    session.set_config_variable("region", None)
    return [*seen, session.get_config_variable("region")]


def _profile_told(session: Any, library: Library) -> Any:
    session.set_config_variable("profile", "dev")
    found = credentials_view(session.get_credentials())
    return [session.profile, session.get_config_variable("region"), session.get_scoped_config(), found]


def _settings(session: Any, library: Library) -> Any:
    names = ("region", "profile", "retry_mode", "max_attempts", "ca_bundle", "config_file", "metadata_service_timeout")
    more = ("use_fips_endpoint", "user_agent_appid", "defaults_mode", "parameter_validation", "api_versions", "bogus")
    return [session.get_config_variable(name) for name in (*names, *more)]


def _methods(session: Any, library: Library) -> Any:
    session.set_config_variable("region", "told")
    ways = (("instance",), ("env",), ("config",), ("env", "config"), ("instance", "env", "config"))
    return [session.get_config_variable("region", methods) for methods in ways]


def _retries_told(session: Any, library: Library) -> Any:
    told(("max_attempts", 3), ("retry_mode", "standard"))(session)
    return view(session, region_name=REGION)


def _options_told(session: Any, library: Library) -> Any:
    told(("use_fips_endpoint", True), ("tcp_keepalive", True), ("user_agent_appid", "app"))(session)
    seen = view(session, region_name=REGION)
    # Where it comes from the session, boto3 heeds it without showing it.
    del seen["config"]["tcp_keepalive"]
    return seen


def _unknown_told(session: Any, library: Library) -> Any:
    session.set_config_variable("bogus", 1)
    return [session.get_config_variable("bogus"), view(session, region_name=REGION)]


def _own_variable(session: Any, library: Library) -> Any:
    session.session_var_map["mine"] = ("mine", "MINE", 5, int)
    return session.get_config_variable("mine")


def _model(session: Any, library: Library) -> Any:
    model = session.get_service_model("polly")
    return [model.service_name, list(model.operation_names), repr(model)]


STEPS: dict[str, Step] = {
    "keys": _keys,
    "no keys": lambda session, library: session.get_credentials(),
    "default config": _default_config,
    "region told": _region_told,
    "profile told": _profile_told,
    "settings": _settings,
    "methods": _methods,
    "retries told": _retries_told,
    "options told": _options_told,
    "unknown told": _unknown_told,
    "own variable": _own_variable,
    "model": _model,
    "scoped config": lambda session, library: session.get_scoped_config(),
    "profiles": lambda session, library: [session.profile, session.available_profiles],
    "partitions": lambda session, library: session.get_available_partitions(),
    "partition": lambda session, library: session.get_partition_for_region("cn-north-1"),
    "no partition": lambda session, library: session.get_partition_for_region("x"),
    "regions": lambda session, library: session.get_available_regions("sns", "aws-cn"),
    "regions of nothing": lambda session, library: session.get_available_regions("nope"),
    "client": lambda session, library: view(session),
    "client of a region": lambda session, library: view(session, region_name="eu-west-1", use_ssl=False),
    "half the keys": lambda session, library: view(session, region_name=REGION, aws_access_key_id="A"),
    "unknown component": lambda session, library: session.get_component("bogus"),
    "first answer": lambda session, library: session.emit_first_non_none_response("nothing.listens"),
}


@pytest.mark.parametrize("files", [False, True], ids=["bare", "profiles"])
@pytest.mark.parametrize("name", STEPS)
def test_session(home: Home, name: str, files: bool) -> None:
    if files:
        home.config(PROFILES)
    same(lambda library: STEPS[name](library.module("session").Session(), library), name)


@pytest.mark.parametrize("name", ["settings", "methods", "own variable", "profiles", "profile told", "client"])
def test_environment(home: Home, name: str) -> None:
    home.config(PROFILES)
    home.environ(
        AWS_DEFAULT_REGION="us-east-2",
        AWS_PROFILE="dev",
        AWS_MAX_ATTEMPTS="9",
        AWS_USE_FIPS_ENDPOINT="true",
        AWS_METADATA_SERVICE_TIMEOUT="3",
        MINE="7",
    )
    same(lambda library: STEPS[name](library.module("session").get_session(), library), name)


def test_profile_argument(home: Home) -> None:
    home.config(PROFILES)
    same(lambda library: library.module("session").Session(profile="dev").get_config_variable("region"))
    same(lambda library: library.module("session").Session(profile="nobody").get_config_variable("region"))


ABOVE: dict[str, Callable[[Library, Any], Any]] = {
    "nothing more": lambda library, below: library.session(botocore_session=below),
    "region": lambda library, below: library.session(botocore_session=below, region_name="eu-west-3"),
    "profile": lambda library, below: library.session(botocore_session=below, profile_name="dev"),
    "keys": lambda library, below: library.session("A", "S", "T", botocore_session=below),
    "token alone": lambda library, below: library.session(aws_session_token="T", botocore_session=below),
    "account alone": lambda library, below: library.session(aws_account_id="1", botocore_session=below),
    "missing profile": lambda library, below: library.session(botocore_session=below, profile_name="nobody"),
}


@pytest.mark.parametrize("name", ABOVE)
def test_session_above(home: Home, name: str) -> None:
    """boto3's session is a face of the one below: what one is told the other knows."""
    home.config(PROFILES)

    def made(library: Library) -> Any:
        below = library.module("session").Session()
        below.set_default_client_config(library.config(read_timeout=7))
        session = ABOVE[name](library, below)
        found = outcome_of(session.get_credentials)
        return [
            repr(session),
            session.profile_name,
            found if isinstance(found, Exception) else credentials_view(found),
            below.get_config_variable("region"),
            below.profile,
            outcome_of(lambda: client_view(session.client("sns"))),
            outcome_of(lambda: client_view(session.client("sns", config=library.config(connect_timeout=8)))),
        ]

    same(made)


def test_events_are_shared(home: Home, server: CaptureServer) -> None:
    def heard(library: Library) -> Any:
        seen: list[str] = []
        below = library.module("session").Session()
        below.set_credentials("A", "S")
        below.register("before-call", lambda event_name, **kwargs: seen.append(event_name))
        session = library.session(botocore_session=below)
        session.events.register("after-call", lambda event_name, **kwargs: seen.append(event_name))
        server.script([Answer(body=b"{}")])
        for maker in (session.client, below.create_client):
            maker("rekognition", region_name=REGION, endpoint_url=server.url).list_collections()
        return [seen, below.get_component("event_emitter") is session.events]

    same(heard)


def test_handlers_come_and_go(home: Home) -> None:
    def heard(library: Library) -> Any:
        session = library.module("session").Session()

        def handler(**kwargs: Any) -> str:
            return "heard"

        session.register("mine.*", handler, unique_id="x")
        first = [answer for _, answer in session.emit("mine.event")]
        session.unregister("mine.*", unique_id="x")
        return [first, session.emit("mine.event"), session.emit_first_non_none_response("mine.event")]

    same(heard)


def test_user_agent(home: Home, server: CaptureServer) -> None:
    session = subject().module("session").Session()
    session.set_credentials("A", "S")
    session.user_agent_extra = "mine/1"
    server.script([Answer(body=b"{}")])
    session.create_client("rekognition", region_name=REGION, endpoint_url=server.url).list_collections()
    assert "mine/1" in (server.take()[0].header("user-agent") or "")


def test_unknown_service(home: Home) -> None:
    for name in ("create_client", "get_service_model"):
        error = outcome_of(lambda: getattr(subject().module("session").Session(), name)("nope"))  # noqa: B023
        assert type(error).__name__ == "UnknownServiceError" and str(error).startswith("Unknown service: 'nope'")


def test_loggers(home: Home, tmp_path: Path) -> None:
    for library in (reference(), subject()):
        session = library.module("session").Session()
        name = f"ferroboto-test-below-{library}"
        logger = logging.getLogger(name)
        session.set_file_logger(logging.INFO, str(tmp_path / "log"), name)
        session.set_stream_logger(name, logging.INFO)
        assert logger.level == logging.DEBUG and [handler.level for handler in logger.handlers] == [20, 20]
        logger.handlers[0].close()
        logger.handlers.clear()


TWINS = {
    "awsrequest": ["AWSRequest", "AWSPreparedRequest", "AWSResponse", "HeadersDict"],
    "client": ["BaseClient", "ClientError", "ClientMeta", "Config", "UNSIGNED"],
    "config": ["Config"],
    "credentials": ["Credentials", "DeferredRefreshableCredentials", "ReadOnlyCredentials", "RefreshableCredentials"],
    "errorfactory": ["BaseClientExceptions", "ClientError"],
    "exceptions": ["BotoCoreError", "ClientError", "NoCredentialsError", "ParamValidationError", "WaiterError"],
    "hooks": ["BaseEventHooks", "EventAliaser", "HierarchicalEmitter", "first_non_none_response"],
    "model": ["ListShape", "MapShape", "OperationModel", "ServiceModel", "Shape", "StringShape", "StructureShape"],
    "paginate": ["PageIterator", "Paginator", "PaginatorModel", "TokenDecoder", "TokenEncoder"],
    "parsers": ["ResponseParserError"],
    "response": ["StreamingBody"],
    "session": ["Session", "get_session"],
    "stub": ["ANY", "Stubber"],
    "waiter": ["SingleWaiterConfig", "Waiter", "WaiterModel", "create_waiter_with_client"],
}


@pytest.mark.parametrize("name", TWINS)
def test_twins(name: str) -> None:
    """What programs import from botocore has its place, and is the class that ferroboto itself uses."""
    original, twin = reference().module(name), subject().module(name)
    assert [key for key in TWINS[name] if not (hasattr(original, key) and hasattr(twin, key))] == []


def test_twins_are_what_is_used() -> None:
    client = subject().package.client("sns", "us-east-1")
    used = {
        "client": (client, "BaseClient"),
        "config": (client.meta.config, "Config"),
        "errorfactory": (client.exceptions, "BaseClientExceptions"),
        "model": (client.meta.service_model, "ServiceModel"),
        "paginate": (client.get_paginator("list_topics"), "Paginator"),
    }
    for name, (made, kind) in used.items():
        assert isinstance(made, getattr(subject().module(name), kind))
    assert issubclass(client.exceptions.NotFoundException, subject().module("exceptions").ClientError)
    assert type(client.meta) is subject().module("client").ClientMeta


@pytest.mark.parametrize("extra", ["", "sources/x86_64 prompt/off"])
def test_the_name_of_a_program_is_in_the_user_agent(extra: str) -> None:
    """Tools that wrap botocore name themselves; AWS tells them apart by it."""
    for library in (reference(), subject()):
        session = library.module("session").Session()
        session.user_agent_name, session.user_agent_version, session.user_agent_extra = "aws-chalice", "1.2", extra
        client = session.create_client("sns", "us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
        words = client.meta.config.user_agent.split()
        assert "aws-chalice/1.2" in words
        assert words[len(words) - len(extra.split()) :] == extra.split()


READ: dict[str, tuple[str, str, dict[str, Any], Answer]] = {
    "document": (
        "s3",
        "list_objects_v2",
        {"Bucket": "bucket"},
        Answer(
            body=b"<ListBucketResult><Contents><Key>k</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified>"
            b"</Contents></ListBucketResult>"
        ),
    ),
    "header": (
        "s3",
        "head_object",
        {"Bucket": "bucket", "Key": "k"},
        Answer(headers=(("Last-Modified", "Fri, 02 Jan 2026 03:04:05 GMT"), ("ETag", '"e"'))),
    ),
    "number": (
        "dynamodb",
        "describe_table",
        {"TableName": "t"},
        Answer(body=b'{"Table": {"TableName": "t", "CreationDateTime": 1700000000.5}}'),
    ),
    "bytes": (
        "kms",
        "encrypt",
        {"KeyId": "k", "Plaintext": b"p"},
        Answer(body=b'{"CiphertextBlob": "aGV5", "KeyId": "k"}'),
    ),
    "query": (
        "iam",
        "get_user",
        {"UserName": "u"},
        Answer(
            body=b"<R><GetUserResult><User><UserName>u</UserName><CreateDate>2026-01-02T03:04:05Z</CreateDate></User>"
            b"</GetUserResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></R>"
        ),
    ),
    "error": (
        "dynamodb",
        "describe_table",
        {"TableName": "t"},
        Answer(400, b'{"__type": "a#ResourceNotFoundException"}'),
    ),
}


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("kinds", [("timestamp_parser",), ("timestamp_parser", "blob_parser")])
def test_readers_of_responses(name: str, kinds: tuple[str, ...], server: CaptureServer) -> None:
    """The parsers of a session's clients read timestamps and bytes by functions of a program, as the AWS CLI has it."""
    service, method, parameters, response = READ[name]

    def action(library: Library) -> Any:
        session = library.module("session").get_session()
        keys = {"region_name": "us-east-1", "aws_access_key_id": "a", "aws_secret_access_key": "b"}
        before = session.create_client(service, endpoint_url=server.url, **keys)
        factory = session.get_component("response_parser_factory")
        factory.set_parser_defaults(**{kind: lambda value, kind=kind: (kind, value) for kind in kinds})
        after = session.create_client(service, endpoint_url=server.url, **keys)
        seen = []
        for client in (before, after):
            server.script([response])
            found = outcome_of(lambda client=client: getattr(client, method)(**parameters))
            seen.append(found)
        return seen

    same(action)
