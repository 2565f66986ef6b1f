"""Any text at every string setting: boto3's outcome, class and message, and never a panic.

Deliberate differences are in docs/parity.md: text that is no Unicode (lone surrogates) is refused at once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.home import Home
from tests.support.keys import ROLE, as_json, keys_json, role_keys
from tests.support.libraries import Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

LISTED = Answer(body=b"<R><ListTopicsResult/></R>")
KEYS = {"aws_access_key_id": "A", "aws_secret_access_key": "s"}

CHARACTERS = st.sampled_from(
    "aZ09-_./:@%$~=#;,[]{}()<>'\"\\|&?!* \t\n\r\x00\x01\x07\x0b\x1c\x1f\x7f\x85\xa0éß漢\u2028\ufeff😀"
)
TEXTS = st.text(CHARACTERS, max_size=12)
HUGE = "x" * 70_000
# For what is tried once for each of many settings.
FEW = settings(max_examples=max(4, settings().max_examples // 4))

# Settings of profiles that a client of a session with keys looks at.
PROFILE_SETTINGS = (
    "region",
    "endpoint_url",
    "aws_account_id",
    "ca_bundle",
    "retry_mode",
    "max_attempts",
    "defaults_mode",
    "parameter_validation",
    "use_fips_endpoint",
    "use_dualstack_endpoint",
    "ignore_configured_endpoint_urls",
    "sdk_ua_app_id",
    "tcp_keepalive",
    "request_min_compression_size_bytes",
    "disable_request_compression",
    "sigv4a_signing_region_set",
    "request_checksum_calculation",
    "response_checksum_validation",
    "account_id_endpoint_mode",
    "disable_host_prefix_injection",
    "auth_scheme_preference",
    "s3_disable_express_session_auth",
    "sts_regional_endpoints",
    "metadata_service_timeout",
    "metadata_service_num_attempts",
    "ec2_metadata_service_endpoint",
    "ec2_metadata_service_endpoint_mode",
    "services",
    "sso_session",
    "sso_account_id",
    "sso_role_name",
    "api_versions",
    "source_profile",
    "credential_source",
    "role_arn",
    "web_identity_token_file",
    "login_session",
    "credential_process",
    "data_path",
)


def shown(value: Any) -> Any:
    """Class and message of an exception; of anything else, the value."""
    if not isinstance(value, BaseException):
        return value
    names = {base.__name__ for base in type(value).__mro__}
    # Exceptions that only libraries below boto3 have.
    name = "ValueError" if "ValueError" in names and "BotoCoreError" not in names else type(value).__name__
    return name, str(value)


def compared(action: Callable[[Library], Any]) -> None:
    theirs, ours = (shown(outcome_of(lambda: action(library))) for library in (reference(), subject()))  # noqa: B023
    assert ours == theirs
    assert "RuntimeError" not in repr(ours) and "Panic" not in repr(ours)


def settled(client: Any) -> Any:
    return client.meta.region_name, client.meta.endpoint_url, client.meta.config.retries


@pytest.mark.parametrize("name", ["region_name", "endpoint_url"])
@given(text=TEXTS)
@example(text=HUGE)
def test_arguments_of_a_client(name: str, text: str) -> None:
    def made(library: Library) -> Any:
        return settled(library.session(**KEYS).client("sns", **{"region_name": "eu-west-1", name: text}))

    compared(made)


@given(text=TEXTS)
@example(text=HUGE)
def test_names_of_profiles(text: str) -> None:
    compared(lambda library: library.session(profile_name=text).profile_name)


@pytest.mark.parametrize("name", ["access_key", "secret_key", "token"])
@given(text=TEXTS)
@example(text=HUGE)
def test_keys_of_a_session(name: str, text: str) -> None:
    def made(library: Library) -> Any:
        given = {
            **KEYS,
            {"access_key": "aws_access_key_id", "secret_key": "aws_secret_access_key"}.get(
                name, "aws_session_token"
            ): text,
        }
        credentials = library.session(region_name="eu-west-1", **given).get_credentials()
        return credentials and getattr(credentials, name)

    compared(made)


@pytest.mark.parametrize("setting", PROFILE_SETTINGS)
@FEW
@given(text=TEXTS)
def test_settings_of_a_profile(home_of_settings: Home, setting: str, text: str) -> None:
    home_of_settings.config(f"[default]\n{setting} = {text}\n".encode())

    def made(library: Library) -> Any:
        return settled(library.session().client("sns", **KEYS, **({} if setting == "region" else {"region_name": "x"})))

    compared(made)


@pytest.mark.parametrize(
    "setting",
    [
        "aws_access_key_id",
        "aws_secret_access_key",
        "aws_session_token",
        "credential_process",
        "role_arn",
        "source_profile",
    ],
)
@given(text=TEXTS)
def test_credentials_of_a_profile(home_of_settings: Home, setting: str, text: str) -> None:
    home_of_settings.config(
        f"[default]\naws_access_key_id = A\naws_secret_access_key = s\n{setting} = {text}\n".encode()
    )

    def found(library: Library) -> Any:
        credentials = library.session().get_credentials()
        return credentials and (credentials.method, credentials.access_key, credentials.secret_key, credentials.token)

    if setting in ("role_arn", "source_profile"):
        compared(lambda library: library.session().get_credentials() and None)
    else:
        compared(found)


@given(text=TEXTS)
@example(text="profile a")
@example(text=HUGE)
def test_headers_of_a_file(home_of_settings: Home, text: str) -> None:
    home_of_settings.config(f"[{text}]\nregion = a\n[profile {text}]\nregion = b\n".encode())
    compared(lambda library: library.session().available_profiles)


@given(
    text=st.one_of(
        TEXTS,
        st.builds(
            json.dumps,
            st.recursive(
                st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | st.just(1),
                lambda inner: (
                    st.lists(inner, max_size=3)
                    | st.dictionaries(
                        st.sampled_from(["Version", "AccessKeyId", "SecretAccessKey", "SessionToken", "AccountId"]),
                        inner,
                    )
                ),
                max_leaves=6,
            ),
        ),
    )
)
@example(text='{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": "t\\n"}')
@example(text='{"Version": true, "AccessKeyId": "A", "SecretAccessKey": "s"}')
@example(text='{"Version": NaN}')
def test_what_a_program_prints(home_of_settings: Home, text: str) -> None:
    printed = home_of_settings.path / "printed"
    printed.write_text(text, newline="")
    home_of_settings.config(f"[default]\ncredential_process = cat {printed}\n")

    def found(library: Library) -> Any:
        credentials = library.session().get_credentials()
        return [credentials.access_key, credentials.secret_key, credentials.token, credentials.account_id]

    if _is_odd(text):
        # boto3 keeps a value of another type and fails when it signs; here it fails at once, or is text.
        outcome_of(lambda: found(subject()))
    else:
        compared(found)


def _is_odd(text: str) -> bool:
    try:
        printed = json.loads(text)
    except ValueError:
        return False
    names = ("AccessKeyId", "SecretAccessKey", "SessionToken", "AccountId")
    return isinstance(printed, dict) and any(not isinstance(printed[name], str) for name in names if name in printed)


@pytest.mark.parametrize("name", ["role_session_name", "external_id", "duration_seconds", "role_arn"])
@given(text=TEXTS)
@example(text=HUGE[:5000])
def test_parameters_of_a_role(server: CaptureServer, home_of_settings: Home, name: str, text: str) -> None:
    profile = {"role_arn": ROLE, name: text}
    lines = "".join(f"{name} = {value}\n" for name, value in profile.items())
    home_of_settings.config(f"[profile p]\ncredential_source = Environment\n{lines}".encode())
    home_of_settings.environ(
        AWS_ACCESS_KEY_ID="A",
        AWS_SECRET_ACCESS_KEY="s",
        AWS_ENDPOINT_URL_STS=server.url,
        AWS_DEFAULT_REGION="eu-west-1",
    )

    def assumed(library: Library) -> Any:
        server.script([role_keys("ROLE")])
        server.take()
        value = shown(outcome_of(lambda: library.session(profile_name="p").get_credentials().access_key))
        return value, [re.sub(rb"session-\d+", b"session", request.body) for request in server.take()]

    compared(assumed)


@given(text=st.text(st.sampled_from("aZ09-_./:@%$~=#;,[]{}()<>'\"\\|&?!*\r\n"), max_size=12))
@example(text="a\r\nb")
def test_the_token_of_a_container(server: CaptureServer, home_of_settings: Home, text: str) -> None:
    token = home_of_settings.path / "token"
    token.write_bytes(text.encode())
    home_of_settings.environ(
        AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/keys", AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=str(token)
    )

    def found(library: Library) -> Any:
        server.script([as_json(keys_json("BOX"))])
        server.take()
        value = shown(outcome_of(lambda: library.session().get_credentials().access_key))
        return value, [request.header("authorization") for request in server.take()]

    compared(found)


@given(text=TEXTS.filter(lambda text: "\0" not in text))
def test_where_a_container_is(home_of_settings: Home, text: str) -> None:
    home_of_settings.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=f"http://localhost.invalid{text}")
    compared(lambda library: library.session().get_credentials())


@pytest.mark.parametrize(
    "name",
    [
        "AWS_PROFILE",
        "AWS_DEFAULT_REGION",
        "AWS_CONFIG_FILE",
        "AWS_RETRY_MODE",
        "AWS_MAX_ATTEMPTS",
        "AWS_ENDPOINT_URL",
        "AWS_EC2_METADATA_SERVICE_ENDPOINT",
    ],
)
@given(text=TEXTS.filter(lambda text: "\0" not in text))
def test_variables(home_of_settings: Home, name: str, text: str) -> None:
    home_of_settings.environ(**{name: text})
    try:
        compared(lambda library: settled(library.session().client("sns", **KEYS)))
    finally:
        home_of_settings.patch.delenv(name)


def test_lone_surrogates() -> None:
    """boto3 goes on until the text is sent or looked up."""
    text = "a\udc80"
    for arguments in ({"region_name": text}, {"profile_name": text}, {"aws_access_key_id": text}):
        with pytest.raises(UnicodeEncodeError):
            subject().session(**arguments)
    for arguments in ({"endpoint_url": text}, {"region_name": text}, {"verify": text}):
        value = outcome_of(lambda: subject().session(**KEYS, region_name="x").client("sns", **arguments))  # noqa: B023
        assert isinstance(value, (UnicodeEncodeError, type(None))) or type(value).__name__ == "SNS"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"verify": 5}, "verify must be a bool or the path of a file, not int"),
        ({"verify": b"x"}, "verify must be a bool or the path of a file, not bytes"),
        ({"aws_access_key_id": b"A"}, "aws_access_key_id must be a str, not bytes"),
        ({"aws_secret_access_key": 5}, "aws_secret_access_key must be a str, not int"),
        ({"aws_session_token": []}, "aws_session_token must be a str, not list"),
        ({"api_version": 5}, "api_version must be a str, not int"),
    ],
)
def test_types_are_named(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError) as raised:
        subject().session(**KEYS, region_name="x").client("sns", **arguments)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("option", "value"), [("user_agent", 5), ("client_cert", 5), ("defaults_mode", b"x"), ("proxies", {"http": 5})]
)
def test_options_of_another_type_are_named(option: str, value: Any) -> None:
    with pytest.raises(TypeError, match=f"Config option {option} "):
        subject().session(**KEYS, region_name="x").client("sns", config=subject().config(**{option: value}))


@pytest.fixture
def home_of_settings(home: Home) -> Home:
    home.environ(AWS_EC2_METADATA_DISABLED="true")
    return home
