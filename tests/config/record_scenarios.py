"""Scenarios of configuration, and what boto3 makes of each.

Run as a script it writes ``scenarios.json``: every scenario with boto3's outcome. The Rust crate
``ferroboto-config`` is tested against that file, and ``test_scenarios.py`` checks that boto3
still says the same.
"""

from __future__ import annotations

import copy
import json
import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import boto3
import botocore
import botocore.credentials
import botocore.loaders
import botocore.session
from botocore.config import Config
from botocore.credentials import RefreshableCredentials

# Sessions share their models, which takes most of the time away.
LOADER = botocore.loaders.create_loader()
FILE = Path(__file__).with_name("scenarios.json")
Scenario = dict[str, Any]

REGION = {"AWS_DEFAULT_REGION": "us-east-1"}
KEYS = {**REGION, "AWS_ACCESS_KEY_ID": "EA", "AWS_SECRET_ACCESS_KEY": "ES"}

CONFIG_OPTIONS = (
    "retries",
    "connect_timeout",
    "read_timeout",
    "user_agent_appid",
    "request_min_compression_size_bytes",
    "disable_request_compression",
    "sigv4a_signing_region_set",
    "request_checksum_calculation",
    "response_checksum_validation",
    "account_id_endpoint_mode",
    "inject_host_prefix",
    "auth_scheme_preference",
)


def scenarios() -> list[Scenario]:
    """Every scenario; ``{dir}`` stands for a fresh directory, ``UNSIGNED`` for the sentinel."""
    return [
        *region_scenarios(),
        *session_scenarios(),
        *credential_scenarios(),
        *environment_scenarios(),
        *config_scenarios(),
        *endpoint_scenarios(),
        *profile_scenarios(),
        *ini_scenarios(),
    ]


def scenario(name: str, env: Any = None, **parts: Any) -> Scenario:
    return {"name": name, "env": env or {}, **parts}


def region_scenarios() -> list[Scenario]:
    names = ["bad region", "-a", "a-", "12", "us_east", "a" * 64, "a" * 63, "é", "", "x\n"]
    names += ["fips-us-east-1", "us-east-1-fips", "xx-fake-9", "cn-north-1"]
    return [
        scenario("no region"),
        scenario("no region but an endpoint", client={"endpoint_url": "http://x"}),
        scenario("empty region", {"AWS_DEFAULT_REGION": ""}),
        *(scenario(f"region {name!r}", client={"region_name": name}) for name in names),
        scenario("region of Config", REGION, config={"region_name": "eu-west-1"}),
        scenario(
            "region argument first",
            REGION,
            client={"region_name": "ap-south-1"},
            config={"region_name": "eu-west-1"},
        ),
        scenario("region of session", REGION, session={"region_name": "eu-west-2"}),
        scenario("bad region of session", session={"region_name": "b d"}),
        scenario("bad region of Config", REGION, config={"region_name": "b d"}),
        scenario("no ssl", REGION, client={"use_ssl": False}),
        scenario("no ssl, empty region", client={"use_ssl": False, "region_name": ""}),
        scenario("api version", REGION, client={"api_version": "2010-03-31"}),
        scenario("wrong api version", REGION, client={"api_version": "1999-01-01"}),
    ]


def session_scenarios() -> list[Scenario]:
    config = "[default]\nregion = eu-west-3\n[profile a]\nregion = sa-east-1\n[profile b]\n"
    credentials = "[c]\naws_access_key_id = x\naws_secret_access_key = y\n[a]\n"
    files = {"config": config, "credentials": credentials}
    return [
        scenario("profiles", files=files),
        scenario("profile argument", files=files, session={"profile_name": "a"}),
        scenario("profile of environment", {"AWS_PROFILE": "a"}, files=files),
        scenario(
            "older profile variable first",
            {"AWS_PROFILE": "b", "AWS_DEFAULT_PROFILE": "a"},
            files=files,
        ),
        scenario("region over profile", REGION, files=files, session={"profile_name": "a"}),
        scenario("profile in credentials only", REGION, files=files, session={"profile_name": "c"}),
        scenario("no such profile", REGION, session={"profile_name": "nope"}),
        scenario("no such profile, environment", {**REGION, "AWS_PROFILE": "nope"}),
        scenario("empty profile", {**REGION, "AWS_PROFILE": ""}, files=files),
        scenario("default profile, no files", REGION, session={"profile_name": "default"}),
        scenario("AWS_DATA_PATH hides a missing profile", {"AWS_DATA_PATH": "/x", "AWS_PROFILE": "n"}),
    ]


def credential_scenarios() -> list[Scenario]:
    pairs: list[dict[str, str]] = [
        {"aws_access_key_id": "A"},
        {"aws_secret_access_key": "A"},
        {"aws_session_token": "A"},
        {"aws_access_key_id": "A", "aws_secret_access_key": "B"},
        {"aws_access_key_id": "", "aws_secret_access_key": ""},
        {"aws_access_key_id": "A", "aws_secret_access_key": "B", "aws_session_token": "C"},
        {"aws_account_id": "1"},
        {"aws_account_id": "1", "aws_access_key_id": "A"},
        {"aws_account_id": "1", "aws_access_key_id": "A", "aws_secret_access_key": "B"},
    ]
    shared = (
        "[default]\naws_access_key_id=SA\naws_secret_access_key=SS\naws_session_token=ST\n"
        "aws_account_id=9\n[half]\naws_access_key_id=HA\n[half2]\naws_secret_access_key=HA\n"
        "[other]\naws_access_key_id=OA\naws_secret_access_key=OS\naws_security_token=OT\n"
        "aws_session_token=no\n[profile odd]\naws_access_key_id=DA\naws_secret_access_key=DS\n"
    )
    config = (
        "[default]\naws_access_key_id=CA\naws_secret_access_key=CS\nregion=eu-west-3\n"
        "[profile p]\naws_access_key_id=PA\n[profile q]\nregion=sa-east-1\n"
        "[profile r]\naws_access_key_id=RA\naws_secret_access_key=RS\naws_session_token=RT\n"
        "aws_account_id=8\n[bare]\naws_access_key_id=BA\naws_secret_access_key=BS\n"
    )
    files, both = {"credentials": shared}, {"credentials": shared, "config": config}
    boto2 = "[Credentials]\naws_access_key_id = BA\naws_secret_access_key = BS\n"
    half = {**REGION, "AWS_ACCESS_KEY_ID": "EA"}
    return [
        *(scenario(f"session keys {sorted(pair)}", REGION, session=pair) for pair in pairs),
        *(scenario(f"client keys {sorted(pair)}", REGION, client=pair) for pair in pairs),
        scenario("client keys over session", REGION, session=pairs[3], client=pairs[5]),
        scenario("session keys over environment", KEYS, session=pairs[3]),
        scenario("environment", KEYS),
        scenario("environment, all", {**KEYS, "AWS_SESSION_TOKEN": "T", "AWS_ACCOUNT_ID": "123"}),
        scenario("two tokens", {**KEYS, "AWS_SESSION_TOKEN": "T", "AWS_SECURITY_TOKEN": "T2"}),
        scenario("empty token", {**KEYS, "AWS_SECURITY_TOKEN": "", "AWS_SESSION_TOKEN": "T"}),
        scenario("environment, first half", half),
        scenario("environment, second half", {**REGION, "AWS_SECRET_ACCESS_KEY": "ES"}),
        scenario("environment, empty half", {**half, "AWS_SECRET_ACCESS_KEY": ""}),
        scenario("empty access key", {**KEYS, "AWS_ACCESS_KEY_ID": ""}),
        scenario("expiring", {**KEYS, "AWS_CREDENTIAL_EXPIRATION": "2099-01-01T00:00:00Z"}),
        scenario("unsigned", KEYS, config={"signature_version": "UNSIGNED"}),
        scenario("unsigned, half", half, config={"signature_version": "UNSIGNED"}),
        scenario("shared file", REGION, files=files),
        scenario("environment over file", KEYS, files=both),
        scenario("environment over AWS_PROFILE", {**KEYS, "AWS_PROFILE": "other"}, files=files),
        scenario("profile argument over environment", KEYS, files=files, session={"profile_name": "other"}),
        scenario("half in shared file", REGION, files=files, session={"profile_name": "half"}),
        scenario("second half in file", REGION, files=files, session={"profile_name": "half2"}),
        scenario("literal section name", REGION, files=files, session={"profile_name": "profile odd"}),
        scenario("config file", {}, files={"config": config}),
        scenario("shared file over config file", {}, files=both),
        scenario("half in config file", files=both, session={"profile_name": "p"}),
        scenario("nothing in profile", files=both, session={"profile_name": "q"}),
        scenario("all in config file", REGION, files=both, session={"profile_name": "r"}),
        scenario("section without prefix", REGION, files=both, session={"profile_name": "bare"}),
        scenario("boto 2", {**REGION, "BOTO_CONFIG": "{dir}/boto"}, files={"boto": boto2}),
        scenario(
            "boto 2, half", {**REGION, "BOTO_CONFIG": "{dir}/boto"}, files={"boto": boto2.rsplit("aws_secret", 1)[0]}
        ),
        scenario(
            "ec2 file",
            {**REGION, "AWS_CREDENTIAL_FILE": "{dir}/ec2"},
            files={"ec2": "AWSAccessKeyId = XA\nAWSSecretKey=XS\n"},
        ),
        scenario("home", {**REGION, "AWS_SHARED_CREDENTIALS_FILE": "~/credentials"}, files=files),
        scenario(
            "variable in path", {**REGION, "AWS_SHARED_CREDENTIALS_FILE": "${HOME}/$N", "N": "credentials"}, files=files
        ),
    ]


def environment_scenarios() -> list[Scenario]:
    values: dict[str, list[str]] = {
        "AWS_RETRY_MODE": ["bogus", "legacy", "adaptive", "", "Standard"],
        "AWS_MAX_ATTEMPTS": ["x", "0", "-1", " 7 ", "1_0", "", "2.5", "1"],
        "AWS_DEFAULTS_MODE": ["bogus", "Standard", "in-region", "mobile", "legacy", "", "auto"],
        "AWS_USE_FIPS_ENDPOINT": ["true", "TRUE", "yes", "1", "false"],
        "AWS_USE_DUALSTACK_ENDPOINT": ["TRUE", "no"],
        "AWS_CA_BUNDLE": ["/x/y", "", "  "],
        "REQUESTS_CA_BUNDLE": ["/q", " "],
        "AWS_ENDPOINT_URL": ["http://a", "", "garbage", "http://a:1/b"],
        "AWS_ENDPOINT_URL_SNS": ["http://b", ""],
        "AWS_ENDPOINT_URL_SQS": ["http://c"],
        "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES": ["x", "0", "1048577", "1", " 5 "],
        "AWS_DISABLE_REQUEST_COMPRESSION": ["true", "x"],
        "AWS_REQUEST_CHECKSUM_CALCULATION": ["WHEN_REQUIRED", "x", ""],
        "AWS_RESPONSE_CHECKSUM_VALIDATION": ["x", "when_required"],
        "AWS_ACCOUNT_ID_ENDPOINT_MODE": ["Required", "x", "disabled"],
        "AWS_DISABLE_HOST_PREFIX_INJECTION": ["true", "x"],
        "AWS_AUTH_SCHEME_PREFERENCE": [" sigv4 , sigv4a,, x\ty", ""],
        "AWS_SDK_UA_APP_ID": ["app", "x" * 51],
        "AWS_SIGV4A_SIGNING_REGION_SET": ["*"],
        "BOTOCORE_TCP_KEEPALIVE": ["true", "x"],
        "AWS_METADATA_SERVICE_TIMEOUT": ["x", "2"],
        "AWS_METADATA_SERVICE_NUM_ATTEMPTS": ["x", "2"],
        "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": ["x", "IPv6"],
        "AWS_EC2_METADATA_SERVICE_ENDPOINT": ["garbage", "http://[::1]"],
        "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH": ["x", "true"],
        "AWS_STS_REGIONAL_ENDPOINTS": ["x", "legacy", ""],
    }
    fips = {**REGION, "AWS_USE_FIPS_ENDPOINT": "true"}
    return [
        *(
            scenario(f"{name}={value}", {**REGION, name: value})
            for name, of_name in values.items()
            for value in of_name
        ),
        scenario("fips and endpoint", fips, client={"endpoint_url": "http://a"}),
        scenario("fips off in Config", fips, config={"use_fips_endpoint": False}),
        scenario("defaults mode hidden by Config", {**REGION, "AWS_DEFAULTS_MODE": "standard"}, config={}),
        scenario(
            "defaults mode and no timeout",
            {**REGION, "AWS_DEFAULTS_MODE": "standard"},
            config={"connect_timeout": None},
        ),
        scenario("several faults", {"AWS_DEFAULT_REGION": "b d", "AWS_MAX_ATTEMPTS": "x"}),
        scenario("two faults", {**REGION, "AWS_DEFAULTS_MODE": "x", "AWS_MAX_ATTEMPTS": "x"}),
        scenario("fault before region", {"AWS_MAX_ATTEMPTS": "x"}),
        scenario(
            "metadata settings unread",
            {**KEYS, "AWS_METADATA_SERVICE_TIMEOUT": "x"},
            session={"aws_access_key_id": "A", "aws_secret_access_key": "B"},
        ),
        scenario(
            "auto, in region",
            {**REGION, "AWS_DEFAULTS_MODE": "auto", "AWS_EXECUTION_ENV": "x", "AWS_REGION": "us-east-1"},
        ),
        scenario(
            "auto, other region",
            {**REGION, "AWS_DEFAULTS_MODE": "auto", "AWS_EXECUTION_ENV": "x", "AWS_REGION": "eu-west-1"},
        ),
    ]


def config_scenarios() -> list[Scenario]:
    timeouts: list[Any] = [None, 0, 0.0, -1, -1.5, "x", "3", True, 1.5, 7, [], 1e30]
    configs: list[dict[str, Any]] = [
        {},
        *(
            {"retries": retries}
            for retries in (
                {},
                {"max_attempts": 3},
                {"max_attempts": 0},
                {"total_max_attempts": 1},
                {"max_attempts": 3, "total_max_attempts": 9},
                {"mode": "legacy"},
                {"mode": "adaptive", "max_attempts": 1},
                {"mode": "legacy", "total_max_attempts": 2},
            )
        ),
        *({name: value} for name in ("connect_timeout", "read_timeout") for value in timeouts),
        *({"defaults_mode": mode} for mode in ("standard", "in-region", "X", None, "", "legacy")),
        {"defaults_mode": "standard", "connect_timeout": 9},
        *({"max_pool_connections": size} for size in (0, 1, 50, -3)),
        *({"signature_version": version} for version in ("v4", "v2", "bogus", "UNSIGNED")),
        *(
            {"request_min_compression_size_bytes": size}
            for size in ("x", [1], 0, "12", 1.9, True, None, 2000000, {"a": 1})
        ),
        *({"account_id_endpoint_mode": mode} for mode in ("x", 3, "REQUIRED", None)),
        *({"auth_scheme_preference": value} for value in (3, ["a"], "a , b", "", None)),
        *({"request_checksum_calculation": value} for value in ("x", 1, "When_Required")),
        {"response_checksum_validation": "x"},
        {"proxies": {"https": "http://p:1", "http": "q"}},
        {"proxies": {}},
        *({"client_cert": cert} for cert in ("/a", "/a b")),
        *({"use_fips_endpoint": value} for value in ("false", False, True, None)),
        {"use_dualstack_endpoint": True},
        *({"inject_host_prefix": value} for value in (False, None, True)),
        *({"tcp_keepalive": value} for value in (True, False, None)),
        *({"parameter_validation": value} for value in (True, False, None)),
        *({"disable_request_compression": value} for value in ("TRUE", 1, True, "x")),
        {"user_agent_appid": "mine"},
        {"s3": {"disable_s3_express_session_auth": "x"}},
        {"s3": {"disable_s3_express_session_auth": True}},
    ]
    env = {**REGION, "AWS_MAX_ATTEMPTS": "6", "AWS_DISABLE_HOST_PREFIX_INJECTION": "true"}
    url = {**REGION, "AWS_ENDPOINT_URL": "http://env"}
    ignoring = {**url, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"}
    return [
        *(scenario(f"Config {config}", REGION, config=config) for config in configs),
        *(scenario(f"Config {config} over environment", env, config=config) for config in configs[:9]),
        scenario("host prefix of environment", env, config={"inject_host_prefix": True}),
        scenario("ignore urls", url, config={"ignore_configured_endpoint_urls": True}),
        scenario("ignore urls, environment", ignoring),
        scenario("do not ignore urls", ignoring, config={"ignore_configured_endpoint_urls": False}),
        scenario("ignored, but given", ignoring, client={"endpoint_url": "http://arg"}),
    ]


def endpoint_scenarios() -> list[Scenario]:
    urls = [
        "http://a",
        "a",
        "http://",
        "http://a b",
        "http://a:80",
        "http://[::1]:80",
        "http://-a",
        "http://a_b",
        "http://127.0.0.1:1/x?y",
        "HTTP://A",
        "http://a.",
        "http://a..",
        "http://é",
        "http://a:xx",
        "ftp://a",
        "//a",
        "",
        "http://a\n",
        "http://u:p@h",
        "http://a..b",
        "http://[::1",
        "http://[::1%eth0]",
        "http://[zz]",
        " http://a",
        "http:/a",
        "a.b:80",
        "http://" + "a" * 64,
        "http://a@b@c",
        "http://[1.2.3.4]",
        "http://a#b",
        "http://[::1%]",
    ]
    given = [scenario(f"endpoint {url!r}", REGION, client={"endpoint_url": url}) for url in urls]
    verify: list[Any] = [True, False, "", "/x", " "]
    env = {**REGION, "AWS_CA_BUNDLE": "/env"}
    return given + [scenario(f"verify {v!r}", env, client={"verify": v}) for v in verify]


def profile_scenarios() -> list[Scenario]:
    services = (
        "[default]\nservices = v\nendpoint_url=http://glob\nregion=us-east-1\n"
        "[services v]\nsns =\n  endpoint_url = http://svc\n"
        "[profile missing]\nservices = miss\n"
        "[profile other]\nservices=w\nendpoint_url=http://glob\n"
        "[services w]\nsqs =\n endpoint_url = http://sqs\n"
        "[profile text]\nservices=str\n[services str]\nsns = x\n"
        "[profile blank]\nservices=blank\n[services blank]\n"
        "[profile ignore]\nignore_configured_endpoint_urls = true\nendpoint_url = http://i\n"
        "[profile empty]\nendpoint_url =\n"
        '[profile quoted]\nservices = "q"\n[services "q"]\nsns =\n  endpoint_url = http://q\n'
    )
    env = {**REGION, "AWS_ENDPOINT_URL": "http://env"}
    names = ["missing", "other", "text", "blank", "ignore", "empty", "quoted"]
    settings = (
        "[default]\nregion=us-east-1\nparameter_validation=false\nretry_mode=adaptive\n"
        "max_attempts=5\ntcp_keepalive=true\nsdk_ua_app_id=app\nsns =\n"
        "  signature_version = v2\napi_versions =\n  sns = 2010-03-31\nca_bundle=/cfg\n"
        "use_fips_endpoint=true\nuse_dualstack_endpoint = true\ndefaults_mode=in-region\n"
        "account_id_endpoint_mode=required\nrequest_checksum_calculation=when_required\n"
        "disable_request_compression=true\nrequest_min_compression_size_bytes=77\n"
        "[profile n]\nregion =\n  a = b\n[profile o]\nmax_attempts =\n  a = b\n"
        "[profile av]\napi_versions = x\n[profile av2]\napi_versions =\n  sns = 1999-01-01\n"
        "[profile pv]\nparameter_validation = True\n[profile pw]\nparameter_validation = yes\n"
        "[profile ss]\nsso_session = nope\n[profile st]\nsso_session = k\n"
        "[sso-session k]\nsso_region=us-east-1\n[profile su]\nsso_account_id=1\n"
        "[profile sv]\nsso_session=full\nsso_account_id=1\nsso_role_name=r\n"
        "[sso-session full]\nsso_region=us-east-1\nsso_start_url=https://x\n"
        "[profile sw]\nsso_session=full\nsso_account_id=1\nsso_role_name=r\nsso_region=other\n"
        "[profile sx]\nsso_start_url=u\nsso_region=us-east-1\nsso_account_id=1\nsso_role_name=r\n"
        "[profile ra]\nrole_arn=arn\n[profile rb]\nrole_arn=arn\nsource_profile=zz\n"
        "[profile rc]\nrole_arn=arn\nsource_profile=rc\n"
        "[profile rd]\nrole_arn=arn\nsource_profile=default\ncredential_source=Environment\n"
        "[profile re]\nrole_arn=arn\ncredential_source=Bogus\n"
        "[profile rf]\nrole_arn=arn\ncredential_source=Environment\n"
        "[profile rg]\nrole_arn=arn\nsource_profile=default\n"
        "[profile rh]\nrole_arn=arn\nsource_profile=ri\n"
        "[profile ri]\nrole_arn=arn\nsource_profile=rh\n"
        "[profile rj]\nrole_arn=arn\nsource_profile=keys\n"
        "[profile rk]\nrole_arn=arn\nsource_profile=rj\n"
        "[profile rl]\nrole_arn=arn\nsource_profile=rl\naws_access_key_id=a\n"
        "aws_secret_access_key=b\n"
        "[profile keys]\naws_access_key_id=a\naws_secret_access_key=b\n"
        "[profile w]\nweb_identity_token_file=/x\n"
        "[profile wr]\nweb_identity_token_file=/x\nrole_arn=arn\n"
        "[profile cp]\ncredential_process = false\n"
        "[profile cq]\ncredential_process = echo '{\"Version\":2}'\n"
        "[profile cr]\ncredential_process = echo '{\"Version\":1}'\n"
        "[profile cs]\ncredential_process = /nonexistent/prog\n"
        '[profile cu]\ncredential_process = echo \'{"Version":1,"AccessKeyId":"a",'
        '"SecretAccessKey":"b","AccountId":"7"}\'\n'
        '[profile cv]\ncredential_process = echo \'{"Version":1,"AccessKeyId":"a",'
        '"SecretAccessKey":"b","SessionToken":"t"}\'\naws_account_id=5\n'
        '[profile cw]\ncredential_process = echo \'{"Version":1,"AccessKeyId":"a",'
        '"SecretAccessKey":"b","Expiration":"2099-01-01T00:00:00Z"}\'\n'
        "[profile cx]\ncredential_process = echo {}\n"
        "[profile cy]\ncredential_process = echo 'a\n"
        "[profile lg]\nlogin_session = x\n"
    )
    profiles = re.findall(r"\[profile (\w+)\]", settings)
    web = {**REGION, "AWS_WEB_IDENTITY_TOKEN_FILE": "/x"}
    files = {"config": settings}
    return [
        scenario("services", REGION, files={"config": services}),
        *(
            scenario(f"services {name}", REGION, files={"config": services}, session={"profile_name": name})
            for name in names
        ),
        scenario("url of environment", env, files={"config": services}),
        scenario(
            "url of environment hides a fault", env, files={"config": services}, session={"profile_name": "missing"}
        ),
        scenario(
            "ignoring hides a fault",
            {**REGION, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"},
            files={"config": services},
            session={"profile_name": "missing"},
        ),
        scenario("settings of profile", files=files),
        scenario("settings of profile, Config", files=files, config={"read_timeout": 3}),
        *(
            scenario(f"profile {name}", {} if name == "n" else REGION, files=files, session={"profile_name": name})
            for name in profiles
        ),
        scenario("keys and role, environment", {**KEYS, "AWS_PROFILE": "rj"}, files=files),
        scenario("role of environment's keys", KEYS, files=files, session={"profile_name": "rf"}),
        scenario("web identity, half", web),
        scenario("web identity", {**web, "AWS_ROLE_ARN": "r"}),
        scenario(
            "web identity and profile argument",
            {**web, "AWS_ROLE_ARN": "r"},
            files=files,
            session={"profile_name": "keys"},
        ),
    ]


def ini_scenarios() -> list[Scenario]:
    contents = [
        "",
        "a=1\n",
        "[default]\na=1\na=2\n",
        "[default]\na=1\n[default]\nb=1",
        "[default]\n=x\n",
        "[default]\nregion\n",
        "[default]\ns3 =\n  a\n",
        '[profile "a b"]\nx=1',
        "[profile 'a b]\nx=1",
        "[profile a b]\nx=1",
        "[profilea]\nx=1",
        "[profile]\nx=1",
        "[ profile a ]\nx=1",
        "[default]  \n Region = us-east-1\n",
        "[default]\nregion : eu-west-1\n# c\n;d\n",
        "[default]\nregion = a ; c\n",
        "[default]\nregion=a\n  cont\n",
        "[default]\nregion=\n\n\n",
        "[default]\nregion=a\n\n\n",
        "[DEFAULT]\nregion=eu-west-1\n[default]\ny=2\n[profile q]\n",
        "[default]\r\nregion=x\r\n",
        "\ufeff[default]\nx=1",
        "[default]\n\tregion=x1\n",
        "[]\nx=1",
        "[default]\nregion = b = c",
        "[default]\nA = 1\na : 2\n",
        "  [default]\n  region=x1\n",
        '[profile a]\nregion=x1\n[profile "a"]\nregion=x2\n',
        "[a]]\nx=1",
        "[a] b\nx=1",
        "[profile a] # b ]\n",
        "[default]\nregion\u00a0=\u00a0x1\u00a0\n",
        "[default]\nregion=x1\x0c\n",
        "[default\nregion=x1\n",
        '[profile \\"a]\nx=1',
        "[default]\nregion=x1\n[DEFAULT]\na=1\n[DEFAULT]\nb=1\n",
        "[default]\nregion=x1\n[DEFAULT]\na=1\n[DEFAULT]\na=1\n",
        "[default]\rregion=x1\r",
    ]
    parsed = [scenario(f"config file {text!r}", files={"config": text}) for text in contents]
    broken = ["[a]\nx\n", "x", "[a]\n[a]\n", "[default]\naws_access_key_id = A\nx\n"]
    return [
        *parsed,
        *(scenario(f"credentials file {text!r}", files={"credentials": text}) for text in broken),
        scenario("latin-1 file", files={"config": "latin-1:[default]\nx=\xff\n"}),
        scenario("directory in place of a file", {**REGION, "AWS_CONFIG_FILE": "{dir}"}),
    ]


def boto3_outcome(item: Scenario) -> dict[str, Any]:
    """What boto3 makes of a scenario."""
    # A stand-in for `awscrt`, without which boto3 looks at no login session.
    signing = patch.object(botocore.credentials, "EC", object())
    with patch.object(botocore.session, "create_loader", lambda path: LOADER), signing:
        return run(item, boto3, Config, botocore.UNSIGNED, observe_client)


def run(item: Scenario, library: Any, config: Any, unsigned: Any, look: Callable[[Any], Any]) -> dict[str, Any]:
    """What a library makes of a scenario, in a directory and an environment of its own."""
    saved = dict(os.environ)
    with tempfile.TemporaryDirectory() as directory:
        for name, text in item.get("files", {}).items():
            encoding = "latin-1" if text.startswith("latin-1:") else "utf-8"
            data = text.removeprefix("latin-1:").encode(encoding)
            Path(directory, name).write_bytes(data)
        environment = {
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": "{dir}/config",
            "AWS_SHARED_CREDENTIALS_FILE": "{dir}/credentials",
            "HOME": "{dir}",
            "PATH": saved.get("PATH", ""),
            **item["env"],
        }
        os.environ.clear()
        os.environ.update({k: v.replace("{dir}", directory) for k, v in environment.items()})
        try:
            outcome = observe(item, library, config, unsigned, look)
        finally:
            os.environ.clear()
            os.environ.update(saved)
        text = json.dumps(outcome).replace(directory, "{dir}")
    result: dict[str, Any] = json.loads(text)
    return result


def observe(item: Scenario, library: Any, config: Any, unsigned: Any, look: Callable[[Any], Any]) -> dict[str, Any]:
    outcome: dict[str, Any] = {}
    try:
        session = library.Session(**item.get("session", {}))
        outcome["available_profiles"] = session.available_profiles
        outcome["profile_name"] = session.profile_name
        region = session.region_name
        outcome["region_name"] = region if isinstance(region, str) else None
        arguments = dict(item.get("client", {}))
        if "config" in item:
            options = copy.deepcopy(item["config"])  # boto3 changes the retries it is given
            if options.get("signature_version") == "UNSIGNED":
                options["signature_version"] = unsigned
            arguments["config"] = config(**options)
        outcome["client"] = look(session.client("sns", **arguments))
    except Exception as error:  # noqa: BLE001 (whatever it is, it is compared)
        outcome["error"] = {"class": type(error).__name__, "text": str(error)}
        if hasattr(error, "kwargs"):
            kwargs = {k: v for k, v in error.kwargs.items() if k != "error"}
            outcome["error"]["kwargs"] = json.loads(json.dumps(kwargs))
    return outcome


def observe_client(client: Any) -> dict[str, Any]:
    http = client._endpoint.http_session
    rules = client._ruleset_resolver._builtins
    rules = {getattr(name, "value", name): value for name, value in rules.items()}
    credentials = client._request_signer._credentials
    found = None
    if credentials is not None:
        refreshable = isinstance(credentials, RefreshableCredentials)
        found = {"method": credentials.method, "refreshable": refreshable}
        if not refreshable:
            found["keys"] = list(credentials.get_frozen_credentials())
    config = client.meta.config
    return {
        "region": client.meta.region_name,
        "endpoint_url": rules["SDK::Endpoint"],
        "use_fips": bool(rules["AWS::UseFIPS"]),
        "use_dualstack": bool(rules["AWS::UseDualStack"]),
        "verify": http._verify,
        "client_cert": [http._cert_file, http._key_file],
        "max_pool_connections": http._max_pool_connections,
        "tcp_keepalive": len(http._socket_options) > 1,
        "parameter_validation": type(client._serializer).__name__ == "ParamValidationDecorator",
        "unsigned": config.signature_version is botocore.UNSIGNED,
        "credentials": found,
        "config": {name: getattr(config, name) for name in CONFIG_OPTIONS},
    }


if __name__ == "__main__":
    recorded = [{**item, "expected": boto3_outcome(item)} for item in scenarios()]
    lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in recorded)
    FILE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(len(recorded), "scenarios")
