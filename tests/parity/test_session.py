"""Sessions: arguments, members, and settings from environment and files, with boto3's errors."""

from __future__ import annotations

import importlib
import inspect
import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.home import Home, credentials_view, view
from tests.support.libraries import SERVICES, Library, reference, subject, subject_is_reference
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

KEYS = {"aws_access_key_id": "AKID", "aws_secret_access_key": "SECRET"}
ENV_KEYS = {"AWS_ACCESS_KEY_ID": "ENVAKID", "AWS_SECRET_ACCESS_KEY": "ENVSECRET"}


def same_view(**arguments: Any) -> Any:
    return same(lambda library: view(library, **arguments), f"view of {arguments}")


ARGUMENTS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "region": {"region_name": "eu-west-1"},
    "keys": KEYS,
    "keys and token": {**KEYS, "aws_session_token": "TOKEN"},
    "keys and account": {**KEYS, "aws_account_id": "123456789012"},
    "everything": {**KEYS, "aws_session_token": "T", "region_name": "us-west-2", "aws_account_id": "1"},
    "key only": {"aws_access_key_id": "AKID"},
    "secret only": {"aws_secret_access_key": "SECRET"},
    "token only": {"aws_session_token": "TOKEN"},
    "account only": {"aws_account_id": "123456789012"},
    "empty keys": {"aws_access_key_id": "", "aws_secret_access_key": ""},
    "empty secret": {"aws_access_key_id": "AKID", "aws_secret_access_key": ""},
    "empty region": {"region_name": ""},
    "bad region": {"region_name": "not a region!"},
    "region with a slash": {"region_name": "us-east-1/x"},
    "made-up region": {"region_name": "mars-north-1"},
    "china": {"region_name": "cn-north-1"},
    "government": {"region_name": "us-gov-west-1"},
    "missing profile": {"profile_name": "nobody"},
    "default profile": {"profile_name": "default"},
    "unknown argument": {"bogus": 1},
}


@pytest.mark.parametrize("name", ARGUMENTS)
@pytest.mark.parametrize(
    "environment", [{}, ENV_KEYS, {"AWS_DEFAULT_REGION": "us-east-2"}], ids=["bare", "keys", "region"]
)
def test_arguments(home: Home, name: str, environment: dict[str, str]) -> None:
    home.environ(**environment)
    same_view(**ARGUMENTS[name])


def test_positional_arguments(home: Home) -> None:
    def made(library: Library) -> Any:
        session = library.package.Session("AKID", "SECRET", "TOKEN", "us-west-1", None, None, "42")
        return [session.region_name, credentials_view(session.get_credentials())]

    same(made)


def test_signatures() -> None:
    """The arguments that boto3 has, in its order; what ferroboto adds comes after."""
    for name in ("__init__", "client", "get_available_regions", "get_partition_for_region"):
        left = list(inspect.signature(getattr(reference().package.Session, name)).parameters)
        right = list(inspect.signature(getattr(subject().package.Session, name)).parameters)
        assert right[: len(left)] == left


ENVIRONMENTS: dict[str, dict[str, str]] = {
    "keys": ENV_KEYS,
    "keys and token": {**ENV_KEYS, "AWS_SESSION_TOKEN": "ENVTOKEN"},
    "old token": {**ENV_KEYS, "AWS_SECURITY_TOKEN": "OLD"},
    "both tokens": {**ENV_KEYS, "AWS_SECURITY_TOKEN": "OLD", "AWS_SESSION_TOKEN": "NEW"},
    "account": {**ENV_KEYS, "AWS_ACCOUNT_ID": "123456789012"},
    "expiring": {**ENV_KEYS, "AWS_CREDENTIAL_EXPIRATION": "2099-01-01T00:00:00Z"},
    "expired": {**ENV_KEYS, "AWS_CREDENTIAL_EXPIRATION": "2001-01-01T00:00:00Z"},
    "key only": {"AWS_ACCESS_KEY_ID": "ENVAKID"},
    "secret only": {"AWS_SECRET_ACCESS_KEY": "ENVSECRET"},
    "empty key": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "ENVSECRET"},
    "empty secret": {"AWS_ACCESS_KEY_ID": "ENVAKID", "AWS_SECRET_ACCESS_KEY": ""},
    "default region": {"AWS_DEFAULT_REGION": "eu-west-3"},
    "empty region": {"AWS_DEFAULT_REGION": ""},
    "profile": {"AWS_PROFILE": "dev"},
    "default profile": {"AWS_DEFAULT_PROFILE": "dev"},
    "both profiles": {"AWS_DEFAULT_PROFILE": "dev", "AWS_PROFILE": "prod"},
    "missing profile": {"AWS_PROFILE": "nobody"},
    "empty profile": {"AWS_PROFILE": ""},
    "profile and keys": {**ENV_KEYS, "AWS_PROFILE": "dev"},
    "endpoint": {"AWS_ENDPOINT_URL": "http://127.0.0.1:9"},
    "service endpoint": {"AWS_ENDPOINT_URL": "http://127.0.0.1:9", "AWS_ENDPOINT_URL_SNS": "http://127.0.0.1:8/x"},
    "ignored endpoint": {"AWS_ENDPOINT_URL": "http://127.0.0.1:9", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"},
    "bad endpoint": {"AWS_ENDPOINT_URL": "not a url"},
    "attempts": {"AWS_MAX_ATTEMPTS": "7"},
    "no attempts": {"AWS_MAX_ATTEMPTS": "0"},
    "bad attempts": {"AWS_MAX_ATTEMPTS": "many"},
    "negative attempts": {"AWS_MAX_ATTEMPTS": "-1"},
    "retry mode": {"AWS_RETRY_MODE": "adaptive"},
    "old retry mode": {"AWS_RETRY_MODE": "legacy"},
    "shouted retry mode": {"AWS_RETRY_MODE": "STANDARD"},
    "bad retry mode": {"AWS_RETRY_MODE": "bogus"},
    "defaults mode": {"AWS_DEFAULTS_MODE": "standard"},
    "mobile defaults": {"AWS_DEFAULTS_MODE": "mobile"},
    "bad defaults mode": {"AWS_DEFAULTS_MODE": "bogus"},
    "fips": {"AWS_USE_FIPS_ENDPOINT": "true"},
    "dualstack": {"AWS_USE_DUALSTACK_ENDPOINT": "true"},
    "fips and dualstack": {"AWS_USE_FIPS_ENDPOINT": "TRUE", "AWS_USE_DUALSTACK_ENDPOINT": "true"},
    "no fips": {"AWS_USE_FIPS_ENDPOINT": "no"},
    "application": {"AWS_SDK_UA_APP_ID": "app"},
    "account mode": {"AWS_ACCOUNT_ID_ENDPOINT_MODE": "required"},
    "bad account mode": {"AWS_ACCOUNT_ID_ENDPOINT_MODE": "bogus"},
    "schemes": {"AWS_AUTH_SCHEME_PREFERENCE": "sigv4a,sigv4"},
    "bundle": {"AWS_CA_BUNDLE": "/no/such/file.pem"},
    "blank bundle": {"AWS_CA_BUNDLE": "  "},
    "web identity half": {"AWS_ROLE_ARN": "arn:aws:iam::1:role/r"},
    "web identity no role": {"AWS_WEB_IDENTITY_TOKEN_FILE": "/no/such/token"},
    "proxy": {"HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9", "NO_PROXY": "localhost"},
    "bad metadata mode": {"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "bogus"},
}

PROFILES = """
    [default]
    region = us-west-1
    [profile dev]
    region = eu-central-1
    aws_access_key_id = DEVAKID
    aws_secret_access_key = DEVSECRET
    [profile prod]
    region = ap-south-1
"""
SHARED = """
    [default]
    aws_access_key_id = FILEAKID
    aws_secret_access_key = FILESECRET
    [prod]
    aws_access_key_id = PRODAKID
    aws_secret_access_key = PRODSECRET
    aws_session_token = PRODTOKEN
    aws_account_id = 999999999999
"""


@pytest.mark.parametrize("name", ENVIRONMENTS)
@pytest.mark.parametrize("files", [False, True], ids=["no files", "files"])
def test_environment(home: Home, name: str, files: bool) -> None:
    if files:
        home.config(PROFILES)
        home.credentials(SHARED)
    home.environ(**ENVIRONMENTS[name])
    same_view(services=SERVICES)
    same_view(profile_name="prod", region_name="us-east-1")


@pytest.mark.parametrize("name", ["dev", "prod", "default", "nobody", "", "profile dev"])
def test_profile_name(home: Home, name: str) -> None:
    home.config(PROFILES)
    home.credentials(SHARED)
    same_view(profile_name=name)
    home.environ(**ENV_KEYS, AWS_DEFAULT_REGION="sa-east-1")
    same_view(profile_name=name)
    same_view(profile_name=name, **KEYS)


CONFIGS: dict[str, str | bytes] = {
    "empty": "",
    "comments only": "# a comment\n; another\n",
    "quoted profile": '[profile "with space"]\nregion = r1\n[default]\nregion = r2\n',
    "unquoted spaces": "[profile with space]\nregion = r1\n",
    "tab": "[profile\tdev]\nregion = r1\n",
    "no prefix": "[dev]\nregion = r1\n",
    "profile default": "[profile default]\nregion = r1\n[default]\nregion = r2\n",
    "default last": "[default]\nregion = r2\n[profile default]\nregion = r1\n",
    "colon": "[default]\nregion: us-west-2\n",
    "spaces": "[default]\n  region   =   us-west-2   \n",
    "inline comment": "[default]\nregion = us-west-2 # comment\n",
    "inline comment tight": "[default]\nregion = us-west-2#comment\n",
    "upper case key": "[default]\nREGION = us-west-2\n",
    "empty value": "[default]\nregion =\n",
    "no value": "[default]\nregion\n",
    "percent": "[default]\nregion = us-west-2\nsdk_ua_app_id = 100%d\n",
    "windows lines": b"[default]\r\nregion = us-west-2\r\n",
    "byte order mark": b"\xef\xbb\xbf[default]\nregion = us-west-2\n",
    "latin-1": b"[default]\nregion = caf\xe9\n",
    "unicode": "[profile caf\u00e9]\nregion = r1\n",
    "no section": "region = us-west-2\n",
    "bad section": "[default\nregion = us-west-2\n",
    "empty section": "[]\nregion = us-west-2\n",
    "same section twice": "[default]\nregion = a\n[default]\nregion = b\n",
    "same key twice": "[default]\nregion = a\nregion = b\n",
    "text": "what is this\n",
    "nested": "[default]\nregion = us-west-2\ns3 =\n  addressing_style = path\n  signature_version = s3v4\n",
    "bad nested": "[default]\ns3 =\n  addressing_style\n",
    "continued": "[default]\nregion = us-west-2\n  more\n",
    "unbalanced quote": '[profile "dev]\nregion = r1\n',
    "many words": "[profile a b c]\nregion = r1\n",
    "sso session": "[sso-session s]\nsso_region = us-east-1\n[profile dev]\nsso_session = s\n",
    "plugins": "[plugins]\na = b\n[default]\nregion = us-west-2\n",
    "endpoint": "[default]\nregion = us-west-2\nendpoint_url = http://127.0.0.1:9\n",
    "services": (
        "[default]\nregion = us-west-2\nservices = mine\nendpoint_url = http://127.0.0.1:9\n"
        "[services mine]\nsns =\n  endpoint_url = http://127.0.0.1:8\n"
    ),
    "missing services": "[default]\nregion = us-west-2\nservices = nowhere\n",
    "ignored endpoint": "[default]\nregion = us-west-2\nendpoint_url = http://x\nignore_configured_endpoint_urls = true\n",
    "bad endpoint": "[default]\nregion = us-west-2\nendpoint_url = nope\n",
    "retries": "[default]\nregion = us-west-2\nretry_mode = standard\nmax_attempts = 4\n",
    "bad retries": "[default]\nregion = us-west-2\nmax_attempts = x\n",
    "bad retry mode": "[default]\nregion = us-west-2\nretry_mode = x\n",
    "defaults mode": "[default]\nregion = us-west-2\ndefaults_mode = in-region\n",
    "no validation": "[default]\nregion = us-west-2\nparameter_validation = false\n",
    "odd validation": "[default]\nregion = us-west-2\nparameter_validation = yes\n",
    "application": "[default]\nregion = us-west-2\nsdk_ua_app_id = app\n",
    "long application": "[default]\nregion = us-west-2\nsdk_ua_app_id = " + "a" * 60 + "\n",
    "keepalive": "[default]\nregion = us-west-2\ntcp_keepalive = true\n",
    "fips": "[default]\nregion = us-west-2\nuse_fips_endpoint = true\nuse_dualstack_endpoint = true\n",
    "bundle": "[default]\nregion = us-west-2\nca_bundle = /no/such/file\n",
    "signature": "[default]\nregion = us-west-2\nsns =\n  signature_version = v4\n",
    "bad region": "[default]\nregion = not a region\n",
    "compression": "[default]\nregion = us-west-2\nrequest_min_compression_size_bytes = x\n",
    "api versions": "[default]\nregion = us-west-2\napi_versions =\n  sns = 2010-03-31\n",
    "bad api version": "[default]\nregion = us-west-2\napi_versions =\n  sns = 1999-01-01\n",
}


@pytest.mark.parametrize("name", CONFIGS)
def test_config_file(home: Home, name: str) -> None:
    home.config(CONFIGS[name])
    same_view(**KEYS, services=("sns", "polly"))
    same_view()
    same_view(profile_name="dev")
    same_view(profile_name="caf\u00e9")


CREDENTIALS: dict[str, str | bytes] = {
    "empty": "",
    "default": "[default]\naws_access_key_id = A\naws_secret_access_key = S\n",
    "token": "[default]\naws_access_key_id = A\naws_secret_access_key = S\naws_session_token = T\n",
    "old token": "[default]\naws_access_key_id = A\naws_secret_access_key = S\naws_security_token = T\n",
    "both tokens": "[default]\naws_access_key_id = A\naws_secret_access_key = S\naws_security_token = O\naws_session_token = T\n",
    "account": "[default]\naws_access_key_id = A\naws_secret_access_key = S\naws_account_id = 1\n",
    "key only": "[default]\naws_access_key_id = A\n",
    "secret only": "[default]\naws_secret_access_key = S\n",
    "empty key": "[default]\naws_access_key_id =\naws_secret_access_key = S\n",
    "empty secret": "[default]\naws_access_key_id = A\naws_secret_access_key =\n",
    "upper case": "[default]\nAWS_ACCESS_KEY_ID = A\nAWS_SECRET_ACCESS_KEY = S\n",
    "region too": "[default]\naws_access_key_id = A\naws_secret_access_key = S\nregion = us-west-2\n",
    "equals in secret": "[default]\naws_access_key_id = A\naws_secret_access_key = S=/+%=\n",
    "hash in secret": "[default]\naws_access_key_id = A\naws_secret_access_key = S#x\n",
    "quotes": "[default]\naws_access_key_id = 'A'\naws_secret_access_key = \"S\"\n",
    "profile prefix": "[profile dev]\naws_access_key_id = A\naws_secret_access_key = S\n",
    "other profile": "[dev]\naws_access_key_id = A\naws_secret_access_key = S\n",
    "no section": "aws_access_key_id = A\n",
    "latin-1": b"[default]\naws_access_key_id = \xe9\n",
    "twice": "[default]\naws_access_key_id = A\n[default]\naws_access_key_id = B\n",
}


@pytest.mark.parametrize("name", CREDENTIALS)
@pytest.mark.parametrize("with_config", [False, True], ids=["alone", "with config"])
def test_credentials_file(home: Home, name: str, with_config: bool) -> None:
    home.credentials(CREDENTIALS[name])
    if with_config:
        home.config(
            "[default]\nregion = us-east-1\naws_access_key_id = CA\naws_secret_access_key = CS\n[profile dev]\nregion = r\n"
        )
    same_view()
    same_view(profile_name="dev")
    same_view(region_name="us-east-1", **KEYS)


ROLES: dict[str, str] = {
    "no source": "[default]\nrole_arn = arn:aws:iam::1:role/r\n",
    "both sources": "[default]\nrole_arn = a\nsource_profile = b\ncredential_source = Environment\n",
    "missing source": "[default]\nrole_arn = a\nsource_profile = nobody\n",
    "bad credential source": "[default]\nrole_arn = a\ncredential_source = Bogus\n",
    "empty credential source": "[default]\nrole_arn = a\ncredential_source = Environment\n",
    "source without keys": "[default]\nrole_arn = a\nsource_profile = b\n[profile b]\nregion = r\n",
    "half a source": "[default]\nrole_arn = a\nsource_profile = b\n[profile b]\naws_access_key_id = A\n",
    "loop": "[default]\nrole_arn = a\nsource_profile = b\n[profile b]\nrole_arn = c\nsource_profile = default\n",
    "no token file": "[default]\nrole_arn = a\nweb_identity_token_file = /no/such/file\n",
    "token file without role": "[default]\nweb_identity_token_file = /no/such/file\n",
    "sso half": "[default]\nsso_start_url = https://x\nsso_region = us-east-1\n",
    "sso session missing": "[default]\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\n",
    "sso session half": "[default]\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\n[sso-session s]\nsso_region = us-east-1\n",
    "sso conflict": (
        "[default]\nsso_session = s\nsso_region = eu-west-1\nsso_account_id = 1\nsso_role_name = r\n"
        "[sso-session s]\nsso_region = us-east-1\nsso_start_url = https://x\n"
    ),
    "sso not logged in": "[default]\nsso_start_url = https://x\nsso_region = us-east-1\nsso_account_id = 1\nsso_role_name = r\n",
}


@pytest.mark.parametrize("name", ROLES)
def test_roles(home: Home, name: str) -> None:
    home.config(ROLES[name])
    same_view(region_name="us-east-1")


PROCESSES: dict[str, str] = {
    "keys": '{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "S"}',
    "everything": (
        '{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "S", "SessionToken": "T",'
        ' "Expiration": "2099-01-01T00:00:00Z", "AccountId": "1"}'
    ),
    "no version": '{"AccessKeyId": "A", "SecretAccessKey": "S"}',
    "other version": '{"Version": 2, "AccessKeyId": "A", "SecretAccessKey": "S"}',
    "no secret": '{"Version": 1, "AccessKeyId": "A"}',
    "expired": '{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "S", "Expiration": "2001-01-01T00:00:00Z"}',
}


@pytest.mark.parametrize("name", PROCESSES)
def test_process(home: Home, name: str) -> None:
    output = home.path / "output.json"
    output.write_text(PROCESSES[name])
    home.config(f"[default]\ncredential_process = cat {output}\n")
    same_view(region_name="us-east-1")


def test_process_that_fails(home: Home) -> None:
    home.config("[default]\ncredential_process = sh -c 'echo broken >&2; exit 3'\n")
    same_view(region_name="us-east-1")


ASSUMED = b"""<AssumeRoleResponse><AssumeRoleResult><Credentials>
<AccessKeyId>ROLEAKID</AccessKeyId><SecretAccessKey>ROLESECRET</SecretAccessKey><SessionToken>ROLETOKEN</SessionToken>
<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
<AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn><AssumedRoleId>x:s</AssumedRoleId></AssumedRoleUser>
</AssumeRoleResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></AssumeRoleResponse>"""


def test_assumed_role(home: Home, server: CaptureServer) -> None:
    home.environ(AWS_ENDPOINT_URL_STS=server.url)
    home.config(
        "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = source\nrole_session_name = session\n"
        "external_id = external\nduration_seconds = 900\n"
        "[profile source]\naws_access_key_id = A\naws_secret_access_key = S\n"
    )
    server.script([Answer(body=ASSUMED, headers=(("Content-Type", "text/xml"),))])
    sent = []
    for library in (reference(), subject()):
        server.take()
        credentials = credentials_view(library.session(region_name="us-east-1").get_credentials())
        assert (credentials["access_key"], credentials["token"], credentials["method"]) == (
            "ROLEAKID",
            "ROLETOKEN",
            "assume-role",
        )
        sent.append([sorted(request.body.split(b"&")) for request in server.take()])
    assert sent[0] == sent[1] and len(sent[0]) == 1


def test_web_identity(home: Home, server: CaptureServer) -> None:
    token = home.path / "token"
    token.write_text("the token")
    home.environ(
        AWS_ENDPOINT_URL_STS=server.url,
        AWS_ROLE_ARN="arn:aws:iam::1:role/r",
        AWS_WEB_IDENTITY_TOKEN_FILE=str(token),
        AWS_ROLE_SESSION_NAME="session",
    )
    server.script(
        [
            Answer(
                body=ASSUMED.replace(b"AssumeRole", b"AssumeRoleWithWebIdentity"),
                headers=(("Content-Type", "text/xml"),),
            )
        ]
    )
    same(lambda library: credentials_view(library.session(region_name="us-east-1").get_credentials())["access_key"])
    same(lambda library: library.session(region_name="us-east-1").get_credentials().method)


def test_container(home: Home, server: CaptureServer) -> None:
    home.environ(
        AWS_CONTAINER_CREDENTIALS_FULL_URI=f"{server.url}/creds", AWS_CONTAINER_AUTHORIZATION_TOKEN="secret token"
    )
    keys = {"AccessKeyId": "A", "SecretAccessKey": "S", "Token": "T", "Expiration": "2099-01-01T00:00:00Z"}
    server.script([Answer(body=json.dumps(keys).encode(), headers=(("Content-Type", "application/json"),))])
    same(lambda library: credentials_view(library.session().get_credentials()))
    authorizations = {request.header("authorization") for request in server.take()}
    assert authorizations == {"secret token"}


def test_first_use_without_credentials(home: Home, server: CaptureServer) -> None:
    """The client is made; the call fails, and nothing is sent."""
    for service, method in (("sns", "list_topics"), ("polly", "describe_voices"), ("rekognition", "list_collections")):
        same(lambda library: getattr(library.session().client(service, "us-east-1", endpoint_url=server.url), method)())  # noqa: B023
    assert not server.take()


def test_bad_profile_error_tells_no_secret(home: Home) -> None:
    home.credentials("[default]\naws_access_key_id = A\naws_secret_access_key = TOPSECRET\n[default]\n")
    error = outcome_of(lambda: subject().session().get_credentials())
    assert isinstance(error, Exception) and "TOPSECRET" not in str(error) + repr(error)


def test_credentials_do_not_show(home: Home) -> None:
    session = subject().session(
        aws_access_key_id="AKID", aws_secret_access_key="TOPSECRET", aws_session_token="TOPTOKEN"
    )
    client = session.client("sns", region_name="us-east-1")
    shown = "".join(map(repr, (session, session.get_credentials(), client, client.meta, client.meta.config)))
    assert "TOPSECRET" not in shown and "TOPTOKEN" not in shown


# Regions and partitions


def test_partitions(home: Home) -> None:
    same(lambda library: library.session().get_available_partitions())


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("partition", ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-eusc", "nowhere"])
@pytest.mark.parametrize("others", [False, True])
def test_available_regions(home: Home, service: str, partition: str, others: bool) -> None:
    same(lambda library: library.session().get_available_regions(service, partition, others))


@pytest.mark.parametrize(
    "region",
    [
        "us-east-1",
        "cn-north-1",
        "us-gov-east-1",
        "us-iso-east-1",
        "us-isob-east-1",
        "eu-west-9",
        "eusc-de-east-1",
        "x",
        "",
        None,
    ],
)
def test_partition_for_region(home: Home, region: str | None) -> None:
    same(lambda library: library.session().get_partition_for_region(region))


def test_available_services(home: Home) -> None:
    services = subject().session().get_available_services()
    assert services == sorted(services) and set(SERVICES) <= set(services)
    assert set(services) <= set(reference().session().get_available_services())


@pytest.mark.parametrize("name", ["s4", "", "SNS", "../sns", "sns "])
def test_unknown_service(home: Home, name: str) -> None:
    """boto3's class and opening words; the names that follow are those each library has."""

    def refused(library: Library) -> tuple[str, str, list[str]]:
        error = outcome_of(lambda: library.session().client(name, region_name="us-east-1"))
        return (
            type(error).__name__,
            str(error).partition("services:")[0].partition("service names are:")[0],
            sorted(error.kwargs),
        )

    same(refused)


# The module


def test_default_session(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.environ(**ENV_KEYS)

    def used(library: Library) -> Any:
        package = library.package
        monkeypatch.setattr(package, "DEFAULT_SESSION", None)
        seen: list[Any] = []
        seen.append(package.client("sns", region_name="eu-west-1").meta.region_name)
        first = package.DEFAULT_SESSION
        package.client("polly", "us-east-2")
        seen.append(package.DEFAULT_SESSION is first)
        package.setup_default_session(region_name="us-west-2", aws_access_key_id="A", aws_secret_access_key="S")
        seen.append(package.DEFAULT_SESSION is first)
        seen += [package.client("rekognition").meta.region_name, package.DEFAULT_SESSION.get_credentials().access_key]
        return seen

    same(used)
    same(lambda library: library.package.client("sns", bogus=1) and None)


def test_module_members() -> None:
    module = subject().package
    for name in (
        "client",
        "Session",
        "session",
        "setup_default_session",
        "set_stream_logger",
        "NullHandler",
        "exceptions",
    ):
        assert hasattr(module, name), name
    assert module.session.Session is module.Session and isinstance(module.__version__, str)


@pytest.mark.parametrize("name", ["exceptions", "config", "response", "session", "client"])
def test_importable_twins(name: str) -> None:
    """What users import from botocore has its place."""
    core = "botocore" if subject_is_reference() else f"{subject().name}.botocore"
    assert importlib.import_module(f"{core}.{name}")


def test_unsigned_is_importable() -> None:
    core = "botocore" if subject_is_reference() else f"{subject().name}.botocore"
    assert importlib.import_module(core).UNSIGNED is not None


def test_stream_logger(home: Home) -> None:
    import logging

    for library in (reference(), subject()):
        name = f"ferroboto-test-{library}"
        library.package.set_stream_logger(name, logging.INFO, "%(message)s")
        logger = logging.getLogger(name)
        assert logger.level == logging.INFO and len(logger.handlers) == 1
        logger.handlers.clear()


def test_sessions_are_apart(home: Home) -> None:
    def made(library: Library) -> list[str]:
        one, other = library.session(region_name="us-east-1"), library.session(region_name="us-east-2")
        return [
            one.region_name,
            other.region_name,
            one.client("sns").meta.region_name,
            other.client("sns").meta.region_name,
        ]

    same(made)


# Where ferroboto goes further, on purpose.

_own = pytest.mark.skipif(subject_is_reference(), reason="boto3 does not do this")


@_own
def test_profile_as_the_guide_writes_it(home: Home) -> None:
    home.config(PROFILES)
    assert subject().session(profile="dev").region_name == "eu-central-1"
    assert subject().session(profile="dev").profile_name == "dev"


@_own
def test_region_variable_of_the_other_sdks(home: Home) -> None:
    home.environ(AWS_REGION="eu-north-1")
    assert subject().session().region_name == "eu-north-1"
    home.environ(AWS_DEFAULT_REGION="eu-south-1")
    assert subject().session().region_name == "eu-south-1"


def test_files_elsewhere(home: Home, tmp_path: Path) -> None:
    (tmp_path / "c").write_text("[default]\nregion = us-west-2\n")
    (tmp_path / "s").write_text("[default]\naws_access_key_id = A\naws_secret_access_key = S\n")
    home.environ(AWS_CONFIG_FILE=str(tmp_path / "c"), AWS_SHARED_CREDENTIALS_FILE="$HOME/s")
    same_view()
    home.environ(AWS_CONFIG_FILE="~/c", AWS_SHARED_CREDENTIALS_FILE=str(tmp_path / "missing"))
    same_view()
