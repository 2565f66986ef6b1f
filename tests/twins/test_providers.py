"""Providers of credentials that a program makes and loads by itself."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from tests.support.libraries import Library
from tests.support.twin import same

LATER = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=6)).strftime("%Y-%m-%dT%H:%M:%SZ")
ENVIRONMENTS: dict[str, dict[str, str]] = {
    "nothing": {},
    "keys": {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"},
    "tokens": {
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_SECURITY_TOKEN": "c",
        "AWS_SESSION_TOKEN": "d",
        "AWS_ACCOUNT_ID": "123456789012",
    },
    "empty": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "b"},
    "no secret": {"AWS_ACCESS_KEY_ID": "a"},
    "empty secret": {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": ""},
    "expiring": {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_CREDENTIAL_EXPIRATION": LATER},
    "expired": {
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_CREDENTIAL_EXPIRATION": "2020-01-01T00:00:00Z",
    },
    "other names": {"A": "a", "S": "b", "T": "c", "AWS_ACCOUNT_ID": "1"},
}
MAPPINGS: tuple[Any, ...] = (None, {}, {"access_key": "A", "secret_key": "S", "token": "T"}, {"token": ["T", "U"]})

FILES = {
    "credentials": "[default]\naws_access_key_id=a\naws_secret_access_key=b\n[t]\naws_access_key_id=a\n"
    "aws_secret_access_key=b\naws_session_token=c\naws_account_id=1\n[half]\naws_access_key_id=a\n[other]\nregion=x\n",
    "config": "[default]\naws_access_key_id=a\naws_secret_access_key=b\n[profile t]\naws_access_key_id=a\n"
    "aws_secret_access_key=b\naws_security_token=c\naws_account_id=1\n[profile half]\naws_access_key_id=a\n",
    "wrong": "[default\nx",
    "ec2": "AWSAccessKeyId=a\nAWSSecretKey=b\n",
    "ec2 without": "Other=a\n",
    "boto": "[Credentials]\naws_access_key_id=a\naws_secret_access_key=b\n",
    "boto half": "[Credentials]\naws_access_key_id=a\n",
    "boto without": "[Boto]\na=b\n",
}


def loaded(library: Library, make: Callable[[Any], Any]) -> Any:
    try:
        found = make(library.module("credentials")).load()
        if found is None:
            return None
        keys = found.get_frozen_credentials()
        return type(found).__name__, found.method, tuple(keys), found.account_id
    except Exception as error:  # noqa: BLE001 - any is compared
        return type(error).__name__, str(error)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.mark.parametrize("name", ENVIRONMENTS)
@pytest.mark.parametrize("mapping", MAPPINGS, ids=range(len(MAPPINGS)))
def test_environment(name: str, mapping: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    variables = ENVIRONMENTS[name]
    same(lambda library: loaded(library, lambda twin: twin.EnvProvider(variables, mapping)))
    for variable, value in variables.items():
        monkeypatch.setenv(variable, value)
    same(lambda library: loaded(library, lambda twin: twin.EnvProvider(mapping=mapping)))


@pytest.mark.parametrize("profile", [None, "default", "t", "half", "other", "missing"])
@pytest.mark.parametrize("name", ["credentials", "config", "wrong", "missing"])
def test_files(files: Path, name: str, profile: str | None) -> None:
    path = str(files / name)
    same(lambda library: loaded(library, lambda twin: twin.SharedCredentialProvider(path, profile)))
    same(lambda library: loaded(library, lambda twin: twin.ConfigProvider(path, profile)))
    parsed = {"p": {"aws_access_key_id": "a", "aws_secret_access_key": "b"}}
    same(lambda library: loaded(library, lambda twin: twin.SharedCredentialProvider(path, "p", lambda _: parsed)))


@pytest.mark.parametrize("name", ["ec2", "ec2 without", "missing"])
def test_files_of_older_tools(files: Path, name: str) -> None:
    for path in (str(files / name), f"~/{name}"):
        variables = {"AWS_CREDENTIAL_FILE": path}
        same(lambda library: loaded(library, lambda twin: twin.OriginalEC2Provider(variables)))  # noqa: B023
    same(lambda library: loaded(library, lambda twin: twin.OriginalEC2Provider({})))


@pytest.mark.parametrize("name", ["boto", "boto half", "boto without", "missing"])
@pytest.mark.parametrize("named", [True, False])
def test_files_of_the_first_boto(files: Path, name: str, named: bool) -> None:
    if named:
        variables = {"BOTO_CONFIG": str(files / name)}
    else:
        variables = {}
        if (files / name).exists():
            (files / name).rename(files / ".boto")
    same(lambda library: loaded(library, lambda twin: twin.BotoProvider(variables)))


PRINTED = {
    "keys": '{"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "b", "AccountId": "1"}',
    "expiring": f'{{"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "b", "SessionToken": "c", "Expiration": "{LATER}"}}',
    "version": '{"Version": 2}',
    "no version": "{}",
    "no secret": '{"Version": 1, "AccessKeyId": "a"}',
    "no JSON": "x",
}


@pytest.mark.parametrize("name", PRINTED)
def test_processes(name: str) -> None:
    config = {"profiles": {"p": {"credential_process": "tool 'with space' b", "aws_account_id": "2"}}}

    def outcome(library: Library, code: int, profile: str) -> Any:
        process = mock.Mock(returncode=code)
        process.communicate.return_value = PRINTED[name].encode(), b"went wrong"
        popen = mock.Mock(return_value=process)
        found = loaded(library, lambda twin: twin.ProcessProvider(profile, lambda: config, popen))
        return found, str(popen.mock_calls)

    for code, profile in ((0, "p"), (1, "p"), (0, "missing")):
        same(lambda library: outcome(library, code, profile))  # noqa: B023


@pytest.mark.parametrize("fails", [False, True])
def test_containers(tmp_path: Path, fails: bool) -> None:
    (tmp_path / "token").write_text("from a file")
    (tmp_path / "wrong").write_text("a\nb")
    found = {"AccessKeyId": "a", "SecretAccessKey": "b", "Token": "c", "Expiration": LATER, "AccountId": "1"}
    relative = {"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/role"}
    full = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost/role", "AWS_CONTAINER_AUTHORIZATION_TOKEN": "t"}

    def outcome(library: Library, variables: dict[str, str]) -> Any:
        fetcher = mock.Mock()
        fetcher.full_url = lambda path: f"http://169.254.170.2{path}"
        fetcher.retrieve_full_uri.return_value = found
        if fails:
            error = library.module("exceptions").MetadataRetrievalError(error_msg="no")
            fetcher.retrieve_full_uri.side_effect = error
        return loaded(library, lambda twin: twin.ContainerProvider(variables, fetcher)), str(fetcher.mock_calls)

    token_file = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
    cases = [{}, relative, full, {**full, **relative}]
    cases += [{**full, token_file: str(tmp_path / name)} for name in ("token", "wrong", "missing")]
    for variables in cases:
        same(lambda library: outcome(library, variables))  # noqa: B023
