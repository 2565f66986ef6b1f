"""``ferroboto.botocore.session``, ``credentials``, ``tokens`` and ``configloader`` beside botocore's."""

from __future__ import annotations

import datetime
import io
import logging
from pathlib import Path
from typing import Any

import pytest

from tests.support.home import Home
from tests.support.libraries import Library
from tests.support.server import CaptureServer
from tests.support.twin import same

CONFIG = """
[default]
region = eu-west-1
max_attempts = 4
use_fips_endpoint = TRUE
s3 =
    addressing_style = path
    use_accelerate_endpoint = true
[profile "other one"]
region = eu-west-2
csm_port = 5
[profile broken "]
[sso-session mine]
sso_region = eu-north-1
[services here]
sns =
    endpoint_url = http://localhost
[plugins]
a = b
"""
CREDENTIALS = """
[default]
aws_access_key_id = A
aws_secret_access_key = s
[third]
aws_access_key_id = B
aws_secret_access_key = t
"""


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, variable, text in (
        ("config", "AWS_CONFIG_FILE", CONFIG),
        ("credentials", "AWS_SHARED_CREDENTIALS_FILE", CREDENTIALS),
    ):
        (tmp_path / name).write_text(text)
        monkeypatch.setenv(variable, str(tmp_path / name))
    return tmp_path


def outcome(function: Any, *arguments: Any, **options: Any) -> Any:
    try:
        return function(*arguments, **options)
    except Exception as error:  # noqa: BLE001 - any is compared
        return type(error).__name__, str(error)


NAMES = (
    "api_versions",
    "auth_scheme_preference",
    "ca_bundle",
    "csm_enabled",
    "csm_port",
    "data_path",
    "defaults_mode",
    "disable_host_prefix_injection",
    "ec2_metadata_service_endpoint",
    "ec2_metadata_v1_disabled",
    "endpoint_discovery_enabled",
    "imds_use_ipv6",
    "max_attempts",
    "metadata_service_num_attempts",
    "metadata_service_timeout",
    "nothing",
    "parameter_validation",
    "region",
    "retry_mode",
    "sts_regional_endpoints",
    "use_dualstack_endpoint",
    "use_fips_endpoint",
)


def test_settings(files: Path) -> None:
    def called(library: Library) -> Any:
        session = library.module("session").Session()
        found = [session.get_config_variable(name) for name in NAMES]
        for methods in (("env",), ("config",), ("instance", "config")):
            found += [session.get_config_variable(name, methods=methods) for name in NAMES if name != "region"]
        table = {name: row[:3] for name, row in sorted(session.SESSION_VARIABLES.items())}
        return [found, table, session.LOG_FORMAT]

    same(called)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("use_fips_endpoint", "false"),
        ("use_fips_endpoint", "True"),
        ("use_dualstack_endpoint", True),
        ("max_attempts", "3"),
        ("max_attempts", "x"),
        ("max_attempts", None),
        ("metadata_service_timeout", "5"),
        ("csm_enabled", "true"),
        ("csm_port", "7"),
        ("api_versions", {"sns": "2010-03-31"}),
        ("data_path", "/nowhere"),
        ("sts_regional_endpoints", "legacy"),
        ("region", "eu-central-1"),
        ("nothing", 1),
    ],
)
def test_settings_that_are_set(name: str, value: Any) -> None:
    def called(library: Library) -> Any:
        session = library.module("session").Session()
        session.set_config_variable(name, value)
        return [outcome(session.get_config_variable, name), session.instance_variables()]

    same(called)


def test_settings_reach_clients() -> None:
    def called(library: Library) -> Any:
        session = library.module("session").Session()
        for name, value in (("region", "us-east-1"), ("use_fips_endpoint", "false"), ("max_attempts", "3")):
            session.set_config_variable(name, value)
        meta = session.create_client("sns").meta
        return [meta.endpoint_url, meta.config.retries]

    same(called)


def test_settings_of_a_programs_own(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINE", "5")

    def called(library: Library) -> Any:
        given = {
            "mine": (None, "MINE", 1, int),
            "other": ("region", None, None, None),
            "region": ("x", "MINE", 1, None),
        }
        session = library.module("session").Session(session_vars=given)
        return [
            session.get_config_variable("mine"),
            session.get_config_variable("other"),
            session.get_config_variable("gone"),
        ]

    same(called)


def test_profiles_and_files(files: Path) -> None:
    def called(library: Library) -> Any:
        module = library.module("session")
        missing = module.Session(profile="nosuch")
        config = library.module("configloader")
        return [
            missing.profile,
            outcome(missing.get_scoped_config),
            module.Session().profile,
            module.Session(profile="other one").get_scoped_config(),
            module.Session().full_config,
            config.load_config(str(files / "config")),
            config.raw_config_parse(str(files / "config"), parse_subsections=False),
            config.raw_config_parse(None),
            config.multi_file_load_config(str(files / "config"), str(files / "none"), str(files / "credentials")),
            outcome(config.load_config, str(files / "none")),
        ]

    same(called)


@pytest.mark.parametrize("text", ["[a", "a = b", "[a]\nb =\n  c\n", "[a]\nb\n", "\xff"])
def test_files_that_cannot_be_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "config"
    path.write_bytes(text.encode("latin-1"))
    same(lambda library: outcome(library.module("configloader").raw_config_parse, str(path)))


def test_the_user_agent(server: CaptureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_EXECUTION_ENV", "here")

    def called(library: Library) -> Any:
        session = library.module("session").Session()
        session.user_agent_name, session.user_agent_version = "Mine", "1"
        before = session.user_agent()
        session.user_agent_extra = "more/2"
        session.set_credentials("a", "b")
        config = library.config(user_agent_extra="client/3")
        client = session.create_client("rekognition", region_name="us-east-1", endpoint_url=server.url, config=config)
        client.list_collections()
        sent = dict(server.take()[0].headers)["User-Agent"]
        return [before, session.user_agent(), "more/2" in sent, "client/3" in sent]

    same(called)


def test_models() -> None:
    def called(library: Library) -> Any:
        session = library.module("session").Session()
        paginators = session.get_paginator_model("sns")
        waiters = session.get_waiter_model("rekognition")
        return [
            dict(paginators.get_paginator("ListTopics")),
            waiters.waiter_names,
            session.get_service_data("sns")["metadata"]["serviceId"],
            session.get_service_model("sns").service_id,
            session.get_service_model("sns", api_version="2010-03-31").api_version,
            outcome(session.get_service_model, "sns", api_version="1999-01-01")[0],
            outcome(session.get_service_model, "nothing")[0],
            outcome(session.get_data, "nothing"),
        ]

    same(called)


def test_log(files: Path) -> None:
    def called(library: Library) -> Any:
        session = library.module("session").Session()
        stream = io.StringIO()
        logger = logging.getLogger(f"test.{library.name}")
        session.set_stream_logger(logger.name, "INFO", stream)
        logger.info("told")
        logger.debug("not told")
        session.set_file_logger(logging.INFO, str(files / "log"), logger.name)
        logger.info("written")
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
            handler.close()
        written = (files / "log").read_text()
        (files / "log").unlink()
        return [
            stream.getvalue().count("\n"),
            stream.getvalue().split(" - ")[2],
            "not told" in stream.getvalue(),
            written.count("written"),
        ]

    same(called)


# Parts


def test_parts() -> None:
    def called(library: Library) -> Any:
        session = library.module("session").Session()
        names = ("event_emitter", "credential_provider", "data_loader", "token_provider", "config_store")
        parts = [session.get_component(name) is session.get_component(name) for name in names]
        session.register_component("mine", 5)
        session.lazy_register_component("later", lambda: [1])
        store = session.get_component("config_store")
        store.set_config_variable("retry_mode", "legacy")
        return [
            parts,
            session.get_component("mine"),
            session.get_component("later") is session.get_component("later"),
            outcome(session.get_component, "nothing"),
            [it.METHOD for it in session.get_component("credential_provider").providers],
            store.get_config_variable("retry_mode"),
            session.get_component("event_emitter") is session.get_component("event_emitter"),
        ]

    same(called)


def test_parts_with_a_profile(files: Path) -> None:
    def called(library: Library) -> Any:
        session = library.module("session").Session(profile="third")
        return [it.METHOD for it in session.get_component("credential_provider").providers]

    same(called)


def test_providers_of_a_programs_own(files: Path, monkeypatch: pytest.MonkeyPatch, server: CaptureServer) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "FROMENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")

    def called(library: Library) -> Any:
        credentials = library.module("credentials")

        class Mine(credentials.CredentialProvider):  # type: ignore[name-defined, misc]
            METHOD = "mine"

            def load(self) -> Any:
                return credentials.Credentials("MINE", "s", method="mine")

        class Nothing(credentials.CredentialProvider):  # type: ignore[name-defined, misc]
            METHOD = "nothing"

            def load(self) -> Any:
                return None

        found = []
        for change in (
            lambda it: None,
            lambda it: it.insert_before("env", Mine()),
            lambda it: it.insert_after("env", Mine()),
            lambda it: it.insert_before("env", Nothing()),
            lambda it: (it.remove("env"), it.insert_before("shared-credentials-file", Mine())),
            lambda it: it.remove("nothing"),
        ):
            session = library.module("session").Session()
            change(session.get_component("credential_provider"))
            made = library.package.Session(botocore_session=session, region_name="us-east-1")
            made.client("rekognition", endpoint_url=server.url).list_collections()
            sent = dict(server.take()[0].headers)["Authorization"].partition("Credential=")[2].partition("/")[0]
            keys = session.get_credentials()
            found.append((keys.access_key, keys.method, sent))
        resolver = library.module("session").Session().get_component("credential_provider")
        errors = [outcome(resolver.insert_before, "x", Mine()), outcome(resolver.get_provider, "x")]
        return [found, errors, resolver.get_provider("env").METHOD]

    same(called)


def test_providers_of_settings(files: Path) -> None:
    def called(library: Library) -> Any:
        module, session = library.module("configprovider"), library.module("session").Session()
        chain = module.ChainProvider(
            [
                module.InstanceVarProvider("region", session),
                module.EnvironmentProvider("NOTHING", {}),
                module.ScopedConfigProvider(("s3", "nothing"), session),
                module.ConstantProvider("eu-south-1"),
            ],
            conversion_func=str.lower,
        )
        before = chain.provide()
        session.get_component("config_store").set_config_provider("region", chain)
        made = library.package.Session(botocore_session=session)
        found = [before, session.get_config_variable("region"), made.region_name, made.client("sns").meta.region_name]
        session.set_config_variable("region", "EU-WEST-3")
        chain.set_default_provider(module.ScopedConfigProvider(("s3", "addressing_style"), session))
        return [*found, chain.provide(), module.ChainProvider().provide(), outcome(module.BaseProvider().provide)[0]]

    same(called)


def test_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "secret")

    def called(library: Library) -> Any:
        session, tokens = library.module("session").Session(), library.module("tokens")
        found = session.get_auth_token(signing_name="bedrock")
        return [
            found.get_frozen_token().token,
            found.method,
            session.get_auth_token(signing_name="sns"),
            tokens.FrozenAuthToken("a"),
        ]

    same(called)


# What fetches keys


class Sts:
    """A client of STS that answers from here."""

    def __init__(self, calls: list[Any]) -> None:
        self._calls = calls

    def _answer(self, **params: Any) -> Any:
        self._calls.append(
            {key: value for key, value in params.items() if not str(value).startswith("botocore-session")}
        )
        end = datetime.datetime(2099, 1, 1, tzinfo=datetime.timezone.utc)
        keys = {"AccessKeyId": f"A{len(self._calls)}", "SecretAccessKey": "s", "SessionToken": "t", "Expiration": end}
        return {"Credentials": keys, "AssumedRoleUser": {"Arn": "arn:aws:sts::123456789012:assumed-role/r/s"}}

    assume_role = assume_role_with_web_identity = _answer


@pytest.mark.parametrize(
    "extra",
    [None, {"RoleSessionName": "me"}, {"Policy": '{"b": 1, "a": 2}', "DurationSeconds": 900}, {"SerialNumber": "mfa"}],
)
def test_roles(tmp_path: Path, extra: Any) -> None:
    def called(library: Library) -> Any:
        module = library.module("credentials")
        calls: list[Any] = []
        made: list[Any] = []

        def create(name: str, **options: Any) -> Sts:
            made.append((name, sorted(options), options.get("aws_access_key_id")))
            return Sts(calls)

        cache = module.JSONFileCache(str(tmp_path / library.name))
        fetched = []
        for _ in range(2):
            fetcher = module.AssumeRoleCredentialFetcher(
                create,
                module.Credentials("SOURCE", "s"),
                "arn:role",
                extra,
                mfa_prompter=lambda prompt: prompt,
                cache=cache,
            )
            fetched.append(fetcher.fetch_credentials())
        web = module.AssumeRoleWithWebIdentityCredentialFetcher(create, lambda: "token", "arn:role", extra)
        fetched.append(web.fetch_credentials())
        keys = module.DeferredRefreshableCredentials(fetcher.fetch_credentials, "mine")
        return [
            fetched,
            calls,
            made,
            sorted(path.name for path in (tmp_path / library.name).iterdir()),
            keys.access_key,
        ]

    same(called)


def test_refreshers() -> None:
    def called(library: Library) -> Any:
        module = library.module("credentials")
        calls: list[Any] = []
        refresh = module.create_assume_role_refresher(Sts(calls), {"RoleArn": "a"})
        once = module.create_mfa_serial_refresher(refresh)
        return [refresh(), once(), outcome(once), calls]

    same(called)


def test_keys_of_an_instance() -> None:
    def called(library: Library) -> Any:
        module = library.module("credentials")

        class Fetcher:
            def __init__(self, found: Any) -> None:
                self.found = found

            def retrieve_iam_role_credentials(self) -> Any:
                return self.found

        keys = {
            "role_name": "r",
            "access_key": "a",
            "secret_key": "s",
            "token": "t",
            "expiry_time": "2099-01-01T00:00:00Z",
        }
        found = module.InstanceMetadataProvider(Fetcher(keys)).load()
        return [found.access_key, found.method, module.InstanceMetadataProvider(Fetcher({})).load()]

    same(called)


def test_an_explicit_profile_that_is_missing(home: Home) -> None:
    same(lambda library: outcome(library.package.Session, profile_name="nosuch"))
