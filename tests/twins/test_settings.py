"""Settings that a program tells a session below, beside botocore's: each has to reach what it is about."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.libraries import Library
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

FILE = """
[default]
region = eu-west-3
output = json
[profile second]
region = eu-south-1
metadata_service_timeout = 7
"""
KEYS = """
[default]
aws_access_key_id = FILEKEY
aws_secret_access_key = s
[third]
aws_access_key_id = THIRD
aws_secret_access_key = s
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "c").write_text(FILE)
    (tmp_path / "k").write_text(KEYS)
    return str(tmp_path / "c"), str(tmp_path / "k")


def told(library: Library, **settings: Any) -> Any:
    session = library.module("session").Session()
    for name, value in settings.items():
        session.set_config_variable(name, value)
    return session


def shown(error: Any) -> Any:
    return (type(error).__name__, str(error)) if isinstance(error, Exception) else error


def test_files(files: tuple[str, str]) -> None:
    def called(library: Library) -> Any:
        session = told(library, config_file=files[0], credentials_file=files[1])
        keys = session.get_credentials()
        above = library.session(botocore_session=session)
        return [
            session.available_profiles,
            session.get_config_variable("region"),
            session.get_scoped_config(),
            session.full_config,
            (keys.access_key, keys.method),
            above.region_name,
            above.available_profiles,
            above.client("sns").meta.region_name,
            told(library, config_file=files[0], profile="second").create_client("sns").meta.region_name,
            shown(outcome_of(lambda: told(library, config_file=files[0], profile="x").create_client("sns"))),
        ]

    same(called)


def test_files_over_those_of_the_environment(
    files: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    same(lambda library: told(library, config_file=files[0]).create_client("sns").meta.region_name)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("use_fips_endpoint", True),
        ("use_fips_endpoint", "false"),
        ("use_dualstack_endpoint", "true"),
        ("max_attempts", 7),
        ("max_attempts", "x"),
        ("retry_mode", "legacy"),
        ("retry_mode", "nothing"),
        ("defaults_mode", "standard"),
        ("defaults_mode", "nothing"),
        ("parameter_validation", False),
        ("user_agent_appid", "mine"),
        ("tcp_keepalive", True),
        ("request_min_compression_size_bytes", 5),
        ("disable_request_compression", True),
        ("request_checksum_calculation", "when_required"),
        ("response_checksum_validation", "nothing"),
        ("account_id_endpoint_mode", "required"),
        ("disable_host_prefix_injection", True),
        ("sigv4a_signing_region_set", "*"),
        ("auth_scheme_preference", "sigv4a"),
        ("s3_disable_express_session_auth", True),
        ("endpoint_discovery_enabled", True),
        ("sts_regional_endpoints", "legacy"),
        ("sts_regional_endpoints", "nothing"),
        ("ca_bundle", "/nowhere.pem"),
        ("api_versions", {"sns": "2010-03-31"}),
        ("api_versions", {"sns": "1999-01-01"}),
        ("metadata_service_timeout", "x"),
        ("data_path", "/nowhere"),
        ("ec2_metadata_v1_disabled", "true"),
        ("imds_use_ipv6", True),
        ("ignore_configured_endpoint_urls", True),
        ("addressing_style", "path"),
    ],
)
def test_clients(name: str, value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "https://configured.test")

    def called(library: Library) -> Any:
        found: list[Any] = []
        for service in ("sns", "sts", "s3"):
            session = told(library, **{name: value})
            session.set_credentials("A", "s")
            client = outcome_of(partial(session.create_client, service, region_name="us-east-1"))
            if isinstance(client, Exception):
                found.append(shown(client))
                continue
            config = client.meta.config
            found.append(client.meta.endpoint_url)
            found += [
                getattr(config, option)
                for option in (
                    "retries",
                    "connect_timeout",
                    "parameter_validation",
                    "user_agent_appid",
                    "tcp_keepalive",
                    "request_min_compression_size_bytes",
                    "disable_request_compression",
                    "request_checksum_calculation",
                    "account_id_endpoint_mode",
                    "inject_host_prefix",
                    "sigv4a_signing_region_set",
                    "auth_scheme_preference",
                    "s3_disable_express_session_auth",
                    "use_fips_endpoint",
                    "use_dualstack_endpoint",
                    "s3",
                )
            ]
        return found

    same(called)


def test_one_endpoint_of_sts_for_all_regions() -> None:
    def called(library: Library) -> Any:
        session = told(library, sts_regional_endpoints="legacy")
        session.set_credentials("A", "s")
        client = session.create_client("sts", region_name="eu-west-1")
        regional = told(library).create_client("sts", region_name="eu-west-1")
        return [client.meta.endpoint_url, regional.meta.endpoint_url]

    same(called)


@pytest.mark.parametrize("attempts", ["2", 3])
def test_instance_metadata(server: CaptureServer, monkeypatch: pytest.MonkeyPatch, attempts: Any) -> None:
    """How often the metadata service is asked, and for how long it is waited."""
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED", raising=False)

    def called(library: Library) -> Any:
        session = told(
            library,
            metadata_service_num_attempts=attempts,
            metadata_service_timeout="1",
            ec2_metadata_service_endpoint=server.url,
        )
        server.script([Answer(500)] * 12)
        keys = session.get_credentials()
        return [keys, [(request.method, request.path) for request in server.take()]]

    same(called)


def test_a_data_path(tmp_path: Path) -> None:
    model = {
        "version": "2.0",
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "mine",
            "protocol": "json",
            "jsonVersion": "1.1",
            "serviceFullName": "Mine",
            "serviceId": "Mine",
            "signatureVersion": "v4",
            "targetPrefix": "Mine",
        },
        "operations": {},
        "shapes": {},
    }
    folder = tmp_path / "mine" / "2020-01-01"
    folder.mkdir(parents=True)
    (folder / "service-2.json").write_text(json.dumps(model))

    def called(library: Library) -> Any:
        session = told(library, data_path=str(tmp_path), region="eu-west-1")
        return [
            "mine" in session.get_available_services(),
            session.get_service_model("mine").service_id,
            type(outcome_of(lambda: session.create_client("mine"))).__name__,
        ]

    same(called)


@pytest.mark.parametrize(
    "given",
    [
        {"region": ("region", "MY_REGION", None, None)},
        {"region": (None, "UNSET", None, None)},
        {"region": ("other", None, "eu-north-1", None)},
        {"profile": (None, ["MY_PROFILE"], None, None)},
        {"config_file": (None, "MY_FILE", None, None)},
        {"max_attempts": (None, "MY_ATTEMPTS", None, int)},
        {"use_fips_endpoint": ("fips", "MY_FIPS", None, lambda value: value == "yes")},
    ],
    ids=lambda given: next(iter(given)),
)
def test_session_vars(given: Any, files: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    variables = {
        "AWS_CONFIG_FILE": files[0],
        "MY_REGION": "ca-central-1",
        "MY_PROFILE": "second",
        "MY_FILE": files[1],
        "MY_ATTEMPTS": "8",
        "MY_FIPS": "yes",
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    def called(library: Library) -> Any:
        session = library.module("session").Session(session_vars=given)
        client = outcome_of(lambda: session.create_client("sns"))
        found: list[Any] = [session.profile, session.available_profiles]
        if isinstance(client, Exception):
            return [*found, shown(client)]
        return [*found, client.meta.endpoint_url, client.meta.config.retries]

    same(called)


def test_where_settings_are_looked_for_can_change_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINE", "eu-north-1")

    def called(library: Library) -> Any:
        session = library.module("session").Session()
        names = sorted(session.session_var_map)
        session.session_var_map["mine"] = (None, "MINE", None, str.upper)
        session.session_var_map["region"] = (None, "MINE", None, None)
        found = [names, session.get_config_variable("mine"), session.create_client("sns").meta.region_name]
        del session.session_var_map["mine"]
        return [*found, "mine" in session.session_var_map, len(session.session_var_map)]

    same(called)


def test_settings_of_a_copy(files: tuple[str, str]) -> None:
    import copy

    import ferroboto.botocore.session

    session = ferroboto.botocore.session.Session()
    session.set_config_variable("config_file", files[0])
    assert copy.deepcopy(session).get_config_variable("region") == "eu-west-3"


def test_initializers() -> None:
    def called(library: Library) -> Any:
        import importlib

        core = importlib.import_module(library.core)
        made: list[Any] = []
        core.register_initializer(made.append)
        try:
            session = library.module("session").Session()
        finally:
            core.unregister_initializer(made.append)
        library.module("session").Session()
        return [len(made), made[0] is session]

    same(called)


def test_internal_parts() -> None:
    def called(library: Library) -> Any:
        session = library.module("session").Session()
        session.set_config_variable("region", "eu-west-1")
        with pytest.warns(DeprecationWarning):
            resolver = session.get_component("endpoint_resolver")
        with pytest.warns(DeprecationWarning):
            factory = session.get_component("exceptions_factory")
        found = resolver.construct_endpoint("sns", "cn-north-1")
        return [
            resolver.get_available_partitions(),
            resolver.get_available_endpoints("sns", "aws-cn"),
            resolver.get_partition_for_region("us-gov-west-1"),
            [found[name] for name in ("partition", "endpointName", "hostname")],
            hasattr(factory, "create_client_exceptions"),
            session._get_internal_component("monitor"),
        ]

    same(called)


def test_chains(monkeypatch: pytest.MonkeyPatch, files: tuple[str, str]) -> None:
    monkeypatch.setenv("AWS_CONFIG_FILE", files[0])

    def called(library: Library) -> Any:
        module, session = library.module("configprovider"), library.module("session").Session()
        make = module.ConfigChainFactory(session, {"A": "1"}).create_config_chain
        section = module.SectionConfigProvider("s3", session, {"a": module.ConstantProvider(2)})
        section.set_default_provider("a", module.ConstantProvider(3))
        section.set_default_provider("b", module.ConstantProvider(4))
        store = module.ConfigValueStore({"x": module.ConstantProvider(5)})
        before = [store.get_config_variable("x"), store.get_config_variable("y")]
        store.set_config_variable("x", 6)
        import copy

        copied = copy.copy(store)
        provider = store.get_config_provider("x")
        store.clear_config_variable("x")
        return [
            make(env_var_names=["B", "A"], conversion_func=int).provide(),
            make(instance_name="region", config_property_names="region").provide(),
            make(config_property_names=["none", "output"], default="d").provide(),
            make(default="d").provide(),
            section.provide(),
            before,
            provider,
            copied.get_config_variable("x"),
            store.get_config_variable("x"),
            sorted(module.create_botocore_default_config_mapping(session))[:4],
            module.create_botocore_default_config_mapping(session)["region"].provide(),
            sorted(module.DEFAULT_S3_CONFIG_VARS),
        ]

    same(called)
